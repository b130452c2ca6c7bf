/** What comforts, and does nothing. */
import type { Whole } from './reply.ts';
import { says } from './says.ts';

/** "I do hope you'll have it back before long": nobody does anything. */
export const HOPES =
  /^(?:and |but )?(?:(?:i|we) (?:do |really |very much |sincerely |only )?(?:hope|wish)|hopefully|let us hope|fingers crossed)\b(?![^.!?]*\b(?:and|so|but) (?:i|we)\b)/i;

/** "I told the story to the whole workshop", "we read your letter aloud": nothing is done about it. */
export const isToldRound = (whole: Whole, i: number): boolean =>
  says(whole, i, TOLD_ROUND) && !says(whole, i, AND_THEN);
const TOLD_ROUND =
  /^(?:and |so )?(?:i|we|\w+)(?:['’]ve| have| has)? (?:also |both |all |then |since )?(?:(?:told|read to|showed|talked to|spoke to|spoken to) (?:(?:all |all of )?(?:my|our)|the whole|everyone(?: here)?|everybody)(?: \w+)? (?:\w+ )?(?:about|of|what|how)\b|(?:told|retold|read|shared|showed|shown|passed round|passed around|pinned|hung|put up|repeated|thought|talked|spoke|spoken)\b[^.!?;]*\b(?:(?:story|stories|letters?|message|words|photos?|pictures?|note|lines?|e-?mail|review|poem|drawing|card)\b[^.!?;]*\b(?:aloud|out loud|on (?:the|our) (?:\w+ )?(?:wall|door|board|fridge)|(?:to|with|at|in front of) (?:everyone|everybody|the whole|all of|each other|my colleagues|our colleagues|the others|the entire|the (?:\w+ )?(?:team|crew|kitchen|workshop|staff|office|bakers|nurses)|our (?:\w+ )?(?:team|crew|meeting|staff)))|about (?:it|you|him|her|them|that|this) (?:all|at|over|the whole|for)))/i;
const AND_THEN = /(?:\b(?:so that|who|will|from (?:today|now)|asked|changed|now|next)\b|['’]ll\b)/i;

/** "A smell you'll carry with you all year", "you'll love the crust": what it will be like, and nothing to do. */
export const isToBeFelt = (whole: Whole, i: number): boolean =>
  ((says(whole, i, TO_BE_FELT) && !whole.does(i, 'act')) || says(whole, i, IN_THOUGHT)) &&
  !whole.does(i, 'offer', 'ask', 'instruct');
/** "You're in our thoughts", "our thoughts are with you", "time will heal", "the children will tell this story for years": comfort, and no deed. */
const IN_THOUGHT =
  /(?:\b(?:you|he|she|they|both|everyone|family)(?: are| is|['’]re|['’]s)? (?:all |both |always |still |very much |often )*in (?:our|my|all our|everyone['’]s) (?:\w+ )?(?:thoughts?|prayers?|hearts?|minds?)|^(?:and |but )?(?:i|we)(?:['’]m| am|['’]re| are)? (?:all |often |always |still )*think(?:ing)? (?:of|about) (?!ways\b|how\b|what\b|a way\b|it\b)(?:you|him|her|them|both|everyone|everybody|people|\w+s)\b|\b(?:fingers|thumbs) (?:\w+ )?(?:crossed|for you|pressed)|\bcrossing (?:our|my) fingers)(?![^.!?]*(?:\b(?:i|we)(?:['’]ll| will|['’]ve| have)\b|\d))|\b(?:our|my|all our) (?:thoughts|prayers|hearts?)\b[^.!?;]{0,40}\b(?:are|is|go|goes) (?:out )?(?:to|with)\b(?![^.!?]*(?:\b(?:i|we)(?:['’]ll| will|['’]ve| have)\b|\d))|\btime (?:will )?heals?\b|\b(?:they|everyone|everybody|the [a-z]+(?: [a-z]+)?)(?:['’]ll| will) (?:(?:surely|always|still|one day) )?(?:laugh|smile|remember|tell (?:this|the|that) (?:story|tale)|talk about (?:it|this))\b/i;
const TO_BE_FELT =
  /\byou(?: will|['’]ll| are going to|['’]re going to) (?:never |always |soon |surely |all |both |really |not |quickly )*(?:love|enjoy|carry|remember|feel|smell|taste|treasure|forget|adore|relish|savour|cherish|marvel|smile|wonder|notice (?:how|that|the)|see why|find yourself|fall in love|look (?:back|forward)|be (?:glad|amazed|proud|hooked|surprised|delighted|thrilled|part of|among|in good|one of|at home|spoilt|spoiled))\b/i;
