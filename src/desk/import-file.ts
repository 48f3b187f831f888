/** A file of entries on its way into a server's overlay: looked through, shown, and only then taken over. */
import { addressReply } from '../command/address-reply.ts';
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import type { AttachedFile } from '../command/options.ts';
import { type ImportPlan, planImport } from '../curation/plan-import.ts';
import { clip } from '../reply/clip.ts';
import { COLOURS } from '../reply/colours.ts';
import { echo, escapeLine } from '../reply/echo.ts';
import { newNotice, newReply } from '../reply/new-reply.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { announce } from './announce.ts';
import { undoButton } from './buttons.ts';
import { applyEdits } from './change-entry.ts';
import { titleOf } from './entry-option.ts';

/** Bytes of a file; more than any server's overlay takes. */
const LONGEST = 1_048_576;

/** Problems, and entries of each kind, that are named one by one. */
const NAMED = 12;

/** A file that can be imported, or the reply that says why not. */
type Read = { readonly text: string; readonly plan: ImportPlan } | { readonly refusal: Reply };

/** Reads a file and shows what importing it would change. The file goes along, so that confirming needs no memory. */
export async function previewImport(file: AttachedFile, context: Context, curation: Curation): Promise<Reply> {
  const read = await readPlan(file, context, curation);
  return 'refusal' in read ? read.refusal : showPlan(file, read.text, read.plan, context, curation);
}

/** Imports the file of a preview, if nobody has changed anything since; else shows a new preview. */
export async function confirmImport(
  file: AttachedFile,
  revision: number,
  context: Context,
  curation: Curation,
): Promise<Reply> {
  const { transfer } = wordsIn(context.language).curation;
  const read = await readPlan(file, context, curation);
  if ('refusal' in read) return read.refusal;
  const again = (): Reply => ({
    ...showPlan(file, read.text, read.plan, context, curation),
    content: transfer.changedSince,
  });
  if (revision !== curation.state.revision) return again();
  const [first, ...others] = [...read.plan.added, ...read.plan.changed];
  if (first === undefined) return newNotice(transfer.nothing);
  const applied = await applyEdits(context, curation, [first, ...others]);
  if (!applied.ok) return again();
  const buttons = undoButton(applied.changes[0].batch, context);
  const reply = newReply({
    title: wordsIn(context.language).curation.done.import,
    description: transfer.imported(applied.changes.length),
    color: COLOURS.info,
  });
  const also = await announce(context, curation, applied.changes);
  return { ...addressReply(reply, { isPrivate: true, buttons }, context), also };
}

async function readPlan({ size, url }: AttachedFile, context: Context, curation: Curation): Promise<Read> {
  const { transfer } = wordsIn(context.language).curation;
  if (size > LONGEST) return { refusal: newNotice(transfer.unread['too-large']) };
  const fetched = await context.fetchText(url, LONGEST);
  if (!fetched.ok) return { refusal: newNotice(transfer.unread[fetched.problem]) };
  const read = curation.readFile(fetched.text);
  if (read.ok) return { text: fetched.text, plan: planImport(curation.state, read.items) };
  const lines = read.problems
    .slice(0, NAMED)
    .map(({ line, column, message }) => `- ${clip(escapeLine(`${line}:${column} ${transfer.problem(message)}`), 250)}`);
  const left = read.problems.length - NAMED;
  const description = [...lines, ...(left > 0 ? [transfer.more(left)] : [])].join('\n');
  const reply = newReply({ title: transfer.refused, description, color: COLOURS.disputed });
  return { refusal: { ...reply, audience: 'asker' } };
}

function showPlan(
  { name }: AttachedFile,
  text: string,
  { added, changed, conflicting, unchanged }: ImportPlan,
  context: Context,
  curation: Curation,
): Reply {
  const { transfer } = wordsIn(context.language).curation;
  const list = (head: (count: number) => string, ids: readonly string[], titles: readonly string[]): string[] => {
    if (ids.length === 0) return [];
    const left = ids.length - NAMED;
    const named = titles.slice(0, NAMED).map((title) => `- ${echo(title)}`);
    return [[`**${head(ids.length)}**`, ...named, ...(left > 0 ? [transfer.more(left)] : [])].join('\n')];
  };
  const titleOfEdit = ({ entry, item }: ImportPlan['added'][number]): string =>
    item.content?.asks[context.language][0] ?? titleOf(entry, context, curation);
  const idsOf = (edits: ImportPlan['added']) => edits.map(({ entry }) => entry);
  const parts = [
    ...list(transfer.added, idsOf(added), added.map(titleOfEdit)),
    ...list(transfer.changed, idsOf(changed), changed.map(titleOfEdit)),
    ...list(
      transfer.conflicting,
      conflicting,
      conflicting.map((id) => titleOf(id, context, curation)),
    ),
    ...(unchanged.length === 0 ? [] : [transfer.unchanged(unchanged.length)]),
  ];
  const changes = added.length + changed.length;
  const description = clip(parts.length === 0 ? transfer.nothing : parts.join('\n\n'), 4000);
  const reply = newReply({ title: transfer.preview, description, color: COLOURS.info });
  if (changes === 0) return { ...reply, audience: 'asker' };
  const confirm = button('curate import', `confirm:${curation.state.revision}`, {
    label: transfer.confirm,
    emoji: '📥',
    style: 'success',
  });
  const addressed = addressReply(reply, { isPrivate: true, buttons: confirm }, context);
  return { ...addressed, file: { name: name.replace(/[^\w.-]/gu, '-'), text } };
}
