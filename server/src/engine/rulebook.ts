/** What a config makes of the rules, the statements and the words that are fine. Rules are compiled when they are first asked. */
import type { Config } from './config/config.ts';
import { customRules } from './config/custom.ts';
import { compileLevels, mayBeOn } from './config/levels.ts';
import { allowedWords } from './config/words.ts';
import { isOwnPlaceholder } from './declared.ts';
import { withoutYielding } from './findings.ts';
import { type Judge, judgeReply } from './judge.ts';
import { LIBRARY_RULES } from './library/library.ts';
import type { StatementTrial } from './linter.ts';
import { sharedMatcher } from './matchers.ts';
import { deskOf } from './providers/index.ts';
import type { Reply } from './reply.ts';
import { CHECKS, RULES, STATEMENTS } from './rules/catalog.generated.ts';
import type { Matchable } from './rules/phrases.ts';
import type { Rule, Statement, Wording } from './rules/rule.ts';
import { wordings } from './rules/wordings.ts';
import { offeredStatements } from './statements/offered.ts';
import { type RuleTrial, tryRules } from './trial/trial.ts';

export interface Rulebook {
  readonly config: Config;
  /** Every rule known, switched off or not, custom ones included. */
  readonly rules: readonly Rule[];
  /** Every statement offered, the team's own first. */
  readonly statements: readonly Statement[];
  /** The texts of all blanks that rewrites and statements write, without brackets. */
  readonly blanks: ReadonlySet<string>;
  readonly levels: ReturnType<typeof compileLevels>;
  /** Whether the team allows the words that a rule complains of. */
  readonly isAllowed: (rule: Rule, text: string, reply: Reply) => boolean;
  /** What judges a reply by them. */
  readonly judge: () => Judge;
  /** Ids of the rules about several replies that may be on somewhere. */
  readonly libraryRules: () => ReadonlySet<string>;
  /** The config's own rules, tried out. */
  readonly trials: () => readonly RuleTrial[];
  /** The config's own statements, each with what the rules in force say of its words. */
  readonly statementTrials: () => readonly StatementTrial[];
}

const BLANK = 'fill-in/blank';

/** @returns what goes by a config, for all files that it is about */
export function rulebookFor(config: Config): Rulebook {
  const custom = customRules(config);
  const rules: readonly Rule[] = [...RULES, ...custom];
  const written: ReadonlyMap<string, Wording> = new Map(custom.map((rule) => [rule.id, rule]));
  const statements = offeredStatements(STATEMENTS, config);
  const blanks = blanksOf(rules, statements);
  const levels = compileLevels(config);
  const areFine = allowedWords(config);
  let judge: Judge | undefined;
  const theJudge = (): Judge => {
    if (judge !== undefined) return judge;
    // A rule that is off wherever one looks costs nothing.
    const on = rules.map((rule) => mayBeOn(config, rule));
    judge = {
      rules,
      matcher: sharedMatcher(
        rules.map(({ id }, i): Matchable => {
          const wording = written.get(id) ?? wordings().rules.get(id);
          return on[i] && wording !== undefined ? { ...wording, id } : { id, phrases: [] };
        }),
        custom.length === 0 ? on.map(Number).join('') : undefined,
      ),
      checks: rules.map((rule, i) => (on[i] ? CHECKS[rule.id] : undefined)),
      blanks,
      statements,
      deskOf,
    };
    return judge;
  };
  let ofLibrary: ReadonlySet<string> | undefined;
  const libraryRules = (): ReadonlySet<string> => {
    ofLibrary ??= new Set(
      rules.filter((rule) => LIBRARY_RULES.has(rule.id) && mayBeOn(config, rule)).map(({ id }) => id),
    );
    return ofLibrary;
  };
  let tried: readonly RuleTrial[] | undefined;
  const trials = (): readonly RuleTrial[] => {
    tried ??= custom.length === 0 ? [] : tryRules(custom, wordings());
    return tried;
  };

  /** A statement is no whole reply: only rules about words and sentences are asked, and its blanks are there on purpose. */
  function tryStatement(statement: Statement): StatementTrial {
    const { text, situation } = statement;
    const { complaints } = judgeReply(theJudge(), { text, markup: 'plain', situation: [situation] });
    const level = levels('')();
    const said = complaints.filter((complaint) => {
      const rule = rules[complaint.rule]!;
      return rule.family !== 'fill-in' && /^(?:phrase|sentence)$/.test(rule.scope) && level(rule) !== 'off';
    });
    const found = withoutYielding(rules, said).map(({ complaint: { rule, message, at } }) => ({
      rule: rules[rule]!.id,
      message,
      at,
    }));
    return { statement, found };
  }

  return {
    config,
    rules,
    statements,
    blanks,
    levels,
    isAllowed: (rule, text, reply) =>
      areFine(rule, text) || (rule.id === BLANK && isOwnPlaceholder(reply, config, text)),
    judge: theJudge,
    libraryRules,
    trials,
    statementTrials: () => (config.statements ?? []).map(tryStatement),
  };
}

/** The texts of all blanks that rewrites and statements write, without brackets. */
function blanksOf(rules: readonly Rule[], statements: readonly Statement[]): ReadonlySet<string> {
  const texts = [...rules.flatMap(({ rewrites }) => rewrites), ...statements].map(({ text }) => text);
  return new Set(texts.flatMap((text) => [...text.matchAll(/\[([^\][]+)\]/g)].map((found) => found[1] ?? '')));
}
