import { decodeXmlText } from '../literals/xml-text.ts';
import type { Comment, Problem } from '../reply.ts';
import type { DataEntry, DataNode, DataObject } from './data.ts';

/** An XML file as a tree: an element with elements in it is an object, any other one a text. */
export interface XmlTree {
  readonly root: DataObject;
  readonly comments: readonly Comment[];
  /** The first thing that is wrong: what follows from it would be noise. */
  readonly problem?: Problem;
}

interface Open {
  readonly name: string;
  readonly nameSpan: { readonly start: number; readonly end: number };
  /** Where its content begins. */
  readonly from: number;
  readonly attributes: readonly DataEntry[];
  readonly entries: DataEntry[];
  /** Whether a comment or a section stands in its text: then it is none that could be written. */
  mixed: boolean;
}

const START = /<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const END = /<\/([\w:.-]+)\s*>/y;
const DOCTYPE = /<!DOCTYPE[^<>[\]]*>/iy;

/** Reads XML without document types of its own. Never throws; what follows a fault is not read. */
export function readXml(source: string): XmlTree {
  const comments: Comment[] = [];
  const root: DataEntry[] = [];
  const open: Open[] = [];
  let problem: Problem | undefined;
  let at = 0;

  const add = (entry: DataEntry): void => {
    (open.at(-1)?.entries ?? root).push(entry);
  };
  const close = ({ name, nameSpan, from, attributes, entries, mixed }: Open, end: number): void => {
    const text = mixed || entries.length > 0 ? undefined : decodeXmlText(source.slice(from, end))?.text;
    const span = { start: from, end };
    const isText = entries.length === 0 && attributes.length === 0;
    const value: DataNode = isText
      ? { kind: 'scalar', span, literal: text === undefined ? 'other' : 'xml/text', value: text ?? null }
      : { kind: 'object', span, entries: [...attributes, ...entries] };
    add({ key: name, keySpan: nameSpan, value });
  };
  /** Reads over what begins and ends with these signs. @returns false where it does not end */
  const over = (begin: string, end: string): boolean => {
    const mark = source.indexOf(end, at + begin.length);
    if (mark === -1) return false;
    if (begin === '<!--')
      comments.push({ at: { start: at, end: mark + 3 }, text: source.slice(at + begin.length, mark) });
    const inner = open.at(-1);
    if (inner !== undefined) inner.mixed = true;
    at = mark + end.length;
    return true;
  };
  const opened = (): boolean => {
    START.lastIndex = at;
    const tag = START.exec(source);
    if (tag === null) return false;
    const [whole, name = '', written = '', slash] = tag;
    const nameSpan = { start: at + 1, end: at + 1 + name.length };
    const from = at + whole.length;
    const attributes = [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']): DataEntry => {
      const node: DataNode = { kind: 'scalar', span: nameSpan, literal: 'other', value: value.slice(1, -1) };
      return { key: `@${key}`, keySpan: nameSpan, value: node };
    });
    const element = { name, nameSpan, from, attributes, entries: [], mixed: false };
    at = from;
    if (slash === '/') close({ ...element, mixed: true }, from);
    else open.push(element);
    return true;
  };
  const closed = (): boolean => {
    END.lastIndex = at;
    const tag = END.exec(source);
    if (tag === null || open.at(-1)?.name !== tag[1]) return false;
    close(open.pop()!, at);
    at += tag[0].length;
    return true;
  };
  const typed = (): boolean => {
    DOCTYPE.lastIndex = at;
    const type = DOCTYPE.exec(source);
    if (type === null) return false;
    at += type[0].length;
    return true;
  };

  for (at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at)) {
    const read = source.startsWith('<!--', at)
      ? over('<!--', '-->')
      : source.startsWith('<![CDATA[', at)
        ? over('<![CDATA[', ']]>')
        : source.startsWith('<?', at)
          ? over('<?', '?>')
          : closed() || opened() || typed();
    if (read) continue;
    problem = {
      severity: 'error',
      message: 'This is not valid XML; write &lt; for a “<” in a text. What follows from here on was not read.',
      at: { start: at, end: at + 1 },
    };
    break;
  }
  const left = open.at(-1);
  if (left !== undefined)
    problem ??= { severity: 'error', message: `No tag closes “${left.name}”.`, at: left.nameSpan };
  // What was read of elements that are not closed is kept.
  for (let element = open.pop(); element !== undefined; element = open.pop())
    close({ ...element, mixed: true }, source.length);
  return {
    root: { kind: 'object', span: { start: 0, end: source.length }, entries: root },
    comments,
    ...(problem === undefined ? {} : { problem }),
  };
}
