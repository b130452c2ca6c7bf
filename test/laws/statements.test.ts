import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createLinter, DEFAULT_CONFIG, type FileInput } from '../../server/src/engine/index.ts';
import { runs, SEED } from '../support/property.ts';
import { STYLES } from '../support/styles.ts';

/** Texts with all that may stand around a cursor: placeholders, addresses, quotation marks, signs of YAML and CSV, lines. */
const TEXTS = [
  'Hi {{customer.first_name}},\nthe kettle left on Monday. It reaches you by Friday: look at https://example.com/track?id=7 for more.',
  'Hi Sam, the "blue" kettle & its lid are with us. Bye',
  'One line',
  'We sent it - twice, #2 of 3. Then: nothing?\n\nSecond paragraph, with [DATE] in it.\n\nBye!',
  "- it's late\n- it's here\n\nBye",
  'Café 🫖 news! More on Tuesday.',
];

/** Signs that mean something in one format or another. */
const awkward = fc
  .array(
    fc.constantFrom(
      'It is',
      'here',
      '[date]',
      '[item: the "blue" one]',
      '"so"',
      "it's",
      '50 %',
      'a\\b',
      '#1',
      'x: y',
      'a & b',
      '1 < 2',
      '${x}',
      '{{ticket.requester.first_name}}',
      'R&D',
      'a, b; c',
      '*now*',
      'a_b_c',
      '- so',
      '{ it',
      '`x`',
      '|',
      '’t',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => `You ${words.join(' ')}.`);

/** What reads as one noun: a blank or a placeholder. */
const TOKEN = /\[[^\]]*\]|\$\{x\}|\{\{[\w.]*\}\}/g;

const config = {
  ...DEFAULT_CONFIG,
  statements: [
    {
      id: 'own-1',
      situation: 'delay' as const,
      function: 'act' as const,
      text: 'It is [item: the "blue" one].',
      sources: [],
      own: true as const,
    },
  ],
};

describe('law: a statement written into a reply is read again', () => {
  for (const style of STYLES) {
    const linter = createLinter({
      ...config,
      replies: style.at === undefined ? [] : [{ files: ['**'], at: [style.at], markup: style.markup }],
    });
    const sentences = fc.oneof(fc.constantFrom(...linter.statements.map(({ text }) => text)), awkward);

    it(`${style.name}: exactly, wherever the cursor is, and nothing else changes`, () => {
      const texts = TEXTS.filter((text) => style.encode(text) !== undefined);
      assert.ok(texts.length > 0);
      let [asked, written] = [0, 0];
      fc.assert(
        fc.property(fc.constantFrom(...texts), fc.nat(), sentences, (text, where, sentence) => {
          const source = style.encode(text)!;
          const file: FileInput = { path: style.file, source, named: true };
          const before = linter.lint(file, { fixes: 'none' });
          const index = before.replies.findIndex(({ value }) => !value.text.startsWith('Thank you for your'));
          const reply = before.replies[index]!;
          const at = reply.whole.start + (where % (reply.whole.end - reply.whole.start + 1));
          // No editor has a place between the two.
          if (source.slice(at - 1, at + 1) === '\r\n') return;
          asked++;
          const place = linter.writingPlace(file, { start: at, end: at }, true);
          const made = place?.write(sentence, 'file');
          if (made === undefined) return;
          written++;
          const after = applyEdits(source, [made.edit])!;
          const decoded = style.decode(after)!;
          const now = linter.lint({ ...file, source: after }, { fixes: 'none' });
          assert.deepEqual(
            now.replies.map(({ value }, i) => (i === index ? '' : value.text)),
            before.replies.map(({ value }, i) => (i === index ? '' : value.text)),
          );
          if (style.markup !== 'markdown') {
            const old = style.decode(source)!;
            assert.ok(isInserted(old, decoded, sentence), `${JSON.stringify(old)}\n${JSON.stringify(decoded)}`);
          }
          const prose = linter.prose(now.replies[index]!);
          const was = linter.prose(reply);
          assert.equal(made.blanks.length, (sentence.match(/\[[^\]]*\]/g) ?? []).length);
          assert.equal(prose.tokens.length, was.tokens.length + (sentence.match(TOKEN) ?? []).length);
          for (const blank of made.blanks) {
            assert.match(after.slice(blank.start, blank.end), /^\[.*\]$/s);
            assert.ok(made.at.start <= blank.start && blank.end <= made.at.end);
          }
          const shown = sentence.replace(TOKEN, '\uFFFC');
          assert.ok(isInserted(was.prose.text, prose.prose.text, shown), prose.prose.text);
        }),
        { numRuns: runs(300), seed: SEED },
      );
      assert.ok(written > asked * 0.95, `only ${written} of ${asked} were written`);
    });
  }
});

/** Whether one text is the other with a sentence in it, set apart by a space or a break between blocks at most. */
function isInserted(old: string, now: string, sentence: string): boolean {
  for (let at = now.indexOf(sentence); at >= 0; at = now.indexOf(sentence, at + 1)) {
    const [before, after] = [now.slice(0, at), now.slice(at + sentence.length)];
    const ends = [before, before.replace(/ $|\n\n$/, '')].flatMap((b) =>
      [after, after.replace(/^ |^\n\n/, '')].map((a) => b + a),
    );
    if (ends.includes(old)) return true;
  }
  return false;
}
