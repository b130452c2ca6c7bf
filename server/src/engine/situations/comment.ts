/** `uncanned situation: delay, repeated-contact` in a comment: what the reply that holds it, or follows it, is for. */

const COMMENT = /^\s*uncanned(?:\s+|-)situations?(?![a-z-])\s*[:=]?\s*([\s\S]*)$/i;
/** A reason may follow, as in other comments to Uncanned. */
const REASON = /(?:^|\s)--(?:\s[\s\S]*)?$/;

/** Whether a text may hold such a comment: a cheap look before it is read. */
export const mayDeclare = (text: string): boolean =>
  text.includes('ncanned') && /uncanned(?:\s+|-)situation/i.test(text);

/**
 * @param text what a comment says, without its delimiters
 * @returns the names as written, with what stands between them; undefined where the comment declares nothing
 */
export function situationsSaid(text: string): string | undefined {
  const found = COMMENT.exec(text);
  return found === null ? undefined : found[1]!.replace(REASON, '').trim();
}
