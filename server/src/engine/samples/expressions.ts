/** The expressions in a tag, with plain names in the place of what the desk fills: `{{Customer Name | upcase}}` too. */
import type { SampleValue } from '../config/config.ts';
import type { TagReading } from '../providers/tokens/syntaxes/reading.ts';
import type { Tag } from '../providers/tokens/tags.ts';
import type { Span } from '../text/span.ts';
import type { Scope } from './liquid.ts';
import type { Known } from './values.ts';

/** What stands in a placeholder of some name. */
export type LookUp = (name: string) => Known;

/** A value of a name that a tag uses. */
export interface Use {
  readonly name: string;
  readonly known: Known;
}

/** Something that Liquid can evaluate. */
export interface Expression {
  readonly text: string;
  readonly scope: Scope;
  readonly uses: readonly Use[];
}

/** @returns a stretch of a tag's text as an expression */
export function expressionIn({ text }: Tag, { uses }: TagReading, at: Span, lookUp: LookUp): Expression {
  const scope: Record<string, SampleValue | null> = {};
  const found: Use[] = [];
  let out = '';
  let from = at.start;
  for (const [i, use] of uses.toSorted((a, b) => a.at.start - b.at.start).entries()) {
    if (use.at.start < from || use.at.end > at.end) continue;
    const known = lookUp(use.name);
    out += `${text.slice(from, use.at.start)}v${i}`;
    scope[`v${i}`] = known.missing ? null : known.value;
    found.push({ name: use.name, known });
    from = use.at.end;
  }
  return { text: (out + text.slice(from, at.end)).trim(), scope, uses: found };
}

/** @returns where the inside of `{{ … }}` or `{% … %}` lies in the tag's text */
export function insideOf(text: string): Span {
  const start = /^\{[{%]-?/.exec(text)?.[0].length ?? 0;
  return { start, end: text.length - (/-?[%}]\}$/.exec(text)?.[0].length ?? 0) };
}

/** @returns the values of `when "a", "b" or c`, as stretches of the tag's text */
export function choicesIn(text: string, from: number): readonly Span[] {
  const { end } = insideOf(text);
  return [...text.slice(from, end).matchAll(/"[^"]*"|'[^']*'|[^\s,]+/g)]
    .filter(([word]) => word !== 'or')
    .map((found) => ({ start: from + found.index, end: from + found.index + found[0].length }));
}
