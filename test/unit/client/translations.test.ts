import assert from 'node:assert/strict';
import fs from 'node:fs';
import { sourceFiles } from '../../architecture/imports.ts';

type Texts = Readonly<Record<string, string>>;
const texts = (file: string): Texts => JSON.parse(fs.readFileSync(file, 'utf8')) as Texts;

/** What must be the same in every language: `{0}`, commands behind links, settings, codes. */
const fixedParts = (text: string): string[] =>
  (text.match(/\{\d+\}|\{\{[^}]+\}\}|\((?:command:)[\w.]+\)|`[^`]+`|\*\.reply\.md|\.uncanned\.yaml/g) ?? []).sort();

/** Holds a translation to its English texts. */
function holdsTo(english: Texts, german: Texts): void {
  assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    assert.ok(german[key] !== '', key);
    assert.deepEqual(fixedParts(german[key]!), fixedParts(text), key);
  }
}

/** Properties of the manifest that a person reads. Names are texts of views alone. */
const READ =
  /^(title|label|description|markdownDescription|enumDescriptions|contents|contextualTitle|altText|displayName|userDescription)$/;

/** All texts of a part of the manifest that a person reads. What is said to a language model is not among them. */
function readIn(part: unknown, key = '', isView = false): string[] {
  if (typeof part === 'string') return READ.test(key) || (isView && key === 'name') ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((each) => readIn(each, key, isView));
  return Object.entries((part ?? {}) as object).flatMap(([name, value]) =>
    name === 'inputSchema' ? [] : readIn(value, name, isView || name === 'views'),
  );
}

describe('the texts of the manifest', () => {
  const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { readonly contributes: object };
  const english = texts('package.nls.json');

  it('stand in files that can be translated; none there is unused', () => {
    // A name is a name in every language.
    const read = new Set(readIn(contributes).filter((text) => text !== 'Uncanned'));
    assert.deepEqual(
      [...read].sort(),
      Object.keys(english)
        .map((key) => `%${key}%`)
        .sort(),
    );
  });

  it('are all there in German', () => holdsTo(english, texts('package.nls.de.json')));
});

describe('the texts of the extension', () => {
  // What hands texts on from parts that know no editor holds none itself.
  const files = sourceFiles().filter((file) => file.startsWith('client/') && file !== 'client/src/language.ts');
  const sources = files.map((file) => fs.readFileSync(file, 'utf8'));
  const called = sources.flatMap((source) => [...source.matchAll(/\bt\(\s*('(?:[^'\\\n]|\\.)*'|"[^"\\\n]*")?/g)]);

  it('are written out where they are said, so that translators find them', () => {
    for (const { 1: text, index, input } of called) assert.ok(text, input.slice(index, index + 80));
    assert.ok(called.length > 50);
  });

  it('are all there in German; none there is unused', () => {
    const english = called.map(([, text = '']) => text.slice(1, -1).replace(/\\(.)/g, '$1'));
    holdsTo(Object.fromEntries(english.map((text) => [text, text])), texts('l10n/bundle.l10n.de.json'));
  });
});
