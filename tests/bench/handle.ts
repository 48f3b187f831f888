/** Measures one interaction from JSON to response: time a command, time to load a pack, memory. Nothing yet: no lines. */
export function measureHandle(): readonly string[] {
  return [];
}
