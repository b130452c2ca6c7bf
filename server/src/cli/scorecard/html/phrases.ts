/** The phrases that return most often, and what may stand there instead. */
import { thousands } from '../../report/words.ts';
import type { Card } from '../card.ts';
import { SEVERITY_WORDS } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** A phrase of a whole sentence is told by its beginning. */
const LONGEST = 160;

export function phrases({ phrases: rows }: Card): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<section id="phrases" aria-labelledby="phrases-title">
<h2 id="phrases-title">Phrases that return most often</h2>
<p>Change one of these everywhere, and many replies are better at once.</p>
<div class="wide" tabindex="0" role="region" aria-label="Most frequent phrases"><table>
<caption>The most frequent phrases, why they are found, and what may be written instead</caption>
<thead><tr><th scope="col">Phrase</th><th scope="col" class="number">Times</th><th scope="col" class="number">Replies</th><th scope="col">Why, and what instead</th></tr></thead>
<tbody>
${rows.map(
  ({ text, severity, times, replies, message, rewrites, rule }) =>
    html`<tr><th scope="row"><strong>${cut(text)}</strong><br><span class="tag ${severity}">${SEVERITY_WORDS[severity]}</span></th><td class="number">${thousands(times)}</td><td class="number">${thousands(replies)}</td><td>${message}${
      rewrites.length > 0 && html`<ul class="rewrites">${rewrites.map((each) => html`<li>${each}</li>`)}</ul>`
    } <span class="rule">${rule}</span></td></tr>\n`,
)}</tbody>
</table></div>
</section>`;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
