import { rewritten } from '../../../providers/tags.ts';
import type { Check, TagRewrite } from '../../check.ts';
import { localsOf, seenInstead, standingOf } from '../tags.ts';

/** Names of variables that the desk does not know. */
const check: Check = function* (input) {
  const { desk, declared } = input;
  if (desk === undefined || (desk.variables === undefined && declared === undefined)) return;
  const tags = input.tags();
  const locals = localsOf(tags);
  for (const tag of tags) {
    if (tag.inCode || tag.reading === undefined) continue;
    for (const { name, at } of tag.reading.uses) {
      if (locals.has(/^[^.[]+/.exec(name)?.[0] ?? name)) continue;
      const standing = standingOf(input, name);
      if (standing.kind === 'known' || standing.kind === 'case') continue;
      const right = standing.kind === 'unknown' ? standing.near : standing.right;
      const text = right === undefined ? undefined : rewritten(tag, at, right);
      const rewrites: TagRewrite[] =
        text === undefined
          ? []
          : [{ safety: standing.kind === 'spelling' ? 'safe' : 'review', title: `Write “${right}”`, text }];
      const means = right === undefined ? '' : ` Did you mean “${right}”?`;
      yield {
        tag,
        message: `${desk.name} knows no “${name}”: ${seenInstead(input)}.${means}`,
        rewrites,
      };
      break;
    }
  }
};
export default check;
