import type { Hover, HoverParams } from 'vscode-languageserver';
import { rangeOf } from './diagnostics.ts';
import { fieldAt } from './front-matter.ts';
import type { Judge } from './judge.ts';
import { escapeMarkdown, quote } from './quote.ts';
import { examplePair } from './rule-page.ts';
import type { TextOf } from './rule-texts.ts';
import { variableAt } from './variables.ts';
import type { CancellationToken } from './wire.ts';

/** How a client shows hovers. */
export interface Hovering {
  /** Whether it reads Markdown. */
  readonly markdown: boolean;
  /** Whether it shows message and code of the diagnostics there itself, so that they need not be said again. */
  readonly besideDiagnostics: boolean;
}

/**
 * Explains what is under the cursor: what a placeholder stands for, what a field of front matter says, and of findings
 * what is wrong, why, and one example before and after.
 */
export function hovers(judge: Judge, textOf: TextOf, { markdown, besideDiagnostics }: Hovering) {
  return async (params: HoverParams, token: CancellationToken): Promise<Hover | null> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return null;
    const offset = judgement.document.offsetAt(params.position);
    const findings = judgement.result.findings.filter(
      ({ at }) => at.start <= offset && offset < Math.max(at.end, at.start + 1),
    );
    const narrowest = [...findings].sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0];
    const named = variableAt(judgement, offset) ?? fieldAt(judgement, offset);
    const place = narrowest?.at ?? named?.at;
    if (place === undefined) return null;
    const { rules } = judgement.ruling.linter;
    const told = await Promise.all(
      findings.map(async (finding): Promise<Told> => {
        const rule = rules.find(({ id }) => id === finding.rule);
        const text = rule && (await textOf(rule));
        return {
          title: rule?.title ?? finding.rule,
          ...(besideDiagnostics ? {} : { said: { message: finding.message, rule: finding.rule } }),
          why: text?.why ?? '',
          pair: text && examplePair(text),
        };
      }),
    );
    const inLine = markdown ? escapeMarkdown : (line: string): string => line;
    const sections = [
      ...(named === undefined ? [] : [inLine(named.text)]),
      ...told.filter(saysMore).map(markdown ? asMarkdown : asText),
    ];
    if (sections.length === 0) return null;
    return {
      contents: { kind: markdown ? 'markdown' : 'plaintext', value: sections.join(markdown ? '\n\n---\n\n' : '\n\n') },
      range: rangeOf(judgement.document, place),
    };
  };
}

/** What a hover says of one finding. */
interface Told {
  readonly title: string;
  /** What its diagnostic says too; absent where the client shows that itself. */
  readonly said?: { readonly message: string; readonly rule: string };
  readonly why: string;
  readonly pair: { readonly before: string; readonly after: string } | undefined;
}

/** Whether there is anything beside the title. */
const saysMore = ({ said, why, pair }: Told): boolean => said !== undefined || why !== '' || pair !== undefined;

const asMarkdown = ({ title, said, why, pair }: Told): string =>
  [
    `**${escapeMarkdown(title)}**`,
    ...(said === undefined ? [] : [escapeMarkdown(said.message)]),
    ...(why === '' ? [] : [why]),
    ...(pair === undefined ? [] : [`Before:`, quote(pair.before), `After:`, quote(pair.after)]),
    ...(said === undefined ? [] : [`\`${said.rule}\``]),
  ].join('\n\n');

const asText = ({ title, said, why, pair }: Told): string =>
  [
    title,
    ...(said === undefined ? [] : [said.message]),
    ...(why === '' ? [] : [why]),
    ...(pair === undefined ? [] : [`Before: ${pair.before}`, `After: ${pair.after}`]),
    ...(said === undefined ? [] : [said.rule]),
  ].join('\n\n');
