/** `docs/rules/<family>/<name>.md`: what a person reads of a rule. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { manualPage } from '../../build/manual-page.mjs';
import { otherExamples } from '../../build/rule-page.mjs';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';
import type { Example } from '../../server/src/engine/rules/rule.ts';
import { quote } from '../../server/src/lsp/quote.ts';
import { unmark } from '../support/examples.ts';
import { PAGES } from '../support/pages.ts';

const pageOf = (id: string): string => readFileSync(`docs/rules/${id}.md`, 'utf8');

/** What a reader sees of a part of a page. */
const seen = (node: Nodes): string =>
  node.type === 'break'
    ? '\n'
    : node.type === 'html'
      ? ''
      : 'value' in node
        ? node.value
        : 'children' in node
          ? node.children.map(seen).join(node.type === 'blockquote' ? '\n\n' : '')
          : '';

/** What is bold in a part of a page. */
function boldIn(node: Nodes): string[] {
  if (node.type === 'strong') return [seen(node)];
  if (!('children' in node)) return [];
  const bold: string[] = [];
  let open: string | undefined;
  for (const child of node.children) {
    if (child.type === 'html' && child.value === '<b>') open = '';
    else if (child.type === 'html' && child.value === '</b>') bold.push(open ?? 'nothing is open');
    else if (open !== undefined) open += seen(child);
    else bold.push(...boldIn(child));
    if (child.type === 'html' && child.value === '</b>') open = undefined;
  }
  return bold;
}

/** Line ends and the spaces beside them are for the eye. */
const plain = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n');

/** The quotations of a page by their headings. */
function quotations(page: string): ReadonlyMap<string, Nodes[]> {
  const found = new Map<string, Nodes[]>();
  let heading = '';
  for (const node of fromMarkdown(page).children) {
    if (node.type === 'heading') heading = seen(node);
    if (node.type === 'blockquote') found.set(heading, [...(found.get(heading) ?? []), node]);
  }
  return found;
}

const FOUND = 'What it finds';
const SOFT = 'When it is only a suggestion';
const FINE = 'What it leaves alone';

describe("the manual's pages of rules", () => {
  it('are there for every rule and for nothing else', () => {
    const files = readdirSync('docs/rules', { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
    assert.deepEqual(files.filter((name) => name.includes('/')).sort(), PAGES.map(({ id }) => `${id}.md`).sort());
  });

  it('begin with title and message, hold the reason, and end with the way to the source', () => {
    for (const { id, title, message, why, severity } of PAGES) {
      const page = pageOf(id);
      assert.ok(page.startsWith(`# ${title}\n\n${message}\n\n`), id);
      assert.match(page, new RegExp(`^An? ${severity}, .* Its name is \`${id}\`\\.$`, 'm'));
      assert.ok(page.includes(`\n## Why\n\n${why}\n\n`), id);
      assert.ok(page.endsWith(`(../../../server/rules/${id}.md).\n`), id);
    }
  });

  it('show a handful of examples as they are written, what is found in bold', () => {
    for (const { id, examples } of PAGES) {
      const shown = quotations(pageOf(id));
      assert.ok([...shown.values()].flat().length <= 13, id);
      if (examples.length > 0) assert.ok(shown.has(FOUND) && shown.has(FINE), id);
      for (const [heading, quotes] of shown)
        for (const each of quotes) {
          const kinds = heading === FINE ? ['fine'] : ['flagged', 'fixed'];
          const known = examples.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => unmark(text));
          const example = known.find(({ text }) => plain(text) === plain(seen(each)));
          assert.ok(example, `${id}: ${seen(each)}`);
          const marked = example.spans.flatMap(({ start, end }) => example.text.slice(start, end).split('\n'));
          assert.deepEqual(
            boldIn(each).map((words) => words.trim()),
            marked.map((words) => words.trim()).filter((words) => words !== ''),
            id,
          );
        }
    }
  });

  it('tell truly what is only a suggestion, where phrases say so', () => {
    let asked = 0;
    for (const { id, severity, softens } of PAGES) {
      if (softens === undefined || severity === 'suggestion') continue;
      const shown = quotations(pageOf(id));
      // Alone: elsewhere it may give way to another rule.
      const linter = createLinter({
        ...DEFAULT_CONFIG,
        rules: [
          ['*', 'off'],
          [id, 'on'],
        ],
      });
      for (const [heading, wanted] of [
        [FOUND, severity],
        [SOFT, 'suggestion'],
      ] as const)
        for (const each of shown.get(heading) ?? []) {
          if (boldIn(each).length === 0) continue;
          const { findings } = linter.lint({ path: 'x.txt', source: seen(each), named: true });
          assert.deepEqual(
            [...new Set(findings.filter(({ rule }) => rule === id).map((f) => f.severity))],
            [wanted],
            id,
          );
          asked++;
        }
    }
    assert.ok(asked > 50, String(asked));
  });

  it('leave out no rule whose examples are no replies', () => {
    for (const { id, examples } of PAGES)
      if (examples.length === 0) assert.match(pageOf(id), /\n## Examples\n\n(?:.*\n)+?```/, id);
  });

  it('say of rules that are off how to switch them on', () => {
    for (const { id, tier } of PAGES)
      assert.ok(pageOf(id).includes(`\nrules:\n  ${id}: ${tier === 'optional' ? 'on' : 'off'}\n`), id);
  });
});

describe('a page of the manual', () => {
  const rule = PAGES.find(({ id }) => id === 'placeholder/unknown')!;
  const made = (examples: readonly Example[], soft: readonly Example[] = []): string =>
    manualPage(
      { ...rule, examples, softens: [{ 'next-is': ['offer', 'ask'] }] },
      { others: '', soft: new Set(soft), unmark, quote, deskOf: (provider) => provider.toUpperCase() },
    );
  const example = (text: string, more: Partial<Example> = {}): Example => ({ kind: 'flagged', text, ...more });

  it('begins with what can be put right, and says once of which replies its examples are', () => {
    const page = made([
      example('[[one]]', { provider: 'front' }),
      example('[[two]]', { provider: 'front' }),
      example('2', { kind: 'fixed', provider: 'front' }),
      example('[[three]]'),
    ]);
    assert.ok(
      page.includes(
        '## What it finds\n\nIn FRONT:\n\n> **two**\n\nInstead:\n\n> 2\n\n> **one**\n\nOther replies:\n\n> **three**\n\n## ',
      ),
      page,
    );
  });

  it('says when a finding is a suggestion alone', () => {
    const soft = example('[[milder]].');
    assert.ok(
      made([example('[[one]]'), soft], [soft]).includes(
        'Where one of the next two sentences offers a way on or asks something, and in milder sentences, such as:\n\n> **milder**.\n\n',
      ),
    );
  });

  it('shows the first of long examples alone', () => {
    const long = `[[${'long '.repeat(150)}]]`;
    assert.equal(made([example(long), example(`${long}!`)]).split('> ').length, 2);
  });
});

describe('examples that are no replies', () => {
  it('are what stands between the others', () => {
    const page = '## Why\n\nSo.\n\n## Examples\n\nReported:\n\n```yaml\n- a\n```\n\n```reply fine\nb\n```\n';
    assert.equal(otherExamples(page), 'Reported:\n\n```yaml\n- a\n```');
    assert.equal(otherExamples('# No examples\n'), '');
  });
});
