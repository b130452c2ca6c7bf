/** Two versions of a file: their replies, and which one of the new version is which one of the old. */
import { hash, lineIndex, type Reply } from '../engine/index.ts';
import type { Settled } from './configs.ts';
import { decode } from './decode.ts';
import { BINARY, placeIn } from './inspect.ts';

/** A reply in one of two versions of a file. */
export interface Version {
  /** Undefined where the desk gives none. */
  readonly id?: string;
  readonly title?: string;
  /** Where it lies in its file. */
  readonly key: string;
  readonly role: string;
  readonly text: string;
}

/** What a reply is beside its text: two that agree in it are judged by the same rules. */
export interface Described extends Version {
  readonly facts: string;
}

/** The replies of one version of a file. */
export interface Versions {
  readonly replies: readonly Described[];
  /** Why it cannot be read, or not all of it: `1:6: No bracket closes it.` */
  readonly broken?: string;
}

/**
 * Reads the replies of a file, and judges none.
 * @param absolute decides how the file is read
 */
export function versionsIn(
  bytes: Uint8Array,
  { absolute, named }: { readonly absolute: string; readonly named: boolean },
  { linter, nameOf }: Settled,
): Versions {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return { replies: [], ...(named ? { broken: `1:1: ${BINARY.message}` } : {}) };
  if (decoded.kind === 'broken')
    return { replies: [], broken: `${decoded.line}:${decoded.column}: ${decoded.message}` };
  const source = decoded.text;
  const { replies, problems } = linter.lint({ path: nameOf(absolute), source, named }, { once: true, unjudged: true });
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem === undefined) return { replies: replies.map(described) };
  const { line, column } = placeIn(() => lineIndex(source))(problem.at.start);
  return { replies: replies.map(described), broken: `${line}:${column}: ${problem.message}` };
}

function described(reply: Reply): Described {
  const { id, key, role, title, value } = reply;
  return {
    key,
    role,
    text: value.text,
    facts: factsOf(reply),
    // An id made of the text is none.
    ...(id === hash(value.text) ? {} : { id }),
    ...(title === undefined ? {} : { title }),
  };
}

/** Everything but its text, its place and what it is called by programs. */
function factsOf(reply: Reply): string {
  const { upkeep } = reply;
  return JSON.stringify([
    reply.title,
    reply.shortcut,
    reply.situation,
    reply.misnamed?.map(({ name }) => name),
    reply.channel,
    reply.locale,
    reply.provider,
    reply.markup,
    reply.audience,
    reply.tags,
    reply.declared,
    reply.variables,
    reply.sampled,
    upkeep && { ...upkeep, expires: upkeep.expires?.day, reviewed: upkeep.reviewed?.day },
  ]);
}

/**
 * Pairs the replies of two versions: by id and role, then by title, and those that have no id by their text or their place.
 * @returns of each reply that has one its old self, and the old ones that are left, in order
 */
export function paired<T extends Version>(
  before: readonly T[],
  after: readonly T[],
): { readonly pairs: ReadonlyMap<T, T>; readonly gone: readonly T[] } {
  const pairs = new Map<T, T>();
  const left = new Set(before);
  // First those that are certain, so that no reply takes the place of another.
  for (const nameOf of NAMES) {
    const waiting = new Map<string, T[]>();
    for (const old of left) {
      const name = nameOf(old);
      if (name === undefined) continue;
      const same = waiting.get(name);
      if (same === undefined) waiting.set(name, [old]);
      else same.push(old);
    }
    for (const list of waiting.values()) list.reverse();
    for (const now of after) {
      const name = pairs.has(now) ? undefined : nameOf(now);
      const old = name === undefined ? undefined : waiting.get(name)?.pop();
      if (old === undefined) continue;
      pairs.set(now, old);
      left.delete(old);
    }
  }
  return { pairs, gone: [...left] };
}

/** By what two versions are one reply; the surest first. */
const NAMES: readonly ((version: Version) => string | undefined)[] = [
  ({ id, role, text }) => named(id, role, text),
  ({ id, role, text }) => (id === undefined ? named(text, role) : undefined),
  ({ id, role }) => named(id, role),
  ({ title, role }) => named(title, role),
  ({ id, role, key }) => (id === undefined ? named(key, role) : undefined),
];

const named = (name: string | undefined, ...more: readonly string[]): string | undefined =>
  name === undefined ? undefined : JSON.stringify([name, ...more]);
