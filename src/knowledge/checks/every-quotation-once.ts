import { findEvidence } from '../../answer/find-evidence.ts';
import type { Quotation } from '../../article/article.ts';
import type { Check } from '../check.ts';
import type { Pack } from '../pack.ts';
import type { Finding } from '../problem.ts';

const file = 'quotes.yaml';

/** quotes.yaml holds every direct quotation of the article exactly once, in the article's order. */
export const everyQuotationOnce: Check = {
  name: 'every-quotation-once',
  needs: ['quotes'],
  find: (pack) => {
    const places = matchQuotations(pack);
    return [...findStrange(pack, places), ...findDisorder(places), ...findMissing(pack, places)];
  },
};

/** For each item of quotes.yaml the position of its quotation in the article, the first that is not taken yet; or -1. */
function matchQuotations({ quotes, quotations }: Pack): number[] {
  const taken = new Set<number>();
  return quotes.map(({ value: { paragraph, quote } }) => {
    const isMeant = (one: Quotation, index: number): boolean =>
      !taken.has(index) && one.paragraph === paragraph && one.text === quote.normalize('NFC');
    const place = quotations.findIndex(isMeant);
    taken.add(place);
    return place;
  });
}

function findStrange({ article, quotes, quotations }: Pack, places: readonly number[]): Finding[] {
  return quotes.flatMap(({ path, value }, index) => {
    if (places[index] !== -1) return [];
    const repeated = quotations.some(({ paragraph, text }) => paragraph === value.paragraph && text === value.quote);
    const found = findEvidence(article, value);
    const reason = repeated ? 'expected each quotation once' : 'expected the words between two quotation marks';
    const message = `Cannot take "${value.quote}" as a quotation of paragraph ${value.paragraph}: ${reason}`;
    const told = found.ok || repeated ? { key: 'quote', message } : found;
    return [{ file, path: [...path, told.key], message: told.message }];
  });
}

function findDisorder(places: readonly number[]): Finding[] {
  return places.flatMap((place, index) => {
    const greatest = Math.max(-1, ...places.slice(0, index));
    const message = 'Cannot take the quotation here: expected the order of the article';
    return place >= 0 && place < greatest ? [{ file, path: [index, 'quote'], message }] : [];
  });
}

function findMissing({ quotations, quotes }: Pack, places: readonly number[]): Finding[] {
  return quotations.flatMap(({ paragraph, text }, index) => {
    const before = places.indexOf(index - 1);
    const path = [Math.max(0, Math.min(before, quotes.length - 1))];
    const message = `Cannot find the quotation "${text}" of paragraph ${paragraph}: expected an item for it`;
    return places.includes(index) ? [] : [{ file, path, message }];
  });
}
