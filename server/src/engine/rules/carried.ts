/** Rules as the catalogue carries them: every browser loads it, so what can be told from the rest is left out. */
import type { Family, Rewrite, Rule, Scope, Severity, Statement, Tier } from './rule.ts';

type CarriedRewrite = Omit<Rewrite, 'over'> & Partial<Pick<Rewrite, 'over'>>;

/** The family is the first word of the id; what is absent is as it is for most rules. */
export interface CarriedRule
  extends Omit<Rule, 'family' | 'severity' | 'tier' | 'scope' | 'since' | 'rewrites' | 'coded' | 'page'> {
  readonly severity?: Severity;
  readonly tier?: Tier;
  readonly scope?: Scope;
  readonly since?: string;
  readonly rewrites?: readonly CarriedRewrite[];
  readonly coded?: true;
}

function expanded({ rewrites = [], ...rule }: CarriedRule): Rule {
  return {
    severity: 'warning',
    tier: 'core',
    scope: 'phrase',
    since: '0.1.0',
    coded: false,
    ...rule,
    family: rule.id.slice(0, rule.id.indexOf('/')) as Family,
    rewrites: rewrites.map((rewrite): Rewrite => ({ over: 'match', ...rewrite })),
  };
}

/** @returns rules as their pages say them. */
export const carriedRules = (rules: readonly CarriedRule[]): readonly Rule[] => rules.map(expanded);

/** Sources are named by their keys. */
export type CarriedStatement = readonly [
  situation: Statement['situation'],
  function: Statement['function'],
  text: string,
  ...sources: readonly string[],
];

/** @returns statements with the names of their parts; an id is made of them and of a number within the situation. */
export function carriedStatements(
  sources: Readonly<Record<string, string>>,
  statements: readonly CarriedStatement[],
): readonly Statement[] {
  const counts = new Map<string, number>();
  return statements.map(([situation, does, text, ...keys]) => {
    const n = (counts.get(situation) ?? 0) + 1;
    counts.set(situation, n);
    return {
      id: `${situation}-${does.replaceAll(' ', '-')}-${n}`,
      situation,
      function: does,
      text,
      sources: keys.flatMap((key) => sources[key] ?? []),
    };
  });
}
