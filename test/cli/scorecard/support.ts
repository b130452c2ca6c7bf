import type { FileReport, PlacedFinding } from '../../../server/src/cli/report/report.ts';
import type { Told } from '../../../server/src/cli/scorecard/told.ts';

export const told = (given: Partial<Told> = {}): Told => ({
  index: 0,
  id: 'r',
  role: 'body',
  key: '',
  line: 1,
  text: 'Hi Sam.',
  situations: [],
  owners: [],
  marks: [],
  ...given,
});

/** A file with these replies; each finding names its reply by `replyIndex`. */
export const fileOf = (
  path: string,
  replies: readonly Told[],
  findings: readonly PlacedFinding[] = [],
): FileReport => ({
  path,
  host: 'markdown',
  replies: replies.length,
  told: replies.map((reply, index) => ({ ...reply, index })),
  findings,
  problems: [],
});
