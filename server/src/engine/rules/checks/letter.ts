/** What sort of letter a reply is: who wrote first, whether a program sends it, what it warns of or decides, and where it points. Rules about what is missing are silent where a letter of that sort needs none. */
import type { CheckInput } from '../check.ts';
import { holds, normsAt, ofReply, ofSentence, textAt, type Whole, wordsAt } from './reply.ts';
import { says } from './says.ts';
import { wordSet } from './words.ts';

const any = (whole: Whole, pattern: RegExp, sentences: readonly number[] = everySentence(whole)): boolean =>
  sentences.some((i) => says(whole, i, pattern));
const everySentence = ({ prose }: Whole): readonly number[] => prose.sentences.map((_, i) => i);

/** What shows that the customer wrote, called or asked before. */
const ANSWERS =
  /\byou(?:['’]ve| have)? (?:also |just |recently |kindly )?(?:told|asked|wrote|written|reported|contacted|called|rang|phoned|mentioned|said|described|raised|reached|requested|let us|sent|complained|emailed|chased|pointed)\b|\b(?:thanks|thank you)(?: \w+)? for (?:\w+ ){0,3}?(?:contacting|reaching|writing|getting in|letting|reporting|telling|flagging|raising|asking|calling|messag\w+|e-?mail\w*|feedback|enquiry|inquiry|query|question|report|reply|response|letter|note|call|patience|bringing|sharing|bearing)\b|\byour (?:e-?mail|message|letter|call|enquiry|inquiry|query|question|report|complaint|feedback|ticket)\b|\b(?:i|we)(?:['’]ve| have)? (?:read|heard) (?:that|your|about|from)\b|\bto hear\b/i;
/** How somebody writes who was asked nothing. */
const FIRST =
  /\bwe (?:are|were|['’]re) (?:contacting|writing to|e-?mailing|reaching out to|getting in touch with) you\b|\bi am (?:contacting|writing to|e-?mailing) you (?:about|regarding|because|concerning|to (?:let|tell|inform))\b|\b(?:thanks|thank you)(?: \w+)? for (?:\w+ ){0,3}?(?:purchase|order|ordering|booking|buying|shopping|payment|reservation|subscribing|registering|application)\b|\b(?:i|we) (?:have to|need to|must|want to|wanted to|would like to) (?:let you know|tell you|inform you)\b|\bwe (?:regret|are sorry) to (?:inform|tell) you\b|\byou (?:recently|have recently) (?:\w+ed|logged|placed|bought|made)\b/i;

/** Whether we write first: a shop or an office that reports trouble itself. Its news comes before any understanding of it. */
export const writesFirst = ofReply((whole): boolean => any(whole, FIRST) && !any(whole, ANSWERS));

const AUTOMATIC =
  /\bautomat(?:ed|ic|ically[ -](?:generated|sent|created)) (?:message|e-?mail|mail|notice|notification|reply|response|escalation)\b|\b(?:sent|generated|created|closed) automatically\b|\bautomatically (?:sent|generated|created|closed|locked|marked|added)\b|\bautomated system\b|\bunmonitored\b/i;

/** Whether a program wrote it: nobody says "I" there, and nobody complained. */
export const isAutomatic = ofReply(({ prose }): boolean => AUTOMATIC.test(prose.read.text));

/** What becomes of somebody who broke a rule or owes something. */
const CONSEQUENCE =
  /\b(?:your|the|this) (?:\w+ ){0,2}?(?:account|membership|subscription|access|post|comment|thread|issue|listing|licen[cs]e|right|privileges?)\b[^.!?]{0,60}\b(?:revoked|terminated|suspended|banned|removed|restricted|closed|cancelled|locked|deactivated|carry on|continue)\b|\b(?:forced to|have to|will|may) (?:\w+ )?(?:terminate|suspend|ban|revoke|remove|restrict|close) (?:your|the|this)\b|\bif (?:this|the|such) (?:behaviou?r|conduct|activity)\b|\b(?:bumped|moved) down\b|\bnot receive (?:support|priority)\b/i;
const BREACH =
  /\bfailed to (?:attend|pay|appear|comply|respond|return|show|follow)\b|\byou (?:\w+ )?(?:failed to|violated|broke|breached|did not|didn['’]t|have not|haven['’]t|left|have left|have intentionally|have (?:posted|been reported)|clearly)\b|\b(?:we|i) have not (?:seen|received)\b|\b(?:unacceptable|violat\w+|breach\w*|misconduct|behaviou?r)\b/i;

/** Whether it warns: of what becomes of somebody for what they did. No service of ours went wrong there. */
export const isWarning = ofReply((whole): boolean => any(whole, CONSEQUENCE) && any(whole, BREACH));

const APPLIED =
  /\b(?:applicants?|applicant pool|candidates?|candidacy|manuscript|shortlist(?:ed)?|interviews?|admissions?|fellowship|(?:job|position|role|vacancy) (?:of|as|for|at|with)|to adopt|reviewers|submissions?)\b/i;
/** Whether a letter decides about somebody who applied, among many: there is nothing else to offer. */
export const isDecision = ({ prose }: Whole): boolean => APPLIED.test(prose.read.text);

const GRANTED =
  /\b(?:has|have) been (?:approved|accepted|granted|confirmed|issued|registered)\b|\b(?:is|are) (?:approved|attached|enclosed|confirmed)\b|^(?:thanks|thank you)(?: \w+)? for (?:\w+ ){0,2}?(?:application|order|booking|registration|registering|applying)\b/i;
/** Whether a letter gives what was asked for, or takes it in, before it says what does not go with it. */
export const isGranted = (whole: Whole, before: number): boolean =>
  any(
    whole,
    GRANTED,
    everySentence(whole).filter((i) => i < before),
  );

const ORDER =
  'ask|contact|call|ring|phone|e-?mail|visit|see|check|try|use|open|click|tap|select|choose|read|send|write|reply|respond|request|submit|file|report|post|create|update|install|sign|log|download|follow|go|return|bring|pick|keep|search|look|review|upload|enter|attach|fill|complete|register|re-?order|order|book|pay|apply|tell|give|join|consult|refer|head|resend|resubmit|refresh|restart|confirm|speak|talk|turn|provide|share|dm|message|begin|start';
/** "Then click", "for a refund, write to …", "to move it fill in …", "the office has dates: ring it": an order, and what may stand before it. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:please|kindly|just|simply|and|or|but|then|so|also|otherwise|alternatively|instead|first|next|finally),? )*(?:${ORDER})\\b(?! of\\b|[- ](?:ins?|ups?|offs?|outs?)\\b [a-z])`,
    'i',
  ),
  new RegExp(
    `^(?:for|to|in|on|at|if|when|once|should|or|and|then|so|also|otherwise|instead)\\b[^.!?;:]{0,80}?[,:] (?:please |just |simply |then )*(?:${ORDER})\\b`,
    'i',
  ),
  /^to [a-z][^.!?,;:]{2,60} (?:please )?(?:go to|fill in|fill out|click|tap|visit|contact|e-?mail|reply|press|choose|select|log in|sign in)\b/i,
  new RegExp(
    `(?:[:;] | [–—-] )(?:please |just |simply |then )*(?:${ORDER})\\b(?! (?:is|are|was|has)\\b|, [a-z]+(?:,| and\\b| or\\b))`,
    'i',
  ),
];
/** "Stand it in warm water": a verb that nobody listed, and what it is done with. */
const WITH_IT =
  /(?:^|[:;] | [–—-] )(?:please |just |then |simply |first )*(?!(?:then|here|there|now|yet|still|perhaps|maybe|because|as|if|when|since|though|although|so|and|but|or|until|while|what|who|whose|how|why|before|after|once|for|with|in|on|at|by|from|of|to|about|like|is|was|were|that|which|where|whether|than|through|without|into|over|against|behind|under|around|made|makes|said|did|does|has|had|have|given|despite|can|will|may|not|[a-z]+ed|[a-z]+ing|[a-z]+ly|[a-z]+s)\b)[a-z]+ (?:it|them)\b(?! (?:is|was|are|were|will|has)\b)/i;
/** "Unscrew the old one", "the list is back: pull it down once": an order by a verb that nobody listed. */
const UNLISTED =
  /(?:^|[:;] )(?:please |just |then |simply |first )*(?!(?:because|as|if|when|since|though|although|so|and|but|or|until|while|what|who|whose|how|why|before|after|once|for|with|in|on|at|by|from|of|to|about|like|is|was|were|are|am|be|that|which|where|whether|than|through|without|into|over|against|behind|under|around|near|during|besides|beside|despite|among|between|across|along|above|below|beyond|inside|outside|within|toward|towards|upon|off|up|down|out|made|said|did|does|do|has|had|have|given|can|will|may|could|would|should|might|must|not|no|all|both|half|some|any|each|every|most|only|even|just|also|then|there|here|now|never|nor|either|neither|too|very|much|many|such|once|twice|let|got|went|came|sent|left|lost|sold|found|i|we|you|he|she|it|they|[a-z]+ed|[a-z]+ing|[a-z]+ly|[a-z]+s)\b)[a-z]+ (?:the|your|both|either|every|each)\b/i;
/** "The tables are on our site, free to download": where it is to be had. */
const TO_BE_HAD =
  /\b(?:is|are) (?!(?:\w+ )?(?:set|built|made|done|tested|cut|sewn|fitted|mixed|baked|dried|printed|assembled|repaired|mended|stored|kept|checked|handled|answered) )(?:\w+ ){0,2}?(?:on (?:our|the) (?:\w+ )?(?:site|website|web ?page|page|portal|shelf|noticeboard)|in (?:our|the) (?:\w+ )?(?:help cent(?:re|er)|shop|store|download area|app store))\b|\bfree to (?:download|use|copy|borrow|try)\b/i;
const IN_ORDER =
  /\b(?:please|kindly) (?:do )?(?:also |just |then |either |first |now )*(?!not\b|note\b|accept\b|be\b|know\b|rest\b|bear\b|find\b|do not\b|don['’]t\b|understand\b|forgive\b|excuse\b|allow\b|pardon\b|feel\b|stay\b|hold\b|wait\b|enjoy\b|never\b|remember\b|keep in\b|take our\b|receive\b|refrain\b)[a-z]+/i;
const COUNSEL =
  /\b(?:encourage|invite|advise|recommend|suggest|urge|welcome)(?:s|d)? (?:that )?(?:you\b|\w+ing\b)|\byou(?: a|['’])re (?:encouraged|invited|welcome|advised|free) to\b|\byou(?: will|['’]ll| would|['’]d) (?:also |only |then )?(?:need|have) to\b|\b(?:can|could|may) be (?:answered|found|reported|done|made|reached|requested|reopened|renewed|sent|bought|ordered|submitted|discussed|appealed)\b|\bis (?:a|the) (?:great |good |best |right |better )+(?:place|way|person|team|address)\b/i;
/** Who asks for silence asks for nothing. */
const NO_ORDER = /^(?:please )?(?:see you|look forward|keep (?:well|safe|up)|go well|read more about us)\b/i;
/** "If you have any other questions, please write": the end of every letter, and no way on. */
const HAND_OFF =
  /\b(?:(?:any|further|other|more|additional) (?:\w+ )?(?:questions?|queries|concerns?|help|assistance|information|details)|anything else|something else|need (?:help|us)|do(?:n['’]t| not) hesitate|feel free)\b/i;

/** "Please give him my apologies as well", "don't think badly of us": good manners, in the words of a request. */
export const isCourtesy = (whole: Whole, i: number): boolean =>
  says(whole, i, COURTESY) && !says(whole, i, WITH_MORE) && !whole.does(i, 'act', 'offer');
const COURTESY =
  /\bplease (?:do )?(?:believe|know|trust|be assured|rest assured) (?:that )?(?:we|i|our|my|all of us|this|it)\b(?![^.!?]*(?:\byou (?:can|may)\b|\d|\b(?:i|we)(?:['’]ll| will)\b))|^(?:and |but |so )?(?:please |do |kindly |will you |would you |could you )*(?:also |too )?(?:(?:give|pass|send|convey|extend|take|accept|tell|say|share|carry|forward)\b[^.!?;:]{0,60}\b(?:apolog(?:y|ies)|regards?|greetings|thanks|love|best wishes|good wishes|warm wishes|hello|condolences|sympathy|compliments|congratulations|how (?:very |deeply |truly )?sorry|that (?:we|i)(?: are|['’]re| am|['’]m) (?:so |very |truly )?sorry)\b|(?:do not|don['’]t|never|try not to) (?:think (?:badly|less|ill|too)|let (?:this|it|that|us) |lose (?:heart|faith)|judge us|hold (?:this|it|that) against|give up on us)|(?:give|grant) us (?:another|a second|one more) (?:chance|try|go)|think (?:kindly|well) of us)|\b(?:sends?|wish(?:es)?) (?:you |your \w+ |her |his |their |all |both |of you |my |our )*(?:very )?(?:best\b|regards|love\b|greetings|warm\w*|kind\w*|a hug|hugs|good (?:wishes|luck)|strength|luck|well\b|all the best|every (?:success|happiness)|joy|happy|a (?:good|lovely|speedy|quick|calm|happy))/i;
const WITH_MORE =
  /\d|\b(?:voucher|credit|refund|form|number|code|receipt|gift|bottle|and (?:ask|call|ring|bring|choose|write|reply|send|show|sign))\b/i;

/** Whether a sentence says what the customer can do, by an order, advice or the place to go: generous, whoever asks must not speak where somebody may have answered it. */
export const pointsOn = ofSentence((whole, i): boolean => {
  const so = (pattern: RegExp): boolean => says(whole, i, pattern);
  if (so(HAND_OFF) || isCourtesy(whole, i)) return false;
  if (so(COUNSEL) || so(IN_ORDER) || so(TO_BE_HAD)) return true;
  if (!whole.does(i, 'mirror', 'acknowledge', 'apologise') && (so(WITH_IT) || so(UNLISTED))) return true;
  return (BEGINNINGS.some(so) && !so(NO_ORDER)) || hasAddress(whole, i);
});

/** Whether it names the address of a page. */
const hasAddress = (whole: Whole, i: number): boolean => {
  const words = wordsAt(whole, i);
  const { read } = whole.prose;
  return (
    words.length > 2 &&
    words.some(({ kind, start, end }) => kind === 'opaque' && end - start === 1 && !read.tokenAt.has(start)) &&
    says(whole, i, TO_A_PAGE)
  );
};
const TO_A_PAGE = /\b(?:here|why|visit|see|at|read|via|on|link|page|website|this|through|with|to)\b/i;

const RESTORED =
  /\bwill (?:now |then |also |soon |all )?(?:be|get) (?:\w+ly )?(?:answered|refunded|credited|restored|repaired|replaced|fixed|mended|sent|posted|mailed|dispatched|collected|returned|installed|fitted|delivered|shipped|reviewed|contacted|notified|informed|updated|called|responded|handled|processed|resolved|reimbursed|looked|dealt)\b/i;
const WE_WILL =
  /\b(?:we|i)(?: will|['’]ll) (?:then |also |now |soon |have (?:it|them|this|that|the \w+|your \w+) (?:\w+ed|done|cut|made|sent|put|rebuilt|redone)|keep you |let you |get back|come back|be in touch|(?:notify|inform|update|contact|tell|write|reply|respond|process|review|send|email|share|call)\b)/i;
/** Whether somebody is said to do something, by what will be done: "your email will be answered", "£20 will be refunded". */
export const isToBeDone = (whole: Whole, i: number): boolean =>
  (says(whole, i, RESTORED) || says(whole, i, WE_WILL)) && !says(whole, i, NOT);
const NOT = /\b(?:not|never|no|nothing|unless)\b/i;

/** Whether the customer is asked for something before anything else can happen; what they may do if they like is not asked for. */
export const asksThem = (whole: Whole, i: number): boolean =>
  !says(whole, i, IF_THEY_LIKE) &&
  !says(whole, i, IN_TURN) &&
  (whole.does(i, 'ask', 'instruct') || (pointsOn(whole, i) && !whole.does(i, 'act')));
/** "They read the form, call the second holder and open the portal": in the forms of orders, and ours. */
const IN_TURN =
  /^(?:and |then |so )?(?:they|he|she|our (?:\w+ ){1,3}?)(?: will|['’]ll)? (?:then |first )?[a-z]+ (?!.*\b(?:you|please)\b)/i;
const IF_THEY_LIKE =
  /^(?:if|should|when|whenever|in case)\b|\bif you(?: would|['’]d)? (?:like|rather|prefer|want|wish|need)\b/i;

const WHAT =
  /\b(?:share|describe|explain|elaborate|tell (?:me|us) (?:more|what)|(?:more|further) (?:details|information|context)|what (?:exactly )?(?:happened|is the (?:issue|problem|matter)|went wrong|(?:do|did) you mean)|(?:issue|problem) faced)\b/i;
/** Whether the customer is asked what happened: nobody can say it back. */
export const asksWhat = ofReply((whole): boolean =>
  everySentence(whole).some((i) => says(whole, i, WHAT) && (whole.prose.sentences[i]!.question || asksThem(whole, i))),
);

const MENDS =
  /\b(?:check|try|make sure|restart|reinstall|clear|verify|ensure|test|update|fix(?:es)?|sign out|log out|restore|reset)\b/i;
const OF_THE_PROBLEM =
  /\b(?:isolate|reproduce|narrow|reply with (?:your|the)|send (?:me|us)|tell (?:me|us)|dm|provide|share|confirm|photos?|screenshots?|details|let (?:me|us) know (?:what|which|when|where|how|whether)|so (?:that )?(?:we|i) can (?:discuss|look|check|find|understand|see|investigate|learn|hear)|make (?:this|it|things) right)\b/i;
/** Whether the customer is asked about what went wrong, or tries what may mend it: nobody knows the cause yet. */
export const asksAboutIt = (whole: Whole, i: number): boolean =>
  (says(whole, i, OF_THE_PROBLEM) && asksThem(whole, i)) ||
  (says(whole, i, MENDS) && (whole.does(i, 'instruct', 'ask') || pointsOn(whole, i))) ||
  (whole.does(i, 'ask') && whole.prose.sentences[i]!.question && !whole.does(i, 'offer'));

/** What rules of phrases say of a sentence that sends somebody away. */
const SENDS_AWAY = ['blame/third-party-blame', 'negative-language/not-my-department'] as const;
/** "You will have to raise it with them": in whatever words. */
const WITH_THEM =
  /\b(?:raise|take|pursue|discuss|settle|sort|clear|agree|check|claim)\b[^.!?;:]{0,40}? (?:with|from|to) (?:them|him|her|the|your|whoever)\b/i;
/** Whom the customer is to ask: "could you please go back to the hospital". */
const ASK_WHOM =
  /\b(?:ask|contact|call|ring|phone|e-?mail|chase|approach|get in touch with|(?:write|speak|talk|turn|go|go back|return|complain|apply|appeal|address|direct|report|send|refer|take|put)(?: (?:it|this|that|them|(?:the|your|any|such) \w+))?(?: up)? (?:to|with)) (?:the |a |an |your |their |that |this )?([a-z]+)(?: ([a-z]+))?/i;
/** What makes it a way on: a number, an address, why they can help, what we have done about it. */
const HELPS =
  /\d|\uFFFC|\b(?:because|as they|they (?:have|will|can|keep|hold|know|answer|need)|so that|expects?|free of charge|(?:i|we)(?: have| will| am| are|['’](?:ve|ll|m|re))(?! (?:no|not|never|nothing|only|just)))\b/i;
/** What somebody else wants to have: "you will need to quote the number". */
const FOR_THEM =
  /^(?:please |kindly |and |then )*(?:you(?: will|['’]ll)? (?:also |then )?(?:need|have) to |they (?:will )?(?:need|want|ask) )?(?:for )?(?:quote|provide|have|keep|bring|give|state|mention|include|attach|show|your|the|proof)\b/i;

/** Whether a sentence sends the customer to somebody else, and no more than that. */
export const isSentAway = (input: Pick<CheckInput, 'found'>, whole: Whole, i: number): boolean =>
  !whole.does(i, 'act') &&
  !says(whole, i, HELPS) &&
  (sayAway(input, whole, i) || says(whole, i, WITH_THEM) || isAnothers(whole, i));

/** Whether whom they are to ask is said, in the sentence before, to be the one who does it: "the bills are made by the diocese". */
function isAnothers(whole: Whole, i: number): boolean {
  const whom = ASK_WHOM.exec(textAt(whole, i));
  if (whom === null || !whole.content.includes(i - 1)) return false;
  const before = normsAt(whole, i - 1);
  if (before.some((norm) => OURS.has(norm))) return false;
  const said = textAt(whole, i - 1);
  return [whom[1]!, whom[2] ?? ''].some(
    (word) =>
      word.length > 3 &&
      !DESKS.has(word.toLowerCase()) &&
      // "… are made by the diocese", "the diocese decides".
      new RegExp(
        `\\b(?:by|belongs? to|lies with|up to|rests? with|runs? through|with) (?:\\w+ ){0,3}?${word}s?\\b|^(?:the |a |an |all )?(?:\\w+ )?${word}s? \\w+`,
        'i',
      ).test(said),
  );
}
const OURS = wordSet('we our i my');
const DESKS = wordSet('team office desk support this that help about again with from');

/** Whether a rule of phrases says so of the sentence. */
export const sayAway = ({ found }: Pick<CheckInput, 'found'>, whole: Whole, i: number): boolean =>
  SENDS_AWAY.some((rule) => found(rule).some((at) => holds(whole.at(i), at)));

/** Whether it only says what is wanted where the sentence before it sends the customer. */
export const isForThem = (whole: Whole, i: number): boolean => says(whole, i, FOR_THEM) && !says(whole, i, OF_US);
const OF_US = /\b(?:we|us|our|i|me|my)\b/i;
