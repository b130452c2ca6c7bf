/** Where findings gather: by family, file or folder, situation, owner. */
import { count, thousands } from '../../report/words.ts';
import type { Card, Row } from '../card.ts';
import { FAMILY_WORDS, percent, sumOf } from '../words.ts';
import { LEGEND, mostOf, pathText, TALLY_HEADS, tallyBar, tallyCells } from './bars.ts';
import { html, type Markup, type Part } from './markup.ts';

/** More rows than this nobody reads: a library of many files is shown by folder. */
const MOST_ROWS = 40;

export function families({ families: rows }: Card): Markup {
  const most = mostOf(rows.map(({ findings }) => findings));
  return html`<section id="families" aria-labelledby="families-title">
<h2 id="families-title">What is found</h2>
<p>Findings of one family have one reason and often one remedy: the longest bar is a good place to begin.</p>
${
  rows.length === 0
    ? html`<p>Nothing was found. Well done.</p>`
    : html`${LEGEND}
<div class="wide" tabindex="0" role="region" aria-label="Findings by family"><table>
<caption>Findings by family, and how many replies have one of them at least</caption>
<thead><tr><th scope="col">Family</th><td></td>${TALLY_HEADS}<th scope="col" class="number">Replies</th></tr></thead>
<tbody>
${rows.map(
  ({ family, findings, replies }) =>
    html`<tr><th scope="row">${FAMILY_WORDS[family]}</th><td class="bar-cell">${tallyBar(findings, most)}</td>${tallyCells(findings)}<td class="number">${thousands(replies)}</td></tr>\n`,
)}</tbody>
</table></div>`
}
</section>`;
}

export function places({ byFile, byFolder }: Card): Markup {
  const byFolders = byFile.length > MOST_ROWS && byFolder.length > 1;
  const what = byFolders ? 'folder' : 'file';
  return html`<section id="places" aria-labelledby="places-title">
<h2 id="places-title">Where it is found</h2>
${rowsTable(byFolders ? byFolder : byFile, { what, title: byFolders ? 'Folder' : 'File', name: nameOf })}
</section>`;
}

const nameOf = (name: string): Part => (name === '.' ? 'this folder' : pathText(name));

export function situations({ bySituation, withoutSituation }: Card): Markup {
  const none = bySituation.length === 0;
  return html`<section id="situations" aria-labelledby="situations-title">
<h2 id="situations-title">What replies are for</h2>
${
  none
    ? html`<p>No reply says what it is for. Once a file or the config declares situations such as “delay” or “grief”, some rules can say
more, and this page shows which situations need care. ${HOW_TO_DECLARE}</p>`
    : html`<p>The situation that a file or the config declares; a reply may have several.${withoutSituation.replies > 0 && html` ${HOW_TO_DECLARE}`}</p>
${rowsTable(withRest(bySituation, withoutSituation, 'none declared'), { what: 'situation', title: 'Situation', name: String })}`
}
</section>`;
}

/** Left out where nobody says who looks after what: the page then says so where it says how it counted. */
const HOW_TO_DECLARE = html`<a href="#notes">How to declare it</a>`;

export function owners({ byOwner, withoutOwner }: Card): Markup | undefined {
  if (byOwner.length === 0) return undefined;
  return html`<section id="owners" aria-labelledby="owners-title">
<h2 id="owners-title">Who looks after them</h2>
<p>The “owner” that a file or record names; a reply may have several.${withoutOwner.replies > 0 && html` ${HOW_TO_DECLARE}`}</p>
${rowsTable(withRest(byOwner, withoutOwner, 'nobody named'), { what: 'owner', title: 'Owner', name: String })}
</section>`;
}

const withRest = (rows: readonly Row[], rest: Row, name: string): readonly Row[] =>
  rest.replies === 0 ? rows : [...rows, { ...rest, name }];

function rowsTable(
  rows: readonly Row[],
  { what, title, name }: { readonly what: string; readonly title: string; readonly name: (name: string) => Part },
): Markup {
  const shown = rows.slice(0, MOST_ROWS);
  const rest = rows.slice(MOST_ROWS);
  const most = mostOf(shown.map(({ findings }) => findings));
  return html`${LEGEND}
<div class="wide" tabindex="0" role="region" aria-label="Findings by ${what}"><table>
<caption>Replies and findings by ${what}</caption>
<thead><tr><th scope="col">${title}</th><th scope="col" class="number">Replies</th><th scope="col" class="number">Without findings</th><td></td>${TALLY_HEADS}</tr></thead>
<tbody>
${shown.map(
  (row) =>
    html`<tr><th scope="row">${name(row.name)}</th><td class="number">${thousands(row.replies)}</td><td class="number">${percent(row.clean, row.replies)}</td><td class="bar-cell">${tallyBar(row.findings, most)}</td>${tallyCells(row.findings)}</tr>\n`,
)}</tbody>
</table></div>
${
  rest.length > 0 &&
  html`<p class="small soft">And ${count(rest.length, `other ${what}`)} with ${count(
    rest.reduce((sum, { findings }) => sum + sumOf(findings), 0),
    'finding',
  )}: “uncanned report --json” lists all.</p>`
}`;
}
