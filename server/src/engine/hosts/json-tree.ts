import type { Comment, Problem } from '../reply.ts';
import type { Span } from '../text/span.ts';
import type { DataArray, DataEntry, DataNode, DataObject, DataScalar } from './data.ts';

/** One JSON value, and what was found on the way. */
export interface JsonTree {
  /** The values at the top; more than one is a problem, and they are read all the same. */
  readonly roots: readonly DataNode[];
  readonly comments: readonly Comment[];
  /** The first thing that is wrong: what follows from it would be noise. */
  readonly problem?: Problem;
}

type Growing<T extends DataObject | DataArray> = T & { readonly span: { end: number } };
interface OpenObject {
  readonly node: Growing<DataObject> & { readonly entries: DataEntry[] };
  key: string | undefined;
  keySpan: Span;
  /** What may come next. */
  expect: 'key' | 'colon' | 'value' | 'comma';
  comma: number;
}
interface OpenArray {
  readonly node: Growing<DataArray> & { readonly items: DataNode[] };
  expect: 'value' | 'comma';
  comma: number;
}
type Open = OpenObject | OpenArray;

const isObject = (open: Open): open is OpenObject => open.node.kind === 'object';

const OPEN_STRING = 'The text that begins here is not closed by a quotation mark on its line.';
const QUOTE = 34;
const BACKSLASH = 92;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[^\s{}[\]:,"/]+/y;

/**
 * Reads JSON with comments into a tree, in one pass without recursion: its time is linear and its depth has no limit,
 * whatever the bytes. Written for places and mistakes: a value that is broken is left out and the rest is read.
 * @param from where the JSON begins in the source, and `to` where it ends
 * @param trailingCommas whether a comma before a closing bracket is allowed; it is where there are comments
 */
export function readJson(source: string, from: number, to: number, trailingCommas: boolean): JsonTree {
  const roots: DataNode[] = [];
  const comments: Comment[] = [];
  const stack: Open[] = [];
  let objects = 0;
  let problem: Problem | undefined;
  let trailing: number | undefined;
  let stringFault = false;
  let at = from;

  const complain = (start: number, end: number, message: string): void => {
    problem ??= { severity: 'error', message, at: { start, end: Math.min(to, Math.max(end, start)) } };
  };

  /** Puts a value where it belongs. */
  const add = (node: DataNode): void => {
    const top = stack[stack.length - 1];
    if (top === undefined) {
      if (roots.length > 0)
        complain(
          node.span.start,
          node.span.start + 1,
          'A JSON file holds one value, and a second one begins here. A file with one value on each line is named .ndjson.',
        );
      roots.push(node);
    } else if (isObject(top)) {
      // An object asks for values only after a key.
      if (top.key !== undefined) top.node.entries.push({ key: top.key, keySpan: top.keySpan, value: node });
      top.key = undefined;
      top.expect = 'comma';
    } else {
      top.node.items.push(node);
      top.expect = 'comma';
    }
  };

  /** A value begins: says whether the place is right for one, and mends what is missing before it. */
  const beforeValue = (start: number, end: number): boolean => {
    const top = stack[stack.length - 1];
    if (top === undefined || top.expect === 'value') return true;
    if (top.expect === 'comma') {
      complain(start, end, 'A comma is missing before this.');
      top.expect = isObject(top) ? 'key' : 'value';
      return !isObject(top);
    }
    if (top.expect === 'colon') {
      complain(start, end, 'A colon is missing between the name and this value.');
      return true;
    }
    complain(start, end, 'A name in quotation marks was expected here.');
    return false;
  };

  const scalar = (start: number, end: number, value: DataScalar['value'], literal: string): void => {
    if (beforeValue(start, end)) add({ kind: 'scalar', span: { start, end }, literal, value });
  };

  const close = (start: number, object: boolean): void => {
    const open = object ? objects : stack.length - objects;
    if (open === 0) {
      complain(start, start + 1, 'This closing bracket has no opening one.');
      return;
    }
    for (;;) {
      const top = stack.pop()!;
      const fits = isObject(top) === object;
      if (isObject(top)) objects--;
      if (!fits) complain(start, start + 1, `A ${isObject(top) ? '}' : ']'} is missing before this.`);
      else if (isObject(top) && (top.expect === 'colon' || top.expect === 'value'))
        complain(start, start + 1, 'A value is missing before this.');
      else if (top.comma !== -1 && top.expect !== 'comma') trailing ??= top.comma;
      top.node.span.end = fits ? start + 1 : start;
      if (fits) return;
    }
  };

  const text = (start: number): void => {
    const escaped = scanString(start);
    const span = { start, end: at };
    const value = stringFault
      ? undefined
      : escaped
        ? unescaped(source.slice(start, at))
        : source.slice(start + 1, at - 1);
    const top = stack[stack.length - 1];
    if (top === undefined || !isObject(top) || top.expect === 'value' || top.expect === 'colon') {
      if (!beforeValue(start, at)) return;
      if (value === undefined) add({ kind: 'scalar', span, literal: 'other', value: null });
      else add({ kind: 'scalar', span, literal: 'json/string', value });
      return;
    }
    if (top.expect === 'comma') complain(start, at, 'A comma is missing before this.');
    top.key = value ?? source.slice(start, at);
    top.keySpan = span;
    top.expect = 'colon';
  };

  /** Moves to the end of the string. @returns whether it holds an escape */
  const scanString = (start: number): boolean => {
    let escaped = false;
    stringFault = false;
    for (let i = start + 1; i < to; i++) {
      const unit = source.charCodeAt(i);
      if (unit === QUOTE) {
        at = i + 1;
        return escaped;
      }
      if (unit === BACKSLASH) {
        escaped = true;
        if (i + 1 < to && isEscape(source, i)) i++;
        else faulty(i, 'A backslash stands before a sign that JSON does not know; write \\\\ for a backslash.');
      } else if (unit < 32) {
        if (unit === 10 || unit === 13) {
          at = i;
          faulty(start, OPEN_STRING);
          return escaped;
        }
        faulty(i, 'A control character stands in this text; write a tab as \\t.');
      }
    }
    at = to;
    faulty(start, OPEN_STRING);
    return escaped;
  };

  const faulty = (place: number, message: string): void => {
    stringFault = true;
    complain(place, place + 1, message);
  };

  const comment = (start: number): void => {
    const block = source[start + 1] === '*';
    let end: number;
    if (block) {
      const mark = source.indexOf('*/', start + 2);
      if (mark === -1 || mark + 2 > to) complain(start, start + 2, 'This comment is not closed.');
      end = mark === -1 || mark + 2 > to ? to : mark + 2;
      comments.push({ at: { start, end }, text: source.slice(start + 2, Math.max(start + 2, end - 2)) });
    } else {
      end = start;
      while (end < to && source[end] !== '\n' && source[end] !== '\r') end++;
      comments.push({ at: { start, end }, text: source.slice(start + 2, end) });
    }
    at = end;
  };

  const word = (start: number): void => {
    WORD.lastIndex = start;
    at = WORD.test(source) ? Math.min(to, WORD.lastIndex) : start + 1;
    NUMBER.lastIndex = start;
    if (NUMBER.test(source) && NUMBER.lastIndex === at) {
      scalar(start, at, Number(source.slice(start, at)), 'other');
      return;
    }
    const letters = source.slice(start, at);
    if (letters === 'true' || letters === 'false') scalar(start, at, letters === 'true', 'other');
    else if (letters === 'null') scalar(start, at, null, 'other');
    else {
      complain(start, at, 'This is not JSON: text stands in double quotation marks.');
      const top = stack[stack.length - 1];
      if (top !== undefined && top.expect === 'value')
        add({ kind: 'scalar', span: { start, end: at }, literal: 'other', value: null });
    }
  };

  while (at < to) {
    let start = at;
    let unit = source.charCodeAt(start);
    while (start < to && (unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xfeff))
      unit = source.charCodeAt(++start);
    at = start;
    if (start === to) break;
    if (unit === QUOTE) text(start);
    else if (unit === 123 || unit === 91) {
      at++;
      const span = { start, end: start };
      if (!beforeValue(start, at)) {
        const top = stack[stack.length - 1];
        // Kept in the tree under the last name, so that what it holds is still read.
        if (top !== undefined && isObject(top)) {
          top.key = '';
          top.keySpan = span;
        }
      }
      if (unit === 123) {
        const node: OpenObject['node'] = { kind: 'object', span, entries: [] };
        add(node);
        stack.push({ node, key: undefined, keySpan: span, expect: 'key', comma: -1 });
        objects++;
      } else {
        const node: OpenArray['node'] = { kind: 'array', span, items: [] };
        add(node);
        stack.push({ node, expect: 'value', comma: -1 });
      }
    } else if (unit === 125 || unit === 93) {
      at++;
      close(start, unit === 125);
    } else if (unit === 44) {
      at++;
      const top = stack[stack.length - 1];
      if (top === undefined || top.expect !== 'comma') complain(start, at, 'This comma is one too many.');
      if (top !== undefined) {
        if (isObject(top)) {
          top.key = undefined;
          top.expect = 'key';
        } else top.expect = 'value';
        top.comma = start;
      }
    } else if (unit === 58) {
      at++;
      const top = stack[stack.length - 1];
      if (top !== undefined && isObject(top) && top.expect === 'colon') top.expect = 'value';
      else complain(start, at, 'This colon is one too many.');
    } else if (unit === 47 && (source[at + 1] === '/' || source[at + 1] === '*') && at + 1 < to) comment(start);
    else word(start);
  }

  if (stack.length > 0) {
    const inner = stack.at(-1)!;
    const brackets = stack.length === 1 ? 'A bracket is' : `${stack.length} brackets are`;
    complain(inner.node.span.start, inner.node.span.start + 1, `The file ends too early: ${brackets} not closed.`);
    for (const open of stack) open.node.span.end = to;
  }
  if (trailing !== undefined && !trailingCommas && comments.length === 0) {
    const first: Problem = {
      severity: 'error',
      message: 'JSON allows no comma before a closing bracket.',
      at: { start: trailing, end: trailing + 1 },
    };
    if (problem === undefined || problem.at.start > trailing) problem = first;
  }
  return { roots, comments, ...(problem === undefined ? {} : { problem }) };
}

/** A string that was scanned without a fault holds nothing that `JSON.parse` would refuse. */
const unescaped = (literal: string): string => JSON.parse(literal) as string;

function isEscape(source: string, slash: number): boolean {
  const unit = source.charCodeAt(slash + 1);
  // " / \ b f n r t
  if (
    unit === 110 ||
    unit === 34 ||
    unit === 92 ||
    unit === 47 ||
    unit === 98 ||
    unit === 102 ||
    unit === 114 ||
    unit === 116
  )
    return true;
  return unit === 117 && /^[0-9a-fA-F]{4}$/.test(source.slice(slash + 2, slash + 6));
}
