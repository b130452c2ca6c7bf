import {
  decodeHclString,
  decodeHeredoc,
  heredocEnd,
  heredocHeader,
  interpolationEnd,
  isEscaped,
  opensAt,
} from '../literals/hcl-template.ts';
import type { Comment, Problem } from '../reply.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { DataEntry, DataNode, DataObject, DataScalar } from './data.ts';

/** An HCL file as a tree. */
export interface HclTree {
  readonly root: DataObject;
  readonly comments: readonly Comment[];
  /** The first thing that is wrong: what follows from it would be noise. */
  readonly problem?: Problem;
}

/** A block's body while it is read. Blocks with labels lie in each other as in Terraform's own JSON, others in a list. */
interface Body {
  readonly node: DataObject & { readonly span: { end: number }; readonly entries: DataEntry[] };
  readonly blocks: Map<string, Body | DataNode[]>;
}

/** Blocks and values may nest as deep as this; what lies deeper is not read. */
const DEEPEST = 100;

const identifierPattern = once(() => /[\p{L}_][\p{L}\p{N}_-]*/uy);
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Functions that give the text or list that they are given, as far as a reader can tell. */
const TRANSPARENT = new Set(['jsonencode', 'trimspace', 'chomp']);

/**
 * Reads HCL: attributes, blocks, lists, objects and texts. What is worked out (an operation, a function, a condition) is
 * a value without a text. Never throws.
 */
export function readHcl(source: string): HclTree {
  const comments: Comment[] = [];
  let problem: Problem | undefined;
  let at = source.startsWith('\ufeff') ? 1 : 0;

  const complain = (start: number, end: number, message: string): void => {
    problem ??= { severity: 'error', message, at: { start, end: Math.min(source.length, Math.max(end, start)) } };
  };
  const other = (start: number, value: DataScalar['value'] = null): DataScalar => ({
    kind: 'scalar',
    span: { start, end: Math.max(start, at) },
    literal: 'other',
    value,
  });
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  const lineEnd = (): number => {
    const feed = source.indexOf('\n', at);
    return feed === -1 ? source.length : feed;
  };

  /** Reads over a comment. @returns whether there was one */
  const comment = (): boolean => {
    const start = at;
    const line = source[at] === '#' || source.startsWith('//', at);
    if (!line && !source.startsWith('/*', at)) return false;
    if (line) {
      at = lineEnd();
      const end = source[at - 1] === '\r' ? at - 1 : at;
      comments.push({ at: { start, end }, text: source.slice(start + (source[start] === '#' ? 1 : 2), end) });
      return true;
    }
    const mark = source.indexOf('*/', at + 2);
    if (mark === -1) complain(start, start + 2, 'This comment is not closed.');
    at = mark === -1 ? source.length : mark + 2;
    comments.push({ at: { start, end: at }, text: source.slice(start + 2, mark === -1 ? at : mark) });
    return true;
  };
  /** @param lines whether line breaks are read over too */
  const space = (lines: boolean): void => {
    while (at < source.length) {
      const sign = source[at]!;
      if (sign === ' ' || sign === '\t' || sign === '\r' || (lines && sign === '\n')) at++;
      else if (!comment()) return;
    }
  };

  /** A quoted string. @returns a node without text where it is broken */
  const string = (): DataScalar => {
    const start = at;
    for (at++; at < source.length; at++) {
      const sign = source[at]!;
      if (sign === '\n') break;
      if (sign === '\\' && source[at + 1] !== '\n') at++;
      else if (sign === '"') {
        at++;
        const value = decodeHclString(source.slice(start, at))?.text;
        if (value !== undefined) return { kind: 'scalar', span: { start, end: at }, literal: 'hcl/string', value };
        complain(
          start,
          at,
          'This text holds a backslash or a sign that HCL does not know; write \\\\ for a backslash.',
        );
        return other(start);
      } else if (isEscaped(source, at)) at += 2;
      else if (opensAt(source, at)) {
        const end = interpolationEnd(source, at, source.length);
        if (end === -1) break;
        at = end - 1;
      }
    }
    at = start;
    at = lineEnd();
    complain(start, start + 1, 'The text that begins here is not closed by a quotation mark on its line.');
    return other(start);
  };

  const heredoc = (): DataScalar | undefined => {
    const header = source.startsWith('<<', at) ? heredocHeader(source, at) : undefined;
    if (header === undefined) return undefined;
    const start = at;
    const close = heredocEnd(source, header);
    if (close === undefined) {
      complain(start, header.end, `No line that says “${header.marker}” closes this text.`);
      at = source.length;
      return other(start);
    }
    at = close.end;
    const value = decodeHeredoc(source.slice(start, at))?.value.text;
    if (value !== undefined) return { kind: 'scalar', span: { start, end: at }, literal: 'hcl/heredoc', value };
    complain(start, header.end, 'An interpolation in this text is not closed.');
    return other(start);
  };

  /** Reads over one sign, string, heredoc or comment. */
  const step = (): void => {
    if (source[at] === '"') string();
    else if (heredoc() === undefined && !comment()) at++;
  };
  /** Reads to the bracket that closes the one at hand. */
  const skipBrackets = (): void => {
    let depth = 0;
    while (at < source.length) {
      const sign = source[at]!;
      if (sign === '(' || sign === '[' || sign === '{') depth++;
      else if (sign === ')' || sign === ']' || sign === '}') depth--;
      step();
      if (depth === 0) return;
    }
  };
  const ends = (): boolean => at >= source.length || /[\n,)\]}]/.test(source[at]!);
  const skipExpression = (): void => {
    for (space(false); !ends(); space(false)) {
      if (/[([{]/.test(source[at]!)) skipBrackets();
      else step();
    }
  };

  const expression = (depth: number): DataNode => {
    const start = at;
    const node = depth > DEEPEST ? undefined : primary(depth);
    if (node !== undefined) {
      space(false);
      if (ends()) return node;
    }
    skipExpression();
    return other(start);
  };

  const primary = (depth: number): DataNode | undefined => {
    const start = at;
    const sign = source[at];
    if (sign === '"') return string();
    if (sign === '[') return isFor() ? undefined : list(depth);
    if (sign === '{') return isFor() ? undefined : object(depth);
    const text = heredoc();
    if (text !== undefined) return text;
    const number = match(NUMBER);
    if (number !== undefined) {
      at += number.length;
      return other(start, Number(number));
    }
    const name = match(identifierPattern());
    if (name === undefined) return undefined;
    at += name.length;
    if (source[at] !== '(') return other(start, name === 'true' ? true : name === 'false' ? false : null);
    if (!TRANSPARENT.has(name)) {
      skipBrackets();
      return other(start);
    }
    at++;
    space(true);
    const node = expression(depth + 1);
    space(true);
    const isAlone = source[at] === ')';
    while (at < source.length && !/[)\]}]/.test(source[at]!)) {
      if (/[([{]/.test(source[at]!)) skipBrackets();
      else step();
    }
    if (source[at] === ')') at++;
    return isAlone ? node : other(start);
  };

  const isFor = (): boolean => /^[[{]\s*for\s/.test(source.slice(at, at + 40));

  const list = (depth: number): DataNode => {
    const start = at++;
    const items: DataNode[] = [];
    for (;;) {
      space(true);
      const sign = source[at];
      if (sign === undefined || sign === '}' || sign === ')') {
        complain(start, start + 1, 'This bracket is not closed.');
        break;
      }
      if (sign === ',') at++;
      else if (sign === ']') {
        at++;
        break;
      } else items.push(expression(depth + 1));
    }
    return { kind: 'array', span: { start, end: at }, items };
  };

  const object = (depth: number): DataNode => {
    const start = at++;
    const entries: DataEntry[] = [];
    for (;;) {
      space(true);
      const sign = source[at];
      if (sign === undefined || sign === ']' || sign === ')') {
        complain(start, start + 1, 'This bracket is not closed.');
        break;
      }
      if (sign === '}') {
        at++;
        break;
      }
      if (sign === ',') {
        at++;
        continue;
      }
      const key = name();
      space(false);
      if (key === undefined || !/[=:]/.test(source[at] ?? '')) {
        if (sign !== '(' && key === undefined) complain(at, at + 1, 'A name was expected here.');
        const before = at;
        skipExpression();
        if (at === before && !/[\n,}\])]/.test(source[at] ?? '\n')) at++;
        continue;
      }
      at++;
      space(false);
      entries.push({ ...key, value: expression(depth + 1) });
    }
    return { kind: 'object', span: { start, end: at }, entries };
  };

  /** A name, bare or in quotation marks. */
  const name = (): { readonly key: string; readonly keySpan: Span } | undefined => {
    const start = at;
    if (source[at] === '"') {
      const node = string();
      return { key: typeof node.value === 'string' ? node.value : source.slice(start, at), keySpan: node.span };
    }
    const word = match(identifierPattern());
    if (word === undefined) return undefined;
    at += word.length;
    return { key: word, keySpan: { start, end: at } };
  };

  const newBody = (start: number): Body => ({
    node: { kind: 'object', span: { start, end: start }, entries: [] },
    blocks: new Map(),
  });

  /** Puts a block where its type and labels say. */
  const add = (
    into: Body,
    names: readonly { readonly key: string; readonly keySpan: Span }[],
    block: DataNode,
  ): void => {
    const [first, ...rest] = names;
    if (first === undefined) return;
    const known = into.blocks.get(first.key);
    if (names.length === 1) {
      if (Array.isArray(known)) {
        known.push(block);
        return;
      }
      const items = [block];
      into.blocks.set(first.key, items);
      into.node.entries.push({ ...first, value: { kind: 'array', span: block.span, items } });
      return;
    }
    const within = known === undefined || Array.isArray(known) ? newBody(block.span.start) : known;
    if (within !== known) {
      into.blocks.set(first.key, within);
      into.node.entries.push({ ...first, value: within.node });
    }
    within.node.span.end = block.span.end;
    if (rest.length > 1) add(within, rest, block);
    else within.node.entries.push({ ...rest[0]!, value: block });
  };

  const body = (open: number | undefined, depth: number): DataObject => {
    const into = newBody(at);
    for (;;) {
      space(true);
      if (at >= source.length) {
        if (open !== undefined) complain(open, open + 1, 'This bracket is not closed.');
        break;
      }
      if (source[at] === '}') {
        at++;
        if (open !== undefined) break;
        complain(at - 1, at, 'This closing bracket has no opening one.');
        continue;
      }
      entry(into, depth);
    }
    into.node.span.end = at;
    return into.node;
  };

  /** An attribute or a block. */
  const entry = (into: Body, depth: number): void => {
    const start = at;
    const names: { readonly key: string; readonly keySpan: Span }[] = [];
    for (;;) {
      space(false);
      const next = names.length === 0 && source[at] === '"' ? undefined : name();
      if (next === undefined) break;
      names.push(next);
    }
    const first = names[0];
    if (first !== undefined && names.length === 1 && source[at] === '=' && source[at + 1] !== '=') {
      at++;
      space(false);
      into.node.entries.push({ ...first, value: expression(depth + 1) });
      // Only an end of line may follow; what else stands there is read over.
      if (at < source.length && !/[\n}]/.test(source[at]!)) at++;
      return;
    }
    if (first !== undefined && source[at] === '{') {
      const open = at;
      if (depth >= DEEPEST) {
        skipBrackets();
        return;
      }
      at++;
      add(into, names, body(open, depth + 1));
      return;
    }
    complain(start, Math.max(at, start + 1), 'This is neither an attribute (name = value) nor a block (name { … }).');
    const before = at;
    skipExpression();
    if (at === before && source[at] !== '\n' && source[at] !== '}') at++;
  };

  const root = body(undefined, 0);
  return { root, comments, ...(problem === undefined ? {} : { problem }) };
}
