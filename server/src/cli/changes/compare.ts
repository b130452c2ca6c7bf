import { paired, type Version } from '../versions.ts';

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
 * Compares two versions of a file, reply by reply.
 * @param path of the file, for people
 * @returns the changes, in the order of the new version; what is gone comes last
 */
export function compare(path: string, before: readonly Version[], after: readonly Version[]): Change[] {
  const { pairs, gone } = paired(before, after);
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
    ...gone.map((old) => row('gone', old, { before: old.text, after: '' })),
  ];
}
