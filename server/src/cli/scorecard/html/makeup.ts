/** What replies are made of, and what they lack. */
import { thousands } from '../../report/words.ts';
import type { Card } from '../card.ts';
import { FUNCTION_WORDS, FUNCTIONS, NEED_WORDS, percent } from '../words.ts';
import { shareBar } from './bars.ts';
import { html, type Markup } from './markup.ts';

export function makeup({ shape: { whole, needs, functions } }: Card): Markup {
  const title = html`<h2 id="shape-title">What replies are made of</h2>`;
  if (whole === 0)
    return html`<section id="shape" aria-labelledby="shape-title">
${title}
<p>There is no whole reply in English to a customer here: nothing can be said to be missing.</p>
</section>`;
  const done = FUNCTIONS.filter((each) => (functions[each] ?? 0) > 0).sort(
    (a, b) => (functions[b] ?? 0) - (functions[a] ?? 0),
  );
  return html`<section id="shape" aria-labelledby="shape-title">
${title}
<p>A good reply acknowledges, acts and says when. Not every reply needs all three: a routine answer needs no acknowledgement. So the
last column counts the replies in which a rule misses it, because something went wrong for the customer or something was promised.</p>
<div class="wide" tabindex="0" role="region" aria-label="What replies have and lack"><table>
<caption>Of ${thousands(whole)} whole replies: to customers, in English, with a greeting, a sign-off or three sentences</caption>
<thead><tr><th scope="col">What</th><td></td><th scope="col" class="number">Have it</th><th scope="col" class="number">Lack it</th><th scope="col" class="number">Missed by a rule</th></tr></thead>
<tbody>
${needs.map(
  ({ need, has, missed }) =>
    html`<tr><th scope="row"><strong>${NEED_WORDS[need].title}</strong><br><small class="soft">${NEED_WORDS[need].means}</small></th><td class="bar-cell">${shareBar(has, whole)}</td><td class="number">${thousands(has)} (${percent(has, whole)})</td><td class="number">${thousands(whole - has)}</td><td class="number">${thousands(missed)}</td></tr>\n`,
)}</tbody>
</table></div>
<p class="small soft">What their sentences do: ${done
    .map((each) => `${FUNCTION_WORDS[each]} ${percent(functions[each] ?? 0, whole)}`)
    .join(', ')}.</p>
</section>`;
}
