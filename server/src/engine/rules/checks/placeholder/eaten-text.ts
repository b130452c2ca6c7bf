import type { Check } from '../../check.ts';

/** An empty fallback in Discourse, which reads on to the next closing brace. */
const check: Check = function* ({ desk, tags }) {
  if (desk?.syntax !== 'discourse') return;
  for (const tag of tags()) {
    const fallback = tag.reading?.fallback;
    if (fallback === undefined || fallback.text !== '' || tag.inCode) continue;
    const text = tag.token.text.replace(/,fallback:\}$/, '}');
    yield { tag, rewrites: [{ safety: 'safe', title: `Write “${text}”`, text }] };
  }
};
export default check;
