/** Whether a sentence brings bad news or apologises: for checks of how it is written. */
import { negatedBefore, subjectAt } from '../../prose/clauses.ts';
import type { Sentence } from '../../prose/sentences.ts';
import type { CheckInput } from '../check.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const REGRET = setOf(
  'sorry apologise apologises apologising apologised apologies apology unfortunately sadly regret regrets regrettably regretfully alas',
);
/** What went wrong, or is not to be had. */
const HARM = setOf(
  'cancelled canceled refused rejected declined denied delayed delay delays broken faulty defective damaged damage lost missing stolen mistake mistakes failed failure outage unavailable unable impossible discontinued suspended terminated expelled overcharged overdue died death funeral hurt injured injury recall recalled breach leaked hacked rehomed ineligible unsuccessful closed',
);
const PAIRS: ReadonlySet<string> = setOf(
  'sold,out out,of passed,away not,available not,possible not,eligible too,late broke,down no,refund no,refunds not,refundable',
);
/** News that ends well, or an idiom: "no longer lost", "can't wait". */
const GOOD = setOf(
  'fixed found sorted resolved solved waived refunded restored repaired replaced congratulations congrats wait welcome glad delighted happy thrilled reopened safe recovered uncancelled reinstated back yay hooray love enjoy thanks thank safer easier again sent here arrived',
);
const CAN = setOf('can could');
const DELIGHT = setOf('wait thank believe recommend stress imagine help be');
const THANK_ENOUGH = 'enough';

/**
 * @param sentence index into the prose's sentences
 * @returns whether it apologises, refuses or tells of harm, and does not take it back: "no delays", "your bag is found".
 */
export function isBadNews({ prose, parts }: Pick<CheckInput, 'prose' | 'parts'>, sentence: number): boolean {
  const s = prose.sentences[sentence]!;
  const words = prose.words.slice(s.from, s.to);
  if (regrets(prose.words, prose, s)) return true;
  if (s.question || words.some((w) => GOOD.has(w.norm) || w.norm === THANK_ENOUGH)) return false;
  if (parts()[sentence]?.some((p) => p.function === 'refuse')) return true;
  return words.some((w, i) => {
    const at = s.from + i;
    // "We can't find it"; what we can't wait for is no bad news.
    if (CAN.has(w.norm) && words[i + 1]?.norm === 'not')
      return subjectAt(prose, s, at) === 'we' && !DELIGHT.has(words[i + 2]?.norm ?? '');
    const pair = `${w.norm},${words[i + 1]?.norm ?? ''}`;
    if (PAIRS.has(pair)) return pair !== 'out,of' || words[i + 2]?.norm === 'stock' || words[i + 2]?.norm === 'order';
    return HARM.has(w.norm) && !negatedBefore(prose, s, at) && words[i - 1]?.norm !== 'without';
  });
}

/** Words of regret that are not taken back: "no need to apologise", "better safe than sorry". */
function regrets(all: CheckInput['prose']['words'], prose: CheckInput['prose'], s: Sentence): boolean {
  for (let at = s.from; at < s.to; at++) {
    const norm = all[at]!.norm;
    if (!REGRET.has(norm) || negatedBefore(prose, s, at)) continue;
    const before = all[at - 1]?.norm;
    if (before === 'than' || before === 'will' || (before === 'be' && all[at - 2]?.norm === 'will')) continue;
    // A name: the board game Sorry.
    if (
      at > s.body &&
      /^\p{Lu}\p{Ll}/u.test(prose.read.text.slice(all[at]!.start, all[at]!.end)) &&
      all[at - 1]?.kind === 'word'
    )
      continue;
    if (norm.startsWith('regret') && all[at + 1]?.norm === 'it') continue;
    return true;
  }
  return false;
}
