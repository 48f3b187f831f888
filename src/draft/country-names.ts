import type { Localized } from '../article/article.ts';

/** What people write for a country instead of its name. */
const short: Readonly<Record<string, string>> = {
  USA: 'US',
  US: 'US',
  'U.S.': 'US',
  Amerika: 'US',
  America: 'US',
  UK: 'GB',
  Großbritannien: 'GB',
  Britain: 'GB',
  England: 'GB',
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Name, in either language → both names. */
let known: ReadonlyMap<string, Localized<string>> | null = null;

/**
 * A country's names in both languages, as the platform has them (Unicode CLDR by `Intl.DisplayNames`), by its name in one of
 * them or by a usual short one; null for what is no country.
 */
export function findCountry(name: string): Localized<string> | null {
  known ??= listCountries();
  return known.get(name) ?? null;
}

function listCountries(): ReadonlyMap<string, Localized<string>> {
  const [german, english] = ['de', 'en'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const found = new Map<string, Localized<string>>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const names = { de: german?.of(code), en: english?.of(code) };
    // ZZ stands for no region.
    if (names.de === undefined || names.en === undefined || code === 'ZZ') continue;
    const both = { de: names.de, en: names.en };
    for (const name of Object.values(both)) found.set(name, both);
    for (const [name, of] of Object.entries(short)) if (of === code) found.set(name, both);
  }
  return found;
}
