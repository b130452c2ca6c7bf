/** One emoji with what belongs to it: skin tones, joiners, the sign that asks for a picture. The source of a regular expression. */
export const EMOJI =
  '(?:\\p{Emoji_Presentation}|[\\u2639\\u263A\\u2764\\u2665]\\uFE0F?|\\p{Extended_Pictographic}\\uFE0F)(?:\\uFE0F|\\u200D\\p{Extended_Pictographic}|[\\u{1F3FB}-\\u{1F3FF}])*';

/** Whether a text may hold an emoji, at a quick look: never no where it does. */
export const mayHoldEmoji = (text: string): boolean => /[\u203C-\u3299\uD83C-\uD83E]|\uFE0F/.test(text);

const NAMED_AFTER = /^[\s"”'’)]*(?:icon|button|emoji|emojis|symbol|key|menu|sign|tab|badge|reactions?|image|smiley)\b/i;
/** "The five emoji in the picker are 😀, 😕 and 🎉": a list of them. */
const LISTED = /\b(?:emojis?|emoticons?|smileys?|reactions?|symbols|icons)\b[^.!?\n]{0,40}$/i;
const NAMED_BEFORE =
  /(?:\b(?:press|tap|click|select|choose|hit|the|a|an|with|your|icon|button|emoji|symbol|react)\s*["“(]?)$/i;

/**
 * @param text the prose text
 * @param start where emoji begin
 * @param end where they end
 * @returns whether they are spoken of rather than shown: "press the 🔒 icon".
 */
export const isNamed = (text: string, start: number, end: number): boolean =>
  NAMED_AFTER.test(text.slice(end, end + 20)) ||
  LISTED.test(text.slice(Math.max(0, start - 70), start)) ||
  NAMED_BEFORE.test(text.slice(Math.max(0, start - 20), start));
