import { SYNTAXES } from '../../../providers/tokens/syntaxes/index.ts';
import { variableOf } from '../../../providers/tokens/variable-table.ts';
import type { Check } from '../../check.ts';
import { greetingBefore, isOutput } from '../tags.ts';

/** Where the desk's table says nothing of persons: a first, last or full name. */
const NAME = /(?:^|\.)(?:first|last|full)_?name$/i;

/** Desks written in Liquid (Zendesk, Freshdesk) give every customer a name: an address where nobody knows a better one. */
const NEVER_EMPTY = 'liquid';

/** A name in a greeting for which nothing stands in where it is missing. */
const check: Check = function* (input) {
  const { desk, audience } = input;
  const syntax = desk?.syntax === undefined ? undefined : SYNTAXES[desk.syntax];
  // Colleagues have names.
  if (desk === undefined || audience === 'internal' || syntax?.withFallback === undefined) return;
  if (desk.syntax === NEVER_EMPTY) return;
  const asked = new Set<string>();
  for (const tag of input.tags()) {
    const { reading } = tag;
    if (reading?.block !== undefined) for (const { name } of reading.uses) asked.add(name);
    // What markup or curly quotes break is mended first.
    if (tag.map !== undefined) continue;
    if (reading === undefined || reading.fallback !== undefined || !isOutput(tag) || asked.has(reading.name)) continue;
    const isPerson =
      desk.variables === undefined ? NAME.test(reading.name) : variableOf(desk, reading.name)?.person === true;
    const greeting = isPerson ? greetingBefore(input, tag) : undefined;
    if (greeting === undefined || syntax.withFallback(tag.token.text, 'there') === undefined) continue;
    const text = greeting === 'there' ? syntax.withFallback(tag.token.text, 'there') : undefined;
    yield {
      tag,
      rewrites: text === undefined ? [] : [{ safety: 'review', title: 'Say “there” where the name is missing', text }],
    };
  }
};
export default check;
