/** One finding, and all that a person may want to know of it or do about it. */
import {
  type FileInput,
  type Finding,
  type Fix,
  type Linter,
  type LintResult,
  overlaps,
  type Passage,
  type Reply,
  type Span,
  toSource,
  toText,
} from '../../engine/index.ts';

/** A file as it was read, and what is found in it. */
export interface Document {
  /** Under which name people see it. */
  readonly path: string;
  readonly linter: Linter;
  readonly file: FileInput;
  /** Of that file, without fixes. */
  readonly result: LintResult;
}

export interface Page extends Document {
  readonly finding: Finding;
  /** What it may be put right by, safe ones first; the edits are proved. */
  readonly fixes: readonly Fix[];
  /** Its sentence, where that can be written anew. */
  readonly passage?: Passage;
  /** What its author wrote there. */
  readonly written?: string;
}

/** @param finding of that document */
export function pageOf(document: Document, finding: Finding): Page {
  const { linter, file } = document;
  const found = linter.refind(file, finding.fingerprint)?.fixes ?? [];
  const fixes = [...found].sort((a, b) => Number(a.safety === 'review') - Number(b.safety === 'review'));
  const passage = passageOf(document, finding);
  const written = passage && replyOf(document, finding)?.value.text.slice(passage.at.start, passage.at.end);
  return {
    ...document,
    finding,
    fixes: fixes.length === 0 ? fillIn(finding) : fixes,
    ...(passage === undefined || written === undefined ? {} : { passage, written }),
  };
}

export const replyOf = ({ result }: Document, { replyIndex }: Finding): Reply | undefined => result.replies[replyIndex];

/** A blank that somebody left: it is put right by filling it. */
const fillIn = ({ family, text, at }: Finding): readonly Fix[] =>
  family === 'fill-in' ? [{ title: `Fill in ${text}`, safety: 'review', edits: [], blanks: [at] }] : [];

/** The sentences that a finding lies in; undefined where there are none, or they are more than one line could say. */
function passageOf({ linter, file, result }: Document, { replyIndex, at }: Finding): Passage | undefined {
  const reply = result.replies[replyIndex];
  if (reply === undefined) return undefined;
  const touched = linter.shape(reply).filter((sentence) => overlaps(sentence.at, at));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const prose = { start: first.inProse.start, end: last.inProse.end };
  const read = linter.prose(reply).prose;
  if (/\n\s*\n/.test(read.text.slice(prose.start, prose.end))) return undefined;
  return { file, result, replyIndex, at: toSource(read, prose), prose };
}

/** Where a finding lies in the text of its reply. */
export function placeInReply({ value }: Reply, { at }: Finding): Span {
  return { start: toText(value, at.start), end: toText(value, at.end) };
}

/** What the customer reads where a file was changed: sentences as a person takes them, whole. */
export function readsNow({ linter, result }: Document, replyIndex: number, { start, end }: Span): string {
  const reply = result.replies[replyIndex];
  if (reply === undefined) return '';
  // Where words were taken out: what stands around.
  const at = start < end ? { start, end } : { start: start - 1, end: end + 1 };
  const { prose, tokens } = linter.prose(reply);
  const { text, tokenAt } = prose;
  const sentences = linter.shape(reply);
  const goesOn = (i: number): boolean => {
    const [before, after] = [sentences[i - 1], sentences[i]];
    if (before === undefined || after === undefined) return false;
    if (/\n/.test(text.slice(before.inProse.end, after.inProse.start))) return false;
    return /^(?:\P{L}*\p{Ll}|\p{N})/u.test(after.text) || !/[.!?…:]\P{L}*$/u.test(before.text);
  };
  let from = sentences.findIndex((each) => overlaps(each.at, at));
  let to = sentences.findLastIndex((each) => overlaps(each.at, at));
  if (from < 0) return '';
  // Where a sentence is cut at a sign that ends none, as in "Monday etc. about it".
  while (goesOn(from)) from--;
  while (goesOn(to + 1)) to++;
  return sentences
    .slice(from, to + 1)
    .map(({ inProse }) =>
      Array.from(
        { length: inProse.end - inProse.start },
        (_, i) => tokens[tokenAt.get(inProse.start + i) ?? -1]?.text ?? text[inProse.start + i],
      ).join(''),
    )
    .join(' ');
}

/** Where a text differs from what it was. */
export function changedAt(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let left = 0;
  while (left < most - start && before[before.length - 1 - left] === after[after.length - 1 - left]) left++;
  return { start, end: after.length - left };
}
