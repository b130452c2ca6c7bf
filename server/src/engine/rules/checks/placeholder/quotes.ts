import type { Tag } from '../../../providers/tokens/tags.ts';
import type { Check } from '../../check.ts';

/** The tag with its quotes, spaces and signs put right, markup inside it left alone. */
function straight({ token, quotes }: Tag): string {
  let text = '';
  let from = 0;
  for (const { at, text: own } of quotes) {
    text += token.text.slice(from, at.start) + own;
    from = at.end;
  }
  return text + token.text.slice(from);
}

/** Curly quotes, unbreakable spaces and character references where the desk reads its own signs. */
const check: Check = function* ({ tags }) {
  for (const tag of tags()) {
    if (tag.inCode || tag.foreign.length > 0 || (tag.quotes.length === 0 && !tag.unquotable)) continue;
    const text = straight(tag);
    yield {
      tag,
      rewrites: tag.unquotable ? [] : [{ safety: 'safe', title: `Write “${text}”`, text }],
    };
  }
};
export default check;
