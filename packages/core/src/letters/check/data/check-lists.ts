import { apology } from './apology.ts';
import { asks, asksMore } from './asks.ts';
import { attachment } from './attachment.ts';
import { blame } from './blame.ts';
import { addressed, clauses, owned, reasons, repairs } from './excuse.ts';
import { families } from './families.ts';
import { flattery, gush } from './flattery.ts';
import { forgiveness } from './forgiveness.ts';
import { gapBlanks, gapBrackets, gapInserts, gapNames, gapUnset } from './gap.ts';
import { genericGreeting, openings } from './greeting.ts';
import { loudWords } from './loud-words.ts';
import { particles, shortForms, titles, wholeNames } from './names.ts';
import { advice, newArgument, ought, reported } from './new-argument.ts';
import { legalForms, offered, past, pastAfter, taken, toCome } from './organisations.ts';
import { praise, thanks } from './praise.ts';
import { pressure } from './pressure.ts';
import { privateFact } from './private-fact.ts';
import { mayDouble, verbParticles } from './repeated-word.ts';
import { aboutJob, connects, levels, namesNothing } from './role.ts';
import { secondTopic } from './second-topic.ts';
import { selfAttack } from './self-attack.ts';
import { signOff } from './sign-off.ts';
import { american, british, oxford } from './spelling.ts';
import { stockWords } from './stock-words.ts';
import { flatteryWeights, newArgumentWeights, privateFactWeights, selfAttackWeights } from './weights.ts';
import { ahead, meeting, messages, met, metThen, notTheDay, thanked, thatDay } from './weekday.ts';

/** Every list the rules look up, by the name a rule knows it by. */
export const checkLists = {
  apology,
  asks,
  asksMore,
  attachment,
  blame,
  reasons,
  repairs,
  owned,
  clauses,
  addressed,
  flattery,
  gush,
  forgiveness,
  gapBlanks,
  gapBrackets,
  gapInserts,
  gapNames,
  gapUnset,
  genericGreeting,
  openings,
  loudWords,
  particles,
  shortForms,
  titles,
  wholeNames,
  advice,
  newArgument,
  ought,
  reported,
  legalForms,
  offered,
  past,
  pastAfter,
  taken,
  toCome,
  praise,
  thanks,
  pressure,
  privateFact,
  mayDouble,
  verbParticles,
  aboutJob,
  connects,
  levels,
  namesNothing,
  secondTopic,
  selfAttack,
  signOff,
  american,
  british,
  oxford,
  stockWords,
  ahead,
  messages,
  meeting,
  met,
  metThen,
  notTheDay,
  thanked,
  thatDay,
  families,
  flatteryWeights,
  newArgumentWeights,
  privateFactWeights,
  selfAttackWeights,
};

/** The lists as a letter is read with them: words or phrases, in plain text. */
export type CheckLists = Readonly<Record<keyof typeof checkLists, string>>;
