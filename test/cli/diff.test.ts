import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unifiedDiff } from '../../server/src/cli/diff.ts';
import { runs, SEED } from '../support/property.ts';

/** Applies a unified diff as `patch` would, strictly; throws where it does not fit. */
function patch(before: string, diff: string): string {
  const source = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  const lines = diff.split('\n').slice(2, -1);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(line);
    if (head) {
      const start = head[2] === '0' ? Number(head[1]) : Number(head[1]) - 1;
      assert.ok(start >= at, 'hunks overlap');
      out.push(...source.slice(at, start));
      at = start;
      const freshStart = head[4] === '0' ? Number(head[3]) : Number(head[3]) - 1;
      assert.equal(out.length, freshStart, 'the hunk begins elsewhere in the new text');
      continue;
    }
    const unended = lines[i + 1]?.startsWith('\\');
    const text = `${line.slice(1)}${unended ? '' : '\n'}`;
    if (unended) i++;
    if (line[0] === '+') out.push(text);
    else {
      assert.equal(source[at], text, 'the old text is another');
      at++;
      if (line[0] === ' ') out.push(text);
    }
  }
  return [...out, ...source.slice(at)].join('');
}

describe('the diff of --fix-dry-run', () => {
  it('is empty where nothing changes', () => {
    assert.equal(unifiedDiff('a.md', 'x\n', 'x\n'), '');
  });

  it('shows a changed line with three lines around it', () => {
    const before = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n';
    assert.equal(
      unifiedDiff('replies/a.md', before, before.replace('five', 'FIVE')),
      '--- a/replies/a.md\n+++ b/replies/a.md\n@@ -2,7 +2,7 @@\n two\n three\n four\n-five\n+FIVE\n six\n seven\n eight\n',
    );
  });

  it('says where the last line has no end', () => {
    assert.equal(
      unifiedDiff('a.md', 'one\ntwo', 'one\nTWO'),
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+TWO\n\\ No newline at end of file\n',
    );
  });

  it('keeps carriage returns', () => {
    assert.match(unifiedDiff('a.csv', 'a\r\nb\r\n', 'a\r\nc\r\n'), /\n-b\r\n\+c\r\n$/);
  });

  it('makes an empty file of a full one, and the reverse', () => {
    assert.match(unifiedDiff('a', 'x\n', ''), /@@ -1 \+0,0 @@\n-x\n$/);
    assert.match(unifiedDiff('a', '', 'x\n'), /@@ -0,0 \+1 @@\n\+x\n$/);
  });

  it('gives two hunks to changes far apart, and one to near ones', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);
    const changed = (...at: number[]) => lines.map((line, i) => (at.includes(i) ? 'x' : line)).join('\n');
    assert.equal(unifiedDiff('a', lines.join('\n'), changed(3, 30)).match(/^@@/gm)?.length, 2);
    assert.equal(unifiedDiff('a', lines.join('\n'), changed(3, 9)).match(/^@@/gm)?.length, 1);
  });

  it('copes with ten thousand changes in a file of 200,000 lines', () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `line ${i}`);
    const before = `${lines.join('\n')}\n`;
    const after = `${lines.map((line, i) => (i % 20 === 0 ? `${line}!` : line)).join('\n')}\n`;
    assert.equal(patch(before, unifiedDiff('a', before, after)), after);
  });

  it('turns the old text into the new one, whatever they are', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', 'c', '', 'a\r', ' x'), { maxLength: 30 }), fc.boolean())
      .map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.equal(before === after ? before : patch(before, unifiedDiff('a', before, after)), after);
      }),
      { numRuns: runs(10_000), seed: SEED },
    );
  });
});
