/** How `uncanned lint` can report; the reports themselves are loaded when one is wanted. */
export const FORMATS = [
  'text',
  'json',
  'ndjson',
  'github',
  'sarif',
  'gitlab',
  'rdjson',
  'junit',
  'checkstyle',
  'markdown',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];
