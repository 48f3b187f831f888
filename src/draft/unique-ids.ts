/** The same items, each with an id of its own: the second with an id gets a 2 after it, and so on. */
export function uniqueIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let id = item.id;
    for (let number = 2; taken.has(id); number += 1) id = `${item.id}-${number}`;
    taken.add(id);
    return { ...item, id };
  });
}
