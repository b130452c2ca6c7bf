/** Evaluates single expressions of Liquid. Blocks and places are read by us: liquidjs throws on a tag without an end. */
import { type Comparable, Drop, Liquid } from 'liquidjs';

/** A field that nobody filled: false in a condition, and equal to everything that means "nothing". */
class Missing extends Drop implements Comparable {
  override valueOf(): null {
    return null;
  }
  equals(other: unknown): boolean {
    return isMissing(other);
  }
  gt(): boolean {
    return false;
  }
  geq(): boolean {
    return false;
  }
  lt(): boolean {
    return false;
  }
  leq(): boolean {
    return false;
  }
}

/** `nil`, `blank` and `empty` are drops of liquidjs's own. */
const isMissing = (value: unknown): boolean => {
  const plain: unknown = value instanceof Drop ? value.valueOf() : value;
  return plain === undefined || plain === null || plain === '';
};

// Pure: the command line, which has no preview, is built without Liquid.
const MISSING = /* @__PURE__ */ new Missing();

let engine: Liquid | undefined;
/** Made when the first tag is evaluated. The limits are liquidjs's own units: a reply must not hang the editor. */
function liquid(): Liquid {
  if (engine !== undefined) return engine;
  engine = new Liquid({ parseLimit: 10_000, memoryLimit: 100_000, renderLimit: 200 });
  // Intercom's and Django's names for what Liquid calls "default".
  for (const name of ['fallback', 'default_if_none'])
    engine.registerFilter(name, (value: unknown, other: unknown) => (isMissing(value) ? other : value));
  return engine;
}

/** Names that an expression uses, and their values; `null` is a field that nobody filled. */
export type Scope = Readonly<Record<string, unknown>>;

const scoped = (scope: Scope): Record<string, unknown> =>
  Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, value === null ? MISSING : value]));

const answer = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};

/** @returns the value of an expression, filters included; `null` for nothing, undefined where it cannot be read */
export const evaluated = (expression: string, scope: Scope): unknown =>
  answer(() => {
    const value: unknown = liquid().evalValueSync(expression, scoped(scope));
    return value === MISSING ? null : value;
  });

/** @returns whether a condition holds; undefined where it cannot be read */
export const holds = (condition: string, scope: Scope): boolean | undefined =>
  answer(() => {
    const value: unknown = liquid().evalValueSync(condition, scoped(scope));
    return value !== MISSING && value !== false && value !== null && value !== undefined;
  });

/** @returns what `{{ expression }}` writes; undefined where it cannot be read */
export const written = (expression: string, scope: Scope): string | undefined =>
  answer(() => liquid().parseAndRenderSync(`{{ ${expression} }}`, scoped(scope)));
