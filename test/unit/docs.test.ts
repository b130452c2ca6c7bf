/** The pages for people: links lead somewhere, and the manual holds every rule. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type ManualTexts, manual, mistakesInTexts, TEXTS } from '../../build/manual.mjs';
import { FAMILIES } from '../../server/src/engine/rules/rule.ts';
import { PAGES } from '../support/pages.ts';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true }).map((name) => `docs/${String(name).replaceAll('\\', '/')}`),
].filter((name) => name.endsWith('.md'));

/** Code holds brackets that are no links. */
const prose = (text: string): string => text.replace(/```[\s\S]*?```|`[^`\n]*`|^ {4}.*$/gm, '');

/** Addresses of a page's headings, as GitHub makes them. */
const anchors = (text: string): Set<string> =>
  new Set(
    [...prose(text).matchAll(/^#+ (.+)$/gm)].map((found) =>
      (found[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

describe('pages for people', () => {
  for (const page of pages)
    it(`${page}: every link leads somewhere`, () => {
      for (const [, target = ''] of prose(readFileSync(page, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        assert.ok(existsSync(file), `${target} in ${page}`);
        if (anchor !== undefined) assert.ok(anchors(readFileSync(file, 'utf8')).has(anchor), `${target} in ${page}`);
      }
    });
});

describe('the manual', () => {
  const texts = parse(readFileSync(TEXTS, 'utf8')) as ManualTexts;

  it('says of every family what it is about', () => {
    assert.deepEqual(mistakesInTexts(texts, FAMILIES), []);
    assert.deepEqual(
      mistakesInTexts({ families: { blame: { title: 'Blame', text: '' }, odd: { title: 'x', text: 'y' } } }, ['blame']),
      [
        'server/rules/manual.yaml: the introduction is missing',
        'server/rules/manual.yaml: the family "blame" has no text',
        'server/rules/manual.yaml: there is no family "odd"',
      ],
    );
    for (const { text } of Object.values(texts.families))
      assert.ok((text.match(/[.!?](?: |$)/g) ?? []).length <= 2, `more than two sentences: ${text}`);
  });

  it('holds every rule once, in its family, with message, severity and tier', () => {
    const text = readFileSync('docs/rules/README.md', 'utf8');
    const { families } = texts;
    const sections = new Map(text.split(/^## /m).map((part) => [part.split('\n')[0], part]));
    for (const { id, family, title, message, severity, tier } of PAGES) {
      const section = sections.get(families[family]?.title) ?? '';
      assert.ok(
        section.includes(`| [${title}](../../server/rules/${id}.md) | ${message} | ${severity} | ${tier} |`),
        id,
      );
      assert.equal(text.split(`/${id}.md)`).length, 2, id);
    }
  });

  it('follows the order of the families, and passes over those without rules', () => {
    const one = PAGES.find(({ family }) => family === 'robotic');
    const other = PAGES.find(({ family }) => family === 'blame');
    assert.ok(one && other);
    const headings = [...manual([one, other], FAMILIES, texts).matchAll(/^## (.+)$/gm)].map((found) => found[1]);
    assert.deepEqual(headings.slice(-2), ['Blaming the customer', 'Robotic wording']);
  });
});
