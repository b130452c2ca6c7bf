import { rewritten } from '../../../providers/tokens/tags.ts';
import type { Check } from '../../check.ts';
import { greetingBefore, isOutput } from '../tags.ts';

/** Fallbacks that say nothing, or begin or end with a space. */
const check: Check = function* (input) {
  const { desk } = input;
  if (desk?.syntax === undefined || desk.syntax === 'chatwoot') return;
  for (const tag of input.tags()) {
    const { reading } = tag;
    const fallback = reading?.fallback;
    if (fallback === undefined || tag.inCode || !isOutput(tag)) continue;
    const words = fallback.text.trim();
    if (words === fallback.text && words !== '') continue;
    if (words !== '') {
      const text = rewritten(tag, fallback.at, words);
      yield {
        tag,
        message: `The fallback “${fallback.text}” has a space too much: the customer would see it.`,
        rewrites: text === undefined ? [] : [{ safety: 'safe', title: `Write “${words}”`, text }],
      };
    } else if (reading!.filters.length < 2 && desk.syntax !== 'discourse') {
      const there = greetingBefore(input, tag) === 'there' ? rewritten(tag, fallback.at, 'there') : undefined;
      yield {
        tag,
        rewrites:
          there === undefined
            ? []
            : [{ safety: 'review', title: 'Say “there” where the name is missing', text: there }],
      };
    }
  }
};
export default check;
