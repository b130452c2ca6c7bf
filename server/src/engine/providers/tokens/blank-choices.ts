/** Brackets that hold several things, of which one is to be left: `[approved/declined]`. */
import { once } from '../../text/once.ts';
import { CONTROL_AFTER, CONTROL_BEFORE } from './blank-places.ts';

/** `[overcharged/charged incorrectly/double-billed]`: one of these, of which one takes two words; no path and no `[Yes/No]`. */
export const eitherPattern = once(
  () => /^(?=[^/]*\S \S|.*\/[^/]*\S \S)\p{L}[\p{L}'’ -]*(?: ?\/ ?\p{L}[\p{L}'’ -]*)+$/u,
);

/** `[not renew / cancel the plan at once / other]`: three and more of which one takes several words, or which say what is being done. */
const oneOfManyPattern = once(() => /^\p{L}[\p{L}'’, -]*(?: ?\/ ?\p{L}[\p{L}'’, -]*){2,}$/u);
export const ANSWERS =
  /^(?:yes|no|on|off|true|false|none|null|ok|y|n|up|down|left|right|home|end|enter|tab|shift|ctrl|alt|esc)$/i;
export function isOneOfMany(text: string): boolean {
  if (!oneOfManyPattern().test(text)) return false;
  const all = text.split('/').map((one) => one.trim());
  if (all.some((one) => ANSWERS.test(one))) return false;
  const isOpen = all.some((one, i) => i > 0 && /^(?:other|etc|or similar|…)$/i.test(one));
  const done = all.filter((one) => /^\p{L}{2,}(?:ed|ing)$/u.test(one)).length;
  const several = all.filter((one) => /\p{Ll} \p{Ll}/u.test(one)).length;
  return done >= 2 || (several > 0 && /^[\p{Ll}]/u.test(all[1]!)) || (isOpen && all.length > 2);
}

/** `[Adult/Junior/Senior]`, `[S1/S2/S3]`: three and more, written as names are; of their device the reader says it. */
const oneOfNamesPattern = once(() => /^\p{Lu}[\p{Ll}\p{N}]+(?: ?\/ ?\p{Lu}[\p{Ll}\p{N}]+){2,}$/u);
const READERS_OWN =
  /\b(?:device|os|operating system|systems?|platform|browser|phone|app|computer|version|your|choose|pick|select|one of|any of|either|options?|menu|values?|ha(?:s|ve)|sizes?|colou?rs?|hours)\b[^.!?\r\n]{0,20}$/i;
export const isOneOfNames = (inner: string, before: string, after: string): boolean =>
  oneOfNamesPattern().test(inner) &&
  !inner.split('/').some((one) => ANSWERS.test(one.trim())) &&
  !READERS_OWN.test(before) &&
  !CONTROL_AFTER.test(after) &&
  !CONTROL_BEFORE.test(before);

/** `[FURTHER DETAILS / A COPY]`: in capitals one of two. */
export const SHOUTED_EITHER = /^[A-Z][A-Z'’ ]+ \/ [A-Z][A-Z'’ ]+(?: \/ [A-Z][A-Z'’ ]+)*$/;
