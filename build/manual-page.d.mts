import type { MarkedText } from '../server/src/engine/rules/marks.ts';
import type { Example, RuleText, WrittenRule } from '../server/src/engine/rules/rule.ts';
import type { Span } from '../server/src/engine/text/span.ts';

/** A rule as people read it; what is said of this is in manual-page.mjs. */
export function manualPage(
  rule: WrittenRule & RuleText,
  o: {
    readonly others: string;
    readonly soft: ReadonlySet<Example>;
    readonly unmark: (marked: string) => MarkedText;
    readonly quote: (text: string, marks: readonly Span[], escaped: (part: string) => string) => string;
    readonly deskOf: (provider: string) => string;
  },
): string;
