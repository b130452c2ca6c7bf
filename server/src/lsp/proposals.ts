/** A sentence or a reply that somebody else may word anew: what they are told, and whether what they say may stand there. */
import {
  applyEdits,
  type Finding,
  type Reply,
  SEVERITIES,
  type SentenceFunction,
  type Span,
  toSource,
} from '../engine/index.ts';
import type { Passage, PassageParams, Proposal, ProposalParams, SeverityCounts } from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import { changedFacts, factsOf, reorderedFacts } from './facts.ts';
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

function judged(judge: Judge, place: Place, text: string): Proposal {
  const { judgement, reply, replyIndex, at } = place;
  const { linter } = judgement.ruling;
  const before = countsOf(own(judgement), replyIndex);
  const no = (...refused: string[]): Proposal => ({ refused, check: [], before });
  const old = reply.value.text.slice(at.start, at.end);
  if (text === '') return no('It is empty.');
  if (text === old) return no('It is what stands there already.');
  if (linter.prose(alone(reply, text)).foreign) return no('It is in another language.');
  if (hasOtherMarkup(reply, old, text)) return no('It uses formatting that the reply does not have.');
  const edit = linter.replyEdit(judge.input(judgement), replyIndex, at, text);
  const source = edit && applyEdits(judgement.source, [edit]);
  if (edit === undefined || source === undefined) return no(UNWRITABLE);
  const { previous, ...input } = judge.input(judgement);
  const result = linter.lint(
    { ...input, source, ...(previous === undefined ? {} : { previous: { ...previous, edit } }) },
    { fixes: 'none' },
  );
  const changed = result.replies[replyIndex];
  if (changed === undefined) return no(UNWRITABLE);
  const after = countsOf(result.findings, replyIndex);
  const facts = [factsOf(told(place, reply)), factsOf(told(place, changed))] as const;
  const said = [functionsOf(place, reply), functionsOf(place, changed)] as const;
  const refused = [
    ...(readsAsIntended(place, changed, text) ? [] : ['Its formatting does not fit into the reply.']),
    ...changedFacts(...facts),
    ...PROMISES.filter(([name]) => said[0].has(name) && !said[1].has(name)).map(
      ([, what]) => `It no longer says ${what}.`,
    ),
    ...(said[1].has('refuse') && !said[0].has('refuse') ? ['It says no where the reply does not.'] : []),
    ...(isCleaner(before, after) ? [] : ['It is not cleaner: Uncanned finds as much in it as before.']),
  ];
  const check = [
    ...PROMISES.filter(([name]) => said[1].has(name) && !said[0].has(name)).map(
      ([, what]) => `It now says ${what}: is that true?`,
    ),
    ...reorderedFacts(...facts),
  ];
  if (refused.length > 0) return { refused, check: [], before, after };
  return { edit: { range: rangeOf(judgement.document, edit.at), newText: edit.text }, refused, check, before, after };
}

const UNWRITABLE = 'It cannot be written there without changing more than the words.';

/** What a reply promises or decides. A rewrite must go on saying it. */
const PROMISES: readonly (readonly [SentenceFunction, string])[] = [
  ['act', 'what you do about it'],
  ['offer', 'what you offer'],
  ['expect', 'what happens next, or when'],
  ['refuse', 'no'],
];

/** What the library says is about other files too: a rewrite is not measured by it. */
const own = ({ own: alone, result }: Judgement): readonly Finding[] => (alone ?? result).findings;

function countsOf(findings: readonly Finding[], replyIndex: number): SeverityCounts {
  const [error, warning, suggestion] = SEVERITIES.map(
    (severity) => findings.filter((each) => each.replyIndex === replyIndex && each.severity === severity).length,
  );
  return { error: error ?? 0, warning: warning ?? 0, suggestion: suggestion ?? 0 };
}

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

/** A text as if it were all of a reply. */
const alone = (reply: Reply, text: string): Reply => ({ ...reply, value: { text, pieces: [] } });

const told = ({ judgement }: Place, reply: Reply) => ({
  text: reply.value.text,
  tokens: judgement.ruling.linter.prose(reply).tokens,
});

const functionsOf = ({ judgement }: Place, reply: Reply): ReadonlySet<SentenceFunction> =>
  new Set(judgement.ruling.linter.shape(reply).flatMap(({ parts }) => parts.map((part) => part.function)));

/** A sentence's neighbors read as before, and it reads there as it reads alone; a whole reply has none. */
function readsAsIntended({ judgement, reply, prose: at }: Place, changed: Reply, text: string): boolean {
  if (at === undefined) return true;
  const { linter } = judgement.ruling;
  const before = linter.prose(reply).prose.text;
  const words = linter.prose(alone(reply, text)).prose.text.trim();
  return linter.prose(changed).prose.text === before.slice(0, at.start) + words + before.slice(at.end);
}

const MARKDOWN = /\*\*|__|\]\(|`|^#{1,6}\s/m;
const TAGS = /<\/?[a-z][^<>]*>/i;

/** Whether a text is written in a markup that the customer would see as signs, or lost the one that it needs. */
function hasOtherMarkup({ markup }: Reply, old: string, text: string): boolean {
  const brings = (signs: RegExp): boolean => signs.test(text) && !signs.test(old);
  if (markup === 'plain') return brings(MARKDOWN) || brings(TAGS);
  if (markup === 'html')
    return brings(MARKDOWN) || (/<(?:p|br|div|li)\b/i.test(old) && !/<(?:p|br|div|li)\b/i.test(text));
  return brings(TAGS);
}
