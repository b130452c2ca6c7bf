/** Names that are no situation where one is declared: findings of the family `library`, with repairs. */
import type { Level } from '../config/config.ts';
import type { RuleFacts } from '../config/levels.ts';
import type { Reply } from '../reply.ts';
import type { Finding } from '../rules/rule.ts';
import type { Mistake, Repair } from '../suppress/mistakes.ts';
import { hash } from '../text/hash.ts';
import { toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { meantBy } from './names.ts';
import type { Saying } from './sayings.ts';

/** The rule of this part; its page is in `server/rules/library/`. */
const UNKNOWN = 'library/unknown-situation';

export interface SituationInput {
  readonly source: string;
  readonly replies: readonly Reply[];
  readonly sayings: readonly Saying[];
  readonly rules: readonly RuleFacts[];
  readonly levelOf: (rule: RuleFacts, replyIndex: number | undefined) => Level;
}

/** One name, and the value or comment that holds it. */
interface Place {
  readonly name: string;
  /** In `container`. */
  readonly within: Span;
  /** The file, or the decoded text of the reply in which the comment stands. */
  readonly container: string;
  /** The reply that is meant; -1 where there is none. */
  readonly replyIndex: number;
  readonly isInside: boolean;
}

/** @returns a finding for each name that is no situation, at its place. */
export function misnamedSituations(input: SituationInput): readonly Mistake[] {
  const places = [...ofFields(input), ...ofComments(input)];
  if (places.length === 0) return [];
  const rule = input.rules.find(({ id }) => id === UNKNOWN);
  const ordinals = new Map<string, number>();
  return places.flatMap((place) => {
    const level = rule === undefined ? 'off' : input.levelOf(rule, place.replyIndex < 0 ? undefined : place.replyIndex);
    return level === 'off' ? [] : [mistakeOf(place, level, input.replies, ordinals)];
  });
}

/** What stands at the head of a file counts for all its replies: it is said once. */
function ofFields({ source, replies }: SituationInput): readonly Place[] {
  const places = new Map<string, Place>();
  replies.forEach(({ misnamed }, replyIndex) => {
    for (const { name, at } of misnamed ?? []) {
      const key = `${at.start} ${name}`;
      if (!places.has(key)) places.set(key, { name, within: at, container: source, replyIndex, isInside: false });
    }
  });
  return [...places.values()];
}

function ofComments({ source, replies, sayings }: SituationInput): readonly Place[] {
  return sayings.flatMap(({ comment, declared, replies: about, isInside }) => {
    const replyIndex = about[0] ?? -1;
    const container = isInside ? (replies[replyIndex]?.value.text ?? '') : source;
    return declared.misnamed.map((name): Place => ({ name, within: comment.at, container, replyIndex, isInside }));
  });
}

/** Where the name stands as it is written; undefined where it is written with escapes. */
function exactly({ name, within, container }: Place): Span | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`,
    'u',
  );
  const found = pattern.exec(container.slice(within.start, within.end));
  if (found === null) return undefined;
  const start = within.start + found.index;
  return { start, end: start + name.length };
}

function mistakeOf(
  place: Place,
  severity: Exclude<Level, 'off'>,
  replies: readonly Reply[],
  ordinals: Map<string, number>,
): Mistake {
  const { name, within, container, replyIndex, isInside } = place;
  const reply = replies[replyIndex];
  const exact = exactly(place);
  const at = exact ?? within;
  const meant = meantBy(name);
  const hint =
    meant === undefined
      ? 'Choose one such as delay, complaint, refund-refused or routine.'
      : `Did you mean "${meant.situation}"?`;
  const shown = container.slice(within.start, within.end);
  const key = `${reply?.id ?? ''}\n${reply?.role ?? ''}\n${UNKNOWN}\n${name.toLowerCase()}`;
  const ordinal = ordinals.get(key) ?? 0;
  ordinals.set(key, ordinal + 1);
  const finding: Finding = {
    rule: UNKNOWN,
    family: 'library',
    severity,
    scope: 'phrase',
    message: `There is no situation "${name}". ${hint}`,
    at: isInside && reply !== undefined ? toSource(reply.value, at) : at,
    text: container.slice(at.start, at.end),
    sentence: { text: shown, from: at.start - within.start },
    reply: reply?.key ?? '',
    replyIndex,
    fixes: [],
    fingerprint: hash(`${key}\n${ordinal}`),
  };
  const repairs: readonly Repair[] =
    meant === undefined || exact === undefined
      ? []
      : [
          {
            title: `Write ${meant.situation}`,
            safety: meant.safety,
            edit: { at: exact, text: meant.situation },
            ...(isInside ? { replyIndex } : {}),
          },
        ];
  return { finding, repairs };
}
