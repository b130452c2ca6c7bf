/** One fixed seed for every property test: a failure can be run again. */
export const SEED = 20261122;

/**
 * How many random cases a property runs.
 * @param full the number in a full run; the quick run does at most 500; the variable UNCANNED_CASES overrides both.
 */
export function runs(full: number): number {
  const asked = Number(process.env.UNCANNED_CASES);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return process.env.UNCANNED_QUICK === '1' ? Math.min(full, 500) : full;
}
