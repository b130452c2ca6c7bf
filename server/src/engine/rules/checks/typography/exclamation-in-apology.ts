import type { Prose } from '../../../prose/prose.ts';
import { once } from '../../../text/once.ts';
import type { Span } from '../../../text/span.ts';
import type { Check, CheckInput } from '../../check.ts';
import type { SentenceFunction } from '../../rule.ts';
import { isBadNews } from '../bad-news.ts';

/** Signs in a row that shout: `!!`, `?!`, `???`, `!!1!`, `‼️`; or one `!`. An opening `¡` and `!=` are none. */
const signsPattern = once(() => /(?:!+1+)+!*(?![=\p{L}\p{N}])|(?:[!?！？]|[‼⁉]\uFE0F?)+(?![=\p{L}\p{N}])/gu);

const MARK = /[!?！？‼⁉]/;

/** Nothing stands before that a sign could end. */
const OPENS = /^[\s([{*_-]?$/;

const TITLE_GOES_ON = /^\s(?:is|are|was|has|by|at|comes|runs|plays|opens|starts|costs)\b/;

const RHETORICAL =
  /\b(?:who (?:does|would)(?:n['’]t| not)|who (?:knew|would have thought)|how (?:cool|great|good|lovely|nice) (?:is|was)|what (?:is|could be) (?:better|nicer))\b[^.!?]*$/i;

/** "We're sorry to see you go!" says goodbye, and is no apology. */
const goodbyePattern = once(
  () =>
    /\bsorry to (?:see|have|hear|lose)\b[^.!?]*\b(?:you(?:['’]re| are)? (?:go|going|leave|leaving)(?:\s+[\p{L}\p{N}]+){0,3}|lose you)$/iu,
);

/** "The thread is locked because of spam!": firm with those who spam, and flippant to nobody. */
const FOR_ABUSE =
  /\b(?:locked|closed|removed|deleted|hidden|banned|blocked|muted|suspended)\b[^.!?]*\b(?:because of|due to|for|as)\s+(?:\p{L}+\s+){0,2}(?:spam\p{L}*|abuse|harassment|trolling|scams?|scamming|insults|hate speech)$/iu;

const opensFrame = (text: string, { start, end }: Span): boolean =>
  OPENS.test(text.slice(Math.max(0, start - 1), start)) && /^\s+\p{L}/u.test(text.slice(end, end + 9));

/** Code units of a frame at most. */
const FRAMED = 80;

/** Whether the same signs stand before what these ones end, on the same line. */
function closesFrame(text: string, { start }: Span, signs: string): boolean {
  const before = text.slice(Math.max(0, start - FRAMED), start).replace(/^.*\n/s, '');
  const at = before.lastIndexOf(signs);
  const from = start - before.length + at;
  return at >= 0 && opensFrame(text, { start: from, end: from + signs.length });
}
const FLIPPANT = 'An exclamation mark beside an apology or bad news sounds flippant: use a full stop.';
const LOUD = 'Several marks in a row read as shouting: one is enough.';

/** "!" beside an apology or bad news, and any two signs in a row. */
const check: Check = function* (input) {
  const { prose } = input;
  const { text, blocks } = prose.read;
  if (!MARK.test(text)) return;
  for (let i = 0; i < prose.sentences.length; i++) {
    const sentence = prose.sentences[i]!;
    const from =
      i > 0 && prose.sentences[i - 1]!.block === sentence.block
        ? Math.max(prose.sentences[i - 1]!.end, 0)
        : sentence.start;
    const to =
      prose.sentences[i + 1]?.block === sentence.block ? prose.sentences[i + 1]!.start : blocks[sentence.block]!.at.end;
    for (const found of text.slice(sentence.start, Math.max(to, sentence.end)).matchAll(signsPattern())) {
      const start = sentence.start + found.index;
      if (start < from) continue;
      const end = start + found[0].length;
      const many = found[0].length > 1 || found[0] === '‼' || found[0] === '⁉';
      // In a quotation it is part of a title: "What's Up?!".
      if (
        prose.words.slice(sentence.from, sentence.to).some((w) => w.kind === 'opaque' && start > w.start && end < w.end)
      )
        continue;
      // "(!! Outdated !!)": signs before a word, and those that answer them, are a frame and end no sentence.
      if (many && opensFrame(text, { start, end })) continue;
      if (many && /\s/.test(text[start - 1] ?? '') && closesFrame(text, { start, end }, found[0])) continue;
      const single = found[0] === '!' || found[0] === '！';
      if (!many && !single) continue;
      // "Who does not like cake?!": no question, but joy.
      if (/^(?:\?!|!\?)$/.test(found[0]) && RHETORICAL.test(text.slice(sentence.start, start))) continue;
      // A title goes on: "Sorry! is in the blue box".
      if (single && TITLE_GOES_ON.test(text.slice(end, end + 12))) continue;
      const isGoodbye = single && goodbyePattern().test(text.slice(sentence.start, start));
      const bad =
        (many || (single && !isGoodbye && !FOR_ABUSE.test(text.slice(sentence.start, start)) && !isWarm(input, i))) &&
        /[!！‼]/.test(found[0]) &&
        isBadNews(input, i);
      if (!many && !bad) continue;
      // "In the last year!!, and": the sentence goes on after its own sign.
      const goesOn = /^[,;]/.test(text.slice(end));
      const next = /[?？⁉]/.test(found[0]) ? '?' : goesOn ? '' : bad ? '.' : '!';
      const word = wordBefore(prose, start);
      const becomes = `${text.slice(word, start)}${next}`;
      yield {
        at: { start: word, end },
        // No safe fix touches a number, and a slip of the shift key may be one: "!!1!".
        rewrites: [
          {
            safety: found[0].includes('1') ? 'review' : 'safe',
            text: next,
            at: { start, end },
            title: `Write “${becomes}”`,
          },
        ],
        message: bad ? FLIPPANT : LOUD,
      };
    }
  }
};
export default check;

/**
 * Whether a mark is warmth: it wishes, it thanks, or it names what happened and help follows. "Sorry your zip tore! A new coat is on its way"
 * sounds flippant to nobody.
 */
function isWarm({ parts, prose }: CheckInput, sentence: number): boolean {
  const does = (at: number, wanted: ReadonlySet<SentenceFunction>): boolean =>
    parts()[at]?.some((part) => wanted.has(part.function)) === true;
  return wishes(prose, sentence) || does(sentence, THANKS) || (does(sentence, TELLS) && does(sentence + 1, HELPS));
}
/** "We hope that your future is bright!" */
function wishes({ read: { text }, sentences }: Prose, at: number): boolean {
  const said = text.slice(sentences[at]!.start, sentences[at]!.end);
  return WISH.test(said) && !/\b(?:sorry|apolog|unfortunately|sadly|afraid|not|never|n['’]t)/i.test(said);
}
const WISH =
  /\b(?:(?:I|we|and) (?:(?:really|do|all|sincerely) )?(?:hope|wish) (?!to\b)|(?:good|best of) luck\b|all the best\b)/i;
const THANKS: ReadonlySet<SentenceFunction> = new Set(['thank', 'celebrate']);
const TELLS: ReadonlySet<SentenceFunction> = new Set(['explain', 'mirror']);
const HELPS: ReadonlySet<SentenceFunction> = new Set(['act', 'offer', 'expect']);

/** Where the word right before a sign begins: a sign alone is hard to see. */
function wordBefore({ read: { text } }: Prose, at: number): number {
  const word = /[\p{L}\p{N}'’-]+$/u.exec(text.slice(Math.max(0, at - 40), at));
  return word === null ? at : at - word[0].length;
}
