import { GAP_WORDS, type Node, REPEATS } from './phrase.ts';
import { OPAQUE_SYMBOL, type Symbols } from './symbols.ts';

/** One step of a phrase's program. `next` is the index of the step that follows. */
export type Step =
  | { readonly op: 'word'; readonly accepts: ReadonlySet<number>; readonly next: number }
  /** Any word, number or noun, but no sign; in a gap a comma too. `gap`: the step where the whole gap begins. */
  | { readonly op: 'any'; readonly gap?: number; readonly next: number }
  /** Tried in order. */
  | { readonly op: 'split'; readonly next: readonly number[] }
  | { readonly op: 'save'; readonly slot: number; readonly next: number }
  | { readonly op: 'start' | 'end'; readonly next: number }
  | { readonly op: 'look'; readonly program: Program; readonly negative: boolean; readonly next: number }
  | { readonly op: 'match' };

export interface Program {
  readonly steps: readonly Step[];
  readonly entry: number;
  /** Number of `( )` groups. */
  readonly groups: number;
  /** Symbols with which a match can begin; undefined where it can begin with any or be empty. */
  readonly first?: ReadonlySet<number>;
  /** It begins with `^`: a match can only begin where the sentence does. */
  readonly opens: boolean;
  /** By step: see `firstOf`, which fills it. */
  readonly firsts: (ReadonlySet<number> | undefined)[];
}

/** Compiles a phrase's tree. Steps are made from the end to the beginning, so that `next` is always known. */
export function compile(node: Node, groups: number, symbols: Symbols): Program {
  const steps: Step[] = [{ op: 'match' }];
  const push = (step: Step): number => steps.push(step) - 1;

  function emit(n: Node, next: number): number {
    switch (n.type) {
      case 'word':
        return push({ op: 'word', accepts: symbols.accepts(n), next });
      case 'number':
        return push({ op: 'word', accepts: symbols.numbers, next });
      case 'opaque':
        return push({ op: 'word', accepts: new Set([OPAQUE_SYMBOL]), next });
      case 'any':
        return push({ op: 'any', next });
      case 'gap': {
        // Each round pushes two steps; the gap begins at the last one.
        const gap = steps.length + 2 * GAP_WORDS - 1;
        let entry = next;
        for (let i = 0; i < GAP_WORDS; i++)
          entry = push({ op: 'split', next: [next, push({ op: 'any', gap, next: entry })] });
        return entry;
      }
      case 'start':
      case 'end':
        return push({ op: n.type, next });
      case 'sequence': {
        let entry = next;
        for (let i = n.items.length - 1; i >= 0; i--) entry = emit(n.items[i]!, entry);
        return entry;
      }
      case 'choice': {
        const after = n.group > 0 ? push({ op: 'save', slot: 2 * n.group - 1, next }) : next;
        const entries = n.of.map((item) => emit(item, after));
        const entry = entries.length === 1 ? entries[0]! : push({ op: 'split', next: entries });
        return n.group > 0 ? push({ op: 'save', slot: 2 * n.group - 2, next: entry }) : entry;
      }
      case 'optional':
        return push({ op: 'split', next: [emit(n.item, next), next] });
      case 'repeat': {
        let entry = next;
        for (let i = 0; i < REPEATS; i++) entry = push({ op: 'split', next: [emit(n.item, entry), next] });
        return entry;
      }
      case 'look':
        return push({ op: 'look', program: compile(n.item, 0, symbols), negative: n.negative, next });
    }
  }

  const entry = emit(node, 0);
  const program: Program = { steps, entry, groups, opens: opensSentence(node), firsts: [] };
  const first = firstOf(program, entry);
  return first === ANYTHING ? program : { ...program, first };
}

function opensSentence(node: Node): boolean {
  if (node.type === 'start') return true;
  if (node.type === 'choice') return node.of.every(opensSentence);
  return node.type === 'sequence' && node.items[0] !== undefined && opensSentence(node.items[0]);
}

/** Stands for the symbols of a step that can begin with any word, or take none. */
export const ANYTHING: ReadonlySet<number> = new Set();

/**
 * @returns the symbols with which a match from this step on can go on, or ANYTHING. Worked out when a step is first asked
 * for, and kept with the program.
 */
export function firstOf(program: Pick<Program, 'steps' | 'firsts'>, at: number): ReadonlySet<number> {
  const known = program.firsts[at];
  if (known !== undefined) return known;
  const found = work(program, at);
  program.firsts[at] = found;
  return found;
}

function work(program: Pick<Program, 'steps' | 'firsts'>, at: number): ReadonlySet<number> {
  const step = program.steps[at]!;
  switch (step.op) {
    case 'match':
    case 'any':
    case 'end':
      return ANYTHING;
    case 'word':
      return step.accepts;
    case 'split': {
      const all = new Set<number>();
      for (const next of step.next) {
        const words = firstOf(program, next);
        if (words === ANYTHING) return ANYTHING;
        for (const word of words) all.add(word);
      }
      return all;
    }
    default:
      return firstOf(program, step.next);
  }
}

/** What can be said of a phrase's first word without making its program. */
export interface Beginning {
  /** Symbols with which it can begin, or ANYTHING. */
  readonly words: ReadonlySet<number>;
  /** Whether it can match without a word. */
  readonly mayBeEmpty: boolean;
}

const NOTHING: Beginning = { words: new Set(), mayBeEmpty: true };

/** @returns a function that tells how phrases begin; parts that many phrases share are worked out once. */
export function beginningsFor(symbols: Symbols): (node: Node) => Beginning {
  const known = new Map<Node, Beginning>();
  const union = (of: readonly Beginning[]): ReadonlySet<number> => {
    if (of.some(({ words }) => words === ANYTHING)) return ANYTHING;
    if (of.length === 1) return of[0]!.words;
    const all = new Set<number>();
    for (const { words } of of) for (const word of words) all.add(word);
    return all;
  };
  function work(node: Node): Beginning {
    switch (node.type) {
      case 'word':
        return { words: symbols.accepts(node), mayBeEmpty: false };
      case 'number':
        return { words: symbols.numbers, mayBeEmpty: false };
      case 'opaque':
        return { words: new Set([OPAQUE_SYMBOL]), mayBeEmpty: false };
      case 'any':
        return { words: ANYTHING, mayBeEmpty: false };
      case 'gap':
        return { words: ANYTHING, mayBeEmpty: true };
      case 'sequence': {
        const first: Beginning[] = [];
        for (const item of node.items) {
          const own = beginning(item);
          first.push(own);
          if (!own.mayBeEmpty) return { words: union(first), mayBeEmpty: false };
        }
        return { words: union(first), mayBeEmpty: true };
      }
      case 'choice': {
        const each = node.of.map(beginning);
        return { words: union(each), mayBeEmpty: each.some(({ mayBeEmpty }) => mayBeEmpty) };
      }
      case 'optional':
      case 'repeat':
        return { words: beginning(node.item).words, mayBeEmpty: true };
      default:
        return NOTHING;
    }
  }
  function beginning(node: Node): Beginning {
    const before = known.get(node);
    if (before !== undefined) return before;
    const made = work(node);
    known.set(node, made);
    return made;
  }
  return beginning;
}
