import { applyEdits, type Fix, type Severity } from '../../engine/index.ts';
import { jsonLine } from './json-text.ts';
import { bytePlacesIn, type Place } from './places.ts';
import type { FileReport, PlacedFinding, RunReport, SourceText } from './report.ts';
import { described } from './words.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', suggestion: 'INFO' };

/**
 * The Reviewdog Diagnostic Format (reviewdog/reviewdog, proto/rdf). Columns count bytes of UTF-8. Only fields of its first
 * version: a reviewdog refuses a file with one that it does not know.
 */
export const report = (run: RunReport): string =>
  jsonLine({ source: { name: 'uncanned' }, diagnostics: run.files.flatMap(diagnostics) });

function diagnostics({ path, source, problems, findings }: FileReport): unknown[] {
  const place = source && bytePlacesIn(source);
  return [
    ...problems.map(({ severity, message, line }) => ({
      message,
      location: { path, range: { start: { line } } },
      severity: SEVERITY[severity],
    })),
    ...findings.map((placed) => diagnostic(path, placed, source, place)),
  ];
}

function diagnostic(
  path: string,
  placed: PlacedFinding,
  source: SourceText | undefined,
  place: ((offset: number) => Place) | undefined,
) {
  const { at, severity, rule, fixes } = placed.finding;
  const suggestions = source && place ? fixes.flatMap((fix) => suggestion(fix, source, place) ?? []) : [];
  return {
    message: described(placed).join('\n'),
    location: {
      path,
      range: place
        ? { start: place(at.start), end: place(at.end) }
        : { start: { line: placed.line }, end: { line: placed.endLine } },
    },
    severity: SEVERITY[severity],
    code: { value: rule },
    ...(suggestions.length ? { suggestions } : {}),
  };
}

/** One click puts it into the file as it is: a fix with blanks to fill is none. */
function suggestion({ edits, blanks = [] }: Fix, { text }: SourceText, place: (offset: number) => Place) {
  const start = Math.min(...edits.map(({ at }) => at.start));
  const end = Math.max(...edits.map(({ at }) => at.end));
  if (edits.length === 0 || blanks.length > 0) return undefined;
  const inside = edits.map((edit) => ({ ...edit, at: { start: edit.at.start - start, end: edit.at.end - start } }));
  return {
    range: { start: place(start), end: place(end) },
    text: applyEdits(text.slice(start, end), inside),
  };
}
