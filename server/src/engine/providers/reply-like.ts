/** Whether a text looks like what one writes to a customer: used only to decide whether a file holds replies. */
import { once } from '../text/once.ts';

/** Tags that a person's text does not hold by accident. */
const TAG = /<\/?(?:p|br|div|span|a|b|i|u|strong|em|ul|ol|li|h[1-6]|table|tr|td|img|blockquote)\b[^<>]*>/i;
const MARKS = /\*\*\S|__\S|\]\(\S|^#{1,6} |^\s{0,3}(?:[-*+]|\d{1,3}[.)]) |^> |`/m;

export const hasTags = (text: string): boolean => TAG.test(text);
export const hasMarkdown = (text: string): boolean => MARKS.test(text);

const wordPattern = once(() => /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
const ADDRESS =
  /^\W*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b|\b(?:you|your|yours|yourself|you['’](?:re|ve|ll|d))\b/i;
const ENOUGH_WORDS = 8;

/** Whether a text has eight words or more and a greeting or a second-person word. */
export function looksLikeReply(text: string): boolean {
  const words = text.replace(/<[^<>]*>/g, ' ').replace(/&(?:nbsp|#160);/g, ' ');
  if (!ADDRESS.test(words)) return false;
  let count = 0;
  for (const _ of words.matchAll(wordPattern())) if (++count >= ENOUGH_WORDS) return true;
  return false;
}
