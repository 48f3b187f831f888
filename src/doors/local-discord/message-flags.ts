/** The flags of messages that matter here: https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const messageFlags = {
  /** Only the person who asked sees it. */
  ephemeral: 1 << 6,
  /** It says "is thinking …" until it is edited. */
  loading: 1 << 7,
} as const;
