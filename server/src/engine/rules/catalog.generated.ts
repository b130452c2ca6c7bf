// Made by `npm run generate` from server/rules/ and snippets/statements.yaml. Change those.
import type { Lexicon } from '../match/phrase.ts';
import type { Check } from './check.ts';
import check0 from './checks/context-mismatch/again-without-ownership.ts';
import check1 from './checks/context-mismatch/empathy-when-hostile.ts';
import check2 from './checks/context-mismatch/empathy-when-routine.ts';
import check3 from './checks/context-mismatch/grief-overreach.ts';
import check4 from './checks/context-mismatch/safety-first.ts';
import check5 from './checks/context-mismatch/undeclared.ts';
import check6 from './checks/fill-in/blank.ts';
import check7 from './checks/hollow-apology/no-cause.ts';
import check8 from './checks/missing-acknowledgement/late.ts';
import check9 from './checks/missing-acknowledgement/no-celebration.ts';
import check10 from './checks/missing-acknowledgement/no-mirroring.ts';
import check11 from './checks/missing-acknowledgement/none.ts';
import check12 from './checks/missing-action/apology-alone.ts';
import check13 from './checks/missing-action/empathy-alone.ts';
import check14 from './checks/missing-action/no-date.ts';
import check15 from './checks/missing-action/no-next-step.ts';
import check16 from './checks/negative-language/refusal-alone.ts';
import check17 from './checks/over-apology/many.ts';
import check18 from './checks/over-apology/repeated-empathy.ts';
import check19 from './checks/placeholder/broken.ts';
import check20 from './checks/readability/long-sentence.ts';
import check21 from './checks/readability/many-questions.ts';
import check22 from './checks/readability/wall-of-text.ts';
import check23 from './checks/robotic/cold-ending.ts';
import check24 from './checks/typography/emoji-in-bad-news.ts';
import check25 from './checks/typography/exclamation-in-apology.ts';
import check26 from './checks/typography/shouting.ts';
import type { FunctionPage, Rule, Statement } from './rule.ts';

export const RULES: readonly Rule[] = [
 {
  "id": "assumption/as-you-know",
  "family": "assumption",
  "title": "As you know",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"As you know\" is wrong for everyone who doesn't: give the information itself.",
  "why": "A reader who did not know feels stupid, and one who did feels lectured. The sentence says the same without the opening.\n Sources: Google developer documentation style guide, on writing that is not condescending; LiveAgent, \"Customer empathy\": do not make assumptions.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ as (I am sure|I think|we both|I trust|we hope|I hope|I believe)* you (may|might|can|could|will|would|must|should|do|are|all|both|probably|surely|no doubt|undoubtedly|doubtless|already|certainly|well|very|perhaps|possibly|likely|clearly|obviously|of course|also|have|'d|had|by now|quite|fully|rightly|still)* (know|knew|known|be (aware|familiar)|aware|familiar|noticed|heard|gathered|guessed|realise|realised|recall|remember|understand|understood|appreciate|imagine|expect|discovered|learned|learnt|found out|observed|noted|notice|spotted) ,"
   },
   {
    "match": "as (I am sure|I think|we both|I trust|we hope|I hope|I believe)* you (may|might|can|could|will|would|must|should|do|are|all|both|probably|surely|no doubt|undoubtedly|doubtless|already|certainly|well|very|perhaps|possibly|likely|clearly|obviously|of course|also|have|'d|had|by now|quite|fully|rightly|still)* (know|knew|known|be (aware|familiar)|aware|familiar|noticed|heard|gathered|guessed|realise|realised|recall|remember|understand|understood|appreciate|imagine|expect|discovered|learned|learnt|found out|observed|noted|notice|spotted) {not more}",
    "unless": [
     {
      "before": [
       "(as [soon|long|far|much|many|well]|let (me|us) know|soon|long) "
      ],
      "after": [
       "[how] (your|the|him|her|them|it|us|my|our|this) [_] [_] [so] (best|better|well|inside out)"
      ],
      "sentence": [
       "(as soon as|as long as|as far as)"
      ]
     }
    ]
   },
   {
    "match": "as (I am sure|I think)* you (may|might|will|would|must|probably|surely|no doubt|undoubtedly|doubtless|already|certainly|perhaps|possibly|likely|of course|by now)* (have|'ve) (probably|surely|no doubt|likely|already|perhaps|also|certainly|by now)* (seen|read)"
   },
   {
    "match": "(it|this|that) (goes|should go|hopefully goes) without saying"
   },
   {
    "match": "(needless to say|it need hardly be said|I need hardly say|we need hardly say|I need not tell you|we need not tell you|(it|this|that) (should|will|may|can|might) (hardly|probably|surely)* come as (no|little) (surprise|news|shock))"
   },
   {
    "match": "(everyone|everybody|anyone|anybody|all the world|the whole world|every (customer|user|driver|parent|adult|traveller|owner|student|homeowner|gardener|child|schoolchild|passenger|member|tenant|guest|patient|buyer)|any (customer|user|driver|parent|adult|traveller|owner|student|homeowner|gardener|child|schoolchild|passenger|member|tenant|guest|patient|buyer)|most people|people) [here|nowadays|surely|already] (knows|know|understands|realises|is aware|will (know|tell you)|can tell you|could tell you|ought to know|should know) {not if|whether|about you|you $}",
    "unless": [
     {
      "before": [
       "(make sure|ensure|so that|let|before|until|hope) [that]"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "as (we|everyone|everybody|anyone|anybody|most people|people|every _) (all|both|surely|probably|will|already)* (knows|know|understands|understand|is aware|are aware|knows by now)"
   },
   {
    "match": "we all know (that|how|what|the|this|it|,)"
   },
   {
    "match": "(is|being) [a matter of] (common|general|public|universal) knowledge [that]"
   },
   {
    "match": "(is|it is) [<intensifier>|generally|widely|universally] (well known|commonly known|widely known|generally known|universally known|an open secret|no secret) that"
   },
   {
    "match": "you (will|would|should|must|'ll) (surely|no doubt|certainly|of course|hopefully|probably|I am sure|I think|also|fully|well|undoubtedly|,)* ((appreciate|understand|agree|recognise|realise|accept|acknowledge|concede|admit|see) (that|why|how)|(appreciate|understand|forgive|excuse) (our|we|these things|the (situation|need|position|reasons|reason|pressure|difficulty|constraints)))",
    "unless": [
     {
      "before": [
       "(we|I) (hope|trust|would like|believe) [that] …"
      ],
      "after": [
       "(to|much) _"
      ]
     }
    ]
   },
   {
    "match": "you (will|would|must|should) (surely|no doubt|certainly|of course|also|well|undoubtedly|I am sure)* be [well|fully|perfectly|only too] aware (that|of|how)"
   },
   {
    "match": "you (are|will be) [<adverb>|surely|no doubt] (of course|surely|certainly|obviously|naturally|well|fully|perfectly|only too|very well|doubtless|all too|no doubt) aware (that|of|how|,)"
   },
   {
    "match": "you [<adverb>] (know|knew) (very well|perfectly well|full well|as well as (I|we) do|yourself (that|how)|better than (that|anyone|most)|how (it|this|these things|things) (is|are|works|work|goes|go))",
    "unless": [
     {
      "before": [
       "(if|let|so that|help|hope|once|when|make sure|ensure) …"
      ]
     }
    ]
   },
   {
    "match": "you [will|should|must|surely] already (know|be aware of|be aware that|be familiar with|have heard (that|about|of)) {not someone|somebody|which|what you|where you}",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "you (are|will be) already (aware|familiar) (that|of|with)"
   },
   {
    "match": "(I|we) (need hardly|hardly need [to]|need not|do not need to|do not have to|should not have to|do not think (I|we) need to) (tell|remind|explain|point out|say|mention|add|stress) [to] [you] (that|how|why|what)"
   },
   {
    "match": "(you of all people|like you know|you know how it is|you know the drill|you know what it is like|you know what (they|people) say|you get the idea|you know better than (I|that|anyone))"
   },
   {
    "match": "^ [and|but|well] (obviously|clearly|of course|naturally) [,] you (know|understand|are aware|realise|remember|will (know|understand|appreciate|agree|remember))"
   },
   {
    "match": "(be|is|comes as|come as) no (surprise|secret|news) (to you|to anyone|that|if)"
   },
   {
    "match": "(a|the) [_] (well known|known|established|commonly known|universal|simple) (fact|truth) that"
   },
   {
    "match": "(well|widely|commonly|generally) known (fact|truth|that)"
   }
  ],
  "unless": [
   {
    "before": [
     "(<you-said>|let (me|us|them|him|her) know) …"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "review",
    "text": "[The information itself].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The information itself], because [the reason].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[As you know,]] the clinic is closed on Mondays."
   },
   {
    "kind": "fixed",
    "text": "The clinic is closed on Mondays."
   },
   {
    "kind": "fine",
    "text": "The clinic is closed on Mondays."
   }
  ],
  "coded": false
 },
 {
  "id": "assumption/told-feelings",
  "family": "assumption",
  "title": "I can see that you are upset",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This tells customers what they feel: name what happened instead.",
  "why": "To hear one's feelings named by a stranger invites \"no, I'm not\", and it turns the talk from the problem to the person. What happened can be named without a guess, and it shows that you read it.\n Sources: \"Empathy in customer service\": saying \"It seems like …\" and then stating the problem \"can diffuse any negative feelings\"; Danescu-Niculescu-Mizil et al. (2013) on politeness.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(I|we|anyone|one) (am|are|can|could|do|have to|<adverb>|clearly|certainly|definitely|of course|fully|totally)* (see|tell|sense|know|understand|notice|hear|aware|conscious|gather|appreciate|realise|feel|imagine|noticed|sensed|get) [that] [from your _ [_]] [that] you (are|were|feel|must be|must feel|sound|seem|have been|got) (feeling|being|getting|clearly|obviously|evidently|just|<intensifier>|a bit|a little|pretty|somewhat|rather|quite|still|understandably|really)* <told-feeling>",
    "only": {
     "specific": false
    },
    "unless": [
     {
      "after": [
       "(of|to|or) _"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (can|could|do|<adverb>|clearly)* (see|tell|sense|notice|gather|understand) [_] from your (tone|email|message|words|voice|wording|language|reply|call|letter|caps|capitals|review) [_] that you"
   },
   {
    "match": "you (are|were|feel|seem|sound|appear|look) (clearly|obviously|evidently|visibly|plainly|understandably|no doubt|undoubtedly|just|simply|only|surely|probably|naturally|certainly|apparently|quite)* (clearly|obviously|evidently|visibly|plainly|understandably|no doubt|undoubtedly|just|simply|only|surely|probably|naturally|certainly|apparently) [<intensifier>|a bit|a little|feeling|being] <told-feeling>",
    "unless": [
     {
      "after": [
       "(of|to|or) _"
      ]
     }
    ]
   },
   {
    "match": "you (must|will|would) (surely|no doubt|naturally|really|certainly|probably|also|all)* (be|feel|have been|have felt|be feeling) (<intensifier>|absolutely|totally|completely|pretty|rather|feeling|a bit)* <told-feeling>",
    "unless": [
     {
      "after": [
       "(of|to|or) _"
      ]
     }
    ]
   },
   {
    "match": "^ [so|well|oh ,|hey ,] you (are|seem|sound|appear|look) (<intensifier>|absolutely|pretty|rather|a bit|a little|somewhat|feeling|to be|to feel)* <told-feeling>",
    "only": {
     "specific": false
    },
    "unless": [
     {
      "after": [
       "(of|to|or) _"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(I|we) know [that] you (are|feel|must be|must feel) (<intensifier>|absolutely|pretty|feeling|a bit)* (<told-feeling>|eager|impatient)",
    "unless": [
     {
      "after": [
       "(of|or) _"
      ]
     }
    ]
   },
   {
    "match": "(no doubt|of course|naturally|obviously|clearly|understandably) [,] you (are|were|feel|must be|will be) [<intensifier>] <told-feeling>"
   },
   {
    "match": "you are (bound|sure|likely|certain) to (be|feel) [<intensifier>|feeling] <told-feeling>"
   },
   {
    "match": "you are (only|just|simply|merely) (saying|writing|doing|shouting|behaving|acting|reacting|complaining) [this|that|it|like this|so|out] because you (are|feel)"
   },
   {
    "match": "your (anger|temper|frustration|emotions|emotion|feelings|disappointment|annoyance|rage|fury|hysteria|mood|bitterness|impatience|excitement|upset) (is|are) (clear|obvious|evident|palpable|showing|getting the better of you|clouding|making you|understandable but|noted|plain)"
   },
   {
    "match": "(this|that|it) (must|has to|will) [surely|no doubt] (make|be making|leave|have made|have left) you [feel|feeling] [<intensifier>|pretty] <told-feeling>"
   },
   {
    "match": "(it is|that is|it was) [<adverb>|very|quite|pretty|perfectly] (clear|obvious|plain|evident|apparent|understandable|normal|natural) [from your _ [_]] [to (me|us)] that you (are|feel|were|are feeling) [<intensifier>] <told-feeling>"
   }
  ],
  "unless": [
   {
    "before": [
     "(<you-said>|it (sounds|seems|looks) (like|as if|as though)|sorry|hope|glad|sure) …"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] wasn't what you were promised.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "It sounds as if [what happened] left you [their word], and that makes sense.",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I can see that you are upset]]."
   },
   {
    "kind": "fixed",
    "text": "[What happened] was not what you were promised."
   },
   {
    "kind": "fine",
    "text": "It sounds as if the second cancelled flight was the last straw, and that makes sense."
   }
  ],
  "coded": false
 },
 {
  "id": "assumption/you-probably",
  "family": "assumption",
  "title": "You've probably already tried this",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Nobody here knows what the customer did or knows: ask, or write the step for both cases.",
  "why": "\"You've probably already done this\" tells everybody who hasn't that they should have. A question, or a step that can be skipped, works for both kinds of reader; \"I'm sure you understand\" asks for agreement that was not given.\n Sources: LiveAgent, \"Customer empathy\": \"Never assume that the customer has already done something\", for such a sentence \"can be degrading if the customer did not perform such an action\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you [will|would|may well|might well] have [already] <no-doubt> [already] {not been {not told|through|using|looking|trying}|had|got|lost|a|an|the|your|our|more|less|enough|no|<number>} [not] [yet] _"
   },
   {
    "match": "you will [already] [<no-doubt>] [already] have [already] (seen|noticed|read|heard|gathered|guessed|realised|tried|checked|spotted|been told|understood)",
    "unless": [
     {
      "sentence": [
       "by (<date>|then|the time|that point|the end)"
      ]
     }
    ]
   },
   {
    "match": "you [already] <no-doubt> ([have|had|have not|did not|never] <did>|did not _|(have|had) not _)"
   },
   {
    "match": "you [have] (obviously|clearly|evidently|apparently) [just|simply|already] (forgot|forgotten|missed|misread|misunderstood|overlooked|ignored|skipped|not _|did not _|have not _|had not _|never _|do not (know|understand|realise|remember|care))"
   },
   {
    "match": "you (presumably|surely|no doubt|doubtless) (want|need|have|own|use|keep|like|prefer) {not to}"
   },
   {
    "match": "(chances are|odds are|the chances are|in all (likelihood|probability)|surely|no doubt|doubtless|probably|most likely|clearly|obviously|evidently) [,] [that] you ([have|had|have not|did not|never] <did>|did not _)"
   },
   {
    "match": "(it is|it seems|that is) [quite|very|highly|pretty|most|perfectly|more than] (likely|probable|obvious|evident|apparent|fair to say|safe to say|safe to assume|fair to assume) [to (me|us)] [that] you ([have|had|have not|did not|never] <did>|(have|did|had|do) not _|never _)"
   },
   {
    "match": "you [will|would|must|do|can] [already] <no-doubt> [already|also] (know|knew|understand|agree|appreciate|realise|remember|recall|be aware|see why|see that|think|thought|expect|expected|assume|assumed|do not (know|realise|remember|understand|care|expect|think|believe)|(are|were) not (aware|told|expecting))"
   },
   {
    "match": "you (are|were) [already] <no-doubt> [already|also|just|only] (aware|hoping|expecting|tired|busy|used to|unaware|familiar|wondering|thinking|asking (yourself|why)|(typing|entering|pressing|clicking|using|looking (at|in)|reading|holding|wearing) (the|an|a) (wrong|old|outdated|different|incorrect)|confusing|forgetting|doing (it|this|something|that) wrong)"
   },
   {
    "match": "(surely|no doubt|doubtless|undoubtedly) [,] you (must|will|would|can|do|are|have)* [already] (know|understand|agree|appreciate|realise|remember|see|aware|imagine|noticed|recognise)"
   },
   {
    "match": "^ (surely|and surely|but surely) [,] you {not can|may|could|deserve|will (receive|get)} _"
   },
   {
    "match": "you [must|should|ought to] (already|surely|well) know {not him|her|them|someone|somebody}"
   },
   {
    "match": "you (should|ought to) [really|surely|well] (know|be aware|have known) [of|about] [this|that|it|better] (by now|already|better)"
   },
   {
    "match": "(I|we) (would|have to|must|can only|can|could|am going to|are going to|should|might)* (assume|presume|take it|trust|imagine|suppose|guess|suspect|bet|reckon|dare say) [that] [,] you [already] {not to|with|are (well|keeping|looking|asking|referring|talking|writing|interested|contacting|<upset-adjective>|doing|enjoying|both|all|safe)|have been (well|keeping)|(have|had) (had|a|an|fun)|had|enjoyed|mean|meant|refer|would|want to|wanted to|wish|need help|will (love|enjoy|like|be|find|have|get|receive)|can (be|get|have)|feel|felt|must|were (<upset-adjective>|asking|referring|hoping)|found (everything|it)|so} [will|can|have|are|did|do] _",
    "unless": [
     {
      "before": [
       "(will|shall) [then|also|therefore]"
      ]
     }
    ]
   },
   {
    "match": "(I|we) expect [that] you (already|have|know|understand|did|tried|remember|are aware|realise|will (find|know|agree|understand)|<did>|were|forgot|just) {not a|to|another|further|any|more|some|questions}"
   },
   {
    "match": "(I am|we are) (<intensifier>|pretty|fairly|absolutely|also|all|only|just)* (sure|certain|confident|positive|convinced|assuming|presuming|guessing) [that] [by now|,] you [already] {not to|are (well|keeping|looking|asking|going to|in|eligible|entitled|on|up)|(have|had) (many|lots|plenty|questions|some|a|an|fun|more|everything|been (charged|billed|well))|will {not understand|agree|appreciate|know|realise|see|recognise|accept|forgive|remember|notice|be aware|be able to|have (seen|read|noticed|heard|tried|checked|realised)}|would (like|love|rather|prefer)|can {not understand|see|imagine|appreciate|agree|realise|figure|work|guess|tell|manage|wait|forgive|accept}|need|feel|felt|must|were <upset-adjective>|both|all} [will|can|have|are|did|do] _"
   },
   {
    "match": "(I have|we have|there is) (no|little) doubt [that] you (know|understand|agree|realise|(will|can) (know|understand|agree|appreciate|realise|see)|have (seen|read|noticed|heard))"
   },
   {
    "match": "(my|our|the only|one) (guess|assumption|bet|suspicion|hunch) is [that] you {not can|will|would|may|want} _"
   },
   {
    "match": "^ [and|so|but] presumably"
   },
   {
    "match": "presumably [,] (you|your)"
   },
   {
    "match": "(I am sure|we are sure|I trust|you do not need me|I hardly need|I need hardly|I need not|we need not|we hardly need) [that] [I|we] [do not] [need|have] [to] (tell|remind|explain) [to] you [to tell you|that|how|what|why|about]",
    "only": {
     "subject": [
      "we",
      "you"
     ]
    }
   },
   {
    "match": "you must (surely|simply|just|somehow|accidentally|already)* have (surely|simply|just|somehow|accidentally|inadvertently|mistakenly)* (forgot|forgotten|missed|mislaid|misplaced|misread|misheard|mistyped|misspelled|misspelt|misunderstood|mistaken|mixed|confused|overlooked|ignored|pressed|typed|clicked|tapped|hit|knocked|dropped|spilled|spilt|lost|left|thrown|skipped|deleted|switched|unplugged|unticked|moved|swapped|bumped|scratched|damaged|broken|dialled|thought|known|heard|noticed|done something|been (mistaken|confused|looking|using|thinking|holding|pressing|typing|in a hurry))",
    "unless": [
     {
      "after": [
       "… (before|in order to|prior to)"
      ]
     }
    ]
   },
   {
    "match": "you must (surely|simply|just|somehow|accidentally)* have (simply|just|somehow|accidentally|inadvertently|mistakenly)* (used|made|opened|closed|read|seen|sent|taken|given|picked|selected|chosen|changed|done|put|got|gotten|turned|entered|copied|ordered|booked|signed|installed|removed) {not at least|both|all}",
    "unless": [
     {
      "after": [
       "… (before|in order to|to _|by <date>|within|prior to|at least|since|first|beforehand|already)"
      ],
      "sentence": [
       "(eligible|qualify|valid|required|requirement|apply|applicants|entry)"
      ]
     }
    ]
   },
   {
    "match": "you must [already] be (mistaken|confused|misremembering|thinking of|looking (at|in) (the wrong|an old|a different)|using (the|an|a) (wrong|old|outdated|different)|doing something wrong)"
   },
   {
    "match": "you must (already know|already be aware|[surely] (know|realise|be aware) that [this|it|we|our|the|your|no|not])"
   },
   {
    "match": "(someone|somebody|one) (in your _|of your _ [_]|at your (end|home|house)) (must have|has probably|probably) _"
   },
   {
    "match": "your (child|children|kid|kids|son|daughter|husband|wife|partner|spouse|roommate|flatmate|housemate|colleague|neighbour|guest|guests|dog|cat|pet|family|assistant|friend|builder|plumber|electrician) ((must have|(has|have) <no-doubt>) {not a|an|the|their|been|valid|at least|had} _|<no-doubt> <did>)"
   },
   {
    "match": "you can not [possibly|really] have {not a|an|the|your|access|any|more|both|two|it} <did>"
   },
   {
    "match": "you (seem|appear) to have [<adverb>] (forgotten|missed|overlooked|misunderstood|misread|ignored|skipped|confused|mixed up|neglected)"
   },
   {
    "match": "you (do not|did not) (seem|appear) to (have <did>|know|understand|realise|be aware|remember|care)"
   },
   {
    "match": "(it (seems|appears|would seem|would appear)|it looks (like|as if|as though)) [that] you [have|had] (forgot|forgotten|overlooked|misunderstood|misread|ignored|neglected)"
   },
   {
    "match": "you (seem|appear) (to (think|believe|assume|expect|imagine|be under the impression|be (confused|mistaken|unaware))|confused|mistaken|unaware)"
   },
   {
    "match": "(you are bound to (have|know|be aware|remember)|of course you (know|remember|understand|are aware|have <did>)|you of course (know|remember|understand))"
   },
   {
    "match": "you have (certainly|of course|obviously) [already] (heard|seen|read|noticed|been told|tried|checked)"
   },
   {
    "match": "(I|we) think you (will|would) (agree|understand|appreciate|see that|find that) {not the|it useful|this useful}"
   },
   {
    "match": "you can (surely|probably|certainly|no doubt|well|easily)* (imagine|understand|appreciate) (how|that|why) (we|our|the|this|it|busy|much|many|hard|difficult)"
   },
   {
    "match": "(no doubt|surely|doubtless|presumably|undoubtedly) [,] you (have|had) [already] {not a|an|the|your|our|to|been (waiting|busy|through a|told|charged|through this)} _"
   },
   {
    "match": "(you are|you must be|if you are|you sound like|you seem like) [obviously|clearly|just|probably] (the|one of those|that) (type|kind|sort|people|customers) (of (person|people|customer|user|client)|who|that) _"
   },
   {
    "match": "you [already] <no-doubt> ([just|only|simply] (need|want|have|use|mean|meant|think|live|work|bought|got) {not to (know|hear|see)|until|time}|just _|only _)"
   },
   {
    "match": "you (would|will|must|do) (no doubt|surely|doubtless|undoubtedly|presumably) (prefer|want|like|expect|wonder|ask|think|say|feel|object|complain|argue|be (wondering|hoping|expecting|thinking|asking))"
   },
   {
    "match": "you (obviously|clearly|evidently|apparently) (think|believe|expect|want|assume|feel|prefer|do not|did not|have not|never|know|wanted|expected|thought|believed|missed|forgot) _"
   },
   {
    "match": "(no doubt|surely|doubtless|undoubtedly|presumably) [,] you (were|are) *ing"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "sentence": [
     "(in case it helps|in case it is useful|just in case you (missed|have not|did not))"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "Have you had a chance to [step]? If so, skip to [next step].",
    "over": "sentence",
    "for": [
     1,
     2,
     3,
     4,
     5,
     6,
     7,
     14,
     15,
     18,
     19,
     20,
     34,
     37
    ]
   },
   {
    "safety": "review",
    "text": "If you haven't yet [step], [how]. If you have, skip to [next step].",
    "over": "sentence",
    "for": [
     1,
     2,
     3,
     4,
     5,
     6,
     7,
     14,
     15,
     18,
     19,
     20,
     34,
     37
    ]
   },
   {
    "safety": "review",
    "text": "Could you check [detail]? [How to check it].",
    "over": "sentence",
    "for": [
     22,
     23,
     24,
     26,
     27,
     28,
     29,
     30,
     31,
     32,
     39,
     41
    ]
   },
   {
    "safety": "review",
    "text": "[The fact itself], because [the reason].",
    "over": "sentence",
    "for": [
     5,
     8,
     9,
     10,
     11,
     12,
     13,
     14,
     15,
     16,
     17,
     21,
     25,
     30,
     32,
     33,
     35,
     36,
     38,
     39,
     40,
     41,
     42
    ]
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You've probably already cleaned]] the filter, so please do it again."
   },
   {
    "kind": "fixed",
    "text": "Have you had a chance to [step]? If so, skip to [next step]."
   },
   {
    "kind": "fine",
    "text": "If you have already tried a second cable, skip to step 4."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/as-already-said",
  "family": "blame",
  "title": "As I already said",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"As I said\" scolds: give the information again in other words, as if for the first time.",
  "why": "Whoever asks twice has not understood, or has not seen, the first answer. A reminder that they were told makes the customer the problem; another wording, or one example, may be all they need.\n Sources: A. Castro, \"7 phrases that get customers fired up\", lists \"as I told you\"; worksurvival.wordpress.com, \"Phrases to avoid during service interactions\" (2010).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(as|like) (<we>|we both|(my|our|the) (colleague|colleagues|manager|supervisor|team|driver|agent|adviser|advisor|teacher|doctor|nurse) [_]) [have|had|did] (<already>)* [been] <told> {not (I|we) (would|will|'d|had)} (<said-when>)*",
    "unless": [
     {
      "after": [
       "(that|because) … _ (your|the) (refund|replacement) is"
      ]
     }
    ]
   },
   {
    "match": "as (<already>)* (said|told|mentioned|stated|explained|noted|advised|informed|communicated|outlined|indicated|specified|pointed out|clarified|discussed|highlighted|instructed) (before|above|earlier|previously|already|repeatedly|(several|many|multiple|numerous|countless|<number>) times|to you|by (our|my|me|us) [_] [_]|in (our|my|the) (last|previous|earlier|prior|first|initial|recent|past|above|very first|preceding) _ [_])",
    "unless": [
     {
      "after": [
       "[<date>] (by|on) (phone|the phone)"
      ]
     }
    ]
   },
   {
    "match": "as (already|previously|repeatedly|clearly|once again) (said|told|mentioned|stated|explained|noted|advised|informed|communicated|outlined|indicated|specified|pointed out|clarified|discussed|highlighted|instructed|agreed)",
    "unless": [
     {
      "after": [
       "(in|on|by) your"
      ]
     }
    ]
   },
   {
    "match": "^ [and|but|so|again ,] as (mentioned|said|stated|explained|advised|noted|indicated|pointed out|informed) ,"
   },
   {
    "match": "as you (were|have [<already>] been|had [<already>] been|know , you were) (<already>)* (told|informed|advised|warned|notified|instructed|reminded)"
   },
   {
    "match": "<we> [have|had|did] (<already>|times)* (already|repeatedly|previously|clearly|several times|many times|more than once|twice|thrice|on (several|many|multiple|numerous|<number>) occasions|twice) [<already>] (told|informed|advised|warned|reminded|notified|asked|instructed|tell|inform|advise|warn|answered|requested (that|this from)) you"
   },
   {
    "match": "<we> [have|had|did] (<already>)* (told|informed|advised|warned|reminded|notified|asked|instructed) you (that|this|of this|about (this|it|that)|to _ [_])* (already|before|repeatedly|previously|several times|many times|multiple times|numerous times|countless times|<number> times|more than once|twice|thrice|again and again|time and again|on (several|many|multiple|numerous|<number>) occasions)"
   },
   {
    "match": "<we> [have|had|did] (already|repeatedly|previously|clearly|several times|many times|twice|more than once|twice|thrice) [<already>] (said|explained|mentioned|stated|clarified|pointed out|outlined|covered|discussed|answered|responded to|replied to|gone (over|through)|been (over|through)|set out|made clear) (this|that|it|these|how|why|what|all|our|your (question|questions|point|points|concern|concerns|query|queries|request|requests|case|complaint|options|rights)|the (reason|reasons|rules|process|situation|policy|position|answer|point|steps)|everything|in|on|to you|,|$)"
   },
   {
    "match": "<we> [have|had] (said|explained|mentioned|stated|clarified|answered|been (over|through)|gone (over|through)|told you|discussed) (this|that|it|these|your _|the _) [_] (already|before|several times|many times|multiple times|numerous times|<number> times|more than once|twice|thrice|again and again|repeatedly|at length)"
   },
   {
    "match": "<we> [have|had] (made|been|am|are) [it|this|that|myself|ourselves|our _ [_]|the _] (very|perfectly|quite|abundantly|absolutely|more than|crystal|already|always)* clear [that|to you|about|on|from|in|enough|,|$]",
    "unless": [
     {
      "before": [
       "(if|whether|that|sorry) … (not|never)"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(I|we) thought [that] [I|we] (had been|was|were|had made|made) [it|this|that|myself|ourselves] [very|perfectly|quite] clear"
   },
   {
    "match": "you (have|had|were) (<already>)* (already|repeatedly|previously|several times|many times|clearly|now|twice)* [been] (already|repeatedly|previously|clearly|several times) [been] (told|informed|advised|warned|notified|instructed|reminded|asked) [that|to|of|about|not|why|how|,|$]"
   },
   {
    "match": "you have been (told|informed|advised|warned|notified|instructed|reminded|asked) (that|to|of|about|this|so)* (already|before|repeatedly|previously|several times|many times|multiple times|numerous times|<number> times|more than once|twice|thrice|time and again|on (several|many|multiple|numerous|<number>) occasions)"
   },
   {
    "match": "(question|questions|query|point|concern|concerns|complaint|this|that|it|request) (was|were|has|have|is) (<already>)* [been] [<already>] (answered|explained|asked|covered|clarified|dealt with|discussed|pointed out|gone over) (<already>)* (before|already|earlier|previously|repeatedly|(several|many|multiple|numerous|countless|so many|<number>|a lot of|hundreds of|dozens of) times|more than once|twice|thrice|time and again|in (our|my) _ [_] [_]|to you|to death|elsewhere|above|at length)"
   },
   {
    "match": "(question|questions|query|point|concern|concerns|complaint|this|that|it) (was|were|has|have|is) (already|previously|repeatedly|clearly) [been] (answered|explained|asked|clarified|pointed out|told)"
   },
   {
    "match": "(question|questions|query|point|concern|concerns|complaint|this|that|it) (has|have) (already|previously|repeatedly|clearly) been (answered|explained|asked|clarified|pointed out|told|said)"
   },
   {
    "match": "(refer|direct|point) you [back|again|once more] to (my|our) _"
   },
   {
    "match": "[as] per (my|our) [_] <earlier-message>"
   },
   {
    "match": "(see|read|reread|re read|refer [back] to|check|look at|go back to|scroll [up|down|back] to|have [another] [a] look at|review|consult|return to|turn to) [again] (my|our) [_] <earlier-message> [again|carefully|properly|where|in which]"
   },
   {
    "match": "(my|our) [_] <earlier-message> (already|clearly|quite|very)* (already|clearly|was (very|quite|perfectly|clear)|says it all|stands|explains|explained|covers|covered|states|stated|said|told|answers|answered|sets out|made clear) [this|that|it|everything|why|how|all|your|the]",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(in|with) (my|our) <earlier-message> [of <date>|dated <date>|on <date>|from <date>] [,] (I|we) [have] (<already>)* (told|said|explained|stated|asked|advised|informed|made|pointed out|mentioned|wrote|clarified|set out)"
   },
   {
    "match": "^ [and|but|well|so] (once again|again|yet again|one more time|once more|for the (second|third|fourth|fifth|last|final|umpteenth|hundredth|tenth|nth|very last) time) (,|:)",
    "unless": [
     {
      "sentence": [
       "(thank|thanks|thankful|sorry|apologise|apologies|apology|congratulations|welcome|appreciate|grateful|hope|wish|well done|feel free|hesitate|glad|happy|delighted|pleased|great|regret|happened|open again|able|available)"
      ]
     },
     {
      "after": [
       "(<we>|the _|our _|this|it|you can|you will) (are|is|am|have|has|will|can|was|were|may|could|would) (open|working|running|back|ready|broken|down|out)"
      ]
     },
     {
      "after": [
       "(has|have|is|are|was|were|did|can|could|in|at|on|with|and|we)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(to|let me|I|we|I will|we will|I must|we must|I have to|we have to|I can only|we can only|allow me to|may I|if I may) (repeat (myself|ourselves|once (more|again)|again|,|:|that|what|it|this)|reiterate [,|:|that|what|once|our|my|the]|say (it|this|that) (again|once more|one more time))",
    "unless": [
     {
      "after": [
       "(process|order|test|step|steps|procedure|exercise|exam|payment|booking)"
      ],
      "sentence": [
       "(thank|thanks|sorry|apologise|apologies|appreciate|steps|process|test|procedure)"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (must|have to|need to|really must|would|feel (I|we) must) [once] [again] remind you"
   },
   {
    "match": "(let me|may I|might I|can I|need I|must I|do I (have|need) to|shall I|should I) [once again|again] remind you"
   },
   {
    "match": "how (many (times|more times)|often) (do|must|have|should|did|will) (I|we) [have|need] [to] _"
   },
   {
    "match": "(I am|we are) (tired|sick|weary|fed up) [and tired] (of|with) (repeating|explaining|telling|saying|answering|having)"
   },
   {
    "match": "(I|we) (do not know|am not sure|are not sure) how (else|many more times|much clearer|much more (clearly|plainly)) _"
   },
   {
    "match": "which part of (that|this|it|my|our) _ _ (do|did) you not"
   },
   {
    "match": "what part of (that|this|it|my|our|no|the) … (do|did) (you not|not you)"
   },
   {
    "match": "(I|we) did (tell|warn|say to|inform|advise|explain [this|it|that] to|mention [this|it|that] to) (you|this|it|that) {not how|more}",
    "only": {
     "question": false
    }
   },
   {
    "match": "you (did not|must not have|can not have|have not|clearly did not|obviously did not) [<adverb>] (read|see|open|look at) (my|our) <earlier-message>"
   },
   {
    "match": "(if you|had you) [had] [<adverb>] (read|look at|looked at|check|checked|go back to|scroll up to|see|open|opened|reread) (my|our) [_] <earlier-message>"
   },
   {
    "match": "<we> [have] [<already>] [all] (been|gone|went) (through|over) [all|all of] (this|that|it|these|the same)",
    "unless": [
     {
      "after": [
       "(account|order|file|ticket|history|photo|photos|log|logs)"
      ],
      "sentence": [
       "(together|with (care|you)|line by line|carefully|tomorrow|now)"
      ]
     }
    ]
   },
   {
    "match": "you [have] [now|already] (had|received|got|been given|seen|read) (our|my|the|an|that|this) [_] (answer|reply|response|explanation|decision|letter|information|instructions) [already|before|twice|several times|<number> times|more than once|twice|thrice|on _ occasions|many times] (already|before|twice|several times|<number> times|more than once|twice|thrice|many times)"
   },
   {
    "match": "(do not know|am not sure|are not sure|can not think) how (else to|to (put|say|explain|make|phrase) (it|this|that) [any|much] (more (plainly|clearly|simply|clear)|clearer|plainer|simpler))"
   },
   {
    "match": "(can|could) not (be|have been|make (it|this|myself|ourselves)|put it|say it|have put it|have made it) [any|much|more] (clearer|plainer|clear|more (clear|plain|plainly|clearly|explicit))"
   },
   {
    "match": "lost count of (how|the)"
   },
   {
    "match": "as <we> (keep|kept|always|never tire of|continue to|have to keep) (telling|saying|repeating|tell|say|explaining|explain|pointing|reminding|stressing)"
   },
   {
    "match": "(I|we) (will|shall|can only|am going to|are going to) [<adverb>|only|gladly] (say|explain|tell you|state|repeat|spell) (it|this|that|you|so|out|myself|ourselves)* (again|once more|one (more|last|final) time|once again|a (second|third|last|final) time)",
    "unless": [
     {
      "sentence": [
       "(thank|thanks|sorry|apologise|happy|glad|if you|picture|photo|video|slowly|step by step)"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "(our|my|the) (answer|position|reply|response|decision|view|stance) (has not changed|have not changed|remains|remains the same|remains unchanged|is still (the same|no|that)|is (the same|unchanged|final)|stands|will not change|is not going to change)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "as (was|has been|had been|were|is) [<already>] [been] (made [very|perfectly|quite] (clear|plain)|said|stated|explained|pointed out|mentioned|communicated|told|set out|outlined|agreed) {not by you|your}"
   },
   {
    "match": "(have to|must|need to|shall I|let me|should I) [really|now] (spell (it|this|that|things) out|draw you a (picture|map|diagram)|repeat (myself|ourselves)|go (over|through) (this|it) again)"
   },
   {
    "match": "you [have] [now|already] asked (this|that|the same|me this|us this|about this|about that|it) [question|thing] [_] (before|already|last (week|month|time)|yesterday|on <date>|<number> times|several times|twice|many times|more than once|twice|thrice)"
   },
   {
    "match": "<we> [have] (told|informed|advised|warned|reminded|asked) you (twice|thrice|repeatedly|several times|many times|before|<number> times|time and again|again and again|more than once)"
   },
   {
    "match": "^ (as|like) (we|I) (have|had|<already>)* <told> (<said-when>)* ,"
   },
   {
    "match": "^ as (previously|already|repeatedly) (said|mentioned|stated|explained|noted|advised|outlined|indicated|discussed) (<said-when>)* ,"
   },
   {
    "match": "^ as (said|mentioned|stated|explained|noted|advised|outlined|indicated) (before|earlier|above|previously) ,"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     46,
     47,
     48
    ]
   },
   {
    "safety": "review",
    "text": "[The information, in other words, with one example].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The information itself]. Is there a part of it that doesn't fit your case?",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[As I said before,]] the form closes on Friday."
   },
   {
    "kind": "fixed",
    "text": "The form closes on Friday."
   },
   {
    "kind": "fine",
    "text": "The form closes on Friday at 6 pm."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/as-stated",
  "family": "blame",
  "title": "As clearly stated",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "\"As clearly stated\" says that they should have read it: give the information itself.",
  "why": "If it had been clear, they would not have asked. Pointing at a page instead of answering tells the customer that the answer was there all along and that they are the problem.\n Sources: A. Castro, \"7 phrases that get customers fired up\" (\"as I told you\"); R. Burley, \"5 worst things to say to a customer\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "as (<adverb>|very|quite|perfectly|is|was|it|are)* (clearly|plainly|explicitly|expressly|obviously|distinctly|prominently|specifically) [<adverb>] (stated|mentioned|shown|explained|written|listed|indicated|displayed|noted|described|marked|outlined|visible|labelled|set out|communicated|specified|states|says|laid out|advertised|documented|posted|printed|announced|signposted)"
   },
   {
    "match": "(is|are|was|were|has been|have been) [<adverb>|very|quite|perfectly|already|all] (clearly|plainly|explicitly|expressly|obviously|distinctly|prominently|specifically) [<adverb>] (stated|mentioned|explained|written|listed|noted|outlined|set out|communicated|specified|laid out|documented|spelled out|spelt out|advertised|announced|posted|printed)",
    "unless": [
     {
      "before": [
       "(as|so that|because|since) [_] [_]"
      ],
      "if-clause": true,
      "question": true,
      "modal": true
     }
    ]
   },
   {
    "match": "(is|are|was|were) [<adverb>|very|quite|perfectly] (clearly|plainly|obviously|distinctly|prominently) (shown|indicated|displayed|described|marked|visible|labelled|signposted|on display) (on|in|at|under|beside|by|above|below|during) (our|the|your|every|each|all) [_] [_] (<read-it-in>|desk|fence|platform)",
    "unless": [
     {
      "before": [
       "(each|every) (step|part|piece|button|valve|bag|cable)"
      ],
      "after": [
       "_ in (red|green|blue|yellow|white|black)"
      ],
      "sentence": [
       "(so (you|that)|look for|you will find it|step|valve|exit|route)"
      ]
     }
    ]
   },
   {
    "match": "(clearly|plainly|explicitly|specifically|expressly) (state|states|say|says|show|shows|explain|explains|mention|mentions|indicate|indicates|stated|said|explained|mentioned|specify|specifies|specified|set out|sets out|list|lists)",
    "only": {
     "before": [
      "(it|which|that|they|<small-print>|rules|notice|poster|board|page|guide|brochure|letter|text|timetable|menu|guidelines|docs|documentation|readme|wiki|policy|calendar|programme|map|screen|banner|popup|message) [also|quite|very|do|does]"
     ]
    }
   },
   {
    "match": "(it|which|that|they|the [_] [_] (<small-print>|rules|notice|poster|board|page|guide|brochure|letter|text|timetable|menu|guidelines|docs|documentation|readme|wiki|policy|calendar|programme|map|screen|banner|signs|signage)) [_] [_] [_] [_] (is|are|was|were) (<adverb>|very|perfectly|quite|absolutely|pretty|abundantly|crystal|plainly|clearly|perfectly well|more than|all|there)* (clear|legible|unambiguous|unmistakable|hard to miss|impossible to miss|self explanatory|plain enough|clear enough|easy to find|easy to read|plain to see|there for all to see|in black and white|in plain (english|sight|view)|quite visible|visible enough|large enough|in bold|not hard to (find|read|see|spot))",
    "only": {
     "sentence": [
      "(<small-print>|rules|notice|poster|board|page|guide|brochure|letter|timetable|menu|guidelines|docs|documentation|readme|wiki|policy|calendar|programme|map|screen|banner|signs|signage)"
     ]
    },
    "unless": [
     {
      "sentence": [
       "(hope|sorry|our fault|make sure|so that|is not|are not|was not)"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "[it is] [all] [there] (in black and white|in plain (english|sight|view)|for all to see|staring you in the face|right in front of you|in bold (letters|print|type)|in capital letters|in large (letters|print|type))",
    "only": {
     "sentence": [
      "(<small-print>|rules|notice|poster|board|page|guide|brochure|timetable|menu|guidelines|docs|documentation|readme|wiki|pack|door|wall|it is|says|stated|written)"
     ]
    },
    "unless": [
     {
      "sentence": [
       "(print (it|them|this|the)|available in|comes in|braille|photo|copy|photocopy|paint)"
      ]
     }
    ]
   },
   {
    "match": "(if [only] you had|had you) (actually|carefully|properly|only|just|simply|taken (a|the) (look|time|moment) (at|to)|bothered to|cared to)* (read|looked at|checked|reviewed|consulted|opened|studied|look at|check|looked|visited|scrolled) [at|to|down] (the|our|my|your|page|a|this) [_] [_] (<read-it-in>|smallprint|<number>)"
   },
   {
    "match": "if you (read|look at|check|refer to|review|consult|go back to|take [another|a] [closer|good|second|proper|careful|quick] look at|scroll down to|had a look at|look closely at|look carefully at|look on|look in|care to (read|look at)|bother to (read|look at)|would only read|study|reread|cast an eye over|turn to) (the|our|my|your|page) [_] [_] (<read-it-in>|smallprint|<number>) [again|carefully|closely|properly|below|above] [_] [_] [,] you (will|would|can|should|might) [clearly|then|also|soon|easily] (find|see|notice|know|have|realise|understand|discover|read|learn) {not the (link|button|code)}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "you (have|also|<adverb>)* (agreed to|accepted|ticked|signed|signed up to|consented to|confirmed) (the|our|these|this|all|every|to) [_] [_] (terms|conditions|policy|contract|agreement|rules|t & cs|box|declaration|waiver|small print|disclaimer) [when|at|on|before|in]",
    "unless": [
     {
      "before": [
       "(if|once|when|until|after|that|whether|unless) …"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(instructions|terms|rules|policy|contract|notice|email|page|label|sign|wording|guidelines|documentation|conditions) (is|are|was|were|on _ [_] is|in _ [_] is) [very|perfectly|quite|absolutely|pretty|abundantly|crystal|plainly] (clear {not of}|unambiguous|unmistakable)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "^ [and|but|so] as [it|already|also] [is|was] (says|states|stated|shown|mentioned|written|described|listed|outlined|indicated|noted|explained|specified|set out|laid out|documented|detailed|published|advertised|announced|communicated|highlighted|stipulated|posted|printed|covered) (on|in|at|by|under|during|within) {not the phone|the call|our call|the meeting|our meeting|the photo|the picture|the video|the diagram} ((our|the|this|its|every|each) _|your (contract|agreement|ticket|booking|policy|confirmation|lease|invoice|order|tenancy|warranty|welcome|terms|hire|loan))",
    "unless": [
     {
      "after": [
       "(email|message|letter|photo|picture|screenshot|video|call|diagram)"
      ],
      "sentence": [
       "in your (email|message|letter|request|report|ticket|post|review|application)"
      ]
     }
    ]
   },
   {
    "match": ", as [it|already|also] [is|was] (says|states|stated|shown|mentioned|written|described|listed|outlined|indicated|noted|explained|specified|set out|laid out|documented|detailed|published|advertised|announced|communicated|highlighted|stipulated|posted|printed) (on|in|at|by|under|during) (our|the|your|its) [_] [_] (<read-it-in>|code|article|section|appendix|<number>)"
   },
   {
    "match": "as [it] [is|was] (stated|mentioned|explained|outlined|specified|stipulated|noted|indicated) (on|in) (our|the|your) [_] [_] (website|site|terms|faq|faqs|contract|agreement|policy|conditions|small print|wiki|handbook)",
    "unless": [
     {
      "before": [
       "(guidelines|steps|instructions|rules|not|amount|price|follow|exactly|same) [_]"
      ]
     }
    ]
   },
   {
    "match": "as you (can|could|would|will|should) [clearly|plainly|also|easily] [have] (see|seen|read)",
    "unless": [
     {
      "after": [
       "[clearly] (in|from|on) (the|this|your|my|our) [_] [_] (photo|picture|screenshot|video|diagram|image|map|drawing|chart|graph|table|list|example|page|snippet|code)",
       "(from|in|on|by) (the|your|this|our) (attached|enclosed)",
       "(from|in|on) (the|your|this) [_] (bill|statement|report|log|receipt|certificate|preview|sample)",
       "(below|here|above|attached|,) [_] [_] (attached|:)",
       "(below|here|in the (attached|following|table|example))"
      ]
     }
    ]
   },
   {
    "match": "[please|kindly] (do|make sure to|make sure you|remember to|be sure to|take (the|a) (time|moment) to)* (read|reread|re read|review|refer to|consult|check|study) (the|our) [full|community|subreddit|forum|project] [_] (terms|faq|faqs|manual|instructions|policy|policies|terms and conditions|t&cs|small print|rules|guidelines|documentation|docs|readme|guide|conditions|contract|agreement|lease|email|message|letter|label|description|listing) [in _ _|on _ _|of _] (carefully|again|first|thoroughly|properly|before (contacting|writing|posting|asking|opening|submitting|filing|raising|calling|commenting|complaining|emailing|creating))",
    "only": {
     "subject": [
      "none"
     ]
    },
    "unless": [
     {
      "after": [
       "before"
      ],
      "dated": true
     }
    ]
   },
   {
    "match": "[please|kindly] (read|reread|re read|review|refer to|consult|check) (the|our) [full] (terms|faq|faqs|manual|instructions|policy|policies|terms and conditions|t&cs|small print) $",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "(before|prior to) (contacting|writing to|posting|asking|opening|submitting|filing|raising|calling|commenting|emailing|creating) [us|a|an|another|any|in] [_] [_] [,] (you (should|must|need to)|please|kindly|always|first)* (read|search|consult|check|use|look at|review|refer to|go through|make sure you have read|ensure you have read) [_] [_] (our|the) _"
   },
   {
    "match": "(is|are|was|were|has been|have been) (already|all) (covered|answered|explained|documented|described|listed|shown|stated|set out|addressed) (in|on|under|at|by) (our|the|your) _"
   },
   {
    "match": "(terms|contract|agreement|conditions|small print|label|sign|instructions|rules|notice|faq|faqs|website|email|manual|description|docs|documentation|policy) (make|makes|made) (it|this|that|quite|very|perfectly|abundantly|crystal)* clear"
   },
   {
    "match": "(it|that) (says|said|states|stated) [so|as much] [right|very clearly|quite clearly|there] (on|in|at|above|under) (the|our|your|every|page|each) [_] [_] (<read-it-in>|<number>)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(anyone|anybody|everyone) who (reads|read|has read|looks at|checks|can read|bothers) _ [_] [_] [_] (would|will|can|could|should) (know|see|understand|find|tell)"
   },
   {
    "match": "(had|if) you (read|been paying|paid|looked) [more] (carefully|closely|attention|properly)"
   },
   {
    "match": "(it is|is|was) (all|written|printed|stated|shown|marked|there)* (right|plainly|clearly|all) (there|written|printed|stated) [right] (on|in|at|above|under) (the|our|your|every|page) _"
   },
   {
    "match": "(is|are|was|were) [all|right there|there] (in|on) (the|your|our) [_] _ [that|which] you (signed|accepted|agreed to|ticked|initialled|were given|were sent)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "sentence": [
     "(in|from|on) (the|this|your|my|our) [attached] (photo|picture|screenshot|video|diagram|image|map|drawing)"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[The information itself]. It is on [page] under [heading] too.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The information itself]. Our page could make that clearer, and I've passed that on to [who owns the page].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[As clearly stated]] on the ticket, the train cannot be changed."
   },
   {
    "kind": "fixed",
    "text": "[The information itself]. It is on [page] under [heading] too."
   },
   {
    "kind": "fine",
    "text": "As you can see in the attached photo, the seal sits under the lid."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/disparage-colleague",
  "family": "blame",
  "title": "My colleague was wrong",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "Blaming a colleague makes one company look like two: own the mistake as \"we\".",
  "why": "The customer spoke to the company, not to a person they chose. When one of us blames another, nobody seems responsible, and the customer wonders whether this answer will hold either.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\": \"focus on accountability\"; gofcr.com, \"Customer service stop words\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(my|our|your|the|a|whichever|that|one of (my|our|the)) [_] [_] <colleague> [(you|who) (spoke|chatted|talked|dealt|met|served|helped|took|answered) (to|with|you|your _|the _)] (has|have|had|obviously|clearly|apparently|simply|really|probably|must have)* (was [<intensifier>|clearly|obviously|simply|a bit] (clueless|useless|hopeless|rude|unhelpful|incompetent|untrained|lazy|out of line|wrong|mistaken|misinformed|new|confused|careless|at fault|incorrect|in error|inexperienced)|were [<intensifier>] (wrong|mistaken|careless|at fault)|<messed-up>|misinformed you|misled you|gave you [the|a|some] (wrong|incorrect|bad|false|outdated|old|inaccurate) _|told you [the] (wrong|something wrong|nonsense|rubbish)|forgot|forgotten|did not (know|check|understand|follow|read|listen|tell you|explain|log|pass|write|do)|should (not|never|really)* have|failed to|misread|misheard|misunderstood|overlooked|neglected)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(whoever|who ever) (told you|said|promised|sold you|took your|dealt with|did|wrote|booked|packed|served) _"
   },
   {
    "match": "(I am|we are) not sure (who|why (he|she|they|someone|anybody)) (told|said|promised|gave|advised|would)"
   },
   {
    "match": "(I|we) (do not know|have no idea) (who|why (he|she|they|someone|anyone|my colleague|the agent|our _)) (told|said|promised|gave|advised|would|did)"
   },
   {
    "match": "(he|she|they) (was|were|is|are) (only|just) (a|new|an|our) (temp|trainee|intern|new|here|junior|apprentice) [_]"
   },
   {
    "match": "(he|she|they) (should (never|not) have|had no (right|business|authority) to|was not (authorised|allowed|supposed) to) (told|tell|said|say|promised|promise|offered|offer|given|give|agreed|agree|let|sold|sell|done)"
   },
   {
    "match": "(my|our) colleagues (in|at|on|from) _ [_] (are|were|have|never|always|often|still|got|do not|did not) (slow|late|behind|hopeless|useless|wrong|forgotten|lost|ignored|lose|forget|messed|reply|read|listen|tell us)"
   },
   {
    "match": "(another|the other|a different|the sales|the previous|the last) [_] (department|team|branch|office|shift|agent|colleague|adviser|advisor) (messed|screwed|got it wrong|dropped|made (a|an|the) [_] (mistake|error)|forgot|failed|lost|did not (tell|pass|log|do|read|check)|should have)"
   },
   {
    "match": "(someone|somebody) (here|on our _|in our _|at our _|in the _|on the _) (told you|gave you|said|promised you|sold you) (nonsense|rubbish|wrong|the wrong _|something (wrong|else)|that)"
   },
   {
    "match": "(can not|could not) (imagine|think|understand|see) why (they|he|she|anyone|anybody|someone|my colleague|the agent|our _) (would|'d|told|said|did|gave)"
   },
   {
    "match": "(our|the|my) [_] (staff|team|shift|people|crew|colleagues|temps|lot|office|branch|desk) (do|does|always|often|sometimes|tend to|tends to|keep|keeps|usually|regularly)* (tend to|get|gets|forget|forgets|mess|messes|lose|loses|ignore|ignores|muddle|misread|getting|forgetting|losing) (this|that|it|these|things|them|everything|wrong)"
   },
   {
    "match": "it was (our _ [_]|my colleague|one of _ _|the (night|day|weekend|new|previous|other) _|<place>|someone (in|on) _ [_]) [(on|in|at|from) _ [_]] (who|that) (slipped up|messed up|forgot|lost|told you|promised|got it wrong|made the _|sent|booked|put|gave|let you down|did not)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "We gave you [wrong information] on [date]; the right answer is [answer].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You were told [wrong information] by us, so [how we honour it].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[The agent you spoke to was wrong]] about the ferry times."
   },
   {
    "kind": "fixed",
    "text": "We gave you [wrong information] on [date]; the right answer is [answer]."
   },
   {
    "kind": "fine",
    "text": "My colleague Ravi made a note of your call, so I've read the history."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/third-party-blame",
  "family": "blame",
  "title": "That's the courier's fault",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Blaming somebody else leaves the customer alone: say what happened and what you do about it.",
  "why": "The customer chose you, not your courier or your bank. A cause is useful to know; handing over the responsibility with it sends the customer from door to door.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\": \"focus on accountability and providing a clear, actionable resolution\"; Lewicki, Polin and Lount (2016), on taking responsibility and offering a repair.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(it|this|that|which) (is|was) [<adverb>|entirely|all|purely|solely|completely|probably] (the|a|an|their|his|her) [_] {not only|real|right} [_] (fault|doing|negligence|carelessness) {not code|in|with|finder|line|tolerance|report}",
    "unless": [
     {
      "before": [
       "(if|whether|sorry) …"
      ]
     }
    ]
   },
   {
    "match": "(it|this|that|which) (is|was) [<adverb>|entirely|all|purely|solely|completely|probably] your (bank|courier|landlord|isp|insurer|employer|provider|carrier|school|council|phone|browser|internet|network|builder|neighbour)* _ (fault|doing|mistake|error|problem|responsibility)"
   },
   {
    "match": "(fault|blame|responsibility|problem|error|mistake) (here|for this|for that|clearly|entirely|really)* (lies|lie|lay|rests|rest|sits|is) [<adverb>|entirely|solely|firmly|squarely] with (the|your|their|another|a|an|our) [_] [_] <third-party>"
   },
   {
    "match": "you (can|could|may|should|might) (blame|thank) _ [_] [_] [_] for (this|that|it|the) [one|_]",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(blame|thank) (the|your|our) [_] <third-party> for (this|that|it|the (delay|mess|mix up|problem|error|trouble|confusion))",
    "unless": [
     {
      "before": [
       "(not|never)"
      ]
     }
    ]
   },
   {
    "match": "(the|your|our|that) [_] <third-party> (is|are|was|were) [<adverb>|entirely|solely|fully|clearly] (to blame|at fault|responsible for (this|that|it|the (delay|damage|error|mistake|problem|loss|mess|fault))|the (one|ones) (to blame|at fault|responsible))"
   },
   {
    "match": "(caused|made|created) by (the|your|our|a|an) [_] <third-party> [and|,] (not|rather than) [by] (us|our|me)"
   },
   {
    "match": "(is|was|are|were) [<adverb>|entirely|solely|all] (down|up) to (the|your|our) [_] <third-party> {not to}"
   },
   {
    "match": "it (is|was) [<adverb>|actually|really] (the|your|our|a|an|another) [_] <third-party> (who|that|which) (<messed-up>|failed|lost|damaged|delayed|broke|forgot|caused|decided|charged|cancelled|refused|blocked|rejected|is (responsible|to blame|at fault)|did|did not|has|have not|got|gave|let|made|held|put|sent|chose|set)"
   },
   {
    "match": "(the|our|your|their) [_] <third-party> [has|have|had] [<adverb>|yet again|once again|clearly|really] <messed-up>",
    "unless": [
     {
      "after": [
       "… [so|and] (<we>|I) (have|has|am|are|will)"
      ],
      "next-is": [
       "act",
       "offer"
      ]
     }
    ]
   },
   {
    "match": "(is|are|was|were) [<adverb>] (not|never|nothing to do with|hardly|in no way)* (not|never|hardly|in no way) (<adverb>|in any way|really|actually|something that is|entirely|exactly)* (our|my) [own] (fault|mistake|doing|error|problem|concern|responsibility|liability) {not to|alone|only|that we}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(is|are|was|were|has|have|had) nothing to do with (us|me|our (team|company|shop|service|side|end|staff|system|website|store|product|products|work|software|app|drivers))"
   },
   {
    "match": "(through|by) no fault of (ours|our own|mine)"
   },
   {
    "match": "(out of|beyond|outside [of]) (our|my) [_] (control|hands|influence|power)",
    "unless": [
     {
      "after": [
       "… (so|and|but|that is why) (<we>|I) (have|has|am|are|will)"
      ],
      "next-is": [
       "act",
       "offer"
      ]
     }
    ]
   },
   {
    "match": "(circumstances|reasons|factors|events|issues|matters|something|things|anything) [_] (beyond|outside|out of|not (in|within|under)) (our|my|anyone's) [_] (control|hands|power)",
    "unless": [
     {
      "after": [
       "… (so|and|but|that is why) (<we>|I) (have|has|am|are|will)"
      ],
      "next-is": [
       "act",
       "offer"
      ]
     }
    ]
   },
   {
    "match": "(is|are|was|were) not (in|within|under) (our|my) [_] (control|hands|power)"
   },
   {
    "match": "(we|I) have no (control|influence|say|power) (over|in|on) _",
    "unless": [
     {
      "next-is": [
       "act",
       "offer"
      ]
     }
    ]
   },
   {
    "match": "(there is|there was) (nothing|little) (we|I) (can|could) do about (the|your|a|an) [_] <third-party>"
   },
   {
    "match": "<we> [<adverb>] ((can|could|will|shall|do|would) [<adverb>] not|are not|am not|is not|can in no way) [<adverb>|also|possibly] [be] [held] [legally|personally|financially|directly] (responsible|liable|accountable|to blame|at fault|answerable) {not if}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(do|does|can|could|will|shall|would) not [<adverb>] (accept|take|bear|assume|have|carry|admit) [any|the|full|further|legal|financial] (responsibility|liability|blame|accountability|fault)"
   },
   {
    "match": "<we> [<adverb>] (accept|accepts|take|takes|bear|bears|assume|assumes|have|has|carry|admit) [absolutely] no [_] (responsibility|liability|blame|accountability)"
   },
   {
    "match": "(disclaim|disclaims|decline|declines|deny|reject|refuse) [any|all] (responsibility|liability|blame)"
   },
   {
    "match": "(no|without any) (responsibility|liability) (is|can be|will be) (accepted|taken|assumed)"
   },
   {
    "match": "(our|my) (responsibility|liability|job|part|involvement|duty) (ends|ended|stops|stopped|finishes) (when|once|at|as soon as|there|here|with)"
   },
   {
    "match": "(take|raise|discuss|pursue|sort|settle|fight|argue|resolve|thrash) (it|this|that|these|them|things|the matter|matters|your (complaint|concerns|case|claim|grievance|dispute|problem|issue)) [up|out] (directly|yourself|yourselves|instead)* with (the|your|their|that|this|whoever|him|her|them|a|an) [_] [_]",
    "only": {
     "subject": [
      "none",
      "you",
      "it",
      "they"
     ]
    },
    "unless": [
     {
      "before": [
       "(we|I|let us|let me) [_] [_] [_]"
      ]
     }
    ]
   },
   {
    "match": "(is|that is|this is|remains|was) (purely|entirely|strictly|really|a matter|something|an issue)* between (you|yourself) and (the|your|that|their|a|an|him|her|them) _"
   },
   {
    "match": "you [will|would|will also|are going to|may|might] (<adverb>|first)* (have to|need to|must|should|can) (<adverb>|directly)* (complain|moan|grumble|appeal|protest|argue|fight|negotiate|quarrel|address your _|direct your _|turn) (directly|about (it|this|that))* (to|with|at) (the|your|their|that) [_] [_] <third-party>"
   },
   {
    "match": "you [will|would] [<adverb>] (have to|need to|must) [<adverb>|directly] (speak|talk|go back|write|ask|chase|contact|call|phone|ring) (directly|to|with)* (your|the) [_] (courier|carrier|bank|supplier|vendor|manufacturer|post office|isp|internet provider|provider|retailer|seller|landlord|insurer|airline|travel agent|agent|broker|employer|hotel|shipping company|delivery company|delivery firm|builder|contractor|installer) [directly|about (it|this|that)|yourself]",
    "unless": [
     {
      "after": [
       "… [so|and|;|:] (<we>|I) (have|has|am|are|will)"
      ],
      "sentence": [
       "(number|details|address|link|below|on the back of)"
      ],
      "next-is": [
       "act"
      ]
     }
    ]
   },
   {
    "match": "(we|I) [<adverb>] (only|merely|just) (act as|are|am|sell|resell|host|list|provide|pass on|supply) [a|an|the] (intermediary|middleman|middlemen|platform|agent|agents|messenger|marketplace|reseller|go between|retailer|broker)"
   },
   {
    "match": "do not (blame|shoot) (us|me|the messenger|our _)"
   },
   {
    "match": "(problem|issue|fault|error|matter|mistake|question) (with|at|for|of|on|from) (the|your) [_] _ , [and] (not|rather than) [a problem|an issue] [with|for|at|on|of|from] (us|ours|our|me)"
   },
   {
    "match": "you [will|would|might|are going to] [<adverb>] (have|need) to [<adverb>] (argue|fight|quarrel|negotiate|thrash it out|sort it out|settle it|settle this|take it up) with (the|your|that|them|him|her) [_]"
   },
   {
    "match": "(you 'd better|you had better|better|you might as well|why not) (ask|ring|call|speak to|write to|try|see|contact|phone|email) (your|the) [_] <third-party>"
   },
   {
    "match": "(direct|address|send|take|bring|refer|forward) (your|any|all|this|that|it|these|such) [_] (complaint|complaints|question|questions|concern|concerns|query|queries|claim|claims|anger|frustration|enquiries|feedback)* to (the|your) [_] <third-party>",
    "only": {
     "sentence": [
      "(complaint|complaints|question|questions|concern|concerns|query|queries|claim|claims|anger|frustration|enquiries|feedback)"
     ],
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "(complain|moan|appeal|protest) to (the|your) [_] _",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": ", [and|but|so] not (us|by us|ours|with us|at our end|on our side|on us|we|through us)",
    "unless": [
     {
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": ", (we are not|we did not|not our (company|team|shop|fault|job)) $",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(dispute|matter|contract|question|issue|problem|argument|quarrel) [_] [_] (is|lies|exists|remains|was) [<adverb>] between (the|your|you) [_] _ and (the|your|you) [_]"
   },
   {
    "match": "(the|your|our|a) [_] _ (has|have)* (let us [all] down|dropped the ball|messed (up|it up|this up|things up)|screwed (up|it up)|cocked up|slipped up|made a (mess|hash))",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    },
    "unless": [
     {
      "after": [
       "… [so|and] (<we>|I) (have|has|am|are|will)"
      ],
      "next-is": [
       "act",
       "offer"
      ]
     }
    ]
   },
   {
    "match": "blame (it|this|that) on (the|your|our) _",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    }
   },
   {
    "match": "(it|this|that|which) (is|was) [<adverb>|entirely|all] (their|his|her) [own] (problem|fault|responsibility|mistake|job|doing|business|error)",
    "unless": [
     {
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(is|are|was|were) (no longer|not any longer|hardly) [in any way] (our|my) (fault|responsibility|problem|concern|business|liability|job)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[Who] [what they did]. I've [what I have done], and you'll have [result] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I've raised this with [who] for you under [reference], and I'll write again on [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[That's the courier's fault]]."
   },
   {
    "kind": "fixed",
    "text": "[Who] [what they did]. I've [what I have done], and you'll have [result] by [date]."
   },
   {
    "kind": "fine",
    "text": "The courier lost the parcel on 4 May. I've filed the claim and sent a new one."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/you-are-wrong",
  "family": "blame",
  "title": "You are wrong",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "This puts the mistake on the customer: describe the mismatch, not the person.",
  "why": "People who are told that they are wrong defend themselves, and a template cannot know whether the slip was theirs or the form's. Naming the two values that do not match solves the same problem and leaves everybody their face.\n Sources: GOV.UK Service Manual, \"Writing for user interfaces\": do not say \"You have entered the wrong password\"; V. Burley, \"The 5 worst things to say to a customer\" (inc.com).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you [have] [<how-done>] {not received|receive|got|get|see|saw|seen|found|find|had|were|are|was|be|been|reported|report|mentioned|noticed|told|say|said|think|feel|felt|want|did|should|could|can|may|might|will|would|do|not|need|bought from|heard|worried|suspect} (_|*ed in|put in|filled in|keyed in|wrote down|set up|picked up|signed up (with|for|to|under)|logged in (with|to|as)|turned up at) [us|in|out|up|on|off|to|for|at|with|into|under] (the|a|an|your|some) (wrong|incorrect|invalid|false|inaccurate|bad|improper|nonexistent|non existent|incomplete|mistaken|faulty) _",
    "unless": [
     {
      "before": [
       "(sorry|because) …"
      ],
      "after": [
       "(from us|you were sent|from our|by us)"
      ]
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] (entered|typed|used|provided|gave|given|supplied|chose|chosen|selected|picked|submitted|sent|put) [us|in] (incorrect|wrong|invalid|false|inaccurate|incomplete|insufficient|conflicting|contradictory|inadequate) _"
   },
   {
    "match": "you (are|were|have been|keep|kept) [<adverb>] {not getting|seeing|receiving|experiencing|having|being|getting|hearing} *ing [us|in|at|for|with|into|on|up] (the|a|an|your) (wrong|incorrect|invalid|false|bad|improper|different) _",
    "unless": [
     {
      "before": [
       "(if|sorry|that|why) …"
      ]
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] [obviously|clearly|simply] (accidentally|mistakenly|incorrectly|wrongly|improperly|erroneously|carelessly|inadvertently|unintentionally|prematurely|needlessly|unnecessarily|wrongfully|illegally) {not been|charged|billed|told|sent|informed|received} _",
    "unless": [
     {
      "before": [
       "(if|that) …"
      ]
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] {not were|are|was|received|got|felt|feel|thought|think|considered|bought|rated|like|liked|said|told|report|reported|had|have|see|find|found|can|may|will|did|do|should|could|not|might|would} (_|fill in|filled in|set up|put in) (it|this|that|them|in|out|(the|your|our|a|an|its) _ [_] [_]) (incorrectly|wrongly|improperly|wrong|the wrong way [round|around|up]|back to front|backwards|upside down|inside out|carelessly|(in|into|at|on|under|with) the wrong _|too {not much|many|long|late|,|$} _)",
    "unless": [
     {
      "before": [
       "(if|sorry|that) …"
      ]
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] (mistyped|misspelled|misspelt|misheard|misremembered|misjudged|mismeasured|miscounted|miscalculated|misplaced|mislaid|misused|misdialled|misquoted|miskeyed|misaligned|misapplied|misinterpreted|misread|misunderstood|misconfigured|misreported|mishandled|mistook|mistaken|muddled|jumbled|garbled|mixed up|messed up|confused (the|our|your|two|these|us|it|_ [_] with)|swapped (the|your|two)|got (it|this|that|the _ [_]|them|your _) (wrong|mixed up|muddled|the wrong way|confused|back to front)|done (it|this|that) wrong|did (it|this|that) wrong|caused this|slipped up)",
    "unless": [
     {
      "before": [
       "(if|sorry) …"
      ]
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] mixed (the|your|our|two|these) _ [_] up"
   },
   {
    "match": "you are [<adverb>|simply|clearly] (using|holding|doing|reading|wearing|entering|typing|measuring|fitting|charging|cleaning|loading|storing|pressing|playing|looking at|going about|approaching|filling in) (it|this|that|them|(the|your) _ [_]|things) (wrong|incorrectly|wrongly|improperly|the wrong way|upside down|badly|too _)"
   },
   {
    "match": "you [<adverb>] are not [<adverb>] (typing|entering|using|holding|doing|reading|fitting|pressing|charging|cleaning|filling|following|measuring|connecting|plugging) (it|this|that|them|(the|your|our) _ [_] [_]) (correctly|properly|right|in the right _|as (you should|instructed|described|directed))"
   },
   {
    "match": "you are [<adverb>|currently] using (a|an|the) (bad|wrong|invalid|incorrect|banned|fake|disposable|unauthorised|illegal|pirated|cheap) _"
   },
   {
    "match": "you [have|yourself|yourselves|must have] [<adverb>|yourself] (caused|broke|broken|damaged|destroyed|ruined|spoiled|spoilt|wrecked|scratched|cracked|snapped|burnt|burned|flooded|jammed|overloaded|overfilled|overcharged|tampered with|voided|invalidated|triggered|provoked|forced|stripped|bent|dented|dropped|infected|blocked) (the|this|our|it|that|your|them) {not by|record|ice|code|story|mould}",
    "unless": [
     {
      "before": [
       "(sorry|when|that|how|if|whether|worry|worried|think) …"
      ],
      "modal": true
     }
    ]
   },
   {
    "match": "the [_] _ [that|which] you [have] (provided|sent|gave us|given us|gave|supplied|submitted|uploaded|entered|filled in|attached|wrote|posted|chose|selected|used|typed|quoted|picked) [us|in|with _ [_]] (is|are|was|were|does|do|has|have) (<adverb>|clearly|completely|either|far|much)* (<poor>|wrong|incorrect|invalid|false|incomplete|not (correct|valid|right|genuine|exist)|nonexistent|unusable|out of date|fake)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "your [_] [last|recent|original] <submission> (is|are|was|were) (<adverb>|far|much|still|either|simply|rather|a bit|a little|so|clearly|completely)* <poor>",
    "unless": [
     {
      "after": [
       "to us"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "your [_] <submission> (lacks|lack|makes|make|does not|do not|did not) (detail|details|information|clarity|any|basic|important|essential|no sense|not make|not much|make [any|much] sense|contain (enough|any|sufficient)|give (us|me) (enough|much|anything)|tell us (enough|much|anything)|include (enough|any|sufficient)|answer (the|our))"
   },
   {
    "match": "(this|that|the) (discussion|report|question|ticket|issue|submission|post|request|reproduction|message|bug report|thread) (is|was) (<adverb>|far|much|simply|clearly|just)* (too (vague|short|long|complex|complicated|unclear|broad|brief|general|confusing)|insufficient|inadequate|(of|a) (low|poor) quality|low quality|not (good|clear|detailed|specific) enough|incomprehensible|useless|worthless)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(close|closes|closing|delete|deleting|remove|removed|reject|rejecting|ignore|ignoring|tired of|getting) _ [_] [_] [_] (low|poor) quality _"
   },
   {
    "match": "you [have] [<how-done>] {not received|paid|waited|spent|have|had|were|are|got|lost|been|overpaid|can|could|feel|gave} (_|put in|filled in|left out|cut off|gave us|told us) (too (much|many|little|few|quickly|soon|hastily|early|often|late)|far too|not enough) [_]",
    "unless": [
     {
      "before": [
       "(if|sorry|that|so|worried) …"
      ]
     }
    ]
   },
   {
    "match": "(problem|issue|error|fault|mistake|typo|delay|failure|confusion|misunderstanding|slip) [here|itself] (is|was|lies|lay|must be|must lie|seems to be|appears to be|originated|started|began|came) [<adverb>|clearly|entirely|solely|all|not with us but] [from] ((on|at|with|from) your (end|side|part|account|computer|phone|equipment|home|doorstep|device)|with you|yours|on you|you) {not of|to}",
    "unless": [
     {
      "sentence": [
       "(not|never|nothing) (at|on|with|yours)"
      ],
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(the|this|that) [_] (typo|mistake|error|slip|oversight|fault|mix up|misunderstanding|confusion) [_] [_] [_] (is|was|were) [<adverb>|entirely|all|clearly] (yours|your own|down to you|on you)"
   },
   {
    "match": "(is|are|was|were) [<adverb>|entirely|all|clearly|solely|therefore|really] (down to|on|because of|caused by) (you|your own _) {not to|can|are|and|will|how}",
    "unless": [
     {
      "before": [
       "(it|choice|decision|rest|up|go|luck) …"
      ],
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(incorrectly|wrongly|improperly|carelessly|mistakenly|erroneously) by you"
   },
   {
    "match": "(by|from|through) you (incorrectly|wrongly|improperly|by mistake)"
   },
   {
    "match": "you [have] [<how-done>] (made|make|commit|committed) (a|an|some|several|another|the|two|many|few)* [simple|small|little|common|basic|silly|obvious|serious|careless|typing|spelling|same] (mistake|mistakes|error|errors|typo|typos|slip|blunder)",
    "unless": [
     {
      "modal": true
     }
    ]
   },
   {
    "match": "you (are|were) [<adverb>] (simply|clearly|quite|obviously|completely|sadly|just|very much|entirely|plainly|rather)* (wrong|mistaken|incorrect|confused|doing it wrong|misinformed|misunderstanding|in the wrong|at fault|to blame|misguided|deluded|under a misapprehension|misreading|overthinking|exaggerating|imagining (it|things)|missing the point|not making sense|talking nonsense)",
    "unless": [
     {
      "after": [
       "(number|page|place|person|department|team|about (which|what|where|how))"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "you (are|were) (just|simply|being|really|clearly|quite|rather|very|too|so|a little|a bit|somewhat|overly|extremely|getting|becoming)* (unreasonable|rude|aggressive|impolite|demanding|ungrateful|careless|lazy|irresponsible|dishonest|unfair|picky|fussy|paranoid|stubborn|naive|difficult|hysterical|argumentative|disrespectful|abusive|uncooperative|unhelpful|hostile|negligent|reckless|foolish|silly|ridiculous|childish|sloppy|forgetful|ungracious|oversensitive|too sensitive)",
    "unless": [
     {
      "before": [
       "(sorry|if|not) …"
      ],
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(that|this|it) (is|was) (entirely|all|completely|largely|partly|clearly|only|really|just)* your [own] (fault|mistake|error|doing|slip|negligence|carelessness|oversight|blunder)",
    "unless": [
     {
      "sentence": [
       "(is|was) not your [own] (fault|mistake|error|doing)"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(user error|operator error|human error on your (part|side|end)|pilot error|(an|a|the|your) [_] (error|mistake|slip|oversight|failure|misunderstanding) (on|at|from) your (part|side|end)|caused by you $|your own (fault|doing|mistake))",
    "unless": [
     {
      "sentence": [
       "(is|was|were) not (a|an|any|your|user) [_] [_] (error|fault|mistake)"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(was|were|is|has been|have been) [<adverb>|most likely|clearly|probably|evidently] caused by (user|customer|your|incorrect|improper|wrong|careless|rough|misuse|mishandling|negligence|neglect|excessive|poor|lack of) [_] [_]",
    "unless": [
     {
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(that|this|what you (say|said|wrote|claim|describe|told us)) (is|was) (simply|just|plainly|quite|flatly|factually|completely|absolutely|clearly|demonstrably|I am afraid|,)* (simply|just|plainly|flatly|factually|completely|absolutely|clearly|demonstrably|I am afraid) [,] (not true|untrue|wrong|incorrect|false|inaccurate|not correct|not what happened|nonsense|not accurate|not the case|not so)",
    "unless": [
     {
      "sentence": [
       "(sorry|apologise|our (fault|mistake|error))"
      ]
     }
    ]
   },
   {
    "match": "(what you (say|said|wrote|claim|describe|told us)|your (understanding|assumption|interpretation|statement|reasoning|calculation|calculations|recollection|impression|memory|expectation|expectations|criticism|accusation|information|version|view|opinion|belief|conclusion|suspicion|maths|reading|account) [of _ [_] [_]]) (is|are|was|were) (<adverb>|simply|clearly|quite|completely|entirely|not|rather|somewhat)* (not true|untrue|true|wrong|incorrect|false|inaccurate|correct|mistaken|nonsense|accurate|misguided|flawed|unfounded|baseless|unrealistic|off|unreasonable|possible|impossible)",
    "only": {
     "sentence": [
      "(not|untrue|wrong|incorrect|false|inaccurate|mistaken|nonsense|misguided|flawed|unfounded|baseless|unrealistic|off|unreasonable|impossible)"
     ]
    },
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(that|this|it) can not [possibly] be (right|true|correct|so)",
    "unless": [
     {
      "sentence": [
       "(sorry|our)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "you (<adverb>|clearly|obviously|still|simply|just)* (do|did) not [<adverb>|seem to|appear to|really|fully|quite] (understand|grasp|get|know|appreciate|realise) (how|that|what|the|our|why|it works)",
    "unless": [
     {
      "sentence": [
       "(sorry|explain|happy to)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(your|out of|sheer|pure|such|either out of) [own|sheer|pure] (stubbornness|carelessness|laziness|ignorance|rudeness|impatience|arrogance|incompetence|stupidity|bad faith|ill will|malice|thoughtlessness|greed|dishonesty)"
   },
   {
    "match": "(being|are|is|were|was) (too|unreasonably|overly|simply|just|so|rather|unnecessarily|excessively)* (unreasonably|overly|unnecessarily|excessively) (demanding|lazy|rude|critical|aggressive|picky|impatient|negative|emotional|sensitive|dramatic)"
   },
   {
    "match": "(try|trying|tried|work|working) (a|little|bit|lot|much|at least)* harder"
   },
   {
    "match": "(put|putting|make|making|made|show|showing) (in|some|a|an|any|more|of|little|no|your|their|his|best|the|real|not|bit|minimum|bare)* effort [in|to|into]",
    "unless": [
     {
      "sentence": [
       "(we|our) (make|put|will|have|are|try)"
      ],
      "subject": [
       "we"
      ]
     }
    ]
   },
   {
    "match": "(learn|understand|know|remember|think about) how to behave"
   },
   {
    "match": "low quality (discussions|posts|issues|reports|questions|submissions|requests|bug reports|messages|tickets|comments|pull requests)",
    "only": {
     "sentence": [
      "(close|closed|closing|delete|deleted|remove|removed|reject|rejected|ignore|your|tired)"
     ]
    }
   },
   {
    "match": "it (is|was) you (who|that) _",
    "unless": [
     {
      "sentence": [
       "(thank|thanks|great|kind|told|noticed|spotted|found|win|won|we wanted|asked)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] (deleted|cancelled|changed|removed|closed|chose|agreed|signed|accepted|ordered|broke|caused|requested|asked for|switched off|turned off|unsubscribed|entered|approved|confirmed|deactivated|disabled|locked|opened|blocked|authorised|moved|picked|wrote|typed) [_] [_] [_] (yourself|yourselves)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you (were|are) [<how-done>] (in|at|on|under|using|with|standing in|waiting (at|in)) the wrong _",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you (are|were|have been|keep|kept|must be) [<how-done>] (entering|typing|using|looking at|reading|dialling|quoting|wearing) (the|an|your|a) (old|outdated|expired|previous|out of date|cancelled) _",
    "unless": [
     {
      "sentence": [
       "(update|upgrade|version)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] (jumped to (conclusions|the wrong)|jumped the gun|overreacted|lost your (temper|cool)|got carried away|(took|taken) (it|this|that|our _ [_]|my _ [_]) (the wrong way|personally|in this spirit|in that spirit|out of context|badly|amiss)|twisted (my|our)|exaggerated|invented (this|that|the)|made (it|this|that|the _) up|got ahead of yourself|read too much into|missed the point)"
   },
   {
    "match": "you [have] [<how-done>] (gave|given|sent|told|handed|showed|shown|quoted|paid|offered|provided|fed|lent|brought) (us|me|them|him|her|it|(the|our|your) _ [_]) (the|a|an|your|some) <unfit> _",
    "unless": [
     {
      "before": [
       "(sorry|because|that|who) …"
      ],
      "after": [
       "(from us|by us)"
      ]
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] (sent|gave|provided|entered|uploaded|attached|used|submitted|supplied|posted|scanned|enclosed) [us|in|me] (the|a|an|your|some) <unfit> _"
   },
   {
    "match": "you [have] [<how-done>] (made|making) (a (mess|hash|muddle|botch|pig's ear)) of"
   }
  ],
  "unless": [
   {
    "before": [
     "(possible|likely|chance|happens|happen) [that]",
     "(if|in case|whether|when|unless) [it seems|you think] [that]",
     "<you-said> [that]",
     "(not|never) [that]"
    ],
    "sentence": [
     "(do not worry|easily done|happens to|easy slip|did nothing wrong|no harm)"
    ],
    "if-clause": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "The [detail] we have is [value], and the one needed is [value].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "It looks as if [detail] and [detail] got swapped. [Next step].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You entered the wrong postcode]]."
   },
   {
    "kind": "fixed",
    "text": "The [detail] we have is [value], and the one needed is [value]."
   },
   {
    "kind": "fine",
    "text": "If you entered the wrong postcode, you can change it until noon."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/you-broke-the-rules",
  "family": "blame",
  "title": "You broke our rules",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This reads as an accusation: name the one thing that has to change, and how.",
  "why": "Most people who break a rule did not know it. A verdict on them, with a number of a rule, starts a quarrel about guilt; the passage that has to change, and the reason for the rule, start the repair.\n Sources: own judgement, after GOV.UK Service Manual, \"Writing for user interfaces\", on messages that describe the problem and not the person.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you [have|are|were|had] (<adverb>|clearly|repeatedly|again|deliberately|knowingly|also)* (bypassed|bypassing|violated|violating|breached|breaching|broken|broke|breaking|disregarded|disregarding|ignored|ignoring|circumvented|circumventing|abused|abusing|flouted|flouting|infringed|infringing|contravened|contravening|gone against|going against|acted against|not complied with|failed to comply with|overstepped|misused|misusing|exploited|exploiting|in (breach|violation|contravention) of) (this|the|our|these|all|all of|my|several|multiple|one of|some of|one or more of|any|at least one of|<number>|subreddit|community|forum)* [_] [_] (<rule-broken>|limit|limits|process|reminder|reminders|emails|email|messages|message|warnings|warning|trial|fair use _|promotion|offer|system|generosity|rule _)"
   },
   {
    "match": "(for|due to|because of|after|following|as a result of|over|owing to) (your|a|an|the|repeated|multiple|potential|possible|alleged|suspected|serious|clear|repeatedly|deliberately|any)* (violating|breaking|breaching|infringing|disregarding|contravening|flouting|not (following|complying with|respecting|adhering to|observing)|(violation|violations|breach|breaches|infringement|infringements|contravention|disregard) of) [_] [_] [_] [_] (<rule-broken>|rule _|acceptable use|<number>)",
    "unless": [
     {
      "before": [
       "(can|may|will|could) be _ …"
      ],
      "if-clause": true,
      "modal": true
     }
    ]
   },
   {
    "match": "for breaking (one|several|some|multiple) [or more] rules"
   },
   {
    "match": "(this|that|it|which|(your|this|that|the) _ [_]|they) (<adverb>|clearly|also)* (violated|breached|broke|contravened|infringed|violates|violate|breaches|breach|breaks|break|contravenes|infringes|goes against|go against|is against|are against|is in (breach|violation) of|is contrary to|ran afoul of|runs counter to|is in conflict with|falls foul of) (our|the|this|my|several|one of our|<number>)* [_] [_] [_] (<rule-broken>|rule _)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true,
      "modal": true
     }
    ]
   },
   {
    "match": "(this|that|it|which|your [_] [_] <submission>|the [_] <submission>|they|you) (does|do|did|may) not (<adverb>|quite|seem to|appear to|fully|currently|yet|either)* (follow|meet|comply with|adhere to|conform to|respect|observe|stick to|live up to|satisfy) (our|the|any|this|these|all|every|one of)* [provided|subreddit|community|forum] [_] [_] [_] (guideline|guidelines|rule|rules|template|templates|code of conduct|standards|instructions|format|formatting|etiquette|conventions|submission _)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(is|was|has been|have been|are|were) [<adverb>|automatically|also] (flagged|marked|labelled|reported|classified|identified|tagged) as (a|an|being|possible|potential|likely)* (spam|spammer|troll|trolling|bot|abusive|abuse|offensive|fraudulent|fraud|inappropriate|suspicious|malicious|harassment|low quality|high risk|untrustworthy)",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "you (have been|were|are|had been|got|get) [<adverb>|permanently|temporarily|automatically] (banned|suspended|muted|kicked|expelled|blacklisted|barred|blocked|reported) (for|because|due to|from|as)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "we [have] [<adverb>] (noticed|caught|found|detected|observed|seen|spotted) [that] you [have|are|were] (<adverb>)* (violating|breaking|breaching|abusing|cheating|sharing your|using our _ (without|against)|lying|bypassing|spamming|misusing)"
   },
   {
    "match": "you [have] [<adverb>] (cheated|lied|trespassed|defrauded|tricked|misled us|deceived|stolen|tampered)"
   },
   {
    "match": "your (behaviour|conduct|language|tone|attitude|actions|comments|comment|post|posts|messages) [_] [_] [_] [_] (is|are|was|were|has been|have been) (<intensifier>|completely|totally|simply|entirely|not)* (unacceptable|inappropriate|acceptable|appropriate|offensive|rude|abusive|disrespectful|out of line|uncalled for|unhelpful|unprofessional|unreasonable|aggressive|disruptive|hostile|intolerable|not tolerated)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(removed|banned|suspended|blocked|deleted|closed|locked|muted|hidden|expelled|disqualified|cancelled) (for|because of|due to|over) (your|the|repeated|persistent)* (trolling|spamming|spam|swearing|abuse|harassment|bullying|cheating|trespassing|vandalism|plagiarism|fraud|misuse|inappropriate _|abusive _|offensive _|rude _|foul _|bad _|being _)",
    "unless": [
     {
      "if-clause": true,
      "modal": true
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What] has to change before [it] can stand: [how].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Rule [number] keeps [what it protects]. With [change], [what is possible].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You have violated our terms]]."
   },
   {
    "kind": "fixed",
    "text": "[What] has to change before [it] can stand: [how]."
   },
   {
    "kind": "fine",
    "text": "Photos need a date in the title, so that birdwatchers can sort them."
   }
  ],
  "yields": [
   "blame/you-failed-to"
  ],
  "coded": false
 },
 {
  "id": "blame/you-claim",
  "family": "blame",
  "title": "You claim",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "\"You claim\" says that you don't believe them: write \"you told us\", then what you found.",
  "why": "Words of doubt make the customer prove that they are honest before anybody looks at the problem. \"You told us\" states the same fact, and what you checked says the rest.\n Sources: own judgement, after Danescu-Niculescu-Mizil et al. (2013) on politeness, and supportyourapp.com, \"How support should say no\": show that you heard before you answer.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you [have] [<adverb>|now] (~claim|~allege|~assert|~insist|~contend|~purport|~profess|~argue) (that|to|you|the|our|we|it|this|not|never|,|there|nobody|no one|someone|his|her|they|he|she|your|my|a)",
    "unless": [
     {
      "before": [
       "(can|could|may|might|to|must|when|if|once|before|after|how|should|did|do|will|until|unless|where|that|as|every|what|amount|not) [also|now|still|only|successfully]"
      ],
      "after": [
       "_ (at|by|with|from|through|online|within|until|on|back|for)",
       "(back|for|cost|costs|tax|refund|expenses|discount|bonus|points|reward|prize|benefit|allowance|money|voucher|cashback|credit)",
       "_ (back|refund|cost|discount|bonus|points|reward|prize|allowance|voucher|credit|fee|fare|fares)"
      ]
     }
    ]
   },
   {
    "match": "you [<adverb>] maintain (that|you|we|it|our)"
   },
   {
    "match": "(as|what|which) you [<adverb>] (claim|claimed|allege|alleged|assert|asserted|purport)"
   },
   {
    "match": "your [_] (alleged|supposed|so called|purported|claimed|ostensible|self styled)"
   },
   {
    "match": "the (alleged|supposed|purported|so called) (damage|fault|defect|delay|loss|problem|issue|error|incident|payment|charge|purchase|conversation|call|order|injury|promise|theft|noise|smell|leak|crack|scratch|mistake|breakdown|missing _|letter|email|complaint|refund|discount|overcharge|agreement|accident|attack|bug)"
   },
   {
    "match": "(according to|in) (you|your (account|version|story|telling)) (,|the|we|it|our|this|nobody|your|there|he|she|they|has|was|never|no)",
    "only": {
     "sentence": [
      "(according|version|story|telling)"
     ]
    }
   },
   {
    "match": "your version of (events|what happened|the story|the facts|things|it|the _)",
    "unless": [
     {
      "before": [
       "(update|upgrade|which|what|check|in|on) …"
      ],
      "after": [
       "(:|is|of|number|<number>|and|needs|will|<place>)"
      ]
     }
    ]
   },
   {
    "match": "(supposedly|allegedly|purportedly|ostensibly) [<adverb>] {not (by|for|to)} _",
    "only": {
     "sentence": [
      "(you|your|it|the)"
     ]
    }
   },
   {
    "match": "^ (supposedly|allegedly|purportedly|apparently you)"
   },
   {
    "match": "[your|the] so called (defect|defects|damage|problem|problems|fault|error|issue|evidence|proof|injury|delay|emergency|complaint|bug)"
   },
   {
    "match": "^ [while|although|you may|even if] you say [that] … , but"
   },
   {
    "match": "(so you say|or so you (say|claim|tell us)|if you say so|you would say that|if (I|we) (am|are) to believe you)"
   },
   {
    "match": "(can|could|do|will) you [actually|really|even|possibly] prove"
   },
   {
    "match": "(prove|show) [to us|us|to me] [that] (you (did|really|actually|were|paid|sent|returned)|it (really|actually|was))",
    "only": {
     "sentence": [
      "(must|need|have to|should|will have|unless|until|without)"
     ]
    }
   },
   {
    "match": "(you (will|would) (have|need)|you (have|need)) to prove [to us] (that|it|you|your|this)"
   },
   {
    "match": "[please|kindly] prove (that|it|you|your)",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "if what you (say|claim|are saying|told us|are claiming|describe|wrote|write|have said|have told us) is [really|indeed|actually|in fact] (true|correct|accurate|right|so)"
   },
   {
    "match": "(whether|that) what you (say|claim|said|told us|describe) (is|was|really|actually|happens|happened|did) [really|actually|indeed] [true|happened|happens|_]"
   },
   {
    "match": "if (that|this|it) (is|was|has) (really|actually|indeed|truly|in fact) [been] (true|the case|what happened|so|happened|correct|broken|faulty|lost|missing|damaged)"
   },
   {
    "match": "if you (are|were|have|did|do|had) (really|truly|actually|genuinely|indeed|in fact|as _ as you say) (having|experiencing|in|affected|sick|ill|that|never|not|suffer|suffering|suffered|lost|unhappy|so|pay|paid|send|sent|post|posted|return|returned|order|ordered|cancel|cancelled|need|want|at|been|unable|do|did|<upset-adjective>)"
   },
   {
    "match": "(we|I) (<adverb>|somewhat|rather|seriously|must|have to)* (doubt [that|if|whether] (you|your|what you|this (happened|is|was)|(it|that|the _ [_]) (was|were|is|broke|came|happened|failed|arrived|got|did))|have [our|my|some|serious|strong|grave] doubts (about|that|as to|over)|are (sceptical|suspicious)|am (sceptical|suspicious)|(are|am) not [<adverb>|<intensifier>|entirely|fully|at all] (convinced|persuaded|inclined to believe)|(can|do) not [quite|really] believe {not how|we|it took|I|this is how}|(can|will) (not|hardly) (take your word|credit|take it on trust)|question (whether you|that you|your (account|claim|story|version|honesty|motives))|suspect (that you|you|your|the damage|it was you))",
    "unless": [
     {
      "sentence": [
       "(how (long|well|good)|luck|sorry|excited)"
      ]
     }
    ]
   },
   {
    "match": "(we|I) (have|see|find|found|can see) no (reason|cause|grounds) to (believe|think|suppose|assume|accept|credit|conclude) (that|this|the|it|you|your|what|anyone|anything|any|a|an)"
   },
   {
    "match": "(there is|we have|we found|we see|I see|I have|we have seen|I found|we find|there was|we have found) (no|little|not any|insufficient) (evidence|proof|indication|sign|trace|confirmation) (that|of|for|to (support|suggest|show|confirm)) {not wear|fraud|life}",
    "unless": [
     {
      "next-is": [
       "act",
       "offer",
       "ask"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "our (records|logs|system|files|data|cameras|driver|technician|staff|scans|tracking|colleague|photos|photo|notes|recordings|crew|waiter|team|agent) [_] (show|shows|say|says|tell|tells|indicate|indicates|suggest|suggests|remembers|remember|insists|confirms|prove|proves|has|have|paint|paints) [it|this|that|things] (otherwise|differently|a [very|rather|quite] different (story|picture|version)|nothing of the (sort|kind)|the opposite|something (else|different)|no such thing|that is not|the contrary)"
   },
   {
    "match": "(contrary to|despite|in spite of) (what you (say|said|claim|claimed|think|believe|told|wrote|state|suggest|have said|may think|seem)|your (claim|claims|statement|assertion|assertions|belief|account|insistence|assurances|allegation|allegations|suggestion))"
   },
   {
    "match": "did you (even|actually|really|bother to|in fact|ever|at least|properly) {not like|enjoy|manage|know|want|mean|find|get|receive} (_)",
    "only": {
     "question": true
    },
    "unless": [
     {
      "after": [
       "(receive|get|manage)"
      ]
     }
    ]
   },
   {
    "match": "have you (even|actually|really|in fact|at least|bothered to|properly) {not enjoyed|had|been happy} _",
    "only": {
     "question": true
    }
   },
   {
    "match": "(are|were) you (even|actually|really) {not happy|interested|enjoying|looking|hoping|able} _",
    "only": {
     "question": true
    }
   },
   {
    "match": "(we|I) (find|have found|are finding|found) (it|this|that|your (story|account|claim|version|explanation)) (<intensifier>|somewhat|a little|a bit|rather|quite)* (hard|difficult|impossible|strange|odd|curious|surprising|suspicious|convenient|unlikely|implausible|questionable|doubtful|interesting) (to (believe|accept|credit|understand how you)|that (you|your|it|the|this|nobody|no one|only|none)|how you|$)"
   },
   {
    "match": "(it|this|that|which|your (story|account|claim|version|explanation|description)) (is|seems|sounds|looks|strikes (us|me) as|was|does not) [<intensifier>|rather|somewhat|a little|a bit|highly|most|quite|all] (odd|unlikely|suspicious|convenient|hard to believe|implausible|doubtful|questionable|far fetched|improbable|fishy|dubious|contradictory|add up|ring true|hang together|not credible|incredible|too good to be true|made up|exaggerated) [that (you|your|it|the|this|nobody|no)]",
    "only": {
     "sentence": [
      "(you|your)"
     ]
    },
    "unless": [
     {
      "sentence": [
       "(email|text|call|message|link|website|offer|site|transaction|login|activity|charge)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "are you [absolutely|quite|really|completely|100 %] (sure|certain|positive) [that] (you|your) {not want|would|wish|are happy}",
    "unless": [
     {
      "after": [
       "(want|wish|would|like)"
      ]
     }
    ]
   },
   {
    "match": "are you [absolutely|quite|really|completely|100 %] (sure|certain|positive) ($|about that|of that)"
   },
   {
    "match": "you can not (seriously|honestly|really|possibly) (expect|believe|mean|think|claim|say|have)"
   },
   {
    "match": "(you expect|do you [really|honestly|seriously] expect|are you asking|you want) us to believe"
   },
   {
    "match": "you (keep|kept|continue to|continued to|are|were|go on|still) [<adverb>] (insisting|claiming|alleging|asserting|contending|arguing|insist|claim|allege|assert|pretending) {not (back|for)} (that|to|you|the|our|we|it|this|your|he|she|they|there|nobody)"
   },
   {
    "match": "^ [so|and] you [now|also] (say|state) [that] {not you (would|want|need|like|prefer)} … , (yet|but|however|although|though|whereas) [,] (the|our|this|that|there|it|we|my|nobody|no)"
   },
   {
    "match": "your [_] (story|account|claim|version|explanation|description|statement) [of (events|what happened|the _|it|this|that)] (does|do|did|has|is|was|seems) [not] [_] (add up|ring true|hang together|hold (water|up)|convince (us|me)|persuade (us|me)|stand up|stack up|make sense|tally|match (our|the|what)|changed|keeps changing|contradict* _)"
   },
   {
    "match": "(we|I) have (only|just|nothing but) your word"
   },
   {
    "match": "it is [<intensifier>|rather|quite] (hard|difficult|impossible) to (believe|credit|accept|imagine|see how) [that] (a|an|the|you|your|it|this|nobody|anyone|any)",
    "unless": [
     {
      "sentence": [
       "(already|time|year|years|week|over|sorry)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(we|I) (only|just) have your word [for (it|that|this)]"
   }
  ],
  "unless": [
   {
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "You told us [what happened]. I've checked [what you looked at] and [what you found].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Thank you for telling us about [what happened]. I've checked [what you looked at] and [what you found].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You claim that]] the kettle arrived broken."
   },
   {
    "kind": "fixed",
    "text": "You told us [what happened]. I've checked [what you looked at] and [what you found]."
   },
   {
    "kind": "fine",
    "text": "You can claim the cost of the taxi up to £40."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/you-failed-to",
  "family": "blame",
  "title": "You failed to",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "This tells the customer off: say what is missing and how to send it.",
  "why": "Naming the customer's omission makes them defend themselves instead of helping you. Whether they forgot it or your form lost it, the next step is the same, and asking for it costs nobody face.\n Sources: worksurvival.wordpress.com, \"Phrases to avoid during service interactions\" (2010); GOV.UK Service Manual, \"Writing for user interfaces\", on messages that describe the problem and not the person.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you [have] [<how-done>] (failed|fail|neglected|neglect|forgot|forgotten|forget|omitted|refused|refuse|declined|never bothered|not bothered|did not bother|could not be bothered|never thought|did not think|did not trouble|did not take the (time|trouble)|chose not|opted not|decided not|elected not|preferred not|have chosen not|are (refusing|declining|unwilling|not willing|not prepared)) to"
   },
   {
    "match": "you [have] [<how-done>] (forgot|forgotten) (about (the|your|our|to)|the|your|that) [_] [_] (attachment|attachments|form|<submission>|signature|deadline|appointment|payment|password|reference|number|receipt|date|page)"
   },
   {
    "match": "[due to|because of|given|despite|following|owing to|thanks to|as a result of|in view of] your [own] [apparent|continued|repeated|persistent|initial|obvious|alleged|constant|complete|total|continuing] (failure|negligence|carelessness|refusal|inaction|oversight|misuse|mishandling|neglect|omission|unwillingness|inattention|forgetfulness|nonpayment|non payment|noncompliance|non compliance|incompetence|lateness|tardiness|impatience|disregard|recklessness|laziness|absence of mind) {not rate|rates|mode}"
   },
   {
    "match": "(due to|because of|owing to|as a result of|caused by|thanks to|down to) your [own] [_] (mistake|error|errors|mistakes|lack of|delay|delays|absence|silence|misunderstanding|late (payment|arrival|reply|cancellation|return|response|application)|failed payment|missed payment|missing _|incorrect _|incomplete _|wrong _|poor _|improper _|tampering|actions|behaviour|conduct|own actions|interference|handling|choice|decision not to)",
    "unless": [
     {
      "after": [
       "our"
      ]
     }
    ]
   },
   {
    "match": "(through|by) your own (fault|doing|choice|negligence|carelessness|actions|mistake|error)"
   },
   {
    "match": "you [<adverb>|apparently|clearly|obviously|simply|also|again] ((did|have|had) [<adverb>|apparently|clearly|obviously|also] not|(have|had) never|never) [<adverb>|yet|even|actually|properly|fully|correctly|completely|clearly|once|quite|always] {not <not-blamed>|already|any|enough|much|long|got|know|see|mind|yet|<number>|the|a|to|too|quite|be|have|had|going|before} _ {not the wrong|an incorrect|a wrong}"
   },
   {
    "match": "you (did|had) not (even|actually|have|had) [even] (bother|try|read|check|look|have the|have a (lockfile|backup|valid|ticket|booking|licence|reservation)|insurance|a (backup|valid|ticket|lockfile|booking|reservation|licence))"
   },
   {
    "match": "you [<adverb>] (do|are|were) not (reading|listen|listening|following|paying|pay attention|cooperate|cooperating|checking|giving|trying|doing your|typing|entering|using|holding|filling|answering|providing|responding|complying|comply|putting|looking|taking (this|it|care)|making (sense|it clear|any sense|an effort)|helping) [<adverb>] _",
    "unless": [
     {
      "after": [
       "(yet|any more|anymore|our|it) $"
      ]
     }
    ]
   },
   {
    "match": "you have yet to _"
   },
   {
    "match": "you [have] [<how-done>] ((omitted|ignored|disregarded|overlooked) (the|a|an|our|my|your|this|these|to|all|some|several)|left (out|off) (the|a|an|your|some|part|parts)|left (the|this|that|a|your) _ [_] (blank|empty|unanswered|open|unlocked|on|running|unattended|unsigned)|skipped (the|a|page|question|step|section|<number>))"
   },
   {
    "match": "you [have] [<how-done>] missed (the|your|our|this|a|two|three|several|most|some|all|<number>) [of (the|your|our)] [_] [_] (deadline|deadlines|appointment|appointments|payment|payments|instalment|instalments|cut off|window|slot|step|steps|question|questions|page|field|fields|section|sections|signature|signatures|meeting|date|point|class|classes|lesson|lessons|session|sessions|visit|visits|call|calls|rehearsal|rehearsals|collection)"
   },
   {
    "match": "you [have] [<how-done>] (waited|left (it|things|this|that)|took|taken|let it run|delayed|put (it|this) off) [far|much|rather] (too|so) (long|late)",
    "unless": [
     {
      "before": [
       "(sorry|apologise|that|how|we) …"
      ]
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] (applied|called|rang|phoned|wrote|paid|replied|responded|cancelled|returned|arrived|came|turned up|showed up|checked in|reported|claimed|told us|contacted us|got in touch|sent|posted|submitted|asked|checked out|signed up|registered|booked|ordered|missed it|requested|filed|brought it back|complained|handed it in) [it|this|that|the _|your _|us] [_] [far|much|rather|<number> _] (too late|late {not in|fee|at|last}|after the (deadline|cut off|closing date|due date|date)|past the (deadline|cut off|closing date|due date)|outside the)",
    "unless": [
     {
      "before": [
       "(sorry|apologise) …"
      ]
     }
    ]
   },
   {
    "match": "you were not (in|at home|home|there|present|available|ready|on time|at the (address|door|property|stop)) (when|at|for|on|and|so|during|,|to)"
   },
   {
    "match": "(but|and|then) you did not (answer|pick up|show|turn up|come|call back|reply|respond|open|attend) [_]"
   },
   {
    "match": "you did not do what (you|we) (were|are|had|asked|should)"
   },
   {
    "match": "(the|your) (requested|required|necessary|relevant|following|missing) [_] [_] [_] (was|were|is|are|has|have) not [been] (supplied|provided|submitted|included|given|attached|sent|enclosed|filled in|completed)"
   },
   {
    "match": "(is|are|was|were) [still|also] (missing|lacking|without) [some|the|any|even the most|all the|all] (basic|essential|vital|crucial|elementary|necessary|required|mandatory|important|key) (information|details|detail|info|data|fields|documents|logs|facts|parts|sections)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(still|again|once again|yet again) (unsigned|incomplete|blank|unpaid|missing (your|the|a)|without (your|the|a|any) _)"
   },
   {
    "match": "(without|missing) (your|the|a|any|its|page) _ [_] [_] (again|yet again|once again|once more|for the _ time)"
   },
   {
    "match": "since you (did not|have not|chose not to|never|do not) {not receive|received|get|got|gotten|hear|heard|have|need}",
    "unless": [
     {
      "after": [
       "_ (receive|get|hear|have|need|find)"
      ]
     }
    ]
   },
   {
    "match": "(without|lacking) your (cooperation|co-operation|compliance)"
   },
   {
    "match": "you [have] [<how-done>] (left|leave|leaving|given|gave) us [with] (no (choice|option|alternative|other)|little choice)"
   },
   {
    "match": "you have only [got] (yourself|yourselves) to (blame|thank)"
   },
   {
    "match": "you [have] [<how-done>] (let|allowed) (it|the _|your _|this) [_] (expire|lapse|run out|go overdue|die|dry out|overheat|get wet|boil over)"
   },
   {
    "match": "you kept us (waiting|in the dark)"
   },
   {
    "match": "your (late|missed|missing|failed) _ (means|meant|is the reason|caused|held|is why|has caused|has held|led)"
   },
   {
    "match": "you [have] [<how-done>] never (got|gotten) (round|around) to _"
   },
   {
    "match": "(was|were|has|have) (never|not) [been] _ [_] by you"
   },
   {
    "match": "you [have] [<how-done>] (neglected|mistreated|mishandled|abandoned) (the|your|our|it|this|that)"
   },
   {
    "match": "(unsigned|incomplete|blank|unpaid|half finished|unfinished|late|unanswered) (again|yet again|once again|once more)"
   },
   {
    "match": "(form|forms|application|parcel|package|return|cheque|letter|<submission>) (reached us|came|arrived|got here|was returned|was sent|came back|got to us|was submitted) [us|here|back|in] (without|missing|lacking|unsigned|incomplete|blank|damaged by you) [_]",
    "unless": [
     {
      "after": [
       "[any] (trouble|problems|delay|problem|damage)"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "you [have] [<how-done>] (chosen|chose|decided|opted|preferred|elected|continue|continued|keep|kept|insist on|insisted on) [to|on] (ignore|disregard|withhold|delay|refuse|reject|miss|overlook|neglect|fail|ignoring|disregarding|forgetting|missing|failing|refusing|delaying|cancelling|evading|avoiding|changing your mind|leaving|not)"
   },
   {
    "match": "(because|as|since|for as long as|while) you (will|would|do) not {not have|need|want|like|wish|get|see|receive|feel|find|mind|know} _"
   },
   {
    "match": "(because|since) you [have] [<how-done>] (failed|missed|forgot|forgotten|ignored|lost|broke|refused|declined|neglected|misread|skipped|misplaced|abandoned|cut|blocked|closed|left)"
   },
   {
    "match": "(lack of|failure|silence|delay|error|mistake|negligence|oversight|misunderstanding|no reply|no response|no answer|absence|carelessness|inaction) [_] [_] [_] on your (part|side|end)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "you (were|are|arrived|came|turned up) (too|so|very|again|once again|an|a|<number>|half|quarter|few|hour|hours|minutes|day|days|week|weeks|month|months)* (late|in arrears|overdue|behind with) {not night|afternoon|morning|evening|shift|fee is}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "you (have|had) not [<how-done>] been {not waiting|feeling|receiving|getting|having|sleeping|hearing|seeing|enjoying|looking|billed|charged|told|able} *ing"
   },
   {
    "match": "you [have] [<how-done>] left (it|them|that|this|these) (out|off|blank|unsigned|empty) $"
   },
   {
    "match": "(which|that|what) you [have] [<how-done>] (left out|left off|omitted|forgot|forgotten|skipped|overlooked|ignored) ($|,)"
   },
   {
    "match": "you [have] [<how-done>] (refused|rejected|denied) (delivery|access|entry|our|the|all|every|any|help|us|an|a|both|two) {not by}"
   },
   {
    "match": "your [_] (child|children|kid|kids|son|daughter|husband|wife|partner|spouse|tenant|tenants|guest|guests|colleague|colleagues|assistant|staff|team|office|secretary|representative|builder|driver|dog|family|friend|party|mother|father|brother|sister|flatmate|employee|employees|accountant|solicitor) (did|has|have|had) [<adverb>] (not|never) [<adverb>] {not <not-blamed>|already|any|enough|much|long|yet (arrived|been)|been} _"
   }
  ],
  "unless": [
   {
    "before": [
     "if",
     "(so|in case|whether|unless|sorry|glad|hope|wish) [that|to (hear|see|learn|read)] [that]",
     "<you-said> [that]",
     "(sorry|see|understand|know|noticed|confirm|confirms|happy) … that",
     "(we|I) (noticed|notice|see|saw) [that]",
     "(fine|ok|okay|alright|problem|understandable|fault) (that|if)",
     "(a|an|any|some|those|these) [_] _",
     "(for|of) (the|items|things|goods|services) [_] [_]",
     "(in case|so that|the ones|(one|ones|thing|things|something|anything|everything|email|emails|change|purchase|charge|payment|order|login|transaction|person|people|way|reason|code|codes|link) [that|which])"
    ],
    "sentence": [
     "(you are (receiving|getting) this|(no|any) (worry|worries|problem|rush|hurry|need)|our (fault|mistake|error)|no fault of yours|do not worry)"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I couldn't find [what is missing]. Could you send it by [how]?",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[What is missing] isn't here yet, so [what that holds up]. You can add it at [link].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You failed to]] include the serial number of the boiler."
   },
   {
    "kind": "fixed",
    "text": "I couldn't find [what is missing]. Could you send it by [how]?"
   },
   {
    "kind": "fine",
    "text": "If you did not order this, reply here and we'll cancel it."
   }
  ],
  "coded": false
 },
 {
  "id": "blame/you-should-have",
  "family": "blame",
  "title": "You should have",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "Nobody can change what they did last week: say what can be done now.",
  "why": "Advice about the past only tells the customer that this is their fault. The same facts help when they are turned into the next step, or into an offer for another time.\n Sources: A. Castro, \"7 phrases that get customers fired up\"; nationwideinbound.com, \"What not to say to an angry customer\" (2022), which both list \"you should have\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you [<adverb>] (should|ought to|could|might at least) [<adverb>|at least|at the very least|perhaps|easily|well] [not] [<adverb>|never|perhaps] have [<adverb>|perhaps|first|always|<degree>] {not received|got|gotten|had|seen|heard|found|access|been {not more|careful|clearer|aware|faster|sooner|there|able|patient|prepared|ready|wiser|honest|told}|called from|both|all|two|three} (<did>|<should-have-done>|*ed {not card|seats|version|copy|access|edition}|_ {is the|a|an|your|us|me|our|it|this|that|them|him|her})",
    "unless": [
     {
      "after": [
       "(by us|by the)"
      ],
      "sentence": [
       "(by now|by <date>|shortly|soon|any (moment|minute)|we (should|could|ought)|our (fault|mistake)|sorry|instead if)"
      ],
      "reported": true
     }
    ]
   },
   {
    "match": "you might [at least|well] have (told|warned|asked|mentioned|called|said|let us know|checked|thought|read|noticed)"
   },
   {
    "match": "you would have (known|seen|noticed|saved|avoided|realised|been (fine|told|warned|covered|able)|found|got|heard|had no) [_] (if|had|by)"
   },
   {
    "match": "you would not (have|be) [_] [_] [_] (if you (had|did)|had you)"
   },
   {
    "match": "you [<adverb>] (needed|were supposed|were required|were obliged|were expected|were meant {not to be}) to",
    "unless": [
     {
      "before": [
       "(the _|what|everything|anything|all _|sorry … that|because|where|things|documents|information|one|thing|money|size) [that]"
      ],
      "sentence": [
       "(sorry|our (fault|mistake))"
      ]
     }
    ]
   },
   {
    "match": "you (had|were given|have had) (plenty of|ample|enough|sufficient|more than enough|every|a whole _ of|weeks|months|days|<number> (days|weeks|months)) [_] (time|notice|opportunity|opportunities|warning|warnings|chances|chance|reason|to) [to]",
    "only": {
     "sentence": [
      "(to|of)"
     ]
    },
    "unless": [
     {
      "after": [
       "(enjoy|look)"
      ]
     }
    ]
   },
   {
    "match": "you (knew|were [well|fully|perfectly|already|made] aware) [full well|perfectly well|very well|in advance|from the start|when you _ [_]] [,] (that|the|about|of|what|how)",
    "unless": [
     {
      "before": [
       "(if|did|that|whether|before|after|what|so|make sure|wish|sure) …"
      ]
     }
    ]
   },
   {
    "match": "it (was|is) [<adverb>|entirely|solely] (up to|on|down to|for) you to {not decide|choose|say|tell}",
    "only": {
     "sentence": [
      "(was|check|make sure|read|ensure|verify|keep|know|find out|prove|monitor|look after|secure|protect|remember|cancel|renew)"
     ]
    },
    "unless": [
     {
      "after": [
       "_ (whether|which)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(it is|is|was|it was) [<adverb>|entirely|solely|also] (the|every|each) <duty-bearer> [who|'s] [_] (duty|responsibility|job|obligation|who must) [to]"
   },
   {
    "match": "(is|are|was|were) (entirely|solely|fully|squarely)* (the responsibility of the|your) [own|sole|personal] <duty-bearer> {not is to|at}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(you|the (customer|filer|user|applicant|tenant|buyer|sender|passenger|guest)) (are|is|were|was) [<adverb>|solely|fully|entirely] responsible for [the] (*ing|any|all|your|the|its|what)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "it (is|was) [<adverb>|entirely|solely] (up to|on|down to|for) (the|each|every) [_] <duty-bearer> to {not decide|choose|say}"
   },
   {
    "match": "(should|ought to|could) have been _ by you"
   },
   {
    "match": "you [<adverb>] (were|had been|have been) [<adverb>|<already>|expressly|specifically] (asked|told|advised|informed|instructed|warned|reminded|notified) (<adverb>|<already>|clearly|expressly|specifically|in advance|beforehand|by _|when you _)* (to|not|about|of|that)",
    "unless": [
     {
      "before": [
       "(sorry|what|because|why|apologise|the _|thing|things) …"
      ],
      "after": [
       "(by us|it would|delivery|your (refund|order|parcel)|wrong|a|an|there was|<number>)"
      ],
      "sentence": [
       "(sorry|apologise|our (fault|mistake|error)|turned out)"
      ]
     }
    ]
   },
   {
    "match": "(why|how come|how is it that) [on earth|then] (did not|have not|do not|would not) you"
   },
   {
    "match": "(why|how come) [on earth] (did|have|would) you [ever|only|then] (wait|leave|open|use|choose|do|order|click|not|leave|think|buy|sign|pay|press|let|pull|remove|cut|unplug|touch|try|send|agree|accept|say|give|book|put|keep|delete|ignore|park|take)",
    "unless": [
     {
      "after": [
       "(to join|us)"
      ]
     }
    ]
   },
   {
    "match": "(did|do|have|had|could|would|were|are|can) (you not|not you) [<adverb>|even|actually|at least] (read|see|seen|notice|noticed|check|checked|realise|look|looked|think|thought|understand|listen|learn|ask|asked|find it|remember|test|keep|plan|hear what|pay attention|aware|told|wait)",
    "unless": [
     {
      "before": [
       "(if|or|whether)"
      ]
     }
    ]
   },
   {
    "match": "(did it (not|never|ever)|did not it) (occur to you|cross your mind|strike you)"
   },
   {
    "match": "(why on earth|why ever|why in the world|for what reason) (did|would|have|are|were|do) you _"
   },
   {
    "match": "you should (not|never) … (anyway|in the first place|to begin with|after all)"
   },
   {
    "match": "(what|whatever) (did you expect|were you (thinking|expecting|doing)|made you (think|do|click|open|believe))"
   },
   {
    "match": "how could you (not|think|forget|miss|possibly|let|do|be|leave|expect)"
   },
   {
    "match": "if [only] you had (<adverb>|simply|just|bothered to|thought to|taken the _ to|taken a _ [_] to|taken a (look|moment|glance|peek))* (*ed|read|kept|told|let|taken|bothered|thought|spoken|given|brought|left|sent|written|been|looked|had|gone|done|come|paid|put|understood|chosen|rung|got|shown|known|said|worn|stuck|held)",
    "unless": [
     {
      "after": [
       "(trouble|problems|any|questions|difficulty|issues|your heart|in mind|hoping|waiting|expecting|a chance|hoped|planned|expected|like|preferred|rather)"
      ],
      "sentence": [
       "(no longer|please let|reply|here is|sorry)"
      ]
     }
    ]
   },
   {
    "match": "(onus|burden|responsibility|duty|obligation|liability) [_] [_] [_] (is|was|lies|lay|rests|rested|falls|fell|remains) [<adverb>|entirely|solely|firmly|squarely] (on|with|upon|to) (you|the <duty-bearer>)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "a (responsible|careful|reasonable|sensible|good|prudent|conscientious|proper|thoughtful|serious) _ [_] would (have|not|never|check|read|know|ask)"
   },
   {
    "match": "(nobody|no one) (asked|told|forced|made|obliged|invited|required) you [to]",
    "unless": [
     {
      "sentence": [
       "(sorry|apologise)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you ought not to have _"
   },
   {
    "match": "(it|that|this) (is|was) [<intensifier>|a bit|a little|perhaps|frankly] (foolish|careless|unwise|silly|irresponsible|naive|rash|reckless|short sighted|stupid|thoughtless|unfair|unreasonable|rude|imprudent|not (wise|sensible|very clever|clever|smart|very wise)) (of you to|to|of you)",
    "unless": [
     {
      "after": [
       "(us|me|charge|ask you|expect you)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(is|was|remains) the (customer's|tenant's|user's|buyer's|passenger's|guest's|parent's|owner's|driver's|member's|applicant's|seller's|sender's|patient's|hirer's|renter's|client's|traveller's|student's|subscriber's) [own|sole] (responsibility|duty|job|obligation|fault|problem)"
   },
   {
    "match": "^ [and|but] had you (only|<adverb>|simply|just|bothered to|taken the _ to|taken a _ at|taken a (look|moment|glance))* _",
    "unless": [
     {
      "sentence": [
       "(thank|thanks|grateful|glad)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(it would|it might) have been (far|much|more|a lot|so much)* (better|helpful|wise|wiser|sensible|advisable|easier|prudent|safer|quicker|nice|good|smart|useful|polite|cheaper|kinder|best|clever|more (_)) [_] (to|if|had|for you to)",
    "unless": [
     {
      "after": [
       "(we|I|us|our|for us|the)"
      ],
      "sentence": [
       "(if we|of us|our|for us|sorry)"
      ]
     }
    ]
   },
   {
    "match": "it would have (helped|saved|made|spared|avoided|been) [_] [_] [_] [_] [_] (if you|had you|to (check|call|ask|read|tell))"
   },
   {
    "match": "(I|we) (wish|would have (preferred|liked|expected|thought)|expected|do wish|really wish|had hoped|would have hoped) [that|it if] (you (had|to|would have|would)|for you to)",
    "unless": [
     {
      "after": [
       "(a|all|well|every|the best|luck|have|enjoy|happy|known|be|have had)"
      ],
      "sentence": [
       "(sorry|better (experience|start))"
      ]
     }
    ]
   },
   {
    "match": "(a|one) [simple|quick|short|single|brief|careful|closer] [_] (call|phone call|check|look|email|search|glance|read|reading|question|message|click|visit|test) [_] [_] [_] [_] (would|could|might) have",
    "unless": [
     {
      "sentence": [
       "(from (us|me)|by us|sorry|our (fault|mistake|error)|we (should|owed))"
      ]
     }
    ]
   },
   {
    "match": "it (is|was) your [own|sole] (responsibility|duty|job|obligation|choice|decision|call) (to|[_] as (a|an|the|our) _ [_] [_] [,] to|not to)"
   },
   {
    "match": "it (is|was) your [own|sole] (responsibility|duty|job|obligation) (as (a|an|the|our) _ [_] [_] [,]) (to|not to)"
   },
   {
    "match": "(next time|another time|in future|in the future|for the future|for future reference|going forward|from now on|for next time) [,] (please|kindly|do|you (should|must|need to|may want to|might want to)|try to|be sure to|make sure (to|you)|remember to|it would be (better|best|wise) to)* (be (more careful|careful|sure|patient|aware|honest|on time|more _)|read|check|double check|make sure|ensure|remember|follow|think|pay (more|closer) attention|refrain|avoid|take (more|better|greater) care|plan ahead|allow more|leave (more|earlier)|ask (first|before)|do not|back up|keep an eye)",
    "unless": [
     {
      "after": [
       "not hesitate"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …",
     "as"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "To fix this now, [next step].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "The quickest way from here is [next step].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You should have booked]] the airport transfer two days ahead."
   },
   {
    "kind": "fixed",
    "text": "To fix this now, [next step]."
   },
   {
    "kind": "fine",
    "text": "You should have a confirmation email from the clinic."
   }
  ],
  "coded": false
 },
 {
  "id": "command/be-patient",
  "family": "command",
  "title": "Please be patient",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This makes the wait the customer's task: say until when it lasts, or when you write next.",
  "why": "Patience is the customer's gift, and asking for it says that the wait is theirs to bear. What makes a wait bearable is to know how long it is and why.\n Sources: phonecalls.pro, \"Empathy that works on the phone\", on hold messages; H. You et al. (2020), on answers that name the next step.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[please|kindly|just|do] (be|remain|stay|keep) [a (little|bit)|very|as|more|a little more|a bit more] (patient|understanding)",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    },
    "unless": [
     {
      "before": [
       "(to|who|they|we|I|can|could|is|are|was|for being|you have|you had) [_]"
      ]
     }
    ]
   },
   {
    "match": "(ask|asks|asking|request|urge|need|want|expect|beg|invite) (you|everyone|everybody|all|our [_] _|all [_] _) to (be|remain|stay|keep) [a (little|bit)|very|more] (patient|understanding)"
   },
   {
    "match": "(try|please try|do try) to be [a (little|bit)|a little more|a bit more|more|very] (patient|understanding)"
   },
   {
    "match": "^ [your|everyone's|a little|some] (patience|understanding) [in this (matter|regard|case|respect)|here|at this time|during this time|on this] (is|will be|would be) [very|much|greatly|highly|most|really|sincerely|kindly] (appreciated|requested|required|needed|key|essential|welcome|welcomed|valued|a virtue|important|asked for)"
   },
   {
    "match": "(ask|asking|beg|urge|need) (you|everyone|everybody|all of you) to (show|have|exercise|keep) [some|a little|a bit of|more] patience"
   },
   {
    "match": "(count|rely|bank|depend) on (your|everyone's) [continued|full] (patience|understanding|cooperation|indulgence|forbearance)"
   },
   {
    "match": "(counting|relying|banking|depending|asking|hoping|calling|appealing) (on|for) (your|everyone's) (patience|understanding|cooperation|indulgence|forbearance)"
   },
   {
    "match": "^ (hope|hoping|trust|trusting) [that] you (can|will|'ll|do|all)* (understand|appreciate)"
   },
   {
    "match": "[please|kindly|just|do] (have|show|exercise|use|practise) [some|a little|a bit of|a little bit of|a little more|more] patience",
    "unless": [
     {
      "before": [
       "(to|we|I|they) [_]"
      ]
     }
    ]
   },
   {
    "match": "[please|kindly|just|do] bear with (us|me|our _)",
    "unless": [
     {
      "before": [
       "(thank you|thanks|appreciate|thank) … "
      ],
      "after": [
       "… (for|until|till) [about|around|the next] (<date>|<number>)"
      ]
     }
    ]
   },
   {
    "match": "(if you [can|could|will|would] [please|just|kindly]|ask you to|ask that you|asking you to|need you to|would you|appreciate you|appreciate it if you|grateful if you [could|would]) (bear with|bearing with|be patient|be a little patient|being patient) [us|me]"
   },
   {
    "match": "[please|kindly|just|do] (hang (in there|tight)|sit tight|hold tight|hold on tight|hang on in there)"
   },
   {
    "match": "(please|kindly|just) (wait|hold on|hang on|stand by|await _ [_]) [patiently] ($|{is and (we|I|do)}|(for|until) (further notice|our (reply|response|answer|call|email)|us to|we (reply|respond|get|contact|come)|a (reply|response)|to be contacted|someone)|to be contacted)",
    "unless": [
     {
      "after": [
       "(,|:|–) … (until|for) _"
      ]
     }
    ]
   },
   {
    "match": "wait patiently",
    "unless": [
     {
      "before": [
       "(for|to|they|we) [_]"
      ]
     }
    ]
   },
   {
    "match": "(please|kindly|just) (give|allow|grant) (us|me|our _|the team) ([(some|a little|a bit) more|a little|a bit of|some|more|enough|sufficient|adequate] time|a (moment|minute|second|sec|bit|while)) $"
   },
   {
    "match": "(please|kindly) (give|allow|grant) (us|me|our _|the team) [(some|a little|a bit) more|a little|a bit of|some|more|enough|sufficient|adequate] time to _",
    "unless": [
     {
      "sentence": [
       "<bound>"
      ]
     }
    ]
   },
   {
    "match": "(we|I|our _) (would|must|can only|do|kindly|just|also|only|need to|have to|'d|will|respectfully|humbly|therefore|want to|would like to)* (ask|request|appeal|beg|count|rely|plead|call|crave|seek|solicit|look|need|require|depend|hope) [you|everyone|everybody|all (_|of you|our _)|our _] [for|on|to] [your|some|a (little|bit of|bit more|little more)|a little bit of|everyone's|continued] [_] (patience|understanding|indulgence|forbearance|tolerance|leniency)"
   },
   {
    "match": "(asking|ask|asked|hoping|hope|request|beg) [you] for [your|some|a (little|bit of|bit more|little more)|a little bit of] [_] (patience|understanding|indulgence|forbearance|tolerance)"
   },
   {
    "match": "(we|I) (would|'d) [really|greatly|very much|also] (appreciate|value|be grateful for|be thankful for|welcome) [your|a little|some|a bit of] [continued] (patience|understanding|indulgence|forbearance|tolerance)"
   },
   {
    "match": "your [continued|kind] (patience|understanding|indulgence|forbearance) [and _] (is|are|will be|would be) [kindly|also|greatly|much|highly|very|kindly] (requested|required|needed|asked for|essential|expected|important|appreciated)"
   },
   {
    "match": "(thank you|thanks|many thanks) [again|so much|very much|in advance] for [your|the] [kind|continued|anticipated] (understanding|forbearance|indulgence)",
    "unless": [
     {
      "after": [
       "of _",
       "(how|that|when) _"
      ]
     }
    ]
   },
   {
    "match": "(we|I|our _) (do|really|sincerely|just|very much|would)* (hope|trust|expect|ask|pray) [that] you (will|can|would|may|do|'ll|are able to|to|could)* [please|kindly] (understand|appreciate|see|accept|respect|bear with|be understanding|forgive|excuse|empathise|sympathise) [that|this|why|our|the|us] [_]",
    "unless": [
     {
      "after": [
       "… because _"
      ]
     }
    ]
   },
   {
    "match": "(we|I|our _) (do|really|sincerely|just|very much)* (hope for|trust in|count on|rely on|look for) your (understanding|patience|cooperation)"
   },
   {
    "match": "hopefully [,] you [can|will|'ll] (understand|appreciate)"
   },
   {
    "match": "(hoping|trusting) [that] you (will|can|'ll) (understand|appreciate)"
   },
   {
    "match": "(please|kindly|do|try to|you (need to|have to|must|should)) (understand|appreciate|realise|try to understand|be understanding|recognise|accept|respect) (that|our|we|this|the fact)",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "(good things (come|take)|rome was not built|patience is (a virtue|key)|(these|such|this kind of) (things|thing|matters) (take|takes) time|all in good time|(it|this) will be worth the wait)"
   },
   {
    "match": "patience [,] please"
   },
   {
    "match": "(a little|some|a bit of|a little bit of) (patience|understanding) (is|would|will|goes|might) _ [_]"
   },
   {
    "match": "^ hold on [please|,] [please] $"
   },
   {
    "match": "(we|I) (hope|trust) (this|that|it) is (understood|clear|ok|okay|acceptable|understandable|all right|alright)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "if-clause": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "Next update: [date, time], even if nothing has changed.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "This takes [how long] because [reason]. I'll write on [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Please be patient]]."
   },
   {
    "kind": "fixed",
    "text": "Next update: [date, time], even if nothing has changed."
   },
   {
    "kind": "fine",
    "text": "Next update: Thursday at noon, even if nothing has changed."
   }
  ],
  "coded": false
 },
 {
  "id": "command/calm-down",
  "family": "command",
  "title": "Calm down",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "This tells the customer how to feel: name what upset them, and act on it.",
  "why": "\"Calm down\" says that they have lost control and have no right to be upset, and so it makes people angrier. What calms somebody is to see that the cause was understood and that something is being done.\n Sources: A. Castro, \"7 phrases that get customers fired up\"; nationwideinbound.com, \"What not to say to an angry customer\" (2022); biznewsarticles.com, \"Call center etiquette: 7 words and phrases to avoid\", for \"no need to get upset\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ [<order-lead>] [<order-lead>] <composure>"
   },
   {
    "match": "<composure>",
    "only": {
     "before": [
      "(,|:|;|–|and|but|so|then|now)"
     ]
    },
    "unless": [
     {
      "before": [
       "(to|can|could|may|will|would|helps|let|lets) … (and|so|then|but|,)",
       "sit back [,] [and]"
      ]
     }
    ]
   },
   {
    "match": "<order-lead> <composure>"
   },
   {
    "match": "(if|once|when|until|unless|as soon as|after) you [can|could|have|will] (calm down|calmed down|settle down|settled down|cool off|cooled off|compose yourself|composed yourself|lower your (voice|tone)|stop (shouting|yelling|swearing)|are (calm $|calmer|more reasonable|ready to be (civil|polite|reasonable)))"
   },
   {
    "match": "(do not|try not to|stop|let us not|please stop|no need to|never) (be|get|feel|become|getting|being|feeling|becoming|act|acting) (all|so|too|this|that|overly|<intensifier>)* (<temper>|emotional)",
    "only": {
     "subject": [
      "none",
      "it"
     ]
    },
    "unless": [
     {
      "after": [
       "(if|when)"
      ]
     }
    ]
   },
   {
    "match": "you (should not|need not|must not|do not need to|do not have to|have no need to|ought not to|can not) (be|get|become|act) (all|so|too|this|that|overly|<intensifier>)* <temper>"
   },
   {
    "match": "(there is|there was|I see|we see|you have|you had)* [really|absolutely|just|simply] no (need|reason|cause|call|point|right|excuse|justification|grounds|sense|use) [at all|whatsoever] [for you] (to|in|for) (be|get|become|feel|act|being|getting|becoming|feeling|acting) (all|so|this|that|too|<intensifier>)* (<temper>|emotional|alarmed)"
   },
   {
    "match": "[there is|there was|you have] [really|absolutely] no (need|reason|cause|call|point|right|excuse|use|sense) [at all] [for you] (to|in|for) (~shout|~yell|~scream|~swear|~curse|~overreact|~insult|~threaten|~argue|~attack|raise your voice|raising your voice|(~speak|~talk) to (us|me|our _) (like|in) (that|this)|(~use|~take) (that|this|such) [_] (language|tone|attitude)|~make [a] (threats|scene|fuss)) {not over|across}"
   },
   {
    "match": "[there is|there was|I see] no (need|call|reason|excuse) for (that|this|such|your|that kind of|this kind of) [kind of|sort of] [a] [_] (tone|language|attitude|rudeness|behaviour|hostility|aggression|sarcasm|anger|abuse|drama|outburst|words)"
   },
   {
    "match": "(no need to|do not|please do not|try not to|there is no need to|no point in|no use) (panic|panicking|stress|stressing|fret|fretting|freak out|lose sleep|get (stressed|flustered|wound up)) ($|{is and}|about|over|at|just yet|because|on)",
    "unless": [
     {
      "after": [
       "(:|;|,|–|and) …"
      ],
      "next": [
       "(your|we|it|the) … (safe|saved|still|stored|kept|backed up)"
      ]
     }
    ]
   },
   {
    "match": "(do not|please do not|stop|kindly stop|you need to stop|I need you to stop) (~shout|~yell|~scream|~swear|~overreact|~whine|~moan|~complain|freak out|freaking out|~exaggerate|(~take|~use) (that|this|such a) (tone|language|attitude) with (us|me)|(~take) (it|this) (personally|out on (us|me|our _))|raise your voice|lose your temper|make a (scene|fuss)) [at (us|me|our staff)]",
    "only": {
     "subject": [
      "none",
      "you",
      "we",
      "it"
     ]
    },
    "unless": [
     {
      "before": [
       "(will|would|can|could|does|did|to|they|people|dogs|we|I)"
      ]
     }
    ]
   },
   {
    "match": "(refrain from|stop|avoid|cease) [from] ((using|with|such|this|that) [_] [_] (language|tone|attitude)|shouting|yelling|swearing|insulting|threatening|abusing|attacking)",
    "only": {
     "subject": [
      "none",
      "you",
      "we"
     ]
    },
    "unless": [
     {
      "before": [
       "(will|would|can|could|to|they|people|we|I)"
      ]
     }
    ]
   },
   {
    "match": "(~get|being|~become|~act|~behave) [so|this|all] (<temper>|emotional) [with (us|me|our _)] (will|would|does|is) not (~help|~solve|~change|~fix|~speed|~make|~get|going)"
   },
   {
    "match": "(shouting|yelling|swearing|screaming|threatening us|threats|insults|insulting us|rudeness|anger|panicking|complaining) (will|would|does|do|is|are) not [<adverb>] (~help|~solve|~change|~fix|~speed|~make|~get|going)"
   },
   {
    "match": "you are [just|simply|clearly|obviously] being (<intensifier>|a bit|a little|too|so|overly)* (<temper>|emotional|silly|sensitive)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …",
     "(guitar|amp|pedal|microphone|singing) …",
     "(told|asked|tells|telling|tell|ordered) (you|him|her|them|us|me) [to]"
    ],
    "after": [
     "[,] [and] (enjoy|unwind|recharge)"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] isn't acceptable, and I'm [what I am doing about it] now.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I want to sort this out with you. I can [option] or [other option]: which works better?",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'll keep helping as long as we can keep the language respectful. The next step is [next step].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Please calm down]], the nurse has your file."
   },
   {
    "kind": "fixed",
    "text": "[What happened] isn't acceptable, and I'm [what I am doing about it] now."
   },
   {
    "kind": "fine",
    "text": "Your deposit is back, so you can relax and enjoy the trip."
   }
  ],
  "coded": false
 },
 {
  "id": "command/ultimatum",
  "family": "command",
  "title": "Or else",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This reads as a threat: give the date, what happens then, and the easy way out.",
  "why": "Customers need deadlines, and a deadline is a fact with a date in it. Menace adds nothing to it: people who are afraid write to complain rather than to reply.\n Sources: C. Danescu-Niculescu-Mizil et al., \"A computational approach to politeness\" (2013); Uncanned's own guideline on deadlines.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(failure|failing|refusal|refusing|neglecting|omitting|inability) to (do (so|this|that|it)|comply|cooperate|respond|reply|act|pay|adhere|abide)",
    "unless": [
     {
      "before": [
       "(our|my|their|his|her|its|for|of|the _) [_]"
      ]
     }
    ]
   },
   {
    "match": "[any|your|continued] (failure|failing|refusal|refusing|neglecting) to _ … (will|may|shall|can|could|would|might|is going to|means that|means) _",
    "unless": [
     {
      "before": [
       "(our|my|their|his|her|its|for|of|from|after) [_]"
      ]
     }
    ]
   },
   {
    "match": "(non payment|non compliance|nonpayment|noncompliance|late payment|missed (payment|payments)|further (delay|delays|abuse|breaches|messages|violations)|any (further|other|more) _|repeated _|continued _|such _|_ (responses|messages|comments|behaviour|conduct|breaches|violations)) … (will|may|shall|can|could) [also|then|automatically] (result in|lead to|mean|cause|trigger|be met with|end in) [_] <penalty>"
   },
   {
    "match": "(will|may|shall|can|could) [also|then|automatically|immediately] (result in|lead to|be met with|end in) [_] <penalty>",
    "only": {
     "subject": [
      "it",
      "none",
      "they"
     ]
    },
    "unless": [
     {
      "before": [
       "(if|when) …"
      ]
     }
    ]
   },
   {
    "match": "<no-obedience> … (,|then|your|the|it|this|we|I) … (will|shall|may|might|can|could|is going to|are going to|is|are|would|must) [have to|need to|now|then|also|automatically|immediately|permanently|simply|just] be [_] <cut-off>"
   },
   {
    "match": "<no-obedience> … (,|then|your|the|it|this|we|I) … (gets|get) [automatically|permanently] <cut-off>"
   },
   {
    "match": "<no-obedience> … (we|I) (will|shall|may|might|must|would|are going to|have to|will have to|can|can only) [have to|need to|now|then|also|automatically|immediately|permanently|simply|just] <cut-off-verb>"
   },
   {
    "match": "<no-obedience> … you (will|shall|would|risk|are going to|forfeit) [automatically|also] (lose _|forfeit _|losing _|be <cut-off>|be (left|put|moved|placed|asked to leave)|miss (out|your)|not (be|get|receive|have) _|face _|owe _|incur _|have to (start|pay|reapply|wait))"
   },
   {
    "match": "(will|shall|may|might) [automatically|then|also|soon] be [automatically|permanently|then|immediately|temporarily] <cut-off> … (unless (you|we|payment|it|the|your|there|full|a)|(if|when) (no|nothing) _|(if|when) (you|we|there|payment|the|your|it) [_] [_] [_] [_] [_] {is no|not|fail|fails|nothing|refuse|unpaid|unresolved|inactive|without} _)"
   },
   {
    "match": "(we|I|our _) (will|shall|may|might|must|have to|will have to) [automatically|then|also|have to] (close|cancel|terminate|suspend|delete|remove|block|deactivate|disable|disconnect|charge|fine|reject|revoke|withdraw|release|archive|lock|ban|report|evict|repossess|cut) … (unless (you|we|payment)|if (you (do not|fail|refuse|can not|have not|are not)|we (do not|have not|hear nothing)|no _|nothing|payment|your _ (is|remains) not))"
   },
   {
    "match": "(, or|or|otherwise [,]|or else) (the|your|it|this|that|these|we|I|you|they) [_] [_] (will|shall|may|might) [automatically|then|also|have to] (be [automatically|permanently] <cut-off>|lose _|forfeit _|<cut-off-verb>)",
    "unless": [
     {
      "before": [
       "(whether|if) …"
      ]
     }
    ]
   },
   {
    "match": "(ticket|case|conversation|matter|request|issue|thread|enquiry|complaint|claim|application|file|chat|report|discussion) (will|shall) [then|also|automatically|now|soon] be [automatically|permanently] (closed|archived|locked|deleted|considered (closed|resolved)|withdrawn|rejected|dismissed) (in|within|after|on|by|automatically) _ [_]"
   },
   {
    "match": "(gets|get|is|are) [then|automatically|permanently] <cut-off> … (unless you|unless we (receive|hear|get)|if you (do not|fail|refuse|have not|are not|still)|if we (do not|have not|hear nothing)|if (no|nothing) _)",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "do not (make|force) (us|me) [to|have to] _"
   },
   {
    "match": "(legal|court|enforcement|recovery|debt recovery|disciplinary) (action|proceedings|steps) (will|may|shall|can) _ [_]"
   },
   {
    "match": "^ [your|this is your|this is the] (last|final|only) (chance|warning|opportunity|reminder|notice|demand) (:|–|!|$|to {not order|buy|book|save|get|see|join|win|enter|catch|try|grab|register})"
   },
   {
    "match": "and you (will|shall) (be (charged|billed|fined|banned|blocked|removed|suspended|excluded|turned away|refused|reported)|lose _|forfeit _|face _|get nothing)",
    "only": {
     "before": [
      "^ (cancel|miss|ignore|forget|arrive|break|lose|skip|refuse|fail|leave|delay|keep|try|do|return|turn up|breach|cross|swear|shout|smoke|park|pay) …"
     ]
    }
   },
   {
    "match": "(reserve|reserves|retain) the right to <cut-off-verb>"
   },
   {
    "match": "you (risk (losing|forfeiting|being)|(will|may|might|could|stand to) (lose|forfeit)) [your|the] [_] [_] (deposit|place|spot|slot|seat|seats|right|rights|membership|money|discount|booking|table|room|access|account|turn|claim|entitlement|cover|privileges|points)",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(take|taking|taken) (it|this|that|you|them|the _) (to court|further|to (the|our|a) (police|ombudsman|regulator|lawyers|solicitors|court|tribunal|authorities))",
    "only": {
     "subject": [
      "we",
      "none",
      "it"
     ]
    }
   },
   {
    "match": "(one more|another|any more) _ [_] [_] [,] and (you|your|we|I|it) (are|is|will|'ll|lose|lost)* (out|off|banned|blocked|gone|close|end|cancel|stop|over|barred|cancelled|closed|removed|done)"
   },
   {
    "match": "<no-obedience> … (bailiffs|debt collectors|solicitors|lawyers|the police|collections|a collection agency|our (legal|collections) (team|department)) (will|shall|may) _"
   },
   {
    "match": "^ (fail|neglect|forget|refuse|omit) to … and (your|you|the|we|it|that) _"
   },
   {
    "match": "(we|I) (will have to|must|shall have to|are going to have to|will be forced to|will need to) {not ask|know|see|check|have} _ … (unless (you|we|payment)|if you (do not|fail|refuse|can not))"
   },
   {
    "match": "<no-obedience> … no _ [_] [_] (can|will|shall) be _"
   },
   {
    "match": "(will|shall) [automatically|then|also|remain] (be|stay|remain) [automatically|permanently|temporarily] <cut-off> until (you|payment|we (receive|hear|get)|your _ [_] is|the (fee|balance|bill|form|debt))"
   },
   {
    "match": "(will|shall|would) not hesitate to (take|ban|block|report|call|close|cancel|sue|prosecute|involve|remove|charge|suspend|<cut-off-verb>)"
   },
   {
    "match": "you (will|shall|'ll) be _ [_] if you (keep|continue|carry on|go on|persist|ignore|refuse|fail|do not {not like|want|need|mind}) _"
   },
   {
    "match": "<no-obedience> … (will|shall|may) (go|pass|be (offered|given|sold|let|moved)) to (someone|somebody|another|others|the next)"
   },
   {
    "match": "(have|has|be left with|leave us|leaves us|leaving us|see|had|with) [_] no (choice|option|alternative|other choice|other option|recourse|other way) [left] (but|than|other than|except)"
   },
   {
    "match": "(be|am|are|feel|left us) [_] ((forced|compelled) to _|(obliged|left) to <cut-off-verb>)"
   },
   {
    "match": "(your|the|this is [your|the|a|our]|a|this|our) [_] (final|last|only|very last|second and final|third and final|one and only|single) (notice|warning|opportunity|chance|demand|request|email we|message we|attempt|time (we|I) [will|'ll|are going to])",
    "unless": [
     {
      "after": [
       "(to (order|buy|book|save|get|see|join|win|enter|catch|try|grab|register)|board|boards|light|lights|sign|signs|lamp|on the|in the|at the|of|from (you|the)|_ to (order|buy|book))"
      ]
     }
    ]
   },
   {
    "match": "(final|last) (warning {not light|lights|sign|lamp|sound|beep}|demand)"
   },
   {
    "match": "^ (ignore|disregard|miss|refuse|keep *ing|continue *ing) … and (you|your|the|we|it|this|that) … (will|shall|'ll) _"
   },
   {
    "match": "final notice {not board|period|boards}"
   },
   {
    "match": "(your|a|this is [your|a|the]|one|our|the) [_] (final|single|second and last) reminder {not of}"
   },
   {
    "match": "(your|is your) last reminder"
   },
   {
    "match": "consider (this|yourself) [_] [_] [_] (warning|warned|notice|told|notified)"
   },
   {
    "match": "you have been warned"
   },
   {
    "match": "(we|I) (will|shall) not (((warn|remind|ask|tell|contact|chase|write to|email) you|warn|remind|ask|say it|repeat (this|it|ourselves|myself)) (again|a second time|twice|any further)|repeat (this|it|ourselves|myself))"
   },
   {
    "match": "you will not be ((warned|reminded|told) again|given (another|a second) _)"
   },
   {
    "match": "(take|pursue|commence|initiate|start|begin|institute|consider|considering|taking|seek|bring|face|prompt) [_] (legal|court|enforcement|disciplinary|punitive|formal|recovery) (action|proceedings|steps|measures|advice)",
    "only": {
     "subject": [
      "we",
      "it",
      "they",
      "none"
     ]
    },
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(will|shall|may|have to|going to|be|being|could) [be] [_] (reported|referred|handed [over]|passed [on]|reporting|referring|report|refer|hand [over]|pass [on]|turned over|turn) [you|it|this|your _|the _] [over] to (the|our|a|local|debt)* (police|authorities|bailiffs|collections|collection agency|debt collectors|debt collection agency|debt collector|solicitors|lawyers|legal (team|department)|credit (agency|agencies|bureau|bureaus|reference agencies)|court|courts|law enforcement)",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "you (will|may|might|could|shall|would|risk|are likely to) (be|get|find yourself|being|getting) [_] (banned|blocked|blacklisted|barred|prosecuted|evicted|suspended|penalised|sued|expelled|excluded|kicked (out|off)|fined|muted|removed from|held (liable|responsible|accountable)|reported|ignored)",
    "unless": [
     {
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(violators|offenders|abusers|repeat offenders|spammers|those who (do not|fail|ignore|violate|break)|anyone (who|caught|found)|accounts (that|which)) … (will|shall|may) be [_] <cut-off>"
   },
   {
    "match": "(violators|offenders|abusers|repeat offenders|spammers) … (will|shall|may) _"
   },
   {
    "match": "(immediate|urgent) (action|payment|attention|response|reply) [on your part] (is|are) [now] (required|needed|necessary|demanded|expected)"
   },
   {
    "match": "(your|this) (last|final) chance {not to (order|buy|book|save|get|see|join|win|enter|catch|try|grab)}"
   },
   {
    "match": "take it or leave it"
   },
   {
    "match": "(like it or lump it|it is non negotiable|or (face|suffer) the consequences|there will be consequences|at your peril)"
   },
   {
    "match": "or else $"
   },
   {
    "match": "(no (exceptions|ifs or buts|ifs and buts|ifs|second chances|further (warnings|reminders|notice|extensions))|without further (notice|warning)) $"
   },
   {
    "match": "^ [please|either] (bring|pay|send|show|sign|return|reply|confirm|come|call|complete|submit|provide|settle|respond|clear|update|move|collect|stop|fix|remove) … or (do not _|you (will|'ll) (lose|forfeit|be _|not _|miss _)|lose _|forfeit _|face _|risk _|forget it|there (will be|is) no _|(we|your _ [_]|the _|it) (will|shall|'ll) [be] (<cut-off>|<cut-off-verb>)|the _ (goes|stops|ends))"
   },
   {
    "match": "pay up"
   },
   {
    "match": "<no-obedience> … , (your|you|the|it|they|he|she) [_] [_] (loses|lose|forfeits|forfeit|misses out|goes (back|to|dead)|go (back|to)|ends|stops|lapses|is (gone|off|void|lost|cancelled)|are (gone|off|void|lost|cancelled)) _",
    "unless": [
     {
      "sentence": [
       "(you can|just|one tap|any time)"
      ]
     }
    ]
   },
   {
    "match": "(<we>|<someone>) (will|shall|may|can|might) (no longer|not|only|never) [be able to|start to|be] (participate|participating|help|helping|assist|assisting|respond|responding|reply|replying|continue|continuing|engage|engaging|deal|dealing|work|support|communicate|answer|speak|talk|discuss|look at|process|consider) [_] [_] [_] [_] [_] [_] (unless|until|if you (do not|continue|keep|fail|refuse|can not)|as long as you)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "sentence": [
     "(reopen|reopens|restart|restarts|come back|pick it up) … (any time|anytime|whenever|again|one tap)",
     "(any time|anytime) … (reopens|restarts|reopen|restart)"
    ],
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "To keep [service or case] going, [step] by [date]. After that [what happens], and you can start it again by [how].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'll close this on [date] if it's sorted; write any time and it opens again.",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Failure to respond will result]] in closure."
   },
   {
    "kind": "fixed",
    "text": "To keep [service or case] going, [step] by [date]. After that [what happens], and you can start it again by [how]."
   },
   {
    "kind": "fine",
    "text": "To keep your number, confirm by 12 May; after that it returns to the network."
   }
  ],
  "coded": false
 },
 {
  "id": "command/you-must",
  "family": "command",
  "title": "You must",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This reads as an order: ask for the step, or say first what the customer gets from it.",
  "why": "Orders make people look for a way not to obey, while a reason makes them act. \"Must\" is right where the law or somebody's safety demands it, and it keeps its force there if it is rare.\n Sources: A. Castro, \"7 phrases that get customers fired up\"; C. Danescu-Niculescu-Mizil et al., \"A computational approach to politeness\" (2013), on direct orders against requests.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ you (must|will need to|will have to|need to|have to|are required to) (send|reply|click|contact|provide|fill|complete|confirm|check|update|enter|select|choose|call|email|return|upload|attach|open|log|sign|restart|include|share|bring|keep|submit|register|pay|book|print|download|install|visit|collect|report|apply|renew|activate|verify|follow|read|add|remove|create|wait|reset|scan|post|mail|fax|show|tell|inform|notify|ask|speak|go|start|stop|use|clear|change|move|refile|resubmit|cancel|repeat) {not not|nothing|anything|until}"
   },
   {
    "match": "you <will-have-to> {not <state-verb>|be} _",
    "unless": [
     {
      "sentence": [
       "(if|once|when|after|unless|in order|should you|in the future|to be able) _"
      ]
     },
     {
      "before": [
       "(what|which|where|how|why|who|whom|when|that|things|thing|steps|step|documents|form|forms|amount|all|everything|anything|nothing|whatever|wherever|place|part|parts|information|items|only thing) [else] [_]",
       "(so|said|say|says|told|know|see|understand|understands|sorry|means|mentioned|wrote|heard|why|reason|hear|think|feel) [that]",
       "(^ [in order]|, [in order]|:|;|and [in order]) to {not be|reiterate|repeat|confirm|clarify|say} …",
       "the _ [_]"
      ]
     }
    ]
   },
   {
    "match": "you <must> {not <state-verb>|<must>|<will-have-to>|be} _",
    "unless": [
     {
      "before": [
       "(what|which|where|how|why|who|whom|when|that|things|thing|steps|step|documents|form|forms|amount|all|everything|anything|nothing|whatever|wherever|place|part|parts|information|items|only thing) [else] [_]",
       "(so|said|say|says|told|know|see|understand|understands|sorry|means|mentioned|wrote|heard|why|reason|hear|think|feel) [that]",
       "^ [in order] to {not be|reiterate|repeat|confirm|clarify|say} …",
       "(looks like|seems [that]|appears [that]|(if|once|when|after|until|because) … [(,|and) …])",
       "(, [in order] to|^ for) …",
       "the _ [_]"
      ]
     }
    ]
   },
   {
    "match": "you <must> be {is not|quiet|silent|still|alert|patient|present|available|ready|here|home|at|in|on|back|quick|polite|civil|respectful|careful|more} (quiet|silent|still|alert|patient|present|available|ready|here|home|at home|in attendance|seated|quick|polite|civil|respectful|more careful|careful|more patient|at (the|our|your|gate|check in|reception) {not least}|on time|back (by|at|before))"
   },
   {
    "match": "you [will|'ll|would] [simply|just|all|still|probably|unfortunately|really] (have to|need to|must|'ve got to|have got to) [simply|just] (wait|be patient|accept|live with|deal with|get used to|put up with|make do|bear with|sit tight|take it up with|start (again|over|from scratch|all over)|do without|try again|learn to|understand that)"
   },
   {
    "match": "(it is) [also|absolutely|now|still|entirely] {not (up to|down to|on) _ [_] [_] to (decide|choose|pick|judge|say)} ((mandatory|compulsory|imperative|obligatory|a requirement|required|essential|necessary|vital|crucial|incumbent|paramount) (that you|for you to|on you to|upon you to)|(mandatory|compulsory|imperative|obligatory|required|your (responsibility|duty|obligation|job)|(up to|down to|on) (you|the [_] (customer|user|guest|member|tenant|parent|parents|patient|policyholder|buyer|passenger|student|cardholder|account holder))) to _)",
    "unless": [
     {
      "before": [
       "(if|whether|unless|that|why|reason|so) …"
      ],
      "after": [
       "… (for|because|so that) _",
       "(decide|choose|pick|judge|say)"
      ]
     }
    ]
   },
   {
    "match": "<we> [<adverb>|must|do|will|would] (require|need|expect|insist|demand|want|order|instruct|oblige|direct) [that] you (to _|_)",
    "unless": [
     {
      "before": [
       "(what|all|if|that|why|only thing|thing|information|documents) …"
      ],
      "after": [
       "(is|are|was)"
      ]
     }
    ]
   },
   {
    "match": "you are (under an|under the) (obligation|duty) to"
   },
   {
    "match": "(customers|applicants|guests|members|users|passengers|students|residents|tenants|patients|clients|visitors|parents|account holders|policyholders|cardholders|claimants|buyers|sellers|subscribers|authors) (must|are (required|obliged|obligated|expected) to|have to|shall) {not be|have|not be} _",
    "unless": [
     {
      "after": [
       "… (because|so that|to (protect|keep|avoid))"
      ]
     }
    ]
   },
   {
    "match": "(the|our) [_] (customer|user|client|guest|member|tenant|policyholder|purchaser|applicant|passenger|patient|account holder|cardholder) (must|shall|has to|is (asked|requested|required|obliged|expected|instructed|advised) to|is to) {not be} _"
   },
   {
    "match": "[please|kindly] (do not|never|stop|refrain from|avoid|cease|must not|should not|shall not) [ever] [from] <pester>",
    "unless": [
     {
      "before": [
       "(we|I|they|who|that|which|it|to|people|customers|will|would|can|does|did|the _ [_]) [_]"
      ]
     }
    ]
   },
   {
    "match": "[please|kindly] (stop|refrain from|cease|avoid|quit|no) (spamming|pestering|chasing|nudging|bumping|harassing|hassling|badgering|bombarding|flooding|nagging|bothering|hounding|pinging|demanding|arguing|interrupting|abusing|wasting (our|my) time|(calling|emailing|phoning|ringing|messaging|contacting|texting) (us|me|our _|the _)|(opening|submitting|sending|creating|filing|raising|posting) (another|multiple|duplicate|repeated|more))",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    }
   },
   {
    "match": "(should|must|may|can) not be (interrupted|disturbed|bothered|pestered|contacted|spammed|used (for|to)) _",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    },
    "unless": [
     {
      "sentence": [
       "(until|after|before) _"
      ]
     }
    ]
   },
   {
    "match": "(there is|is) no excuse for _"
   },
   {
    "match": "you are [also|now] (expected|supposed|required) to (know|be|have|remember) _"
   },
   {
    "match": "you (should|ought to|need to|must) [really|also|perhaps] be (mindful|grateful|thankful|appreciative|ashamed|doing the|polite|civil|patient|respectful|reasonable|realistic|understanding|considerate)"
   },
   {
    "match": "you (should|ought) [really] not [to] (expect|demand|waste|treat|speak|act|argue|complain|insist|(give|make) (us|our _|staff|maintainers|people|anyone|them) (a|feel) _|bother|keep *ing|need to be told)"
   },
   {
    "match": "^ [please|just|kindly|so|then] (take (it|this|that) up with|sort (it|this|that) out (with|yourself)|deal with (it|this|that) (yourself|directly)|ask someone else|get over it|do it yourself|figure it out) [_] [_]"
   }
  ],
  "unless": [
   {
    "before": [
     "(if|when|whenever|once|should|in case|unless|until|before|after) …",
     "<you-said> …"
    ],
    "sentence": [
     "<duty>"
    ],
    "previous": [
     "in order to _"
    ],
    "if-clause": true,
    "question": true,
    "negated": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "Please $2",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "review",
    "text": "To [what they get], [the step].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Could you [step]? That lets me [what it is for].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You must fill]] in the form before we book the plumber."
   },
   {
    "kind": "fixed",
    "text": "Please fill in the form before we book the plumber."
   },
   {
    "kind": "fine",
    "text": "You don't need to send anything back."
   }
  ],
  "yields": [
   "command/calm-down",
   "command/be-patient",
   "command/ultimatum"
  ],
  "coded": false
 },
 {
  "id": "context-mismatch/again-without-ownership",
  "family": "context-mismatch",
  "title": "Nobody owns it the second time",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "They have written before: own it, say what changes now, and give a date.",
  "why": "Whoever writes for the third time has heard the kind words already, so empathy and procedure both sound like the last reply. What helps is a person who takes it over and says what is different now.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\", on repeated contact.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "That's on us. I'm taking it over: [what I do] by [date].",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\nThank you for your third message about the crib. [[It must be tiresome to wait again.]] The screws leave within ten days.",
    "situation": [
     "repeated-contact"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[Missing parts are sent by post within ten working days.]] The request was entered on 2 May.",
    "situation": [
     "repeated-contact"
    ]
   },
   {
    "kind": "fine",
    "text": "This is your third message about the leak, and that's on us. I'm taking it over: the plumber comes tomorrow at 8.",
    "situation": [
     "repeated-contact"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "context-mismatch/cheerful-bad-news",
  "family": "context-mismatch",
  "title": "Delighted at bad news",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Cheer clashes with bad news: say it plainly, and keep delight for good news.",
  "why": "Warmth at the start of a reply helps, but brightness about a loss or a price rise reads as not having listened. In a study of airline staff, those who smiled at distressed travellers were rated worse.\n Sources: Singh and others, Harvard Business Review (2018), on competence and cheer; Packard, Li and Berger (2023), on warmth and competence over a conversation.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(I|we|our [_] team) (am|are|'d be|would be|will be|'ll be|is) (<delight-how>)* <delighted> to … (cancel|cancelled|cancelling|cancellation|close [_] [_] [_] [_] account|refuse|refused|reject|rejected|decline|declined|complaint|fault|faulty|broken|damaged|damage|outage|delay|delayed|lost|stolen|breach|death|died|passed away|bereavement|late (mother|father|mum|dad|mom|husband|wife|son|daughter|brother|sister|partner|uncle|aunt|gran|grandmother|grandfather|friend)|deceased|loss|injury|injured|accident|suspended|suspension|terminated|termination|discontinued|discontinuing|evicted|dismissed|denied|unsuccessful|redundant|recall)",
    "unless": [
     {
      "sentence": [
       "(fixed|found|sorted|resolved|solved|cleared|reversed|refunded|waived|back|online|no longer|over|ended|stopped|replace|replaced|replacement|repaired|repair|recovered|restored|undone|dried|never|without|no|free|help (you|with)|assist|lift|lifted|withdrawn|protect|insure|reinstated|uncancel|instead of|cover|covered|(fine|penalty|fee|charge|surcharge|debt|parking ticket) [_] [_] (is|was|has|been)|as you asked|as requested|as you requested|at your request)"
      ]
     }
    ]
   },
   {
    "match": "(I|we|our [_] team) (am|are) (<delight-how>)* <delighted> (to (announce|share|tell|inform|let|say|introduce|confirm|report|bring)|about|that) … ((price|prices|fee|fees|cost|costs|fare|fares|rent|rents|charge|charges|premium|premiums|subscription|rate|rates|tariff) [_] [_] (increase|increases|rise|rises|going up|go up|goes up|hike|increasing|rising|will increase|will rise|adjustment|change)|(increase|rise|hike|adjustment) (in|of|to) [_] [_] [_] (price|prices|fee|fees|cost|costs|fare|fares|rent|charges|premium|premiums|rate|rates)|(a|an|new|small|additional|extra|our|the) (new|small|additional|extra|booking|service|handling|cancellation|admin|administration|late|monthly|annual|one off|delivery|modest|tiny)* (fee|charge|surcharge|levy|fine|penalty)|closing (our|the|its)|(is|are|will be) (closing|shutting|leaving|ending|moving out|winding down)|closure|shutting down|end of (support|service|life)|leaving)",
    "unless": [
     {
      "sentence": [
       "(no|without|lower|waived|waive|free|refunded|refund|reduce|reduced|scrapped|dropped|removed|frozen|freeze|reversed|cut|cutting|stay|stays|abolished)"
      ]
     }
    ]
   },
   {
    "match": "(great|good|exciting|wonderful|fantastic|amazing|happy|excellent) news [:|,|–] … ((price|prices|fee|fees|cost|costs|fare|fares|rent|rents|charge|charges|premium|premiums|rate|rates|tariff) [_] [_] (increase|increases|rise|rises|going up|go up|goes up|hike|increasing|rising)|(increase|rise|hike) (in|of|to) [_] [_] (price|prices|fee|fees|cost|costs|fare|fares|rent)|(has|have|was|were|is|are) [_] (been|being)* (cancelled|refused|rejected|declined|denied|delayed|suspended|discontinued|sold out|turned down)|(was|were|is|has been|have been) (only|partly|fully|also)* (turned down|refused|rejected|declined|denied))",
    "unless": [
     {
      "sentence": [
       "(not|never|no|no longer|stay|stays|fixed|refunded|refund|waived|back|found)"
      ]
     }
    ]
   },
   {
    "match": "(I|we|our [_] team) (am|are|'d be|would be) (<delight-how>)* <delighted> to (share|announce|tell|inform|introduce|bring|confirm|let|say|report|reveal|unveil)",
    "only": {
     "situation": [
      "price-rise",
      "refund-refused",
      "grief",
      "data-loss"
     ]
    }
   },
   {
    "match": "(great|good|excellent|awesome|fantastic|wonderful|lovely|brilliant|nice|super|cool) (question|catch|idea|suggestion|news|choice|thinking|point) (,|!|;|–)* … (can not|can no longer|unable to|not able to|not possible|sold out|out of stock|denied|declined|not available|unavailable|do not offer|not offer|will not be able|not allowed|not something we)",
    "unless": [
     {
      "after": [
       "(wait|thank you|go wrong|fault)"
      ]
     }
    ]
   },
   {
    "match": "^ [what (a|an)] (great|good|excellent|awesome|fantastic|wonderful|lovely|brilliant|nice|super) (question|idea|suggestion|choice|point) (!|.)",
    "only": {
     "next": [
      "^ [_] [_] (but|however|unfortunately|sadly|we can not|I can not|we do not|we are unable|I am afraid|that is not possible|sorry|it is not possible)",
      "^ (unfortunately|sadly|regrettably|sorry|we can not|I can not|we do not|there is no)"
     ]
    }
   },
   {
    "match": "(I|we) (would be|will be|'d be|'ll be|am|are) (<delight-how>)* (happy|delighted|thrilled|excited|glad|pleased|overjoyed) to (cancel|close|end|stop|remove|terminate|deactivate|take over) [_] [_] [_] (late _|deceased|mother|father|mum|mom|dad|husband|wife|dead|grandmother|grandfather|partner 's|son 's|daughter 's)"
   },
   {
    "match": "(I|we) (am|are|was|were) (<delight-how>)* <delighted> (to (hear|learn|read|see)|that|you) … (flood|flooded|fire|burst|leak|theft|burglary|break in|accident|crash|outage|fault|faulty|problem|trouble|died|passed away|passed on|death|in hospital|lost your|broke (your|his|her)|accident|funeral|diagnosed|diagnosis|burgled|robbed|flooded|crashed|damaged|broken|stolen|complaint)",
    "unless": [
     {
      "sentence": [
       "(not|nothing|no|recovered|recovering|fixed|found|safe|better|over|well|dried|repaired|unhurt|okay|sorted|despite|home)"
      ]
     }
    ]
   },
   {
    "match": "(exciting|great|good|wonderful|happy|fantastic) (news|times|day|update|announcement) (!|:|,|–)* (prices|fees|fares|rents|costs) (are|is|will|go|rise)",
    "unless": [
     {
      "sentence": [
       "(down|fall|falling|drop|lower|frozen|stay|cut)"
      ]
     }
    ]
   },
   {
    "match": "(thanks|thank you) [a million|so much|very much] for [letting us know about|telling us about|reporting|your _ about|writing about] (the|your) [_] (burglary|theft|fire|flood|accident|crash|death|loss|break in|leak|injury|assault|fall) … (fantastic|great|wonderful|amazing|lovely|awesome|super) (day|week|weekend|evening)"
   },
   {
    "match": "^ happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new week) [_] !",
    "only": {
     "next": [
      "(is off|cancelled|delayed|refused|declined|lost|stolen|broken|unfortunately|sorry|can not|sold out|died|postponed|not ready|late)"
     ]
    }
   }
  ],
  "unless": [
   {
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[The news, plainly]. [What happens next].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'll [what you do about it].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We're excited to announce a price increase]] from May."
   },
   {
    "kind": "fixed",
    "text": "[The news, plainly]. [What happens next]."
   },
   {
    "kind": "fine",
    "text": "Prices go up by 4% on 1 May; yours stays the same until renewal."
   }
  ],
  "coded": false
 },
 {
  "id": "context-mismatch/empathy-when-hostile",
  "family": "context-mismatch",
  "title": "Empathy for a threat",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "To a hostile message: stay courteous, set the limit, offer the next step, and leave empathy out.",
  "why": "Empathy with insults or unreasonable demands rewards them and invites more. Calm, professional redirection to a choice works better.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\": \"may embolden their unreasonable behavior\".",
  "scope": "reply",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[I understand how frustrating this is for you.]] I will refund you today.",
    "situation": [
     "hostile"
    ]
   },
   {
    "kind": "flagged",
    "text": "[[It must be upsetting to see the charge.]] Reply with the order number.",
    "situation": [
     "hostile"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nI will keep helping with the meter. Please keep messages free of insults. The engineer can come on Tuesday at 9 or at 14:00.",
    "situation": [
     "hostile"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "context-mismatch/empathy-when-routine",
  "family": "context-mismatch",
  "title": "Empathy for a routine request",
  "severity": "suggestion",
  "tier": "core",
  "since": "0.1.0",
  "message": "Nothing went wrong here: just answer, without an apology or empathy.",
  "why": "Sympathy for a copy of an invoice sounds insincere and makes a plain task look like a problem. A quick, clear answer is the kindness.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\", on situations in which empathy does not fit.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[We apologise that you have to reset your password.]] Open the link below.",
    "situation": [
     "routine"
    ]
   },
   {
    "kind": "flagged",
    "text": "[[I understand how annoying paperwork is.]] The confirmation is attached.",
    "situation": [
     "routine"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nYou asked to reset your password. Open the link below within one hour.",
    "situation": [
     "routine"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "context-mismatch/grief-comparison",
  "family": "context-mismatch",
  "title": "Comparing or magnifying grief",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "In grief, leave out own stories, grand words and surveys: one plain line, then make things easy.",
  "why": "A comparison makes the bereaved person listen to the writer's story, and large words ask to be answered. One quiet line shows respect, and fewer forms show care.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\"; Just Group, guidance on bereaved customers: do not over-empathise or compare.",
  "scope": "reply",
  "phrases": [
   {
    "match": "(I|we) [all|do|too|also] (know|understand) [only|all] [too] [well] (how|what) (you|it|this|that) [_] [_]"
   },
   {
    "match": "(I|we) [all|do|too] know (the|that|this|your) (feeling|pain|grief|sorrow|loss)"
   },
   {
    "match": "(my|our) [own|late|dear] <family> [_] [_] (died|passed|went|left us)"
   },
   {
    "match": "(I|we) [also|too|recently|myself|ourselves|have] lost (my|our|a) _"
   },
   {
    "match": "(I|we) [have|had] (been|gone) (there|through (it|this|that|the same))"
   },
   {
    "match": "(I|we) (am|are) [all|so|very|truly|utterly|absolutely|just] (devastated|heartbroken|shattered|distraught|broken hearted|shocked|lost for words|speechless|crushed|beside ourselves)"
   },
   {
    "match": "(words|no words) (fail|can) _"
   },
   {
    "match": "(I|we) (can not|could not|can only) [even] [begin to] imagine"
   },
   {
    "match": "(my|our) (heart|hearts) (breaks|break|bleeds|bleed|aches|ache|goes out|go out|is broken|are broken)"
   },
   {
    "match": "(heartbreaking|devastating|gut wrenching|soul crushing)"
   },
   {
    "match": "(rate|review) (how|us|your|this|our|me) _"
   },
   {
    "match": "(survey|questionnaire|feedback)",
    "unless": [
     {
      "negated": true
     }
    ]
   }
  ],
  "only": {
   "situation": [
    "grief"
   ]
  },
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry for your loss.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'm sorry for your loss. I can [option 1] or [option 2], whenever you are ready.",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "I was so sorry to read about your mum. [[I know the feeling]] all too well.",
    "situation": [
     "grief"
    ]
   },
   {
    "kind": "fixed",
    "text": "I was so sorry to read about your mum. I'm sorry for your loss.",
    "situation": [
     "grief"
    ]
   },
   {
    "kind": "fine",
    "text": "I'm sorry for your loss. I've closed the line, and nothing more will be charged.",
    "situation": [
     "grief"
    ]
   }
  ],
  "coded": false
 },
 {
  "id": "context-mismatch/grief-overreach",
  "family": "context-mismatch",
  "title": "Too many words for grief",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Grief: one respectful line, then make everything easy. No intensity and no comparison.",
  "why": "Grand words and own stories move attention from the bereaved person to the writer. One plain line and fewer forms help more than any sentence about feelings.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\"; Just Group, guidance on bereaved customers.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[So sorry to hear your news!]] I have cancelled the box.",
    "situation": [
     "grief"
    ]
   },
   {
    "kind": "flagged",
    "text": "I'm sorry for your loss. It must be a terrible time. [[I can imagine how hard every day is.]] The line is closed.",
    "situation": [
     "grief"
    ]
   },
   {
    "kind": "fine",
    "text": "I'm sorry for your loss. I have closed the line, and nothing more will be charged.",
    "situation": [
     "grief"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "context-mismatch/grief-platitudes",
  "family": "context-mismatch",
  "title": "A better place",
  "severity": "error",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Platitudes about death don't belong in a service reply: one plain line, then help.",
  "why": "The writer does not know what the bereaved person believes or feels, and a phrase of comfort may hurt. Bereavement charities ask firms to be plain, brief and practical.\n Sources: VereQuest, \"Empathy in Customer Service\", on being supportive \"without crossing into territory that could make the customer uncomfortable\"; Just Group, guidance on bereaved customers.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(in|to|gone to|at|for) (a|some) [far|much] (better|happier|more peaceful) place",
    "unless": [
     {
      "after": [
       "[,] [right|just] (by|near|on|under|behind|beside|next|in|inside|at|between|for (your|the|a|this)|to (put|store|start|park|work|live|sit))"
      ],
      "sentence": [
       "(moved|placed|put|keep|store|statue|desk|router|sensor|sofa|camera|charger)"
      ]
     }
    ]
   },
   {
    "match": "everything [always] happens for a reason"
   },
   {
    "match": "time (heals ($|all|most|every|everything|pain|grief|wounds|{is ,|and|but})|will heal ($|all|you|your|the pain|wounds|{is ,|and|but})|is a [great|good|wonderful|true] healer|is the best (healer|medicine)|eases|will ease|makes it easier)"
   },
   {
    "match": "(he|she|they|<deceased>|your _|_ 's soul) (is|are|has|have|will) (now|finally|surely|always|been|be|at last|no|probably|certainly|all)* (at peace|at rest|out of pain|no longer (suffering|in pain)|found peace|free (of|from) pain|with (the angels|god|the lord|jesus)|an angel|watching over (you|us)|looking down (on|at|upon) [you|us]|smiling down|looking after you from|in heaven|in paradise|resting in peace|in eternal _|an angel now)"
   },
   {
    "match": "(watching|looking|smiling) (over|down) [on|at|upon] you [all] (from|with|and|with pride|today|now|too|always|every|as|$)",
    "unless": [
     {
      "before": [
       "(camera|cameras|guard|lifeguard|steward|nurse|drone) …"
      ]
     }
    ]
   },
   {
    "match": "(our|my|all our) (thoughts|prayers|hearts|deepest thoughts|heart|thoughts (and|&) prayers|prayers (and|&) thoughts) [and (prayers|thoughts|hearts|condolences)] (are|go out|goes out|remain|will be|is|are all|go) [all] (with you|to you|with your _|to your _)"
   },
   {
    "match": "thoughts (and|&) prayers"
   },
   {
    "match": "(in|with|keep you in|keeping you in|have you in|you in) [all] (our|my) (prayers|thoughts and prayers|prayers and thoughts)"
   },
   {
    "match": "(pray|praying) for (you|your (family|loss|_))"
   },
   {
    "match": "(god (bless you|bless your|bless him|bless her|bless them|rest|needed|has|works|only|never|took|called|called him|called her|gives)|the lord (works|has|gives|took|giveth)|god 's (will|plan|hands)|part of a [_] plan|heaven (gained|has gained|needed))",
    "unless": [
     {
      "before": [
       "(oh|my|thank|sneeze|sneezes) [_]"
      ]
     }
    ]
   },
   {
    "match": "(may|let) (he|she|they|his soul|her soul|their soul|<deceased>) [_] (rest|find peace|be at peace|rest in peace|rest in _ peace)"
   },
   {
    "match": "rest in [eternal|perfect] peace"
   },
   {
    "match": "(he|she|they|<deceased>|who) (had|lived|has had|has lived|have had|led) [such] (a|an) (good [long] innings|long innings|long [and|,] [_] life|full life|good run|good life|rich life|wonderful life)"
   },
   {
    "match": "(it was|was) (his|her|their|simply (his|her|their)) time ($|{is to})"
   },
   {
    "match": "at least (he|she|they|<deceased>|it was|you) (did not|had|is|was|are|lived|went|can|got|have|do not|quick|peaceful|still)",
    "unless": [
     {
      "sentence": [
       "(parcel|order|refund|book|train|train|account number)"
      ]
     }
    ]
   },
   {
    "match": "(stay|be|remain|keep) strong [for (your|the) _] ($|{is and|in|during|through|,|for})",
    "unless": [
     {
      "sentence": [
       "(glue|bolt|knot|password|signal|coffee|bond|tea)"
      ]
     }
    ]
   },
   {
    "match": "keep your (chin|spirits|head) up"
   },
   {
    "match": "(life (goes|must go) on|you will (get over|get through|move on from|heal from|find closure|feel better in time)|you must (move on|be strong|carry on)|it (gets|will get) (easier|better) with time|this too shall pass|(he|she|they) would (want|have wanted|not want) you to|closure for you|gone but never forgotten|gone but not forgotten|lost the battle|lost (his|her|their) battle|circle of life)",
    "unless": [
     {
      "before": [
       "(if|when) [_]"
      ]
     }
    ]
   },
   {
    "match": "(the|our|your|a|of) (deceased|decedent|departed|late) [_] (customer|client|person|account holder|policy holder|policyholder|party|individual|member|subscriber|tenant|passenger|user|patient|estate|relative|insured|cardholder|'s|name|account|line)",
    "unless": [
     {
      "after": [
       "(form|box|section)"
      ]
     }
    ]
   },
   {
    "match": "(the|said|our) (deceased|decedent|dearly departed) {not form|box|section|field|estate agents}"
   }
  ],
  "unless": [
   {
    "before": [
     "(sings|sing|plays|play|song|hymn|film|book|play|novel|song|called|titled|album|episode|series)"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry for your loss. I can [practical help], and you don't need to [effort].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "When you're ready, [one simple step].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your husband is [[in a better place]] now."
   },
   {
    "kind": "fixed",
    "text": "I'm sorry for your loss. I can [practical help], and you don't need to [effort]."
   },
   {
    "kind": "fine",
    "text": "I'm sorry for your loss. I've closed the account so no more letters will come."
   }
  ],
  "coded": false
 },
 {
  "id": "context-mismatch/safety-first",
  "family": "context-mismatch",
  "title": "Danger, and something else comes first",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "In danger the first sentence says what to do now: move the instruction to the top.",
  "why": "Where somebody may be hurt, thanks, sympathy and explanations are delay. The first words must be the ones that keep people safe; all else can follow.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\": \"Customers want immediate action, not emotional acknowledgment\".",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What to do now]. [Who to call].",
    "over": "before"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[We are so sorry that your battery is smoking.]] Move it outside.",
    "situation": [
     "safety-critical"
    ]
   },
   {
    "kind": "flagged",
    "text": "[[Thank you for telling us about the smell of gas.]] Leave the house and call the emergency line.",
    "situation": [
     "safety-critical"
    ]
   },
   {
    "kind": "fine",
    "text": "Unplug the heater now and leave it unplugged. A courier collects it today.",
    "situation": [
     "safety-critical"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "context-mismatch/undeclared",
  "family": "context-mismatch",
  "title": "A reply that does not say what it is for",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "Declare the situation of this reply, so that the rules that fit it are used.",
  "why": "Which words are right depends on what happened: empathy helps after a delay and hurts after a threat. A declared situation lets Uncanned judge the reply for what it is.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\", on situations in which empathy does not fit.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[I'm sorry your lamp is late: we packed it wrong.]] It leaves tonight."
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[I understand how frustrating it is to wait for a code.]] Here it is."
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nI'm sorry your lamp is late: we packed it wrong. It leaves tonight.",
    "situation": [
     "delay"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "context-mismatch/upsell-in-trouble",
  "family": "context-mismatch",
  "title": "Selling while something is wrong",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "A pitch or a plea for stars beside an unsolved problem looks as if nobody read it: leave it out.",
  "why": "Selling fails when customers think that the company only wants their money, and a problem makes them think so. A request for a rating fits after the problem is solved, sent once.\n Sources: LiveAgent, \"Customer empathy\"; Harvard Business Review (2018), on cheer and competence.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[while you (are here|wait|are waiting)|in the meantime|meanwhile|by the way] [,] [,|and|so] <pitch>",
    "only": {
     "situation": [
      "problem"
     ]
    }
   },
   {
    "match": "<pitch>",
    "only": {
     "sentence": [
      "<gone-wrong>"
     ]
    }
   },
   {
    "match": "[while you (are here|wait|are waiting)|in the meantime|meanwhile|by the way] [,] [,|and|so] <pitch>",
    "only": {
     "previous": [
      "<gone-wrong>"
     ]
    }
   },
   {
    "match": "(rate|review) (us|your experience|your visit|our (service|team|support|app|product)|my (service|help|support)|the (service|support) you)",
    "only": {
     "situation": [
      "problem"
     ]
    }
   },
   {
    "match": "(how did we do|how would you rate|how was your experience|tell us how we did|how likely are you to recommend)",
    "only": {
     "situation": [
      "problem"
     ]
    }
   },
   {
    "match": "(leave|write|give|post|share|submit) (us|me)* (a|an|your)* [_] [_] (review|reviews|rating|star rating|testimonial|thumbs up) {not of}",
    "only": {
     "situation": [
      "problem"
     ]
    }
   },
   {
    "match": "(5|five) (star|stars) (review|rating|feedback|$|on)",
    "only": {
     "situation": [
      "problem"
     ]
    }
   },
   {
    "match": "(take|complete|fill (in|out)|answer|participate in) (our|a|the|this) [short|quick|brief|two minute|customer|satisfaction] [short|quick|satisfaction] (survey|questionnaire|poll)",
    "only": {
     "situation": [
      "problem"
     ]
    }
   },
   {
    "match": "(tell (your|all your) friends|refer a friend|recommend us to|follow us on (instagram|facebook|twitter|x|tiktok|social)|like us on|share [_] with your friends|spread the word|use [the] code _ for _ (off|%)|for (only|just) <number> (a|per) (month|year|week|day))",
    "only": {
     "situation": [
      "problem"
     ]
    }
   }
  ],
  "unless": [
   {
    "sentence": [
     "(free of charge|at no (cost|charge)|already|instead|replacement|replace|refund|refunded|waived|asked about|whole again|arrived whole|for free|free (until|for|of)|discount has|discount is)"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "",
    "over": "sentence",
    "title": "Leave this sentence out"
   },
   {
    "safety": "review",
    "text": "I'll check on [date] that [the problem] is solved.",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your sofa is still at the depot. [[While you're waiting, why not upgrade]] to Premium?",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "fixed",
    "text": "Your sofa is still at the depot."
   },
   {
    "kind": "fine",
    "text": "You're already on the Premium plan, so repairs are free.",
    "situation": [
     "delay"
    ]
   }
  ],
  "coded": false
 },
 {
  "id": "dismissive/condescending-easy",
  "family": "dismissive",
  "title": "Simply, just, easy",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"Simply\", \"just\" and \"easy\" tell somebody who is stuck that it should have been no trouble: leave them out.",
  "why": "If it were easy for this reader, they would not be writing. The step is as clear without the word, and nobody feels slow.\n Sources: A. Spittle, \"Avoiding easy\"; corianderinpho.com, \"On saying it's easy\"; Google developer documentation style guide, which lists \"simply\" and \"easy\" among the words to avoid.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(simply|merely) {not put ,|put and|put :|ask|stated|said} (<step>)",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    },
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "^ (please|then|so|now|and|next|first|ok|okay|well|,)* just {not <kind-step>} <step>"
   },
   {
    "match": "(please|and|then|or|,) just {not <kind-step>} <step>",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "you (can|could|may|might|should) just {not <kind-step>} <step>",
    "unless": [
     {
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "all [that] you (have|need|had|will have|will need|would have) (to do [now|next|here]|(to|do)) (is|was) [to|just|simply] (<step>)"
   },
   {
    "match": "all you (have|need) to [do] {not know|is} <step>"
   },
   {
    "match": "all you (have to|need to) do [is]"
   },
   {
    "match": "you (will|would|really|<adverb>)* (just|simply|merely) (will|would)* (have|need|had) to (<step>)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "all it takes is"
   },
   {
    "match": "(it|this) (is|was) (just|only|simply) a (matter|question|case) of *ing"
   },
   {
    "match": "(it|this|that|which|doing (so|it|this|that)|*ing (it|this|that|the _ [_]|your _ [_]|up [_] [_]|a _)|the (procedure|process|answer|solution|form|fix|steps|instructions|setup|set up|installation|assembly|app|rest|method|menu|rule|rules|trick)|everything) (is|are|could not be|should be|will be|would be|was) (actually|very|really|so|super|quite|pretty|extremely|dead|fairly|rather|just|all|incredibly|perfectly|relatively|surprisingly|nice and|quick and|more|as|always|too|truly|honestly|not)* <easy> {not (to|for [_] _ to) (miss|overlook|confuse|mix|forget|make|lose|mistake|misread|skip|misunderstand|get (wrong|lost|confused|carried)|see (how|why)|understand (why|how)|slip|fall|assume|hit|press)|mistake|slip|error|oversight|enough mistake|answer|for (you|us|me) to|but|reach}",
    "only": {
     "negated": false
    },
    "unless": [
     {
      "question": true
     },
     {
      "before": [
       "(hope|sure|make|making|if|whether|thought|think|not) [that|sure]"
      ]
     },
     {
      "sentence": [
       "(not [always|very|that|so|quite|really|as] (easy|simple|straightforward|obvious)|could be (easier|simpler)|easier said)"
      ]
     }
    ]
   },
   {
    "match": "(is|are|was) not (that|so|very|exactly|really|all that|particularly|overly|too)* (hard|difficult|complicated|tricky|rocket science|brain surgery) [to _]",
    "only": {
     "subject": [
      "it"
     ]
    },
    "unless": [
     {
      "question": true,
      "modal": true
     }
    ]
   },
   {
    "match": "(it is|this is) (hardly|not) (rocket science|brain surgery)"
   },
   {
    "match": "(in|with|follow|following|of) [just|only|our|the|these|those] [a few|<number>|these] (easy|simple) [_] (steps|step|clicks|instructions)"
   },
   {
    "match": "(<number>|a few|these|the following) [quick and] easy [_] (steps|clicks)"
   },
   {
    "match": "(simple|easy|quick) as that"
   },
   {
    "match": "^ [and|but] (obviously|clearly|evidently|naturally) [,] {not we|I|our|my|something|that is not|this is not|this was not|that was not|there (was|is) (a|an)}",
    "unless": [
     {
      "sentence": [
       "(our (fault|mistake|error)|we (let|got|made|should|failed)|sorry|apologise)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "^ [and|but] of course [,] (you (must|need|should|have to|will need|can not)|the _ [_] (must|has to|needs|can not|will not)|it (must|has to|needs|can not|will not))"
   },
   {
    "match": "(you|it|the _|this) (obviously|clearly|naturally|evidently) (need|needs|have to|has to|must|can not|should)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(even|any) [a|an|my|your] (_ year old|toddler|child|kid|beginner|mum|mom|mother|grandmother|gran|granny|grandma|grandad|grandpa|novice|layman|monkey|idiot|fool|dummy|dog|schoolchild|non technical person|amateur|first timer|baby|old lady|newcomer) (can|could|would|will|knows|understands|manages)"
   },
   {
    "match": "(anyone|anybody|everyone|everybody|a child|a toddler|a _ year old|my (gran|grandmother|mum|mother|granny|kids|daughter|son)) (can|could|should be able to|is able to|would be able to|ought to) (work out|figure out|understand|follow|manage|operate|handle|master|learn|solve|fix|grasp|do (it|this|that)|set (it|this) up|tell|use (it|this|that)|find (it|this|that|the))",
    "unless": [
     {
      "sentence": [
       "(so that|makes sure|ensure|want|hope)"
      ],
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(it|this|that) (does not|should not|hardly|would not) (take|takes|require|requires|need|needs) (a|an|much|any|rocket|great|special) [_] (genius|degree|rocket scientist|scientist|phd|expert|professor|intelligence|imagination|science|effort|brains|skill)"
   },
   {
    "match": "(how (hard|difficult) can it be|it is [just|simply|only|basic] common sense|you can not (go wrong $|miss it)|no brainer|that is hardly (difficult|rocket|complicated)|a quick (google|search) (would|will|shows)|(have you heard of|try) google|let me google that)"
   },
   {
    "match": "(as|like) [any|every] (basic|simple|elementary) (maths|math|arithmetic|logic|knowledge|reading)"
   },
   {
    "match": "(it|this|that) is [just|simply|only] (basic|simple|elementary) (maths|math|arithmetic|logic|physics|knowledge|common sense|courtesy)"
   },
   {
    "match": "could (not|hardly) (possibly)* be (easier|simpler|clearer|quicker|more (straightforward|simple|obvious|intuitive|self explanatory|logical))"
   },
   {
    "match": "^ *ing [_] [_] [_] [_] [_] (is|are|could not be|should be|will be) (actually|very|really|so|super|quite|pretty|extremely|dead|fairly|rather|just|incredibly|perfectly|surprisingly)* <easy> {not to miss|to forget|to overlook|mistake|but|enough mistake}",
    "unless": [
     {
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(is|are|be) (really|just|quite|practically|literally|such)* (a piece of cake|child's play|a breeze|a doddle|a cinch|a no brainer|a walk in the park|foolproof|easy peasy|self explanatory|plain sailing|not rocket science|as easy as (pie|abc|that))",
    "unless": [
     {
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(a child|a toddler|a kid|a _ year old|my (gran|grandmother|mum|mother|granny|kids|daughter|son|dog)|your (gran|grandmother|granny)) (can|could|manages|managed) _",
    "unless": [
     {
      "sentence": [
       "(age|aged|ticket|tickets|seat|adult|adults|free|from|under|over)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(do|does|should) not (need|take|require) (a|an|to|be|have|any)* [_] (degree|phd|genius|rocket scientist|doctorate|diploma|einstein) [to]"
   },
   {
    "match": "nothing (could|can|is) [be] (simpler|easier|more straightforward)"
   },
   {
    "match": "all [that] (is|it takes) (needed|required|it takes)* (is|needed is|required is) _"
   },
   {
    "match": "you only have to (look|read|google|open your eyes|think|count|follow)"
   },
   {
    "match": "all you need is [a] [bit|little] [of] (common sense|patience|logic|a brain)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "$2",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "review",
    "text": "[The step], which takes about [time].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The step]. If it gets stuck, [what helps].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Simply click]] the blue button."
   },
   {
    "kind": "fixed",
    "text": "Click the blue button."
   },
   {
    "kind": "fine",
    "text": "Click the blue button."
   }
  ],
  "coded": false
 },
 {
  "id": "dismissive/do-not-reply",
  "family": "dismissive",
  "title": "Please do not reply",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"Do not reply\" shuts the door: name a route that reaches a person.",
  "why": "It tells somebody with a problem that nobody listens. The same line can name the address that somebody does read.\n Sources: uxdesign.cc, \"Automatic replies that don't feel automatic\"; own judgement.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[(please|kindly|and|so|,)] [(please|kindly)] do not [<adverb>|directly|try to|attempt to|bother to] (reply|respond|answer|write back|send (a|any) (reply|replies|response)|hit reply|click reply|use the reply _) [back] [directly] [(to|on) [directly] (it|us|me|this|that|the|these|our) [_] [_] (it|email|mail|message|messages|notification|notifications|address|mailbox|letter|text|sms|thread|alert|emails|number|sender|ticket|inbox|account|notice|receipt|confirmation|invitation|system|one|this|that|<place>|us|me)|(to|on) (it|this|that|us|me|these)|here] [directly]",
    "unless": [
     {
      "after": [
       "with",
       "if",
       "in",
       "to",
       "until",
       "unless",
       "yet",
       "by",
       "on",
       "at once"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "(it is not possible|it is impossible|you are (unable|not able)|you can not|we are unable|unable) to (reply|respond|write back) (to|directly|here|on)"
   },
   {
    "match": "you (can|may|must|should) not [<adverb>|directly] (reply|respond|write back) [directly] to (this|the) (email|message|address|text|mailbox|notification|letter|sms|number|thread|ticket)",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "this [_] (mailbox|address|email|message|account) [address|account] (can not|does not|is not able to|is unable to|will not) (receive|accept|take) (replies|responses|incoming _|mail|email|emails|messages)"
   },
   {
    "match": "(this|the|our|that) [_] [_] (mailbox|inbox|address|account|email|number|line|mail box|channel|phone) (address|account|inbox)* (is|are) [<adverb>|regularly|actively] (unmonitored|unattended|unmanned|unread|unstaffed|(not|never) [<adverb>|regularly|actively|being|constantly] (monitored|checked|read|attended|staffed|watched|looked at|manned|answered|seen|in use|set up to receive))",
    "unless": [
     {
      "sentence": [
       "(do not reply|do not respond|outside|at weekends|overnight|between)"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "(replies|responses|answers|emails|messages|any reply|any replies|any response|a reply) [you send] [sent|addressed|made] [to|here|on] [this|that|it|the] [_] [_] (are|is|will|can|may) (not|never) [be] [<adverb>] (read|monitored|answered|received|seen|processed|checked|responded to|replied to|acted on|looked at|dealt with|delivered|attended to)",
    "unless": [
     {
      "sentence": [
       "(outside|weekend|weekends|overnight)"
      ]
     }
    ]
   },
   {
    "match": "(nobody|no one|none of us|no human|no person) (reads|checks|monitors|sees|looks at|answers|watches|will (read|see|answer|check)|is (reading|monitoring|checking)) (this|these|replies|it|the|any|your|our|such)"
   },
   {
    "match": "(we|I) (will|do|can) not (receive|see|get|read|answer|respond to|reply to) (your reply|replies|it|any (reply|replies|response|responses)|responses|emails sent|messages sent) ($|to (this|it)|here|sent)",
    "only": {
     "sentence": [
      "(reply|replies|respond|responses|email|mailbox|address|message|inbox)"
     ]
    },
    "unless": [
     {
      "sentence": [
       "(do not reply|do not respond)"
      ]
     }
    ]
   },
   {
    "match": "(this is|this was|it is|you have received) (a|an) [_] [_] (no reply|noreply|do not reply|send only|outgoing only|outbound only|post only|one way|unmonitored|unattended|no response) [_] (email|address|mailbox|message|account|inbox|notification|number|channel)",
    "unless": [
     {
      "sentence": [
       "do not (reply|respond)"
      ]
     }
    ]
   },
   {
    "match": "(do not|stop|refrain from|avoid|please do not|cease|we ask you not to|you (must|should|need|have) (not|to stop|to refrain from|to avoid)|no point) [<adverb>|in] (contact|contacting|call|calling|email|emailing|phone|phoning|ring|ringing|write to|writing to|message|messaging|chase|chasing|pester|pestering|bother|bothering|hassle|hassling|spam|spamming|text|texting|bombard|bombarding|harass|harassing|approach|approaching|bug|bugging|disturb|disturbing) (us|me|our _|the (team|staff|office|desk|clerk|department|school|surgery|warehouse|driver)|them|support) {not by (phone|email)|at home}",
    "unless": [
     {
      "after": [
       "(with (your|any)|from an|through (a|an|third))"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "(do not|stop|refrain from|avoid|please do not|cease) [<adverb>] (send|sending|open|opening|submit|submitting|raise|raising|create|creating|file|filing|log|logging|post|posting|email|emailing|leave|leaving|start|starting|keep) [us|me|in] [sending|asking|writing|calling|opening|emailing] (any more|any further|any other|multiple|duplicate|more than one|another|additional|further|repeated|several|more|again|the same|numerous|repeat|a second|extra) [_] (emails|email|messages|message|tickets|ticket|requests|request|reports|report|enquiries|inquiries|queries|query|complaints|complaint|reminders|follow ups|posts|issues|chasers|questions|copies|comments|replies|voicemails|$)"
   },
   {
    "match": "(do not|please do not) [<adverb>] (nudge|bump|chase|chase up|keep asking|keep calling|keep emailing|keep writing|ask again|ask for (updates|an update|status|news)|follow up|write again|call again|email again|write back|contact us again|get back to us)"
   },
   {
    "match": "(consider|considers|regard|regards|treat|deem|view) (this|the|your) [_] (matter|case|subject|issue|discussion|complaint|question|topic|incident|conversation|dispute) [to be|as|to have been] (closed|settled|finished|finalised|at an end|over|done|concluded)"
   },
   {
    "match": "(this|the|that) (matter|subject|discussion|conversation|topic|debate|correspondence) is [<adverb>|hereby|therefore|as far as (I am|we are) concerned] (closed|over|finished|settled|at an end|finally closed|not open (for|to) (discussion|debate))",
    "unless": [
     {
      "after": [
       "(for (the|a)|between|on <date>|until|at <number>)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(will|shall|do|can) not [be] [<adverb>] (enter|engage|entering|engaging|get|continue|discuss|correspond|be drawn|responding|replying|respond|reply|answer|answering|entertain) (into|in|on|to|with)* [any|a|this|these] (further|more|additional|future|other) (correspondence|discussion|discussions|communication|debate|emails|messages|questions|enquiries|contact|replies|letters|on this|about this|requests)"
   },
   {
    "match": "(no|not any) further (correspondence|discussion|communication|replies|reply|response|emails|messages|contact) (will|shall|is|can|are|on|about|regarding)"
   },
   {
    "match": "(there is|I have|we have|that is) (nothing (more|else|further)|no more|nothing left) (to|I can|we can) (discuss|say|add|talk about)",
    "unless": [
     {
      "next-is": [
       "offer",
       "act"
      ]
     }
    ]
   },
   {
    "match": "(this|that) is (our|my) (final|last) (word|answer|reply|message|email) [on|to|about]"
   },
   {
    "match": "(end of (discussion|story|conversation|debate)|case closed|subject closed|(not|is not) up for (discussion|debate)|no more questions|take it or leave it|that is (that|final) $)"
   },
   {
    "match": "(replies|responses|answers|emails|messages|any reply|anything) [you send] [sent] [to|here] [this|that|it|the] [_] [_] (go|goes|will go|remain|remains|are|is|are left) [automatically] (unread|unanswered|unmonitored|nowhere|straight to the bin|deleted|discarded|ignored|into a black hole)"
   },
   {
    "match": "(any|all) (reply|replies|response|responses|emails|messages) [_] [_] [_] [_] (will be|is|are) [automatically] (deleted|discarded|ignored|lost|rejected|bounced|unread)"
   },
   {
    "match": "(from|is|was|using) (a|an|our|this) [_] (no reply|noreply|do not reply|send only|outgoing only|outbound only) [_] (number|address|email|mailbox|account|line|inbox|message|text|account)"
   },
   {
    "match": "(ask|request|prefer|insist|advise) [that] you (to|do)* not [to] (contact|call|email|phone|ring|write to|message|chase|reply|respond|visit|approach) _",
    "unless": [
     {
      "after": [
       "_ (with|from) (your|a|an|someone)"
      ]
     }
    ]
   },
   {
    "match": "(will|shall|can|do) not (want to|wish to|intend to|going to)* (discuss|debate|talk about|go into|argue about|comment on|return to|revisit|reopen|correspond about|look at|consider) (this|it|that|the matter|your _|the case|the issue) [any] (further|again|any more|anymore|any longer|in any more detail)"
   },
   {
    "match": "as far as (we are|I am|our _ is) concerned [,] (this|the|that|your) _ [_] is (closed|over|settled|finished|done|resolved)"
   },
   {
    "match": "(there is|I see|we see) (no|little) (point|use|sense) [in] (writing|calling|replying|emailing|contacting|asking|chasing|arguing|complaining|appealing|sending|discussing|continuing)"
   },
   {
    "match": "do not bother [to] (reply|replying|write|writing|call|calling|respond|responding|contact|contacting|email|emailing|ask|asking|complain|complaining|appeal|appealing|send|sending)"
   },
   {
    "match": "you will not (get|receive|have|be sent) (a|any|an) [further|personal] (response|reply|answer)",
    "unless": [
     {
      "sentence": [
       "(weekend|until|before)"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "(do not|never) (contact|call|email|write to|ring|phone|message|bother|visit) (us|me|him|her|them|(the|our|my) _ [_]) [about _ [_]] (again|any more|anymore|any further)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "sentence": [
     "(scam|scams|suspicious|phishing|fraud|fraudulent|fraudster|fraudsters|fake|stranger|strangers|spoofed)"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "Reply to this email, or [other route], and it reaches [who].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Questions? Write to [address].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your bin has been ordered. [[Please do not reply to this email]]."
   },
   {
    "kind": "fixed",
    "text": "Your bin has been ordered. Reply to this email, or [other route], and it reaches [who]."
   },
   {
    "kind": "fine",
    "text": "Reply to this email and it reaches me."
   }
  ],
  "coded": false
 },
 {
  "id": "dismissive/dont-worry",
  "family": "dismissive",
  "title": "Don't worry",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "\"Don't worry\" is an order about a feeling: give the fact that takes the worry away.",
  "why": "Nobody stops worrying because they are told to. The fact that ends the worry does the work alone, and when there is none, the words are empty.\n Sources: biznewsarticles.com, \"Call center etiquette: 7 words and phrases to avoid\"; own judgement.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[please] do not [you] [<adverb>] (worry|panic|stress|fret|be (alarmed|concerned|worried|anxious|afraid|scared|upset|nervous)|get (worried|upset|stressed|anxious)|lose [any|too much] sleep) [too much|yourself|at all|unduly|needlessly|about (it|that|this|a thing|anything|a single thing)|over (it|this|that)] ($|,)"
   },
   {
    "match": "(there is|you have) (no|not any) (need|reason|cause) (to|for) (worry|panic|stress|fret|alarm|concern|be (alarmed|concerned|worried|anxious|upset|afraid|nervous)|anxiety|get (worried|upset)) [about (it|that|this)] ($|,)"
   },
   {
    "match": "[there is|you have] nothing (to (worry|be worried|panic|stress|fret|be concerned)|for you to worry) [about] ($|,)"
   },
   {
    "match": "you need not [<adverb>] (worry|panic|stress|fret|be (alarmed|concerned|worried|anxious)) ($|,)"
   },
   {
    "match": "no (need|cause|reason|grounds) for (concern|alarm|panic|worry|anxiety) ($|,)"
   },
   {
    "match": "^ no (need to worry|cause for (alarm|concern)|reason to worry|need to panic|worries) ($|,)"
   },
   {
    "match": "(rest easy|worry not|never fear|fear not|have no fear) ($|,)"
   },
   {
    "match": "[please] (do not|try not to|there is no need to|no need to|you need not|you do not need to|no reason to) [you] [<adverb>] (worry|panic|stress|fret|be (alarmed|concerned|worried|anxious)|get (worried|upset|stressed|anxious)|lose [any|too much] sleep) [too much|unduly] (about|over) (the|your|this|that|these|those|any|all) _ [_] [_] $",
    "unless": [
     {
      "after": [
       "(;|:|,|–|and|because|as|since|but)"
      ]
     }
    ]
   },
   {
    "match": "^ no (worries|worry) [at all] (about|over|with) _",
    "unless": [
     {
      "after": [
       "… (;|:|,|–)"
      ]
     }
    ]
   },
   {
    "match": "try not to (worry|panic|stress|fret|be (alarmed|concerned|worried|anxious)) [too much|about it|about this] ($|,)"
   },
   {
    "match": "(have no fear|fear not|never fear|no need to (fret|fuss)) ($|,|<place>)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "after": [
     "but"
    ],
    "if-clause": true,
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[The fact that takes the worry away].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The fact that takes the worry away], and [what happens next] on [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Don't worry]]!"
   },
   {
    "kind": "fixed",
    "text": "[The fact that takes the worry away]."
   },
   {
    "kind": "fine",
    "text": "Your photos are still in the cloud copy."
   }
  ],
  "yields": [
   "dismissive/minimising"
  ],
  "coded": false
 },
 {
  "id": "dismissive/minimising",
  "family": "dismissive",
  "title": "It's only a small problem",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "This makes the customer's problem smaller: take it at the size they gave it.",
  "why": "What is small to the company can be a lost sale, a missed exam or a night without heating to the customer. Minimising words deny the harm that they have just described.\n Sources: \"4 Things Customer Service Agents Can Do to Convey Empathy\", which opens with a parent who almost dismissed a child's catastrophe with \"There are bigger things in life\"; J. Fried and D. Heinemeier Hansson, \"Rework\" (2010).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(not|no|hardly) [that|such|really|really that|a very] [a] (big|huge|major|great) (deal|drama|disaster|thing|issue)"
   },
   {
    "match": "(this|that|it) is [really] not (a|that|such a|a very|really a) big (problem|worry|matter)"
   },
   {
    "match": "(no|not) [a] (great|big|real|huge) (loss|harm)"
   },
   {
    "match": "hardly worth"
   },
   {
    "match": "do not let (it|this|that) (spoil|ruin|bother|upset|get to)"
   },
   {
    "match": "(have|has|had) it [far|much|a lot] worse"
   },
   {
    "match": "(get|getting) over it $"
   },
   {
    "match": "(a|the) small price to pay"
   },
   {
    "match": "hardly (a|an) [_] (problem|issue|crisis|disaster|emergency|tragedy|catastrophe)"
   },
   {
    "match": "(this|that|it) is nothing (serious|major|terrible|big|too bad|dramatic)"
   },
   {
    "match": "(keep|put|keeping|putting) (this|it|things|that) in perspective"
   },
   {
    "match": "(everyone|everybody|we all|all of us) (make|makes) mistakes"
   },
   {
    "match": "(this|that|it) (was|is) (just|only|simply|merely)* (a|an) (honest|innocent|simple|genuine) (mistake|error|oversight|misunderstanding)"
   },
   {
    "match": "(this|that|it) [really|honestly|truly|surely] is not (that|so|all that|really that) (serious|important|bad|urgent|critical|terrible)"
   },
   {
    "match": "(is|are) (hardly|not) [exactly|quite|really] the end of the world"
   },
   {
    "match": "(over reacting|overreacting|overreaction|over reaction|over reacted|overreacted)"
   },
   {
    "match": "(making|make|made) (rather|quite|such|too|far too|an awful)* (a lot of (a|an|the|this|fuss)|too much (of|about)|heavy weather (of|out of)|a meal (of|out of)|a song and dance|much ado|a scene|a drama|a fuss|a mountain|too much of|a big deal|such a fuss)"
   },
   {
    "match": "(blowing|blown|blow) (this|it|things) out of [all] proportion"
   },
   {
    "match": "(bigger|worse|more important|more serious|far bigger|far worse) (things|problems|issues|worries) (in life|to worry|out there|going on|happening|than (this|that|yours|a|an|your))"
   },
   {
    "match": "there are (people|customers|others|families|guests|passengers|patients) (with|who) … (worse|bigger|more serious) [_] [_] than (you|yours|this|that)"
   },
   {
    "match": "^ there is (worse|always someone worse)"
   },
   {
    "match": "(this|that|it) is [only|just|merely|simply|but] (a|an) [very] <small> [_] <trifle>",
    "only": {
     "subject": [
      "it"
     ]
    }
   },
   {
    "match": "(this|that|it) was [only|just|merely|simply|but] (a|an) [very] <small> [_] <trifle>"
   },
   {
    "match": "(this|that|it) (is|was) (only|just|merely|simply|nothing but|purely) (a|an|some|a bit of [a]) [_] <trifle>"
   },
   {
    "match": "(a|an|the|this|that|our) [very] (<small>|simple) (misunderstanding|mix up|hiccup|glitch|oversight|blip|mishap|setback|inconvenience|nuisance|annoyance)"
   },
   {
    "match": "such a <small> (thing|matter|issue|problem|amount|sum|delay|mistake)"
   },
   {
    "match": "(this|that|it) (is|was) (only|just|merely) (a few|a couple of|<number>|a|one) (day|days|hour|hours|minute|minutes|week|weeks) [late|off|more|longer|extra|or so|or two] $"
   },
   {
    "match": "(your|this|the|that|it) [_] (is|was|seems) [<intensifier>|pretty|fairly|really] (trivial|insignificant|negligible|petty)"
   },
   {
    "match": "(is not|not) worth (getting|being|worrying|fussing|the fuss|arguing|losing sleep)"
   },
   {
    "match": "nothing compared (to|with)"
   },
   {
    "match": "(this|that|it|these things|such things) (happen|happens) (all the time|a lot|every day|quite often|now and then|from time to time|to everyone)"
   },
   {
    "match": "(a|the|this|that|some|any) (minor|slight|little|tiny|trivial|petty) (issue|issues|inconvenience|glitch|problem|problems|mishap|mix up|annoyance|nuisance|oversight|hiccup|misunderstanding|setback|blip|matter)"
   },
   {
    "match": "(for|about|apologise|sorry|cause|causes|caused|experience|experienced|be) [a|the|this] (minor|slight|small|little|tiny|brief) (delay|delays|disruption|wait)"
   },
   {
    "match": "nothing [at all] to (worry|fret|get upset|be concerned|stress|panic|be upset|get worked up|lose sleep) [about|over] $",
    "unless": [
     {
      "after": [
       ":"
      ]
     }
    ]
   },
   {
    "match": "(these|such|those) things (do|can|will|just|sometimes)* happen [sometimes|to everyone|from time to time|to (the best of us|all of us|everybody)] $"
   },
   {
    "match": "^ [well|but|sometimes] [,] (it|mistakes|accidents|delays|errors|stuff|things|glitches) (do|does|can|sometimes|just)* (happen|happens) [sometimes|to everyone|to (the best of us|all of us|everybody)] $"
   },
   {
    "match": "worse things (happen|have happened)"
   },
   {
    "match": "(a|the|this|any|some) slight (delay|delays|wait|disruption) {not between}"
   },
   {
    "match": "only (down|out|late|delayed|offline|unavailable|closed) (for|by) (a|a few|a couple of|one|two)"
   },
   {
    "match": "(only|just) (a|affects a|affected a|affecting a) [very] (few|handful|handful of|small number of|tiny number of) [of] [our] (customers|users|people|accounts|members|guests|orders|players|patients|families|passengers|students|subscribers)"
   },
   {
    "match": "(just|only) one of those things"
   },
   {
    "match": "no (harm|real harm|damage) done"
   },
   {
    "match": "(is|are) not (currently|really|considered|seen as|high on)* (a|an|our|my|the|any) [high|top|main|big|urgent|immediate] (priority|emergency|priority list)"
   },
   {
    "match": "(is|are|has|have) (a|of|the|very|our)* (low|lowest|lower|no) priority"
   },
   {
    "match": "(this|that|it) (is|was) (really|honestly|truly|surely|certainly|actually) not (that|so|all that|really that) (serious|important|bad|urgent|critical|terrible|big)"
   },
   {
    "match": "(neither here nor there|a drop in the ocean|no great shakes|nothing to write home about|small (potatoes|beer|fry)|a storm in a teacup|a tempest in a teapot|much ado about nothing|peanuts (to|compared))"
   },
   {
    "match": "(it|this|that|they) (is|was|are|were) (only|just|merely) (money|things|stuff|a (game|toy|car|phone|cake|pet|holiday|party|book|coat|bag|dress|shirt|pizza|dinner|meal|plant|cat|dog|tooth|bike|scratch|stain|button|plate|cup|hat|hobby)|(a|an|some) (cheap|old|spare|silly) _)"
   },
   {
    "match": "(low|lower|far down|further down|not [very] high) (on|down) (our|the|my) [_] list"
   },
   {
    "match": "^ (oh|well|honestly|really|,)* (it|that|this) (is|was) [really|honestly|absolutely] nothing ($|,)"
   },
   {
    "match": "(scratch|mark|dent|stain|crack|difference|flaw|chip|damage|defect|delay|scuff|tear|fault|error|change|bump|noise) [_] [_] [_] (is|was|are) (barely|hardly|scarcely|almost not|practically not) (visible|noticeable|perceptible|there|audible|worth _|a _)"
   },
   {
    "match": "(minutes|hours|days|day|hour|week|weeks|wait|waiting|delay|bit|longer|more) [more|longer|extra|late] will not (hurt|kill|harm|matter|make (any|a) [_] difference)",
    "unless": [
     {
      "after": [
       "the"
      ]
     }
    ]
   },
   {
    "match": "will not (kill|hurt) (you|anyone|anybody)",
    "unless": [
     {
      "sentence": [
       "(bite|bites|dog|spider|safe|vaccine|needle)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you will (live|survive|cope|get over it|get used to it) ($|without|,)"
   },
   {
    "match": "(is|was) not (as if|as though|like) (anyone|anybody|someone|you|we|it|the|there)",
    "unless": [
     {
      "after": [
       "(one|ones) (in|on)"
      ],
      "sentence": [
       "(photo|picture|colour|described|advertised)"
      ]
     }
    ]
   },
   {
    "match": "^ [oh|well] (come on|oh please|get real|big deal|so what|who cares|whatever|never mind) ($|,)",
    "unless": [
     {
      "after": [
       "(over|in|by|down|to|board)"
      ]
     }
    ]
   },
   {
    "match": "(that|this|it) (is|was) (a|an|just|only|but|merely|simply|mere)* (minor|small|tiny|mere|trivial|petty|insignificant|negligible) (detail|point|technicality|matter|thing|formality|quibble|trifle)"
   },
   {
    "match": "what is (all|really)* (the|this|that) (fuss|big deal|drama|panic|commotion)"
   },
   {
    "match": "(is|are) (not|hardly|scarcely) worth (the|a|your|our|my) (trouble|bother|effort|time|hassle|complaint|argument|energy|worry|fuss|email|call)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(your|this|that) [_] (issue|problem|request|case|matter|ticket|question|concern|complaint|fault|claim|report|situation|enquiry) (is|was) [<adverb>] (not|hardly|far from) (<adverb>|<intensifier>|that|considered|deemed)* (urgent|important|serious|critical|pressing|significant|severe|an emergency)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(trifles|trivialities|triviality|nitpicking|nit picking|splitting hairs|pedantic|petty complaint|petty complaints)",
    "unless": [
     {
      "before": [
       "(sherry|berry|chocolate|fruit|a|the|our) [_]"
      ]
     }
    ]
   },
   {
    "match": "in the (grand|great|greater|larger|big|bigger|overall|wider) (scheme|picture|order) [of things]",
    "only": {
     "sentence": [
      "(nothing|small|little|only|minor|just|tiny|not|hardly|matter)"
     ]
    }
   },
   {
    "match": "(we are|this is) [only|just|merely|really] talking about (<number>|a few|a couple of|one|pennies|cents) [_] [here]",
    "unless": [
     {
      "after": [
       "(customers|people|options|things|ways|dates)"
      ],
      "question": true
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] meant [what it did to the customer].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You needed [thing] for [purpose] and it wasn't there.",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "It's [[not a big deal]], it will be fixed soon."
   },
   {
    "kind": "fixed",
    "text": "[What happened] meant [what it did to the customer]."
   },
   {
    "kind": "fine",
    "text": "Ten minutes of downtime during checkout meant lost orders for you."
   }
  ],
  "coded": false
 },
 {
  "id": "dismissive/nobody-else",
  "family": "dismissive",
  "title": "Nobody else has reported this",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "Other customers don't matter to this one: say what you have checked, and ask for what is missing.",
  "why": "That nobody else complained does not make this customer's problem smaller; it tells them that they are not believed. Often it is not even true, for most people who have a problem never write.\n Sources: nationwideinbound.com, \"What not to say to an angry customer\" (2022); own judgement.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(no one|nobody|none of our|no other) [else|other] [customer|customers|user|users|client|clients|people|guest|guests|member|members|one|players|passengers|patients|parents] [else] (has|have|had|is|are|seems to|seem to) [ever] [have] (reported|reporting|complained|complaining|experienced|experiencing|having|had|mentioned|raised|noticed|seeing|seen|said|mind|minds|minded|objected|struggled|struggles|this (problem|issue)|a problem|any (problem|problems|issue|issues|trouble|complaints))"
   },
   {
    "match": "you are the (first|only) [one|person|customer|user|client|guest|passenger|player|patient|parent|member|tenant|student|reader] (who|that|to) [has|have] [ever] (~report|~complain|~mention|~raise|say so|~say (this|that)|~struggle|~object|(~have|~experience|~notice|~see|~encounter) (this|it|that|such|a problem|an issue|any|problems|trouble|issues))"
   },
   {
    "match": "you are the (first|only) (one|person|customer|user|client|guest|passenger|player|patient|parent|member|tenant|student) with (this|that|such|a problem|an issue|any|problems)"
   },
   {
    "match": "(everyone|everybody|(all|most) [of] (our|the) [_] other _|(all|most) of (our|the) _|other (customers|users|people|guests|members|residents|tenants|patients|parents|passengers|players|students)) [else] (seems|seem|to|is|are|has|have|be|been|perfectly|quite|very|absolutely|really)* (loves|love|likes|like|happy|fine|manages|manage|managed|no (trouble|problem|problems|issue|issues)|works fine|work fine)"
   },
   {
    "match": "(we|I) have (never|not) [<adverb>] [ever] (had|heard|seen|received|come across|known|encountered) [of] [any|a|an|another|this|such|such a] [other|single|similar|kind of] (complaint|complaints|report|reports|problem|problems|issue|issues|case|cases) [before|like this|of this kind]"
   },
   {
    "match": "(we|I) have (had|received|seen) no (other|such|similar|further) (complaint|complaints|report|reports|problem|problems|issue|issues|cases)"
   },
   {
    "match": "(we|I) have (never|not) [<adverb>] heard (of|about|that|this) [_] [_] [from] (anyone|anybody|any other|other) [else]"
   },
   {
    "match": "(this|it|that) has never [ever] happened (before|to (us|any|anyone|anybody|other))"
   },
   {
    "match": "(most|other|most other|the other|the rest of [our]) [of our] [other] (people|customers|users|guests|parents|members|patients|passengers|tenants|students|players) (have|had|find|seem|manage|are) (no (trouble|problem|problems|issue|issues|difficulty|complaints)|it (easy|fine)|to (manage|cope|be (happy|fine))|perfectly|happy with (it|this)|fine (with|$))"
   },
   {
    "match": "(it|this|everything|the _|our _) (is|has|been)* (works|working|worked|runs|running|loads|loading) [perfectly|just|absolutely|very] [fine|perfectly|well|ok|okay|properly|normally] for (everyone|everybody|all [our|the|of our] other|other|others|us|me) {not in|at|who|with|over|aged|, including} [else]"
   },
   {
    "match": "you are not [the|our|my] only (customer|client|person|one|user|guest|patient|passenger|tenant|member|parent|reporter|caller)"
   },
   {
    "match": "we (have|get|receive|support|serve|deal with|look after) (only|also|so|very)* (many|hundreds of|thousands of|lots of|a lot of|plenty of|a large number of|too many|dozens of|a great many|<number>) [other|open] (customers|tickets|cases|requests|people|issues|emails|users|clients|messages|calls|patients|tenants|members) (to (help|deal with|handle|answer|look after|resolve|get through|attend to|read|serve|think of|consider)|waiting|besides you|ahead of you|apart from you)"
   },
   {
    "match": "(have|has) only [a] (limited|certain) (amount of time|time|amount of resources|resources) (to|for)"
   },
   {
    "match": "(nobody|no one|none of (our|the) _|not one [other] _|not a single [other] _) else (here|in _ _)* (has (this|that|a problem|trouble|any|had|complained|asked|struggled)|struggles|minds|finds (it|this)|found (it|this)|seems to (mind|struggle|have)|is (complaining|struggling|having|affected|experiencing))"
   },
   {
    "match": "(no other|none of (our|the|my) [other]|not one of (our|the|my) [other]|not a single [other]) _ [_] (has|have|had) [ever|yet] (reported|complained|mentioned|raised|noticed|said|objected|experienced|minded|struggled|asked|had (this|that|a problem|any|trouble|an issue))"
   },
   {
    "match": "(all|most) [of] (our|the|my) other _ (slept|enjoyed|loved|liked|managed|coped|understood|arrived|got|found (it|them|their|the)|had (no|a (great|lovely|good|nice))|were (fine|happy|pleased|satisfied|delighted)|are (fine|happy|pleased|satisfied|delighted)|seem|seemed|manage|cope|like|love)"
   },
   {
    "match": "no (other|such|similar) (complaints|complaint|reports|report|issues|problems) (was|were|has|have|had) [been] (received|reported|raised|made|logged|recorded|noted)"
   },
   {
    "match": "no (complaints|complaint|reports|report) (was|were|has been|have been) (received|raised|made|logged|recorded) from (other|anyone|any|anybody)"
   },
   {
    "match": "never (seen|heard of|come across|encountered|known|had) (this|that|such a|anything like (this|it|that)) [_] (before|happen|in _ [_] years|$)",
    "unless": [
     {
      "subject": [
       "you"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "<others-none> (has|have|had|is|are|was|were|seems to|seem to|appears to|does|do|did|ever|yet|else|so far)* [ever] <complain-verb>",
    "unless": [
     {
      "sentence": [
       "(so that|make sure|please|should)"
      ]
     }
    ]
   },
   {
    "match": "<others-all> (else|seems to|seem to|seems|seem|has|have|is|are|was|were|be|been|<adverb>|perfectly|quite|very|absolutely|completely)* (happy|satisfied|pleased|content|fine with|fine $|delighted|loves (it|the|our|this)|love (it|the|our|this)|loved|likes|like (it|the|this)|liked|enjoys|enjoyed|manages|manage|managed|copes|cope|coped|slept|paid|accepted|understood|understands|understand|no (trouble|problem|problems|issue|issues|difficulty|difficulties|complaints|such)|(do|does|did) not (mind|object|complain|have (any|a) (problem|trouble|issue))|without (complaint|complaining|any|a (word|problem|murmur)|trouble|difficulty|problems|fuss)|never (complained|had|complain)|(find|finds|found|find it|finds it|found it) [it|this|that|the _] [<intensifier>|quite|perfectly|perfectly well] (easy|simple|fine|clear|useful|reasonable|acceptable|convenient|straightforward))",
    "unless": [
     {
      "sentence": [
       "(your|you) (will|would|may|might) (love|like|enjoy)"
      ]
     }
    ]
   },
   {
    "match": "you (are|seem to be|must be|appear to be|were) [so far|currently|probably|<adverb>] (alone (in|with)|the only (one|person|customer|user|client|guest|passenger|player|patient|parent|member|tenant|student|reader|household|buyer|_) (affected|complaining|having|with (this|that|it|such|a (problem|complaint)|an issue|any)|experiencing|reporting|who (has|is|had|can not|could not|does not|did not|would not|finds|thinks|seems|minds|complains|complained)|to (have|complain|report|think|find|mind|raise)))",
    "unless": [
     {
      "after": [
       "(have|has) (a|the|access|booked|bought|signed)"
      ]
     }
    ]
   },
   {
    "match": "(we|I) (have|has|had) (had|received|seen|got|heard|taken)* no other (calls|emails|complaints|reports|messages|enquiries|queries|letters|feedback|cases|problems|tickets|customers) _"
   },
   {
    "match": "(we|I) (have|has|had|did|do) not [<adverb>] (received|had|heard|seen|got|get|receive|hear|see|have) (of|any|about)* (other|similar|such|any other|further) (complaint|complaints|report|reports|problem|problems|issue|issues|cases|case|feedback|calls)"
   },
   {
    "match": "(works|worked|is fine|runs|loads|opened|opens) [fine|perfectly|well] for (all of us|the rest of us|the rest of|the others|my colleagues|our whole team|thousands of|millions of|hundreds of|most of)"
   },
   {
    "match": "(works|worked|runs|loads|opens|is fine) [fine|perfectly|well] (on|in|with|for|at) (every|all|all the|any) other _"
   }
  ],
  "unless": [
   {
    "if-clause": true,
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I haven't been able to see this here yet. Could you send [what would show it]?",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I checked [what you looked at] and found [what you found]. [Next step].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[No one else has complained]] about the noise in the pool."
   },
   {
    "kind": "fixed",
    "text": "I haven't been able to see this here yet. Could you send [what would show it]?"
   },
   {
    "kind": "fine",
    "text": "Nobody else can see your medical notes."
   }
  ],
  "coded": false
 },
 {
  "id": "dismissive/silver-lining",
  "family": "dismissive",
  "title": "Look on the bright side",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Looking on the bright side tells them that their reaction is wrong: leave it out.",
  "why": "\"At least …\" compares the loss with something worse and ends the talk about it. It comforts the person who says it; the one who lost something has been told to stop minding.\n Sources: \"4 Things Customer Service Agents Can Do to Convey Empathy\" (\"There are bigger things in life\"); O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), on sympathy as \"pushing them aside\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(but|well|and|so|still ,|hey ,)* at least {not <number>|once|twice|a|an|half|that is|this is (how|what|why)} (you|it|they|nobody|no one|none of _|nothing|there|everyone|everybody|he|she|this|that|someone) (still|only|also|all|<adverb>)* (is|are|was|were|has|have|had|did|does|do|can|could|will|would|know|got|get|gets|knew|kept|saved|made|found|saw|noticed|caught|came|survived|works|worked|look|looks|means|meant|gives|gave|happened|managed) [not]",
    "unless": [
     {
      "before": [
       "(if|so that|to|ensure|sure|until|that|need|needs|check|confirm) [that]"
      ],
      "after": [
       "(at least|to be)"
      ]
     }
    ]
   },
   {
    "match": "^ (but|well|and|so|still|hey|anyway|,)* at least (the|your|our|his|her|their|all|most|some) _ [_] [_] [_] (is|are|was|were|has|have|had|did|does|still|survived|works|worked|can|could|got|came|arrived|made|escaped|held|went|stayed) [not] {not required|needed|shown|needed|included}"
   },
   {
    "match": "(look|looking|looked|see|seeing|think|focus|dwell|concentrate|stay|be) (on|at) the (bright|brighter|plus|up|sunny|sunnier|positive|good) (side|sides)"
   },
   {
    "match": "(on|from) the (bright|brighter|plus|up|sunny|positive) side"
   },
   {
    "match": "(the|one|a) (bright side|silver lining|upside|plus side) (is|was|here is|to this|of this|in this|in all this)"
   },
   {
    "match": "(every|a|each) cloud has"
   },
   {
    "match": "every cloud $"
   },
   {
    "match": "silver (lining|linings) {not hotel|playbook|of|in}"
   },
   {
    "match": "blessing in disguise"
   },
   {
    "match": "look at (the (positives|positive|upside|plus side)|it this way|it like this|it positively)"
   },
   {
    "match": "(focus|concentrate|dwell) on the (positive|positives|good|good things|upside)"
   },
   {
    "match": "(think|stay|keep|be) positive $"
   },
   {
    "match": "(look on|look at|think of|see|treat|consider|regard) (it|this|that|the _ [_]) [as] (an|a) [_] (adventure|opportunity|chance|bonus|gift|holiday|break|rest|excuse to|lesson|learning experience|blessing|learning opportunity|surprise|(extra|free|bonus|unexpected|additional) _)",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    }
   },
   {
    "match": "(it|things|this|that|matters) (could|might) [easily|always|still|well] [have] (be|been) [a lot|much|far|so much|way|even|a great deal|considerably] worse"
   },
   {
    "match": "(count|think|consider|call) yourself [very|rather|quite|extremely] (lucky|fortunate|blessed)"
   },
   {
    "match": "(count|counting) your (blessings|lucky stars)"
   },
   {
    "match": "(thank|thanks) (your|to your) lucky stars"
   },
   {
    "match": "you (should|could|can|ought to|must|might|may) [<adverb>|at least|all|well|even] (be|feel|count yourself) [<intensifier>|just] (glad|grateful|thankful|lucky|fortunate|happy|pleased|relieved|thrilled|delighted) (that|it|you|we|to|about|for|nobody|no one|the _ [_] (was|were|is|worked|went|did|has|had|held)) {not hear|know|learn|see|find|read|confirm|contact|meet}",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "(be|just be|feel) [<intensifier>|just] (glad|grateful|thankful|happy|relieved) (that|it|you|we|nobody|no one|your|the|to have|for what) {not to}",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "you (are|were|have been|got) [<adverb>|actually|<intensifier>|one of the|pretty] (lucky|fortunate) [enough] (that|it|to|not|you|only|we|because|compared|ones|$|really|in|with)",
    "unless": [
     {
      "after": [
       "(:|–)"
      ],
      "sentence": [
       "(:|–)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(thankfully|luckily|fortunately|mercifully|happily) [,] for you [,]"
   },
   {
    "match": "(thankfully|luckily|fortunately|mercifully|at any rate) [,] [for you] [,] (it|only|nobody|no one|the (damage|loss|delay|problem|fault)|none) (was|were|is|are|did|got|has|the|your|you|one|a|some) (only|just|merely|hurt|injured|nothing|not (worse|more|too)|affected|small|minor|limited)"
   },
   {
    "match": "it (is|was) (lucky|fortunate|a good thing|just as well|a blessing|a mercy|a relief|good|a stroke of luck|only) (that|it|for you that) [it|you|nobody|only|no one|the] (was|were|did|is|are|only|had|still|caught|noticed|not|_ (was|were) only)",
    "unless": [
     {
      "after": [
       "(you|working|useful)"
      ]
     }
    ]
   },
   {
    "match": "you (got|have got|came|had|have had) (off lightly|away lightly|off easy|a lucky (escape|break|miss))"
   },
   {
    "match": "(some|many|most|other|a lot of|plenty of) (people|customers|guests|users|families|passengers|patients|companies|shops|tenants|members|others) (would (be|have been|have|love|kill|give|envy|pay)|are not (so|as) (lucky|fortunate)|(had|have|has|lost|waited|wait|pay|paid|got|get|are|were) [_] [to wait] (worse|far worse|much worse|nothing|everything|much longer|far longer|far more|much more|less|a lot more|a lot longer|less (fortunate|lucky)|worse off)) {not to (know|hear)}"
   },
   {
    "match": "(others|there are those who|there are people who) (have|had|has|are|were|wait|waited|lost|never|got|would) [_] (worse|less|nothing|everything|longer|more|no|far worse|much worse|lucky|fortunate)"
   },
   {
    "match": "(all|things|everything|it) (happens|happen|is) for (a reason|the best)"
   },
   {
    "match": "(it|this|that) (was|is|may|might|could|will) (all|probably|actually|perhaps|even)* (be|have been|turn out)* [to be] for the best"
   },
   {
    "match": "(what does not kill you|no news is good news|time heals all _|it will all work out|all is well that ends well|better late than never|better safe than sorry|worse things happen)"
   },
   {
    "match": "(you have|you still have|you will have) [now|still] (something|a [_] story|a tale) to (look forward to|tell|laugh about)"
   },
   {
    "match": "(one day|soon|some day|later) [,] you will (laugh|look back|smile) _"
   },
   {
    "match": "(see|find|look for|remember|consider|appreciate) the (positive|positives|positive side|bright side|funny side|good side|upside|good in (it|this))"
   },
   {
    "match": "it (is|was) (lucky|fortunate|a good thing|a good job|just as well|a blessing|a mercy|a relief|good|good luck) [for you] [that] (it|you|nobody|no one|the _ [_]|your _ [_]|they) (only|still|just|did not|was not|were not|was only|were only|was|were|had) (only|just|not|hurt|injured|home|_)"
   },
   {
    "match": "(on|to end on|ending on) a (brighter|positive|happier|lighter|more positive|more cheerful|good) note"
   },
   {
    "match": "(many|some|other|most|plenty of|a lot of) [other] _ do not even (have|get|own|see|receive)"
   },
   {
    "match": "you still have your (health|family|job|house|home|life|memories|other|old|money|friends|sense of)"
   },
   {
    "match": "(is|are|was|were) [still|always] better than (nothing|none|no _ at all)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] cost you [what it cost], so I'm [what I do].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'm [what I do], so that [what you get back].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[At least you still have]] the old phone."
   },
   {
    "kind": "fixed",
    "text": "[What happened] cost you [what it cost], so I'm [what I do]."
   },
   {
    "kind": "fine",
    "text": "Please allow at least two working days."
   }
  ],
  "coded": false
 },
 {
  "id": "dismissive/works-as-designed",
  "family": "dismissive",
  "title": "Works as designed",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"Works as intended\" ends the talk: explain what happens and the way to what they want.",
  "why": "The customer's problem is that it does not do what they need, whoever meant it to. What we intended, or what it does on our screen, answers a question that nobody asked.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), on putting yourself in the customer's shoes; own judgement.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(works|work|working|worked|behaves|behave|behaving|behaved|performs|perform|performing|performed|functions|function|functioning|functioned|operates|operate|operating|operated|acts|acting|reacts|reacting|responds|responding|runs|running|does|doing|done|happens|happened|happening) (exactly|just|perfectly|precisely|entirely|completely|quite|fully|correctly|properly|all)* (as|the way|how|like|in the way|to) (it|they|this|that|we|he|she|the _)* (is|was|are|were|has been)* [all] (designed|intended|expected|meant to|supposed to|should|planned|programmed|built|specified|documented|engineered|advertised|normal|spec|specification|configured|set up to|usual)",
    "unless": [
     {
      "sentence": [
       "(now|again|after|since|fix|update|updated|once|fixed|restored|resolved|repaired|confirm|make sure|ensure|verify|hope|glad|great|happy|until|should be working|check that|back to|test|tested|delighted)"
      ]
     },
     {
      "negated": true
     },
     {
      "modal": true
     }
    ]
   },
   {
    "match": "(is|are|was|were) (exactly|just|precisely|simply|actually)* (how|what|the way) (it|they|this|that|these|(the|our|your|all|such) _ [_]) (is|are|was|were) [all|<adverb>] (designed|intended|expected|meant|supposed|made|built|planned|programmed|engineered|set up)",
    "unless": [
     {
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(is|are|was|were) (exactly|just|precisely|entirely|completely|perfectly|all|fully|working)* (as (designed|intended|expected|planned|it should be|they should be|it is meant to be|per (design|spec|specification))|by design|intentional|deliberate|on purpose|(an|the) (intended|intentional|deliberate) (behaviour|design|choice|feature|part))",
    "only": {
     "subject": [
      "it"
     ]
    },
    "unless": [
     {
      "after": [
       ":",
       "… :"
      ],
      "sentence": [
       "(now|again|fixed|restored|resolved|confirm|confirming|confirms|confirmed|make sure|ensure|hope)"
      ],
      "question": true,
      "negated": true,
      "modal": true
     }
    ]
   },
   {
    "match": "(this|that|it|which|they|these|what you (see|saw|describe|described|are seeing|are describing|report|reported|have|noticed|experienced|are experiencing)|the [_] (behaviour|effect|result|noise|sound|smell|movement|difference|colour|message|warning|<place>)) (is|are|was|were) (not|never) (really|actually|technically|in fact|considered|strictly|necessarily|classed as|regarded as|treated as|deemed|a sign of|,)* (a|an|any) [_] (bug|bugs|fault|defect|defects|flaw|malfunction|glitch|manufacturing _|failure) {not report|tracker|in you}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(not|never) (really|actually|technically|considered|strictly)* (a|an) (bug|fault|defect) [,] [but|it is|rather|just] (a feature|how|it|the way|normal|expected|intended|by design)"
   },
   {
    "match": "(this|that|it|these) (is|are) (not|never) (really|actually|technically)* (a|an|any) (real|actual|genuine|true|technical|valid|legitimate|proper) (bug|fault|defect|problem|issue|error|concern)"
   },
   {
    "match": "(this|that|it) (is|are) not (a|an) (problem|issue|error) (with|on|in) (our|the) _"
   },
   {
    "match": "(we|I|our _ [_]) (do|does|would|can|will) not (consider|regard|see|view|class|count|treat|classify|accept|call) (this|that|it|these|the _|a _ [_]) [_] [to be|as|being] (a|an) [_] (bug|fault|defect|flaw|problem|issue|error|failure)"
   },
   {
    "match": "(does|do|would) not (count|qualify|class|rank|rate) as (a|an) [_] (bug|fault|defect|flaw|malfunction|problem|issue|error)"
   },
   {
    "match": "(this|that|it|which|what you (see|describe|are seeing)) (is|was) (perfectly|completely|totally|entirely|quite|absolutely|just|only|all|simply|actually|in fact|very|fairly|merely)* (normal|expected|standard|usual|correct|intended|known|default|typical|documented|the (expected|normal|intended|correct|default|desired)|a (feature|known limitation|design (choice|decision|feature))|working as) [and (normal|expected|intended|correct)] ($|behaviour|behaviours|for (this|that|the|these|all|any|a|our) _ [_]|with (this|these|the|our|all) _)",
    "unless": [
     {
      "question": true
     },
     {
      "negated": true
     },
     {
      "after": [
       ":"
      ]
     },
     {
      "before": [
       "(if|whether|that|confirm|confirming|confirms|sure|ensure) [_]"
      ]
     }
    ]
   },
   {
    "match": "(is|are) (perfectly|completely|totally|entirely|quite|absolutely|just|only|all|simply|actually|the|an|our|a)* (expected|intended|normal|standard|default|correct|known|documented|desired) behaviour",
    "unless": [
     {
      "before": [
       "(what|if|whether) …",
       "(confirm|confirming|confirms|confirmed|ensure|sure|think|believe|not|not be) [that] [this|it]",
       "(be|become)"
      ],
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(it|this|that) is a feature (, not|and not|not) a (bug|fault|problem)"
   },
   {
    "match": "(not a bug but a feature|feature not a bug|a feature , not a bug)"
   },
   {
    "match": "(this|that|it) is [just|simply|only|merely] (how (it|this|that|things|they|the _|these _) (works|work|is|are|goes|go|was (made|built|designed))|the way (it|this|that|things|they|the _|we|these _) (works|work|is|are|goes|go|do (it|things)|was (made|built|designed))|[the] (nature|way) of (the|these) [_] (product|material|beast|wood|leather|world))",
    "unless": [
     {
      "before": [
       "(sure|and|if|whether) …"
      ],
      "after": [
       ":"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(it is what it is|such is life|that is life|that is (just|simply) how life is)"
   },
   {
    "match": "(it|everything|all|that|this|they|both|mine|(the|our|your) [_] (site|app|system|page|server|website|link|form|network|line|platform|service|machine|portal|code|file|video|connection|device|account|order|<place>)) (is|are|was|were|all|still|does|do|has been)* (works|work|working|worked|looks|look|looking|looked|seems|seem|appears|appear|running|runs|loads|load|loading|opens|opened|functions|functioning|operating|operates|fine|ok|okay|plays|played|behaves|connects|displays|shows) [to be [working]|to work|to run] (perfectly|absolutely|just|all|completely|totally|very|quite|perfectly well)* (fine|ok|okay|normal|normally|correctly|well|great|good|perfectly|properly|as normal|in order|up)* [from what (I|we) can see|when (I|we) _ (it|that)] (for (me|us)|(on|at|from) (our|my|this|the server) (end|side|part)|here|from here|over here|in (our|my) (tests|test|office|browser|environment|lab|workshop)|on (my|our) (machine|computer|phone|laptop|device|devices|system|systems|screen|pc|tablet|copy)|when (I|we) (tested|tried|checked|test|try|check|opened|open) [it|that|this])",
    "unless": [
     {
      "after": [
       "(if|so [that]|too (now|again))"
      ],
      "sentence": [
       "(now works|working now|works now|again|fixed|difference|compare|may be your|could be)"
      ],
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we|I|our [_] (team|engineers|technicians|technician|developers|experts|inspector|mechanic|workshop|engineer)) (can|could|see|saw|found|find|have found|has found|detected|have detected|did|do)* [not] (see|find|found|detect|identify|detected) [absolutely] (nothing|anything|no) [_] (wrong|fault|faults|defect|defects|problem|problems|issue|issues|error|errors|out of the ordinary|unusual|amiss|to fix) [with (it|this|that|the|our|your)]",
    "unless": [
     {
      "after": [
       "(so|,) [so] (<we>|I) (have|am|are|will)"
      ],
      "next-is": [
       "act",
       "offer",
       "ask"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "there is [absolutely|really|actually] (nothing|not anything) (wrong|faulty|amiss|defective|the matter) ($|with (it|this|that|the|our|your) [_]) {not account|payment|card|booking|result|results|health|baby|heart|scan|order|score}",
    "unless": [
     {
      "sentence": [
       "(good news|happy to|glad to|pleased to|delighted)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(there is|there are|I see|we see|I find|we find|has|have|had|shows|show) no (fault|faults|defect|defects|bug|bugs) (with|in|on|of|here|to be found|found|$)",
    "unless": [
     {
      "next-is": [
       "act",
       "offer"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(is|are|falls|fall|lies|lie|was|were|performs|performing|perform|operates|operating|works|working|runs|running|functions|functioning) [well|still|<adverb>|perfectly] within [the|our|its|their|normal|all] [_] (tolerance|tolerances|spec|specs|specification|specifications|(normal|acceptable|expected|permitted|allowed|usual) (limits|range|parameters|levels|tolerance|bounds|variation))"
   },
   {
    "match": "(is|are) (just|only|simply|merely|normal|ordinary|natural)* (normal|natural|ordinary|everyday|just|fair) (wear and tear|wear|ageing|variation)"
   },
   {
    "match": "everything (is|was|looks|seems|appears|checks out|tested) [to be] (perfectly|all|absolutely|quite|totally|just)* (fine|ok|okay|good|in order|normal|correct|working|as it should be|well) (on|at|from|with|as far|$)",
    "only": {
     "sentence": [
      "(we|I|our _|technician|technicians|engineer|engineers|team) [have|has] [_] (tested|checked|tried|looked|inspected|examined|reviewed|ran|run|can see|on our)"
     ]
    },
    "unless": [
     {
      "sentence": [
       "(now|again|fixed|repaired|restored|so you|hope|if)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(it|that|this) [was|is] (does|do|did|doing) (exactly|precisely|just)* (what|as) (it|they) (is|was|are|were) (supposed|meant|designed|intended|built|told|programmed)"
   },
   {
    "match": "(this|that|it) is (just|simply|only|merely|all|sadly) (how|the way) (it|things|this|that|we|they|he|she|(the|our|your|these|those|all|such) _ [_]) _",
    "unless": [
     {
      "after": [
       ":"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(the|this|that|a|some|these|those|such|slight|a little|minor|any) [_] <symptom> (you (are|have|can|heard|saw|noticed|describe|described|mention|mentioned|see|hear|notice|report|reported) [_] [_]|from the _|in the _|on the _|of the _)* (is|are) (perfectly|completely|totally|entirely|quite|absolutely|just|only|all|simply|actually|very|fairly|part of the)* (normal|expected|standard|usual|intended|typical|to be expected|nothing unusual|natural|normal behaviour|common|design|character|process) ($|for (a|an|this|that|these|those|all|any|our|your)|with|and)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(does|do|doing|did|done) (exactly|precisely|just)* what (it|they|we) (is|are|was|were|has been|have been) (built|designed|meant|supposed|intended|told|programmed|asked|made) [_]"
   },
   {
    "match": "(is|are|was|were) never (meant|designed|intended|built|supposed|made) (to|for)"
   },
   {
    "match": "(is|are|was|were|does) not (considered|classed|regarded|treated|counted|deemed|seen|count|qualify|rank) [as] [to be] (a|an) [_] (breakdown|emergency|bug|fault|defect|flaw|malfunction|problem|issue|error|failure|outage|leak|repair)"
   },
   {
    "match": "^ [some|a little|a bit of|such|slight|minor] <symptom> (is|are) (perfectly|completely|totally|entirely|quite|absolutely|just|only|all|simply|actually|very|fairly)* (normal|expected|to be expected|natural|typical|common) $",
    "unless": [
     {
      "after": [
       ":"
      ]
     }
    ]
   },
   {
    "match": "(is|are|was|were) (only|just|<adverb>|actually)* (meant|supposed|designed|intended|made) to (be|look|feel|sound|work|behave|do|happen|fit|taste|smell) (like (that|this)|that way|this way|that|this|so|exactly that) ($|,)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(is|are) supposed to (fade|shrink|leak|crack|creak|squeak|drip|smell|rattle|wobble|stick|peel|flake|wear|break|hum|click|vibrate|get (hot|warm|loose|dirty)|stop|pause|blink|beep|buzz|sag|fray|rust|bend)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(is|are) (operating|functioning|performing|running|behaving|working) (perfectly|completely|entirely|quite|absolutely)* (normally|correctly|as normal|perfectly|properly|exactly as _) $",
    "unless": [
     {
      "sentence": [
       "(now|again|once|service|services|trains|buses|lines|restored|repaired|check|sure|ensure|confirm|confirmed|verify|test|hope|glad|happy|not|today|all the|make)"
      ],
      "if-clause": true,
      "question": true,
      "negated": true,
      "modal": true
     }
    ]
   },
   {
    "match": "(we|I|our _ [_]) (can|could|do|did|have|has) not [<adverb>] (see|find|detect|show|reveal|identify|found|seen|detected|shown|identified|find|indicate|suggest) (any|a|anything|anything at all) [_] (wrong|fault|faults|defect|defects|problem|problems|issue|issues|error|errors|unusual|out of the ordinary|amiss|abnormal|anomalies)",
    "unless": [
     {
      "after": [
       "… (yet|,|so|but)"
      ],
      "next-is": [
       "act",
       "offer",
       "ask"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "our (tests|checks|servers|logs|records|monitoring|diagnostics|system|systems|side|end|network|equipment|data|lines|figures) (looks|look|is|are|seems|seem|shows|show|came back|indicates|indicate) (all|that everything is|everything is|to be|perfectly|no)* (good|fine|ok|okay|clear|clean|normal|healthy|problems|issues|errors|faults|in order|green)",
    "unless": [
     {
      "sentence": [
       "(now|again)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(did|does|has done|is doing|do) (exactly|just|precisely)* what (it|they) (should|should have|ought to|is meant|was meant|had to)",
    "unless": [
     {
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(has|have) always (been|worked|looked|behaved|done) (that way|like that|this way|like this|so|it that way|it this way)"
   },
   {
    "match": "^ (works|working|looks|runs|loads) [fine|good|ok|perfectly] (for (me|us)|on my machine|(on|at|from) (our|my|this) (end|side)|here) ($|,)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "if-clause": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[Feature] does [what it does] because [reason]. To get [their goal], [way].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I see something different here, so could you send [what would show it]?",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "The dishwasher [[is working as intended]]."
   },
   {
    "kind": "fixed",
    "text": "[Feature] does [what it does] because [reason]. To get [their goal], [way]."
   },
   {
    "kind": "fine",
    "text": "Here's how it works: you pay once and share with five people."
   }
  ],
  "coded": false
 },
 {
  "id": "fill-in/blank",
  "family": "fill-in",
  "title": "A blank that nobody filled in",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "This blank would go to the customer as it stands: fill it in, or take it out.",
  "why": "\"Hi [INSERT NAME]\" proves that nobody read the reply before it was sent, and undoes every warm line in it. Placeholders that the help desk fills, such as {{ticket.requester.first_name}}, are no blanks and are left alone; links, footnotes, keys and product codes are left alone too.\n Sources: the help centres of Zendesk, Intercom and Pylon on placeholders and fallbacks; Transcend, a playbook on canned responses, on leaving a seam for the customer's own words.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hi [[[INSERT NAME]]], your refund is ready."
   },
   {
    "kind": "flagged",
    "text": "The new date for your hearing test is [[[date]]]."
   },
   {
    "kind": "fine",
    "text": "Hi {{ticket.requester.first_name}}, your refund is ready."
   }
  ],
  "coded": true
 },
 {
  "id": "hedging/we-will-try",
  "family": "hedging",
  "title": "We will try",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This leaves open whether anything will happen: say what you will do, and what you don't know yet.",
  "why": "\"We'll try\", \"hopefully\" and \"should be able to\" protect the writer and leave the customer to guess. The sure part and the open part are both useful, once they stand apart.\n Sources: G. Packard, S. Moore and B. McFerran (2018), on first-person wording and agency; C. Danescu-Niculescu-Mizil et al., \"A computational approach to politeness\" (2013), on hedges.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(<we>|we|they|they all|and) (will|shall|'ll|are going to|am going to|can|always|certainly|of course|do|would|also|really|still|now|only|personally|definitely)* (do|doing|try|trying|give) [all of] (our|my|their) [very|level|absolute|utmost] (best|utmost|level best|hardest|damnedest|all|darnedest)",
    "unless": [
     {
      "before": [
       "(which|that|what) [_]"
      ]
     }
    ]
   },
   {
    "match": "(<we>|they|and) (will|shall|are going to|am going to|always|certainly|also|still|do|would|'ll|can)* (do|doing) (what|whatever|all|everything|anything) [that] [_] (we|I|they) (can|could|possibly can|are able to|am able to) [_]"
   },
   {
    "match": "(<we>) (will|shall|are going to|am going to|can|could|may|would|also|certainly|definitely|still|of course|do|then|now|'ll|always)* [be] (try|trying|attempt|attempting|endeavour|endeavouring|strive|striving|aim|aiming|hope|hoping|seek|seeking|look|looking) [our best|my best|hard|as hard as _ can|again] (to|and|our|my|a|an|another) {not hear|hearing|see you|seeing you|welcome|welcoming|serve|serving|serving you|meet|meeting} _",
    "unless": [
     {
      "before": [
       "(if|when) …",
       "(experience|service|quality|standard|standards|that|which|what|level)"
      ],
      "after": [
       "… (and|but) (could not|can not|failed)"
      ],
      "sentence": [
       "<bound>"
      ]
     }
    ]
   },
   {
    "match": "(am|are|is) [still|all|currently|really|also|now|constantly|always] (hoping|trying|aiming|attempting|endeavouring|striving|looking|seeking|working hard) to {not hear|reach|find out|contact|verify|confirm|call} _",
    "only": {
     "subject": [
      "we",
      "they"
     ]
    },
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "ideally [,] _",
    "only": {
     "sentence": [
      "(we|I|our) …"
     ]
    }
   },
   {
    "match": "(will|shall) (try|attempt|endeavour|strive) (to|and|our|my) _",
    "unless": [
     {
      "subject": [
       "you",
       "it"
      ]
     }
    ]
   },
   {
    "match": "(make|making) (an|every|all) [_] (effort|attempt|efforts|endeavour) to",
    "unless": [
     {
      "subject": [
       "you"
      ]
     }
    ]
   },
   {
    "match": "(<we>) (will|shall|are going to|am going to|can|could|'ll|let me|would) (also|just|then)* (see|find out|check) (if|whether) (we|I|there|it|someone|something|anything|they) [_] (can|could|might|may|is|are) _",
    "unless": [
     {
      "sentence": [
       "<bound>"
      ]
     }
    ]
   },
   {
    "match": "hopefully [,] {not you (can|will|'ll) (understand|appreciate)} _"
   },
   {
    "match": "(all being well|with [any|some|good|a bit of|a little|a little bit of] luck|fingers crossed|if all goes (well|to plan|as planned)|everything crossed|god willing|touch wood|if (we are|I am|you are) lucky) [,]"
   },
   {
    "match": "(<we>|they|it|he|she|your _ [_]|the _ [_]) (might|may|could|should) (hopefully|possibly|probably|perhaps|potentially|conceivably|theoretically|in theory|well|maybe|normally|in principle)* (be able to|be in a position to|manage to|have the chance to) _",
    "only": {
     "subject": [
      "we",
      "they"
     ]
    }
   },
   {
    "match": "(<we>) (might|may) (hopefully|possibly|probably|perhaps|potentially|well|consider|try|want to|be willing to|look|need|also|then)* (try|consider|offer|arrange|refund|replace|look|send|make|give|get|find|call|do|extend|issue|credit|waive|fix|move|add|include) _",
    "unless": [
     {
      "before": [
       "(if|so|how|that|which|where) …"
      ],
      "after": [
       "… (if|when|once|where) _"
      ]
     }
    ]
   },
   {
    "match": "(<we>|they|it|you|he|she|your _ [_]) (should|may|might|could|will|would|can) (hopefully|possibly|probably|perhaps|potentially|maybe|conceivably|theoretically|in theory|ideally|in principle) _"
   },
   {
    "match": "(it|this|that|your _ [_]|the _ [_]|you|there) (might|may|could) (just|well|or may not|be that|also)* (be|arrive|ship|come|take|work|help|happen|get) [_] (possibly|probably|perhaps|maybe|hopefully|potentially|or not)"
   },
   {
    "match": "(am|are|remain|is) [very|still|quite|cautiously|really] (hopeful|optimistic) [that|of|we|it]",
    "only": {
     "subject": [
      "we"
     ]
    }
   },
   {
    "match": "(may|might) or (may|might) not _",
    "unless": [
     {
      "before": [
       "(experience|results|which|that|you) [_]"
      ]
     }
    ]
   },
   {
    "match": "it (could|might|may) [well|just] be that _"
   },
   {
    "match": "do (what is possible|as much as (we|I) can|whatever (we|I) can|what little (we|I) can)"
   },
   {
    "match": "(am|are|is) [all|really|still|currently|now] doing [all of] (our|my|their) [very|level|absolute|utmost] (best|utmost|all|level best)"
   },
   {
    "match": "(perhaps|maybe|possibly) (we|I) (can|could|will|might|may) _",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(we|I) (do|would|'d|can only|really|just|very much|also|sort of|kind of|would like to|'d like to|tend to|honestly|am inclined to|are inclined to)* (think|believe|guess|suppose|reckon|imagine|feel|assume|suspect|expect|presume) [that] (it|this|that|your _ [_]|the _ [_]|we|there|they|he|she) (should|might|may|could|can|will probably|would probably|is probably|probably|must|possibly|will possibly|was probably|was possibly|is possibly|is likely|is most likely) _"
   },
   {
    "match": "(I|we) (would|'d|can only|kind of|sort of)* (guess|suppose|reckon|imagine|presume) [that] {not what|how|a} (it|this|that|your|the|we|there|they|you|so) [_]",
    "unless": [
     {
      "before": [
       "(can|could|can not|even|only) [_]"
      ]
     }
    ]
   },
   {
    "match": "(is|was|are|were|been|feels|feel|looks|look|seems|sounds|we|I) (kind|sort) of {not a|an|the|you|him|her|them|us|_ $} _",
    "unless": [
     {
      "before": [
       "(this|what|which|that|some|any|same|every) [_]"
      ]
     }
    ]
   },
   {
    "match": "(as far as (I|we) (know|can tell|am aware|are aware|understand)|to the best of (my|our) (knowledge|understanding|ability|abilities)|if (I am|we are) not mistaken|if (I|we) (remember|recall) (correctly|rightly|right)|from what (I|we) (gather|can gather|understand)|(I am|we are) not [entirely|100 %|completely|totally|quite|too|exactly] (sure|certain) [,] but|do not quote me) [,]"
   },
   {
    "match": "(more or less|somewhat|in a way|to (some|a certain) extent|for the most part) {not the same|often} _",
    "only": {
     "subject": [
      "we",
      "it"
     ]
    }
   },
   {
    "match": "if (possible|at all possible|we can|feasible|circumstances allow|time (allows|permits)|resources allow) [,] (we|I|our _) (will|would|'ll|shall) _"
   },
   {
    "match": "(we|I) (will|would|'ll|shall) … (if (at all possible|possible|we can|I can|feasible|we are able)|where possible|wherever possible) $",
    "unless": [
     {
      "sentence": [
       "<bound>"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I will [the sure part] by [date]. I don't yet know [the open part]; I'll tell you on [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I've asked [owner] to [action] and expect an answer by [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We will try to resolve]] this."
   },
   {
    "kind": "fixed",
    "text": "I will [the sure part] by [date]. I do not yet know [the open part]; I will tell you on [date]."
   },
   {
    "kind": "fine",
    "text": "I'll test the battery today and send you the reading by 5 pm."
   }
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/any-may-have",
  "family": "hollow-apology",
  "title": "Sorry for any inconvenience this may have caused",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "\"Any\" and \"may have\" doubt that anything happened: name the effect, or leave the sentence out.",
  "why": "A hypothetical harm makes the customer prove the damage before the apology counts. Writers on support and linguists both take this sentence as the model of the apology that is none.\n Sources: L. O'Flahavan, \"No More Nonpologies\" (HDI SupportWorld, 2017); J. Fried and D. Heinemeier Hansson, \"Rework\" (2010), \"How to say you're sorry\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<apology-for> (any|whatever|any and all|any kind of|any sort of|any such|possible|potential) [other|further|unintended|resulting|such|consequent|associated|undue|great|unforeseen|possible|potential|<small>] (<inconvenience-noun>|delay*|error|errors|mistake*|concern*|harm|offence|worry|loss) [(and|or|&) [any] [<small>] (<inconvenience-noun>|delay*|concern*|worry|distress)] [<caused-by-this>]"
   },
   {
    "match": "<apology-for> (the|this|that|your|all|all the|all this) [<small>] _ [to you|to your _] [that|which] (this|it|we|<place>|(this|the|our|that) _ [_]) (may|might|could) [well|possibly|also] [have] [well|possibly] (be|been|cause|caused|create|created|give|given|led|lead|bring|brought|had|put|made)"
   },
   {
    "match": "<apology-for> (the|this|that|your|all|all the|all this) [<small>] _ [that|which] (you|our _|the _|patrons|customers|guests|members|residents|passengers|users|visitors|everyone|anyone) (may|might|could) [well|possibly|also] [have] [well|possibly] (be|been|experience|experienced|feel|felt|suffer|suffered|face|faced|encounter|encountered|had|have|gone through)"
   },
   {
    "match": "<apology-for> (the|this|our|that|your) _ [{not and|or} _] (and|or) any [<harm-size>] <inconvenience-noun> [<caused-by-this>]"
   },
   {
    "match": "<apology-for> (any|whatever|anything) {not of|one|time|more} _"
   },
   {
    "match": "<apology> (if|in case|should) (this|it|we|there|you|(our|the|this) _) … (any|some|you|an|a|much|such) <inconvenience-noun>"
   },
   {
    "match": "<apology> (if|in case) … (inconvenienced|inconveniencing)"
   },
   {
    "match": "(if|should) any <inconvenience-noun> (was|is|has been|were|be|have been) (caused|created|felt)"
   },
   {
    "match": "<apology> to (anyone|anybody|those|any (customers|guests|users|passengers|patients|parents|members)) [who] [was|were|is|are|has been|have been|may have been|might have been|feels|felt] (affected|inconvenienced|offended|upset|disappointed)"
   },
   {
    "match": "(any|whatever) [<harm-size>] (<inconvenience-noun>|delay|offence) [(and|or) [any] <inconvenience-noun>] [<caused-by-this>|to (you|your _|our _)] (is|are) [<intensifier>|much] regretted"
   },
   {
    "match": "^ for any [<harm-size>] <inconvenience-noun> [<caused-by-this>] [,] [please] <apology>"
   }
  ],
  "unless": [
   {
    "subject": [
     "they"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry [how it affected this customer]. [What caused it, in one clause], and [what happens next] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "",
    "over": "sentence",
    "title": "Remove the sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your site was offline for an hour. [[We apologise for any inconvenience this may have caused]]."
   },
   {
    "kind": "fixed",
    "text": "Your site was offline for an hour. I'm sorry [how it affected this customer]. [What caused it, in one clause], and [what happens next] by [date]."
   },
   {
    "kind": "fine",
    "text": "I'm sorry the app logged you out in the middle of your booking."
   }
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/delay",
  "family": "hollow-apology",
  "title": "Sorry for the delay",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"The delay\" fits every wait: say how long it was, or why, and the new date.",
  "why": "A canned apology for a delay is sent whatever the wait was, so it carries no information. The length, the cause and the new date do; thanks for a particular wait works too.\n Sources: You, Yang, Wang and Deng, \"When and why saying thank you is better than saying sorry\" (Journal of Marketing, 2020); Packard and Berger (2021), on concrete language.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<apology-for> [any|<the-harm>] [<harm-size>|long|lengthy|prolonged|short|unusual] [long|lengthy|prolonged] (delay|delays|wait|waits|waiting|waiting time|waiting times|wait time|wait times|hold up|hold ups|holdup|hold time|hold times|backlog|lateness|tardiness|silence|radio silence|lack of (response|reply|communication|contact|updates)|slowness|queue|queues|time (this|it) (has taken|took|is taking)|time taken|length of time [this|it|that] [has] [taken|took]|long queue) [<late-with>|<late-reply>|<caused-by-this>|you have had|you had]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> [any|<the-harm>] [<harm-size>|long|lengthy|prolonged|short|unusual] (delay|delays|wait|hold up|slowness|lateness|time it (took|has taken)|time taken) <late-reply>"
   },
   {
    "match": "<apology-for> [<the-harm>|my|our] [<harm-size>|<intensifier>] (late|slow|delayed|belated|tardy|overdue) (reply|replies|response|responses|answer|answers|follow up)"
   },
   {
    "match": "<apology> [that] you [have|had|were] (had to wait|waited|been waiting|been kept waiting|kept waiting|left waiting|had to be patient) [quite] [so|this|such|too|a] [a] [long|while|long time]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> how (long|slow|late) (this|it|we|our _|things) (is|has|are|have) (taking|taken|been) [so far|us]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> the [length of|long|extra] time [that] (it|this) (has|is|had)* (taken|took|taking) [us|me] to (reply|respond|look|get|answer|review|process|resolve|deal|investigate|sort|fix|come|handle)"
   },
   {
    "match": "<apology-for> (only|just)* (getting|coming|replying|responding|writing) [back] [to you] (only)* (now|late|so late|today)"
   },
   {
    "match": "<apology-for> (the|this|any|our|all the|these) [<harm-size>|long] (delay|delays|wait|waits|hold up|backlog) (with|to|in|on|of|for) {not your|<place>|you|you} _ [{not is|was} _] (this (season|year|month|week|summer|winter)|at present|at the moment|currently|right now|$)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> [<the-harm>|being|having been|my being|us being] [<harm-size>|<intensifier>|so|this|such a|such] (late|slow|delayed|belated|tardy|slower|overdue) [(in|with|to|on) [our|my] (replying|responding|answering|getting back|coming back|writing|answer|reply|respond|get back|write)] [reply|replies|response|responses|answer|email|message|follow up|update|acknowledgement|notice|delivery|service|arrival|dispatch|shipment|communication|turnaround] [this (time|morning|week)] [to (you|your _|this)] [times] [<caused-by-this>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(<apology-for>|<apology> [that] (we|I) [have|am|are]|<apology> to [have]|<apology> (we|I) have) (keep|keeping|kept|having kept|be keeping|have kept|making|made|leave|left|leaving) you [all] (waiting|wait|on hold|hanging|in the dark|without (a|an) (reply|answer|response))",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(<apology-for>|<apology>) [that] [(this|it|we|I|things|our _|the _) [has|have|is|are|was|were]] (taken|took|taking|having taken|have taken) [us|me] (so|this|too|such a|quite|very|a|much|rather)* (long|while|longer|a while|time) [than _] [to (reply|respond|answer|get back|get in touch|write|come back|resolve|sort|fix) [to you|this|it|out]|<late-reply>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(<apology-for>|<apology>) [that] [(this|it|we|I) [has|have]] (taken|took|taking) [us|me] (so|this|too|such a|quite|very|a|much|rather)* (long|while|longer|time) to (reply|respond|answer|get back|get in touch|write|come back)"
   },
   {
    "match": "(<apology-for>|<apology> [that] (we|I) (did not|have not|could not|were not able to|was not able to) (get|come|been|reply|respond|write)) [not] [getting|coming|replying|responding|writing|being|having|been able] [back|in touch|replied|responded] [to you|with you] (sooner|earlier|faster|quicker|before now|until now|more quickly|right away|straight away)"
   },
   {
    "match": "<apology> [that] (we|I) (are|am) [only] (just|now|only)* (getting|coming|replying|responding|writing) [back] [to you] [now|just now|so late|only now]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> (my|our|the|this|any) (late|slow|delayed|belated) _ {not fee|fees|charge|charges}",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) are [currently] (running|experiencing|having) (a bit|a little|some|slight|late|behind|delays)* [,] (and|so) (we|I) (apologise|are sorry)",
    "only": {
     "specific": false
    }
   }
  ],
  "unless": [
   {
    "subject": [
     "they"
    ]
   },
   {
    "sentence": [
     "<delay-told>"
    ]
   },
   {
    "after": [
     "[,] (:|\\()",
     "… <fault-word>",
     "[,] (;|–) … (was|were|had|have|because)"
    ]
   },
   {
    "before": [
     "<fault-word> …"
    ]
   },
   {
    "negated": true
   },
   {
    "question": true
   },
   {
    "reported": true
   },
   {
    "next": [
     "^ [it|this|that|the _ [_]] (is|was) (because|due to|caused by)",
     "[the|this|our] [_] (delay|wait|hold up|backlog) (was|is|came|comes) (because|due|caused|down to|from)",
     "<delay-told>"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "You waited [length] for this reply, and I'm sorry.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Thank you for waiting [length]. The hold-up was [cause], and [what happens next] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'm sorry your [order] is late: [cause]. The new date is [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Sorry for the delay]]. Your lenses ship today."
   },
   {
    "kind": "fixed",
    "text": "You waited [length] for this reply, and I'm sorry. Your lenses ship today."
   },
   {
    "kind": "fine",
    "text": "I'm sorry for the delay: the courier lost the first parcel and we only noticed on Tuesday."
   }
  ],
  "yields": [
   "hollow-apology/any-may-have",
   "hollow-apology/inconvenience"
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/inconvenience",
  "family": "hollow-apology",
  "title": "Sorry for the inconvenience",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "\"The inconvenience\" names nothing: say what went wrong for this customer.",
  "why": "The phrase fits every ticket, so it proves that nobody read this one, and it shrinks a lost day or a missed flight to a nuisance. An apology works when it owns one specific failure and says what is being done about it.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\", names it first among the phrases that \"have lost their meaning\"; Lewicki, Polin and Lount (2016) found that taking responsibility and offering a repair weigh most in an apology.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<apology-for> [<the-harm>] [<harm-size>] {not any} [(delay|delays|wait|error|mistake|<inconvenience-noun>) (and|or|&)] inconvenien* [(and|or) [the|all] [<harm-size>] <inconvenience-noun>] [<caused-by-this>] [<harm-setting>]",
    "unless": [
     {
      "after": [
       "(of|in) _",
       "(because|when|after|since|while) _",
       "[caused|created] (by|due to|because of) {not this|that|it|these}",
       "fee",
       "fees"
      ]
     }
    ]
   },
   {
    "match": "<apology-for> [<the-harm>] [<harm-size>] {not any} (<inconvenience-noun>|mix up|mix ups|mess up|muddle|let down|disappointment|<bad-experience>) [(and|or|&) [the|all] [<harm-size>] (<inconvenience-noun>|disappointment)] [<caused-by-this>] [<harm-setting>]",
    "only": {
     "specific": false
    },
    "unless": [
     {
      "after": [
       "[,] (:|\\()",
       "[,] (;|–|,) … <fault-word>"
      ]
     },
     {
      "before": [
       "(we|I|our|my) … (and|so) [<we-are>]"
      ]
     }
    ]
   },
   {
    "match": "<apology> [that|to|for] [you|this|it|we] [are|were|was|have|has|had|having] [been] [<intensifier>] (inconvenienced|inconveniencing|inconvenient) [you|for you|to you]"
   },
   {
    "match": "<apology> [that] (to have|to be|we|I|this|it|(our|the|this) _) (has|have)* (caused|causing|given|put|brought|created) [you|to you|you to|you through] (all|so much|such|any)* [<the-harm>] [<harm-size>] <inconvenience-noun>",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> [that|if] (this|it|that|things|(our|the|this) _ [_]) (has been|was|is|have been|were|became|turned into|proved) [<the-harm>] [<harm-size>] (<inconvenience-noun>|<feeling-adjective>) [for you]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> (putting|having put) you through (this|that|it|all [of] (this|that)|such|so much) [<inconvenience-noun>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> [that|to (hear|see|learn|read) [that|about|of]|about|for] (you [have|had] (had|have|been having|are having|were having|experienced|received|got) (a|an|such a|such an)|your) [<intensifier>] <bad-experience>",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> [<the-harm>] [<intensifier>] <bad-experience> [that] you [have] (had|experienced|received|encountered|been given|got) [with|at|on|in|from|during] [us|(our|the|your) _ [{not who|that|when|where} _]]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> to have (inconvenienced|upset|disappointed|let) (you|anyone|any of _)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> [that|to (hear|see|learn|read) [that]] your (experience|visit|stay) [with us|today|here|(with|at|in) (our|the) _ [_]] (was|has been) (not|less than|so|very|such) _",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> to (hear|see|learn|read) (about|of) (your|the|this) [recent|latest|last] (experience|experiences|visit|stay|interaction) [with (us|our _ [_])]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> (this|that|your|the) [recent|latest|whole|entire] (experience|situation|matter|state of affairs|turn of events)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (have|has) inconvenienced you"
   },
   {
    "match": "^ for (<the-harm>|any) [<harm-size>] <inconvenience-noun> [<caused-by-this>] [,] [please] (<apology>|(we|I) [do] regret)"
   },
   {
    "match": "(we|I) (<degree>)* (acknowledge|recognise|understand|appreciate|realise|know) (the|this|[that] this is an|[that] it is an) inconvenience",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(the|this|all|all the|all this|your) [<harm-size>] (<inconvenience-noun>|<inconvenience-noun> and <inconvenience-noun>) [<caused-by-this>|to you [and your _]|to (all|our) _] (is|are) [<intensifier>|much] regretted"
   },
   {
    "match": "to (apologise|say sorry|make up) for [<the-harm>] inconvenien*",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> to (hear|learn|read|see) (about|of) [<the-harm>] [<harm-size>] [<small>] <inconvenience-noun> [<caused-by-this>] [<harm-setting>]",
    "only": {
     "specific": false
    },
    "unless": [
     {
      "after": [
       "[,] (:|;|–|\\()"
      ]
     }
    ]
   },
   {
    "match": "<apology> [that|to (hear|learn|read|see) [that]] you (are|were|have been|have had|had|have) [still|having|experiencing|facing|encountering|having had|run into|encountered|faced] [this|some|such|these|those|an|a|so much|so many] [<harm-size>] <inconvenience-noun>",
    "only": {
     "specific": false
    },
    "unless": [
     {
      "after": [
       "[,] (:|;|–|\\()"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "subject": [
     "they"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry [what went wrong for this customer]. [What I have done], and [what happens next] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "This cost you [time, a trip, a day off], and I'm sorry. I've [what I have done], so you don't need to [effort].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hi {{ticket.requester.first_name}},\n\n[[We apologise for the inconvenience]]. Your new router ships tomorrow."
   },
   {
    "kind": "fixed",
    "text": "Hi {{ticket.requester.first_name}},\n\nI'm sorry [what went wrong for this customer]. [What I have done], and [what happens next] by [date]. Your new router ships tomorrow."
   },
   {
    "kind": "fine",
    "text": "I'm sorry your kettle arrived with a cracked lid."
   }
  ],
  "yields": [
   "hollow-apology/any-may-have",
   "hollow-apology/sorry-if",
   "hollow-apology/sorry-but"
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/no-cause",
  "family": "hollow-apology",
  "title": "An apology without a cause",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "The apology gives no cause: add what went wrong on your side, in one clause.",
  "why": "Responsibility and an explanation weigh more than regret; an apology that explains nothing could be sent to anybody. One clause such as \"we packed the wrong box\" is enough.\n Sources: Lewicki, Polin and Lount (2016); LiveAgent, \"Customer empathy\": admit when the customer is right.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "[We did what], so [what it meant for them].",
    "over": "after"
   },
   {
    "safety": "review",
    "text": "The cause was on our side: [cause in one clause].",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[I'm sorry your order is late.]] I'll check on it tomorrow.",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[We're sorry that you could not reach your bookings.]] All pages work again.\n\nKind regards",
    "situation": [
     "outage"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nI'm sorry your order is late: we packed it on the wrong pallet. It leaves tonight.",
    "situation": [
     "delay"
    ]
   }
  ],
  "yields": [
   "hollow-apology/any-may-have",
   "hollow-apology/delay",
   "hollow-apology/inconvenience",
   "hollow-apology/oops",
   "hollow-apology/please-accept",
   "hollow-apology/regret-to-inform",
   "hollow-apology/sorry-about-that",
   "hollow-apology/sorry-but",
   "hollow-apology/sorry-if",
   "hollow-apology/sorry-you-feel"
  ],
  "coded": true
 },
 {
  "id": "hollow-apology/oops",
  "family": "hollow-apology",
  "title": "Oops",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "Playful words sound careless when something went wrong: say what we did.",
  "why": "A light tone about somebody else's loss reads as not taking it seriously. Keep it for slips that cost the customer nothing.\n Sources: GitLab, issue 365208 of its design system, on the careless tone of \"whoops\"; Microsoft Writing Style Guide, \"sorry\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(oops|oopsie|oopsies|oopsy|oopsy daisy|whoops|whoopsie|whoopsies|whoopsy|whoopsie daisy|ooops|woops|uh oh|uhoh|yikes|eek|d'oh|doh|aw snap|aw shucks|dang|darn|ruh roh|egg on our face|eep|gulp|ouch|gah|argh|blimey|crikey|jeepers|oh snap|face palm|facepalm)"
   },
   {
    "match": "(our|my|total|totally our|totally my|so our) bad {not debt|debts|luck|weather|credit}"
   },
   {
    "match": "silly (us|me|old us|old me)"
   },
   {
    "match": "butterfingers"
   },
   {
    "match": "(gremlin|gremlins)"
   },
   {
    "match": "(hiccup|hiccups|snafu|snafus|boo boo|goof|goofed|goof up|booboo|brain fart|senior moment|brain fade|blonde moment)"
   },
   {
    "match": "well , (this|that) is [a bit|a little|rather|so|pretty] (awkward|embarrassing)"
   },
   {
    "match": "(this|that|it) is [a bit|a little|rather|pretty] (awkward|embarrassing) [,|.|:|!]"
   },
   {
    "match": "(we|I) (messed|goofed|screwed|fluffed|mucked|cocked|stuffed) [that|this|it|things] up"
   },
   {
    "match": "(took|taken|take|having) a (nap|little nap|day off|coffee break|snooze|wander)",
    "only": {
     "sentence": [
      "(our|the|your) [_] (robot|robots|server|servers|system|hamsters|computer|bot|bots|parcel|package|order|printer|app|website|machine|machines|pixies|elves)"
     ]
    }
   },
   {
    "match": "(went|gone) (walkabout|awol|wandering|on holiday|for a wander|rogue|haywire)"
   },
   {
    "match": "(had|having) a (moment|wobble|meltdown|hissy fit|bit of a (moment|wobble)|mind of its own|bad hair day|case of the mondays)"
   }
  ],
  "unless": [
   {
    "before": [
     "(page|screen|message|banner|popup|pop up|error) (says|said|reads|shows|saying|reading) [:|,]"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "We [what we did wrong].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'm sorry [what went wrong for this customer].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Oops]]! We charged you twice for the ferry."
   },
   {
    "kind": "fixed",
    "text": "We [what we did wrong]. We charged you twice for the ferry."
   },
   {
    "kind": "fine",
    "text": "We charged you twice on 2 May."
   }
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/please-accept",
  "family": "hollow-apology",
  "title": "Please accept our apologies",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This asks the customer to do something: just say sorry, and for what.",
  "why": "The set phrase hands the customer the work of accepting and is heard as a formality. In experiments a request for forgiveness was the weakest part of an apology; taking responsibility and repairing were the strongest.\n Sources: Lewicki, Polin and Lount, \"An exploration of the structure of effective apologies\" (2016).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[<beg-to>] accept [our|my|this|these|all our|an|its] (<heartfelt>|very|most|and|,)* (apologies|apology) [<apologising-again>] [<on-behalf>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "[we|I|allow (me|us) to|let (me|us)|please [let me]] [<apologising-lead>] (extend|extends|send|sends|offer|offers|give|convey|express|present|tender) [to you|you] (our|my|its|an|a|all our|all my) (<heartfelt>|very|most|and|,)* (apologies|apology|regret|regrets) [<apologising-again>] [<on-behalf>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "[<beg-to>] accept (the|our|my) (<heartfelt>|very|most|and|,)* (apologies|regrets|regret) [of (the|our) [_] _] [<on-behalf>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(you have|there are) (our|my) (<heartfelt>|very|most|and|,)* (apologies|apology) [<on-behalf>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(<beg-to>|please do) (forgive|pardon|excuse) (us|me|our|my|this|the|any) [<harm-size>|mistake|error|oversight|lateness|delay|intrusion|confusion|mix up|slip|silence]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (can only|do|really|sincerely|humbly|truly)* (beg|ask|hope|pray) [for] [you for] your [kind] (forgiveness|pardon|indulgence|understanding and forgiveness)"
   },
   {
    "match": "(we|I) (can only|do|really|sincerely|truly)* (hope|trust|pray) [that] you [will|can|could|may] [be able to] [find it in _ _ to] (forgive|pardon|excuse) (us|me|this|our|my)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(forgive|pardon) us [,|for (this|that|it|the <inconvenience-noun>)] $",
    "only": {
     "subject": [
      "none",
      "we"
     ],
     "negated": false
    }
   }
  ],
  "unless": [
   {
    "question": true
   },
   {
    "reported": true
   },
   {
    "after": [
     "[,] (:|\\()"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry [what went wrong for this customer].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "That was our mistake: [what we did]. I've [what I have done].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your sofa left late. [[Please accept our sincere apologies]]."
   },
   {
    "kind": "fixed",
    "text": "Your sofa left late. I'm sorry [what went wrong for this customer]."
   },
   {
    "kind": "fine",
    "text": "I'm sorry we double-booked your table."
   }
  ],
  "yields": [
   "hollow-apology/any-may-have",
   "hollow-apology/sorry-if",
   "hollow-apology/inconvenience",
   "hollow-apology/delay"
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/regret-to-inform",
  "family": "hollow-apology",
  "title": "We regret to inform you",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This is a form letter's opening: give the news in plain words.",
  "why": "The formula announces bad news with no person behind it and puts off the fact. A plain statement and the next step are shorter and kinder.\n Sources: plainlanguage.gov (US General Services Administration), \"Use simple words and phrases\"; Kommunicate, guide to canned responses, on robotic wording.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(we|I) [do|must|<intensifier>] [<intensifier>] regret to (inform|advise|tell|notify) you that {not ,}"
   },
   {
    "match": "((we|I) [do|must|have to|<intensifier>] [<intensifier>] regret|regrets) [having] to <to-tell>"
   },
   {
    "match": "((we|I) [do|<intensifier>] regret|regrets) (that|to say) (we|I|your _ [_]|the _ [_]|this [_]|it|our _ [_]|there|on this occasion|you) (are|am|is|can not|could not|have|has|must|will|was|were|do not|did not|will not)",
    "unless": [
     {
      "specific": false
     }
    ]
   },
   {
    "match": "([we|I] [do|must|have to] [<intensifier>] (regret|regrets)) having to _"
   },
   {
    "match": "(it is|is|was it|it was) with [a|the|our] (great|deep|deepest|much|profound|sincere|real|considerable|very|extreme|some)* (regret|sadness|sorrow|disappointment|heavy heart|heavy hearts|reluctance) that"
   },
   {
    "match": "^ with [a|the|our] (great|deep|deepest|much|profound|sincere|real|considerable|very|extreme)* (regret|sadness|sorrow|heavy heart|heavy hearts|reluctance) [,] (we|I|that|the|our)"
   },
   {
    "match": "(<intensifier>|we are|I am)* (sorry|sad|saddened|disappointed|afraid|obliged|compelled) (to [have to]|I must|we must|that I must|that we must|I have to|we have to|that we have to) (inform|advise|notify|announce|report|(tell|let) you [that|know])"
   },
   {
    "match": "(we|I) (must|have to|need to|are obliged to|are forced to|would|will|shall|can only|are going to have to) (regretfully|regrettably|sadly|with regret|reluctantly) (inform|decline|advise|refuse|tell|notify|reject|turn|say|close|cancel|end|withdraw)"
   },
   {
    "match": "(we|I) (must|have to|need to|do|now) (inform|advise|tell|notify|write to) you [,] with [great|deep|much|sincere|the deepest] (regret|sadness|sorrow|disappointment)"
   },
   {
    "match": "^ [but|and|so] (regretfully|regrettably|with (great|deep|much|sincere)* regret|(much|greatly) to (our|my) regret|to (our|my) [great|deep|sincere] regret)"
   },
   {
    "match": "(regretfully|regrettably) {is , (we|I|your|the|this|it|there|you)}"
   },
   {
    "match": "it (pains|saddens|grieves|is my sad duty|is our sad duty|is my unfortunate duty|breaks our hearts|breaks my heart) [us|me] [<intensifier>] to <to-tell>"
   },
   {
    "match": "(we|I) (have|got|am the bearer of|are the bearer of|bring [you]|come with) [the|some|a bit of] (bad|sad|disappointing|unfortunate|unhappy|regrettable|upsetting|unwelcome) news"
   }
  ],
  "unless": [
   {
    "reported": true
   },
   {
    "subject": [
     "they",
     "you"
    ]
   },
   {
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     1
    ],
    "title": "Begin with the news"
   },
   {
    "safety": "review",
    "text": "[The news]. [What the customer can do or what you'll do] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The news], because [the reason, in one clause].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We regret to inform you that]] the pottery class on 4 June is full."
   },
   {
    "kind": "fixed",
    "text": "The pottery class on 4 June is full."
   },
   {
    "kind": "fine",
    "text": "The 4 June tour is full; there are four places on 11 June."
   }
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/sorry-about-that",
  "family": "hollow-apology",
  "title": "Sorry about that",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Sorry about what? Name it: this could be sent to anyone.",
  "why": "An apology without an object shows no listening. Concrete words are heard as attention, and the customer need not wonder which of their points you mean.\n Sources: Packard and Berger, \"How concrete language shapes customer satisfaction\" (2021); Roschk and Kaiser, \"The nature of an apology\" (2013).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<apology-for> [all] (that|this|it|everything|all|what (happened|has happened|went wrong|occurred)) [all|again|one|and _ you] [<caused-by-this>]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> to (hear|learn|read|see) [all] [of|about] (this|that|it|what (happened|has happened|you (went|have been|have gone|are going) through)) [from you]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> [that] (all|any|this|that|it|all (this|that)|(any|all|some) of (this|that)|such a thing|things like this) (has|had)* (happened|occurred|is happening|came about|came up|been happening) [again] [to you|with you|here]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> [that] you (have|had)* (went|gone|had to go|been|are going|been put|were put|experienced|had|had to (deal|put up)|had to (experience|face)) [to|through|with] (this|that|it|all this|all that|such|all of this)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology-for> (how|the way) (this|that|it|things|everything|your _ [_]) (was|were|has been|have been|went|turned out|worked out) [handled|dealt with|managed|treated|resolved|received]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> {not ,|;|:|–|\\(|and|so|but|–} [for [the|our|my|any|all|a] (part|side|end|behalf)] $",
    "only": {
     "if-clause": false,
     "specific": false
    },
    "unless": [
     {
      "before": [
       "(service|failure|error|customer|of|their|your|his|her|no|the|generic|after|public|these|those|such|an|any|to|sending|for|on|with|board game|say|saying|said|feel|are you|feeling|not|never|better|word)"
      ]
     }
    ]
   },
   {
    "match": "<apology> , [dear|mr|mrs|ms|miss] (<place>|{not ,|no|not|but|wrong|we|I|it|that|this|there|my|our|can|could} _) {not ,|no|not|can|could|is} $"
   },
   {
    "match": "^ (<intensifier>)* (sorry|apologies) [,] <place> $"
   },
   {
    "match": "^ (our|my|many|please accept|with our|with my|with|sincere) (<heartfelt>|very|most|and|our|my)* apologies , $"
   },
   {
    "match": "<apology-for> (our|the|this|that|a|my|these|any|some) [<harm-size>] (error|errors|mistake|mistakes|oversight|lapse|failure|failures|failings|shortcomings|shortcoming|slip|mishap|mix up|incident|miscommunication|situation|matter|glitch|occurrence|setback|fault) [here|there|(on|from) our (part|side|end)|in this (matter|case|instance)|in (our|the) (system|systems|process|service)]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> [,|–] (that|this|it) (is|was) [all|entirely|totally|completely|definitely|certainly|squarely] (on (us|me)|(our|my) (mistake|fault|error|bad|oversight|doing|responsibility|slip))",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<apology> [,|–] ([totally|entirely|completely|all|absolutely] (our|my) [own] (mistake|fault|error|bad|oversight|slip|blunder))",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) [do|really|certainly|definitely] (owe|owes) you [all] (an|a|our|my) [very] [<heartfelt>] (apology|apologies)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(an apology|apologies) (is|are) [certainly|definitely|clearly] (in order|due|owed|warranted|called for)",
    "only": {
     "specific": false
    }
   }
  ],
  "unless": [
   {
    "question": true
   },
   {
    "negated": true
   },
   {
    "reported": true
   },
   {
    "subject": [
     "they",
     "you"
    ]
   },
   {
    "before": [
     "<fault-word> …"
    ]
   },
   {
    "after": [
     "[,] (:|\\() _",
     "[,|.] (–|;|,|and|so) … <fault-word>"
    ]
   },
   {
    "previous": [
     "<fault-word>",
     "<told-event>"
    ]
   },
   {
    "before": [
     "<told-event> … (and|so|,|–|;) [<we-are>]"
    ]
   },
   {
    "if-clause": true
   },
   {
    "next": [
     "^ you [had] (waited|lost|paid|asked|booked|ordered|were|missed|got|received|drove|stood|sat|spent|called)"
    ]
   },
   {
    "next": [
     "^ you have [now|already] (experienced|been *ed|been *ing|been left|had|waited|contacted|called|written|tried|paid|lost)"
    ]
   },
   {
    "next": [
     "(we|I|our [_] _|my [_] _|the [_] _|your [_] _|it|this|that|they|somebody|someone|<place>) … <fault-word>"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry [what went wrong for this customer].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'm sorry that [what happened], and I've [what I have done].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Sorry about that]]! I'll look at your basket now."
   },
   {
    "kind": "fixed",
    "text": "I'm sorry [what went wrong for this customer]. I'll look at your basket now."
   },
   {
    "kind": "fine",
    "text": "Sorry that the link in our email was broken."
   }
  ],
  "yields": [
   "hollow-apology/inconvenience",
   "hollow-apology/any-may-have",
   "hollow-apology/sorry-you-feel",
   "hollow-apology/sorry-if",
   "hollow-apology/sorry-but",
   "hollow-apology/delay",
   "hollow-apology/please-accept",
   "hollow-apology/regret-to-inform"
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/sorry-but",
  "family": "hollow-apology",
  "title": "Sorry, but",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"But\" cancels the apology: give the reason, then what you can do.",
  "why": "The reader hears that the real message is the refusal, so the apology counts for nothing. An apology can stand in a sentence of its own, or give its place to the reason and an alternative.\n Sources: Lingo Digest, \"The non-apology: a grammatical breakdown\"; O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), whose bad example is \"No, sorry, we have a no-refund policy\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(<apology>|(we|I) [do] [<intensifier>] (regret|regret it)|(excuse|pardon|forgive) me) [to you] [,|–|;] [[dear|mr|mrs|ms|dr|miss] (<place>|_ {is [_] [,|–|;] (but|however)}) [_ {is [,|–|;] (but|however)}] [,|–|;]] [again ,|again] (but|however|though|although|yet|nevertheless|nonetheless) {not not|never|glad|happy|pleased|grateful|thankful|also|only} [unfortunately|sadly|regrettably]"
   },
   {
    "match": "(<apology-for>|<apology> to hear [about|of]) [all] (this|that|it|everything|[the|any|all the] <inconvenience-noun>) [,|–|;] (but|however|although|though|yet|nevertheless|unfortunately) {not (we|I) (have|can|will)}"
   },
   {
    "match": "^ [oh|so|well|hi|hey] no [,] [<intensifier>|I am|we are] sorry [,] (we|I|it|that|this|there|you|our|the|your|not|no|but)"
   },
   {
    "match": "^ (<intensifier>|I am|we are)* sorry , (no can do|no {is .|,|!}|not possible|nope|rules are rules|but) {not problem|worries|need}"
   }
  ],
  "unless": [
   {
    "question": true
   },
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I know you were hoping for [request]. [The reason, in one clause], so what I can do is [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The reason, in one clause]. You can [alternative].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I'm sorry, but]] the early-bird price ended on Friday."
   },
   {
    "kind": "fixed",
    "text": "I know you were hoping for [request]. [The reason, in one clause], so what I can do is [alternative]."
   },
   {
    "kind": "fine",
    "text": "I'm sorry to ask, but could you send the photo of the meter once more?"
   }
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/sorry-if",
  "family": "hollow-apology",
  "title": "Sorry if",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"Sorry if\" makes the harm a maybe: say what happened, or ask.",
  "why": "An if-clause turns the apology into a hypothesis and leaves it to the customer to confirm that they were hurt. If you know it happened, say that; if you do not know, a question is the honest form.\n Sources: Lingo Digest, \"The non-apology: a grammatical breakdown\"; L. O'Flahavan, \"No More Nonpologies\" (HDI SupportWorld, 2017).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<apology> [, (<place>|_ [_]) ,|<place>] [,] [for] (if|in case|should|in the event|to the extent|insofar as|in so far as|whether or not) {not (you|we|I|it) have already|(you|we|I) already|this (has been|was) (asked|answered|raised|reported|posted|covered|discussed) (already|before)} _ [_] [_]"
   },
   {
    "match": "<apology> [, (<place>|_ [_]) ,|<place>] [,] (if|in case|should) {not (you|we|I|it) have already|(you|we|I) already|this (has been|was) (asked|answered|raised|reported|posted|covered|discussed) (already|before)} … $"
   },
   {
    "match": "(if|should|in case|to the extent that) {not you have already|you already|(you|we|I) need|you require} (we|you|our|my|this|it|I|any|anything|anyone|someone|the|there|your|that|at any point|for any reason|in any way|something|things|<place>) … (,|–|then|{is (we|I|our|my|please)}) [then|please] <apology> {not to (say|tell|have to)|but}",
    "unless": [
     {
      "after": [
       "to (say|tell|have to|inform|disappoint)"
      ]
     }
    ]
   },
   {
    "match": "<apology-for> (perhaps|maybe|possibly|potentially) _"
   },
   {
    "match": "<sorry-that> (you|we|I|it|this|that|our [_] _|your [_] _|the [_] _|some [_] _) (may|might|could) [well|possibly|perhaps|also] have [_] [_]"
   },
   {
    "match": "<apology-for> [the] way (it|this|that|we|I) (may|might|could) have _"
   },
   {
    "match": "<apology> (that|for the fact that) (perhaps|maybe|possibly) _"
   }
  ],
  "unless": [
   {
    "question": true
   },
   {
    "negated": true
   },
   {
    "reported": true
   },
   {
    "subject": [
     "they"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry [that it happened].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[What happened] shouldn't have happened, and I'm sorry.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Did [possible effect] affect you? If so, I'll [action].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We're sorry if the invitation offended your members]]."
   },
   {
    "kind": "fixed",
    "text": "I'm sorry [that it happened]."
   },
   {
    "kind": "fine",
    "text": "Sorry if you've already sent this: could you share the meter reading?"
   }
  ],
  "yields": [
   "hollow-apology/any-may-have",
   "hollow-apology/sorry-you-feel"
  ],
  "coded": false
 },
 {
  "id": "hollow-apology/sorry-you-feel",
  "family": "hollow-apology",
  "title": "Sorry you feel that way",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "This apologises for the customer's feelings: apologise for what happened.",
  "why": "\"Sorry you feel that way\" makes the reaction the problem and leaves the event out, so it reads as a dismissal. What earned the feeling can be named, and that is what an apology is for.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\" (\"I'm sorry you feel that way\" … \"invalidate the customer's feelings\"); Lingo Digest, \"The non-apology: a grammatical breakdown\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(<sorry-that>|<apology> (about|for) (how|the way)|<apology> because) you [may|might|must|are|were|have|have been|had been|still] [left|made] [to] (feel|felt|feeling) [that way|this way|like that|like this|(<intensifier>|this|that)* <upset-adjective>|{is we|our|the|that|you}|as if|as though|like|the (need|way|same)|let down]",
    "unless": [
     {
      "after": [
       "[so|very|quite|really|a bit|that] <unwell>"
      ]
     }
    ]
   },
   {
    "match": "<sorry-that> you (are|were|have been|remain|became|got|left|are left|were left|feel|felt) (<intensifier>|still|so|clearly|obviously|left)* (not (happy|satisfied|pleased|content|impressed)|less than (happy|satisfied|impressed)|<upset-adjective>|insulted|hurt|bothered|put out|put off|aggrieved|discouraged|taken aback|confused|troubled) [(with|about|by|at|over) (this|that|it|us|me|(our|the|your) (service|product|reply|response|answer|decision|outcome|result|policy|policies|company|experience|situation|staff))|with (our|the|your|my) _]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<sorry-that> you (are|were|have been|remain|became|got|feel|felt) (<intensifier>|still|so|clearly|obviously)* (offended|insulted|displeased|dissatisfied|unhappy|disappointed|upset|annoyed|angry|cross|outraged|irritated|frustrated|not (happy|satisfied|pleased|impressed)) (with|about|by|at|over|that) _",
    "unless": [
     {
      "after": [
       "… (:|;|–)",
       "… <fault-word>"
      ]
     }
    ]
   },
   {
    "match": "<sorry-that> (we|I|it|this|that|(our|my|the|your) [_] [_] _) [have|has] (made|left) you [feel|feeling] (<intensifier>|so|this|that)* (<upset-adjective>|feel|dismissed|ignored|unheard|undervalued|unwelcome|unimportant|unappreciated|neglected|disrespected|uncomfortable|this way|that way)",
    "unless": [
     {
      "after": [
       "[,] (when|by|because|:|–)"
      ]
     }
    ]
   },
   {
    "match": "<sorry-that> (that|this|it) is (how|the way|what) you (feel|think|see|see it)"
   },
   {
    "match": "<sorry-that> you (see|saw|feel|view|think) [about] (it|this|that|things) [that way|this way|like (that|this)|so (negatively|differently)|differently|otherwise]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "<sorry-that> you [have] (do not|did not|could not|have not) [fully|quite|really] (like|liked|enjoy|enjoyed|agree with|approve of|care for|accept|appreciate|find) {not access|the (entrance|link|page|button|code|email|letter|parcel)} _"
   },
   {
    "match": "<sorry-that> you [have|had] (got|gotten|get|had|have|been given|were given|were left with|been left with|left with|came away with|come away with|formed) (the|this|that|an|a) [wrong|negative|bad|poor|false] (impression|feeling|sense|idea|opinion)"
   },
   {
    "match": "<sorry-that> you [have|had] (took|taken|take) (offence|umbrage|exception|it personally|this personally|it (badly|amiss|that way|the wrong way)|this (badly|amiss|that way|the wrong way)|(it|this|that|our _|my _|the _) [_] (badly|amiss|personally|that way|the wrong way|in (this|that|such a) _))"
   },
   {
    "match": "(<apology-for>|<apology> to (hear|learn|read|see) (of|about)) (your|any) [<intensifier>|obvious|evident|continued|great|complete] (dissatisfaction|disappointment|unhappiness|frustration|displeasure|feelings|upset|anger|annoyance|hurt feelings|discontent|disquiet|irritation|unease)"
   },
   {
    "match": "<sorry-that> you [have|had] (found|find|took|take|saw|see|seen|perceived|perceive|viewed|view|considered|consider|interpreted|interpret|experienced|felt|feel|deemed|deem|judged|regard|regarded|read) (it|this|that|us|me|things|(our|my|the) _ [_]) (that way|this way|in that way|in this way|in such a way|like that|so _|as _|to be _|was _|were _|[<intensifier>|too|a bit] (offensive|rude|unhelpful|unsatisfactory|unacceptable|dismissive|confusing|unfair|disappointing|unclear|frustrating|unprofessional|harsh|cold|abrupt|short|impersonal|insensitive|lacking|wanting|patronising|condescending|poor|difficult|annoying|upsetting|slow|expensive|underwhelming|inadequate))"
   },
   {
    "match": "<sorry-that> you (think|believe|thought|believed|consider|are convinced|are under the impression|were under the impression|reckon|assume|assumed|concluded) {is [that|of] (we|our|this|the|it|I|my|you|your|that|they|there|us|me)}",
    "only": {
     "reported": false
    }
   },
   {
    "match": "<sorry-that> (this|it|that|our _ [_]|the _ [_]) (was|is|has been|were|may|might|could) [not] [be|have been] not [quite] (the (answer|outcome|news|response|resolution|result|experience|reply) [that] you (hoped|wanted|expected|would like|(are|were|had) [been] (hoping|hoped|looking|expecting|expected)) [for]|what you (hoped|wanted|expected|asked|(are|were|had) [been] (hoping|hoped|looking|expecting|expected)) [for]|to your (satisfaction|liking|taste)|up to (your|the) (expectations|standard|standards))"
   },
   {
    "match": "<sorry-that> (we|I|it|this|<place>|(our|the|your|this) _ [_] [_]) (did not|has not|have not|failed to|could not|does not|do not|was not able to) [quite|fully|always] (meet|met|live up to|lived up to|match|matched|reach|reached|satisfy|fulfil) (your|the) (expectations|expectation|standards|standard|level of _ you _)"
   },
   {
    "match": "<sorry-that> (we|I|it|this|<place>|(our|the|your|this) _ [_]) [have|has] (fell|fallen) short of (your|the) (expectations|expectation|standards|standard|mark)"
   }
  ],
  "unless": [
   {
    "subject": [
     "they"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm sorry [what we did, or what happened]. I can see why that left you [the customer's own word].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You asked for [request] and we [what we did instead]. I've [what I have done].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I'm sorry you feel that way]]."
   },
   {
    "kind": "fixed",
    "text": "I'm sorry [what we did, or what happened]. I can see why that left you [the customer's own word]."
   },
   {
    "kind": "fine",
    "text": "I'm sorry we closed your ticket before the heating was fixed."
   }
  ],
  "yields": [
   "hollow-apology/any-may-have"
  ],
  "coded": false
 },
 {
  "id": "hollow-empathy/cant-imagine",
  "family": "hollow-empathy",
  "title": "I can't even imagine",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "This points at the distance between you: say what you do see.",
  "why": "Empathy is the effort to take the other's place, and announcing that you cannot does the reverse. Many people write the phrase kindly, so the rule is off unless a team asks for it.\n Sources: LiveAgent, \"Customer empathy\", for empathy as imagining; the same page lists \"I can't even imagine what you went through\" among its phrases, which is why the rule is optional.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(we|I) (can not|could not|can hardly|could hardly|can scarcely|can barely) [even|possibly] [begin to|start to] (imagine|fathom|comprehend|conceive|picture) (what|how|(the|your) [<intensifier>|immense|sheer] (<feeling-noun>|pain|hurt|worry|strain|shock|loss|toll)|going through) {not better|easier}"
   },
   {
    "match": "(we|I) (can|could) only [begin to] (imagine|guess|picture) (what|how|the|your) _"
   },
   {
    "match": "(it is|it must be) (hard|impossible|difficult|not possible) [for (me|us|anyone|any of us)] to [even|ever|truly|really|fully] (imagine|fathom|picture|grasp|know|comprehend|understand) (what|how|the|your) _"
   },
   {
    "match": "(none of us|nobody|no one|neither of us|few of us) [here] (can|could|will) [ever|even|truly|really|possibly] (know|imagine|understand|fathom|picture|grasp|feel) (what|how|the|your) _"
   },
   {
    "match": "(beyond|past) (my|our|all) (imagination|imagining|comprehension)"
   },
   {
    "match": "(we|I) (do not|can not) (dare|begin) [to] (think|imagine) (what|how) _"
   }
  ],
  "unless": [
   {
    "after": [
     "a (better|simpler|nicer|easier)",
     "[_] (time|money|work|layout|design|plan|room) (it|this|that) (saves|takes)"
    ],
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] is a lot to deal with, and [a detail from their message].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You've had [what happened] on top of [a detail from their message].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I can't even imagine what]] the flood did to your studio."
   },
   {
    "kind": "fixed",
    "text": "[What happened] is a lot to deal with, and [a detail from their message]."
   },
   {
    "kind": "fine",
    "text": "You had a flooded kitchen and no call for two days."
   }
  ],
  "yields": [
   "hollow-empathy/frustration",
   "hollow-empathy/same-feeling"
  ],
  "coded": false
 },
 {
  "id": "hollow-empathy/frustration",
  "family": "hollow-empathy",
  "title": "We understand your frustration",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Empathy that fits every ticket: say what is frustrating in this customer's case.",
  "why": "\"I understand your frustration\" shows nothing of what was understood, and on a second or third contact it sounds like mockery. Finish the thought instead: how frustrating it is *not to be able to check the status of your order*.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\" (\"Reiterating, I understand how frustrating this is … might feel hollow\"); O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), for the specific form; Sharma et al. (2020), EPITOME, for specific against generic empathy.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(we|I) (<degree>)* <understand-verb> [and <understand-verb>] [completely|fully|totally] (your|the|any|all|both|all your|all the) [complete|total|full|obvious|great|very real|clear|evident|understandable|level of|sense of|feelings of] <feeling-noun> [(and|or|,) [your|the] <feeling-noun>] [here|completely|fully|loud and clear|<caused-by-this>|(with|about|regarding|over|on|in|at|around) (this|that|it|this matter|the matter|the situation|this situation|the issue|this issue|the delay|our (service|product|company))] {not :}",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we are|I am) [very|fully|well|all too|only too] (mindful|aware|conscious|sensitive|sympathetic) (of|to) (your|the) <feeling-noun>",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(thank you for|thanks for) (sharing|expressing|voicing) your (frustration|disappointment|feelings|displeasure|dissatisfaction|unhappiness)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* <knowing> [just|exactly|precisely|only too well|completely|fully|full well|too well|very well] how [<intensifier>|you] (<feeling-adjective>|<upset-adjective>) [<this-thing>] [all] [<may-be>] [for you [and your _]|to you|at times|sometimes|right now]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* <knowing> [that] (<this-thing>|how <this-thing>) [really|truly|certainly|probably|may|might|will|would|must|can|could] (is|was|be|are|were|has been|have been|feel|feels|seem|seems) [<intensifier>|a bit|quite|far|less] [a|an] [<intensifier>] (<feeling-adjective>|not ideal|not great|from ideal|than ideal|not fun|no fun|not easy|not pleasant) [situation|experience|time|news|wait|thing] [for you|to hear]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(am (sure|certain)|are (sure|certain)|have no doubt) [that] (this|that|it|the situation|this (situation|issue|delay|experience|whole thing|matter|wait)) (is|was|can be|must be|may be|might be|has been|could be|must have been) [a|an] [<intensifier>|a bit] (<feeling-adjective>|not ideal|less than ideal) [situation|experience|time|news|wait] [for you|to hear]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* (<knowing>|can tell) [that] you (are|feel|must be|must feel|were|may be|may feel) (feeling|still|clearly|quite)* [<intensifier>] (<upset-adjective>|not happy)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(this|it) is [<intensifier>] <feeling-adjective> [,] (I|we) (know|understand|appreciate|realise|get it)"
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|know|see|realise|recognise) how much (this|that|it) (means|matters|meant|mattered|affects|upsets|bothers) [to you|for you|you]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|know|see|realise|recognise) how (important|urgent|crucial|vital|essential|critical|serious) <this-thing> (is|are|was|must be|may be|can be) [to you|for you]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|know|see|realise|recognise) how (important|urgent|crucial|vital|valuable|much) (your|the) _ [_] (is|are|means|mean|matters|matter) to (you|your _|all of us)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|realise|recognise|know) the (importance|urgency|seriousness|severity|gravity|sensitivity) of (this|that|it|your|the) [matter|issue|situation|concern|concerns|request|case|problem|query|enquiry|message]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* <knowing> [that] (this|it|that|<this-thing>) (is|was|may|might) not [be] (what|(the|an) _) you (wanted|hoped|expected|(were|are|had been) (hoping|looking|expecting)) [to hear|for|to get]",
    "unless": [
     {
      "after": [
       "<alternative-follows>"
      ],
      "next": [
       "<alternative>"
      ]
     }
    ]
   },
   {
    "match": "(we|I) (<degree>)* imagine (your|the) <feeling-noun> [you (are|must be) (feeling|under|going through|experiencing|facing)]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(this|that|it|which|<this-thing>) (must|sounds|seems|has to|had to|has got to|have got to|can only) [all] [be|have been|feel|have felt|like] [<intensifier>|a bit|a little|absolutely|pretty|quite|such] [a|an] [<intensifier>] <feeling-adjective> [time|experience|situation|ordeal|day|news] [for you [and your _]|to hear|to deal with|right now]",
    "only": {
     "specific": false
    },
    "unless": [
     {
      "previous": [
       "you [have|had] (waited|lost|paid|missed|called|drove|stood|planned|booked|sat|been *ing|tried)"
      ]
     },
     {
      "before": [
       "you [have|had] (waited|lost|paid|missed|called|drove|stood|planned|booked|sat|been *ing|tried) …"
      ]
     },
     {
      "before": [
       "<told-event> …"
      ]
     }
    ]
   },
   {
    "match": "(this|that|it|these) (is|are|was|were|has been|will be) [clearly|obviously|definitely|certainly|undoubtedly|of course|understandably|never|always|not] (a|an|such a|such an|not a|never a|never an|difficult|hard|stressful|tough|trying|<feeling-adjective>) [<intensifier>] [<feeling-adjective>] (situation|time|times|experience|position|circumstance|circumstances|place|thing|moment|ordeal|wait|read) [for (anyone|anybody|everyone|you|any of us|all of us|you both)] [to (be in|go through|find yourself in|be stuck in|deal with|experience|face|hear)]",
    "only": {
     "sentence": [
      "<feeling-adjective>"
     ],
     "specific": false
    }
   },
   {
    "match": "(this|that|it) can not (be|have been) [<intensifier>] (easy|pleasant|fun|nice|comfortable) [for you]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "you must (be|feel|have been|have felt) [<intensifier>] (<upset-adjective>|<feeling-adjective>) [(about|by|with|at) (this|that|it|all this)] [right now]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "your <feeling-noun> [(and|or) [your] <feeling-noun>] [(with|about) (this|that|it|us)] (is|are) [<intensifier>|completely|totally|entirely|perfectly|certainly|absolutely|fully|both] (understandable|understood|valid|justified|noted|heard|natural|reasonable|warranted|legitimate|acknowledged|clear)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(it is|that is) [<intensifier>|completely|totally|entirely|perfectly|only] (understandable|natural|normal|reasonable) (that you (are|feel|would be|would feel|are feeling|were)|to (feel|be)|for you to (be|feel)) [<intensifier>|this] (<upset-adjective>|this way|that way)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I|our hearts|my heart) (really|do|truly|deeply|sincerely|can)* (sympathise|empathise|sympathizes|commiserate) with (you|your (situation|position|frustration|feelings|concerns|plight|predicament|experience|disappointment))",
    "only": {
     "specific": false
    }
   }
  ],
  "unless": [
   {
    "question": true
   },
   {
    "reported": true
   },
   {
    "if-clause": true
   },
   {
    "after": [
     "[,|;|–] (but|however|though|although|yet)",
     "[,|–] (especially|particularly|when|after|because|given|having|with|on top of|not least|as you|as your|as the|as we|since) _"
    ]
   },
   {
    "sentence": [
     "(hear|see|read|know|understand|told us|wrote) [that] you (have|had|were|are still|waited|paid|called|asked|are waiting|are missing)"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "It's frustrating to [what the customer had to do or could not do], most of all [a detail from their message].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You've [what they went through], so I can see why [the customer's own word].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I understand your frustration]]. Your ticket is with the roaming team."
   },
   {
    "kind": "fixed",
    "text": "It's frustrating to [what the customer had to do or could not do], most of all [a detail from their message]. Your ticket is with the roaming team."
   },
   {
    "kind": "fine",
    "text": "I understand how frustrating it is to re-enter your card every month."
   }
  ],
  "coded": false
 },
 {
  "id": "hollow-empathy/i-understand",
  "family": "hollow-empathy",
  "title": "I completely understand",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Nothing shows what was understood: say their problem back in your own words.",
  "why": "Callers hear \"I completely understand\" as a line from a script. A short paraphrase proves it, and lets them put right what you misread.\n Sources: Intake Repair, \"Empathy, not scripts\", which reflects before it moves on; Sharma et al. (2020), EPITOME, for specific against generic empathy.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(we|I) (<degree>)* (get it|get you|get that|hear you|feel you|see that|feel your pain|empathise|sympathise) [completely|fully|totally|perfectly|entirely|100 %|all too well|loud and clear|only too well] {not you|how|that|but|however|though|, you|, but|, however|, though} $",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* understand [completely|fully|totally|perfectly|entirely|100 %|all too well|only too well] {not you|how|that|but|however|though|, you|, but|, however|, though|, and (we|I) (have|will|am|are)} $",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (can|do|fully|completely|totally|certainly|definitely|absolutely|truly|really|entirely|perfectly|100 %)* (understand|empathise|sympathise|appreciate that|appreciate it|get that|get it|respect that|see that) [completely|fully|totally|perfectly] {is .|!|;|–|and (appreciate|thank|value|want|would|apologise|respect)}"
   },
   {
    "match": "^ (yes|okay|ok|ah|oh)* [,] (totally|completely|fully|definitely|absolutely) (see|understand|get|appreciate|respect) (where you are coming from|what you mean|your (point|frustration|concern|position)|it|that)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* (see|understand|know|get|appreciate|respect) [exactly|totally|completely|just] (where you (are (coming from|at)|stand|come from)|what you (mean|are (saying|getting at)|were (saying|getting at))|your (point [of view]|perspective|position|view|side [of (it|things|the story)]|reasoning|sentiment|sentiments))",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(we|I) (<degree>)* (hear|feel|get) [exactly] (you|what you are saying|your pain|you loud and clear)",
    "only": {
     "specific": false
    }
   },
   {
    "match": "^ (yes|okay|ok|sure|ah|oh|of course)* [,] [totally|completely|fully|perfectly|entirely|100 %] (understood|understandable|understand) [completely|totally] [.|!]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "^ (noted|understood|duly noted|message received|loud and clear|received|heard) (and|,|&) (noted|understood|heard|acknowledged|taken on board)"
   },
   {
    "match": "(that|this|it) (makes|made) [total|perfect|complete|a lot of] sense [,] (and|but) (we|I) (understand|get it)"
   },
   {
    "match": "(we are|I am) [fully|completely|totally|100 %] [here] with you on (this|that)"
   }
  ],
  "unless": [
   {
    "question": true
   },
   {
    "if-clause": true
   },
   {
    "negated": true
   },
   {
    "reported": true
   },
   {
    "before": [
     "(as [far as]|so|sure|that|because|if|help (me|us)|so that|whether|to) [it]",
     "(can|could|may|might) not [quite|fully|really]"
    ]
   },
   {
    "after": [
     "[,|;|–] [so|that] (you|your) {not frustration|concern|disappointment|feelings}",
     "(:|\\()"
    ]
   },
   {
    "next": [
     "^ [so] you (have|had|were|are (missing|waiting|without|still)|paid|waited|ordered|want|wanted|need|needed|asked|booked|sent|tried|would like)"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[Their problem in your words]: is that right, or is anything missing?",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You've [what they went through], and you'd like [request].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I completely understand]]. Your lesson can move to Friday."
   },
   {
    "kind": "fixed",
    "text": "[Their problem in your words]: is that right, or is anything missing? Your lesson can move to Friday."
   },
   {
    "kind": "fine",
    "text": "I understand that the second invoice was for March, not April."
   }
  ],
  "yields": [
   "hollow-empathy/understand-but",
   "hollow-empathy/same-feeling",
   "hollow-empathy/frustration"
  ],
  "coded": false
 },
 {
  "id": "hollow-empathy/same-feeling",
  "family": "hollow-empathy",
  "title": "I know exactly how you feel",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Nobody can know that: describe what you see in their case, and act on it.",
  "why": "The sentence moves the attention from the customer to the writer, and it cannot be true. Show the customer's side from what they wrote or from the account. (Some guides offer \"I'd probably react in the same way\" as empathy; a team that agrees can switch this rule off.)\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): sympathy is \"understanding from the agent's perspective\"; BizNews, \"Call center etiquette: 7 words and phrases to avoid\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(we|I) (<degree>)* (know|understand|imagine|get|appreciate|see|sense) [exactly|precisely|just|all too well|only too well|full well|very well|completely|totally] (how|what) (you (are|must be) feeling|you [must] feel|you felt|you must have felt|(that|this|it) (feels|is like|felt|was like|must feel like|must be like)|it is like|it feels like|you (are|were|must be|have been) (going through|facing|dealing with|up against)|you have been through|you went through|you must have been through) {not about}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(we|I) have (probably|certainly|surely|all too often)* all [probably|certainly|surely] (been there|(been|found ourselves) in (that|your|this|the same|a similar) (position|situation|shoes|boat|place))"
   },
   {
    "match": "(we|I) have [also|certainly|definitely|both|often|all] been ((there|through (it|this|that)) [(myself|ourselves|too|before|many times|once or twice|as well)] $|in (your|the same|that|a similar) (position|situation|shoes|boat))"
   },
   {
    "match": "(we|I) [too|also|personally|certainly] (would|should|might|could) [probably|also|certainly|definitely|surely|likely|personally|too] (feel|react|be|think|say|have felt|have been|have reacted|have thought|have said) [exactly|just] (in the same way|the [very|exact] same [way|thing]|as (<upset-adjective>|<feeling-adjective>) [as you]|[so|just as|pretty|very|equally|absolutely] <upset-adjective>) [too|as well|myself|(in|if I were in|if I was in) your (place|shoes|position|situation)]",
    "unless": [
     {
      "after": [
       "to _"
      ]
     }
    ]
   },
   {
    "match": "(we|I) would [too|also] (feel|be|react|think) [exactly|just] (the same [way]|that way|like (that|you)) [too|as well|myself|in your (place|shoes|position)]"
   },
   {
    "match": "(we|I) (felt|feel|have felt) [exactly|just] the [very] same [way] ($|{is myself|too|as well|when|if|after|in your})"
   },
   {
    "match": "(that|this|it|the [very|exact] same [thing]|something similar) (has|have|once|also|just|actually|recently|even)* happened to (me|us|my _)"
   },
   {
    "match": "(as|being|I am|we are) (a|an) _ [_] [_] (myself|ourselves)",
    "unless": [
     {
      "after": [
       "[_] (in|to|at) (touch|charge)"
      ]
     }
    ]
   },
   {
    "match": "(we|I) have all (had|felt|experienced|known|gone through|lived through|dealt with) (that|this|it|(_|_ _) like (that|this)|one of those _)"
   },
   {
    "match": "(we|I) (<degree>)* know (that|the|this) [exact|same|very] feeling {not of|that} [well|all too well|only too well]"
   },
   {
    "match": "(we|I) (feel|felt) [exactly|just] (as|like) you [do|did]"
   },
   {
    "match": "(we|I) (have|also|both|myself|personally)* (went|gone|been|lived) through (the [very|exact] same [thing|experience|situation|ordeal]|something (similar|like this)|exactly (this|that|the same)|(this|that|it) (myself|too|ourselves|before|as well))"
   },
   {
    "match": "(we|I) (also|really|all|personally|too)* (hate|hated|dislike) [it] when (that|this|it|these things) (happens|happened|happen)"
   },
   {
    "match": "(we|I) would [also|personally] (hate|dislike|resent|not like|not enjoy) (that|this|it) [too|as well|either|myself]"
   },
   {
    "match": "(speaking as|as someone|being someone|as somebody|as a person) (who|a|an|someone|somebody) _"
   },
   {
    "match": "(we|I) [have] (had|seen) (the [very|exact] same [thing]|that|this|something similar) happen"
   },
   {
    "match": "who has not been there"
   },
   {
    "match": "(I am|we are) (a|an) _ [_] (too|as well)"
   },
   {
    "match": "^ [it|this|that] happens to (me|us)"
   },
   {
    "match": "^ been there"
   },
   {
    "match": "^ same here {is .|,|!}"
   },
   {
    "match": "(nobody|no one|few people) (understands|knows|feels) [this|that|it|your _] (better than|as well as|more than) (I|we|me|us) [do]"
   },
   {
    "match": "(we|I) (<degree>)* relate [to (this|that|your _|how you feel|you|what you _|all of this|it)] [completely|totally|fully|on a personal level] $"
   },
   {
    "match": "(we|I) (<degree>)* share (your|in your|in the) (pain|frustration|disappointment|anger|sadness|feelings|grief|sorrow|annoyance|outrage|dismay|irritation|indignation)"
   },
   {
    "match": "(we|I) (<degree>)* (put|imagine|picture|see) (myself|ourselves) in your (shoes|place|position|situation)"
   },
   {
    "match": "(if|had) (I|we|that) (were|was|had|been|happened) … (I|we) would [also|certainly|definitely] (be|feel|have been|have felt) [so|just as|very|equally|absolutely] (<upset-adjective>|the same [way]) [too|as well]"
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] would be hard for anyone: [a detail from their message].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You've had to [effort] because of [cause].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I know exactly how you feel]]."
   },
   {
    "kind": "fixed",
    "text": "[What happened] would be hard for anyone: [a detail from their message]."
   },
   {
    "kind": "fine",
    "text": "You had the fitters booked and no worktop arrived."
   }
  ],
  "coded": false
 },
 {
  "id": "hollow-empathy/understand-but",
  "family": "hollow-empathy",
  "title": "I understand, but",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "\"But\" takes the understanding back: end the sentence there, then say what you can do.",
  "why": "Everything before a \"but\" is heard as preamble to a no. Acknowledge and stop; a refusal belongs in a sentence of its own that leads to what is possible.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), whose refusal goes on with \"What we can offer you instead is …\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(we|I) (<degree>)* (understand|acknowledge|recognise|realise) [completely|fully|totally] <of-feeling> … [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately|regrettably|sadly|still ,)",
    "unless": [
     {
      "before": [
       "(as|if|sure|that) [far as]"
      ],
      "after": [
       "(could|can|would|which|what|where|when|please|do you|did you)"
      ]
     }
    ]
   },
   {
    "match": "(we|I) (<degree>)* (sympathise|empathise|agree) … [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately)"
   },
   {
    "match": "(we|I) (<degree>)* (appreciate|respect|value) (your (concern*|frustration*|disappointment|position|situation|feelings|point|view|opinion|request|interest|side)|the (urgency|frustration|inconvenience|difficulty|importance|gesture)|how|that|why|this|it|where) … [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately)"
   },
   {
    "match": "(we|I) (<degree>)* (see|get|take|hear|feel) (your (point|view|frustration*|concern*|disappointment|side|pain)|where you are coming from|for you|what you (are saying|mean|say)|that|it|why you|how (frustrating|annoying|upsetting|disappointing|important|much)|you) … [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately)",
    "unless": [
     {
      "after": [
       "(could|can|would|which|what|where|when|please|do you|did you)"
      ]
     }
    ]
   },
   {
    "match": "(we|I) (<degree>)* (understand|sympathise|empathise|agree|hear you|get it|feel for you) [completely|fully|totally|you] [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately|still)"
   },
   {
    "match": "^ [and|but|so] (while|although|though|even though|much as|as much as|whilst|despite the fact that) (we|I) (<degree>)* ((understand|recognise|realise|acknowledge) <of-feeling>|(appreciate|respect|see|get) (your|how|that|why|this|it|the (frustration|inconvenience|difficulty|urgency|importance))|sympathise|empathise|hear (you|your|what|that)|feel (for|your)|know (how|[that] (this|it) is|[that] you (are|were) (disappoint*|frustrat*|upset|hoping|unhappy|keen))) … {is ,}"
   },
   {
    "match": "[is|are] [<intensifier>|completely|totally|perfectly|entirely|fully] (understandable|understood) [,|;|–] (but|however|yet|although|though|unfortunately)"
   },
   {
    "match": "your (frustration|concern|concerns|disappointment|point|feelings) [is|are] … [,|;|–] (but|however) (we|I|there|the|our|this|unfortunately|it)",
    "only": {
     "sentence": [
      "(understand*|understood|valid|noted|heard|fair|appreciated|acknowledged)"
     ]
    }
   },
   {
    "match": "^ [and|but|so] (as much as|much as) (we|I) would (like|love|want|wish) to"
   },
   {
    "match": "with (all due|due|all) respect"
   },
   {
    "match": "(fair (enough|point)|point taken|i hear you|good point) [,|;|–] (but|however) {not could|can|would}"
   },
   {
    "match": "(we|I) (feel|have sympathy) for you [,|;|–] (but|however)"
   }
  ],
  "unless": [
   {
    "after": [
     "<alternative-follows>"
    ],
    "next": [
     "<alternative>"
    ],
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What this is like for the customer]. [The reason, in one clause], so what I can do is [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[What this is like for the customer]. Here are two ways forward: [first option] or [second option].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I understand your frustration, but]] there is nothing in our records."
   },
   {
    "kind": "fixed",
    "text": "[What this is like for the customer]. [The reason, in one clause], so what I can do is [alternative]."
   },
   {
    "kind": "fine",
    "text": "Sorry, we understand how frustrating it can be, but we cannot offer you a refund. What we can offer you instead is a repair."
   }
  ],
  "coded": false
 },
 {
  "id": "inclusive/ableist-idiom",
  "family": "inclusive",
  "title": "Crazy, insane, lame",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This figure of speech is about a disability or an illness: use the plain word.",
  "why": "Some readers live with what the phrase makes light of. The plain word is also more exact: \"twice as many calls\" says more than \"crazy\".\n Sources: retext-equality, word list; Microsoft Writing Style Guide, \"Bias-free communication\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "sanity (check|checked|checks|checking|test)"
   },
   {
    "match": "(crazy|insane|insanely|nuts|bonkers|mental|manic|lame|psycho|schizophrenic|deranged) (busy|price|prices|deal|deals|delay|delays|amount|volume|demand|weekend|week|day|month|wait|traffic|long|high|hours|schedule|low|bug|workaround|good|cheap|hot|queue|fast|number|numbers|amounts|lot|cost|costs|rate|increase)"
   },
   {
    "match": "(it|that|this|things|everything|traffic|demand|(the|our|your|this|that) _ [_]|which|here|week) (is|was|were|are|has been|have been|gets|got|went|drives _|goes) (absolutely|totally|completely|a bit|a little|so|really|pretty|just|quite|very)* (crazy|insane|nuts|bonkers|manic|mental|lame|psychotic|schizophrenic|bipolar) ($|{is and|here|with|at|this|today|in|on|last|for|before|after|yesterday})"
   },
   {
    "match": "(~drive|~go|going|went|driving) (you|us|people|me|everyone|absolutely|them)* (crazy|insane|nuts|bonkers|mad|mental|postal)"
   },
   {
    "match": "(dummy (text|account|data|order|user)|tone deaf|(~turn) a (blind eye|deaf ear)|must (be|have been) (blind|deaf|mad)|(were|was|be|been|am|are) blind to|fell on deaf ears|fallen on deaf ears|fall on deaf ears|blind spot {not mirror|camera|sensor|assist|monitor|detection|warning}|blind to (the|your|this)|lame (excuse|reason|answer)|~cripple (our|the|your|by)|crippling|(so|a bit|very) ocd|the blind leading|spaz|spastic|retarded|moronic|idiotic|basket case|short sighted (decision|move|of us)|wheelchair bound|confined to a wheelchair|suffers from a disability|the (disabled|handicapped) {not button|option|state|tab|field|toilet|parking|access|bay|account|badge}|handicapped (parking|seat|room|access)|mentally challenged|special needs customer|paralysed by (the|a|our)|having a heart attack|suicide mission|grandfathered|hysterical)"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "quick $1",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "review",
    "text": "[The same, with the plain fact or figure].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "We've been [[crazy busy]] at the bakery."
   },
   {
    "kind": "fixed",
    "text": "[The same, with the plain fact or figure]."
   },
   {
    "kind": "fine",
    "text": "We've had twice the usual calls this week."
   }
  ],
  "coded": false
 },
 {
  "id": "inclusive/gendered-address",
  "family": "inclusive",
  "title": "Sir, madam, guys",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This guesses who is reading: use the name, or a greeting that fits everybody.",
  "why": "A canned reply goes to people of every gender, and a wrong guess at the top colours the rest. A name or a plain \"Hello\" costs nothing and is never wrong.\n Sources: GOV.UK, \"Inclusive communication\"; GitLab and Microsoft style guides on gender-neutral address.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ dear (sir|sirs|madam|madams|sir [/|or|and|&] madam|madam [/|or|and|&] sir|sirs [/|or|and|&] madams|sir madam|sir (/|or|and) ma'am|ladies [and|&|/] gentlemen|gentlemen|ladies) {not _ _ _ _ ,} ({is ,|:|!|.|–}|$)"
   },
   {
    "match": "^ to whom [so ever|soever] (it|this) may concern"
   },
   {
    "match": "^ (hi|hello|hey|hiya|morning|good (morning|afternoon|evening|day)) [there] (guys|gents|lads|fellas|boys|girls|ladies|gentlemen|ladies (and|&) gentlemen|ladies (and|&) gents|boys (and|&) girls|dude|dudes|bro|bros|chaps) ({is ,|:|!|.|–}|$)"
   },
   {
    "match": "(hi|hello|hey|hiya|thanks|thank you|cheers|ok|okay|yes|no|sure|sorry|welcome|greetings|alright|good (morning|afternoon|evening|day)|dear) [there|again|very much|so much|,|a lot] (sir|madam|ma'am|mam|maam|sirs|sir [/|or] madam|madam [/|or] sir|sir [/|or] ma'am|guys|gents|lads|fellas|ladies|gentlemen|girls|boys|dude|dudes|bro|buddy|mate|pal|hun|hon|honey|sweetie|sweetheart|darling|love|luv|dear|man|boss|chief|lady|miss|young (man|lady)|my (dear|friend|love|man)) ({is ,|:|!|.|?|;|–}|$)",
    "unless": [
     {
      "before": [
       "(the|a|an|our|your|for|to)"
      ]
     }
    ]
   },
   {
    "match": "(you guys|you lads|you ladies|you gents|guys and girls|ladies and gentlemen|boys and girls)",
    "unless": [
     {
      "before": [
       "(the|a|an|our|called|titled)"
      ],
      "after": [
       "(section|department|changing|toilets|shoes|final)"
      ]
     }
    ]
   },
   {
    "match": ", (sir|madam|ma'am|mam|maam|miss|sir [/|or] madam|madam [/|or] sir|dude|bro|buddy|mate|pal|hun|sweetie|sweetheart|darling|guys|ladies|gents|lads|gentlemen|honey) {is .|!|?|,|;|:|–}",
    "unless": [
     {
      "before": [
       "(sir|madam|mr|mrs|ms|miss|dr) [,]"
      ],
      "after": [
       "… (,|and) _ ,"
      ]
     }
    ]
   },
   {
    "match": "(sir|madam|ma'am) [/|or] (sir|madam|ma'am|miss)"
   },
   {
    "match": "(mr|mrs|ms|miss) [.] [/|or] (mr|mrs|ms|miss|mx) [.] [[/|or] (mr|mrs|ms|miss|mx)]",
    "unless": [
     {
      "before": [
       "(title|titles|options|choose|select) …"
      ]
     }
    ]
   },
   {
    "match": "(mr|mrs|miss|ms|sir|madam) [.] <place>"
   },
   {
    "match": "^ (sir|madam|ma'am|mam|sir [/|or] madam) {is ,}"
   },
   {
    "match": "(he [/|or] she|she [/|or] he|s he)",
    "unless": [
     {
      "before": [
       "(whether|baby|puppy|kitten|foal) …"
      ]
     }
    ]
   },
   {
    "match": "(his [or] hers|his [or] her|her or his)"
   },
   {
    "match": "(him or her|her or him|him her ($|{is to|at|in|for|with|and|as|on|directly|by|about|know|that})|himself [or] herself|herself [or] himself)"
   },
   {
    "match": "(the|each|every|a|any|our) (user|customer|agent|engineer|technician|driver|courier|manager|doctor|plumber|student|member|guest|employee|adviser|patient|teacher|nurse|secretary|receptionist|client|passenger|owner|tenant|applicant|cardholder|account holder|developer) [_] (must|should|can|may|needs to|has to|will|brings|gets|is asked to|wants to|forgets|loses) … {not on} (his|her) (own|account|password|pin|id|name|card|details|form|key|keys|passport|ticket|device|phone|email|address|badge|profile|order|application|licence)"
   },
   {
    "match": "(chairman|chairwoman|salesman|saleswoman|salesmen|postman|postmen|mailman|mailmen|policeman|policemen|fireman|firemen|stewardess|stewardesses|manpower|man hours|man hour|manned|unmanned|workman|workmen|repairman|repairmen|delivery man|delivery men|deliveryman|deliverymen|handyman|foreman|cleaning lady|cleaning ladies|air hostess|waitress|middleman|middlemen|housewife|housewives|layman 's terms|laymans terms|lady driver|girls in the office|girls in (the|our) _|the (boys|lads) (in|at|from) (the|our) _)",
    "unless": [
     {
      "before": [
       "(signed|titled|called|film|novel|statue|game|book|pat|the (film|book|play|song))"
      ],
      "after": [
       "(game|pub|arms|inn|film|problem|statue)"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "Hello",
    "over": "match",
    "for": [
     1,
     2
    ]
   },
   {
    "safety": "safe",
    "text": "their",
    "over": "match",
    "for": [
     12
    ]
   },
   {
    "safety": "safe",
    "text": "Hi all",
    "over": "match",
    "for": [
     3
    ]
   },
   {
    "safety": "review",
    "text": "[first name]",
    "over": "match",
    "for": [
     4,
     6,
     7,
     8,
     9,
     10
    ]
   },
   {
    "safety": "review",
    "text": "[The same, without he, she, Sir or Madam].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Dear Sir/Madam]],\n\nYour garden waste permit is attached."
   },
   {
    "kind": "fixed",
    "text": "Hello,\n\nYour garden waste permit is attached."
   },
   {
    "kind": "fine",
    "text": "Hello,"
   }
  ],
  "yields": [
   "robotic/valued-customer"
  ],
  "coded": false
 },
 {
  "id": "jargon/idioms",
  "family": "jargon",
  "title": "An idiom",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "A figure of speech is hard in a second language and for translators: say it plainly.",
  "why": "Support replies are read by people with many first languages, and by translation tools. An idiom costs them a guess, and the plain sentence costs you nothing.\n Sources: Google developer documentation style guide, \"Write for a global audience\"; GOV.UK style guide.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(touch|touching|touched) base [with (us|you|me|_)]"
   },
   {
    "match": "((ball is in your court|~drop the ball|in the same boat|between a rock and a hard place|the ball rolling|burning the midnight oil|up to our (necks|eyeballs|ears)|hit a (snag|wall|bump)|a bump in the road|on the back burner|in the pipeline|a wild goose chase|the tip of the iceberg|missed the boat|a needle in a haystack|under the weather|out of the woods|on the ball|in hot water|cost an arm and a leg|back to the drawing board|the elephant in the room|sit on the fence|the jury is still out|kill two birds|a silver lining|a blessing in disguise|burn [_] bridges|throw in the towel|a tall order|in the nick of time|on cloud nine|a shot in the dark|bite off more|a double edged sword|the best of both worlds|the icing on the cake|raining cats and dogs|a catch 22|lost in the shuffle|keep an eye out|touch wood|fingers crossed|at the drop of a hat|ducks in a row|run it up the flagpole|ball is in (our|their) court|circle back|circling back|keep you (in the loop|posted)|in the loop {not holder|,}|heads up {not display}|at the end of the day ,|low hanging fruit|back to square one|in a nutshell|ballpark figure|ballpark estimate|rule of thumb|~bite the bullet|think outside the box|~hit the nail|~go the extra mile|above and beyond|~drop the ball|fell through the cracks|fall through the cracks|~slip through (the cracks|the net|our fingers)|up in the air|par for the course|bent over backwards|bend over backwards|bear fruit|cut corners|jump through hoops|jumping through hoops|red tape|long story short|when push comes to shove|~iron out (the|any|all|these|some)|teething (problems|troubles|issues)|the bottom line is|by the book|~cut to the chase|get to the bottom of|~pull strings|no brainer|the whole nine yards|moving the goalposts|once in a blue moon|~weather the storm|rest on our laurels))"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[The same, said plainly].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'll write on [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "I'll [[keep you posted]] about the vaccine."
   },
   {
    "kind": "fixed",
    "text": "[The same, said plainly]."
   },
   {
    "kind": "fine",
    "text": "I'll write on Friday at noon."
   }
  ],
  "coded": false
 },
 {
  "id": "jargon/internal-jargon",
  "family": "jargon",
  "title": "Our own words for it",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This is a word for our own work: say what it means for the customer.",
  "why": "Tiers, tickets and queues describe how we are organised, and the customer has to translate them. Who does what by when is the same information in their terms.\n Sources: Microsoft Writing Style Guide, \"Avoid jargon\"; GOV.UK style guide, \"Words to avoid\"; Klaus, \"9 Proven Tips\" (2022).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(our|the|a)* (l1|l2|l3|tier (1|2|3|4|one|two|three)|level (1|2|3|two|three)|(1st|2nd|3rd|first|second|third) (line|level|tier)) (support|team|teams|agent|agents|engineer|engineers|technician|technicians|desk|specialist|specialists|department|helpdesk|queue|technical _)"
   },
   {
    "match": "(our|to|by|with|from) (l1|l2|l3|tier (2|3|two|three)|level (2|3|two|three)) ($|{is and|for|who|so|as})",
    "unless": [
     {
      "before": [
       "from"
      ],
      "sentence": [
       "(membership|floor|car park|ticket|price|seats)"
      ]
     }
    ]
   },
   {
    "match": "(~escalate|escalation) (this|it|that|your|the|a|these|them|his|her|my|<place>|to|with|internally|further|up|over|of|request|team|process|queue|path|matrix) {not from|rapidly|quickly into}",
    "unless": [
     {
      "before": [
       "(costs|prices|fees|tension|conflict|fire|pain|symptoms) …"
      ]
     }
    ]
   },
   {
    "match": "[have|has] (been|was|were|is|are|be|being) [<adverb>|already|further|internally] escalated"
   },
   {
    "match": "((been|be|being|is|was|were|are) triaged|triaging (your|this|the) [_] (ticket|request|issue|case|report)|re triage|retriage|~deprovision|~reprovision|~dedupe|~deduplicate|~sunset|deprioritised|reprioritised|backlogged|deescalate|~operationalise|~productionise)",
    "unless": [
     {
      "before": [
       "(nurse|hospital|ward|vet|a e|patients|casualty) …"
      ],
      "after": [
       "(nurse|room|desk|ward|at|area)"
      ]
     }
    ]
   },
   {
    "match": "(I|we|will|be|been|was|were|is|are|to|'ll) [have|has|be|get|<adverb>] (~provision) {not of|for|in|that} (a|an|one|your|the|it|this|new|on|$)"
   },
   {
    "match": "(our|the|an|a|your|within|per|outside|meet|under|of)* (sla|slas|rma|rmas|csat|nps|sop|sops|fcr|aht|tat|poc|crm|wfm|oos|eol|eod|eow|kyc|pii|csr|csrs|sme|smes|jira|zendesk|freshdesk|salesforce|servicenow|pnr|moq|lpo|grn) {not number|numbers|no|code|<number>}",
    "unless": [
     {
      "after": [
       "[number|code|no] [_] (is|on|under|below|printed|in) [_] [_] (printed|label|app|page|box|email|barcode|screen)"
      ],
      "sentence": [
       "(stands for|short for|printed|on the label|that is|i e|meaning)"
      ]
     }
    ]
   },
   {
    "match": "(please|to|quote|mention|include|with|your|the|an|a|need)* rma [number]",
    "unless": [
     {
      "sentence": [
       "(printed|on the label|stands for|short for)"
      ]
     }
    ]
   },
   {
    "match": "(p1|p2|p3|p4|sev 1|sev 2|sev 3|sev1|sev2|severity (1|2|3|one|two)) [_] (ticket|incident|issue|bug|priority|case|problem|request|$)"
   },
   {
    "match": "priority (p1|p2|p3|to p _|level _)",
    "unless": [
     {
      "before": [
       "(boarding|seat|queue)"
      ]
     }
    ]
   },
   {
    "match": "(your|this) (support|service|help|helpdesk|help desk)* (ticket|case|incident|request|issue) (has|have|was|is|will|gets) [now|also|been|be|being] (been|be|being|now|automatically|successfully|since)* (created|assigned|reassigned|re assigned|merged|triaged|actioned|logged|queued|routed|allocated|transferred|linked|raised|prioritised|placed|put|moved|set|opened|generated|handed) {not by you|a number|number}",
    "unless": [
     {
      "after": [
       "(for (the|your) _ [_] (show|concert|match))"
      ],
      "sentence": [
       "(concert|parking|train|bus|lottery|raffle|season|event|return|speeding|cinema|plane|flight|ferry|museum|theatre|match|seat) [_] (ticket|tickets|case)"
      ]
     }
    ]
   },
   {
    "match": "(in|to|from|through|into|down|on|up) (our|my|their|the (support|dev|development|engineering|agent|product)) (internal|ticket|support|current|case|work|dev|development|product|engineering|technical|next)* (queue|backlog|pipeline|workflow|sprint|crm|ticketing system|roadmap planning|ticket system|escalation path|case management system|kanban|jira board) {not at|outside|by|for the|button|tab|screen|menu|with (a|your) ticket}",
    "unless": [
     {
      "sentence": [
       "(door|gate|till|ride|shop|desk|museum|passport|songs|playlist|print|printer|app|player|oil|gas|water)"
      ]
     }
    ]
   },
   {
    "match": "(in|on|to|from|into) (our|the|my|their) [_] (backlog|sprint|kanban)"
   },
   {
    "match": "(root cause (analysis|investigation)|rca|post mortem|postmortem|known error|cross functional|stakeholder|stakeholders|action item|action items|deliverable|deliverables|bandwidth to|resourcing|business as usual|BAU|swim lane|low hanging|synergy|synergies|learnings|workstream|end of day today|take (this|it|that) offline|sync up with|ping (them|the|our)|loop (in|you in|them in)|looped in)",
    "unless": [
     {
      "after": [
       "(by the vet|report)"
      ]
     }
    ]
   },
   {
    "match": "(the|our) (current|currently|applicable|approved|prescribed|designated|standard operating|internal) [_] [_] [_] (procedure|procedures|protocol|protocols|runbook|runbooks|playbook|workflow)",
    "unless": [
     {
      "before": [
       "(explain|describe) _"
      ]
     }
    ]
   },
   {
    "match": "(runbook|runbooks)"
   },
   {
    "match": "(the|our) (approved|proper|appropriate|designated|internal) [_] [_] (channel|channels)"
   },
   {
    "match": "(dev team|devs|dev ops|devops|back end|backend|front end|frontend) (team|teams|staff|department|developers|engineers|issue|issues|problem|problems|error|errors|side|systems|processing|processes|$)",
    "unless": [
     {
      "after": [
       "(loader|shop)"
      ]
     }
    ]
   },
   {
    "match": "(our|the|to|by|with|from) (dev team|devs|devops [team])"
   },
   {
    "match": "(mis ship|mis shipped|misship|misshipped|pick pack|dead on arrival|doa|chargeback department|no fault found|duplicate ticket|parent ticket|child ticket|ticket number (above|below)|canned response|macro)",
    "unless": [
     {
      "sentence": [
       "(lens|camera|excel|keyboard|photo|photos|photography|spreadsheet|your macro|your macros)"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "sentence": [
     "(stands for|short for|known as)"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I've asked [team, in plain words] to [action] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[What this means for the customer].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "I've passed the leak to [[our tier 2 team]]."
   },
   {
    "kind": "fixed",
    "text": "I've asked [team, in plain words] to [action] by [date]."
   },
   {
    "kind": "fine",
    "text": "I've asked our network engineers to test the line today."
   }
  ],
  "coded": false
 },
 {
  "id": "jargon/officialese",
  "family": "jargon",
  "title": "Officialese",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This is a word from forms and contracts: use the everyday one.",
  "why": "Plain words are read faster and by more people, above all under stress or in a second language. Officialese also puts distance between the writer and the reader.\n Sources: plainlanguage.gov, \"Use simple words and phrases\"; GOV.UK style guide, \"Words to avoid\"; Microsoft Writing Style Guide, \"Use simple words\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "please find [herewith|herein] (attached|enclosed) [herewith] (the|your|a|an|our|all|two|three|both)"
   },
   {
    "match": "please find (attached|enclosed|herewith|hereby|annexed|appended|below attached)"
   },
   {
    "match": "((attached|enclosed|annexed) [herewith] please find|(attached|enclosed) herewith|herewith (attached|enclosed)|please find _ [_] [_] (attached|enclosed|annexed))"
   },
   {
    "match": "(hereby|herein|herewith|hereto|hereinafter|heretofore|hereof|hereunder|thereof|therein|thereto|thereby|thereafter|therefrom|whereby|wherein|aforementioned|aforesaid|aforenoted|abovementioned|above mentioned|below mentioned|undermentioned|forementioned|forthwith|henceforth|henceforward|notwithstanding|inter alia|ipso facto|mutatis mutandis|ad hoc basis|ergo|viz|vis a vis|hitherto|erstwhile)"
   },
   {
    "match": "(pursuant to|in lieu of|by virtue of|in pursuance of|for the purpose of|for the purposes of|with a view to|subsequent to|in accordance with|in compliance with|in conformity with|in conformance with|in consideration of|in respect of|with respect to|with regard to|with regards to|in regard to|in regards to|with reference to|in reference to|with relation to|pertaining to|as pertains to|as it pertains to|pertinent to|as regards|on behalf thereof|under the terms of|in the event of|in the event that|due to the fact that|owing to the fact that|in light of the fact that|in view of the fact that|despite the fact that|notwithstanding the fact that|for the reason that|by reason of|on account of the fact that|in the absence of|at the discretion of|at (our|its|their) sole discretion|in the process of|in the near future|until such time as|at such time as|with immediate effect|on a (daily|weekly|monthly|regular|case by case|yearly|need to know) basis|to that effect|in this regard|in this regards|in that regard|in this respect|in due course of)"
   },
   {
    "match": "as per (your|our|the|my|this|that|company|standard|usual|policy|normal|his|her|above|below|terms|records|guidelines|_)"
   },
   {
    "match": "^ per (your|our|company|standard) (request|policy|records|conversation|terms|guidelines|agreement|email|call|message|discussion|instructions|system|_)"
   },
   {
    "match": "(, | ;) per (your|our) (request|policy|records|conversation|terms|agreement|email|call|message|discussion|instructions)"
   },
   {
    "match": "(~ascertain|~endeavour|~commence|commencement|~utilise|utilisation|~facilitate|~expedite|~remit|remitted|remitting|remittance|~rectify|rectification|~effectuate|~procure|~peruse|perusal|~remunerate|remuneration|~effect a|undersigned|duly (noted|received|processed|informed|recorded|completed|signed|authorised|acknowledged|registered)|~apprise|~elucidate|~ameliorate|~substantiate|~necessitate|~render (null|void|invalid)|null and void|~stipulate|~ratify|~consummate|~adjudicate|~disburse|disbursement|disbursements|~promulgate|~enumerate|~furnish (us|me|the (information|details|documents|required))|~acquiesce|~cognise|cognizant of|cognisant of|~deem [_] (necessary|appropriate|fit|eligible|ineligible|invalid)|~dispatch same|~action (this|your|the) (request|ticket|matter|refund|case|change)|will be actioned|has been actioned|been actioned)",
    "unless": [
     {
      "before": [
       "(expedited|remittance)"
      ],
      "after": [
       "[_] (shipping|delivery|visa|processing|passport|freight|hall|ceremony|speech|day)"
      ]
     }
    ]
   },
   {
    "match": "(the|this|your|our) said (item|order|product|account|transaction|parcel|amount|invoice|date|booking|request|document|ticket|policy|matter|package|payment)"
   },
   {
    "match": "^ said (item|order|product|account|transaction|parcel|amount|invoice|booking|request|document|documents|policy|matter|package|payment|goods)"
   },
   {
    "match": "(the|this|your|our) above (mentioned|referenced|captioned|stated|subject|named) _"
   },
   {
    "match": "(the|such|said) (party|parties) (concerned|in question|thereto)"
   },
   {
    "match": "we are (desirous|in a position|mindful|cognisant) of"
   },
   {
    "match": "(your|our) (kind|esteemed) (perusal|attention|office|organisation)"
   }
  ],
  "unless": [
   {
    "sentence": [
     "(clause|section|article|paragraph|regulation|act|statute) <number>"
    ],
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "I've attached $2",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "review",
    "text": "[The same, in everyday words].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Please find attached the]] invoice for the marquee."
   },
   {
    "kind": "fixed",
    "text": "I've attached the invoice for the marquee."
   },
   {
    "kind": "fine",
    "text": "Sign below and the order goes ahead."
   }
  ],
  "yields": [
   "robotic/please-be-advised",
   "negative-language/policy",
   "robotic/boilerplate-opening"
  ],
  "coded": false
 },
 {
  "id": "jargon/wordy",
  "family": "jargon",
  "title": "More words than it takes",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "This says in several words what one can say: use the short form.",
  "why": "Each spare word is small, but a reply full of them takes longer to read and sounds official. The short form means the same.\n Sources: plainlanguage.gov, \"Use simple words and phrases\"; GOV.UK style guide.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "in order to {not be}"
   },
   {
    "match": "in order that"
   },
   {
    "match": "so as to"
   },
   {
    "match": "prior to"
   },
   {
    "match": "in addition to the (above|foregoing)"
   },
   {
    "match": "(in terms of|by means of|in conjunction with|in excess of|in relation to|a number of|the majority of|in close proximity to|at the present time|for a period of)"
   },
   {
    "match": "^ (furthermore|moreover|additionally|consequently|thus|hence|nevertheless|nonetheless|accordingly) ,"
   },
   {
    "match": "^ (going|moving) forward ,"
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "to",
    "over": "match",
    "for": [
     1,
     3
    ]
   },
   {
    "safety": "safe",
    "text": "before",
    "over": "match",
    "for": [
     4
    ]
   },
   {
    "safety": "review",
    "text": "[The same, in fewer words].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Turn the key [[in order to]] open the hatch."
   },
   {
    "kind": "fixed",
    "text": "Turn the key to open the hatch."
   },
   {
    "kind": "fine",
    "text": "Turn the key to open the hatch."
   }
  ],
  "coded": false
 },
 {
  "id": "library/suppression-reason",
  "family": "library",
  "title": "A suppression without a reason",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Say why this may stay: write \" -- \" and the reason after the rule.",
  "why": "A sentence that is allowed to stay is a decision of the team. Without its reason nobody can tell later whether it still holds, so it is never taken back.\n Source: `docs/suppressing.md`.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [],
  "coded": true
 },
 {
  "id": "library/unknown-suppression",
  "family": "library",
  "title": "A suppression that names no rule",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "This comment switches nothing off: name a rule that exists.",
  "why": "A misspelt name looks like a decision and is none: the sentence below it is still reported, or will be. Whoever reads the comment later takes it for granted that somebody looked at this place.\n Source: `docs/suppressing.md`.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [],
  "coded": true
 },
 {
  "id": "library/unused-suppression",
  "family": "library",
  "title": "A suppression that nothing needs",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Nothing here needs this suppression any more: remove it.",
  "why": "The sentence was rewritten and the comment stayed behind. The next person who writes the same bad phrase there is not told.\n A rule that the config switches off is not counted: its suppressions may be needed again. Nor is a file that could not be read to its end.\n Source: `docs/suppressing.md`.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [],
  "coded": true
 },
 {
  "id": "missing-acknowledgement/late",
  "family": "missing-acknowledgement",
  "title": "Understanding comes last",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "The understanding comes too late to be felt: move it to the first two sentences.",
  "why": "Replies are read from the top, so position is timing: after steps and refusals a kind sentence reads as an afterthought. The same sentence at the top carries the whole reply.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\"; Roschk and Kaiser (2013): a late apology lowers satisfaction.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "[The same thought, moved to the top of the reply].",
    "over": "before"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Please check the page of the carrier for scans. Delivery windows are from 8 to 18. Claims open after ten days. [[I can see why the wait is frustrating.]]",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\nFill in the claim form at the link. Attach a copy of the invoice. The desk answers in ten days. [[I realise how upsetting it is to lose a wedding dress.]]",
    "situation": [
     "lost-parcel"
    ]
   },
   {
    "kind": "fine",
    "text": "You have been waiting since Monday for the lamp. The van broke down, and I have put the lamp on the round of tomorrow.",
    "situation": [
     "delay"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "missing-acknowledgement/no-celebration",
  "family": "missing-acknowledgement",
  "title": "Good news treated as paperwork",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Good news deserves a warm line before the procedure: share it first.",
  "why": "Somebody who tells you about a wedding, a baby or a new job has let you in. Answering with a form shuts the door; one warm line costs nothing.\n Sources: Packard, Li and Berger (2023): start warmly, be competent in the middle, end warmly.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "Congratulations on [their news]!",
    "over": "before"
   },
   {
    "safety": "review",
    "text": "What lovely news about [their news].",
    "over": "before"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[We have received your message about your wedding.]] Upload the certificate under Profile.",
    "situation": [
     "good-news"
    ]
   },
   {
    "kind": "fixed",
    "text": "Hello,\n\nCongratulations on [their news]! We have received your message about your wedding. Upload the certificate under Profile."
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nCongratulations on your wedding! Upload the certificate under Profile.",
    "situation": [
     "good-news"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "missing-acknowledgement/no-mirroring",
  "family": "missing-acknowledgement",
  "title": "Nothing about this customer",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Nothing here is about this customer: leave a blank for their problem in their own words.",
  "why": "A reply that could go to anybody shows that nobody read the message. Saying back what happened, in one clause, is the cheapest proof of listening.\n Sources: \"Empathy in customer service\", on mirroring; Packard and Berger (2021): concrete words signal listening.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "You wrote that [the problem in their words].",
    "over": "before"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[It is disappointing when an experience falls short.]] The manager answers within fourteen days.",
    "situation": [
     "complaint"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[We understand how disruptive an interruption can be.]] All functions are available again.\n\nKind regards",
    "situation": [
     "outage"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nYou waited an hour for a table that you had booked. The manager calls you on Friday.",
    "situation": [
     "complaint"
    ]
   }
  ],
  "yields": [
   "missing-acknowledgement/none"
  ],
  "coded": true
 },
 {
  "id": "missing-acknowledgement/none",
  "family": "missing-acknowledgement",
  "title": "Straight to procedure",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Nothing here shows that you understood: say in one line what happened to them, then go on.",
  "why": "A person who writes about a problem reads the first lines to see whether anybody listened; steps alone say that nobody did. One specific sentence is enough, and it belongs before the steps.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): \"listen, understand, and take action\"; \"Empathy in customer service\", on acknowledging first.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "You told us that [what happened], and [what it means for them].",
    "over": "before"
   },
   {
    "safety": "review",
    "text": "[What happened] has cost you [time, money or plans].",
    "over": "before"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[Please send a photo of the label on the base.]] A new unit takes five working days.",
    "situation": [
     "faulty-product"
    ]
   },
   {
    "kind": "flagged",
    "text": "[[Refunds are handled by the finance desk.]] The desk answers within ten working days. Forms are on the website.",
    "situation": [
     "billing-error"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nYour kettle leaked on the first morning. Please send a photo of the label, and a new one leaves today.",
    "situation": [
     "faulty-product"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "missing-action/apology-alone",
  "family": "missing-action",
  "title": "The apology stops at sorry",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "The apology stops at sorry: say what you have done or will do about it, and by when.",
  "why": "An offer of repair is, after responsibility, what makes an apology work. Without it the customer has to write again to ask what happens now.\n Sources: LiveAgent, \"Customer empathy\": \"do not forget to follow up with the action\"; Lewicki, Polin and Lount (2016).",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "I've [what I have done], and [result] by [date].",
    "over": "after"
   },
   {
    "safety": "review",
    "text": "To put it right I can [option 1] or [option 2].",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[I am sorry your parcel sat at our depot for a week.]]\n\nKind regards",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[We are sorry the drill arrived broken because we packed it badly.]] Every drill passes two tests.",
    "situation": [
     "faulty-product"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nI am sorry your parcel sat at our depot for a week. I have put it on the van of tomorrow.",
    "situation": [
     "delay"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "missing-action/as-soon-as-possible",
  "family": "missing-action",
  "title": "As soon as possible",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This sets no expectation: give a date, a time or a range that you can keep.",
  "why": "\"Soon\" is an hour to one customer and a week to another, so the one who expected an hour writes again. A later date that holds is worth more than an early one that nobody named.\n Sources: G. Packard and J. Berger (2021), \"How concrete language shapes customer satisfaction\"; phonecalls.pro, \"Empathy that works on the phone\", on promises that can be kept.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "as (soon|quickly|fast|promptly|speedily|early|swiftly|rapidly|expeditiously|prompt|quick|timely) as [is] [<we>|they|he|she|it is|humanly|reasonably|practically|someone|our _|the _ [_]|absolutely|practicably|that is|one] (possibly|is|am|are|humanly|reasonably)* (possible|possibly can|possible can|can|can possibly|could|practicable|practical|feasible|able|able to|may be|permitted)",
    "unless": [
     {
      "before": [
       "please {not note|be|rest|know|accept|bear|allow|remember} …"
      ],
      "after": [
       "(find|use|do|see|get|bring|open|manage to)"
      ],
      "subject": [
       "none"
      ]
     }
    ]
   },
   {
    "match": "(as soon as|once|when|the (moment|minute|second)|whenever|if and when) (we|I|there|they|our _ [_]|the _ [_]) (have|has|is|are|hear|hears|know|get|gets|receive|learn|find) (<adverb>|back|out)* [any|an|some|more|a|the|further|anything|something|new|it] [further|more|new|back|from] (news|update|updates|information|info|details|more|anything|something|answer|reply|response|feedback|resolution|solution|chance|to report|clarity|progress)"
   },
   {
    "match": "(asap|a.s.a.p.|a.s.a.p)"
   },
   {
    "match": "(very|pretty|really|quite)* (shortly|soon|momentarily|imminently) {not after|before|afterwards|thereafter|enough|as|to be|be|to expire|as|following} ($|{is with|by email|by phone|about|and|once|via|to|regarding|from|so|on|in|for|with|at|if|or|until|again})",
    "only": {
     "modal": true
    },
    "unless": [
     {
      "before": [
       "(as|too|how|so|see you|speak|talk|write|get well|until|chat|see|hear from you|look forward|looking forward|sooner|no) [_]",
       "(she|he|it|they) will be [_]",
       "if …",
       "(hope|hoping|forward|like|love|wish) to (hear|see|welcome|serve|meet|host|greet|hearing|seeing|welcoming) …",
       "forward …",
       "hope (you|your|to be of) …",
       "you (will|'ll|can|may|should|could) [_] (see|have|notice|be) … "
      ]
     }
    ]
   },
   {
    "match": "(very|pretty|really|quite)* (shortly|soon|momentarily|imminently|promptly) {is be|get|have|receive|hear|send|reply|respond|contact|call|reach|review|answer|process|look|follow|ship|arrive|resume|return|come|go|issue|update|start|begin|become|launch|release|attend}",
    "only": {
     "modal": true
    },
    "unless": [
     {
      "before": [
       "(as|too|how|if|hope) [_]"
      ]
     }
    ]
   },
   {
    "match": "(coming|arriving|launching|available|releasing|shipping|returning|opening|reopening|due|resuming|starting|happening|expected|back [_] [_]|starts|reopens|begins|opens|arrives|launches|resumes|released|returns) (very|really|pretty|again)* (soon|shortly)",
    "unless": [
     {
      "before": [
       "(if|hope) …"
      ]
     }
    ]
   },
   {
    "match": "(promptly|speedily|swiftly|expeditiously|rapidly|quickly|presently) $",
    "only": {
     "before": [
      "(we|I|our _ [_]|they|(a|an|the) [_] _) (will|shall|should) …"
     ]
    },
    "unless": [
     {
      "before": [
       "if …"
      ],
      "after": [
       "if"
      ]
     }
    ]
   },
   {
    "match": "(in|within) (due course|due time|good time|no time [at all]|short order|a [very] (bit|while|moment|jiffy|sec|second|tick|mo|minute|flash|heartbeat|short while)|a little (bit|while)|a matter of (days|weeks|hours|moments|minutes)|(a few|several|some|a couple of|the next few|the coming|the following|the next couple of|a number of) (days|weeks|hours|months|minutes|moments)|the [very|not too] (near|foreseeable|distant|coming|immediate|not too distant) (future|days|weeks)|(a|an) (timely|speedy|prompt|reasonable|acceptable|expedient|expeditious|efficient) (manner|fashion|way|time|period|timeframe|time frame|timescale|amount of time)|reasonable time)",
    "only": {
     "sentence": [
      "(will|shall|should|going to|expect|can|hope|plan|coming|due)"
     ]
    },
    "unless": [
     {
      "before": [
       "(nothing|not) [_] [_]"
      ],
      "after": [
       "(of|from|ago|if|when)",
       "[,] you (will|can|should|'ll) (see|notice|find|hear|be asked)"
      ]
     }
    ]
   },
   {
    "match": "^ (soon|shortly) {is [,] (we|I|you|our _|the _) (will|shall|'ll) _}"
   },
   {
    "match": "(at (the|our|your|their|his|her|an|my) [very] (earliest|soonest|first|next|nearest)|at [your|our] earliest) [available|possible] (convenience|opportunity|possible|chance|moment|possibility|time|occasion|date)"
   },
   {
    "match": "(at|for) your (convenience|leisure) $",
    "only": {
     "sentence": [
      "(please|kindly) (reply|respond|contact|call|send|return|provide) …"
     ]
    }
   },
   {
    "match": "at the (earliest|soonest) $",
    "unless": [
     {
      "before": [
       "(<date>|<number>) [or _]"
      ]
     }
    ]
   },
   {
    "match": "soon enough $",
    "only": {
     "modal": true
    },
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(when|once|whenever|as soon as) (he|she|they|we|I) (has|have|gets|get|finds|find) [a|the|some] (free|spare|quiet|few) (moment|minute|minutes|time|chance|slot|hour)"
   },
   {
    "match": "without delay $",
    "only": {
     "subject": [
      "we",
      "they",
      "it"
     ],
     "modal": true
    }
   },
   {
    "match": "without [any] (further|undue|unnecessary|more|additional) (delay|ado)"
   },
   {
    "match": "(some time|sometime|any time|anytime|any (day|moment|minute)) (soon|now|next (week|month)|this (week|month|year)|later|in the [_] (future|weeks|days|months)|over the next few)",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(in|over|during|within) the (coming|next few|following|next couple of|next several|upcoming|next) (days|weeks|months|hours|few days|moments|minutes)"
   },
   {
    "match": "(when|once|whenever|as) (we|I|they|someone|our _ [_]|a _ [_]|the team|one) (get|have|gets|has|can|are able|am able|is able|becomes available|is available|find|finds) [a|the|some|enough|to do so|to] [spare] (chance|time|moment|minute|opportunity|availability|able|to|free) [to (it|this|do so)] $"
   },
   {
    "match": "(when|once|as soon as|until) (one|someone|somebody|(a|an|one of our|the next) [_] _) (is|becomes|gets) (free|available)",
    "only": {
     "modal": true
    }
   },
   {
    "match": "(when|as) (time|capacity|resources|availability|circumstances|workload|staffing) (allows|permits|allow|permit)"
   },
   {
    "match": "(until further notice|until such time|for the time being {not you|we|and}|sooner or later|sooner rather than later|one of these days|some day soon|down the (line|road)|as and when|in the fullness of time|before (too long|very long|you know it)|before long|at some (point|stage) {not in (the|your)|during|between}|at a later (date|time|stage|point)|in (the|a) future (update|release|version)|in the not too distant future|at a future date|further down the line|eventually $|in the interim $)",
    "only": {
     "subject": [
      "we",
      "it",
      "they",
      "none"
     ]
    },
    "unless": [
     {
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(it|this|that) (may|might|could|can|will) take (some time|a while|a bit|a little while|a little time|a bit of time|longer [than _]|time)",
    "unless": [
     {
      "after": [
       "(to|for) (charge|dry|load|download|cool|heat|copy|install|warm|sync)"
      ],
      "sentence": [
       "if _"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …",
     "(on|at) (<date>|<number>) [or|,|and|at] [<number>] [or]"
    ],
    "after": [
     "<then-when>"
    ],
    "sentence": [
     "<bound>"
    ],
    "next": [
     "<bound>"
    ],
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "by [date and time]",
    "over": "match",
    "for": [
     1,
     3,
     4,
     5,
     7,
     8,
     9,
     10,
     12,
     13,
     14,
     15,
     16,
     17,
     18,
     19,
     20,
     21
    ]
   },
   {
    "safety": "review",
    "text": "within [number] working days",
    "over": "match",
    "for": [
     1,
     3,
     4,
     5,
     7,
     8,
     9,
     10,
     12,
     13,
     14,
     15,
     16,
     17,
     18,
     19,
     20,
     21
    ]
   },
   {
    "safety": "review",
    "text": "I'll [action] by [date and time].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "We will get back to you [[as soon as possible]]."
   },
   {
    "kind": "fixed",
    "text": "We will get back to you by [date and time]."
   },
   {
    "kind": "fine",
    "text": "I'll get back to you by 4 pm on Thursday."
   }
  ],
  "coded": false
 },
 {
  "id": "missing-action/empathy-alone",
  "family": "missing-action",
  "title": "Empathy without action",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Empathy with nothing after it: follow it with what you do, or with one request.",
  "why": "Feeling with somebody is half of it; they wrote because they want the problem solved. Kind words that lead nowhere read as a way of ending the conversation.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): \"Follow up with action immediately after\"; \"Empathy in customer service\", on compassionate empathy.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "I've [what I have done], and [result] by [date].",
    "over": "after"
   },
   {
    "safety": "review",
    "text": "Could you [one request], so that I can [what I do then]?",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[I understand how frustrating it is to wait for a crib with a baby due.]] All of us here are thinking of you.",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\n[[It must have been stressful to lose the site during the sale.]] Our platform serves four thousand shops.",
    "situation": [
     "outage"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nI understand how frustrating it is to wait for a crib with a baby due. I have asked the depot to deliver it tomorrow.",
    "situation": [
     "delay"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "missing-action/looking-into-it",
  "family": "missing-action",
  "title": "Looking into it",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This says neither who does what nor when you will hear: name the check, its owner and a time.",
  "why": "It is the stock stand-in for an action, so customers have learnt to hear nothing in it. A named step with a time shows that somebody has the case in hand.\n Sources: Tethr, \"The effortless experience of advocacy\", on statements of action against filler; VereQuest, \"Empathy in Customer Service\", on a clear resolution.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(<we>|<someone>|they|he|she|everyone) (am|are|is|will|shall|'ll|have been|has been|can|would|have (begun|started)|has (begun|started)|promise to) (be|been|also|already|still|currently|now|just|actively|continuing|really|all|personally|definitely|certainly|going|to|busy|begun|started|beginning|to be|urgently|diligently|hard)* (~look into|~check (on|into|out|up on)|~check|~investigate|~work (on|through|hard on|hard to (resolve|fix|solve|sort|address)|to (resolve|fix|solve|sort|address|rectify|correct|restore))|~review|~examine|~assess|~explore|~dig into|~delve into|~get into|~go over|~go through|~follow up (on|with)|~follow up|~look at|~take a look at|~have a look at|~monitor|~analyse|~evaluate|~handle|~deal with|~address|~tackle|~attend to|~sort out|~see to|~get to|~keep an eye on|~take care of|~get to the bottom of) <the-matter> (<right-now>)* $",
    "unless": [
     {
      "specific": true
     }
    ]
   },
   {
    "match": "(we|I|<someone>|they) (will|shall|'ll|am going to|are going to|would|should|can|also|now|just|definitely)* (take|have|be taking|be having|do) [a|another|some] (look|closer look|quick look|good look|further look|peek|read|deeper look|proper look|careful look|digging|checking|thorough look|investigating) [at <the-matter>|into <the-matter>|in to <the-matter>] (<right-now>)* $"
   },
   {
    "match": "(<we>|<someone>|they) (will|shall|'ll|are going to|am going to|should)* [also|now|just|then] (look into|investigate|check|review) (<right-now>)* $"
   },
   {
    "match": "(we|I) (are|am|are also|am also) [still|currently|now|just|also] (checking|investigating|looking|digging|trying|enquiring) $"
   },
   {
    "match": "(we|I|<someone>|they) (are|am|is|have been) (still|currently|now|also|already|all)* (working|work) (around the clock|round the clock|tirelessly|diligently|day and night|flat out|non stop|hard|urgently|as fast as (we|they) can|closely with _ [_] [_]) (on <the-matter>|to (resolve|fix|solve|sort|get|restore|put|find|correct|rectify|address|bring)|$) [_] [_]"
   },
   {
    "match": "(are|am|is) [just|currently|now] doing (some|a bit of|a little|further|more) (digging|checking|research|checks|investigating)"
   },
   {
    "match": "(has|have|is receiving|is getting|will get|will receive|given|give|giving|deserves) [it|this] (our|my|the) (full|undivided|immediate|utmost|complete|prompt|urgent|best) attention"
   },
   {
    "match": "(we|I|they|our team|the team) (are|am|is) (all|now|already|still|definitely|right)* on (it|the case|top of (it|this|things)) {not :} $"
   },
   {
    "match": "((is|are|was) [<adverb>|now|actively|already|still|closely|thoroughly|carefully] being|(is|are) currently|currently [being]|(will|shall|should|must|can) be) [<adverb>|actively|currently|closely|thoroughly|carefully] (investigated|looked (into|at)|worked on|reviewed|dealt with|handled|actioned|addressed|attended to|examined|assessed|followed up|considered|checked|explored|evaluated|analysed|monitored|processed) (<right-now>)* $",
    "only": {
     "subject": [
      "it",
      "we",
      "none"
     ]
    },
    "unless": [
     {
      "before": [
       "(has|have|had|was|were) …",
       "(once|after|when|until|which|that) …"
      ],
      "specific": true
     }
    ]
   },
   {
    "match": "(is|are|remains|remain|been (put|placed)|currently) [<adverb>|still|currently|now] (under [_] (review|investigation|consideration|evaluation|assessment|examination)|in (hand|the pipeline|our queue|the queue|a queue)|receiving [our|the|its] [_] attention|with (our|the) [{not {is will}} _] [_] <team-noun>) (<right-now>)* $",
    "unless": [
     {
      "before": [
       "(if|while|which|that) …"
      ]
     }
    ]
   },
   {
    "match": "(we|I) (will|shall|'ll|can|let us|are going to|would)* [just|also|then] see what (we|I|they|can) [can] [possibly] (do|be done|find|find out|manage|arrange|offer|work out|sort out|come up with|dig up) [_] [_] $"
   },
   {
    "match": "let me [just|quickly|first] (see what|look into <the-matter>|check <the-matter>|have a look|take a look|find out) … $",
    "unless": [
     {
      "specific": true
     }
    ]
   },
   {
    "match": "(get|getting|have|having) (this|it|that|everything|things|you|your (issue|problem|order|case|request)) (sorted|resolved|fixed|sorted out|taken care of|addressed|dealt with|back on track|squared away|handled|solved) [out] [for you] $",
    "only": {
     "subject": [
      "we",
      "they",
      "none"
     ]
    }
   },
   {
    "match": "leave (it|this|that|everything) [all] (with|to) (us|me|our _)"
   },
   {
    "match": "(is|are) [<adverb>] (a|an|our|a top|a high) [top|high] priority [for (us|our _)] $",
    "only": {
     "subject": [
      "it",
      "we"
     ]
    }
   },
   {
    "match": "(enquiries|inquiries|investigations|(an|the|our|this) [_] (investigation|review|search|enquiry|inquiry)|checks|talks|discussions|efforts|work) [_] [_] [_] [_] [_] (is|are|remains|remain) [still|currently|now] (ongoing|under way|underway|continuing|in progress|in hand|still going on|taking place)",
    "unless": [
     {
      "before": [
       "(if|while|because) …"
      ]
     }
    ]
   },
   {
    "match": "(and|then|to) (get back to you|be in touch|let you know|follow up [with you]|update you|come back to you|report back|keep you (posted|updated|informed)|reach out [to you]) $",
    "only": {
     "before": [
      "(we|I|they|our _|<someone>) (will|shall|can|am going to|are going to) …"
     ]
    }
   },
   {
    "match": "(have|has) (opened|started|launched|begun|initiated|raised|logged|created) (an|a|our|the) [_] (investigation|enquiry|inquiry|review|case|ticket|report) [(into|about|on|with|for) <the-matter>] (<right-now>)* $",
    "only": {
     "subject": [
      "we",
      "they"
     ]
    }
   },
   {
    "match": "(am|are|is) [still|currently|now] (trying|working|attempting|seeking) to (find out|understand|figure out|establish|determine|get to the bottom of|work out|identify) _ [_] [_]",
    "only": {
     "subject": [
      "we",
      "they"
     ]
    }
   },
   {
    "match": "(we|I|our _ [_]|they|and) (are|am|is|have been|been|currently|also|now|still|already|actively|busy)* (working|looking) (on|for|into|towards|at) (a|an|the|ways to) [_] (fix|solution|resolution|answer|cause|workaround|improvement|alternative) (<right-now>)* $"
   },
   {
    "match": "(and|but) (are|am|is) (currently|now|also|already|actively|still|all)* (looking into|working on|investigating|checking|reviewing|examining|on) <the-matter> (<right-now>)* $",
    "only": {
     "before": [
      "(we|I|they|our _|our _ _) …"
     ]
    }
   },
   {
    "match": "our _ [_] (are|is) [already|now|all] on (it|the case) $"
   },
   {
    "match": "(we|I|they) (will|shall|am going to|are going to) [also|just|personally|gladly] (~sort|~work|~figure|~chase|~follow|~fix|~solve|~resolve|~straighten|~clear) <the-matter> [out|up] (<right-now>)* $",
    "unless": [
     {
      "sentence": [
       "(please|just) [just] (contact|call|email|reply|write|tell|send|let|bring|show|come)"
      ]
     }
    ]
   },
   {
    "match": "(and|but) (will|shall) [also|then|now] (update you|be in (touch|contact)|get back to you|let you know|contact you|keep you (posted|updated|informed)|follow up|come back to you|revert|reach out [to you]|advise you|inform you|notify you) [with (an update|more [_])|accordingly|in the meantime|further] $"
   },
   {
    "match": "(<we>|they) (will|shall|'ll|are going to|am going to|should|promise to|would|can) (also|then|certainly|definitely|personally|of course|always|now|make sure to|be sure to|do our best to|try to|both|continue to|have to|need to|gladly|happily|endeavour to|aim to)* (get [right|straight] back to you|get back [in touch]|be [back] in (touch|contact)|get in (touch|contact)|be getting back to you|come back to you|circle back|keep you [fully|closely|both]  (posted|updated|informed|in the (loop|picture)|up to date|abreast|advised|notified|apprised)|let you know|update you|contact you|reach out|follow up|advise you|inform you|notify you|revert|touch base|reply|respond|respond to you|reply to you|report back) [to you|with you] (with (an update|more (information|details|news)|updates|any (updates|news|progress)|further (information|details|updates|news)|a (reply|response|resolution|solution|answer|update)|the (outcome|result|results|answer)|news)|on (this|that|it|any (progress|updates|developments|changes)|progress|the (progress|outcome|status|matter|issue|situation))|about (this|that|it|the matter|any (progress|updates|developments))|accordingly|again|directly|of (any (progress|updates|developments|changes|news)|the (outcome|progress|result))|as (things|it|this) (progress|progresses|develop|develops|moves|move|evolves)|along the way|every step of the way|if (anything|there is any news)|throughout|regarding (this|that|it)|in the meantime)* $"
   },
   {
    "match": "(will be|are being|be|is being) [_] (kept|keeping you) (posted|updated|informed|in the (loop|picture)|up to date) [on _ _|of _ _|with _ _] $"
   },
   {
    "match": "keep you [fully|closely] (posted|updated|informed|in the (loop|picture)|up to date|apprised|abreast) [on (this|it|progress|the (progress|status|situation))|of (any|the) _|with (any|the) _|as _ _] $",
    "only": {
     "subject": [
      "we",
      "they",
      "none"
     ]
    }
   },
   {
    "match": "(resolve|fix|rectify|correct|sort out|address|remedy|restore) (this|it|that|the (issue|problem|matter|situation|service|error)|your (issue|problem|concern)) (<right-now>)* $",
    "only": {
     "sentence": [
      "(working|work) [_] (hard|tirelessly|diligently|to|around)"
     ],
     "subject": [
      "we",
      "they"
     ]
    }
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …",
     "(thank you|thanks) for …",
     "(please|just|^ (contact|call|email|reply|write|tell|send)) … and",
     "(if|once|when|as soon as|after|so that|while|before|for us to) … [(,|and) …]",
     "^ (on|at) (<date>|<number>) …"
    ],
    "after": [
     "<then-when>"
    ],
    "sentence": [
     "<bound>",
     "so [that] (we|I|they|our _ [_]) can"
    ],
    "next": [
     "<bound>",
     "(I|we|she|he|they) (will|'ll) (write|call|ring|email|text|reply|send) … (<date>|<number>)"
    ],
    "next-is": [
     "ask"
    ],
    "if-clause": true,
    "question": true,
    "negated": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm [specific check] with [owner] and will write by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Next: [step 1] today, [step 2] tomorrow. Update by [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We are looking into it]]."
   },
   {
    "kind": "fixed",
    "text": "I am [specific check] with [owner] and will write by [date]."
   },
   {
    "kind": "fine",
    "text": "I'm comparing the two invoices with billing and will write by 3 pm."
   }
  ],
  "yields": [
   "missing-action/someone-will",
   "missing-action/passing-it-on"
  ],
  "coded": false
 },
 {
  "id": "missing-action/no-date",
  "family": "missing-action",
  "title": "A next step without a date",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Something will happen, but not when: add a day or a time.",
  "why": "Without a date the customer counts from the moment they read it, and asks again when they have counted enough. A modest date that holds is worth more than a vague promise.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\"; You, Yang, Wang and Deng (2020), on the time of recovery.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "You will hear from me by [date].",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\nYour shop has been slow since the update. [[Our engineers will restore the rest of the pages.]]",
    "situation": [
     "outage"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\nThe app doubles the amount when you scan a torn receipt. [[We will correct that in the reader.]]",
    "situation": [
     "bug-report"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nYour shop has been slow since the update. Our engineers will restore the rest by noon on Monday.",
    "situation": [
     "outage"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "missing-action/no-next-step",
  "family": "missing-action",
  "title": "Nothing happens next",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Nothing happens next: say what you do, or ask for one thing.",
  "why": "A reply that only explains leaves the customer to find out what to do, and so the same question comes back. One action or one request ends that.\n Sources: \"4 Things Customer Service Agents Can Do to Convey Empathy\": explain the next steps you will take.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'll [what I do] by [date].",
    "over": "after"
   },
   {
    "safety": "review",
    "text": "Reply with [one thing] and I'll [what I do then].",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\nYour claim is still with the insurer. [[Insurers look at the police report and the receipt.]]",
    "situation": [
     "waiting"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\nYou saw error 52. [[It means that the token ran out.]]",
    "situation": [
     "bug-report"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nYour claim is still with the insurer. I will ask them on Thursday and write the same day.",
    "situation": [
     "waiting"
    ]
   }
  ],
  "yields": [
   "missing-action/apology-alone",
   "missing-action/empathy-alone",
   "negative-language/refusal-alone"
  ],
  "coded": true
 },
 {
  "id": "missing-action/passing-it-on",
  "family": "missing-action",
  "title": "I'll pass this on",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This closes the door politely: say who reads it and what the customer can expect then.",
  "why": "Everybody knows the box where feedback goes, and nobody believes in it. An honest word on who reads it, and whether an answer comes, shows more respect than a warm one.\n Sources: Transcend, \"Canned responses that don't sound canned\"; VereQuest, \"Empathy in Customer Service\", on measuring and using feedback.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(<we>|they) (have|has|will|shall|'ll|am|are|is|can|would|be|now|also|already|just|certainly|definitely|happily|gladly|of course|personally|make sure to|be sure to|make a point of|going|to|do|then|ensure that|always|both|kindly|been)* <pass-on> [on|along|over|up|back] [all|both] [of] (your|this|that|the|these|those|any|all) [_] [_] <opinion> (on|along|over|up|back|forward|internally|directly|around|through)* [(to|with|for|onto|on to|before) (the|our|my|their|all|a|an|those|other|everyone|_) [_] [_] [{not and|so|who|which} _]]"
   },
   {
    "match": "(<we>|they) (have|has|will|shall|'ll|am|are|is|can|would|be|now|also|already|just|certainly|definitely|happily|gladly|of course|personally|make sure to|be sure to|going|to|do|then|always|kindly|been)* <pass-on> (this|that|it|these|them|everything|all [of] this|your (message|email|request|case|details|enquiry|inquiry|query|report|ticket|words|kind words|note|letter|review|wishes|praise|compliments|thanks)|the (message|matter|information|issue|details)|[your] [kind] (words|message)) (on|along|over|up|back|forward|internally)* (to|with|onto|on to) (the|our|my) [{not <team-noun>} _] [{not <team-noun>} _] [{not <team-noun>} _] (<team-noun>|<agent-noun>) [_ team|team]"
   },
   {
    "match": "(<we>|they) (have|has|will|shall|'ll|am|are|is|can|would|be|now|also|already|just|certainly|definitely|happily|gladly|of course|personally|make sure to|be sure to|going|to|do|then|always|been)* (~pass|~send|~feed|~forward|~share|~hand|~take|~relay|~flag|~raise|~escalate|~mention|~report|~refer) (this|that|it|these|them|everything|your (message|email|request|case|details|enquiry|query|report|words)|the (message|matter|information)) (on|along|back|up the (chain|line|ladder)|internally|forward|upstairs|higher up|up) $"
   },
   {
    "match": "(~pass|~feed|~relay|~report|~send) (this|that|it|these|them|your _|all this|everything) (on|back|along|up|over) to (the|our|my) _ [_]",
    "only": {
     "subject": [
      "we",
      "they"
     ]
    },
    "unless": [
     {
      "before": [
       "(if|can|could) …"
      ]
     }
    ]
   },
   {
    "match": "(make|making|made|be|ensure|ensuring) [absolutely|very] (sure|certain|that)* [that] (it|this|that|your [_] <opinion>|they|these|the [_] team|the right people|the relevant people) (is|are|gets|get|reach|reaches|sees|see|hears|hear|know|knows|has been|have been|will be) [_] [_] [_] (passed|shared|forwarded|heard|to the|the right|our [_] _|about (this|it)|seen|this|your <opinion>)",
    "only": {
     "subject": [
      "we",
      "none",
      "they"
     ]
    }
   },
   {
    "match": "(your|this|that|the|all|every|these|any) [_] [_] <opinion> [(about|on|regarding|of|for|with|concerning) _ [_] [_]] (is|are|has been|have been|was|were|will be|'ll be|gets|get|is being|are being) (very|really|so|truly|much|greatly|highly|duly|always|now|also|hereby|already|extremely|incredibly|most|most certainly|carefully|certainly|deeply|sincerely|genuinely|been)* <noted> [to (us|me|our _)]",
    "unless": [
     {
      "before": [
       "(once|when|after|if|until|sorry [that]) …"
      ],
      "after": [
       "(as|under|with) (<number>|<place>|ticket|case)",
       "… (:|;|–) _"
      ]
     }
    ]
   },
   {
    "match": "(your|this|that) (message|email|request|case|details|enquiry|inquiry|query|report|ticket|complaint|matter|claim|application|letter|concern|issue) (has|have|had|was|were|is|will) (now|already|also|since|been|being|be)* (passed|forwarded|referred|sent|escalated|handed|relayed|directed|shared|assigned|transferred|routed|submitted|raised|redirected) (on|along|over|up|back)* (to|with) (the|our|a|an|my) [{not <team-noun>} _] [{not <team-noun>} _] [{not <team-noun>} _] (<team-noun>|<agent-noun>)"
   },
   {
    "match": "(this|that|it) (has|have|had|was|is|will) (now|already|also|since|been|being|be)* (passed|forwarded|referred|sent|handed|relayed|directed|shared|routed|submitted|raised|escalated|reported|flagged) (on|along|over|up|back)* (to|with) [the|our|a|an|my] [{not <team-noun>} _] [{not <team-noun>} _] <team-noun>"
   },
   {
    "match": "(<we>|and) (will|shall|'ll|have|be sure to|make sure to|also|can|certainly|definitely)* (let|inform|notify|tell|brief|alert|advise) (the|our|my) [{not know} _] [{not know} _] (<team-noun>|<agent-noun>) [know|aware|about (it|this|that)] $"
   },
   {
    "match": "(is|are) [already|also|now|still|firmly|definitely] on (our|the) [_] [_] (list|radar|wish list|wishlist|to do list|agenda|long list) {not at|under|of|as}"
   },
   {
    "match": "(we|I|our _) (really|truly|always|greatly|highly|do|also|very much|genuinely|certainly|deeply|sincerely|would)* (value|appreciate|welcome|love|cherish|treasure|respect|encourage) [all|any|and _] [of] (your|all|customer|any|every|such|this|the|user) [kind|honest|valuable|_] (feedback|input|suggestions|suggestion|comments|opinion|opinions|ideas|insights|views) [and _] $"
   },
   {
    "match": "(value|appreciate|welcome|love|cherish) (your|all|any|customer) [_] (feedback|input|suggestions|comments|opinion|opinions|ideas|insights|views) $",
    "only": {
     "subject": [
      "we"
     ]
    }
   },
   {
    "match": "(we|I|it|this|that|your _ [_]|our _) (will|shall|'ll|have|has|can|also|now|already|just|been|is|be|going to|of course|certainly|definitely)* (add|added|put|placed|noted|include|included|logged|record|recorded|log|adding|stick|pop|popped) [it|this|that|them|your _ [_]|the _] [down] [to|on|onto|in|as] (our|the|a|my|their) [_] [_] (list|backlog|wish list|wishlist|roadmap|road map|feature requests|feature request|radar|suggestion box|ideas board|agenda|long list|suggestions|consideration|future consideration|to do list|tracker)",
    "unless": [
     {
      "after": [
       "(as|under|:) _"
      ]
     }
    ]
   },
   {
    "match": "(we|I|our _ [_]|they) (will|shall|'ll|have|can|also|certainly|definitely|always|now|are|am|be sure to|make sure to|do|would|going to|be)* (bear|bearing|keep|keeping|kept|borne) [all|your] [of] (this|that|it|these|them|your _|<opinion>|everything) [_] in mind [for _ _]"
   },
   {
    "match": "(we|I|our _ [_]|they|it|this|that|your _ [_]) (will|shall|'ll|have|has|can|also|certainly|definitely|always|now|are|am|be|been|do|is)* (take|taking|took|taken) [all|every] [of] [this|that|it|these|them|your [_] _|the _|<opinion>|such _] (on board|into (account|consideration)|under advisement|to heart|very seriously|[very|extremely|so] seriously|note of (this|that|it|your _)|note $)",
    "only": {
     "subject": [
      "we",
      "it",
      "they"
     ]
    },
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(take|taking|takes) (all|every|any|each|of|your|this|that|these|such|customer|the)* [_] [_] [<opinion>|feedback|complaints|reports|matters|allegations|issues] [_] [_] [very|extremely|so|really] seriously"
   },
   {
    "match": "(we|I) (will|shall|'ll|have|also|now|certainly|already)* [made|make|making|taken|take] (a|note|careful|full|due)* note of (this|that|it|your _|the _)"
   },
   {
    "match": "(duly|well|kindly|your _ [_]) noted $"
   },
   {
    "match": "^ [thank you|thanks] noted [,|with thanks] $"
   },
   {
    "match": "(consider|considered|considering|discuss|discussed|review|reviewed|look at|think about) [it|this|that|them|your _ [_]|all _] (for|in) (our|the|a|any)* (future|upcoming|next|later|further) (updates|update|releases|release|version|versions|improvements|improvement|development|planning|consideration|review|changes|menus|seasons|events|_)",
    "only": {
     "subject": [
      "we",
      "it",
      "they"
     ]
    }
   },
   {
    "match": "(use|using|used|uses) [this|it|that|your _ [_]|all _ [_]|such _|(this|these|the) [_] (<opinion>|review|data|information)] to [help] [us] (continue to|constantly|continually|further)* (improve|improving|better|enhance|shape|inform|learn|grow)",
    "only": {
     "subject": [
      "we",
      "it"
     ]
    }
   },
   {
    "match": "(something|a point|an idea|one) [that] (we|I) (will|shall|'ll|can|may|might|would) [certainly|definitely|also] (bear in mind|keep in mind|consider|look (at|into)|take on board|think about|explore|discuss)"
   },
   {
    "match": "food for thought"
   },
   {
    "match": "(which|that) (we|I) (will|'ll|shall|have) (also|now|certainly|gladly|happily|be sure to|make sure to|of course)* (share|shared|pass|passed|forward|forwarded|relay|relayed|send|sent|discuss|consider) [on|along|over] (to|with) (the|our|my) _",
    "unless": [
     {
      "sentence": [
       "(photo|file|form|order|parcel|money|bill|bank|address|documents|details)"
      ]
     }
    ]
   },
   {
    "match": "your [_] [_] (feedback|input|suggestions|comments|review) (really|greatly|always|also|will|truly|genuinely)* (help|helps|allow|allows|enable|enables) us [to] _ [_]"
   },
   {
    "match": "(we|I|our _ [_]) (have|will|shall|'ll|can)* [also|now|already|duly|carefully] (noted|note|logged|log|recorded|record|registered|register|documented|document|captured|capture|acknowledge|acknowledged) [all] [of] (your|the|this|these|all|those) [_] <opinion>",
    "unless": [
     {
      "after": [
       "… (as|under) (<number>|<place>)"
      ]
     }
    ]
   },
   {
    "match": "~mention (it|this|that|your [_] <opinion>) to _ [_]",
    "only": {
     "subject": [
      "we"
     ]
    }
   },
   {
    "match": "(happy|glad|keen|eager|pleased|delighted|love|like|open) to (hear|hearing|receive|receiving|get|getting) [all|your|any|more|such] [_] (feedback|suggestions|ideas|comments|opinions|thoughts)",
    "only": {
     "subject": [
      "we"
     ]
    },
    "unless": [
     {
      "sentence": [
       "thank _",
       "while _"
      ]
     }
    ]
   },
   {
    "match": "your [_] (voice|opinion|feedback|input|experience|satisfaction) (matters|counts|means a lot|means (the world|everything)) [to us]"
   }
  ],
  "unless": [
   {
    "sentence": [
     "<bound>"
    ]
   },
   {
    "next": [
     "<bound>",
     "(they|she|he|I|we) (will|'ll) (call|write|reply|email|review|ring|text|contact)",
     "(review|reviews|read|reads) (them|these|it|requests|every)"
    ]
   },
   {
    "after": [
     "<then-when>",
     "[,|;] [and] (they|she|he) (will|'ll|have|has|is|are) _",
     "… and (they|she|he) (will|'ll|have|has|is|are|changed|moved|fixed|added) _",
     "(, who|who|; _) (will|'ll|has|is|can) _"
    ]
   },
   {
    "question": true
   },
   {
    "if-clause": true
   },
   {
    "negated": true
   },
   {
    "before": [
     "<you-said> …"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I've logged this as [ID] with [owner], who reviews requests on [date]. I'll write if it changes.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[Owner] read your note on [date] and [what they decided].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I'll pass this along]]."
   },
   {
    "kind": "fixed",
    "text": "I've logged this as [ID] with [owner], who reviews requests on [date]. I'll write if it changes."
   },
   {
    "kind": "fine",
    "text": "I've passed your photo to the print room; Lena will call by Friday."
   }
  ],
  "coded": false
 },
 {
  "id": "missing-action/someone-will",
  "family": "missing-action",
  "title": "Someone will contact you",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Nobody owns this promise: say who will be in touch, how and when.",
  "why": "\"Someone\" may be anyone, so the customer can't ask for them and nobody feels asked. A name, or \"I\", shows who is able to act.\n Sources: G. Packard, S. Moore and B. McFerran (2018), \"(I'm) happy to help (you)\", on first-person pronouns; VereQuest, \"Empathy in Customer Service\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<someone> {not need} <shall> <contact>",
    "unless": [
     {
      "before": [
       "(if|should|when|unless|until|before|after|once|never|so that|, ) [_]"
      ]
     }
    ]
   },
   {
    "match": "(someone|somebody) [else] [from _ [_] [_]|in _ [_] [_]|on _ _|at _ [_]] <shall> {not need to sign|have to (sign|be)|be (home|in|there|at home)|sign} _ [_] [_]",
    "only": {
     "sentence": [
      "(our|the|my|from|in|of|contact|touch|call|you) _"
     ]
    },
    "unless": [
     {
      "before": [
       "(if|should|when|unless|until|before|after|once|never|so that) [_]"
      ]
     }
    ]
   },
   {
    "match": "<someone> (has been|have been|was|were|will be|is being) [now|also|already] (notified|informed|alerted|assigned|made aware|told|asked|instructed|advised|contacted)",
    "unless": [
     {
      "before": [
       "(if|should|when|unless|until|before|after|once) [_]"
      ]
     }
    ]
   },
   {
    "match": "<anonymous> (is|are|has been|have been) [now|currently|already|also|actively] (looking|checking|investigating|examining|reviewing|working|dealing|handling|processing|addressing|assessing|following up|on it|on the case) [_] [_]",
    "unless": [
     {
      "before": [
       "(if|when|while|unless|because|where) …"
      ]
     }
    ]
   },
   {
    "match": "(have|get|ask|arrange for|send|find) <anonymous> [to] (call|ring|phone|email|contact|text|write|reply|come|look|help|assist|visit|check|get|reach|speak|talk|follow|respond|investigate|review|handle|take) _ [_]",
    "only": {
     "subject": [
      "we"
     ]
    }
   },
   {
    "match": "you (will|'ll|should|shall|can expect to|may|are going to|'re going to|would) (also|then|soon|shortly|now|be sure to)* (be [shortly|soon] (contacted|called|emailed|notified|informed|advised|updated|phoned|messaged|approached|reached out to|reached|assisted|attended to|helped)|(hear|be hearing) [back|something|more] from (us|our _|someone|somebody|a _|one of|the _|them)|get a (call|call back|callback|reply|response|message) [back]|receive (a|an|our|some|further) [_] (call|callback|reply|response|answer|communication) [(from|by) _ [_] [_]]) [(by|from) {not <date>|<number>|post|email} (the|our|a|an|one of our|us|someone) [_] [_] [_]]",
    "unless": [
     {
      "before": [
       "(if|when|once|unless|until|whether) …"
      ],
      "after": [
       "… (once|when|after|as soon as) {not we} _",
       "regardless",
       "[_] [_] by {not phone|post|email|letter|text|telephone|one|our|us|someone|a|an|sms} _"
      ]
     }
    ]
   },
   {
    "match": "(expect|await) (a|an|our|to) [_] (call|reply|response|email|message|contact|hear|be contacted|answer|callback) from (us|our _ [_]|one of _ _|a _ [_]|an _ [_]|the _ [_]|someone|somebody)"
   },
   {
    "match": "your _ [_] (will|shall|should|is going to|'ll) be [soon|shortly|then|now|also|duly] (reviewed|handled|dealt with|answered|processed|looked (at|into)|assessed|investigated|examined|considered|addressed|attended to|actioned|picked up|taken care of|checked|evaluated|passed|forwarded|seen|read) [to] by (someone|somebody|one of our|a|an|the|our) [_] [_] (<agent-noun>|<team-noun>)"
   },
   {
    "match": "(it|this|your (case|request|query|enquiry|email|message|complaint|ticket|question|concern|application|report|claim)) (will|shall|should|is going to|'ll) be (soon|shortly|then|now|also|duly)* (reviewed|handled|dealt with|answered|responded to|processed|looked (at|into)|assessed|investigated|examined|considered|addressed|attended to|actioned|picked up|taken care of|replied to|resolved|evaluated|followed up) [by] [someone|somebody|one of our|a|an|the|our] [_] [_] (<agent-noun>|<team-noun>|$)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …",
     "^ (on|at) (<date>|<number>) …"
    ],
    "after": [
     "<then-when>",
     "(, {is _ _ ,})"
    ],
    "sentence": [
     "<bound>"
    ],
    "next": [
     "<bound>"
    ],
    "if-clause": true,
    "question": true,
    "negated": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'll [call or write] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[Name] from [team] will [call or write] on [date] about [subject]; I've given them [details].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Someone will get back to you]]."
   },
   {
    "kind": "fixed",
    "text": "I'll [call or write] by [date]."
   },
   {
    "kind": "fine",
    "text": "I'll ring you at 3 pm with the answer."
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/cannot",
  "family": "negative-language",
  "title": "We cannot",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "This says what you can't do: put what you can do beside it, or in its place.",
  "why": "A refusal with nothing after it ends the conversation. Positive language is not a promise: it tells the customer which choices they have, so a refusal followed by an alternative is not flagged.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): \"what you can do for your customers rather than what you can't\"; LiveChat, \"Positive communication\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<we> <cannot> {not <adv>|<no-refusal>} (_|{is :}|$)"
   },
   {
    "match": "our _ [_] <cannot> {not <adv>|<no-refusal>|be|melt|leak|crack|rust|shrink|fade|scratch|slip|burn|explode|overheat|keep up|connect|load|start|close|handle the load} (_|{is :}|$)"
   },
   {
    "match": "<refuser> <cannot> {not <adv>|<no-refusal>|be|(connect|load|start|run|open|close|keep up|handle the load)} (_|{is :}|$)"
   },
   {
    "match": "<refuser> (<adv>)* (will|shall|would) (<adv>)* not (<adv>)* {not <adv>|be|<kind-not>|recommend|advise|suggest|say|call|dream|happen|work {not on|with|for|at}|fit|run|open|start|close|turn|go|expire|reach|arrive} (_|{is :}|$)"
   },
   {
    "match": "<we> (<adv>)* (will|would) (<adv>)* not be (<adv>)* {not <adv>|<kind-not>} *ing"
   },
   {
    "match": "(<refuser>|our _) (<adv>)* (am|are|is) (<adv>)* not (<adv>)* {not (saying|suggesting|asking|trying|blaming|charging|aiming|expecting|ignoring|joking|kidding|doubting|forgetting|raising|receiving|seeing|getting|hearing|having|feeling|implying|claiming|pretending|accusing|sharing|collecting|tracking|hiding|giving|leaving|selling|deleting|removing|changing)|going|planning|looking|intending|hoping|making (money|this up|any changes)|doing (anything|this to)|moving|closing|working {not on (this|it|that|the)}|showing|finding|being|missing} *ing"
   },
   {
    "match": "<we> [have] (<adv>)* (stopped|ceased|quit|discontinued|suspended|paused|halted|ended) (selling|making|offering|taking|accepting|stocking|supporting|shipping|producing|running|doing|delivering|providing|issuing|printing|serving|carrying|importing|manufacturing|supplying|hosting|teaching|repairing|booking)"
   },
   {
    "match": "<we> [have] (<adv>)* (discontinued|phased out|withdrawn|retired|dropped|scrapped|abolished|axed|sunset) (the|our|this|that|these|those|all|support)"
   },
   {
    "match": "<refuser> (<adv>)* (am|are|is) (<adv>)* not (<adv>)* (going|planning|looking|intending|hoping) to {not <adv>|<kind-not>|be able} (_|$)"
   },
   {
    "match": "<refuser> (<adv>)* (will|shall) (<adv>)* no longer (<adv>)* {not <adv>|<kind-not>} _"
   },
   {
    "match": "<we> [<adverb>] ((must|have to|had to|will have to|shall have to|am going to|are going to) [<adverb>] (refuse|decline|reject|turn down|turn away|say no|pass on|pass $|disappoint|draw the line)|will pass on)"
   },
   {
    "match": "(<refuser>|our _ [_]) [have|has] [<adverb>] (refuse|refuses|refused|decline|declines|declined|object|objects) to"
   },
   {
    "match": "<we> (<adv>)* (could (<adv>)* not|(was|were) (<adv>)* (unable to|not (<adv>)* (able|willing|prepared|allowed|permitted|authorised|in a position) to)|(have|has) (<adv>)* (not been able to|been unable to)) (<adv>)* {not <adv>|<no-refusal>|contact|call|ring|match|read|hear|tell|get (hold|through|in|an answer|into)|be|make out|watch|ignore|have|do (this|it) without} _",
    "unless": [
     {
      "before": [
       "(because|since|when|as|after) …"
      ],
      "after": [
       "… (because|as) (nobody|no one|there was nobody)"
      ]
     }
    ]
   },
   {
    "match": "(and|or|but|nor|so|therefore) <cannot> {not <adv>|<no-refusal>|<own-trouble>} _",
    "only": {
     "before": [
      "<we> …"
     ],
     "subject": [
      "we",
      "it"
     ]
    }
   },
   {
    "match": "(nor|neither) (can|will|do|are|am) (we|I) [able to] _"
   },
   {
    "match": "<we> could not possibly _"
   },
   {
    "match": "^ [(sorry|apologies|regrettably|unfortunately|no) [,|but]] (unable to|can not|not able to|not allowed to|can no longer) {not <adv>|<no-refusal>|<own-trouble>|be|wait} _"
   },
   {
    "match": "(the|our|this|that|<place>) _ {not we|I|you|they|he|she|it} [_] can not (<adv>)* (accept|refund|offer|approve|authorise|waive|grant|exchange|reimburse|consider|honour|guarantee|release|admit|provide|issue|assist|advise|reinstate|fulfil|intervene|interfere|help|comment|decide|rule on|answer|speak|negotiate|promise|commit|compensate|pay|waive)",
    "unless": [
     {
      "before": [
       "your …"
      ]
     }
    ]
   },
   {
    "match": "(will|would|does|do|did) (<adv>)* not (<adv>)* (let|allow|permit|enable|entitle) (me|us)",
    "unless": [
     {
      "before": [
       "you [<adverb>]"
      ]
     }
    ]
   },
   {
    "match": "<refuser> do (<adv>)* not (<adv>)* (believe|think|feel) [that] (we|I|they) (can|could|will be able to|are able to|am able to|will) _"
   },
   {
    "match": "can not (<adv>)* (accept|refund|offer|approve|authorise|waive|grant|exchange|reimburse|honour|guarantee|advise|assist|reinstate|fulfil)",
    "only": {
     "subject": [
      "we",
      "it",
      "none"
     ]
    },
    "unless": [
     {
      "before": [
       "your …"
      ]
     }
    ]
   },
   {
    "match": "<we> can neither _"
   },
   {
    "match": "neither (I|we) … can _"
   },
   {
    "match": "(nobody|no one|none of us|none of our _) (here|in our team|in the team|on our side|at our end|in this office|on the team|(in|at|on|from) _ [_]) can {not see|read|access|open|view|hear|get} _"
   },
   {
    "match": "<we> (am|are|is) (<adv>)* only (<adv>)* (able|allowed|permitted|authorised|licensed) to _"
   },
   {
    "match": "<we> (am|are|is) (<adv>)* (limited|restricted) (to|in|on) [only|what] _"
   },
   {
    "match": "<we> <cannot-only> (accept|refund|offer|exchange|process|issue|provide|help|assist|support|discuss|ship|deliver|give|answer|speak|replace|release|do)"
   },
   {
    "match": "(is|are|was|be|falls|fall|lies|lie|goes|sits|being) (<adv>)* (not (<adv>)* (in|within)|outside|beyond|out of) [of] [the] (our|my|the|a) [_] [_] (power|control|remit|gift|hands|scope|reach|jurisdiction|capabilities|capability|expertise|mandate|authority|responsibility|ability|competence|coverage|area|zone|region|network|territory|catchment|opening hours)",
    "unless": [
     {
      "sentence": [
       "(delivered|arrived|traffic|weather|snow|strike)"
      ]
     }
    ]
   },
   {
    "match": "(is|are|was|be|falls|fall|considered|lies) (<adv>)* (out of|outside|beyond|not (<adv>)* (in|within)) [of] [the] scope [(of|for) (this|the|our|what) _]"
   },
   {
    "match": "<we> (<adv>)* (have|has) (<adv>)* no [<adv>|immediate|concrete|firm|further|future|intention or] (plan|plans|intention|intentions|interest|ambition|desire) (to|for|of|in|on|at|<adv>|$) {not <adv>|<kind-not>}"
   },
   {
    "match": "there (is|are) (<adv>)* no [immediate|concrete|firm|further|current|future] (plan|plans|intention|intentions) (to|for|of|$) {not <adv>|<kind-not>}"
   },
   {
    "match": "<we> (<adv>)* do (<adv>)* not (<adv>)* (plan|intend|expect|anticipate|propose|envisage|foresee|aim) (to|on|that) {not <adv>|<kind-not>} _"
   },
   {
    "match": "(is|are|was) (<adv>)* not (<adv>)* (something|anything|a (feature|change|thing|use case|case|scenario|request|report|bug report|service|product|priority|size|format|topic|area|direction|route|bug|problem|kind of _|type of _)|an (option|idea|approach|area|issue|amount|offer|item)|one) [of those] [that|which] (we|I|support|maintainers|(our|the|any|this) _ [_]) {not need|sell your|want you|asked|ordered|sent|made|take lightly|charge|wish|like to see|hoped} _"
   },
   {
    "match": "(is|are|was) (<adv>)* not (<adv>)* (planned|on (our|the|my) (roadmap|list|agenda|radar|cards|schedule)|in (our|the) (plans|roadmap|pipeline|backlog|schedule)|a priority|being (planned|considered|worked on)|under consideration|up for (discussion|negotiation))",
    "only": {
     "subject": [
      "it",
      "they",
      "we"
     ]
    }
   },
   {
    "match": "(is|are|was) (<adv>)* (not|no longer) (<adv>)* (a|an|one of (the|our)|among the|part of the) _ [_] [that|which] (we|I) {not want|wish|like|hope|ordered|sent|promised|agreed|expect|aim|strive|intended|meant|made|take lightly|ask|need|charge|recommend|share} _",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    }
   },
   {
    "match": "<we> (am|are) (<adv>)* (unable|not able) $"
   },
   {
    "match": "(<refuser>|our _ [_]) (do|does) (<adv>)* not (<adv>)* get (to (decide|choose|change|say|set)|involved)"
   },
   {
    "match": "(and|or|but|nor) (<adv>)* (will|do|does|would) (<adv>)* not (<adv>)* {not <adv>|<kind-not>|<own-trouble>} (<service-verb>|reopen|reconsider|change|move|add|return|reply|budge)",
    "only": {
     "before": [
      "<we> …"
     ],
     "subject": [
      "we",
      "it"
     ]
    }
   },
   {
    "match": "(nobody|no one|none of us|none of our _) [(here|in|on|at|from) [_] [_]] (is|are|was) (<adv>)* (trained|able|qualified|allowed|authorised|licensed|permitted|insured|certified) {not (in|into|near|inside) your|to (see|read|open|enter|touch) your}"
   },
   {
    "match": "(is|are|falls|fall|lies|goes|sits) (<adv>)* (outside|beyond) [of] what (we|I|support|our _ [_]|the _ [_]) (<adv>)* _"
   },
   {
    "match": "<we> (am|are|is) (<adv>|very|highly|rather)* (unlikely|not likely) to {not need|charge|be late} _"
   }
  ],
  "unless": [
   {
    "before": [
     "what",
     "so that",
     "(ensure|make sure|making sure|sure) [that]",
     "in case",
     "how [if]",
     "otherwise [,]",
     "or else [,]",
     "even though",
     "(sorry|apologise|apologies) that … because"
    ],
    "after": [
     "<alternative-follows>",
     "… , (you|he|she|they) (said|wrote|told|say)",
     "… without (calling|asking|telling|letting|your (permission|consent|ok|say|approval|knowledge))"
    ],
    "next": [
     "<alternative>"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "What I can do is [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The reason, in one clause], so [what is possible] is the way to [their goal].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "From [date] I can [what they asked for].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We cannot change]] the name on the ticket."
   },
   {
    "kind": "fixed",
    "text": "What I can do is [alternative]."
   },
   {
    "kind": "fine",
    "text": "We can't wait to see what you build."
   }
  ],
  "yields": [
   "negative-language/nothing-we-can-do",
   "negative-language/policy",
   "negative-language/unavailable",
   "negative-language/dont-know"
  ],
  "coded": false
 },
 {
  "id": "negative-language/dont-know",
  "family": "negative-language",
  "title": "I don't know",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This stops at not knowing: say what you will check and when you will answer.",
  "why": "Not knowing is honest; ending there is not help. A named check with a time turns the same answer into a next step.\n Sources: O. Stasinszky, \"9 Proven Tips\" (Klaus, 2022): \"Can you give me a minute to find out what I can do\"; LiveChat, \"Positive communication\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<we> (<adv>)* (do|did) (<adv>)* not (<adv>|exactly|precisely)* (know|have (a|an|any|the|that|this|more|further|much)* (idea|information|info|answer|answers|clue|eta|timeline|timelines|timeframe|time frame|timescale|estimate|details|detail|update|updates|news|visibility|insight|explanation|word|date|dates|release date|schedule|specifics)) ($|,|why|when|how|what|if|where|whether|which|who|yet|about|for|at|on|of|to share|to give|as to|regarding|beyond|right|that|available|exactly|<adv>|the (answer|reason|cause|exact|date)|anything|either|enough) {not you $|to (thank|express)|(your|their|what your) (pin|password|passcode|code)|to _ your}"
   },
   {
    "match": "<we> (<adv>)* (am|are) (<adv>)* (not (<adv>|entirely|100 %|one hundred percent|completely|totally|altogether)* (sure|certain|clear|familiar|aware|confident|informed)|unsure|uncertain|unaware|unclear|in the dark|none the wiser|clueless|(<adv>)* as (puzzled|confused|baffled) as you) ($|,|why|when|how|what|if|where|about|with|of|whether|which|who|that|as to|on|either|exactly|myself|ourselves|yet)",
    "unless": [
     {
      "after": [
       "(any|a) (charge|fee|cost)",
       "you (saw|know|noticed|received|got|are aware|have|heard|remember|realised)"
      ]
     }
    ]
   },
   {
    "match": "<we> (<adv>)* have [absolutely|really|honestly] no [more|further|clear|exact|firm|concrete|real|other] (idea|clue|information|info|way (of (knowing|telling|checking|finding|seeing|verifying|confirming)|to (know|tell|check|find out|see|verify|confirm))|eta|timeline|timeframe|time frame|estimate|update|updates|news|answer|answers|explanation|visibility|insight|details|date|record|records|means of knowing|word)"
   },
   {
    "match": "(your guess is as good as (mine|ours)|beats me|(I|we) have not (a|the faintest|the slightest|got a) (clue|idea)|who knows $|no idea ($|,|why|when|how|what|if|where|about)|no clue $|not a clue|dunno|god knows|heaven knows|search me $)"
   },
   {
    "match": "<we> (<adv>)* (could not|can not|would not be able to|am not able to|are not able to|am unable to|are unable to) [<adv>] (tell you|say|tell|predict|estimate|give (you|a|an) [_] (date|eta|estimate|time|timeline|timeframe|answer)|commit to (a|an) [_] (date|timeline|timeframe)|speculate|guess|explain|comment) ($|,|why|when|how|what|if|where|whether|which|for (sure|certain|definite)|exactly|yet|right now|at|anything|more|[_] sorry) {not sorry|grateful|much|how (sorry|grateful|much|happy|pleased)}"
   },
   {
    "match": "<we> (<adv>)* (do|did|could|can) (<adv>)* not (<adv>|quite|really|fully|entirely)* (understand|recognise|get|catch|grasp|follow|comprehend|make out|make sense of) {not why you|how you|you to|the same|a (refund|chance)|round|back|to|your (call|payment|parcel|order|delivery|email)|in|any|through|until|hold|it by|away} _",
    "only": {
     "subject": [
      "we"
     ]
    }
   },
   {
    "match": "(I|we) do not think (I|we) [quite] understand"
   },
   {
    "match": "^ [(hmm|sorry|hm|oops|um|beep) ,] [(boop|sorry) ,] (did not|do not) (understand|get (that|you)|catch (that|you))"
   },
   {
    "match": "(it|that) (is|was) (<adv>)* (hard|difficult|impossible|too early|too soon|tough|tricky) to (say|tell|know|predict|estimate) ($|,|why|when|how|what|if|where|whether|at|right|for|yet|exactly)"
   },
   {
    "match": "(it|that|the (cause|reason|date|timing)) (is|remains) (<adv>)* (unclear|unknown|uncertain|not (<adv>)* (clear|known)|anyone's guess|anybody's guess) ($|,|why|when|how|what|if|where|whether|to (us|me)|at)"
   },
   {
    "match": "<we> (<adv>)* (do|did) (<adv>)* not (<adv>)* have (a|an|any|the)* (confirmed|firm|exact|specific|precise|current|definite|clear)* (resolution|delivery|release|restock|arrival|completion|dispatch)* (date|time|eta|timeline|estimate|timeframe)"
   },
   {
    "match": "(nobody|no one) [here|in the office|on the team] (<adv>)* (knows|is sure|has any idea|can (say|tell)) {not your|the _ of your|, or asks}"
   },
   {
    "match": "there is (<adv>)* no [_] (date|time|timeline|estimate) (we|I) [<adverb>] (can|am able to|are able to) (give|share|offer|quote)"
   },
   {
    "match": "there is (<adv>)* no (eta|timeline|timeframe|time frame|estimate|date|news|update|word|information|telling|way of (knowing|telling)|way to (know|tell)) ($|yet|when|for|on|at|about|as|right|available|how|<adv>|if)"
   },
   {
    "match": "<we> have (<adv>)* not (<adv>)* (been told|heard|been informed|received any (news|update|information)|got any (news|idea|information)|had (any news|word)) {not from you|back from you|of [any] (delays|problems)}"
   },
   {
    "match": "^ [(sorry|apologies|hmm|hm) [,|but]] (not (sure|certain)|unsure) ($|,|why|when|how|what|if|whether) {not what (you|this|that) is ?}"
   },
   {
    "match": "(I|we) wish (I|we) knew"
   },
   {
    "match": "(remains to be seen|do not ask (me|us))"
   },
   {
    "match": "<we> would not (<adv>)* know {not your}"
   },
   {
    "match": "<we> have yet to (be told|hear|learn|find out|be informed)"
   }
  ],
  "unless": [
   {
    "before": [
     "(because|so|when|since) …",
     "that"
    ]
   },
   {
    "after": [
     "<alternative-follows>",
     "… (so|but|and) [so] (I|we) (am|are|have|will)",
     "… (have|has) asked",
     "… (ring|rings|call|calls) (me|us)",
     ", or ask* for"
    ],
    "next": [
     "(we|I) have <done-for-you>",
     "(let me|shall (I|we)|what (we|I) can)",
     "(I|we) (will (write|call|update|ring|text|email|let you know|know|check|ask|find out)|am (asking|checking|finding)|are (asking|checking|finding)|have (asked|checked))",
     "(could|can|would) you [please] (send|share|tell|describe|give|attach|let)"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I'm checking [question] with [who] and will write to you by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Here is what we have so far - [facts]. Still open - [question]. Next update - [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I don't know]]."
   },
   {
    "kind": "fixed",
    "text": "I'm checking [question] with [who] and will write to you by [date]."
   },
   {
    "kind": "fine",
    "text": "I don't know yet, but I've asked the lab and will write by 5 pm."
   }
  ],
  "yields": [
   "negative-language/nothing-we-can-do",
   "negative-language/unavailable"
  ],
  "coded": false
 },
 {
  "id": "negative-language/no-problem",
  "family": "negative-language",
  "title": "No problem",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "This hints that there might have been a problem: \"You're welcome\", or what you did, says it better.",
  "why": "Many customers find it friendly, so the rule is off by default. Trainers object because the word puts a problem into an answer that has none.\n Sources: The Customer Service Training Company, \"7 customer service phrases to avoid\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ no (problem|problems|worries|probs|prob|biggie|trouble|bother) [at all|whatsoever|mate] (!|.)"
   },
   {
    "match": "^ no (problem|problems|worries|probs|prob|biggie|trouble|bother|sweat|issue|dramas|stress) [at all|whatsoever|mate|<place>] $"
   },
   {
    "match": "(it|that|this) is (<adverb>)* (no (problem|trouble|bother|worries|biggie)|not a (problem|bother|worry)) [at all|whatsoever] $"
   },
   {
    "match": "^ (not|never) (a|an) (problem|bother|worry|drama|issue|trouble) [at all] $"
   },
   {
    "match": "(do not|no need to) mention it $"
   },
   {
    "match": "^ no worries about (that|it)"
   },
   {
    "match": "it was nothing $"
   },
   {
    "match": "(it was|was|were) [really] no (trouble|bother|problem|hassle) [at all] to _"
   }
  ],
  "unless": [
   {
    "before": [
     "if",
     "(hope|assume|assuming|sure|so) [that]"
    ],
    "if-clause": true,
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "You're welcome.",
    "over": "match",
    "for": [
     1
    ],
    "title": "Say \"You're welcome\""
   },
   {
    "safety": "review",
    "text": "[What you have done].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[No problem!]]"
   },
   {
    "kind": "fixed",
    "text": "You're welcome."
   },
   {
    "kind": "fine",
    "text": "You're welcome!"
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/not-my-department",
  "family": "negative-language",
  "title": "That's not my department",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "This sends the customer away: take it over or hand it over, and say who writes next.",
  "why": "The customer wrote to one company, not to a department of it. A dead end makes them tell their story again from the beginning; a handover with a name and a day costs one sentence.\n Sources: O. Stasinszky, \"9 Proven Tips\" (Klaus, 2022), which gives \"The colleague that handles that is currently on vacation\" as the example of negative language.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(is|are) [currently|away|now|also|still] (on (vacation|holiday|annual leave|leave|maternity leave|parental leave|paternity leave|sick leave|sabbatical|lunch|a break|his lunch|her lunch|a training day|a course|secondment)|out of [the] office|off (today|sick|work|this week|for the day)|not in (today|the office|this week|on _)|away ($|today|this week|at the moment|from (her|his|their) desk)|absent|not (<adv>)* (around|here {not yet}|at work|working|on shift|on duty|at (her|his|their) desk|available) [$|today|tonight|this _|until|now|right now])",
    "only": {
     "sentence": [
      "(<staff-person>|team|department|person|he|she|they|who|everyone|<place>)"
     ],
     "subject": [
      "it",
      "they",
      "we",
      "you"
     ]
    },
    "unless": [
     {
      "before": [
       "(while|whilst|as long as) …",
       "you [<adverb>]"
      ]
     }
    ]
   },
   {
    "match": "(has|have) [<adverb>] (gone home|left for the (day|evening|weekend)|finished (for the day|her shift|his shift|their shift)|left the (company|team|office))",
    "only": {
     "sentence": [
      "(<staff-person>|team|person|he|she|who|lady|gentleman|man|woman|guy|girl|everyone)"
     ],
     "subject": [
      "it",
      "they",
      "you"
     ]
    }
   },
   {
    "match": "(that|this|it|which|these|those) (is|are|was) (<adv>)* (not (<adv>)* (my|our|this (team's|desk's)|a (job|matter|question|task|thing) for (me|us)|one for (me|us)|for (me|us) to (decide|say|answer|handle)|handled (by|in|at|through) (us|me|this|our)|dealt with (by|in|at|through) (us|me|this|our)|up to (me|us))|nothing to do with (me|us|our _)|no concern of ours|not ours|above my (pay grade|head)|somebody else's|someone else's|(handled|managed|dealt with|looked after|covered|decided|run|controlled|owned) by (another|a different|a separate|somebody|someone|the other) _) [department|team|job|area|responsibility|remit|role|call|problem|field|department's|decision|concern|fault|line|business|domain|doing|task]",
    "unless": [
     {
      "sentence": [
       "(intention|intent|aim|goal|policy|standard|usual|style|best|style|way|norm|wish)"
      ]
     }
    ]
   },
   {
    "match": "not [really|something in] (my|our) (department|job|area|remit|responsibility|problem|concern|decision|call|fault)"
   },
   {
    "match": "<we> (<adv>)* (do|does) (<adv>)* not (<adv>)* (handle|deal with|look after|take care of|manage|process|get involved in|oversee|run|control|own|operate) (that|this|those|these|returns|refunds|billing|orders|accounts|complaints|payments|such|(any|the) _) [_] [here|in this (team|office|shop|branch)|from here|side of things] $"
   },
   {
    "match": "(I|we|<refuser>) (<adv>)* (am|are|is) (<adv>)* not (<adv>)* [the (party|entity|team|people|one|ones|person|department|office|company)] [who is|that is] (responsible|liable|accountable|answerable|in charge|involved|affiliated|the (right|correct|best) (person|team|people|department|contact|place|office|address)) [for|of|in|with|to]",
    "unless": [
     {
      "after": [
       "you"
      ]
     }
    ]
   },
   {
    "match": "(is|are) (<adv>)* not (<adv>)* (responsible|liable|accountable|answerable) for (this|that|these|those|the|any|your|such|how|what|delays|loss|damage|lost|errors)",
    "only": {
     "subject": [
      "we",
      "it",
      "they"
     ]
    },
    "unless": [
     {
      "before": [
       "you …"
      ]
     }
    ]
   },
   {
    "match": "you [will|would|shall] (<adv>)* (need to|have to|must|should|ought to|want to) (<adv>)* (speak|talk|write|go|reach out|get in touch|call|contact|phone|email|ask|ring|approach|complain|try|chase|see|check|take (it|this|that) up|raise (it|this|that)|direct (it|this|that|your _)|send (it|this|that|your _)|address (it|this|that)) (<adv>)* [to|with|back to] ((the|another|our|a different|their|your) [_] [_] (department|team|office|branch|store|shop|line|desk|manufacturer|supplier|courier|carrier|warehouse|surgery|reception|bank|landlord|agent|airline|operator|retailer|seller|insurer|provider|council|company|helpdesk|head office|people)|billing|sales|accounts|reception|admissions|finance|hr|support|them|someone else|somebody else|whoever _) [about (it|this|that)|directly|instead|yourself]",
    "unless": [
     {
      "sentence": [
       "(I have|we have) (told|asked|briefed|passed|sent)"
      ]
     }
    ]
   },
   {
    "match": "you [will|would|shall] (<adv>)* (need to|have to|must|should|ought to|want to) (<adv>)* (get on to|get onto|turn to|complain (to|with)|try|chase|argue (it|this|that) out with|sort (it|this|that) out with) (the|another|your|their) [_] [_] (board|authority|embassy|ministry|manufacturer|supplier|courier|carrier|dealer|garage|host|organiser|organisers|venue|developer|vendor|bank|landlord|agent|airline|operator|retailer|seller|insurer|provider|council|company|people)"
   },
   {
    "match": "(take|raise|bring) (it|this|that) up (with|directly with) (the|your|them|another|our|a)"
   },
   {
    "match": "(I|we) only (handle|deal with|look after|cover|process) {not with|the cost} _",
    "unless": [
     {
      "after": [
       "… (so|and) (I|we) (have|will)"
      ]
     }
    ]
   },
   {
    "match": "(that|this|it) is (a (question|matter|issue|query|topic|job|case|task)|one|something) (for|that only|only) (the|our|another|your|a different|somebody|someone|head|their) [_] _",
    "only": {
     "subject": [
      "it"
     ]
    },
    "unless": [
     {
      "after": [
       "… (so|and) (I|we) (have|will)"
      ],
      "sentence": [
       "(vote|debate|discussion|gift|present)"
      ]
     }
    ]
   },
   {
    "match": "(you have|you (seem|appear) to have|you are|this is) (<adverb>)* (reached|contacted|called|got|come through to|come to|emailed|rung|dialled|through to|speaking to|written to|messaged|asking|in)* the wrong (department|team|number|person|place|office|desk|address|inbox|queue|branch|line|people|company|forum|channel|mailbox|extension|counter)"
   },
   {
    "match": "you have (<adverb>)* come to the wrong _"
   },
   {
    "match": "(is|are|was) (<adv>)* not (<adv>)* ((suitable|intended|meant|designed|appropriate|monitored|set up|made|here) (for|to)|(the|a|an) [right|best|correct|appropriate|proper|suitable|ideal|support] (place|channel|forum|venue|team|person|address|contact|inbox|desk|department|line|group|list|site) (for|to|where|who|that)|(the|a) (right|best|correct|appropriate|proper|suitable) (way|place|channel|forum|venue|team|person|address|contact|inbox|desk|department|line|list)) {not you|your}",
    "only": {
     "subject": [
      "it",
      "we",
      "they"
     ]
    },
    "unless": [
     {
      "before": [
       "(product|toy|bike|chair|app|paint|seat|stroller|food|device|bag|film) …"
      ],
      "after": [
       "[for] (children|outdoor|dishwasher|use in|use on|cold|wet|under)"
      ]
     }
    ]
   },
   {
    "match": "(is|are|am) (<adv>)* not (a|an|the) _ [_] [_] (or|nor) (a|an|the) _",
    "only": {
     "sentence": [
      "(give|provide|access|help|decide|send|advise|assist|support|answer)"
     ],
     "subject": [
      "we",
      "it"
     ]
    }
   },
   {
    "match": "(does|do) not (fall|come|sit|lie) (within|under|in|into|with) (our|my|the|this) _"
   },
   {
    "match": "(number|line|inbox|mailbox|address|form|channel|chat|desk|counter|tracker|forum|list|mailing list|helpline) (is|are) (<adv>)* not (<adv>)* [meant|intended|there|here] for _"
   },
   {
    "match": "(am|are|is) (<adv>)* not the (person|one|team|people|ones|party) (who|that|to) {not you}",
    "only": {
     "subject": [
      "we",
      "it",
      "they"
     ]
    }
   },
   {
    "match": "(is|are) (<adv>)* not (<adv>)* (dealt with|handled|processed|answered|looked after|managed|resolved|taken|issued|decided|covered) (here|by us|by me|at this|in this|from here|on this|through this|via this|at our|in our)"
   },
   {
    "match": "please (contact|call|ring|write to|email|speak to|talk to|try|ask) (another|a different|the other) (department|team|office|branch|desk|store|shop|line|person|adviser|agent|company)"
   },
   {
    "match": "(question|request|matter|case|one|issue|complaint|decision) (is|are) (<adv>)* not for (us|me|our _)"
   }
  ],
  "unless": [
   {
    "after": [
     "<alternative-follows>",
     "… [so] (I|we) (am|are|have|will) _"
    ],
    "sentence": [
     "(until|before|from) <date>"
    ],
    "next": [
     "<alternative>",
     "(I|we) (have|will) (passed|forwarded|told|asked|sent|handed|put|moved|pass|forward|tell|ask|send|hand|put|move|take|call|ring|check) _"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[Name or team] looks after this. I've sent them [details], and you'll hear from [who] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'm taking this over while [name] is away. Next step - [next step] by [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "The colleague who handles visas [[is currently on vacation]]."
   },
   {
    "kind": "fixed",
    "text": "[Name or team] looks after this. I've sent them [details], and you'll hear from [who] by [date]."
   },
   {
    "kind": "fine",
    "text": "The lab is closed today, so I've sent your results to Dr Osei, who rings you by noon."
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/not-possible",
  "family": "negative-language",
  "title": "It is not possible",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "\"Not possible\" shuts the door: give the reason and the nearest thing that is possible.",
  "why": "The impersonal form hides who decided and why, so the customer has nothing to ask and nowhere to go. A reason and one choice keep the door open.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): positive language \"outlines available choices and alternatives\"; Work Survival, \"Phrases to avoid during service interactions\" (2010).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[this|that|it|which|(a|the|your) (refund|exchange|change)] (is|are|was|were|will be|would be|has been|proved|seems|looks) (<adv>)* not (<adv>)* [be] (possible|feasible|viable|practical|practicable|realistic|workable|achievable|attainable|an option|on the table|on offer|doable|something (we|I) (can|could|are able to|am able to|offer|do)) {not for (a|an|any) (stranger|outsider|hacker|thief|scammer|third party)|for … to (<harm-verb>|see|read|open|view|access|know|hear|listen|look)|[that] anyone|to <harm-verb>}"
   },
   {
    "match": "(will|would) (<adv>)* not (<adv>)* be (<adv>)* (possible|feasible|viable|practical|realistic|workable|achievable|an option|doable) {not to <harm-verb>|for … to <harm-verb>}"
   },
   {
    "match": "(is|are|would be|was) (<adv>|absolutely|quite|completely)* out of the question"
   },
   {
    "match": "(this|that|it) is (<adv>|absolutely|quite|completely)* (forbidden to|prohibited to|a no|a definite no|a firm no|a hard no|a no go|no go)"
   },
   {
    "match": "[this|that|it|which] (is|are|was|will be|would be|makes (this|it|that)|becomes|proved) (<adv>|absolutely|quite|completely)* (impossible|infeasible|unfeasible|impractical|impracticable|unworkable|unachievable) {not to <harm-verb>|for … to <harm-verb>|for (anyone|anybody|others|strangers)}"
   },
   {
    "match": "[this|that|it|which] (is|are|was) (<adv>)* no longer (possible|permitted|allowed|an option|feasible|accepted|supported|offered|valid for|included|covered)"
   },
   {
    "match": "^ [(sorry|apologies) [,|but]] not (<adv>)* possible"
   },
   {
    "match": "(there is|there was|there are|I see|we see|we have|I have|with) (<adv>|absolutely|really)* no [automatic|other|current|easy|further|practical|quick|legal|built in|official|known|reliable|simple|sensible|manual] (way|ways|possibility|chance|means|option|options|authority|facility|provision|mechanism|scope|room|leeway|flexibility|prospect|method|workaround|fix|solution|route|process|procedure|support|discount|refund|refunds|guarantee) ($|to|of|for|that|we|I|around|round|us|in|on|<adv>) {not <harm-verb>|losing|missing|anyone … <harm-verb>|anybody … <harm-verb>|(a|your) _ … to <harm-verb>}"
   },
   {
    "match": "(no|not any) way (around|round) (it|this|that)"
   },
   {
    "match": "no can do"
   },
   {
    "match": "(is|are) (<adv>)* (not (<adv>)* on|off the table|off limits) $",
    "only": {
     "subject": [
      "it"
     ]
    }
   },
   {
    "match": "(is|are) (<adv>)* (prohibited|forbidden|disallowed|banned|barred|verboten|not on the cards)",
    "only": {
     "subject": [
      "it",
      "they",
      "none"
     ]
    },
    "unless": [
     {
      "before": [
       "(staff|drivers|agents|sellers|callers) …",
       "you …"
      ]
     }
    ]
   },
   {
    "match": "(is|are) (<adv>)* not (<adv>)* (happening|going to happen|going to be possible|going to work) $",
    "only": {
     "subject": [
      "it"
     ]
    }
   },
   {
    "match": "^ [(sorry|apologies) [,|but]] no (refunds|returns|exchanges|cancellations|extensions|transfers|discounts|changes|exceptions|substitutions|amendments)"
   },
   {
    "match": "(refund|refunds|exchange|exchanges|return|returns|cancellation|cancellations|discount|discounts|extension|extensions|upgrade|upgrades|transfer|transfers|credit|credits|compensation|changes|amendments) (is|are|was|were) (<adv>)* not (<adv>)* (available|offered|given|issued|granted|provided|applicable|due|payable|possible)"
   },
   {
    "match": "(is|are|was|were) (<adv>)* (non refundable|nonrefundable|non transferable|non returnable|non negotiable|non exchangeable|ineligible|excluded from|exempt from (refund|refunds|return|returns))",
    "unless": [
     {
      "sentence": [
       "(policy (is|covers)|ticket options|deposit of)"
      ]
     }
    ]
   },
   {
    "match": "may (<adv>)* not (<adv>)* be (<adv>)* (accepted|amended|cancelled|changed|combined|exchanged|extended|redeemed|refunded|returned|resold|transferred|upgraded|modified|substituted|split|postponed)",
    "only": {
     "subject": [
      "it",
      "none",
      "they"
     ]
    }
   },
   {
    "match": "(can|could) (<adv>)* not (<adv>)* (now|later|then|be)* be (<adv>)* <decided> {not by (anyone|anybody|others|strangers|someone|somebody|staff|third)|without (you|your)|on|off|[on|off] (while|during)}",
    "only": {
     "subject": [
      "it",
      "none",
      "they",
      "you"
     ]
    }
   },
   {
    "match": "(can|may) no longer be (<adv>)* <decided>",
    "only": {
     "subject": [
      "it",
      "none",
      "they",
      "you"
     ]
    }
   },
   {
    "match": "(will|would|shall) (<adv>)* (not (<adv>)* be|no longer be) (<adv>)* {not used|published|made (public|available)|reviewed by|sold|disclosed|deleted|removed|changed|released|edited|accessed|forwarded|handled|held|transferred|cancelled|moved|passed|reduced|sent (to|any|more)|combined|altered|converted|matched|split|redirected|updated|undone|withdrawn} <decided>",
    "only": {
     "subject": [
      "it",
      "none",
      "they",
      "you"
     ]
    }
   },
   {
    "match": "(is|are|was|were|has been|have been) (<adv>)* not (<adv>)* [being|been] (permitted|allowed|accepted|supported|tolerated|eligible|refundable|valid (for|on|in|with|at|here|any|until)|admitted|let in|transferable|exchangeable|returnable|negotiable|reversible|covered|accommodated|actionable|honoured|actioned|granted|included ($|in (your|the price|this|our|the fare|the fee|the cost|the rent|any)|with|for|here)|part of (your|the|our|this) [_] (plan|package|tariff|subscription|cover|service|deal|offer|membership|ticket|price|policy)|entertained|approved|provided|offered|entertained|considered) {not to (see|read|open|view|share|sell|look)|by (your|that|this|the) (browser|device|phone|printer|player|tv|camera|bank)}",
    "only": {
     "subject": [
      "it",
      "none",
      "they"
     ]
    },
    "unless": [
     {
      "before": [
       "your (browser|device|phone|bank) …",
       "(they|he|she) [<adverb>]",
       "your (request|application|claim|appeal|proposal|refund) …",
       "(the|your) (dog|cat|child|baby|patient|horse|puppy|kitten|bird) …"
      ],
      "sentence": [
       "(drivers|staff|agents|couriers|nurses|engineers|sellers|callers|strangers) are not allowed"
      ]
     }
    ]
   },
   {
    "match": "^ [(sorry|unfortunately|regrettably) [,]] no {not one|data|personal|money|payment|card|fee|charge|action} _ … (will|can|may|could|would) be (accepted|considered|refunded|granted|processed|exchanged|permitted|allowed|admitted|entertained|honoured|accommodated|approved)"
   },
   {
    "match": "no [further|more|other|late|additional] {not change|changes|payments|harm|one|data|personal|money|payment|card|fee|charge|action} _ [_] [_] [_] [_] (will|can|may|could|would) be (accepted|considered|refunded|issued|given|granted|offered|provided|processed|exchanged|permitted|allowed|admitted|entertained|honoured|accommodated|approved|made|produced|printed|sold|released|held|sent out)"
   },
   {
    "match": "(with|there is|there are|has|have|offers) no (option|way|possibility|right|opportunity) (to|of) (opt* out|cancel*|appeal*|change*|return*|extend*|refund*|get*|object*|unsubscrib*)"
   },
   {
    "match": "(the|our|my|your) [_] answer (is|has to be|must be|remains|will be) (<adverb>|a)* no"
   },
   {
    "match": "(the|our|this|that|its|their) [_] [_] (decision|ruling|verdict|outcome) (is|stands|remains|are) (<adv>)* final"
   },
   {
    "match": "(it|this|that|you) (is|are|would be|was) (<adv>|far|much)* too late (to|for|$|now)"
   },
   {
    "match": "(sale|sales|deposit|deposits|fee|fees|items|games|tickets|goods) (is|are) (<adv>)* (final [sale]|sold as seen|kept)"
   },
   {
    "match": "(do|does) (<adv>)* not (<adv>)* get <decided>",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    },
    "unless": [
     {
      "sentence": [
       "(so that|so it|so they|make sure|to make sure)"
      ]
     }
    ]
   },
   {
    "match": "there is (<adverb>|really|simply)* no {not denying|mistaking|stopping|waiting|missing|overlooking|beating|need|telling|knowing|billing|booking|cleaning|cooking|typing|hiding|parking|shipping|lasting|standing|running|outstanding|missing|underlying} *ing"
   },
   {
    "match": "no {not one|charge|charges|fee|fees|payment|payments|data|money|action|change|changes|further action|problem|problems|cookies|card|cards|personal} _ [_] (is|are) (<adv>)* (available|left|free|open|remaining|possible|offered|allowed|permitted|accepted|given|provided|issued|granted|made) {not of|for free|by (bots|robots)|to (third|anyone|other)}"
   },
   {
    "match": "that ship has sailed"
   },
   {
    "match": "^ (sorry|apologies|unfortunately|regrettably|sadly|I am afraid) [,|but] [<place> ,] no {not problem|problems|worries|idea|clue|<number>|rush|more|one|answer|news|update} _ [_] $"
   },
   {
    "match": "(closed|closing|marking|marked) [this|the _] as (not planned|wontfix|will not fix|out of scope|invalid|not a bug|rejected|declined)"
   },
   {
    "match": "(do|does|will) [<adverb>] (not|no longer) (receive|get) (any|further|more|security|new|bug|software)* (fixes|updates|support|patches|maintenance)",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    }
   },
   {
    "match": "no longer (receive|receives|get|gets) (any|further|more|security|new|bug|software)* (fixes|updates|support|patches|maintenance)",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    }
   },
   {
    "match": "(is|are) (<adv>)* not (<adv>)* (processed|reviewed|refunded|exchanged|reimbursed|issued|repaired|replaced|waived|negotiated|discounted|negotiable|monitored|staffed|manned) {not yet|until|because|by the}",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    }
   },
   {
    "match": "(is|are) (<adv>)* too (young|old|small|large|big|heavy|short|tall|damaged|worn) (to be|for (this|the|our)|to (join|enter|ride|take|repair|fix|return))",
    "only": {
     "before": [
      "your …"
     ]
    }
   },
   {
    "match": "(is|are) (<adv>)* closed to (new|further|all|the public|visitors|other)"
   },
   {
    "match": "(can|could|will|does) (<adv>)* not (<adv>)* (go ahead|take place|proceed|resume)",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    }
   },
   {
    "match": "(it is|it seems|it looks) (<adv>|very|highly|rather)* (unlikely|not likely|doubtful) [that] (we|I|this|it|you) (will|can) {not be (late|affected|charged)}"
   },
   {
    "match": "(will|would) (<adv>)* not (<adv>)* be (ready|finished|done|there|fixed|repaired|here) (by|on|in time|before|for) _",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    }
   }
  ],
  "unless": [
   {
    "before": [
     "so that",
     "in case",
     "why",
     "how [if]"
    ],
    "after": [
     "<alternative-follows>",
     "… , (you|he|she|they) (said|wrote|told|say)",
     "… so [please] (check|choose|keep|use|make|take|fold|measure|pick|place|be|wait)"
    ],
    "next": [
     "<alternative>"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "The closest I can get to that is [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The reason]. [Alternative] gets you [their goal].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[That is not possible]]."
   },
   {
    "kind": "fixed",
    "text": "The closest I can get to that is [alternative]."
   },
   {
    "kind": "fine",
    "text": "I can move everything from the old account into the new one."
   }
  ],
  "yields": [
   "negative-language/policy",
   "negative-language/cannot",
   "negative-language/unavailable",
   "negative-language/nothing-we-can-do"
  ],
  "coded": false
 },
 {
  "id": "negative-language/nothing-we-can-do",
  "family": "negative-language",
  "title": "There is nothing we can do",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "This leaves the customer alone: name one thing that can happen next.",
  "why": "No other sentence ends so many conversations. Even a referral, a date or the way to complain is a next step.\n Sources: R. Burley, \"5 worst things to say to a customer\" (Inc.); O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), whose bad example is \"Sorry, I can't help you out in any way\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[there is|there was] [<adverb>|really] nothing (else|more|further|that|at all|left)* [that|which] (<refuser>|anyone|anybody|us|me|(the|any|this) _ {not you|that|which} [_]) [<adverb>] (can|could|are able to|am able to|is able to|may|to) [<adverb>] (do|offer|add|suggest|change|say) {not would|will}"
   },
   {
    "match": "[there is|there was] [<adverb>|really] nothing (else|more|further|that|at all|left)* (to be done|can be done|could be done|to do about it)"
   },
   {
    "match": "(there is|I see|we see|is) [<adverb>|really] (not (much|a lot|anything|a great deal|a thing)|little|very little|precious little|only so much|no more|nothing more) (else|more|further|that|left)* (<refuser>|anyone|anybody|one|(the|any|this) _ {not you|that|which} [_]) [<adverb>] (can|could|are able to|am able to|is able to) do"
   },
   {
    "match": "<we> [am|are|is] [<adverb>] (can not|unable to|not able to|will not be able to|could not) [<adverb>] (help {not but}|assist|do anything|do any more|be of [any] (help|assistance|further assistance)) [you] [out] (at all|here|in any way|any further|any more|anymore|further|with (this|that|it|your (request|issue|query|problem|enquiry))|in this (matter|case|instance|regard)|on our end|about (this|that|it))* $"
   },
   {
    "match": "<we> [am|are|is] [<adverb>] (can not|unable to|not able to|will not be able to) [<adverb>] (help|assist) you [out] {is with|any|further|at all|in|there|here|on}"
   },
   {
    "match": "(is|are) [<adverb>] not [<adverb>] (something|anything|a matter|an issue) [that] (we|I|our team|support) [<adverb>] [can|could|are able to|am able to] [<adverb>] (help|assist|deal with|do|control|correct|resolve|change|fix|handle)"
   },
   {
    "match": "(this|that|it|which) [<adverb>] (can|could) not be (helped|avoided|undone|changed now)"
   },
   {
    "match": "nothing (else|more|further|left)* for (us|me) to (do|add|offer|try)"
   },
   {
    "match": "(we|I) (can|could|am able to|are able to) do (nothing|no more)"
   },
   {
    "match": "(beyond|more than) what (we|I) can do"
   },
   {
    "match": "(we are|I am) [<adverb>|quite] powerless"
   },
   {
    "match": "there is nothing (in|within) (my|our) (power|gift)"
   },
   {
    "match": "there is nothing left [for (us|me)] to (do|try|offer) $"
   },
   {
    "match": "not [any more|anymore] in (my|our) hands"
   },
   {
    "match": "(our|my) hands are [<adverb>] (tied|full)"
   },
   {
    "match": "(is|are) out of (our|my) hands"
   },
   {
    "match": "(that|this) is (all|everything|as (much|far) as) (we|I) (can|could) do"
   },
   {
    "match": "(we|I) have [already|now] done (all|everything) ([that] (we|I) (can|could|am able to|are able to)|(in|within) (our|my) power|possible)"
   },
   {
    "match": "(leave|leaves|left|give|gives|have|has) [(us|me)] [with] no (choice|option|alternative|leeway) {not of|to} [but to]",
    "only": {
     "sentence": [
      "(we|I|us|me|our)"
     ]
    },
    "unless": [
     {
      "before": [
       "you"
      ]
     }
    ]
   },
   {
    "match": "(nobody|no one) [here|in _ _|in _|on _ _|at _] (has|had) any (say|influence|control|power|input)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "after": [
     "without _",
     "<alternative-follows>"
    ],
    "next": [
     "<alternative>"
    ],
    "if-clause": true,
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "What I can do from here is [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[Team] can decide this. I've asked them about [details] and will write to you with their answer by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "You can take this further with [route]: [link].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[There's nothing I can do]]."
   },
   {
    "kind": "fixed",
    "text": "What I can do from here is [alternative]."
   },
   {
    "kind": "fine",
    "text": "There's nothing you need to do: the refund is automatic."
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/opening-no",
  "family": "negative-language",
  "title": "Opening with no",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "The refusal comes before the person: begin with what is possible.",
  "why": "A bare \"No\" is the first thing the customer reads, and often the last. Where it is good news or answers a question that you quote, it may stand.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), whose first bad example begins with it; Work Survival, \"Phrases to avoid during service interactions\" (2010).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ no {is .|!}",
    "unless": [
     {
      "after": [
       ". <number>"
      ]
     }
    ]
   },
   {
    "match": "^ no $",
    "only": {
     "after": [
      "[,|:|–|;] … (not|no|never|sorry|afraid|unfortunately|sadly|only|over|gone|taken|ended|closed|expired|finished|full|sold|late|policy|impossible|unavailable|rules|rule|final|must|passed|missed|already|no longer|out of|against|forbidden|refuse|unable|stays|remains)"
     ]
    },
    "unless": [
     {
      "after": [
       "[,] … (is|are|was|were|will|does|do) not [be] (closed|close|cancelled|over|full|lost|late|broken|blocked|expired|expire|gone|affected|shut|end|stop|cost|need|charged|change|affect)"
      ]
     },
     {
      "after": [
       "[,|.|:|;|–|!] (problem|problems|worries|need|rush|hurry|bother|sweat|thanks|thank|idea|way|longer|<number>)",
       "[,] [<place> ,] [<adverb>] you (do not|will not|have not|are not|did not|should not|never|can keep|can still|can stay|are fine|were not)",
       "[,] [<adverb>] (it|this|that|there|these|they|the _ [_]|your _ [_]) (is|are|was|were|will) (free|included|fine|safe|still|already|all|no|not (charged|your fault|a problem|too late|necessary|needed|required|shared|lost|gone))",
       "[,] (we|I) (<adverb>)* (do not|will not|never|did not) <kind-not>",
       "[,] (nothing|everything|all) (is|was|will)",
       "… <grant>"
      ]
     }
    ]
   },
   {
    "match": "^ no [,] (sorry|sir|madam|unfortunately|I am afraid|we are afraid) $"
   },
   {
    "match": "^ (nope|nah|no way|no chance|(absolutely|definitely|certainly|of course|most certainly|afraid|I am afraid|sorry ,|unfortunately) not|not at all|not a chance|out of the question|sorry ,? no|I am afraid (it is a|the answer is) no) $",
    "unless": [
     {
      "previous": [
       "(mind|bother|trouble)"
      ]
     }
    ]
   },
   {
    "match": "^ (the|our|my) [short|simple|final] answer (is|has to be|remains) [a] [<adverb>] no"
   },
   {
    "match": "^ (it|that|this) is [a] (<adverb>|still)* no from (us|me)"
   }
  ],
  "unless": [
   {
    "after": [
     "<alternative-follows>"
    ],
    "next": [
     "<alternative>"
    ],
    "previous": [
     "?"
    ],
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What is possible]. [The reason for the limit].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The fact]. You can [alternative].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[No]], the pitch is taken."
   },
   {
    "kind": "fixed",
    "text": "[What is possible]. [The reason for the limit]."
   },
   {
    "kind": "fine",
    "text": "No, you don't need a new card: the old one still works."
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/policy",
  "family": "negative-language",
  "title": "Per our policy",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "A policy is not a reason: say what the rule is for and what you can do.",
  "why": "Customers hear \"policy\" as a wall built for the company's convenience. The purpose of the rule and one option keep the conversation open; a policy that gives the customer something is good news and is not flagged.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), whose example of how not to answer is \"No, sorry, we have a no-refund policy\"; R. Burley, \"5 worst things to say to a customer\" (Inc.).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(as per|per|according to|in accordance with|in line with|in keeping with|in compliance with|under|due to|because of|owing to|based on|pursuant to|by|as a result of|as stated in|as set out in|as outlined in|as a matter of) (our [_] [_]|[the] (company|store|corporate|school|bank|hotel|airline|council|clinic|club|firm) [_]) <rule-noun> {not number|holder|&|team}"
   },
   {
    "match": "(as per|per|according to|in accordance with|in line with|due to|because of|based on|pursuant to|as a matter of) [the] [current|standard|internal|usual|strict] (policy|policies|procedure|procedures|protocol|regulations) {not number|holder|&|team}"
   },
   {
    "match": "(as per|per|according to|in accordance with|in line with|under|due to|because of|based on|pursuant to) the [current|standard|strict] (guidelines|rules|terms [(and|&) conditions]|terms of (service|use|sale)|t & cs) {not of}"
   },
   {
    "match": "(against|contrary to|outside [of]|not in line with|not part of) (our [_]|the [_]|company|store|_) <rule-noun>",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(against|contrary to) (<rule-noun>|the rule|the law here)"
   },
   {
    "match": "<we> [<adverb>] (have|operate|run|maintain|enforce|apply|follow) (a|an) [very] (strict|firm|no|zero|non) … (policy|rule)"
   },
   {
    "match": "<we> [<adverb>] (operate|enforce|adhere to|stick to|go by|stand by|abide by|are bound by|must follow|must adhere to|must comply with|(are|am) [<adverb>] bound by|(are|am) governed by) [a|an|our|the|these|this|company|store|school] [strict] [_] [_] <rule-noun>"
   },
   {
    "match": "(our|company|store|school|hotel|airline|house|club|gym|bank|council|shop|site|park|the|your) [_] [_] (<rule-noun>|contract|agreement|lease|tenancy|warranty|tariff|fare rules|conditions) [you (signed|accepted|agreed to)] [clearly|strictly|very clearly] (state*|say|says|dictate*|require*|prohibit*|prevent*|forbid*|(do|does) not (allow|permit|let|provide)|is not to|is that|(is|are) (clear|quite clear|very clear|strict)|mean that (we|I)|means that (we|I))"
   },
   {
    "match": "(this|that|it) is [just|simply|only|purely] [a matter of] (our|company|store|house|school|hotel|standard) (policy|procedure|protocol|practice) {not :|for|to}"
   },
   {
    "match": "(this|that|it) is [just|simply|only|purely] [a matter of] (our|company|store|house|school|hotel|standard) (policy|procedure|protocol|practice) to (keep|charge|decline|refuse|require|close|retain|reject|withhold|deny|bill|not|deduct|cancel|limit)"
   },
   {
    "match": "the <rule-noun> ((do|does) not (allow|permit) (me|us|this|that|it|for)|(is|are) (clear|quite clear|very clear|strict|final))"
   },
   {
    "match": "(that|this|it|those|these) (is|are) (the|our|the house) (rule|rules|policy|policies) ($|and|,|here|for everyone|for all)"
   },
   {
    "match": "(this|that|it) is (just|simply|only|merely) (the|our) (policy|policies|rules)"
   },
   {
    "match": "(those|these|they) are [just|simply] our [_] <rule-noun> {not :|for|of}"
   },
   {
    "match": "^ {not your} [_] policy [clearly|strictly] (state*|say|says|dictate*|require*|prohibit*|prevent*|forbid*|does not (allow|permit|let))"
   },
   {
    "match": "the (terms [(and|&) conditions]|t & cs|rules|guidelines|small print) [clearly|very clearly] (say|says|state|states|specify|require|stipulate)"
   },
   {
    "match": "(as per|per|according to|in accordance with|in line with|pursuant to) (clause|section|paragraph|article|rule) <number>"
   },
   {
    "match": "under (clause|section|paragraph|article|rule) <number> of our <rule-noun>"
   },
   {
    "match": "our [standard|usual|normal] (procedure|practice|policy) is to (charge|keep|decline|refuse|require|close|retain|reject)"
   },
   {
    "match": "(how|the way) our <rule-noun> (works|work|is|are)"
   },
   {
    "match": "as our <rule-noun> _"
   },
   {
    "match": "the (terms|rules) … (do|does) not (allow|permit)"
   },
   {
    "match": "<we> have a [strict|firm] policy (of not|of no|against)"
   },
   {
    "match": "(have|need|obliged|required|supposed|bound) to (follow|stick to|adhere to|abide by|comply with|go by|stand by) [our|the|these|this|company|strict] [_] <rule-noun>",
    "only": {
     "subject": [
      "we"
     ]
    }
   },
   {
    "match": "(policy is policy|rules are rules|(I|we) do not make the rules|all sales are final|those are the rules|(I|we) do not set the (policy|rules|policies))"
   },
   {
    "match": "(there are|there can be|we make|I make|with) no exceptions"
   },
   {
    "match": "no exceptions (can|may|will|are|to)"
   },
   {
    "match": "(^|,|and|;|–|:) no exceptions $"
   }
  ],
  "unless": [
   {
    "after": [
     "… <grant>",
     "<alternative-follows>"
    ],
    "next": [
     "<alternative>"
    ],
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What the rule protects, in one clause], so [limit]. What I can do is [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "We ask for [requirement] because [what it does for the customer].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Per our policy]], refunds are not given after 30 days."
   },
   {
    "kind": "fixed",
    "text": "[What the rule protects, in one clause], so [limit]. What I can do is [alternative]."
   },
   {
    "kind": "fine",
    "text": "Your home insurance policy number is on page 1."
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/refusal-alone",
  "family": "negative-language",
  "title": "A refusal with no way on",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "A refusal and nothing else: add what you can do, what they can do, or who decides next.",
  "why": "A no ends the conversation unless something opens beside it: a choice, a date, another route. Where there really is none, the reason and the next place to ask are the alternative.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): \"What we can offer you instead is…\"; LiveChat, \"Positive communication\".",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "What I can do is [alternative].",
    "over": "after"
   },
   {
    "safety": "review",
    "text": "[Alternative 1] or [alternative 2]: which suits you?",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hello,\n\nYou asked for the deposit back. [[Deposits are not refundable.]]",
    "situation": [
     "refund-refused"
    ]
   },
   {
    "kind": "flagged",
    "text": "Hello,\n\nYou wanted the oak table for June. [[It is sold out.]]",
    "situation": [
     "out-of-stock"
    ]
   },
   {
    "kind": "fine",
    "text": "Hello,\n\nYou asked for the deposit back. It is not refundable; I can move it to any date until March.",
    "situation": [
     "refund-refused"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "negative-language/rejection-verbs",
  "family": "negative-language",
  "title": "Denied",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This judges the customer: say what was decided, why, and what is open.",
  "why": "A verb of rejection makes an outcome sound like a verdict on the person. It belongs where it names a status that the customer sees on the screen.\n Sources: SupportYourApp, \"How support should say no\": a reason, the feeling of being heard, an honest alternative.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(your|the|this|that|all|these|any|a|an|his|her|their) [_] [_] <asked-for> [_] [_] (has|have|had|was|were|is|are|will|must) [<adv>] [be|been|being|to be] (<adv>|only|partly|partially|wholly|largely)* (denied|rejected|declined|refused|dismissed|disallowed|overruled|voided|turned down|disapproved|disqualified|vetoed|thrown out|knocked back|unsuccessful|(not|never) (<adv>)* [been|be] (<adv>)* (approved|accepted|granted|upheld|successful|selected|chosen|authorised|allowed|agreed))",
    "unless": [
     {
      "before": [
       "(bank|issuer) …"
      ],
      "after": [
       "by (your|the) [_] (bank|issuer|card|network|server|browser|mail|email|provider|system)"
      ]
     }
    ]
   },
   {
    "match": "(your|the|this) [_] [_] <asked-for> (failed|did not succeed|did not go through|did not (<adv>)* (make it|reach|pass|meet)|fell short|has failed|has [<adv>] not made it)"
   },
   {
    "match": "(has|have|had|was|were|is|are) [<adv>] [been|being] [<adv>] (rejected|denied|declined|turned down|disallowed|disqualified|refused)",
    "only": {
     "before": [
      "your {not neighbour|bank|card|payment|husband|wife|partner|friend|son|daughter|insurer|landlord|employer|school|doctor|browser|device|colleague} …"
     ],
     "subject": [
      "it"
     ]
    },
    "unless": [
     {
      "before": [
       "(not|never) …"
      ],
      "sentence": [
       "((a|another) (user|member|customer|guest|colleague)|card|payment|payments|transaction|bank|issuer|mail server|mail servers|cookies|call)"
      ]
     }
    ]
   },
   {
    "match": "<we> [have] (<adv>)* (had to|must|have to|need to|decided to|chosen to|chose to|regret to)* (<adv>)* [am|are] [be] (deny|denied|denying|reject|rejected|rejecting|decline|declined|declining|refuse|refused|refusing|dismiss|dismissed|disallow|disallowed|turn down|turned down|turning down|throw out|veto|vetoed) (your|this|that|it $|it because|both|(the|all|any|these|further) [_] <asked-for>)",
    "unless": [
     {
      "after": [
       "[_] [_] from (the|our|a) _"
      ]
     }
    ]
   },
   {
    "match": "(the|our|a|this|our _) [_] [_] (team|panel|committee|board|council|manager|management|department|court|clerk|administrator|moderator|moderators|insurer|underwriter|underwriters|landlord|admin|reviewer|reviewers|jury|school|owner|host|organiser) [of _ [_]] (has|have|had)* (<adv>)* (denied|rejected|declined|refused|dismissed|disallowed|turned down) (your|this|that|it|(the|any|all) [_] <asked-for>)",
    "unless": [
     {
      "before": [
       "your"
      ]
     }
    ]
   },
   {
    "match": "you (have|had|were|are) [<adv>] [been] (<adv>)* (denied|rejected|refused|declined|turned down|unsuccessful|disqualified|not (<adv>)* [been] (selected|chosen|approved|accepted|successful|shortlisted|granted|admitted)) {not by your}"
   },
   {
    "match": "<we> [have] (<adv>)* (decided|chosen|elected|opted|resolved|voted|chose) (<adv>)* (not to|against) {not <adv>|<kind-not>} _"
   },
   {
    "match": "(we|I) (<adv>)* (are|am|will) (<adv>)* not [be] (moving|going|proceeding|taking|progressing) (forward|ahead|further|with|your) _"
   },
   {
    "match": "(has|have) (denied|rejected|declined|refused|turned down) (your|the|this) [_] <asked-for>",
    "unless": [
     {
      "before": [
       "your (bank|card|_) …"
      ]
     }
    ]
   },
   {
    "match": "<asked-for> (denied|rejected|declined|refused|disapproved) (!|.)"
   },
   {
    "match": "^ (denied|rejected|declined|refused|request denied|access denied) $"
   },
   {
    "match": "(will|shall|would|must) be (<adv>)* (rejected|refused|declined|denied|turned away|turned down|disqualified|discarded|ignored|returned unopened)",
    "only": {
     "subject": [
      "it",
      "they",
      "you"
     ]
    },
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "turned (your|the|this|that) [_] [_] <asked-for> down"
   },
   {
    "match": "did (<adv>)* not make (the (shortlist|cut|list|grade|final|team|next)|it (to|onto|into|past|through))",
    "unless": [
     {
      "sentence": [
       "(parcel|package|driver|train|bus|van|truck|flight|delivery|post|mail|courier|I did|we did)"
      ]
     }
    ]
   },
   {
    "match": "(was|were|has been|have been) (<adv>)* not [been] (<adv>)* (approved|extended|granted|accepted|renewed|upheld|awarded|selected|chosen|shortlisted|authorised)",
    "only": {
     "subject": [
      "it",
      "they",
      "you"
     ]
    },
    "unless": [
     {
      "before": [
       "(bank|card|payment) …"
      ]
     }
    ]
   },
   {
    "match": "<refuser> [have|has] (<adv>)* (decided|chosen|elected|voted|opted) to (end|stop|discontinue|withdraw|reject|decline|refuse|terminate|scrap|drop|not) _"
   }
  ],
  "unless": [
   {
    "before": [
     "(says|said|states|told you|suggests|shows|claims|reads) [that]",
     "(bank|issuer) …",
     "(who|people) …"
    ],
    "after": [
     "<alternative-follows>",
     "… once (you|we|I)",
     "… (you can|to) [_] (appeal|apply again|reapply)",
     "… (by mistake|in error|wrongly)"
    ],
    "next": [
     "<alternative>",
     "(appeal|reapply|apply again|resubmit)"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "We didn't approve [request] because [reason]. You can [alternative or appeal] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[Request] needs [what is missing]. Once [step], I can look at it again.",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Your request has been denied]]."
   },
   {
    "kind": "fixed",
    "text": "We didn't approve [request] because [reason]. You can [alternative or appeal] by [date]."
   },
   {
    "kind": "fine",
    "text": "Your bank declined the card, so the order is waiting for another one."
   }
  ],
  "yields": [
   "negative-language/policy",
   "negative-language/cannot",
   "negative-language/not-possible"
  ],
  "coded": false
 },
 {
  "id": "negative-language/unavailable",
  "family": "negative-language",
  "title": "Out of stock, full stop",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "This is half the message: add when it is back, or what else there is.",
  "why": "A bare \"sold out\" sends the customer to somebody else. With a date, a substitute or a place on the list the same fact becomes a choice.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): from \"The item you want is out of stock, and we won't have it until spring\" to \"if you want, we can pre-order it for you\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(is|are|was|were|has been|have been|been|remains|be) (<adverb>|all|already|completely|temporarily|permanently)* (out of stock|sold out|discontinued|no longer (available|free|in (stock|print|production)|sold|made|stocked|produced|offered|accepting|taking|running|on sale|for sale|on the menu|on the market|in our range|in season|carried|manufactured)|withdrawn [from sale]|retired|phased out|pulled from|scrapped|a thing of the past|taken off (sale|the (market|menu|shelves))|not [<adverb>] (for sale|on sale|for hire|in production|in season|in print|on the menu|in our range|stocked|sold {not to}|made any more)|at [full|maximum] capacity|over capacity|fully (subscribed|committed|allocated)|out of (print|production|season)|off the menu|oversubscribed|not [<adverb>] in stock|back ordered|backordered|on back order|fully booked|booked (up|out|solid)|fully reserved) {not in}"
   },
   {
    "match": "(has|have) (all|already|now|completely)* sold out"
   },
   {
    "match": "<we> [have] (<adverb>|completely|already)* ((sold|run|ran|clean|fresh|right|all|plumb|are (<adverb>|completely|totally|all|right|clean|fresh)*) out of {not office|the office|town|reach|line|control|hours|scope|touch|pocket|ideas|danger|context|the country} _|(run|ran) out {not to|into|and})"
   },
   {
    "match": "<we> (do not|did not) [<adverb>] have (any|it|that|this|these|those|them|the|your|one|more|a|_) … (left|in stock|remaining|available|in your size)"
   },
   {
    "match": "<we> (will|would) not have (it|them|any|more|that|this|another|one|the _) … (until|till|before)"
   },
   {
    "match": "<we> (do not|did not) {not just|only} [<adverb>] (stock|carry|sell {not your|any of your|[personal|customer] (data|information|details)}) _"
   },
   {
    "match": "<we> [<adverb>] no longer (have|stock|sell|carry|make|produce|supply|offer) _"
   },
   {
    "match": "there (is|are) [<adverb>] no (more|further|other|free)* (<bookable>|stock|availability) [left|available|remaining]"
   },
   {
    "match": "[this|that|it] (is|are|was|were|remain|remains) [<adverb>] (unavailable|not [<adverb>] available)",
    "unless": [
     {
      "before": [
       "(site|sites|website|page|pages|app|server|servers|service|services|system|systems|portal|link|links|network|line|lines|tracking|button|dashboard|api|account|file|files|document|documents|log|logs|information|data|details|content|video|menu|tab|setting|settings|backup|update|updates|statement|invoice|module|package)"
      ]
     },
     {
      "after": [
       "(until|when|if|via|through|on the|in the|for this|to _|to (anyone|anybody|others|other))"
      ]
     }
    ]
   },
   {
    "match": "(is|are) not [<adverb>] available in your (area|region|country|state|postcode|zip code)"
   },
   {
    "match": "(will|would) (<adv>)* not (<adv>)* be (ready|available|finished|open|back|in stock|here|released|out|restocked) (until|till|before|for|any|anytime|again|at|this|in time|by|on|today|tomorrow)"
   },
   {
    "match": "(have|has) not [got] any [more] [_] left"
   },
   {
    "match": "(none|nothing) (is|are|remains) (left|available|in stock|remaining)"
   },
   {
    "match": "none of (the|our|these|those) _ [_] [_] (is|are|remain|remains) (left|available|in stock|free|remaining)"
   },
   {
    "match": "there (is|are|was|were) [<adverb>] not [<adverb>] any [more|further|free|other] (<bookable>|stock|availability|vacancies|openings|capacity|room|space) [left|available|remaining]"
   },
   {
    "match": "(have|has) [<adverb>] (no|zero) [spare|free|further|remaining|more] (availability|capacity|vacancies|vacancy|openings|space|spaces|stock)"
   },
   {
    "match": "<we> (do not|did not) [<adverb>] have (that|this|those|these|the|any) _ [_] (anymore|any more)"
   },
   {
    "match": "there (is|are) none left"
   },
   {
    "match": "<we> have (none|no [more|further] _ [_]) (left|available|in stock|remaining)"
   },
   {
    "match": "(have|has) no [more|free|further|available|open|other] <bookable>"
   },
   {
    "match": "{not a|the|says|say|of|our|these|those|shows|if|when|whether|are|is|get} _ sold out ($|{is in|on|within|before|at|last|by|so})"
   },
   {
    "match": "<we> (do not|did not) [<adverb>] have (it|that|this|those|them|any|one) [anymore|any more] $"
   },
   {
    "match": "(class|course|clinic|session|tour|flight|train|bus|coach|ferry|hotel|restaurant|workshop|waiting list|car park|campsite|show|retreat|camp|school|ward|practice) is [<adverb>|already|now|completely] full"
   },
   {
    "match": "the last (one|ones|pair|copy|seat|ticket|place|room|few|batch) (went|has gone|have gone|is gone|are gone|sold|has been sold|was sold|was taken|has been taken)"
   },
   {
    "match": "<we> have no more (of|in|size|sizes|stock)"
   },
   {
    "match": "^ [sorry [,]] [all] sold out $"
   },
   {
    "match": "all [of] [the|our|these|those|<number>] [<number>] {not your} [_] _ (are|have been|have) [<adverb>|already] (taken|gone|booked|sold|filled|reserved|spoken for|on loan|hired [out]|rented [out]|let|allocated|claimed|in use) {not out|away|off|up}"
   },
   {
    "match": "(the|that|your|this) [_] (seat|slot|room|table|place|ticket|spot|deal|pitch|appointment|ones|date|<bookable>) (has|have|is|are) [<adverb>|already|all] (gone|taken|been taken|been sold|been filled) {not out|away|off|up}"
   },
   {
    "match": "(nobody|no one|none of (our|the) _ [_]|no [other] (agent|agents|operator|operators|staff|adviser|advisers|advisor|advisors|engineer|engineers|driver|drivers|technician|technicians|member of _)) (is|are|will be) (<adv>)* (available|free|here|around|on hand|in the office|on duty|at work|online)"
   },
   {
    "match": "<we> (<adv>)* have (<adv>)* nothing [else|more] (for|in|available|left|to offer|else|that|suitable|free|until|till|before|on)",
    "unless": [
     {
      "after": [
       "(on file|to hide|but|against|to add)"
      ]
     }
    ]
   },
   {
    "match": "(has|have|was|were) [<adverb>] (gone|been given|given|sold|let|been let|been sold|awarded|been awarded|been allocated) to (another|someone else|somebody else|a different|other)"
   },
   {
    "match": "<we> are [<adverb>|completely] (full|booked|at capacity) (up|today|tonight|this _|until|on|for|$)"
   },
   {
    "match": "(desk|kitchen|office|counter|line|lines|list|registration|enrolment|applications|window|period|entries|bookings|intake|position|vacancy|round|waitlist) (is|are|has|have) [<adverb>|already] [been] closed (for the (night|day|season|year|weekend)|for good|to new _|at the moment|$)",
    "unless": [
     {
      "sentence": [
       "(reopens|opens|open from|open again)"
      ]
     }
    ]
   },
   {
    "match": "(all|both) [of] our _ [_] (is|are) (<adv>)* (busy|engaged|occupied|tied up|taken|out)"
   },
   {
    "match": "neither (of|date|time|slot|room|option|size|colour) … (is|are|has|have) (<adv>)* (free|available|possible|left|in stock|open|any left)"
   },
   {
    "match": "(nobody|no one) [here] will (reply|answer|respond|read|come|help|pick up|see it)"
   },
   {
    "match": "(closed|suspended|unavailable|cancelled|shut|paused|out of _) until further notice"
   },
   {
    "match": "support [for _ [_] [_]] (was|is|has been|has) [now|already|being] (dropped|removed|ended|discontinued|withdrawn|retired)"
   },
   {
    "match": "there is (no one|nobody) [_] (available|here|left|to (take|answer|help|replace|do)|*ing) _"
   },
   {
    "match": "<bookable> (have|are) [<adverb>|already] (all|both) [<adverb>|already] (gone|taken|been taken|been sold|been filled|been booked|sold|filled|booked) {not out|away|off|up}"
   }
  ],
  "unless": [
   {
    "after": [
     "<alternative-follows>"
    ],
    "next": [
     "<alternative>"
    ],
    "if-clause": true,
    "question": true
   },
   {
    "before": [
     "(once|while|whether) …",
     "(data|details|privacy|information|personal _) …"
    ]
   },
   {
    "sentence": [
     "<back-when>"
    ],
    "next": [
     "<back-when>",
     "(replaced|uses the same|takes the same|fits)"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[Item] is back on [date]. I can reserve one for you, or send [substitute] today.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "We've [what happened to the item]. [Substitute] has [the feature they wanted]; shall I switch it?",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "The cot [[is out of stock]]."
   },
   {
    "kind": "fixed",
    "text": "[Item] is back on [date]. I can reserve one for you, or send [substitute] today."
   },
   {
    "kind": "fine",
    "text": "The mug is out of stock, so I've put you first on the list for Monday's delivery."
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/unfortunately",
  "family": "negative-language",
  "title": "Unfortunately",
  "severity": "suggestion",
  "tier": "core",
  "since": "0.1.0",
  "message": "The reader braces for a no and stops reading: lead with the fact, or with what you can do.",
  "why": "The word announces bad news before any help has been offered, and it adds nothing to the fact that follows. It is let pass where an alternative comes straight after.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), which accepts \"Unfortunately\" only with \"However, if you want, we can pre-order it\"; GoFCR, \"Customer service stop words\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ (unfortunately|regrettably|regretfully|sadly|alas) {not was the|is a|not|no|for|enough|missed|and|or|but|:|;|–|!|.}"
   },
   {
    "match": "(unfortunately|regrettably) {not was the|is a|not|no|for|enough|and|or|but|,|:|;|–|!|.}",
    "unless": [
     {
      "before": [
       ","
      ]
     }
    ]
   },
   {
    "match": "^ (I am|we are) afraid {is the|your|our|my|this|these|those|there|we|I|you|it}"
   },
   {
    "match": "(unfortunately {not was the|is a}|regrettably|[much] to (our|my) [great|deep] regret)"
   },
   {
    "match": "^ (sadly|regretfully|alas) [,] (not|no) $"
   },
   {
    "match": "(is|are|was|were|has|have|had|can|must|will) [,] (sadly|regretfully|alas)"
   },
   {
    "match": "(I am|we are) afraid {not of|to|so|for|he|she|they|because|as|and|but|about|if}"
   },
   {
    "match": "(it is with|with) [great|deep|much|real|sincere] (regret|sadness|sorrow|disappointment)"
   },
   {
    "match": "(the|our|some|I have|we have|I have some|here is the) [rather] (bad|sad|unwelcome|disappointing) news (is|for you|,|:|$)"
   },
   {
    "match": "[<we-are>] (sorry|sad|hate|loath|disappointed|it pains me) to (say|report|announce|tell you|have to (tell you|say|report)) [this|that]"
   }
  ],
  "unless": [
   {
    "after": [
     "<alternative-follows>"
    ],
    "next": [
     "<alternative>"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     1,
     2,
     3
    ],
    "title": "Remove the word"
   },
   {
    "safety": "review",
    "text": "[The fact, in plain words]. What I can do is [alternative].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Unfortunately]], your passport photo was too dark."
   },
   {
    "kind": "fixed",
    "text": "Your passport photo was too dark."
   },
   {
    "kind": "fine",
    "text": "Unfortunately, the item you want isn't in stock. However, if you want, we can pre-order it for you."
   }
  ],
  "coded": false
 },
 {
  "id": "negative-language/we-dont-offer",
  "family": "negative-language",
  "title": "We don't offer",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This says only what you don't do: put what you do beside it.",
  "why": "A list of what is not on offer makes the customer guess the rest. One option that exists answers the question behind the question.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): positive language \"outlines available choices and alternatives\"; Whoson, \"Positive language in customer service\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<we> (<adv>)* do (<adv>)* not {not just|only|simply|merely} (<adv>)* {not <adv>|<kind-not>|have|plan|intend|anticipate|propose|recommend|advise|suggest|think|foresee|aim} _"
   },
   {
    "match": "<we> (<adv>)* does (<adv>)* not {not just|only|simply|merely} (<adv>)* {not <adv>|<kind-not>|have|plan|mean|contain|exist|work|happen|show|open|close} _"
   },
   {
    "match": "<refuser> (<adv>)* does (<adv>)* not (<adv>)* {not <adv>|<kind-not>} (<service-verb>|get into|recommend|have)"
   },
   {
    "match": "(do|does) (<adv>)* not (<adv>)* (offer|provide|accept {not advertising|adverts|ads|sponsorship|bribes|tips}|support|allow|permit|cover|include|ship|deliver|reimburse|compensate|cater|accommodate|process|handle) {not your|any of your|you from|it from}",
    "only": {
     "subject": [
      "it",
      "we",
      "none"
     ]
    },
    "unless": [
     {
      "before": [
       "your …",
       "(browser|device|phone|computer|printer|router|bank|file|version|android|ios|windows|button|step|command|update|method|error|guarantee|warning|mean|it) [also]",
       "(please|kindly|they|customers|people|users) …"
      ]
     },
     {
      "subject": [
       "none"
      ]
     }
    ]
   },
   {
    "match": "no longer (accept|accepts|offer|offers|provide|provides|handle|handles|support|supports|sell|sells|stock|stocks|issue|issues|process|processes|serve|serves|deliver|delivers|ship|ships|carry|carries|allow|allows) {not your}",
    "only": {
     "subject": [
      "it",
      "they",
      "none"
     ]
    }
   },
   {
    "match": "<we> (<adv>)* no longer (<adv>)* {not <adv>|<kind-not>|hold|have|stock|carry|need} _"
   },
   {
    "match": "<refuser> (<adv>)* (never|no longer) (<adv>)* {not <adv>|<kind-not>|(give|make|sell|share|process|discuss) [out] your} <service-verb>"
   },
   {
    "match": "(is|are) (<adv>)* (something|a service|services|an option|a thing|things|a feature) [that|which] (we|I|our _) [<adv>] (no longer|do not|never) {not charge} _"
   },
   {
    "match": "(that|this|it|which) (is|are) (<adv>)* not (<adv>)* (something|a service|part of what) (we|I) (offer|do|provide|sell|cover|support|supply)"
   },
   {
    "match": "<we> (<adv>)* (do|does) (<adv>)* not (<adv>)* (currently)* have (a|an|any|the|that|those|this|these|access|anyone|anybody|anything|_) {not (hidden|minimum|maximum|joining|sign up|signup|setup|record|dress code|limit|contract|booking fee|fixed|problem|issue|objection|doubt|preference|question|questions|copy of|receipt|note) [fee|fees|charge|charges|term]} [_]",
    "unless": [
     {
      "after": [
       "… (left|in stock|remaining|in your size|on file|on record)",
       "… associated with"
      ]
     },
     {
      "next": [
       "(could|can|would) you [please] (send|share|tell|give|attach|confirm|provide|let)"
      ]
     },
     {
      "sentence": [
       "(do|does) not [_] have (to|hidden|your|yet|been|had|much|enough (information|details)) _"
      ]
     }
    ]
   },
   {
    "match": "<we> (<adv>)* have (<adv>)* no (delivery|parking|facility|facilities|branch|branches|shop|store|stores|phone|telephone|wheelchair|vegan|vegetarian|gluten|lift|capacity|budget|staff|service|provision|agents|engineers|drivers|control over|influence over|say in|access to|involvement in|authority over|jurisdiction) {not to change} [_]"
   },
   {
    "match": "there is (<adv>)* no {not problem|problems|trouble|delay|delays|queue|fault|damage|cause|threat|news|sugar|milk|nuts|gluten|alcohol|charge|fee|cost|extra|additional|hidden|need|rush|hurry|deadline|limit|minimum|maximum|deposit|risk|harm|difference|doubt|reason|question|obligation|penalty|interest|guarantee|other|more|way|possibility|chance|sign|evidence|record|trace|point|one|time|change|better|longer|such|expiry|contract|commitment|danger|damage|dress|eta|timeline|timeframe|estimate|news|update|word|information|date|telling|mention|means|scope|room|excuse|<number>|(fixed|set|strict) _} [_] _ (for|to|in|on|at|beyond|after|with|during) {not it|this|that|them|these|you $|me|us $}"
   },
   {
    "match": "<we> (<adv>)* (accept|support|provide support|offer support) only _"
   },
   {
    "match": "<we> (<adv>)* only (accept|support|offer|provide|look at|consider|work with|deal in|sell|ship|deliver|handle|serve|do|cater for|carry|stock|cover|issue|refund|process|answer|respond) {not what|when|once|the (card|money) when|your} _",
    "unless": [
     {
      "after": [
       "(you|what) _",
       "… (when|once) (you|we|the|your|it)"
      ]
     }
    ]
   },
   {
    "match": "(this|the|our|that) (is|issue tracker is|tracker is|forum is|channel is|list is) [a|an] (issue tracker|bug tracker|tracker|_ [_]) [,|and] not a _ (forum|desk|service|line|channel|shop)"
   },
   {
    "match": "(discount|offer|voucher|code|promotion|guarantee|warranty|cover|refund|deal|rate|coupon|insurance|plan|package|ticket|membership|licence) (do|does) (<adv>)* not (<adv>)* (apply to|apply $|extend to|come with|stretch to|run to|entitle|work (for|on|with|in)) {not you $}"
   },
   {
    "match": "our _ [_] (do|does) (<adv>)* not (<adv>)* {not <adv>|<kind-not>} <service-verb>",
    "unless": [
     {
      "after": [
       "your (data|details|number|card|email|address)"
      ]
     }
    ]
   },
   {
    "match": "(plan|account|account type|tariff|subscription|package|ticket|tickets|fare|fares|membership|licence|tier|edition|policy|cover|insurance|warranty|contract|booking|rate) (do|does) (<adv>)* not (<adv>)* (offer|provide|support|allow|permit|cover|include|extend)"
   }
  ],
  "unless": [
   {
    "before": [
     "so that",
     "in case",
     "why",
     "how [if]",
     "because",
     "as",
     "since",
     "and",
     "if"
    ],
    "after": [
     "<alternative-follows>",
     "… (but|however|though|although) _"
    ],
    "next": [
     "<alternative>"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "For [their goal] there is [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[Their goal] works with [alternative], though not with [the limit].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We do not offer]] refunds on gift cards."
   },
   {
    "kind": "fixed",
    "text": "For [their goal] there is [alternative]."
   },
   {
    "kind": "fine",
    "text": "We don't charge for returns."
   }
  ],
  "yields": [
   "negative-language/cannot",
   "negative-language/unavailable",
   "negative-language/policy",
   "negative-language/dont-know",
   "negative-language/nothing-we-can-do",
   "negative-language/not-my-department",
   "negative-language/not-possible",
   "negative-language/you-cant"
  ],
  "coded": false
 },
 {
  "id": "negative-language/you-cant",
  "family": "negative-language",
  "title": "You can't",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This reads as a prohibition: say what the customer can do instead.",
  "why": "The same limit can be told as the open route, and the route is what the customer needs. A ban without one leaves them to guess, or to write again.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), which asks for language that \"informs what can be done\"; Whoson, \"Positive language in customer service\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you (<adv>)* (can not|can no longer|may not|may no longer|must not|shall not|(are|were) [<adv>] (not [<adv>] (allowed|permitted|authorised|able)|unable|no longer (able|allowed|permitted)|forbidden|prohibited from|barred from|banned from)|(will|would) [<adv>] (not|no longer) be [<adv>] (able|allowed|permitted)|will be unable|do not [<adv>] have [the] (permission|authority|right|rights|clearance|privileges|option) to) (<adv>)* [to] {not <adv>|to|be|<own-trouble>|have|have been|be aware|realise|agree|want|know|need} (_|$)"
   },
   {
    "match": "(you|your _ [_]) (<adv>)* (will|would) (<adv>)* (not|no longer) (<adv>)* (be able to {not hear|notice|feel|tell}|have access to|be allowed to|be eligible|be entitled|receive (a|any|your) (refund|compensation|payment|reply|response|credit)|get (a|any|your) (refund|money|compensation|credit|place)|qualify) _"
   },
   {
    "match": "(you|your _ [_]|(this|that|the) _ [_]|it|they) (<adv>)* (am|are|is|was|were) (<adv>)* (not|no longer) (<adv>)* (eligible|entitled|qualified|covered|authorised|enrolled (in|on)|subscribed to|included (in|on)|insured for|cleared|registered (for|as|to)|approved (for|to)) {not by mistake}",
    "unless": [
     {
      "sentence": [
       "(we|I) (have|are|am) (fixing|fixed|correcting|corrected)"
      ]
     }
    ]
   },
   {
    "match": "(you|your _ [_]|(this|that|the) _ [_]|it) (<adv>)* (am|are|is|was|were|seem to be|appears to be) (<adv>)* ineligible"
   },
   {
    "match": "(you|your _ [_]|(this|that|the) _ [_]|it|they) (<adv>)* (do|does|did) (<adv>)* not (<adv>)* (qualify|meet (the|our|all|all of|any|this|these|current|your) {not [_] (standards|expectations|needs)} [_] [_]|(fulfil|satisfy|fit|match) (the|our|all) [_] (criteria|requirements|requirement|conditions|eligibility|rules|standards)|have (access|permission|privileges|authority|clearance|the (privileges|permission|permissions|required _|necessary _|right|rights|option|authority))|come with|include (access|support|priority)|entitle you|give you (access|the right)) {not expectations|needs|(your|our) (expectations|standards|needs)}",
    "unless": [
     {
      "after": [
       "(expectations|standards|needs)"
      ]
     }
    ]
   },
   {
    "match": "(members|guests|customers|users|passengers|visitors|tenants|residents|students|parents|patients|players|candidates|applicants|non members|employees|buyers|sellers|drivers|riders|travellers|children|pets|dogs|under 18s|participants|contractors|tickets|vouchers|new users|account holders|cardholders|ticket holders) (<adv>)* (may not|can not|must not|(are|is) [<adv>] not [<adv>] (allowed|permitted|able)|will not be (able|allowed|permitted|admitted)) {not see|read|view|hear|<harm-verb>|access your} _"
   },
   {
    "match": "you (<adv>)* (are|is) (<adv>)* not [a|an|on [a|an|the|our]] [_] (premium|registered|paying|priority|business|enterprise|full|gold|platinum|pro|verified) (customer|member|user|plan|account|subscriber|client|cardholder|tier)"
   },
   {
    "match": "you are (<adv>)* not [(a|an|one of our)] [_] (member|members|subscriber|resident|cardholder|shareholder|citizen|licence holder|account holder) [of]",
    "unless": [
     {
      "before": [
       "(even|although|though) …"
      ]
     }
    ]
   },
   {
    "match": "you (<adv>)* (have|has) (<adv>)* (no right to|no entitlement|no access to|no claim (to|on)|no right|exceeded (the|your|our)|reached (the|your|our) [_] [_] (limit|maximum|cap|quota|allowance)|used (up|all)|run out of|lost (the right|your (right|place|entitlement)))",
    "unless": [
     {
      "sentence": [
       "(milestone|goal|target|well done|congratulations)"
      ]
     }
    ]
   },
   {
    "match": "(no|not) (outside|external) (food|drink|drinks|alcohol) (is|are|may)"
   },
   {
    "match": "you (have been|are|were) (<adv>)* (banned|blocked|barred|suspended|excluded|disqualified|blacklisted)"
   },
   {
    "match": "you [will|would] (forfeit|lose) (your|the|any) (deposit|place|right|seat|entitlement|discount|money|fee|booking)",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "your [_] (account|submission|post|comment|photo|picture|application|entry|profile|work|item) (do|does) (<adv>)* not (<adv>)* meet (our|the) [_] [_] standards"
   },
   {
    "match": "only (the|a|an|our|registered|paying|full|current|premium|members|residents|owners|students|account holders|ticket holders|cardholders|staff|admins|adults) [_] [_] [_] [_] (can|may|is allowed to|are allowed to|is able to|are able to|is permitted to|are permitted to) {not see|read|open|view|access|unlock|hear|decrypt} _",
    "unless": [
     {
      "before": [
       "(not|if) …"
      ]
     }
    ]
   },
   {
    "match": "your _ [_] is not on (the|our) [_] (list|register|rota|guest list|records)"
   },
   {
    "match": "(you should not|do not|you must not) (<adv>)* expect (us to|(a|an|any|your) [_] (refund|reply|answer|response|discount|replacement|exception|update|payment|decision))",
    "unless": [
     {
      "sentence": [
       "(delays|surprises)"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "(sorry|understand|see|saw|hear|heard|read|learn|notice|noticed|aware|know|mean|means|appears|seems|sounds|looks|looked|reported|frustrating|annoying|shame|disappointing|tell|explain|explained|why|how|what|where|which|who|because|since|whilst|while|reason|reasons|although|even though|so) [like|as if|to hear|to learn|to read|to see|us|me|about] [that]",
     "if : [–]",
     "{not note|mind|advised|aware|remember|sorry|afraid|unfortunately|know|means|so} _ that",
     "(something|anything|everything|things|items|one|ones|message|error|feature|files|anything else|in case|so)"
    ]
   },
   {
    "after": [
     "<alternative-follows>",
     "… , only (from|through|via|at|in|on|by)"
    ],
    "next": [
     "<alternative>"
    ],
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "You can [what is possible] [when or where].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[What they want] opens up [on which date, on which plan, after which step].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You cannot return]] swimwear."
   },
   {
    "kind": "fixed",
    "text": "You can [what is possible] [when or where]."
   },
   {
    "kind": "fine",
    "text": "If you can't see the button, refresh the page."
   }
  ],
  "yields": [
   "negative-language/policy",
   "negative-language/not-possible"
  ],
  "coded": false
 },
 {
  "id": "negative-language/your-complaint",
  "family": "negative-language",
  "title": "Your complaint",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "This files the customer under trouble: name the thing it is about.",
  "why": "A concrete noun shows that somebody read the message. Where complaints are regulated the word has a legal meaning, so the rule is off by default.\n Sources: G. Packard and J. Berger, \"How Concrete Language Shapes Customer Satisfaction\" (2021); Karla.news, \"How to answer a letter of complaint\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "your (complaint|grievance|dissatisfaction|displeasure|unhappiness|gripe|complaints|grievances) {not reference|number|procedure|form}"
   },
   {
    "match": "your [_] (complaint|complaints|problem|problems|issue|issues|grievance|grievances|dispute|disputes|gripe) (about|regarding|concerning|against|with|has|have|is|are|was|were|will|and|to|of|on|as|within|in|for|by|so|$) {not list|reference|number}"
   },
   {
    "match": "(raising|making|lodging|filing|registering|submitting|logging) (a|an|the|this|that|your) (complaint|grievance|problem|issue)"
   },
   {
    "match": "(the|this) (complaint|grievance|dispute|problem|issue) (you|that you|which you) [have] (made|raised|sent|filed|lodged|submitted|reported|brought|complained)"
   }
  ],
  "unless": [
   {
    "sentence": [
     "(fca|ombudsman|complaint reference|complaints procedure|final response)"
    ],
    "if-clause": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[the thing, such as the missing tiles]",
    "over": "match"
   },
   {
    "safety": "review",
    "text": "[what the product does wrong]",
    "over": "match"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "We have received [[your complaint]]."
   },
   {
    "kind": "fixed",
    "text": "We have received [the thing, such as the missing tiles]."
   },
   {
    "kind": "fine",
    "text": "I'm writing about the missing tiles."
   }
  ],
  "coded": false
 },
 {
  "id": "over-apology/many",
  "family": "over-apology",
  "title": "Three apologies or more",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Three apologies say less than one: keep the most specific, and use the room for the repair.",
  "why": "Each further sorry sounds less like regret and more like nerves, and pushes the answer down the page. Beyond the first seconds apologies lower satisfaction; solutions raise it.\n Sources: J. Singh and others, \"'Sorry' Is Not Enough\" (HBR, 2018).",
  "scope": "reply",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "I'm sorry that your bike is late. We apologise for the silence, too. [[Once more, I'm sorry for the lost weekend.]]",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "flagged",
    "text": "We are sorry about the cold soup. I apologise for the wait. The chef has read your note. [[Sorry again for a spoilt evening.]]",
    "situation": [
     "complaint"
    ]
   },
   {
    "kind": "fine",
    "text": "I'm sorry that your bike is late: we ordered the wrong fork. It is ready on Thursday.",
    "situation": [
     "delay"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "over-apology/repeated-empathy",
  "family": "over-apology",
  "title": "Three lines of empathy or more",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Several lines of empathy: keep the most specific one, then act.",
  "why": "One specific line proves that somebody read the message; the second and third sound like a script and delay the answer. Warmth belongs at the start and the end, competence in the middle.\n Sources: VereQuest, \"Empathy in Customer Service: Why It Matters More Than Ever\"; Packard, Li and Berger (2023).",
  "scope": "reply",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "I can see why the wait is frustrating. It must be hard with the wedding so close. [[I understand how stressful that is.]] The dress leaves today.",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "flagged",
    "text": "I can imagine how worrying it is to see delivered and no parcel. It must be stressful. I have asked the driver. [[I really do understand how upsetting this is.]]",
    "situation": [
     "lost-parcel"
    ]
   },
   {
    "kind": "fine",
    "text": "I can see why the wait is frustrating with the wedding so close. The dress leaves today.",
    "situation": [
     "delay"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "over-apology/stacked",
  "family": "over-apology",
  "title": "Deeply, sincerely sorry",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "One plain \"sorry\" is stronger: piled-up adverbs sound like a performance.",
  "why": "Adverbs of regret put off the help, and the more there are the less is believed. Studies of filmed service encounters found that effusive apology competes with the problem solving that satisfies customers.\n Sources: \"Sorry Is Not Enough\", Harvard Business Review (January 2018), on J. Singh's study of 111 filmed encounters.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(<gushing>) (sorry)"
   },
   {
    "match": "(<intensifier>|all) [,] [and] (<intensifier>|all) ([,|and] <intensifier>)* (sorry)"
   },
   {
    "match": "(so|really|very) [,] (so|really|very) (sorry)"
   },
   {
    "match": "(<gushing>|<gushing> and <gushing>|truly|genuinely|really truly) (apologise)"
   },
   {
    "match": "~apologise (<gushing>|from the bottom of (my|our) (heart|hearts)|<gushing> and <gushing>|with all (my|our) (heart|hearts))"
   },
   {
    "match": "(sincerest|deepest|humblest|profound|profoundest|heartfelt|most (sincere|heartfelt|humble|profound|abject)|utmost|abject|unreserved|wholehearted|fullest|greatest|hugest|biggest|a (thousand|million|hundred|ton of|world of)|ten thousand|million|endless|countless|infinite) [(and|,|and most) <heartfelt>] (apologies|apology)"
   },
   {
    "match": "<heartfelt> (and|,) [most|very] <heartfelt> (apologies|apology)"
   },
   {
    "match": "(can not|could not|can never|can hardly|could never|unable to) [even] [begin to] (apologise|say [how] sorry|express how [<intensifier>] sorry|tell you how [<intensifier>] sorry|be more sorry|be sorrier|stress how [<intensifier>] sorry|convey how [<intensifier>] sorry) [enough [for|about]]",
    "unless": [
     {
      "after": [
       "(until|unless|without)"
      ]
     }
    ]
   },
   {
    "match": "(words can not|there are no words to|no words can) [even] [begin to] (express|say|convey|describe) [how|our|my] _",
    "only": {
     "sentence": [
      "(sorry|apologies|regret|apologise|apology)"
     ]
    }
   },
   {
    "match": "<apology> [,] [<we-are>] (<intensifier>)* (sorry|apologise) [again]",
    "unless": [
     {
      "before": [
       "say [how] [<intensifier>]"
      ]
     }
    ]
   },
   {
    "match": "sorry [,] sorry"
   },
   {
    "match": "(sorrier|more sorry) than (you|we|I|words) [could|can] _"
   },
   {
    "match": "(say|express|tell you) how (deeply|terribly|incredibly|awfully|very very|truly|extremely|profoundly|<intensifier>) sorry"
   },
   {
    "match": "(again and again|over and over|a thousand times|a million times) [,] sorry"
   }
  ],
  "unless": [
   {
    "after": [
     "(for|about|to (hear|learn) (of|about)) (your|the) [recent|sad|great|terrible] (loss|losses|bereavement|passing|death)"
    ]
   },
   {
    "question": true
   },
   {
    "reported": true
   },
   {
    "subject": [
     "they",
     "you"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "$2",
    "over": "match",
    "for": [
     1,
     4
    ],
    "title": "Remove the adverb"
   },
   {
    "safety": "review",
    "text": "I'm sorry [what went wrong for this customer]. I've [what I have done].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "We are [[extremely sorry]] that your freezer failed."
   },
   {
    "kind": "fixed",
    "text": "We are sorry that your freezer failed."
   },
   {
    "kind": "fine",
    "text": "I'm sorry your booking was lost."
   }
  ],
  "coded": false
 },
 {
  "id": "over-promise/guarantee",
  "family": "over-promise",
  "title": "We guarantee that this will never happen again",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "A canned promise will be wrong for someone: promise what you control, with a date.",
  "why": "Macros go to cases that nobody has looked at yet, and a broken guarantee does more harm than none. Say what you have done, and what you expect by when.\n Sources: phonecalls.pro, \"Empathy that works on the phone\", for \"no false promises\"; VereQuest, \"Empathy in Customer Service\": \"accountability and providing a clear, actionable resolution instead\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(I|we) (<vow-degree>)* (promise|guarantee|swear|vow|give you my word|assure you) [you] [that] ((I will|we will) {not never|not|always|definitely|certainly|absolutely})",
    "unless": [
     {
      "after": [
       "… (never|again|whatever|no matter|anything|everything|forever)"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (<vow-degree>)* (promise|guarantee|pledge|vow) [you] to {not never|always|not|be}",
    "unless": [
     {
      "before": [
       "(what|that|which|as)"
      ],
      "after": [
       "… (never|again|whatever|no matter|anything|everything|forever|<number> %|<number>)"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (<vow-degree>|also|always|even)* (guarantee|promise|swear|vow|pledge) {not by|it off|at|<number>|is|period}",
    "unless": [
     {
      "before": [
       "(what|that|which|as|where|how)"
      ],
      "after": [
       "… for [up to|at least] <number> (year|years|month|months|days|hours)",
       "(a|an|our|all our|all|the|every|each|your) _ [_] (until|against|under)"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (<vow-degree>|also|always|even)* assure you"
   },
   {
    "match": "(I|we) [<degree>] give you (my|our) [_] (word|promise|guarantee|assurance)"
   },
   {
    "match": "you have (my|our) [_] (word|promise|guarantee|assurance)"
   },
   {
    "match": "(that is|this is|and that is|consider (it|this|that)) (a|my|our) (promise|guarantee|vow)"
   },
   {
    "match": "(mark my words|cross my heart|scout's honour|on my honour|you have my hand on it|my word on it|take my word for it|I would stake my)"
   },
   {
    "match": "(I am|we are) (absolutely|100 %|completely|totally|fully|entirely|perfectly|one hundred percent|quite) (certain|sure|confident|positive|convinced|satisfied) [that] (this|it|you|your|we|the|everything|nothing|there|that)",
    "unless": [
     {
      "before": [
       "not"
      ]
     }
    ]
   },
   {
    "match": "with (absolute|complete|total|100 %|full) (certainty|confidence)"
   },
   {
    "match": "you can [<adverb>|always|absolutely|fully|completely] (count|rely|bank|depend) on (it|that|us|me|our team) ($|to _|for _)"
   },
   {
    "match": "guaranteed to (work|arrive|fix|last|solve|please|succeed|help|get|reach|improve|satisfy|win|save|resolve|love|be (there|ready|delivered|fixed|on time|safe|perfect|happy|satisfied|sorted))"
   },
   {
    "match": "(is|are|be|satisfaction|results|success|quality|delivery|arrival|fully|100 %) guaranteed $",
    "unless": [
     {
      "before": [
       "(not|never|if|when|once) [_] [_] [_]"
      ]
     }
    ]
   },
   {
    "match": "guaranteed $",
    "only": {
     "before": [
      "(,|–)"
     ]
    }
   },
   {
    "match": "you are guaranteed [to|a|an|that] _"
   },
   {
    "match": "(this|it|that|these (things|mistakes|delays|problems|errors)|the (same|problem|issue|error|delay|mistake) [_]|such [a|an] _ [_]|nothing like (this|that|it)|(an|a) (error|mistake|delay|problem) like (this|that)) (will|shall|would|is going to|are going to) [<adverb>] (not|never) [<adverb>] [,] [ever] [,] [going to|be allowed to] (happen|occur|recur|be repeated|repeat itself|take place|come up|come back|arise|return) [ever] (again|twice|a second time|any more|to (you|anyone|anybody) again|in [the] future|$)",
    "unless": [
     {
      "before": [
       "(if|until|unless|so|hope|hoped|hoping|try|cannot promise|not promise) [that]"
      ],
      "after": [
       "(automatically|until|unless|before|without|if)"
      ]
     }
    ]
   },
   {
    "match": "(this|it|that|such [a|an] _ [_]|nothing like (this|that|it)|these (things|mistakes)) (will|shall) never [,] [ever] [,] (happen|occur|recur|be repeated)"
   },
   {
    "match": "(I|we) (will|shall) never [ever] (let you down|let (this|that|it) happen|make (this|that|the same|such) [a] _|do (this|that|it) [to you] again|disappoint|fail you|repeat (this|that)|be late again|keep you waiting|(lose|miss|forget|break|mix up) … again)"
   },
   {
    "match": "(I|we) (will|shall) not [ever] (let (this|that|it|you down)|make (this|that|the same|such) [a] [_] [mistake|error]) (happen|again|$) [again|to you again]"
   },
   {
    "match": "(I|we|our team|our _) … (~ensure|~make [absolutely|very|completely] (sure|certain)|see to it|guarantee) [that] (this|it|that|such _ [_]|nothing like this|the same [_]|these _) (never|does not|do not|will not|will never|can not|can never|is not|are not) [ever] (happen|happens|occur|occurs|recur|recurs|repeated|be repeated) [again]",
    "unless": [
     {
      "before": [
       "(I|we) have [now|just|also|already] (added|changed|moved|put|fixed|replaced|set|switched|given|asked|booked|trained|rewritten|split|built|locked) …"
      ]
     }
    ]
   },
   {
    "match": "(~make|to make) [absolutely|very] (sure|certain) [that] (this|it|that|nothing like this|such _ [_]) never (happens|occurs|happen) [again]"
   },
   {
    "match": "you will (never [ever] (have (this|that|a|any|another|such|to (go through|deal with|face|experience|worry|wait|chase|complain))|experience|face|suffer|encounter|see|go through|deal with|be disappointed|be let down|be kept)|not (experience|face|go through|encounter|suffer) (this|that|it|such|any)) … again"
   },
   {
    "match": "(definitely|certainly|absolutely|surely|undoubtedly|assuredly|100 %) {is _} {not not|never|let (me|us|you)}",
    "only": {
     "before": [
      "(I|we|you|it|this|that|they|he|she|everything|there|your _ [_]|(the|our|a) [_] (refund|parcel|order|package|replacement|money|payment|delivery|engineer|technician|driver|courier|problem|issue|item|part|repair|fix|update|team)) (will|shall|are going to|is going to|am going to)"
     ]
    },
    "unless": [
     {
      "before": [
       "(if|when|what|that|which|who) …"
      ]
     }
    ]
   },
   {
    "match": "(I|we|you|it|this|they|everything|(your|the|our|a) _) (will|shall|are going to|is going to) {not not|never} _ [_] [_] [_] (for sure|for certain|without [a] doubt|without [a] question|without fail|guaranteed) $"
   },
   {
    "match": "(I|we) (will|shall) always (be (there|here)|put you|have your|find (a|the|an) (way|solution|answer)|do (what|whatever|everything)|go (above|the extra)|look after you|take care of you)"
   },
   {
    "match": "whatever (it takes|happens|it costs|the (cost|costs|price|reason|outcome|weather)|is (needed|necessary|required)) {not first|last} ($|to|and)",
    "unless": [
     {
      "after": [
       "(use|next|first|later|you)"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (will|can|would|are going to|am going to|shall|are happy to|are willing to|promise to) (<adverb>|always|gladly|happily)* (do|give|get|make|offer|fix|arrange|provide|find|have|sort) [you|for you] [absolutely] (whatever|anything|everything) (you (need|want|ask|like|wish|say)|(it takes|is needed|necessary|possible|humanly possible)|(in|within) (our|my) power)"
   },
   {
    "match": "(everything|anything|all) [that is] (in|within) (our|my) power {not plan|supply|station|grid|cut|bank|tool|tools}"
   },
   {
    "match": "(no matter what|at all costs|at any cost|at any price|by any means necessary|come what may|come hell or high water|against all odds) [happens|it takes|the cost] $"
   },
   {
    "match": "no matter (what happens|what it takes|the cost|what it costs|how long it takes)"
   },
   {
    "match": "(move|moving|moved) (heaven and earth|mountains)"
   },
   {
    "match": "money is no object"
   },
   {
    "match": "(go|going) to (any|all|great) lengths"
   },
   {
    "match": "(leave|leaving) no stone unturned"
   },
   {
    "match": "(will|would|shall) (stop at nothing|not (stop|rest|sleep|give up) until)"
   },
   {
    "match": "(bend|bending) over backwards"
   },
   {
    "match": "the sky is the limit"
   },
   {
    "match": "once and for all"
   },
   {
    "match": "(nothing|no one|nobody) (can|could|will|would) [possibly|ever] go wrong"
   },
   {
    "match": "(zero|absolutely no|not the slightest) (risk|chance|danger|possibility)"
   },
   {
    "match": "no (risk|chance|danger|possibility) (whatsoever|at all|of (this|that|it|another) [_] (happening|occurring|again|delay|mistake|error|problem))"
   },
   {
    "match": "(100|110|1000|one hundred) (%|percent|per cent) (safe|secure|certain|sure|satisfied|satisfaction|guaranteed|guarantee|reliable|committed|accurate|effective|successful|confident|positive|happy|foolproof|trouble free|risk free|error free|perfect|protected|covered|uptime|dedicated|correct|private|secured)",
    "unless": [
     {
      "before": [
       "(not|never|if|until|when) [_] [_]"
      ]
     }
    ]
   },
   {
    "match": "(is|are|will be|be) [completely|absolutely|totally|entirely] (foolproof|fool proof|bulletproof|flawless|infallible|fail safe|failsafe|unbreakable|unhackable|unsinkable)",
    "unless": [
     {
      "before": [
       "not"
      ]
     }
    ]
   },
   {
    "match": "(I|we|you|it|this|that|they) (definitely|certainly|absolutely|surely|undoubtedly) will {not not|never}"
   },
   {
    "match": "you (can|may|should|could) (be|feel|rest) [absolutely|quite|completely|100 %|totally|very|fully] (certain|sure|confident|secure|safe in the knowledge) (that|of|knowing|{is (we|I|it|this|our|your|the|they) _})",
    "unless": [
     {
      "before": [
       "(so|if|that|where) [that]"
      ],
      "after": [
       "… (if|when|once) _"
      ]
     }
    ]
   },
   {
    "match": "you will (not|never) (be disappointed|be let down|regret (it|this|your _))"
   },
   {
    "match": "(there is|I have|we have) (no|little|not a) doubt [whatsoever|at all|in my mind] [that] (it|this|we|everything|I|the _|your _ [_]) will"
   },
   {
    "match": "^ without [a|any] (doubt|question|shadow of a doubt) [,] _"
   },
   {
    "match": "(I|we) (will|would) do anything (to|for|it takes)"
   },
   {
    "match": "(it|this|that) can not (possibly|ever)* (fail|go wrong) $"
   },
   {
    "match": "(I|we) (will|shall) never again _"
   },
   {
    "match": "you (will|'ll) never [ever] (have to|need to|be|want|miss|lose|see|wait|queue|run out|worry|face|hear) _ … again"
   },
   {
    "match": "there is no way [that] (this|it|that|such|we|you|your) _ [_]",
    "unless": [
     {
      "after": [
       "… (to|of) _"
      ]
     }
    ]
   },
   {
    "match": "our _ [_] (guarantee|promise|guarantees|promises) (you|that|zero|no|a|your|to|100) _"
   },
   {
    "match": "(nobody|no one|none of our _) (is|are|will be|gets|goes|leaves) ever _",
    "only": {
     "sentence": [
      "(ensure|ensures|make sure|makes sure|guarantee|promise)"
     ]
    }
   },
   {
    "match": "(is|are|be|it is) [absolutely|fully|100 %|completely] guaranteed to _",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "there will (not be (any (more|further|other)|another)|never be (another|a|any)|be no (more|further|other)) [_] (problem|problems|issue|issues|mistake|mistakes|delay|delays|error|errors|surprises|trouble|hiccup|hiccups|mix up|mix ups|incident|incidents|interruptions|outages|faults|complaints|time)"
   },
   {
    "match": "(nothing|no (mistake|delay|error|problem|mix up|fault) [like (this|that)]) [like (this|that|it)] (will|shall|'ll) ever [_] (happen|occur|arise) [again]"
   },
   {
    "match": "(without (exception|fail)|each and every time|every single time) $",
    "only": {
     "sentence": [
      "(we|I|our _|our _ _) (will|always|never|'ll|deliver|arrive)"
     ]
    }
   },
   {
    "match": "(we|I) (<vow-degree>|always|also)* ensure [that] (every|all|each|no|nobody|nothing|everyone|everything|you (always|never)) _"
   },
   {
    "match": "(from now on|going forward|in [the] future|from today|henceforth|from here on) [,] … (every|each|all|always|never|everything|nothing) … (will|'ll|shall) _",
    "unless": [
     {
      "after": [
       "… (on|at|by|from) <date>"
      ]
     }
    ]
   },
   {
    "match": "(every|each and every) single _ [_] (will|'ll|shall) _"
   },
   {
    "match": "(every|all|each) _ [_] (will|'ll|shall) [_] (arrive|be|work|come|go|reach|run) [_] [_] (perfect|perfectly|flawless|flawlessly|in perfect _|without (a hitch|fail|problems|issues|error)|spotless|exactly as _|to perfection)"
   },
   {
    "match": "(will|'ll|shall) … whatever (you ask|you need|you want|happens|the (problem|question|issue|reason|time|weather|hour)|it is|comes) $"
   },
   {
    "match": "(will|'ll|shall) … (within (seconds|minutes|moments)|around the clock|day or night|day and night|24 / 7|any time of (day|night)) [,] (whatever|no matter|always|every) _"
   },
   {
    "match": "consider it (done|sorted|fixed|solved|handled|taken care of) $"
   },
   {
    "match": "(I|we) will (get|do|make|have|deliver) … every [single] time $"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "if-clause": true,
    "negated": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "$4",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "safe",
    "text": "$1 will",
    "over": "match",
    "for": [
     2
    ]
   },
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     23
    ],
    "title": "Leave it out"
   },
   {
    "safety": "review",
    "text": "I've [what I have done], so that [what it prevents].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I expect [result] by [date]. If that changes, I'll write on [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[I promise you that I will]] write on Friday."
   },
   {
    "kind": "fixed",
    "text": "I will write on Friday."
   },
   {
    "kind": "fine",
    "text": "Your five-year guarantee on the boots starts on the delivery date."
   }
  ],
  "coded": false
 },
 {
  "id": "over-promise/rest-assured",
  "family": "over-promise",
  "title": "Rest assured",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This asks for trust instead of earning it: leave it out, and let the fact or the promise stand alone.",
  "why": "The phrase adds no fact, and people read it as the sign that none is coming. What reassures is the concrete thing after it, with a name and a time.\n Sources: Kommunicate, \"Canned responses for customer service\", for the wording; VereQuest, \"Empathy in Customer Service\", on clear and actionable resolutions instead.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[please|you can|you may|do|but please] (rest|be|feel|remain|stay) [fully|completely|totally|absolutely|perfectly|quite] (assured|reassured) [that|,] {is (we|I|it|this|they|he|she|there|nobody|no one|nothing|our|your|the|my|these|all|every|each|everything) _}",
    "unless": [
     {
      "before": [
       "(to|will|would|could|should|may|might|must|can|never|not|you|we|they|I|is|are|was)"
      ]
     }
    ]
   },
   {
    "match": "[please|you can|you may|do|and] (rest|be|feel|remain|stay|sleep|breathe) [fully|completely|totally|absolutely] (assured|reassured|easy|soundly) {not by|about the date|when} [that|of|knowing]",
    "unless": [
     {
      "before": [
       "(to|can|I|we|will|would|so [that] you can|helps you|could|let you) [_]"
      ]
     }
    ]
   },
   {
    "match": "(let|allow|permit) (me|us) [to] [personally|just|once again] (assure|reassure) (you|everyone|all) [that]"
   },
   {
    "match": "(I|we) (just|also|really|personally|do|can|would|want to|would like to|wish to|'d like to|must|hope to|wanted to|am happy to|are happy to|am here to|are here to|am writing to|are writing to|will)* (want|like|wish|hope|wanted|happy|pleased|glad|love|here|able|writing|try) to [personally|again|once again] (assure|reassure) (you|everyone|all _) [that]"
   },
   {
    "match": "(I|we) [can|do|want to|would like to] reassure you [that]"
   },
   {
    "match": "you have (my|our) (full|complete|absolute|every|utmost|personal)* (assurance|reassurance)"
   },
   {
    "match": "[please|you can|just|do] (trust|believe) (me|us) ($|[,] (when|that|on (this|that)|it|this|we|I|you|to _|with _|your))",
    "unless": [
     {
      "before": [
       "(to|that|who|can|badge|not|why|people|customers|for|do you) [_]"
      ]
     }
    ]
   },
   {
    "match": "(have|put|place|keep) [a little|some|your|full|every] (faith|trust|confidence) in (us|me|our _|the process)",
    "unless": [
     {
      "before": [
       "(thank you|thanks|for|your|to|we|I|who) …"
      ]
     }
    ]
   },
   {
    "match": "(let me|let us|allow me to|I can|we can) [just] (put|set) your mind (at (ease|rest)|to rest)"
   },
   {
    "match": "[please|just] trust (the process|our (process|team|experts|judgement|expertise|people|staff))",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "(take it from (me|us)|take my word|mark my words)"
   },
   {
    "match": "(you are|your _ [_] (is|are)|everything is|it is|we have you) [_] in (the [very] best [of]|safe|good|great|expert|capable|excellent|the right) hands"
   },
   {
    "match": "(we|I) have [got] (you|this) (covered|handled|sorted|under control)",
    "unless": [
     {
      "after": [
       "… (for|by|up to|against|until) _"
      ]
     }
    ]
   },
   {
    "match": "(we|I) have got (this|it|you|everything) $"
   },
   {
    "match": "(we|I) have [got] your back"
   },
   {
    "match": "(have no fear|fear not|never fear|no fear|have no doubt|have no worries) $"
   },
   {
    "match": "(we|I|our _ [_]|the _ [_]) (have|has) [got] (everything|it all|things|all of this|it|this) [well|fully|completely] (under control|in hand|covered)"
   },
   {
    "match": "(everything|it all|all|it|this|the situation) is [well|fully|completely] (under control|in hand|taken care of)"
   },
   {
    "match": "(do not|never|no need to) you worry [about a thing]"
   },
   {
    "match": "(you have nothing|there is nothing|you need not|you do not need|nothing) to worry about $",
    "unless": [
     {
      "next": [
       "(we|I) have"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "if-clause": true,
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     1
    ],
    "title": "Leave it out"
   },
   {
    "safety": "review",
    "text": "[What I have done], and [what happens next] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'll [action] by [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Rest assured that]] your X-rays are kept in one place."
   },
   {
    "kind": "fixed",
    "text": "Your X-rays are kept in one place."
   },
   {
    "kind": "fine",
    "text": "We will track the parcel and write by noon."
   }
  ],
  "yields": [
   "over-promise/guarantee"
  ],
  "coded": false
 },
 {
  "id": "passive-evasion/mistakes-were-made",
  "family": "passive-evasion",
  "title": "Mistakes were made",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Somebody did this, and nobody is named: say \"we\" where it was us, and what we did.",
  "why": "A passive without a doer admits that something went wrong and blames nobody for it, so it reads as an excuse. Owning the fault is the strongest part of an apology, and \"we overcharged you\" is shorter too.\n Sources: L. O'Flahavan, \"No More Nonpologies\" (thinkhdi.com), which names the passive \"mistakes were made\"; Lewicki, Polin and Lount (2016), who found that taking responsibility weighs most.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "you were ([<by-mistake>] (overcharged|undercharged|mischarged|misinformed|misled|misadvised|misquoted|double (charged|billed|booked)))",
    "unless": [
     {
      "after": [
       "by (the|your|a|an|another|their|his|her|its|this|that)",
       "… (because|since)"
      ]
     }
    ]
   },
   {
    "match": "you were ((wrongly|wrongfully|mistakenly|accidentally|incorrectly|erroneously|inadvertently) (charged|billed|invoiced|debited|informed|advised|told|invited|booked|listed|registered|enrolled|signed|removed|refused|marked|assigned|placed))",
    "unless": [
     {
      "after": [
       "… by (the|your|a|an|another|their|his|her|its|this|that)",
       "… (because|since)"
      ]
     }
    ]
   },
   {
    "match": "you were (charged|billed|invoiced|debited) (twice|two times|three times|double|too much|in error|by mistake|(the|an|a) (wrong|incorrect) (amount|price|rate|fee|fare|sum))",
    "unless": [
     {
      "after": [
       "… by (the|your|a|an|another|their|his|her|its|this|that)",
       "… (because|since|when) {not we|I|our}"
      ]
     }
    ]
   },
   {
    "match": "you (have|had|may have|might have|seem to have|appear to have|could have) [<adverb>] been [<adverb>] ([<by-mistake>] <wronged>|<by-mistake> _|(charged|billed|invoiced|debited) (twice|double|too much|in error|by mistake|the (wrong|incorrect)))",
    "unless": [
     {
      "after": [
       "[_] by (the|your|a|an|another|their|his|her|its|this|that)"
      ]
     }
    ]
   },
   {
    "match": "you (were|got|have been|had been) [<adverb>] [<by-mistake>] (<wronged>|(given|sent|told|quoted|promised|shown|sold|handed|issued|booked (into|onto|in|on)|put (on|in|through to)|assigned|shipped|directed to|seated at) (the wrong|(an|a) (wrong|incorrect|outdated)|wrong|incorrect|inaccurate|false|conflicting|outdated|misleading) _)",
    "unless": [
     {
      "after": [
       "[_] by (the|your|a|an|another|their|his|her|its|this|that)"
      ]
     }
    ]
   },
   {
    "match": "you (were|got) (kept waiting|left waiting|cut off|passed around|passed from|sent away|turned away|left without|not (told|informed|notified|called|contacted|warned|consulted|kept informed)) {not because|as}",
    "unless": [
     {
      "after": [
       "… (by|because) _"
      ]
     }
    ]
   },
   {
    "match": "((your|the|this|his|her|their|some|several|many) _ [{not you|that|which|who|if} _] [{not you|that|which|who|if} _] {not you|which|that|who|if}|it|this) <passive-was> [<by-mistake>] <wronged>",
    "unless": [
     {
      "after": [
       "[_] by (the|your|a|an|another|their|his|her|its|this|that)"
      ]
     }
    ]
   },
   {
    "match": "your {not own} _ [_] {not you|which|that|who} <passive-was> (lost|damaged|delayed|missed|dropped|broken|forgotten about|left (off|out|behind)|lost in (transit|the post|the mail|the system)) ($|{is and (we|I)})"
   },
   {
    "match": "your _ [_] [_] <passive-was> (accidentally|mistakenly|incorrectly|wrongly|wrongfully|inadvertently|erroneously) {not by|and|or} _",
    "unless": [
     {
      "after": [
       "[_] by (the|your|a|an|another|their|his|her|its|this|that|us)"
      ]
     }
    ]
   },
   {
    "match": "<passive-was> (accidentally|mistakenly|incorrectly|wrongly|wrongfully|inadvertently|erroneously) (applied|assigned|billed|blocked|booked|calculated|cancelled|charged|closed|credited|cut off|damaged|debited|declined|deleted|delivered|destroyed|discarded|disclosed|disconnected|emailed|entered|exposed|filed|given|issued|left|listed|lost|merged|overwritten|packed|paid|placed|posted|priced|printed|processed|published|quoted|recorded|refunded|registered|rejected|removed|sent|shared|shipped|suspended|switched off|taken|thrown|transferred)",
    "only": {
     "subject": [
      "it",
      "they"
     ]
    },
    "unless": [
     {
      "after": [
       "[_] by (the|your|a|an|another|their|his|her|its|this|that|us)"
      ]
     }
    ]
   },
   {
    "match": "(the|this|that|a|an) [_] [_] <dealings> <passive-was> {not not|caught|found} _ (in error|by mistake|by accident|erroneously|incorrectly|wrongly)",
    "unless": [
     {
      "after": [
       "by (the|your|a|an|another|their|his|her|its|this|that)"
      ]
     }
    ]
   },
   {
    "match": "your _ [_] {not you|which|that|who} <passive-was> not _ [_] (correctly|properly|in time|on time|as (promised|agreed|requested|arranged|planned))"
   },
   {
    "match": "your _ [_] {not you|which|that|who} <passive-was> (given away|given to (someone|somebody|another)|sold to (someone|somebody|another)|resold|left (off|out of) (the|our|your) _|missed off|dropped from (the|our) _)"
   },
   {
    "match": "(the|your|a|our) [_] (deadline|call|collection|visit|slot|target|delivery) <passive-was> missed"
   },
   {
    "match": "(promises|commitments|assurances) were made"
   },
   {
    "match": "(a|an|some) [_] (mistake|error|oversight|mix up|misunderstanding|slip|miscommunication|confusion) [has|had] (led to|caused|resulted in|meant that)"
   },
   {
    "match": "your _ [_] {not you|which|that|who} <passive-was> {not not|caught|found} _ (in error|by mistake|by accident|erroneously|incorrectly|twice {not a|daily|weekly|per})"
   },
   {
    "match": "the wrong _ [_] <passive-was> (sent|shipped|packed|delivered|used|charged|entered|printed|quoted|given|booked|picked|posted|put|applied|recorded|noted|dispatched|handed|billed|selected|uploaded|attached|shared)"
   },
   {
    "match": "[some] (incorrect|wrong|inaccurate|outdated|false|misleading|conflicting) (information|advice|details|price|amount|address|instructions|code|date|guidance|data|figure|figures) <passive-was> (provided|given|sent|quoted|entered|recorded|used|shown|published|printed|supplied|posted|listed|displayed)"
   },
   {
    "match": "((your|the|this|his|her|their) _ [_] {not you|which|that|who|if}|it|this) <passive-was> (sent|delivered|put|shipped|posted|addressed|assigned|routed|applied|credited|paid|charged|billed|booked|taken|loaded|given|added|linked) [out] (to|on|onto|in|into|under|at|with|against|for) the (wrong|incorrect) _"
   },
   {
    "match": "your (ticket|case|enquiry|query|complaint|request|report|issue|claim) <passive-was> [automatically] (closed|dropped|deprioritised|downgraded)",
    "unless": [
     {
      "after": [
       "(at your|as you|when you|because you|after you|on your|if)"
      ]
     }
    ]
   },
   {
    "match": "your {not own} _ [_] <passive-was> (not|never) [<adverb>] (sent|shipped|dispatched|posted|answered|returned|logged|recorded|passed on|followed up|acknowledged|updated|corrected|amended|booked in|picked up|written down|handed over|booked|actioned|noted) $"
   },
   {
    "match": "(this|that|it) (was|had been|has been) (not|never) [properly|clearly|adequately|well] (communicated|explained|made clear|passed on|handled|dealt with) [to (you|us)|well|properly|correctly]",
    "only": {
     "subject": [
      "it"
     ]
    }
   },
   {
    "match": "(a|an|some|the|several|certain|two|many|this|that|any|no)* [_] (<human-fault>|error|errors) <passive-was> (made|committed|introduced)"
   },
   {
    "match": "(a|an|some|several) [_] (mistake|mistakes|oversight|mix up|clerical error|human error|discrepancy|inaccuracy) <passive-was> (found|identified|discovered|spotted|noticed|detected)"
   },
   {
    "match": "(a|an|some|the|this|that|these|several|one or more|multiple)* [_] (<human-fault>|<thing-fault>) (has|have|had|may have|might have|seems to have|appears to have|must have)* [<adverb>] (occurred|occured|happened|arisen|arose|taken place|took place|crept in|slipped in|slipped through|cropped up|come up|came up|been experienced|been encountered)",
    "unless": [
     {
      "before": [
       "(time|date|moment|point|day|where|how|why|what|which|before|after|screen|page|says|say|shows|reads|message|that says) [the|that|at which|an|a]"
      ]
     }
    ]
   },
   {
    "match": "there (was|were|has been|have been|had been|must have been|(seems|appears|seem|appear) to (be|have been)|(may|might|could) have been) [clearly|obviously|apparently|unfortunately] (a|an|some|several|a bit of [a]|a few) {not typo} [_] [{not of|in|to|for|with|between} _] <human-fault>",
    "unless": [
     {
      "before": [
       "(sounds like|means|indicates|suggests|says|shows|whether|why|tells (you|us)) [that]"
      ],
      "after": [
       "… (because|since|caused by|on (line|page|row|slide)|in (line|row|column|version|your {not invoice|bill|order|booking|statement|account|delivery|contract|ticket|refund|reservation|quote})|between)"
      ]
     }
    ]
   },
   {
    "match": "there (was|were|has been|have been|had been|must have been|(seems|appears) to (be|have been)|(may|might) have been) (a|an|some|several|a few) [_] <thing-fault> ((with|in|on|regarding|processing|delivering|handling|around|surrounding) your [_] (order|orders|booking|bookings|delivery|shipment|parcel|package|reservation|bill|billing|invoice|refund|service|appointment|repair|ticket|tickets|flight|stay|visit|installation|account|case|request|transfer|return|replacement)|$)",
    "unless": [
     {
      "before": [
       "(sounds like|means|indicates|suggests|says|shows|whether|why|tells (you|us)) [that]"
      ],
      "after": [
       "… (because|since|caused by|so we|so I)"
      ]
     }
    ]
   },
   {
    "match": "(something|things|some things|it all) (clearly|obviously|has|have|had|must have|seems to have|appears to have|may have|apparently)* (went|gone|go) [badly|terribly|a bit|horribly|very] wrong",
    "unless": [
     {
      "before": [
       "(if|when|that|why|where|message|says|error)"
      ],
      "after": [
       "(when|while|because|whilst)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(wires|lines) (were|got|must have been|have been|became) crossed"
   },
   {
    "match": "(this|it|that|things|communication|the situation|your _) (could|should) have been (better|(handled|communicated|explained|managed|dealt with|better|done|addressed) [more] (better|differently|sooner|properly|clearly|faster|earlier|well|handled|managed|explained|communicated))"
   },
   {
    "match": "(the|a) ball (was|got|has been) dropped"
   },
   {
    "match": "(fell|fallen|slipped|slip|fall) through (the|a) (cracks|net|crack)"
   },
   {
    "match": "(got|was|were|been) lost in (the (shuffle|system|process)|translation) $",
    "only": {
     "subject": [
      "it"
     ]
    }
   },
   {
    "match": "(balls|standards|expectations|deadlines|commitments|procedures|steps|processes) (were|have been|has been) (not|dropped|missed|slipped) [met|followed|kept|observed]"
   },
   {
    "match": "lessons (were|have been|will be|are being) (learned|learnt)"
   },
   {
    "match": "it (was|has been|had been|is being|has since been|was then) [<adverb>|subsequently|collectively|ultimately|finally] (decided|determined|concluded|felt|agreed|deemed|resolved|judged|ruled|considered|thought|established) [internally|then|afterwards] {not with you|by|that you} (that|to|not to|not|necessary|best|appropriate|inappropriate|unnecessary|better|unsuitable|prudent)",
    "unless": [
     {
      "before": [
       "(as|when|after|once|before|until)"
      ]
     }
    ]
   },
   {
    "match": "(a|the|this|that|no) [_] (decision|determination|choice) <passive-was> (made|taken|reached) {not by|in|at|on|with|for you} ($|that|to|not to|against|regarding)"
   },
   {
    "match": "(appropriate|necessary|corrective|disciplinary|suitable|internal|remedial|the necessary|the appropriate) (action|actions|measures|steps) (has been|have been|will be|is being|are being|was|were) (taken|implemented|put in place)"
   },
   {
    "match": "(steps|measures) (have been|are being|will be|were) (taken|put in place) $"
   },
   {
    "match": "(was|were|has been|have been|had been|got) never [<adverb>|actually|properly] (*ed|sent|given|told|put|made|shown|paid|written|done|taken|passed|set|got|brought|kept) [_] [_]",
    "only": {
     "sentence": [
      "(you|your)"
     ],
     "subject": [
      "it"
     ]
    },
    "unless": [
     {
      "after": [
       "<doer-follows>"
      ]
     }
    ]
   },
   {
    "match": "(your|the) _ [_] <passive-was> (*ed|sent|put|made|shipped|written|given|paid|taken|set) [_] [_] (late|too late|too early|twice {not a|daily|weekly}|(with|under|on|at) (the|a|an) (wrong|incorrect) _|to someone else|to another _|without {not charge|delay|cost|fee|problems|you|incident|a|further|extra} _)",
    "only": {
     "sentence": [
      "(you|your|the wrong|late|without|twice)"
     ]
    },
    "unless": [
     {
      "before": [
       "(for|of|about|with|from|in|on|to|at|under)"
      ],
      "after": [
       "<doer-follows>"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(a|an|the) (wrong|incorrect|mistaken|false) _ [_] (was|were|got|has been|have been) (*ed|sent|put|taken|given|shown|set|made|paid|drawn|written|read|sold|chosen)"
   },
   {
    "match": "there (was|were|has been|have been|must have been) [clearly|unfortunately|apparently] (a|an|some|several|a few|two) [_] (error|errors|mistake|mistakes) (in|on|with) (the|your) [_] (<dealings>|label|labels|list|form|statement|contract|menu|programme|sign|timetable|certificate|tag|calculation|records|system|listing|confirmation) $"
   },
   {
    "match": "(breakdown|breakdowns|failure|lapse|gap) (in|of) (communication|communications|process|service)",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "(a|an|some) [_] (mistake|error|oversight|mix up|misunderstanding|slip|miscommunication) (in|on|with|at|during|of|between) [_] [_] [_] (led to|caused|resulted in|meant (that|you|your))"
   },
   {
    "match": "(was|were|has been|have been|got) (*ed|sent|put|given|paid|taken|told|sold|thrown) [_] [_] [_] [_] (by mistake|in error|by accident)",
    "only": {
     "subject": [
      "it"
     ]
    },
    "unless": [
     {
      "after": [
       "by (us|our|my|the) _"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "corners (were|have been) cut"
   },
   {
    "match": "(^|and|but|,|some|several|two) [some] (wrong|incorrect) _ [_] (was|were|got|has been|have been) (sent|shipped|packed|delivered|used|charged|entered|printed|quoted|given|booked|picked|posted|put|applied|recorded|dispatched|handed|billed|selected|uploaded|attached|shared|issued|ordered|filed|fitted|installed|prescribed|poured|served)"
   },
   {
    "match": "(some|several|a number of|certain|a few|many|part) [of (your|the|our)] {not people|customers|pages|streets|trains} _ [_] <passive-was> (lost|deleted|damaged|removed|misplaced|wiped|erased|overwritten|corrupted|left out|left behind|left off|dropped|cancelled|missed|exposed|leaked|destroyed|mixed up|broken|forgotten|delayed|skipped)",
    "unless": [
     {
      "after": [
       "<doer-follows>"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(your|the) [_] (fee|fees|price|prices|rate|rent|premium|charge|charges|tariff|subscription price|deposit) (<passive-was>|has now been|will be|is being) (increased|raised|put up|doubled|hiked|adjusted)",
    "unless": [
     {
      "after": [
       "<doer-follows>"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "your {not own|password|battery|computer|phone|browser|device|laptop|pin|browser's|bank} [{not <passive-was>|you|which|that|who|is|are} _] [{not <passive-was>|you|which|that|who} _] {not <passive-was>|you|which|that|who|(card|payment|transaction|transfer|purchase|debit|cheque|check) [_] [_] [_] (declined|refused|rejected)|(fee|fees|charge|charges|fine|penalty|block|restriction|restrictions|hold|ban|debt|lock|surcharge|arrears|error|duplicate) [_] [_] [_] (removed|cancelled|withdrawn|deleted|voided|dropped|revoked|rescinded|dismissed|erased|wiped|stopped|written off)} _ (<passive-was>|(has|have) (now|also|since|automatically|been|therefore|temporarily|permanently|unfortunately)* been|(is|are) [now|also|currently] being|have been|has been) [<adverb>|automatically|temporarily|permanently|subsequently|already|since|accordingly] <done-to>",
    "unless": [
     {
      "before": [
       "(by|because|when|after|since|reason|reasons|why|how|if) …",
       "(for|of|about|with|from|in|on|to|at|under)",
       "to {not say|tell|inform|hear|learn|report|advise|let|confirm|know|see} _",
       "^ on (<date>|<place>) at …"
      ],
      "after": [
       "<doer-follows>"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "you (were|have been|had been|got|are being|'ve been) [<adverb>|automatically|temporarily|permanently|subsequently|already] (removed|banned|blocked|suspended|dropped|bumped|downgraded|flagged|denied|refused|excluded|disqualified|rejected|turned (down|away)|declined|overlooked|left (off|out)|delisted|kicked|barred|blacklisted|muted|restricted|deregistered|taken off|struck off|locked out|moved (down|back)|passed over|deselected|charged (again|extra|a [_] _)|billed (again|extra|for)|marked|listed as|placed on)",
    "unless": [
     {
      "before": [
       "(by|because|when|after|since) …",
       "(for|of|about|with|from|in|on|to|at|under|behind)"
      ],
      "after": [
       "<doer-follows>"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(this|the|that) {not issue|bug|error|problem} [{not <passive-was>|you|which|that|who} _] (ticket|case|complaint|appeal|request|claim|application|order|booking|reservation|appointment|account|submission|post|comment|report|pr|pull request|thread|topic|conversation|listing|review|refund|exchange|offer|discount|subscription|membership|transfer|transaction|delivery|shipment|visit|session|lesson|class|flight|event|work|content|message|project|discussion|deposit|decision|contract|policy|purchase|return|warranty|referral|invitation|slot|card|parcel|package|loan|grant|scholarship|place|seat|room|table|tour|exam|test|service|train|bus|ferry|sailing|workshop|course|programme|replacement|repair|installation|phone number|number|document|file|payment|room|trip|line|licence|permit|lease|quote|estimate|discount|code|voucher|coupon|bonus) (<passive-was>|(has|have) (now|also|since|automatically|therefore|temporarily|permanently|unfortunately)* been|(is|are) [now|also|currently] being) [<adverb>|automatically|temporarily|permanently|subsequently|already|since|accordingly] <done-to>",
    "unless": [
     {
      "before": [
       "(by|because|when|after|since) …",
       "(for|of|about|with|from|in|on|to|at|under|behind)"
      ],
      "after": [
       "<doer-follows>"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(this|the) (issue|bug) (<passive-was>|(has|have) (now|also|since|automatically|therefore|temporarily|permanently|unfortunately)* been|(is|are) [now|also|currently] being) [<adverb>|automatically|temporarily|permanently] (closed|rejected|marked as|locked|dismissed|deleted|removed|archived|deprioritised|hidden|declined)",
    "unless": [
     {
      "before": [
       "(by|because|when|after|since|that) …"
      ],
      "after": [
       "<doer-follows>"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(the|a|this|that|no|our|some|several|these) [_] (decision|call|choice|judgement|judgment|determination) (was|has been|had been|is being|had to be|has) [<adverb>|already] (made|taken|reached|arrived at|passed down|confirmed|upheld|finalised) {not by|because}",
    "unless": [
     {
      "after": [
       "by _",
       "… (we|I|our)"
      ]
     }
    ]
   },
   {
    "match": "(steps|procedures|procedure|instructions|protocol|protocols|standards|the process|the guidelines|checks|details|information|your _ [_]|the _ [_]) (were|was|have been|has been|had been) not [_] (followed|met|carried out|observed|passed on|passed along|conveyed|communicated|taken|made|checked|completed|performed|applied|adhered to|shared|relayed|kept|honoured|recorded|fulfilled|upheld) {not by|because|if}",
    "unless": [
     {
      "after": [
       "<doer-follows>"
      ]
     }
    ]
   },
   {
    "match": "(it|this|that|things|everything|the (matter|situation|case|call|order|issue|complaint|delay|problem|error)|your (matter|situation|case|call|order|issue|complaint|request|enquiry|visit|booking)) (could|should|might) (have|'ve) been (<adverb>|a lot|much|so much|far)* (handled|dealt with|done|managed|communicated|explained|avoided|prevented|clearer|resolved|addressed|better|caught|flagged|spotted|noticed|smoother|faster|quicker|sorted|processed|checked)",
    "unless": [
     {
      "after": [
       "[_] [_] [_] by (us|me|our|my)"
      ],
      "sentence": [
       "(we|I) (should|could) have"
      ],
      "next": [
       "(we|I) (should|could) have"
      ]
     }
    ]
   },
   {
    "match": "you should have been (told|informed|notified|called|contacted|warned|advised|given|offered|sent|asked|updated|refunded|emailed|charged|consulted|transferred|made aware) [_]",
    "unless": [
     {
      "after": [
       "[_] [_] [_] by (us|me|our|my)"
      ],
      "sentence": [
       "(we|I) _"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "(due to|because of|owing to|as a result of|on account of|thanks to|following|through|caused by|the result of) (a|an|some|the|several|what appears to be a|what appears to be an)* [_] (<human-fault>|internal (error|mistake)|(an|a) error)",
    "unless": [
     {
      "before": [
       "(we|I|our|my) …"
      ],
      "after": [
       "(on|in|by|at) (our|my) _"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "after": [
     "… , you (said|wrote|told us|say|write|mentioned)"
    ],
    "sentence": [
     "<owned>",
     "<sorry-that> (you|your _ [_]) (was|were|got|had|has|have)"
    ],
    "next": [
     "<owned>"
    ],
    "if-clause": true,
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "We $1 you",
    "over": "match",
    "for": [
     1,
     2
    ]
   },
   {
    "safety": "review",
    "text": "We $1 you $2",
    "over": "match",
    "for": [
     3
    ]
   },
   {
    "safety": "review",
    "text": "We [what we did wrong] on [date], and [what we have done about it].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I [what I did], which is why [what it did to the customer].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[You were overcharged]] by £12 for the ferry."
   },
   {
    "kind": "fixed",
    "text": "We overcharged you by £12 for the ferry."
   },
   {
    "kind": "fine",
    "text": "We overcharged you £12 on 3 May."
   }
  ],
  "coded": false
 },
 {
  "id": "passive-evasion/the-system",
  "family": "passive-evasion",
  "title": "The system won't let me",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "A system decides nothing: say what the limit or the fault is, and the way round it.",
  "why": "Customers can't argue with a computer, so this reads as a refusal to help. \"Technical issues\" and \"unforeseen circumstances\" are the same shield: they sound like a cause and name none.\n Sources: S. Burley, Inc., on phrases that good service never uses; VereQuest, \"Empathy in Customer Service\", on accountability.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(the|our|my|this|that) {not <appliance>} [{not <appliance>|<machine>} _] [{not <appliance>|<machine>} _] <machine> (just|simply|currently|also|unfortunately|automatically|still|only|apparently|sadly)* (will|does|did|can|would|do|could|is|are) not (just|simply|currently|yet|even|always)* (let|allow|allowing|letting|permit|permitting|able|set up|built|designed|capable|configured|programmed|enable|authorise)"
   },
   {
    "match": "(the|our|my|this|that) {not <appliance>} [{not <appliance>|<machine>} _] [{not <appliance>|<machine>} _] (system|systems|computer|computers|crm|database|screen|terminal|till) (just|simply|currently|also|unfortunately|automatically|still|only|apparently|sadly)* (will|does|did|can|would|do|could) not (just|simply|currently|yet|even|always)* {not store|keep|share|need|require|record|save your|see your|work with|beep|charge|start|turn} _",
    "unless": [
     {
      "after": [
       "… (when|if|after|while|until) _"
      ]
     }
    ]
   },
   {
    "match": "(the|our|my|this|that) {not <appliance>} [{not <appliance>|<machine>} _] [{not <appliance>|<machine>} _] <machine> (just|simply|currently|also|unfortunately|automatically|still|apparently|sadly)* (is|are|was|were|seems|remains) [_] unable to"
   },
   {
    "match": "(the|our|my|this|that) {not <appliance>} [{not <appliance>|<machine>} _] [{not <appliance>|<machine>} _] <machine> (just|simply|currently|also|unfortunately|automatically|still|apparently|sadly|has|have|is|are)* (refuses|refuse|refused|refusing|prevents|prevent|prevented|preventing|blocks|blocked|blocking|stops|stopped|stopping|forbids|prohibits|restricts|restricted|rejects|rejected|rejecting|disallows|limits|limited|declines|declined|denied|denies)"
   },
   {
    "match": "(the|our|my|this) {not <appliance>} [{not <appliance>|<machine>} _] [{not <appliance>|<machine>} _] <machine> (just|simply|currently|also|automatically|still|apparently|has|have|is|are)* ((says|say|said|saying) {not <number>}|tells (me|us)|telling (me|us)|told (me|us)|claims|insists|thinks|thinks that|believes|states|indicates|has decided|decided|decides|wants|demands|forces|forced|requires|required|requires that|needs (you|me|us|a|an|the) _ [_] to|dictates)",
    "unless": [
     {
      "after": [
       "(only|just)"
      ]
     }
    ]
   },
   {
    "match": "(the|our|my) {not <appliance>} [{not <appliance>|<machine>} _] [{not <appliance>|<machine>} _] <machine> (only (lets|allows|accepts|permits|gives|works|takes|shows)|((is|are) showing|shows|showed|showing|reports|reported) (that|you|your|no|it|as|the order))"
   },
   {
    "match": "(the|our|my) {not <appliance>} [{not <appliance>|<machine>} _] [{not <appliance>|<machine>} _] <machine> [has|have] [also|then|apparently|wrongly|mistakenly|incorrectly|somehow|just] automatically *ed [_] [_]"
   },
   {
    "match": "(the|our|my) {not <appliance>} [{not <appliance>|<machine>} _] <machine> [has|have] [also|then|apparently|wrongly|mistakenly|incorrectly|somehow|must have] (flagged|marked|rejected|cancelled|closed|deleted|charged|removed|lost|dropped|messed|mixed|locked|suspended|generated|made|created|caused|failed|glitched|crashed|played up|acted up|defaulted|picked|booked|missed|selected|assigned|overwrote) [_] [_]",
    "unless": [
     {
      "after": [
       "… (from|between|at|on) <date>"
      ]
     }
    ]
   },
   {
    "match": "(the|our|my|this) [_] (app|website|web site|page|form|site|machine|scanner|calendar|account|checkout|card machine|booking page|process|setup|equipment|policy engine) (just|simply|currently|also|unfortunately|still|apparently)* (will|does|did|can|would) not (let|allow|permit) (me|us) [to]"
   },
   {
    "match": "(the|our|my) (computer|system) says (no|so)"
   },
   {
    "match": "(the|our) [_] (system|systems|algorithm|computer|computers) [also|then] automatically {not saves|save|emails|sends|shows|updates|adds|backs|translates} _"
   },
   {
    "match": "(how|the way) (the|our|this) [_] <machine> (works|work|(is|are|was|were) (set up|built|designed|configured|programmed|made)|does it|do it|handles|handle|calculates)"
   },
   {
    "match": "(the|our) [_] (system|systems|computers|computer system|computer systems) (is|are|was|were|went|has been|have been|keeps|seems to be) (currently|temporarily|unfortunately|still|all|now|a bit|very|being)* (down|offline|slow|unavailable|not working|not responding|out of action|playing up|acting up|frozen|having (issues|problems))",
    "unless": [
     {
      "after": [
       "(from|between|until|at|for|since|on|when|while)"
      ]
     }
    ]
   },
   {
    "match": "(I am|we are|I was|we were|am|are|being|been|get|getting) [_] (blocked|prevented|stopped|restricted|locked out|limited|bound|constrained|prohibited) (by|from doing _ by|from _ _ by) (the|our|my|this) {not <appliance>} [_] <machine>"
   },
   {
    "match": "hands are tied by (the|our) [_] <machine>"
   },
   {
    "match": "(I am|we are) not [_] (allowed|able|permitted) (by|to by) (the|our|my) [_] <machine>"
   },
   {
    "match": "(due to|because of|owing to|as a (result|consequence) of|on account of|thanks to|down to|given|caused by|attributable to|result of|following|by|from|with|in light of) [a|an|some|the|our|certain|various|recent|current|ongoing|these|any] [number of] [(unforeseen|unexpected|minor|major|temporary|recent|ongoing|current|known|small|slight|serious|severe|brief)] <vague-adjective> [and _|, _] [system|process|{not <vague-cause>} _] <vague-cause>",
    "unless": [
     {
      "before": [
       "(caused|affected|hit|followed|apologise for any) [_]"
      ],
      "after": [
       "… (:|–) _",
       "(with|in|at|on|affecting|that|which) (the|our|your|we|_) _",
       "(between|from|on) <date>",
       "(the|our) _ [_] (experienced|had|faced|suffered|encountered|is having|was having|saw)"
      ]
     }
    ]
   },
   {
    "match": "(due to|because of|owing to|on account of|given|thanks to|as a result of|down to) (the|some|these|certain|various|recent|current|our|unfortunate|a|an)* (circumstances|factors|matters|events|reasons|issues|things|forces|latest developments|recent developments|developments|a situation|the situation|the circumstances|a glitch|a (technical|system) _|an (issue|error|problem)|issues|problems) {not with|in|at|affecting|on|like|such} ($|(beyond|outside|out of) [of] (our|my|anyone's|everyone's) control|{is and|we|your|our|the})"
   },
   {
    "match": "(beyond|outside|out of) [of] (our|my|anyone's) (control|hands) $",
    "only": {
     "sentence": [
      "(circumstances|factors|matters|events|reasons|issues|things|causes|situations|conditions|something|forces) [_] [_] (beyond|outside|out)"
     ]
    }
   },
   {
    "match": "for (operational|technical|internal|administrative|logistical|organisational|business|commercial|various|unforeseen|unknown|system|procedural|certain|other|some|unexplained|undisclosed|a variety of|a number of|multiple|several|unspecified) [_] reasons",
    "unless": [
     {
      "before": [
       "(can|may|could|might|happens|occurs) …"
      ],
      "after": [
       ":"
      ]
     }
    ]
   },
   {
    "match": "(it|this|that|everything|(the|our) [_] (process|decision|decisions|billing|emails|email|procedure|selection|review)) (is|are|was) [all|fully|entirely|completely|just] (automated|automatic|done automatically|computerised|generated automatically|computer generated) ($|{is so|and})"
   },
   {
    "match": "(it|this|that) (is|was) [just|simply|only] (a|an|our|one of those) [_] (system|technical|software|platform|computer) (limitation|limitations|restriction|issue|error|constraint|glitch|problem|thing|fault|matter)"
   },
   {
    "match": "(nobody|no one|none of us) [here|in our team|on our side|in the team|at our end] (has|have) (any|a|the) (say|control|influence|power|choice) [in|over]"
   },
   {
    "match": "(we are|we were|I am|we have been|our _ is|we ran into|we have run into|we had|we have had|we faced|we encountered) (currently|still|unfortunately|also)* [experiencing|having|facing|encountering|seeing] (a|an|some|a few|a number of|minor|major|unexpected|unforeseen|small|slight|brief)* (technical|system) (difficulties|issues|problems|error|glitch|challenges)",
    "unless": [
     {
      "after": [
       "(with|in|on|at) (the|our|your) _"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "sentence": [
     "(system|computer|tool|software) only needs"
    ],
    "if-clause": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What the limit is, and from when]. I can [alternative].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I've asked [owner], who can change this, and will write by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "We [what broke or went wrong], between [time] and [time].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[The system won't let]] me change that."
   },
   {
    "kind": "fixed",
    "text": "[What the limit is, and from when]. I can [alternative]."
   },
   {
    "kind": "fine",
    "text": "Addresses lock once the label prints. I can ask the courier to redirect it."
   }
  ],
  "coded": false
 },
 {
  "id": "placeholder/broken",
  "family": "placeholder",
  "title": "A placeholder with broken braces",
  "severity": "error",
  "tier": "core",
  "since": "0.1.0",
  "message": "The braces do not fit, so the customer would see them as they stand: close or open them.",
  "why": "A help desk prints a placeholder that it cannot read, letter by letter, in the middle of the greeting. One missing brace turns a personal reply into a visible form letter.\n Sources: the help centres of Zendesk, Intercom and Pylon on the spelling of placeholders.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "Hi [[{{ticket.requester.first_name}]], your course starts on Monday."
   },
   {
    "kind": "flagged",
    "text": "Hello [[{ticket.requester.first_name}}]], your rent statement is attached."
   },
   {
    "kind": "fine",
    "text": "Hi {{ticket.requester.first_name}}, your course starts on Monday."
   }
  ],
  "coded": true
 },
 {
  "id": "readability/long-sentence",
  "family": "readability",
  "title": "A sentence of over 30 words",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This sentence is over 30 words long: split it into what happened, what you did and what comes next.",
  "why": "Upset readers skim, and dates and steps get lost in a long sentence. GOV.UK asks for no more than about 25 words.\n Sources: GOV.UK, \"Writing for GOV.UK\", on short sentences; GOV.UK Service Manual, \"Writing for user interfaces\".",
  "scope": "sentence",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened]. [What I have done]. [What happens next].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[When you placed the order on our website on the second of May we took the payment from the card you used but because of a change that we had made the night before the confirmation email was never sent to you.]]"
   },
   {
    "kind": "fixed",
    "text": "[What happened]. [What I have done]. [What happens next]."
   },
   {
    "kind": "fine",
    "text": "We took your payment on 2 May. A change we made the night before stopped the confirmation email."
   }
  ],
  "coded": true
 },
 {
  "id": "readability/many-questions",
  "family": "readability",
  "title": "Four questions or more",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "Four questions or more: ask for the one or two that you need.",
  "why": "Each further question lowers the chance that any is answered, and a questionnaire feels like work passed on. Ask for what you need first, and look up the rest.\n Sources: GOV.UK, \"Writing for GOV.UK\": ask only for what you need.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "To go on I need [item 1] and [item 2].",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Which version do you use? Which phone? Does it happen on Wi-Fi? [[Does it happen after a restart?]]",
    "situation": [
     "bug-report"
    ]
   },
   {
    "kind": "flagged",
    "text": "Which room was it? Which night? Who was at reception? [[Do you still have the bill?]]"
   },
   {
    "kind": "fine",
    "text": "Which version do you use? Which phone? Does it happen on Wi-Fi?",
    "situation": [
     "bug-report"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "readability/wall-of-text",
  "family": "readability",
  "title": "A wall of text",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "This paragraph is over 90 words long and hides the next step: break it up, or list the steps.",
  "why": "In a long block the part that the customer needs is as hard to find as the rest. Short paragraphs and numbered steps show where to look.\n Sources: GOV.UK, \"Writing for GOV.UK\"; Packard, Li and Berger (2023), on the order of a good reply.",
  "scope": "sentence",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We looked at the log for your account and saw that the app tried to sync. We looked at the log for your account and saw that the app tried to sync. We looked at the log for your account and saw that the app tried to sync. We looked at the log for your account and saw that the app tried to sync. We looked at the log for your account and saw that the app tried to sync. We looked at the log for your account and saw that the app tried to sync. We looked at the log for your account and saw that the app tried to sync.]]"
   },
   {
    "kind": "flagged",
    "text": "[[The box left our shed at noon and went to the hub by van. The box left our shed at noon and went to the hub by van. The box left our shed at noon and went to the hub by van. The box left our shed at noon and went to the hub by van. The box left our shed at noon and went to the hub by van. The box left our shed at noon and went to the hub by van. The box left our shed at noon and went to the hub by van. The box left our shed at noon and went to the hub by van.]]"
   },
   {
    "kind": "fine",
    "text": "Turn the tap left, then right, until it clicks."
   }
  ],
  "coded": true
 },
 {
  "id": "robotic/at-this-time",
  "family": "robotic",
  "title": "At this time",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"At this time\" only pads the sentence: leave it out, or say until when.",
  "why": "It hints that things may change and does not say when, so the customer asks again. A date answers the question that it raises.\n Sources: Google developer documentation style guide, \"at this time\"; plainlanguage.gov, \"Use simple words and phrases\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[,] at this [current|present|particular] (moment|point|juncture|stage) in time [,]"
   },
   {
    "match": "[,] (at|during) (this|the present|the current|this present|this current|the given) [current|present|particular|specific] (time|juncture|moment) {not of|next|last|tomorrow|yesterday|each|every|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when|slot|limit}",
    "unless": [
     {
      "before": [
       "(at|by|until|around|about|same) [_]"
      ],
      "after": [
       "[,] (last|next|tomorrow|yesterday|every|on|in) _"
      ]
     }
    ]
   },
   {
    "match": "^ at (this|the present|the current) (time|juncture|moment|stage) {is ,}",
    "unless": [
     {
      "after": [
       "(of|last|next|tomorrow|every)"
      ]
     }
    ]
   },
   {
    "match": "[,] at this (stage|point) ($|{is and|but|as|due|because|so})",
    "unless": [
     {
      "before": [
       "(from|until|up to|by)",
       "(turn|turned|press|stop|stops|start|starts|look|looks|mixture|dough|glue|paint) …"
      ],
      "dated": true
     }
    ]
   },
   {
    "match": "[,] for the time being [,]"
   },
   {
    "match": "[,] as of (right now|this (moment|time|writing)|the present)"
   }
  ],
  "unless": [
   {
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "",
    "over": "match",
    "title": "Leave it out"
   },
   {
    "safety": "review",
    "text": "Until [date], [what holds].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "The pool is closed [[at this time]]."
   },
   {
    "kind": "fixed",
    "text": "The pool is closed."
   },
   {
    "kind": "fine",
    "text": "The pool is closed until 3 June."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/boilerplate-opening",
  "family": "robotic",
  "title": "Thank you for contacting us",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This opening could head any letter: start with what they asked, in your own words.",
  "why": "The first line decides whether the reply is read as a form. A short paraphrase of the case takes the same space and proves that somebody read it.\n Sources: Transcend, a playbook on canned responses, on leaving a seam for the customer's own words; VereQuest, \"Empathy in Customer Service\", on phrases that have lost their meaning.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<thanks-for> [your|you] [recently|kindly|so kindly] <reaching-out> <our-desk> [(at|of|in|here at) _ [_] [_] $] [again|today|back|yesterday|recently|this (morning|afternoon|evening|week)] [(about|regarding|concerning|with|on) (this|your [recent] <generic-matter>)]",
    "unless": [
     {
      "next-is": [
       "mirror",
       "act"
      ],
      "specific": true
     }
    ]
   },
   {
    "match": "<thanks-for> [your|you] [recently] (dropping (us|me) a (line|note|message)|contacting [us|me]|reaching out [to us|to me|to the team]|getting (in touch|in contact|back [to us])|writing [in|back|to us|us]|emailing|calling|phoning|messaging|your outreach) [again|today|recently|so promptly|this (morning|afternoon|evening)] [(about|regarding|concerning|with|on) (this|your [recent] <generic-matter>)] ($|{is and (we|I|for)})",
    "unless": [
     {
      "next-is": [
       "mirror",
       "act"
      ]
     }
    ]
   },
   {
    "match": "<thanks> for (contacting|reaching out to|getting in (touch|contact) with|writing to|connecting with|choosing) {not the|your|a|an|my|his|her|their|this|that|those|it|him|them|dr|us|me|our|between|so|to} (_|<place>) [_] [_] $",
    "unless": [
     {
      "next-is": [
       "mirror",
       "act"
      ]
     }
    ]
   },
   {
    "match": "<thanks> for (calling|phoning|messaging|emailing|texting|visiting) {not the|your|a|an|my|his|her|their|this|that|it|him|them|dr|us|me|our|so|to|about|back|in|from|again|_ (back|again|first|so|about|and|for|on|at|to|in|with|yesterday|today|,)} _ _ [_] $",
    "unless": [
     {
      "next-is": [
       "mirror",
       "act"
      ]
     }
    ]
   },
   {
    "match": "<thanks> for [once again] (choosing|trusting|selecting) (us|our _ [_]) ($|{is for|as|to|and})"
   },
   {
    "match": "<thanks> for (your|the|this) (recent|kind|email|valued|latest|prompt|quick|initial|above|esteemed|further)* (email|e mail|message|enquiry|inquiry|query|correspondence|letter|communication|communications|(phone|telephone) call|voicemail|outreach|note) [to us|today] [(about|regarding|concerning) (this|your <generic-matter>|the (above|same|subject))] ($|{is and (we|I|for)})",
    "unless": [
     {
      "next-is": [
       "mirror",
       "act"
      ]
     }
    ]
   },
   {
    "match": "<thanks> for your [kind|continued|recent|keen] interest ($|{is and}|in (us|our _ [_]|joining|working|becoming|<place>|{not the|a|an|this|that} _))"
   },
   {
    "match": "<thanks-for> bringing (this|it|that|these|the|your [_]|such) [matter|matters|issue|issues|concern|concerns|problem|situation|to light] [up] to (our|my|the team 's) (attention|notice|knowledge)"
   },
   {
    "match": "(<thanks-for>|<thanks>) taking [the|some|your|a] [valuable|precious|little] (time|moment|minute|effort) [out] [of your (_|busy day|day) [_]] to (contact|write|reach|get in|message|email|report|respond|speak|talk|give|provide|submit|share|leave|send|let|inform|call|raise|complete|fill|review)"
   },
   {
    "match": "<thanks-for> (giving|allowing|affording) (us|me) (the|this|an) [_] (opportunity|chance) [to]"
   },
   {
    "match": "<thanks> for the opportunity [to (serve|help|assist|be|address|make)]"
   },
   {
    "match": "[I|we] [do|really|sincerely|truly|also] (hope|hoping|trust|pray) [that] (this|my|our|the) [_] [_] (finds|reaches|find|reach|catches|meets) you [all|both] [doing|keeping] [_] [well|safe|good|health|great|spirits]"
   },
   {
    "match": "[I|we] [do|really|sincerely|truly|am|are] (hope|hoping|trust) [that] (you|everyone|you all|you and your _) (are|is|have been|has been) (all|both|doing|keeping|very|really|having|staying|feeling|safe|and|enjoying)* (well|fine|great|good|safe|healthy|okay|ok|in good (health|spirits)|a (good|great|lovely|wonderful|nice|fantastic|productive|pleasant) (day|week|weekend|morning|afternoon|evening|summer|time|start)|your (day|week|weekend)) [today|so far|this week] ($|{is and})"
   },
   {
    "match": "^ (hope|hoping|trust|trusting) [that] (you are|you have been|all is|everything is|all are) (all|both|doing|keeping|very|having|going|safe|and)* (well|fine|great|good|safe|okay|ok|a (good|great|lovely|wonderful|nice|fantastic) (day|week|weekend|morning|afternoon|evening)) [with you|at your end|today|so far] ($|{is and})"
   },
   {
    "match": "(I|we) (hope|trust) [that] (all is|everything is|things are|your (day|week|weekend) is) (going|very)* (well|great|good|fine|ok|okay) [with you|for you|at your end|so far] $"
   },
   {
    "match": "[I|we] [do] hope [that] (you (had|have had|have|are having)|your _ (was|has been)) [a] (good|great|lovely|wonderful|nice|fantastic|relaxing|pleasant) (weekend|week|day|start|morning|evening) [so far] $"
   },
   {
    "match": "^ how are you [doing] [today|this (morning|afternoon|evening)] ?"
   },
   {
    "match": "^ greetings (from|of the day)"
   },
   {
    "match": "(I|we|our [_] team) (can|hereby|also|would like to|wish to|are writing to|am writing to|do)* (confirm|acknowledge|confirming|acknowledging)* [that] [we|I] [have|has] [now|successfully|just|also] (received|receipt of|got|in receipt of|safely received) your [_] (email|e mail|message|enquiry|inquiry|query|request|correspondence|letter|complaint|ticket|submission|concern|application|form|case|communication) ($|{is and (we|I|will|are|am|it|the|our|your)}|regarding this|regarding your <generic-matter>)",
    "unless": [
     {
      "after": [
       "… <number>"
      ],
      "next-is": [
       "act"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (am|are) in receipt of your"
   },
   {
    "match": "^ this [email|e mail|message|letter|note] [is|serves] (is|serves|just|only)* to (acknowledge|confirm) (receipt|(that|your) [we have] [your] _ [_] (reached us|reached our|arrived|received|safely))"
   },
   {
    "match": "(I|we) (am|are) (writing|reaching out|contacting you|getting in touch|emailing|emailing you|getting back to you|following up) [to you|back|today] (in (response|reply|reference|relation|regard|regards|connection|respect) (to|with|of)|regarding|concerning|with (reference|regard|regards|respect) to|further to|on behalf of|to (inform|notify|advise|acknowledge|respond to|reply to)|in order to)"
   },
   {
    "match": "^ (this|the following) [is a|is an|is our] [_] (email|e mail|message|letter|note|reply|response|notice) (is|comes|serves|has been sent|is being sent) [sent|being sent|written] [_] [as a|as an] (in (response|reply|reference|relation|regard|regards) to|regarding|with (reference|regard|regards) to|response to|reply to|to (acknowledge|respond|follow up))"
   },
   {
    "match": "^ (with reference|further|in reply|in response|in answer|in reference|referring|reference is made|replying|in connection) (to|with) (your|the) [_] [_] (email|e mail|message|enquiry|inquiry|letter|call|query|complaint|request|correspondence|ticket|conversation|communication|reply|response|feedback)"
   },
   {
    "match": "^ this is (a|an|just a|only a|simply a|our) [_] (courtesy|standard|routine|system generated|auto generated|generic|form|template|templated) (email|e mail|message|notice|notification|reminder|letter|response|reply|call|note|follow up)"
   }
  ],
  "unless": [
   {
    "if-clause": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "You asked [their question, in your own words].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Thank you for [what they sent or noticed].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "",
    "over": "sentence",
    "title": "Leave this sentence out"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Thank you for contacting us]]. The pool opens at seven."
   },
   {
    "kind": "fixed",
    "text": "You asked [their question, in your own words]. The pool opens at seven."
   },
   {
    "kind": "fine",
    "text": "Thanks for sending both photos; the second shows the crack."
   }
  ],
  "yields": [
   "robotic/thanks-for-patience",
   "robotic/valued-customer"
  ],
  "coded": false
 },
 {
  "id": "robotic/cold-ending",
  "family": "robotic",
  "title": "Ends on procedure",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "A long reply that ends on procedure: close with one warm, specific line.",
  "why": "People remember the end of a reply best. One line that belongs to this customer leaves them with a person rather than a process.\n Sources: Packard, Li and Berger (2023): warm start, competent middle, warm end.",
  "scope": "reply",
  "phrases": [],
  "rewrites": [
   {
    "safety": "review",
    "text": "I hope [their plan] goes well.",
    "over": "after"
   },
   {
    "safety": "review",
    "text": "Thank you for [something specific].",
    "over": "after"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "You saw the total jump to zero. I have found the reason. Version 8.1 goes out tomorrow. Close the program once. [[Quotes are recalculated by themselves.]]",
    "situation": [
     "bug-report"
    ]
   },
   {
    "kind": "flagged",
    "text": "Your sofa was due on Monday. The van broke down. I have booked a new one. It comes on Friday. [[The fitters come at ten.]]",
    "situation": [
     "delay"
    ]
   },
   {
    "kind": "fine",
    "text": "You saw the total jump to zero. I have found the reason. Version 8.1 goes out tomorrow. Close the program once. Thank you for the clear steps.",
    "situation": [
     "bug-report"
    ]
   }
  ],
  "coded": true
 },
 {
  "id": "robotic/do-not-hesitate",
  "family": "robotic",
  "title": "Please do not hesitate",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This closing fits every letter: say in a few words how to reach you.",
  "why": "\"Do not hesitate\" puts hesitation into the reader's mind, and \"should you require\" sounds like a solicitor. \"Reply to this email\" is shorter, gives the route, and means it.\n Sources: plainlanguage.gov, \"Use simple words and phrases\"; WhosOn, \"Positive scripting for live chat\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(please [,]|kindly)* (do not|never) [ever|please|you] hesitate to (_)",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    }
   },
   {
    "match": "(please [,]|kindly)* (do not|never) [ever|please|you] (be (afraid|shy|scared|too shy|too proud)|feel (shy|afraid|embarrassed)|think twice) (to|about|and) (<reach-verb>|<reaching-out>)",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    }
   },
   {
    "match": "(please [,]|kindly)* ((do not|never) [ever|please|you] (hesitate {not to _}|be (a stranger|shy $))|no hesitation)",
    "only": {
     "subject": [
      "none",
      "you"
     ]
    }
   },
   {
    "match": "(please [,]|kindly)* (do not|never) [ever|please|you] hesitate to (<reach-verb>)",
    "only": {
     "subject": [
      "it"
     ],
     "if-clause": true
    }
   },
   {
    "match": "you (should not|need not|must not|should never|must never|do not need to|do not have to|never need to) [ever] (hesitate|think twice|be shy|be afraid) (to|in|about)"
   },
   {
    "match": "(<reach-verb>) [us|me|out] [_] [_] [_] without [any] (hesitation|hesitating) $"
   },
   {
    "match": "[as always ,] [please|do|always|also|just] feel [completely|very|entirely] (free|at liberty) [at any time|anytime] to [please|always|also] (<reach-verb>)",
    "unless": [
     {
      "before": [
       "(to|not|you|they|we) [should] [also]"
      ]
     }
    ]
   },
   {
    "match": "should you (have|require|need|wish for|want|face|encounter|experience|desire|be in need of) (any|some|anything|further|additional|more|other|another|to)* (question|questions|query|queries|concern|concerns|assistance|help|support|information|clarification|guidance|issue|issues|problem|problems|difficulty|difficulties|doubt|doubts|else|comments|enquiries|inquiries) [(or|and|,|/) [further|additional|other] {not the|a|an|your|our|please|contact|call|we|I|do|feel|let|just} _ $]"
   },
   {
    "match": "if you (require|desire|are in need of) (any|some|further|additional|more|other)* (assistance|help|support|information|clarification|guidance) [(or|and) (further|additional|more|other)* (assistance|help|support|information|clarification|guidance)]"
   },
   {
    "match": "(is|was|would|will) there [be] (anything|something) (else|further|more) [that|which|with which] [you need] (I|we|you) (can|may|could|would like|might|need) [to] {not improve|fix|change|test|see|check|try}"
   },
   {
    "match": "(is there|was there|will there be|would there be) anything (else|further|more) (today|for today|you need|with which)"
   },
   {
    "match": "(can|may|could) (I|we) (help|assist|do|be of) [you] (further|with|of|any)* (anything|something|assistance|help|service) (else|further|more|today) [for you]"
   },
   {
    "match": "(I|we) (am|are|remain|will be|will remain) (always|entirely|fully)* at your (disposal|service|complete disposal|beck and call)"
   },
   {
    "match": "should you (need|wish|want|have [any] reason) to (contact|reach|get|call|speak|discuss|ask|write)"
   },
   {
    "match": "(our|my) (door|doors|inbox|lines) (is|are) always open"
   },
   {
    "match": "(we are|I am) (always|never more than|only|just)* (a|an|one) (phone call|call|click|email|message|text|phone call or email) away"
   },
   {
    "match": "if you (need|have) any further (assistance|help|support|information|clarification|guidance)"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "please $3",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "review",
    "text": "Reply to this email and it comes straight to me.",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I'll check back on [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Please do not hesitate to contact]] us."
   },
   {
    "kind": "fixed",
    "text": "Please contact us."
   },
   {
    "kind": "fine",
    "text": "Reply to this email and it comes straight to me."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/do-the-needful",
  "family": "robotic",
  "title": "Do the needful",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This is office shorthand that many readers do not know: say what is needed, and by when.",
  "why": "Phrases such as \"revert\", \"the same\" and \"at the earliest\" are clear only inside some offices. A customer elsewhere has to guess what is asked, and how soon.\n Sources: GOV.UK style guide, \"Words to avoid\"; our own reading of support replies.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(do|doing|done) [all] the needful"
   },
   {
    "match": "(please|kindly) revert [back] {not to (the|your|a|an|version) [_] [_] (version|settings|default|defaults|draft)} [to us|to me|with _]"
   },
   {
    "match": "revert back (to (us|me|you|our _)|with|on|at|by|as|within|soon|$)"
   },
   {
    "match": "(I|we|our team|they) (will|shall) revert [back] (to you|with|on this|on the|at|by|shortly|soon|asap|as soon|in due|once|within|$)"
   },
   {
    "match": "(at|by) (the|your) [very] (earliest|soonest) [possible] ($|{is and|so|with|to|for|if})"
   },
   {
    "match": "at your [very] earliest (convenience|possible|opportunity|_)"
   },
   {
    "match": "(on|at|with) [top|high|utmost|highest] priority basis"
   },
   {
    "match": "(your|you) good (self|selves|name|office|offices)"
   },
   {
    "match": "(improve|rectify|resolve|confirm|discuss|consider|check|verify|process|correct|fix|update|considered|rectified|resolved|checked|noted|forwarded|verify|initiate|initiated|acknowledge|address) [and _] the same $"
   },
   {
    "match": "(for|about|regarding|of|on) the same ($|{is and|so|we|at|as|in})",
    "unless": [
     {
      "before": [
       "(one|much|more|some|a lot|all) [_] [_]"
      ]
     }
    ]
   },
   {
    "match": "the same (has been|will be|is being|was|have been|had been) (done|attached|sent|enclosed|resolved|updated|forwarded|shared|processed|fixed|initiated|completed|escalated|rectified|received|noted)"
   },
   {
    "match": "(please|kindly|do) intimate (us|me|the|to)"
   },
   {
    "match": "(we|I) [have] [already] (considered|noted) the same"
   },
   {
    "match": "(please|kindly)* do let (us|me) know"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "when you can",
    "over": "match",
    "for": [
     6
    ]
   },
   {
    "safety": "review",
    "text": "Please [what you need] by [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Could you [what you need]?",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Please [[do the needful]]."
   },
   {
    "kind": "fixed",
    "text": "Please [what you need] by [date]."
   },
   {
    "kind": "fine",
    "text": "The file reverts to version 3 if you press Undo."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/false-candour",
  "family": "robotic",
  "title": "To be honest",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This suggests that the rest was not honest: leave it out.",
  "why": "A mark of candour adds nothing to a true sentence. It makes the reader wonder about the sentences without one.\n Sources: plainlanguage.gov, \"Keep it conversational and cut filler\"; retext-profanities and retext-simplify word lists.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "to be (completely|totally|perfectly|quite|brutally|fully|entirely|very|absolutely)* (honest|frank|candid|transparent|fair) (with you|here)* ,"
   },
   {
    "match": "^ [quite|very] (honestly|frankly|truthfully|candidly) ,"
   },
   {
    "match": "(in all (honesty|candour|fairness|frankness)|truth be told|truth to tell|if (I am|we are|I may be|we may be) [being] [completely|perfectly|totally] (honest|frank|candid)|I (will|must|have to|should) be (honest|frank|candid|straight) [with you]|not going to lie|let me be (honest|frank|clear|candid)|I am not going to lie|between you and me|I will level with you|I will be (straight|honest|frank|upfront|open|candid) with you|let me (level|be (straight|honest|frank|upfront|open|candid)) with you|I have to (admit|confess|be straight with you)|to be blunt|to put it bluntly|to tell [you] the truth|honest to god|hand on heart) [,|:|that]"
   },
   {
    "match": "(quite|very) (honestly|frankly) [,]"
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "",
    "over": "match",
    "title": "Leave it out"
   },
   {
    "safety": "review",
    "text": "[The plain statement].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[To be honest,]] the wardrobe won't fit."
   },
   {
    "kind": "fixed",
    "text": "The wardrobe won't fit."
   },
   {
    "kind": "fine",
    "text": "To be fair to both bidders the closing time is fixed."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/generic-noun",
  "family": "robotic",
  "title": "Your recent enquiry",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This noun fits any ticket: name the thing that the customer wrote about.",
  "why": "Concrete words (the shirt, the March invoice) are heard as listening. \"Your issue\" and \"this matter\" are heard as going through the motions.\n Sources: Packard and Berger, \"How Concrete Language Shapes Customer Satisfaction\" (Journal of Consumer Research, 2021); VereQuest, \"Empathy in Customer Service\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(I|we|our team) (have|has|had|'d|would|will|shall|do|am|are|is|can|<adverb>|<degree>|<valuing-how>|already|carefully|thoroughly|fully|personally|now|like to|want to|wish to|need to|going to|currently|be able to|hope to|aim to|try to|happy to|glad to|pleased to|look forward to|trying to|working to|committed to)* (~review|~discuss|~investigate|~consider|~examine|~assess|~evaluate|~handle|~address|~resolve|~solve|~fix|~rectify|~remedy|~settle|~study|~analyse|~escalate|looked (at|into)|~check|~understand|reading|read|received|got|~note|~register|~acknowledge|~raise|~forward|~process|~speak (about|of)|~talk (about|of|over)|work (on|through)|worked on|dealt with|~deal with|attended to|~attend to|looked after|taken care of|taken up|taken note of|dealing with|~answer|responded to|~log|registered|closed|~close|help with|assist with|assist you with|help you with) [and (resolve|address|investigate|assess|discuss)] (your|this|the|these|any such|such) (recent|particular|current|above|specific|said|entire|whole|reported|ongoing)* (matter|matters|inquiry|enquiry|query|queries|concern|concerns|situation|case|incident) [(and|or) <generic-matter>] [further|with you|with the team|internally|in detail|in depth|again|as well|carefully|thoroughly|today|shortly] ($|{is and|as|so|but|before|by|for|until|within|as soon as|without|because})",
    "unless": [
     {
      "after": [
       ":",
       "… (;|:)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(I|we|our team) (have|has|had|'d|would|will|shall|do|am|are|is|can|<adverb>|<degree>|<valuing-how>|already|carefully|thoroughly|fully|personally|now|like to|want to|wish to|need to|going to|currently|be able to|hope to|aim to|try to|happy to|glad to|pleased to|look forward to|trying to|working to|committed to)* (~review|~discuss|~investigate|~consider|~examine|~assess|~evaluate|~handle|~address|~resolve|~solve|~fix|~rectify|~remedy|~settle|~study|~analyse|~escalate|looked (at|into)|~check|~understand|reading|read|received|got|~note|~register|~acknowledge|~raise|~forward|~process|~speak (about|of)|~talk (about|of|over)|work (on|through)|worked on|dealt with|~deal with|attended to|~attend to|looked after|taken care of|taken up|taken note of|dealing with|~answer|responded to|~log|registered|closed|~close|help with|assist with|assist you with|help you with) [and (resolve|address|investigate|assess|discuss)] (your|this|the|these|any such|such) (recent|particular|current|above|specific|said|entire|whole|reported|ongoing)* (request|issue|issues|problem|complaint|feedback|comments) [further|with you|with the team|internally|in detail|in depth|again|as well|carefully|thoroughly|today|shortly] $",
    "unless": [
     {
      "after": [
       ":",
       "… (;|:)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(writing|wrote|contacting|contacted|emailing|emailed|reached out|reaching out|calling|called|getting in touch|got in touch|speaking|following up|follow up|getting back|get back|came to us|come to us|respond|responding|replying|thanks|thank you) [to] [us|me|you|back] [to you] (about|regarding|concerning|with|over|in regard to|with regard to|on|for|in relation to|as regards) (your|this|the|these) (recent|particular|current|above|said|latest)* <generic-matter> ($|{is and|as|with us})"
   },
   {
    "match": "(resolve|resolving|resolved|discuss|discussing|address|addressing|regarding|concerning|in|on|about|of|into|with|settle|handle|handling|close|closing|pursue|clarify|remedy|rectify|investigate|investigating|review|reviewing|considering|consider) this (matter|inquiry|enquiry|query|concern|incident) ($|{is and|as|with|for|further|at|by|so|to|but|in|today|soon|quickly|urgently})",
    "unless": [
     {
      "before": [
       "(mistake|say|choice|hand|part|role|vote) [_]"
      ]
     }
    ]
   },
   {
    "match": "^ your (recent|above|latest|current|specific)* (matter|request|problem|question|submission|inquiry|enquiry|query|concern|concerns|case|issue|complaint|correspondence|email|message|feedback) (is|has|was|will be|are|have) [been] (being|<adverb>|successfully|duly|now|also)* (received|noted|registered|logged|acknowledged|reviewed|processed|handled|looked into|addressed|important|forwarded|under review|in hand|recorded|resolved|in good hands|being _) ($|{is and|by|with|in|at|as|to})",
    "unless": [
     {
      "after": [
       "(in|at|by|with|to) [_] [_] [_] (<number>|<date>|<place>)"
      ]
     }
    ]
   },
   {
    "match": "(the|any|this|those|these) (issue|issues|matter|matters|concern|concerns|difficulties|situation) [that|which] (you (are|have been|were) [currently|recently] (facing|experiencing|having|encountering)|you [have] [recently|kindly] (raised|mentioned|brought up|brought to us|referred to|described)) ($|{is and|with us|in your})",
    "unless": [
     {
      "before": [
       "(sorry|apologise|apologies) …"
      ],
      "if-clause": true
     }
    ]
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "I've read what you wrote about [the thing itself], and [what happens next].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[The thing itself] [what is wrong with it], so [what you do about it].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We have looked at your situation]]."
   },
   {
    "kind": "fixed",
    "text": "I have read what you wrote about [the thing itself], and [what happens next]."
   },
   {
    "kind": "fine",
    "text": "I've read what you wrote about the front-left burner."
   }
  ],
  "yields": [
   "robotic/boilerplate-opening",
   "hollow-apology/inconvenience",
   "robotic/please-be-advised",
   "robotic/do-not-hesitate"
  ],
  "coded": false
 },
 {
  "id": "robotic/kindly",
  "family": "robotic",
  "title": "Kindly do this",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "\"Kindly\" before a request reads as a scripted order: use \"please\", or ask.",
  "why": "In many varieties of English \"kindly\" with an order sounds cold, or like spam. \"Please\" is neutral, and a question leaves the customer a choice.\n Sources: Danescu-Niculescu-Mizil and others, \"A computational approach to politeness\" (2013), on how requests are heard; our own reading of support replies.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[please] kindly [please] {is (provide|send|share|note|be|do|reply|revert|confirm|check|let|contact|wait|bear|find|refer|advise|click|fill|submit|update|refrain|ensure|review|use|allow|accept|call|email|e mail|follow|attach|return|visit|download|complete|sign|arrange|forward|acknowledge|ignore|disregard|help|make|see|respond|recheck|reach|write|get|give|tell|ask|keep|take|go|come|try|choose|select|pick|bring|include|enter|type|press|tap|open|close|log|install|reinstall|restart|reset|clear|delete|remove|add|change|verify|validate|specify|state|describe|explain|clarify|mention|indicate|inform|notify|remind|remember|consider|read|consult|look|view|watch|wear|leave|hold|drop|pay|settle|transfer|deposit|place|raise|report|escalate|resend|re send|upload|print|scan|copy|join|register|enrol|apply|book|reschedule|cancel|renew|extend|collect|pick|hand|present|show|quote|await|stand|request|proceed|continue|stop|avoid|desist|understand|excuse|forgive|pardon|adhere|comply|cooperate|assist|support|grant|approve|process|set|turn|switch|put|move|sit|stay|have|know|direct|address|accept|rate|feel|connect|message|whatsapp|dm|elaborate|rectify|expedite|treat|issue|liaise|reconfirm|reconsider|double check|make sure|also|not|do not|only|first|just)}",
    "unless": [
     {
      "before": [
       "(who|which|he|she|they|neighbour|neighbours|team|staff|driver|drivers|colleague|colleagues|hosts|volunteers|teacher|nurse|had|has|have|very|most|so) [all|also|both]"
      ],
      "subject": [
       "they",
       "we"
      ]
     }
    ]
   },
   {
    "match": "^ [so|and|but|then|also|therefore|please] kindly {not *ed|street|road|avenue|lane|house|hall|note|meant|given|lent|old|and|or|folk|people|words|souls|neighbours|staff|put|said|of} {is (_|,)}"
   },
   {
    "match": "(, | ;) kindly {not *ed|and|or|but|meant|given|lent|took|said|,} {is _ (the|your|our|us|a|an|me|any|all|that|this|it|at|to|on|in|from)}",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "kindly",
    "only": {
     "before": [
      "(I|we) [would|do|will|must|also|therefore|again]",
      "(could|can|would|will|may|might|shall|should) (you|we|I) [please|all|also]",
      "(you are|you are all|are) [hereby|also]",
      "(request|requests|ask|asks|requested|asking) you to",
      "to"
     ],
     "after": [
      "(ask|request|urge|advise|remind|inform|suggest|recommend|invite|encourage|appeal|beg|seek|require|need|asking|requesting|requested|asked|reminded|advised|urged|invited|encouraged|appreciate|thank|await|hope|note|refer|point|decline|draw|provide|send|share|confirm|check|let|contact|wait|update|help|assist|tell|give|look|reply|respond|consider|explain|clarify|allow|accept|keep|return|review|make|arrange)"
     ]
    },
    "unless": [
     {
      "before": [
       "(told|said|heard|offered|agreed|happened|managed|liked|wanted) [_] [_] to"
      ]
     }
    ]
   },
   {
    "match": "(you are|all (guests|customers|members|visitors|residents|passengers|users|clients|parents) are) [hereby] (cordially|respectfully|humbly|politely|courteously|earnestly) (requested|asked|urged|advised|reminded|required) to"
   },
   {
    "match": "(be|would be|were) so (good|kind) as to"
   },
   {
    "match": "kindly {is (we|I) (request|ask|urge|advise|remind|suggest|invite|would)}"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "please",
    "over": "match",
    "for": [
     1,
     2,
     3
    ]
   },
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     4,
     7
    ],
    "title": "Leave out \"kindly\""
   },
   {
    "safety": "review",
    "text": "Could you [what you need]?",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Kindly]] send the serial number of the dryer."
   },
   {
    "kind": "fixed",
    "text": "Please send the serial number of the dryer."
   },
   {
    "kind": "fine",
    "text": "Your neighbour kindly took the parcel in."
   }
  ],
  "yields": [
   "robotic/please-be-advised"
  ],
  "coded": false
 },
 {
  "id": "robotic/please-be-advised",
  "family": "robotic",
  "title": "Please be advised",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This is padding from official letters: leave it out and say the thing itself.",
  "why": "The words before \"that\" tell the reader nothing and delay what they are looking for. They also lend a plain fact the voice of a summons.\n Sources: plainlanguage.gov, \"Use simple words and phrases\" (\"be advised\": omit); Google developer documentation style guide, on \"please note\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "((please|kindly|so|but|and)* [do|also|just|further|hereby|kindly]) be (kindly|hereby|further|also|fully|duly|respectfully)* (advised|informed|notified|reminded|aware|made aware|apprised|mindful|cautioned|forewarned|assured) that {is _}",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "(please|kindly) (also|do)* ((keep|bear|have) in mind|take (note|notice)|be mindful) that {is _}"
   },
   {
    "match": "(I|we) (do|hereby|also|must|would|just|only|kindly|respectfully|simply|therefore)* [(like|love|want|wish|have|need|write|am writing|are writing|feel obliged|felt obliged|am pleased|are pleased|am happy|are happy|am delighted|are delighted|am glad|are glad|am writing to you|are writing to you|have been asked|have been instructed) to [take this opportunity to] [kindly|hereby|formally|officially|respectfully]] (inform|advise|notify) you that {is _}",
    "unless": [
     {
      "before": [
       "(if|when|unless|until|once|before|after) …"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(it (should|must|is to|has to|ought to) [also] be (noted|pointed out|stressed|emphasised|mentioned)|it is (important|worth|essential|also worth|also important) (to (note|mention|point out|emphasise|stress)|noting|mentioning|pointing out|remembering)) that {is _}"
   },
   {
    "match": "this (email|e mail|message|letter|notice|note|mail)* (is|serves|is intended|is sent|is being sent|is written|is meant|is just|is only|is simply|comes) to (kindly|hereby|formally|officially|simply)* (inform|advise|notify|remind|let) you [know] that {is _}"
   },
   {
    "match": "(please|do|kindly) (also|then|and)* note [,|:] that {is _}",
    "unless": [
     {
      "previous": [
       "(a|an|the|to|is|are|was|you|we|your|our|it|for|of|and|in|i|by|on|at|this|that|will|have|has|can|with|if|please|from|not|should|be|as)"
      ]
     }
    ]
   },
   {
    "match": "please (also|then|do)* note (:|,|{is (we|our|your|it|this|there|all|any|you|in|if|as|due)}) {not that}",
    "unless": [
     {
      "after": [
       "(the|your|all|any|this|down) [_] [_] (number|numbers|code|codes|name|names|time|times|date|dates|reading|readings|reference|details|address|serial|colour|position|order|mileage|temperature)"
      ],
      "previous": [
       "(a|an|the|to|is|are|was|you|we|your|our|it|for|of|and|in|i|by|on|at|this|that|will|have|has|can|with|if|please|from|not|should|be|as)"
      ]
     }
    ]
   },
   {
    "match": "(please|kindly) (do|also|just|hereby)* be (kindly|hereby|further|also|fully|duly)* (advised|informed|notified|reminded|aware|apprised|mindful|made aware) (of|about|:|,|regarding|{is (the|our|your|all|this|we|there|some|it)})",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "you are (hereby|kindly|respectfully|formally|further|herewith|duly|therefore)* (advised|notified|reminded|informed|cautioned) (to|that|of|not)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you (should|must|need to|have to|ought to) (also|please)* (be (aware|advised|informed|reminded|mindful)|note|take note|bear in mind|keep in mind) (that|of) {is _}"
   },
   {
    "match": "(I|we) (do|hereby|also|must|would|just|only|kindly|respectfully)* (like|love|want|wish|have|need) to [take this opportunity to] [kindly|hereby|formally] (inform|advise|notify|update|apprise|brief) you {not that|if|when|whether} [of|about|on|regarding|,|:]",
    "unless": [
     {
      "before": [
       "(if|when|unless|until|once|before|after) …"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "(I|we) (hereby|herewith) (inform|advise|notify|confirm|declare|certify|state|acknowledge|request)"
   },
   {
    "match": "(I|we) (would like|want|wish|must|need|would|have) [to] (draw|call|bring|direct) [to] your (attention|notice) [to]"
   },
   {
    "match": "^ this (email|e mail|message|letter|notice|note|mail)* (is|serves|is intended|is sent|comes) to (kindly|hereby|formally|officially)* (inform|advise|notify|apprise|update) you (of|about|regarding|on)"
   },
   {
    "match": "^ this [email|e mail|message|letter|notice|note] (is|serves) to (inform|advise|notify|apprise) [all] (you|all|our|customers|users|members|residents|guests|everyone|passengers|parents)"
   },
   {
    "match": "(allow|permit) (me|us) to (inform|advise|notify|remind|point out|explain)"
   },
   {
    "match": "[this is] for your [kind|general] (information|perusal|consideration|attention|kind attention|reference and records|info) (only)* ($|:|,|we|the|please|that)"
   },
   {
    "match": "^ for your [kind|general|future] (reference|records|information) [and (reference|records|information)] ,"
   },
   {
    "match": "^ fyi"
   },
   {
    "match": "it has (come|been brought) to (our|my) (attention|notice) [that]"
   },
   {
    "match": "please (find|see|refer to) (below|above|the below|the above|hereunder|the following|following) [_] {not [_] (link|photo|picture|video|map|table)} (information|details|update|response|instructions|steps|advice|clarification)"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     1,
     2,
     3,
     4,
     5,
     6
    ],
    "title": "Leave the padding out"
   },
   {
    "safety": "review",
    "text": "",
    "over": "match",
    "for": [
     7,
     8,
     9,
     10,
     11,
     12,
     13,
     14,
     15,
     16,
     17,
     18,
     19,
     20,
     21
    ],
    "title": "Leave it out"
   },
   {
    "safety": "review",
    "text": "[The fact itself, in one sentence].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Please be advised that]] the gate code changes on Friday."
   },
   {
    "kind": "fixed",
    "text": "The gate code changes on Friday."
   },
   {
    "kind": "fine",
    "text": "The gate code changes on Friday."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/please-note",
  "family": "robotic",
  "title": "Please note that",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "\"Please note\" asks for attention without a reason: leave it out, or move the fact to the front.",
  "why": "A sentence that matters to the customer is read without an announcement. Where several sentences begin so, none of them stands out.\n Sources: Google developer documentation style guide, on \"please note\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(please|do|kindly) (also|then|and)* (note|remember|be careful) that {is _}"
   },
   {
    "match": "(please|kindly) (also|then)* note (:|,|{is (we|our|the|your|it|this|there|all|any|you|in|if|as|due)})",
    "unless": [
     {
      "after": [
       "(the|your|all|any|this) [_] [_] (number|numbers|code|codes|name|names|time|times|date|dates|reading|readings|reference|details|address|serial|colour|position|order|mileage|temperature)"
      ]
     }
    ]
   },
   {
    "match": "^ (note|n b|nb) (that|:)"
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     1
    ],
    "title": "Leave the padding out"
   },
   {
    "safety": "review",
    "text": "",
    "over": "match",
    "for": [
     2,
     3
    ],
    "title": "Leave it out"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your cabin is booked. [[Please note that]] the ferry does not sail on Sunday."
   },
   {
    "kind": "fixed",
    "text": "Your cabin is booked. The ferry does not sail on Sunday."
   },
   {
    "kind": "fine",
    "text": "Please note the number on the back of the card; you'll need it in step 4."
   }
  ],
  "yields": [
   "robotic/please-be-advised"
  ],
  "coded": false
 },
 {
  "id": "robotic/thanks-for-patience",
  "family": "robotic",
  "title": "Thank you for your patience",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This takes their patience for granted: name the wait or their effort, and what happens next.",
  "why": "Thanking works better than a second \"sorry\" after a delay, but only when the thanks are about something. With no length and no date the stock line reads as \"keep waiting\".\n Sources: You and others, \"When and Why Saying Thank You Is Better Than Saying Sorry\" (Journal of Marketing, 2020); complaints about hold messages gathered by call-centre trade sites.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "<thanks> (for|on account of) (your|the|all your|all of your|being so|showing such|showing) [so|very|such] (<forbearance-how>|,)* (patience|<forbearance-noun> [and|&] [your] (<forbearance-how>)* patience|patience (and|&|,) [your] (<forbearance-how>)* <forbearance-noun>|(<forbearance-how>)* (understanding|cooperation|co operation|forbearance|indulgence|compliance) [(and|&) (<forbearance-how>)* <forbearance-noun>]) {not with|over|about|through|of the}",
    "unless": [
     {
      "after": [
       "(since|for|these|over the|until) [_] [_] (<number>|<date>)",
       "in (sending|returning|moving|finding|filling|checking|testing|trying|answering)"
      ]
     }
    ]
   },
   {
    "match": "<thanks> for (your|the|all your) (<forbearance-how>)* (<forbearance>) {is with|over|about|through}",
    "unless": [
     {
      "specific": true
     }
    ]
   },
   {
    "match": "<appreciate> (your|the|all your|all of your) (<forbearance-how>)* (<forbearance-noun> [and|&] [your] (<forbearance-how>)* patience|patience [(and|&|,) [your] (<forbearance-how>)* <forbearance-noun>]|(understanding|cooperation|co operation|forbearance|indulgence|compliance) [(and|&) (<forbearance-how>)* <forbearance-noun>]) {not with|over|about|through|of the}",
    "unless": [
     {
      "after": [
       "(since|for|these|over the) [_] [_] (<number>|<date>)"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "<appreciate> (your|the|all your) (<forbearance-how>)* (<forbearance>) {is with|over|about|through}",
    "unless": [
     {
      "if-clause": true,
      "specific": true
     }
    ]
   },
   {
    "match": "(your|any|all your) (<forbearance-how>)* (patience|understanding|cooperation|co operation|forbearance) [(and|&) (<forbearance-how>)* <forbearance-noun>] [in (this|the|such) [_] (matter|regard|regards|respect|case|instance)|on this [matter]|during this [_] (time|period|phase|process|transition)|at this [_] time|with us|here] (is|are|was|were|will be|would be|has been|have been) [always|also] (<valuing-how>|most|much|very|well|really|so)* (appreciated|valued|recognised|noted|welcome)"
   },
   {
    "match": "(thank you|thanks|thanking you|many thanks) [so much|very much] in (advance|anticipation)",
    "unless": [
     {
      "after": [
       "for (sending|posting|returning|bringing|letting|moving|testing|checking|trying|filling|choosing|picking|the)"
      ]
     }
    ]
   },
   {
    "match": "<thanks-for> [so|all] (bearing with|being [so|very|extremely|incredibly] patient|your being patient|remaining patient|staying patient|sticking with|hanging (in there|on|tight)) [us|me|as we|while we|while I]",
    "unless": [
     {
      "after": [
       "(since|for|these|over|through) [_] [_] (<number>|<date>)"
      ]
     }
    ]
   },
   {
    "match": "<thanks> [so] for (waiting|holding|your wait|the wait|holding the line|waiting so long|waiting and [for] being [so|very] (understanding|patient|good about this)) ($|{is and})"
   },
   {
    "match": "(I|we) (<degree>|<adverb>|would|must|kindly|humbly|respectfully|sincerely|also)* (request|ask for|beg|count on|ask|seek|solicit|hope for|rely on) your (<forbearance-how>)* (patience|understanding|indulgence|forbearance|cooperation|co operation) [and [your] (<forbearance-how>)* <forbearance-noun>]"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "You've waited [how long], and [what happens next] on [date].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Thank you for [what they did, such as sending the photos twice].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your camera is still at the workshop. [[Thank you for your patience]]."
   },
   {
    "kind": "fixed",
    "text": "Your camera is still at the workshop. You've waited [how long], and [what happens next] on [date]."
   },
   {
    "kind": "fine",
    "text": "Thank you for waiting nine days for the part."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/third-person-customer",
  "family": "robotic",
  "title": "The customer must",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "This speaks about the reader as a case: say \"you\".",
  "why": "A rule about \"the customer\" sounds copied from a contract, and the reader has to work out that they are meant. \"You\" says it directly, and is usually kinder.\n Sources: GOV.UK Service Manual, \"Writing for user interfaces\", on addressing the user as \"you\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(the|a|each|every|any) (customer|user|client|account holder|policy holder|policyholder|cardholder|consumer|purchaser|buyer|subscriber|end user|member|guest|passenger|tenant|patient|traveller) (himself|herself|themselves|also|always|then|only)* (must|should|needs to|may not|shall|can not|has to|bears|agrees|pays|is (required|responsible|advised|requested|expected|asked|liable|obliged|reminded|urged|encouraged|entitled|allowed|permitted)|will be (required|responsible|charged|asked|notified|contacted|refunded|liable|billed|informed))",
    "unless": [
     {
      "after": [
       "[_] [_] [_] (at|on|in|behind) (stall|your|row|seat|the other)"
      ],
      "sentence": [
       "(your (listing|shop|store|customer|customers|website|client|clients|tenant|guest|guests|app))"
      ]
     }
    ]
   },
   {
    "match": "(all|our|all our|^) (customers|users|clients|account holders|policy holders|cardholders|consumers|purchasers|buyers|subscribers|end users|members|guests|passengers|tenants|patients|travellers) (themselves|also|always|then|only)* (must|should|need to|may not|shall|can not|have to|bear|agree|pay|are (required|responsible|advised|requested|expected|asked|liable|obliged|reminded|urged|encouraged)|will be (required|responsible|charged|asked|notified|contacted|liable|billed|informed))",
    "unless": [
     {
      "sentence": [
       "(your (listing|shop|store|customer|customers|website|client|clients|tenant|guest|guests|app))"
      ]
     }
    ]
   },
   {
    "match": "it is (up to|for|the responsibility of|the duty of) the (customer|user|client|account holder|policy holder|policyholder|cardholder|purchaser|buyer|subscriber|member|guest|passenger|tenant) to"
   },
   {
    "match": "(customers|users|clients|account holders|cardholders|subscribers|members|guests|passengers|policyholders|purchasers|buyers) (wishing|who (wish|want|would like|need)) to",
    "unless": [
     {
      "sentence": [
       "(your (listing|shop|store|customer|customers|website|client|clients|app))"
      ]
     }
    ]
   },
   {
    "match": "if the (customer|user|client|account holder|cardholder|purchaser|buyer|subscriber|policyholder) (has|is|wants|wishes|does|fails|would|needs|can)",
    "unless": [
     {
      "sentence": [
       "(your (listing|shop|store|customer|customers|website|client|clients|app|team))"
      ]
     }
    ]
   },
   {
    "match": "the (customer|user|client|account holder|cardholder|purchaser|subscriber|policyholder) is (asked|requested|required|reminded|advised) to"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "You [what this means for the customer].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Please [the step].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[The customer must]] pay the return postage."
   },
   {
    "kind": "fixed",
    "text": "You [what this means for the customer]."
   },
   {
    "kind": "fine",
    "text": "Return postage is £3 and comes off the refund."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/valued-customer",
  "family": "robotic",
  "title": "Dear valued customer",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "This could go to anyone: use their name, and show what they are worth by what you do.",
  "why": "Readers recognise flattery that a form letter hands to everybody, and it tells them that nobody looked. A name, a fact from their own case or a waived fee says what \"valued\" only claims.\n Sources: VereQuest, \"Empathy in Customer Service\": customers recognise \"disingenuous empathy from a mile away\"; O. Stasinszky, \"9 Proven Tips\" (Klaus, 2022), on personal replies.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "^ dear [<esteemed>] (<customer-noun>|passenger|traveller|tenant|applicant|resident|patient) ({is ,|:|!|–}|$)"
   },
   {
    "match": "^ (hello|hi|hey|greetings|good (morning|afternoon|evening)) [to you|,] [our] [<esteemed>] (customer|customers|client|user|<esteemed> <customer-noun>) ({is ,|:|!|–}|$)"
   },
   {
    "match": "^ as (a|one of our|our|such a) <esteemed> (<customer-noun>|passenger|traveller|tenant|patient|friend|parent|student)"
   },
   {
    "match": "(our|all our|all of our|some of our|many of our) <esteemed> (<customer-noun>|passengers|travellers|tenants|patients|parents|students|partners)",
    "unless": [
     {
      "before": [
       "(one of|each of|any of)"
      ]
     }
    ]
   },
   {
    "match": "(a|an|such a|as|one of our|another|every|each|most|dear|and) <esteemed> (<customer-noun>|passenger|traveller|tenant|patient|friend|parent|student|partner) {not number|card|club|area|scheme|programme|told|wrote|complained|left|found}"
   },
   {
    "match": "your (valued|esteemed|valuable|precious|highly valued) [and (continued|loyal)] (<goodwill>|rating|ratings|comments|suggestions|review|contribution)"
   },
   {
    "match": "(I|we|all of us|our [_] team) (<valuing-how>)* (value|values|appreciate|appreciates|cherish|treasure|prize|are grateful for|am grateful for) (you as (a|our|one of our) _ [_]|(all [of]|and (respect|appreciate|value))* your <goodwill> [(and|,) (<goodwill>|patience|understanding)] ($|{is and|as|to|in|with|at this|during|very|so|greatly|more|on this matter})|(our|all our|every|each|each and every|all of our) [_] (<customer-noun>|passengers|patients|tenants|students|one of (you|our _)) ($|{is and})|you (and your|as much|(choosing|trusting|being|sticking|staying|shopping|banking|flying|giving us) _))",
    "unless": [
     {
      "before": [
       "(if|when|what|that|why|how) …"
      ],
      "after": [
       "(on the|about the|with the|for the) _"
      ]
     }
    ]
   },
   {
    "match": "your <goodwill> [with (us|_)] (is|are) [always] (<valuing-how>|highly|much)* (valued|appreciated|treasured) [by us|here] $"
   },
   {
    "match": "(thank you|thanks|many thanks) for your ((continued|ongoing|loyal|valued) (<goodwill>|<customer-noun>|interest)|(loyalty|patronage|custom ($|{is and|to|with}))|business {not card|plan|account|details|case|name|hours|proposal})",
    "unless": [
     {
      "after": [
       "(since|for <number>|of the|of our) _"
      ]
     }
    ]
   },
   {
    "match": "(~thank|thanks) [you] [<valuing-how>|so much|very much] for being [a|our|such a|one of our] [<esteemed>|great|wonderful|amazing|fantastic|good|long standing|faithful|part of] (<customer-noun>|part of (our|the) [_] [_] (family|community)) $"
   },
   {
    "match": "your [complete|total|overall|continued|personal|full] (satisfaction|happiness|experience|call|business|comfort|trust|loyalty|safety|feedback|opinion|privacy|security|time|convenience|custom|support|peace of mind|well being|wellbeing|concern|concerns|complaint|enquiry|query|message|health|success|needs) [and (satisfaction|happiness|comfort|safety|security|privacy|trust|loyalty|well being|wellbeing)] (is|are|remains|will always be) [always] (<valuing-how>|very|extremely|incredibly|so|our|my|of|the|a|always)* (important to (us|me|our _)|important $|[utmost|great|paramount|highest|vital] importance|(number one|no 1|number 1|#1|1|top|highest|first|main|greatest|utmost|foremost|biggest|absolute|key) (priority|concern|goal|focus|aim|objective)|[_] (goal|aim|mission|priority|concern|objective|focus)|what matters|paramount|everything to us|at the heart|valuable to us|valuable $|precious)"
   },
   {
    "match": "(customers|our customers|the customer|customer satisfaction|customer service|guests|our guests|patients|members|our members|client satisfaction|guest satisfaction) [always|will always|really] (come|comes|is|are|remains|being) (always|very|extremely|of|our|the|a)* (first (for|with|to) (us|me)|first here|first $|our (priority|focus|passion|mission|goal)|(number one|top|highest|first|main|greatest|utmost|#1) (priority|goal|concern|focus)|(utmost|paramount|great) importance|paramount|king|at the (heart|centre|core))",
    "unless": [
     {
      "after": [
       "(in the|at the) (draw|queue|race|list)"
      ]
     }
    ]
   },
   {
    "match": "(every|each|each and every|every single|all our) [_] <customer-noun> (is|are|matters|matter|counts|comes) (<valuing-how>|very|extremely|so)* (important|valuable|special|precious|first|to us|$) [to us|with us]"
   },
   {
    "match": "your (<goodwill>|happiness|comfort|experience|safety|health|voice|views|needs|time) (<valuing-how>)* (matters|matter|counts) ($|to (us|me))"
   },
   {
    "match": "(we|our team|I) [always|<valuing-how>] (pride|prides) (ourselves|itself|myself) (on|in) _"
   },
   {
    "match": "(we|I) [always|will always] (put|place) (you|our customers|customers|our guests|our members|the customer|your [_] (needs|satisfaction|experience)) (first|at the (heart|centre|core))"
   },
   {
    "match": "you are [<valuing-how>|very|so|always] (<valuing-how>|very|so|always|a)* (important|valuable|special|valued|precious|appreciated) [_] to us"
   },
   {
    "match": "you (matter|mean (a lot|so much|everything|the world)) to us"
   },
   {
    "match": "(our|all our|all of our) (<customer-noun>|passengers|patients|students|tenants|families|parents) (mean|are) (<valuing-how>)* (a lot|so much|everything|the world|a great deal|our (everything|pride|life)|at the heart of) [to us|what we do]"
   },
   {
    "match": "you are (not just a|more than [just] a|not (just|only) another|not a) (number|customer|ticket|client) [to us]"
   },
   {
    "match": "your _ [and _] (means|mean) (a lot|so much|everything|the world|a great deal) to (us|me|our team)"
   },
   {
    "match": "(we|I) (<valuing-how>)* care [very|so] [deeply|much|a lot] about (you|our (customers|guests|members|clients|users|patients)|(your|every|each) [_] (experience|satisfaction|business|opinion|happiness|wellbeing|needs|concerns|customer|guest|client|feedback))"
   },
   {
    "match": "(we|I|our team|our [_] [_] team) (<adverb>|always|constantly|continually|continuously)* (strive|aim|try|endeavour|seek|want|work [very] hard|do our (best|utmost)|make every effort|are [fully|<intensifier>|strongly|firmly] (committed|dedicated)|pride ourselves|take [great] pride) (to|on|in) (provide|providing|offer|offering|deliver|delivering|give|giving|ensure|ensuring|maintain|maintaining|exceed|exceeding) … (service|services|experience|experiences|support|satisfaction|quality|care|standard|standards|journey|expectations)",
    "unless": [
     {
      "after": [
       "… (within|by) [up to] <date>"
      ]
     }
    ]
   },
   {
    "match": "(we|our team) (are|is) (constantly|always|continuously|continually|forever|working hard|working tirelessly|working around the clock)* (striving|trying|working|looking|seeking|working hard) (to|on) [further] (improve|improving|enhance|enhancing|better|bettering) (our|the|your|all|_ services|_ experience)"
   },
   {
    "match": "(we|our team) (are|is) (constantly|continuously|continually) (improving|enhancing)"
   },
   {
    "match": "(we|our team|I) [are|am] [fully|<intensifier>|strongly|firmly] (committed|dedicated) to (your satisfaction|excellence|customer (satisfaction|service|success)|quality|[providing] (excellent|outstanding|exceptional|first class|world class|the highest))"
   },
   {
    "match": "(I|we|our [_] [_] (team|staff|company|management)) (<valuing-how>|always|do|all|also|<adverb>)* take {not care|place|part|note|time|action|steps|a|an|advantage|up|on|over|you|it from|pride} … seriously",
    "unless": [
     {
      "before": [
       "(if|whether|(said|says|wrote|told _|claim|know) that) [we]"
      ]
     }
    ]
   },
   {
    "match": "(we|I) [<adverb>] (do not|never) take (this|these|such|your|it|complaints|any|a|an|that|<place>) [_] [_] [_] lightly"
   },
   {
    "match": "(we|I) [<adverb>|always] (treat|handle) (this|these|such|all|any|every|each|customer|your) … with the utmost _"
   },
   {
    "match": "(complaint|complaints|feedback|concern|concerns|matter|matters|issue|issues|report|reports|privacy|security|safety|allegation|allegations|comments|situation|situations|this) [like this|of this kind|such as (this|yours)] (is|are) [always|being] taken [<intensifier>] seriously"
   },
   {
    "match": "[<customer-noun>|patient|passenger|student|child|food|data] (safety|satisfaction|comfort|privacy|security|hygiene|quality) (is|are|remains) (<valuing-how>|very|extremely|our|my|of|the|a|always|here)* ((number one|no 1|number 1|top|highest|first|main|greatest|utmost|foremost|absolute|key) (priority|concern|goal|focus)|(utmost|paramount|highest) importance|paramount)"
   },
   {
    "match": "(our|my) [_] [_] (priority|goal|aim|concern|mission|objective) (is|has always been) [always] [to (ensure|make sure|guarantee)] [that] (your (satisfaction|happiness|safety|comfort|experience|success|needs)|customer satisfaction|you|to (provide|deliver|offer|give|exceed|delight|serve))"
   },
   {
    "match": "it is (our|my) [_] (priority|goal|aim|mission|objective) to (provide|deliver|offer|give|ensure|exceed|make)"
   },
   {
    "match": "(I|we|our team) [always|constantly|<adverb>] (strive|aim|are (committed|dedicated)) (for|to) (excellence|perfection|quality|the (highest|best)|100 %|customer satisfaction)"
   },
   {
    "match": "(I|we|our team) [always] take [great|immense|real|much] pride in (our|providing|delivering|the|offering|what)"
   },
   {
    "match": "your (feedback|opinion|opinions|input|comments|suggestions|views) [always] (helps|help|allows|allow|enables|enable) us [to] (improve|serve|grow|get better|provide|make|become|keep)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "Hello",
    "over": "match",
    "for": [
     1,
     2
    ]
   },
   {
    "safety": "safe",
    "text": "",
    "over": "match",
    "for": [
     3
    ],
    "title": "Leave it out"
   },
   {
    "safety": "review",
    "text": "Hi [first name]",
    "over": "match",
    "for": [
     1,
     2
    ]
   },
   {
    "safety": "review",
    "text": "You've been with us since [year], so [what you do for them because of it].",
    "over": "sentence",
    "for": [
     4,
     5,
     6,
     7,
     8,
     9,
     10,
     17,
     18,
     19,
     20,
     21,
     22
    ]
   },
   {
    "safety": "review",
    "text": "",
    "over": "sentence",
    "for": [
     4,
     5,
     6,
     7,
     8,
     9,
     10,
     11,
     12,
     13,
     14,
     15,
     16,
     17,
     18,
     19,
     20,
     21,
     22,
     23,
     24,
     25,
     26,
     27,
     28,
     29,
     30,
     31,
     32,
     33,
     34,
     35,
     36
    ],
    "title": "Leave this sentence out"
   },
   {
    "safety": "review",
    "text": "I've [what you have done about it], and [what happens next] by [date].",
    "over": "sentence",
    "for": [
     11,
     12,
     13,
     14,
     15,
     16,
     23,
     24,
     25,
     26,
     27,
     28,
     29,
     30,
     31,
     32,
     33,
     34,
     35,
     36
    ]
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Dear valued customer]],\n\nYour scooter is ready."
   },
   {
    "kind": "fixed",
    "text": "Hello,\n\nYour scooter is ready."
   },
   {
    "kind": "fine",
    "text": "Hi {{ticket.requester.first_name}},"
   }
  ],
  "yields": [
   "robotic/your-call-is-important"
  ],
  "coded": false
 },
 {
  "id": "robotic/we-instead-of-i",
  "family": "robotic",
  "title": "We will check",
  "severity": "suggestion",
  "tier": "optional",
  "since": "0.1.0",
  "message": "One person acts here: write \"I\", and keep \"we\" for what the company did.",
  "why": "In field data and experiments customers were more satisfied, and bought more, when the agent said \"I\": it shows that somebody feels for them and acts. Faults of the company still need \"we\".\n Sources: Packard, Moore and McFerran, \"(I'm) Happy to Help (You)\" (Journal of Marketing Research, 2018).",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(we will) (check|follow up|email|call|ring|write|help|assist|look into|get back|let you know|keep you|send you|find out|ask|arrange|chase|contact you) {not you move}",
    "unless": [
     {
      "after": [
       "… (two|three|four|<number>) (vans|crew|people|engineers)"
      ]
     }
    ]
   },
   {
    "match": "we ('d|would|will|are|'d be|would be|will be) [be] [more than|only too|very] (happy|glad|pleased|delighted) to (help|assist|look|check|answer|explain|arrange|send)"
   }
  ],
  "unless": [
   {
    "question": true
   }
  ],
  "rewrites": [
   {
    "safety": "safe",
    "text": "I'll $2",
    "over": "match",
    "for": [
     1
    ]
   },
   {
    "safety": "review",
    "text": "I'll [what you do yourself] by [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[We'll check]] the stock of that kettle."
   },
   {
    "kind": "fixed",
    "text": "I'll check the stock of that kettle."
   },
   {
    "kind": "fine",
    "text": "I'll check the stock tonight."
   }
  ],
  "coded": false
 },
 {
  "id": "robotic/your-call-is-important",
  "family": "robotic",
  "title": "Your call is important to us",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Beside a wait this says the opposite: give the waiting time and a way round it.",
  "why": "It is the best-known insincere line in service, and \"high volumes\" tells the customer only about us. A waiting time or a callback lets them decide what to do.\n Sources: complaints about hold messages gathered by call-centre trade sites; customer service training course, \"Phrases to avoid\", lesson 7.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "your (phone|chat|support|recent)* (call|calls|email|emails|e mail|e mails|message|messages|time|query|enquiry|inquiry|chat|question|questions|request|ticket|complaint|contact) (is|are|remains) (<valuing-how>|very|extremely|incredibly|always|most|of|the|great|utmost|also|as|highly)* (important|importance|valuable|valued|precious|matter|treasured|appreciated) [to (us|me|our _)]",
    "unless": [
     {
      "after": [
       "(for|because|as|when|if) [_] _"
      ]
     }
    ]
   },
   {
    "match": "we (<valuing-how>|<degree>|always)* (value|appreciate|treasure|care [deeply|so much|very much] (about|for)|cherish|read and value) (every|each|each and every|every single) [and every] (call|email|e mail|message|enquiry|inquiry|query|ticket|letter|request|contact|complaint|one of your _)"
   },
   {
    "match": "(a|an|the|our|with|to|unusually|exceptionally|extremely|very|unprecedented|currently|particularly|incredibly|unexpectedly|abnormally|such)* (higher|greater|larger|heavier|busier) [call|ticket|enquiry|contact|email] [volume|volumes|numbers|wait|waiting|wait times] than (normal|usual|average|expected|anticipated|we expected|ever) [call|ticket|contact|email|message|support|enquiry|inquiry|order|phone|chat|case] [volume|volumes|demand|numbers|number|traffic|wait times|waiting times|wait|queues|time|times] [of (calls|emails|tickets|enquiries|inquiries|messages|requests|orders|contacts)]",
    "unless": [
     {
      "sentence": [
       "(water|sound|noise|temperature|pressure|fever|readings|bills|usage|consumption|price|prices|pollen|tide|tides|bill|meter)"
      ]
     }
    ]
   },
   {
    "match": "(a|an|the|with|to|currently|experiencing|receiving|seeing|getting|facing|handling)* [currently] (unusually|exceptionally|extremely|very|unprecedentedly|unprecedented|overwhelmingly|overwhelming|extraordinary|abnormal|incredibly|particularly|abnormally|extraordinarily|unexpectedly|exceptional|unusual) [high|large|heavy] (volume|volumes|number|numbers|amount|demand|levels|call volumes|quantity|influx) [of] (calls|emails|e mails|tickets|enquiries|inquiries|messages|requests|orders|contacts|demand|customer _|support _|queries|cases|claims|applications|interest|call|contact|chats|complaints|requests|$)"
   },
   {
    "match": "(high|higher|heavy|increased|large|elevated|peak|record|rising|growing) (call|calls|ticket|email|e mail|message|contact|enquiry|inquiry|support|request|chat|phone|case|customer|order) (volume|volumes|traffic|demand|numbers|load|loads)"
   },
   {
    "match": "(high|higher|heavy|increased|large|elevated|big|huge|record|surge in|sudden rise in|overwhelming|unprecedented|unexpected|exceptional) (volume|volumes|number|numbers|influx|amount|demand|levels|surge|backlog) (of|in) [_] (calls|emails|e mails|tickets|enquiries|inquiries|messages|requests|contacts|support|customer _|queries|cases|claims|applications|chats|complaints)"
   },
   {
    "match": "(due to|because of|owing to|given|as a result of|in view of) (the|our|a|an|this|current|currently|such)* (surge in|spike in|rise in|increase in|sharp rise in|sudden surge in|high|higher|unprecedented|increased|overwhelming|heavy|exceptional|unusual|unexpected|extraordinary|popular|strong|record|extreme|peak|great|large|huge|extremely high|very high|unusually high|exceptionally high) (demand|volume|volumes|workload|work load|traffic|interest|levels of demand|numbers|influx|call _)",
    "unless": [
     {
      "after": [
       "(for|of|in) (the|this|that|our) [_] [_] (tickets|seats|shoes|book|books|toy|show|tour)"
      ]
     }
    ]
   },
   {
    "match": "(more|far more|many more|an increased number of|a lot more|so many|an overwhelming number of|a surge (in|of)|a spike (in|of)|a sharp rise in) (calls|emails|e mails|tickets|enquiries|inquiries|messages|requests|queries|contacts|chats) (than (usual|normal|expected|ever|we expected|we can)|at the moment|right now|at present|currently|$|{is so|and|which})",
    "only": {
     "subject": [
      "we",
      "none"
     ]
    }
   },
   {
    "match": "(our|the|all|all of our|all our|all the) [_] (agents|operators|lines|representatives|advisors|advisers|advisor|colleagues|consultants|team members|staff|executives|reps|technicians|assistants|specialists|phone lines|telephone lines) are (currently|all|presently|very|extremely|still|unusually|busy|now|at present|at the moment)* (busy|occupied|engaged|assisting other _|helping other _|serving other _|on other calls|unavailable|tied up|with other _)"
   },
   {
    "match": "we (are|have been) (currently|very|extremely|unusually|exceptionally|really|quite|all|so|incredibly|particularly|experiencing|having|an|a|absolutely)* (overwhelmed|inundated|swamped|snowed under|busy (period|time|season)|busier than (usual|normal|expected|ever)|experiencing delays in responding|flooded) [with _]"
   },
   {
    "match": "we are [currently|all|presently] (very|extremely|incredibly|exceptionally|unusually|really|so|unbelievably|terribly) busy ($|{is at the moment|right now|now|at present|currently|these days|and|with|this (week|month|season)|today|due|because|so})"
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "We answer in about [how long]. You can leave your number, and I'll ring you by [time].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "Replies take [how long] this week because [reason].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Your call is important to us]]."
   },
   {
    "kind": "fixed",
    "text": "We answer in about [how long]. You can leave your number, and I'll ring you by [time]."
   },
   {
    "kind": "fine",
    "text": "We answer in about 25 minutes. Leave your number and I'll ring you by 5 pm."
   }
  ],
  "coded": false
 },
 {
  "id": "sympathy/pity",
  "family": "sympathy",
  "title": "What a shame",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Pity looks on from outside: name what it did to the customer, and act.",
  "why": "Sympathy speaks from the writer's side and leaves the customer where they are, a little lower than before. Empathy takes their side of the problem, and the proof is in what happens next.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): sympathy is \"all about understanding from the agent's perspective\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "[oh (no|dear) [,|!]] [you] poor [old|little] (you|thing|things|soul|love|dear)"
   },
   {
    "match": "(we|I) (do|really|genuinely|truly|all|certainly|can|just)* feel (<intensifier>|so|just|a bit)* (sorry|bad|terrible|awful|dreadful|sad|guilty) (for (you|your _)|about (this|that|it|what happened) [for you])"
   },
   {
    "match": "(we|I) (do|really|genuinely|truly|all|certainly|can|just)* (feel for you|pity (you|anyone|anybody|your _))",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(our|my|with|sincere|deepest|many) commiserations"
   },
   {
    "match": "(our|my) (sympathies|sympathy|hearts) [are|is|go|goes] [out] (with|to) you",
    "unless": [
     {
      "sentence": [
       "(loss|death|passing|passed|died|bereavement|funeral|late)"
      ],
      "situation": [
       "grief"
      ]
     }
    ]
   },
   {
    "match": "[oh [dear] [,]] what (a|an) [real|great|terrible|crying|awful|total|absolute|complete|massive|rotten|horrible] (shame|pity|bummer|nuisance|nightmare|disaster|bother|pain|let down|ordeal|mess|palaver|drag|blow|misfortune)",
    "unless": [
     {
      "after": [
       "(not|only if) _"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(that|this|it) (really|truly|just)* (is|was|sounds|seems) (just|such|<intensifier>|like)* (too bad|unlucky|tough luck|hard luck|bad luck|rotten luck|a [real|great|crying|terrible|total|right|proper] (shame|pity|bummer|nightmare|pain)|such a (shame|pity|nightmare|bummer|disappointment))",
    "unless": [
     {
      "after": [
       "(to {not hear|see|read|learn|miss|lose}|if|not to)"
      ],
      "question": true
     }
    ]
   },
   {
    "match": "[oh [dear] [,]] how [very|truly|absolutely|utterly] (awful|dreadful|terrible|horrible|unfortunate|sad|unlucky|rotten|upsetting|disappointing|frustrating|annoying|horrid|distressing|miserable) [for you [and your _]] [to hear] $"
   },
   {
    "match": "^ how [very|truly|absolutely] (awful|unlucky|unfortunate|terrible|horrible|dreadful|disappointing|sad) (you|for you|that|this|it|to)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "what (a|an) [truly|really|absolutely] (awful|terrible|horrible|dreadful|sad|shocking|rotten|horrid|miserable|unfortunate|frustrating|upsetting) (thing|day|time|experience|situation|week|start|story|way|turn|mess|end)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "^ oh (dear|no) (dear|no)* [.|,|!|…]",
    "unless": [
     {
      "after": [
       "<place>"
      ]
     }
    ]
   },
   {
    "match": "^ (poor|alas) (you|<place>) $"
   },
   {
    "match": "^ (so|very|really|terribly|how) unlucky"
   },
   {
    "match": "you (are|were|have been|must be|have had|got|seem to have been) (so|very|really|just|rather|a bit|terribly|extremely)* unlucky"
   },
   {
    "match": "what (terrible|rotten|awful|bad|horrible|tough|rubbish|lousy|dreadful|rough|shocking) luck"
   },
   {
    "match": ", which (is|was) [<intensifier>|such|just|quite|rather] (a|an) (great|real|terrible|crying)* (pity|shame|bummer|nuisance)"
   },
   {
    "match": "(that|this|it) (is|was|sounds) (<intensifier>|just|such|simply)* (unfortunate|sad|awful|terrible|dreadful|horrible|horrid|rotten|heartbreaking|tragic|rough) [for you|to hear] $"
   },
   {
    "match": "<we-are> (<intensifier>|just|feeling)* sorry for you $"
   },
   {
    "match": "(we|I) (am|are|was|were) (<intensifier>|just)* (sad|saddened|heartbroken|gutted|devastated|distressed|crushed|horrified|appalled|dismayed) (for you|to (hear|learn|read|see) (of|about|this|that|your|it|how))",
    "unless": [
     {
      "sentence": [
       "(loss|death|passing|passed|died|bereavement|funeral)"
      ]
     }
    ]
   },
   {
    "match": "(my|our) (heart|hearts) (break|breaks|bleed|bleeds|ache|aches|goes out|go out|is breaking|sank|sink|sinks|broke)"
   },
   {
    "match": "^ [well ,|oh ,] (tough|bad|hard|rotten|rough) (luck|break)"
   },
   {
    "match": "^ [what a|a real|total] bummer"
   },
   {
    "match": "better luck next time"
   },
   {
    "match": "(we|I) (really|truly|do|genuinely|only|so)* wish (you had not had to|this had not happened|that had not happened|things (were|had been) different|it were different|it had gone differently|there were something) [to you|for you]",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(must|to) be (heartbreaking|devastating|soul destroying|gutting) for you",
    "only": {
     "specific": false
    }
   },
   {
    "match": "(poor|unlucky|unfortunate) (customer|guest|passenger|patient|tenant|parent) like you"
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] left you without [thing] for [time]. I've [what I have done].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "[What happened] isn't what you paid for. [What I have done], and [what happens next] by [date].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Oh no, poor you]]! I'll look at the booking."
   },
   {
    "kind": "fixed",
    "text": "[What happened] left you without [thing] for [time]. I've [what I have done]. I'll look at the booking."
   },
   {
    "kind": "fine",
    "text": "Your boiler's been out for three nights, so I've booked the first slot tomorrow, 8 to 10."
   }
  ],
  "coded": false
 },
 {
  "id": "sympathy/platitudes",
  "family": "sympathy",
  "title": "Chin up",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "A saying comforts nobody: leave it out, or name what it cost this customer.",
  "why": "Sayings about fate and better days are said from outside, and tell the customer how to feel about a problem that is still there. What cheers people up is the next step.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022), on sympathy and empathy.",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(keep your (chin|spirits|head) up|chin up|keep smiling|keep on smiling|hang in there|hang on in there|stay positive|think positive|keep the faith|(stay|be|keep) strong {not enough|and stable}|keep a stiff upper lip|do not let it get you down|try not to let [_] [_] get (you down|to you)|brighter days (are ahead|lie ahead)|onwards and upwards|on the bright side|tomorrow is another day|look on the bright side) {not with (glue|tape)}",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "everything [always] happens for a reason"
   },
   {
    "match": "(some things|this|that|it) (were|was|is|are|just|simply)* not (meant|supposed|destined) to be $"
   },
   {
    "match": "(these|such|those|shit) things (do|just|can|will|sometimes|inevitably|unfortunately)* happen [to (everyone|us all|all of us|the best of us)] [sometimes|in life|from time to time|now and (then|again)] $"
   },
   {
    "match": "^ (these|such) things are sent to (try|test) us"
   },
   {
    "match": "this too (shall|will) pass"
   },
   {
    "match": "(good things come to those who wait|patience is a virtue|rome was not built in a day|live and learn|you live and learn|we live and learn|you win some|win some lose some|easy come easy go|no use crying over|it could be worse|it could have been worse|could be worse|worse things (have happened|happen at sea)|the darkest hour|every cloud has|things can only get better|life goes on|life must go on|life is too short|what is done is done|when one door closes|when life gives you lemons|these are the breaks|that is how the cookie crumbles|c'est la vie|que sera|it comes with the territory)"
   },
   {
    "match": "(you will|one day you will|we will all|some day you will) (laugh|look back) (about|at|on) (this|it) [and (laugh|smile)] [one day|later|soon|someday]"
   },
   {
    "match": "time [is|will|does] (a|the) [great|best] (healer|healing)"
   },
   {
    "match": "time [will|does|can] (heal|heals) ((all|every|everything|most) [the] [wound|wounds|things|pain]|{is with|, so})"
   }
  ],
  "unless": [
   {
    "question": true,
    "reported": true
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "[What happened] left you without [thing] for [time]. I've [what I have done].",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "",
    "over": "sentence",
    "title": "Remove the sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "Your flight was cancelled. [[Chin up]], there is another one on Sunday."
   },
   {
    "kind": "fixed",
    "text": "Your flight was cancelled. [What happened] left you without [thing] for [time]. I've [what I have done]."
   },
   {
    "kind": "fine",
    "text": "The ladder hangs in there, behind the boiler."
   }
  ],
  "coded": false
 },
 {
  "id": "sympathy/unasked-advice",
  "family": "sympathy",
  "title": "Next time, please check",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "Unasked advice reads as a lecture: help first, then offer the tip as a choice.",
  "why": "Telling people what they ought to do is a mark of sympathy rather than empathy: they want to be heard. After the fix, and left to the customer, the same tip is welcome.\n Sources: O. Stasinszky, \"9 Proven Tips on How Customer Service Agents Can Demonstrate Empathy\" (Klaus, 2022): sympathy shows in \"unasked answers and advice\".",
  "scope": "phrase",
  "phrases": [
   {
    "match": "(if (I|we) (were|was) (you|in your (shoes|place|position|situation|boots))|in your (place|position|shoes|situation|boots) [,] (I|we) (would|should)|had (I|we) been in your (place|shoes|position)|were (I|we) (you|in your _))"
   },
   {
    "match": "^ [so|and|but|also|perhaps|maybe|just|please|a tip for] [,] <next-time> [,] [you [really|always|just]] [please|kindly] (do|do not|never|try|make sure|be sure|be careful|be (more|a bit more|extra) _|ensure|remember|always|avoid|take (care|more|better|extra|the)|check|double check|read|look|bring|keep|pay|plan|allow|leave|save|use|consider|think|have|ask|call|contact|give|book|order|choose|measure|test|treat|learn|watch|refrain|follow|might (want|wish|like) to|may (want|wish|like) to|should|ought to|could|need to|must|would (do well|be wise|be (well|better) advised)|had better|want to|will (want|need) to)",
    "unless": [
     {
      "after": [
       "[to] (let (us|me) know|contact us|reply|you (see|log|open|sign|use)|tap|click|press)"
      ]
     }
    ]
   },
   {
    "match": "<next-time> [,] (I|we) (would|strongly|highly|really|also|do|can only)* (advise|suggest|recommend|urge|encourage|ask) [that] [you|everyone|all _|customers|checking|reading|keeping|bringing|leaving|booking|ordering|measuring|using|planning]"
   },
   {
    "match": "<next-time> [,] it (would be|is|might be|may be|will be) [always] (best|better|wise|wiser|advisable|helpful|good|a good idea|worth|sensible|safer|prudent|worthwhile|recommended) {not for us|if we} _"
   },
   {
    "match": "(please|do|always|and) [always|also] (remember|try|make sure|be sure|be careful|ensure|take care|bear in mind|keep in mind|check|double check|read|avoid|be more _|take (better|more|greater|extra) care|plan|measure|bring|keep|allow|use|leave|test) … <next-time> [please] $",
    "unless": [
     {
      "after": [
       "you"
      ]
     }
    ]
   },
   {
    "match": "(my|our|a word of|a piece of|a bit of|some|the best|a word to the wise) [best|friendly|free|humble|honest|general] (advice|tip|recommendation|suggestion) [for|to] [you|all _|our _|next time|the future] (is|would be|:|for (next time|the future|you))",
    "unless": [
     {
      "next": [
       "^ (click|tap|open)"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (would|strongly|highly|do|can only|always|must|also|should|really)* (advise|suggest|recommend|urge|encourage|caution) [that] you [to|should|always] [please|always] (be|take|exercise|use|show|pay) (more|extra|greater|better|some|a little|a bit|the utmost|careful|caution|care|cautious|attention|attentive|patient|closer|vigilant|mindful|due)"
   },
   {
    "match": "(advise|suggest|recommend|urge) (being|to be|you are|you be) [a (bit|little)] [far|much] (more|extra|very) (careful|cautious|patient|attentive|aware|vigilant|mindful|realistic|prepared|thorough)"
   },
   {
    "match": "you (really|just|simply|also|always)* (should|ought to|need to|must|had better|might want to|may want to|could|would do well to|want to|have to) (really|also|always|try to|learn to)* (be|have been) [a (bit|little)] [far|much] (more|extra|very) (careful|cautious|patient|attentive|aware|thankful|grateful|organised|vigilant|mindful|realistic|prepared|thorough|responsible)"
   },
   {
    "match": "(be|being) [a (bit|little)] [far|much] (more|extra) (careful|cautious|attentive|vigilant|mindful|organised|thorough) [(with|about|when|while) …] (<next-time>|$)",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "(let|may) (this|that|it) be a (lesson|reminder|warning|wake up call)"
   },
   {
    "match": "consider (this|that|it) a (lesson|reminder|warning|wake up call)"
   },
   {
    "match": "it (would|might|could) [well|perhaps] (have been|be) (best|better|wise|wiser|advisable|sensible|safer|prudent|a good idea|good practice|helpful|worthwhile|smart|smarter) [for you] (to|if you (had)) {not (let|contact|call|speak|reply|wait)} … <next-time>"
   },
   {
    "match": "it (would|might|could) [well|perhaps] have been (best|better|wise|wiser|advisable|sensible|safer|prudent|a good idea|good practice|helpful|worthwhile|smart|smarter) [for you] (to|if you had)",
    "unless": [
     {
      "after": [
       "[to] [have] (told|warned|emailed|let|informed) (you|our)"
      ]
     }
    ]
   },
   {
    "match": "(a|this is a|it is a) [good|valuable|hard|useful|important] lesson (learned|learnt|for (you|next time|the future|us all|everyone)|to (learn|take|all))"
   },
   {
    "match": "(we|I) hope (you|this|that|it) [will|has|have] (learn|learned|learnt|teaches|taught) [you] [a|from|your] _"
   },
   {
    "match": "[please] (do|be sure to|try to|please|always|remember to) take (better|more|greater|extra) care (of|with|next|when|in|that|to|over|not|$)"
   },
   {
    "match": "(you|one) can never be too careful"
   },
   {
    "match": "(better|best) (safe than sorry|to be safe)"
   },
   {
    "match": "it (is|would be|might be|may be) [always|generally|usually] (best|better|wise|wiser|advisable|a good idea|worth|good practice|prudent|sensible) to (always|first)* (check|read|double check|measure|keep|book|order|plan|bring|allow|leave|make sure|ensure|back up|have|take|test|insure|ask|call) … (before|beforehand|in advance|first|ahead|in case|next time|in future|in the future) {not you (do|start|reply|send)}",
    "only": {
     "previous-is": [
      "apologise",
      "refuse",
      "mirror",
      "explain"
     ]
    }
   },
   {
    "match": "have you (ever|never) (thought|considered) (of|about) *ing",
    "only": {
     "question": true
    }
   },
   {
    "match": "you (might|may) (want|wish|like) to (think about|consider|try|learn|be more|read up|take up|look into) [being|getting|buying|planning|reading|using|having] (a|an|more|some|your|better|how|the)",
    "only": {
     "previous-is": [
      "apologise",
      "refuse",
      "mirror"
     ]
    }
   }
  ],
  "unless": [
   {
    "reported": true
   },
   {
    "before": [
     "(we|I) (will|shall|have|are|would {not advise|suggest|recommend|urge|encourage|strongly|always|really|just|also}) …"
    ]
   },
   {
    "sentence": [
     "(gas|electric*|fire|smoke|fumes|dose|medicine|999|911|112|emergency|swallow*|mould|carbon monoxide|leak|leaking|phishing|scam|fraud*)"
    ]
   }
  ],
  "rewrites": [
   {
    "safety": "review",
    "text": "If it helps, [tip] means [benefit]. Would you like me to set that up?",
    "over": "sentence"
   },
   {
    "safety": "review",
    "text": "I've [what I have done]. To make this easier another time, you can [tip].",
    "over": "sentence"
   }
  ],
  "examples": [
   {
    "kind": "flagged",
    "text": "[[Next time, please check]] the tide table before you book the boat."
   },
   {
    "kind": "fixed",
    "text": "If it helps, [tip] means [benefit]. Would you like me to set that up?"
   },
   {
    "kind": "fine",
    "text": "I've swapped it for a medium. The size guide is under the photo if you'd like it for another order."
   }
  ],
  "coded": false
 },
 {
  "id": "typography/emoji-in-bad-news",
  "family": "typography",
  "title": "An emoji at bad news",
  "severity": "warning",
  "tier": "strong",
  "since": "0.1.0",
  "message": "An emoji beside bad news or an apology looks careless: leave it out.",
  "why": "A face next to a loss tells the customer that it is not taken seriously. It also looks different on every device, and a screen reader reads it aloud.\n Sources: GitLab, \"Whoops\" page guidance on error messages; UX design guidance on automated messages.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "I'm sorry the vase arrived broken [[😢]]"
   },
   {
    "kind": "fixed",
    "text": "I'm sorry the vase arrived broken."
   },
   {
    "kind": "fine",
    "text": "I'm sorry the vase arrived broken."
   }
  ],
  "coded": true
 },
 {
  "id": "typography/exclamation-in-apology",
  "family": "typography",
  "title": "An exclamation mark at bad news",
  "severity": "suggestion",
  "tier": "strong",
  "since": "0.1.0",
  "message": "An exclamation mark beside an apology or bad news sounds flippant: use a full stop.",
  "why": "Enthusiastic punctuation contradicts regret, and more than one mark in a row reads as shouting whatever it is about. A full stop keeps the tone level.\n Sources: Google developer documentation style guide, \"Exclamation points\"; Microsoft Writing Style Guide, on saying sorry.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "We're so sorry about the [[cot!]]"
   },
   {
    "kind": "fixed",
    "text": "We're so sorry about the cot."
   },
   {
    "kind": "fine",
    "text": "I'm sorry the cot arrived scratched."
   }
  ],
  "coded": true
 },
 {
  "id": "typography/shouting",
  "family": "typography",
  "title": "Words in CAPITALS",
  "severity": "warning",
  "tier": "core",
  "since": "0.1.0",
  "message": "Capitals read as a raised voice: use normal letters, or bold where a word must stand out.",
  "why": "Whole words in capitals are slower to read and sound angry, most of all in bad news. Acronyms, codes, names of buttons and headings are left alone.\n Sources: Google developer documentation style guide; Karla, \"How to answer a letter of complaint\", on capitals.",
  "scope": "phrase",
  "phrases": [],
  "rewrites": [],
  "examples": [
   {
    "kind": "flagged",
    "text": "Do [[NOT]] post the key back to us."
   },
   {
    "kind": "fixed",
    "text": "Do not post the key back to us."
   },
   {
    "kind": "fine",
    "text": "Please keep the box until the courier has been."
   }
  ],
  "coded": true
 }
];

/** How the functions of sentences are known. */
export const FUNCTION_PAGES: readonly FunctionPage[] = [
 {
  "id": "greet",
  "title": "Greets",
  "message": "Opens the reply by name or with a greeting.",
  "phrases": [
   {
    "match": "^ (hi|hello|hey|hiya|hey there|hi there|hello there|howdy|greetings|dear|g'day) [again] [there|all|everyone|everybody|team|both] [_] [_] [_] [_] $"
   },
   {
    "match": "^ (good|happy) (morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|friday) [to you] [_] [_] [_] $"
   },
   {
    "match": "^ (morning|afternoon|evening|namaste|bonjour|hola|ciao|aloha|salaam|shalom|yo) [again] [_] [_] $"
   },
   {
    "match": "^ (to whom it may concern|ladies and gentlemen|welcome back [_] [_] $)"
   },
   {
    "match": "^ welcome (to|aboard|on board) _"
   },
   {
    "match": "^ (hi|hello|hey|hiya|dear|good (morning|afternoon|evening)) [there|again] (_|<place>) [_] [_] {is ,|!|–|:|;}"
   }
  ]
 },
 {
  "id": "thank",
  "title": "Thanks",
  "message": "Thanks the customer for something.",
  "phrases": [
   {
    "match": "(thank you|thanks|thankyou|many thanks|thanking you|big thanks|huge thanks|a thousand thanks|heartfelt thanks) [again|all|both|once again|so much|very much|ever so much|a lot|kindly|, _ ,|<place>] (for|to)"
   },
   {
    "match": "(thank you|thanks|many thanks) (again|very much|so much|a lot|in advance|a million|kindly|ever so much)"
   },
   {
    "match": "(^|, and|and|but|,) (thank you|thanks|many thanks|cheers) [_|<place>] $"
   },
   {
    "match": "(I|we) [really|truly|do|also|greatly|very much|so] (appreciate|value) (your|you|that you|the|how|it|this)",
    "unless": [
     {
      "after": [
       "… (is|was) worth"
      ]
     }
    ]
   },
   {
    "match": "(I|we) (am|are) [very|so|really|truly|most] (grateful|thankful|obliged) (for|to|that)"
   },
   {
    "match": "(your|the) [_] [_] (is|was|are|were) [very|much|really|greatly|so] (appreciated|helpful) $"
   },
   {
    "match": "it was (kind|good|thoughtful|generous) of you to _"
   },
   {
    "match": "(I|we) (owe you|can not thank you)"
   }
  ]
 },
 {
  "id": "acknowledge",
  "title": "Acknowledges",
  "message": "Shows that the feeling or the effect on the customer is understood, says that the complaint is right, or owns a fault of ours. Facts about the case alone are a mirror.",
  "phrases": [
   {
    "match": "(<we>|I|and|can|also) (<degree>|only|just|fully|well)* (understand|appreciate|realise|recognise|imagine|sense|respect|understood) [exactly|just|completely|fully] (how|why|what (you|this|that|it|a)|that (this|it|you|your|a|the|waiting|losing|being|having)|your {not work|contribution|report|pull request|trust|loyalty|business|custom|patience|time|feedback|interest|support|cooperation|help|input|patronage|payment|order|understanding|message|email|request|reply|swift|prompt|quick|continued|kind|honesty|effort|question}|the (frustration|worry|stress|disappointment|urgency|importance|impact|concern|pressure)|this (is|was|has|must))",
    "unless": [
     {
      "after": [
       "[_] (to (use|set|install|open|fix|change)|does it|do I)"
      ],
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we|I) (<degree>|only|just|fully|well)* (know|see|hear|get|tell|feel) [exactly|just|full well] (how (<intensifier>)* (<feeling-adjective>|<upset-adjective>|much|important|hard|long|badly|keen|it (feels|felt)|this (feels|felt)|you (feel|felt))|why (you|this|that|it|a|the|your|two)|that (this|it|you|waiting|losing|being|having) … (<feeling-adjective>|<upset-adjective>|matters|mattered|hoped|hoping|counting|relying|not what)|(this|it) (is|was|has been) [not] … (<feeling-adjective>|ideal|what you)|you (are|were|must be) [<intensifier>] (<upset-adjective>|hoping|counting|relying|looking forward|keen)|you (hoped|counted|relied|wanted|expected)|your (frustration|disappointment|worry|pain|concern|concerns|annoyance|anger))",
    "unless": [
     {
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we are|I am) (fully|well|very|deeply|all too|only too|keenly)* (aware|conscious|mindful) (of (what|how|the|your)|that (this|it|you|your)|how)"
   },
   {
    "match": "(we|I) (really|do|truly|certainly)* (feel for you|hear you|understand|sympathise|empathise|get it) [completely|fully|totally|entirely|perfectly] {is .|,|!|;|–|:|with you|with your}",
    "unless": [
     {
      "before": [
       "(as|if|sure|so) [far as]"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(that|it|this|these|which|_ing|things|<place>) (must|can|may|might|could|would|has to|had to) [all|only|well] (be|have been|feel|have felt|seem) (<intensifier>|a bit|a little)* [a|an] (<feeling-adjective>|<upset-adjective>)",
    "unless": [
     {
      "after": [
       "to (open|remove|reach|use|read|clean|see|find|lift|fold|install)"
      ],
      "if-clause": true
     }
    ]
   },
   {
    "match": "(must|can|sounds like|was|been) [not] [have been|be] (a|an|such a|quite a) (long|rough|rotten|bad|worrying|sleepless|cold|hard|horrid|nasty|dark|lonely) (day|days|night|week|weeks|morning|evening|wait|drive|shock|surprise|start|weekend|time|journey|month)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(is|was|are|were|has been|feels|felt|sounds|seems) (<intensifier>|a bit|doubly|especially|no less|all the more|never|not)* [a|an] <feeling-adjective> (when|for (you|anyone|anybody|everyone|your|a)|that|news|with|on|after|before|enough|time|experience|situation|wait)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(it|that|this) (is|was|must be|feels|can be|has been) (<intensifier>|a bit|doubly|especially|no less|all the more|never|not)* <feeling-adjective> (to|that|when) {not (open|remove|reach|use|read|clean|find|lift|fold|install|set|follow|fill|apply|change|do)}",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(is|was|are|were|has been|feels|felt|sounds|seems) (<intensifier>|a bit|doubly|especially)* (frustrating|annoying|upsetting|disappointing|irritating|stressful|worrying|distressing|infuriating|maddening|aggravating|miserable|awful|terrible|horrible|dreadful|exhausting|galling|frightening|devastating|heartbreaking|rough|unfair|exasperating|disheartening|scary|humiliating|rotten|unacceptable)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(is|was|are|it is|that is) (no (fun|joke|picnic|small thing|way to)|not (fun|easy|fair|right|okay|ok|good enough|nice)|never (fun|easy|nice)|anything but|a lot to|far from (ideal|easy|fun|good))",
    "unless": [
     {
      "after": [
       "to (read|open|find|reach|use|clean|see)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(that|this|it) is (a|an|quite a|such a|too|far too) (long|lot|big|heavy|hard|worrying|real) [of] (time|wait|drive|way|ask|blow|loss|shock|worry|money|trips|trouble|to (carry|deal|cope|ask|take|lose|handle))",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(nobody|no one|no customer|you|anyone) (should|ought to) [not|never] have to _",
    "unless": [
     {
      "after": [
       "(do|pay) (anything|nothing)"
      ]
     }
    ]
   },
   {
    "match": "(of course|naturally|obviously) [,] you (want|wanted|need|needed|expect|expected|are|were|would|hoped|have)",
    "unless": [
     {
      "after": [
       "(welcome|free|able|can)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(that|this|it) (is|was|sounds|seems|feels) (<intensifier>|a bit|absolutely)* [a|an] [<intensifier>] <feeling-adjective>",
    "unless": [
     {
      "after": [
       "to (open|remove|reach|use|read|clean|find|lift|fold|install)"
      ],
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "^ how [<intensifier>] (<feeling-adjective>|sad)",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(it|that|this) must (feel|have felt) (as|like|<intensifier>|<feeling-adjective>|that)"
   },
   {
    "match": "(imagine|picture) (the|your|<place>) (panic|stress|worry|shock|frustration|disappointment|anger|hurt|strain|mess|relief|feeling|sinking _|moment|_ [when])",
    "unless": [
     {
      "after": [
       "[_] (in|on|above|below)"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(can|could) (tell|see|hear|read) [from _ _ [_]] (how|that (this|it|you)|why) _",
    "only": {
     "subject": [
      "we"
     ]
    },
    "unless": [
     {
      "after": [
       "[_] (to|paid|sent|ordered|logged|signed|have (paid|sent|ordered))"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you have [now|already|just|also] (explained|called|written|told|asked|waited|chased|tried|had to|been|sent|rung|contacted) … (twice|again|times|people|days|weeks|hours|agents|colleagues|since|every|each|all)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you must (be|feel|have been|have felt) [<intensifier>] (<upset-adjective>|<feeling-adjective>|tired|exhausted|torn|let down|shocked|scared|frightened|anxious|relieved|fed up)"
   },
   {
    "match": "(waiting|being without|losing|being|having to|missing|getting|paying|finding|sitting|standing|seeing|going|moving|changing) … (is|was|sounds|must be|must have been|feels) (<intensifier>|never|no|not|a)* (<feeling-adjective>|heartbreaking|exhausting|easy|fun|joke|fair|acceptable|good enough|blow|let down|nuisance)"
   },
   {
    "match": "(no wonder|small wonder|little wonder|rightly so|quite rightly|understandably)"
   },
   {
    "match": "(you are|you were|you have been) (<intensifier>|absolutely|completely|quite|perfectly|entirely|totally)* right [to|that|about|$|{is ,|and|:}]",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(you have|you had) (every|a|good|all the) [good] (right|reason|cause) to"
   },
   {
    "match": "(that|it|this|your _ [_]) (makes|made) (<intensifier>|perfect|complete|total|a lot of|every|good)* sense",
    "unless": [
     {
      "after": [
       "to (wait|order|use|buy|set|keep|book)"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(is|are) (<intensifier>|completely|totally|perfectly|entirely|only)* (understandable|justified|[perfectly|completely|quite] natural) (that|to|for|,|.|!|and|$)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "((anyone|anybody|everyone|nobody|who) would (also|not)* (be|feel|have been|have felt|want|like|expect|enjoy)|(I|we) would (also|not)* (be|feel|have been|have felt)) (<intensifier>|just as|the same)* (<upset-adjective>|stranded|cheated|let down|the same|that|this|to)",
    "unless": [
     {
      "after": [
       "(help|hear|know|offer|book|arrange|say|add|ask|thank|suggest)"
      ]
     }
    ]
   },
   {
    "match": "(this|that|it|what happened|your _ [_]|<place>) (is|was) (not|nowhere near|far from|well below|below|hardly) (<intensifier>|the|a|an)* (good enough|acceptable|okay|ok|right|fair|how (we|it|you|this|that|things)|what (you|we)|the (service|standard|way|experience|welcome|level|quality)|service|standard)"
   },
   {
    "match": "(should|must) (not|never) (have (happened|been|had|cost|taken|reached|left|gone|come|got|met|sat|arrived)|happen)",
    "unless": [
     {
      "subject": [
       "you",
       "we"
      ]
     }
    ]
   },
   {
    "match": "you (deserve|deserved|should have (had|been|got|received|heard)) _"
   },
   {
    "match": "(we|I) (have|had)* (let you [all|both|and your _] down|disappointed you|kept you (waiting|in the dark)|(left|put) you (without|with|in|through|out)|broke (our|my) (promise|word)|failed (you|to)|fell short|got (this|that|it|your _ [_]|things) wrong|made (a|this|that|the|an) [_] [_] (mistake|error)|(forgot|missed|lost|mislaid|overlooked|ignored|misread|mistyped|misunderstood|mixed up|muddled|double booked|double charged|overcharged|damaged|broke|dropped) (you|your|the|a|to|two|our|it|up|an|that|this))",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(is|was|were|entirely|all|completely|by|makes it|made) [entirely|all|completely|clearly|purely|really] (our|my) [own] (mistake|mistakes|fault|error|errors|oversight|slip|doing|responsibility|failure|failing)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(mistake|fault|error|oversight|slip|failure) (was|is) [entirely|all|completely] (ours|mine)"
   },
   {
    "match": "(we|I) (should|could|ought to) [not|never] have [been] _",
    "unless": [
     {
      "after": [
       "[_] [_] [_] (by|within|for you) <date>"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(we|I) (got|had|read|wrote|entered|took|put|set) … wrong {not number|one of}",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(we|I) (dropped the ball|slipped up|messed up|screwed up|fell short|were (wrong|late|too slow|at fault)|was (wrong|late|too slow|at fault)|did not (keep|do|answer|call|tell|check|reply|listen|read|follow|send|deliver|act|get back|see|notice) [_] [_])",
    "unless": [
     {
      "after": [
       "[_] [_] (anything|any) _"
      ],
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(know|realise|understand|appreciate|see) [that] (this|it|that) (is|was) not (the (news|answer|outcome|reply|result|experience|first|ending)|what you|how you|ideal|easy|good enough|right)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "^ [that|this|sorry] [,] [entirely|all|completely] (our|my) [own] (mistake|fault|error|oversight|slip)"
   },
   {
    "match": "(a|an|the) (mistake|error|oversight|slip|mix up|fault|failure|gap) (of ours|of mine|(on|at|from) (our|my) (side|end|part)|in our (kitchen|system|warehouse|script|process|records|planning|kiln|lab|office|team|schedule|settings))",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(that is|this is|that was|this was|it is|it was|this one is) [all|entirely] on (us|me)",
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we|I) [have] [also|both|then] (sent|shipped|posted|packed|booked|charged|billed|printed|quoted|gave|put|loaded|delivered|told|cancelled|closed|deleted|entered|used|cut|parked|rang|called|switched) … (wrong|twice|instead|too (late|early|much|little|small|large)|without (telling|asking|warning)|by mistake|in error|late|to the (old|other)|when you [had] asked)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(cost|costs|costing|robbed|deprived) you [of] (the|a|an|your|time|money|hours|days|sleep|<number>|two|half|so)"
   },
   {
    "match": "(left|leaves|leaving|kept|keeps|keeping) you [and your _|both|all] (without|waiting|with (no|a|two|the|nowhere)|out of pocket|stranded|stuck|in the|on hold|guessing|unable|locked|short|worried|wondering|to)",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "(spoiled|spoilt|ruined|wrecked|wiped|upset|disrupted|cut short|dampened|overshadowed) (your|the|a) _",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "you (were|have been|had been) (really|so|clearly)* (counting|relying|hoping|looking forward|waiting|planning) (on|for|to|since|the)"
   },
   {
    "match": "you (lost|wasted|spent|missed|had to|sat|stood|waited|drove|went) … (hour|hours|day|days|morning|afternoon|evening|week|weeks|night|nights|minutes|trip|journey|twice|again|in the (rain|cold|dark)|for nothing|instead|wedding|birthday|holiday|flight|train|exam)",
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   },
   {
    "match": "(are|were|have been) (missing|without|stuck with|left without|locked out|still waiting|short of) (the|a|an|your|for|two|of|<number>|heating|water|power|internet|light)",
    "only": {
     "subject": [
      "you"
     ]
    },
    "unless": [
     {
      "if-clause": true,
      "question": true
     }
    ]
   }
  ],
  "unless": [
   {
    "reported": true
   }
  ]
 },
 {
  "id": "mirror",
  "title": "Mirrors",
  "message": "Says in our own words what happened to the customer, or what they asked for.",
  "phrases": [
   {
    "match": "you [have|had] [<verb-adverb>] {not not|need|needed|want to|required|supposed|welcome|able|allowed|entitled|will|can|may|must|should|agreed|agree} <past-verb>"
   },
   {
    "match": "you (have|had) [<verb-adverb>] {not to|any|a question|questions|further|other|received this|until} (<participle>|_)"
   },
   {
    "match": "you (are|were) [<verb-adverb>] {not welcome|able|free|entitled|required|allowed|advised|reminded|responsible|receiving this|encouraged|invited|asked|requested|not} (*ing|<participle>|locked|without|still|right|out|in|on|at|after|about|due|away|stuck|unable|missing)"
   },
   {
    "match": "you (could|can|did|were|had|have) not [<verb-adverb>] _"
   },
   {
    "match": "you [still|also|only|just|really|even] (need|want|see|hope|plan|rely|expect|miss|hear|find|get|ask|write|say|mention|note) {not to (contact|be|have|provide|make)|help|further|assistance|more (help|information)} _"
   },
   {
    "match": "you (would|'d) [also] (like|love|prefer) _"
   },
   {
    "match": "{not your <generic-thing>} your {not own|choice|name|browser|device|details|card details} ({not <modal>} _)* {not <modal>} (<past-verb>|is|are|has|have|does|keeps|never|still|stops|stays|drops|shows|fails|crashes|freezes|loses)"
   },
   {
    "match": "{not your <generic-thing>} your ({not <modal>} _)* _ (whenever|every time|each time|instead of|again and again)"
   },
   {
    "match": "(in|on|at|from|of|with|for|about|to|by) your {not <generic-thing>|own|browser|device|choice|account} _ [_] (<past-verb>|on <date>|last <date>)"
   },
   {
    "match": "(was|were|is|are) [still|all|to have been] (due|promised|supposed to|expected|meant to|booked for|scheduled for) [to|for|on|by|at|<date>|<number>]"
   },
   {
    "match": "(did not|never|has not|have not|had not|still has not|still not) (come|came|arrive|arrived|turn up|turned up|show|work|worked|reach|reached|left|leave|moved|start|started)"
   },
   {
    "match": "(nobody|no one|nothing) [_] (came|could|answered|rang|called|arrived|worked|turned up|showed up|told|picked)"
   },
   {
    "match": "(for|from|after|in) [the|about|over] <number> [_] (minutes|hours|days|weeks|months) {not of|you will|we will} [last|this|yesterday|today] [_] [_] [_] [_] (you|your)"
   },
   {
    "match": "(your|the) [_] [_] (email|message|note|letter|call|photo|photos|picture|pictures|video|screenshot|report|log|review|question|drawing|story|message) (about|on|of|that|shows|says|from|and|with|arrived)"
   },
   {
    "match": "(thank you|thanks) [so much|very much] for (<thanked>|the|your (<number>|first|second|third|fourth|honest|clear|kind words|exact|patience with)) {not <generic-thing>} _"
   },
   {
    "match": "(in|to|from|of) your (note|message|email|letter|call|photo|photos|screenshot|log|report|picture)"
   },
   {
    "match": "(it sounds|sounds) (like|as if|as though)"
   },
   {
    "match": "(losing|waiting|missing|being|having|paying|getting|finding|watching|seeing|bringing|driving|standing|sitting|hearing|reading) {not to|a look} [_] [_] [_] [_] [_] [_] [_] [_] (is|was|sounds|must|can|feels|takes)"
   },
   {
    "match": "(I|we) (have|had) [<verb-adverb>] (read|seen|looked at|listened to) (your|the|that|what)"
   },
   {
    "match": "(I|we) [<verb-adverb>] (charged|sent|delivered|booked|gave|told|promised|lost|deleted|missed|billed|shipped|cancelled|closed|kept|left|overcharged|engraved|misread|moved|owed) (you|your)"
   },
   {
    "match": "so you _"
   }
  ],
  "unless": [
   {
    "if-clause": true
   }
  ]
 },
 {
  "id": "apologise",
  "title": "Apologises",
  "message": "Says sorry, whether for something or for nothing in particular. A condolence, and the \"sorry\" of somebody who asks or interrupts, are no apologies.",
  "phrases": [
   {
    "match": "<apology>",
    "unless": [
     {
      "after": [
       "[, (<place>|_) ,] [but] [to [have to]] (ask|bother|trouble|chase|interrupt|nag|pester|insist|repeat myself|be a (pain|nuisance)|see you (go|leave)|say goodbye)"
      ]
     },
     {
      "after": [
       "[, (<place>|_)] , [but] (could|can|would|will|may|which|what|where|when|who|do|did|does|is|are|was|were|one more|just one|quick) _"
      ]
     },
     {
      "after": [
       "(,|but) (I|we) (did|do) not [quite] (catch|get|understand|follow|see) (that|you|what|your|it)"
      ]
     },
     {
      "after": [
       "[again] (for|about|to (hear|learn|read) (of|about)) (your|the) [recent|sad|great|terrible|tragic] (loss|losses|bereavement|passing|death)"
      ]
     },
     {
      "after": [
       "[to (hear|learn|read)] [that] (he|she|they|your [late] [_] _) (has|have)* [sadly|suddenly] (died|passed)"
      ]
     },
     {
      "before": [
       "(say|saying|said|word|wrote|game|button|page|not|nothing to|no need to|never|must I|should I) [the|a|an|of] [word]"
      ]
     }
    ]
   },
   {
    "match": "(please|kindly|do|hope you [can|will|could]|ask you to|beg you to|ask that you) (forgive|pardon|excuse) (us|me|our|my|the|this)"
   },
   {
    "match": "(forgive|pardon|excuse) (us|our|my|me for|us for)",
    "unless": [
     {
      "before": [
       "(can|could|will|would|may|might|not|never|to)"
      ]
     }
    ]
   },
   {
    "match": "(we|I) (do|really|truly|deeply|sincerely|very much|greatly)* regret {not to (inform|advise|tell|say|let|announce|notify)|buying|choosing} (that|the|this|any|our|my|what|how|not|having|your|for|it|causing|<inconvenience-noun>)"
   },
   {
    "match": "regrets (that|the|any|how|having|causing|not)",
    "unless": [
     {
      "before": [
       "(no|my|our|your|any|his|her)"
      ],
      "subject": [
       "they",
       "you"
      ]
     }
    ]
   },
   {
    "match": "(inconvenience|delay|disruption|trouble|error|mistake) [<caused-by-this>] (is|are) [<intensifier>|much] regretted"
   },
   {
    "match": "(we|I) [do|really|certainly] (owe|owes) you [all] [an|our|my|a] [_] (apology|apologies)"
   },
   {
    "match": "^ (our|my|total|totally my|totally our) bad $"
   },
   {
    "match": "[am|are|feel] [<intensifier>] (ashamed|embarrassed|mortified) (that|about|of|by|to)",
    "unless": [
     {
      "subject": [
       "you",
       "they",
       "it"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "negated": true
   },
   {
    "reported": true
   },
   {
    "subject": [
     "they",
     "you"
    ]
   }
  ]
 },
 {
  "id": "refuse",
  "title": "Refuses",
  "message": "Says that the customer cannot have what they want.",
  "phrases": [
   {
    "match": "<we> [<adverb>|<verb-adverb>] can not [<adverb>] {not <no-refusal>} _"
   },
   {
    "match": "<we> (am|are|is) [<adverb>] (unable|not able|not in a position|not allowed|not permitted) to {not <no-refusal>} _"
   },
   {
    "match": "<we> [<adverb>] (will|would|could) (not|be unable|no longer) [be able] [to] {not <no-refusal>|be needed|need|charge|ask|share|sell} _"
   },
   {
    "match": "<we> [<adverb>] do not [<adverb>] {not need|want|mind|ask|charge|share|sell|store|see|know|think|believe|expect|mean|recommend|hold|judge|blame|yet know|take this|have to|doubt|require|use your|like to|track} _"
   },
   {
    "match": "<we> (have|had|must|will have) to (decline|refuse|reject|say no|turn)"
   },
   {
    "match": "<we> [have] (declined|refused|rejected) _"
   },
   {
    "match": "(is|are|was|were|be|been) not [<adverb>] (possible|available|eligible|covered|approved|refundable|transferable|permitted|allowed|an option|accepted|offered|supported|included|something (we|I)|on our list)"
   },
   {
    "match": "(has|have|had|was|were|is|are|be) [been|also|therefore] (denied|declined|rejected|refused|turned down|discontinued)"
   },
   {
    "match": "(is|are) [currently|now|also|already|all] (sold out|out of stock|fully booked|booked out|discontinued)"
   },
   {
    "match": "no longer (available|made|stocked|offered|sold|supported|possible|produced|our responsibility)"
   },
   {
    "match": "(have|has|is) [a] (no refund|no refunds|no exchange|non refundable)"
   },
   {
    "match": "no [_] (refund|refunds|exchange|exchanges|return|returns|extension|exception|exceptions) (is|are|can|will)"
   },
   {
    "match": "(window|period|warranty|deadline|offer|trial) [has|have] [now|already] (closed|ended|expired|lapsed|passed|ran out|run out)"
   },
   {
    "match": "(against|outside|not [with] in) (our|the|company) [_] (policy|rules|terms|scope)"
   },
   {
    "match": "(nothing|no way|no option|no choice) [else|more|further] (<we>) (can|could)"
   }
  ],
  "unless": [
   {
    "if-clause": true,
    "question": true,
    "reported": true
   }
  ]
 },
 {
  "id": "explain",
  "title": "Explains",
  "message": "Gives the cause, or says whose fault it was.",
  "phrases": [
   {
    "match": "because [of] _"
   },
   {
    "match": "(due|owing) to {not you|your|the fact that you|high demand} _"
   },
   {
    "match": "thanks to (a|an|our) _"
   },
   {
    "match": "(caused|triggered|blocked|held up|delayed|stopped|created) by {not you|your|any|this|that|incorrect|improper|misuse} _"
   },
   {
    "match": "(the|a|one) (cause|reason|culprit|trouble) (was|is|lay|lies)"
   },
   {
    "match": "(that is|which is|this is|is|was) why"
   },
   {
    "match": "(on|at) our (side|end|part)"
   },
   {
    "match": "(is|was|are|were) (on us|(entirely|all)* (our|my) [own] (fault|mistake|error|miss|doing|slip|oversight))"
   },
   {
    "match": "(our|my) [own] (mistake|error|oversight|slip|blunder|fault)"
   },
   {
    "match": "(the|our|a|an|my|this|his|her|one|two) _ [_] [_] (broke|failed|crashed|cracked|jammed|stalled|was down|went down|got stuck|ran out|filled up|fell ill|was ill|called in sick|was held|were held|was cut|leaked|overheated|froze|lost|mixed|misread|ticked|loaded|forgot|missed|skipped|swapped|blocked|held|stopped|deleted|had the wrong|came from|comes from|came on|was set|were set|burst|flooded|expired|took the wrong|put the wrong|slipped|cancelled|never reached|never got|collided)"
   },
   {
    "match": "(we|I) [had] [<verb-adverb>] {not sent you|refunded|asked|booked you|checked|looked|set up|told you|made sure|moved you|kept you} (sent|missed|lost|booked|charged|took|made|forgot|shipped|used|changed|broke|closed|left|overlooked|printed|gave|misread|failed|put|set|let|switched|overcharged|mixed|packed|loaded|moved|ordered|deleted|entered|typed|ticked|told|promised|scheduled|mislaid|mislabelled|copied|fitted|wrote|did not|had not|never|should have|underestimated|misjudged|assumed|were short|ran out|got it wrong|got (this|that) wrong|billed|assigned|posted|wired|cut|mislabelled|swapped|sold|kept|quoted|addressed|tested|delivered|cleared|approved|filed)"
   },
   {
    "match": "(we|I) (have|had) (made|caused|missed|lost|forgotten|misread|overlooked|mixed|broken|overcharged|double|failed|got (this|it|that) wrong|been (slow|short|too slow))"
   },
   {
    "match": "after (we|a|an|our|the) _ [_] [_] (<past-verb>)"
   },
   {
    "match": "when (we|our) [_] (<past-verb>)"
   },
   {
    "match": "(during|in|after|while|by) (our|the|a) [_] (update|move|moving|switch|upgrade|change|maintenance|migration|release|storm|strike|power cut|rush|sale)"
   },
   {
    "match": "(a|an|the|one|some) [_] (fault|bug|power cut|storm|strike|typo|glitch|leak|flood|fire|crash|outage|error|breakdown|shortage|change|update|disk|cable|filter|sensor|script) [_] [_] [_] [_] (<past-verb>|has|had)"
   },
   {
    "match": ": (we|our|the|a|an|it|its|one|two|my|his|her|I) {not following|first|next} _ [_] [_] [_] [_] (<past-verb>|is|are|was|were|keeps|takes)"
   },
   {
    "match": "(it|that|this|which) (means|meant) [that] _"
   },
   {
    "match": "(the|a|your|this) _ [_] (takes|reads|counts|treats|keeps|mistakes|gives) (the|an|a|it|your|every) _"
   },
   {
    "match": "since (we|our) _"
   },
   {
    "match": "(covers|is for|pays for|goes into|went into|holds|protects) (the|this|our|all|it|a|customers) _"
   },
   {
    "match": "so that (nobody|no one|others) _"
   },
   {
    "match": "(because|since) (we|our|the|it|there|they|this|that) _"
   }
  ],
  "unless": [
   {
    "if-clause": true
   }
  ]
 },
 {
  "id": "act",
  "title": "Acts",
  "message": "Says what we have done, are doing or will do for the customer: something that can be pointed at. A promise to get back, to keep somebody posted or to do one's best is none, unless it names a time.",
  "phrases": [
   {
    "match": "(we|I|our _|our _ _|and|but|so) have (now|already|just|also|therefore|since|today|personally|then|finally|gone ahead and|this (morning|afternoon|week)|and)* {not <no-act>} (<done-for-you>|double checked|*ed|put|sent|made|set|cut|let you|given|gone|spoken|written|found|bought|brought|built|drawn|driven|held|kept|left|paid|rung|shown|sold|taken|taught|told|got|had (a|the|your|it) _|begun|chosen|thrown|shut|split|spread|swept|lent|reset|rebuilt|rewritten|redone|undone|laid|led|met|sewn|stuck)",
    "only": {
     "subject": [
      "we"
     ]
    },
    "unless": [
     {
      "before": [
       "(sorry|regret|apologise|apologies|once|if|when|after|until|as soon as) …"
      ],
      "after": [
       "the wrong",
       "(wrongly|incorrectly|by mistake|in error)"
      ],
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we|I|our _|our _ _) [now|already|just|also|therefore|then] {not <no-act>} (*ed|put|sent|made|set|cut|gave|went|spoke|wrote|found|bought|brought|built|drew|drove|held|kept|paid|rang|showed|took|told|got|began|chose|threw|lent|reset|rebuilt|rewrote|redid|laid|met) (your|the|a|an|it|you|them|him|her|this|that|both|one|two|all|our|<number>|£|$|€|<place>|in|to|with|on|back|out|off|up|for|aside) [_]",
    "only": {
     "subject": [
      "we"
     ]
    },
    "unless": [
     {
      "before": [
       "(sorry|regret|apologise|apologies|once|if|when|after|until|before|because|since|as soon as|that|while|which|what|where|how|as) …"
      ],
      "sentence": [
       "(the|a|an) (wrong|incorrect|old)",
       "(wrongly|incorrectly|by mistake|in error|twice|too (late|much|many|early))",
       "<owned>"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we|I|our _|our _ _|and) (am|are|is) (now|already|just|also|therefore|currently|both|having|all)* {not <no-act>} (<doing-for-you>|*ing) _",
    "only": {
     "subject": [
      "we"
     ]
    },
    "unless": [
     {
      "before": [
       "(sorry|that|because|if) …"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we|I|our _|our _ _|and|then|but) (will|shall|am going to|are going to|is going to) (now|also|then|therefore|personally|gladly|happily|just|each|both|immediately|of course|certainly)* {not <no-act>} _ _",
    "only": {
     "subject": [
      "we"
     ]
    },
    "unless": [
     {
      "before": [
       "(once|if|when|hope|hoping|until) …"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(we|I|our _|our _ _|and|they|she|he|<place>) (will|shall|am going to|are going to|is going to|is) (now|also|then|personally|both)* {not not|never|be (unable|able)} (call|ring|phone|email|text|message|contact|write|reply|answer|get back|be in touch|come back|update|let you know|follow up|report|respond|send|keep|be with|check|look|calling|ringing|visiting|chase|ask|review|be back|have) [_] [_] [_]",
    "only": {
     "sentence": [
      "<bound>",
      "(on|at) (<date>|<number>)",
      "(today|tonight|tomorrow|this (morning|afternoon|evening)|the same day|next (week|monday|tuesday|wednesday|thursday|friday))"
     ],
     "subject": [
      "we",
      "they"
     ]
    },
    "unless": [
     {
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "let me [just|quickly|now] (send|order|book|call|ring|move|put|add|refund|credit|arrange|set|reset|check (the|your|with) _ {not issue|problem|matter|case}|ask|find (you|a|another)|get (you|a|the|that|this) _ {not sorted|fixed|resolved})",
    "only": {
     "subject": [
      "none",
      "we"
     ]
    }
   },
   {
    "match": "(our|the|a|an|my) [{not system|website|app|store|shop|policy|site} _] (driver|courier|engineer|technician|nurse|doctor|plumber|electrician|fitter|mechanic|cleaner|porter|guide|tutor|teacher|vet|chef|guard|crew|colleague|warehouse|depot|desk|lab|workshop|team|manager|editor|developer|developers|engineers|accountant|receptionist|steward|baker|tailor|carrier|bank|finance (team|desk)|billing (team|desk)|van) [_] [(in|from|at) _] (will|shall|is|are|has|have)* [now|already|also|just] {not <no-act>} (bring|brings|bringing|collect|collects|collecting|deliver|delivers|pick|picks|come|comes|coming|visit|visits|fix|fixes|fixing|fixed|replace|replaces|replacing|replaced|repair|repairs|repairing|test|tests|testing|tested|send|sends|sending|sent|post|posts|call|calls|ring|rings|restore|restored|restoring|reset|refunded|refunds|on (his|her|its|their|the) way|checking (the|your)|swap|swaps|install|installs|rebuilding|cleaning|found|moved|put|credited|printed|rewrote|rewritten)",
    "unless": [
     {
      "before": [
       "(if|when|once|sorry) …"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(your|the|a|an|another|both|this|that|<number>) {not wrong} [{not you} _] [{not you} _] [{not you} _] (leaves|leave|left|ships|ship|shipped|go out|goes (out|back|to|in)|went (out|back)|is (on (its|the) way|in (the|today's|tonight's|tomorrow's) post|back (on|in|at|with)|with (the|our) (courier|carrier|driver)|waiting for you|ready (for|to|at)|booked|attached|enclosed|set aside|held for|reserved for|yours)|are (on (their|the) way|in (the|today's) post|back (on|in|at|with)|waiting for you|attached|booked)) [_]",
    "only": {
     "subject": [
      "it",
      "none",
      "we"
     ]
    },
    "unless": [
     {
      "before": [
       "(sorry|if|when|once|you (told|said|wrote|mentioned)) …"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(your|the|a|an|another|both|this|that|<number>|it|they|you) {not wrong} [{not you} _] [{not you} _] [{not you} _] (has been|have been|has now been|have now been|has already been|is being|are being|will be|was|were) [now|also|just|already|automatically|fully] <good-turn>",
    "unless": [
     {
      "before": [
       "(sorry|if|when|once|after|before|until|you (told|said|wrote|mentioned)) …"
      ],
      "after": [
       "(by mistake|in error|incorrectly|wrongly|in due course|as soon as|soon|shortly|twice)"
      ],
      "sentence": [
       "(the|a|an) (wrong|incorrect) _"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(your|the|both|all) {not wrong} [{not you} _] [{not you} _] (is|are) [now|already|also|all|fully|back] (unlocked|booked|reserved|fixed|restored|reinstated|reopened|open again|active|activated|paid|confirmed|refunded|reset|ready|up and running|switched on|repaired|replaced|solved|sorted|waived|free of charge|working again|on again) {not by|if|when|once|not}",
    "only": {
     "subject": [
      "it",
      "none"
     ]
    },
    "unless": [
     {
      "before": [
       "(sorry|if|when|once|until|you (told|said|wrote|mentioned)) …"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(he|she|(dr|mr|mrs|ms|miss|nurse|professor) _) (has|will|is) [now|already|also|just] {not <no-act>} (*ed|put|sent|made|set|found|read|spoken|written|taken|given|moved|bring|collect|send|post|fix|test|*ing) (your|the|a|it|you|with) [_]",
    "unless": [
     {
      "before": [
       "(sorry|if|when|once|until|that) …"
      ],
      "if-clause": true,
      "question": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(here is|here are|attached is|attached are|enclosed is|i have attached|i attach|i enclose) (your|the|a|an|all|both|our|my) [_] [_] (label|code|link|copy|form|receipt|invoice|list|file|letter|photo|password|key|ticket|tickets|voucher|map|guide|steps|instructions|pdf|certificate|refund|number|address|plan|quote|document|documents|statement|draft|summary|answer)"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ]
   }
  ]
 },
 {
  "id": "offer",
  "title": "Offers",
  "message": "Gives the customer a choice, or something they can have.",
  "phrases": [
   {
    "match": "(you|your _) can {not not|be|only|no longer|not also|find our|imagine} _"
   },
   {
    "match": "you (could|may|are welcome|are free|are able to|have the option|have until) {not not} _"
   },
   {
    "match": "(would|could|do) you [like|prefer|rather|want]"
   },
   {
    "match": "would you (like|prefer|rather)"
   },
   {
    "match": "shall (I|we) _"
   },
   {
    "match": "(we|I) (can|could) {not not|only|see|understand|imagine|hear|appreciate|no longer|confirm that|assure|tell|do for you|offer nothing} _"
   },
   {
    "match": "<we> can {not not|only|see|understand|imagine|hear|appreciate|no longer|assure|tell} _"
   },
   {
    "match": "if you (would (like|prefer|rather)|prefer|like|want|rather)"
   },
   {
    "match": "(would|does|do|will) [_] [_] [_] (suit|work for) you"
   },
   {
    "match": "(suits|suit|works for) you"
   },
   {
    "match": "(is|are|stays|stay) yours"
   },
   {
    "match": "(two|three|both|several|other|another|different) [_] (options|ways|choices|doors|routes|dates|slots|places|option|way) [_] (are|is|open|exist)"
   },
   {
    "match": "(a|an|the) (alternative|other (option|way|size|colour|date|slot|model))"
   },
   {
    "match": "(free of charge|for free|at no (cost|charge|extra cost)|on the house)"
   },
   {
    "match": "or (reply|choose|pick|tell|leave|drop|switch|call|have|take|I can|we can) _"
   },
   {
    "match": "(choose|pick) (any|one|which|between|another|a|an|your|whether|the) _"
   },
   {
    "match": "tell (me|us) (which|whether|what|if|yes|one|the) _"
   },
   {
    "match": "reply (yes|with (yes|a|the|which|one|your choice))"
   },
   {
    "match": "(instead|alternatively|in the meantime|meanwhile|until then)"
   },
   {
    "match": "what (we|I) can"
   },
   {
    "match": "(has|have|uses|fits|takes|does) the same"
   },
   {
    "match": "(credit|voucher|discount|refund) (for|of|worth) _"
   },
   {
    "match": "(the|an|another|one) _ [_] (is|are) [also|still|now|here] (available|free|open|in stock|ready)"
   },
   {
    "match": "(how|what) about"
   },
   {
    "match": "(happy|glad|pleased|delighted) to {not help|assist|hear|see|have|be of} _"
   }
  ],
  "unless": [
   {
    "negated": true
   }
  ]
 },
 {
  "id": "ask",
  "title": "Asks",
  "message": "Asks the customer for one thing: something to send, to tell or to choose. An offer of more help is no request.",
  "phrases": [
   {
    "match": "(could|can|would|will|may I ask you to|might) you (please|also|kindly|first|perhaps|just|quickly)* {not like|prefer|rather|imagine|find [that]|see that|also like|be (interested|happy|open)} _",
    "only": {
     "question": true
    }
   },
   {
    "match": "(could|can|would) you (please|kindly|also)* (send|share|tell|let|give|confirm|attach|check|show|reply|describe|provide|upload|add|fill|sign|try|forward|email|text|call|ring|bring|measure|take)",
    "unless": [
     {
      "if-clause": true
     }
    ]
   },
   {
    "match": "(please|kindly) {not do not|never} [also|just|then|first|either|now|do] {not note|be|do not|accept|know|rest|bear|find|see|allow|feel|forgive|excuse|remember|understand|contact us if|let (us|me) know if|do|never|visit our|enjoy|stay|hold|wait|have|refer|keep in mind|pardon|advise|reach out if|call us if|(let (us|me) know|contact us|get in touch|reach out|reply|call us|email us) (if|should|with any (questions|other))} _ _"
   },
   {
    "match": "(let (me|us) know|tell (me|us)|text (me|us)|email (me|us)|send (me|us)|give (me|us)|show (me|us)) [please] (which|what|when|where|who|how|whether|whom|whose|the|your|a|one|two|if you (would|prefer|want)|if (that|this|it|the _) (works|suits|is (ok|okay|fine|right)|fits)|by|and)",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "^ (just|simply|so|then|to _ _ , |to _ _ _ ,)* (reply|send|share|attach|tell|text|email|confirm|upload|answer|fill in|sign|pick|choose|bring|post|write back|call|ring|click|tap|forward|measure|photograph) [me|us|back|to (me|us|this _)] (with|the|your|a|an|me|us|which|what|yes|one|two|it|both|this|on|here|and|by|<place>|<number>|to|in|whether) _"
   },
   {
    "match": "(,|:|so|and|then|–) [just|please|simply] (reply with|reply to this|send (me|us)|tell (me|us)|text (me|us)|email (me|us)|confirm (the|your|that|by|which)|share (the|your|a)|attach (the|your|a)|give (me|us))"
   },
   {
    "match": "(all|what|the only thing|one thing|only|the one thing) [that] (I|we) [still|now|just] need [from you]"
   },
   {
    "match": "(I|we) [just|only|still|also|now] need [from you] (your|one|the|a|two|to know|you to)",
    "unless": [
     {
      "if-clause": true,
      "negated": true
     }
    ]
   },
   {
    "match": "(what|which|when|where|who|whose|how (many|much|long|often|old|big|soon|far)|is|are|was|were|did|do|does|has|have|had) {not (else|can I|can we|may I)} [_] [_] [_] [_] [_] (you|your|the|it|that|this|a|works|suits|one|there) [_]",
    "only": {
     "question": true
    },
    "unless": [
     {
      "before": [
       "how"
      ],
      "sentence": [
       "how are you",
       "(anything|something) else",
       "(further|other) (questions|help|assistance)",
       "how (can|may) (I|we) (help|assist)",
       "(does|did|is) (this|that) (help|answer|clear|make sense)",
       "would you (like|prefer)"
      ]
     }
    ]
   },
   {
    "match": "(would|could|does|will) {not you|I|we} _ [_] [_] [_] (suit|work|fit|help|be (ok|okay|fine|better|convenient|all right)|do) [you|for you|better|best] $",
    "only": {
     "question": true
    },
    "unless": [
     {
      "sentence": [
       "(does|would|will) (this|that|it) (help|work)"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "sentence": [
     "<hand-off>"
    ]
   }
  ]
 },
 {
  "id": "instruct",
  "title": "Instructs",
  "message": "Tells the customer what to do.",
  "phrases": [
   {
    "match": "(please|then|next|first|now|finally|and|,|:|;|–) [now|then|just|please|first|also|always|simply|only] {not <hand-off>} <order-verb>",
    "only": {
     "subject": [
      "none"
     ]
    }
   },
   {
    "match": "^ [please|now|then|next|first|finally|just|also] {not <hand-off>|have a|have fun|give (her|him|them|my|our) (a|our|my)|keep (going|up)|take care|note|be} <order-verb>"
   },
   {
    "match": "^ (to|in order to) {not be|make|help|hear} … , [please|just] {not <hand-off>} <order-verb>"
   },
   {
    "match": "here is (how|the (short|quickest|quick|fastest|simplest) way|what to do)"
   },
   {
    "match": "^ [please] do not (use|touch|open|charge|drive|eat|drink|plug|light|enter|switch|turn|move|throw|return|send|pay|click|share|delete)"
   }
  ]
 },
 {
  "id": "celebrate",
  "title": "Celebrates",
  "message": "Shares the customer's good news.",
  "phrases": [
   {
    "match": "(congratulations|congrats|felicitations|mazel tov|bravo|hooray|hurrah|kudos|hats off|three cheers|well done|way to go)",
    "unless": [
     {
      "before": [
       "(say|the|your|a) [_]"
      ]
     }
    ]
   },
   {
    "match": "(I am|we are|I was|we were|all of us are|so|very|really) (so|very|all|really|truly|absolutely)* (happy|glad|pleased|delighted|thrilled|chuffed|over the moon|excited|overjoyed) [for you|to (hear|read|see|learn)|that (your|you|the)|about your|with your]",
    "unless": [
     {
      "after": [
       "[to] (help|assist|inform|announce|offer|confirm|say)"
      ]
     }
    ]
   },
   {
    "match": "(happy|glad|pleased|delighted|thrilled) (for you|to (hear|read|see) (that|about|of|your|how|it|the|you))"
   },
   {
    "match": "(what|such) [a|an] [_] (great|good|lovely|wonderful|fantastic|brilliant|splendid|superb|happy|beautiful|exciting|amazing|terrific) (news|day|result|moment|achievement|start|milestone|idea|photo|story|surprise|occasion)"
   },
   {
    "match": "that is (really|such|the)* (great|good|lovely|wonderful|fantastic|brilliant|superb|amazing|terrific|best) (news|to hear|result|achievement)"
   },
   {
    "match": "(enjoy|savour) (the|your|every|all the) _",
    "unless": [
     {
      "negated": true
     }
    ]
   },
   {
    "match": "happy (birthday|anniversary|new year|new home|retirement|wedding|graduation|moving) [_] [_]"
   },
   {
    "match": "(welcome|here is) to (your new|the new|parenthood|the family|married|many more)"
   },
   {
    "match": "(made|makes|has made) (our|my) day"
   },
   {
    "match": "(we|I|all of us) [here] (wish|wishing) you (all|both|and _)* (joy|every happiness|all the best|much happiness|lots of|a happy|a wonderful|many happy|luck)"
   },
   {
    "match": "(you|your _) (deserve|deserves|earned|have earned) [every|all] (it|this|bit|success|credit)"
   }
  ]
 },
 {
  "id": "expect",
  "title": "Sets expectations",
  "message": "Says when something happens next, or how long it takes.",
  "phrases": [
   {
    "match": "<bound>",
    "unless": [
     {
      "before": [
       "(if|because|since) …",
       "(not|have not|did not|had not|was not|never) [_] [_] [_] [_]"
      ]
     }
    ]
   },
   {
    "match": "(by|until|till) [the end of|close of] (<date>|<place>)"
   },
   {
    "match": "(will|shall|going to|due|expect|expected|scheduled|booked|planned|arrives|arrive|ships|ship|leaves|leave|comes|come|starts|start|begins|opens|open|reopens|reopen|runs|lands|goes|go|reaches|shows|returns|resumes|follows|is|are|moves|ends|falls|call|calls|ring|rings|write|writes|collects|brings|update) … (on|at|from|between|around|about|after|this|next|first thing|later) [the|about|around] [(morning|afternoon|evening|week|start|end) of] (<date>|{not (one|two) of} <number>)",
    "unless": [
     {
      "before": [
       "(sorry|if|because) …",
       "(was|were|had been) [_]"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "(tomorrow|tonight|the day after tomorrow|later (today|this week)|this (afternoon|evening|week)|next (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the same day|first thing|any day this week|overnight)",
    "unless": [
     {
      "before": [
       "(was|were|did|had|sorry) …"
      ]
     }
    ]
   },
   {
    "match": "(will|shall|going to|'ll|is|are|leaves|ships|goes|arrives|posted|is being) … today",
    "unless": [
     {
      "before": [
       "(sorry|if) …"
      ],
      "negated": true
     }
    ]
   },
   {
    "match": "^ [the|our|my|your] (next|first|last|final) (update|news|step|report|message|visit|delivery|bus|train|boat|sailing|class|email|call|status) [_] [_] (:|is|comes|follows|at|on|by) _"
   },
   {
    "match": "(takes|take|need|needs|allow|lasts|last|shows|show|within|in) [up to|about|around|between|only|at most|another|the next] ({not one day} <number> [to|–|or|and] [<number>]|a couple of|a few|several|half an|an|a|one) [more|working|business|calendar|full] (minute|minutes|hour|hours|day|days|week|weeks|month|months|fortnight)",
    "unless": [
     {
      "before": [
       "(not|have not|did not|had not|was not|never|if|because|waited|wait of) …"
      ]
     }
    ]
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "sentence": [
     "(every|each) (day|days|night|evening|morning|week|weeks|month|months|year|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    ]
   }
  ]
 },
 {
  "id": "close",
  "title": "Closes",
  "message": "Ends warmly or says how to reach us.",
  "phrases": [
   {
    "match": "(let (me|us) know|tell (me|us)|reply here|reply|write|drop (me|us) a line|get in touch|write back|message (me|us)|call (me|us)|ring (me|us)|contact (me|us)|reach out|shout|come back to (me|us)|ask) (to this (email|message)|here|back|again|at any time|anytime)* if",
    "unless": [
     {
      "before": [
       "(to|not|will|must|can|could) [_]"
      ]
     }
    ]
   },
   {
    "match": "(let (me|us) know) (how|whether|what you think|any time|once|when) _"
   },
   {
    "match": "(if|should) [ever] (you|anything|something|any questions|it|the _) (have|need|need|would like|want|require|are|is|still|should|come|comes|does|happen|happens|crop|crops|seems|looks)* (any|more|further|other|anything|another|something|unclear|else|up|wrong|missing) [_] [_] [_] [,] (please|just)* (let|reply|write|call|ring|ask|contact|message|tell|I am|we are|get in touch|feel free|do not hesitate|drop|email|reach|shout|come)"
   },
   {
    "match": "if you (ever|still)* (have|need|would like|want) (any|more|further|other|anything|another)"
   },
   {
    "match": "(have|enjoy) (a|your|the rest of|the) [_] (great|good|lovely|nice|wonderful|pleasant|fantastic|relaxing|safe|brilliant|happy|sunny|peaceful|day|weekend|evening|week|trip|stay|journey|holiday|flight)"
   },
   {
    "match": "^ [I|we] (really|do|both|all)* (hope|wish) {not to|for} _",
    "unless": [
     {
      "sentence": [
       "(finds you|to have|sorted (by|soon)|to resolve|to get)"
      ]
     }
    ]
   },
   {
    "match": "(looking|look) forward to (seeing|hearing|welcoming|having|meeting|your|the)"
   },
   {
    "match": "(see|speak|talk to|hear from) you (soon|then|there|on|at|in|next|again|tomorrow)"
   },
   {
    "match": "(take care|all the best|good luck|safe travels|best of luck|bon voyage|get well soon|happy (travels|reading|sewing|cooking|holidays|new year|easter|birthday|shopping|playing|coding|gardening)|enjoy {not a discount|free}) (of yourself|with|for|in|_)* [_] [_] ($|!)"
   },
   {
    "match": "(reply|replies|a reply) [to this (email|message)] (comes|come|goes|go|reaches|reach) [straight|directly] [to] (me|us)"
   },
   {
    "match": "(I am|we are) (here|around|at my desk|at the desk|on the phone|only a _) (all|until|till|for|to|from|if|should|on|today|tomorrow|whenever|any|call|message)* _"
   },
   {
    "match": "(you can|you will) [always|also] (reach|find|call|ring|email) (me|us) (on|at|by|here|until|directly|from|between)"
   },
   {
    "match": "(questions|any questions|more questions) [,] (about|on|go|_)* [_] [_] (reply|call|ring|ask|write|me|us|go to)"
   },
   {
    "match": "(please )*(do not hesitate|feel free) to _"
   }
  ]
 },
 {
  "id": "sign",
  "title": "Signs",
  "message": "Says who writes.",
  "phrases": [
   {
    "match": "^ [with|my|our|very|all] (kind|best|warm|warmest|many|kindest|friendly|good|respectful|sincere|our|my|the best)* (regards|wishes) [from|,|_] [_] [_] [_] $"
   },
   {
    "match": "^ (yours|sincerely|cheers|warmly|best|respectfully|cordially|gratefully|yours truly|yours ever|all the best|all best|with thanks|many thanks|with love|take care|thanks again|with gratitude|love|xx|ta) [sincerely|faithfully|truly|again|everyone|from all of us|from us all] [, _ [_] [_]] $"
   },
   {
    "match": "^ thanks [, _ [_]] $"
   },
   {
    "match": "^ thank you , _ [_] $"
   },
   {
    "match": "^ (the|your|our) _ [_] [_] (team|crew|desk|support|staff|family|department|office|helpdesk) $"
   },
   {
    "match": "^ (sent|written|signed) (by|from) _ [_] [_] $"
   },
   {
    "match": "^ – _ [_] [_] [_] $"
   }
  ]
 }
];

export const LEXICON: Lexicon = {
 "company": [
  "(our|the|this|my) [_] [_] (team|desk|department|staff|crew|office|shop|store|clinic|warehouse|branch|management|council|bank|hotel|airline|company|firm|club|college|university|hospital|library|museum|surgery|practice|restaurant|agency|garage|gym|nursery|theatre|school|ward|kitchen|group|society|association|trust|centre|committee|board|service|operator|landlord|publisher|studio|studios|festival|charity|organisation|business|railway|ferry|brewery|bakery|salon|theater|cinema)",
  "everyone [here] [at _]",
  "all of us [here]",
  "<place>"
 ],
 "apologising-lead": [
  "do",
  "must",
  "will",
  "would",
  "can",
  "can only",
  "only",
  "should",
  "shall",
  "want to",
  "wanted to",
  "wish to",
  "wishes to",
  "need to",
  "have to",
  "would like to",
  "would first like to",
  "would like",
  "just",
  "also",
  "really",
  "again",
  "once again",
  "personally",
  "hereby",
  "first",
  "<intensifier>"
 ],
 "beg-to": [
  "please [do|also|again]",
  "kindly",
  "do",
  "(we|I) (ask|beg|hope|trust|request) [that] you [will|can|to|could|would]",
  "(would|could|can|will) you [please]",
  "hope (that you|you) [will|can|could]"
 ],
 "on-behalf": [
  "on behalf of (us|everyone|everybody|<place>|myself) [here]",
  "on behalf of (all of us|everyone at _|everybody at _|all at _|our _ _)",
  "on behalf of (the|our|my|this) [whole|entire|full] _",
  "on (our|my) behalf"
 ],
 "gushing": [
  "deeply",
  "profoundly",
  "terribly",
  "incredibly",
  "extremely",
  "awfully",
  "dreadfully",
  "sincerely",
  "immensely",
  "enormously",
  "hugely",
  "exceptionally",
  "tremendously",
  "desperately",
  "frightfully",
  "infinitely",
  "eternally",
  "sorely",
  "thoroughly",
  "utterly",
  "profusely",
  "humbly",
  "most humbly",
  "most sincerely",
  "most deeply",
  "unreservedly",
  "wholeheartedly",
  "whole heartedly",
  "from the bottom of (my|our) (heart|hearts)",
  "more than (words can say|you know)",
  "beyond"
 ],
 "fault-word": [
  "(did|was|were|had|has|have) not",
  "should [not|never] have",
  "(never|nobody|no one|nothing|neither)",
  "wrong",
  "wrongly",
  "incorrect",
  "incorrectly",
  "mistakenly",
  "(by|in) (mistake|error|accident)",
  "twice",
  "missing",
  "broken",
  "damaged",
  "cracked",
  "torn",
  "leaked",
  "leaking",
  "faulty",
  "defective",
  "stained",
  "cold",
  "empty",
  "expired",
  "late",
  "lost",
  "lose",
  "missed",
  "forgot",
  "forgotten",
  "broke",
  "overlooked",
  "mislabelled",
  "misread",
  "misspelt",
  "misspelled",
  "mistyped",
  "misplaced",
  "mislaid",
  "misquoted",
  "overcharged",
  "undercharged",
  "overbooked",
  "double (booked|charged|billed)",
  "(charged|billed|booked|sent|debited) … (twice|double)",
  "mixed up",
  "muddled",
  "swapped",
  "cancelled",
  "closed",
  "down",
  "offline",
  "crashed",
  "crashes",
  "froze",
  "failed",
  "fails",
  "stopped",
  "stuck",
  "stranded",
  "locked (out|you out)",
  "cut (off|out)",
  "left (out|off|behind|you|off your|on the|in the|at the)",
  "turned away",
  "let you down",
  "kept you waiting",
  "(waited|waiting) [for] <number>",
  "(out of order|out of date|out of stock|out of action|sold out|went out|ran out)",
  "instead of",
  "because",
  "typo",
  "bug",
  "dropped",
  "rude",
  "spilled",
  "spilt",
  "bounced",
  "ignored",
  "unanswered",
  "outdated",
  "jammed",
  "flooded"
 ],
 "harm-size": [
  "great",
  "huge",
  "big",
  "major",
  "massive",
  "considerable",
  "significant",
  "serious",
  "severe",
  "terrible",
  "awful",
  "horrible",
  "unexpected",
  "unnecessary",
  "unwanted",
  "undue",
  "undoubted",
  "unfortunate",
  "unacceptable",
  "unintended",
  "unforeseen",
  "obvious",
  "inevitable",
  "recent",
  "current",
  "ongoing",
  "continued",
  "continuing",
  "repeated",
  "added",
  "extra",
  "additional",
  "further",
  "initial",
  "earlier",
  "previous",
  "associated",
  "resulting",
  "consequent",
  "general",
  "possible",
  "potential",
  "technical",
  "total",
  "utter",
  "considerable",
  "frustrating",
  "annoying",
  "bit of",
  "<small>"
 ],
 "the-harm": [
  "the",
  "this",
  "that",
  "these",
  "those",
  "your",
  "our",
  "every",
  "such",
  "such (a|an)",
  "a",
  "an",
  "all [of] (the|this|that|these|those|your)",
  "all",
  "so much",
  "(causing|giving) [you] (the|this|that|these|such|an|a|any)",
  "having caused you",
  "(causing|giving) you"
 ],
 "bad-experience": [
  "(bad|poor|hard|tough|rough|rotten|shoddy|lousy|miserable|trying|difficult|negative|unpleasant|disappointing|frustrating|terrible|awful|horrible|dreadful|upsetting|stressful|subpar|sub par|substandard|below par|unsatisfactory|unacceptable|mediocre|less than (ideal|perfect|stellar|satisfactory|great)|suboptimal) (experience|experiences|service|time|impression|situation|interaction|treatment|visit|stay)"
 ],
 "late-reply": [
  "(in|with|on|for|to|of|about|regarding) (my|our|this|the|a|your|all|getting|coming)* [previous|earlier|first|last] (reply|replies|response|responses|answer|answers|email|emails|message|messages|reply to you|correspondence|communication|feedback|update|updates)",
  "(in|with|on|for|to|of|about|regarding|while|before) [our|my|us|me] (getting|coming|being|going) (back|round|around|in touch) [to you|with you|on this|on that|to this|to your _]",
  "(in|with|on|for|to|before) [our|my|us] (replying|responding|answering|writing [back]|following up|contacting|reviewing|reading|acknowledging|addressing|attending|dealing|updating|confirming|investigating) [back] [to you|to] [with] [you|this|that|it|(your|the|this|our|these|an) [_] _]",
  "(getting|coming) back to you"
 ],
 "late-with": [
  "(in|with|on|for|to) [our|my|us] (handling|processing|resolving|completing|dispatching|shipping|delivering|sending|issuing|providing|fixing|delivery|shipment|dispatch|shipping) [of] [this|that|it|(your|the|this|our|these|an) [recent] (order|orders|parcel|package|refund|refunds|payment|request|requests|application|claim|case|ticket|enquiry|query|repair|complaint|delivery|shipment|item|items|goods|purchase|issue|problem|matter|service)]",
  "(in|with|of|to) (the|your|our) (delivery|shipment|dispatch|shipping|processing|handling|order|orders|parcel|package|refund|payment|service|request|application|claim|case|ticket|enquiry|repair) [of (your|the) [_] _]"
 ],
 "delay-told": [
  "<number> [working|business|calendar|full|whole|long|extra|more] (minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|night|nights|mins|hrs)",
  "(an|half an) (hour|afternoon|evening)",
  "a (day|week|fortnight|month|year|couple of _|few _|whole _)",
  "(because|caused by|due to|owing to|as a result of|thanks to) {not this|that|it|unforeseen|circumstances|the delay|this delay}",
  "since <date>"
 ],
 "to-tell": [
  "(inform|advise|tell|notify) [you|our _|all _|all of you|everyone]",
  "let (you|our _|everyone|all _) know",
  "(say|announce|report|confirm|share|write|convey)",
  "have to _",
  "be the bearer of",
  "bring [you]",
  "break"
 ],
 "next-time": [
  "next time [around|round]",
  "the next time",
  "in [the] future",
  "for (the|your) future",
  "for [the] next time",
  "for future (orders|bookings|reference|purchases|visits|trips|stays)",
  "on future (orders|bookings|visits|trips|occasions)",
  "in [the] (days|months|weeks) to come",
  "going forward",
  "moving forward",
  "from now on",
  "from here on [in|out]",
  "henceforth",
  "another time",
  "before (your|the) next (visit|trip|order|booking|stay|flight|appointment|purchase)",
  "(when|if) (you order|you book|ordering|booking|you travel|you shop) again"
 ],
 "knowing": [
  "understand",
  "understood",
  "imagine",
  "appreciate",
  "know",
  "see",
  "realise",
  "get",
  "hear",
  "recognise",
  "acknowledge",
  "sense",
  "tell",
  "feel",
  "picture",
  "(am|are) (fully|well|very|all too|only too)* aware [of]",
  "(am|are) (fully|well|very|all too|only too)* (conscious|mindful) [of]"
 ],
 "this-thing": [
  "this",
  "that",
  "it",
  "things",
  "these things",
  "such things",
  "these",
  "everything",
  "all (this|that|of this|of that)",
  "(situations|things|cases|issues|times|moments|experiences|problems|delays|situation|thing|case|issue|time|moment|experience|problem|delay|day|days) like (this|these|that|those|yours)",
  "(a|an) (situation|thing|case|issue|experience|problem|delay) like (this|that|yours)",
  "(the|this|that|your|such a|a|any|these|such|those|our) [whole|entire|current|present|recent] (situation|situations|issue|issues|matter|matters|experience|experiences|problem|problems|delay|delays|thing|things|process|wait|news|circumstances|circumstance|error|errors|mistake|mistakes|mix up|disruption|inconvenience|interruption|uncertainty|time|episode|incident|outage|outages|change|changes)",
  "(waiting|delays|changes|errors|problems|mistakes|situations|issues|cancellations|outages|setbacks|waits|disruptions|glitches|interruptions)"
 ],
 "may-be": [
  "is",
  "are",
  "was",
  "were",
  "feels",
  "(must|can|may|might|could|would|will|has to) (be|feel|seem|have been|have felt)",
  "(has|have|had) been",
  "(must|may|might|can) all be"
 ],
 "told-event": [
  "(your|our|my|the|a|an|<place>|somebody|someone|nobody|he|she|they|it|this) [_] [_] [_] {not resolved|fixed|received|solved|updated|refunded|noted|forwarded|escalated} (was|were|came|arrived|went|got|left|broke|lost|took|stopped|had|did|sent|gave|told|*ed) {not resolved|fixed|received|solved|updated|refunded|noted|forwarded|escalated|sent to the|passed|reviewed}",
  "you [have|had] (waited|lost|paid|asked|booked|ordered|were|had|missed|told|got|received|drove|stood|sat|spent|called|wrote|found)",
  "(this|it|that|which) cost you",
  "(we|I) [also|then|only|have] (sent|gave|told|put|took|left|let|made|kept|broke|charged|billed|packed|posted|booked|shipped|delivered|quoted|printed|closed|cancelled|deleted|entered|used|called|promised|parked|cut) {not care|note|a look|in place|together}"
 ],
 "of-feeling": [
  "your {not code|setup|use case|question|number}",
  "(how|why|what|where) (you|this|that|it|much|<intensifier>|your|<feeling-adjective>|important|urgent|a|the)",
  "[that] (you|this|it|these|waiting|your|not everyone|some|many|not)",
  "the [<harm-size>] (frustration|frustrations|urgency|inconvenience|difficulty|difficulties|importance|concern|concerns|situation|disappointment|impact|stress|pressure|position|point|desire|need|wish|worry|anger|temptation|appeal|sentiment|hardship|confusion|gravity|seriousness)",
  "[,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately)"
 ],
 "told": [
  "said",
  "told",
  "mentioned",
  "stated",
  "explained",
  "noted",
  "advised",
  "informed",
  "communicated",
  "outlined",
  "indicated",
  "specified",
  "pointed out",
  "clarified",
  "written",
  "wrote",
  "highlighted",
  "instructed",
  "notified",
  "warned",
  "reminded",
  "set out",
  "laid out",
  "spelled out",
  "spelt out",
  "made clear",
  "made plain",
  "made [it|this|that] [very|perfectly|quite|abundantly] (clear|plain)",
  "tried to (explain|say|tell you|make clear)",
  "put it",
  "confirmed",
  "emphasised",
  "stressed",
  "underlined",
  "reported",
  "answered",
  "replied",
  "detailed",
  "covered",
  "repeated"
 ],
 "already": [
  "already",
  "repeatedly",
  "previously",
  "clearly",
  "just",
  "also",
  "now",
  "very",
  "quite",
  "explicitly",
  "once",
  "twice",
  "patiently",
  "carefully",
  "several times",
  "many times",
  "many times over",
  "multiple times",
  "numerous times",
  "countless times",
  "time and again",
  "more than once",
  "on (several|many|multiple|numerous|<number>) occasions",
  "both"
 ],
 "said-when": [
  "before",
  "above",
  "earlier",
  "previously",
  "already",
  "repeatedly",
  "to you",
  "you",
  "(several|many|multiple|numerous|countless|<number>) times",
  "many times over",
  "(a|one) (hundred|thousand|dozen|million) times",
  "more than once",
  "time and again",
  "on (several|many|multiple|numerous|<number>) occasions",
  "in (our|my|the|this) (last|previous|earlier|prior|first|initial|recent|past|above|very first|preceding|opening) _",
  "(last|the other) (time|week|month|day)",
  "yesterday",
  "on <date>",
  "at the (start|beginning|outset)"
 ],
 "earlier-message": [
  "(last|previous|earlier|prior|first|above|initial|original|recent|preceding|latest|past) [_] (email|emails|mail|message|messages|reply|replies|response|responses|note|notes|letter|letters|correspondence|answer|answers|explanation|explanations|comment|comments|post|posts|communication|communications|conversation|call|statement|advice|instructions|ticket)"
 ],
 "third-party": [
  "third party",
  "third parties",
  "courier",
  "couriers",
  "carrier",
  "carriers",
  "bank",
  "banks",
  "supplier",
  "suppliers",
  "vendor",
  "vendors",
  "manufacturer",
  "manufacturers",
  "maker",
  "makers",
  "producer",
  "post office",
  "post",
  "postman",
  "isp",
  "provider",
  "providers",
  "(shipping|delivery|insurance|utility|energy|phone|mobile|cable|internet|hosting|software|hardware|removal|cleaning|security|maintenance|bus|train|rail|ferry|coach|taxi|airport|broadband|network|payment|power|water|gas|travel|booking|logistics|tour|ticket|ticketing|catering|parts|moving|card|credit card|rental|hire|management|letting|printing|recruitment|staffing|construction) (company|companies|firm|firms|provider|providers|partner|partners|service|services|operator|operators|agency|agencies|agent|agents|team|office|people|processor|issuer|network|supplier|contractor|website|site|platform|app)",
  "driver",
  "drivers",
  "airline",
  "airlines",
  "airport",
  "landlord",
  "insurer",
  "insurers",
  "operator",
  "operators",
  "network operator",
  "broker",
  "brokers",
  "employer",
  "school",
  "council",
  "hotel",
  "retailer",
  "retailers",
  "seller",
  "sellers",
  "reseller",
  "dealer",
  "dealership",
  "contractor",
  "contractors",
  "subcontractor",
  "subcontractors",
  "builder",
  "builders",
  "agency",
  "franchise",
  "franchisee",
  "distributor",
  "wholesaler",
  "importer",
  "installer",
  "installers",
  "fitter",
  "fitters",
  "electrician",
  "plumber",
  "garage",
  "mechanic",
  "payment processor",
  "card issuer",
  "customs",
  "utility",
  "hosting company",
  "app store",
  "promoter",
  "organiser",
  "organisers",
  "venue",
  "box office",
  "caterer",
  "caterers",
  "photographer",
  "hospital",
  "doctor",
  "gp",
  "surgery",
  "pharmacy",
  "lab",
  "laboratory",
  "clinic",
  "university",
  "government",
  "tax office",
  "police",
  "neighbour",
  "neighbours",
  "previous (owner|tenant|owners|tenants|occupant|occupants)",
  "letting agent",
  "estate agent",
  "travel agent",
  "tour operator",
  "ferry line",
  "railway",
  "publisher",
  "developer",
  "developers",
  "plugin author",
  "theme author",
  "factory",
  "warehouse",
  "depot",
  "grower",
  "breeder",
  "examiner",
  "exam board",
  "interpreter",
  "translator",
  "referee",
  "weather",
  "platform",
  "partner",
  "partners"
 ],
 "messed-up": [
  "(messed|screwed|mucked|cocked|fouled|slipped) (up|it up|this up|things up)",
  "(dropped|dropping) the ball",
  "let (you|us|everyone|them) down",
  "(got|get|gets) (it|this|that|things) wrong",
  "(made|making) (a|an|the|another) [_] (mistake|error|blunder|mess)",
  "botched (it|this|that|the _)",
  "bungled (it|this|that|the _)",
  "mishandled (it|this|that|the _|your _)",
  "(was|were|is|are|has been|have been) (careless|negligent|sloppy|incompetent|at fault|to blame|unreliable|useless|hopeless|slow|late again)",
  "did not do (their|its|his|her) job"
 ],
 "colleague": [
  "colleague",
  "colleagues",
  "agent",
  "agents",
  "rep",
  "reps",
  "representative",
  "advisor",
  "adviser",
  "coworker",
  "co worker",
  "salesperson",
  "salesman",
  "saleswoman",
  "team member",
  "trainee",
  "intern",
  "apprentice",
  "new (hire|starter|joiner|boy|girl|person|guy)",
  "temp",
  "temps",
  "receptionist",
  "operator",
  "manager",
  "supervisor",
  "cashier",
  "clerk",
  "technician",
  "engineer",
  "assistant",
  "waiter",
  "waitress",
  "guide",
  "host",
  "steward",
  "nurse",
  "teacher",
  "tutor",
  "junior",
  "person",
  "guy",
  "lady",
  "gentleman",
  "predecessor",
  "sales team",
  "night shift",
  "day shift"
 ],
 "not-blamed": [
  "receive",
  "received",
  "get",
  "got",
  "gotten",
  "hear",
  "heard",
  "lose",
  "lost",
  "need",
  "want",
  "expect",
  "deserve",
  "cause",
  "caused",
  "break",
  "broken",
  "damage",
  "damaged",
  "enjoy",
  "enjoyed",
  "like",
  "liked",
  "love",
  "feel",
  "felt",
  "recognise",
  "recognised",
  "ask for",
  "asked for",
  "authorise",
  "authorised",
  "request",
  "requested",
  "see",
  "seen",
  "have to",
  "had to",
  "been",
  "be",
  "experience",
  "experienced",
  "mean",
  "intend",
  "owe",
  "win",
  "won",
  "get to",
  "sleep",
  "slept",
  "realise",
  "know",
  "known",
  "even",
  "use",
  "used",
  "try",
  "tried",
  "buy",
  "bought",
  "receive",
  "initiate",
  "initiated",
  "start",
  "started",
  "create",
  "created",
  "choose",
  "chosen",
  "find",
  "found",
  "start",
  "like",
  "think",
  "imagine",
  "worry",
  "waste",
  "wasted",
  "miss",
  "missed",
  "spend",
  "spent",
  "exceed",
  "exceeded",
  "reach",
  "reached",
  "hurt",
  "offend",
  "offended",
  "upset",
  "disturb",
  "bother",
  "invite",
  "invited",
  "had (any|a|the|an|much|enough|one|good)",
  "have (any|a (good|chance|great|reply|response|moment|lot|pleasant|nice|bad|problem|say|choice)|the (chance|time|best|experience|opportunity|option|same|pleasure)|an (issue|easy|answer|opportunity)|much|enough time|time|one of|access|it easy|anything to)",
  "do (anything|something|that|nothing|any|it on purpose|it {not properly|correctly|right|in time|on time|by})",
  "done (anything|something|that|nothing|any)",
  "make (a mistake|any|an error|that|this|it {not clear})",
  "made (a mistake|any|an error)",
  "make this (change|request)",
  "change",
  "changed",
  "sign up",
  "signed up",
  "subscribe",
  "subscribed",
  "move",
  "moved",
  "mind",
  "fail",
  "failed",
  "forget",
  "forgotten",
  "misunderstand",
  "overpay",
  "imagine",
  "invent",
  "overreact",
  "go",
  "gone",
  "order {not the|a|an|in|by|on|enough|within}",
  "ordered {not the|a|an|in|by|on|enough|within}",
  "mention {not the|your|which|what|whether|how|when|that|any|a|if}",
  "mentioned {not the|your|which|what|whether|how|when|that|any|a|if}",
  "say {not which|what|whether|how|when|that|if}",
  "said {not which|what|whether|how|when|that|if}",
  "care",
  "appreciate",
  "understand",
  "understood",
  "agree with",
  "agreed with",
  "share"
 ],
 "rule-broken": [
  "guideline",
  "guidelines",
  "rule",
  "rules",
  "policy",
  "policies",
  "terms",
  "instruction",
  "instructions",
  "process",
  "procedure",
  "procedures",
  "agreement",
  "contract",
  "template",
  "templates",
  "code of conduct",
  "standard",
  "standards",
  "regulation",
  "regulations",
  "law",
  "laws",
  "licence",
  "license",
  "tos",
  "conditions",
  "requirement",
  "requirements",
  "etiquette",
  "house rules"
 ],
 "submission": [
  "report",
  "bug report",
  "issue",
  "ticket",
  "request",
  "pull request",
  "question",
  "post",
  "submission",
  "discussion",
  "message",
  "email",
  "letter",
  "description",
  "explanation",
  "application",
  "form",
  "claim",
  "complaint",
  "enquiry",
  "inquiry",
  "query",
  "comment",
  "comments",
  "details",
  "information",
  "evidence",
  "documents",
  "document",
  "photos",
  "photo",
  "screenshot",
  "screenshots",
  "logs",
  "log",
  "answer",
  "answers",
  "proof",
  "paperwork",
  "reproduction",
  "input",
  "entry",
  "data",
  "writing",
  "handwriting",
  "instructions",
  "measurements",
  "listing",
  "attempt",
  "feedback"
 ],
 "poor": [
  "insufficient",
  "inadequate",
  "useless",
  "unacceptable",
  "worthless",
  "not (good|clear|detailed|specific|legible) enough",
  "not (acceptable|useful|helpful|of any use|up to scratch|up to standard|up to our standard|adequate|sufficient|legible|readable)",
  "of no use",
  "unclear",
  "vague",
  "confusing",
  "confused",
  "muddled",
  "incoherent",
  "incomprehensible",
  "illegible",
  "unreadable",
  "sloppy",
  "careless",
  "unhelpful",
  "too (vague|short|long|complex|complicated|unclear|blurry|broad|confusing|small|dark|brief|late|general)",
  "badly (written|filled in|worded|formatted|photographed|taken|scanned)",
  "poorly (written|worded|formatted|photographed|scanned|filled in|explained|described)",
  "(of|a) (low|poor) quality",
  "low quality",
  "nonsense",
  "rubbish",
  "makes no sense",
  "make no sense",
  "(did|does|do) not make [any|much] sense",
  "lacks (detail|details|information|clarity|any|the|basic|important|essential)",
  "lack (detail|details|information|clarity|any|the|basic|important|essential)",
  "impossible to (read|follow|understand)",
  "hard to (read|follow|understand)"
 ],
 "step": [
  "accept",
  "access",
  "activate",
  "add",
  "adjust",
  "align",
  "answer",
  "apply",
  "arrange",
  "attach",
  "bend",
  "boil",
  "book",
  "bring",
  "browse",
  "call",
  "cancel",
  "change",
  "charge",
  "check",
  "choose",
  "clean",
  "clear",
  "click",
  "clip",
  "close",
  "collect",
  "come",
  "complete",
  "configure",
  "confirm",
  "connect",
  "contact",
  "copy",
  "create",
  "cut",
  "delete",
  "descale",
  "detach",
  "dial",
  "disable",
  "disconnect",
  "do",
  "double (click|tap|check)",
  "download",
  "drag",
  "drop",
  "edit",
  "eject",
  "email",
  "empty",
  "enable",
  "enter",
  "exit",
  "explain",
  "expand",
  "fill",
  "find",
  "fit",
  "fix",
  "flip",
  "fold",
  "follow",
  "forward",
  "get",
  "give",
  "glue",
  "google",
  "sprinkle",
  "stir",
  "spray",
  "mount",
  "go",
  "grab",
  "hand",
  "hang",
  "have",
  "head",
  "heat",
  "highlight",
  "hit",
  "hold",
  "ignore",
  "insert",
  "install",
  "join",
  "keep",
  "launch",
  "leave",
  "lift",
  "lock",
  "load",
  "log",
  "look",
  "loosen",
  "make",
  "measure",
  "mix",
  "move",
  "navigate",
  "open",
  "order",
  "pack",
  "paste",
  "pay",
  "peel",
  "pick",
  "place",
  "plug",
  "point",
  "pop",
  "pour",
  "press",
  "print",
  "provide",
  "pull",
  "push",
  "put",
  "quote",
  "read",
  "reboot",
  "refill",
  "refresh",
  "register",
  "reinstall",
  "reload",
  "remove",
  "rename",
  "renew",
  "replace",
  "reply",
  "report",
  "reset",
  "respond",
  "restart",
  "resubmit",
  "return",
  "rinse",
  "ring",
  "rotate",
  "run",
  "save",
  "scan",
  "screw",
  "scroll",
  "search",
  "select",
  "send",
  "set",
  "shake",
  "share",
  "show",
  "shut",
  "sign",
  "sit",
  "slide",
  "snap",
  "speak",
  "start",
  "step",
  "stick",
  "stop",
  "submit",
  "subscribe",
  "swap",
  "sweep",
  "swipe",
  "switch",
  "take",
  "tap",
  "tell",
  "text",
  "tick",
  "tie",
  "tighten",
  "top up",
  "touch",
  "transfer",
  "try",
  "turn",
  "twist",
  "type",
  "uninstall",
  "unlock",
  "unplug",
  "unscrew",
  "unsubscribe",
  "untick",
  "unwrap",
  "unzip",
  "update",
  "upgrade",
  "upload",
  "use",
  "verify",
  "visit",
  "wait",
  "walk",
  "wash",
  "wind",
  "wipe",
  "wrap",
  "write"
 ],
 "kind-step": [
  "answer",
  "call",
  "come",
  "contact",
  "drop (us|me|by|in)",
  "email",
  "explain",
  "get (in touch|back)",
  "give (us|me)",
  "have (fun|a)",
  "ignore",
  "keep",
  "leave it",
  "let",
  "look",
  "quote",
  "reply",
  "respond",
  "ring",
  "send (us|me|it|them|a|your|over)",
  "say",
  "shout",
  "show",
  "speak",
  "tell",
  "text",
  "use the (link|code) [_] below",
  "wait",
  "walk",
  "write",
  "follow the link",
  "click the link",
  "bring",
  "pop",
  "pick",
  "head",
  "join"
 ],
 "easy": [
  "easy",
  "dead easy",
  "easy peasy",
  "simple",
  "straightforward",
  "obvious",
  "self (explanatory|evident)",
  "trivial",
  "(a piece of cake|child's play|a breeze|a doddle|a cinch|a no brainer|a walk in the park)",
  "no brainer",
  "foolproof",
  "effortless",
  "(quick|fast|simple|safe|fun) and (easy|simple|painless)",
  "easy and (quick|fast|simple)",
  "basic",
  "elementary",
  "common sense",
  "logical",
  "intuitive",
  "painless",
  "not (rocket science|brain surgery|[that|very|so|really|all that|particularly|overly] (difficult|hard|complicated|tricky|complex))",
  "as easy as (pie|abc|that)",
  "plain sailing",
  "a matter of (minutes|seconds|a few clicks|a click)"
 ],
 "told-feeling": [
  "<upset-adjective>",
  "devastated",
  "shaken",
  "unsettled",
  "cross",
  "flustered",
  "dismayed",
  "tearful",
  "alarmed",
  "puzzled",
  "confused",
  "heartbroken",
  "emotional",
  "anxious",
  "nervous",
  "scared",
  "afraid",
  "frightened",
  "impatient",
  "eager",
  "sad",
  "hurt",
  "shocked",
  "distressed",
  "overwhelmed",
  "agitated",
  "bitter",
  "resentful",
  "fed up",
  "hot and bothered",
  "het up",
  "exasperated",
  "embarrassed",
  "ashamed",
  "jealous",
  "lonely",
  "bored",
  "tired",
  "exhausted",
  "fuming",
  "seething",
  "enraged",
  "aggrieved",
  "miffed",
  "peeved",
  "ticked off",
  "pissed off",
  "in a bad mood",
  "not happy",
  "far from happy",
  "less than happy",
  "not [<intensifier>] (pleased|satisfied)",
  "rattled",
  "panicking",
  "panicked",
  "hysterical",
  "sceptical",
  "suspicious",
  "cynical",
  "discouraged",
  "let down",
  "stressed out",
  "at your wits end",
  "beside yourself",
  "losing patience",
  "running out of patience",
  "tense",
  "touchy",
  "sore",
  "put out",
  "heated"
 ],
 "how-done": [
  "<adverb>",
  "clearly",
  "obviously",
  "evidently",
  "apparently",
  "plainly",
  "probably",
  "presumably",
  "repeatedly",
  "again",
  "once again",
  "yet again",
  "accidentally",
  "mistakenly",
  "inadvertently",
  "deliberately",
  "knowingly",
  "intentionally",
  "consistently",
  "persistently",
  "somehow",
  "perhaps",
  "sadly",
  "then",
  "both",
  "all",
  "already",
  "must have",
  "seem to have",
  "appear to have"
 ],
 "duty-bearer": [
  "customer",
  "policyholder",
  "account holder",
  "user",
  "buyer",
  "tenant",
  "passenger",
  "guest",
  "parent",
  "owner",
  "driver",
  "traveller",
  "member",
  "filer",
  "applicant",
  "seller",
  "sender",
  "cardholder",
  "reader",
  "patient",
  "hirer",
  "renter",
  "subscriber",
  "reporter",
  "client",
  "purchaser",
  "student",
  "player",
  "visitor",
  "resident",
  "pet owner",
  "organiser",
  "borrower"
 ],
 "others-none": [
  "(no one|nobody) else [in _ _|here|on _ _]",
  "no other _",
  "none of (our|the|my) [other] _",
  "not (one|a single|one single) [of our|of the|other] [other] _",
  "(no one|nobody) [ever]",
  "(few|hardly any|very few) [of our] [other] _"
 ],
 "others-all": [
  "(everyone|everybody) else",
  "(all|most) [of] (our|the|my) other _",
  "(our|the|my) other _",
  "(most|many|other|all|plenty of|lots of|thousands of|hundreds of|millions of|dozens of) [of] [our|the] [other] (customers|users|people|guests|members|residents|tenants|patients|parents|passengers|players|students|families|clients|drivers|buyers|subscribers|readers|companies|owners|travellers|visitors|homes|households)",
  "the rest of (our|the|us) [_]",
  "the others"
 ],
 "complain-verb": [
  "reported",
  "reporting",
  "report",
  "complained",
  "complaining",
  "complain",
  "mentioned",
  "mention",
  "mentioning",
  "raised",
  "raise",
  "raising",
  "noticed",
  "notice",
  "objected",
  "object",
  "objecting",
  "minded",
  "mind",
  "minds",
  "struggled",
  "struggling",
  "struggles",
  "struggle",
  "asked for (this|it|that $)",
  "had (a|an|any) (problem|issue|trouble|complaint|difficulty|problems|issues|complaints)",
  "had (this|that) [problem|issue]",
  "has (a|any) (problem|issue|trouble)",
  "having (a|any|this|that|such) [_]",
  "had (problems|trouble|issues|complaints)",
  "seen (this|that|it|such)",
  "said (anything|so|this|that)",
  "found (this|that|it) (difficult|hard|a problem|confusing|too _|unclear)",
  "needed (this|that|it)"
 ],
 "symptom": [
  "noise",
  "noises",
  "sound",
  "sounds",
  "smell",
  "smells",
  "odour",
  "vibration",
  "vibrations",
  "movement",
  "delay",
  "delays",
  "behaviour",
  "effect",
  "discolouration",
  "wobble",
  "click",
  "clicking",
  "clicks",
  "hum",
  "humming",
  "buzzing",
  "heat",
  "warmth",
  "flicker",
  "flickering",
  "message",
  "messages",
  "warning",
  "warnings",
  "error",
  "errors",
  "lag",
  "drop",
  "change",
  "changes",
  "difference",
  "differences",
  "variation",
  "variations",
  "mark",
  "marks",
  "spots",
  "cracks",
  "crack",
  "stain",
  "stains",
  "bubbles",
  "condensation",
  "leak",
  "dripping",
  "rattle",
  "rattling",
  "squeak",
  "squeaking",
  "creaking",
  "slowness",
  "wait",
  "waiting",
  "waits",
  "reaction",
  "symptoms",
  "side effects",
  "shrinkage",
  "shrinking",
  "fading",
  "pilling",
  "peeling",
  "wear",
  "swelling",
  "bruising",
  "fluctuation",
  "fluctuations",
  "interruption",
  "interruptions",
  "gap",
  "gaps",
  "dent",
  "dents",
  "scratch",
  "scratches",
  "colour"
 ],
 "read-it-in": [
  "<small-print>",
  "rules",
  "guide",
  "guidelines",
  "docs",
  "documentation",
  "readme",
  "wiki",
  "brochure",
  "timetable",
  "menu",
  "programme",
  "calendar",
  "code of conduct",
  "notes",
  "handbook",
  "lease",
  "paperwork",
  "poster",
  "noticeboard",
  "notice board",
  "board",
  "homepage",
  "pack",
  "catalogue",
  "statement",
  "newsletter",
  "bill",
  "booklet",
  "map",
  "handout",
  "syllabus",
  "prospectus",
  "schedule",
  "price list",
  "price tag",
  "banner",
  "screen",
  "brief",
  "warranty",
  "quote",
  "voucher",
  "coupon",
  "packet",
  "bottle",
  "tin",
  "door",
  "gate",
  "wall",
  "entrance",
  "counter",
  "till",
  "window"
 ],
 "unfit": [
  "wrong",
  "incorrect",
  "invalid",
  "false",
  "inaccurate",
  "bad",
  "improper",
  "incomplete",
  "mistaken",
  "faulty",
  "nonexistent",
  "unreadable",
  "illegible",
  "blurred",
  "blurry",
  "fake",
  "forged",
  "outdated",
  "expired",
  "empty",
  "corrupt",
  "corrupted",
  "useless",
  "misleading",
  "contradictory"
 ],
 "thanks": [
  "(thank you|thanks|thanking you|thankyou) [all|both] [again|once again|once more|very much|so much|ever so much|kindly|a lot|a million|in advance|, _ ,]",
  "cheers [again|all]",
  "(many|big|huge|sincere|warm|our|my|our sincere|my sincere|heartfelt) thanks [again|once again|to you] [in advance]",
  "(I|we) (<degree>|<valuing-how>|would like to|wish to|want to|must|'d like to)* thank you [all|both] [again|once again|very much|so much|sincerely|kindly|in advance]"
 ],
 "thanks-for": [
  "<thanks> for",
  "<appreciate> [that] (you|your) [for]",
  "(it is|it was) (good|great|lovely|kind) of you to",
  "cheers for",
  "(I|we) (am|are) (<intensifier>|<valuing-how>|much|also)* (grateful|thankful|obliged|indebted) [to you] for",
  "ta for"
 ],
 "appreciate": [
  "(I|we|our [_] team) (<degree>|<valuing-how>|would|will|shall|<adverb>)* (appreciate|appreciates|value|values)",
  "(I|we) (am|are) (<intensifier>|<valuing-how>|much|also)* (grateful|thankful|obliged|indebted|appreciative) [to you] (for|of)",
  "much appreciate",
  "(appreciate|grateful for)"
 ],
 "message-noun": [
  "email",
  "emails",
  "e mail",
  "e mails",
  "mail",
  "message",
  "messages",
  "enquiry",
  "enquiries",
  "inquiry",
  "inquiries",
  "query",
  "queries",
  "correspondence",
  "letter",
  "communication",
  "communications",
  "note",
  "call",
  "phone call",
  "telephone call",
  "voicemail",
  "contact",
  "interest",
  "submission",
  "request",
  "ticket",
  "support (request|ticket|query|enquiry)",
  "service request",
  "reply",
  "response",
  "chat",
  "tweet",
  "dm"
 ],
 "reach-verb": [
  "contact",
  "(reach|contact|write|email|call|get back|come back|message|phone|ring|speak|talk|connect|reply|respond|report) [back] to",
  "reach [back] (out|us|me|our)",
  "write [in|back|us|me]",
  "email",
  "e mail",
  "mail",
  "call",
  "phone",
  "ring",
  "text",
  "message",
  "chat",
  "get [back] in (touch|contact)",
  "get back to",
  "come back to",
  "ask",
  "inquire",
  "enquire",
  "reply",
  "respond",
  "connect with",
  "(speak|talk) (to|with)",
  "let (us|me|our _) know",
  "drop [us|me] (a|an|by)",
  "(give|send|shoot|drop) (us|me|our _ [team]) (a|an)",
  "post",
  "ping",
  "tell (us|me)",
  "report"
 ],
 "reaching-out": [
  "contacting",
  "reaching [back] out [to]",
  "reaching [us|me|our _]",
  "getting [back] in (touch|contact) [with|to]",
  "getting (back|hold of|a hold of) [to]",
  "writing [back|in] [to]",
  "emailing",
  "e mailing",
  "mailing",
  "messaging",
  "dming",
  "calling [in]",
  "phoning",
  "ringing",
  "texting",
  "tweeting [us|at]",
  "chatting [with|to]",
  "connecting with",
  "corresponding with",
  "dropping (us|me) (a|an) (line|message|note|email)",
  "approaching",
  "touching base [with]",
  "asking",
  "reaching",
  "your (outreach|getting in touch|reaching out|contacting)"
 ],
 "our-desk": [
  "us",
  "me",
  "our [_] [_] [_] (team|department|desk|support|service|services|centre|helpdesk|help desk|office|company|line|hotline|store|shop|staff|care|clinic|school|branch|agency|hotel)",
  "the [_] [_] [_] (team|department|desk|support|service desk|support centre|contact centre|helpdesk|help desk|office|hotline|helpline)",
  "[customer] (support|care|service|services) [team|desk|department]",
  "[the] [_] [_] (support|service|customer|care|help) (team|desk|centre|line|department)"
 ],
 "forbearance": [
  "patience",
  "patience (and|&|,) <forbearance-noun>",
  "<forbearance-noun> (and|&) [continued|kind|your] patience",
  "<forbearance-noun> [(and|&) <forbearance-noun>]"
 ],
 "forbearance-noun": [
  "understanding",
  "cooperation",
  "co operation",
  "collaboration",
  "forbearance",
  "tolerance",
  "indulgence",
  "compliance",
  "flexibility",
  "consideration",
  "support",
  "loyalty",
  "trust"
 ],
 "forbearance-how": [
  "continued",
  "continuing",
  "kind",
  "ongoing",
  "utmost",
  "great",
  "patient",
  "prompt",
  "full",
  "valued",
  "extreme",
  "incredible",
  "amazing",
  "extended",
  "immense",
  "endless",
  "wonderful",
  "generous",
  "gracious",
  "anticipated",
  "much appreciated"
 ],
 "generic-matter": [
  "issue",
  "issues",
  "matter",
  "matters",
  "inquiry",
  "inquiries",
  "enquiry",
  "enquiries",
  "query",
  "queries",
  "concern",
  "concerns",
  "situation",
  "case",
  "request",
  "requests",
  "problem",
  "problems",
  "incident",
  "complaint",
  "difficulty",
  "difficulties"
 ],
 "deceased": [
  "(your|the) [late|dear|beloved|dearest] (husband|wife|mother|father|mum|mom|dad|son|daughter|partner|brother|sister|grandmother|grandfather|gran|grandma|grandad|grandpa|nan|aunt|uncle|friend|loved one|loved ones|child|baby|spouse|parent|parents|dog|cat|pet)"
 ],
 "delighted": [
  "happy",
  "delighted",
  "thrilled",
  "excited",
  "pleased",
  "glad",
  "overjoyed",
  "stoked",
  "proud",
  "over the moon",
  "ecstatic",
  "chuffed"
 ],
 "delight-how": [
  "so",
  "very",
  "really",
  "more than",
  "absolutely",
  "super",
  "truly",
  "only too",
  "extremely",
  "incredibly",
  "always",
  "just",
  "most",
  "beyond",
  "also"
 ],
 "pitch": [
  "(why not|have you (considered|thought about|thought of|seen|tried|heard about|looked at)|did you know [that]|you (may|might|could) (also|even)* (like|enjoy|be interested|consider|want|love)|(may|can|could) (we|I) interest you|do not miss|check out|take a look at|be sure to (check|see)|consider|now (is|would be|could be) (a|the) [_] (time|moment)|this (is|would be|could be|might be) (a|the) [_] (time|moment|chance|opportunity) to|treat yourself|discover|explore|here is|enjoy|we also|you can also|we are offering|we have (a|an|new|great)|take advantage|speaking of) … <wares>",
  "(upgrade|subscribe) (now|today|to (our|the|a)) [_] [_] [_] (plan|tier|package|membership|plus|pro|premium|max|unlimited|gold|platinum|cover)",
  "did you know [that] (we also|you can also|our _ also) _"
 ],
 "wares": [
  "upgrade",
  "upgrading",
  "(premium|platinum|gold|pro|plus|business|family|unlimited|max) (plan|cover|tier|package|membership|account|version|card|$)",
  "(plus|premium|pro|gold|platinum|max|unlimited) (free|today|now|instead)",
  "premium",
  "pro",
  "platinum",
  "new (range|collection|arrivals|line|season|menu|model|product|products|release)",
  "latest [_] (range|collection|arrivals|model|models|product|products|offer|offers|deals)",
  "range",
  "collection",
  "membership",
  "subscribe",
  "subscribing",
  "subscription",
  "add on",
  "add ons",
  "warranty",
  "insurance",
  "cover",
  "sale",
  "offer",
  "offers",
  "deal",
  "deals",
  "discount",
  "discounts",
  "promotion",
  "bundle",
  "protection plan",
  "gift (card|cards|shop)",
  "loyalty (programme|program|card|scheme|points)",
  "newsletter",
  "rewards",
  "accessories",
  "our (app|shop|store|blog)",
  "black friday",
  "<number> % off",
  "holiday (camps|packages|deals)",
  "(camps|courses|classes|tours|lessons|workshops)"
 ],
 "gone-wrong": [
  "down",
  "broken",
  "broke",
  "torn",
  "stolen",
  "lost",
  "missing",
  "late",
  "delayed",
  "damaged",
  "faulty",
  "cancelled",
  "overcharged",
  "leaking",
  "flooded",
  "cracked",
  "dead",
  "crashed",
  "crash",
  "outage",
  "blocked",
  "locked",
  "wrong",
  "hacked",
  "failed",
  "fails",
  "overdue",
  "refused",
  "declined",
  "never (came|arrived|turned|worked|showed)",
  "did not (come|arrive|work|turn|show)",
  "has not (come|arrived|worked|turned)",
  "not (working|arrived|come|turned)",
  "sorry",
  "apologise",
  "apologies",
  "unfortunately"
 ],
 "bound": [
  "(by|before|within|until|till|over|during|inside) [the] [end of|close of|start of|next|coming|first] [the] [about|around|at most|up to] (<date>|business hours|the (hour|day|week|month|weekend)|end of (play|business|day|week|month))",
  "(by|before|until|till|latest) {not <number> of} <number>",
  "in [about|around|under|less than|at most|the next|up to] ({not one day} <number> [to|–|or] [<number>] [working|business|calendar|more] (second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months)|an hour|half an hour|a day|a week)",
  "(no|not) later than _",
  "at the latest",
  "every (<number>|hour|day|morning|afternoon|evening|week|monday|tuesday|wednesday|thursday|friday|few (hours|days))",
  "(same|next) (day|working day|business day)",
  "(takes|take|allow|expect|need|needs|wait of|up to|between|about|around) [up to|about|around|at least] <number> [to|–|and|or] [<number>] [working|business|more] (minute|minutes|hour|hours|day|days|week|weeks|month|months)"
 ],
 "then-when": [
  "… (on|at|from|between|for|around|about|after|first thing|later) [the|next|this|around|about] {not (one|two) of} (<date>|<number>)",
  "… (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (morning|afternoon|evening|week|month)|next (week|month|monday|tuesday|wednesday|thursday|friday))",
  "… <bound>"
 ],
 "agent-noun": [
  "agent",
  "agents",
  "representative",
  "representatives",
  "rep",
  "reps",
  "specialist",
  "specialists",
  "adviser",
  "advisers",
  "advisor",
  "advisors",
  "associate",
  "associates",
  "colleague",
  "colleagues",
  "expert",
  "experts",
  "technician",
  "technicians",
  "engineer",
  "engineers",
  "manager",
  "managers",
  "person",
  "people",
  "consultant",
  "consultants",
  "officer",
  "officers",
  "executive",
  "executives",
  "coordinator",
  "coordinators",
  "supervisor",
  "supervisors",
  "handler",
  "handlers",
  "clerk",
  "operator",
  "operators",
  "human",
  "human being",
  "professional",
  "professionals",
  "moderator",
  "moderators",
  "mod",
  "mods",
  "maintainer",
  "maintainers",
  "volunteer",
  "volunteers",
  "administrator",
  "administrators",
  "admin",
  "admins",
  "developer",
  "developers",
  "analyst",
  "tutor",
  "counsellor",
  "planner",
  "surveyor",
  "inspector",
  "assessor",
  "underwriter",
  "nurse",
  "doctor",
  "clinician",
  "receptionist",
  "concierge",
  "team (member|members|leader|lead)",
  "staff (member|members)",
  "(member|members) of (staff|(our|the|my) [_] [_] [_] (team|teams|staff|department|desk|crew|office))",
  "(member|members) of the [_] [_] team"
 ],
 "team-noun": [
  "team",
  "teams",
  "department",
  "departments",
  "desk",
  "office",
  "division",
  "unit",
  "section",
  "people",
  "colleagues",
  "colleague",
  "staff",
  "management",
  "leadership",
  "managers",
  "manager",
  "developers",
  "engineers",
  "designers",
  "buyers",
  "planners",
  "specialists",
  "experts",
  "party",
  "parties",
  "person",
  "persons",
  "stakeholders",
  "authorities",
  "authority",
  "supervisor",
  "supervisors",
  "crew",
  "head office",
  "hq",
  "headquarters",
  "higher ups",
  "powers that be",
  "seniors",
  "group",
  "contacts",
  "channels",
  "side"
 ],
 "relevant": [
  "relevant",
  "appropriate",
  "concerned",
  "responsible",
  "right",
  "correct",
  "proper",
  "respective",
  "necessary",
  "suitable",
  "specialist",
  "dedicated",
  "competent",
  "designated",
  "internal",
  "applicable"
 ],
 "anonymous": [
  "one of (us|them)",
  "(someone|somebody) [else] [here] [(from|of|in|on|at|within|with) (our|the|my|that|this) _ [{not will|should|would|can|may|shall|is|to} _] [{not will|should|would|can|may|shall|is|to} _]|from _ [{not will|should|would|can|may|shall|is} _]|more senior|senior|on duty]",
  "one of (our|the|my) [{not will|should|is} _] {not will|should|is} _ [(from|of|in|on|at|within|with) (our|the|my|that) [_] [_] <team-noun>]",
  "(a|an|another|any of our) [{not will|should|is} _] [{not will|should|is} _] <agent-noun> [(from|of|in|on|at|within|with) (our|the|my|that) [_] [_] <team-noun>]",
  "(the|our|a) [_] <relevant> [_] (<team-noun>|<agent-noun>|members [of _])"
 ],
 "someone": [
  "<anonymous>",
  "(our|my|the|this) [{not will|should|can} _] [{not will|should|can} _] (team|teams|department|departments|desk|office|specialists|agents|engineers|experts|technicians|advisers|advisors|representatives|colleagues|staff|moderators|maintainers|developers)",
  "(team|staff) members",
  "(mods|moderators|maintainers|admins|volunteers|staff|(support|customer (service|care|support|success|relations))) {not {is can}}"
 ],
 "shall": [
  "(will|shall|should|would) [also|now|then|just|certainly|definitely|happily|gladly|personally|always|soon|shortly|immediately|of course|try to|aim to|hope to|do our best to|be sure to|make sure to|need to|have to|be able to]",
  "(am|are|is) [currently|now] (going to|due to|about to|looking to|planning to|happy to|able to)"
 ],
 "contact": [
  "get [right|straight] back (to|in touch with) you",
  "(getting|coming) back to you",
  "get in (touch|contact) [with you]",
  "be [back] in (touch|contact) [with you]",
  "be getting [back] (to you|in touch)",
  "be (reaching out|calling|contacting|emailing|phoning|ringing|writing|following up) [to you|you|with you|back]",
  "come back to you",
  "circle back [to you|with you]",
  "(contact|call|ring|phone|email|message|text|update|notify|advise|inform|answer|approach) (you|your _) [back]",
  "call back",
  "reach out [to you|directly]",
  "(reply|respond|write|revert|speak|talk) [back] [to you|with you]",
  "(follow|following) up [with you]",
  "touch base [with you]",
  "let you know",
  "give you (a (call|ring|bell|shout)|an (update|answer))",
  "send you (an (email|update|answer)|a (message|reply|response))",
  "provide (you with (an update|a (response|reply|resolution))|an update|a (response|reply|resolution) [to you])",
  "assist [you]",
  "help [you] [out]",
  "(take|have) a look [at (it|this|that|your _)]",
  "take care of (it|this|that|you)",
  "take (it|this|that|things) (from (here|there)|forward|further|up|over)",
  "look (into|at) (it|this|that|the _|your _)",
  "(review|handle|process|examine|assess|consider|address|resolve|sort|check|investigate) (it|this|that|the _ [of _]|your _ [_])",
  "(deal with|attend to) (it|this|that|the _|your _)",
  "pick (this|it|that) up",
  "be (along|round|over|out|there) [to _ [_]]",
  "give (it|this) [a|some|their|our|my] [_] (look|attention|thought|consideration)",
  "be with you",
  "(swing|stop|drop|come|pop|call) (by|round|over|in|along|out|up)",
  "be (happy|able|glad|pleased|on hand|available|delighted) to (help|assist|advise|answer)",
  "(call|ring|phone|write|reply|respond|answer|visit|come|attend|help|assist|investigate|advise|decide|act) {is $}"
 ],
 "the-matter": [
  "it",
  "this",
  "that",
  "these",
  "them",
  "things",
  "everything",
  "all of (this|it|these)",
  "(this|that) for you",
  "(the|this|that|these|those|your|our|any|all|all your|all the|each) [_] (matter|matters|issue|issues|problem|problems|case|cases|concern|concerns|query|queries|request|requests|situation|complaint|complaints|ticket|tickets|question|questions|enquiry|enquiries|inquiry|inquiries|report|message|email|account|order|claim|application|incident|details|error|bug|fault|fix|solution|resolution|delay|discrepancy|feedback|suggestion|appeal|dispute|case file|file|circumstances)"
 ],
 "right-now": [
  "right now",
  "right away",
  "now",
  "at the moment",
  "at present",
  "as we speak",
  "as (a|top) (priority|matter of urgency)",
  "with (the utmost|high|top|some) (priority|urgency)",
  "for you",
  "further",
  "(again|closely|carefully|actively|urgently|immediately|internally|thoroughly|diligently|currently|behind the scenes|around the clock|round the clock|day and night|in the background)",
  "on (our|my|your) (side|end|behalf)",
  "(with|by) (our|the|my) [_] <team-noun>",
  "in (more|further|greater) detail",
  "to (help|assist) [you]"
 ],
 "opinion": [
  "feedback",
  "comment",
  "comments",
  "suggestion",
  "suggestions",
  "idea",
  "ideas",
  "thought",
  "thoughts",
  "input",
  "concern",
  "concerns",
  "remark",
  "remarks",
  "view",
  "views",
  "opinion",
  "opinions",
  "observation",
  "observations",
  "point",
  "points",
  "recommendation",
  "recommendations",
  "proposal",
  "feature request",
  "feature requests",
  "criticism",
  "insight",
  "insights",
  "experience",
  "sentiment",
  "wish",
  "wishes",
  "preference",
  "preferences",
  "praise",
  "compliments",
  "(kind|warm|lovely) words",
  "words",
  "dissatisfaction",
  "disappointment",
  "displeasure",
  "dislike",
  "frustration",
  "unhappiness",
  "sentiments",
  "complaint",
  "(comments|suggestions|concerns|ideas|thoughts) and _"
 ],
 "pass-on": [
  "~pass",
  "~forward",
  "~relay",
  "~share",
  "~send",
  "~communicate",
  "~convey",
  "~submit",
  "~escalate",
  "~raise",
  "~refer",
  "~direct",
  "~redirect",
  "~transfer",
  "~transmit",
  "~report",
  "~flag",
  "~bring",
  "~feed",
  "~route",
  "~present",
  "~put",
  "~take",
  "~hand",
  "~mention"
 ],
 "noted": [
  "noted [down]",
  "logged",
  "recorded",
  "registered",
  "documented",
  "filed",
  "captured",
  "acknowledged",
  "received",
  "heard",
  "passed (on|along|over|back|up|to _)",
  "forwarded",
  "relayed",
  "shared",
  "sent (on|over|along)",
  "submitted",
  "conveyed",
  "communicated",
  "escalated",
  "raised",
  "considered",
  "reviewed",
  "taken (on board|into (account|consideration)|seriously|under advisement|note of)",
  "fed back",
  "put forward",
  "welcome",
  "appreciated",
  "valued",
  "valuable",
  "important",
  "essential",
  "vital",
  "invaluable",
  "precious",
  "treasured"
 ],
 "must": [
  "must [first|also|always|now|immediately|therefore|still|then|only|not|never]",
  "(do|really|absolutely|simply|first|also|now|then|always|currently|therefore|urgently|definitely)* (have|need|'ve got|have got) to [first|also|always|immediately|either|now]",
  "(will be|are|are [also|now|therefore|still|hereby|first|legally|kindly|cordially|politely|strongly|respectfully]) (required|obliged|obligated|expected|instructed|ordered|directed|compelled|supposed|mandated|bound|requested|urged) to [first|also|always]",
  "(will be|are) (not to|to {not be (found|sure|clear)|blame|date|us|me|thank}) [immediately]",
  "shall [not]",
  "gotta",
  "(had|'d) better [not]"
 ],
 "will-have-to": [
  "(will|'ll|would|are going to|'re going to) (first|also|now|then|therefore|definitely|unfortunately)* (have|need) to [first|also|always|immediately|either|now]"
 ],
 "state-verb": [
  "be {not quiet|silent|still|alert|patient|present|available|ready|here|home|at home|in attendance|seated|quick|polite|civil|respectful|more careful|careful}",
  "have {not your|the {not wrong|right|same}|all|it {not all|easy}|these|both|every}",
  "know",
  "worry",
  "admit",
  "say",
  "feel",
  "want",
  "like",
  "get {not in touch|in contact|your|a|an|the|it|back|this}",
  "live {not with}",
  "own",
  "belong",
  "earn",
  "(pay|do|send|provide|bring|sign|return) (nothing|anything)",
  "decide",
  "hear",
  "love",
  "see",
  "try [out]",
  "taste",
  "watch",
  "meet",
  "think",
  "remember",
  "trust",
  "experience",
  "deserve",
  "allow",
  "turn (18|<number>)",
  "excuse",
  "smile",
  "laugh",
  "forgive",
  "pardon",
  "bear"
 ],
 "duty": [
  "by law",
  "(law|laws|legal|legally|statutory|regulation|regulations|regulator|hmrc|irs|customs|visa|passport control|licence|license)",
  "(gas|electric|electrical|electricity|fire|burn|burns|smoke|injury|injuries|injured|emergency|poison|poisonous|battery|batteries|unplug|unplugged|safety|safe|safely|hazard|danger|dangerous|voltage|power off|mains|shock|explosion|carbon monoxide|allergy|allergic|pregnant|doctor|ambulance|medication|medicine|dose|helmet|seat belt|seatbelt|life jacket|999|112|911|choking|toxic|overdose|infection|fasting|surgery|anaesthetic)",
  "(stop|avoid) using (the|it|this|that|your)",
  "(switch|turn) (it|them|the _ [_]) off"
 ],
 "pester": [
  "spam",
  "pester",
  "chase {not the|a}",
  "nudge",
  "bump",
  "harass",
  "hassle",
  "badger",
  "bombard",
  "flood (us|me|our _)",
  "nag",
  "bother (us|me|our _|the _|anybody|anyone|staff)",
  "hound",
  "ping (us|me|our _|the _|maintainers|moderators|anyone|people|everyone)",
  "demand",
  "argue",
  "interrupt",
  "abuse",
  "waste (our|my|everyone's|anyone's|staff) time",
  "keep (*ing|on) [us|me|at us]",
  "(call|email|phone|ring|message|contact|write to|text|ask|approach|disturb) (us|me|our [_] _|the _|this (number|address|line|office|desk)) (again|repeatedly|constantly|multiple times|more than once|any more|anymore|every _|directly|unless|until|(about|for|regarding) (this|that|it|your _|_))",
  "(open|submit|send|create|file|raise|log|post) (another|multiple|duplicate|repeated|repeat|additional|several|further|more) [_] (ticket|tickets|request|requests|message|messages|email|emails|complaint|complaints|issue|issues|case|cases|enquiry|enquiries|report|reports|claim|claims|copies)"
 ],
 "cut-off": [
  "closed",
  "cancelled",
  "terminated",
  "suspended",
  "deleted",
  "removed",
  "blocked",
  "deactivated",
  "disabled",
  "disconnected",
  "discontinued",
  "forfeited",
  "charged",
  "fined",
  "penalised",
  "billed {not at|by}",
  "rejected",
  "declined",
  "refused",
  "denied",
  "dismissed",
  "disregarded",
  "ignored",
  "voided",
  "void",
  "invalid",
  "invalidated",
  "revoked",
  "rescinded",
  "withdrawn",
  "released",
  "lost",
  "archived",
  "locked",
  "frozen",
  "restricted",
  "limited",
  "banned",
  "barred",
  "excluded",
  "expelled",
  "evicted",
  "reported",
  "referred",
  "escalated",
  "(passed|handed|sent|transferred|forwarded|given) [over|on] to (our|a|the|another|someone|next|debt|collections|bailiffs|solicitors|lawyers|legal|police)",
  "repossessed",
  "reclaimed",
  "cut [off]",
  "stopped",
  "destroyed",
  "disposed of",
  "discarded",
  "thrown (out|away)",
  "returned to (sender|the sender|us|the supplier|stock)",
  "auctioned",
  "resold",
  "sold",
  "towed",
  "impounded",
  "clamped",
  "prosecuted",
  "sued",
  "reassigned",
  "reallocated",
  "downgraded",
  "purged",
  "wiped",
  "erased",
  "dropped",
  "written off",
  "considered (closed|resolved|abandoned|withdrawn|solved|void|cancelled|final)",
  "deemed _",
  "treated as _",
  "marked as (closed|resolved|solved|stale|abandoned|withdrawn|invalid)",
  "taken (further|to court|down|away|off)",
  "liable",
  "held (liable|responsible|accountable)"
 ],
 "cut-off-verb": [
  "close",
  "end (this|the|your|our)",
  "involve",
  "instruct (our|a|the|solicitors|lawyers|bailiffs)",
  "(call|contact|inform|notify|alert|ask) the (police|authorities|council|landlord|bank|bailiffs|school)",
  "let (your|the) _ go",
  "hang up",
  "cancel",
  "terminate",
  "suspend",
  "delete",
  "remove",
  "block",
  "deactivate",
  "disable",
  "disconnect",
  "discontinue",
  "charge",
  "fine",
  "bill",
  "reject",
  "decline",
  "refuse",
  "dismiss",
  "disregard",
  "ignore",
  "void",
  "revoke",
  "rescind",
  "withdraw",
  "release",
  "archive",
  "lock",
  "freeze",
  "restrict",
  "ban",
  "bar",
  "exclude",
  "evict",
  "report",
  "refer",
  "repossess",
  "cut",
  "stop",
  "destroy",
  "dispose of",
  "discard",
  "sell",
  "tow",
  "prosecute",
  "sue",
  "downgrade",
  "erase",
  "assume",
  "presume",
  "consider (this|it|the|your)",
  "treat (this|it|the|your)",
  "take (legal|further|this|it|the|that|court|action|it that)",
  "pass (it|this|your|the)",
  "hand (it|this|your|the)",
  "give (it|your|the) [_] (to|away)",
  "send (it|this|your _) [_] (to|back)",
  "have to",
  "be (forced|obliged|compelled|required|unable|left)",
  "escalate",
  "keep your (deposit|payment)",
  "not (be able|process|ship|send|help|start|continue|proceed|release|renew|consider|accept)",
  "no longer _",
  "never _"
 ],
 "penalty": [
  "closure",
  "termination",
  "suspension",
  "cancellation",
  "deletion",
  "deactivation",
  "disconnection",
  "blocking",
  "(a|an|your) [_] (ban|block|suspension|fine|penalty|eviction|termination|closure|cancellation|disqualification|exclusion|rejection|dismissal)",
  "forfeiture",
  "forfeit",
  "(the|your) [_] [_] (loss|forfeiture|suspension|closure|cancellation|deletion|termination|removal|rejection|disconnection|withdrawal|denial|eviction|expulsion|exclusion) [of]",
  "loss of",
  "(legal|court|further|enforcement|disciplinary|formal|collection|collections|debt recovery) (action|proceedings|measures|steps|charges|costs)",
  "(late|additional|extra|further|collection|penalty|reinstatement) (fee|fees|charges|interest|penalties)",
  "penalties",
  "prosecution",
  "eviction",
  "repossession",
  "rejection",
  "removal",
  "exclusion",
  "expulsion",
  "disqualification",
  "revocation",
  "withdrawal of",
  "denial",
  "restrictions",
  "your [_] [_] being <cut-off>",
  "(it|the [_] _|the [_] _ [_]) being <cut-off>",
  "a permanent _",
  "delays (to|in) your _"
 ],
 "no-obedience": [
  "(should you|in the event [that] you|where you|in case you) (fail|neglect|refuse|not|do not|are unable|ignore|choose not)",
  "if you (keep|carry on|go on) _",
  "(in the absence of|failing) (a|any|your|this|such|payment|full|prompt|further) [_]",
  "if you ((do not|did not|are not|can not) {not need|want|like|see|mind|hear|receive|get|find|know|own|recognise|remember|feel|live|drive|drink|eat|happy|satisfied|sure|able|love|use|agree}|have not {not received|got|heard|had|seen|found}|fail|refuse|neglect|ignore|miss|continue to|still|persist|choose not)",
  "unless (you|payment|we (hear|receive|get|have)|the [_] [_] [_] is|it is|this is|your _ [_] is|such|a|an|full)",
  "if (we|I) [still] (do not|have not|did not|hear nothing|receive no|get no|fail to|hear no|are unable to|are not|can not)",
  "if [there is] (no|nothing)",
  "if (the|your|this|a|full|these|our|any|all)* [_] [_] (payment|payments|form|forms|fee|fees|deposit|balance|bill|bills|invoice|rent|document|documents|reply|response|consent|signature|equipment|key|keys|amount|debt|instalment|arrears|premium|details|information|it|balance|money|action|paperwork|confirmation|proof|issue|behaviour) [_] [_] (is|are|has|have|does|do|remains|remain|was|were) (not|unpaid|outstanding|overdue|missing|still|late|incomplete)",
  "if payment [_] [_] (is|has) not",
  "without (your|a|an|further|any|full|prompt|payment|receipt)",
  "until you"
 ],
 "machine": [
  "(computer|software|it|records|booking|billing|ticketing|payment|till|reservation|reservations|scheduling|ordering|order|stock|crm|admin|back office|loyalty|customer|phone|ticket|library) (system|systems|platform|software)",
  "system",
  "systems",
  "computer",
  "computers",
  "software",
  "platform",
  "database",
  "tool",
  "tools",
  "crm",
  "portal",
  "programme",
  "program",
  "algorithm",
  "server",
  "servers",
  "screen",
  "dashboard",
  "terminal",
  "till",
  "interface",
  "back end",
  "backend",
  "back office",
  "booking engine",
  "automation",
  "bot",
  "technology",
  "it system",
  "pos",
  "console",
  "setup",
  "spreadsheet",
  "scheduler",
  "checkout",
  "records system",
  "workflow",
  "ticketing",
  "register"
 ],
 "appliance": [
  "(alarm|heating|sound|exhaust|operating|solar|cooling|filter|brake|nervous|immune|school|audio|stereo|sprinkler|irrigation|hot water|water|fuel|braking|steering|navigation|entertainment|home|gaming|speaker|hifi|hi fi|braking|plumbing|drainage|electrical|phone|security|ventilation|air conditioning|camera|windows|mac|linux|laptop|your|transport|railway|solar|star|metric|legal|court|health|education|voting|points|pension|tax|benefits|grading|timer|pump|boiler|lighting|file|imaging|smart|home|bus|train)"
 ],
 "vague-adjective": [
  "system",
  "systems",
  "technical",
  "unforeseen",
  "unforeseeable",
  "unexpected",
  "operational",
  "internal",
  "administrative",
  "logistical",
  "logistics",
  "organisational",
  "unavoidable",
  "exceptional",
  "extraordinary",
  "various",
  "certain",
  "unspecified",
  "unknown",
  "external",
  "commercial",
  "business",
  "server",
  "software",
  "computer",
  "database",
  "network",
  "backend",
  "it",
  "procedural",
  "process",
  "staffing",
  "scheduling",
  "resource",
  "capacity",
  "supply chain",
  "unusual",
  "other"
 ],
 "vague-cause": [
  "issue",
  "issues",
  "error",
  "errors",
  "problem",
  "problems",
  "glitch",
  "glitches",
  "limitation",
  "limitations",
  "restriction",
  "restrictions",
  "circumstances",
  "circumstance",
  "difficulty",
  "difficulties",
  "reason",
  "reasons",
  "constraint",
  "constraints",
  "failure",
  "failures",
  "matters",
  "factors",
  "events",
  "challenges",
  "complications",
  "requirements",
  "developments",
  "hiccup",
  "hiccups",
  "fault",
  "faults",
  "considerations",
  "causes",
  "delays",
  "disruption",
  "disruptions",
  "conditions",
  "situations",
  "changes"
 ],
 "done-to": [
  "cancelled",
  "rejected",
  "declined",
  "denied",
  "refused",
  "dismissed",
  "turned down",
  "closed",
  "removed",
  "deleted",
  "suspended",
  "blocked",
  "locked",
  "disabled",
  "deactivated",
  "terminated",
  "restricted",
  "limited",
  "revoked",
  "rescinded",
  "withdrawn",
  "hidden",
  "flagged",
  "moderated",
  "demoted",
  "disqualified",
  "banned",
  "muted",
  "frozen",
  "stopped",
  "halted",
  "(put|placed) on (hold|ice)",
  "downgraded",
  "deprioritised",
  "dropped",
  "postponed",
  "pushed back",
  "discontinued",
  "disconnected",
  "discarded",
  "destroyed",
  "disposed of",
  "thrown (away|out)",
  "given away",
  "given to (someone|somebody|another)",
  "sold to (someone|somebody|another)",
  "resold",
  "voided",
  "disallowed",
  "overruled",
  "excluded",
  "ignored",
  "neglected",
  "forgotten",
  "overlooked",
  "misplaced",
  "lost",
  "missed",
  "delayed",
  "exposed",
  "leaked",
  "disclosed",
  "compromised",
  "breached",
  "ended {not at|on|in|up}",
  "cut short",
  "mixed up",
  "spoiled",
  "ruined",
  "scratched",
  "stained",
  "torn",
  "dented",
  "smashed",
  "crushed",
  "curtailed",
  "reassigned",
  "skipped",
  "axed",
  "scrapped",
  "released (for|to|back) [_]",
  "sold on",
  "barred",
  "seized",
  "called off",
  "vetoed",
  "quashed",
  "thrown out",
  "passed over",
  "written off",
  "stalled",
  "held up",
  "damaged",
  "broken",
  "shut down",
  "cut off",
  "wiped",
  "erased",
  "overwritten",
  "archived",
  "docked",
  "confiscated",
  "withheld",
  "bumped",
  "marked as (invalid|spam|closed|resolved|stale|duplicate|a duplicate|solved|abandoned|fraudulent|suspicious|high risk|ineligible|unpaid|cancelled)",
  "(deemed|judged|considered|found to be|ruled|classed as|assessed as) [to be] _ [_]",
  "left (off|out|behind) [_] [_]",
  "sent back",
  "taken down",
  "taken off (the|our) _",
  "struck off",
  "unpublished",
  "delisted",
  "rescheduled",
  "not (approved|accepted|successful|processed|shipped|sent|dispatched|renewed|granted|honoured|followed up|actioned|answered|picked up|passed on|booked|recorded|logged|entered|added|applied|credited|refunded|updated|saved|communicated|delivered|completed|packed|included|registered|noted|released|reserved|escalated|forwarded|handled [_]|returned|issued|paid|submitted)"
 ],
 "doer-follows": [
  "[_] [_] [_] [_] (by {not mistake|accident|error|<date>|<number>|the (time|end)} _|because|as you|at your|on your (request|instruction)|when|after|since|so that|so (you|that)|to (protect|keep|stop|prevent|avoid|make (room|sure)|save)|for your (safety|security|protection)|following|until|once|if|in order|in (our|the) (store|shop|warehouse|depot|cloakroom|workshop|lab)|on our|in (transit|the post))",
  "(,|–) (as you|at your|as requested|as agreed|by _|because|since|so that|when|after|following|to (protect|keep|make))",
  "(,|:|;|–|and|but|so|which) … (we|I|our|my) (_|will|have)"
 ],
 "no-act": [
  "(not|never|no longer|always|only)",
  "be {not *ing|*ed|back|there|at|on|sending|putting|with you (on|at|by|in)}",
  "(am|are|is|was|were|been|being) {not *ed}",
  "~have",
  "~need",
  "~try",
  "~attempt",
  "~strive",
  "~endeavour",
  "~hope",
  "~aim",
  "~want",
  "~wish",
  "~intend",
  "~plan",
  "~expect",
  "~trust",
  "~believe",
  "~understand",
  "~know",
  "~appreciate",
  "~apologise",
  "~regret",
  "~value",
  "~see",
  "~hear",
  "~read",
  "~receive",
  "~note",
  "~notice",
  "~realise",
  "~learn",
  "~love",
  "~enjoy",
  "~miss",
  "~wait",
  "~continue",
  "~remain",
  "~consider",
  "~assume",
  "~decide",
  "~fail",
  "~refuse",
  "~decline",
  "~experience",
  "~face",
  "~encounter",
  "~require",
  "~accept",
  "~welcome",
  "~support",
  "~like",
  "~feel",
  "~think",
  "~thank",
  "~assure",
  "~promise",
  "~guarantee",
  "~remember",
  "~respect",
  "~commit",
  "~serve",
  "~care",
  "~seem",
  "~get {not (a|an|the|your|it|you|this|that|him|her|them) (a|an|the|new|one|replacement|refund|parts|_ (to|on|from|at))|a|an|one|hold}",
  "~do {not the|a|that now|it now|this now}",
  "~work",
  "~look",
  "~take {not the _ off|off|out|<number>|£|$|€|a photo|photos|payment|it (off|out|back|to)|your|you to}",
  "~make {not a|an|the|you|your|<number>|two|it so}",
  "~keep {not the|a|it|one|both|two|that|this|your {not _ in mind}}",
  "~let",
  "~follow up",
  "~reach",
  "~respond",
  "~touch",
  "~circle",
  "~revert",
  "~inform",
  "~notify",
  "~update {not the|your|our}",
  "~advise",
  "~assist",
  "~help {not you *ing|you (to|with|move|set|find|get|book|choose|write|fill)}",
  "~resolve",
  "~address {not your|the}",
  "~handle",
  "~process",
  "~assess",
  "~evaluate",
  "~explore",
  "~discuss",
  "~monitor",
  "~bear",
  "~strive",
  "~go {not to|through|over|and|round|back}",
  "~come {not to|with|and|round}",
  "~ensure",
  "~improve",
  "(~investigate|~review|~examine|~check|~analyse) <the-matter> $",
  "going to",
  "able to",
  "sorry",
  "happy",
  "glad",
  "committed",
  "pleased",
  "unable",
  "afraid",
  "sure",
  "aware",
  "confident",
  "delighted",
  "working",
  "looking",
  "(call|ring|phone|email|text|message|contact|write|reply|answer|write to|call back|update) [to] [you] [back] $",
  "<pass-on> [on|along] (your|this|that|it|the|these) [_] [<opinion>] [on|along|up|back] $",
  "<pass-on> (your|this|that|it|the|these) [_] <opinion>",
  "(~escalate|~forward|~refer|~pass|~raise|~submit) (this|that|it|your (case|request|ticket|issue|query|email|message|complaint))"
 ],
 "good-turn": [
  "refunded",
  "reimbursed",
  "repaid",
  "returned",
  "credited",
  "paid [out|back]",
  "sent [out|off|back|again]",
  "posted",
  "shipped",
  "dispatched",
  "mailed",
  "emailed",
  "texted",
  "delivered",
  "replaced",
  "exchanged",
  "repaired",
  "fixed",
  "mended",
  "corrected",
  "amended",
  "changed",
  "updated",
  "upgraded",
  "renewed",
  "extended",
  "restored",
  "recovered",
  "reset",
  "unlocked",
  "unblocked",
  "reopened",
  "reinstated",
  "reactivated",
  "activated",
  "switched (on|back|to)",
  "turned (on|back on)",
  "set (up|aside|to)",
  "booked",
  "rebooked",
  "reserved",
  "held",
  "kept",
  "arranged",
  "scheduled",
  "moved [to]",
  "ordered",
  "added",
  "removed from your (bill|account|invoice)",
  "taken off (your|the) _",
  "waived",
  "cancelled and",
  "reversed",
  "cleared",
  "issued",
  "approved",
  "confirmed",
  "attached",
  "enclosed",
  "printed",
  "signed",
  "collected",
  "picked up",
  "swapped",
  "installed",
  "cleaned",
  "tested",
  "transferred",
  "released",
  "put (back|on|in|aside|through)",
  "brought (back|forward|to)",
  "saved",
  "merged",
  "deleted as you",
  "refilled",
  "translated"
 ],
 "past-verb": [
  "*ed",
  "(was|were|had|did|went|came|got|gave|took|made|said|told|wrote|saw|found|left|lost|paid|sent|bought|brought|began|broke|chose|drove|fell|felt|flew|forgot|froze|grew|heard|held|kept|knew|led|lent|meant|met|ran|rang|read|rose|sang|sat|sold|shook|shot|slept|spoke|spent|stood|stole|stuck|swam|taught|thought|threw|understood|woke|won|wore|put|cut|let|set|hit|hurt|shut|cost|quit|split|spread|burst|became|built|caught|dealt|ate|drank|hung|laid|lay|overpaid|paid|proved|stopped|slipped|tore|withdrew|went)"
 ],
 "participle": [
  "*ed",
  "(been|had|done|gone|come|got|gotten|given|taken|made|said|told|written|seen|found|left|lost|paid|sent|bought|brought|begun|broken|chosen|driven|fallen|felt|flown|forgotten|frozen|grown|heard|held|kept|known|led|lent|meant|met|run|rung|read|risen|sat|sold|shaken|shot|slept|spoken|spent|stood|stolen|stuck|swum|taught|thought|thrown|understood|woken|won|worn|put|cut|let|set|hit|hurt|shut|cost|quit|split|spread|burst|become|built|caught|dealt|eaten|drunk|hung|laid|lain|overpaid|proven|torn|withdrawn|shown|rewritten|rebuilt|reset|undone|redone|overseen)"
 ],
 "verb-adverb": [
  "(now|already|just|also|since|then|both|personally|even|still|never|not|only|always|again|first|once|twice|therefore|immediately|gladly|happily|quickly|manually|fully|partly|carefully|recently|accidentally|mistakenly|wrongly|correctly|separately|directly|temporarily|automatically|clearly|obviously|simply|actually|really)"
 ],
 "order-verb": [
  "(open|click|tap|press|choose|select|pick|go|goto|visit|log|sign|enter|type|fill|use|try|check|turn|switch|unplug|plug|stop|leave|keep|move|take|put|hold|pull|push|lift|close|restart|reset|update|download|install|upload|attach|copy|paste|drag|drop|scan|send|reply|call|ring|write|bring|show|ask|book|order|return|post|print|read|follow|see|wait|run|clear|delete|remove|add|change|set|make|start|disconnect|connect|charge|release|rinse|wash|dry|store|place|cover|seal|throw|evacuate|ventilate|contact|confirm|complete|submit|share|invite|create|save|search|scroll|swipe|view|look|note|quote|tell|let|have|give|get|allow|lay|stay|rest|drink|eat|spend|cancel|renew|replace|upgrade|join|register|verify|review|provide|include|ensure|avoid|describe|subscribe|refer|navigate|head)"
 ],
 "modal": [
  "(will|can|may|must|should|would|could|shall|might)"
 ],
 "hand-off": [
  "(take|raise) (this|it|that|the matter) (up|with)",
  "(contact|call|ask|speak to|talk to|see|email|write to|go to|check with) (the|your|a|an) [_] (courier|carrier|bank|provider|seller|vendor|manufacturer|landlord|council|police|developer|store|shop|merchant|airline|hotel|department|school|employer|operator|supplier|insurer)"
 ],
 "generic-thing": [
  "(patience|business|feedback|understanding|cooperation|co|convenience|interest|support|custom|loyalty|trust|opinion|time|satisfaction|inquiry|enquiry|query|request|ticket|issue|problem|concern|concerns|matter|case|email|message|contacting|reaching|attention|continued|prompt|kind|being|choosing|inconvenience|reply|response|comments|remarks|service|experience|question|questions|shopping|purchase)"
 ],
 "thanked": [
  "(telling|sending|flagging|reporting|spotting|trying|showing|explaining|describing|letting|sharing|pointing|noticing|catching|keeping|clearing|climbing|crawling|holding|checking|testing|asking|suggesting|drawing|bringing)"
 ],
 "family": [
  "(son|daughter|mother|father|mum|dad|husband|wife|partner|child|children|baby|dog|cat|family|parents|guests|team|friend)"
 ],
 "adv": [
  "<adverb>",
  "however",
  "then",
  "always",
  "ever",
  "honestly",
  "definitely",
  "absolutely",
  "certainly",
  "strictly",
  "legally",
  "technically",
  "contractually",
  "physically",
  "personally",
  "simply",
  "already",
  "automatically",
  "directly",
  "officially",
  "specifically",
  "actively",
  "permanently",
  "temporarily",
  "necessarily",
  "yet",
  "even",
  "either",
  "both",
  "all",
  "too",
  "quite",
  "fully",
  "properly",
  "reliably",
  "manually",
  "individually",
  "knowingly",
  "ordinarily",
  "routinely",
  "obviously",
  "clearly",
  "of course",
  "right now",
  "for now",
  "as yet",
  "at all",
  "as a rule",
  "as such"
 ],
 "refuser": [
  "<we>",
  "(the|our|my|your|this|any of our) [_] <staff-person>",
  "(staff|maintainers|moderators|volunteers|employees|admins|administrators|developers|management|reception|head office)",
  "our [_] [_] (employees|system|systems|website|site|portal|platform|app|software|service|services|server|servers|warehouse|warehouses|supplier|suppliers|courier|couriers|provider|partner|partners|insurer|insurers|plan|plans|product|products|package|packages|programme|program|project|library|warranty|cover|guarantee|insurance|membership|memberships|policy|clinicians|doctors|nurses|teachers|tutors|instructors|drivers|branches|shops|stores|kitchen|chef|chefs|workshop|venue|ships|coaches|buses|trains|flights|rooms|tools)",
  "(the|this|<place>) [_] [_] (maintainers|moderators|volunteers|employees|developers|portal|website|site|platform|project|scheme|programme|service|forum|tracker|mailbox|hotline|helpline|helpdesk|help desk|landlord|management|council|county|city|ministry|panel|committee|board|court|clerk|registrar|insurer|studio|shuttle|bus|coach|train|tram|ferry|boat|flight|plane|van|tour|café|cafe|pub|bar|kitchen|bakery|salon|spa|marina|harbour|depot|garage|theatre|cinema|zoo|park|pool|station|embassy|hall|gallery|centre|pharmacy|dealership|factory|lab|laboratory|ward|venue|brewery|farm|resort|hostel|campsite|lodge|chain)",
  "<place>"
 ],
 "staff-person": [
  "(vet|doctor|gp|nurse|midwife|surgeon|dentist|therapist|physio|dietician|dietitian|counsellor|psychologist|podiatrist|optician|pharmacist|tutor|teacher|lecturer|coach|trainer|instructor|guide|driver|courier|pilot|captain|chef|cook|barista|waiter|agent|adviser|advisor|specialist|expert|consultant|manager|supervisor|boss|director|head|owner|landlord|host|receptionist|clerk|cashier|officer|buyer|seller|coordinator|administrator|secretary|assistant|colleague|handler|engineer|technician|mechanic|plumber|electrician|fitter|builder|gardener|cleaner|designer|developer|editor|reviewer|librarian|curator|caretaker|porter|steward|examiner|registrar|lawyer|solicitor|accountant|broker|underwriter|agents|advisers|advisors|colleagues|doctors|nurses|teachers|tutors|surgeons|dentists|vets|guides|drivers|engineers|technicians|mechanics|chefs|managers|specialists|instructors|coaches|trainers|therapists|bakers|fitters|stylists|stylist|hairdresser|florist|photographer|musician|musicians)"
 ],
 "cannot": [
  "(<adv>)* can [<adv>] not (<adv>)*",
  "(<adv>)* can [<adv>] no longer [<adv>]",
  "(<adv>)* (am|are|is|remain|remains|been) [<adv>] (unable|unwilling|no longer able|not [<adv>] (able|willing|prepared|allowed|permitted|authorised|licensed|insured|certified|qualified|equipped|trained|designed|programmed|built|configured|staffed|set up|entitled|empowered|inclined|in a position|at liberty)|in no position|no longer (allowed|permitted|authorised|in a position|licensed)|forbidden|prohibited) [<adv>] to",
  "(<adv>)* (will|would|shall|may|might) [<adv>] (not [<adv>] be [<adv>] (able|willing|allowed|permitted|authorised|in a position)|be (unable|unwilling|forbidden)|no longer be able) [<adv>] to",
  "(<adv>)* (am|are|is) [<adv>] not going to be able to",
  "(<adv>)* (am|are|is|will be) [<adv>] (prohibited|prevented|barred|restricted|precluded|banned) [<adv>] from",
  "(<adv>)* (do|does) [<adv>] not [<adv>] have [the|any] [legal|necessary|technical|current|required|resources or] (ability|authority|power|powers|option|means|facility|facilities|permission|permissions|right|rights|capacity|capability|mandate|tools|expertise|time|staff|resources|resource|bandwidth|manpower|budget|stock|equipment|knowledge) [needed|necessary|required|available] (to|for)",
  "(<adv>)* (have|has) [<adv>] not [<adv>] got [the|any] (ability|authority|power|powers|option|means|permission|right|rights|capacity|time|staff|resources|budget|space|stock|tools) (to|for)",
  "(<adv>)* (would|will|shall) [<adv>] (rather|prefer) not [to]",
  "(<adv>)* prefer not to",
  "(<adv>)* (am|are|is) [<adv>] not [<adv>] (obliged|required|bound) to",
  "(<adv>)* lack [the|any] (ability|authority|power|option|means|permission|capacity|capability|tools|expertise|time|staff|resources|bandwidth) to",
  "(<adv>)* (struggle|find it (hard|difficult|impossible)) to"
 ],
 "no-refusal": [
  "wait",
  "thank",
  "apologise",
  "stress",
  "emphasise",
  "overstate",
  "understate",
  "express",
  "believe",
  "[even|begin to] imagine",
  "recommend … (enough|highly)",
  "praise",
  "fault",
  "speak (highly|more)",
  "say enough",
  "say how (sorry|grateful|much|happy|pleased)",
  "tell you how (sorry|grateful|much|happy|pleased|many)",
  "help (but|smiling|laughing|noticing|wondering|thinking|feeling|loving)",
  "ask for (more|better)",
  "be (sure|certain|more|happier|prouder|beaten|blamed)",
  "see {not you (without|before|until|today|this)|a way|any way|how|patients|clients|customers|walk|visitors|people|new}",
  "(find|locate|trace|reach|detect|recognise|spot|remember|hear|get through|get hold of)",
  "(figure|work) out {not how you|what this}",
  "tell (apart|the difference|from|who|which|whether {not you})",
  "(read|view|hear|see|access|open|decrypt|know|guess|look at|listen to|get into|retrieve) (you {not without|before|until|today|this|at this}|your|what|any of your|inside)",
  "(sell|share|trade|pass on|disclose|leak|rent|reveal) [_|any of] [your|customer|personal|patient|member] (data|details {not here}|address|addresses|email|emails|number|numbers|information {not about|on|regarding|via|through|by|with you}|photos|records|location|identity|name|password|pin|diagnosis|results)",
  "(charge|bill|overcharge|debit) (you|your|twice|more)",
  "(lose|hurt|break|steal|crash|drown|harm|leak)",
  "(do|make|run|improve|build|grow|keep) (this|it|that|our _) without you",
  "(rest|sleep|relax|be happy|be satisfied) (until|till)",
  "let (you|this|that|it|anything|them) (down|slip|go|happen|stand|pass|rest)",
  "say (I|we|that (I|we))",
  "(do|manage|cope|get by) without",
  "sleep",
  "rule out",
  "(recall|think of|name|ask for|wish for|picture) (a|any|anything|one)",
  "_ without you ($|,)",
  "agree more",
  "(repay|make up for) _",
  "(undo|change|erase) (what|the past)",
  "(turn back|rewind) _",
  "bring (him|her|them) back",
  "tell {not you|him|her|them|anyone|customers|anybody|which|how|when|why}",
  "exist",
  "have (done|asked|hoped|wished|managed|come|made|got|put it)"
 ],
 "kind-not": [
  "<no-refusal>",
  "(charge|bill|invoice|debit|deduct|take [a|any|your|more|extra] (cut|commission|fee|fees|money|payment|deposit|deposits|sides|credit|the credit|chances|risks|you|your _|data)|penalise|fine) {not for returns to}",
  "(share|sell|store|keep|save|record|track|log|collect|read|see|look at|pass|use|hold|retain|disclose|publish|reveal|rent|trade|hand) [on] (your|you|any of your|any|personal|card|cookies|it|them|that|this|customer|patient|private|full)",
  "(need|want|mind|think|believe|expect|ask|require|mean|wish|hope|feel|care|judge|doubt|blame|forget|hesitate|bite|spam|bother|disturb|nag|resell|inflate|exaggerate|lie|cheat|pretend|overcharge|pressure|discriminate|experiment|exploit|cut corners|rest|stop|quit|give up|let|leave|abandon|panic|delay|waste|hide|outsource|test on|use {not the|this|that|third|external|a _ to})",
  "(give|hand) [out|over] [anyone] your (number|numbers|details|address|email|name|data|information)",
  "accept (advertising|adverts|ads|sponsorship|bribes|tips)",
  "(have to|have any (plans to (change|stop|end|close|raise|increase))|have (hidden|extra|any hidden))",
  "see {not patients|clients|customers|walk|visitors|people|anyone without|new}",
  "(know|understand|remember|recall|recognise|hear|receive|get|seem|appear|want|like|love|disagree|object|deserve|miss|lose|fail)",
  "(touch|change|alter|delete|remove|cancel|close|move|edit|overwrite|interrupt|affect|contact|email|call|message|text|send|ring|write to|notify|pressure|rush|start|begin|leave|dispatch|ship) [you|your|any|anything|until|without|unless|before|out] {not this|it|to|refunds|orders|bookings|policies|the}",
  "(keep|make|have|force|put|subject|expose|ask|push) you [_] {not any|a refund|an exception}",
  "(take|treat) … (lightly|for granted|personally|chances)",
  "be (long|late|charging|billing|sharing|contacting|asking|far|beaten|selling|storing|needing|using|sending you|keeping you|raising|increasing)",
  "always (get|manage|have|know|see|hear)",
  "(raise|increase|put up) [our|the|your] (prices|price|rent|fees|fee|rate|rates|premium)",
  "take up _",
  "work (on|for) commission",
  "just _",
  "(accidentally|inadvertently|unintentionally|mistakenly) _",
  "only _"
 ],
 "decided": [
  "(accepted|accommodated|activated|adjusted|admitted|adopted|amended|answered|applied|approved|arranged|assigned|attended to|authorised|awarded|backdated|backported|booked|brought forward|cancelled|certified|changed|combined|compensated|completed|confirmed|considered|continued|converted|corrected|credited|customised|deferred|deleted|delivered|disclosed|discounted|discussed|done|edited|escalated|exchanged|expedited|extended|facilitated|filled|fixed|forwarded|fulfilled|funded|generated|given|granted|guaranteed|handled|held|honoured|implemented|included|installed|insured|issued|maintained|made|matched|merged|met|modified|moved|negotiated|obtained|offered|ordered|overridden|overturned|paid|patched|permitted|placed|postponed|prioritised|processed|produced|progressed|provided|published|pursued|ratified|rebooked|reconsidered|recovered|rectified|redeemed|redirected|reduced|refunded|registered|reimbursed|reinstated|reissued|released|removed|renewed|renegotiated|reopened|repaired|replaced|rescheduled|resent|reserved|resold|resolved|restored|restocked|returned|reversed|reviewed|revised|rushed|satisfied|scheduled|sent|served|shipped|shortened|sold|solved|split|supplied|supported|swapped|switched|taken (back|into account|forward|on)|tolerated|transferred|undone|unlocked|updated|upgraded|used|verified|waived|withdrawn|worked on|looked (at|into)|responded to|replied to|read|picked up|monitored)"
 ],
 "service-verb": [
  "accept",
  "accommodate",
  "administer",
  "allow",
  "answer",
  "approve",
  "assist",
  "authorise",
  "book",
  "carry",
  "cater",
  "compensate",
  "cover",
  "customise",
  "deal",
  "deliver",
  "discuss",
  "do",
  "dispatch",
  "distribute",
  "entertain",
  "exchange",
  "extend",
  "give",
  "grant",
  "guarantee",
  "handle",
  "honour",
  "host",
  "include",
  "insure",
  "keep",
  "issue",
  "let",
  "lend",
  "loan",
  "hire",
  "admit",
  "teach",
  "test",
  "train",
  "publish",
  "perform",
  "swap",
  "hold",
  "reserve",
  "post",
  "fit",
  "install",
  "clean",
  "collect",
  "pick up",
  "buy",
  "alter",
  "translate",
  "negotiate",
  "match",
  "price match",
  "gift wrap",
  "assign",
  "customise",
  "resolve",
  "maintain",
  "make",
  "offer",
  "operate",
  "permit",
  "process",
  "provide",
  "recognise",
  "refund",
  "reimburse",
  "rent",
  "repair",
  "replace",
  "respond",
  "sell",
  "serve",
  "see",
  "service",
  "ship",
  "stock",
  "supply",
  "support",
  "take",
  "tolerate",
  "treat",
  "upgrade",
  "validate",
  "waive"
 ],
 "asked-for": [
  "(request|requests|application|applications|claim|claims|appeal|appeals|return|refund|exchange|dispute|complaint|order|booking|reservation|submission|submissions|case|proposal|proposals|enquiry|petition|bid|quote|offer|nomination|registration|(identity|background|credit|security|verification) check|access|enrolment|admission|membership|visa|permit|licence|grant|loan|mortgage|scholarship|bursary|upgrade|cancellation|extension|waiver|transfer|referral|reimbursement|entry|manuscript|paper|post|posting|comment|listing|photo|document|documents|filing|account|feature request|pull request|patch|contribution|report|ticket|warranty claim|credit|promotion|invitation|invite|follow up|query|deposit claim|ticket request|planning application|essay|thesis|dissertation|idea|suggestion|design|sample|story|article|abstract|audition|objection|objections|motion|card application|preorder|pre order|change|withdrawal|verification|candidacy|interview)"
 ],
 "own-trouble": [
  "(log|sign|get) (in|into|on|onto|back) {not anywhere}",
  "(see|find|hear|open|locate|view|read|reach|load|play|connect|print|install|sleep|walk|attend|come|make it|make the|join us|travel|afford|remember|recall|get (it|this|that|your|the|any|through|hold|past)|pay {not by|with|in|using|cash}|reset your|use your|upload your|complete your|access your|figure|work|wait|decide|tell|wear|use it)",
  "be (charged|billed|seen|asked|held|hurt|tracked|identified|overcharged|beaten|blamed|logged|locked|sure|disturbed|contacted|late|too)",
  "over*",
  "do (anything|it|this|that|something|much) wrong",
  "help *ing",
  "(notice|experience|feel|sense)",
  "(beat|go wrong|miss|lose|fail|break|damage|overdo|outgrow|hurt|burn|fall|drown|overfill|overload|overpay|overheat|imagine|help but|put a price|be too|have too|overstate|complain|argue with|mistake|ask for|escape|top)"
 ],
 "cannot-only": [
  "can (<adv>)* only",
  "(am|are|is) (<adv>)* only (<adv>)* able to"
 ],
 "we": [
  "we",
  "I",
  "(our|my|the|this) [_] [_] (team|desk|department|staff|crew|office|shop|store|clinic|warehouse|branch|agents|advisers|advisors|drivers|engineers|technicians|staff members)",
  "(our|the|this) [_] (school|council|bank|hotel|airline|company|firm|club|college|university|hospital|library|museum|surgery|practice|restaurant|agency|garage|gym|nursery|theatre)",
  "(the|our|my) [_] (maintainers|moderators|volunteers|developers|administrators|reviewers|editors|organisers|clinicians|doctors|nurses|teachers|tutors|trainers|consultants|colleagues)",
  "support",
  "customer (support|service|services|care)"
 ],
 "we-are": [
  "we (are|were)",
  "I (am|was)"
 ],
 "intensifier": [
  "very",
  "so",
  "really",
  "truly",
  "deeply",
  "sincerely",
  "extremely",
  "terribly",
  "genuinely",
  "most",
  "incredibly",
  "awfully",
  "profoundly",
  "dreadfully",
  "honestly",
  "ever so",
  "quite",
  "rather",
  "particularly",
  "especially",
  "exceptionally"
 ],
 "degree": [
  "can",
  "could",
  "do",
  "fully",
  "completely",
  "totally",
  "certainly",
  "definitely",
  "absolutely",
  "truly",
  "really",
  "entirely",
  "perfectly",
  "well",
  "only",
  "begin to",
  "sincerely",
  "also",
  "of course"
 ],
 "adverb": [
  "currently",
  "presently",
  "simply",
  "just",
  "also",
  "unfortunately",
  "sadly",
  "regrettably",
  "really",
  "only",
  "still",
  "now",
  "generally",
  "normally",
  "usually",
  "typically",
  "therefore",
  "actually",
  "yet",
  "at present",
  "at the moment",
  "at this time",
  "at this point",
  "at this stage"
 ],
 "apology": [
  "[<we-are>|we feel|I feel|we remain] sorry [<apologising-again>]",
  "[<we-are>|we feel|I feel|we remain] (<intensifier>|just|all|both) (<intensifier>|,|and)* sorry [<apologising-again>]",
  "(we|I) [<apologising-lead>] [just|also|again] say [how] [<intensifier>] [<intensifier>] sorry [we are|I am] [<apologising-again>]",
  "[we|I] [<apologising-lead>] [<apologising-lead>] [<apologising-how>] apologise [[and] <apologising-how>] [<apologising-how>]",
  "[<apologising-how>] apologises [[and] <apologising-how>]",
  "apologising",
  "[<beg-to>] [accept|receive] [our|my|its|all our|all my|a thousand|a million] (<heartfelt>|very|most|and|,)* apologies [<apologising-again>] [<on-behalf>]",
  "[we|I|allow (me|us) to|let (me|us)|please [let me]] [<apologising-lead>] (extend|extends|send|sends|offer|offers|give|convey|express|present) [to you|you] [our|my|its|all our|all my] (<heartfelt>|very|most|and|,)* apologies [<apologising-again>] [<on-behalf>]",
  "[<beg-to>] accept (our|my|this|an) (<heartfelt>|very|most|and)* apology [<on-behalf>]",
  "[we|I] [<apologising-lead>] (extend|offer|give|send|make|convey|express) [you] (our|my|an|a) (<heartfelt>|very|most|and)* apology [<on-behalf>]",
  "(you have|with|there are) (our|my) (<heartfelt>|very|most|and)* apologies [<on-behalf>]",
  "(we|I) [do|really|certainly|definitely|all] (owe|owes) you [all] (an|a|our|my) [very] [<heartfelt>] (apology|apologies)"
 ],
 "heartfelt": [
  "sincere",
  "sincerest",
  "deepest",
  "deep",
  "humblest",
  "heartfelt",
  "many",
  "full",
  "fullest",
  "profound",
  "humble",
  "warmest",
  "huge",
  "massive",
  "big",
  "utmost",
  "unreserved",
  "genuine",
  "honest",
  "personal",
  "wholehearted",
  "abject",
  "greatest",
  "proper",
  "formal",
  "double",
  "further"
 ],
 "apologising-how": [
  "again",
  "once again",
  "once more",
  "in advance",
  "sincerely",
  "most sincerely",
  "very sincerely",
  "wholeheartedly",
  "whole heartedly",
  "unreservedly",
  "profusely",
  "deeply",
  "humbly",
  "most humbly",
  "truly",
  "genuinely",
  "profoundly",
  "personally",
  "very much",
  "so much",
  "greatly",
  "heartily",
  "absolutely",
  "completely",
  "fully",
  "honestly",
  "really",
  "to you [all]",
  "to everyone"
 ],
 "apologising-again": [
  "again",
  "once again",
  "once more",
  "in advance",
  "indeed"
 ],
 "apology-for": [
  "<apology> [, (<place>|_ [_]) ,|to (all|our|every|any) _ [_]] [<place>] (for|about|bout|regarding|over|concerning)",
  "[<beg-to>|please do] (forgive|pardon|excuse) [us|me] [for]",
  "(we|I) [do] [<intensifier>] regret [for|you for]",
  "[<intensifier>] regrets [for]"
 ],
 "sorry-that": [
  "(<apology> [, (<place>|_ [_]) ,] [<place>]|(we|I) [do] [<intensifier>] regret|regrets) [that|if|to (hear|learn|read|see|find|know|discover) [that]]"
 ],
 "inconvenience-noun": [
  "inconvenien*",
  "trouble",
  "troubles",
  "hassle",
  "hassles",
  "headache",
  "headaches",
  "faff",
  "fuss",
  "mess",
  "stress",
  "aggravation",
  "nuisance",
  "interruption",
  "interruptions",
  "upheaval",
  "bother",
  "disruption",
  "disruptions",
  "disturbance",
  "discomfort",
  "annoyance",
  "frustration",
  "frustrations",
  "confusion",
  "upset",
  "distress",
  "misunderstanding",
  "misunderstandings",
  "difficulty",
  "difficulties",
  "hiccup",
  "hiccups",
  "glitch",
  "glitches",
  "problem",
  "problems",
  "issue",
  "issues",
  "hardship",
  "unpleasantness",
  "kerfuffle",
  "rigmarole",
  "palaver",
  "runaround",
  "commotion",
  "muddle",
  "shambles",
  "chaos",
  "aggro",
  "grief",
  "displeasure",
  "dissatisfaction",
  "impact"
 ],
 "caused-by-this": [
  "caused [to you|to our customers|to customers|to all|you|your _] [(by|through) (this|that|it)]",
  "[caused|created|brought] by (this|that|it|us)",
  "(this|that|it|we) [will|may|might|could|has|have|had|must have] [possibly|no doubt|surely|undoubtedly|inevitably|clearly|obviously] (cause|causes|caused|created|brought)",
  "[that|which] (this|all this|it|we|<place>|(this|the|our|that) _ [_]) [have|has|had|may have|might have|could have|must have|may|might|will|could|must] [possibly|no doubt|surely|undoubtedly|inevitably|clearly|obviously] (be|been|cause|caused|causing|created|given|gave|brought|put|led) [to|you|to you|for you|your _|through]",
  "[that|which] you [have|had|have been|may have|might have|may be|might be|are|were|may|might|must have] [currently|clearly|obviously|recently] (been caused|been put (to|through)|put (to|through)|through|going through|gone through|experience|experienced|experiencing|had|having|face|faced|facing|felt|suffered|encountered|encountering|been having|been experiencing|been facing|caused)",
  "[that|which] you [have] had to (go through|deal with|endure|suffer|put up with|face|experience)",
  "(on|at|from) your (side|end)",
  "this has been",
  "here",
  "(on|with|in) this [one|matter|case|instance|occasion|regard|respect]",
  "(today|yesterday|tonight|this (morning|afternoon|evening|week|month|time)|recently|lately|so far|(in|over|during) (the|these) (last|past) [few] _|at this time|at this difficult time)"
 ],
 "harm-setting": [
  "(with|on|during|at|in|around|regarding|about|to|of|surrounding|concerning|over) (your|our|this|the|my) [recent|last|latest|current|first|online|mobile|web] (day|plans|journey|trip|travel|travels|holiday|stay|visit|experience|service|services|work|business|studies|family|schedule|routine|flight|order|orders|purchase|booking|reservation|delivery|account|appointment|call|website|site|app|application|system|systems|product|products|store|line|lines|platform|portal|process|request|enquiry|ticket|evening|morning|week|weekend)"
 ],
 "small": [
  "minor",
  "slight",
  "small",
  "little",
  "tiny",
  "trivial",
  "petty",
  "temporary",
  "brief",
  "momentary",
  "cosmetic"
 ],
 "trifle": [
  "issue",
  "issues",
  "problem",
  "problems",
  "delay",
  "delays",
  "glitch",
  "glitches",
  "bug",
  "hiccup",
  "blip",
  "inconvenience",
  "setback",
  "mishap",
  "mix up",
  "misunderstanding",
  "oversight",
  "mistake",
  "error",
  "scratch",
  "mark",
  "formality",
  "annoyance",
  "nuisance",
  "typo",
  "leak",
  "flaw",
  "slip",
  "slip up",
  "dent",
  "chip",
  "stain",
  "tear",
  "snag",
  "bump",
  "defect",
  "imperfection",
  "blemish",
  "wobble",
  "detail",
  "technicality",
  "quirk",
  "teething (problem|trouble|problems|troubles)",
  "matter of (minutes|seconds|hours|days|a few _|<number> _)",
  "inconsistency",
  "discrepancy",
  "niggle",
  "fluke"
 ],
 "feeling-adjective": [
  "frustrating",
  "annoying",
  "upsetting",
  "disappointing",
  "irritating",
  "stressful",
  "inconvenient",
  "difficult",
  "hard",
  "tough",
  "confusing",
  "worrying",
  "distressing",
  "infuriating",
  "maddening",
  "concerning",
  "aggravating",
  "unpleasant",
  "unsettling",
  "exhausting",
  "challenging",
  "painful",
  "awful",
  "terrible",
  "horrible",
  "dreadful",
  "miserable",
  "tiring",
  "alarming",
  "galling",
  "disruptive",
  "frightening",
  "overwhelming",
  "devastating",
  "heartbreaking",
  "nerve (racking|wracking)",
  "troubling",
  "disheartening",
  "scary",
  "rough",
  "unfair",
  "exasperating",
  "demoralising",
  "discouraging",
  "heart (wrenching|rending)",
  "embarrassing",
  "humiliating",
  "tedious",
  "tiresome",
  "unnerving",
  "disconcerting",
  "dismaying",
  "bewildering",
  "crushing",
  "soul destroying",
  "gutting",
  "rotten",
  "draining",
  "nightmarish",
  "hurtful",
  "vexing",
  "irksome",
  "bothersome",
  "worrisome",
  "harrowing",
  "gruelling"
 ],
 "upset-adjective": [
  "upset",
  "unhappy",
  "angry",
  "annoyed",
  "frustrated",
  "disappointed",
  "dissatisfied",
  "displeased",
  "offended",
  "furious",
  "livid",
  "gutted",
  "irritated",
  "cross",
  "worried",
  "stressed",
  "outraged",
  "mad",
  "anxious",
  "nervous",
  "confused",
  "exasperated",
  "fed up",
  "let down",
  "discouraged",
  "concerned",
  "aggravated",
  "agitated",
  "distressed",
  "enraged",
  "fuming",
  "devastated",
  "overwhelmed",
  "heartbroken"
 ],
 "feeling-noun": [
  "frustration",
  "frustrations",
  "disappointment",
  "anger",
  "annoyance",
  "concern",
  "concerns",
  "feelings",
  "irritation",
  "unhappiness",
  "dissatisfaction",
  "displeasure",
  "upset",
  "emotions",
  "worry",
  "worries",
  "pain",
  "stress",
  "anxiety",
  "distress",
  "discomfort",
  "situation",
  "position",
  "predicament"
 ],
 "understand-verb": [
  "understand",
  "appreciate",
  "recognise",
  "realise",
  "acknowledge",
  "hear",
  "share",
  "feel",
  "see",
  "get",
  "respect",
  "sense",
  "(sympathise|empathise|sympathize|empathize|relate|identify) (with|to)"
 ],
 "unwell": [
  "unwell",
  "ill",
  "sick",
  "faint",
  "dizzy",
  "unsafe",
  "poorly",
  "nauseous",
  "worse",
  "pain",
  "better",
  "(the|a|some) (draught|cold|heat|shake|bump|shock|jolt|vibration|tremor|rain)"
 ],
 "you-said": [
  "you (said|say|told (me|us)|wrote|mentioned|thought|heard|were told|called it|described)"
 ],
 "refuse-verb": [
  "accept",
  "accepted",
  "accommodate",
  "accommodated",
  "amend",
  "amended",
  "approve",
  "approved",
  "authorise",
  "authorised",
  "cancel",
  "cancelled",
  "combine",
  "combined",
  "consider",
  "considered",
  "exchange",
  "exchanged",
  "extend",
  "extended",
  "fulfil",
  "fulfilled",
  "grant",
  "granted",
  "honour",
  "honoured",
  "issue",
  "issued",
  "offer",
  "offered",
  "postpone",
  "postponed",
  "process",
  "processed",
  "redeem",
  "redeemed",
  "refund",
  "refunded",
  "reimburse",
  "reimbursed",
  "reinstate",
  "reinstated",
  "replace",
  "replaced",
  "reverse",
  "reversed",
  "returned",
  "transfer",
  "transferred",
  "upgrade",
  "upgraded",
  "waive",
  "waived"
 ],
 "harm-verb": [
  "lose",
  "lost",
  "hurt",
  "be charged",
  "be billed",
  "be hurt",
  "fall",
  "burn",
  "break",
  "damage",
  "steal",
  "hack",
  "be hacked",
  "be lost",
  "be stolen",
  "(overpay|overheat|overcharge|overfill|overdo|overcook|overwrite|overtighten|overwater|overstay)",
  "leak",
  "miss",
  "spill",
  "cheat",
  "overload",
  "get (lost|hurt|stuck|stolen|hacked|trapped)",
  "close on",
  "go wrong"
 ],
 "alternative": [
  "instead",
  "alternatively",
  "meanwhile",
  "in the meantime",
  "until then",
  "what (we|I) can",
  "the (quickest|nearest|closest|best|next best|simplest|cheapest) (way|option|match|alternative|route|thing)",
  "(two|three|a few|some|other|another|several|different) [_] (option|options|way|ways|choices|alternatives)",
  "(^ {not if|unless|when|whenever|until|once|whether|where} [_] [_] [_] [,]|,|;|:|–|but|so|and|however|yet|though|although|instead|what|thing|way|one|option|then|also|there|closest|nearest) (we|I) (can|could) {not (fix|reproduce|look into|investigate|do better|triage)|(do|offer|add|suggest) [else|about _|for you|here|further|more|in this case|at this (time|point)] $|not|only|see|understand|appreciate|imagine|hear|confirm|tell|assure|say|help|assist|no longer|neither|never}",
  "(our|the) [_] (team|desk|office|shop|store) can {not not|only}",
  "(we|I) (will|shall) {not $|not|no|never|only|look|try|be unable|be able|be in touch|get back|have to|need|close|keep you|also need|need|make a note|note|follow up|monitor|let you|update|inform|notify|contact|forward|review|consider|investigate|continue}",
  "(we|I) have [now|already|just|also|therefore] <done-for-you>",
  "(so|and) (we|I) have",
  "(we|I) am [now|already] <doing-for-you>",
  "(we|I) are [now|already] <doing-for-you>",
  "let (me|us) {not know}",
  "you can (book|choose|swap|exchange|use|order|upgrade|move|switch|return|get|have|apply|appeal|still|also|always|keep|pick|pay|change|add|request|join|try|transfer|sell|collect|download|set|opt|reserve)",
  "you (could|are welcome|are free|are able to|have the option|have until)",
  "if you (would (prefer|rather)|prefer) _",
  "if you (would like|like|want) [(one|it|that|this|me|us|both)] [to] ($|,|(we|I) (can|could|will))",
  "would you (like|prefer|rather|be happy|be interested)",
  "shall (I|we)",
  "for you to (choose|pick|try|collect|use|take)",
  "(happy|glad|pleased|delighted) to (send|move|book|swap|replace|refund|exchange|offer|arrange|add|extend|hold|order|change|switch|give|do|make|post|ship|put|credit|waive|reschedule|fit|set|upgrade|reserve|take|cut|lend|show|talk|walk|call|ring)",
  "(how|what) about",
  "(here is|here are) (what|how|a|an|the|your|my|our|some)",
  "but (<date>|<place>) (is|are)",
  "but (the|our|your) _ [_] (is|are) (free|open|available|included|yours|still|safe)",
  "so your (order|parcel|package|item|items|ticket|tickets|place|refund|money|table|seat|room|appointment|prescription|car|bike|key|keys|copy) (is|are|goes|comes|waits|will be) {not closed|cancelled|rejected|declined|void|lost|on hold|delayed|late|gone|not|no longer}",
  "there (is|are) [still] (<number>|some|other|plenty of|a few|more) _",
  "(has|have|uses|fits|takes|does) the same",
  "(it|they|(the|your) (money|refund|deposit|fee)) (went|goes|go|is going|is|will go) (back|straight) to",
  "(the|our|another) _ (one|ones|model|version) (comes|come|is in|is free|has|does|fits|ships|works|starts|takes)",
  "(has|have) [still] (<number>|plenty of|some|a few|several|free|more|spare) (<bookable>|places|left|free|open|room|space|availability)",
  "ships (on|in|within|today|tomorrow|from)"
 ],
 "alternative-follows": [
  "… <alternative>",
  "… (;|:|–) … <alternative>"
 ],
 "bookable": [
  "seats",
  "tickets",
  "slots",
  "places",
  "spaces",
  "appointments",
  "rooms",
  "tables",
  "spots",
  "units",
  "copies",
  "pitches",
  "dates",
  "beds",
  "berths",
  "lockers"
 ],
 "back-when": [
  "(back|again|restocked|return|returns|ready|reopen|reopens|due|expected|available|arrive|arrives|until|till|from|between) (in stock|in|on|by|at|from|available|around|about|the|again)* <date>"
 ],
 "done-for-you": [
  "added",
  "applied",
  "arranged",
  "asked",
  "booked",
  "changed",
  "checked",
  "credited",
  "emailed",
  "extended",
  "filed",
  "found",
  "held",
  "kept",
  "made",
  "moved",
  "ordered",
  "put",
  "raised",
  "refunded",
  "reserved",
  "reset",
  "restored",
  "sent",
  "set",
  "started",
  "switched",
  "taken",
  "waived",
  "saved",
  "secured",
  "swapped",
  "upgraded",
  "lined up",
  "set aside",
  "pencilled",
  "topped up",
  "scheduled",
  "rescheduled",
  "rebooked",
  "transferred",
  "returned",
  "repaid",
  "paid",
  "posted",
  "shipped",
  "dispatched",
  "attached",
  "organised",
  "requested",
  "opened",
  "reopened",
  "unlocked",
  "lifted",
  "cleared",
  "removed",
  "enrolled",
  "registered",
  "prepared",
  "packed",
  "written",
  "drawn up",
  "given",
  "got",
  "picked",
  "printed",
  "rung",
  "spoken"
 ],
 "doing-for-you": [
  "adding",
  "arranging",
  "asking",
  "booking",
  "calling",
  "checking",
  "crediting",
  "getting",
  "holding",
  "moving",
  "ordering",
  "putting",
  "refunding",
  "replacing",
  "reserving",
  "sending",
  "setting",
  "switching"
 ],
 "rule-noun": [
  "policy",
  "policies",
  "procedure",
  "procedures",
  "protocol",
  "protocols",
  "guidelines",
  "rules",
  "regulations",
  "terms [(and|&) conditions]",
  "(agreement|agreements|contract|contracts|conditions|fare conditions|small print|code of conduct|bylaws|statutes)",
  "terms of (service|use|sale|hire|carriage|entry)",
  "t & cs",
  "tos"
 ],
 "grant": [
  "you have (until|up to|<number>|a|the right|the option)",
  "you (can|may|get|receive|are (entitled|covered|eligible|welcome|free|protected)|will (get|receive|be refunded|have)) {not not|only|no}",
  "(gives|lets|allows|entitles|covers|protects|pays|means) you {not can not|have to|must|need}",
  "free of charge",
  "at no (cost|extra cost|charge)",
  "(full|free) (refund|replacement|exchange)"
 ],
 "no-doubt": [
  "[most|very|quite] (probably|likely)",
  "presumably",
  "surely",
  "no doubt",
  "doubtless",
  "undoubtedly",
  "almost certainly"
 ],
 "did": [
  "[already|just|simply|accidentally] (bought|changed|checked|chose|clicked|closed|confused|copied|deleted|did|disabled|done|downloaded|dropped|entered|filled|followed|forgot|forgotten|found|gave|guessed|googled|heard|ignored|installed|kept|left|looked|lost|made|mislaid|misplaced|misread|missed|misspelled|misspelt|mistook|mistyped|misunderstood|mixed|moved|noticed|opened|ordered|overlooked|picked|pressed|put|read|received|rebooted|registered|removed|reset|restarted|saved|saw|searched|seen|selected|sent|signed|skipped|switched|tapped|threw|thrown|took|tried|turned|typed|understood|unplugged|unticked|used|went|wrote)"
 ],
 "small-print": [
  "website",
  "websites",
  "site",
  "page",
  "pages",
  "terms",
  "conditions",
  "email",
  "emails",
  "label",
  "tag",
  "sign",
  "listing",
  "description",
  "manual",
  "instructions",
  "policy",
  "policies",
  "contract",
  "agreement",
  "confirmation",
  "ticket",
  "form",
  "faq",
  "faqs",
  "notice",
  "invoice",
  "receipt",
  "booking",
  "checkout",
  "box",
  "packaging",
  "leaflet",
  "letter",
  "small print"
 ],
 "should-have-done": [
  "(told|asked|called|rung|phoned|emailed|contacted|paid|packed|parked|brought|known|cancelled|waited|insured|avoided|booked|backed up|arrived|come|gone|stayed|listened|thought|considered|planned|prepared|reported|requested|returned|mentioned|informed|warned|let|measured|consulted|realised|understood|followed|applied|renewed|updated|upgraded|washed|charged|locked|secured|stopped|worn|written|spoken|taken care|double checked|submitted|stored|raised|responded|replied|verified|confirmed)",
  "been (more _|careful|aware|clearer|on time|faster|sooner|there|here|able to _)"
 ],
 "order-lead": [
  "please [do]",
  "kindly",
  "just",
  "do",
  "first [,]",
  "now [,]",
  "so",
  "hey [,]",
  "ok [,]",
  "okay [,]",
  "well [,]",
  "look [,]",
  "listen [,]",
  "come on [,]",
  "[please] try (to|and)",
  "you (really|just|simply|first)* (need|have|ought|had better|are going to have|will have|will need) [to]",
  "you (really|just|simply|first)* (must|should)",
  "(I|we) (need|want|ask|urge|advise|beg|encourage|must ask|would ask|have to ask|will have to ask|would advise|would suggest|suggest|recommend|would recommend|would appreciate it if) [that] you [to|will|would]",
  "(could|can|would|will) you [please|just|kindly|all]",
  "let us [all] [just|please|first|try to]",
  "it is (time|best|important) [for you] to",
  "why do not you",
  "how about you",
  "everyone [,]"
 ],
 "composure": [
  "(calm|calmed) down {not room|rooms|corner|area|space|kit|cards|time|box|jar|zone|tent|by|after|within|with}",
  "calm yourself [down]",
  "(keep|stay|remain) (calm|civil|reasonable|polite) ($|{is and (let|wait|allow|trust|be|give|civil|polite|patient|reasonable)}|with (us|me|our _)|while (we|I))",
  "relax ($|{is and (let|wait|leave|allow|trust|be|calm|breathe)})",
  "(chill|chillax) (out|$|{is ,})",
  "settle down ($|{is and})",
  "take it easy ($|{is and|on (me|us|our)})",
  "(take|have) a [deep|big] breath ($|before (we|you|I|replying|writing|answering)|first|for a|{is and (calm|let|relax|wait|try|think|read)})",
  "(cool|simmer|quieten|pipe|quiet) down ($|{is and})",
  "cool off $",
  "cool it $",
  "compose yourself",
  "control yourself",
  "behave yourself",
  "behave (like|as) (an adult|a grown up|adults)",
  "act like (an adult|a grown up)",
  "contain yourself",
  "get a (grip|hold of yourself)",
  "get over it",
  "do not (worry|stress|fret|fuss) (so much|too much)",
  "(watch|mind) how you (speak|talk|write)",
  "do not be like that",
  "grow up $",
  "pull yourself together",
  "lighten up",
  "cheer up $",
  "chin up $",
  "be (reasonable|sensible|civil|polite|respectful|realistic|calm|nice|rational|mature|an adult|adults|grown up) ($|{is with (us|me|our)|to (us|me|our)})",
  "show (some|a little|a bit of) (respect|courtesy|manners|restraint|self control|maturity)",
  "have (some|a little|a bit of) (respect|manners|decency)",
  "keep (it|this|things) (civil|polite|calm|respectful|reasonable)",
  "keep your (cool|temper|voice down|hair on|shirt on)",
  "slow down and breathe",
  "(watch|mind|moderate|lower|soften|control|adjust|keep|tone down|rein in|check|change) your (tone {not arm|control|knob|dial|setting|settings|pot}|attitude|manners|temper|emotions|feelings|anger|mouth|language {not settings|setting|option|options|preference|preferences|in|on|at|to|under|here|from|before|menu|pack|selection}|voice (down|$)|feelings in check|anger in check) [with (me|us|our _)]",
  "(keep|use|adopt|maintain|take) (a|an) (civil|polite|calmer|calm|respectful|kinder|friendlier|more (polite|civil|respectful)) (tone|tongue)",
  "(use|keep to) (polite|respectful|civil|decent|appropriate) language",
  "(speak|talk|write) to (us|me|our _) (nicely|politely|respectfully|calmly|with respect|in a (civil|calm|polite|respectful) _)",
  "stop being (so|this|that|too|such)* (<temper>|emotional|silly|a _)",
  "stop (shouting|yelling|swearing|screaming|whining|moaning|complaining|overreacting|panicking|attacking|insulting|threatening)"
 ],
 "temper": [
  "upset",
  "angry",
  "mad",
  "rude",
  "cross",
  "furious",
  "frustrated",
  "annoyed",
  "irritated",
  "impatient",
  "difficult",
  "hysterical",
  "aggressive",
  "dramatic",
  "worked up",
  "unreasonable",
  "irrational",
  "nasty",
  "abusive",
  "hostile",
  "defensive",
  "sarcastic",
  "ridiculous",
  "offended",
  "insulting",
  "offensive",
  "disrespectful",
  "unpleasant",
  "demanding",
  "snappy",
  "short with (us|me|our _)",
  "stroppy",
  "bitter"
 ],
 "passive-was": [
  "(was|were|got) [<adverb>]",
  "(has|have|had|could have|should have|must have) [<adverb>] been [<adverb>]",
  "(may|might|seem to|seems to|appear to|appears to) have (been|got|gotten) [<adverb>]"
 ],
 "by-mistake": [
  "wrongly",
  "wrongfully",
  "mistakenly",
  "accidentally",
  "incorrectly",
  "erroneously",
  "inadvertently",
  "improperly",
  "unintentionally",
  "by mistake",
  "in error"
 ],
 "human-fault": [
  "mistake",
  "mistakes",
  "(clerical|administrative|human|billing|booking|processing|shipping|packing|data entry|typing|pricing|accounting|scheduling|staff|picking|printing|filing|staffing) (error|errors)",
  "oversight",
  "oversights",
  "misunderstanding",
  "misunderstandings",
  "mix up",
  "mix ups",
  "mixup",
  "miscommunication",
  "miscalculation",
  "slip up",
  "slip ups",
  "slip",
  "blunder",
  "lapse",
  "lapses",
  "mishap",
  "omission",
  "inaccuracy",
  "inaccuracies",
  "discrepancy",
  "shortcomings",
  "misjudgement",
  "misjudgment",
  "(error|lapse|errors) (of|in) (judgement|judgment)",
  "failings",
  "confusion",
  "(breakdown|failure|lapse) (in|of) (communication|communications|service|process)",
  "communication (breakdown|error|failure|gap|problem|issue)",
  "crossed wires",
  "wrong (item|order|size|address|amount|charge)"
 ],
 "thing-fault": [
  "error",
  "errors",
  "issue",
  "issues",
  "problem",
  "problems",
  "glitch",
  "glitches",
  "hiccup",
  "hiccups",
  "hitch",
  "failure",
  "incident",
  "complication",
  "complications",
  "irregularity",
  "irregularities",
  "delay",
  "delays"
 ],
 "dealings": [
  "order",
  "orders",
  "payment",
  "payments",
  "charge",
  "charges",
  "refund",
  "account",
  "accounts",
  "booking",
  "parcel",
  "package",
  "ticket",
  "tickets",
  "card",
  "fee",
  "fees",
  "invoice",
  "bill",
  "email",
  "letter",
  "message",
  "reservation",
  "appointment",
  "request",
  "claim",
  "amount",
  "subscription",
  "item",
  "items",
  "name",
  "address",
  "credit",
  "discount",
  "data",
  "photos",
  "files",
  "documents",
  "records",
  "price",
  "result",
  "results",
  "prescription",
  "luggage",
  "number of _"
 ],
 "wronged": [
  "overcharged",
  "undercharged",
  "mischarged",
  "misbilled",
  "overbilled",
  "misinformed",
  "misled",
  "misadvised",
  "misdirected",
  "misquoted",
  "misrouted",
  "misplaced",
  "mislaid",
  "mislabelled",
  "misfiled",
  "mishandled",
  "misdelivered",
  "mispriced",
  "misprinted",
  "mistyped",
  "misspelt",
  "misspelled",
  "misread",
  "miscalculated",
  "misallocated",
  "mismanaged",
  "misreported",
  "misidentified",
  "double (charged|billed|booked|counted)",
  "overbooked",
  "short (changed|shipped)",
  "shortchanged",
  "overlooked",
  "forgotten",
  "neglected",
  "mixed up",
  "muddled [up]",
  "bungled",
  "botched",
  "mangled"
 ],
 "owned": [
  "(we|I) [have|had] [also|both|then] (broke|broken|caused|damaged|double (charged|booked|billed)|dropped|failed|forgot|forgotten|left|lost|made|misinformed|mislaid|mislabelled|misplaced|misread|missed|mistyped|misunderstood|mixed|overcharged|overlooked|should (not|have)|swapped|typed)",
  "(we|I) [have|had] [also|both|then] (billed|booked|charged|changed|closed|delivered|entered|gave|given|got|packed|posted|printed|put|quoted|read|recorded|sent|shipped|told|took|used|wrote) [_] [_] [_] [_] (wrong|twice|old|wrongly|by mistake|in error|too (much|late|many|early))",
  "by (us|me|our|my)",
  "(in|at) our",
  "(on|from|at) (our|my) (side|end|part|behalf|watch)",
  "(our|my) [own] (mistake|mistakes|fault|error|errors|oversight|slip|doing|responsibility|blunder)",
  "(a|an) (mistake|error|oversight|slip) of (ours|mine)"
 ],
 "vow-degree": [
  "can",
  "do",
  "will",
  "hereby",
  "personally",
  "absolutely",
  "fully",
  "certainly",
  "definitely",
  "honestly",
  "solemnly",
  "confidently",
  "100 %"
 ],
 "esteemed": [
  "[most|very|highly|much] (valued|esteemed|loyal|respected|honoured|treasured|cherished|prized|appreciated|distinguished)"
 ],
 "customer-noun": [
  "customer",
  "customers",
  "client",
  "clients",
  "guest",
  "guests",
  "user",
  "users",
  "member",
  "members",
  "subscriber",
  "subscribers",
  "shopper",
  "shoppers",
  "patron",
  "patrons",
  "consumer",
  "consumers",
  "buyer",
  "(account|policy|card|ticket|pass) holder",
  "(account|policy|card|ticket|pass) holders",
  "accountholder",
  "policyholder",
  "cardholder"
 ],
 "goodwill": [
  "business",
  "custom",
  "loyalty",
  "patronage",
  "trust",
  "support",
  "membership",
  "opinion",
  "opinions",
  "feedback",
  "input",
  "time",
  "relationship",
  "partnership",
  "satisfaction",
  "privacy",
  "cooperation",
  "co operation",
  "confidence",
  "continued _",
  "ongoing _"
 ],
 "valuing-how": [
  "really",
  "truly",
  "greatly",
  "highly",
  "deeply",
  "do",
  "sincerely",
  "so",
  "genuinely",
  "always",
  "very much",
  "certainly",
  "also",
  "thoroughly",
  "hugely",
  "immensely"
 ]
};

/** Checks of coded rules, by rule id. */
export const CHECKS: Readonly<Record<string, Check>> = { "context-mismatch/again-without-ownership": check0, "context-mismatch/empathy-when-hostile": check1, "context-mismatch/empathy-when-routine": check2, "context-mismatch/grief-overreach": check3, "context-mismatch/safety-first": check4, "context-mismatch/undeclared": check5, "fill-in/blank": check6, "hollow-apology/no-cause": check7, "missing-acknowledgement/late": check8, "missing-acknowledgement/no-celebration": check9, "missing-acknowledgement/no-mirroring": check10, "missing-acknowledgement/none": check11, "missing-action/apology-alone": check12, "missing-action/empathy-alone": check13, "missing-action/no-date": check14, "missing-action/no-next-step": check15, "negative-language/refusal-alone": check16, "over-apology/many": check17, "over-apology/repeated-empathy": check18, "placeholder/broken": check19, "readability/long-sentence": check20, "readability/many-questions": check21, "readability/wall-of-text": check22, "robotic/cold-ending": check23, "typography/emoji-in-bad-news": check24, "typography/exclamation-in-apology": check25, "typography/shouting": check26 };

export const STATEMENTS: readonly Statement[] = [
 {
  "situation": "delay",
  "function": "acknowledge",
  "text": "You've been waiting since [date] for [item], and [what they needed it for] is coming up."
 },
 {
  "situation": "delay",
  "function": "validate",
  "text": "It's frustrating to watch the date move when [plans that depend on it] are already booked."
 },
 {
  "situation": "delay",
  "function": "apologise specifically",
  "text": "We [what we did late, e.g. packed the wrong pallet], so [item] left [number] days late, and I'm sorry."
 },
 {
  "situation": "delay",
  "function": "own it",
  "text": "The hold-up was on our side: [cause in one clause]."
 },
 {
  "situation": "delay",
  "function": "act",
  "text": "I've put [item] on [transport or round], and it reaches you on [date]."
 },
 {
  "situation": "delay",
  "function": "set expectation",
  "text": "If [item] isn't with you by [date], I'll [fallback, e.g. send a second one] the same day."
 },
 {
  "situation": "faulty-product",
  "function": "mirror",
  "text": "You've received [product] with [fault], and you'd like [refund or replacement]."
 },
 {
  "situation": "faulty-product",
  "function": "acknowledge",
  "text": "It sounds like [fault] showed up on [first use or day], which isn't what you paid for."
 },
 {
  "situation": "faulty-product",
  "function": "apologise specifically",
  "text": "You're right, [product] should have [expected behaviour]. We sent it out with [fault], and I'm sorry."
 },
 {
  "situation": "faulty-product",
  "function": "act",
  "text": "I've sent a new [product] today; it reaches you on [date], and you can keep or recycle the old one."
 },
 {
  "situation": "faulty-product",
  "function": "offer alternative",
  "text": "I can send a new [product] by [date] or return [amount] today. Which would you like?"
 },
 {
  "situation": "faulty-product",
  "function": "follow up",
  "text": "I've shown your photo to [team or person], and from [date] we [change that prevents it]."
 },
 {
  "situation": "billing-error",
  "function": "mirror",
  "text": "You expected [amount] and saw [amount] on [date]."
 },
 {
  "situation": "billing-error",
  "function": "validate",
  "text": "An unexpected [amount] right before [rent day, a trip, payday] is stressful."
 },
 {
  "situation": "billing-error",
  "function": "own it",
  "text": "We charged [what] twice because [cause]. That was our mistake."
 },
 {
  "situation": "billing-error",
  "function": "act",
  "text": "I've refunded [amount] to [card or account]; it shows within [number] working days."
 },
 {
  "situation": "billing-error",
  "function": "set expectation",
  "text": "The next bill, on [date], will be [amount], and I'll check it before it goes out."
 },
 {
  "situation": "billing-error",
  "function": "close",
  "text": "Thank you for catching [the double charge]; [number] other bills are right because of you."
 },
 {
  "situation": "lost-parcel",
  "function": "acknowledge",
  "text": "The tracker says delivered on [date], and there's no [parcel] at [your door]."
 },
 {
  "situation": "lost-parcel",
  "function": "validate",
  "text": "Seeing \"delivered\" with nothing there is worrying, above all with [contents] inside."
 },
 {
  "situation": "lost-parcel",
  "function": "act",
  "text": "I've asked the driver for the photo and map pin of the [date] scan, and they answer by [time]."
 },
 {
  "situation": "lost-parcel",
  "function": "set expectation",
  "text": "If the parcel hasn't turned up by [date], I'll send [item] again that day at no cost."
 },
 {
  "situation": "lost-parcel",
  "function": "own it",
  "text": "Finding it is our job, so you don't need to call [courier]."
 },
 {
  "situation": "lost-parcel",
  "function": "follow up",
  "text": "I'll write on [date] at [time] with what the driver found."
 },
 {
  "situation": "outage",
  "function": "acknowledge",
  "text": "From [time] to [time] you couldn't [what they couldn't do]."
 },
 {
  "situation": "outage",
  "function": "validate",
  "text": "Losing [feature] during [their busy moment] costs real [orders, lessons, money]."
 },
 {
  "situation": "outage",
  "function": "own it",
  "text": "We caused it: [cause in plain words]."
 },
 {
  "situation": "outage",
  "function": "act",
  "text": "I've [action, e.g. rolled the change back] and tested [what you checked]; it has been stable since [time]."
 },
 {
  "situation": "outage",
  "function": "set expectation",
  "text": "The next update is at [time], even if nothing has changed."
 },
 {
  "situation": "outage",
  "function": "offer alternative",
  "text": "Until [feature] is back, you can [workaround]; here are the steps: [link]."
 },
 {
  "situation": "refund-refused",
  "function": "acknowledge",
  "text": "You were counting on [amount] for [reason they gave]."
 },
 {
  "situation": "refund-refused",
  "function": "mirror",
  "text": "You asked for [amount] back because [reason they gave]."
 },
 {
  "situation": "refund-refused",
  "function": "offer alternative",
  "text": "[Fee] pays for [what it covers], so it stays with the booking. What I can do is [alternative]."
 },
 {
  "situation": "refund-refused",
  "function": "validate",
  "text": "After [what happened], asking for it back makes sense."
 },
 {
  "situation": "refund-refused",
  "function": "act",
  "text": "I can [option 1] today or [option 2] until [date]. Which is better for you?"
 },
 {
  "situation": "refund-refused",
  "function": "follow up",
  "text": "If you'd like someone else to look at it, [complaints team] decides within [number] days; here's the form: [link]."
 },
 {
  "situation": "out-of-stock",
  "function": "acknowledge",
  "text": "You had [item] picked out for [occasion]."
 },
 {
  "situation": "out-of-stock",
  "function": "offer alternative",
  "text": "[Item] is back on [date]. I can reserve one for you without payment."
 },
 {
  "situation": "out-of-stock",
  "function": "offer alternative",
  "text": "[Substitute] has the same [feature they wanted] and ships today. Shall I switch it?"
 },
 {
  "situation": "out-of-stock",
  "function": "set expectation",
  "text": "The next delivery is due on [date], and yours goes out the same afternoon."
 },
 {
  "situation": "out-of-stock",
  "function": "follow up",
  "text": "I'll text you on [date] when [item] is on the shelf."
 },
 {
  "situation": "cancellation",
  "function": "acknowledge",
  "text": "You'd like to stop [plan] because [their reason]."
 },
 {
  "situation": "cancellation",
  "function": "act",
  "text": "[Plan] is cancelled, and nothing more will be charged after [date]."
 },
 {
  "situation": "cancellation",
  "function": "own it",
  "text": "We cancelled [event or booking] on [date], and you had already [what they arranged]. I'm sorry."
 },
 {
  "situation": "cancellation",
  "function": "offer alternative",
  "text": "I've moved you to [new date], or I can return [amount] today: your choice."
 },
 {
  "situation": "cancellation",
  "function": "close",
  "text": "Thank you for [time together or a specific thing]. Your [data] stays available until [date]."
 },
 {
  "situation": "account-locked",
  "function": "acknowledge",
  "text": "You're locked out of [account] and need it for [what they need it for]."
 },
 {
  "situation": "account-locked",
  "function": "validate",
  "text": "Being locked out with [deadline] so close is stressful."
 },
 {
  "situation": "account-locked",
  "function": "act",
  "text": "To get back in, open [link] and enter [code]; it takes about [number] minutes."
 },
 {
  "situation": "account-locked",
  "function": "set expectation",
  "text": "The lock came on after [trigger] so that nobody else could get in; it lifts at [time]."
 },
 {
  "situation": "account-locked",
  "function": "follow up",
  "text": "I'm watching your account until [time]; reply here if the code doesn't work."
 },
 {
  "situation": "repeated-contact",
  "function": "own it",
  "text": "This is your [number] message about [problem], and that's on us."
 },
 {
  "situation": "repeated-contact",
  "function": "act",
  "text": "I'm taking this over. [Action] happens on [date], and I'll check it myself."
 },
 {
  "situation": "repeated-contact",
  "function": "mirror",
  "text": "I've read all [number] messages, so you won't need to explain [problem] again."
 },
 {
  "situation": "repeated-contact",
  "function": "set expectation",
  "text": "If [action] isn't done by [date], I'll [stronger remedy] without you having to ask."
 },
 {
  "situation": "repeated-contact",
  "function": "apologise specifically",
  "text": "Our replies on [dates] didn't answer [question]. Here's the answer: [answer]."
 },
 {
  "situation": "repeated-contact",
  "function": "follow up",
  "text": "I'll call you on [date] at [time] to make sure [problem] is gone."
 },
 {
  "situation": "safety-critical",
  "function": "act",
  "text": "Unplug [product] now and leave it unplugged."
 },
 {
  "situation": "safety-critical",
  "function": "act",
  "text": "Stop using [product] today. I've booked a free collection for [time]."
 },
 {
  "situation": "safety-critical",
  "function": "act",
  "text": "If anyone feels unwell, call [emergency number] now. Then reply here and I'll [next step]."
 },
 {
  "situation": "safety-critical",
  "function": "set expectation",
  "text": "Our safety team has your report as of [time] and will call you by [time]."
 },
 {
  "situation": "safety-critical",
  "function": "follow up",
  "text": "I've refunded [amount]. You'll have the test result by [date]."
 },
 {
  "situation": "grief",
  "function": "acknowledge",
  "text": "I'm sorry for your loss."
 },
 {
  "situation": "grief",
  "function": "acknowledge",
  "text": "I'm sorry to hear about [name]. I can help with [what they asked]."
 },
 {
  "situation": "grief",
  "function": "act",
  "text": "I've stopped all letters and charges in [name]'s name from today."
 },
 {
  "situation": "grief",
  "function": "set expectation",
  "text": "When you're ready, reply with a photo of [document] and I'll do the rest. There's no deadline."
 },
 {
  "situation": "grief",
  "function": "close",
  "text": "You can write to me directly about [account], so that you only have to explain this once."
 },
 {
  "situation": "complaint",
  "function": "acknowledge",
  "text": "I've read your whole message, including [specific detail]."
 },
 {
  "situation": "complaint",
  "function": "mirror",
  "text": "It sounds like [second failure] was the last straw after [first failure]."
 },
 {
  "situation": "complaint",
  "function": "own it",
  "text": "You're right about [fact]. We [what we did]."
 },
 {
  "situation": "complaint",
  "function": "act",
  "text": "Here's what I'm doing today: [action 1], then [action 2]."
 },
 {
  "situation": "complaint",
  "function": "offer alternative",
  "text": "Two things are possible from here: [option 1] or [option 2]. Tell me which, and I'll set it up today."
 },
 {
  "situation": "hostile",
  "function": "set expectation",
  "text": "I'll keep helping with [subject]. Please keep the messages free of [insults or threats]. The next step is [next step] on [date]."
 },
 {
  "situation": "good-news",
  "function": "acknowledge",
  "text": "Congratulations on [their news]!"
 },
 {
  "situation": "good-news",
  "function": "mirror",
  "text": "[Result] after [effort they described] is brilliant."
 },
 {
  "situation": "good-news",
  "function": "act",
  "text": "I've updated [record] to match, so [benefit] starts on [date]."
 },
 {
  "situation": "good-news",
  "function": "close",
  "text": "Enjoy [event], and thank you for telling us about it."
 },
 {
  "situation": "good-news",
  "function": "follow up",
  "text": "You asked for [feature] in [month], and it's live today."
 },
 {
  "situation": "onboarding",
  "function": "acknowledge",
  "text": "You'd like [goal] ready by [date], so here's the short way in."
 },
 {
  "situation": "onboarding",
  "function": "act",
  "text": "I've set up [workspace or plan] with [their example], so you can start from something real."
 },
 {
  "situation": "onboarding",
  "function": "set expectation",
  "text": "The set-up takes about [number] minutes and needs [thing]."
 },
 {
  "situation": "onboarding",
  "function": "offer alternative",
  "text": "If you'd rather be shown, there's a [number]-minute call on [date]: [link]."
 },
 {
  "situation": "onboarding",
  "function": "follow up",
  "text": "I'll check in on [date] to see how [first task] went."
 },
 {
  "situation": "feature-request",
  "function": "mirror",
  "text": "You'd like [feature] so that [their goal]."
 },
 {
  "situation": "feature-request",
  "function": "validate",
  "text": "[Their use case] is a good reason to want it."
 },
 {
  "situation": "feature-request",
  "function": "offer alternative",
  "text": "What works today is [workaround]; it covers [part of the goal]."
 },
 {
  "situation": "feature-request",
  "function": "set expectation",
  "text": "I've given your case to [name], who decides in [month]. I can't promise it, and I'll write either way."
 },
 {
  "situation": "feature-request",
  "function": "follow up",
  "text": "Your example with [detail] is now part of the [feature] plan."
 },
 {
  "situation": "feature-request",
  "function": "close",
  "text": "Thank you for describing [detail]; it showed us [what we learnt]."
 },
 {
  "situation": "bug-report",
  "function": "mirror",
  "text": "You press [button], expect [result], and get [error]."
 },
 {
  "situation": "bug-report",
  "function": "acknowledge",
  "text": "[Error] cost you [work or time] on [day]."
 },
 {
  "situation": "bug-report",
  "function": "own it",
  "text": "I followed your steps and got [error] too, so the fault is in our code."
 },
 {
  "situation": "bug-report",
  "function": "act",
  "text": "Here's a way round it for today: [workaround]."
 },
 {
  "situation": "bug-report",
  "function": "set expectation",
  "text": "The fix is planned for [date]. I'll write when it's live."
 },
 {
  "situation": "bug-report",
  "function": "mirror",
  "text": "Let me check I have this right: [paraphrase]. Did I miss anything?"
 },
 {
  "situation": "data-loss",
  "function": "acknowledge",
  "text": "On [date] [files] disappeared from your account."
 },
 {
  "situation": "data-loss",
  "function": "own it",
  "text": "We deleted [files]: [cause]. You did nothing to cause it."
 },
 {
  "situation": "data-loss",
  "function": "act",
  "text": "I've brought back [number] of [number] [files] from the [time] copy."
 },
 {
  "situation": "data-loss",
  "function": "set expectation",
  "text": "[Number] [files] are gone for good. I'd like to call you on [date] to go through what that means for you."
 },
 {
  "situation": "data-loss",
  "function": "follow up",
  "text": "From [date] [safeguard] runs before anything is removed."
 },
 {
  "situation": "privacy",
  "function": "acknowledge",
  "text": "You asked who could see [data] and when."
 },
 {
  "situation": "privacy",
  "function": "own it",
  "text": "Between [time] and [time] [who] could see [data]. We caused it by [cause]."
 },
 {
  "situation": "privacy",
  "function": "act",
  "text": "I've [action] and checked that [other places] are closed."
 },
 {
  "situation": "privacy",
  "function": "set expectation",
  "text": "You don't need to change [password or card]. The one step worth taking today is [step]."
 },
 {
  "situation": "privacy",
  "function": "follow up",
  "text": "You'll get a copy of our report to [regulator] on [date]."
 },
 {
  "situation": "price-rise",
  "function": "acknowledge",
  "text": "From [date] [plan] goes from [old price] to [new price]."
 },
 {
  "situation": "price-rise",
  "function": "validate",
  "text": "After [years] years at [old price], that's a real change to your budget."
 },
 {
  "situation": "price-rise",
  "function": "own it",
  "text": "[Cost] went up by [amount], and this covers it."
 },
 {
  "situation": "price-rise",
  "function": "offer alternative",
  "text": "You can stay on [old price] until [date] by [step], or move to [cheaper plan]."
 },
 {
  "situation": "price-rise",
  "function": "act",
  "text": "Reply with [option A] or [option B] and I'll set it up the same day."
 },
 {
  "situation": "handover",
  "function": "acknowledge",
  "text": "You've explained [problem] to [number] of us, so I've written it all down for [name]."
 },
 {
  "situation": "handover",
  "function": "own it",
  "text": "[Name] takes over the [part] from here, and I stay on this thread."
 },
 {
  "situation": "handover",
  "function": "act",
  "text": "I've sent [name] your [photos, logs or dates], so you won't be asked twice."
 },
 {
  "situation": "handover",
  "function": "set expectation",
  "text": "[Name] will call you on [date] at [time]."
 },
 {
  "situation": "handover",
  "function": "follow up",
  "text": "I'll check with both of you on [date]."
 },
 {
  "situation": "waiting",
  "function": "acknowledge",
  "text": "You've been on hold for [number] minutes. Here's where we are: [status]."
 },
 {
  "situation": "waiting",
  "function": "act",
  "text": "Can you give me [number] minutes to check [what] with [who]?"
 },
 {
  "situation": "waiting",
  "function": "set expectation",
  "text": "[Third party] answers within [number] days; I'll write on [date] whatever they say."
 },
 {
  "situation": "waiting",
  "function": "offer alternative",
  "text": "I can ring you at [time] instead of keeping you on the line."
 },
 {
  "situation": "waiting",
  "function": "follow up",
  "text": "You were promised a call on [date] and it didn't come. I'm calling you today at [time]."
 },
 {
  "situation": "closing",
  "function": "close",
  "text": "[Problem] is fixed and [refund or result] is done."
 },
 {
  "situation": "closing",
  "function": "set expectation",
  "text": "I'll leave this open until [date]; after that a reply opens it again."
 },
 {
  "situation": "closing",
  "function": "follow up",
  "text": "One thing to look out for: [next likely issue]. If it shows up, [step]."
 },
 {
  "situation": "closing",
  "function": "close",
  "text": "I hope [their event or plan] goes well."
 },
 {
  "situation": "closing",
  "function": "close",
  "text": "Thank you for [specific thing they did]; it cut the search to [time]."
 }
];

/** The texts of all blanks that rewrites and statements write, without brackets. */
export const BLANKS: readonly string[] = [
 "Action",
 "Alternative",
 "Alternative 1",
 "Cost",
 "Error",
 "Feature",
 "Fee",
 "How to check it",
 "ID",
 "Item",
 "Name",
 "Name or team",
 "Next step",
 "Number",
 "Owner",
 "Plan",
 "Problem",
 "Request",
 "Result",
 "Substitute",
 "Team",
 "The fact",
 "The fact itself",
 "The fact itself, in one sentence",
 "The fact that takes the worry away",
 "The fact, in plain words",
 "The information itself",
 "The information, in other words, with one example",
 "The news",
 "The news, plainly",
 "The plain statement",
 "The reason",
 "The reason for the limit",
 "The reason, in one clause",
 "The same thought, moved to the top of the reply",
 "The same, in everyday words",
 "The same, in fewer words",
 "The same, said plainly",
 "The same, with the plain fact or figure",
 "The same, without he, she, Sir or Madam",
 "The step",
 "The thing itself",
 "Their goal",
 "Their problem in your words",
 "Their use case",
 "Third party",
 "We did what",
 "What",
 "What I have done",
 "What caused it, in one clause",
 "What happened",
 "What happens next",
 "What is missing",
 "What is possible",
 "What the customer can do or what you'll do",
 "What the limit is, and from when",
 "What the rule protects, in one clause",
 "What they want",
 "What this is like for the customer",
 "What this means for the customer",
 "What to do now",
 "What you have done",
 "Who",
 "Who to call",
 "a detail from their message",
 "account",
 "action",
 "action 1",
 "action 2",
 "action, e.g. rolled the change back",
 "address",
 "alternative",
 "alternative 2",
 "alternative or appeal",
 "amount",
 "answer",
 "benefit",
 "button",
 "call or write",
 "card or account",
 "cause",
 "cause in one clause",
 "cause in plain words",
 "change",
 "change that prevents it",
 "cheaper plan",
 "code",
 "complaints team",
 "contents",
 "courier",
 "data",
 "date",
 "date and time",
 "date, time",
 "dates",
 "day",
 "deadline",
 "detail",
 "details",
 "document",
 "effort",
 "effort they described",
 "emergency number",
 "error",
 "event",
 "event or booking",
 "expected behaviour",
 "fact",
 "facts",
 "fallback, e.g. send a second one",
 "fault",
 "feature",
 "feature they wanted",
 "files",
 "first failure",
 "first name",
 "first option",
 "first task",
 "first use or day",
 "goal",
 "heading",
 "how",
 "how it affected this customer",
 "how long",
 "how we honour it",
 "insults or threats",
 "it",
 "item",
 "item 1",
 "item 2",
 "length",
 "limit",
 "link",
 "month",
 "name",
 "new date",
 "new price",
 "next likely issue",
 "next step",
 "number",
 "occasion",
 "old price",
 "on which date, on which plan, after which step",
 "one request",
 "one simple step",
 "one thing",
 "option",
 "option 1",
 "option 2",
 "option A",
 "option B",
 "order",
 "orders, lessons, money",
 "other option",
 "other places",
 "other route",
 "owner",
 "page",
 "paraphrase",
 "parcel",
 "part",
 "part of the goal",
 "password or card",
 "photos, logs or dates",
 "plan",
 "plans that depend on it",
 "possible effect",
 "practical help",
 "problem",
 "product",
 "purpose",
 "question",
 "reason",
 "reason they gave",
 "record",
 "reference",
 "refund or replacement",
 "refund or result",
 "regulator",
 "rent day, a trip, payday",
 "request",
 "requirement",
 "result",
 "route",
 "safeguard",
 "second failure",
 "second option",
 "service or case",
 "something specific",
 "specific check",
 "specific detail",
 "specific thing they did",
 "status",
 "step",
 "step 1",
 "step 2",
 "stronger remedy",
 "subject",
 "substitute",
 "team",
 "team or person",
 "team, in plain words",
 "that it happened",
 "the customer's own word",
 "the double charge",
 "the feature they wanted",
 "the limit",
 "the open part",
 "the problem",
 "the problem in their words",
 "the reason",
 "the reason, in one clause",
 "the step",
 "the sure part",
 "the thing itself",
 "the thing, such as the missing tiles",
 "their busy moment",
 "their event or plan",
 "their example",
 "their goal",
 "their news",
 "their plan",
 "their question, in your own words",
 "their reason",
 "their word",
 "thing",
 "time",
 "time together or a specific thing",
 "time, a trip, a day off",
 "time, money or plans",
 "tip",
 "transport or round",
 "trigger",
 "value",
 "way",
 "what",
 "what I am doing about it",
 "what I did",
 "what I do",
 "what I do then",
 "what I have done",
 "what broke or went wrong",
 "what happened",
 "what happened to the item",
 "what happens",
 "what happens next",
 "what helps",
 "what holds",
 "what is missing",
 "what is possible",
 "what is wrong with it",
 "what it cost",
 "what it covers",
 "what it did to the customer",
 "what it does",
 "what it does for the customer",
 "what it is for",
 "what it means for them",
 "what it meant for them",
 "what it prevents",
 "what it protects",
 "what that holds up",
 "what the customer had to do or could not do",
 "what the product does wrong",
 "what they arranged",
 "what they asked",
 "what they asked for",
 "what they couldn't do",
 "what they decided",
 "what they did",
 "what they did, such as sending the photos twice",
 "what they get",
 "what they need it for",
 "what they needed it for",
 "what they sent or noticed",
 "what they went through",
 "what this means for the customer",
 "what we did",
 "what we did instead",
 "what we did late, e.g. packed the wrong pallet",
 "what we did wrong",
 "what we did, or what happened",
 "what we have done about it",
 "what we learnt",
 "what went wrong for this customer",
 "what would show it",
 "what you checked",
 "what you do about it",
 "what you do for them because of it",
 "what you do yourself",
 "what you found",
 "what you get back",
 "what you have done about it",
 "what you looked at",
 "what you need",
 "when or where",
 "who",
 "who owns the page",
 "work or time",
 "workaround",
 "workspace or plan",
 "wrong information",
 "year",
 "years",
 "your door"
];
