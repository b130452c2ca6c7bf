/** The placeholders of a reply, read: what the rules about tags ask. */
import type { ReadProse } from '../../markup/markup.ts';
import type { Span } from '../../text/span.ts';
import { isInCode } from './in-code.ts';
import { SYNTAXES, syntaxOf } from './syntaxes/index.ts';
import type { TagReading } from './syntaxes/reading.ts';
import { type Cleaned, cleaned } from './tag-faults.ts';
import { commentIn, type Token } from './tokens.ts';
import type { SyntaxName, Variable } from './variables.ts';

/** What is known of the help desk that fills a reply's tags. */
export interface Desk {
  readonly id: string;
  /** As people write it. */
  readonly name: string;
  readonly syntax?: SyntaxName;
  /** Absent: a team names all of them itself. */
  readonly variables?: readonly Variable[];
}

/** What a tag says by itself, wherever it stands. */
export interface Said extends Cleaned {
  /** In the desk's syntax; as Liquid where no desk is known. Its spans are in `text`. */
  readonly reading: TagReading | undefined;
  /** Syntaxes that it may be of, where it is not of the desk's own. */
  readonly foreign: readonly SyntaxName[];
}

/** A placeholder whose braces fit. */
export interface Tag extends Said {
  readonly token: Token;
  /** Index of the token. */
  readonly index: number;
  /** It stands in code: a code span, a block of code. */
  readonly inCode: boolean;
  /** Where its noun stands in the prose; absent where the customer reads nothing of it (an address, an attribute). */
  readonly noun: number | undefined;
}

const NONE: readonly Tag[] = [];
const HELP_SCOUT = /^\{%[a-zA-Z]+\.[a-zA-Z.]+(?:,|%)/;

function say(tag: string, syntax: SyntaxName | undefined): Said {
  const clean = cleaned(tag);
  const reading = SYNTAXES[syntax ?? 'liquid'].read(clean.text);
  const foreign = syntax !== undefined && reading === undefined ? syntaxOf(clean.text) : [];
  const isHelpScout = syntax === undefined && HELP_SCOUT.test(clean.text);
  return { ...clean, reading: isHelpScout ? undefined : reading, foreign };
}

/** A library says the same few tags over and over. */
const MOST = 1_000;
const known = new Map<SyntaxName | undefined, Map<string, Said>>();

function sayingsOf(syntax: SyntaxName | undefined): Map<string, Said> {
  const found = known.get(syntax) ?? new Map<string, Said>();
  if (found.size === 0) known.set(syntax, found);
  if (found.size > MOST) found.clear();
  return found;
}

/** @returns the placeholders of a reply, in order, but for broken ones and comments of the template language */
export function tagsIn(text: string, tokens: readonly Token[], read: ReadProse, desk?: Desk): readonly Tag[] {
  if (!tokens.some(({ kind }) => kind === 'placeholder')) return NONE;
  const nouns: (number | undefined)[] = [];
  for (const [noun, index] of read.tokenAt) nouns[index] = noun;
  const syntax = desk?.syntax;
  const sayings = sayingsOf(syntax);
  const tags: Tag[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'placeholder' || token.broken !== undefined || isSilent(token)) return;
    let said = sayings.get(token.text);
    if (said === undefined) {
      said = say(token.text, syntax);
      sayings.set(token.text, said);
    }
    const noun = nouns[index];
    // Written out: copying objects takes some times longer, and a library has many tags.
    tags.push({
      token,
      index,
      noun,
      inCode: noun === undefined && isInCode(text, token.at, read),
      text: said.text,
      map: said.map,
      quotes: said.quotes,
      unquotable: said.unquotable,
      splits: said.splits,
      reading: said.reading,
      foreign: said.foreign,
    });
  });
  return tags;
}

const isSilent = (token: Token): boolean =>
  commentIn(token) !== undefined || /^\{%-?\s*(?:raw|verbatim)\b[\s\S]*end/.test(token.text);

/** @returns where a span of the cleaned tag lies in the reply; undefined where something was taken out or changed in it */
export function inReply(tag: Tag, span: Span): Span | undefined {
  const { map, text, token } = tag;
  if (map === undefined) return { start: token.at.start + span.start, end: token.at.start + span.end };
  const start = map[span.start] ?? 0;
  const end = span.end === span.start ? start : (map[span.end - 1] ?? 0) + 1;
  return token.text.slice(start, end) === text.slice(span.start, span.end)
    ? { start: token.at.start + start, end: token.at.start + end }
    : undefined;
}

/** @returns the tag with other words in the place of a span of its cleaned text; undefined where that cannot be done */
export function rewritten(tag: Tag, span: Span, text: string): string | undefined {
  const at = inReply(tag, span);
  if (at === undefined) return undefined;
  const from = tag.token.at.start;
  return tag.token.text.slice(0, at.start - from) + text + tag.token.text.slice(at.end - from);
}
