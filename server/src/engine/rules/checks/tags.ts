/** What several rules about tags ask: is a name known to the desk, does a greeting stand before it. */
import type { Tag } from '../../providers/tokens/tags.ts';
import type { Variable } from '../../providers/tokens/variables.ts';
import { nearest } from '../../text/distance.ts';
import type { CheckInput } from '../check.ts';

/** A variable that a team names itself. */
interface Open {
  readonly pattern: RegExp;
  /** What stands before the name. */
  readonly before: string;
  readonly variable: Variable;
}

/** A desk's variables, looked up by name. */
interface Table {
  readonly exact: ReadonlyMap<string, Variable>;
  /** Those that a team names itself. */
  readonly open: readonly Open[];
  /** Names that differ by case and `_` alone. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** What has variables of its own: `ticket.requester`. */
  readonly wholes: ReadonlySet<string>;
  /** What was found of names that were asked for before. */
  readonly asked: Map<string, Standing>;
}

const tables = new WeakMap<readonly Variable[], Table>();

/** One shape for names that people mix up: firstname, first_name, firstName. */
const alikeShape = (name: string): string => name.toLowerCase().replaceAll('_', '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function tableOf(variables: readonly Variable[]): Table {
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
  const table = { exact, open, alike, wholes, asked: new Map<string, Standing>() };
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
function openFor({ open, exact, wholes }: Table, name: string): Variable | undefined {
  const found = open.find(({ pattern }) => pattern.test(name));
  if (found === undefined) return undefined;
  for (let at = name.indexOf('.', found.before.length); at >= 0; at = name.indexOf('.', at + 1)) {
    const whole = name.slice(0, at);
    if (exact.has(whole) && wholes.has(whole) && !open.some(({ before }) => before === `${whole}.`)) return undefined;
  }
  return found.variable;
}

function lookedUp(table: Table, name: string): Variable | undefined {
  for (const each of spellings(name)) {
    const found = table.exact.get(each) ?? openFor(table, each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns the variable of the desk that a name means, exactly as it is written */
export const variableOf = (desk: CheckInput['desk'], name: string): Variable | undefined =>
  desk?.variables === undefined ? undefined : lookedUp(tableOf(desk.variables), name);

/** How a name stands to those that the desk fills. */
export type Standing =
  | { readonly kind: 'known' }
  /** It differs by case, or by case and `_`, from one name alone. */
  | { readonly kind: 'case'; readonly right: string }
  | { readonly kind: 'spelling'; readonly right: string }
  | { readonly kind: 'unknown'; readonly near?: string };

const KNOWN: Standing = { kind: 'known' };
/** What may be asked of any value: `ticket.tags.size`. */
const PARTS = /\.(?:size|first|last|value)$/;
/** What Liquid itself fills. */
const OWN = /^(?:forloop|tablerowloop|self)\b/;

/** Names that are remembered of one desk. */
const MOST = 1_000;
const NO_VARIABLES: readonly Variable[] = [];

/** @returns known, where nothing can be said */
export function standingOf({ desk, declared }: Pick<CheckInput, 'desk' | 'declared'>, name: string): Standing {
  const table = tableOf(desk?.variables ?? NO_VARIABLES);
  if (declared !== undefined) return worked(table, declared, name);
  let found = table.asked.get(name);
  if (found === undefined) {
    found = worked(table, undefined, name);
    if (table.asked.size >= MOST) table.asked.clear();
    table.asked.set(name, found);
  }
  return found;
}

function worked(table: Table, declared: readonly string[] | undefined, name: string): Standing {
  const { exact, open, alike, wholes } = table;
  if ((exact.size + open.length === 0 && declared === undefined) || OWN.test(name) || name.includes('(')) return KNOWN;
  if (declared?.some((own) => name === own || name.startsWith(`${own}.`) || name.startsWith(`${own}[`))) return KNOWN;
  const base = name.replace(PARTS, '');
  if (exact.has(name) || exact.has(base) || wholes.has(name) || wholes.has(base)) return KNOWN;
  const own = declared ?? [];
  const like = [...(alike.get(alikeShape(name)) ?? []), ...own.filter((each) => alikeShape(each) === alikeShape(name))];
  const [right] = like;
  // A team may name a field as it likes, but hardly as the desk names another, but for case or `_`.
  if (right !== undefined && like.length === 1)
    return { kind: right.toLowerCase() === name.toLowerCase() ? 'case' : 'spelling', right };
  if (lookedUp(table, name) !== undefined || lookedUp(table, base) !== undefined) return KNOWN;
  const near = right ?? nearest(name, [...exact.keys(), ...own]);
  return near === undefined ? { kind: 'unknown' } : { kind: 'unknown', near };
}

/** Names to which the reply itself gives values: `{% assign x = … %}`. */
export const localsOf = (tags: readonly Tag[]): ReadonlySet<string> =>
  new Set(tags.flatMap(({ reading }) => reading?.binds ?? []));

/** Whether a tag shows what it names; others decide, or give names. */
export const isOutput = ({ reading }: Tag): boolean =>
  reading?.uses.some(({ at }) => at.start === reading.at.start) === true;

/** What the customer sees where the desk knows no such name. */
export function seenInstead({ desk }: Pick<CheckInput, 'desk'>): string {
  switch (desk?.syntax) {
    case 'zammad':
      return 'the customer sees “-”';
    case 'espanso':
      return 'it stops with an error';
    case 'servicenow':
      return 'the reply shows an error';
    case 'discourse':
    case 'github-author':
    case 'autoreview':
    case 'helpscout':
    case 'i18n':
      return 'the customer sees the tag as it stands';
    case 'osticket':
      return 'the customer sees a gap, or the tag as it stands';
    default:
      return 'the customer sees a gap';
  }
}

const ENGLISH = /^(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|welcome)$/i;
const OTHER =
  /^(?:dear|hola|querid[oa]|estimad[oa]|bonjour|salut|bonsoir|cher|chère|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|ciao|buongiorno|gentile|ol[áa]|prezad[oa]|caro|cara|hej|hei|cześć|beste|geachte|moi)$/i;

/**
 * Whether a tag is the name in a greeting.
 * @returns `there` is what English says where no name is known; `dear` for greetings that want a name or nothing
 */
export function greetingBefore({ prose }: Pick<CheckInput, 'prose'>, tag: Tag): 'there' | 'dear' | undefined {
  const { noun } = tag;
  if (noun === undefined) return undefined;
  const { text } = prose.read;
  const before =
    /(?:^|[\n.!?]\s*)([\p{L} ]{2,20}?),? ?@?$/u.exec(text.slice(Math.max(0, noun - 24), noun))?.[1]?.trim() ?? '';
  // A tag that follows at once is the rest of the name.
  if (/^ ?\uFFFC/.test(text.slice(noun + 1, noun + 3))) return undefined;
  if (ENGLISH.test(before)) return 'there';
  return OTHER.test(before) ? 'dear' : undefined;
}
