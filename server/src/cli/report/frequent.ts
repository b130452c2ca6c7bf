import type { Finding } from '../../engine/index.ts';

/** What one rule finds again and again. */
export interface Frequent {
  /** In small letters, without line breaks. */
  readonly label: string;
  readonly rule: string;
  /** In the order of the run; one at least. */
  readonly findings: readonly Finding[];
}

/** @returns the phrases of a run, those that return most often first */
export function frequentIn(findings: readonly Finding[]): readonly Frequent[] {
  const groups = new Map<string, { label: string; rule: string; findings: Finding[] }>();
  for (const finding of findings) {
    const label = labelOf(finding);
    const key = `${finding.rule} ${label}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { label, rule: finding.rule, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) => b.findings.length - a.findings.length);
}

/** A phrase without its accidents: case, curly apostrophes, line breaks. What concerns a whole reply goes by its message. */
function labelOf({ scope, message, text }: Finding): string {
  if (scope === 'reply' || scope === 'file') return message;
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase().trim();
}
