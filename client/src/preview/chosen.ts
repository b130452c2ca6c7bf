import type { Preview, PreviewMark } from '../../../server/src/protocol.ts';
import { textsOf } from './frames.ts';

const findingsOf = (preview: Preview): readonly PreviewMark[] =>
  textsOf(preview).texts.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'finding'));

/** The mark with a fingerprint, in whichever text of the reply. */
export const markBy = (preview: Preview, fingerprint: string | undefined): PreviewMark | undefined =>
  fingerprint === undefined ? undefined : findingsOf(preview).find((mark) => mark.fingerprint === fingerprint);

/**
 * Follows a finding over a change of its reply. A reply without id or title is known by its text, so that typing in it gives
 * new fingerprints: then it is the finding of the same rule in the same place of the row, where there are as many as before.
 * @returns its fingerprint now; undefined where it is gone
 */
export function followed(fingerprint: string, before: Preview, now: Preview): string | undefined {
  if (markBy(now, fingerprint) !== undefined) return fingerprint;
  const rule = markBy(before, fingerprint)?.rule;
  const of = (preview: Preview): readonly PreviewMark[] => findingsOf(preview).filter((mark) => mark.rule === rule);
  const old = of(before);
  const fresh = of(now);
  if (rule === undefined || old.length !== fresh.length) return undefined;
  return fresh[old.findIndex((mark) => mark.fingerprint === fingerprint)]?.fingerprint;
}
