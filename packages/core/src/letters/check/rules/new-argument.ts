import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

// These kinds carry something new by design, or never reach the employer's table.
const MAY_ADD = new Set(['correction', 'promised-item', 'reschedule', 'withdraw', 'offer-clarify', 'offer-accept', 'offer-decline', 'interview-notes-request']);
const ARGUMENT = phrase`
  I(?:'ve| have)? (?:since |also |now |already |gone ahead and )*(?:drawn up|drew up|drafted|put together|prepared|written up|wrote up|sketched(?: out)?|mocked up|worked (?:up|out)|designed|created|built|made|outlined) (?:you )?(?:an?|some|my|the|two|three|five) (?:\p{L}+[ -]){0,3}?(?:proposal|plan|deck|presentation|document|draft|mock-?up|prototype|redesign|slides|report|analysis|strategy|ideas?|outline|campaign|spreadsheet|model|suggestions?|roadmap|pitch|scheme)
  (?:what|how) (?:if|about if) (?:you|we|the (?:team|shop|company|school|office|ward|department|museum)|your)
  why (?:not|don't you|don't we) \p{L}+
  have you (?:ever )?(?:thought (?:about|of)|considered|tried|looked at)
  (?<!(?:if|whether|when|where|that|anything|anyone|what|which|time|dates?) )you (?:could|should|might(?: want to| like to)?|ought to|may want to|would do well to) (?:also |perhaps |always |simply |just |easily |even |then |probably )*(?:try|consider|use|move|switch|run|charge|sell|cut|save|think about|replace|introduce|automate|build|test|launch|hire|open|drop|raise|double|combine|merge|stop|train|swap|put)
  I(?: would|'d) (?:also |first |personally |simply |start by |begin by )*(?:switch|introduce|replace|cut|restructure|redesign|launch|automate|reorgani[sz]e|rearrange|overhaul|roll out|rewrite|swap|set up|move the|change (?:the|your|how)|switching|introducing|replacing|cutting|redesigning|moving|changing|setting up)
  I(?: would|'d|'ll)? (?:also |strongly |humbly )?(?:suggest|propose|recommend)(?: that)? (?:you|we|moving|using|trying|an?|adding|changing|the|your|starting|splitting)
  (?:had|got|came up with|come up with|thought of|thinking of|think of|found) (?:an(?:other)?|some|a few|a new|a better|two|three|several|one more) (?:\p{L}+ )?(?:ideas?|answers?|examples?|suggestions?|solutions?|proposals?|arguments?)
  (?:my|another|one more|an) (?:idea|suggestion|proposal) (?:is|would be|was|for)
  here(?: is|'s| are) (?:what I would|how I would|how I'd|what I'd|my|some|a few|two|three|an) (?:\p{L}+ )?(?:ideas?|suggestions?|thoughts|plan|answer|examples?|do|improve|approach|change|say|tackle|handle|reasons?)
  (?:allow me to|let me|if I may|may I) (?:also |just |now )*(?:add|explain|expand|elaborate|give you|try again|answer|offer|suggest|set out|make the case|argue|point out|stress)
  (?:better|fuller|real|full|proper|stronger|best|complete|true|improved|second) (?:answer|example|response)(?: to (?:your|the|that) (?:\p{L}+ ){0,4}?question)?(?: to \p{L}+)? (?:is|would|was|should|might)
  what I (?:should|meant|ought|wanted|could|failed|forgot)(?: have| to| to have)* (?:said|say|answered|added|mentioned|mention|add|told|explained)
  I (?:should|ought to|could|wish I had|wish I'd)(?: also)?(?: have)?(?: also)? (?:said|mentioned|added|told you|explained|answered|given (?:you )?(?:the|an?|another)|talked about|brought up)
  I (?:forgot|omitted|neglected|failed|meant|(?:did not|didn't|never) (?:get|have|got|had)(?: an?| the)?(?: chance| time| opportunity)?) to (?:mention|say|add|tell you|explain|bring up|talk about|describe|point out|share)
  I (?:also |just |really |did )*(?:want|wanted|would like|'d like|wish) to (?:also |just )*(?:add(?! my)|mention|expand|elaborate|stress|emphasi[sz]e|point out|return to|revisit|go back to|highlight|make the case|argue|strengthen|give you (?:an?|another))
  I(?:'d| would) like to (?:also |just )*(?:add(?! my)|mention|expand|elaborate|stress|emphasi[sz]e|point out|return to|revisit|go back to|highlight|make the case|argue|strengthen|improve on)
  (?:to|and) (?:add to|expand on|build on|strengthen|improve on|supplement) (?:my|the) (?:answers?|case|application|points?|example)
  on reflection,? (?:I|my|the|a better)
  (?:one more|another|a further|a second|a stronger|additional) (?:example|reason|argument|strength|selling point|achievement)(?: (?:of|why|for|that|is|would))?
  reasons? (?:why )?(?:I am|I'm|I should|you should|to (?:choose|hire|pick|take)|I would be|I'd be)
  (?:it|this|that|which|they) (?:could|would|might|should) (?:easily )?(?:save|earn|bring in|raise|double|cut|be worth|pay for itself|reduce|increase|boost)
  it (?:could|would|might) be worth (?:\p{Sc}|\p{L}+ (?:thousand|hundred|pounds|dollars))
  in (?:short|summary|brief): (?:sell|use|move|cut|start|stop|build|train)
`;

/** A new idea or argument after the interview is over. */
export const newArgument: Rule = {
  id: 'new-argument',
  level: 'advisory',
  find: (letter) => (MAY_ADD.has(letter.input.kind ?? '') ? [] : findPhrases(letter, ARGUMENT)),
};
