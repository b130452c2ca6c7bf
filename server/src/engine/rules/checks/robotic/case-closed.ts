import type { Check, CheckInput } from '../../check.ts';
import { isIn, lastContent, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { owns } from '../story.ts';

/** "That is all I have to say on this": the door, shut by whoever writes. */
const NO_MORE =
  /^(?:that|this) (?:is|will be) (?:all|everything|the last)(?: that)? (?:i|we|you)(?:['’]ll| will| have| can| wish| intend| am prepared| are prepared)* (?:to )?(?:say|add|offer|write|hear)\b|\b(?:i|we) (?:have|['’]ve|will have) nothing (?:more|further|else|left) to (?:say|add)\b/i;

/** What ends the conversation for the customer: "this matter is now closed", "this concludes our correspondence". */
const SHUTS: readonly RegExp[] = [
  /^(?:this|the|your) (?:matter|case|ticket|file|enquiry|inquiry|complaint|claim|request|issue|correspondence|review|subject)s? (?:is|are|has been|will be) (?:now |therefore |hereby |thereby |thus |set to |marked as |considered |deemed )*(?:closed|concluded|resolved|solved|settled|finished|completed?|finali[sz]ed|shut)\b/i,
  // "Case 5521 now has the status Closed", "ticket no. 88 has been set to solved".
  /^(?:this |the |your )?(?:matter|case|ticket|file|enquiry|inquiry|complaint|claim|request|issue)(?: (?:no\.?|number|nr\.?|reference|ref\.?))?(?: #?[\w/-]*\d[\w/-]*|\uFFFC| #\uFFFC)? (?:(?:is|has been) (?:now |therefore |hereby |automatically )*(?:closed|concluded|finali[sz]ed|(?:set|changed|moved|switched|marked)(?: as| to)? (?:closed|solved|resolved|done|completed?))|(?:now )?(?:has|carries|bears|shows|stands at) (?:now )?(?:the |a )?status (?:of |as )?["“'‘]?(?:closed|solved|resolved|done|completed?))\b/i,
  /^(?:this|that|which) (?:hereby |now |therefore )?(?:concludes|ends|closes|settles|completes) (?:our|the|this|your)\b/i,
  /^we (?:now |therefore |hereby )?(?:consider|regard|deem|treat) (?:this|the|your) \w+ (?:as )?(?:to be )?(?:closed|concluded|resolved|settled)\b/i,
  /^(?:we|i) trust (?:that )?(?:this|the above)(?: letter| reply| information)? (?:clarifies|answers|settles|explains|resolves|addresses|is clear)\b/i,
  /\b(?:no need|not necessary|unnecessary) (?:for you )?to (?:write|reply|call|contact|e-?mail|ring|respond|get in touch)\b[^.!?;]*\b(?:again|further|any ?more|about (?:this|it))\b(?![^.!?]*\b(?:as|because|since|unless|if|i|we)\b)/i,
  /^(?:for [^.!?,]{3,40}?,? )?(?:a|any) (?:new|fresh|separate|further) (?:request|ticket|case|enquiry|inquiry|claim|complaint|form)s? (?:can|may|must|should|has to|needs to) be (?:opened|raised|submitted|filed|filled in|made|logged|lodged)\b/i,
  // "This thread is now inactive".
  /^(?:this |the |your )?(?:case|ticket|file|enquiry|inquiry|complaint|claim|request|reference|incident)(?: (?:no\.?|number|reference|id|thread|link))*(?: #?[\w/-]*\d[\w/-]*)? (?:is|has been|becomes|are) (?:now |therefore |hereby |thereby |thus )*(?:void|invalid|inactive|retired|archived|deactivated|withdrawn|disabled|no longer (?:valid|active|monitored|read))\b/i,
  NO_MORE,
  /\b(?:ask|asking|request) (?:that )?you (?:do )?(?:not to|not|to refrain from|to stop) (?:writ|call|contact|e-?mail|reply|ring|phon)\w*/i,
  /\bno further (?:correspondence|communication|replies|reply|discussion) (?:will|shall|can)\b/i,
];
const OPEN_AGAIN =
  /\b(?:reply|replying|reopen|write|call|ring|back|unless|until|if|as (?:you (?:asked|wished|requested)|agreed))\b/i;

/** Whether a sentence shuts the door, and says no word of how to open it again. */
function shuts({ prose }: Whole, sentence: number): boolean {
  const { start, end, body } = prose.sentences[sentence]!;
  const text = prose.read.text.slice(prose.words[body]?.start ?? start, end);
  return SHUTS.some((pattern) => pattern.test(text) && !OPEN_AGAIN.test(text.replace(pattern, '')));
}

/** A letter that ends by shutting the door. */
const check: Check = function* (input) {
  const whole = wholeOf(input);
  const last = lastContent(whole);
  // To somebody who threatens the end of it may be said, but not beside a fault of ours.
  if (isIn(input, 'hostile') && !(says(whole, last, NO_MORE) && owns(input))) return;
  if (!whole.letter || !whole.content.includes(last) || whole.hasBlank(last) || !shuts(whole, last)) return;
  if (isToBeEnded(input, whole.at(last).end)) return;
  yield { at: whole.at(last), statement: { functions: ['close'], over: 'after' } };
};
export default check;

/** Whether a blank stands behind a place: how the reply will end nobody knows. */
const isToBeEnded = ({ prose, tokens }: CheckInput, end: number): boolean =>
  [...prose.read.tokenAt].some(([at, token]) => at >= end && tokens[token]?.kind === 'fill-in');
