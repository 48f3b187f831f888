import type { Quotation } from '../article/article.ts';
import type { Draft } from './pack.ts';
import type { QuoteDraft } from './schema.ts';

/** For each item of quotes.yaml the position of its quotation in the article, the first that is not taken yet; or -1. */
export function matchQuotations(quotes: readonly Draft<QuoteDraft>[], quotations: readonly Quotation[]): number[] {
  const taken = new Set<number>();
  return quotes.map(({ value: { paragraph, quote } }) => {
    const isMeant = (one: Quotation, index: number): boolean =>
      !taken.has(index) && one.paragraph === paragraph && one.text === quote.normalize('NFC');
    const place = quotations.findIndex(isMeant);
    taken.add(place);
    return place;
  });
}
