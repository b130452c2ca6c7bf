/** All replies as a table, to filter and to sort. */
import { thousands } from '../../report/words.ts';
import type { Card, Entry } from '../card.ts';
import { FAMILY_WORDS, SEVERITY_WORDS } from '../words.ts';
import { pathText, repliesWord } from './bars.ts';
import { html, type Markup } from './markup.ts';
import { idOf, worstOf } from './worst.ts';

/** A browser still filters so many rows while somebody types. */
const MOST_ROWS = 5000;

export function list(card: Card): Markup | undefined {
  const { replies, byOwner, families } = card;
  if (replies.length === 0) return undefined;
  const shown = replies.slice(0, MOST_ROWS);
  const links = new Map(worstOf(replies).map((entry, i) => [entry, idOf(i)]));
  const owned = byOwner.length > 0;
  return html`<section id="replies" aria-labelledby="replies-title">
<h2 id="replies-title">All replies</h2>
<p>${
    replies.length > shown.length
      ? `The ${thousands(shown.length)} replies with the gravest and most findings, of ${thousands(replies.length)}: “uncanned report --json” lists all.`
      : 'Those with the gravest and most findings first.'
  }</p>
<div class="controls" id="controls" role="search" aria-label="Filter the replies" hidden>
<div><label for="words">Words in title, file or family</label><input type="search" id="words" autocomplete="off"></div>
<div><label for="grave">With</label><select id="grave"><option value="all">anything or nothing</option><option value="error">errors</option><option value="warning">errors or warnings</option><option value="any">any finding</option><option value="none">no finding</option></select></div>
<div><label for="family">Family</label><select id="family"><option value="">all</option>${families.map(
    ({ family }) => html`<option value="${family}">${FAMILY_WORDS[family]}</option>`,
  )}</select></div>
${
  owned &&
  html`<div><label for="owner">Owner</label><select id="owner"><option value="">all</option>${byOwner.map(({ name }) => html`<option>${name}</option>`)}</select></div>`
}
<button type="button" id="reset">Show all</button>
</div>
<p id="shown" role="status" class="small soft">${repliesWord(shown.length)}.</p>
<div class="wide" tabindex="0" role="region" aria-label="Replies as a table"><table id="all">
<caption>Replies with their files and numbers of findings</caption>
<thead><tr><th scope="col">Reply</th><th scope="col">Where</th>${owned && html`<th scope="col">Owner</th>`}<th scope="col" class="number">${SEVERITY_WORDS.error}s</th><th scope="col" class="number">${SEVERITY_WORDS.warning}s</th><th scope="col" class="number">${SEVERITY_WORDS.suggestion}s</th><th scope="col">Families</th></tr></thead>
<tbody>
${shown.map((entry) => row(entry, links.get(entry), owned))}</tbody>
</table></div>
</section>`;
}

function row({ name, path, told, counts, findings }: Entry, link: string | undefined, owned: boolean): Markup {
  const families = [...new Set(findings.map(({ finding }) => finding.family))];
  return html`<tr data-e="${counts.error}" data-w="${counts.warning}" data-s="${counts.suggestion}" data-families="${families.join(' ')}"${
    owned && html` data-owners="${told.owners.join('\n')}"`
  }><th scope="row">${link === undefined ? name : html`<a href="#${link}">${name}</a>`}</th><td class="small">${pathText(path)}:${told.line}</td>${
    owned && html`<td>${told.owners.join(', ')}</td>`
  }<td class="number">${counts.error}</td><td class="number">${counts.warning}</td><td class="number">${counts.suggestion}</td><td class="small">${families
    .map((family) => FAMILY_WORDS[family])
    .join(', ')}</td></tr>\n`;
}
