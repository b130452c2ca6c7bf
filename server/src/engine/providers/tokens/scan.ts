import type { Markup } from '../../reply.ts';
import { once } from '../../text/once.ts';
import { blankShape, isForm } from './blanks.ts';
import type { Grammar, Scanned } from './grammar.ts';
import { grammars } from './grammars.ts';
import type { Token } from './tokens.ts';

export interface ScanOptions {
  readonly provider?: string;
  readonly markup: Markup;
  /** What stands in the blanks that the catalogue's own rewrites leave, without brackets: always a fill-in. */
  readonly blanks: ReadonlySet<string>;
}

const byStart = once((): ReadonlyMap<string, readonly Grammar[]> => {
  const table = new Map<string, Grammar[]>();
  for (const grammar of grammars())
    for (const c of grammar.starts) {
      const list = table.get(c);
      if (list === undefined) table.set(c, [grammar]);
      else list.push(grammar);
    }
  return table;
});

const among = (signs: Iterable<string>): string =>
  `[${Array.from(signs, (c) => (/[\\\]^[-]/.test(c) ? `\\${c}` : c)).join('')}]`;

/** A letter in a word, which most characters of a reply are, begins nothing but for the few grammars that say so. */
const startsOfAll = once((): RegExp => {
  const inWords = new Set(grammars().flatMap(({ starts, inWord }) => (inWord === true ? [...starts] : [])));
  const isInitial = (c: string): boolean => /[A-Za-z]/.test(c) && !inWords.has(c);
  const all = [...byStart().keys()];
  return new RegExp(`(?<![A-Za-z])${among(all.filter(isInitial))}|${among(all.filter((c) => !isInitial(c)))}`, 'g');
});

const shapes = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function shapesOf(blanks: ReadonlySet<string>): ReadonlySet<string> {
  let found = shapes.get(blanks);
  if (found === undefined) {
    found = new Set([...blanks].map(blankShape));
    shapes.set(blanks, found);
  }
  return found;
}

/** `indexOf` that searches each stretch of the text once, however often it is asked with a growing `from`. */
function finder(text: string): (needle: string, from: number) => number {
  const known = new Map<string, { from: number; at: number }>();
  return (needle, from) => {
    const last = known.get(needle);
    if (last !== undefined && last.from <= from && (last.at < 0 || last.at >= from)) return last.at;
    const at = text.indexOf(needle, from);
    known.set(needle, { from, at });
    return at;
  };
}

function scanned(text: string, o: ScanOptions): Scanned {
  const own = shapesOf(o.blanks);
  let lower: string | undefined;
  let definitions: Set<string> | undefined;
  let closed: Set<string> | undefined;
  let form: boolean | undefined;
  let choice: boolean | undefined;
  const lowered = (): string => {
    lower ??= text.toLowerCase();
    // A text whose lower case is longer (İ) is searched as it stands: offsets must stay true.
    return lower.length === text.length ? lower : text;
  };
  let find: ((needle: string, from: number) => number) | undefined;
  return {
    text,
    markup: o.markup,
    ...(o.provider === undefined ? {} : { provider: o.provider }),
    isOwnBlank: (words) => words.length <= 200 && own.has(blankShape(words)),
    isDefined(label) {
      if (o.markup !== 'markdown') return false;
      definitions ??= new Set(
        Array.from(text.matchAll(/^ {0,3}\[([^[\]\r\n]{1,120})\]:(?!\s*(?:[-*+•]|\d+[.)]) )/gm), (m) =>
          blankShape(m[1]!),
        ),
      );
      return definitions.has(blankShape(label));
    },
    isForm() {
      form ??= isForm(text);
      return form;
    },
    hasChoice() {
      choice ??=
        /\[\[(?:[a-z]{3,}(?:ed|ing|en)(?:\|[a-z]{3,}(?:ed|ing|en))+|(?:is|are|was|were|has|have)(?:\|(?:is|are|was|were|has|have))+)\]\]/.test(
          text,
        );
      return choice;
    },
    isClosed(name) {
      closed ??= new Set(Array.from(text.matchAll(/(?:<|&lt;)\/([A-Za-z][\w-]{0,60})/g), (m) => m[1]!.toLowerCase()));
      return closed.has(name.toLowerCase());
    },
    find(needle, from) {
      find ??= finder(lowered());
      return find(needle, from);
    },
  };
}

/**
 * Finds placeholders and fill-ins in a reply, before its markup is read. Tolerant: a placeholder that is never closed is
 * a token too and says so. Linear in the length of the text.
 * @param text the reply, decoded
 * @returns in order, without overlaps
 */
export function scanTokens(text: string, o: ScanOptions): readonly Token[] {
  const tokens: Token[] = [];
  const input = scanned(text, o);
  let from = 0;
  const starts = startsOfAll();
  const grammarsAt = byStart();
  starts.lastIndex = 0;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const at = match.index;
    let next = at + 1;
    for (const grammar of grammarsAt.get(match[0])!) {
      const found = grammar.read(input, at);
      if (found === undefined) continue;
      const start = found.start ?? at;
      if (found.kind !== undefined && start >= from) {
        tokens.push({
          kind: found.kind,
          at: { start, end: found.end },
          text: text.slice(start, found.end),
          ...(found.broken === undefined ? {} : { broken: found.broken }),
        });
        from = found.end;
      }
      next = Math.max(next, found.end);
      break;
    }
    starts.lastIndex = next;
  }
  return tokens;
}
