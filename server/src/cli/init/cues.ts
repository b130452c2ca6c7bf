/**
 * Words in titles, tags, folders and file names that tell what a reply is for. Titles are labels that a team chose; the
 * words of replies are never asked. They are matched in small letters, signs read as spaces.
 */
import type { Situation } from '../../engine/index.ts';

export interface Cue {
  readonly situation: Situation;
  readonly words: RegExp;
  /** The words may mean something else too: the proposal is left for a person to switch on. */
  readonly maybe?: true;
}

const cue = (situation: Situation, words: RegExp): Cue => ({ situation, words });
const maybe = (situation: Situation, words: RegExp): Cue => ({ situation, words, maybe: true });

/**
 * For grief, hostile, repeated-contact and safety-critical only plain words count: a wrong one of these would silence
 * rules where a customer needs them most.
 */
export const CUES: readonly Cue[] = [
  cue('grief', /\b(bereave\w*|condolences?|deceased|passed away|death (of|in)|funeral|in mourning)\b/),
  cue(
    'hostile',
    /\b(abusive|hostile|aggressive|threatening|angry) (customers?|callers?|guests?|patients?|users?|clients?|messages?)\b/,
  ),
  cue('hostile', /\b(abuse|abusive language|threats?) (warning|policy|received)\b/),
  cue(
    'repeated-contact',
    /\b(second|third|fourth|2nd|3rd|4th|repeat|repeated) contacts?\b|\bcontacted us (again|twice|before)\b/,
  ),
  cue('safety-critical', /\b(safety|product recall|recalled|injur(y|ies|ed)|electric shock|gas leak|fire hazard)\b/),

  cue(
    'refund-refused',
    /\b(refunds?|returns?|exchanges?|claims?) (is |was |are |request )?(declined|denied|refused|rejected|not possible|not eligible|ineligible)\b/,
  ),
  cue(
    'refund-refused',
    /\b(no|decline|deny|refuse|reject) (a )?(refunds?|returns?)\b|\bnon refundable\b|\bnot refundable\b/,
  ),
  cue('refund-refused', /\b(refunds?|returns?)\b.*\b(outside|after|past|too late|out of policy|expired)\b/),
  cue(
    'lost-parcel',
    /\b(lost|missing|stolen|never arrived) (parcels?|packages?|shipments?|orders?|deliver(y|ies)|mail|letters?|luggage|bags?)\b/,
  ),
  cue(
    'lost-parcel',
    /\b(parcels?|packages?|shipments?|orders?|deliver(y|ies)|luggage)( is| was)? (lost|missing|stolen|never arrived)\b|\blost in (transit|the post)\b/,
  ),
  cue(
    'faulty-product',
    /\b(faulty|defective|broken|damaged|cracked|malfunction\w*) (item|product|goods?|order|parcel|device|unit|on arrival)s?\b/,
  ),
  cue(
    'faulty-product',
    /\b(arrived|item|product|device)( is| was)? (faulty|defective|broken|damaged|cracked)\b|\bdead on arrival\b/,
  ),
  cue(
    'billing-error',
    /\b(over ?charged?|double charged?|charged twice|duplicate (charge|payment)|billing (error|mistake)|wrong (charge|amount|bill|invoice))\b/,
  ),
  cue('out-of-stock', /\b(out of stock|sold out|back ?order(ed)?|no stock)\b/),
  cue('delay', /\b(delay|delays|delayed|overdue|running late|behind schedule)\b/),
  cue(
    'delay',
    /\b(late|not (yet )?arrived)\b.*\b(order|parcel|package|delivery|shipment|train|flight|payment)s?\b|\b(order|parcel|package|delivery|shipment|train|flight|payment)s?\b.*\b(late|not (yet )?arrived)\b/,
  ),
  cue('delay', /\bwhere is my (order|parcel|package|delivery)\b|\bwismo\b/),
  cue('outage', /\b(outage|outages|downtime|service (is )?down|system (is )?down|service (interruption|disruption))\b/),
  cue('cancellation', /\b(cancell?ed|cancell?ation|cancell?ations)\b/),
  cue(
    'account-locked',
    /\b(account|login|log in|card) (is |was )?(locked|blocked|suspended|disabled)\b|\b(locked|blocked|suspended) (account|out)\b/,
  ),
  cue('complaint', /\b(complaint|complaints)\b/),
  cue('data-loss', /\b(data loss|lost (data|files|photos)|(data|files|photos) (lost|deleted))\b/),
  cue('privacy', /\b(privacy|gdpr|ccpa|data breach|data (deletion|access) requests?|delete my data)\b/),
  cue('price-rise', /\b(price|fee|fees|rate|tariff) (rise|increase|change|hike)s?\b/),
  cue('bug-report', /\b(bug|bugs|bug report|known issue)\b/),
  cue('feature-request', /\bfeature (request|suggestion|idea)s?\b|\bfeature asked for\b/),
  cue('handover', /\b(hand ?over|handed over|escalated|escalation|transferred to|passed (on )?to)\b/),
  cue(
    'waiting',
    /\b(under investigation|still (looking|investigating|checking)|awaiting|waiting (for|on)|in progress|status update)\b/,
  ),
  cue(
    'onboarding',
    /\b((?<!\b(?:are|re|most|very|longer|not|always) )welcome|onboarding|getting started|first steps)\b/,
  ),
  cue(
    'good-news',
    /\b(refunds?|returns?|claims?|requests?|application) (is |was )?(approved|granted|accepted)\b|\b(good news|congratulations|back in stock)\b/,
  ),
  cue(
    'closing',
    /\b(closing|close|closed|auto ?close) (the )?(ticket|case|conversation|request)s?\b|\bno (reply|response) (from|received|close)\w*\b/,
  ),
  cue(
    'routine',
    /\b(password reset|reset (your |the )?password|invoice copy|copy of (your |the |an )?invoice|opening hours|business hours|change of address|address change|tracking (link|number)|verification code|booking confirmation|order confirmation|receipt copy)\b/,
  ),
  cue('routine', /\bhow to\b/),

  maybe('delay', /\b(late|waiting time|backlog)\b/),
  maybe('refund-refused', /\b(outside|after) (of )?\d+ days\b|\bnot eligible\b|\bper policy\b/),
  maybe(
    'faulty-product',
    /\b(faulty|defective|broken|damaged|cracked|not working|wrong (item|size|product|colour|color))\b/,
  ),
  maybe('lost-parcel', /\b(lost|missing|stolen)\b/),
  maybe('billing-error', /\b(wrong (vat|tax|price)|billing|overpayment)\b/),
  maybe('out-of-stock', /\b(unavailable|discontinued|restock)\b/),
  maybe('cancellation', /\b(cancel|cancels|cancelling|canceling)\b/),
  maybe('complaint', /\b(unhappy|dissatisfied|disappointed)\b/),
  maybe('bug-report', /\b(crash|crashes|error message)\b/),
  maybe('feature-request', /\b(suggestion|idea|roadmap)\b/),
  maybe('waiting', /\b(follow up|update soon)\b/),
  maybe('good-news', /\b(approved|resolved|fixed|restored|refunded)\b/),
  maybe('closing', /\b(survey|goodbye|thank you for contacting)\b/),
  maybe('onboarding', /\b(new (customer|member|user|patient)s?|activation)\b/),
  maybe('routine', /\b(receipt|faq|directions|unsubscribe|portal link|login link)\b/),
];

/** Something went well here: beside a situation in which something went wrong a person has to choose. */
const CALM: ReadonlySet<Situation> = new Set(['good-news', 'routine', 'onboarding', 'feature-request']);

/** What some words tell. */
export interface Told {
  readonly situations: readonly Situation[];
  /** Hardly anything else can be meant. */
  readonly sure: boolean;
}

/** A name as cues read it: `late_delivery.reply` is "late delivery reply". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** @returns what a title, tag, folder or file name tells; undefined where it tells nothing. */
export function toldBy(name: string): Told | undefined {
  const words = plain(name);
  const told = (cues: readonly Cue[]): readonly Situation[] => [
    ...new Set(cues.filter((each) => each.words.test(words)).map(({ situation }) => situation)),
  ];
  const sure = told(CUES.filter((each) => each.maybe !== true));
  if (sure.length === 0) {
    const situations = told(CUES).slice(0, 1);
    return situations.length === 0 ? undefined : { situations, sure: false };
  }
  const mixed = sure.some((each) => CALM.has(each)) && sure.some((each) => !CALM.has(each));
  return { situations: sure, sure: sure.length <= 2 && !mixed };
}
