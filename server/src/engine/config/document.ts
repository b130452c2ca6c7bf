import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import type { DataEntry, DataNode, DataScalar } from '../hosts/data.ts';
import { readJson } from '../hosts/json-tree.ts';
import type { Problem } from '../reply.ts';
import type { Span } from '../text/span.ts';

/** A config longer than this (in UTF-16 code units) is not read. */
const MAX_LENGTH = 1_000_000;
/** Deeper than any config; the parsers call themselves once or more a level and would run out of stack. */
const MAX_DEPTH = 100;
/** One broken line can give hundreds of errors; the first ones say it. */
const MAX_PROBLEMS = 20;

export interface ConfigTree {
  /** Undefined where the file is empty or cannot be read at all. */
  readonly root?: DataNode;
  readonly problems: readonly Problem[];
}

const error = (message: string, start: number, end: number): Problem => ({
  severity: 'error',
  message,
  at: { start, end: Math.max(start, end) },
});

/** A parser says of what is missing at the end that it belongs behind the end. */
const within = (text: string, { at, ...problem }: Problem): Problem => ({
  ...problem,
  at: { start: Math.min(at.start, text.length), end: Math.min(at.end, text.length) },
});

/**
 * Reads the text of a config file into a tree with places: JSON (comments and trailing commas allowed) where the path
 * ends in `.json`, else YAML. Never throws: a broken file gives problems, and what could be read.
 */
export function readTree(text: string, path: string): ConfigTree {
  if (text.length > MAX_LENGTH)
    return { problems: [error('This config file is too long to be one: more than a million characters.', 0, 0)] };
  const deep = tooDeep(text);
  if (deep !== undefined) return { problems: [error('This is nested too deep for a config file.', deep, deep + 1)] };
  try {
    const tree = /\.jsonc?$/i.test(path) ? jsonTree(text) : readYaml(text);
    return { ...tree, problems: tree.problems.slice(0, MAX_PROBLEMS).map((problem) => within(text, problem)) };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { problems: [error(`This config file cannot be read: ${reason}.`, 0, 0)] };
  }
}

/**
 * An upper bound of the nesting, found without a parser: open brackets, and per line the indentation and the `- `,
 * `? `, `: ` that each may open a level.
 * @returns where it is above the limit
 */
function tooDeep(text: string): number | undefined {
  let brackets = 0;
  let line = 0;
  let indenting = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '\n' || unit === '\r') {
      line = 0;
      indenting = true;
      continue;
    }
    const next = text[i + 1];
    if (unit === '[' || unit === '{') brackets++;
    else if ((unit === ']' || unit === '}') && brackets > 0) brackets--;
    else if (unit === ' ' && indenting) line++;
    else if ((unit === '-' || unit === '?' || unit === ':') && (next === ' ' || next === '\t')) line += 2;
    if (unit !== ' ') indenting = false;
    if (brackets > MAX_DEPTH || line > 2 * MAX_DEPTH) return i;
  }
  return undefined;
}

/** Comments and trailing commas are allowed; of what is wrong the first thing is said. */
function jsonTree(text: string): ConfigTree {
  const { roots, problem } = readJson(text, 0, text.length, true);
  const problems = problem === undefined ? [] : [problem];
  return roots[0] === undefined ? { problems } : { root: roots[0], problems };
}

const nothing = (at: number): DataScalar => ({
  kind: 'scalar',
  span: { start: at, end: at },
  literal: 'other',
  value: null,
});

function scalarValue(value: unknown): DataScalar['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}

function readYaml(text: string): ConfigTree {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const problems = yamlProblems(document);
  const root = document.contents === null ? undefined : fromYaml(document.contents, 0, problems);
  return root === undefined ? { problems } : { root, problems };
}

const quoted = (sign: string, what: string): string =>
  `In YAML, text that begins with "${sign}" stands in quotes: "${what}".`;

function yamlProblems(document: Document.Parsed): Problem[] {
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos: [start, end] }) => {
    if (code === 'TAB_AS_INDENT') return error('YAML takes no tabs here: indent with spaces.', start, end);
    if (code === 'MULTIPLE_DOCS') return error('A config file is one document: take out the line "---".', start, end);
    if (code === 'TAG_RESOLVE_FAILED') return error(quoted('!', message.replace(/^.*: /, '')), start, end);
    if (code === 'BAD_ALIAS') return error(quoted('*', '*…'), start, end);
    return error(`This is not valid YAML: ${message}.`, start, end);
  });
  // A name that begins with * or ! is what a newcomer trips over, and the errors after it are only its echo.
  const signs = problems.filter((problem) => problem.message.startsWith('In YAML, text'));
  return signs.length > 0 ? signs : problems;
}

/** @param from where to place a value that is not there */
function fromYaml(node: YamlNode, from: number, problems: Problem[]): DataNode {
  const [start, end] = node.range ?? [from, from];
  const span: Span = { start, end };
  if (isAlias(node)) {
    problems.push(error(quoted('*', `*${node.source}`), start, end));
    return { kind: 'scalar', span, literal: 'yaml/plain', value: `*${node.source}` };
  }
  // A list or map in lines ends for the parser where the next thing begins; for a person it ends with its last item.
  const spanTo = (last: Span | undefined, flow: boolean | undefined): Span =>
    flow === true || last === undefined ? span : { start, end: Math.max(start, last.end) };
  if (isSeq<YamlNode>(node)) {
    const items = node.items.map((item) => fromYaml(item, start, problems));
    return { kind: 'array', span: spanTo(items.at(-1)?.span, node.flow), items };
  }
  if (isMap<YamlNode, YamlNode | null>(node)) {
    const entries = node.items.flatMap(({ key, value }): DataEntry[] => {
      const keySpan: Span = { start: key.range?.[0] ?? start, end: key.range?.[1] ?? start };
      if (!isScalar(key) && !isAlias(key)) {
        problems.push(error('A key is one word or text, not a list or a map.', keySpan.start, keySpan.end));
        return [];
      }
      const name = fromYaml(key, start, problems);
      const child = value === null ? nothing(keySpan.end) : fromYaml(value, keySpan.end, problems);
      return name.kind === 'scalar' ? [{ key: String(name.value ?? ''), keySpan, value: child }] : [];
    });
    return { kind: 'object', span: spanTo(entries.at(-1)?.value.span, node.flow), entries };
  }
  return { kind: 'scalar', span, literal: 'other', value: isScalar(node) ? scalarValue(node.value) : null };
}
