import { rewritten } from '../../../providers/tokens/tags.ts';
import type { Check, TagRewrite } from '../../check.ts';
import { localsOf, seenInstead, standingOf } from '../tags.ts';

/** Their teams make records of their own: a first part that the table does not have may be one. */
const OWN_RECORDS: ReadonlySet<string | undefined> = new Set(['salesforce', 'servicenow', 'zoho']);

/** Names of variables that the desk does not know. */
const check: Check = function* (input) {
  const { desk, declared } = input;
  if (desk === undefined || (desk.variables === undefined && declared === undefined)) return;
  const isOwnRecord = (name: string): boolean => {
    const root = /^[^.]*\.?/.exec(name)![0];
    return OWN_RECORDS.has(desk.syntax) && !desk.variables?.some((each) => each.name.startsWith(root));
  };
  const tags = input.tags();
  const locals = localsOf(tags);
  for (const tag of tags) {
    if (tag.inCode || tag.reading === undefined) continue;
    for (const { name, at } of tag.reading.uses) {
      if (locals.has(/^[^.[]+/.exec(name)?.[0] ?? name)) continue;
      const standing = standingOf(input, name);
      if (standing.kind === 'known' || standing.kind === 'case' || isOwnRecord(name)) continue;
      const right = standing.kind === 'unknown' ? standing.near : standing.right;
      const text = right === undefined ? undefined : rewritten(tag, at, right);
      const rewrites: TagRewrite[] =
        text === undefined
          ? []
          : [{ safety: standing.kind === 'spelling' ? 'safe' : 'review', title: `Write “${text}”`, text }];
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
