/** What replies are made of, and what they lack. */
import { thousands } from '../../report/words.ts';
import type { Card } from '../card.ts';
import { NEED_WORDS, percent } from '../words.ts';
import { repliesWord, shareBar } from './bars.ts';
import { html, type Markup } from './markup.ts';

export function makeup({ total: { replies }, shape: { whole, needs } }: Card): Markup {
  const title = html`<h2 id="shape-title">What replies are made of</h2>`;
  if (whole === 0)
    return html`<section id="shape" aria-labelledby="shape-title">
${title}
<p>There is no whole reply in English to a customer here: nothing can be said to be missing.</p>
</section>`;
  return html`<section id="shape" aria-labelledby="shape-title">
${title}
<p>A good reply acknowledges, acts and says when. Not every reply needs all three: a routine answer needs no acknowledgement, so to
lack one is no mistake yet. The last column counts the replies with a finding about it: something went wrong for the customer or
something was promised, and it is missing or too vague.</p>
<p>${
    whole === replies
      ? replies === 1
        ? 'The one reply is counted here.'
        : `All ${repliesWord(replies)} are counted here.`
      : `${thousands(whole)} of ${repliesWord(replies)} ${whole === 1 ? 'is' : 'are'} counted here: the others are subject lines, not in English, or too short for something to be missing (no greeting, no sign-off, fewer than three sentences).`
  }</p>
<div class="wide" tabindex="0" role="region" aria-label="What replies have and lack"><table>
<caption>How many replies have what a customer needs to go on</caption>
<thead><tr><th scope="col">What</th><td></td><th scope="col" class="number">Have it</th><th scope="col" class="number">Lack it</th><th scope="col" class="number">Needed, but missing or vague</th></tr></thead>
<tbody>
${needs.map(
  ({ need, has, missed }) =>
    html`<tr><th scope="row"><strong>${NEED_WORDS[need].title}</strong><br><small class="soft">${NEED_WORDS[need].means}</small></th><td class="bar-cell">${shareBar(has, whole)}</td><td class="number">${thousands(has)} (${percent(has, whole)})</td><td class="number">${thousands(whole - has)}</td><td class="number">${thousands(missed)}</td></tr>\n`,
)}</tbody>
</table></div>
</section>`;
}
