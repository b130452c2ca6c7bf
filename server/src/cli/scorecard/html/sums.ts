/** The first look: how many replies, and how many of them are well. */
import { count, tallyWords, thousands } from '../../report/words.ts';
import type { Card } from '../card.ts';
import { percent, sumOf } from '../words.ts';
import { repliesWord } from './bars.ts';
import { html, type Markup } from './markup.ts';

export function sums({ total, files, internal, findings }: Card): Markup {
  const { replies, clean, calm } = total;
  const tile = (title: string, number: string, more: string): Markup =>
    html`<div><dt>${title}</dt><dd><strong>${number}</strong><small>${more}</small></dd></div>`;
  return html`<section class="plain" id="sums" aria-labelledby="sums-title">
<h2 id="sums-title">At a glance</h2>
<dl class="tiles">
${tile('Replies', thousands(replies), `in ${count(files, 'file')}${internal > 0 ? `, without ${count(internal, 'internal note')}` : ''}`)}
${tile('Without any finding', percent(clean, replies), repliesWord(clean))}
${tile('Nothing graver than a suggestion', percent(calm, replies), `${repliesWord(calm)}, including those without findings`)}
${tile('Findings', thousands(sumOf(findings)), tallyWords(findings) || 'nothing to do')}
</dl>
</section>`;
}
