/** How many equal lines stand around a change. */
const CONTEXT = 3;
/** How far ahead the two texts are searched for the place where they go on alike. */
const REACH = 400;

/** Lines (or words) `a.from..a.to` of the old text give way to `b.from..b.to` of the new one; from 0, half-open. */
export interface Change {
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
}

/**
 * The difference of two texts as a unified diff that `patch -p1` and `git apply` take.
 * Lines keep their ends: a CR stays part of its line.
 * @param path `/` between folders
 * @returns an empty string where the texts are equal
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const a = linesOf(before);
  const b = linesOf(after);
  const name = path.replace(/^\/+/, '');
  const hunks = groups(changesOf(a, b)).map((group) => hunk(a, b, group));
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}

/** Lines with their LF; the last one may lack it. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/**
 * Where two lists of lines or words differ. Made for texts that differ here and there, as a file and its fixed self do: time is
 * linear in their length. Not the shortest list possible, always a true one.
 */
export function changesOf(a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = [];
  let x = 0;
  let y = 0;
  while (x < a.length || y < b.length) {
    if (x < a.length && a[x] === b[y]) {
      x++;
      y++;
      continue;
    }
    const next = meeting(a, b, x, y);
    changes.push({ a: { from: x, to: next.x }, b: { from: y, to: next.y } });
    ({ x, y } = next);
  }
  return changes;
}

/** The nearest place at which the texts go on alike for two lines (or to their ends). */
function meeting(a: readonly string[], b: readonly string[], x: number, y: number): { x: number; y: number } {
  for (let far = 1; far <= REACH; far++) {
    for (let i = 0; i <= far; i++) {
      const p = x + i;
      const q = y + far - i;
      if (p > a.length || q > b.length) continue;
      if (a[p] === b[q] && a[p + 1] === b[q + 1]) return { x: p, y: q };
    }
  }
  return { x: a.length, y: b.length };
}

/** Changes whose context would touch stand in one hunk. */
function groups(changes: readonly Change[]): Change[][] {
  const all: Change[][] = [];
  for (const change of changes) {
    const last = all.at(-1)?.at(-1);
    if (last && change.a.from - last.a.to <= 2 * CONTEXT) all.at(-1)?.push(change);
    else all.push([change]);
  }
  return all;
}

function hunk(a: readonly string[], b: readonly string[], group: readonly Change[]): string {
  const first = group[0]!;
  const last = group.at(-1)!;
  const lead = Math.min(CONTEXT, first.a.from);
  const tail = Math.min(CONTEXT, a.length - last.a.to);
  const out: string[] = [];
  let at = first.a.from - lead;
  for (const change of group) {
    out.push(...marked(' ', a.slice(at, change.a.from)));
    out.push(...marked('-', a.slice(change.a.from, change.a.to)), ...marked('+', b.slice(change.b.from, change.b.to)));
    at = change.a.to;
  }
  out.push(...marked(' ', a.slice(at, last.a.to + tail)));
  const old = range(first.a.from - lead, last.a.to + tail);
  const fresh = range(first.b.from - lead, last.b.to + tail);
  return `@@ -${old} +${fresh} @@\n${out.join('')}`;
}

const marked = (mark: string, lines: readonly string[]): string[] =>
  lines.map((line) => (line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`));

/** Lines count from 1; an empty range names the line before it. */
function range(from: number, to: number): string {
  const count = to - from;
  if (count === 0) return `${from},0`;
  return count === 1 ? `${from + 1}` : `${from + 1},${count}`;
}
