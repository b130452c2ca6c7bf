import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';
import { PAGES } from '../support/pages.ts';

/** Law: no rewrite and no statement is flagged by any rule, but each blank is one finding until it is filled. */
const linter = createLinter({ ...DEFAULT_CONFIG, preset: 'strict' });
const findings = (text: string): string[] =>
  linter
    .lint({ path: 'reply.md', source: text, named: true }, { fixes: 'none' })
    .findings.map((f) => `${f.rule}: ${f.text}`);

const BLANK = /\[([^\][]+)\]/g;
/** A blank filled with words that say nothing. */
const filled = (text: string): string => text.replace(BLANK, 'the blue kettle');
const blanksIn = (text: string): string[] => [...text.matchAll(BLANK)].map((m) => `fill-in/blank: ${m[0]}`);

function isOurs(what: string, text: string): void {
  it(`${what}: ${text}`, () => {
    assert.deepEqual(findings(text), blanksIn(text), 'blank');
    assert.deepEqual(findings(filled(text)), [], 'filled');
  });
}

describe('our own words', () => {
  for (const rule of PAGES) {
    for (const rewrite of rule.rewrites) {
      if (rewrite.text !== '' && !rewrite.text.includes('$1')) isOurs(rule.id, rewrite.text);
      for (const text of Object.values(rewrite.words ?? {})) if (text !== '') isOurs(rule.id, text);
    }
  }
  const { statements } = parse(readFileSync('snippets/statements.yaml', 'utf8')) as {
    statements: { id: string; body: string }[];
  };
  it('are 125 statements', () => assert.equal(statements.length, 125));
  for (const { id, body } of statements) isOurs(id, body.replace(/\$\{\d+:([^}]*)\}/g, '[$1]'));
});
