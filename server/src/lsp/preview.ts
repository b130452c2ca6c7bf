import { type Customer, customerOf, customersWith, measure, type Reply } from '../engine/index.ts';
import type { Position, Preview, PreviewParams, PreviewText } from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import type { Judge, Judgement } from './judge.ts';
import { numbersOf } from './preview-numbers.ts';
import { inReply, marksOf, piecesInFile, sentencesOf, shownProse } from './preview-text.ts';
import { mainText, recordOf, recordStarts } from './records.ts';
import { samplesOf } from './samples.ts';
import type { CancellationToken } from './wire.ts';

/** Texts of one record that are drawn together; records with more (one for each language) are shown one by one. */
const MOST_TEXTS = 4;

/** Answers with the reply at a position, its placeholders filled and its findings placed, for a client to draw. */
export function previews(judge: Judge) {
  return async (params: PreviewParams, token: CancellationToken): Promise<Preview | null> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return null;
    const offset = judgement.document.offsetAt(params.position);
    const index = replyAt(judgement.result.replies, offset);
    if (index < 0) return null;
    const customers = customersWith(judgement.ruling.config.samples);
    const customer = customerOf(customers, params.customer);
    const asked = { customer, ...(params.choices === undefined ? {} : { choices: params.choices }) };
    return {
      ...previewOf(judgement, index, offset, asked),
      customers: customers.map(({ id, name }) => ({ id, name })),
      customer: customer.id,
    };
  };
}

/** @returns the index of the reply that holds an offset of the file, else of the nearest one; -1 where there are none. */
function replyAt(replies: readonly Reply[], offset: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { whole }] of replies.entries()) {
    const distance = Math.max(whole.start - offset, offset - whole.end, 0);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

/** Whom the reply is shown to, and which parts of its template a person chose. */
interface Asked {
  readonly customer: Customer;
  readonly choices?: PreviewParams['choices'];
}

function previewOf(
  judgement: Judgement,
  index: number,
  offset: number,
  asked: Asked,
): Omit<Preview, 'customers' | 'customer'> {
  const { document, version, result } = judgement;
  const { replies } = result;
  const reply = replies[index]!;
  const starts = recordStarts(replies);
  const record = recordOf(starts, index);
  const first = starts[record]!;
  const end = starts[record + 1] ?? replies.length;
  const beside = Array.from({ length: end - first }, (_, i) => first + i).filter((i) => i !== index);
  const others = beside.length < MOST_TEXTS ? beside : [];
  const beginOf = (other: number): Position | undefined => {
    const from = starts[other];
    const to = starts[other + 1] ?? replies.length;
    return from === undefined ? undefined : document.positionAt(replies[mainText(replies, from, to)]!.whole.start);
  };
  const previous = beginOf(record - 1);
  const next = beginOf(record + 1);
  return {
    ...textOf(judgement, index, asked),
    uri: document.uri,
    version,
    index: record,
    count: starts.length,
    cursor: inReply(reply, { start: offset, end: offset }).start,
    ...(reply.title === undefined ? {} : { title: reply.title }),
    ...(reply.provider === undefined ? {} : { provider: reply.provider }),
    ...(reply.situation === undefined ? {} : { situation: reply.situation }),
    ...(others.length === 0
      ? {}
      : { others: others.map((i) => textOf(judgement, i, asked)), before: others.filter((i) => i < index).length }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

function textOf(judgement: Judgement, index: number, asked: Asked): PreviewText {
  const { document, result, ruling } = judgement;
  const reply = result.replies[index]!;
  const read = ruling.linter.prose(reply);
  const shape = ruling.linter.shape(reply);
  const samples = samplesOf(reply, read, ruling.config, asked.customer, asked.choices?.[reply.key]);
  const prose = shownProse(reply, read, samples).text;
  const shown = shape.map(({ inProse }) => shownProse(reply, read, samples, inProse).text);
  const length = measure(reply, prose.trimEnd());
  return {
    key: reply.key,
    role: reply.role,
    markup: reply.markup,
    audience: reply.audience,
    ...(reply.channel === undefined ? {} : { channel: reply.channel }),
    text: reply.value.text,
    prose,
    range: rangeOf(document, reply.whole),
    marks: marksOf(judgement, index, read, samples),
    ...(samples.hidden.length === 0 ? {} : { hidden: samples.hidden }),
    sentences: sentencesOf(document, reply, read, shape, shown),
    numbers: numbersOf(shown),
    ...(length === undefined ? {} : { measure: length }),
    map: piecesInFile(reply).map(({ text, source, atomic }) => ({ text, source, whole: atomic })),
  };
}
