import type { Config } from '../config/config.ts';
import type { Statement } from '../rules/rule.ts';

/**
 * @param known the statements that come with Uncanned
 * @returns every statement there is under a config, the team's own first; favorites are marked
 */
export function offeredStatements(
  known: readonly Statement[],
  { statements = [], favorites = [] }: Config,
): readonly Statement[] {
  const liked = new Set(favorites);
  return [...statements, ...known].map((each) => (liked.has(each.id) ? { ...each, favorite: true } : each));
}
