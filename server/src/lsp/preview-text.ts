/** What lies where in one text of a preview. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Branch,
  type Reply,
  type Sampled,
  type SentenceFunction,
  type ShapedSentence,
  type Span,
  toSource,
} from '../engine/index.ts';
import type { PreviewBranch, PreviewMark, PreviewSentence } from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import type { Judgement } from './judge.ts';
import type { ReadReply } from './samples.ts';

type Piece = Reply['value']['pieces'][number];
/** What a reply lacks where one of these rules speaks. */
const MISSING: Readonly<Record<string, readonly SentenceFunction[]>> = {
  'missing-acknowledgement/none': ['acknowledge'],
  'missing-acknowledgement/no-mirroring': ['mirror'],
  'missing-acknowledgement/no-celebration': ['celebrate'],
  'missing-action/apology-alone': ['act'],
  'missing-action/empathy-alone': ['act'],
  'missing-action/no-next-step': ['act', 'expect'],
  'missing-action/no-date': ['expect'],
  'negative-language/refusal-alone': ['offer'],
  'hollow-apology/no-cause': ['explain'],
  'context-mismatch/again-without-ownership': ['act'],
  'robotic/cold-ending': ['close'],
};

/** @returns findings, placeholders and blanks of a reply, by their place in it. */
export function marksOf(
  { document, result }: Judgement,
  index: number,
  read: ReadReply,
  samples: Sampled,
): readonly PreviewMark[] {
  const reply = result.replies[index]!;
  const isHidden = (at: Span): boolean => isLeftOut(samples, at);
  const branches = new Map(samples.branches.map((each) => [each.token, each]));
  const tokens = read.tokens.map((token, i): PreviewMark => {
    const fill = samples.fills.get(i);
    const branch = branches.get(i);
    return {
      kind: token.kind,
      at: token.at,
      visible: visibleParts(read, token.at),
      range: rangeOf(document, toSource(reply.value, token.at)),
      ...(fill === undefined ? {} : { sample: fill.text, how: fill.how, says: fill.says }),
      ...(branch === undefined ? {} : { branch: branchOf(branch) }),
      ...(isHidden(token.at) ? { hidden: true } : {}),
      ...(token.broken === undefined ? {} : { broken: token.broken }),
    };
  });
  const findings = result.findings
    .filter((finding) => finding.replyIndex === index)
    .map((finding): PreviewMark => {
      const at = inReply(reply, finding.at);
      const missing = MISSING[finding.rule];
      return {
        kind: 'finding',
        at,
        visible: visibleParts(read, at),
        range: rangeOf(document, finding.at),
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        fingerprint: finding.fingerprint,
        ...(missing === undefined ? {} : { missing }),
        ...(isHidden(at) ? { hidden: true } : {}),
      };
    });
  return [...findings, ...tokens].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
}

const branchOf = ({ block, options, shown, usual, says }: Branch): PreviewBranch => ({
  block,
  options,
  shown,
  usual,
  says,
});

/** Whether the customer gets nothing of a span of the reply's text. */
const isLeftOut = ({ hidden }: Sampled, at: Span): boolean =>
  hidden.some(({ start, end }) => start <= at.start && at.end <= end && start < end);

/**
 * @param shown what the customer reads of each sentence; nothing, where a condition leaves it out
 * @returns the sentences of a reply, and what each does
 */
export const sentencesOf = (
  document: TextDocument,
  reply: Reply,
  read: ReadReply,
  shape: readonly ShapedSentence[],
  shown: readonly string[],
): readonly PreviewSentence[] =>
  shape.map((sentence, i) => {
    const at = inReply(reply, sentence.at);
    return {
      at,
      visible: visibleParts(read, at),
      range: rangeOf(document, sentence.at),
      functions: [...new Set(sentence.parts.map((part) => part.function))],
      ...(shown[i]?.trim() === '' ? { hidden: true } : {}),
    };
  });

/** The pieces of a reply with their sources as spans of the file. */
export const piecesInFile = ({ value: { pieces, origin = 0 } }: Reply): readonly Piece[] =>
  origin === 0
    ? pieces
    : pieces.map(({ text, source, atomic }) => ({
        text,
        source: { start: source.start + origin, end: source.end + origin },
        atomic,
      }));

/** @returns the span of the reply's text that a span of the file covers; what lies between its pieces snaps inwards. */
export function inReply(reply: Reply, at: Span): Span {
  const { text } = reply.value;
  const pieces = piecesInFile(reply);
  const first = pieces.find(({ source }) => source.end > at.start);
  const last = pieces.findLast(({ source }) => source.start < at.end);
  const start =
    first === undefined
      ? text.length
      : first.atomic
        ? first.text.start
        : first.text.start + Math.max(0, at.start - first.source.start);
  if (at.end <= at.start) return { start, end: start };
  const end =
    last === undefined
      ? 0
      : last.atomic
        ? last.text.end
        : last.text.start + Math.min(last.text.end - last.text.start, at.end - last.source.start);
  return { start: Math.min(start, Math.max(start, end)), end: Math.max(start, end) };
}

/**
 * @returns the stretches of a span of the reply's text that are words on the page. Left out is what markup turns into
 * something else: its signs, the line breaks of a paragraph, code and links.
 */
function visibleParts({ prose, tokens }: ReadReply, at: Span): readonly Span[] {
  const parts: Span[] = [];
  for (const piece of prose.pieces) {
    if (piece.source.start >= at.end || piece.source.end <= at.start) continue;
    const token = tokens[prose.tokenAt.get(piece.text.start) ?? -1];
    const words = prose.text.slice(piece.text.start, piece.text.end);
    if (piece.atomic && token === undefined && /^[\s\uFFFC]*$/.test(words)) continue;
    const source = token !== undefined && piece.atomic ? token.at : piece.source;
    const part = piece.atomic ? source : { start: Math.max(at.start, source.start), end: Math.min(at.end, source.end) };
    const before = parts.at(-1);
    if (before !== undefined && before.end === part.start)
      parts[parts.length - 1] = { start: before.start, end: part.end };
    else parts.push(part);
  }
  return parts;
}

/**
 * @param at in the prose of the reply; all of it where absent
 * @returns what the customer reads there: samples in the place of placeholders, nothing of the parts that are left out,
 * everything else as it stands; and where blanks stand in it
 */
export function shownProse(
  reply: Reply,
  { prose, tokens }: ReadReply,
  samples: Sampled,
  at: Span = { start: 0, end: prose.text.length },
): { readonly text: string; readonly blanks: readonly Span[] } {
  const blanks: Span[] = [];
  let text = '';
  let from = at.start;
  /** What stands between two pieces: a blank line; not twice where all between was left out. */
  const between = (to: number): void => {
    const gap = prose.text.slice(from, to);
    if (samples.hidden.length === 0 || gap !== '\n\n' || (text !== '' && !text.endsWith(gap))) text += gap;
  };
  for (const piece of prose.pieces) {
    const start = Math.max(piece.text.start, at.start);
    const end = Math.min(piece.text.end, at.end);
    if (start >= end || start < from) continue;
    between(start);
    from = end;
    const index = prose.tokenAt.get(piece.text.start);
    const token = piece.atomic && index !== undefined ? tokens[index] : undefined;
    const words = prose.text.slice(start, end);
    if (token !== undefined) {
      const isBlank = token.kind === 'fill-in' && !isLeftOut(samples, token.at);
      if (isBlank) blanks.push({ start: text.length, end: text.length + token.text.length });
      text += isLeftOut(samples, token.at) ? '' : tokenShown(samples, index!, token.text);
    } else if (!piece.atomic) {
      const source = {
        start: piece.source.start + start - piece.text.start,
        end: piece.source.start + end - piece.text.start,
      };
      text += kept(words, source, samples);
    } else if (!isLeftOut(samples, piece.source))
      text += words === '\uFFFC' ? reply.value.text.slice(piece.source.start, piece.source.end) : words;
  }
  between(at.end);
  return { text, blanks };
}

/** What stands for a placeholder or a blank; tags that decide which part is shown are nothing to read. */
const tokenShown = (samples: Sampled, index: number, raw: string): string =>
  samples.branches.some(({ token }) => token === index) ? '' : (samples.fills.get(index)?.text ?? raw);

/** Words without what is left out of them. @param source where they stand in the reply, unit by unit */
function kept(words: string, source: Span, { hidden }: Sampled): string {
  let out = '';
  let from = source.start;
  for (const { start, end } of hidden) {
    if (end <= from || start >= source.end) continue;
    out += words.slice(from - source.start, Math.max(from, start) - source.start);
    from = Math.min(end, source.end);
  }
  return out + words.slice(from - source.start);
}
