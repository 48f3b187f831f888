import { newNotice } from '../reply/new-reply.ts';
import { type InteractionResponse, respond } from './respond.ts';

/** A response that only the person sees, and no embed with it. */
export const sayPrivately = (content: string): InteractionResponse =>
  respond({ kind: 'reply', reply: newNotice(content) });
