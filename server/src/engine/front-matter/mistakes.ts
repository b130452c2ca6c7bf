/** Fields of front matter that nobody knows, and values that mean nothing: findings of the family `library`, with repairs. */
import type { Level } from '../config/config.ts';
import type { RuleFacts } from '../config/levels.ts';
import type { DeclaredFields, Field } from '../hosts/fields.ts';
import type { Reply } from '../reply.ts';
import type { Finding } from '../rules/rule.ts';
import { declaredIn } from '../situations/names.ts';
import type { Mistake, Repair } from '../suppress/mistakes.ts';
import { hash } from '../text/hash.ts';
import { contains, type Span } from '../text/span.ts';
import { type DeskName, fieldNamed, OWN } from './fields.ts';
import { meantField } from './meant.ts';
import { wrongIn } from './values.ts';

/** The rules of this part; their pages are in `server/rules/library/`. */
const UNKNOWN = 'library/unknown-field';
const WRONG = 'library/wrong-value';

/** Fields that say what is a reply. */
const READ: ReadonlySet<string> = new Set(['subject', 'split']);

export interface FieldsInput {
  readonly source: string;
  readonly matter: DeclaredFields | undefined;
  readonly replies: readonly Reply[];
  readonly desks: readonly DeskName[];
  /** Fields of a team's own. */
  readonly allowed: readonly string[];
  readonly rules: readonly RuleFacts[];
  readonly levelOf: (rule: RuleFacts, replyIndex: number | undefined) => Level;
}

/** A mistake before it knows its severity and fingerprint. */
interface Draft {
  readonly rule: string;
  readonly message: string;
  readonly at: Span;
  readonly repairs: readonly Repair[];
}

/**
 * @returns findings about the fields of a file that is plainly one of replies. Files for other programs have front matter
 * too: where the name does not say it, a field must that nobody else has.
 */
export function fieldMistakes(input: FieldsInput): readonly Mistake[] {
  const { matter, desks } = input;
  if (matter === undefined || (!matter.byName && !declaresReply(matter.fields, desks))) return [];
  const drafts = matter.fields.flatMap((field) => draftsOf(field, input, matter.byName));
  const ordinals = new Map<string, number>();
  return drafts.flatMap((draft) => mistakeOf(draft, input, ordinals) ?? []);
}

/** Whether a field says what nobody but us would say there: a situation, or a help desk. */
function declaresReply(fields: readonly Field[], desks: readonly DeskName[]): boolean {
  return fields.some(({ key, texts }) => {
    const names = texts.map(({ text }) => text);
    if (key === 'situation' || key === 'situations') return declaredIn(names).situations.length > 0;
    return key === 'provider' && names.some((name) => desks.some(({ id }) => id === name.trim().toLowerCase()));
  });
}

/** @param strict nothing stands here that is not ours */
function draftsOf(field: Field, input: FieldsInput, strict: boolean): readonly Draft[] {
  const { key } = field;
  const facts = fieldNamed(key);
  if (facts === undefined) {
    if (OWN.test(key) || input.allowed.includes(key)) return [];
    const draft = unknown(field, input, strict);
    return draft === undefined ? [] : [draft];
  }
  if (!strict && facts.shared) return [];
  return wrongIn(field, facts, input.source, input.desks).map(({ message, at, fix }): Draft => {
    if (fix === undefined) return { rule: WRONG, message, at, repairs: [] };
    const quote = /^["']/.exec(input.source.slice(at.start, at.start + 1))?.[0] ?? '';
    const text = fix.raw === true ? fix.text : `${quote}${fix.text}${quote}`;
    return {
      rule: WRONG,
      message,
      at,
      repairs: [{ title: `Write ${fix.text}`, safety: fix.safety, edit: { at, text } }],
    };
  });
}

function unknown({ key, keyAt }: Field, { matter, replies }: FieldsInput, strict: boolean): Draft | undefined {
  const meant = meantField(key);
  // Elsewhere another program may want it.
  if (!strict && meant?.sure !== true) return undefined;
  const taken = meant !== undefined && matter?.fields.some((field) => field.key === meant.name) === true;
  const hint =
    meant === undefined
      ? `Write a field of your own as "x-${key}", or name it under "fields" in .uncanned.yaml.`
      : `Did you mean "${meant.name}"?`;
  // Below a heading the slip is text of the reply until it is put right.
  const isText = replies.some(({ whole }) => contains(whole, keyAt));
  const rename = (text: string, safety: Repair['safety']): Repair => {
    const repair = { title: `Write ${text}`, edit: { at: keyAt, text } };
    return isText || READ.has(text) ? { ...repair, safety: 'review', changesReading: true } : { ...repair, safety };
  };
  const repairs = [
    ...(meant === undefined || taken ? [] : [rename(meant.name, meant.sure ? 'safe' : 'review')]),
    ...(meant?.sure === true || !/^[A-Za-z][\w-]*$/.test(key) ? [] : [rename(`x-${key}`, 'review')]),
  ];
  return { rule: UNKNOWN, message: `There is no field "${key}". ${hint}`, at: keyAt, repairs };
}

function mistakeOf(
  { rule, message, at, repairs }: Draft,
  { source, replies, rules, levelOf }: FieldsInput,
  ordinals: Map<string, number>,
): Mistake | undefined {
  const facts = rules.find(({ id }) => id === rule);
  // What stands at the head of a file belongs to its first reply, what stands below a heading to the reply there.
  const replyIndex = replies.findIndex(({ whole }) => whole.end > at.start);
  const level = facts === undefined ? 'off' : levelOf(facts, replyIndex < 0 ? undefined : replyIndex);
  if (level === 'off') return undefined;
  const reply = replies[replyIndex];
  const text = source.slice(at.start, at.end);
  const line = lineAround(source, at);
  const name = `${reply?.id ?? ''}\n${rule}\n${text.toLowerCase()}`;
  const ordinal = ordinals.get(name) ?? 0;
  ordinals.set(name, ordinal + 1);
  const finding: Finding = {
    rule,
    family: 'library',
    severity: level,
    scope: 'phrase',
    message,
    at,
    text,
    sentence: { text: source.slice(line.start, line.end), from: at.start - line.start },
    // It is about the file: a comment on the line above allows it, and nothing else.
    reply: '',
    replyIndex: -1,
    fixes: [],
    fingerprint: hash(`${name}\n${ordinal}`),
  };
  return { finding, repairs };
}

function lineAround(source: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !/[\r\n]/.test(source[from - 1]!)) from--;
  let to = end;
  while (to < source.length && !/[\r\n]/.test(source[to]!)) to++;
  return { start: from, end: to };
}
