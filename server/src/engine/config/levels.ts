import type { Severity, Tier } from '../rules/rule.ts';
import type { Config, Level, Preset, RuleSettings } from './config.ts';
import { relativeTo } from './folders.ts';
import { compileGlobs, compileWildcard } from './glob.ts';
import { meansRule } from './rule-names.ts';

/** What a config needs to know of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly tier: Tier;
  readonly severity: Severity;
}

/** What an override needs to know of a reply. */
export interface ReplyFacts {
  readonly id: string;
  readonly title?: string;
  readonly key: string;
}

export type LevelOf = (rule: RuleFacts) => Level;

const TIERS: Readonly<Record<Preset, readonly Tier[]>> = {
  essential: ['core'],
  recommended: ['core', 'strong'],
  strict: ['core', 'strong', 'optional'],
};

/** The level of rules under several settings, the later ones over the earlier ones. Each rule is worked out once. */
function levelsUnder(preset: Preset, settings: readonly RuleSettings[]): LevelOf {
  const known = new Map<string, Level>();
  return (rule) => {
    const before = known.get(rule.id);
    if (before !== undefined) return before;
    let level: Level = TIERS[preset].includes(rule.tier) ? rule.severity : 'off';
    for (const setting of settings)
      for (const [pattern, said] of setting)
        if (meansRule(pattern, rule.id)) level = said === 'on' ? rule.severity : said;
    known.set(rule.id, level);
    return level;
  };
}

/** @returns whether a rule is on for some file or reply; what is off everywhere need not be looked for. */
export function mayBeOn(config: Config, rule: RuleFacts): boolean {
  if (levelsUnder(config.preset, [config.rules])(rule) !== 'off') return true;
  return config.overrides.some(({ rules }) =>
    rules.some(([pattern, said]) => said !== 'off' && meansRule(pattern, rule.id)),
  );
}

/** Reads `id:…`, `title:…` and `key:…`. */
function compileReplies(patterns: readonly string[]): (reply: ReplyFacts) => boolean {
  const tests = patterns.map((pattern) => {
    const colon = pattern.indexOf(':');
    return { part: pattern.slice(0, colon), matches: compileWildcard(pattern.slice(colon + 1).trim()) };
  });
  return ({ id, title, key }) =>
    tests.some(({ part, matches }) => {
      const value = part === 'id' ? id : part === 'key' ? key : title;
      return value !== undefined && matches(value);
    });
}

/**
 * Works out the levels of rules: the preset, then `rules`, then each override that fits, in order.
 * @returns for a file, then for a reply (undefined: what is said of the file itself, to which overrides of replies do
 * not apply), then for a rule, its level. A file that no override of replies touches costs nothing per reply; equal
 * levels are the same function.
 */
export function compileLevels(config: Config): (path: string) => (reply?: ReplyFacts) => LevelOf {
  const overrides = config.overrides.map(({ files, replies, rules }, index) => ({
    index,
    rules,
    fitsFile: files === undefined ? () => true : compileGlobs(files),
    fitsReply: replies === undefined ? undefined : compileReplies(replies),
  }));
  const made = new Map<string, LevelOf>();
  const levelsWith = (fitting: typeof overrides): LevelOf => {
    const key = fitting.map(({ index }) => index).join();
    const known = made.get(key) ?? levelsUnder(config.preset, [config.rules, ...fitting.map(({ rules }) => rules)]);
    made.set(key, known);
    return known;
  };
  return (path) => {
    const relative = relativeTo(config.folder, path);
    const inFile = overrides.filter(({ fitsFile }) => fitsFile(relative));
    const always = levelsWith(inFile.filter(({ fitsReply }) => fitsReply === undefined));
    if (inFile.every(({ fitsReply }) => fitsReply === undefined)) return () => always;
    return (reply) =>
      reply === undefined
        ? always
        : levelsWith(inFile.filter(({ fitsReply }) => fitsReply === undefined || fitsReply(reply)));
  };
}
