// Made by `npm run generate` from server/rules/ and snippets/statements.yaml. Change those.
import type { Lexicon } from '../match/phrase.ts';
import type { Check } from './check.ts';
import check0 from './checks/fill-in/blank.ts';
import check1 from './checks/placeholder/broken.ts';
import check2 from './checks/typography/shouting.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
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
    "match": "(as|is|are|was|were) [<adverb>|very|quite|perfectly] (clearly|plainly|explicitly|expressly|obviously|distinctly) (stated|mentioned|shown|explained|written|listed|indicated|displayed|noted|described|marked|outlined|visible|labelled|set out|communicated)"
   },
   {
    "match": "(clearly|plainly|explicitly|specifically) (states|says|shows|explains|mentions|indicates|stated|said|explained|mentioned)",
    "unless": [
     {
      "before": [
       "(you|he|she|they)"
      ]
     }
    ]
   },
   {
    "match": "[if|had] you [had] [actually|carefully|properly|only|just|simply] (read|looked at|checked|reviewed) (the|our|my) (terms|instructions|manual|policy|description|page|email|faq|faqs|website|contract|small print|listing|agreement)"
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
    "match": "[please|kindly] (read|reread|re read|review|refer to|consult|check) (the|our) [full] (terms|faq|faqs|manual|instructions|policy|policies|terms and conditions|t&cs|small print) [carefully|again|first|thoroughly|before (contacting|writing) [us]] $"
   }
  ],
  "unless": [
   {
    "sentence": [
     "(in|from|on) (the|this|your|my|our) [attached] (photo|picture|screenshot|video|diagram|image|map|drawing)"
    ]
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
    "kind": "flagged",
    "text": "Our website [[clearly states]] that eggs are not included."
   },
   {
    "kind": "fine",
    "text": "As you can see in the attached photo, the seal sits under the lid."
   },
   {
    "kind": "fine",
    "text": "The deposit covers cleaning, so it is kept where a room needs more than an hour."
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
    "match": "you [have] (made|make) (a|an|the|some|several|another) [simple|small|little|common] (mistake|mistakes|error|errors|typo)"
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
    "kind": "flagged",
    "text": "I am afraid [[you are mistaken]]: the gym closes at nine."
   },
   {
    "kind": "fine",
    "text": "If you entered the wrong postcode, you can change it until noon."
   },
   {
    "kind": "fine",
    "text": "It was not your fault that the boarding pass expired."
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
    "match": "(we|I) (find|have found) (it|this|that|your (story|account|claim|version)) (hard|difficult) to (believe|accept|credit)"
   },
   {
    "match": "are you [absolutely|quite|really] (sure|certain) [that] you"
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
    "kind": "flagged",
    "text": "We looked into [[your alleged]] double payment."
   },
   {
    "kind": "fine",
    "text": "You can claim the cost of the taxi up to £40."
   },
   {
    "kind": "fine",
    "text": "To claim the warranty, send us the receipt."
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
    "match": "you ((did|have|had) [<adverb>] not|never) [<adverb>] (~provide|~include|~attach|~enter|~complete|~submit|~follow|~read|~pay|~respond|~reply|~return|~send|~fill|~specify|~confirm|~verify|~update|~sign|~check|~mention|~give|~tell|~contact|~notify|~select|~cancel|~report|~inform|~answer|~keep|~bring|~collect|~show|~register)"
   },
   {
    "match": "since you (did not|have not|chose not to|never)"
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
    "kind": "flagged",
    "text": "Your claim was closed because [[you did not provide]] the police report."
   },
   {
    "kind": "fine",
    "text": "If you did not order this, reply here and we'll cancel it."
   },
   {
    "kind": "fine",
    "text": "You mentioned that you did not receive the second box."
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
    "match": "you [<adverb>] (should|ought to|could|might) [<adverb>] [not] [<adverb>] have [<adverb>] {not a|an|the|your|our|both|all|two|three|at|access|it|to|no|any|more|one|enough|some|this|that|these|received|got|gotten|had|seen|heard|until|<number>} _"
   },
   {
    "match": "you [<adverb>] (needed|were supposed|were meant|were required|were obliged) to"
   },
   {
    "match": "you [<adverb>] (were|had been) (asked|told|advised|informed|instructed|warned|reminded) [<adverb>] (to|not|that|about|of)"
   },
   {
    "match": "(why|how come) (did not|do not|have not) you"
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
    "match": "it (is|was) your [own] (responsibility|duty|job|obligation) to"
   },
   {
    "match": "next time [,] [please] (be|read|check|make sure|ensure|try to|remember|follow|call|contact|think)"
   }
  ],
  "unless": [
   {
    "sentence": [
     "(by now|by <date>|shortly|soon|any (moment|minute))"
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
    "kind": "flagged",
    "text": "[[You could have checked]] the size chart before ordering."
   },
   {
    "kind": "fine",
    "text": "You should have a confirmation email from the clinic."
   },
   {
    "kind": "fine",
    "text": "You should have received two parcels; could you check the porch for the second?"
   }
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
    "kind": "flagged",
    "text": "[[It was only a small delay]]."
   },
   {
    "kind": "fine",
    "text": "Ten minutes of downtime during checkout meant lost orders for you."
   },
   {
    "kind": "fine",
    "text": "The small print on page 2 gives the date."
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
    "match": "(no one|nobody|none of our|no other) [else|other] [customer|customers|user|users|client|clients|people|guest|guests|member|members|one|players|passengers|patients|parents] [else] (has|have|had|is|are|seems to|seem to) [ever] [have] (reported|reporting|complained|complaining|experienced|experiencing|having|had|mentioned|raised|noticed|seeing|seen|said|this (problem|issue)|a problem|any (problem|problems|issue|issues|trouble|complaints))"
   },
   {
    "match": "you are the (first|only) (one|person|customer|user|client|guest|passenger|player|patient|parent|member) [who|that|to] [has|have] [ever] [~have|~report|~complain|~experience|~mention|~raise|~notice|~say|~see|~ask]",
    "unless": [
     {
      "after": [
       "[who|that|to] [has|have] (try|tried|test|hear|know|see|ask|get|use)"
      ],
      "sentence": [
       "(who can|who knows|welcome|congratulations)"
      ]
     }
    ]
   },
   {
    "match": "(everyone|everybody|all (our|the) other _|other (customers|users|people|guests)) [else] [seems to|seem to|is|are|has|have] (loves|love|likes|like|happy|fine|manages|manage|managed|no (trouble|problem|problems|issue|issues)|works fine|work fine)"
   },
   {
    "match": "we have (never|not) [<adverb>] [had|heard|seen|received] [of] [any|a|an] [other|single|similar] (complaint|complaints|report|reports|problem|problems|issue|issues) [before|like this|of this kind]"
   },
   {
    "match": "it works [perfectly|just] (fine|perfectly|well) (for|with) (everyone|everybody|all [our|the|of our] other|other|us|me)"
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
    "kind": "flagged",
    "text": "[[You are the first customer to report]] a problem with the ferry app."
   },
   {
    "kind": "fine",
    "text": "Nobody else can see your medical notes."
   },
   {
    "kind": "fine",
    "text": "I can't see the error here yet; could you send a screenshot?"
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
   },
   {
    "kind": "fine",
    "text": "[Track your parcel](https://example.com/track) from the depot to your door."
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
    "kind": "flagged",
    "text": "[[Sorry for any trouble]]."
   },
   {
    "kind": "fine",
    "text": "I'm sorry the app logged you out in the middle of your booking."
   },
   {
    "kind": "fine",
    "text": "If you have any trouble with the code, reply here and I'll send a new one."
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
    "kind": "flagged",
    "text": "[[Sorry for the inconvenience caused]], and thank you for banking with us."
   },
   {
    "kind": "fine",
    "text": "I'm sorry your kettle arrived with a cracked lid."
   },
   {
    "kind": "fine",
    "text": "I'm sorry for the inconvenience of having to repack the pram yourself."
   }
  ],
  "yields": [
   "hollow-apology/any-may-have"
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
    "kind": "flagged",
    "text": "[[We're sorry to hear that you feel]] we let you down at the airport."
   },
   {
    "kind": "fine",
    "text": "I'm sorry we closed your ticket before the heating was fixed."
   },
   {
    "kind": "fine",
    "text": "I'm sorry you felt unwell after the flight; here is the medical claims form."
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
    "kind": "flagged",
    "text": "[[We completely understand how frustrating this must be]], and we are on it."
   },
   {
    "kind": "fine",
    "text": "I understand how frustrating it is to re-enter your card every month."
   },
   {
    "kind": "fine",
    "text": "It's frustrating to see \"delivered\" on the tracker with no parcel at the door."
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
    "kind": "flagged",
    "text": "[[We've all been there]]!"
   },
   {
    "kind": "fine",
    "text": "You had the fitters booked and no worktop arrived."
   },
   {
    "kind": "fine",
    "text": "Can you tell me how you feel about the new layout?"
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
    "kind": "flagged",
    "text": "[[We appreciate your concern; however]], the fee stands."
   },
   {
    "kind": "fine",
    "text": "Sorry, we understand how frustrating it can be, but we cannot offer you a refund. What we can offer you instead is a repair."
   },
   {
    "kind": "fine",
    "text": "I understand the first two steps, but could you send a photo of the third?"
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
    "kind": "flagged",
    "text": "[[I am unable to approve]] your request for a council garage."
   },
   {
    "kind": "fine",
    "text": "We can't wait to see what you build."
   },
   {
    "kind": "fine",
    "text": "If we can't reach you by phone, we'll leave a card."
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
    "match": "(is|are) [currently|away|now|also|still] (on (vacation|holiday|annual leave|leave|maternity leave|parental leave|lunch|a break)|out of [the] office|off (today|sick|work)|not in (today|the office))",
    "only": {
     "sentence": [
      "(colleague|colleagues|manager|team|specialist|advisor|adviser|agent|department|person|handler|he|she|they|who|doctor|teacher|<place>)"
     ],
     "subject": [
      "it",
      "they",
      "we"
     ]
    }
   },
   {
    "match": "(that|this|it|which) is not (my|our) (department|team|job|area|responsibility|remit|role|call|problem|field)"
   },
   {
    "match": "not [really|something in] (my|our) (department|job|area|remit|responsibility|problem)"
   },
   {
    "match": "(we|I) do not (handle|deal with|look after|take care of|manage|support) (that|this|those|these|returns|refunds|billing|orders|accounts|complaints|payments|such) $"
   },
   {
    "match": "you [will] [<adverb>] (need to|have to|must|should) [<adverb>] (speak|talk|write|go|reach out|get in touch|call|contact|phone|email|ask) [directly] [to|with] (the|another|our|a different|their) [_] [_] (department|team|office|branch|store|shop|line|desk|manufacturer|supplier|courier|carrier)"
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
    "kind": "flagged",
    "text": "Sorry, [[that's not my department]]."
   },
   {
    "kind": "fine",
    "text": "The lab is closed today, so I've sent your results to Dr Osei, who rings you by noon."
   },
   {
    "kind": "fine",
    "text": "My colleague is on holiday, so I'm looking after your visa until she is back."
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
    "kind": "flagged",
    "text": "[[It isn't possible]] to merge two player accounts."
   },
   {
    "kind": "fine",
    "text": "I can move everything from the old account into the new one."
   },
   {
    "kind": "fine",
    "text": "If that isn't possible for you, any evening works."
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
    "kind": "flagged",
    "text": "Sorry, [[I can't help you with this]]."
   },
   {
    "kind": "fine",
    "text": "There's nothing you need to do: the refund is automatic."
   },
   {
    "kind": "fine",
    "text": "There is nothing we can do without your case number, so could you send it?"
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
    "kind": "flagged",
    "text": "It's [[against company policy]]."
   },
   {
    "kind": "fine",
    "text": "Your home insurance policy number is on page 1."
   },
   {
    "kind": "fine",
    "text": "Our returns policy gives you 60 days, so you have until 4 July."
   }
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
    "kind": "flagged",
    "text": "That model [[has been discontinued]]."
   },
   {
    "kind": "fine",
    "text": "The mug is out of stock, so I've put you first on the list for Monday's delivery."
   },
   {
    "kind": "fine",
    "text": "When an item is out of stock, the button turns grey."
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
    "kind": "flagged",
    "text": "Your voucher has [[unfortunately]] expired."
   },
   {
    "kind": "fine",
    "text": "Unfortunately, the item you want isn't in stock. However, if you want, we can pre-order it for you."
   },
   {
    "kind": "fine",
    "text": "Unfortunately the museum is closed on Monday, but I can book you in on Tuesday, when entry is free."
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
   },
   {
    "kind": "fine",
    "text": "Hi {{ticket.requester.first_name | default: 'there'}}, your tent is on its way."
   }
  ],
  "coded": true
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
    "kind": "flagged",
    "text": "[[What a shame]]."
   },
   {
    "kind": "fine",
    "text": "Your boiler's been out for three nights, so I've booked the first slot tomorrow, 8 to 10."
   },
   {
    "kind": "fine",
    "text": "It would be a shame to lose your points, so I've moved the expiry to June."
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
    "kind": "flagged",
    "text": "You [[MUST]] sign by Friday."
   },
   {
    "kind": "fine",
    "text": "Please keep the box until the courier has been."
   },
   {
    "kind": "fine",
    "text": "Open the PDF on your iOS or macOS device via USB."
   }
  ],
  "coded": true
 }
];

export const LEXICON: Lexicon = {
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
  "(we|I) (can|could) {not not|only|see|understand|appreciate|imagine|hear|confirm|tell|assure|say|help|assist|no longer|neither|never}",
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
 ]
};

/** Checks of coded rules, by rule id. */
export const CHECKS: Readonly<Record<string, Check>> = { "fill-in/blank": check0, "placeholder/broken": check1, "typography/shouting": check2 };

/** The texts of all blanks that rewrites and statements write, without brackets. */
export const BLANKS: readonly string[] = [
 "Action",
 "Alternative",
 "Cost",
 "Error",
 "Fee",
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
 "The fact, in plain words",
 "The information itself",
 "The reason",
 "The reason, in one clause",
 "Their use case",
 "Third party",
 "What I have done",
 "What caused it, in one clause",
 "What happened",
 "What is missing",
 "What the rule protects, in one clause",
 "What this is like for the customer",
 "a detail from their message",
 "account",
 "action",
 "action 1",
 "action 2",
 "action, e.g. rolled the change back",
 "alternative",
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
 "first option",
 "first task",
 "first use or day",
 "goal",
 "heading",
 "how",
 "how it affected this customer",
 "insults or threats",
 "item",
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
 "option 1",
 "option 2",
 "option A",
 "option B",
 "orders, lessons, money",
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
 "their busy moment",
 "their event or plan",
 "their example",
 "their goal",
 "their news",
 "their reason",
 "thing",
 "time",
 "time together or a specific thing",
 "time, a trip, a day off",
 "transport or round",
 "trigger",
 "value",
 "what",
 "what I have done",
 "what happened",
 "what happened to the item",
 "what happens next",
 "what is missing",
 "what is possible",
 "what it covers",
 "what it did to the customer",
 "what it does for the customer",
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
 "what we did, or what happened",
 "what we learnt",
 "what went wrong for this customer",
 "what would show it",
 "what you checked",
 "what you found",
 "what you looked at",
 "who",
 "who owns the page",
 "work or time",
 "workaround",
 "workspace or plan",
 "years",
 "your door"
];
