/** What the pick shows, step by step; plain data, without an editor. */
import type { OfferedStatement, StatementList } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';

/** A line of the pick. A heading cannot be chosen. */
export type Choice =
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'group'; readonly label: string; readonly description: string; readonly group: Group }
  | {
      readonly kind: 'statement';
      readonly label: string;
      /** What there is to know of it, beside a sentence that leaves room for it. */
      readonly description?: string;
      /** The same, beneath a sentence that the list cuts off; after the end of it. */
      readonly detail?: string;
      readonly statement: OfferedStatement;
      /** The person marked it. */
      readonly starred: boolean;
    };

/** Which statements the second step shows: those of a situation, those that are marked, or all. */
export type Group = { readonly situation: string } | 'favorites' | 'all';

/** "refund-refused" → "Refund refused" */
export const titleOf = (name: string): string =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

const count = (n: number, t: Translate): string => (n === 1 ? t('1 statement') : t('{0} statements', n));

export const isFavorite = ({ id, favorite }: OfferedStatement, stars: ReadonlySet<string>): boolean =>
  favorite || stars.has(id);

/** @returns the statements of a group */
export function inGroup(
  { statements }: StatementList,
  group: Group,
  stars: ReadonlySet<string>,
): readonly OfferedStatement[] {
  if (group === 'all') return statements;
  if (group === 'favorites') return statements.filter((each) => isFavorite(each, stars));
  return statements.filter(({ situation }) => situation === group.situation);
}

/**
 * The first step: what the reply is for, favorites, all, then every other situation.
 * @param stars ids that the person marked
 * @param t the names of situations stay as configs write them
 */
export function groups(list: StatementList, stars: ReadonlySet<string>, t: Translate): readonly Choice[] {
  const line = (label: string, group: Group): Choice => ({
    kind: 'group',
    label,
    description: count(inGroup(list, group, stars).length, t),
    group,
  });
  const situations = [...new Set(list.statements.map(({ situation }) => situation))];
  const declared = list.situations.filter((situation) => situations.includes(situation));
  const others = situations.filter((situation) => !declared.includes(situation)).sort();
  const hasFavorites = inGroup(list, 'favorites', stars).length > 0;
  return [
    ...(declared.length === 0 ? [] : [heading(t('what this reply is for'))]),
    ...declared.map((situation) => line(titleOf(situation), { situation })),
    ...(declared.length === 0 ? [] : [heading(t('or'))]),
    ...(hasFavorites ? [line(`$(star-full) ${t('Favorites')}`, 'favorites')] : []),
    line(t('All situations'), 'all'),
    heading(t('situations')),
    ...others.map((situation) => line(titleOf(situation), { situation })),
  ];
}

/** The second step: sentences under what they do, in the order in which a reply does it; favorites before others. */
export function sentences(
  list: StatementList,
  group: Group,
  stars: ReadonlySet<string>,
  t: Translate,
): readonly Choice[] {
  const chosen = inGroup(list, group, stars);
  const named = typeof group === 'object';
  const functions = [...new Set(chosen.map((each) => each.function))];
  return functions.flatMap((does) => {
    const own = chosen.filter((each) => each.function === does);
    const sorted = [
      ...own.filter((each) => isFavorite(each, stars)),
      ...own.filter((each) => !isFavorite(each, stars)),
    ];
    return [heading(does), ...sorted.map((statement) => sentence(statement, named, stars, t))];
  });
}

/** @param named whether the situation is said already */
function sentence(statement: OfferedStatement, named: boolean, stars: ReadonlySet<string>, t: Translate): Choice {
  const { id, text, situation, favorite, own } = statement;
  const end = endOf(text);
  const about = [
    ...(end === undefined ? [] : [end]),
    ...(named ? [] : [titleOf(situation)]),
    ...(favorite ? [t('favorite of the team')] : []),
    ...(own ? [t('written by the team')] : []),
    id,
  ].join(' · ');
  return {
    kind: 'statement',
    label: `${isFavorite(statement, stars) ? '$(star-full) ' : ''}${text}`,
    ...(end === undefined ? { description: about } : { detail: about }),
    statement,
    starred: stars.has(id),
  };
}

/** Letters of a sentence that a list shows on every screen. */
const SHOWN = 62;

/** @returns the end of a sentence that is too long for its line, from a word on; undefined where it is not */
function endOf(text: string): string | undefined {
  const from = text.length <= SHOWN + 8 ? -1 : text.lastIndexOf(' ', SHOWN);
  return from < 0 ? undefined : `…${text.slice(from)}`;
}

const heading = (label: string): Choice => ({ kind: 'heading', label });
