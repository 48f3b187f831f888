import type { Embed } from '../reply/reply.ts';
import type { ShownMessage } from './interaction.ts';

/** The embeds of a message of ours, as we wrote them. */
export const shownIn = ({ embeds = [] }: ShownMessage): Embed[] =>
  embeds.map(({ footer, ...embed }) => ({ ...embed, ...(footer && { footer: footer.text }) }));
