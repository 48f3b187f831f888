/** Tests that hold what a pack reached on golden questions, claims and look-ups. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Knowledge } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { checkQuotes, mostTelling } from '../../src/answer/check-quote.ts';
import { findPosition } from '../../src/answer/find-position.ts';

interface Golden {
  readonly q: string;
  readonly lang: 'de' | 'en';
  readonly paragraphs: readonly number[];
  readonly kind?: 'near' | 'off-topic';
}

/** What must be held: shares in percent, but for `offTopic`, which counts. */
export interface Floors {
  readonly knowledge: Knowledge;
  /** Folder of the files, from here, with a slash at its end. */
  readonly folder: string;
  readonly questions: readonly {
    readonly file: string;
    readonly right: number;
    readonly falsely: number;
    readonly offTopic: number;
  }[];
  readonly claims: readonly { readonly file: string; readonly right: number }[];
  readonly lookUps: readonly string[];
}

/** Defines the tests. */
export function holdFloors({ knowledge, folder, questions, claims, lookUps }: Floors): void {
  const read = <T>(path: string): T[] => parse(readFileSync(new URL(`${folder}${path}.yaml`, import.meta.url), 'utf8'));
  holdQuestions(knowledge, read<Golden>, questions);
  holdClaims(knowledge, read, claims);
  holdLookUps(knowledge, read, lookUps);
}

/** The paragraph that the bot claims to answer from, or null where it claims nothing. */
function claim(knowledge: Knowledge, { q, lang }: Golden): number | null {
  const answer = answerQuestion(knowledge, { text: q, language: lang });
  return answer.kind === 'curated' || answer.kind === 'quoted' ? answer.citations[0].paragraph : null;
}

function holdQuestions(knowledge: Knowledge, read: (file: string) => Golden[], floors: Floors['questions']): void {
  describe.each(floors)('the golden questions of $file.yaml', ({ file, right, falsely, offTopic }) => {
    const asked = read(file).map((golden) => ({ ...golden, claimed: claim(knowledge, golden) }));
    const answerable = asked.filter(({ paragraphs }) => paragraphs.length > 0);
    const unanswerable = asked.filter(({ paragraphs }) => paragraphs.length === 0);

    it(`are answered from the right paragraph in ${right} % of cases or more`, () => {
      const hits = answerable.filter(({ claimed, paragraphs }) => claimed !== null && paragraphs.includes(claimed));
      expect((100 * hits.length) / answerable.length).toBeGreaterThanOrEqual(right);
    });

    it(`are answered in ${falsely} % of cases or fewer where the article does not say it`, () => {
      const claims = unanswerable.filter(({ claimed }) => claimed !== null);
      expect((100 * claims.length) / unanswerable.length).toBeLessThanOrEqual(falsely);
    });

    it(`are answered in ${offTopic} cases or fewer where they are about something else`, () => {
      const claims = unanswerable.filter(({ kind, claimed }) => kind === 'off-topic' && claimed !== null);
      expect(claims.length).toBeLessThanOrEqual(offTopic);
    });

    it('belong to no other file and stand there once', () => {
      const others = floors.filter((one) => one.file !== file).flatMap((one) => read(one.file).map(({ q }) => q));
      const own = asked.map(({ q }) => q);
      expect(own.filter((q, at) => others.includes(q) || own.indexOf(q) !== at)).toEqual([]);
    });
  });
}

type Read = <T>(path: string) => T[];

function holdClaims(knowledge: Knowledge, read: Read, floors: Floors['claims']): void {
  describe.each(floors)('the golden claims of $file.yaml', ({ file, right: floor }) => {
    it(`get the right verdict in ${floor} % of cases or more`, () => {
      const claims = read<{ text: string; speaker?: string; verdict: string }>(`claims/${file}`);
      const right = claims.filter(({ text, speaker, verdict }) => {
        const check = mostTelling(checkQuotes(knowledge, { text, speaker }));
        return (check?.verdict ?? 'not-found').replace('-', '_') === verdict;
      });
      expect((100 * right.length) / claims.length).toBeGreaterThanOrEqual(floor);
    });
  });
}

function holdLookUps(knowledge: Knowledge, read: Read, files: readonly string[]): void {
  describe.each(files)('the golden look-ups of %s.yaml', (file) => {
    it('lead to the right position in 96 % of cases or more', () => {
      const lookUps = read<{ actor: string; topic?: string; status: string }>(`positions/${file}`);
      const right = lookUps.filter(({ actor, topic, status }) => {
        const { kind } = findPosition(knowledge, { actor, topic: topic ?? null });
        return { answered: 'answered', 'not-stated': 'not_stated', unanswered: 'no_match' }[kind] === status;
      });
      expect((100 * right.length) / lookUps.length).toBeGreaterThanOrEqual(96);
    });
  });
}
