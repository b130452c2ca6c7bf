/** How figures of the benchmark are put into words. */

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** The middle one of some numbers. */
export const median = (times: readonly number[]): number =>
  at(
    times.toSorted((a, b) => a - b),
    0.5,
  );

/** One line: what was timed, its median, its 95th percentile and how often. @param times milliseconds */
export function print(what: string, times: readonly number[], note = ''): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [middle, most] = [at(sorted, 0.5), at(sorted, 0.95)].map((time) => `${time.toFixed(1)} ms`.padStart(10));
  console.log(`  ${what.padEnd(52)} ${middle} ${most}   ${String(times.length).padStart(4)}  ${note}`.trimEnd());
}

/** The head of a table of such lines. */
export function printHead(title: string): void {
  console.log(`\n${title}`);
  console.log(`  ${''.padEnd(52)} ${'median'.padStart(10)} ${'p95'.padStart(10)}  times`);
}
