/** Which part of a block a customer gets, and why. */
import type { Tag } from '../providers/tokens/tags.ts';
import type { Arm, Block } from './blocks.ts';
import { reasonsOf } from './explain.ts';
import { choicesIn, type Expression, expressionIn, insideOf, type LookUp, type Use } from './expressions.ts';
import { evaluated, holds } from './liquid.ts';

export interface Decision {
  /** The parts of which one is shown; where all are left out, there is one option more than parts. */
  readonly parts: readonly Arm[];
  /** What can stand there, as the template says it: "if ticket.priority == 'high'", "otherwise", "nothing". */
  readonly options: readonly string[];
  /** Index of the option that the customer gets. */
  readonly usual: number;
  /** The values on which that depends. */
  readonly uses: readonly Use[];
  /** What a loop's name stands for, the first time round. */
  readonly item?: { readonly name: string; readonly value: unknown };
}

const LOOPS = ['for', 'tablerow'];

export const isNothing = (value: unknown): boolean =>
  value === '' || value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const isElse = ({ tag }: Arm): boolean => tag.reading?.name === 'else';

/** The rest of a tag, from some place of it on, as an expression. */
export const restOf = (tag: Tag, from: number, lookUp: LookUp): Expression =>
  expressionIn(tag, tag.reading!, { start: from, end: insideOf(tag.text).end }, lookUp);

/** What stands in a tag after its first word. */
const conditionOf = (tag: Tag, lookUp: LookUp): Expression => restOf(tag, tag.reading!.at.end, lookUp);

function labelOf(arm: Arm): string {
  const { start, end } = insideOf(arm.tag.text);
  if (arm.tag.reading?.block?.word === 'fillpart') return 'the optional part';
  return isElse(arm) ? 'otherwise' : arm.tag.text.slice(start, end).trim().replace(/\s+/g, ' ');
}

/** @returns what a block gives a customer of whom these values are known */
export function decide(block: Block, lookUp: LookUp): Decision {
  const { word, arms } = block;
  // Before the first `when` stands nothing that is shown.
  const parts = word === 'case' ? arms.slice(1) : arms;
  const said = parts.map(labelOf);
  const isLoop = LOOPS.includes(word);
  const options = !isLoop && parts.some(isElse) ? said : [...said, 'nothing'];
  const { found, ...why } = isLoop
    ? loop(arms, lookUp)
    : word === 'case'
      ? choice(arms, parts, lookUp)
      : conditions(parts, lookUp);
  return { parts, options, usual: found < 0 ? options.length - 1 : found, ...why };
}

/** Index of a part, or -1 where none is shown. */
interface Found extends Pick<Decision, 'uses' | 'item'> {
  readonly found: number;
}

function conditions(parts: readonly Arm[], lookUp: LookUp): Found {
  const uses: Use[] = [];
  const found = parts.findIndex((part) => {
    // A part of TextExpander has no condition: whoever sends the reply decides.
    if (isElse(part) || part.tag.reading!.block?.word === 'fillpart') return true;
    const condition = conditionOf(part.tag, lookUp);
    uses.push(...condition.uses);
    return holds(condition.text, condition.scope) === (part.tag.reading!.name !== 'unless');
  });
  return { found, uses };
}

function choice(arms: readonly Arm[], parts: readonly Arm[], lookUp: LookUp): Found {
  const subject = conditionOf(arms[0]!.tag, lookUp);
  const uses = [...subject.uses];
  const found = parts.findIndex((part) => {
    if (isElse(part)) return true;
    const { tag } = part;
    return choicesIn(tag.text, tag.reading!.at.end).some((at) => {
      const one = expressionIn(tag, tag.reading!, at, lookUp);
      uses.push(...one.uses);
      return holds(`subject == ${one.text}`, { ...one.scope, subject: evaluated(subject.text, subject.scope) });
    });
  });
  return { found, uses };
}

function loop(arms: readonly Arm[], lookUp: LookUp): Found {
  const { tag } = arms[0]!;
  const reading = tag.reading!;
  const over = /\sin\s/.exec(tag.text);
  const { text, scope, uses } = restOf(tag, over === null ? reading.at.end : over.index + over[0].length, lookUp);
  const list = evaluated(/^(?:\([^)]*\)|\S+)/.exec(text)?.[0] ?? '', scope);
  if (isNothing(list)) return { found: arms.findIndex(isElse), uses };
  const item = { name: reading.binds ?? '', value: Array.isArray(list) ? list[0] : undefined };
  return { found: 0, uses, item };
}

/**
 * @param shown index of the option that is shown
 * @returns why it is, in a plain sentence: "Shown because ticket.requester.language is “English”."
 */
export function decisionSays(block: Block, { parts, usual, uses }: Decision, shown: number): string {
  const isLeftOut = shown >= parts.length;
  if (block.word === 'fillpart')
    return isLeftOut ? 'You left this part out.' : 'Whoever sends the reply may leave this part out.';
  const reasons = reasonsOf(uses);
  if (shown !== usual)
    return `${isLeftOut ? 'Left out' : 'Shown'} because you chose it. For this customer, ${reasons}.`;
  if (isLeftOut) return `Left out because ${reasons}.`;
  return LOOPS.includes(block.word)
    ? `Shown once here. The customer gets it once for each of ${uses.map(({ name }) => name).join(' and ') || 'a list'}.`
    : `Shown because ${reasons}.`;
}
