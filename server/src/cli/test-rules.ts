import type { ExampleTrial, RuleTrial, Span, StatementTrial } from '../engine/index.ts';
import type { Configs } from './configs.ts';
import { CLEAN, complain, FAULT, FOUND, type Io } from './io.ts';
import { count } from './report/words.ts';
import { type Paint, painter, underline, visible, wantsColor, wrap } from './terminal.ts';

/**
 * `uncanned test-rules`: what holds and what does not of each rule and statement of one's own.
 * @param trials one for each rule of the config in force
 * @param statements one for each of its statements
 * @returns the exit status: 1 where an example does not hold or a statement is flagged, 2 where the config has a mistake or
 * a phrase cannot work
 */
export function runTestRules(
  io: Io,
  trials: readonly RuleTrial[],
  statements: readonly StatementTrial[],
  configs: Configs,
): number {
  for (const message of [...configs.notes(), ...configs.mistakes()]) complain(io, message);
  const width = Math.max(40, Math.min(io.out.columns ?? 100, 120));
  io.out.write(trialsReport(trials, statements, wantsColor(io.out.isTerminal, io.env), width));
  if (configs.mistakes().length > 0 || trials.some(({ phrases }) => phrases.some(isBroken))) return FAULT;
  return trials.some(({ examples }) => examples.some(isBroken)) || statements.some(isFlagged) ? FOUND : CLEAN;
}

const isBroken = ({ problem }: { readonly problem?: string }): boolean => problem !== undefined;
const isFlagged = ({ found }: StatementTrial): boolean => found.length > 0;
const holds = ({ phrases, examples }: RuleTrial): boolean => ![...phrases, ...examples].some(isBroken);

const NO_RULES = `There are no rules of your own to try out. Write them under "custom:" in .uncanned.yaml:

  custom:
    - id: house/kindly
      phrases: [{ match: "kindly (send|reply)" }]
      message: House style says "please".
      examples:
        flagged: ["[[Kindly reply]] today."]
        fine: ["It was kindly meant."]
`;

/** The report: by rule and by statement, and one line that counts after each. */
export function trialsReport(
  trials: readonly RuleTrial[],
  statements: readonly StatementTrial[],
  color: boolean,
  width: number,
): string {
  const paint = painter(color);
  if (statements.length === 0) return rulesReport(trials, paint, width);
  const said = statementsReport(statements, paint, width);
  return trials.length === 0 ? said : `${rulesReport(trials, paint, width)}\n${said}`;
}

function rulesReport(trials: readonly RuleTrial[], paint: Paint, width: number): string {
  if (trials.length === 0) return NO_RULES;
  const blocks = trials.map((trial) => `${ruleLines(trial, paint, width).join('\n')}\n`);
  const bad = trials.filter((trial) => !holds(trial)).length;
  const good = trials.length - bad;
  const ending =
    bad === 0
      ? `${count(good, 'rule')} of your own: all is well.`
      : `${count(trials.length, 'rule')} of your own: ${good} ${good === 1 ? 'holds' : 'hold'}, ${bad} ${bad === 1 ? 'does' : 'do'} not.`;
  return [...blocks, `${ending}\n`].join('\n');
}

/** A statement is inserted as it stands: what a rule finds in it would be found in every reply that holds it. */
function statementsReport(statements: readonly StatementTrial[], paint: Paint, width: number): string {
  const blocks = statements.map(({ statement: { id, text }, found }) => {
    const lines = textLines(text, found, 'statement: ', paint, width);
    const mark = found.length === 0 ? paint('green', OK) : paint('red', FAILS);
    const said = found.flatMap(({ rule, message }) =>
      wrap(visible(`${rule}: ${message}`), width - 10).map((line) => `        ${line.text}`),
    );
    const [first = '', ...more] = lines;
    return `${[paint('bold', visible(id)), `  ${mark}${first}`, ...more.map((line) => `        ${line}`.trimEnd()), ...said].join('\n')}\n`;
  });
  const bad = statements.filter(isFlagged).length;
  const all = `${count(statements.length, 'statement')} of your own`;
  const ending =
    bad === 0
      ? `${all}: no rule finds anything there.`
      : `${all}: ${bad} ${bad === 1 ? 'is' : 'are'} flagged. Write ${bad === 1 ? 'it' : 'them'} in other words.`;
  return [...blocks, `${ending}\n`].join('\n');
}

function textLines(
  text: string,
  found: readonly { readonly at: Span }[],
  heading: string,
  paint: Paint,
  width: number,
): string[] {
  return wrap(text, width - 10 - heading.length).flatMap((line, i) => {
    const signs = underline(
      line,
      found.map(({ at }) => at),
    );
    const indent = ' '.repeat(heading.length);
    return [
      (i === 0 ? heading : indent) + visible(line.text),
      ...(signs === '' ? [] : [indent + paint('yellow', signs)]),
    ];
  });
}

const OK = 'ok    ';
const FAILS = 'fails ';

function ruleLines({ rule, phrases, examples }: RuleTrial, paint: Paint, width: number): string[] {
  const lines = [paint('bold', visible(rule.id))];
  const put = (problem: string | undefined, what: readonly string[]): void => {
    const [first = '', ...more] = what;
    lines.push(
      `  ${problem === undefined ? paint('green', OK) : paint('red', FAILS)}${first}`,
      ...more.map((line) => `        ${line}`.trimEnd()),
    );
    if (problem !== undefined) lines.push(...wrap(visible(problem), width - 10).map(({ text }) => `        ${text}`));
  };
  for (const { match, problem } of phrases) put(problem && sentence(problem), [`phrase: ${visible(match)}`]);
  for (const example of examples)
    put(example.problem && `This ${example.problem}`, exampleLines(example, paint, width));
  if (examples.length === 0)
    lines.push(
      `  ${paint('blue', 'hint  ')}It has no examples: under "examples:" write texts that it must find and texts that it must leave alone.`,
    );
  return lines;
}

const sentence = (problem: string): string => problem.slice(0, 1).toUpperCase() + problem.slice(1);

/** The text; beneath each line what was found, and what should have been where that differs. */
function exampleLines({ kind, text, marks, found, problem }: ExampleTrial, paint: Paint, width: number): string[] {
  const heading = `${kind}: `;
  const differs = problem !== undefined && kind === 'flagged' && marks.length > 0;
  const lines = wrap(text, width - 10 - heading.length).flatMap((line) => {
    const under = [
      { spans: found, note: differs ? '  found' : '', color: 'yellow' as const },
      { spans: differs ? marks : [], note: '  marked', color: 'cyan' as const },
    ].flatMap(({ spans, note, color }) => {
      const signs = underline(line, spans);
      return signs === '' ? [] : [paint(color, signs + note)];
    });
    return [visible(line.text), ...under];
  });
  return lines.map((line, i) => (i === 0 ? heading : ' '.repeat(heading.length)) + line);
}
