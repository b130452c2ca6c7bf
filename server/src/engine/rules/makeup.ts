import type { CheckInput } from './check.ts';
import { wholeOf } from './checks/reply.ts';
import type { SentenceFunction } from './rule.ts';

/** What a reply is made of. */
export interface Makeup {
  /** It greets, signs or says three things or more: only then can something be missing in it. */
  readonly isWhole: boolean;
  /** What its sentences do, each once. */
  readonly functions: readonly SentenceFunction[];
}

export function makeupOf(input: Pick<CheckInput, 'prose' | 'situation' | 'parts' | 'tokens'>): Makeup {
  const functions = new Set(input.parts().flatMap((own) => own.map((part) => part.function)));
  return { isWhole: wholeOf(input).complete, functions: [...functions] };
}
