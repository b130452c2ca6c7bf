/**
 * Work that waits until somebody asks for its result: tables of patterns, above all, since a pattern costs its reading at every
 * start, and many starts judge nothing.
 * @returns a function that works something out when it is first called, and then remembers it
 */
export function once<T extends object>(work: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= work();
    return made;
  };
}
