/** Files that somebody uploaded, as Discord keeps and shows them. */
import type { Json, State } from './state.ts';

/** A file on its way to Discord. */
export interface Upload {
  readonly name: string;
  /** Media type; null where nobody says. */
  readonly type: string | null;
  readonly base64: string;
}

/** A file that Discord has, as messages carry it; what is in it stands in `State.files`. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  /** In bytes. */
  readonly size: number;
}

/** Keeps a file. Throws for what is no base64. */
export function addFile(state: State, { name, type, base64 }: Upload): Attachment {
  const id = state.snowflake();
  state.files.set(id, base64);
  return { id, name, type, size: atob(base64).length };
}

/** An attachment as Discord writes it. */
export function attachmentPayload(state: State, { id, name, type, size }: Attachment): Json {
  const url = `${state.origin()}${attachmentPath(id, name)}`;
  return { id, filename: name, size, url, proxy_url: url, ...(type !== null && { content_type: type }) };
}

/** Where an attachment is served, from the root of this Discord. */
export function attachmentPath(id: string, name: string): string {
  return `/attachments/${id}/${encodeURIComponent(name)}`;
}
