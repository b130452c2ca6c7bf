/**
 * What a rewrite of a reply must keep: placeholders, blanks, numbers, dates, amounts, addresses, tags and comments. Told by
 * their spelling, so that a fact in other words counts as changed: what is refused in vain costs less than a wrong date.
 */
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';

/** A reply as its author wrote it, and its placeholders and blanks. */
export interface Told {
  readonly text: string;
  readonly tokens: readonly { readonly kind: 'placeholder' | 'fill-in'; readonly text: string; readonly at: Span }[];
}

/** What stands in a reply, each as often as it stands there, in order. */
export interface Facts {
  readonly placeholders: readonly string[];
  readonly blanks: readonly string[];
  /** Numbers with what they count, days and months: in one spelling, and as they are written. */
  readonly numbers: readonly { readonly means: string; readonly written: string }[];
  readonly addresses: readonly string[];
  /** Tags that do more than set words apart, and comments. */
  readonly tags: readonly string[];
}

const TAG = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi;
/** Tags that only set words apart may come and go. */
const PLAIN_TAG = /^<\/?(?:p|br|b|i|em|strong|u|ul|ol|li|div|span)\s*\/?>$/i;
const ADDRESS =
  /(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"'()[\]]*[^\s<>"'()[\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<=\]\()[^\s()]+/gi;
const ENTITY = /&(?:#\w+|\w+);/g;

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    fifteen: '15',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    ninety: '90',
    hundred: '100',
    thousand: '1000',
  }),
);
const UNIT =
  '(?:(?:business|working|calendar)[\\s-])?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)|percent|dollars?|euros?|pounds?|cents?|[ap]\\.?m\\b\\.?|usd|eur|gbp|cad|aud|chf';
const DIGITS = '[$€£¥₹]?[\\p{L}_]{0,24}\\p{N}[\\p{L}\\p{N}_]*(?:[.,:/](?=[\\p{L}]{0,24}\\p{N})[\\p{L}\\p{N}_]+)*[€£%]?';
/** Numbers, days and months, each a part of what a rewrite must keep. */
const patterns = once(() => ({
  number: new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:(?:${DIGITS}|(?:${[...WORDS.keys()].join('|')})(?![\\p{L}\\p{N}_]))(?:[\\s-]?(?:${UNIT})(?![\\p{L}\\p{N}]))?|one[\\s-](?:${UNIT})(?![\\p{L}\\p{N}]))`,
    'giu',
  ),
  day: /(?<![\p{L}\p{N}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|yesterday|noon|midnight)(?![\p{L}\p{N}])/giu,
  /** "May" is a month beside a number only; "march" in small letters is none. */
  month:
    /(?<![\p{L}\p{N}])(?:January|February|March|April|June|July|August|September|October|November|December|May(?=\s\d)|(?<=\d(?:st|nd|rd|th)?\s)May)(?![\p{L}\p{N}])/gu,
}));

/** @returns what a rewrite must keep. */
export function factsOf({ text, tokens }: Told): Facts {
  const withoutTokens = blanked(text, tokens);
  const tags = withoutTokens.match(TAG) ?? [];
  const withoutTags = withoutTokens.replace(TAG, ' ');
  const addresses = withoutTags.match(ADDRESS) ?? [];
  const words = withoutTags.replace(ADDRESS, ' ').replace(ENTITY, ' ');
  const { number, day, month } = patterns();
  const of = (kind: 'placeholder' | 'fill-in'): readonly string[] =>
    tokens.filter((token) => token.kind === kind).map((token) => token.text);
  return {
    placeholders: of('placeholder'),
    blanks: of('fill-in'),
    numbers: [
      ...(words.match(number) ?? []).map((written) => ({ means: numberOf(written), written })),
      ...(words.match(day) ?? []).map((written) => ({ means: written.toLowerCase(), written })),
      ...(words.match(month) ?? []).map((written) => ({ means: written, written })),
    ],
    addresses,
    tags: tags.filter((tag) => !PLAIN_TAG.test(tag)),
  };
}

/** Tokens hold digits and signs of markup that are nobody's business. */
function blanked(text: string, tokens: Told['tokens']): string {
  let out = '';
  let from = 0;
  for (const { at } of tokens) {
    out += `${text.slice(from, at.start)} `;
    from = at.end;
  }
  return out + text.slice(from);
}

/** One spelling for "Five days", "5-day" and "5 days". */
const numberOf = (found: string): string =>
  found
    .toLowerCase()
    .replace(/^[a-z]+/, (word) => (word === 'one' ? '1' : (WORDS.get(word) ?? word)))
    .replace(/[\s-]+/g, ' ')
    .replace(/(\d) ?([ap])\.?m\.?$/, '$1 $2m')
    .replace(/([a-z]{3})s$/, '$1');

/** @returns why one text may not stand for another: a sentence for each thing that it lost, added or changed. */
export function changedFacts(before: Facts, after: Facts): readonly string[] {
  return [
    ...changes(before.placeholders, after.placeholders, 'placeholder'),
    ...(sameOrder(before.placeholders, after.placeholders)
      ? []
      : ['It changes the order of the conditions in the reply.']),
    ...changes(before.blanks, after.blanks, 'blank'),
    ...difference(before.numbers, after.numbers, meant).map(({ written }) => `It loses “${written}”.`),
    ...difference(after.numbers, before.numbers, meant).map(({ written }) => `It adds “${written}”.`),
    ...changes(before.addresses, after.addresses, 'address'),
    ...(difference(before.tags, after.tags).length + difference(after.tags, before.tags).length > 0
      ? ['It changes a link, a picture or a comment of the reply.']
      : []),
  ];
}

/** @returns what a person should look at where nothing is lost: "from A to B" may have become "from B to A" */
export function reorderedFacts(before: Facts, after: Facts): readonly string[] {
  const moved = (of: (facts: Facts) => readonly string[]): boolean => of(before).join('\n') !== of(after).join('\n');
  return [
    ...(moved(({ placeholders }) => placeholders) ? ['Placeholders stand in another order: is that right?'] : []),
    ...(moved(({ numbers }) => numbers.map(meant)) ? ['Numbers or dates stand in another order: is that right?'] : []),
  ];
}

const changes = (before: readonly string[], after: readonly string[], what: string): readonly string[] => [
  ...difference(before, after).map((each) => `It loses the ${what} ${each}.`),
  ...difference(after, before).map((each) => `It adds the ${what} ${each}.`),
];

const meant = ({ means }: { readonly means: string }): string => means;

/** @returns what `all` holds more often than `others`. */
function difference<T>(all: readonly T[], others: readonly T[], key: (each: T) => string = String): readonly T[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(key(each), (left.get(key(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(key(each)) ?? 0;
    left.set(key(each), count - 1);
    return count <= 0;
  });
}

/** Tags that hold others: a condition and its end must not change places. */
const LOGIC = /^\{%|^\{\{\s*[#/^]|^\{\{\s*(?:else|end|if)\b/;

const sameOrder = (before: readonly string[], after: readonly string[]): boolean => {
  const logic = (all: readonly string[]): readonly string[] => all.filter((each) => LOGIC.test(each));
  const [a, b] = [logic(before), logic(after)];
  return a.length !== b.length || a.every((each, i) => each === b[i]);
};
