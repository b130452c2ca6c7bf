import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, type Problem, SEVERITIES, type Severity, type Span } from '../engine/index.ts';
import type { Judgement } from './judge.ts';

/** VS Code shows no more than this for one file and drops the rest without asking which. */
export const MAX_DIAGNOSTICS = 1000;

export const SOURCE = 'Uncanned';

/** What a client can show of a diagnostic, and where a rule's page is. */
export interface Shows {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Address of a rule's page with `{rule}` for its id. */
  readonly rulePage?: string;
}

/** Hints are hardly visible in editors: a suggestion is shown as information. */
const LEVEL: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  suggestion: 3,
};

type Ranked = Diagnostic & { readonly severity: DiagnosticSeverity };

/** @returns the span as a range of the document. */
export const rangeOf = (document: TextDocument, span: Span) => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

/** @returns a finding as the editor shows it; its `data` is the fingerprint. */
export function findingDiagnostic(
  { document, elsewhere }: Pick<Judgement, 'document' | 'elsewhere'>,
  finding: Finding,
  shows: Shows,
): Ranked {
  const related =
    shows.relatedInformation && finding.related !== undefined
      ? {
          relatedInformation: finding.related.flatMap((each) => {
            const location =
              each.path === undefined ? { uri: document.uri, range: rangeOf(document, each.at) } : elsewhere?.(each);
            return location === undefined ? [] : [{ message: each.message, location }];
          }),
        }
      : {};
  const page =
    shows.codeDescription && shows.rulePage !== undefined
      ? { codeDescription: { href: shows.rulePage.replace('{rule}', finding.rule) } }
      : {};
  return {
    range: rangeOf(document, finding.at),
    severity: LEVEL[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    data: finding.fingerprint,
    ...page,
    ...related,
  };
}

function problemDiagnostic(document: TextDocument, problem: Problem): Ranked {
  return {
    range: rangeOf(document, problem.at),
    severity: LEVEL[problem.severity],
    source: SOURCE,
    message: problem.message,
  };
}

/**
 * @returns all that is to be shown on a document. Where that is more than an editor shows, the gravest, and one more that
 * says how many are left out. A file that holds no replies has none.
 */
export function diagnosticsOf(judgement: Judgement, shows: Shows): Diagnostic[] {
  const { document, result } = judgement;
  const problems = shownProblems(judgement).map((problem) => problemDiagnostic(document, problem));
  const count = problems.length + result.findings.length;
  const findings = count <= MAX_DIAGNOSTICS ? result.findings : gravest(result.findings, MAX_DIAGNOSTICS - 1);
  const all = [...problems, ...findings.map((finding) => findingDiagnostic(judgement, finding, shows))];
  if (count <= MAX_DIAGNOSTICS) return all;
  // Sorting is stable: within one severity the order of the file stays.
  const shown = all.sort((a, b) => a.severity - b.severity).slice(0, MAX_DIAGNOSTICS - 1);
  return [
    {
      range: rangeOf(document, { start: 0, end: 0 }),
      severity: LEVEL.suggestion,
      source: SOURCE,
      message: `${inWords(count - shown.length)} less serious findings of this file are not shown here: editors show ${inWords(MAX_DIAGNOSTICS)} at most. "uncanned lint" lists them all.`,
    },
    ...shown,
  ];
}

/** @returns so many findings, errors first; each severity in the order of the file */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  const chosen: Finding[] = [];
  for (const severity of SEVERITIES)
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      if (chosen.length === most) return chosen;
      chosen.push(finding);
    }
  return chosen;
}

const inWords = (n: number): string => n.toLocaleString('en');

/**
 * Problems of a file that is none of ours (a package.json with a comma too many) are not ours to report. A file that no
 * host was tried on has one only where it is too large to tell.
 */
export const shownProblems = ({ result, named }: Judgement): readonly Problem[] =>
  result.recognised || named || result.host === undefined ? result.problems : [];
