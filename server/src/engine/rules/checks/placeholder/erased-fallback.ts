import type { Check } from '../../check.ts';
import { isOutput } from '../tags.ts';

/** Filters and fallbacks in Chatwoot, whose editor takes all that stands between the braces for one name. */
const check: Check = function* ({ desk, tags }) {
  if (desk?.syntax !== 'chatwoot') return;
  for (const tag of tags()) {
    const { reading } = tag;
    if (reading === undefined || reading.filters.length === 0 || tag.inCode || !isOutput(tag)) continue;
    const name = /^(\{\{-?\s*)([\w.]+)\s*\|[\s\S]*?(\s*-?\}\})$/.exec(tag.text);
    const text = name === null ? undefined : `${name[1]}${name[2]}${name[3]}`;
    yield {
      tag,
      rewrites: text === undefined ? [] : [{ safety: 'safe', title: `Write “${text}”`, text }],
    };
  }
};
export default check;
