/** A text from an address, or why there is none: an address that is not Discord's, too many bytes, no UTF-8, no answer. */
export type FetchedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'foreign-address' | 'too-large' | 'no-text' | 'unreachable' };

/** Fetches the text of a file that somebody attached; at most `maxBytes` bytes. Never rejects. */
export type FetchText = (url: string, maxBytes: number) => Promise<FetchedText>;
