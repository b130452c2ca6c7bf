/**
 * Shapes of config values. A shape says in one place what may stand somewhere: it reads and checks a value, and it
 * writes the JSON schema with which editors complete and explain it.
 */
import { type DataEntry, type DataNode, get } from '../hosts/data.ts';
import type { Problem } from '../reply.ts';
import { nearest } from '../text/distance.ts';
import type { Span } from '../text/span.ts';

/** Names that a config may use, beside those it makes itself. */
export interface Known {
  readonly rules: readonly string[];
  readonly families: readonly string[];
  readonly providers: readonly string[];
  /** Ids of the statements that come with Uncanned. */
  readonly statements: readonly string[];
  /** One sentence on a rule, for editors. */
  readonly about?: (rule: string) => string | undefined;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One reading of one file: what is known, and where complaints go. */
export interface Reading {
  readonly known: Known;
  readonly problem: (at: Span, message: string, severity?: Problem['severity']) => void;
  /** A rule, `family/*` or `*` is named here. Checked later: the config below this one may make rules of its own. */
  readonly ruleName: (name: string, at: Span) => void;
}

export interface Shape<T> {
  readonly schema: (known: Known) => JsonSchema;
  /** @returns undefined where nothing usable stands there; a problem then says so. */
  readonly read: (node: DataNode, reading: Reading) => T | undefined;
}

/** A key of a map: what it holds and what it is for. */
export interface Key<T> {
  readonly help: string;
  readonly shape: Shape<T>;
  readonly required?: true;
  /** What holds where the key is not given, for editors. */
  readonly preset?: string | number;
}

/** One line of a table of keys. */
export const key = <T>(help: string, shape: Shape<T>, o: Pick<Key<T>, 'required' | 'preset'> = {}): Key<T> => ({
  help,
  shape,
  ...o,
});

/** An unknown name and the nearest known one. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

const isNothing = (node: DataNode): boolean => node.kind === 'scalar' && node.value === null;

/** What stands there, in plain words. */
function whatIs(node: DataNode): string {
  if (node.kind === 'array') return 'a list';
  if (node.kind === 'object') return 'a map (keys and values)';
  if (typeof node.value === 'string') return node.value === '' ? 'empty' : `"${node.value.slice(0, 40)}"`;
  return node.value === null ? 'empty' : String(node.value);
}

/** Text. `wants` completes "This should be …"; `check` says what is wrong with a text, if anything is. */
export function text(wants: string, check?: (value: string) => string | undefined): Shape<string> {
  return {
    schema: () => ({ type: 'string', minLength: 1 }),
    read(node, { problem }) {
      const value = node.kind === 'scalar' ? node.value : undefined;
      if (typeof value === 'number' || typeof value === 'boolean')
        problem(node.span, `This should be ${wants}: put ${value} in quotes.`);
      else if (typeof value !== 'string' || value.trim() === '')
        problem(node.span, `This should be ${wants}, but it is ${whatIs(node)}.`);
      else {
        const wrong = check?.(value);
        if (wrong === undefined) return value;
        problem(node.span, wrong);
      }
      return undefined;
    },
  };
}

/** Text that may be empty. */
export function anyText(wants: string): Shape<string> {
  const filled = text(wants);
  return {
    schema: () => ({ type: 'string' }),
    read: (node, reading) => (node.kind === 'scalar' && node.value === '' ? '' : filled.read(node, reading)),
  };
}

/** One of some names. `instead`: what people write from habit, and the name it stands for. */
export function oneOf<T extends string>(
  what: string,
  names: readonly T[] | ((known: Known) => readonly T[]),
  instead: Readonly<Record<string, NoInfer<T>>> = {},
): Shape<T> {
  const all = (known: Known): readonly T[] => (typeof names === 'function' ? names(known) : names);
  return {
    schema: (known) => ({ enum: all(known) }),
    read(node, { known, problem }) {
      const value = node.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
      const found = all(known).find((name) => name === value);
      if (found !== undefined) return found;
      const list = all(known).join(', ');
      if (value === undefined)
        problem(node.span, `This should be ${what} (one of ${list}), but it is ${whatIs(node)}.`);
      else {
        const habit = Object.hasOwn(instead, value)
          ? ` Did you mean "${instead[value]}"?`
          : didYouMean(value, all(known));
        const hint = habit === '' ? ` Choose one of ${list}.` : habit;
        problem(node.span, `"${value}" is not ${what}.${hint}`);
      }
      return undefined;
    },
  };
}

export const yesOrNo: Shape<boolean> = {
  schema: () => ({ type: 'boolean' }),
  read(node, { problem }) {
    if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
    problem(node.span, `This should be true or false, but it is ${whatIs(node)}.`);
    return undefined;
  },
};

export const countFromOne: Shape<number> = {
  schema: () => ({ type: 'integer', minimum: 1 }),
  read(node, { problem }) {
    if (node.kind === 'scalar' && Number.isInteger(node.value) && Number(node.value) >= 1) return Number(node.value);
    problem(node.span, `This should be a whole number from 1 on, but it is ${whatIs(node)}.`);
    return undefined;
  },
};

export interface ListOptions {
  /** One value may stand without its list. */
  readonly orOne?: boolean;
  readonly mayBeEmpty?: boolean;
}

/** A list. Items that cannot be used are left out, each with its problem; undefined where none is left of some. */
export function list<T>(what: string, item: Shape<T>, o: ListOptions = {}): Shape<readonly T[]> {
  return {
    schema(known) {
      const one = item.schema(known);
      const many = { type: 'array', items: one, ...(o.mayBeEmpty === true ? {} : { minItems: 1 }) };
      return o.orOne === true ? { anyOf: [one, many] } : many;
    },
    read(node, reading) {
      if (node.kind !== 'array') {
        if (o.orOne !== true) {
          reading.problem(node.span, `This should be a list of ${what}, but it is ${whatIs(node)}.`);
          return undefined;
        }
        const one = item.read(node, reading);
        return one === undefined ? undefined : [one];
      }
      if (node.items.length === 0 && o.mayBeEmpty !== true)
        reading.problem(node.span, `This list of ${what} is empty.`);
      const items = node.items.flatMap((each) => item.read(each, reading) ?? []);
      return items.length === 0 && !(node.items.length === 0 && o.mayBeEmpty === true) ? undefined : items;
    },
  };
}

/** The entries of a map; a key that stands twice is a problem, and the last one counts. */
function entriesOf(node: DataNode, what: string, reading: Reading): readonly DataEntry[] | undefined {
  if (node.kind !== 'object') {
    reading.problem(node.span, `This should be ${what} (keys and values), but it is ${whatIs(node)}.`);
    return undefined;
  }
  const last = new Map(node.entries.map((entry) => [entry.key, entry]));
  return node.entries.filter((entry) => {
    if (last.get(entry.key) === entry) return true;
    reading.problem(entry.keySpan, `"${entry.key}" is written twice; only the last one counts. Take one out.`);
    return false;
  });
}

/** A map whose keys a person chooses, in the order written. */
export function record<T>(
  what: string,
  key: {
    readonly schema: (known: Known, value: JsonSchema) => JsonSchema;
    readonly read: (entry: DataEntry, reading: Reading) => boolean;
  },
  value: Shape<T>,
): Shape<readonly (readonly [key: string, value: T])[]> {
  return {
    schema: (known) => ({ type: 'object', ...key.schema(known, value.schema(known)) }),
    read(node, reading) {
      return entriesOf(node, what, reading)?.flatMap((entry) => {
        if (!key.read(entry, reading)) return [];
        const read = value.read(entry.value, reading);
        return read === undefined ? [] : [[entry.key, read] as const];
      });
    },
  };
}

type Values<K> = { readonly [P in keyof K]?: K[P] extends Key<infer T> ? T : never };

/** A map with known keys. A key with nothing after it counts as not given. */
export function object<K extends Readonly<Record<string, Key<unknown>>>>(what: string, keys: K): Shape<Values<K>> {
  const names = Object.keys(keys);
  return {
    schema(known) {
      const properties = names.map((name) => {
        const { shape, help, preset } = keys[name]!;
        return [
          name,
          { description: help, ...shape.schema(known), ...(preset === undefined ? {} : { default: preset }) },
        ];
      });
      const required = names.filter((name) => keys[name]!.required);
      return {
        type: 'object',
        properties: Object.fromEntries(properties),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
      };
    },
    read(node, reading) {
      const entries = entriesOf(node, what, reading);
      if (entries === undefined) return undefined;
      const values: Record<string, unknown> = {};
      for (const { key, keySpan, value } of entries) {
        if (!Object.hasOwn(keys, key)) {
          const hint = didYouMean(key, names) || ` It may hold ${names.join(', ')}.`;
          reading.problem(keySpan, `There is no key "${key}" in ${what}.${hint}`);
        } else if (!isNothing(value)) {
          const read = keys[key]!.shape.read(value, reading);
          if (read !== undefined) values[key] = read;
        }
      }
      for (const name of names) {
        const given = entries.find((entry) => entry.key === name && !isNothing(entry.value));
        if (keys[name]!.required === true && given === undefined)
          reading.problem(
            entries[0]?.keySpan ?? node.span,
            `The key "${name}" is missing in ${what}: ${keys[name]!.help}`,
          );
      }
      return values as Values<K>;
    },
  };
}

/** A shape whose value is turned into another; `undefined` drops it (`turn` says why). */
export function turned<A, B>(
  shape: Shape<A>,
  turn: (value: A, node: DataNode, reading: Reading) => B | undefined,
): Shape<B> {
  return {
    schema: shape.schema,
    read(node, reading) {
      const value = shape.read(node, reading);
      return value === undefined ? undefined : turn(value, node, reading);
    },
  };
}

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Span;
}

export const placed = <T>(shape: Shape<T>): Shape<Placed<T>> =>
  turned(shape, (value, node) => ({ value, at: node.span }));

/** Whether a map gives a key, sound or not. */
export function given(node: DataNode, name: string): boolean {
  const value = get(node, name);
  return value !== undefined && !isNothing(value);
}

/** A shape with another schema. */
export const described = <T>(shape: Shape<T>, schema: Shape<T>['schema']): Shape<T> => ({ schema, read: shape.read });

/** A value in which nothing may be wrong: half of a condition would mean something else. */
export const whole = <T>(shape: Shape<T>): Shape<T> => ({
  schema: shape.schema,
  read(node, reading) {
    let sound = true;
    const strict: Reading = {
      ...reading,
      problem: (at, message, severity) => {
        sound = false;
        reading.problem(at, message, severity);
      },
    };
    const value = shape.read(node, strict);
    return sound ? value : undefined;
  },
});
