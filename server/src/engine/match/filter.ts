import { ANYTHING, type Beginning, type Program, type Step } from './program.ts';
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

/** A phrase whose program is made when a text first holds a word with which it can begin: most never do. */
export interface LazyPhrase {
  readonly beginning: Beginning;
  readonly program: () => Program;
}

export function filterFor(phrases: readonly LazyPhrase[], symbols: Symbols): Filter {
  const consuming: Consuming[] = [];
  /** By phrase, once it is needed: its consuming steps as threads. */
  const numbers: (ReadonlyMap<number, number> | undefined)[] = [];
  function numbersOf(phrase: number): ReadonlyMap<number, number> {
    const known = numbers[phrase];
    if (known !== undefined) return known;
    const own = new Map<number, number>();
    phrases[phrase]!.program().steps.forEach((step, index) => {
      if (step.op !== 'word' && step.op !== 'any') return;
      own.set(index, consuming.length);
      consuming.push({ phrase, step });
    });
    numbers[phrase] = own;
    return own;
  }

  /** Consuming steps reachable without a word. */
  function closure(phrase: number, entry: number): { threads: readonly number[]; accepts: boolean } {
    const { steps } = phrases[phrase]!.program();
    const own = numbersOf(phrase);
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
      else if (step.op === 'word' || step.op === 'any') threads.push(own.get(at)!);
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

  /** Phrases that can begin with a symbol, and those that can begin with any word. */
  const beginning = new Map<number, number[]>();
  const withAny: number[] = [];
  phrases.forEach(({ beginning: { words } }, phrase) => {
    if (words === ANYTHING) withAny.push(phrase);
    else
      for (const symbol of words) {
        const others = beginning.get(symbol);
        if (others === undefined) beginning.set(symbol, [phrase]);
        else others.push(phrase);
      }
  });
  /** What stands after one word of a fresh match: threads and complete phrases, ascending, by the word's symbol. */
  const begun: ({ readonly threads: readonly number[]; readonly accepts: readonly number[] } | undefined)[] = [];
  function begin(symbol: number): { readonly threads: readonly number[]; readonly accepts: readonly number[] } {
    const known = begun[symbol];
    if (known !== undefined) return known;
    const fresh = [...(beginning.get(symbol) ?? []), ...withAny].flatMap(
      (phrase) => closure(phrase, phrases[phrase]!.program().entry).threads,
    );
    const made = step(fresh, symbol, [], []);
    begun[symbol] = made;
    return made;
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

  const always = phrases.flatMap(({ beginning: { mayBeEmpty } }, phrase) => (mayBeEmpty ? [phrase] : []));

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
