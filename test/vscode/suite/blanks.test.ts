import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, file, fixesAt, judged, rangeOf, revert, ruleOf, show, until } from './help.ts';

/** Says which column of the CSV is read, and brings a rewrite of its own that holds line breaks. */
const CONFIG = `replies:
  - files: "*.csv"
    at: [body]
custom:
  - id: house/two-steps
    message: Say the two steps.
    phrases: [{ match: "in two steps" }]
    rewrites:
      - safety: review
        text: "so:\\n\\n[first step]\\n[second step]"
    examples: { flagged: ["We do it [[in two steps]]."], fine: ["We do it today."] }
`;
const encoder = new TextEncoder();

/** What the rewrite is in each kind of file: indented in the block and in the list, a hard break in Markdown. */
const FILES = [
  { name: 'macro.yaml', written: 'so:\n\n      [first step]\n      [second step]' },
  { name: 'replies.csv', written: 'so:\n\n[first step]\n[second step]' },
  { name: 'late.reply.md', written: 'so:\n\n  [first step]  \n  [second step]' },
] as const;

describe('a fix with blanks', () => {
  before(() => vscode.workspace.fs.writeFile(file('.uncanned.yaml'), encoder.encode(CONFIG)));
  after(() => vscode.workspace.fs.delete(file('.uncanned.yaml')));

  for (const { name } of FILES)
    it(`becomes tab-stops in ${name}, and nothing else changes`, async () => {
      const editor = await show(name);
      try {
        const { document } = editor;
        const before = document.getText();
        const finding = await until('the finding', async () =>
          (await judged(document)).find((d) => ruleOf(d).startsWith('hollow-apology/')),
        );
        const fix = (await fixesAt(document.uri, finding.range)).find((f) => f.title.includes('sorry ['));
        assert.ok(fix);
        await apply(fix);
        const after = document.getText();
        const start = document.offsetAt(finding.range.start);
        const end = before.indexOf('.', document.offsetAt(finding.range.start) + 1);
        assert.equal(after.slice(0, start), before.slice(0, start));
        assert.ok(after.endsWith(before.slice(end + 1)), after);
        const written = after.slice(start, after.length - (before.length - end - 1));
        assert.match(written, /^I(?:[’']| a)m sorry \[[^\]\n]+\][^\n]*\.$/);
        assert.match(document.getText(editor.selection), /^\[.*\]$/, 'the first blank is selected');
      } finally {
        await revert(editor);
      }
    });

  for (const { name, written } of FILES)
    it(`with line breaks goes into ${name} as it is, and its first blank is selected`, async () => {
      const editor = await show(name);
      try {
        const { document } = editor;
        const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
        const before = document.getText();
        const finding = await until('the finding', async () =>
          (await judged(document)).find((d) => ruleOf(d) === 'house/two-steps'),
        );
        assert.deepEqual(finding.range, rangeOf(document, 'in two steps'));
        // Another rule may speak about the whole sentence.
        const fix = (await fixesAt(document.uri, finding.range)).find((f) => f.title.includes('so:'));
        assert.ok(fix);
        await apply(fix);
        assert.equal(document.getText(), before.replace('in two steps', written.replaceAll('\n', eol)));
        assert.equal(document.getText(editor.selection), '[first step]');
      } finally {
        await revert(editor);
      }
    });
});
