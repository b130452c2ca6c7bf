/** What several rules about tags ask: is a name known to the desk, does a greeting stand before it. */
import type { Tag } from '../../providers/tokens/tags.ts';
import { alikeShape, lookedUp, tableOf, type VariableTable } from '../../providers/tokens/variable-table.ts';
import type { Variable } from '../../providers/tokens/variables.ts';
import { nearest } from '../../text/distance.ts';
import type { CheckInput } from '../check.ts';

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

/** What was found of names that were asked for before. */
const asked = new WeakMap<VariableTable, Map<string, Standing>>();

/** @returns known, where nothing can be said */
export function standingOf({ desk, declared }: Pick<CheckInput, 'desk' | 'declared'>, name: string): Standing {
  const table = tableOf(desk?.variables ?? NO_VARIABLES);
  if (declared !== undefined) return worked(table, declared, name);
  const before = asked.get(table) ?? new Map<string, Standing>();
  asked.set(table, before);
  let found = before.get(name);
  if (found === undefined) {
    found = worked(table, undefined, name);
    if (before.size >= MOST) before.clear();
    before.set(name, found);
  }
  return found;
}

function worked(table: VariableTable, declared: readonly string[] | undefined, name: string): Standing {
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
