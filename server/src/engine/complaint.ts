/** What is complained of in a reply: from a place in its prose to one in its decoded text, with the words a customer reads there. */
import type { AnyReplacement, TagReplacement } from './fix/rewrite.ts';
import { OPAQUE, type ReadProse } from './markup/markup.ts';
import type { Prose } from './prose/prose.ts';
import type { Token } from './providers/tokens/tokens.ts';
import type { TagHit } from './rules/check.ts';
import type { Related, Rule } from './rules/rule.ts';
import { toSource } from './text/mapped-text.ts';
import type { Span } from './text/span.ts';

export interface Complaint {
  /** Index into the rules. */
  readonly rule: number;
  readonly message: string;
  /** It is a suggestion at most. */
  readonly soft: boolean;
  /** In the reply's decoded text. */
  readonly at: Span;
  /** In the prose text. */
  readonly prose: Span;
  /** What the customer reads there. */
  readonly text: string;
  readonly sentence: { readonly text: string; readonly from: number };
  /** Its sentence, in the prose text. */
  readonly around: Span;
  /** Other places that belong to it, in the reply's decoded text. */
  readonly related: readonly Related[];
  /** In the order in which they are offered; worked out when first asked for. */
  readonly replacements: () => readonly AnyReplacement[];
}

/** A complaint still in prose. */
interface InProse {
  readonly rule: number;
  readonly message: string;
  readonly soft: boolean;
  readonly at: Span;
  readonly sentence: number;
  readonly related: readonly Related[];
  readonly make: () => readonly AnyReplacement[];
}

/**
 * @param text the reply, decoded
 * @returns a complaint about a place in the prose, at home in the reply
 */
export function complaint(
  text: string,
  tokens: readonly Token[],
  prose: Prose,
  { rule, message, soft, at, sentence, related, make }: InProse,
): Complaint {
  const around = prose.sentences[sentence] ?? at;
  const before = shown(text, prose.read, tokens, { start: around.start, end: Math.max(around.start, at.start) });
  return {
    rule,
    message,
    soft,
    at: toSource(prose.read, at),
    prose: at,
    text: shown(text, prose.read, tokens, at),
    sentence: {
      text: shown(text, prose.read, tokens, {
        start: Math.min(around.start, at.start),
        end: Math.max(around.end, at.end),
      }),
      from: before.length,
    },
    around: { start: around.start, end: around.end },
    related: inReply(related, prose.read),
    replacements: onlyOnce(make),
  };
}

const inReply = (related: readonly Related[], read: ReadProse): readonly Related[] =>
  related.map(({ message, at }) => ({ message, at: toSource(read, at) }));

function onlyOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Prose as the customer reads it: placeholders, code and addresses as they are written. */
export function shown(text: string, read: ReadProse, tokens: readonly Token[], at: Span): string {
  const prose = read.text.slice(at.start, at.end);
  if (!prose.includes(OPAQUE)) return prose;
  let out = '';
  for (let i = at.start; i < at.end; i++) {
    const sign = read.text[i] ?? '';
    if (sign !== OPAQUE) out += sign;
    else {
      const token = tokens[read.tokenAt.get(i) ?? -1];
      const source = token?.at ?? toSource(read, { start: i, end: i + 1 });
      out += text.slice(source.start, source.end);
    }
  }
  return out;
}

/** Index of the sentence that holds a place of the prose, or -1. */
export function sentenceAt(prose: Prose, at: number): number {
  let low = 0;
  let high = prose.sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (prose.sentences[mid]!.start <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** A tag may stand where no prose is: in an address, in code. Then it is its own sentence. */
export function tagComplaint(
  { tag, message, soft, rewrites = [], related = [] }: TagHit,
  index: number,
  rule: Rule,
  text: string,
  tokens: readonly Token[],
  prose: Prose,
): Complaint {
  const { token } = tag;
  const said = { rule: index, message: message ?? rule.message, soft: soft === true };
  const made = rewrites.map(
    ({ safety, title, text, before = '', after = '' }): TagReplacement => ({
      safety,
      title,
      token: tag.index,
      at: token.at,
      before,
      text,
      after,
    }),
  );
  if (tag.noun !== undefined) {
    const at = { start: tag.noun, end: tag.noun + 1 };
    const sentence = sentenceAt(prose, at.start);
    const own = complaint(text, tokens, prose, { ...said, at, sentence, related: [], make: () => made });
    return { ...own, related };
  }
  const noun = proseAt(prose.read, token.at.start);
  return {
    ...said,
    at: token.at,
    prose: { start: noun, end: noun },
    text: token.text,
    sentence: { text: token.text, from: 0 },
    around: { start: noun, end: noun },
    related,
    replacements: () => made,
  };
}

/** The place of the prose at or after which the reader would stand, seen from a place of the reply that is no prose. */
function proseAt({ pieces, text }: ReadProse, at: number): number {
  return pieces.find(({ source }) => source.start >= at)?.text.start ?? text.length;
}
