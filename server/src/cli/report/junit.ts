import type { FileReport, PlacedFinding, PlacedProblem, ReportOptions, RunReport } from './report.ts';
import { described } from './words.ts';
import { element, xmlDocument, xmlText } from './xml.ts';

/** One test: a finding or a problem, or a file in which there was nothing to say. */
interface TestCase {
  readonly name: string;
  readonly line?: number;
  /** What it says; absent where the test passed and says nothing. */
  readonly said?: { readonly message: string; readonly type: string; readonly text: string };
  readonly outcome: 'passed' | 'failed' | 'broken';
}

/** JUnit's XML: a suite for each file, a test for each finding. What --fail-on does not count has passed, and says so. */
export function report(run: RunReport, o: ReportOptions): string {
  const suites = run.files
    .map((file) => ({ path: file.path, cases: casesOf(file, o) }))
    .filter(({ cases }) => cases.length > 0);
  const all = suites.flatMap(({ cases }) => cases);
  return xmlDocument(
    element('testsuites', { name: 'Uncanned', ...totals(all), time: 0 }, [
      '\n',
      ...suites.map(({ path, cases }) => suiteXml(path, cases)),
    ]),
  );
}

function casesOf(file: FileReport, { failing }: ReportOptions): TestCase[] {
  const times = new Map<string, number>();
  const fails = (severity: PlacedProblem['severity'] | PlacedFinding['finding']['severity']) =>
    failing.includes(severity);
  const cases = [
    ...file.problems.map(
      ({ severity, message, line, column }): TestCase => ({
        name: message.split('\n', 1).join(''),
        line,
        said: { message, type: severity, text: `${file.path}:${line}:${column}\n${message}` },
        outcome: fails(severity) ? 'broken' : 'passed',
      }),
    ),
    ...file.findings.map(
      (placed): TestCase => ({
        name: nameOf(placed),
        line: placed.line,
        said: { message: placed.finding.message, type: placed.finding.severity, text: textOf(file.path, placed) },
        outcome: fails(placed.finding.severity) ? 'failed' : 'passed',
      }),
    ),
    // A file that is clean is a test that passed, or a build would miss it.
    ...(file.replies > 0 && file.findings.length === 0 ? [{ name: 'no findings', outcome: 'passed' } as const] : []),
  ];
  // Readers know a test by its name from one run to the next.
  return cases.map((each) => {
    const before = times.get(each.name) ?? 0;
    times.set(each.name, before + 1);
    return before === 0 ? each : { ...each, name: `${each.name} (${before + 1})` };
  });
}

/** Neither line nor column: it stays the same when the reply moves. */
const nameOf = ({ title, finding }: PlacedFinding): string => {
  const reply = title || finding.reply;
  return reply ? `${reply}: ${finding.rule}` : finding.rule;
};

function textOf(path: string, placed: PlacedFinding): string {
  const { finding, line, column } = placed;
  const [message, ...more] = described(placed);
  return [`${path}:${line}:${column}`, message, finding.sentence.text, ...more].join('\n');
}

const totals = (cases: readonly TestCase[]) => ({
  tests: cases.length,
  failures: cases.filter(({ outcome }) => outcome === 'failed').length,
  errors: cases.filter(({ outcome }) => outcome === 'broken').length,
  skipped: 0,
});

const suiteXml = (path: string, cases: readonly TestCase[]): string =>
  `  ${element('testsuite', { name: path, ...totals(cases), time: 0 }, ['\n', ...cases.map((each) => caseXml(path, each)), '  '])}\n`;

function caseXml(path: string, { name, line, said, outcome }: TestCase): string {
  const inner =
    said === undefined
      ? []
      : outcome === 'passed'
        ? [element('system-out', {}, [xmlText(`${said.type}: ${said.text}`)])]
        : [
            element(outcome === 'failed' ? 'failure' : 'error', { message: said.message, type: said.type }, [
              xmlText(said.text),
            ]),
          ];
  return `    ${element('testcase', { name, classname: path, file: path, line, time: 0 }, inner)}\n`;
}
