/** An article that moderators have bound to a channel of their server, or to all of it. */
export interface Binding {
  /** Discord's id; null for every channel that has no article of its own. */
  readonly channel: string | null;
  /** Its id. */
  readonly article: string;
}

/** The article of a channel: its own, or else the server's; null where neither has one. */
export function boundTo(bindings: readonly Binding[], channel: string | null): string | null {
  const own = channel === null ? undefined : bindings.find((one) => one.channel === channel);
  return (own ?? bindings.find((one) => one.channel === null))?.article ?? null;
}
