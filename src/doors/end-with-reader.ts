import process from 'node:process';

/**
 * Ends this process quietly once nobody reads its output any more, as `… | head -1` does: whoever stopped reading has what
 * they wanted. Every other fault of the output stays one.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
