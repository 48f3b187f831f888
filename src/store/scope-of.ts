import type { Scope } from '../curation/change.ts';

/** The columns of a scope with their values, out of whatever has one. */
export const scopeOf = ({ server, article }: Scope): Scope => ({ server, article });
