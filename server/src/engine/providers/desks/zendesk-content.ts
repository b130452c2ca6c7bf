/** Zendesk's dynamic content: one text in several languages, by name in replies as `{{dc.name}}`. */
import { get, textOf } from '../../hosts/data.ts';
import type { Place } from '../../hosts/host.ts';
import type { Markup, Upkeep } from '../../reply.ts';
import { type At, belongingOf, field, isRecord, isSaid, itemsOf, upkeepOf, wordOf } from '../places.ts';
import { factIn, hasString, hasWord, localeIn, placesIn, recordsIn } from '../records.ts';

const NAME = /^\{\{\s*dc\.[\w-]+\s*\}\}$/;
/** Zendesk numbers languages: those of which the number is certain. */
const LOCALES: ReadonlyMap<string, string> = new Map([
  ['1', 'en-US'],
  ['8', 'de'],
  ['16', 'fr'],
  ['1176', 'en-GB'],
]);

const variantsIn = (item: At): At[] => itemsOf(field(item, 'variants')).filter(isRecord);

const isVariant = (record: At): boolean => hasWord(record, 'locale_id') && hasString(record, 'content');
/** Without its item, a variant must say whether it holds. */
const isLoneVariant = (record: At): boolean =>
  isVariant(record) && ['active', 'default'].some((name) => get(record.node, name) !== undefined);

const isItem = (record: At): boolean =>
  (NAME.test(textOf(get(record.node, 'placeholder')) ?? '') || hasWord(record, 'default_locale_id')) &&
  variantsIn(record).some(isVariant);

function placesOf(item: At | undefined, variant: At, markupOf: (text: string) => Markup): Place[] {
  const number = wordOf(get(variant.node, 'locale_id')) ?? '';
  const known = LOCALES.get(number);
  const locale = { ...(known === undefined ? {} : { locale: known }), ...localeIn(variant, 'locale') };
  const content = field(variant, 'content');
  const markup = markupOf(textOf(content?.node) ?? '');
  return placesIn([{ at: content, role: number === '' ? 'content' : `content/${locale.locale ?? number}`, markup }], {
    provider: 'zendesk',
    ...factIn(variant, 'id', 'id'),
    ...(item === undefined
      ? {}
      : {
          ...factIn(item, 'id', 'id', 'placeholder', 'name'),
          ...factIn(item, 'title', 'name'),
          ...belongingOf(item.node),
        }),
    ...locale,
    ...upkeepIn(item, variant),
  });
}

/** The name by which replies use it, and what Zendesk says of this variant alone. */
function upkeepIn(item: At | undefined, { node }: At): { readonly upkeep?: Upkeep } {
  if (node.kind !== 'object') return {};
  const name = /dc\.[\w-]+/.exec(textOf(get(item?.node, 'placeholder')) ?? '')?.[0];
  const upkeep: Upkeep = {
    ...upkeepOf(node),
    ...(name === undefined ? {} : { defines: name }),
    ...(isSaid(get(node, 'default'), true) ? { original: true } : {}),
  };
  return { upkeep };
}

/** @returns the variants of all dynamic content in a file, or none */
export function dynamicContent(roots: readonly At[], markupOf: (text: string) => Markup): Place[] {
  return roots.flatMap((root) => {
    const items = recordsIn(root, ['items', 'item']).filter(isItem);
    const lone = items.length > 0 ? [] : recordsIn(root, ['variants', 'variant']).filter(isLoneVariant);
    return [
      ...items.flatMap((item) => variantsIn(item).flatMap((variant) => placesOf(item, variant, markupOf))),
      ...lone.flatMap((variant) => placesOf(undefined, variant, markupOf)),
    ];
  });
}

/** @returns whether a file holds dynamic content */
export const holdsDynamicContent = (roots: readonly At[]): boolean =>
  roots.some(
    (root) =>
      recordsIn(root, ['items', 'item']).some(isItem) || recordsIn(root, ['variants', 'variant']).some(isLoneVariant),
  );

/** @returns the variants of what is known to be dynamic content without a look at it, together or one by one */
export function declaredContent(
  items: readonly At[],
  variants: readonly At[],
  markupOf: (text: string) => Markup,
): Place[] {
  return [
    ...items.flatMap((item) => variantsIn(item).flatMap((variant) => placesOf(item, variant, markupOf))),
    ...variants.flatMap((variant) => placesOf(undefined, variant, markupOf)),
  ];
}
