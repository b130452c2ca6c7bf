import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createLinter,
  DEFAULT_CONFIG,
  type FileInput,
  type Finding,
  type Linter,
} from '../../server/src/engine/index.ts';
import { unmark } from '../support/examples.ts';
import { PAGES } from '../support/pages.ts';
import { runs, SEED } from '../support/property.ts';

const SENTENCES = PAGES.flatMap((rule) =>
  rule.examples.filter(({ kind }) => kind === 'flagged').map(({ text }) => unmark(text).text),
).filter((text) => !/[\n*_`#<>&\\[\]{}|~:]/.test(text));
const reply = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const linterOf = (words?: readonly string[]): Linter =>
  createLinter({ ...DEFAULT_CONFIG, preset: 'strict', ...(words === undefined ? {} : { words }) });
const fileOf = (source: string): FileInput => ({ path: 'a.reply.md', source, named: true });
const without = linterOf();
const findingsIn = (linter: Linter, file: FileInput): readonly Finding[] =>
  linter.lint(file, { fixes: 'none' }).findings;
const said = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.rule} ${f.at.start} ${f.at.end}`);

const YIELDING_BESIDE: ReadonlySet<string> = new Set(
  PAGES.filter(({ yieldsBeside }) => yieldsBeside !== undefined).map(({ id }) => id),
);
const sentenceStart = ({ at, sentence }: Finding): number => at.start - sentence.from;
const inOneSentence = (a: Finding, b: Finding): boolean => sentenceStart(a) === sentenceStart(b);

describe('laws of words that are fine', () => {
  it('their findings are gone, and those that touch none of them are as they were', () => {
    fc.assert(
      fc.property(reply, fc.nat(), (source, which) => {
        const before = findingsIn(without, fileOf(source));
        const phrases = before.filter(({ scope }) => scope === 'phrase');
        fc.pre(phrases.length > 0);
        const word = phrases[which % phrases.length]!.text;
        const linter = linterOf([word.toUpperCase()]);
        const after = findingsIn(linter, fileOf(source));
        const isIt = (f: Finding): boolean =>
          f.scope === 'phrase' && f.text.replace(/\s+/g, ' ').toLowerCase() === word.replace(/\s+/g, ' ').toLowerCase();
        assert.deepEqual(after.filter(isIt), []);
        const gone = before.filter(isIt);
        // What yields to anything in its sentence speaks again where that is gone.
        const besides = (f: Finding): boolean => YIELDING_BESIDE.has(f.rule) && gone.some((g) => inOneSentence(f, g));
        const apart = (f: Finding): boolean =>
          !besides(f) && gone.every(({ at }) => f.at.end <= at.start || at.end <= f.at.start);
        assert.deepEqual(said(after.filter(apart)), said(before.filter(apart)));
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });

  it('a linter that remembers other texts says what a fresh one says', () => {
    const words = ['unfortunately', 'kindly', 'guys', 'in accordance with'];
    const used = linterOf(words);
    fc.assert(
      fc.property(reply, fc.nat(), (source, cut) => {
        const file = fileOf(source);
        const first = used.lint(file, { fixes: 'none' });
        assert.deepEqual(said(first.findings), said(findingsIn(linterOf(words), file)));
        const at = cut % (source.length + 1);
        const edit = { at: { start: at, end: at }, text: ' kindly ' };
        const next = { ...file, source: source.slice(0, at) + edit.text + source.slice(at) };
        const again = used.lint({ ...next, previous: { result: first, source, edit } }, { fixes: 'none' });
        assert.deepEqual(said(again.findings), said(findingsIn(linterOf(words), next)));
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });
});
