import { addressReply } from '../command/address-reply.ts';
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import { componentId } from '../command/component-id.ts';
import type { Curation } from '../command/curation.ts';
import { plainLine } from '../reply/plain-line.ts';
import { CHANGES_SHOWN, renderHistory } from '../reply/render-history.ts';
import type { Reply, Row } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';

/** A page of the changes of an entry, with a menu that brings one of its versions back. */
export async function showHistory(id: string, offset: number, context: Context, curation: Curation): Promise<Reply> {
  const { store, scope } = curation;
  const { button: labels, curation: words } = wordsIn(context.language);
  const page = await store.history(scope, id, { offset, limit: CHANGES_SHOWN + 1 });
  const reply = renderHistory(page, offset, context);
  const shown = page.items.slice(0, CHANGES_SHOWN);
  const go = (to: number, label: string) =>
    to < 0 || to >= page.total ? [] : button('curate history', `page:${to}:${id}`, { label });
  const buttons = [...go(offset - CHANGES_SHOWN, labels.previous), ...go(offset + CHANGES_SHOWN, labels.next)];
  const menu = componentId('curate history', `back:${id}`);
  const older = shown.filter(({ version }) => offset > 0 || version !== shown[0]?.version);
  const options = older.map(({ version, act }) => ({
    value: String(version),
    label: plainLine(words.history.option(version, words.did[act])),
  }));
  const select: Row[] =
    menu === null || options.length === 0
      ? []
      : [[{ kind: 'select', id: menu, placeholder: words.history.bringBack, options }]];
  const addressed = addressReply(reply, { isPrivate: true, buttons }, context);
  return { ...addressed, components: [...select, ...addressed.components] };
}
