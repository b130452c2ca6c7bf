/** How long what a desk fills in may be. */
import { DESKS, nameIn } from './known-variables.ts';
import type { Token } from './tokens/tokens.ts';
import { variableOf } from './tokens/variable-table.ts';
import { SAMPLE } from './tokens/variables.ts';

/** So much is counted for what a team names itself. */
const CUSTOM = 20;

/** Names of people where no desk says what a placeholder is. */
const PEOPLE: readonly (readonly [name: RegExp, sample: string])[] = [
  [/first_?name$/i, SAMPLE.longestFirst],
  [/(?:^|[._])(?:full_?)?name$/i, SAMPLE.longestName],
];

/** Tags that decide or repeat show nothing by themselves. */
const CONTROL = /^\{%-?\s*\w+(?:\s|-?%)/;

/** @returns the longest text that is likely in the place of a placeholder; a blank stays as it is written */
export function longestOf({ kind, text }: Token, provider: string | undefined): string {
  if (kind === 'fill-in') return text;
  if (CONTROL.test(text)) return '';
  const name = nameIn(text.replace(/<[^<>]*>/g, '')) ?? '';
  const desk = DESKS.get(provider ?? '');
  const variable = desk && variableOf(desk, name);
  if (variable !== undefined && !variable.name.includes('*')) return variable.longest ?? variable.sample;
  return PEOPLE.find(([pattern]) => pattern.test(name))?.[1] ?? 'x'.repeat(CUSTOM);
}
