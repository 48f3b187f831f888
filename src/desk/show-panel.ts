import { addressReply } from '../command/address-reply.ts';
import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { renderPanel } from '../reply/render-panel.ts';
import type { Reply } from '../reply/reply.ts';
import { panelButtons } from './buttons.ts';
import type { LookedUp } from './look-up-entry.ts';

/** An entry as moderators see it, with all that they can do with it. */
export function showPanel(found: LookedUp, context: Context, { needsReview }: Curation): Reply {
  const { id, entry, stored } = found;
  const reply = renderPanel({ entry, stored, needsReview: needsReview.has(id) }, context);
  return addressReply(reply, { isPrivate: true, buttons: panelButtons(found, context) }, context);
}
