/** Liquid: cut into words first, for filters and conditions may hold quotes, braces and percent signs. */
import { once } from '../../../text/once.ts';
import type { Span } from '../../../text/span.ts';
import type { Block, Named, TagReading } from './reading.ts';

interface Word extends Span {
  readonly kind: 'path' | 'string' | 'number' | 'sign';
  readonly text: string;
}

const wordPattern = once(
  () =>
    /(?<space>\s+)|(?<string>"[^"]*"|'[^']*')|(?<number>-?\d+(?:\.\d+)?(?![\w-]))|(?<path>[\p{L}_][\p{L}\p{N}_-]*\??(?:\.(?=[\p{L}\p{N}_])[\p{L}\p{N}_-]+\??|\[(?:-?\d+|"[^"\]]*"|'[^'\]]*'|[\w.-]+)\])*)|(?<sign>==|!=|<>|<=|>=|\|\||&&|\.\.|[^\s])/gu,
);

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  wordPattern().lastIndex = from;
  for (let m = wordPattern().exec(text); m !== null && m.index < to; m = wordPattern().exec(text)) {
    const kind = (['string', 'number', 'path', 'sign'] as const).find((each) => m.groups?.[each] !== undefined);
    if (kind !== undefined) words.push({ kind, text: m[0], start: m.index, end: m.index + m[0].length });
  }
  return words;
}

/** Words that look like variables and are none. */
const LITERALS = new Set([
  'true',
  'false',
  'nil',
  'null',
  'none',
  'blank',
  'empty',
  'contains',
  'and',
  'or',
  'not',
  'in',
]);
const FOR_WORDS = new Set(['reversed', 'limit', 'offset', 'cols', 'range', 'continue']);

const BLOCKS = ['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'comment', 'raw', 'ifchanged'];
const ARMS = ['else', 'elsif', 'elseif', 'elif', 'when'];
const ALONE = ['assign', 'cycle', 'increment', 'decrement', 'include', 'render', 'echo', 'break', 'continue', 'liquid'];

/** Whether a word begins a Liquid tag. */
export const isLiquidTag = (word: string): boolean =>
  BLOCKS.includes(word) ||
  ARMS.includes(word) ||
  ALONE.includes(word) ||
  (word.startsWith('end') && BLOCKS.includes(word.slice(3)));

function blockOf(word: string): Block | undefined {
  if (BLOCKS.includes(word)) return { word, part: 'open' };
  if (ARMS.includes(word)) return { word, part: 'arm' };
  return word.startsWith('end') && BLOCKS.includes(word.slice(3)) ? { word: word.slice(3), part: 'end' } : undefined;
}

const path = ({ text, start, end }: Word): Named => ({ name: text, at: { start, end } });
const isVariable = (word: Word): boolean => word.kind === 'path' && !LITERALS.has(word.text.toLowerCase());

/** Filters that give what stands there where there is no value. */
const DEFAULTS = new Set(['default', 'fallback', 'default_if_none']);

interface Filtered {
  readonly filters: readonly Named[];
  readonly fallback?: { readonly text: string; readonly at: Span };
  readonly uses: readonly Named[];
}

/** `| default: "there" | upcase`, and `|| "there"`. */
function filtersIn(words: readonly Word[]): Filtered {
  const filters: Named[] = [];
  const uses: Named[] = [];
  let fallback: Filtered['fallback'];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (word.text === '||') filters.push({ name: '||', at: { start: word.start, end: word.end } });
    else if (word.text === '|') {
      if (next?.kind === 'path') filters.push(path(words[++i]!));
    } else if (isVariable(word) && next?.text !== ':' && next?.text !== '=') uses.push(path(word));
    else if (word.kind === 'string' && fallback === undefined) {
      const filter = filters.at(-1)?.name;
      if (filter === '||' || (filter !== undefined && DEFAULTS.has(filter)))
        fallback = { text: word.text.slice(1, -1), at: { start: word.start + 1, end: word.end - 1 } };
    }
  }
  return { filters, uses, ...(fallback === undefined ? {} : { fallback }) };
}

/** `{{ … }}`; what stands before the first filter need not be a name: `{{customer's name}}`, `{{Customer Name}}`. */
function output(tag: string): TagReading | undefined {
  const open = /^\{\{-?/.exec(tag)![0].length;
  const close = tag.length - (/-?\}\}$/.exec(tag)?.[0].length ?? 0);
  if (close === tag.length || /^\s*[#/^>&!]/.test(tag.slice(open, close))) return undefined;
  const words = wordsOf(tag, open, close);
  const first = words[0];
  if (first === undefined) return undefined;
  const bar = words.findIndex((word) => word.text === '|' || word.text === '||');
  const own = bar < 0 ? words : words.slice(0, bar);
  const last = own.at(-1);
  const { filters, fallback, uses } = filtersIn(bar < 0 ? [] : words.slice(bar));
  const more = { filters, ...(fallback === undefined ? {} : { fallback }) };
  if (own.length === 1 && (first.kind === 'string' || first.kind === 'number'))
    return { name: first.text, at: { start: first.start, end: first.end }, ...more, uses };
  if (last === undefined) return undefined;
  const whole = { name: tag.slice(first.start, last.end), at: { start: first.start, end: last.end } };
  return { ...whole, ...more, uses: [...(own.length === 1 && !isVariable(first) ? [] : [whole]), ...uses] };
}

/** `{% … %}` */
function logic(tag: string): TagReading | undefined {
  const open = /^\{%-?/.exec(tag)![0].length;
  const close = tag.length - (/-?%\}$/.exec(tag)?.[0].length ?? 0);
  const words = wordsOf(tag, open, close);
  const [first, ...rest] = words;
  if (close === tag.length || first?.kind !== 'path' || !isLiquidTag(first.text)) return undefined;
  const word = first.text;
  const block = blockOf(word);
  const binds = /^(?:assign|capture|for|tablerow|increment|decrement)$/.test(word) ? rest[0]?.text : undefined;
  const read = binds === undefined ? rest : rest.slice(1);
  const bar = read.findIndex(({ text }) => text === '|');
  const { filters, uses } = filtersIn(bar < 0 ? [] : read.slice(bar));
  const skip = word === 'include' || word === 'render' || word === 'comment' || word === 'raw' || word === 'liquid';
  const own = (bar < 0 ? read : read.slice(0, bar)).filter(
    (each, i, all) => isVariable(each) && !FOR_WORDS.has(each.text) && all[i + 1]?.text !== ':',
  );
  return {
    ...path(first),
    filters,
    uses: skip ? [] : [...own.map(path), ...uses],
    ...(block === undefined ? {} : { block }),
    ...(binds === undefined ? {} : { binds }),
  };
}

/** Reads `{{ … }}` and `{% … %}`. */
export function readLiquid(tag: string): TagReading | undefined {
  if (/^\{\{(?!\{)/.test(tag)) return output(tag);
  return tag.startsWith('{%') ? logic(tag) : undefined;
}

/** `{{ … }}` alone. */
export const readOutput = (tag: string): TagReading | undefined => (tag.startsWith('{{') ? readLiquid(tag) : undefined);

/**
 * @param filter with the bar before it
 * @returns `{{name}}` with a filter at its end; the spaces inside the braces stay
 */
export function withFilter(tag: string, filter: string): string | undefined {
  const reading = readOutput(tag);
  if (reading === undefined || reading.fallback !== undefined) return undefined;
  const end = /\s*-?\}\}$/.exec(tag)!;
  return `${tag.slice(0, end.index)}${filter}${end[0]}`;
}
