/**
 * Times the engine inside one process on a file named as argument: the catalogue's rules alone, then with 100 and with
 * 1,000 rules of a team's own beside them. No text is judged twice, so that nothing comes from the cache.
 */
import fs from 'node:fs';
import { type Config, createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const CALLS = 200;
const WARM_UP = 50;

const VERBS = ['check', 'send', 'return', 'open', 'close', 'read', 'sign', 'print', 'confirm', 'cancel'];
const NOUNS = ['form', 'parcel', 'order', 'invoice', 'ticket', 'receipt', 'label', 'card', 'page', 'number'];
const FRAMES = [
  (verb: string, noun: string) => `you (must|should) ${verb} [the|your] ${noun}`,
  (verb: string, noun: string) => `we (cannot|will not) ${verb} (the|your|any) ${noun}`,
  (verb: string, noun: string) => `kindly ${verb} … ${noun}`,
  (verb: string, noun: string) => `(failed|forgot) to ${verb} [the|your] ${noun}`,
  (verb: string, noun: string) => `as (stated|explained) … ${verb} the ${noun}`,
  (verb: string, noun: string) => `please be advised … ${verb} ${noun}`,
  (verb: string, noun: string) => `^ ${verb} your ${noun}`,
  (verb: string, noun: string) => `unable to ${verb} (this|that|your) ${noun}`,
  (verb: string, noun: string) => `it is (your|our) ${noun} to ${verb}`,
  (verb: string, noun: string) => `never ${verb} [a|the|your] ${noun} again`,
];

/** `count` rules of one phrase each, no two alike. */
function ownRules(count: number): Config['custom'] {
  const phrases = FRAMES.flatMap((frame) => VERBS.flatMap((verb) => NOUNS.map((noun) => frame(verb, noun))));
  // Every seventh, going round: a few frames with all their words would be an easier load than all frames.
  return Array.from({ length: count }, (_, i) => ({
    id: `bench/rule-${i}`,
    family: 'robotic',
    severity: 'warning',
    scope: 'phrase',
    message: 'A rule of the benchmark.',
    why: '',
    phrases: [{ match: phrases[(i * 7) % phrases.length] ?? '' }],
    rewrites: [],
    examples: { flagged: [], fine: [] },
  }));
}

/** Median milliseconds of one lint of `text` with so many rules beside the catalogue's. */
function timeLint(text: string, count: number): number {
  const linter = createLinter({ ...DEFAULT_CONFIG, custom: ownRules(count) });
  if (linter.problems.length > 0) throw new Error(linter.problems.join('\n'));
  const lint = (call: number): number => {
    const source = `${text}\nReference ${call}.\n`;
    const start = performance.now();
    linter.lint({ path: 'bench.md', source, named: true }, { fixes: 'none' });
    return performance.now() - start;
  };
  for (let call = 0; call < WARM_UP; call++) lint(call);
  const times = Array.from({ length: CALLS }, (_, i) => lint(WARM_UP + i)).sort((a, b) => a - b);
  return times[CALLS >> 1] ?? 0;
}

const text = fs.readFileSync(process.argv[2] ?? '', 'utf8');
const words = text.split(/\s+/).length;
const [none, hundred, thousand] = [timeLint(text, 0), timeLint(text, 100), timeLint(text, 1000)];
const ms = (value: number): string => `${value.toFixed(2)} ms`;
console.log(`\none reply of ${words} words, in one process, median`);
console.log(`  the catalogue's rules    ${ms(none)}`);
console.log(`  and 100 rules more       ${ms(hundred)}`);
console.log(
  `  and 1,000 rules more     ${ms(thousand)}  (${(thousand / hundred).toFixed(2)} times 100 rules; limit 1.5)`,
);
