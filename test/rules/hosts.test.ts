import assert from 'node:assert/strict';
import {
  applyEdits,
  createLinter,
  DEFAULT_CONFIG,
  type FileInput,
  type Finding,
  type Linter,
  type Rule,
  type Situation,
  type Span,
} from '../../server/src/engine/index.ts';
import type { Example } from '../../server/src/engine/rules/rule.ts';
import { unmark } from '../support/examples.ts';
import { PAGES } from '../support/pages.ts';
import { STYLES, type Style } from '../support/styles.ts';

const SENTINEL = 'ZQZ';
const BESIDE = 'Thank you for your order.';

/** Every set of situations that examples declare, by the folder in which the config looks for it. */
const SITUATIONS: ReadonlyMap<string, readonly Situation[]> = new Map(
  PAGES.flatMap(({ examples }) =>
    examples.flatMap(({ situation }) => (situation === undefined ? [] : [[situation.join('-'), situation] as const])),
  ),
);
/** Every help desk that examples name, by the folder in which the config looks for it; none: any other folder. */
const PROVIDERS: ReadonlySet<string> = new Set(
  PAGES.flatMap(({ examples }) => examples.flatMap((e) => e.provider ?? [])),
);
type Declared = Pick<Example, 'situation' | 'provider'>;
const folderOf = ({ situation = [], provider = 'none' }: Declared): string =>
  `${situation.join('-') || 'undeclared'}/${provider}`;

const linterFor = (style: Style): Linter =>
  createLinter({
    ...DEFAULT_CONFIG,
    preset: 'strict',
    situations: [...SITUATIONS].map(([folder, situation]) => [`${folder}/**`, situation] as const),
    replies: [
      ...[...PROVIDERS].map((provider) => ({
        files: [`*/${provider}/**`],
        at: style.at === undefined ? [] : [style.at],
        markup: style.markup,
        provider,
      })),
      ...(style.at === undefined ? [] : [{ files: ['**'], at: [style.at], markup: style.markup }]),
    ],
  });

/** Examples that a markup would read differently: they are tested where they mean what they say. */
const meansMarkup = (text: string): boolean => /[*_`#\\]|^\s*[-+>]|^\d+[.)]\s|<|&\w+;|https?:/m.test(text);

const crlf = (style: Style, text: string): string =>
  style.name.endsWith('CRLF') ? text.replaceAll('\n', '\r\n') : text;

for (const style of STYLES) {
  const OF_PAGES = new Set(
    PAGES.flatMap(({ message, messages = [] }) => [message, ...messages.map(({ text }) => text)]).map(
      (each) => `Also here: ${each}`,
    ),
  );

  describe(`every example of every rule in ${style.name}`, () => {
    const linter = linterFor(style);
    const fileOf = (source: string, declared: Declared): FileInput => ({
      path: `${folderOf(declared)}/${style.file}`,
      source,
      named: true,
    });
    /** Not those of the other replies that some styles put beside the example. */
    const findings = (file: FileInput, rule: string): Finding[] => {
      const { findings: all, replies } = linter.lint(file, { fixes: 'none' });
      return all.filter((f) => f.rule === rule && replies[f.replyIndex]?.value.text !== BESIDE);
    };
    /** A page may yield to a whole family. */
    const covers = (other: string, id: string): boolean =>
      other.endsWith('/*') ? id.startsWith(other.slice(0, -1)) : id === other;
    /** Where a rule speaks, and where it lets another speak in its place; in order. */
    const places = (
      file: FileInput,
      { id, message, messages = [], coded, yields = [], yieldsBeside = [] }: Rule,
    ): { at: Span; text?: string }[] => {
      const { findings: all, replies } = linter.lint(file, { fixes: 'none' });
      return all
        .filter((f) => replies[f.replyIndex]?.value.text !== BESIDE)
        .flatMap((f): { at: Span; text?: string }[] => {
          if (f.rule === id) return [{ at: f.at, text: f.text }];
          if (![...yields, ...yieldsBeside].some((other) => covers(other, f.rule))) return [];
          const said = [message, ...messages.map(({ text }) => text)].map((each) => `Also here: ${each}`);
          // A check says what it likes: what no page says is its own.
          const isOwn = (r: { message: string }): boolean =>
            said.includes(r.message) || (coded && r.message.startsWith('Also here: ') && !OF_PAGES.has(r.message));
          return (f.related ?? []).filter(isOwn).map(({ at }) => ({ at }));
        })
        .sort((a, b) => a.at.start - b.at.start);
    };
    for (const rule of PAGES) {
      it(rule.id, () => {
        rule.examples.forEach((example, i) => {
          if (example.kind === 'fixed') return;
          const { text, spans } = unmark(example.text);
          if (style.markup !== 'plain' && meansMarkup(text)) return;
          // What holds where no desk is known.
          if (style.provider !== undefined && rule.family === 'placeholder' && example.provider === undefined) return;
          const source = style.encode(text);
          if (source === undefined) return;
          const found = places(fileOf(source, example), rule);
          assert.equal(
            found.length,
            spans.length,
            `${found.length} findings for ${spans.length} marks in: ${text}\n${found.map((f) => `  ${f.text ?? 'silent'}`).join('\n')}`,
          );
          found.forEach((finding, k) => {
            const span = spans[k]!;
            if (finding.text !== undefined)
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
          // Where another rule speaks in its place, that one's fix is offered.
          if (next?.kind === 'fixed' && found.every(({ text: own }) => own !== undefined))
            assert.equal(style.decode(fixFirst(source, rule.id, example)), next.text, `fixed: ${text}`);
        });
      });
    }

    /** Takes the first fix of every finding of a rule, one after the other. */
    function fixFirst(source: string, rule: string, declared: Declared): string {
      let now = source;
      for (let i = 0; i < 20; i++) {
        const file = fileOf(now, declared);
        const finding = findings(file, rule)[0];
        const fix = finding && linter.refind(file, finding.fingerprint)?.fixes[0];
        if (fix === undefined) return now;
        now = applyEdits(now, fix.edits) ?? now;
      }
      return now;
    }
  });
}
