import { once } from '../text/once.ts';

/**
 * The commonest words of replies, and about how often each stands in ten thousand words: rounded counts over the example
 * sentences of the rule pages. They only decide which of a phrase's words is looked up first, so that a wrong figure costs
 * time and never a finding.
 */
const COMMON: Readonly<Record<number, string>> = {
  400: '. the',
  300: 'you ,',
  200: 'your i is to',
  150: 'we it for',
  100: 'on and a have not that',
  80: 'can will sorry',
  60: 'in are at our am by of',
  40: 'was hello do be about with what this so ?',
  30: 'please if us how one first as friday',
  20: "no name ticket before ! new left 's has there from back see card today date wrong understand been must when out two",
  15: 'may closed should until send know could noon reply requester or number all open time call days same hi again parcel here',
  12: 'june page were second next late form email fee thank down apologize',
};
const byWord = once(
  () =>
    new Map(
      Object.entries(COMMON).flatMap(([count, words]) =>
        words.split(' ').map((word) => [word, Number(count)] as const),
      ),
    ),
);

/** @returns how often a word stands in ten thousand words of replies; 1 for those that are not common. */
export const commonness = (word: string): number => byWord().get(word) ?? 1;
