import { exits, Refusal } from './gate.ts';

/** Waits for work at a door; what it rejects with is told in a sentence, without a stack. */
export async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { isRefusedToken } = await import('../refused-token.ts');
    throw new Refusal(
      [error instanceof Error ? error.message : String(error)],
      isRefusedToken(error) ? exits.mend : exits.failed,
    );
  }
}
