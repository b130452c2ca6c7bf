import { once } from '../../../text/once.ts';
import type { Check, CheckInput } from '../../check.ts';
import { isBadNews } from '../bad-news.ts';
import { EMOJI, isNamed, mayHoldEmoji } from './emoji.ts';

const FACE =
  "[:;=8]['’]?-?[()DPpOo/|*]{1,3}(?![\\p{L}\\p{N}/])|<3(?!\\d)|:-?[(]{1,3}|\\^_+\\^|T_T|:(?:cry|sob|pray|broken_heart|disappointed|pensive|sweat_smile|smile|smiley|slightly_smiling_face|wink|heart|tada|frowning|worried|joy|grin|blush|rocket|wave|pray|thumbsup|slightly_frowning_face|cat|dog):";
/** Emoji and faces of signs, one or several in a row. */
const facesPattern = once(
  () => new RegExp(`(?:${EMOJI}|(?<![\\p{L}\\p{N}:/])(?:${FACE}))(?:[ \\u00A0]?(?:${EMOJI}))*`, 'gu'),
);
/** What every face of signs holds: the expression above tries more at each letter. */
const MAY_HOLD_FACE = /[:;=8]['’]?-?[()DPpOo/|*]|<3|\^_|T_T|:[a-z]/;
/** Sad, pleading and embarrassed: bad news by themselves. */
const SAD =
  /[😢😭😔😞💔😥😓😿🙁☹😟😣😖😩😫😰🥺😅😬😕😱😨😧😦😒🙄😤🫤🥲🤦🤷🙍🙈🙊]|[:=][’']?-?\(|T_T|:(?:cry|sob|broken_heart|disappointed|pensive|sweat_smile|frowning|worried|slightly_frowning_face):/u;
/** "Sorry for the wait – enjoy the cake!": what it stands at is a wish. */
const wishPattern = once(
  () => /(?:[–—,;!]|\band|\s-)\s+(?:please |do |so )?(?:enjoy|have fun|happy \p{L}+ing|welcome)\b[^–—,;]*$/iu,
);
/** They point or tick off, and feel nothing. */
const MARKS =
  /^(?:[✅☑✔✓❌✖✗⚠ℹ➡➜📌📍📎🔗📧📩📞☎🔒🔑📅🕒⏰⏱⏲⌚⌛⏳🕐🕑🕓🕔🕕🕖🕗🕘🕙🕚🕛🗓📆][\uFE0F\u20E3]?[ \u00A0]?)+$/u;

/** A heading of few words follows the face. */
const HEADS = /^\s+(?:[\p{L}\p{N}'’]+\s+){0,4}[\p{L}\p{N}'’]+[!.]?\s*$/u;

/** What follows belongs to the same sentence. */
const GOES_ON =
  /^\s*(?:[.,;:!?)\]}–—-]|(?:and|but|so|or|because|while|when|if|as|until|before|after|which|who|that|to|for|from|with|in|on|at|by|of|about)\b)/u;

/** So many words before a face are a clause of their own, and no greeting. */
const CLAUSE = 5;

/** "If it failed, shout :-) I make mistakes": a new sentence follows the face, and is not what it stands at. */
function upTo(input: CheckInput, sentence: number, face: number, after: string): Pick<CheckInput, 'prose' | 'parts'> {
  const { prose, parts } = input;
  const s = prose.sentences[sentence]!;
  const to = prose.words.findIndex((w, i) => i > s.from && w.start >= face);
  if (to < 0 || to >= s.to) return input;
  // Who writes all in small letters ends a sentence with a face too: "good idea, I noted it :-) the lift is out".
  if (!/^\s*\p{Lu}/u.test(after) && (to - s.from < CLAUSE || GOES_ON.test(after))) return input;
  return {
    parts: () => parts().map((each, i) => (i === sentence ? each.filter(({ at }) => at.start < face) : each)),
    prose: { ...prose, sentences: prose.sentences.map((each, i) => (i === sentence ? { ...s, to } : each)) },
  };
}

const check: Check = function* (input) {
  const { prose } = input;
  const { text, blocks } = prose.read;
  if (!mayHoldEmoji(text) && !MAY_HOLD_FACE.test(text)) return;
  for (const found of text.matchAll(facesPattern())) {
    const start = found.index;
    const end = start + found[0].length;
    const block = blocks.findIndex(({ at }) => start >= at.start && start < at.end);
    if (block < 0 || isNamed(text, start, end) || MARKS.test(found[0])) continue;
    // "😔 Out of stock": the sign of a heading.
    if (start === blocks[block]!.at.start && HEADS.test(text.slice(end, blocks[block]!.at.end))) continue;
    // The sentence that it ends or stands in; one that opens a paragraph belongs to what follows.
    let at = -1;
    prose.sentences.forEach((s, i) => {
      if (s.block !== block) return;
      const spoken = prose.words.slice(s.from, s.to).some((w) => w.kind === 'word' || w.kind === 'opaque');
      if (spoken && (at < 0 || s.start <= start)) at = i;
    });
    if (
      !SAD.test(found[0]) &&
      (at < 0 ||
        !isBadNews(upTo(input, at, start, text.slice(end)), at) ||
        wishPattern().test(text.slice(prose.sentences[at]!.start, start)))
    )
      continue;
    const from = start - (/[ \u00A0]+$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
    const last = text[from - 1] ?? '';
    const rest = text.slice(end, blocks[block]!.at.end);
    const isAfterWord = /[\p{L}\p{N}]/u.test(last);
    const ends = /^\s*$/.test(rest);
    // A face may stand in the place of a full stop: "it isn't leaving today 😅 you're on the next one".
    const parts = isAfterWord && !ends && !GOES_ON.test(rest);
    yield {
      at: { start, end },
      rewrites: [
        {
          safety: parts ? 'review' : 'safe',
          text: isAfterWord && (ends || parts) ? '.' : '',
          at: { start: from, end },
          title: parts ? 'Write a full stop' : 'Leave the emoji out',
        },
      ],
    };
  }
};
export default check;
