/** A finding for a page that shows it: why, what may stand there instead, and the edit that puts it there. */
import {
  applyEdits,
  type Customer,
  customerOf,
  customersWith,
  type Finding,
  type Fix,
  type Span,
} from '../engine/index.ts';
import type { ApplyFixParams, FindingDetail, FindingParams, FixEdit, FixPreview } from '../protocol.ts';
import { fixesOf, plainApplication } from './code-actions.ts';
import type { Judge, Judgement } from './judge.ts';
import { shownProse } from './preview-text.ts';
import type { TextOf } from './rule-texts.ts';
import { samplesOf } from './samples.ts';
import type { CancellationToken } from './wire.ts';

/** Explains a finding, and says what each of its rewrites would make of the reply. */
export function findingDetails(judge: Judge, textOf: TextOf) {
  return async (params: FindingParams, token: CancellationToken): Promise<FindingDetail | null> => {
    const found = await find(judge, params, token);
    if (found === undefined) return null;
    const { judgement, finding, fixes } = found;
    const rule = judgement.ruling.linter.rules.find(({ id }) => id === finding.rule);
    const customer = customerOf(customersWith(judgement.ruling.config.samples), params.customer);
    const text = rule && (await textOf(rule));
    return {
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      title: rule?.title ?? finding.rule,
      message: finding.message,
      severity: finding.severity,
      why: text?.why ?? '',
      page: rule !== undefined,
      fixes: fixes.map((fix) => fixPreview(judge, judgement, finding, fix, customer)),
    };
  };
}

/** Gives the edit of one rewrite of a finding. */
export function fixEdits(judge: Judge) {
  return async (params: ApplyFixParams, token: CancellationToken): Promise<FixEdit | null> => {
    const found = await find(judge, params, token);
    const fix = found?.fixes[params.fix];
    return found === undefined || fix === undefined ? null : plainApplication(found.judgement, fix);
  };
}

interface Found {
  readonly judgement: Judgement;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** @returns the finding with its fixes; undefined where it is gone, or the document has another version by now. */
async function find(judge: Judge, params: FindingParams, token: CancellationToken): Promise<Found | undefined> {
  const judgement = await judge.open(params.uri, token);
  if (judgement === undefined || judgement.off || judgement.version !== params.version) return undefined;
  const known = judgement.result.findings.find(({ fingerprint }) => fingerprint === params.fingerprint);
  if (known === undefined) return undefined;
  const fixes = fixesOf(judge, judgement, known);
  return fixes && { judgement, finding: known, fixes };
}

function fixPreview(judge: Judge, judgement: Judgement, finding: Finding, fix: Fix, customer: Customer): FixPreview {
  return {
    title: fix.title,
    safety: fix.safety,
    ...(becomes(judge, judgement, finding, fix, customer) ?? { becomes: '', blanks: [] }),
  };
}

/** Reads the reply as it would be and gives the sentences that a fix touches. */
function becomes(
  judge: Judge,
  judgement: Judgement,
  { replyIndex }: Finding,
  fix: Fix,
  customer: Customer,
): Pick<FixPreview, 'becomes' | 'blanks'> | undefined {
  const { linter } = judgement.ruling;
  const source = applyEdits(judgement.source, fix.edits);
  const only = fix.edits.length === 1 ? fix.edits[0] : undefined;
  if (source === undefined || replyIndex < 0) return undefined;
  const { previous, ...input } = judge.input(judgement);
  const after = linter.lint(
    {
      ...input,
      source,
      ...(previous === undefined || only === undefined ? {} : { previous: { ...previous, edit: only } }),
    },
    { fixes: 'none' },
  );
  const reply = after.replies[replyIndex];
  if (reply === undefined) return undefined;
  const shape = linter.shape(reply);
  const places = changed(fix.edits);
  // Where a whole sentence goes, its neighbors are not what it becomes.
  const goes = places.every(({ start, end }) => start === end) && shape.length < sentencesBefore(judgement, replyIndex);
  const sentences = goes ? [] : shape.filter(({ at }) => places.some((place) => touches(at, place)));
  const first = sentences[0]?.inProse;
  const last = sentences.at(-1)?.inProse;
  if (first === undefined || last === undefined) return undefined;
  const read = linter.prose(reply);
  const { text, blanks } = shownProse(reply, read, samplesOf(reply, read, judgement.ruling.config, customer), {
    start: first.start,
    end: last.end,
  });
  return { becomes: text, blanks };
}

function sentencesBefore({ result, ruling }: Judgement, replyIndex: number): number {
  const reply = result.replies[replyIndex];
  return reply === undefined ? 0 : ruling.linter.shape(reply).length;
}

/** @returns where the new texts of edits stand in the file after them. */
function changed(edits: Fix['edits']): readonly Span[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, text }) => {
      const start = at.start + shift;
      shift += text.length - (at.end - at.start);
      return { start, end: start + text.length };
    });
}

/** What is inserted touches the sentences that share a character with it; where words were taken out, the one around. */
const touches = (sentence: Span, place: Span): boolean =>
  place.start === place.end
    ? sentence.start <= place.start && place.start <= sentence.end
    : sentence.start < place.end && place.start < sentence.end;
