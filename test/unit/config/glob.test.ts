import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch/posix';
import { compileGlob, compileGlobs, compileWildcard } from '../../../server/src/engine/config/glob.ts';
import { runs, SEED } from '../../support/property.ts';

const OPTIONS = { dot: true, noextglob: true, noext: true, strictSlashes: true };

describe('globs', () => {
  it('each sign', () => {
    const cases: readonly (readonly [glob: string, yes: readonly string[], no: readonly string[]])[] = [
      ['a/*.json', ['a/b.json', 'a/.json'], ['a/b/c.json', 'b.json', 'a/b.jsonx']],
      ['**/a', ['a', 'b/a', 'b/c/a'], ['ab', 'a/b']],
      ['a/**', ['a/b', 'a/b/c'], ['b/a', 'ab']],
      ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab']],
      ['a?c', ['abc'], ['ac', 'a/c', 'abbc']],
      ['[ab]c', ['ac', 'bc'], ['cc', '[ab]c']],
      ['[!ab]c', ['cc'], ['ac']],
      ['[a-c]x', ['bx'], ['dx']],
      ['[a', ['[a'], ['a']],
      ['{a,b}/c', ['a/c', 'b/c'], ['c', '{a,b}/c']],
      ['x{1,{2,3}}', ['x1', 'x2', 'x3'], ['x']],
      ['{a}', ['{a}'], ['a']],
      ['(a|b)', ['(a|b)'], ['a']],
      ['a.b', ['a.b'], ['axb']],
      ['a**b', ['ab', 'axxb'], ['a/b']],
    ];
    for (const [glob, yes, no] of cases) {
      const matches = compileGlob(glob);
      for (const path of yes) assert.ok(matches(path), `${glob} should match ${path}`);
      for (const path of no) assert.ok(!matches(path), `${glob} should not match ${path}`);
    }
  });

  it('agrees with picomatch', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 })
      .filter((n) => !/^\.\.?$/.test(n));
    const part = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[^a]', '{a,bb}', '*a'),
      minLength: 1,
      maxLength: 4,
    });
    // picomatch reads ** beside other signs, and dots alone, in ways of its own.
    const segment = fc.oneof(
      part.filter((p) => !/\*\*|^\.+$|^\.\*|^\*\.?$|^\?*$|^\*\?|\?\*/.test(p)),
      fc.constantFrom('**', '*'),
    );
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));
    const glob = fc
      .array(segment, { minLength: 1, maxLength: 5 })
      .map((segments) => segments.join('/'))
      .filter((text) => !text.endsWith('/**') && text !== '**');
    fc.assert(
      fc.property(glob, path, (g, p) => {
        assert.equal(compileGlob(g)(p), picomatch.isMatch(p, g, OPTIONS), `${g} on ${p}`);
      }),
      { numRuns: runs(5000), seed: SEED },
    );
  });

  it('many stars on a long path: counted in steps, not in minutes', () => {
    const long = 'a'.repeat(4000);
    assert.equal(compileGlob(`${'*a'.repeat(200)}b`)(long), false);
    assert.equal(compileGlob(`${'**/a/'.repeat(50)}b`)(`${'a/'.repeat(2000)}c`), false);
    assert.equal(compileWildcard(`${'*a'.repeat(200)}b`)(long), false);
    assert.equal(compileGlob('{a,b}'.repeat(40))('a'.repeat(40)), false, 'more alternatives than are worked out');
  });

  it('any text is a glob, and none throws', () => {
    const text = fc.string({
      unit: fc.constantFrom('*', '?', '[', ']', '{', '}', ',', '!', '/', '\\', 'a', '-', '.', '(', '+'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (g, p) => {
        compileGlobs([g])(p);
        compileWildcard(g)(p);
      }),
      { numRuns: runs(2000), seed: SEED },
    );
  });
});
