/** The customers that the preview brings: data. Each shows one thing that a reply may stumble over. */
import type { SampleCustomer } from '../config/config.ts';
import { SAMPLE } from '../providers/tokens/variables.ts';

/** Somebody made up, and what desks know of a customer. */
export interface Person {
  readonly first: string;
  readonly last: string;
  /** In the order in which the language writes it. */
  readonly name: string;
  readonly login: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  readonly city: string;
  readonly street: string;
  readonly language: string;
  readonly locale: string;
}

/** A customer whose reply the preview shows. */
export interface Customer {
  /** Stays the same between two versions: what a person chose is remembered by it. */
  readonly id: string;
  /** In plain words, for a list to choose from. */
  readonly name: string;
  /** Absent: nothing at all is known. */
  readonly person?: Person;
  /** The longest that a desk's table knows is taken. */
  readonly longest?: true;
  /** What the team wrote in its config: name of a placeholder → value. */
  readonly own?: ReadonlyMap<string, SampleCustomer['values'][number][1]>;
}

/** Everything known. The desks' tables are written about the same person, so that they agree. */
export const KNOWN: Person = {
  first: SAMPLE.first,
  last: SAMPLE.last,
  name: SAMPLE.name,
  login: 'mina',
  email: SAMPLE.email,
  phone: SAMPLE.phone,
  company: SAMPLE.company,
  city: 'London',
  street: '1 High Street',
  language: SAMPLE.language,
  locale: 'en-US',
};

const LONG: Person = {
  ...KNOWN,
  first: SAMPLE.longestFirst,
  last: SAMPLE.longestName.slice(SAMPLE.longestFirst.length + 1),
  name: SAMPLE.longestName,
  login: 'maximiliane-charlotte.featherstonehaugh',
  email: 'maximiliane-charlotte.featherstonehaugh@accounts.example.com',
  company: 'Featherstonehaugh and Daughters International Trading Company Limited',
  city: 'Stratford-upon-Avon',
  street: '1047b Old Cathedral Close, Building C, 14th Floor',
};

const ARABIC: Person = {
  ...KNOWN,
  first: 'ليلى',
  last: 'الحداد',
  name: 'ليلى الحداد',
  login: 'laila',
  email: 'laila@example.com',
  company: 'شركة المثال',
  city: 'دبي',
  street: 'شارع النخيل ١',
  language: 'Arabic',
  locale: 'ar',
};

const JAPANESE: Person = {
  ...KNOWN,
  first: '花子',
  last: '山田',
  name: '山田 花子',
  login: 'hanako',
  email: 'hanako@example.com',
  company: '株式会社サンプル',
  city: '東京',
  street: '桜通り1-2-3',
  language: 'Japanese',
  locale: 'ja',
};

const ACCENTS: Person = {
  ...KNOWN,
  first: 'Siobhán',
  last: 'O’Brien-Núñez',
  name: 'Siobhán O’Brien-Núñez',
  login: 'siobhan',
  email: "siobhan.o'brien@example.com",
  company: 'Café L’Été & Söhne',
  city: 'Łódź',
  street: 'Rue de l’Été 1',
};

/** In the order in which they are offered; the first is shown until somebody chooses. */
export const CUSTOMERS: readonly Customer[] = [
  { id: 'known', name: `Everything known: ${KNOWN.name}`, person: KNOWN },
  { id: 'nothing', name: 'Nothing known: every field is empty' },
  { id: 'long', name: 'A long name', person: LONG, longest: true },
  { id: 'accents', name: 'Accents and apostrophes', person: ACCENTS },
  { id: 'arabic', name: 'Arabic name (right to left)', person: ARABIC },
  { id: 'japanese', name: 'Japanese name', person: JAPANESE },
];

/**
 * @param own the team's own, of its config
 * @returns all customers that may be chosen. What a team's own does not say is as for the first one.
 */
export const customersWith = (own: readonly SampleCustomer[] = []): readonly Customer[] => [
  ...CUSTOMERS,
  ...own.map(({ name, values }) => ({ id: `own:${name}`, name, person: KNOWN, own: new Map(values) })),
];

/** @returns the customer with this id; the first one where there is none (any more) */
export const customerOf = (customers: readonly Customer[], id: string | undefined): Customer =>
  customers.find((each) => each.id === id) ?? customers[0]!;
