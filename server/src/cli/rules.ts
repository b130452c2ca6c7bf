import type { Rule } from '../engine/index.ts';
import { CLEAN, type Io } from './io.ts';
import { SEVERITY_COLORS } from './report/report.ts';
import { count } from './report/words.ts';
import { columns, cut, painter, visible, wantsColor } from './terminal.ts';

/**
 * `uncanned rules`: a line a rule.
 * @param rules every rule of the config in force
 * @returns the exit status
 */
export function runRules(io: Io, rules: readonly Rule[]): number {
  io.out.write(rulesTable(rules, wantsColor(io.out.isTerminal, io.env), io.out.columns ?? 120));
  return CLEAN;
}

/** Id, severity, tier and name of each rule, by id. */
export function rulesTable(rules: readonly Rule[], color: boolean, width: number): string {
  const paint = painter(color);
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = Math.max(0, ...sorted.map(({ id }) => id.length));
  const lines = sorted.map(({ id, severity, tier, title }) => {
    const start = `${id.padEnd(ids)}  `;
    const level = severity.padEnd('suggestion'.length);
    const room = Math.max(20, width - columns(start) - level.length - 'optional'.length - 4);
    return `${start}${paint(SEVERITY_COLORS[severity], level)}  ${tier.padEnd('optional'.length)}  ${cut(visible(title), room)}`;
  });
  const ending = `${count(rules.length, 'rule')}. "uncanned explain RULE" says more of one.`;
  return `${[...lines, '', ending].join('\n')}\n`;
}
