/** A sentence or a reply that somebody else may word anew: what they are told, and whether what they say may stand there. */
import { type Finding, type Reply, type Passage as Reworded, reworded, type Span, toSource } from '../engine/index.ts';
import type { Passage, PassageParams, Proposal, ProposalParams, SeverityCounts } from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import type { Judge, Judgement } from './judge.ts';
import type { TextOf } from './rule-texts.ts';
import type { CancellationToken } from './wire.ts';

/** Where a passage lies. */
interface Place {
  readonly judgement: Judgement;
  readonly reply: Reply;
  readonly replyIndex: number;
  /** In the reply's decoded text. */
  readonly at: Span;
  /** In its prose; absent for a whole reply. */
  readonly prose?: Span;
}

/** Says what the sentence or reply under a position is, and what was found in it. */
export function passages(judge: Judge, textOf: TextOf) {
  return async (params: PassageParams, token: CancellationToken): Promise<Passage | null> => {
    const place = placeOf(await judge.open(params.textDocument.uri, token), params);
    if (place === undefined) return null;
    const { judgement, reply, replyIndex, at } = place;
    const inFile = toSource(reply.value, at);
    const { rules } = judgement.ruling.linter;
    const findings = own(judgement).filter(
      (finding) =>
        finding.replyIndex === replyIndex &&
        (place.prose === undefined || (finding.at.start <= inFile.end && inFile.start <= finding.at.end)),
    );
    return {
      version: judgement.version,
      text: reply.value.text.slice(at.start, at.end),
      range: rangeOf(judgement.document, inFile),
      markup: reply.markup,
      ...(reply.situation === undefined ? {} : { situation: reply.situation }),
      ...(reply.channel === undefined ? {} : { channel: reply.channel }),
      findings: await Promise.all(
        findings.map(async ({ rule: id, message, text }) => {
          const rule = rules.find((each) => each.id === id);
          return { message, words: text, why: (rule && (await textOf(rule))?.why) ?? '' };
        }),
      ),
    };
  };
}

/** Says whether another text may stand in the place of a passage, and gives the edit that puts it there. */
export function proposals(judge: Judge) {
  return async (params: ProposalParams, token: CancellationToken): Promise<Proposal | null> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    const place = judgement?.version === params.textDocument.version ? placeOf(judgement, params) : undefined;
    return place === undefined ? null : judged(judge, place, params.text.replaceAll(/\r\n?/g, '\n').trim());
  };
}

/** @returns undefined where no reply, or no sentence of one, is at the position */
function placeOf(judgement: Judgement | undefined, { position, scope }: PassageParams): Place | undefined {
  if (judgement === undefined || judgement.off) return undefined;
  const { document, result, ruling } = judgement;
  const offset = document.offsetAt(position);
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const replyIndex = result.replies.findIndex(({ whole }) => holds(whole));
  const reply = result.replies[replyIndex];
  if (reply === undefined) return undefined;
  const { text } = reply.value;
  if (scope === 'reply') {
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    return start < end ? { judgement, reply, replyIndex, at: { start, end } } : undefined;
  }
  const prose = ruling.linter.shape(reply).findLast((sentence) => holds(sentence.at))?.inProse;
  if (prose === undefined) return undefined;
  return { judgement, reply, replyIndex, at: toSource(ruling.linter.prose(reply).prose, prose), prose };
}

function judged(judge: Judge, { judgement, replyIndex, at, prose }: Place, text: string): Proposal {
  const passage: Reworded = {
    file: judge.input(judgement),
    result: judgement.own ?? judgement.result,
    replyIndex,
    at,
    ...(prose === undefined ? {} : { prose }),
  };
  const { impossible, changes, check, before, after } = reworded(judgement.ruling.linter, passage, text);
  const refused = [
    ...impossible,
    ...changes,
    ...(after === undefined || isCleaner(before, after.gravity)
      ? []
      : ['It is not cleaner: Uncanned finds as much in it as before.']),
  ];
  if (after === undefined) return { refused, check: [], before };
  if (refused.length > 0) return { refused, check: [], before, after: after.gravity };
  const { edit, gravity } = after;
  return {
    edit: { range: rangeOf(judgement.document, edit.at), newText: edit.text },
    refused,
    check,
    before,
    after: gravity,
  };
}

/** What the library says is about other files too: a rewrite is not measured by it. */
const own = ({ own: alone, result }: Judgement): readonly Finding[] => (alone ?? result).findings;

/** Fewer findings or less grave ones, and nothing in turn: an error is worth no number of suggestions. */
export function isCleaner(before: SeverityCounts, after: SeverityCounts): boolean {
  const [old, now] = [gravestFirst(before), gravestFirst(after)];
  return now.every((count, i) => count <= old[i]!) && now.some((count, i) => count < old[i]!);
}

const gravestFirst = ({ error, warning, suggestion }: SeverityCounts): readonly number[] => [
  error,
  error + warning,
  error + warning + suggestion,
];
