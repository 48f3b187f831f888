import type { Embed, Reply } from './reply.ts';

/** A reply of one framed card, for everyone and with no buttons: commands add those. */
export const newReply = (embed: Embed, cites: Reply['cites'] = []): Reply => ({
  embeds: [embed],
  components: [],
  audience: 'everyone',
  cites,
});

/** A short private message with no card, for what concerns only the person who asked. */
export const newNotice = (content: string): Reply => ({
  content,
  embeds: [],
  components: [],
  audience: 'asker',
  cites: [],
});
