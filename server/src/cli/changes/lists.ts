import { count } from '../report/words.ts';
import { escaped } from '../scorecard/html/markup.ts';
import type { Change } from './compare.ts';
import type { ListFormat } from './formats.ts';

/** A list of changes as a text that a person works through. Pure. */
export type List = (changes: readonly Change[]) => string;

const KINDS: Readonly<Record<Change['kind'], string>> = {
  changed: 'Put the new text in',
  new: 'Add it',
  gone: 'Take it out',
};

const inOneCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** For a spreadsheet: a header and a row a change, CRLF, every cell quoted. */
const csv: List = (changes) =>
  [
    ['done', 'file', 'title', 'field', 'what to do', 'old text', 'new text'],
    ...changes.map((c) => ['', c.path, c.title, c.field, KINDS[c.kind], c.before, c.after]),
  ]
    .map((row) => `${row.map(inOneCell).join(',')}\r\n`)
    .join('');

/** A fence longer than any within the text. */
const fenced = (text: string): string => {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}\n`;
};

const summary = (changes: readonly Change[]): string =>
  changes.length === 0 ? 'No reply has changed.' : `${count(changes.length, 'text')} to put back into the desk.`;

/** Grouped by file, a box to tick for each. */
const markdown: List = (changes) => {
  const files = [...new Set(changes.map(({ path }) => path))];
  const part = (c: Change): string =>
    [
      `### [ ] ${c.title.replace(/[\r\n]+/g, ' ')} (${c.field})\n`,
      `${KINDS[c.kind]}.\n`,
      ...(c.before === '' ? [] : [`Old text:\n\n${fenced(c.before)}`]),
      ...(c.after === '' ? [] : [`New text:\n\n${fenced(c.after)}`]),
    ].join('\n');
  return [
    `# Changed replies\n\n${summary(changes)}\n`,
    ...files.map((path) => [`## ${path}\n`, ...changes.filter((c) => c.path === path).map(part)].join('\n')),
  ].join('\n');
};

const STYLE = `:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 8px; padding: 1rem; margin: 1rem 0; }
article:has(input:checked) { opacity: .5; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0 .75rem; padding: .5rem .75rem; border-radius: 6px;
  background: color-mix(in srgb, currentColor 7%, transparent); font: inherit; }
.old { text-decoration: line-through; opacity: .7; }
small { opacity: .8; }`;

/** One page without scripts or anything from elsewhere: a tick greys out what is done. */
const html: List = (changes) => {
  const part = (c: Change, i: number): string => `<article>
<h2><label><input type="checkbox" id="c${i}"> ${escaped(c.title)}</label></h2>
<p><small>${escaped(c.path)}, ${escaped(c.field)}. ${KINDS[c.kind]}.</small></p>
${c.before === '' ? '' : `<div>Old text</div>\n<pre class="old">${escaped(c.before)}</pre>\n`}${c.after === '' ? '' : `<div>New text</div>\n<pre>${escaped(c.after)}</pre>\n`}</article>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Changed replies</title>
<style>${STYLE}</style>
<h1>Changed replies</h1>
<p>${summary(changes)}</p>
${changes.map(part).join('\n')}
</html>
`;
};

/** Every list, by the name that `--format` knows it by. */
export const LISTS: Readonly<Record<ListFormat, List>> = { markdown, csv, html };
