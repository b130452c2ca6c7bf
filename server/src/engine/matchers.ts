/** The matchers of all linters of this process. */

import { type Matcher, matcherFor } from './rules/matcher.ts';
import type { Matchable } from './rules/phrases.ts';
import { wordings } from './rules/wordings.ts';

/** Matchers that are kept: one for each set of rules that some config has switched on. */
const MATCHERS = 4;
const matchers = new Map<string, Matcher>();

/**
 * A matcher for rules, made once for all configs that switch on the same rules: it is the dearest thing to make, and what it
 * remembers depends on its rules alone.
 * @param name the set of rules; undefined where a team's own are among them
 */
export function sharedMatcher(rules: readonly Matchable[], name: string | undefined): Matcher {
  const known = name === undefined ? undefined : matchers.get(name);
  if (known !== undefined) return known;
  const { vocabulary, functions } = wordings();
  const made = matcherFor(rules, vocabulary, functions);
  if (name === undefined) return made;
  if (matchers.size >= MATCHERS) matchers.clear();
  matchers.set(name, made);
  return made;
}
