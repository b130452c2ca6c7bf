/** Times the engine in its own process: 500 words judged again and again, and 100 rules against 1,000. */
import { readFileSync } from 'node:fs';
import { readReply } from '../server/src/engine/judge.ts';
import { parseProse } from '../server/src/engine/prose/prose.ts';
import { LEXICON, RULES } from '../server/src/engine/rules/catalog.generated.ts';
import { matcherFor } from '../server/src/engine/rules/matcher.ts';
import type { Rule } from '../server/src/engine/rules/rule.ts';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const ROUNDS = 400;

/** Median milliseconds of a call, after as many calls to warm up. */
function median(call: () => void): number {
  for (let i = 0; i < ROUNDS; i++) call();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

/**
 * So many rules, each with the phrases of a real one. The copies beyond the catalogue end in a word of their own, so that every rule is a
 * different one that begins with everyday words.
 */
function rules(count: number): Rule[] {
  const real = RULES.filter((r) => r.phrases.length > 0);
  return Array.from({ length: count }, (_, i) => {
    const rule = real[i % real.length];
    if (rule === undefined) throw new Error('no rules');
    if (i < real.length) return rule;
    return {
      ...rule,
      id: `${rule.id}-${i}`,
      phrases: rule.phrases.map((p) => ({ ...p, match: `(${p.match.replaceAll('$', '')}) word${i}` })),
    };
  });
}

const read = readReply({ text, markup: 'markdown' }, new Set());
const prose = parseProse(read.read);
const row = (what: string, ms: number, note = ''): void =>
  console.log(`${what.padEnd(38)} ${`${ms.toFixed(3)} ms`.padStart(16)} ${note}`);

console.log('\nin process, median');
row(
  '500 words: markup, words, sentences',
  median(() => parseProse(readReply({ text, markup: 'markdown' }, new Set()).read)),
);
const own = matcherFor(RULES, LEXICON);
row(
  `500 words: ${RULES.length} rules of the catalogue`,
  median(() => own.match(prose)),
);
const [few, many] = [100, 1000].map((n) => {
  const matcher = matcherFor(rules(n), LEXICON);
  return median(() => matcher.match(prose));
});
row('500 words: 100 rules', few ?? 0);
row('500 words: 1,000 rules', many ?? 0, `ratio ${((many ?? 0) / (few ?? 1)).toFixed(2)} (limit 1.5)`);
