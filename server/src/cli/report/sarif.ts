import type { Fix, Severity, Span } from '../../engine/index.ts';
import { jsonLine } from './json-text.ts';
import { inRepository, isAbsolute, uriOf } from './paths.ts';
import { type Place, placesIn } from './places.ts';
import type { FileReport, PlacedFinding, PlacedProblem, ReportOptions, RuleReport, RunReport } from './report.ts';
import { ruleHelp } from './rule-help.ts';

declare const UNCANNED_VERSION: string;

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';

/** A finding, and why it is kept quiet; a finding that counts has no reason. */
interface Shown {
  readonly placed: PlacedFinding;
  readonly suppressions: readonly { readonly kind: 'external' | 'inSource'; readonly justification?: string }[];
}

/** What the parts of the report have in common. */
interface Context {
  readonly o: ReportOptions;
  readonly rules: readonly string[];
  /** What gives the places of a file whose text is known. */
  readonly placeIn: (path: string) => ((offset: number) => Place) | undefined;
}

/**
 * SARIF 2.1.0 (OASIS). Columns count UTF-16 code units from 1. Messages are written as they are: braces and brackets in them
 * would have to be doubled or escaped by the letter of the standard, yet no viewer takes that back where there are no arguments.
 */
export function report(run: RunReport, o: ReportOptions): string {
  const shown = new Map(run.files.map((file) => [file, shownOf(file)]));
  const ids = [...shown.values()].flatMap((each) => each.map(({ placed }) => placed.finding.rule));
  const context: Context = { o, rules: [...new Set(ids)].sort(), placeIn: placesOf(run.files) };
  return jsonLine({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Uncanned',
            version: UNCANNED_VERSION,
            semanticVersion: UNCANNED_VERSION,
            rules: context.rules.map((id) => ruleOf(id, run.rules?.get(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { uri: `${uriOf(o.repository).replace(/\/$/, '')}/` } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: run.files.flatMap((file) =>
              file.problems.map((problem) => notification(file.path, problem, context)),
            ),
          },
        ],
        results: run.files.flatMap((file) => (shown.get(file) ?? []).map((each) => resultOf(file.path, each, context))),
      },
    ],
  });
}

/** All that was found in a file; quiet or not, in its order. */
const shownOf = ({ findings, known = [], allowed = [] }: FileReport): readonly Shown[] =>
  [
    ...findings.map((placed): Shown => ({ placed, suppressions: [] })),
    ...known.map((placed): Shown => ({ placed, suppressions: [{ kind: 'external' }] })),
    ...allowed.map(({ reason, ...placed }): Shown => {
      const justification = reason === undefined ? {} : { justification: reason };
      return { placed, suppressions: [{ kind: 'inSource', ...justification }] };
    }),
  ].sort((a, b) => a.placed.finding.at.start - b.placed.finding.at.start);

/** The index of a file's lines is made when the first place in it is asked for. */
function placesOf(files: readonly FileReport[]): Context['placeIn'] {
  const sources = new Map(files.flatMap(({ path, source }) => (source ? [[path, source] as const] : [])));
  const made = new Map<string, (offset: number) => Place>();
  return (path) => {
    const source = sources.get(path);
    if (source === undefined) return undefined;
    const place = made.get(path) ?? placesIn(source);
    made.set(path, place);
    return place;
  };
}

function ruleOf(id: string, known: RuleReport | undefined) {
  const name = id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  if (known === undefined) return { id, name };
  const { rule } = known;
  return {
    id,
    name,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.message },
    help: ruleHelp(known),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.family], tier: rule.tier },
  };
}

function resultOf(path: string, { placed, suppressions }: Shown, context: Context) {
  const { finding, title, related = [], line, column, endLine, endColumn } = placed;
  const region = { startLine: line, startColumn: column, endLine, endColumn, ...charsOf(finding.at) };
  const place = context.placeIn(path);
  const fixes = place ? finding.fixes.filter(({ edits }) => edits.length > 0) : [];
  return {
    ruleId: finding.rule,
    ruleIndex: context.rules.indexOf(finding.rule),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(path, context), region },
        ...(title || finding.reply
          ? { logicalLocations: [{ name: title || finding.reply, fullyQualifiedName: finding.reply || title }] }
          : {}),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each) => ({
            message: { text: each.message },
            physicalLocation: {
              artifactLocation: artifact(each.path ?? path, context),
              region: regionOf(each.at, context.placeIn(each.path ?? path)) ?? {
                startLine: each.line,
                startColumn: each.column,
              },
            },
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(path, fix, context)) }),
    partialFingerprints: { 'uncanned/v1': finding.fingerprint },
    // By the standard, where one result says whether it is suppressed all must.
    suppressions,
  };
}

const fixOf = (path: string, { title, edits }: Fix, context: Context) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifact(path, context),
      replacements: edits.map(({ at, text }) => ({
        deletedRegion: regionOf(at, context.placeIn(path)),
        ...(text === '' ? {} : { insertedContent: { text } }),
      })),
    },
  ],
});

const notification = (path: string, { severity, message, line, column }: PlacedProblem, context: Context) => ({
  level: LEVEL[severity],
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: artifact(path, context),
        region: { startLine: line, startColumn: column },
      },
    },
  ],
});

function artifact(path: string, { o }: Context) {
  const own = inRepository(path, o);
  return isAbsolute(own) ? { uri: uriOf(own) } : { uri: uriOf(own), uriBaseId: ROOT };
}

const charsOf = ({ start, end }: Span) => ({ charOffset: start, charLength: end - start });

function regionOf(at: Span, place: ((offset: number) => Place) | undefined) {
  if (place === undefined) return undefined;
  const start = place(at.start);
  const end = place(at.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...charsOf(at),
  };
}
