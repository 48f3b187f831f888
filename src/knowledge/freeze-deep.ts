/**
 * Freezes plain objects and lists with all that they hold, and returns the same value. Maps, sets and typed arrays cannot
 * be frozen by the language: their types say `Readonly`.
 */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freezeDeep(part);
  return value;
}
