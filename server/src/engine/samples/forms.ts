/** What desks make of what they know of a customer: "Okafor, Mina", "M. Okafor". */
import { KNOWN, type Person } from './customers.ts';

type Form = (person: Person) => string;

const initial = (name: string): string => [...name][0] ?? '';

const FORMS: readonly Form[] = [
  (p) => p.first,
  (p) => p.last,
  (p) => p.name,
  (p) => `${p.last}, ${p.first}`,
  (p) => `${p.first} ${initial(p.last)}.`,
  (p) => `${initial(p.first)}. ${p.last}`,
  (p) => `Dr ${p.last}`,
  (p) => `${initial(p.first)}${initial(p.last)}`,
  (p) => `${p.name}, Example Shop`,
  (p) => p.login,
  (p) => `@${p.login}`,
  (p) => `${p.login}-${p.last.toLowerCase()}`,
  (p) => p.email,
  (p) => p.phone,
  (p) => p.company,
  (p) => p.city,
  (p) => p.street,
  (p) => p.language,
  (p) => p.locale,
];

const BY_SAMPLE: ReadonlyMap<string, Form> = new Map(FORMS.map((form) => [form(KNOWN), form]));

/** @returns what a desk's table says of its sample customer, said of another person; the same where it is not personal */
export const saidOf = (sample: string, person: Person): string => BY_SAMPLE.get(sample)?.(person) ?? sample;
