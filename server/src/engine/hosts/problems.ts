import type { Problem } from '../reply.ts';

const MOST = 20;

/**
 * Keeps a badly broken file from drowning the others.
 * @param what is broken, in the plural: "lines"
 * @returns the first twenty problems, and one more that says how many are not shown
 */
export function capped(problems: readonly Problem[], what: string): readonly Problem[] {
  const rest = problems.length - MOST;
  if (rest <= 0) return problems;
  const next = problems[MOST]!;
  return [
    ...problems.slice(0, MOST),
    {
      severity: next.severity,
      message: `There is something wrong with ${rest} more ${what}, from here on.`,
      at: next.at,
    },
  ];
}
