import { rewritten } from '../../../providers/tokens/tags.ts';
import type { Check } from '../../check.ts';
import { localsOf, seenInstead, standingOf } from '../tags.ts';

/** Their desks read names in any case. */
const ANY_CASE: ReadonlySet<string | undefined> = new Set(['salesforce', 'osticket']);

/** Names that are right but for their capital letters. */
const check: Check = function* (input) {
  const { desk } = input;
  if (desk?.variables === undefined || ANY_CASE.has(desk.syntax)) return;
  const tags = input.tags();
  const locals = localsOf(tags);
  for (const tag of tags) {
    if (tag.inCode || tag.reading === undefined) continue;
    for (const { name, at } of tag.reading.uses) {
      if (locals.has(/^[^.[]+/.exec(name)?.[0] ?? name)) continue;
      const standing = standingOf(input, name);
      if (standing.kind !== 'case') continue;
      const { right } = standing;
      const text = rewritten(tag, at, right);
      yield {
        tag,
        message: `${desk.name} writes “${right}”, and capital letters count: ${seenInstead(input)}.`,
        rewrites: text === undefined ? [] : [{ safety: 'safe', title: `Write “${text}”`, text }],
      };
      break;
    }
  }
};
export default check;
