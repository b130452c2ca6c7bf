/** What people write where a situation is declared, and what they mean by it. */
import { SITUATIONS, type Situation } from '../reply.ts';
import { isOneEdit, nearest } from '../text/distance.ts';
import { LIKELY, PERHAPS, SURE } from './aliases.ts';

/** What stands where a reply's situation is declared. */
export interface Declared {
  readonly situations: readonly Situation[];
  /** Names that are no situation, as written. */
  readonly misnamed: readonly string[];
}

/** What a name that is no situation most likely means. */
export interface Meaning {
  readonly situation: Situation;
  /** `safe` where hardly anything else can be meant. */
  readonly safety: 'safe' | 'review';
}

/** "Refund refused" and `refund_refused` are `refund-refused`. */
const normal = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

const under = (table: Readonly<Record<string, Situation>>, name: string): Situation | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** @returns the situation that a name is, or unmistakably stands for. */
export function situationNamed(name: string): Situation | undefined {
  const word = normal(name);
  return SITUATIONS.find((situation) => situation === word) ?? under(SURE, word);
}

/** @returns what a name that is no situation may have been meant for. */
export function meantBy(name: string): Meaning | undefined {
  const word = normal(name);
  const likely = under(LIKELY, word);
  if (likely !== undefined) return { situation: likely, safety: 'safe' };
  const perhaps = under(PERHAPS, word);
  if (perhaps !== undefined) return { situation: perhaps, safety: 'review' };
  const known = [...SITUATIONS, ...Object.keys(SURE), ...Object.keys(LIKELY)];
  const near = nearest(word, known);
  const situation = near === undefined ? undefined : (situationNamed(near) ?? under(LIKELY, near));
  if (near === undefined || situation === undefined) return undefined;
  return { situation, safety: isOneEdit(word, near) ? 'safe' : 'review' };
}

const SEPARATORS = /[,;|\n]/;
/** What people write where there is none. */
const NONE = /^(?:none|n\/a|-|–|—|null|unknown|undeclared)?$/i;

/**
 * Reads what stands where situations are declared.
 * @param texts each a name, or several with commas between them
 * @param loose the place may hold other things (`context: shown below the form`): a name counts as mistaken only where
 * it is nearly one
 */
export function declaredIn(texts: readonly string[], loose = false): Declared {
  const names = texts.flatMap((text) => text.split(SEPARATORS)).map((name) => name.trim());
  const situations: Situation[] = [];
  const misnamed: string[] = [];
  for (const name of names) {
    if (NONE.test(name)) continue;
    const situation = situationNamed(name);
    if (situation === undefined) misnamed.push(name);
    else if (!situations.includes(situation)) situations.push(situation);
  }
  if (!loose || situations.length > 0) return { situations, misnamed };
  return { situations, misnamed: misnamed.filter((name) => meantBy(name)?.safety === 'safe') };
}
