/** A desk's variables by name: one look-up for what is found and for what the editor says. */
import type { Variable } from './variables.ts';

/** A variable that a team names itself. */
interface Open {
  readonly pattern: RegExp;
  /** What stands before the name. */
  readonly before: string;
  readonly variable: Variable;
}

/** A desk's variables, looked up by name. */
export interface VariableTable {
  readonly exact: ReadonlyMap<string, Variable>;
  /** Those that a team names itself. */
  readonly open: readonly Open[];
  /** Names that differ by case and `_` alone. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** What has variables of its own: `ticket.requester`. */
  readonly wholes: ReadonlySet<string>;
}

const tables = new WeakMap<readonly Variable[], VariableTable>();

/** One shape for names that people mix up: firstname, first_name, firstName. */
export const alikeShape = (name: string): string => name.toLowerCase().replaceAll('_', '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @returns the table of these variables; it is built once for each list */
export function tableOf(variables: readonly Variable[]): VariableTable {
  const known = tables.get(variables);
  if (known !== undefined) return known;
  const exact = new Map<string, Variable>();
  const open: Open[] = [];
  const alike = new Map<string, string[]>();
  const wholes = new Set<string>();
  for (const variable of variables) {
    const { name } = variable;
    const parts = name.split('.');
    for (let i = 1; i < parts.length; i++) wholes.add(parts.slice(0, i).join('.'));
    if (name.includes('*')) {
      open.push({
        pattern: new RegExp(`^${name.split('*').map(escaped).join('.+')}$`, 'i'),
        before: name.slice(0, name.indexOf('*')),
        variable,
      });
      continue;
    }
    exact.set(name, variable);
    const shape = alikeShape(name);
    alike.set(shape, [...(alike.get(shape) ?? []), name]);
  }
  const table = { exact, open, alike, wholes };
  tables.set(variables, table);
  return table;
}

/** `orders[0].name` and `custom_fields["size"]` as a table writes them. */
const spellings = (name: string): readonly string[] => {
  if (!name.includes('[')) return [name];
  const dotted = name.replace(/\[["']([^"']+)["']\]/g, '.$1');
  return [name, dotted, dotted.replace(/\[[^\]]*\]/g, '[*]'), dotted.replace(/\[[^\]]*\]/g, '')];
};

/**
 * A name that a team gave. What the desk itself takes apart has no parts but the desk's: no team made
 * `ticket.name.frist`, where `ticket.name` and `ticket.name.first` are the desk's own.
 */
function openFor({ open, exact, wholes }: VariableTable, name: string): Variable | undefined {
  const found = open.find(({ pattern }) => pattern.test(name));
  if (found === undefined) return undefined;
  for (let at = name.indexOf('.', found.before.length); at >= 0; at = name.indexOf('.', at + 1)) {
    const whole = name.slice(0, at);
    if (exact.has(whole) && wholes.has(whole) && !open.some(({ before }) => before === `${whole}.`)) return undefined;
  }
  return found.variable;
}

/** @returns the variable that a name means, exactly as it is written, or that of a whole class (`custom_fields.*`) */
export function lookedUp(table: VariableTable, name: string): Variable | undefined {
  for (const each of spellings(name)) {
    const found = table.exact.get(each) ?? openFor(table, each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns the variable of the desk that a name means; undefined where the desk's variables are not known */
export const variableOf = (
  desk: { readonly variables?: readonly Variable[] } | undefined,
  name: string,
): Variable | undefined => (desk?.variables === undefined ? undefined : lookedUp(tableOf(desk.variables), name));
