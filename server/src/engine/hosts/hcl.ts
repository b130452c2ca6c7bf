import {
  decodeHclString,
  decodeHeredoc,
  encodeHclString,
  encodeHeredoc,
  heredocEnd,
  heredocHeader,
  interpolationsOf,
} from '../literals/hcl-template.ts';
import type { Reply } from '../reply.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { type Change, dataHost, type Literal } from './data-host.ts';
import { readHcl } from './hcl-tree.ts';

const isHeredoc = (literal: string): boolean => literal.startsWith('<<');

const decode = (literal: string): MappedText | undefined =>
  isHeredoc(literal) ? decodeHeredoc(literal)?.value : decodeHclString(literal);

function decodeAgain(literal: string): Literal | undefined {
  const value = decode(literal);
  return value && { value, literal: isHeredoc(literal) ? 'hcl/heredoc' : 'hcl/string', length: literal.length };
}

/** A heredoc with another text, its markers and indentation kept; undefined where it cannot hold the text. */
function heredocOf(own: string, text: string, kept: ReadonlySet<string>): string | undefined {
  const header = heredocHeader(own, 0);
  const close = header && heredocEnd(own, header);
  if (header === undefined || close === undefined || !text.endsWith('\n')) return undefined;
  const indent = decodeHeredoc(own)?.indent ?? '';
  const first = /^[\r\n]/.test(text) ? '' : indent;
  return own.slice(0, header.end) + first + encodeHeredoc(text, kept, indent) + own.slice(close.line);
}

function editsOf(own: string, { literal, whole, value }: Reply, { at, text, whole: all }: Change): Edit[] {
  const kept = interpolationsOf(value);
  const requoted = { at: whole, text: `"${encodeHclString(all, kept)}"` };
  if (literal === 'hcl/string') return [{ at, text: encodeHclString(text, kept) }, requoted];
  const rewritten = heredocOf(own, all, kept);
  return [
    { at, text: encodeHeredoc(text, kept, decodeHeredoc(own)?.indent ?? '') },
    ...(rewritten === undefined ? [] : [{ at: whole, text: rewritten }]),
    requoted,
  ];
}

/** HCL, the language of Terraform: texts in quotation marks and heredocs. */
export const hcl = dataHost({
  id: 'hcl',
  extensions: ['.tf'],
  parse(source) {
    const { root, comments, problem } = readHcl(source);
    return {
      documents: [root],
      comments,
      problems: problem === undefined ? [] : [problem],
      decode: ({ span }) => decode(source.slice(span.start, span.end)),
    };
  },
  decodeAgain: (_before, _reply, literal) => decodeAgain(literal),
  // A text ends at its quotation mark or marker, and what follows is read the same whatever it held.
  isContained: (_before, _reply, _edit, { problems }) => problems.length === 0,
  encode(source, reply, change) {
    const { start, end } = reply.whole;
    const own = source.slice(start, end);
    // Indentation and signs of templates have corners: what does not read back as intended is left out.
    return editsOf(own, reply, change).filter(({ at, text }) => {
      const literal = applyEdits(own, [{ at: { start: at.start - start, end: at.end - start }, text }]);
      return literal !== undefined && decodeAgain(literal)?.value.text === change.whole;
    });
  },
});
