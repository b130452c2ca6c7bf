/** Suppressions that are mistaken themselves: findings of the family `library`, with repairs. */
import type { Level } from '../config/config.ts';
import type { RuleFacts } from '../config/levels.ts';
import { isKnownPattern, meansRule, suggestRule } from '../config/rule-names.ts';
import type { Reply } from '../reply.ts';
import type { Finding } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { hash } from '../text/hash.ts';
import { toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Cover, Covers, DirectiveComment } from './cover.ts';
import { inFile } from './cover.ts';
import { suggestVerb, type Word } from './directive.ts';
import { removalOf } from './lines.ts';

/** The rules of this part; their pages are in `server/rules/library/`. */
const UNUSED = 'library/unused-suppression';
const UNKNOWN = 'library/unknown-suppression';
const REASON = 'library/suppression-reason';

/** A way to put a suppression right, not yet proved. */
export interface Repair {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** In the reply's decoded text where `replyIndex` is given, else in the file. */
  readonly edit: Edit;
  readonly replyIndex?: number;
  /** It is meant to change what is read as replies, so a person chooses it: all that is proved is that nothing breaks. */
  readonly changesReading?: true;
}

/** A finding about a suppression. The finding has no fixes yet: who knows the host makes them of the repairs. */
export interface Mistake {
  readonly finding: Finding;
  readonly repairs: readonly Repair[];
}

export interface MistakesInput {
  readonly replies: readonly Reply[];
  readonly rules: readonly RuleFacts[];
  readonly levelOf: (rule: RuleFacts, replyIndex: number | undefined) => Level;
  readonly complete: boolean;
  readonly later?: ReadonlySet<string>;
}

/** A mistake before it knows its severity and fingerprint. */
interface Draft {
  readonly rule: string;
  readonly message: string;
  /** The word of the comment that it is about; the whole comment where absent. */
  readonly word?: Word;
  readonly repairs: readonly Repair[];
}

/** @param used the covers that switched a finding off */
export function mistakesIn(
  directives: readonly DirectiveComment[],
  covers: Covers,
  used: ReadonlySet<Cover>,
  input: MistakesInput,
): readonly Mistake[] {
  const ids = input.rules.map(({ id }) => id);
  const ordinals = new Map<string, number>();
  return directives.flatMap((by) => {
    const drafts = [
      ...unknown(by, ids),
      ...(input.complete ? unused(by, covers, used, input, ids) : []),
      ...withoutReason(by),
    ];
    return drafts.flatMap((draft) => asMistake(by, draft, input, ordinals) ?? []);
  });
}

/** What does not name a directive or rule that exists. */
function unknown(by: DirectiveComment, ids: readonly string[]): readonly Draft[] {
  const { verb, written, names } = by.directive;
  if (verb === undefined) {
    const near = suggestVerb(written.text);
    const hint =
      near === undefined ? 'Write uncanned-disable-next-line, a rule and a reason.' : `Did you mean ${near}?`;
    const repairs = near === undefined ? [removal(by, 'review')] : replacement(by, written, near);
    return [{ rule: UNKNOWN, message: `${written.text} means nothing here. ${hint}`, word: written, repairs }];
  }
  if (names.length === 0 && verb !== 'enable')
    return [
      {
        rule: UNKNOWN,
        message: `This switches nothing off: write the rule after ${written.text}.`,
        repairs: [removal(by, 'review')],
      },
    ];
  return names
    .filter((name) => name.text === '*' || !isKnownPattern(name.text, ids, []))
    .map((name) => {
      if (name.text === '*')
        return {
          rule: UNKNOWN,
          message: 'Name the rules: all at once cannot be switched off here.',
          word: name,
          repairs: [],
        };
      const near = suggestRule(name.text, ids, []);
      const hint = near === undefined ? 'Take it out.' : `Did you mean ${near}?`;
      const repairs = near === undefined ? without(by, name) : replacement(by, name, near);
      return { rule: UNKNOWN, message: `There is no rule ${name.text}. ${hint}`, word: name, repairs };
    });
}

function unused(
  by: DirectiveComment,
  covers: Covers,
  used: ReadonlySet<Cover>,
  input: MistakesInput,
  ids: readonly string[],
): readonly Draft[] {
  if (covers.idle.has(by))
    return [
      {
        rule: UNUSED,
        message: 'Nothing is switched off here any more: remove this comment.',
        repairs: [removal(by, 'safe')],
      },
    ];
  const own = covers.by.get(by) ?? [];
  const idle = by.directive.names.filter((name) => {
    const mine = own.filter((cover) => cover.name === name);
    return mine.length > 0 && !mine.some((cover) => used.has(cover)) && mine.some((cover) => isJudged(cover, input));
  });
  if (idle.length === 0) return [];
  const message = (names: readonly Word[]): string =>
    `Nothing here needs this suppression of ${names.map(({ text }) => text).join(' and ')}: remove it.`;
  if (idle.length === by.directive.names.length)
    return [{ rule: UNUSED, message: message(idle), repairs: [removal(by, 'safe')] }];
  return idle
    .filter(({ text }) => isKnownPattern(text, ids, []))
    .map((name) => ({ rule: UNUSED, message: message([name]), word: name, repairs: without(by, name) }));
}

/** Whether a rule that is meant is on where the comment covers: one that is off is not unused, only not asked for. */
function isJudged({ name, replies }: Cover, { rules, levelOf, later }: MistakesInput): boolean {
  if ([...(later ?? [])].some((rule) => meansRule(name.text, rule))) return false;
  const places =
    replies === undefined || replies.size === 0 ? [undefined] : [...replies].map((i) => (i < 0 ? undefined : i));
  return rules.some((rule) => meansRule(name.text, rule.id) && places.some((place) => levelOf(rule, place) !== 'off'));
}

function withoutReason({ directive: { verb, reason, names } }: DirectiveComment): readonly Draft[] {
  if (verb === undefined || verb === 'enable' || reason !== undefined || names.length === 0) return [];
  return [{ rule: REASON, message: 'Say why this may stay: write " -- " and the reason after the rule.', repairs: [] }];
}

/** Where a word stands in the text that holds the comment; undefined where its text was not kept as written. */
function placeOf({ comment, container }: DirectiveComment, word: Word): Span | undefined {
  const start = container.indexOf(comment.text, comment.at.start) + word.at.start;
  const place = { start, end: start + word.at.end - word.at.start };
  return place.end <= comment.at.end && container.slice(place.start, place.end) === word.text ? place : undefined;
}

const repair = (by: DirectiveComment, title: string, safety: Repair['safety'], at: Span, text: string): Repair => ({
  title,
  safety,
  edit: { at, text },
  ...(by.replyIndex === undefined ? {} : { replyIndex: by.replyIndex }),
});

const removal = (by: DirectiveComment, safety: Repair['safety']): Repair =>
  repair(by, 'Remove this comment', safety, removalOf(by.container, by.comment.at), '');

function replacement(by: DirectiveComment, word: Word, text: string): readonly Repair[] {
  const at = placeOf(by, word);
  return at === undefined ? [] : [repair(by, `Write ${text}`, 'safe', at, text)];
}

/** Takes one name out of a comment's list; the whole comment where it is the only one. */
function without(by: DirectiveComment, name: Word): readonly Repair[] {
  const { names } = by.directive;
  if (names.length === 1) return [removal(by, 'safe')];
  const place = placeOf(by, name);
  const i = names.indexOf(name);
  const neighbour = names[i + 1] ?? names[i - 1];
  const other = neighbour === undefined ? undefined : placeOf(by, neighbour);
  if (place === undefined || other === undefined) return [];
  const at =
    other.start > place.start ? { start: place.start, end: other.start } : { start: other.end, end: place.end };
  return [repair(by, `Remove ${name.text}`, 'safe', at, '')];
}

function asMistake(
  by: DirectiveComment,
  draft: Draft,
  { rules, replies, levelOf }: MistakesInput,
  ordinals: Map<string, number>,
): Mistake | undefined {
  const facts = rules.find(({ id }) => id === draft.rule);
  const level = facts === undefined ? 'off' : levelOf(facts, by.replyIndex);
  if (level === 'off') return undefined;
  const reply = by.replyIndex === undefined ? undefined : replies[by.replyIndex];
  const place = draft.word === undefined ? undefined : placeOf(by, draft.word);
  const { text } = by.comment;
  const lead = text.length - text.trimStart().length;
  const shown =
    draft.word === undefined
      ? { text: text.trim(), from: 0 }
      : { text: draft.word.text, from: draft.word.at.start - lead };
  const name = [reply?.id ?? '', reply?.role ?? '', draft.rule, shown.text.toLowerCase().replace(/\s+/g, ' ')].join(
    '\n',
  );
  const ordinal = ordinals.get(name) ?? 0;
  ordinals.set(name, ordinal + 1);
  const finding: Finding = {
    rule: draft.rule,
    family: 'library',
    severity: level,
    scope: 'phrase',
    message: draft.message,
    at: place === undefined ? inFile(by, replies) : reply === undefined ? place : toSource(reply.value, place),
    text: shown.text,
    sentence: { text: text.trim(), from: shown.from },
    reply: reply?.key ?? '',
    replyIndex: by.replyIndex ?? -1,
    fixes: [],
    fingerprint: hash(`${name}\n${ordinal}`),
  };
  return { finding, repairs: draft.repairs };
}
