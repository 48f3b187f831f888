import type { Context, Submitted } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import type { Edit } from '../curation/change.ts';
import { untouched } from '../curation/invert-batch.ts';
import { judgeEntry } from '../curation/judge-entry.ts';
import { ownId } from '../curation/own-id.ts';
import type { ModalFields } from '../reply/modal.ts';
import { newNotice } from '../reply/new-reply.ts';
import { renderRefusal } from '../reply/render-refusal.ts';
import type { Also, Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { changeEntry, keepForm } from './change-entry.ts';
import { closeProposal } from './close-proposal.ts';
import { type FormTarget, readTarget } from './form-target.ts';
import { contentOf, lookUpEntry } from './look-up-entry.ts';
import { type Filled, readFilled } from './open-entry-form.ts';
import { whereReachable } from './where-reachable.ts';

/** Takes the form of an entry: publishes it, or says what is wrong with it and keeps what was typed. */
export async function submitEntry(
  argument: string,
  fields: ModalFields,
  context: Context,
  curation: Curation,
): Promise<Submitted> {
  const target = readTarget(argument);
  if (target === null) return { kind: 'reply', reply: newNotice(wordsIn(context.language).notice.stale) };
  return { kind: 'reply', reply: await publishFilled(readFilled(fields), target, context, curation) };
}

/** Publishes what is filled in, whoever filled it in; or says why not. */
export async function publishFilled(
  filled: Filled,
  target: FormTarget,
  context: Context,
  curation: Curation,
): Promise<Reply> {
  const known = target.entry === null ? null : lookUpEntry(context, curation, target.entry);
  const before = known && contentOf(known);
  const typed = {
    ...filled,
    kind: target.kind,
    paragraph: filled.paragraph === '' ? null : Number(filled.paragraph),
    language: context.language,
  };
  const judged = judgeEntry(context.knowledge, typed, known && { id: known.id, content: before });
  if (!judged.ok) {
    const { refused } = wordsIn(context.language).curation;
    return keepForm(renderRefusal(judged.problems, context, refused.hint), filled, target, context);
  }
  const edit: Edit = {
    entry: target.entry ?? newEntryId(filled.question, context, curation),
    act: target.entry === null ? 'add' : 'edit',
    expected: target.expected,
    item: { ...(known?.item ?? untouched), content: judged.content, hidden: false },
  };
  const { pieces } = judged;
  const { reply, change } = await changeEntry(context, curation, { edit, pieces, form: { target, filled } });
  if (change === null) return reply;
  const told = await whereReachable(closeSource(target, context, curation), []);
  return { ...reply, also: [...(reply.also ?? []), ...told] };
}

/** An id that nobody has, here or in the pack, nor had before. */
const newEntryId = (question: string, context: Context, curation: Curation): string =>
  ownId(question, curation.newId(), (id) => lookUpEntry(context, curation, id) !== null);

/** What led to the form is done with: nobody waits for it any longer. */
async function closeSource({ from, kind }: FormTarget, context: Context, curation: Curation): Promise<readonly Also[]> {
  if (from === null) return [];
  const { asker, interaction } = context;
  const { store, scope } = curation;
  if (from.kind === 'proposal') return (await closeProposal(from.id, null, context, curation)) ?? [];
  const how = kind === 'stated' ? 'answered' : 'not-stated';
  await store.endQueued(scope, from.id, { how, by: asker.id, at: interaction.at });
  return [];
}
