import type { SentenceFunction } from '../../engine/index.ts';
import { type Entry, NEEDS, type Need, type Shape } from './card.ts';

/** Which sentences give a reply what it needs, and which rules miss it where it is due. */
const WAYS: Readonly<Record<Need, { readonly does: readonly SentenceFunction[]; readonly rules: readonly string[] }>> =
  {
    acknowledgement: {
      does: ['acknowledge', 'mirror', 'celebrate'],
      rules: [
        'missing-acknowledgement/none',
        'missing-acknowledgement/no-mirroring',
        'missing-acknowledgement/no-celebration',
      ],
    },
    action: {
      does: ['act', 'offer', 'ask', 'instruct'],
      rules: ['missing-action/no-next-step', 'missing-action/apology-alone', 'missing-action/empathy-alone'],
    },
    date: { does: ['expect'], rules: ['missing-action/no-date', 'missing-action/as-soon-as-possible'] },
  };

const FUNCTIONS = Object.keys({
  greet: true,
  thank: true,
  acknowledge: true,
  mirror: true,
  apologise: true,
  refuse: true,
  explain: true,
  act: true,
  offer: true,
  ask: true,
  instruct: true,
  celebrate: true,
  expect: true,
  close: true,
  sign: true,
} satisfies Record<SentenceFunction, true>) as readonly SentenceFunction[];

/** @returns what replies are made of, and what they lack */
export function shapeOf(entries: readonly Entry[]): Shape {
  const whole = entries.flatMap(({ told }) => (told.functions === undefined ? [] : [new Set(told.functions)]));
  const having = (functions: readonly SentenceFunction[]): number =>
    whole.filter((own) => functions.some((each) => own.has(each))).length;
  return {
    whole: whole.length,
    needs: NEEDS.map((need) => ({
      need,
      has: having(WAYS[need].does),
      missed: entries.filter(({ findings }) => findings.some(({ finding }) => WAYS[need].rules.includes(finding.rule)))
        .length,
    })),
    functions: Object.fromEntries(FUNCTIONS.map((each) => [each, having([each])])),
  };
}
