import { type Reply, type Span, toSource } from '../engine/index.ts';
import type { Preview, PreviewMark, PreviewParams } from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import type { Judge, Judgement } from './judge.ts';
import { sampleOf } from './samples.ts';
import type { CancellationToken } from './wire.ts';

/** Answers with the reply at a position, its placeholders filled and its findings placed, for a client to draw. */
export function previews(judge: Judge) {
  return async (params: PreviewParams, token: CancellationToken): Promise<Preview | null> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return null;
    const offset = judgement.document.offsetAt(params.position);
    const index = replyAt(judgement.result.replies, offset);
    const reply = judgement.result.replies[index];
    return reply === undefined ? null : previewOf(judgement, reply, index, offset);
  };
}

/** @returns the index of the reply that holds an offset of the file, else of the nearest one; -1 where there are none. */
function replyAt(replies: readonly Reply[], offset: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { whole }] of replies.entries()) {
    const distance = Math.max(whole.start - offset, offset - whole.end, 0);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

type Piece = Reply['value']['pieces'][number];
type ReadReply = ReturnType<Judgement['ruling']['linter']['prose']>;

function previewOf(judgement: Judgement, reply: Reply, index: number, offset: number): Preview {
  const { document, result, version } = judgement;
  const read = judgement.ruling.linter.prose(reply);
  const tokens = read.tokens.map(
    (token): PreviewMark => ({
      kind: token.kind,
      at: token.at,
      visible: visibleParts(read, token.at),
      range: rangeOf(document, toSource(reply.value, token.at)),
      ...(token.kind === 'placeholder' ? { sample: sampleOf(token.text) } : {}),
      ...(token.broken === undefined ? {} : { broken: token.broken }),
    }),
  );
  const findings = result.findings
    .filter((finding) => finding.replyIndex === index)
    .map((finding): PreviewMark => {
      const at = inReply(reply, finding.at);
      return {
        kind: 'finding',
        at,
        visible: visibleParts(read, at),
        range: rangeOf(document, finding.at),
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        fingerprint: finding.fingerprint,
      };
    });
  return {
    uri: document.uri,
    version,
    index,
    count: result.replies.length,
    key: reply.key,
    markup: reply.markup,
    audience: reply.audience,
    ...(reply.title === undefined ? {} : { title: reply.title }),
    ...(reply.provider === undefined ? {} : { provider: reply.provider }),
    ...(reply.channel === undefined ? {} : { channel: reply.channel }),
    ...(reply.situation === undefined ? {} : { situation: reply.situation }),
    text: reply.value.text,
    prose: proseOf(reply, read),
    range: rangeOf(document, reply.whole),
    cursor: inReply(reply, { start: offset, end: offset }).start,
    marks: [...findings, ...tokens].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end),
    map: placedPieces(reply).map(({ text, source, atomic }) => ({ text, source, whole: atomic })),
  };
}

/** The pieces of a reply with their sources as spans of the file. */
const placedPieces = ({ value: { pieces, origin = 0 } }: Reply): readonly Piece[] =>
  origin === 0
    ? pieces
    : pieces.map(({ text, source, atomic }) => ({
        text,
        source: { start: source.start + origin, end: source.end + origin },
        atomic,
      }));

/** @returns the span of the reply's text that a span of the file covers; what lies between its pieces snaps inwards. */
function inReply(reply: Reply, at: Span): Span {
  const { text } = reply.value;
  const pieces = placedPieces(reply);
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

/** @returns what the customer reads: samples in the place of placeholders, everything else as it stands. */
function proseOf(reply: Reply, { prose, tokens }: ReadReply): string {
  let out = '';
  let from = 0;
  for (const piece of prose.pieces) {
    if (!piece.atomic || prose.text.slice(piece.text.start, piece.text.end) !== '\uFFFC') continue;
    const token = tokens[prose.tokenAt.get(piece.text.start) ?? -1];
    const shown =
      token === undefined
        ? reply.value.text.slice(piece.source.start, piece.source.end)
        : token.kind === 'placeholder'
          ? sampleOf(token.text)
          : token.text;
    out += prose.text.slice(from, piece.text.start) + shown;
    from = piece.text.end;
  }
  return out + prose.text.slice(from);
}
