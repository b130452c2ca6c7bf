/** A reply in one of two versions of a file, so far as a person needs it to find it in the desk. */
export interface Version {
  /** Undefined where the desk gives none. */
  readonly id?: string;
  readonly title?: string;
  /** Where it lies in its file. */
  readonly key: string;
  readonly role: string;
  readonly text: string;
}

/** A reply that is not as it was. */
export interface Change {
  /** For people: relative to the working folder. */
  readonly path: string;
  readonly kind: 'changed' | 'new' | 'gone';
  readonly title: string;
  /** Which of the reply's texts: `content`, `comment_value_html`. */
  readonly field: string;
  /** As the author wrote it; empty where there was none. */
  readonly before: string;
  /** Empty where there is none any more. */
  readonly after: string;
}

/**
 * Compares two versions of a file, reply by reply: by id and role, then by title, and those that have no id by their place.
 * @param path of the file, for people
 * @returns the changes, in the order of the new version; what is gone comes last
 */
export function compare(path: string, before: readonly Version[], after: readonly Version[]): Change[] {
  const left = new Set(before);
  const take = (wanted: (old: Version) => boolean): Version | undefined => {
    for (const old of left)
      if (wanted(old)) {
        left.delete(old);
        return old;
      }
    return undefined;
  };
  // First those that are certain, so that no reply takes the place of another.
  const pairs = new Map<Version, Version>();
  const pairBy = (same: (a: Version, b: Version) => boolean): void => {
    for (const now of after) {
      if (pairs.has(now)) continue;
      const old = take((each) => same(each, now));
      if (old !== undefined) pairs.set(now, old);
    }
  };
  const hasSameId = (a: Version, b: Version): boolean => a.id !== undefined && a.id === b.id && a.role === b.role;
  pairBy((a, b) => hasSameId(a, b) && a.text === b.text);
  pairBy(hasSameId);
  pairBy((a, b) => a.title !== undefined && a.title === b.title && a.role === b.role);
  pairBy((a, b) => a.id === undefined && b.id === undefined && a.key === b.key && a.role === b.role);
  const row = (
    kind: Change['kind'],
    { title, id, key, role }: Version,
    texts: Pick<Change, 'before' | 'after'>,
  ): Change => ({
    path,
    kind,
    // A file that is one reply is named by itself.
    title: title ?? id ?? (key || (path.split('/').at(-1) ?? path)),
    field: role,
    ...texts,
  });
  return [
    ...after.flatMap((now) => {
      const old = pairs.get(now);
      if (old === undefined) return [row('new', now, { before: '', after: now.text })];
      return old.text === now.text ? [] : [row('changed', now, { before: old.text, after: now.text })];
    }),
    ...[...left].map((old) => row('gone', old, { before: old.text, after: '' })),
  ];
}
