/** From what is complained of in a reply to findings in its file. */

import type { Complaint } from './complaint.ts';
import type { LevelOf } from './config/levels.ts';
import type { Judgement } from './judge.ts';
import { inOrder } from './library/library.ts';
import type { Reply } from './reply.ts';
import type { Family, Finding, Rule, Severity, Taken } from './rules/rule.ts';
import { hash } from './text/hash.ts';
import { toSource } from './text/mapped-text.ts';
import { overlaps, type Span, shift } from './text/span.ts';

/** Findings of one reply in the order of the file, and, by their numbers, the complaints of which they were made. */
export interface Said {
  readonly findings: readonly Finding[];
  readonly complaints: readonly Complaint[];
}

/** Families that are judged in internal text too, and in languages other than English. */
const MECHANICAL: ReadonlySet<Family> = new Set(['fill-in', 'placeholder', 'library']);

/** Rules that count, whatever the language. */
const COUNTING: ReadonlySet<string> = new Set(['readability/channel-length']);

/** Whether rules of tone judge a reply: a customer reads it, in English as it is declared or plainly written. */
export const isJudgedForTone = (
  { audience, locale }: Pick<Reply, 'audience' | 'locale'>,
  { foreign }: Pick<Judgement, 'foreign'>,
): boolean => audience === 'customer' && (locale === undefined ? !foreign : /^en(?![a-z])/i.test(locale));

/** Nobody greets, acts or closes in the subject of an email: what a whole reply should hold is not asked of it. */
export const isFragment = ({ role }: Reply): boolean => /(?:^|\/)subject$/.test(role);

/**
 * @param isAllowed whether the team allows the words of a finding
 * @returns the findings that a judgement comes to in a file
 */
export function findingsOf(
  rules: readonly Rule[],
  reply: Reply,
  replyIndex: number,
  judgement: Judgement,
  level: LevelOf,
  isAllowed: (rule: Rule, text: string, reply: Reply) => boolean,
): Said {
  const judgedForTone = isJudgedForTone(reply, judgement);
  const speaking = judgement.complaints.filter((c) => {
    const rule = rules[c.rule]!;
    if (level(rule) === 'off' || isAllowed(rule, c.text, reply) || (rule.scope === 'reply' && isFragment(reply)))
      return false;
    if (MECHANICAL.has(rule.family)) return true;
    return judgedForTone || (reply.audience === 'customer' && COUNTING.has(rule.id));
  });
  const severityOf = (complaint: Complaint): Severity => {
    const rule = rules[complaint.rule]!;
    const said = level(rule);
    if (said === 'off') return rule.severity;
    return complaint.soft ? 'suggestion' : said;
  };
  const ordinals = new Map<string, number>();
  const made = oneForEachPlace(rules, withoutYielding(rules, speaking), severityOf).map(({ complaint, silenced }) => {
    const rule = rules[complaint.rule]!;
    const phrase = complaint.text.toLowerCase().replace(/\s+/g, ' ').trim();
    const name = `${reply.id}\n${reply.role}\n${rule.id}\n${phrase}`;
    const ordinal = ordinals.get(name) ?? 0;
    ordinals.set(name, ordinal + 1);
    const related = [
      ...complaint.related,
      ...silenced.map((other) => ({ message: `Also here: ${other.message}`, at: other.at })),
    ];
    const finding: Growing = {
      rule: rule.id,
      family: rule.family,
      severity: severityOf(complaint),
      scope: rule.scope,
      message: complaint.message,
      at: toSource(reply.value, complaint.at),
      text: complaint.text,
      sentence: complaint.sentence,
      reply: reply.key,
      replyIndex,
      fixes: [],
      fingerprint: hash(`${name}\n${ordinal}`),
    };
    if (related.length > 0) finding.related = related.map((r) => ({ ...r, at: toSource(reply.value, r.at) }));
    return { finding, complaint };
  });
  made.sort((a, b) => inOrder(a.finding, b.finding));
  return { findings: made.map(({ finding }) => finding), complaints: made.map(({ complaint }) => complaint) };
}

/** @returns what was said of a reply that has moved in its file since, and in nothing else is another one */
export const moved = ({ findings, complaints }: Said, by: number): Said => ({
  findings: findings.map((finding) => movedFinding(finding, by)),
  complaints,
});

/** What the first rewrite would do. */
export interface Advice {
  /** In words. */
  readonly title: string;
  readonly takes?: Taken;
}

/** @returns a finding with its fixes, and what the first rewrite would do */
export const fixed = (finding: Finding, fixes: Finding['fixes'], advice: Advice | undefined): Finding =>
  withPlaces(finding, finding.at, finding.related, fixes, advice?.title, extentOf(advice));

const extentOf = (advice: Advice | undefined): Finding['adviceTakes'] =>
  advice?.takes && (advice.takes.whole ? 'sentence' : 'more');

const movedFinding = (finding: Finding, by: number): Finding =>
  withPlaces(
    finding,
    shift(finding.at, by),
    finding.related?.map((each) => ({ ...each, at: shift(each.at, by) })),
    finding.fixes,
    finding.advice,
    finding.adviceTakes,
  );

type Growing = { -readonly [K in keyof Finding]: Finding[K] };

/** Property by property: a file has tens of thousands, and those copied as a whole would take many times the room. */
function withPlaces(
  finding: Finding,
  at: Span,
  related: Finding['related'],
  fixes: Finding['fixes'],
  advice: string | undefined,
  adviceTakes: Finding['adviceTakes'],
): Finding {
  const made: Growing = {
    rule: finding.rule,
    family: finding.family,
    severity: finding.severity,
    scope: finding.scope,
    message: finding.message,
    at,
    text: finding.text,
    sentence: finding.sentence,
    reply: finding.reply,
    replyIndex: finding.replyIndex,
    fixes,
    fingerprint: finding.fingerprint,
  };
  if (related !== undefined) made.related = related;
  if (advice !== undefined) made.advice = advice;
  if (adviceTakes !== undefined) made.adviceTakes = adviceTakes;
  return made;
}

/** A complaint that is made, and those that are silent because it speaks about the same place. */
interface Speaking {
  readonly complaint: Complaint;
  readonly silenced: Complaint[];
}

/**
 * A rule is silent where a rule to which it yields speaks about the same place, or of which it is told that one mark in a
 * sentence is enough; of two rules about whole replies it is enough that the other speaks. What it would say becomes related.
 */
export function withoutYielding(rules: readonly Rule[], complaints: readonly Complaint[]): readonly Speaking[] {
  if (!complaints.some(({ rule }) => (rules[rule]?.yields ?? rules[rule]?.yieldsBeside) !== undefined))
    return complaints.map((complaint) => ({ complaint, silenced: [] }));
  const byRule = new Map<string, Complaint[]>();
  for (const c of complaints) {
    const id = rules[c.rule]!.id;
    const own = byRule.get(id);
    if (own === undefined) byRule.set(id, [c]);
    else own.push(c);
  }
  const speaking = new Map<Complaint, Speaking>();
  const silent = new Map<Complaint, Complaint>();
  for (const c of complaints) {
    const { yields = [], yieldsBeside = [] } = rules[c.rule]!;
    const whole = rules[c.rule]!.scope === 'reply';
    const by =
      firstOf(yields, (id) => {
        const own = byRule.get(id) ?? [];
        // Two rules about the whole reply speak about the same place wherever they underline.
        return whole
          ? (own.find((o) => rules[o.rule]!.scope === 'reply') ?? speakingAt(own, c.prose))
          : speakingAt(own, c.prose);
      }) ?? firstOf(yieldsBeside, (id) => speakingAt(byRule.get(id) ?? [], c.around));
    if (by === undefined) speaking.set(c, { complaint: c, silenced: [] });
    else silent.set(c, by);
  }
  for (const [c, first] of silent) {
    // Whoever is silent for another that is silent too belongs to the one that speaks; no two yield to each other.
    let by = first;
    for (let next = silent.get(by); next !== undefined; next = silent.get(by)) by = next;
    speaking.get(by)?.silenced.push(c);
  }
  return [...speaking.values()];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, suggestion: 0 };

/**
 * Two rules of one family that begin at the same word say the same of the same words, whether or not their pages know of each
 * other: the graver one speaks, of equals the one that underlines more. Rules of two families say two things.
 */
function oneForEachPlace(
  rules: readonly Rule[],
  speaking: readonly Speaking[],
  severityOf: (complaint: Complaint) => Severity,
): readonly Speaking[] {
  const first = new Map<string, Speaking>();
  const silent = new Map<Speaking, string>();
  for (const each of speaking) {
    const { id, scope, family } = rules[each.complaint.rule]!;
    if (scope !== 'phrase' || family === 'typography' || MECHANICAL.has(family)) continue;
    // A team's own rule is never silent for one of ours, nor ours for theirs.
    if (!id.startsWith(`${family}/`)) continue;
    const place = `${family} ${each.complaint.prose.start}`;
    const other = first.get(place);
    if (other === undefined) first.set(place, each);
    else {
      const goesFirst = before(each.complaint, other.complaint, severityOf);
      silent.set(goesFirst ? other : each, place);
      if (goesFirst) first.set(place, each);
    }
  }
  if (silent.size === 0) return speaking;
  const lost = new Map<Speaking, Complaint[]>();
  for (const [{ complaint, silenced }, place] of silent) {
    const winner = first.get(place)!;
    lost.set(winner, [...(lost.get(winner) ?? []), complaint, ...silenced]);
  }
  return speaking
    .filter((each) => !silent.has(each))
    .map((each) => ({ complaint: each.complaint, silenced: [...each.silenced, ...(lost.get(each) ?? [])] }));
}

/** Whether one complaint speaks rather than another that begins where it does. */
function before(a: Complaint, b: Complaint, severityOf: (complaint: Complaint) => Severity): boolean {
  const graver = GRAVITY[severityOf(a)] - GRAVITY[severityOf(b)];
  return graver === 0 ? a.prose.end > b.prose.end : graver > 0;
}

function firstOf<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One of a rule's complaints, which stand in order and do not overlap, about the place. */
function speakingAt(complaints: readonly Complaint[], at: Span): Complaint | undefined {
  let low = 0;
  let high = complaints.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (complaints[mid]!.prose.end <= at.start) low = mid + 1;
    else high = mid;
  }
  const first = complaints[low];
  return first !== undefined && overlaps(first.prose, at) ? first : undefined;
}
