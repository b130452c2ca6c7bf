/** What stands in a placeholder for a sample customer, and where that comes from. */
import type { SampleValue } from '../config/config.ts';
import type { Desk } from '../providers/tokens/tags.ts';
import { variableOf } from '../providers/tokens/variable-table.ts';
import type { Variable } from '../providers/tokens/variables.ts';
import type { Customer } from './customers.ts';
import { saidOf } from './forms.ts';
import { guess, spokenName } from './guess.ts';

/** The value of one name. */
export interface Known {
  readonly value: SampleValue;
  /**
   * `team`: the team's config says so; `table`: the desk's table; `guess`: by its name; `name`: the name itself;
   * `template`: the template gave it.
   */
  readonly from: 'team' | 'table' | 'guess' | 'name' | 'template';
  /** A field that nobody filled: another thing than a text without letters, which a template may make. */
  readonly missing?: true;
  /** What the desk puts there, where the desk is known. */
  readonly variable?: Variable;
}

/** A table says so where it can say nothing. */
const UNSAID = '…';

/**
 * @param name as it stands in a tag, without brackets: `ticket.requester.first_name`
 * @param desk the desk that fills it; undefined where that is not known
 */
export function knownOf(name: string, desk: Desk | undefined, customer: Customer): Known {
  const variable = variableOf(desk, name);
  const found = variable === undefined ? {} : { variable };
  const own = customer.own?.get(name);
  if (own !== undefined) return { value: own, from: 'team', ...(own === '' ? { missing: true } : {}), ...found };
  const { person } = customer;
  const said =
    variable === undefined || variable.sample === UNSAID
      ? undefined
      : (customer.longest && variable.longest) || variable.sample;
  if (person === undefined)
    return { value: '', missing: true, from: variable === undefined ? 'guess' : 'table', ...found };
  if (said !== undefined) return { value: saidOf(said, person), from: 'table', ...found };
  const guessed = guess(name);
  if (guessed !== undefined) return { value: saidOf(guessed, person), from: 'guess', ...found };
  return { value: spokenName(name), from: 'name', ...found };
}
