import { addressReply } from '../command/address-reply.ts';
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import { componentId } from '../command/component-id.ts';
import type { Curation } from '../command/curation.ts';
import type { StoredItem } from '../curation/change.ts';
import { makesNothing } from '../curation/invert-batch.ts';
import { clip } from '../reply/clip.ts';
import { COLOURS } from '../reply/colours.ts';
import type { ListFilter } from '../reply/curation-words.ts';
import { echo } from '../reply/echo.ts';
import { LIMITS } from '../reply/limits.ts';
import { newReply } from '../reply/new-reply.ts';
import { plainLine } from '../reply/plain-line.ts';
import type { Reply, Row } from '../reply/reply.ts';
import { when, who } from '../reply/who-when.ts';
import { wordsIn } from '../reply/words-in.ts';
import { titleOf } from './entry-option.ts';

/** What a list can be narrowed to. */
export const listFilters: readonly ListFilter[] = ['all', 'own', 'changed', 'hidden', 'aliases', 'review'];

/** Items of one page. */
const SHOWN = 10;

/** A page of what the server has changed, the newest first, with a menu that opens one of it. */
export function listItems(filter: ListFilter, offset: number, context: Context, curation: Curation): Reply {
  const { button: labels, curation: words } = wordsIn(context.language);
  const marksOf = (stored: StoredItem) => kindsOf(stored, context, curation);
  const items = curation.state.items
    .filter((stored) => (filter === 'all' ? marksOf(stored).length > 0 : marksOf(stored).includes(filter)))
    .toSorted((a, b) => b.at - a.at || a.entry.localeCompare(b.entry));
  const shown = items.slice(offset, offset + SHOWN);
  const lines = shown.map((stored) => {
    const marks = marksOf(stored).map((kind) => words.list.marks[kind]);
    const title = echo(titleOf(stored.entry, context, curation));
    return `**${title}**\n${[...marks, who(stored.by, context), when(stored.at)].join(' · ')}`;
  });
  const embed = {
    title: words.list.title[filter],
    description: lines.length === 0 ? words.list.empty : lines.join('\n'),
    color: COLOURS.info,
    ...(items.length > 0 && { footer: words.list.range(offset + 1, offset + shown.length, items.length) }),
  };
  const go = (to: number, label: string) =>
    to < 0 || to >= items.length ? [] : button('curate list', `page:${to}:${filter}`, { label });
  const buttons = [...go(offset - SHOWN, labels.previous), ...go(offset + SHOWN, labels.next)];
  const reply = addressReply(newReply(embed), { isPrivate: true, buttons }, context);
  return { ...reply, components: [...menuOf(shown, context, curation), ...reply.components] };
}

function menuOf(shown: readonly StoredItem[], context: Context, curation: Curation): Row[] {
  const id = componentId('curate list', 'open');
  const options = shown
    .filter(({ entry }) => entry.length <= LIMITS.selectText)
    .map(({ entry }) => ({
      value: entry,
      label: clip(plainLine(titleOf(entry, context, curation)), LIMITS.selectText),
    }));
  if (id === null || options.length === 0) return [];
  return [[{ kind: 'select', id, placeholder: wordsIn(context.language).curation.list.open, options }]];
}

type Kind = Exclude<ListFilter, 'all'>;

/** All that an item is; nothing where it makes nothing of its entry. */
function kindsOf({ entry, item }: StoredItem, { knowledge }: Context, { needsReview }: Curation): Kind[] {
  if (makesNothing(item)) return [];
  const isPacks = knowledge.entries.some(({ id }) => id === entry);
  return [
    ...(item.content === null ? [] : [isPacks ? ('changed' as const) : ('own' as const)]),
    ...(item.hidden ? (['hidden'] as const) : []),
    ...(item.aliases.de.length + item.aliases.en.length > 0 ? (['aliases'] as const) : []),
    ...(needsReview.has(entry) ? (['review'] as const) : []),
  ];
}
