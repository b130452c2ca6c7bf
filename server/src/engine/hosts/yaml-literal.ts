/** One YAML scalar as it stands in a file: reads it, reads it again after an edit, and writes a change into it. */
import {
  blockHeader,
  blockShape,
  decodeYamlBlock,
  fitsBlock,
  indentLines,
  parentIndentOf,
} from '../literals/yaml-block.ts';
import {
  decodeYamlDouble,
  decodeYamlPlain,
  decodeYamlSingle,
  encodeYamlDouble,
  encodeYamlSingle,
  escapesNonAscii,
} from '../literals/yaml-flow.ts';
import type { Reply } from '../reply.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Change, Literal } from './data-host.ts';
import { endOfDouble, isFlowContext, isPlainText } from './yaml-context.ts';

export const isBlock = (style: string): boolean => style === 'yaml/literal' || style === 'yaml/folded';

export function yamlStyle(literal: string): string {
  if (literal.startsWith('"')) return 'yaml/double';
  if (literal.startsWith("'")) return 'yaml/single';
  const header = blockHeader(literal);
  if (header !== undefined) return header.folded ? 'yaml/folded' : 'yaml/literal';
  return 'yaml/plain';
}

/** @param parentIndent see decodeYamlBlock */
export function decodeYaml(literal: string, style: string, parentIndent: number): MappedText | undefined {
  if (style === 'yaml/double') return decodeYamlDouble(literal);
  if (style === 'yaml/single') return decodeYamlSingle(literal);
  if (style === 'yaml/plain') return decodeYamlPlain(literal);
  return decodeYamlBlock(literal, parentIndent);
}

/**
 * Reads a scalar again after an edit within it.
 * @param before the source before the edit
 * @param literal the scalar after the edit
 */
export function yamlAgain(before: string, reply: Reply, literal: string): Literal | undefined {
  const style = yamlStyle(literal);
  if (isBlock(reply.literal)) return blockAgain(before, reply, literal, style);
  // Where a block may begin, and how far it must be indented, is not known here.
  if (isBlock(style)) return undefined;
  if (style === 'yaml/plain' && !isPlainText(literal, isFlowContext(before, reply.whole.end))) return undefined;
  const value = decodeYaml(literal, style, 0);
  return value && { value, literal: style, length: literal.length };
}

/** What was a block is still one of the same shape, or a double-quoted scalar with the block's end behind it. */
function blockAgain(before: string, reply: Reply, literal: string, style: string): Literal | undefined {
  const old = before.slice(reply.whole.start, reply.whole.end);
  const parentIndent = parentIndentOf(old, reply.value);
  const shape = parentIndent === undefined ? undefined : blockShape(old, parentIndent);
  if (parentIndent === undefined || shape === undefined) return undefined;
  if (isBlock(style)) {
    const now = blockShape(literal, parentIndent);
    // A block that is not indented ends at marks that are no matter of indentation.
    if (shape.indent < 1 || shape.deepTail || now?.indent !== shape.indent || now.tail !== shape.tail) return undefined;
    const value = decodeYamlBlock(literal, parentIndent);
    return value && { value, literal: style, length: literal.length };
  }
  const end = style === 'yaml/double' ? endOfDouble(literal) : -1;
  const rest = end === -1 ? '' : literal.slice(end).replace(/^[ \t]+#[^\r\n]*/, '');
  if (end === -1 || rest !== shape.tail) return undefined;
  const value = decodeYamlDouble(literal.slice(0, end));
  return value && { value, literal: style, length: end };
}

function flowEdits(own: string, { literal, whole }: Reply, change: Change): Edit[] {
  const ascii = escapesNonAscii(own);
  const requoted = { at: whole, text: `"${encodeYamlDouble(change.whole, ascii)}"` };
  if (literal === 'yaml/double') return [{ at: change.at, text: encodeYamlDouble(change.text, ascii) }, requoted];
  if (change.text.includes('\n') || !fitsBlock(change.text)) return [requoted];
  return [{ at: change.at, text: literal === 'yaml/single' ? encodeYamlSingle(change.text) : change.text }, requoted];
}

function blockEdits(own: string, source: string, { whole, value }: Reply, change: Change): Edit[] {
  const header = blockHeader(own);
  const shape = blockShape(own, parentIndentOf(own, value) ?? 0);
  if (header === undefined || shape === undefined) return [];
  const lineEnd = own.includes('\r\n') ? '\r\n' : '\n';
  const comment = header.comment === '' ? '' : ` ${header.comment}`;
  const edits: Edit[] = [];
  if (fitsBlock(change.text)) {
    const text = header.folded ? change.text.replace(/\n+/g, (breaks) => `${breaks}\n`) : change.text;
    const followed = !/^(?:\r?\n|$)/.test(source.slice(change.at.end, change.at.end + 2));
    edits.push({ at: change.at, text: indentLines(text, shape.indent, lineEnd, followed) });
    if (header.folded) {
      const sign = header.sign.replace('>', '|');
      const lines = indentLines(`\n${change.whole.replace(/\n+$/, '')}`, shape.indent, lineEnd, false);
      edits.push({ at: whole, text: `${sign}${comment}${lines}${shape.tail}` });
    }
  }
  edits.push({ at: whole, text: `"${encodeYamlDouble(change.whole, false)}"${comment}${shape.tail}` });
  return edits;
}

/** @returns edits of the source that write a change, to be tried in order */
export function yamlEdits(source: string, reply: Reply, change: Change): readonly Edit[] {
  const { start, end } = reply.whole;
  const own = source.slice(start, end);
  const edits = isBlock(reply.literal) ? blockEdits(own, source, reply, change) : flowEdits(own, reply, change);
  // Folding and indentation have corners: what does not read back as intended is left out.
  return edits.filter(({ at, text }) => {
    const literal = applyEdits(own, [{ at: { start: at.start - start, end: at.end - start }, text }]);
    return literal !== undefined && yamlAgain(source, reply, literal)?.value.text === change.whole;
  });
}
