import type { Reply } from '../reply.ts';
import { PROVIDERS } from './index.ts';
import { TAG_FORMS, type TagForm } from './tokens/tag-forms.ts';
import type { Variable } from './tokens/variables.ts';

export { looksFilled, nameOfBlank } from './tokens/blank-names.ts';
export { variableOf } from './tokens/variable-table.ts';

/** What an editor may say of a desk's variables. */
export interface Desk {
  /** As people write it. */
  readonly name: string;
  readonly variables: readonly Variable[];
  readonly form?: TagForm;
}

/** Desks whose variables are known, by the provider's id. */
export const DESKS: ReadonlyMap<string, Desk> = new Map(
  PROVIDERS.flatMap(({ id, name, syntax, variables }) => {
    if (variables === undefined) return [];
    const form = syntax === undefined ? undefined : TAG_FORMS[syntax];
    return [[id, { name, variables, ...(form === undefined ? {} : { form }) }] as const];
  }),
);

/**
 * @param config what a team says of all its replies
 * @returns names that the desk fills beside those it always has: what the reply's file says, and the team
 */
export const ownVariables = (
  { variables = [] }: Pick<Reply, 'variables'>,
  config: { readonly variables?: readonly string[] },
): readonly string[] => [...new Set([...variables, ...(config.variables ?? [])])];

/** @returns the name in a tag: `ticket.id` of `{{ ticket.id | upcase }}`; undefined where there is none */
export function nameIn(tag: string): string | undefined {
  const found = /\bkey=["']([^"']*)/.exec(tag) ?? /^[^\p{L}_]*([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*)/u.exec(tag);
  return found?.[1];
}
