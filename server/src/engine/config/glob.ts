/**
 * Globs for paths and wildcards for names.
 *
 * Written here and not taken from a package for one reason: packages translate a glob into a regular expression, and
 * four stars in a glob from someone's workspace then stop the editor for seconds. Here a match costs at most the
 * length of the pattern times the length of the path. `picomatch` is the oracle of the tests.
 */

/** One sign of a pattern, and what it takes. */
type Sign =
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'class'; readonly not: boolean; readonly ranges: readonly (readonly [string, string])[] };

const STAR: Sign = { kind: 'star' };
const ANY: Sign = { kind: 'any' };

/** More alternatives than this are not worked out: the braces then stand for themselves. */
const MAX_ALTERNATIVES = 256;

function takes(sign: Sign, unit: string): boolean {
  if (sign.kind === 'unit') return sign.unit === unit;
  if (sign.kind !== 'class') return true;
  return sign.ranges.some(([from, to]) => from <= unit && unit <= to) !== sign.not;
}

/**
 * Matches two lists by the classic two pointers: on a mismatch only the last star takes one more.
 * @param star whether a part of the pattern takes any number of items
 */
function matchStarred<P, T>(
  pattern: readonly P[],
  items: ArrayLike<T>,
  star: (part: P) => boolean,
  fits: (part: P, item: T) => boolean,
): boolean {
  let p = 0;
  let i = 0;
  let lastStar = -1;
  let resume = 0;
  while (i < items.length) {
    const part = pattern[p];
    if (part !== undefined && star(part)) {
      lastStar = p++;
      resume = i;
    } else if (part !== undefined && fits(part, items[i]!)) {
      p++;
      i++;
    } else if (lastStar >= 0) {
      p = lastStar + 1;
      i = ++resume;
    } else return false;
  }
  while (p < pattern.length && star(pattern[p]!)) p++;
  return p === pattern.length;
}

const matchSigns = (signs: readonly Sign[], text: string): boolean =>
  matchStarred<Sign, string>(signs, text, (sign) => sign.kind === 'star', takes);

/** Reads `[abc]`, `[a-z]`, `[!a]`; undefined where the bracket is never closed. */
function readClass(pattern: string, from: number): { sign: Sign; end: number } | undefined {
  const not = pattern[from + 1] === '!' || pattern[from + 1] === '^';
  const first = from + (not ? 2 : 1);
  const close = pattern.indexOf(']', first + 1);
  if (close < 0) return undefined;
  const ranges: [string, string][] = [];
  for (let i = first; i < close; i++) {
    if (pattern[i + 1] === '-' && i + 2 < close) {
      ranges.push([pattern[i]!, pattern[i + 2]!]);
      i += 2;
    } else ranges.push([pattern[i]!, pattern[i]!]);
  }
  return { sign: { kind: 'class', not, ranges }, end: close + 1 };
}

function readSegment(segment: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (let i = 0; i < segment.length; ) {
    const unit = segment[i]!;
    const bracket = unit === '[' ? readClass(segment, i) : undefined;
    if (bracket !== undefined) {
      signs.push(bracket.sign);
      i = bracket.end;
      continue;
    }
    if (unit !== '*') signs.push(unit === '?' ? ANY : { kind: 'unit', unit });
    else if (signs.at(-1) !== STAR) signs.push(STAR);
    i++;
  }
  return signs;
}

/** Works out `{a,b}`, nested too. */
function alternatives(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0) {
    const next = open.pop()!;
    const braces = innermostBraces(next);
    if (braces === undefined) done.push(next);
    else for (const choice of braces.choices) open.push(next.slice(0, braces.start) + choice + next.slice(braces.end));
    if (open.length + done.length > MAX_ALTERNATIVES) return [pattern];
  }
  return done;
}

function innermostBraces(pattern: string): { start: number; end: number; choices: readonly string[] } | undefined {
  const found = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (found === null) return undefined;
  return { start: found.index, end: found.index + found[0].length, choices: found[1]!.split(',') };
}

type Segments = readonly (readonly Sign[] | '**')[];

function readGlob(glob: string): Segments {
  return glob.split('/').map((segment) => (segment === '**' ? segment : readSegment(segment)));
}

function matchSegments(segments: Segments, path: readonly string[]): boolean {
  return matchStarred<Segments[number], string>(
    segments,
    path,
    (segment) => segment === '**',
    (segment, name) => segment !== '**' && matchSigns(segment, name),
  );
}

/**
 * Reads one glob: `*` and `?` inside a name, `**` for any folders, `[abc]`, `{a,b}`. Letters count as written.
 * @returns whether a path (relative, `/` between folders) matches
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const globs = alternatives(glob).map(readGlob);
  return (path) => {
    const names = path.split('/');
    return globs.some((segments) => matchSegments(segments, names));
  };
}

/**
 * Reads a name in which only `*` means something (any characters, `/` too). Capital letters do not count.
 * @returns whether a title, a tag or an id matches
 */
export function compileWildcard(pattern: string): (name: string) => boolean {
  const lower = pattern.toLowerCase();
  if (!lower.includes('*')) return (name) => name.toLowerCase() === lower;
  const signs = Array.from(lower, (unit): Sign => (unit === '*' ? STAR : { kind: 'unit', unit }));
  return (name) => matchStarred<Sign, string>(signs, Array.from(name.toLowerCase()), (s) => s === STAR, takes);
}

/** @returns a path as a glob that means it: signs with a meaning in globs stand as "any one sign" */
export const globOf = (path: string): string => path.replace(/[*?[\]{}()!\\]/g, '?');

/**
 * How globs in the config are meant, as in `.gitignore`: a name without a slash is found in every folder, a folder
 * covers all that lies in it, `!` takes files out again; `\` is read as `/`. Later globs win.
 * @returns whether a path relative to the config's folder matches
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const steps = globs.map((written) => {
    const out = written.startsWith('!');
    const glob = written
      .slice(out ? 1 : 0)
      .replaceAll('\\', '/')
      .replace(/^\.\//, '');
    const bare = glob.replace(/^\/+|\/+$/g, '');
    const anchored = glob.startsWith('/') || bare.includes('/');
    const base = anchored ? bare : `**/${bare}`;
    const itself = compileGlob(base);
    const within = compileGlob(`${base}/**/*`);
    return { out, matches: (path: string): boolean => (itself(path) && !glob.endsWith('/')) || within(path) };
  });
  return (path) => {
    let result = false;
    for (const { out, matches } of steps) if (result === out && matches(path)) result = !out;
    return result;
  };
}
