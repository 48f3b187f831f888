import type { AttachedFile } from '../command/options.ts';
import type { Embed } from '../reply/reply.ts';
import type { Attachment, ShownMessage } from './interaction.ts';

/** The embeds of a message of ours, as we wrote them. */
export const shownIn = ({ embeds = [] }: ShownMessage): Embed[] =>
  embeds.map(({ footer, ...embed }) => ({ ...embed, ...(footer && { footer: footer.text }) }));

/** The files of a message of ours. */
export const filesIn = ({ attachments = [] }: ShownMessage): AttachedFile[] => attachments.map(fileOf);

/** A file as commands know it. */
export const fileOf = ({ filename, size, content_type, url }: Attachment): AttachedFile => ({
  name: filename,
  size,
  type: content_type ?? null,
  url,
});
