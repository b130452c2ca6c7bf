import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  type ParsedNode,
  Parser,
} from 'yaml';
import type { Comment, Problem } from '../reply.ts';
import type { Span } from '../text/span.ts';
import type { DataEntry, DataNode, DataScalar } from './data.ts';

/** A YAML stream as trees. */
export interface YamlTree {
  readonly documents: readonly DataNode[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** Columns by which the parent of a block scalar is indented, by where the block scalar begins. */
  readonly parentIndents: ReadonlyMap<number, number>;
}

const STYLES: Readonly<Record<string, string>> = {
  PLAIN: 'yaml/plain',
  QUOTE_SINGLE: 'yaml/single',
  QUOTE_DOUBLE: 'yaml/double',
  BLOCK_LITERAL: 'yaml/literal',
  BLOCK_FOLDED: 'yaml/folded',
};

/** What marks the lexeme after it as a scalar's text. */
const SCALAR_FOLLOWS = '\x1f';
/**
 * How deep collections may nest. The library calls itself for each level, and V8 ends the whole process when it compiles
 * a regular expression near the end of its stack: that cannot be caught.
 */
const DEEPEST = 200;

/** Lexemes that stand for no text of the source. */
const EMPTY_LEXEMES = new Set(['\x02', '\x18', SCALAR_FOLLOWS]);

/**
 * Reads a YAML stream. Never throws: what is broken is a problem, and what can be read beside it is read. An alias
 * of a scalar is that scalar: its text stands, and is mended, at its anchor. An alias of anything else is never followed
 * into the tree, so that aliases of aliases cost nothing.
 */
export function readYaml(source: string): YamlTree {
  const documents: DataNode[] = [];
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  const parentIndents = new Map<number, number>();
  const composer = new Composer({ keepSourceTokens: true, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  for (const document of composer.compose(tokens(source, comments, problems))) {
    const error = document.errors[0];
    if (error !== undefined) problems.push(faultOf(source, error));
    documents.push(convert(document, source, parentIndents));
  }
  return { documents, comments, problems, parentIndents };
}

/** A tab is what the eye does not see: it is named, and the parser's own words are not. */
function faultOf(
  source: string,
  error: { readonly message: string; readonly pos: readonly [number, number] },
): Problem {
  const at = within(source, error.pos);
  const line = Math.max(source.lastIndexOf('\n', at.start - 1), source.lastIndexOf('\r', at.start - 1)) + 1;
  const tab = /^ *\t/.exec(source.slice(line, at.start + 1))?.[0].length;
  if (tab === undefined) return { severity: 'error', message: complaint(error.message), at };
  const message = 'A tab stands before the text of this line; YAML takes only spaces there.';
  return { severity: 'error', message, at: { start: line + tab - 1, end: line + tab } };
}

/** What the parser says, in words for people where its own are hard to make sense of. */
function complaint(message: string): string {
  if (message.startsWith('Missing closing'))
    return 'A quotation mark is not closed before this, or a line of the quoted text is indented too little.';
  if (message.startsWith('All mapping items must start at the same column'))
    return 'This line is indented differently from the lines it belongs to.';
  return `This is not valid YAML: ${message.replace(/\.$/, '')}.`;
}

function within(source: string, [start, end]: readonly [number, number]): Span {
  const from = Math.max(0, Math.min(start, source.length));
  return { start: from, end: Math.max(from, Math.min(end, source.length)) };
}

/**
 * Lexes and parses, and gathers comments, which the tree of the library does not place. Ends before the file does where
 * it nests too deeply: what was read until then is kept.
 */
function* tokens(source: string, comments: Comment[], problems: Problem[]) {
  const parser = new Parser();
  let at = 0;
  let isScalarText = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (!isScalarText && EMPTY_LEXEMES.has(lexeme)) {
      isScalarText = lexeme === SCALAR_FOLLOWS;
    } else {
      if (!isScalarText && lexeme.startsWith('#'))
        comments.push({ at: { start: at, end: at + lexeme.length }, text: lexeme.slice(1) });
      at += lexeme.length;
      isScalarText = false;
    }
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) {
      const message = 'This YAML nests too deeply; what follows from here on was not read.';
      problems.push({ severity: 'error', message, at: { start: Math.max(0, at - lexeme.length), end: at } });
      break;
    }
  }
  yield* parser.end();
}

/** One document as a tree. */
function convert(document: Document.Parsed, source: string, parentIndents: Map<number, number>): DataNode {
  const anchors = new Map<string, DataScalar>();

  const spanOf = (node: Node): Span => {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
  };
  const nothing = (at: number): DataScalar => ({
    kind: 'scalar',
    span: { start: at, end: at },
    literal: 'other',
    value: null,
  });

  const visit = (node: Node | ParsedNode | null | undefined, at: number): DataNode => {
    if (node === null || node === undefined) return nothing(at);
    const span = spanOf(node);
    if (isAlias(node)) return anchors.get(node.source) ?? { kind: 'scalar', span, literal: 'other', value: null };
    if (isScalar(node)) {
      const value = plainValue(node.value);
      const token = node.srcToken;
      if (token?.type === 'block-scalar') parentIndents.set(span.start, token.indent);
      const scalar: DataScalar = {
        kind: 'scalar',
        span,
        literal: typeof value === 'string' ? (STYLES[node.type ?? ''] ?? 'other') : 'other',
        value,
      };
      if (node.anchor !== undefined) anchors.set(node.anchor, scalar);
      return scalar;
    }
    if ((isMap(node) || isSeq(node)) && node.anchor !== undefined) anchors.delete(node.anchor);
    if (isMap(node))
      return { kind: 'object', span, entries: node.items.map((pair) => entry(pair as Pair<Node, Node | null>, span)) };
    if (isSeq(node)) return { kind: 'array', span, items: node.items.map((item) => visit(item as Node, span.start)) };
    return nothing(span.start);
  };

  const entry = (pair: Pair<Node, Node | null>, parent: Span): DataEntry => {
    const key = isScalar(pair.key) || isAlias(pair.key) ? visit(pair.key, parent.start) : undefined;
    // A name is no text that could be mended where it is an alias.
    if (isScalar(pair.key) && pair.key.anchor !== undefined && key?.kind === 'scalar')
      anchors.set(pair.key.anchor, { ...key, literal: 'other' });
    const keySpan = pair.key ? spanOf(pair.key) : parent;
    const name = key?.kind === 'scalar' ? String(key.value ?? '') : source.slice(keySpan.start, keySpan.end);
    return { key: name, keySpan, value: visit(pair.value, keySpan.end) };
  };

  return visit(document.contents, document.range[0]);
}

const plainValue = (value: unknown): DataScalar['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
