import assert from 'node:assert/strict';
import {
  applyEdits,
  createLinter,
  DEFAULT_CONFIG,
  type Finding,
  type Linter,
  type Situation,
} from '../../server/src/engine/index.ts';
import { unmark } from '../support/examples.ts';
import { PAGES } from '../support/pages.ts';
import { STYLES, type Style } from '../support/styles.ts';

const SENTINEL = 'ZQZ';

const linterFor = (style: Style, situation: readonly Situation[]): Linter =>
  createLinter({
    ...DEFAULT_CONFIG,
    preset: 'strict',
    situations: situation.length === 0 ? [] : [['*', situation]],
    replies: style.at === undefined ? [] : [{ files: ['*'], at: [style.at], markup: style.markup }],
  });

/** Examples that a markup would read differently: they are tested where they mean what they say. */
const meansMarkup = (text: string): boolean => /[*_`#\\]|^\s*[-+>]|^\d+[.)]\s|<|&\w+;|https?:/m.test(text);

const crlf = (style: Style, text: string): string =>
  style.name.endsWith('CRLF') ? text.replaceAll('\n', '\r\n') : text;

for (const style of STYLES) {
  describe(`every example of every rule in ${style.name}`, () => {
    /** One for each set of situations that examples declare. */
    const linters = new Map<string, Linter>();
    const findings = (source: string, rule: string, situation: readonly Situation[] = []): Finding[] => {
      const linter = linters.get(situation.join()) ?? linterFor(style, situation);
      linters.set(situation.join(), linter);
      return linter.lint({ path: style.file, source, named: true }).findings.filter((f) => f.rule === rule);
    };
    for (const rule of PAGES) {
      it(rule.id, () => {
        rule.examples.forEach((example, i) => {
          if (example.kind === 'fixed') return;
          const { text, spans } = unmark(example.text);
          if (style.markup !== 'plain' && meansMarkup(text)) return;
          const source = style.encode(text);
          if (source === undefined) return;
          const found = findings(source, rule.id, example.situation);
          assert.equal(
            found.length,
            spans.length,
            `${found.length} findings for ${spans.length} marks in: ${text}\n${found.map((f) => `  ${f.text}`).join('\n')}`,
          );
          found.forEach((finding, k) => {
            const span = spans[k]!;
            assert.equal(
              crlf(style, finding.text.replace(/\s+/g, ' ')),
              text.slice(span.start, span.end).replace(/\s+/g, ' '),
            );
            // The range is exact: with a sentinel in its place the file reads as the text with the sentinel there.
            const cut = applyEdits(source, [{ at: finding.at, text: SENTINEL }]);
            assert.ok(cut !== undefined);
            assert.equal(style.decode(cut), text.slice(0, span.start) + SENTINEL + text.slice(span.end), text);
          });
          const next = rule.examples[i + 1];
          if (next?.kind === 'fixed')
            assert.equal(style.decode(fixFirst(source, rule.id, example.situation)), next.text, `fixed: ${text}`);
        });
      });
    }

    /** Takes the first fix of every finding of a rule, one after the other. */
    function fixFirst(source: string, rule: string, situation: readonly Situation[] = []): string {
      let now = source;
      for (let i = 0; i < 20; i++) {
        const fix = findings(now, rule, situation)[0]?.fixes[0];
        if (fix === undefined) return now;
        now = applyEdits(now, fix.edits) ?? now;
      }
      return now;
    }
  });
}
