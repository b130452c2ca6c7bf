/** Whether a sentence brings bad news or apologises: for checks of how it is written. */

import { inCondition, negatedBefore, subjectAt } from '../../prose/clauses.ts';
import type { Sentence } from '../../prose/sentences.ts';
import { sameSpelling } from '../../prose/spelling.ts';
import { once } from '../../text/once.ts';
import type { CheckInput } from '../check.ts';

/** Words as prose holds them: one spelling for "apologise" and "apologize". */
function setOf(text: string): Pick<ReadonlySet<string>, 'has'> {
  const words = once(() => new Set(text.split(' ').map(sameSpelling)));
  return { has: (word) => words().has(word) };
}

const REGRET = setOf(
  'sorry apologise apologises apologising apologised apologies apology unfortunately sadly regret regrets regrettably regretfully alas pardon pardons condolences sympathies sympathy',
);
/** "So sad to hear that". */
const SAD = setOf('sad saddened heartbroken gutted devastated');
const AFRAID_OF = setOf('of to');
const LEARN = setOf('hear read learn see say tell report');
/** What went wrong, or is not to be had. */
const HARM = setOf(
  'cancelled canceled refused rejected declined denied delayed delay delays broken faulty defective damaged damage lost missing stolen mistake mistakes failed failure outage unavailable unable impossible discontinued suspended terminated expelled overcharged overdue died death funeral hurt injured injury recall recalled breach leaked hacked rehomed ineligible unsuccessful closed postponed dangerous expired lapsed invalid banned barred locked stuck wrecked ruined destroyed burnt burned flooded leaking deleted wiped erased bounced withdrawn withheld revoked evicted eviction surcharge arrears fraud fraudulent scammed crashed torn cracked spoiled spilled mislaid misplaced misdelivered shortage disconnected stranded grounded infected ill poorly bereavement miscarriage blunder wrong forgot forgotten unfit incurable fatal sick unwell injuries burgled burglary robbed assaulted assault redundant redundancy bankrupt bankruptcy insolvent insolvency liquidation overbooked oversold understaffed unpaid defect defects',
);
const PAIRS = setOf(
  'sold,out out,of passed,away not,available not,possible not,eligible too,late broke,down no,refund no,refunds not,refundable ran,out run,out not,survive fully,booked put,off called,off held,up turned,down not,ready not,approved not,accepted not,qualify not,successful no,seats no,rooms no,tables no,stock laid,off written,off let,down pushed,back not,coming not,leaving not,working too,few went,wrong broken,into mixed,up mix,up mixing,up my,bad our,bad our,fault my,fault our,mistake my,mistake am,afraid is,late are,late was,late were,late running,late runs,late be,late arrive,late arrives,late our,error my,error got,lost fell,through voted,down struck,off stays,off stay,off remains,off stays,shut remains,shut stays,down remains,down server,down site,down system,down network,down website,down service,down servers,down systems,down data,gone files,gone file,gone photos,gone savings,gone deposit,gone gone,forever gone,for',
);
/** News that ends well, or an idiom: "no longer lost", "can't wait". */
const GOOD = setOf(
  'fixed found sorted resolved solved waived refunded restored repaired replaced congratulations congrats wait welcome glad delighted happy thrilled reopened safe recovered uncancelled reinstated back yay hooray love enjoy thanks thank safer easier again sent here arrived home over ended affect unaffected avoided prevented cured healed success successfully',
);
const CAN = setOf('can could');
const DELIGHT = setOf('wait thank believe recommend stress imagine help be');
const THANK_ENOUGH = 'enough';
const OTHERWISE = setOf('otherwise');
const WHO = setOf('we i it you they nobody');

/** What does not come to pass: "your application did not go through". */
const FALLS_SHORT = setOf('arrive pass succeed win qualify');
const GO_THROUGH = setOf('through ahead');
/** What one would rather not do to somebody: "we had to postpone your operation". */
const HAD_TO = setOf(
  'postpone cancel close refuse decline reject delay suspend withdraw end stop drop reschedule turn',
);
const HAVE = setOf('had have has');
/** What is held, and may be off: "the show is off". */
const EVENTS = setOf(
  'show match game concert flight trip tour class lesson event party meeting session course visit appointment delivery race wedding screening performance ferry fair festival gig sale move excursion cruise outing recital final matinee lecture workshop seminar picnic regatta quiz rehearsal play opera ballet operation surgery interview viewing tasting barbecue talk walk camp hike',
);
const IS = setOf('is are');
const OVER = setOf('off full');

/** "Pushed back six weeks": nothing is back. */
const AWAY = setOf('pushed put set held moved turned knocked');
const isGood = (norm: string, before: string | undefined): boolean =>
  GOOD.has(norm) && !(norm === 'back' && AWAY.has(before ?? ''));

/**
 * @param sentence index into the prose's sentences
 * @returns whether it apologises, refuses or tells of harm, and does not take it back: "no delays", "your bag is found".
 */
export function isBadNews({ prose, parts }: Pick<CheckInput, 'prose' | 'parts'>, sentence: number): boolean {
  const s = prose.sentences[sentence]!;
  const words = prose.words.slice(s.from, s.to);
  if (regrets(prose.words, prose, s)) return true;
  if (s.question || words.some((w, i) => isGood(w.norm, words[i - 1]?.norm) || w.norm === THANK_ENOUGH)) return false;
  // "Otherwise we can't tell it is you", "…, or we can't": nothing of that has happened.
  if (words.some((w, i) => OTHERWISE.has(w.norm) || (w.norm === 'or' && WHO.has(words[i + 1]?.norm ?? ''))))
    return false;
  if (parts()[sentence]?.some((p) => p.function === 'refuse')) return true;
  // "It looks as if it is lost" sets no condition.
  const seems = words.some((w, i) => w.norm === 'as' && words[i + 1]?.norm === 'if');
  return words.some((w, i) => {
    const at = s.from + i;
    // "We can't find it"; what we can't wait for is no bad news.
    if (CAN.has(w.norm) && words[i + 1]?.norm === 'not')
      return subjectAt(prose, s, at) === 'we' && !DELIGHT.has(words[i + 2]?.norm ?? '');
    const next = words[i + 1]?.norm ?? '';
    // "It did not go through"; what one did not make happen is no news.
    if (w.norm === 'did' && next === 'not') {
      const verb = words[i + 2]?.norm ?? '';
      return FALLS_SHORT.has(verb) || (verb === 'go' && GO_THROUGH.has(words[i + 3]?.norm ?? ''));
    }
    if (HAVE.has(w.norm)) {
      const to = words.findIndex((x, k) => k > i && k < i + 3 && x.norm === 'to');
      if (to > 0 && HAD_TO.has(words[to + 1]?.norm ?? ''))
        return subjectAt(prose, s, at) !== 'you' && words[to - 1]?.norm !== 'not';
    }
    // "The show is off!", "the course is full".
    if (IS.has(w.norm) && OVER.has(next)) return EVENTS.has(words[i - 1]?.norm ?? '') && words[i + 2]?.kind !== 'word';
    const pair = `${w.norm},${next}`;
    if (PAIRS.has(pair)) return pair !== 'out,of' || words[i + 2]?.norm === 'stock' || words[i + 2]?.norm === 'order';
    return (
      HARM.has(w.norm) &&
      !negatedBefore(prose, s, at) &&
      (seems || !inCondition(prose, s, at)) &&
      words[i - 1]?.norm !== 'without'
    );
  });
}

/** Words of regret that are not taken back: "no need to apologise", "better safe than sorry". */
function regrets(all: CheckInput['prose']['words'], prose: CheckInput['prose'], s: Sentence): boolean {
  for (let at = s.from; at < s.to; at++) {
    const norm = all[at]!.norm;
    if (SAD.has(norm) && all[at + 1]?.norm === 'to' && LEARN.has(all[at + 2]?.norm ?? '')) return true;
    // "I'm afraid the vet can't come"; but "I am afraid of dogs".
    if (norm === 'afraid' && all[at - 1]?.norm === 'am' && !AFRAID_OF.has(all[at + 1]?.norm ?? '')) return true;
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
