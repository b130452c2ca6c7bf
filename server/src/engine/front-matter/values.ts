/** Whether what stands in a field is what may stand there. */
import type { Field, FieldText } from '../hosts/fields.ts';
import { isOneEdit, nearest } from '../text/distance.ts';
import type { Span } from '../text/span.ts';
import { dayMeant, isDay } from './days.ts';
import { type DeskName, type FieldFacts, type FieldValue, valuesFor } from './fields.ts';

/** What is wrong with a value, and what may stand there. */
export interface WrongValue {
  /** What is wrong and what to do. */
  readonly message: string;
  readonly at: Span;
  /** What may stand in its place. */
  readonly fix?: {
    readonly text: string;
    readonly safety: 'safe' | 'review';
    /** It is YAML as it shall stand; else it goes between the quotation marks that stand there. */
    readonly raw?: true;
  };
}

/** BCP 47, as far as it is in use for languages: `en`, `de-CH`, `zh-Hant-TW`, `es-419`; `_` for `-` is understood. */
const LOCALE = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?(?:[-_](?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;
/** What people write for a language, and its name. */
const LOCALES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  dutch: 'nl',
  nederlands: 'nl',
  polish: 'pl',
  swedish: 'sv',
  danish: 'da',
  norwegian: 'no',
  finnish: 'fi',
  czech: 'cs',
  turkish: 'tr',
  greek: 'el',
  russian: 'ru',
  ukrainian: 'uk',
  japanese: 'ja',
  korean: 'ko',
  chinese: 'zh',
  arabic: 'ar',
  hebrew: 'he',
  'en-uk': 'en-GB',
  // Names of countries, where the language has another.
  jp: 'ja',
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
};

const lookedUp = (table: Readonly<Record<string, string>> | undefined, word: string): string | undefined =>
  table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

const listed = (values: readonly FieldValue[]): string => {
  const names = values.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
};
/** So many names are written out in a message. */
const MOST = 12;

/** @param source the file: what cannot be read as a text is shown as it is written */
export function wrongIn(
  field: Field,
  facts: FieldFacts,
  source: string,
  desks: readonly DeskName[],
): readonly WrongValue[] {
  const { kind, at } = field;
  if (facts.kind === 'anything') return [];
  if (kind === 'nothing') return remarkIn(field, source);
  if (kind === 'map') return [notAMap(facts, source, at)];
  const mayBeMany = facts.kind === 'texts' || facts.kind === 'names';
  if (kind === 'list' && !mayBeMany) {
    const [only, ...more] = field.texts;
    const message = `"${facts.name}" takes one value, but this is a list.`;
    if (only === undefined || more.length > 0) return [{ message: `${message} Choose one.`, at }];
    const fix = { text: source.slice(only.at.start, only.at.end), safety: 'review', raw: true } as const;
    return [{ message: `${message} Take the brackets out.`, at, fix }];
  }
  return field.texts.flatMap((text) => wrongText(text, facts, desks) ?? []);
}

/** `shortcut: #refund` holds nothing but a remark. */
function remarkIn({ keyAt }: Field, source: string): readonly WrongValue[] {
  const [, lead = '', remark] =
    /^(:[ \t]+)(#[^\s#"\\][^"\\\r\n]*)/.exec(source.slice(keyAt.end, keyAt.end + 500)) ?? [];
  if (remark === undefined) return [];
  const start = keyAt.end + lead.length;
  const text = remark.trimEnd();
  return [
    {
      message: 'Put this in quotation marks: without them YAML reads it as a remark, and the field is empty.',
      at: { start, end: start + text.length },
      fix: { text: `"${text}"`, safety: 'review', raw: true },
    },
  ];
}

/** `{{ticket.id}}` is a map to YAML. */
function notAMap(facts: FieldFacts, source: string, at: Span): WrongValue {
  const own = source.slice(at.start, at.end).trimEnd();
  const place = { start: at.start, end: at.start + own.length };
  if (!/^\{\{[^"\\\r\n]*\}\}$/.test(own))
    return { message: `"${facts.name}" takes a text, but this is a map (keys and values).`, at: place };
  return {
    message: `Put this in quotation marks: without them YAML reads it as a map.`,
    at: place,
    fix: { text: `"${own}"`, safety: 'safe', raw: true },
  };
}

function wrongText({ text, at }: FieldText, facts: FieldFacts, desks: readonly DeskName[]): WrongValue | undefined {
  const word = text.trim();
  if (word === '') return undefined;
  switch (facts.kind) {
    case 'day':
      return isDay(word) ? undefined : wrongDay(word, at);
    case 'locale':
      return wrongLocale(word, at);
    case 'level':
      return /^[1-6]$/.test(word) ? undefined : { message: `"${word}" is no number from 1 to 6.`, at };
    case 'name':
    case 'names': {
      // Names of situations are a rule of their own.
      const values = facts.name === 'situation' || facts.sameAs === 'situation' ? undefined : valuesFor(facts, desks);
      return values === undefined ? undefined : wrongName(word, at, facts, values);
    }
    default:
      return undefined;
  }
}

function wrongDay(word: string, at: Span): WrongValue {
  const meant = dayMeant(word);
  if (meant !== undefined)
    return { message: `Write the day as year, month and day: ${meant}.`, at, fix: { text: meant, safety: 'safe' } };
  const message = /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/.test(word)
    ? `"${word}" may be two days. Write year, month and day, such as 2027-01-31.`
    : `"${word}" is no day. Write year, month and day, such as 2027-01-31, or take the field out.`;
  return { message, at };
}

function wrongLocale(word: string, at: Span): WrongValue | undefined {
  const known = lookedUp(LOCALES, word.toLowerCase().replaceAll('_', '-'));
  if (known !== undefined)
    return {
      message: `"${word}" is no language tag. Did you mean "${known}"?`,
      at,
      fix: { text: known, safety: 'safe' },
    };
  if (LOCALE.test(word)) return undefined;
  return { message: `"${word}" is no language tag. Write one such as en, de-CH or pt-BR.`, at };
}

function wrongName(
  word: string,
  at: Span,
  { name: field, habits }: FieldFacts,
  values: readonly FieldValue[],
): WrongValue | undefined {
  const written = word.toLowerCase();
  const names = values.map(({ name }) => name);
  if (names.includes(written)) return undefined;
  const known = lookedUp(habits, written.replace(/[\s_]+/g, '-')) ?? same(written, values);
  const near = written.length < 3 ? undefined : nearest(written, [...names, ...Object.keys(habits ?? {})]);
  const meant = known ?? lookedUp(habits, near ?? '') ?? near;
  const message = `There is no ${field} "${word}".`;
  if (meant === undefined)
    return {
      message: values.length > MOST ? `${message} Choose one that is known.` : `${message} Write ${listed(values)}.`,
      at,
    };
  const safety = known !== undefined || isOneEdit(written, meant) ? 'safe' : 'review';
  return { message: `${message} Did you mean "${meant}"?`, at, fix: { text: meant, safety } };
}

/** "Help Scout" is `helpscout`. */
function same(written: string, values: readonly FieldValue[]): string | undefined {
  const shape = (text: string): string => text.toLowerCase().replace(/[\s_.-]/g, '');
  return values.find(({ name, means }) => [name, means].some((each) => shape(each) === shape(written)))?.name;
}
