import type { Program, Step } from './program.ts';
import type { Symbols } from './symbols.ts';

/**
 * One automaton for all phrases: a single pass over the words of a sentence says which phrases may match in it.
 *
 * It is a filter: gaps have no bound in it and conditions within phrases are left out, so that it may name a phrase that
 * `matchAt` then refuses, but it never misses one. It is determinised as the text needs it (subset construction on
 * demand, as RE2 does), so that the cost of a word is one table look-up whatever the number of phrases.
 * Threads that begin at a word are not part of a state's name, so that states stay small.
 */
export interface Filter {
  /** @returns the numbers of the phrases that may match in these symbols, ascending. */
  candidates(symbols: ArrayLike<number>): readonly number[];
}

/** States kept before the table is emptied and begun anew: memory is bounded whatever the text. */
const MOST_STATES = 20_000;

interface State {
  /** Consuming steps of all programs, as numbers of the joint automaton, ascending. */
  readonly threads: readonly number[];
  /** Phrases that are complete when this state is entered. */
  readonly accepts: readonly number[];
}

interface Consuming {
  readonly phrase: number;
  readonly step: Extract<Step, { op: 'word' | 'any' }>;
  /** Threads and acceptance after it. Filled on demand. */
  after?: { readonly threads: readonly number[]; readonly accepts: boolean };
}

export function filterFor(programs: readonly Program[], symbols: Symbols): Filter {
  const consuming: Consuming[] = [];
  const numberOf = programs.map((program, phrase) => {
    const own = new Map<number, number>();
    program.steps.forEach((step, index) => {
      if (step.op !== 'word' && step.op !== 'any') return;
      own.set(index, consuming.length);
      consuming.push({ phrase, step });
    });
    return own;
  });

  /** Consuming steps reachable without a word. */
  function closure(phrase: number, entry: number): { threads: readonly number[]; accepts: boolean } {
    const { steps } = programs[phrase]!;
    const seen = new Set<number>();
    const threads: number[] = [];
    let accepts = false;
    const stack = [entry];
    for (;;) {
      const at = stack.pop();
      if (at === undefined) break;
      if (seen.has(at)) continue;
      seen.add(at);
      const step = steps[at]!;
      if (step.op === 'match') accepts = true;
      else if (step.op === 'split') stack.push(...step.next);
      else if (step.op === 'word' || step.op === 'any') threads.push(numberOf[phrase]!.get(at)!);
      else stack.push(step.next);
    }
    return { threads, accepts };
  }

  /** After a gap's word the gap begins again: without counting, states stay few. */
  function after(thread: number): { readonly threads: readonly number[]; readonly accepts: boolean } {
    const c = consuming[thread]!;
    c.after ??= closure(c.phrase, (c.step.op === 'any' ? c.step.gap : undefined) ?? c.step.next);
    return c.after;
  }

  const takes = (c: Consuming, symbol: number): boolean =>
    c.step.op === 'word' ? c.step.accepts.has(symbol) : !symbols.signs.has(symbol) || c.step.gap !== undefined;

  /** What stands after one word of a fresh match: threads and complete phrases, ascending, by the word's symbol. */
  const begun: ({ readonly threads: readonly number[]; readonly accepts: readonly number[] } | undefined)[] = [];
  const starts: number[][] = Array.from({ length: symbols.count }, () => []);
  programs.forEach((program, phrase) => {
    for (const thread of closure(phrase, program.entry).threads) {
      const c = consuming[thread]!;
      if (c.step.op === 'word') for (const symbol of c.step.accepts) starts[symbol]?.push(thread);
      else for (let symbol = 0; symbol < symbols.count; symbol++) if (takes(c, symbol)) starts[symbol]!.push(thread);
    }
  });
  function begin(symbol: number): { readonly threads: readonly number[]; readonly accepts: readonly number[] } {
    begun[symbol] ??= step(starts[symbol] ?? [], symbol, [], []);
    return begun[symbol];
  }
  /** Moves threads on by one word and adds what is there already. */
  function step(
    from: readonly number[],
    symbol: number,
    withThreads: readonly number[],
    withAccepts: readonly number[],
  ): { readonly threads: readonly number[]; readonly accepts: readonly number[] } {
    const threads = new Set(withThreads);
    const accepts = new Set(withAccepts);
    for (const thread of from) {
      const c = consuming[thread]!;
      if (!takes(c, symbol)) continue;
      const next = after(thread);
      for (const t of next.threads) threads.add(t);
      if (next.accepts) accepts.add(c.phrase);
    }
    const ascending = (a: number, b: number): number => a - b;
    return { threads: [...threads].sort(ascending), accepts: [...accepts].sort(ascending) };
  }

  let states: State[] = [];
  let names = new Map<string, number>();
  let table = new Map<number, number>();
  const EMPTY: State = { threads: [], accepts: [] };
  const reset = (): void => {
    states = [EMPTY];
    names = new Map([['', 0]]);
    table = new Map();
  };
  reset();

  function move(from: number, symbol: number): number {
    const fresh = begin(symbol);
    // Most words go on with nothing that is under way: what they begin is known already.
    const going = states[from]!.threads.filter((thread) => takes(consuming[thread]!, symbol));
    const { threads, accepts } = going.length === 0 ? fresh : step(going, symbol, fresh.threads, fresh.accepts);
    const name = going.length === 0 ? `${symbol}` : `${threads.join(',')};${accepts.join(',')}`;
    let id = threads.length === 0 && accepts.length === 0 ? 0 : names.get(name);
    if (id === undefined) {
      id = states.length;
      states.push({ threads, accepts });
      names.set(name, id);
    }
    table.set(from * symbols.count + symbol, id);
    return id;
  }

  const always = programs.flatMap((program, phrase) => (closure(phrase, program.entry).accepts ? [phrase] : []));

  return {
    candidates(line) {
      if (states.length > MOST_STATES) reset();
      let state = 0;
      let found: Set<number> | undefined;
      for (let i = 0; i < line.length; i++) {
        const symbol = line[i]!;
        state = table.get(state * symbols.count + symbol) ?? move(state, symbol);
        const { accepts } = states[state]!;
        if (accepts.length === 0) continue;
        found ??= new Set(always);
        for (const phrase of accepts) found.add(phrase);
      }
      return found === undefined ? always : [...found].sort((a, b) => a - b);
    },
  };
}
