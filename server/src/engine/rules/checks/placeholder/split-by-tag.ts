import type { Tag } from '../../../providers/tokens/tags.ts';
import type { Check, TagRewrite } from '../../check.ts';

/** Tags that Zammad fills, for it takes the markup out first. */
const OF_ZAMMAD = /^#\{/;

/** The tag in one piece: what opens inside it opens before it, what closes inside it closes after it. */
function whole({ token, splits }: Tag): TagRewrite[] {
  const opening: string[] = [];
  const closing: string[] = [];
  /** Tags that close what was opened before the placeholder. */
  let outside = 0;
  let text = '';
  let from = 0;
  for (const { start, end } of splits) {
    const mark = token.text.slice(start, end);
    text += token.text.slice(from, start);
    from = end;
    if (/^<wbr|\/>$/i.test(mark)) continue;
    if (mark.startsWith('</')) {
      closing.push(mark);
      if (closing.length > opening.length) outside++;
    } else opening.push(mark);
  }
  text += token.text.slice(from);
  // One element ends in it and another begins: no order of them is right.
  if (outside > 0 && opening.length > 0) return [];
  const before = opening.join('');
  const after = closing.join('');
  return [{ safety: 'safe', title: `Write “${before}${text}${after}”`, before, text, after }];
}

/** Placeholders that markup cuts in two. */
const check: Check = function* ({ desk, tags }) {
  if (desk?.syntax === 'zammad') return;
  for (const tag of tags()) {
    if (tag.splits.length === 0 || tag.inCode || (desk === undefined && OF_ZAMMAD.test(tag.token.text))) continue;
    yield { tag, rewrites: whole(tag) };
  }
};
export default check;
