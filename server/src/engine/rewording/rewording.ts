/** Another text in the place of a sentence or a whole reply: whether it can stand there, and what the reply would lose or gain. */
import type { FileInput, Linter, LintResult } from '../linter.ts';
import type { Reply } from '../reply.ts';
import { SEVERITIES, type SentenceFunction, type Severity } from '../rules/rule.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { changedFacts, factsOf, reorderedFacts, type Told } from './facts.ts';

/** What is to be worded anew. */
export interface Passage {
  readonly file: FileInput;
  /** Of that file. */
  readonly result: LintResult;
  readonly replyIndex: number;
  /** In the reply's decoded text. */
  readonly at: Span;
  /** In its prose; absent for a whole reply. */
  readonly prose?: Span;
}

/** How many findings a reply has of each severity. */
export type Gravity = Readonly<Record<Severity, number>>;

/** What is to be said of another text. It can be written where `after` is there. */
export interface Rewording {
  /** Why it cannot be written there, a sentence each. */
  readonly impossible: readonly string[];
  /** What the reply would lose, or say otherwise: a person may want that, a program must not. */
  readonly changes: readonly string[];
  /** What somebody should check before it is used, a sentence each. */
  readonly check: readonly string[];
  readonly before: Gravity;
  /** The file with it. */
  readonly after?: {
    /** Proved: the reply reads so, every other one as before. */
    readonly edit: Edit;
    readonly source: string;
    /** What was written, in the file then. */
    readonly at: Span;
    /** Without fixes. */
    readonly result: LintResult;
    readonly gravity: Gravity;
  };
}

/** @param text what shall stand there, in the reply's own markup */
export function reworded(linter: Linter, passage: Passage, text: string): Rewording {
  const { file, result, replyIndex, at } = passage;
  const before = gravityOf(result, replyIndex);
  const no = (why: string): Rewording => ({ impossible: [why], changes: [], check: [], before });
  const reply = result.replies[replyIndex];
  if (reply === undefined) return no(UNWRITABLE);
  const old = reply.value.text.slice(at.start, at.end);
  if (text === '') return no('It is empty.');
  if (text === old) return no('It is what stands there already.');
  const edit = linter.replyEdit(file, replyIndex, at, text);
  const source = edit && applyEdits(file.source, [edit]);
  if (edit === undefined || source === undefined) return no(UNWRITABLE);
  const { previous, ...input } = file;
  const after = linter.lint(
    { ...input, source, ...(previous === undefined ? {} : { previous: { ...previous, edit } }) },
    { fixes: 'none' },
  );
  const changed = after.replies[replyIndex];
  if (changed === undefined) return no(UNWRITABLE);
  const told = (each: Reply): Told => ({ text: each.value.text, tokens: linter.prose(each).tokens });
  const facts = [factsOf(told(reply)), factsOf(told(changed))] as const;
  const lost = changedFacts(...facts);
  const said = [functionsOf(linter, reply), functionsOf(linter, changed)] as const;
  const written = toSource(changed.value, { start: at.start, end: at.start + text.length });
  const fits = readsAsIntended(linter, passage, reply, changed, text);
  return {
    impossible: fits ? [] : ['Its formatting does not fit into the reply.'],
    changes: [
      ...(linter.prose(alone(reply, text)).foreign ? ['It is in another language.'] : []),
      ...(hasOtherMarkup(reply, old, text) ? ['It uses formatting that the reply does not have.'] : []),
      ...lost,
      ...PROMISES.filter(([name]) => said[0].has(name) && !said[1].has(name)).map(
        ([, what]) => `It no longer says ${what}.`,
      ),
      ...(said[1].has('refuse') && !said[0].has('refuse') ? ['It says no where the reply does not.'] : []),
    ],
    check: [
      ...PROMISES.filter(([name]) => said[1].has(name) && !said[0].has(name)).map(
        ([, what]) => `It now says ${what}: is that true?`,
      ),
      ...(lost.length === 0 ? reorderedFacts(...facts) : []),
    ],
    before,
    ...(fits ? { after: { edit, source, at: written, result: after, gravity: gravityOf(after, replyIndex) } } : {}),
  };
}

const UNWRITABLE = 'It cannot be written there without changing more than the words.';

/** What a reply promises or decides. A rewrite must go on saying it. */
const PROMISES: readonly (readonly [SentenceFunction, string])[] = [
  ['act', 'what you do about it'],
  ['offer', 'what you offer'],
  ['expect', 'what happens next, or when'],
  ['refuse', 'no'],
];

function gravityOf({ findings }: LintResult, replyIndex: number): Gravity {
  const [error, warning, suggestion] = SEVERITIES.map(
    (severity) => findings.filter((each) => each.replyIndex === replyIndex && each.severity === severity).length,
  );
  return { error: error ?? 0, warning: warning ?? 0, suggestion: suggestion ?? 0 };
}

/** A text as if it were all of a reply. */
const alone = (reply: Reply, text: string): Reply => ({ ...reply, value: { text, pieces: [] } });

const functionsOf = (linter: Linter, reply: Reply): ReadonlySet<SentenceFunction> =>
  new Set(linter.shape(reply).flatMap(({ parts }) => parts.map((part) => part.function)));

/** A sentence's neighbors read as before, and it reads there as it reads alone; a whole reply has none. */
function readsAsIntended(linter: Linter, { prose: at }: Passage, reply: Reply, changed: Reply, text: string): boolean {
  if (at === undefined) return true;
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
