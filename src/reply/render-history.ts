import type { Change, EntryContent, OverlayItem } from '../curation/change.ts';
import type { Page } from '../curation/curation-store.ts';
import { diffTexts } from '../curation/diff-texts.ts';
import { clip } from './clip.ts';
import { COLOURS } from './colours.ts';
import { echo } from './echo.ts';
import { newReply } from './new-reply.ts';
import { renderDiff } from './render-diff.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { when, who } from './who-when.ts';
import { wordsIn } from './words-in.ts';

/** Changes of one page. */
export const CHANGES_SHOWN = 5;

/** Room for one comparison, in UTF-16 code units. */
const DIFF_ROOM = 550;

/**
 * The changes of an entry, newest first, each compared with the one before.
 *
 * @param page `CHANGES_SHOWN` changes and one more, where there is one, to compare the last with
 */
export function renderHistory(page: Page<Change>, offset: number, setting: Setting): Reply {
  const { history } = wordsIn(setting.language).curation;
  const shown = page.items.slice(0, CHANGES_SHOWN);
  const lines = shown.map((change, at) => describeChange(change, page.items[at + 1]?.item ?? null, setting));
  const description = lines.length === 0 ? history.none : lines.join('\n\n');
  const footer = history.range(offset + 1, offset + shown.length, page.total);
  const embed = { title: history.title, description, color: COLOURS.info, ...(page.total > 0 && { footer }) };
  return { ...newReply(embed), audience: 'asker' };
}

/** One change: which version, what was done, by whom and when, and what is different since the version before. */
function describeChange(change: Change, before: OverlayItem | null, setting: Setting): string {
  const { history, did } = wordsIn(setting.language).curation;
  const head = history.line(change.version, did[change.act], who(change.by, setting), when(change.at));
  return [head, ...compareItems(before, change.item, setting)].join('\n');
}

/** What is different, each on a line; `before` is null for the first version. */
function compareItems(before: OverlayItem | null, after: OverlayItem, setting: Setting): string[] {
  const { history } = wordsIn(setting.language).curation;
  const diff = diffTexts(before === null ? '' : textOf(before), textOf(after));
  const hidden = (before?.hidden ?? false) === after.hidden ? [] : [after.hidden ? history.hidden : history.shown];
  return [...(diff === null ? [] : [clip(renderDiff(diff), DIFF_ROOM)]), ...hidden];
}

/** All that an item says, as one text. */
const textOf = ({ content, aliases }: OverlayItem): string =>
  [...(content === null ? [] : partsOf(content)), ...aliases.de, ...aliases.en].join(' · ');

const partsOf = ({ asks, answer, evidence }: EntryContent): string[] => [
  ...asks.de,
  ...asks.en,
  ...Object.values(answer),
  ...evidence.map(({ paragraph, quote }) => `¶${paragraph} ${quote}`),
];

/** Changes that a message to the log names one by one. */
const CHANGES_LOGGED = 5;

/**
 * What was changed at once, for a channel that everybody who moderates reads.
 *
 * @param before what there was before, by entry; nothing for what is new
 * @param questionOf the question of an entry
 */
export function renderLogged(
  changes: readonly Change[],
  before: ReadonlyMap<string, OverlayItem>,
  questionOf: (change: Change) => string,
  setting: Setting,
): Reply {
  const { transfer } = wordsIn(setting.language).curation;
  const lines = changes
    .slice(0, CHANGES_LOGGED)
    .map((change) =>
      [`**${echo(questionOf(change))}**`, describeChange(change, before.get(change.entry) ?? null, setting)].join('\n'),
    );
  const left = changes.length - CHANGES_LOGGED;
  const description = [...lines, ...(left > 0 ? [transfer.more(left)] : [])].join('\n\n');
  return newReply({ description, color: COLOURS.info });
}

/** Entries that are not served any more, as their evidence is gone from the article. */
export function renderReview(questions: readonly string[], { language }: Setting): Reply {
  const { panel, transfer } = wordsIn(language).curation;
  const lines = questions.slice(0, CHANGES_LOGGED).map((question) => `- ${echo(question)}`);
  const left = questions.length - CHANGES_LOGGED;
  const description = [panel.review, ...lines, ...(left > 0 ? [transfer.more(left)] : [])].join('\n');
  return newReply({ description, color: COLOURS.disputed });
}
