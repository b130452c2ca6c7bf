/** Replies that say the same, or nearly. */
import { count } from '../../report/words.ts';
import type { Card } from '../card.ts';
import { html, type Markup } from './markup.ts';

const MOST_GROUPS = 20;
const MOST_REPLIES = 8;

/** Nothing where nobody looked for them. */
export function alike({ alike: groups }: Card): Markup | undefined {
  if (groups === undefined) return undefined;
  const rest = groups.length - MOST_GROUPS;
  return html`<section id="alike" aria-labelledby="alike-title">
<h2 id="alike-title">Replies that say nearly the same</h2>
${
  groups.length === 0
    ? html`<p>There are none.</p>`
    : html`<p>When a fact changes, only one of them may be put right. Keep one of each group, or say in the titles what tells them apart.</p>
<ol class="groups">
${groups.slice(0, MOST_GROUPS).map(
  ({ share, replies }) =>
    html`<li>${count(replies.length, 'reply', 'replies')}, ${share >= 1 ? 'the same text' : `${Math.floor(share * 100)} % of the text the same`}
<ul>${replies.slice(0, MOST_REPLIES).map(({ name, path, line }) => html`<li>${name} <span class="soft small">${path}:${line}</span></li>`)}${
      replies.length > MOST_REPLIES && html`<li class="soft">and ${replies.length - MOST_REPLIES} more</li>`
    }</ul></li>\n`,
)}</ol>
${rest > 0 && html`<p class="small soft">And ${count(rest, 'other group')}: “uncanned report --json” lists all.</p>`}`
}
</section>`;
}
