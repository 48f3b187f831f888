import type { Writable } from 'node:stream';

/** Writes a line to the end; resolves when the stream takes more, with false if nobody reads it any longer. */
export type WriteLine = (line: string) => Promise<boolean>;

/**
 * Opens a stream for writing lines. The reader may go away at any time (as `head` does): that ends the work and is no error.
 *
 * @param onGone called once when the reader has gone
 */
export function openWriter(output: Writable, onGone: () => void): WriteLine {
  let isOpen = true;
  const end = (): void => {
    if (isOpen) onGone();
    isOpen = false;
  };
  output.on('error', end).on('close', end);
  return async (line) => {
    if (isOpen && !output.write(`${line}\n`)) await writable(output);
    return isOpen;
  };
}

function writable(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) output.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) output.on(event, done);
  });
}
