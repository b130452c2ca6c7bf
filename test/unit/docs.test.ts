/** The pages for people: links lead somewhere, and the manual holds every rule. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { familyTable, type ManualTexts, manual, mistakesInTexts, TEXTS } from '../../build/manual.mjs';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';
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

const linter = createLinter({ ...DEFAULT_CONFIG, replies: [{ files: ['*.yaml'], at: ['/*/body'] }] });
/** The ids of the rules that speak in a file that somebody names. */
const found = (path: string, source: string): readonly string[] =>
  linter.lint({ path, source, named: true }).findings.map(({ rule }) => rule);

describe('examples of the pages', () => {
  const SWITCH = /^.*uncanned-(?:disable|enable).*$/gm;
  const examples = [...readFileSync('docs/suppressing.md', 'utf8').matchAll(/^```(markdown|yaml)\n([\s\S]*?)^```/gm)]
    .map(([, language, source = '']) => ({ path: language === 'yaml' ? 'x.yaml' : 'x.md', source }))
    // A comment alone shows how it is written.
    .filter(({ source }) => /uncanned-/.test(source) && source.replace(SWITCH, '').trim() !== '');

  it('there are some for suppressions', () => assert.equal(examples.length, 3));

  for (const { path, source } of examples)
    it(`a suppression allows what would be found: ${source.split('\n')[0]}`, () => {
      const [, rule = ''] = /uncanned-disable(?:-next-line)? (\S+) -- /.exec(source) ?? [];
      assert.ok(found(path, source.replace(SWITCH, '')).includes(rule), rule);
      assert.deepEqual(found(path, source), []);
    });

  it('the finding in the JSON report is one', () => {
    const [, report = ''] = /^```json\n([\s\S]*?)^```/m.exec(readFileSync('docs/command-line.md', 'utf8')) ?? [];
    const [{ rule, text, span }] = JSON.parse(report).files[0].findings;
    assert.deepEqual(found('x.md', `${text}.`), [rule]);
    assert.equal(span.end - span.start, text.length);
  });

  it('the page of a rule finds its example', () => {
    const [, example = ''] = /\[\[(.*)\]\]\./.exec(readFileSync('docs/writing-rules.md', 'utf8')) ?? [];
    assert.deepEqual(found('x.md', `${example}.`), ['hollow-apology/inconvenience']);
  });

  it('what the README says is left alone is, in a whole reply', () => {
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    const apology = "I'm sorry your parcel arrived broken: we packed it badly";
    assert.ok(readme.includes(`that "${apology}" is no hollow apology`));
    assert.deepEqual(
      found('x.md', `Hi Sam,\n\n${apology}. A new one reaches you by Friday.\n\nBest wishes,\nAna\n`),
      [],
    );
  });

  // The page of names that do not exist has one as its example.
  const misnaming = ['CHANGELOG.md', 'docs/rules/library/unknown-suppression.md'];
  for (const page of pages.filter((name) => !misnaming.includes(name)))
    it(`${page}: every rule that it names exists`, () => {
      const families = FAMILIES.join('|');
      const ids = readFileSync(page, 'utf8').matchAll(
        new RegExp(`(?<![\\w/-])((?:${families})/([a-z][a-z-]+))(?![\\w./-]|-)`, 'g'),
      );
      for (const [, id] of ids)
        assert.ok(
          PAGES.some((rule) => rule.id === id),
          id,
        );
    });
});

describe("the README's table of rules", () => {
  it('counts each family that has rules, and shows the first of it', () => {
    const texts = parse(readFileSync(TEXTS, 'utf8')) as ManualTexts;
    const blame = PAGES.filter(({ family }) => family === 'blame');
    assert.equal(
      familyTable([...blame].reverse(), FAMILIES, texts)
        .split('\n')
        .slice(2)
        .join('\n'),
      `| [Blaming the customer](docs/rules/README.md#blaming-the-customer) | ${blame.length} | [As clearly stated](docs/rules/blame/as-stated.md) |`,
    );
    assert.ok(readFileSync('README.md', 'utf8').includes(familyTable(PAGES, FAMILIES, texts)));
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
      assert.ok(section.includes(`| [${title}](${id}.md) | ${message} | ${severity} | ${tier} |`), id);
      assert.equal(text.split(`(${id}.md)`).length, 2, id);
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
