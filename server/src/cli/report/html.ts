import { gather } from '../scorecard/gather.ts';
import { cardPage } from '../scorecard/html/page.ts';
import { nameOfPlaces } from '../scorecard/words.ts';
import type { ReportOptions, RunReport } from './report.ts';

export { cardPage };

/** The page of `uncanned report`, of what a lint knows: without history, and without groups of equal texts. */
export const report = ({ files, paths = [] }: RunReport, { folder }: Pick<ReportOptions, 'folder'>): string =>
  cardPage(gather({ files, paths, name: nameOfPlaces(paths, folder) }));
