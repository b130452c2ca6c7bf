/** What the process that starts VS Code and the tests inside it say to each other: environment one way, a file the other. */

export type SuiteEvent =
  | { readonly event: 'passed'; readonly file: string; readonly title: string }
  | { readonly event: 'failed'; readonly file: string; readonly title: string; readonly error: string }
  | { readonly event: 'ended' };

export interface SuiteRequest {
  /** Absolute paths of the bundled test files. */
  readonly files: readonly string[];
  /** Absolute path of the file that takes the events. */
  readonly report: string;
  /** Only tests whose full title matches. */
  readonly grep?: string | undefined;
}

/** The request as environment variables; `UNCANNED_ROOT` tells the tests where the project lies. */
export function requestAsEnvironment(request: SuiteRequest): Record<string, string> {
  return { UNCANNED_ROOT: process.cwd(), UNCANNED_SUITE: JSON.stringify(request) };
}

/** @throws when the variable is missing: the entry was not started by this project's runner. */
export function readRequest(environment: NodeJS.ProcessEnv): SuiteRequest {
  const text = environment.UNCANNED_SUITE;
  if (text === undefined) throw new Error('UNCANNED_SUITE is not set');
  return JSON.parse(text) as SuiteRequest;
}

/** The events that a report holds so far; a line still being written is left out. */
export function readEvents(report: string): SuiteEvent[] {
  return report
    .slice(0, report.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SuiteEvent);
}
