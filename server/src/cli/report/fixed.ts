/** Which words a fix has put in the place of which, by file and reply. */
import { type Paint, visible, wrap } from '../terminal.ts';
import type { WordChange } from '../word-changes.ts';
import type { FixedText } from './report.ts';
import { count } from './words.ts';

export interface FixedLook {
  readonly heading: string;
  readonly paint: Paint;
  readonly width: number;
  /** So many changes are listed; all of them where it is absent. */
  readonly most?: number;
  /** Where all of them are listed. */
  readonly rest: string;
}

/** @returns lines; none where nothing was changed */
export function fixedLines(files: readonly FixedText[], { heading, paint, width, most, rest }: FixedLook): string[] {
  const lines: string[] = [];
  let left = most ?? Number.POSITIVE_INFINITY;
  for (const { path, replies } of files) {
    if (left <= 0) break;
    lines.push(`  ${visible(path)}`);
    for (const { name, changes } of replies) {
      const shown = changes.slice(0, Math.max(0, left));
      left -= shown.length;
      if (shown.length > 0 && name !== '') lines.push(`    ${visible(name)}`);
      const indent = ' '.repeat(name === '' ? 4 : 6);
      for (const change of shown)
        lines.push(...wrap(changeText(change), Math.max(20, width - indent.length)).map(({ text }) => indent + text));
    }
  }
  const all = files.flatMap(({ replies }) => replies.flatMap(({ changes }) => changes)).length;
  const more = most === undefined ? 0 : Math.max(0, all - most);
  if (more > 0) lines.push(`  and ${count(more, 'other change')}. ${rest}`);
  return lines.length === 0 ? [] : [paint('bold', heading), ...lines];
}

const changeText = ({ before, after }: WordChange): string =>
  visible(after === '' ? `“${before}” taken out` : before === '' ? `“${after}” put in` : `“${before}” → “${after}”`);
