/** What the tests in a browser's VS Code say to the process that opened it: a line on the console for each event. */
export type SuiteEvent =
  | { readonly event: 'passed'; readonly title: string }
  | { readonly event: 'failed'; readonly title: string; readonly error: string }
  | { readonly event: 'ended' };

/** Begins each such line. */
export const EVENT = 'UNCANNED-TEST ';
