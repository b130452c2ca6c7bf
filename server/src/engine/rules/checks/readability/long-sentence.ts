import { isForeign } from '../../../prose/language.ts';
import { beginsAnew } from '../../../prose/lines.ts';
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
 */
function asWritten(text: string, sentence: string): string {
  if (!text.includes('\n') || sentence.includes('\n')) return sentence;
  const words = sentence
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('\uFFFC', '[^\\n]{1,300}?'));
  const written = new RegExp(words.join('[*_~]{0,3}\\s+[*_~]{0,3}'), 'u').exec(text)?.[0];
  if (written === undefined) return sentence;
  const lines = written.split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  return lines.reduce((made, line, i) => {
    const before = lines[i - 1]!.trimEnd();
    const fits = before.length > WIDEST || before.length + 1 + (/\S+/.exec(line)?.[0].length ?? 0) <= longest;
    return `${made}${fits ? '\n' : ' '}${line.trim()}`;
  });
}

/** "Details: …": the name of a field, which no split takes away. */
const LABEL = /^\p{Lu}\p{L}*(?: \p{L}+){0,2}:\s+(?=\p{Lu})/u;

/** What opens somebody else's report: its words are theirs. */
const OF_THEIRS =
  /\b(?:submitted|sent|left|posted|wrote|made|raised|reported|received|entered)\b[^.!?]{0,40}\bthe following\b[^.!?]{0,30}\b(?:reports?|messages?|comments?|notes?|enquir(?:y|ies)|inquir(?:y|ies)|questions?|complaints?|updates?|details|requests?|reviews?)\b/iu;

const check: Check = function* ({ prose, text }) {
  let isTheirs = false;
  let field = -1;
  for (const whole of prose.sentences) {
    const { start, end, from, to, body, block } = whole;
    const kind = prose.read.blocks[block]?.kind;
    const said = prose.read.text.slice(prose.words[body]?.start ?? start, end);
    if (LABEL.test(said)) field = block;
    isTheirs ||= OF_THEIRS.test(said);
    if (kind === 'heading' || kind === 'cell' || to - from <= MOST || (isTheirs && field === block)) continue;
    // A heading without a stop stands on a line of its own.
    let opening = body;
    for (let i = body + 1; i < to - MOST; i++) if (beginsAnew(prose, whole, i)) opening = i;
    const first = prose.words[opening]?.start ?? start;
    const sentence = prose.read.text.slice(first, end);
    const parts = asWritten(text, sentence).split(partsPattern());
    const most = Math.max(
      ...parts.map((part) => part.split(/\s+/).filter((w) => /[\p{L}\p{N}\uFFFC]/u.test(w)).length),
    );
    // In a reply in two languages the other one may be written otherwise.
    if (most > MOST && !OF_THE_LAW.test(sentence) && !isForeign(sentence, prose.words.slice(from, to)))
      yield {
        at: { start: first + (LABEL.exec(sentence)?.[0].length ?? 0), end },
        message: `${most} words without a stop: split it, one point to a sentence.`,
      };
  }
};
export default check;
