import { isForeign } from '../../../prose/language.ts';
import { once } from '../../../text/once.ts';
import type { Check } from '../../check.ts';

/** Words in one breath: beyond that readers lose the beginning. */
const MOST = 40;
/** Code units of a line that no hard wrap makes longer: what is longer was written as one line. */
const WIDEST = 120;
/** Parts that are read by themselves: items of a list, what follows a colon or a dash, a line that begins anew. */
const partsPattern = once(() => /[;:](?=\s)|\n(?=\s*[*_~]{0,3}[\p{Lu}\p{N}])|(?<=\s)[•·▪*–—-](?=\s)/u);

/** Words of a law or a contract, which nobody who answers may word anew: "the insurer shall provide …", "within two (2) years". */
const OF_THE_LAW =
  /\b(?!(?:we|i|you)\b)[\p{L}]+ shall (?:not |only )?(?:be|have|provide|give|pay|furnish|inform|remain|apply|notify|disclose|retain)\b|\b\p{L}+ \(\d{1,3}\) (?:business |working |calendar )?(?:years?|months?|weeks?|days?|hours?)\b/iu;

/**
 * Markdown makes one line of a paragraph's lines: where they stood as lines that a hard wrap did not force, each is read by
 * itself all the same.
 * @param text the reply as it was written
 * @param sentence of its prose
 * @returns the sentence with these lines' ends in it, sign for sign as long as it was
 */
function asWritten(text: string, sentence: string): string {
  if (!text.includes('\n') || sentence.includes('\n')) return sentence;
  const parts = sentence.split(/(\s+)/);
  const pattern = parts.map((part, i) =>
    i % 2 === 1
      ? '[*_~]{0,3}(\\s+)[*_~]{0,3}'
      : part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('\uFFFC', '[^\\n]{1,300}?'),
  );
  const found = new RegExp(pattern.join(''), 'u').exec(text);
  if (found === null) return sentence;
  const [written, ...gaps] = found;
  const isWrapped = wrapsOf(written);
  let line = 0;
  return parts
    .map((part, i) =>
      i % 2 === 1 && gaps[(i - 1) / 2]!.includes('\n') && !isWrapped(line++) ? part.replace(/\s$/, '\n') : part,
    )
    .join('');
}

/** @returns whether a hard wrap forced the end of a line (the first is 0) */
function wrapsOf(written: string): (line: number) => boolean {
  const lines = written.split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  return (line) => {
    const before = lines[line]!.trimEnd();
    return before.length <= WIDEST && before.length + 1 + (/\S+/.exec(lines[line + 1]!)?.[0].length ?? 0) > longest;
  };
}

/** "Details: …": the name of a field, which no split takes away. */
const LABEL = /^\p{Lu}\p{L}*(?: \p{L}+){0,2}:\s+(?=\p{Lu})/u;

/** What opens somebody else's report: its words are theirs. */
const OF_THEIRS =
  /\b(?:submitted|sent|left|posted|wrote|made|raised|reported|received|entered)\b[^.!?]{0,40}\bthe following\b[^.!?]{0,30}\b(?:reports?|messages?|comments?|notes?|enquir(?:y|ies)|inquir(?:y|ies)|questions?|complaints?|updates?|details|requests?|reviews?)\b/iu;

const wordsOf = (part: string): number => part.split(/\s+/).filter((w) => /[\p{L}\p{N}\uFFFC]/u.test(w)).length;

const check: Check = function* ({ prose, text }) {
  let isTheirs = false;
  let field = -1;
  for (const { start, end, from, to, body, block } of prose.sentences) {
    const kind = prose.read.blocks[block]?.kind;
    const first = prose.words[body]?.start ?? start;
    const sentence = prose.read.text.slice(first, end);
    if (LABEL.test(sentence)) field = block;
    isTheirs ||= OF_THEIRS.test(sentence);
    if (kind === 'heading' || kind === 'cell' || to - from <= MOST || (isTheirs && field === block)) continue;
    const written = asWritten(text, sentence);
    const parts = written.split(partsPattern());
    const most = Math.max(...parts.map(wordsOf));
    // In a reply in two languages the other one may be written otherwise.
    if (most <= MOST || OF_THE_LAW.test(sentence) || isForeign(sentence, prose.words.slice(from, to))) continue;
    const label = LABEL.exec(sentence)?.[0].length ?? 0;
    // A heading is no part of the sentence below it.
    const long = written.indexOf(parts.find((part) => wordsOf(part) === most)!);
    const isWrapped = wrapsOf(written);
    const [above, line] = [written.slice(0, long).split('\n').length - 1, written.lastIndexOf('\n', long) + 1];
    const own = above > 0 && !isWrapped(above - 1) ? line : 0;
    const at = { start: first + Math.max(label, own), end };
    yield {
      at,
      message: `${most} words without a stop: split it, one point to a sentence.`,
      ...(own > label
        ? { rewrites: [{ safety: 'review' as const, text: '[The first point]. [The second point].' }] }
        : {}),
    };
  }
};
export default check;
