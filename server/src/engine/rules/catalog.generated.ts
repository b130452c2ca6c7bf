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
import check20 from './checks/readability/many-questions.ts';
import check21 from './checks/robotic/cold-ending.ts';
import check22 from './checks/typography/shouting.ts';
import type { FunctionPage, Rule, Statement } from './rule.ts';

export const RULES: readonly Rule[] = [
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
    "match": "(I|we) expect [that] you (already|have|know|understand|did|tried|remember|are aware|realise) {not a|to|another|further|any|more|some|questions}"
   },
   {
    "match": "(I am|we are) (<intensifier>|pretty|fairly|absolutely|also|all|only|just)* (sure|certain|confident|positive|convinced|assuming|presuming|guessing) [that] [by now|,] you [already] {not to|are (well|keeping|looking|asking|going to|in|eligible|entitled|on|up)|(have|had) (many|lots|plenty|questions|some|a|an|fun|more|everything|been (charged|billed|well))|will (love|enjoy|like|be|find|have|get|receive|do)|would (like|love|rather|prefer)|can (be|get|have)|need|feel|felt|must|were <upset-adjective>|both|all} [will|can|have|are|did|do] _"
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
    "match": "your (child|children|kid|kids|son|daughter|husband|wife|partner|spouse|roommate|flatmate|housemate|colleague|neighbour|guest|guests|dog|cat|pet|family|assistant|friend|builder|plumber|electrician) (must have|(has|have) <no-doubt>|<no-doubt> <did>) {not a|an|the|their|been|valid|at least|had} _"
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
     34
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
     34
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
     32
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
     36
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
    "match": "as [<adverb>|very|quite|perfectly] (clearly|plainly|explicitly|expressly|obviously|distinctly) (stated|mentioned|shown|explained|written|listed|indicated|displayed|noted|described|marked|outlined|visible|labelled|set out|communicated)"
   },
   {
    "match": "(is|are|was|were) [<adverb>|very|quite|perfectly] (clearly|plainly|explicitly|expressly|obviously|distinctly) (stated|mentioned|explained|written|listed|noted|outlined|set out|communicated)",
    "unless": [
     {
      "before": [
       "(as|so that|because|since) [_] [_]"
      ]
     }
    ]
   },
   {
    "match": "(is|are|was|were) [<adverb>|very|quite|perfectly] (clearly|plainly|obviously|distinctly) (shown|indicated|displayed|described|marked|visible|labelled) (on|in|at|under|in) (our|the|your|every|each) [_] [_] <small-print>"
   },
   {
    "match": "(clearly|plainly|explicitly|specifically) (state|states|say|says|show|shows|explain|explains|mention|mentions|indicate|indicates|stated|said|explained|mentioned)",
    "only": {
     "before": [
      "(it|which|that|<small-print>) [also|quite|very|do|does]"
     ]
    }
   },
   {
    "match": "(if [only] you had|had you) [actually|carefully|properly|only|just|simply] (read|looked at|checked|reviewed|consulted|opened) (the|our|my) [_] [_] (terms|instructions|manual|policy|description|page|email|faq|faqs|website|contract|small print|smallprint|listing|agreement|conditions|label|confirmation)"
   },
   {
    "match": "if you (read|look at|check|refer to|review|consult|go back to|take [another|a] look at) (the|our|my|your) [_] [_] (terms|policy|contract|small print|smallprint|agreement|conditions|faq|faqs|email|confirmation|description|listing) [again|carefully|closely|properly] [,] you (will|would|can|should) [clearly|then|also] (find|see|notice|know|have)"
   },
   {
    "match": "you (agreed to|accepted|ticked) (the|our|these) [_] [_] (terms|conditions|policy|contract|agreement|rules)"
   },
   {
    "match": "(instructions|terms|rules|policy|contract|notice|email|page|label|sign) (is|are|was|were) [very|perfectly|quite|absolutely|pretty] clear {not of}"
   },
   {
    "match": "as [it] [is|was] (says|states|stated|shown|mentioned|written|described|listed|outlined|indicated|noted) (on|in) (our|the|your) [_] [_] (website|site|terms|faq|faqs|page|contract|agreement|description|listing|manual|instructions|confirmation|policy|conditions|email)"
   },
   {
    "match": "as you (can|could|would|will|should) [clearly|plainly] [have] (see|seen|read)",
    "unless": [
     {
      "after": [
       "(in|from|on) (the|this|your|my|our) [_] (photo|picture|screenshot|video|diagram|image|map|drawing|chart|graph|table)"
      ]
     }
    ]
   },
   {
    "match": "[please|kindly] (read|reread|re read|review|refer to|consult|check) (the|our) [full] (terms|faq|faqs|manual|instructions|policy|policies|terms and conditions|t&cs|small print) [carefully|again|first|thoroughly|before (contacting|writing) [us]] $",
    "only": {
     "subject": [
      "none"
     ]
    }
   }
  ],
  "unless": [
   {
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
    "match": "you [have] [<adverb>] [accidentally|mistakenly|incorrectly|wrongly] (~enter|~type|~use|~provide|~give|~supply|~choose|~select|~order|~pick|put in|~submit|~send|~click|~book|~install|~fill in|~dial) [us] (the wrong|(an|a) (incorrect|wrong|invalid|bad)|incorrect|wrong|invalid) _"
   },
   {
    "match": "you [have] [<adverb>] [obviously|clearly|simply] (accidentally|mistakenly|incorrectly|wrongly|improperly) (~enter|~type|~use|~provide|~choose|~select|~order|~submit|~send|~click|~delete|~cancel|~change|~install|~connect|~fill)"
   },
   {
    "match": "you [have] [<adverb>] (~enter|~type|~use|~provide|~install|~connect|~fill in|~fit|~attach|~assemble|~measure|~spell|~set up|~plug|~wire|~read|~do|~submit|~address|~label|~pack|~store|~wash|~handle|~follow|~calculate|~park) (it|this|that|them|in|out|(the|your|our) _ [_] [_]) (incorrectly|wrongly|improperly|the wrong way [round|around]|backwards|upside down|in the wrong (order|place|field|box|format))"
   },
   {
    "match": "you [have] [<adverb>] (mistyped|misspelled|misspelt|misheard|misremembered|misjudged|mismeasured|miscounted|miscalculated|misplaced|mislaid|misused)"
   },
   {
    "match": "you are [<adverb>] (using|holding|doing|reading|wearing|entering|typing|measuring|fitting) (it|this|that|them|(the|your) _ [_]) (wrong|incorrectly|wrongly|improperly|the wrong way|upside down)"
   },
   {
    "match": "you are [<adverb>] using (a|an|the) (bad|wrong|invalid|incorrect) _"
   },
   {
    "match": "you [have|yourself] [<adverb>|yourself] (caused|broke|broken|damaged|destroyed) (the|this|our|it) {not by|record|ice|code}",
    "unless": [
     {
      "before": [
       "(sorry|when|that|how) …"
      ]
     }
    ]
   },
   {
    "match": "the [_] _ [that] you [have] (provided|sent|gave us|given us|supplied|submitted|uploaded|entered|filled in) (is|are|was|were) [<adverb>|clearly|completely] (insufficient|inadequate|useless|unacceptable|wrong|incorrect|not good enough|of no use|not acceptable)"
   },
   {
    "match": "(problem|issue|error|fault|mistake) (is|was|lies|must be|must lie|seems to be) [<adverb>|clearly|entirely] (on|at|with) your (end|side|part) {not of}"
   },
   {
    "match": "(incorrectly|wrongly|improperly|carelessly|mistakenly) by you"
   },
   {
    "match": "you [have] (made|make) (a|an|some|several|another) [simple|small|little|common] (mistake|mistakes|error|errors|typo)"
   },
   {
    "match": "you are [<adverb>] [simply|clearly|quite|obviously|completely] (wrong|mistaken|incorrect|confused|doing it wrong|misinformed|misunderstanding)",
    "unless": [
     {
      "after": [
       "(number|page|place|person|department|team)"
      ]
     }
    ]
   },
   {
    "match": "you [have] [clearly|obviously|simply] (misunderstood|misread|misinterpreted|mixed up|messed up|mishandled|caused this|done (it|this|that) wrong)"
   },
   {
    "match": "(that|this|it) (is|was) [entirely|all|completely|not] your [own] (fault|mistake|error|doing)",
    "unless": [
     {
      "sentence": [
       "(is|was) not your [own] (fault|mistake|error|doing)"
      ]
     }
    ]
   },
   {
    "match": "(user error|human error on your (part|side|end)|(an|a|the) (error|mistake) on your (part|side|end)|caused by you $|your own (fault|doing|mistake))"
   }
  ],
  "unless": [
   {
    "before": [
     "(possible|likely|chance|happens|happen) [that]",
     "(if|in case|whether) [it seems|you think] [that]",
     "<you-said> [that]",
     "(not|never) [that]"
    ],
    "sentence": [
     "(do not worry|easily done|happens to|easy slip)"
    ],
    "if-clause": true
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
    "match": "you [have] [<adverb>] (~claim|~allege|~assert|~insist|~contend|~purport|~profess) (that|to|you|the|our|we|it|this|not|never|,)",
    "unless": [
     {
      "before": [
       "(can|could|may|to|must|when|if|once|before|after|how|should|did|do|will) [also|now|still]"
      ],
      "after": [
       "_ (at|by|with|from|through|online|within|until)"
      ]
     }
    ]
   },
   {
    "match": "you [<adverb>] maintain (that|you|we|it|our)"
   },
   {
    "match": "(as|what) you [<adverb>] (claim|claimed|allege|alleged|assert|asserted)"
   },
   {
    "match": "your (alleged|supposed|so called|purported|claimed)"
   },
   {
    "match": "the (alleged|supposed|purported) (damage|fault|defect|delay|loss|problem|issue|error|incident|payment|charge|purchase|conversation|call|order)"
   },
   {
    "match": "according to you (,|the|we|it|our|this)"
   },
   {
    "match": "(supposedly|allegedly) [<adverb>] {not (by|for|to)} _",
    "only": {
     "sentence": [
      "(you|your)"
     ]
    }
   },
   {
    "match": "^ (supposedly|allegedly)"
   },
   {
    "match": "[your|the] so called (defect|defects|damage|problem|problems|fault|error|issue|evidence|proof|injury|delay)"
   },
   {
    "match": "^ [while|although] you say [that] … [,] but"
   },
   {
    "match": "(can|could) you [actually|really|even] prove"
   },
   {
    "match": "if what you (say|claim|are saying|told us|are claiming) is (true|correct|accurate)"
   },
   {
    "match": "(we|I) [<adverb>] (doubt [that|if|whether] (you|your|what you|this happened)|have [our|my] doubts about (you|your|this))"
   },
   {
    "match": "our (records|logs|system|files|data|cameras) (show|shows|say|says|tell|tells|indicate|indicates|suggest|suggests) (otherwise|differently|a different (story|picture)|nothing of the (sort|kind)|the opposite)"
   },
   {
    "match": "did you (even|actually|bother to) (read|look|check|try|plug|follow|turn|open|call|contact|pay|send|post|restart|order|charge|measure)"
   },
   {
    "match": "have you (even|actually) (read|looked|checked|tried|plugged|followed|turned|opened|called|contacted|paid|sent|restarted|measured|charged)"
   },
   {
    "match": "(we|I) (find|have found) (it|this|that|your (story|account|claim|version)) (hard|difficult) to (believe|accept|credit)"
   },
   {
    "match": "are you [absolutely|quite|really] (sure|certain) [that] you {not want|would|wish}"
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
    "match": "you [have] [<adverb>] (failed|neglected|forgot|forgotten|omitted|refused|declined|never bothered|not bothered|did not bother) to"
   },
   {
    "match": "[due to|because of|given|despite|following|owing to] your [own] [apparent|continued|repeated] (failure|negligence|carelessness|refusal|inaction|oversight|misuse|mishandling|neglect)"
   },
   {
    "match": "(due to|because of) your (mistake|error|lack of|delay|absence)"
   },
   {
    "match": "you [<adverb>] ((did|have|had) [<adverb>] not|never) [<adverb>] (~provide|~include|~attach|~enter|~complete|~submit|~follow|~read|~pay|~respond|~reply|~return|~send|~fill|~specify|~confirm|~verify|~update|~sign|~check|~mention|~give|~tell|~contact|~notify|~select|~cancel|~report|~inform|~answer|~keep|~bring|~collect|~show|~register) {not the wrong|an incorrect|a wrong}"
   },
   {
    "match": "you have yet to _"
   },
   {
    "match": "you [have] [<adverb>] ((omitted|ignored|disregarded|overlooked) (the|a|an|our|my|your|this|these|to|all|some|several)|left (out|off) (the|a|an|your|some|part|parts)|left (the|this|that|a|your) _ [_] blank|skipped (the|a|page|question|step|section|<number>))"
   },
   {
    "match": "you [have] [<adverb>] missed (the|your|our|this|a) [_] [_] (deadline|appointment|payment|instalment|cut off|window|slot|step|question|page|field|section|signature|meeting|date)"
   },
   {
    "match": "you [have] [<adverb>] (bypassed|violated|breached|broken|broke|disregarded|ignored|circumvented|abused|flouted) (this|the|our|these|all|all of|my|several|<number>) [_] [_] (guidelines|rule|rules|policy|policies|terms|instructions|process|procedure|agreement|contract|template|reminder|reminders|emails|email|messages|message|warnings|warning|code of conduct)"
   },
   {
    "match": "since you (did not|have not|chose not to|never) {not receive|received|get|got|gotten|hear|heard|have|need}"
   },
   {
    "match": "(without|lacking) your (cooperation|co-operation|compliance)"
   }
  ],
  "unless": [
   {
    "before": [
     "if",
     "(so|in case|whether|unless) [that]",
     "<you-said> [that]",
     "(sorry|see|understand|know|noticed) … that"
    ],
    "sentence": [
     "(no|any) (worry|worries|problem|rush|hurry|need)"
    ],
    "if-clause": true,
    "question": true
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
    "match": "you [<adverb>] (should|ought to|could) [<adverb>] [not] [<adverb>] have [<adverb>] {not a|an|the|your|our|both|all|two|three|at|access|it|to|no|any|more|one|enough|some|this|that|these|received|got|gotten|had|seen|heard|found|until|<number>} (<did>|<should-have-done>|_ {is the|a|an|your|us|me|our|it|this|that|them|him|her})",
    "unless": [
     {
      "sentence": [
       "(by now|by <date>|shortly|soon|any (moment|minute))"
      ]
     }
    ]
   },
   {
    "match": "you might have (told|warned|asked|mentioned|called|said|let us know)"
   },
   {
    "match": "you [<adverb>] (needed|were supposed|were required|were obliged|were meant {not to be}) to",
    "unless": [
     {
      "before": [
       "(the _|what|everything|anything|all _|sorry … that|because|where|things|documents|information) [that]"
      ]
     }
    ]
   },
   {
    "match": "you (had|were given) (plenty of|ample|enough|sufficient|more than enough) (time|notice|opportunity|opportunities|warning|warnings|chances) to"
   },
   {
    "match": "you (knew|were [well|fully|perfectly] aware) [full well|perfectly well|very well] (that|the|about|of)",
    "unless": [
     {
      "before": [
       "(if|did|that|whether|before|after|what|so) …"
      ]
     }
    ]
   },
   {
    "match": "it was (up to|on|down to) you to"
   },
   {
    "match": "it is [entirely] up to you to (make sure|check|read|ensure|verify|keep|know|find out|prove|monitor|look after)"
   },
   {
    "match": "(should|ought to) have been _ by you"
   },
   {
    "match": "you [<adverb>] (were|had been) (asked|told|advised|informed|instructed|warned|reminded) [<adverb>] (to|not|that|about|of)"
   },
   {
    "match": "(why|how come) (did not|have not) you"
   },
   {
    "match": "why (did|have|would) you (wait|leave|open|use|choose|do|order|click|not)"
   },
   {
    "match": "if [only] you had [<adverb>] (~read|~check|~follow|~tell|~call|~contact|~ask|~wait|~keep|~report|~listen|~let)"
   },
   {
    "match": "^ had you [<adverb>] (~read|~check|~follow|~tell|~call|~contact|~ask|~wait|~keep|~report)"
   },
   {
    "match": "it (is|was) your [own|sole] (responsibility|duty|job|obligation) (to|[_] as (a|an|the|our) _ [_] [,] to)"
   },
   {
    "match": "next time [,] [please] (be|read|check|make sure|ensure|try to|remember|follow|call|contact|think)"
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
    "match": "(no need to|do not|please do not|try not to|there is no need to) panic ($|{is and})",
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
    "text": "I'm sorry to hear that. I can [option 1] or [option 2], whenever you are ready.",
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
    "match": "(making|make|made) (a fuss|a mountain|too much of|a big deal|such a fuss)"
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
    "match": "it could (be|have been) [a lot|much|far] worse"
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
    "match": "(this|that|it) (is|was) (only|just|merely|simply|nothing but) (a|an|some|a bit of [a]) <trifle>"
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
    "match": "(a [very] small number of|only a (few|handful|small number of)|a handful of) [of] [our] (customers|users|people|accounts|members|guests|orders|players|patients|families|passengers|students|subscribers)"
   },
   {
    "match": "(just|only) one of those things"
   },
   {
    "match": "no (harm|real harm|damage) done"
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
    "match": "(everyone|everybody|all (our|the) other _|other (customers|users|people|guests)) [else] [seems to|seem to|is|are|has|have] (loves|love|likes|like|happy|fine|manages|manage|managed|no (trouble|problem|problems|issue|issues)|works fine|work fine)"
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
    "match": "(it|this|everything) works [perfectly|just|absolutely|very] [fine|perfectly|well|ok|okay] for (everyone|everybody|all [our|the|of our] other|other|others|us|me) {not in|at|who|with|over|aged|, including} [else]"
   },
   {
    "match": "(it|this|that|everything) works [perfectly|just] [fine|perfectly|well|ok|okay] on (my|our) (machine|computer|phone|end|side|devices|laptop|system)"
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
    "match": "<apology-for> (any|whatever|any and all|any possible|any potential|any kind of|any sort of|any such|possible|potential) [other|further|unintended|resulting|such|consequent|associated|undue|great|unforeseen|<small>] (<inconvenience-noun>|delay*|error|errors|mistake*|misunderstanding*|distress|concern*|stress|harm|offence|worry|loss|impact|hardship) [(and|or|&) [any] [<small>] (<inconvenience-noun>|delay*|distress|concern*|stress|worry)] [<caused-by-this>]"
   },
   {
    "match": "<apology-for> (the|this|that|your|all|all the|all this) [<small>] _ [to you|to your _] [that|which] (this|it|we|<place>|(this|the|our|that) _ [_]) (may|might|could) [have] (be|been|cause|caused|create|created|give|given|led|lead|bring|brought)"
   },
   {
    "match": "<apology-for> (any|whatever) {not of|one|time|more} _"
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
    "match": "(any|whatever) [<small>] <inconvenience-noun> [<caused-by-this>|to (you|your _)] (is|are) [<intensifier>] regretted"
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
    "match": "<apology-for> [the|this|that|all the|all this|all of this|your|our|every|such|such an|an] [great|huge|terrible|serious|unexpected|recent|added|extra|<small>] [(delay|delays|wait|error|mistake|<inconvenience-noun>) (and|or)] inconvenienc* [(and|or) <inconvenience-noun>] [<caused-by-this>]",
    "unless": [
     {
      "after": [
       "(of|in) _",
       "(because|when|after|since) _",
       "[caused] (by|due to|because of) {not this|that|it|these}",
       "fee",
       "fees"
      ]
     }
    ]
   },
   {
    "match": "<apology-for> [the|this|that|all the|all this|all of this|your|our] [great|huge|terrible|serious|unexpected|recent|added|extra|<small>] {not any} (<inconvenience-noun>|mix up|mess up|disappointment|(bad|poor|negative|unpleasant|disappointing|terrible|awful) (experience|service)) [(and|or) <inconvenience-noun>] [<caused-by-this>] ($|{is and (appreciate|hope|thank|look|wish|are|am|will|would|want|assure)})",
    "unless": [
     {
      "after": [
       ":"
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
    "match": "<apology> [that|to|for] [you|this|it|we] [are|were|was|have|has|had|having] [been] (inconvenienced|inconveniencing|inconvenient) [you|for you|to you]"
   },
   {
    "match": "<apology> for (putting|having put) you through (this|that|it|all this|all that|all of this|such)"
   },
   {
    "match": "<apology> [that|to (hear|see|learn|read) [that]|about|for] (you (had|have had|are having) (a|an|such a|such an)|your) [very|really|rather] (bad|poor|negative|unpleasant|disappointing|frustrating|terrible|awful|less than ideal) (experience|time|service)"
   },
   {
    "match": "<apology> [that|to (hear|see|learn|read) [that]] your (experience|visit|stay) (was|has been) (not|less than|so|very|such) _"
   },
   {
    "match": "(we|I) (have|has) inconvenienced you"
   },
   {
    "match": "<apology> for (causing|giving|having caused|having given) you (so much|such|all this|this|some|the|that)* <inconvenience-noun> $"
   },
   {
    "match": "^ for (the|this|all the) <inconvenience-noun> [<caused-by-this>] [,] <apology>"
   },
   {
    "match": "(we|I) (<degree>)* (acknowledge|recognise|understand|appreciate|realise|know) (the|this|[that] this is an|[that] it is an) inconvenience"
   },
   {
    "match": "(the|this|all|all the|all this|your) <inconvenience-noun> [<caused-by-this>] (is|are) [<intensifier>] regretted"
   },
   {
    "match": "<apology> to (hear|learn|read|see) (about|of) (the|your|this|these|those|all the|all these) [recent|<small>] <inconvenience-noun> [<caused-by-this>] $",
    "unless": [
     {
      "after": [
       ":"
      ]
     }
    ]
   },
   {
    "match": "<apology> to (hear|learn|read|see) [that] you (are|were|have been|have had|had) [having|experiencing|facing|encountering] [this|some|such|these|an|a] <inconvenience-noun> $",
    "unless": [
     {
      "after": [
       ":"
      ]
     }
    ]
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
   "hollow-apology/any-may-have"
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
  "coded": true
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
    "match": "(<sorry-that>|<apology> (about|for) (how|the way)|<apology> because) you [may|might|must|are|were|have|have been|had been|still] [left] (feel|felt|feeling) [that way|this way|like that|like this|so <upset-adjective>|<upset-adjective>]",
    "unless": [
     {
      "after": [
       "[so|very|quite|really|a bit|that] <unwell>"
      ]
     }
    ]
   },
   {
    "match": "<sorry-that> you (are|were|have been|remain|became|got|left|are left|were left) (<intensifier>|still|so)* (not (happy|satisfied|pleased|content)|<upset-adjective>) [(with|about|by|at) (this|that|it|us|me|(our|the|your) (service|product|reply|response|answer|decision|outcome|result|policy|policies|company|experience|situation|staff))|with (our|the|your|my) _] $"
   },
   {
    "match": "<sorry-that> (that|this|it) is (how|the way|what) you (feel|think|see)"
   },
   {
    "match": "<sorry-that> you (do not|did not) (like|enjoy|agree with|approve of|care for|accept) _"
   },
   {
    "match": "<sorry-that> you (got|have|had|were given|were left with) the (impression|feeling|sense)"
   },
   {
    "match": "<sorry-that> you (took|take) (offence|it personally|this personally)"
   },
   {
    "match": "(<apology-for>|(we|I) [<intensifier>] regret|<apology> to (hear|learn|read) (of|about)) your [<intensifier>] (dissatisfaction|disappointment|unhappiness|frustration|displeasure|feelings|upset|anger|annoyance)"
   },
   {
    "match": "<sorry-that> you (found|find|took|take|saw|see|perceived|perceive|viewed|view|considered|consider|interpreted|interpret) (it|this|that|us|me|things|(our|my|the) _ [_]) (that way|this way|in that way|in this way|as _|to be _|[<intensifier>] (offensive|rude|unhelpful|unsatisfactory|unacceptable|dismissive|confusing|unfair|disappointing|unclear|frustrating|unprofessional|harsh))"
   },
   {
    "match": "<sorry-that> you (think|believe|thought|believed|consider) {is [that] (we|our|this|the|it|I|my|you|your|that)}"
   },
   {
    "match": "<sorry-that> (this|it|that|our _|the _) (was|is|has been|were) not [quite] (the (answer|outcome|news|response|resolution|result|experience|reply) [that] you (hoped|wanted|expected|(are|were|had) [been] (hoping|hoped|looking|expecting|expected)) [for]|what you (hoped|wanted|expected|(are|were|had) [been] (hoping|hoped|looking|expecting|expected)) [for]|to your (satisfaction|liking|taste))"
   },
   {
    "match": "<sorry-that> (we|I|it|this|<place>|(our|the|your|this) _ [_]) (did not|has not|have not|failed to|could not|does not|do not) [quite|fully] (meet|met|live up to|lived up to|match|matched|reach|reached) your (expectations|expectation|standards)"
   },
   {
    "match": "<sorry-that> (we|I|it|this|<place>|(our|the|your|this) _ [_]) [have|has] (fell|fallen) short of your (expectations|expectation|standards)"
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
    "match": "(we are|I am) [very|fully|well|all too] (mindful|aware|conscious|sensitive) (of|to) your <feeling-noun>"
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|know|see|realise|imagine) how (this|that|it) (would|must|can|could|may|might) be <feeling-adjective> [for you] $"
   },
   {
    "match": "(this|it) is [<intensifier>] <feeling-adjective> [,] (I|we) (know|understand|appreciate|realise)"
   },
   {
    "match": "(we|I) (<degree>)* (understand|know|appreciate|realise) [that] (waiting|delays|changes|errors|problems|mistakes) (is|are|can be) [<intensifier>] <feeling-adjective> $"
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|know|see|realise) how much (this|that|it) (means|matters) [to you|for you]"
   },
   {
    "match": "(this|that|it) can not (be|have been) (easy|pleasant|fun|nice) [for you] $"
   },
   {
    "match": "(we|I) (<degree>)* <understand-verb> [and <understand-verb>] [completely|fully|totally] (your|the|any|all your) [complete|total|full|obvious|great|very real] <feeling-noun> [(and|or) [your] <feeling-noun>] [here|completely|fully|loud and clear|<caused-by-this>|(with|about|regarding|over|on|in|at|around) (this|that|it|this matter|the matter|the situation|this situation|the issue|this issue|the delay|our (service|product|company))] {not :|about|with|at|over|regarding|concerning|when|that|of|around|as|because|after|on|in|of|to}"
   },
   {
    "match": "[(we|I) (<degree>)*] (understand|imagine|appreciate|know|see|realise|get|recognise|acknowledge|(we are|I am) [fully|well|all too] aware [of]) [just|exactly|only too well|completely|fully] how [<intensifier>] <feeling-adjective> (this|that|it|things|the situation|these things|(this|these|such|such a) (situation|situations|issue|issues|matter|experience|problem|delay|thing|whole thing)) [all] (is|are|was|were|must be|must have been|can be|may be|might be|has been|have been|could be|must feel|can feel|would be|may feel|feels) [for you [and your _]|to you|at times|sometimes|right now] ($|{is and})"
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|know|see|realise) how (important|urgent|crucial|vital|essential|critical) (this|it|that) (is|must be|may be) [to you|for you] $"
   },
   {
    "match": "[(we|I) (<degree>)*] (understand|appreciate|know|see|realise) how [<intensifier>] <feeling-adjective> (delays|things|situations|issues|problems|errors|cancellations|waits|outages|changes|mistakes) (can|must) be [for you] $"
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|realise|recognise|know) the (importance|urgency|seriousness|severity|gravity) of (this|that|it|your|the) [matter|issue|situation|concern|concerns|request|case|problem] $"
   },
   {
    "match": "[(we|I) (<degree>)*] (understand|imagine|appreciate|know|see|realise|get|hear) [just|exactly|completely] how [<intensifier>] <upset-adjective> you (are|must be|feel|must feel|were|must have been) [right now|(about|with|at|by|over) (this|that|it|us)] ($|{is and})"
   },
   {
    "match": "(we|I) (<degree>)* (understand|appreciate|realise|know|recognise) [that] (this|it|that) (is|was|may|might) not [be] (what|(the|an) _) you (wanted|hoped|expected|(were|are|had been) (hoping|looking|expecting)) [to hear|for|to get]",
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
    "match": "(we|I) (<degree>)* imagine (your|the) <feeling-noun> [you (are|must be) (feeling|under|going through|experiencing|facing)] $"
   },
   {
    "match": "(this|that|it|which) (must (be|have been|feel|have felt)|sounds|seems) [<intensifier>|a bit] [a|an] <feeling-adjective> [time|experience|situation] [for you] $"
   },
   {
    "match": "(we|I) (<degree>)* (understand|know|realise|appreciate|recognise|acknowledge|see|am [fully|well] aware|are [fully|well] aware|am (sure|certain)|are (sure|certain)) [that] (this|that|it|the situation|this (situation|issue|delay|experience|whole thing|matter|wait)) (is|was|can be|must be|may be|might be|has been|could be) [a|an] [<intensifier>|a bit] (<feeling-adjective>|not ideal|less than ideal|far from ideal|not great) [situation|experience|time|news|wait] [for you|to hear] ($|{is and})"
   },
   {
    "match": "your <feeling-noun> (is|are) [<intensifier>|completely|totally|entirely|perfectly|certainly|absolutely|fully] (understandable|understood|valid|justified|noted|heard)"
   }
  ],
  "unless": [
   {
    "after": [
     "[,|;|–] (but|however|though|although|yet)"
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
    "match": "(we|I) (<degree>)* (know|understand|imagine|get|appreciate) [exactly|precisely|just|all too well|only too well|very well] (how|what) (you (are|must be) feeling|you [must] feel|you felt|(that|this|it) (feels|is like|felt)|you (are|were) going through|you have been through|you went through) {not about}",
    "unless": [
     {
      "question": true
     }
    ]
   },
   {
    "match": "(we|I) have [probably|certainly|surely] all been (there|in (that|your|this|the same|a similar) (position|situation|shoes|boat|place))"
   },
   {
    "match": "(we|I) have [also|certainly|definitely|both|often] been (there [(myself|ourselves|too|before|many times)|as well] $|in (your|the same|that|a similar) (position|situation|shoes|boat))"
   },
   {
    "match": "(we|I) [too|also] would [probably|also|certainly|definitely|surely|likely] (feel|react|be|have felt|have been|have reacted) [exactly|just] (in the same way|the same [way]|as <upset-adjective>|[so|just as|pretty|very] <upset-adjective>) [too|as well|myself]"
   },
   {
    "match": "(we|I) (felt|feel) [exactly|just] the [very] same [way] ($|{is myself|too|as well|when|if|after|in your})"
   },
   {
    "match": "(that|this|it|the same [thing]|something similar) (has|have|once|also|just|actually|recently|even)* happened to (me|us|my _)"
   },
   {
    "match": "(as|being|I am|we are) (a|an) _ [_] [_] (myself|ourselves)"
   },
   {
    "match": "(we|I) have all (had|felt|experienced|known|gone through) (that|this|it|(_|_ _) like (that|this))"
   },
   {
    "match": "(we|I) (<degree>)* know (that|the) feeling"
   },
   {
    "match": "(we|I) (feel|felt) [exactly|just] (as|like) you [do|did]"
   },
   {
    "match": "(we|I) (have|also|both|myself)* (went|gone|been) through (the same [thing|experience|situation]|something similar|exactly this|this [myself|too|ourselves])"
   },
   {
    "match": "(we|I) (also|really)* hate [it] when (that|this|it) happens"
   },
   {
    "match": "(we|I) would [also] (hate|dislike|resent) (that|this|it) [too|as well]"
   },
   {
    "match": "(speaking as|as someone|being someone|as somebody) (who|a|an|someone|somebody) _"
   },
   {
    "match": "(we|I) had the same [thing] happen"
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
    "match": "^ same here"
   },
   {
    "match": "(nobody|no one) (understands|knows) [this|that|it|your _] better than (I|we|me|us) [do]"
   },
   {
    "match": "(we|I) (<degree>)* relate [to (this|that|your _|how you feel|you)] $"
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
    "match": "(we|I) (<degree>)* (understand|sympathise|empathise|acknowledge|recognise|realise|agree) … [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately)"
   },
   {
    "match": "(we|I) (<degree>)* (appreciate|respect) (your (concern*|frustration*|disappointment|position|situation|feelings|point|view|opinion|request|interest|side)|the (urgency|frustration|inconvenience|difficulty|importance|gesture)|how|that|why|this|it) … [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately)"
   },
   {
    "match": "(we|I) (<degree>)* (see|get|take|hear|feel) (your (point|frustration*|concern*|disappointment|side)|where you are coming from|for you|what you (are saying|mean|say)|that|it|why you|how (frustrating|annoying|upsetting|disappointing|important)|you) … [,|;|–] (but|however|yet|although|though|nevertheless|nonetheless|unfortunately)"
   },
   {
    "match": "(we|I) (<degree>)* know (how|[that] (this|it) (is|was)|[that] you (are|feel|must be|were|may be)) [<intensifier>] (<feeling-adjective>|<upset-adjective>|hoping|not (ideal|what|happy|satisfied)) … [,|;|–] (but|however|yet|although|though|unfortunately)"
   },
   {
    "match": "^ (while|although|though|even though|much as|as much as) (we|I) (<degree>)* (understand|appreciate|sympathise|empathise|recognise|realise|acknowledge|respect|see) … {is ,}"
   },
   {
    "match": "[is|are] [<intensifier>|completely|totally|perfectly|entirely] understandable [,|;|–] (but|however|yet|although|though)"
   },
   {
    "match": "^ (as much as|much as) (we|I) would (like|love|want) to"
   },
   {
    "match": "with (all due|due|all) respect"
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
    "text": "Hello,\n\nIt made our morning to read that [what happened]. We have received your message about your wedding. Upload the certificate under Profile."
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
    "match": "<we> [<adverb>|, _ ,] can not [<adverb>] {not <no-refusal>} (_|{is :}|$)"
   },
   {
    "match": "<we> [am|are|is|remain] [<adverb>|, _ ,] (unable|not [<adverb>] able|not in a position|not [<adverb>] (allowed|permitted|authorised)) [<adverb>] to {not <no-refusal>} (_|{is :}|$)"
   },
   {
    "match": "<we> [<adverb>] ((will|would|shall) not [<adverb>] be able [<adverb>] to|will be unable to|am not going to be able to|are not going to be able to) {not <no-refusal>} (_|$)"
   },
   {
    "match": "<we> [<adverb>] (will|would) not [<adverb>] [be] (~accept|~refund|~replace|~exchange|~consider|~process|~issue|~honour|~offer|~grant|~waive|~approve|~reimburse|~extend|~accommodate)"
   },
   {
    "match": "<we> [<adverb>] (can|will|am able to|are able to) no longer [be able to] _"
   },
   {
    "match": "<we> (is|are|am) no longer (able|allowed|permitted|in a position) to _"
   },
   {
    "match": "<we> [<adverb>] (will|would) not [<adverb>] (give (you|a|any)|pay|provide|allow|make (a|an|any) (exception|exceptions|change|changes))"
   },
   {
    "match": "<we> [<adverb>] ((must|have to|had to|will have to|shall have to) [<adverb>] (refuse|decline|reject)|[<adverb>] (refuse|refused|decline|declined|reject|rejected) (to|your|the|this|that|it|all))"
   },
   {
    "match": "<we> [<adverb>] (could not|(was|were) [<adverb>] (unable to|not able to)|(have|has) not been able to) [<adverb>] <refuse-verb>"
   },
   {
    "match": "(and|or|but|nor) [<adverb>] (can not|are unable to|am unable to|are not able to|am not able to) [<adverb>] (<refuse-verb>|provide|give|help|change|send|share|make|add|remove|tell|advise)",
    "only": {
     "subject": [
      "we"
     ]
    }
   },
   {
    "match": "<we> could not possibly _"
   },
   {
    "match": "<we> will not be (~change|~reconsider|~reopen|~review|~pay|~provide|~reverse)"
   },
   {
    "match": "^ [sorry [,]] (unable to|can not|not able to) {not <no-refusal>|be} _"
   },
   {
    "match": "(the|our) _ {not we|I|you|they|he|she|it} [_] can not [<adverb>] (accept|refund|offer|approve|authorise|waive|grant|exchange|reimburse|consider|honour|guarantee|release|allow|admit)"
   },
   {
    "match": "can not [<adverb>] (accept|refund|offer|approve|authorise|waive|grant|exchange|reimburse|honour|guarantee)",
    "only": {
     "subject": [
      "we",
      "it",
      "none"
     ]
    }
   },
   {
    "match": "neither (I|we) … can _"
   },
   {
    "match": "(nobody|no one) (here|in our team|in the team|on our side|at our end) can {not see|read|access|open|view|hear|get} _"
   },
   {
    "match": "<we> [<adverb>] do not [<adverb>] have [the] (ability|authority|power|option|means|facility|permission|right|capacity) to"
   },
   {
    "match": "<we> [am|are|is] not going to (<refuse-verb>|change|give|make|pay|do)"
   },
   {
    "match": "(is|are) (not (in|within)|outside|beyond|out of) our (power|control|remit|gift|hands|scope)"
   },
   {
    "match": "(I am|we are) only able to _"
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "after": [
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
   "negative-language/policy"
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
    "match": "(is|are) [currently|away|now|also|still] (on (vacation|holiday|annual leave|leave|maternity leave|parental leave|lunch|a break)|out of [the] office|off (today|sick|work)|not in (today|the office)|away ($|today|this week))",
    "only": {
     "sentence": [
      "(colleague|colleagues|manager|team|specialist|advisor|adviser|agent|department|person|handler|he|she|they|who|doctor|teacher|nurse|<place>)"
     ],
     "subject": [
      "it",
      "they",
      "we"
     ]
    },
    "unless": [
     {
      "before": [
       "(while|whilst|as long as) …"
      ]
     }
    ]
   },
   {
    "match": "(that|this|it|which) is not (my|our) (department|team|job|area|responsibility|remit|role|call|problem|field)"
   },
   {
    "match": "not [really|something in] (my|our) (department|job|area|remit|responsibility|problem)"
   },
   {
    "match": "(we|I) do not (handle|deal with|look after|take care of|manage|support) (that|this|those|these|returns|refunds|billing|orders|accounts|complaints|payments|such) [here|in this (team|office|shop|branch)|from here] $"
   },
   {
    "match": "you [will] [<adverb>] (need to|have to|must|should) [<adverb>] (speak|talk|write|go|reach out|get in touch|call|contact|phone|email|ask|ring|approach) [directly] [to|with] ((the|another|our|a different|their) [_] [_] (department|team|office|branch|store|shop|line|desk|manufacturer|supplier|courier|carrier|warehouse|surgery|reception)|billing|sales|accounts|reception|admissions|finance|hr|support) [about (it|this|that)|directly]"
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
    "match": "(that|this|it) is (a (question|matter|issue|query|topic)|one|something) for (the|our|another|your) [_] _",
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
    "match": "you have (reached|contacted|called|got|come through to) the wrong (department|team|number|person|place|office|desk)"
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
     "(I have|I will|we have|we will) _"
    ],
    "if-clause": true
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
    "match": "[this|that|it|which|(a|the|your) (refund|exchange|change)] (is|are|was|will be|would be) [<adverb>] not [<adverb>] [be] (possible|feasible|an option|doable|something (we|I) (can|could|are able to|offer|do)) {not for … to <harm-verb>|[that] anyone|to <harm-verb>}"
   },
   {
    "match": "(will|would) not [<adverb>] be (possible|feasible|an option|doable) {not to <harm-verb>|for … to <harm-verb>}"
   },
   {
    "match": "(is|are|would be) (<adverb>|absolutely|quite|completely)* out of the question"
   },
   {
    "match": "(this|that|it) is (<adverb>|absolutely|quite|completely)* (a no|a definite no)"
   },
   {
    "match": "[this|that|it|which] (is|are|was|will be|would be) (<adverb>|absolutely|quite|completely)* impossible {not to <harm-verb>|for … to <harm-verb>|for (anyone|anybody|others|strangers)}"
   },
   {
    "match": "[this|that|it] (is|are) [<adverb>] no longer (possible|permitted|allowed|an option|feasible)"
   },
   {
    "match": "^ not possible"
   },
   {
    "match": "(there is|I see|we see|we have|I have|there's) (<adverb>|absolutely|really)* no (way|possibility|chance|means|option|authority|facility|provision|mechanism|scope|room) (to|of|for|that|we|I|around|round|us) {not <harm-verb>|losing|missing|anyone … <harm-verb>|anybody … <harm-verb>}"
   },
   {
    "match": "no can do"
   },
   {
    "match": "^ [sorry [,]] no (refunds|returns|exchanges|cancellations|extensions|transfers|discounts|changes)"
   },
   {
    "match": "(refund|refunds|exchange|exchanges|return|returns|cancellation|cancellations|discount|discounts|extension|extensions|upgrade|upgrades|transfer|transfers) (is|are) not [<adverb>] (available|offered|given|issued|granted|provided)"
   },
   {
    "match": "(can|may) not [<adverb>] be (accepted|accommodated|amended|approved|arranged|booked|considered|given|granted|made|moved|offered|ordered|permitted|released|split|used|authorised|cancelled|changed|combined|exchanged|extended|guaranteed|honoured|modified|postponed|processed|redeemed|refunded|reimbursed|reinstated|resent|reversed|returned|resold|rebooked|transferred|upgraded|waived|done)",
    "only": {
     "subject": [
      "it",
      "none",
      "they"
     ]
    }
   },
   {
    "match": "(is|are) not [<adverb>] (permitted|allowed|accepted) {not to (see|read|open|view|share|sell|look)}",
    "only": {
     "subject": [
      "it",
      "none",
      "they"
     ]
    }
   }
  ],
  "unless": [
   {
    "before": [
     "<you-said> …"
    ],
    "after": [
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
   "negative-language/policy"
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
    "match": "[there is|there was] [<adverb>|really] nothing (else|more|further|that|at all|left)* (we|I|anyone|anybody|our team|my team|the team|support|us|me) [<adverb>] (can|could|are able to|am able to|is able to|may|to) [<adverb>] (do|offer|add|suggest|change) {not would|will}"
   },
   {
    "match": "[there is|there was] [<adverb>|really] nothing (else|more|further|that|at all|left)* (to be done|can be done|could be done|to do about it)"
   },
   {
    "match": "there is [<adverb>|really] (not (much|a lot|anything)|little|very little|only so much|no more|nothing more) (else|more|further|that)* (we|I|our team|the team) [<adverb>] (can|could|are able to|am able to) do"
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
    "match": "(our|my) hands are [<adverb>] tied"
   },
   {
    "match": "(is|are) out of (our|my) hands"
   },
   {
    "match": "(that|this) is (all|everything|as (much|far) as) (we|I) (can|could) do"
   },
   {
    "match": "(we|I) have done (all|everything) [that] (we|I) (can|could)"
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
    "match": "(as per|per|according to|in accordance with|in line with|in keeping with|in compliance with|under|due to|because of|owing to|based on|pursuant to|by|as a result of|following|as stated in|as set out in|as outlined in|as a matter of) (our [_] [_]|[the] (company|store|corporate|school|bank|hotel|airline|council|clinic|club|firm) [_]) <rule-noun> {not number|holder|&|team}"
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
    "match": "<we> [<adverb>] (have|operate|run|maintain|enforce|apply|follow) (a|an) [very] (strict|firm|no|zero|non) … (policy|rule)"
   },
   {
    "match": "<we> [<adverb>] (operate|enforce|adhere to|stick to|go by|stand by|abide by|are bound by|must follow|must adhere to|must comply with|(are|am) [<adverb>] bound by|(are|am) governed by) [a|an|our|the|these|this|company|store|school] [strict] [_] [_] <rule-noun>"
   },
   {
    "match": "(our|company|store|school|hotel|airline) [_] [_] <rule-noun> [clearly|strictly|very clearly] (state*|say|says|dictate*|require*|prohibit*|prevent*|forbid*|(do|does) not (allow|permit|let|provide)|is not to|is that|(is|are) (clear|quite clear|very clear|strict)|mean that (we|I)|means that (we|I))"
   },
   {
    "match": "(this|that|it) is [just|simply|only|purely] [a matter of] (our|company|store|house|school|hotel|standard) (policy|procedure|protocol) {not :|for|to}"
   },
   {
    "match": "the <rule-noun> ((do|does) not (allow|permit) (me|us|this|that|it|for)|(is|are) (clear|quite clear|very clear|strict|final))"
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
    "match": "^ no exceptions $"
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
    "match": "(is|are|was|were|has been|have been|been|remains|be) (<adverb>|all|already|completely|temporarily|permanently)* (out of stock|sold out|discontinued|no longer (available|free|in (stock|print|production)|sold|made|stocked|produced|offered)|out of (print|production|season)|off the menu|oversubscribed|not [<adverb>] in stock|back ordered|backordered|on back order|fully booked|booked (up|out|solid)|fully reserved) {not in}"
   },
   {
    "match": "(has|have) (all|already|now|completely)* sold out"
   },
   {
    "match": "<we> [have] (<adverb>|completely|already)* ((sold|run|ran|clean|are) out of _|(run|ran) out {not to|into|and})"
   },
   {
    "match": "<we> (do not|did not) [<adverb>] have (any|it|that|this|these|those|them|the|your|one|more|a|_) … (left|in stock|remaining|available|in your size)"
   },
   {
    "match": "<we> (will|would) not have (it|them|any|more|that|this|another|one|the _) … (until|till|before)"
   },
   {
    "match": "<we> (do not|did not) [<adverb>] (stock|carry|sell) _"
   },
   {
    "match": "<we> [<adverb>] no longer (have|stock|sell|carry|make|produce|supply|offer) _"
   },
   {
    "match": "there (is|are) [<adverb>] no (more|further|other|free)* (<bookable>|stock|availability) [left|available|remaining]"
   },
   {
    "match": "[this|that|it] (is|are) [<adverb>] (unavailable|not [<adverb>] available)",
    "unless": [
     {
      "before": [
       "(site|sites|website|page|pages|app|server|servers|service|services|system|systems|feature|features|portal|link|links|network|line|lines|tracking|option|options|button|dashboard|api|account|file|files|document|documents|log|logs|information|data|details|content|video|menu|tab|setting|settings|backup|update|updates|statement|invoice|module|package)"
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
    "match": "(have|has) not [got] any [more] [_] left"
   },
   {
    "match": "(none|nothing) (is|are) left"
   },
   {
    "match": "(have|has) [<adverb>] no availability"
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
    "match": "all [of] [the|our|these|those] {not your} [_] <bookable> (are|have been|have) [<adverb>|already] (taken|gone|booked|sold|filled|reserved) {not out|away|off|up}"
   },
   {
    "match": "(the|that|your|this) [_] (seat|slot|room|table|place|ticket|spot|deal|pitch|appointment|ones|date|<bookable>) (has|have|is|are) [<adverb>|already|all] (gone|taken|been taken|been sold|been filled) {not out|away|off|up}"
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
     "(once|while|whether) …"
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
    "match": "^ (unfortunately|regrettably|regretfully|sadly|alas) {not not|no|for|enough|missed|and|or|but|:|;|–|!|.}"
   },
   {
    "match": "(unfortunately|regrettably) {not not|no|for|enough|and|or|but|,|:|;|–|!|.}",
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
    "match": "(unfortunately|regrettably|to (our|my) [great|deep] regret)"
   },
   {
    "match": "^ (sadly|regretfully|alas) [,] (not|no) $"
   },
   {
    "match": "(is|are|was|were|has|have|can|must|will) (sadly|regretfully)"
   },
   {
    "match": "(I am|we are) afraid {not of|to|so|for|he|she|they|because|as|and|but|about|if}"
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
    "match": "(this|it|that|these (things|mistakes|delays|problems|errors)|the (same|problem|issue|error|delay|mistake) [_]|such [a|an] _ [_]|nothing like (this|that|it)|(an|a) (error|mistake|delay|problem) like (this|that)) (will|shall|would|is going to|are going to) [<adverb>] (not|never) [<adverb>] [,] [ever] [,] [going to|be allowed to] (happen|occur|recur|be repeated|repeat itself|take place|come up|come back|arise|return) [ever] (again|to (you|anyone|anybody) again|in [the] future|$)",
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
    "match": "you can be [absolutely|quite|completely|100 %] (certain|sure|confident) [that|of]",
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
       "(if|that) [we]"
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
     21
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
     35
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
     35
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
    "match": "[oh (no|dear) [,|!]] [you] poor [old|little] (you|thing|things|soul)"
   },
   {
    "match": "(we|I) (do|really|genuinely|truly)* feel (<intensifier>|so|just)* (sorry|bad|terrible|awful|dreadful) for (you|your _)"
   },
   {
    "match": "(we|I) (do|really|genuinely|truly)* (feel for you|pity (you|anyone|anybody|your _))"
   },
   {
    "match": "[oh [dear] [,]] what (a|an) [real|great|terrible|crying|awful] (shame|pity|bummer|nuisance|nightmare|disaster|bother)"
   },
   {
    "match": "(that|this|it) [really|truly|just] is (just|such|<intensifier>)* (too bad|unlucky|tough luck|hard luck|bad luck|rotten luck|a [real|great|crying|terrible] (shame|pity|bummer)|such a (shame|pity))"
   },
   {
    "match": "[oh [dear] [,]] how [very|truly] (awful|dreadful|terrible|horrible|unfortunate|sad|unlucky|rotten) [for you] $"
   },
   {
    "match": "^ how (awful|unlucky|unfortunate|terrible|horrible|dreadful) (you|for you|that|this|it)"
   },
   {
    "match": "what (a|an) [truly|really] (awful|terrible|horrible|dreadful|sad|shocking|rotten|horrid) (thing|day|time|experience|situation|week|start|story)"
   },
   {
    "match": "^ oh dear"
   },
   {
    "match": "^ (so|very|really) unlucky"
   },
   {
    "match": "you (are|were|have been|must be|have had) (so|very|really|just|rather)* unlucky"
   },
   {
    "match": "what (terrible|rotten|awful|bad|horrible|tough|rubbish|lousy) luck"
   },
   {
    "match": "(that|this|it) is (<intensifier>|just|such|simply)* (unfortunate|sad|awful|terrible|dreadful|horrible|horrid|rotten) [for you|to hear] $"
   },
   {
    "match": "<we-are> (<intensifier>|just)* sorry for you $"
   },
   {
    "match": "(my|our) (heart|hearts) (break|breaks|bleed|bleeds|ache|aches|goes out|go out)"
   },
   {
    "match": "^ (tough|bad|hard|rotten) luck"
   },
   {
    "match": "^ bummer"
   },
   {
    "match": "better luck next time"
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
    "match": "^ (hi|hello|hey|dear|hiya|greetings|howdy) [_] [_] [_] $"
   },
   {
    "match": "^ good (morning|afternoon|evening|day) [_] [_] [_] $"
   },
   {
    "match": "^ welcome to _"
   }
  ]
 },
 {
  "id": "thank",
  "title": "Thanks",
  "message": "Thanks the customer for something.",
  "phrases": [
   {
    "match": "(thank you|thanks|many thanks) [_] for"
   },
   {
    "match": "(thank you|thanks) [again|very much|so much|a lot|in advance]"
   }
  ]
 },
 {
  "id": "acknowledge",
  "title": "Acknowledges",
  "message": "Shows that the feeling or the effect on the customer is understood.",
  "phrases": [
   {
    "match": "(<we>) [<degree>] (understand|appreciate|realise|recognise|know|see|imagine) (how|that|why|what)"
   },
   {
    "match": "(that|it|this) (must|can) [have been|be] <feeling-adjective>"
   },
   {
    "match": "it is <feeling-adjective> (to|when)"
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
  "message": "Says sorry.",
  "phrases": [
   {
    "match": "<apology>"
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
    "match": "(is|are) [currently|now|also|already|all] (sold out|out of stock|fully booked|booked out|discontinued|taken|gone)"
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
    "match": "(because|as|since) (we|our|the|it|there|they|this|that) _"
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
  "message": "Says what we have done, are doing or will do for the customer.",
  "phrases": [
   {
    "match": "(we|I) have [now|already|just|also|therefore] (<done-for-you>|*ed)"
   },
   {
    "match": "(we|I) will _"
   },
   {
    "match": "(we|I) am <doing-for-you>"
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
  "message": "Asks the customer for one thing that we need.",
  "phrases": [
   {
    "match": "(could|can|would|will) you [please] _"
   },
   {
    "match": "please (send|reply|let us know|let me know|share|attach|tell|confirm|provide)"
   },
   {
    "match": "reply (with|to) _"
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
    "match": "congratulations"
   },
   {
    "match": "(happy|glad|pleased|delighted|thrilled) (for you|to hear)"
   },
   {
    "match": "(what|such) [a|an] (great|good|lovely|wonderful|fantastic) (news|day)"
   },
   {
    "match": "enjoy (the|your) _"
   }
  ]
 },
 {
  "id": "expect",
  "title": "Sets expectations",
  "message": "Says what happens next and when.",
  "phrases": [
   {
    "match": "by <date>"
   },
   {
    "match": "within <date>"
   },
   {
    "match": "(on|until|before|at) <date>"
   },
   {
    "match": "in <date>"
   }
  ]
 },
 {
  "id": "close",
  "title": "Closes",
  "message": "Ends warmly or says how to reach us.",
  "phrases": [
   {
    "match": "(let (me|us) know|reply here|get in touch|write back) if"
   },
   {
    "match": "if you [have|need|would like] (any|more|further|other|anything)"
   },
   {
    "match": "(have|enjoy) (a|your|the) (great|good|lovely|nice|wonderful) _"
   },
   {
    "match": "(we|I) (hope|wish)"
   }
  ]
 },
 {
  "id": "sign",
  "title": "Signs",
  "message": "Says who writes.",
  "phrases": [
   {
    "match": "^ [kind|best|warm|warmest|many|with kind|with best|kindest] (regards|wishes)"
   },
   {
    "match": "^ (yours|sincerely|cheers|warmly|best) [sincerely|faithfully|truly] $"
   },
   {
    "match": "^ thanks $"
   }
  ]
 }
];

export const LEXICON: Lexicon = {
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
 "we": [
  "we",
  "I",
  "(our|my|the|this) [_] [_] (team|desk|department|staff|crew|office|shop|store|clinic|warehouse|branch|agents|advisers|advisors|drivers|engineers|technicians|staff members)",
  "(our|the|this) [_] (school|council|bank|hotel|airline|company|firm|club|college|university|hospital|library|museum|surgery|practice|restaurant|agency|garage|gym|nursery|theatre)",
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
  "[<we-are>] [<intensifier>] [,] [<intensifier>] sorry [again|once again|once more]",
  "[we|I] [do|must|want to|wish to|can only|need to|would like to] [<intensifier>|again|once again|personally] apologise [<apologising-how>]",
  "apologising",
  "[please|kindly] [accept|extend|send] [our|my] [very] [<heartfelt>] apologies [again|once again|in advance]",
  "[please|kindly] accept (our|my) [very] [<heartfelt>] apology"
 ],
 "heartfelt": [
  "sincere",
  "sincerest",
  "deepest",
  "humblest",
  "heartfelt",
  "many",
  "full",
  "profound",
  "humble",
  "warmest",
  "huge",
  "massive",
  "big"
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
  "unreservedly",
  "profusely"
 ],
 "apology-for": [
  "<apology> [, (<place>|_) ,] [to you|to everyone|to all (our|affected) _] (for|about|regarding)",
  "[please|kindly] (forgive|pardon|excuse) [us|me] [for]",
  "(we|I) [do] [<intensifier>] regret [for]"
 ],
 "sorry-that": [
  "(<apology>|(we|I) [do] [<intensifier>] regret) [that|if|to (hear|learn|read|see|find) [that]]"
 ],
 "inconvenience-noun": [
  "inconvenience*",
  "trouble",
  "troubles",
  "hassle",
  "hassles",
  "headache",
  "faff",
  "fuss",
  "mess",
  "stress",
  "aggravation",
  "nuisance",
  "interruption",
  "upheaval",
  "bother",
  "disruption",
  "disturbance",
  "discomfort",
  "annoyance",
  "frustration",
  "confusion",
  "upset",
  "difficulty",
  "difficulties",
  "problem",
  "problems",
  "issue",
  "issues"
 ],
 "caused-by-this": [
  "caused [to you|to our customers|to customers|to all|you|your _]",
  "[caused] by (this|that|it)",
  "[that|which] (this|it|we|<place>|(this|the|our|that) _ [_]) [have|has|had|may have|might have|could have|may|might|will] (cause|caused|created|given|brought) [you|to you|for you|your _]",
  "[that|which] you [have|had|have been|may have|might have|may be|might be|are|were|may|might] (through|put through|going through|experience|experienced|experiencing|had|having|face|faced|facing|suffered|encountered|encountering|been caused|caused)",
  "(on|at|from) your (side|end)",
  "this has been",
  "here",
  "(on|with|in) this [one|matter|case|instance]",
  "to your (day|plans|journey|trip|stay|experience|service|work|business|studies|family)",
  "with our (website|app|service|services|system|systems|product|products|store|line|lines)",
  "(today|yesterday|tonight|this (morning|afternoon|evening|week|month|time)|recently|lately|so far)"
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
  "typo"
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
  "scary"
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
  "mad"
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
 "no-refusal": [
  "wait",
  "thank",
  "apologise",
  "stress",
  "emphasise",
  "overstate",
  "promise",
  "believe",
  "[even|begin to] imagine",
  "recommend … enough",
  "help (but|smiling|laughing|noticing|wondering|thinking|feeling|loving)",
  "be (sure|certain|more|happier|prouder)",
  "(find|locate|trace|see|reach|detect|recognise|figure|work out)",
  "tell {not you}",
  "(read|view|hear) (you|your|what)",
  "(sell|share) your (data|details|address|email|number|information)",
  "(charge|bill|overcharge) (you|your)",
  "(lose|hurt|break|steal)",
  "(do|make|run|improve) (this|it|that) without you"
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
  "overpay",
  "overheat",
  "leak",
  "miss",
  "spill",
  "cheat",
  "overfill",
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
  "(we|I) (can|could) {not (do|offer|add|suggest) [else|about _|for you|here|further|more|in this case|at this (time|point)] $|not|only|see|understand|appreciate|imagine|hear|confirm|tell|assure|say|help|assist|no longer|neither|never}",
  "(our|the) [_] (team|desk|office|shop|store) can {not not|only}",
  "(we|I) (will|shall) {not not|no|never|only|look|try|be unable|be in touch|get back|have to|need|close|keep you|also need}",
  "(we|I) have [now|already|just|also|therefore] <done-for-you>",
  "(so|and) (we|I) have",
  "(we|I) am [now|already] <doing-for-you>",
  "(we|I) are [now|already] <doing-for-you>",
  "let (me|us) {not know}",
  "you can (book|choose|swap|exchange|use|order|upgrade|move|switch|return|get|have|apply|appeal|still|also|always|keep|pick|pay|change|add|request|join|try|transfer|sell|collect|download|set|opt|reserve)",
  "you (could|are welcome|are free|are able to|have the option|have until)",
  "if you (would (like|prefer|rather)|prefer|like)",
  "would you (like|prefer|rather|be happy|be interested)",
  "shall (I|we)",
  "(happy|glad|pleased|delighted) to {not help|assist}",
  "(how|what) about",
  "(here is|here are) (what|how|a|an|the|your|my|our|some)",
  "but (<date>|<place>) (is|are)",
  "there (is|are) [still] (<number>|some|other|plenty of|a few|more) _",
  "(has|have|uses|fits|takes|does) the same",
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
  "waived"
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
  "terms of (service|use|sale)",
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
  "take a [deep|big] breath ($|{is and (calm|let|relax|wait|try|think|read)})",
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
export const CHECKS: Readonly<Record<string, Check>> = { "context-mismatch/again-without-ownership": check0, "context-mismatch/empathy-when-hostile": check1, "context-mismatch/empathy-when-routine": check2, "context-mismatch/grief-overreach": check3, "context-mismatch/safety-first": check4, "context-mismatch/undeclared": check5, "fill-in/blank": check6, "hollow-apology/no-cause": check7, "missing-acknowledgement/late": check8, "missing-acknowledgement/no-celebration": check9, "missing-acknowledgement/no-mirroring": check10, "missing-acknowledgement/none": check11, "missing-action/apology-alone": check12, "missing-action/empathy-alone": check13, "missing-action/no-date": check14, "missing-action/no-next-step": check15, "negative-language/refusal-alone": check16, "over-apology/many": check17, "over-apology/repeated-empathy": check18, "placeholder/broken": check19, "readability/many-questions": check20, "robotic/cold-ending": check21, "typography/shouting": check22 };

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
 "Fee",
 "How to check it",
 "Item",
 "Name",
 "Name or team",
 "Next step",
 "Number",
 "Plan",
 "Problem",
 "Result",
 "Substitute",
 "Team",
 "The fact itself",
 "The fact, in plain words",
 "The information itself",
 "The reason",
 "The reason, in one clause",
 "The same thought, moved to the top of the reply",
 "Their use case",
 "Third party",
 "We did what",
 "What I have done",
 "What caused it, in one clause",
 "What happened",
 "What is missing",
 "What the rule protects, in one clause",
 "What this is like for the customer",
 "What to do now",
 "Who to call",
 "a detail from their message",
 "account",
 "action",
 "action 1",
 "action 2",
 "action, e.g. rolled the change back",
 "alternative",
 "alternative 2",
 "amount",
 "answer",
 "benefit",
 "button",
 "card or account",
 "cause",
 "cause in one clause",
 "cause in plain words",
 "change that prevents it",
 "cheaper plan",
 "code",
 "complaints team",
 "contents",
 "courier",
 "data",
 "date",
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
 "insults or threats",
 "item",
 "item 1",
 "item 2",
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
 "one request",
 "one thing",
 "option",
 "option 1",
 "option 2",
 "option A",
 "option B",
 "orders, lessons, money",
 "other option",
 "other places",
 "page",
 "paraphrase",
 "parcel",
 "part",
 "part of the goal",
 "password or card",
 "photos, logs or dates",
 "plan",
 "plans that depend on it",
 "problem",
 "product",
 "purpose",
 "question",
 "reason they gave",
 "record",
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
 "something specific",
 "specific detail",
 "specific thing they did",
 "status",
 "step",
 "stronger remedy",
 "subject",
 "substitute",
 "team or person",
 "the customer's own word",
 "the double charge",
 "the feature they wanted",
 "the problem in their words",
 "the reason",
 "their busy moment",
 "their event or plan",
 "their example",
 "their goal",
 "their news",
 "their plan",
 "their reason",
 "thing",
 "time",
 "time together or a specific thing",
 "time, a trip, a day off",
 "time, money or plans",
 "transport or round",
 "trigger",
 "value",
 "what",
 "what I am doing about it",
 "what I did",
 "what I do",
 "what I do then",
 "what I have done",
 "what happened",
 "what happened to the item",
 "what happens next",
 "what is missing",
 "what is possible",
 "what it covers",
 "what it did to the customer",
 "what it does for the customer",
 "what it means for them",
 "what it meant for them",
 "what it prevents",
 "what that holds up",
 "what the customer had to do or could not do",
 "what they arranged",
 "what they asked",
 "what they asked for",
 "what they couldn't do",
 "what they need it for",
 "what they needed it for",
 "what they went through",
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
 "what you do for them because of it",
 "what you found",
 "what you have done about it",
 "what you looked at",
 "who",
 "who owns the page",
 "work or time",
 "workaround",
 "workspace or plan",
 "year",
 "years",
 "your door"
];
