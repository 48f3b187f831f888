import type { Citation } from '../answer/answer.ts';
import { cite } from '../answer/cite.ts';
import { findEvidence } from '../answer/find-evidence.ts';
import type { Language } from '../article/article.ts';
import type { Draft, Pack } from './pack.ts';
import { isNotStated } from './pack.ts';
import type { EvidenceDraft } from './schema.ts';

/** What an entry or a position says, with the evidence that it gives. */
export interface Claim {
  readonly draft: Draft<{ readonly evidence: readonly EvidenceDraft[] }>;
  /** The key that holds the words of the claim. */
  readonly key: 'answer' | 'stance';
  readonly words: Readonly<Record<Language, string>>;
  /** Whether it says what the article says, and not that the article does not say it. */
  readonly stated: boolean;
}

/** The languages in which every claim is made. */
export const languages: readonly Language[] = ['de', 'en'];

/** Everything that the pack makes the bot say. */
export function listClaims({ entries, positions }: Pick<Pack, 'entries' | 'positions'>): Claim[] {
  return [
    ...entries.map((draft): Claim => {
      return { draft, key: 'answer', words: draft.value.answer, stated: !isNotStated(draft) };
    }),
    ...positions.map((draft): Claim => ({ draft, key: 'stance', words: draft.value.stance, stated: true })),
  ];
}

/** Cites a piece of evidence; null where it does not stand in the article exactly once. */
export function citeEvidence(
  { article, passages }: Pick<Pack, 'article' | 'passages'>,
  evidence: EvidenceDraft,
): Citation | null {
  const found = findEvidence(article, evidence);
  return found.ok ? cite(article, passages, found.span) : null;
}

/** Cites all evidence of a claim that can be found. */
export function citeClaim(pack: Pick<Pack, 'article' | 'passages'>, { draft }: Claim): Citation[] {
  return draft.value.evidence.flatMap((evidence) => citeEvidence(pack, evidence) ?? []);
}
