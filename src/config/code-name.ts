import { fileURLToPath } from 'node:url';

/** The folder of the compiled code, which is named after its sources; null for the sources themselves, which change in place. */
export function buildFolder(): string | null {
  const here = fileURLToPath(import.meta.url);
  return /^(.*[\\/]dist[\\/][0-9a-f]{16}[\\/])src[\\/]config[\\/]code-name\.js$/u.exec(here)?.[1] ?? null;
}

/** Names the very code that runs: the hash of its sources; null for the sources themselves. */
export const codeName = (): string | null => /([0-9a-f]{16})[\\/]$/u.exec(buildFolder() ?? '')?.[1] ?? null;
