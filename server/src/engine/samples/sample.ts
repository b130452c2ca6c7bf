/** A reply as one customer gets it: what stands in each placeholder, and which parts of the template are shown. */
import type { SampleValue } from '../config/config.ts';
import type { ReadProse } from '../markup/markup.ts';
import { deskOf } from '../providers/index.ts';
import { nameIn } from '../providers/known-variables.ts';
import { SYNTAXES, syntaxOf } from '../providers/tokens/syntaxes/index.ts';
import { type Tag, tagsIn } from '../providers/tokens/tags.ts';
import { commentIn, type Token } from '../providers/tokens/tokens.ts';
import type { SyntaxName } from '../providers/tokens/variables.ts';
import type { Span } from '../text/span.ts';
import { type Block, blocksOf, type Node } from './blocks.ts';
import type { Customer } from './customers.ts';
import { decide, decisionSays, isNothing, restOf } from './decide.ts';
import { fillSays, type How } from './explain.ts';
import { insideOf } from './expressions.ts';
import { evaluated, written } from './liquid.ts';
import { type Known, knownOf } from './values.ts';

/** What stands in the place of a placeholder. */
export interface Fill {
  readonly text: string;
  readonly how: How;
  /** Where it comes from, in a plain sentence. */
  readonly says: string;
}

/** A place where the template decides what the customer gets. */
export interface Branch {
  /** Which block of the reply it is, from 0. */
  readonly block: number;
  /** Index of its opening tag among the tokens. */
  readonly token: number;
  /** What can stand there, as the template says it: "if ticket.priority == 'high'", "otherwise", "nothing". */
  readonly options: readonly string[];
  /** Index of the one that is shown. */
  readonly shown: number;
  /** Index of the one that this customer gets. */
  readonly usual: number;
  /** Why, in a plain sentence. */
  readonly says: string;
}

export interface Sampled {
  /** By index of the token. Broken placeholders have none. */
  readonly fills: ReadonlyMap<number, Fill>;
  /** What the customer does not get: parts left out, and tags that only decide. In the reply, in order, apart. */
  readonly hidden: readonly Span[];
  /** In the order of the text; those in parts left out too. */
  readonly branches: readonly Branch[];
}

export interface SampleInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly read: ReadProse;
  /** The help desk that fills the placeholders, by its id. */
  readonly provider?: string;
  /** Placeholders of the team's own, by name: what begins with one and a dot is its own too. */
  readonly own?: readonly string[];
}

/** The syntaxes whose tags Liquid evaluates; tags of no known desk are read as Liquid. */
const LIQUID: ReadonlySet<SyntaxName | undefined> = new Set([undefined, 'liquid', 'intercom', 'gorgias', 'chatwoot']);
/** Filters that give what stands there where a field is empty: no change of a value. */
const FALLBACKS: ReadonlySet<string> = new Set(['default', 'fallback', 'default_if_none', '||']);
const RAW = /^\{%-?\s*(?:raw|verbatim)\b[^%]*%\}([\s\S]*)\{%-?\s*end(?:raw|verbatim)\s*-?%\}$/;

/** TextExpander asks whoever sends the reply, and names what it asks for. */
const FIELD = /^%fill\w+:(?:[^%]*:)?name=([^:%]+)/;

/** What a loop says of itself when it is shown once. */
const ONCE: readonly (readonly [name: string, value: SampleValue])[] = [
  ['forloop.index', 1],
  ['forloop.index0', 0],
  ['forloop.rindex', 1],
  ['forloop.rindex0', 0],
  ['forloop.first', true],
  ['forloop.last', true],
  ['forloop.length', 1],
];

const spoken = (value: SampleValue): string => (typeof value === 'object' ? value.join(', ') : String(value));

/** A placeholder that no desk has but the team named is known too. */
function ownToo(name: string, known: Known, own: readonly string[]): Known {
  const isOwn = own.some((each) => name === each || name.startsWith(`${each}.`));
  if (known.variable !== undefined || !isOwn) return known;
  return { ...known, variable: { name, means: 'a placeholder of your own', sample: '' } };
}

/** Spans in order, those that touch or overlap as one; empty ones are dropped. */
function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/**
 * @param choices which option a person chose, by block; what is not chosen is as the customer gets it
 */
export function sampled(
  { text, tokens, read, provider, own: ownNames = [] }: SampleInput,
  customer: Customer,
  choices: ReadonlyMap<number, number> = new Map(),
): Sampled {
  const desk = provider === undefined ? undefined : deskOf(provider);
  const fills = new Map<number, Fill>();
  const hidden: Span[] = [];
  const branches: Branch[] = [];
  /** What the template itself gives a name to. */
  let bound: Map<string, Known> = new Map(ONCE.map(([name, value]) => [name, { value, from: 'template' }]));

  const known = (name: string): Known => {
    const own = bound.get(name);
    if (own !== undefined) return own;
    const size = /^(.+)\.size$/.exec(name)?.[1];
    if (size === undefined) return ownToo(name, knownOf(name, desk, customer), ownNames);
    const { value, from } = known(size);
    return { from, value: typeof value === 'object' || typeof value === 'string' ? value.length : 1 };
  };

  const fill = (tag: Tag): void => {
    const reading = tag.reading ?? SYNTAXES[syntaxOf(tag.text)[0] ?? 'liquid'].read(tag.text);
    const name = FIELD.exec(tag.text)?.[1] ?? reading?.name ?? nameIn(tag.text);
    if (name === undefined) return;
    const own = known(name);
    const filters = (reading?.filters ?? []).map((each) => each.name);
    const isLiquid = tag.reading !== undefined && LIQUID.has(desk?.syntax) && tag.text.startsWith('{{');
    const isPlain = filters.length === 0 && reading?.uses.length === 1 && typeof own.value !== 'object';
    const output = isLiquid && !isPlain ? restOf(tag, insideOf(tag.text).start, known) : undefined;
    const result = output && written(output.text, output.scope);
    const plain = isNothing(own.value) ? (reading?.fallback?.text ?? '') : spoken(own.value);
    // A literal (`{{ "now" | date }}`) is no field of the customer's.
    const isField = own.from !== 'template' && (output === undefined || output.uses.length > 0);
    const shown = result ?? plain;
    const how: How = isField && isNothing(own.value) ? (shown === '' ? 'empty' : 'fallback') : 'sample';
    const changes = filters.filter((filter) => !FALLBACKS.has(filter));
    const says = isField ? fillSays(own, customer, how, shown, changes) : 'Worked out by the template itself.';
    fills.set(tag.index, { text: shown, how, says });
  };

  const bind = (name: string, given: unknown): void => {
    if (given === null || given === undefined) bound.set(name, { value: '', missing: true, from: 'template' });
    else
      bound.set(name, { value: Array.isArray(given) ? given.map(String) : (given as SampleValue), from: 'template' });
  };

  const tagAlone = (tag: Tag): void => {
    const { reading } = tag;
    if (reading === undefined || !tag.text.startsWith('{%') || !LIQUID.has(desk?.syntax)) {
      fill(tag);
      return;
    }
    // Of a block without an end nothing is left out, and nobody can say what stands in an included file.
    if (reading.block !== undefined || /^(?:include|render|cycle)$/.test(reading.name)) return;
    hidden.push(tag.token.at);
    if (reading.name !== 'assign' || reading.binds === undefined) return;
    const { text: expression, scope } = restOf(tag, tag.text.indexOf('=', reading.at.end) + 1, known);
    bind(reading.binds, evaluated(expression, scope));
  };

  const opens = (index: number): boolean => branches.some(({ token }) => token === index);

  /** What the customer gets of a stretch: for `capture`. */
  const textOf = ({ start, end }: Span): string => {
    let out = '';
    let from = start;
    tokens.forEach(({ at, text: raw }, i) => {
      if (at.start < from || at.end > end) return;
      const gap = hidden.find((span) => span.start <= at.start && at.end <= span.end);
      out += text.slice(from, gap?.start ?? at.start) + (gap || opens(i) ? '' : (fills.get(i)?.text ?? raw));
      from = gap?.end ?? at.end;
    });
    return out + text.slice(from, end);
  };

  const branch = (block: Block): void => {
    const decision = decide(block, known);
    const { parts, options, usual, item } = decision;
    const chosen = choices.get(block.id);
    const shown = chosen !== undefined && chosen >= 0 && chosen < options.length ? chosen : usual;
    const token = block.arms[0]!.tag.index;
    const says = decisionSays(block, decision, shown);
    branches.push({ block: block.id, token, options, shown, usual, says });
    const from = block.arms[0]!.tag.token.at.end;
    const to = block.end.token.at.end;
    const part = parts[shown];
    if (part === undefined) hidden.push({ start: from, end: to });
    else hidden.push({ start: from, end: part.body.start }, { start: part.body.end, end: to });
    // What is left out is filled too, for it may be named elsewhere; but it gives no names.
    const before = new Map(bound);
    for (const arm of block.arms) if (arm !== part) walk(arm.nodes);
    bound = before;
    if (item?.value !== undefined) bind(item.name, item.value);
    if (part !== undefined) walk(part.nodes);
  };

  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('tag' in node) tagAlone(node.tag);
      else if (node.block.word === 'capture') {
        const { arms, end } = node.block;
        const { tag, body } = arms[0]!;
        walk(arms.flatMap((arm) => arm.nodes));
        if (tag.reading?.binds !== undefined)
          bind(tag.reading.binds, textOf({ start: body.start, end: end.token.at.start }));
        hidden.push({ start: tag.token.at.start, end: end.token.at.end });
      } else if (node.block.word === 'ifchanged') {
        hidden.push(node.block.arms[0]!.tag.token.at, node.block.end.token.at);
        walk(node.block.arms.flatMap((arm) => arm.nodes));
      } else branch(node.block);
    }
  };

  tokens.forEach((token, index) => {
    if (commentIn(token) !== undefined) hidden.push(token.at);
    const raw = RAW.exec(token.text)?.[1];
    if (raw !== undefined) fills.set(index, { text: raw, how: 'sample', says: 'Shown as it is written.' });
  });
  walk(blocksOf(tagsIn(text, tokens, read, desk)));
  return { fills, hidden: joined(hidden), branches: branches.sort((a, b) => a.token - b.token) };
}
