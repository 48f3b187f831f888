import type { Counted, Tally } from '../curation/change.ts';
import { COLOURS } from './colours.ts';
import { echo } from './echo.ts';
import { newReply } from './new-reply.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Weeks and entries that are shown. */
const WEEKS = 8;
const TOP = 5;

/**
 * How often people asked and what became of it, by week, and what they asked most.
 *
 * @param titleOf the question of an entry, by its id
 */
export function renderStats(tallies: readonly Tally[], titleOf: (entry: string) => string, setting: Setting): Reply {
  const { curation, date } = wordsIn(setting.language);
  const { stats } = curation;
  const weeks = [...new Set(tallies.map(({ week }) => week))].sort().reverse().slice(0, WEEKS);
  const fields = weeks.map((week) => ({
    name: stats.week(date(week)),
    value: describeWeek(
      tallies.filter((tally) => tally.week === week),
      setting,
    ),
  }));
  const top = topEntries(tallies).map(([entry, count]) => `${count} × ${echo(titleOf(entry))}`);
  const embed = {
    title: stats.title,
    color: COLOURS.info,
    ...(weeks.length === 0 ? { description: stats.none } : { fields }),
  };
  const more = top.length === 0 ? [] : [{ name: stats.top, value: top.join('\n') }];
  return { ...newReply({ ...embed, ...(weeks.length > 0 && { fields: [...fields, ...more] }) }), audience: 'asker' };
}

function describeWeek(tallies: readonly Tally[], { language }: Setting): string {
  const { stats } = wordsIn(language).curation;
  const sum = (counted: Counted): string =>
    String(tallies.reduce((total, tally) => total + (tally.counted === counted ? tally.count : 0), 0));
  const counts = {
    asked: sum('asked'),
    answered: sum('answered'),
    notStated: sum('not-stated'),
    unanswered: sum('unanswered'),
  };
  return `${stats.line(counts)}\n${stats.judged(sum('helpful'), sum('not-helpful'))}`;
}

function topEntries(tallies: readonly Tally[]): (readonly [entry: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { entry, counted, count } of tallies) {
    if (entry === null || (counted !== 'answered' && counted !== 'not-stated')) continue;
    counts.set(entry, (counts.get(entry) ?? 0) + count);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).slice(0, TOP);
}
