/** The page of a scorecard: one file that needs nothing else. */
import { createHash } from 'node:crypto';
import { count } from '../../report/words.ts';
import type { Card } from '../card.ts';
import { leftOut, SEVERITY_MEANINGS } from '../words.ts';
import { alike } from './alike.ts';
import { families, owners, places, situations } from './groups.ts';
import { list } from './list.ts';
import { makeup } from './makeup.ts';
import { html, type Markup, trusted } from './markup.ts';
import { phrases } from './phrases.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { sums } from './sums.ts';
import { trend } from './trend.ts';
import { worst } from './worst.ts';

/** Each part, its name in the contents, and what draws it: nothing where there is nothing to say. */
const PARTS: readonly (readonly [id: string, name: string, draw: (card: Card) => Markup | undefined])[] = [
  ['sums', 'At a glance', sums],
  ['trend', 'How it went', trend],
  ['families', 'What is found', families],
  ['places', 'Where', places],
  ['situations', 'Situations', situations],
  ['owners', 'Owners', owners],
  ['shape', 'Made of', makeup],
  ['phrases', 'Phrases', phrases],
  ['worst', 'Replies to begin with', worst],
  ['alike', 'Nearly the same', alike],
  ['replies', 'All replies', list],
];

/** @returns a whole HTML document */
export function cardPage(card: Card): string {
  const drawn = (card.total.replies === 0 ? [] : PARTS).flatMap(([id, name, draw]) => {
    const part = draw(card);
    return part === undefined ? [] : [{ id, name, part }];
  });
  const heading = card.name === undefined ? 'Reply scorecard' : `Reply scorecard: ${card.name}`;
  const title = card.day === undefined ? heading : `${heading}, ${card.day}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Uncanned">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${heading}</h1>
<p>${card.day !== undefined && `As of ${card.day}.`} ${card.paths.length > 0 && card.paths.join() !== '.' && `Replies in ${card.paths.join(', ')}.`}</p>
<p>Where this reply library stands, and where an hour of work helps most. A finding is a place that may read badly to a customer. It
speaks about words, not about those who wrote them.</p>
${
  drawn.length > 0 &&
  html`<nav aria-label="Contents"><ul>${drawn.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`
}
</header>
<main id="content" tabindex="-1">
${drawn.map(({ part }) => html`${part}\n`)}
${card.total.replies === 0 && html`<section><h2>No replies were found</h2><p>“uncanned init” looks at a folder and says how its files are read.</p></section>`}
</main>
${about(card)}
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

/** How it was counted, and what was left out. */
function about({ problems, passedOver, byOwner, withoutSituation, withoutOwner, internal, total }: Card): Markup {
  return html`<footer>
<h2 id="notes">How this was counted</h2>
<p>A reply is one text that a customer may get: where a record of the desk has a subject and a body, both count. What comments or the
config switch off is not counted.${internal > 0 && ` ${leftOut(internal)}`}</p>
${total.replies > 0 && html`<p>${SEVERITY_MEANINGS}</p>`}
${
  withoutSituation.replies > 0 &&
  html`<p>A reply says what it is for by a line “situation: delay” between two “---” at the head of its Markdown file, or by a field “situation” beside its text in
JSON or YAML. “situations:” in .uncanned.yaml declares many at once: “uncanned init” proposes the lines.</p>`
}
${
  withoutOwner.replies > 0 &&
  html`<p>${byOwner.length === 0 && 'No reply names an owner, so that there is no table of owners. '}A reply names one by a line “owner: Rosa” at the head of its Markdown
file, or by a field “owner” in a list.</p>`
}
${passedOver > 0 && html`<p>${count(passedOver, 'file looks', 'files look')} like replies and could not be read: “uncanned init” says how.</p>`}
${
  problems.length > 0 &&
  html`<p>${count(problems.length, 'problem')} kept files from being read as they should:</p>
<ul>${problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => html`<li>${path}: ${message}</li>`)}${
    problems.length > MOST_PROBLEMS && html`<li>and ${problems.length - MOST_PROBLEMS} more</li>`
  }</ul>`
}
<p>Made by Uncanned. The page loads nothing and sends nothing.</p>
</footer>`;
}

const MOST_PROBLEMS = 20;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Nothing is loaded, and only our own script and style count: were markup of a reply ever to slip in, it could do nothing. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
