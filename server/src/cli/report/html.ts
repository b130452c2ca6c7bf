import { gather } from '../scorecard/gather.ts';
import { cardPage } from '../scorecard/html/page.ts';
import type { RunReport } from './report.ts';

export { cardPage };

/** The page of `uncanned report`, of what a lint knows: without history, and without groups of equal texts. */
export const report = ({ files }: RunReport): string => cardPage(gather({ files, paths: [] }));
