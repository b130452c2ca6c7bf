import type { Severity } from '../../engine/index.ts';
import type { FileReport, RunReport } from './report.ts';
import { described } from './words.ts';
import { element, xmlDocument } from './xml.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'info' };

/** The XML of Checkstyle, which many tools for reviews and builds read. Columns count UTF-16 code units from 1. */
export const report = (run: RunReport): string =>
  xmlDocument(
    element('checkstyle', { version: '10.0' }, ['\n', ...run.files.filter(isSaid).map((file) => `${fileXml(file)}\n`)]),
  );

const isSaid = ({ findings, problems }: FileReport): boolean => findings.length + problems.length > 0;

const fileXml = ({ path, problems, findings }: FileReport): string =>
  element('file', { name: path }, [
    '\n',
    ...problems.map(({ severity, message, line, column }) =>
      errorXml({ line, column, severity: SEVERITY[severity], message, source: 'uncanned' }),
    ),
    ...findings.map((placed) =>
      errorXml({
        line: placed.line,
        column: placed.column,
        severity: SEVERITY[placed.finding.severity],
        message: described(placed).join(' '),
        source: sourceOf(placed.finding.rule),
      }),
    ),
  ]);

const errorXml = (attributes: Readonly<Record<string, string | number>>): string =>
  `  ${element('error', attributes)}\n`;

/** Readers take what stands before the last dot for the category. */
const sourceOf = (rule: string): string => `uncanned.${rule.replaceAll('/', '.')}`;
