import { findEvidence } from '../../answer/find-evidence.ts';
import type { Check } from '../check.ts';
import { matchQuotations } from '../match-quotations.ts';
import type { Pack } from '../pack.ts';
import type { Finding } from '../problem.ts';

const file = 'quotes.yaml';

/** quotes.yaml holds every direct quotation of the article exactly once, in the article's order; a draft's may leave some out. */
export const everyQuotationOnce: Check = {
  name: 'every-quotation-once',
  needs: ['quotes'],
  find: (pack) => {
    const places = matchQuotations(pack.quotes, pack.quotations);
    const missing = pack.facts.draft ? [] : findMissing(pack, places);
    return [...findStrange(pack, places), ...findDisorder(places), ...missing];
  },
};

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
