import { nearest } from '../text/distance.ts';

/** What the id of a rule of one's own looks like. */
export const CUSTOM_ID = '^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$';

/**
 * @returns whether a rule id, `family/*` or `*` means a rule (or holds all that another pattern means). The part before
 * the slash counts, as it is written.
 */
export function meansRule(pattern: string, rule: string): boolean {
  if (pattern === '*' || pattern === rule) return true;
  return pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1));
}

const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/**
 * Whether a rule id, `family/*` or `*` names something that exists.
 * @param families names that stand before `/*` even where they have no rule yet
 */
export function isKnownPattern(pattern: string, rules: readonly string[], families: readonly string[]): boolean {
  if (pattern === '*' || rules.includes(pattern)) return true;
  if (!pattern.endsWith('/*')) return false;
  const family = pattern.slice(0, -2);
  return families.includes(family) || rules.some((rule) => familyOf(rule) === family);
}

/** @returns the rule or family that an unknown name most likely means. */
export function suggestRule(name: string, rules: readonly string[], families: readonly string[]): string | undefined {
  const slash = name.indexOf('/');
  const wholeFamilies = [...new Set([...families, ...rules.map(familyOf)])];
  if (slash < 0) {
    // A family without its star, or the second half of an id.
    const family = nearest(name, wholeFamilies);
    if (family !== undefined) return `${family}/*`;
  }
  const whole = nearest(name, [...rules, ...wholeFamilies.map((family) => `${family}/*`)]);
  if (whole !== undefined) return whole;
  const last = name.slice(slash + 1);
  const sameLast = rules.filter((rule) => rule.endsWith(`/${last}`));
  return sameLast.length === 1 ? sameLast[0] : undefined;
}

/** What is wrong with a name that `isKnownPattern` does not know. */
export function unknownRule(name: string, rules: readonly string[], families: readonly string[]): string {
  const what = name.endsWith('/*') ? `no family "${name.slice(0, -2)}"` : `no rule "${name}"`;
  const near = suggestRule(name, rules, families);
  return `There is ${what}.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}
