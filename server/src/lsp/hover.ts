import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Finding, Rule, RuleText } from '../engine/index.ts';
import { rangeOf } from './diagnostics.ts';
import type { Judge } from './judge.ts';
import { escapeMarkdown, examplePair, quote } from './rule-page.ts';
import type { TextOf } from './rule-texts.ts';
import { variableAt } from './variables.ts';
import type { CancellationToken } from './wire.ts';

/**
 * Explains what is under the cursor: what a placeholder stands for, and of findings what is wrong, why, and one example
 * before and after.
 */
export function hovers(judge: Judge, textOf: TextOf, markdown: boolean) {
  return async (params: HoverParams, token: CancellationToken): Promise<Hover | null> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return null;
    const offset = judgement.document.offsetAt(params.position);
    const findings = judgement.result.findings.filter(
      ({ at }) => at.start <= offset && offset < Math.max(at.end, at.start + 1),
    );
    const narrowest = [...findings].sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0];
    const variable = variableAt(judgement, offset);
    const place = narrowest?.at ?? variable?.at;
    if (place === undefined) return null;
    const { rules } = judgement.ruling.linter;
    const say = markdown ? asMarkdown : asText;
    const parts = await Promise.all(
      findings.map(async (finding) => {
        const rule = rules.find(({ id }) => id === finding.rule);
        return say(finding, rule, rule && (await textOf(rule)));
      }),
    );
    return {
      contents: {
        kind: markdown ? 'markdown' : 'plaintext',
        value: [
          ...(variable === undefined ? [] : [markdown ? escapeMarkdown(variable.text) : variable.text]),
          ...parts,
        ].join(markdown ? '\n\n---\n\n' : '\n\n'),
      },
      range: rangeOf(judgement.document, place),
    };
  };
}

function asMarkdown(finding: Finding, rule: Rule | undefined, text: RuleText | undefined): string {
  const pair = text && examplePair(text);
  return [
    `**${escapeMarkdown(rule?.title ?? finding.rule)}**`,
    escapeMarkdown(finding.message),
    ...why(text),
    ...(pair === undefined ? [] : [`Before:`, quote(pair.before), `After:`, quote(pair.after)]),
    `\`${finding.rule}\``,
  ].join('\n\n');
}

function asText(finding: Finding, rule: Rule | undefined, text: RuleText | undefined): string {
  const pair = text && examplePair(text);
  return [
    rule?.title ?? finding.rule,
    finding.message,
    ...why(text),
    ...(pair === undefined ? [] : [`Before: ${pair.before}`, `After: ${pair.after}`]),
    finding.rule,
  ].join('\n\n');
}

const why = (text: RuleText | undefined): string[] => (text === undefined || text.why === '' ? [] : [text.why]);
