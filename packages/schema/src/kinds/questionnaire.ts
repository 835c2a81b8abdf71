import { looseNames } from '@rebound/core/questionnaire/own-names';
import type { Condition, Questionnaire } from '@rebound/core/questionnaire/types';
import { z } from 'zod';
import { id, listOf, words } from './fields.ts';

const name = id('An id of this questionnaire');
const range = z.strictObject({ from: z.number().exactOptional(), to: z.number().exactOptional() });
const band = z.enum(['solid', 'mixed', 'work', 'unclear']);
const slot = z.enum(['now', 'day', 'date', 'next']);
const evidence = z.record(name, z.number().min(-2).max(2)).describe('Evidence for each dimension, −2 to +2');
const measure = (doc: string) => z.number().min(0).max(3).describe(`${doc}: 0 to 3`);
const measures = {
  visible: 'How plainly they saw it',
  fixable: 'How far a note can put it right',
  weak: 'How much the answer lacked',
  again: 'How surely it comes up again',
};

const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      z.strictObject({ fact: name }),
      z.strictObject({ answered: name }),
      z.strictObject({ rights: range }),
      z.strictObject({ slips: range }),
      z.strictObject({ issues: range }),
      z.strictObject({ repairs: range }),
      z.strictObject({ gut: z.array(z.enum(['facts-better', 'facts-worse', 'level', 'unknown'])).min(1) }),
      z.strictObject({ bands: z.array(band).min(1), from: z.int().min(1) }),
    ]),
  )
  .describe('When: a fact, an answer or a count, joined by all, any and not; always if left out');

const link = z
  .strictObject({
    label: words('What the link says: where it goes'),
    tool: id('A tool').exactOptional(),
    kind: id('The kind of note to open').exactOptional(),
    mistake: id('A mistake page').exactOptional(),
    question: id('A question of the practice bank').exactOptional(),
    carry: z.boolean().describe('Takes the page of the one first thing along').exactOptional(),
    guide: id('A guide').exactOptional(),
    to: words('An address of ours, or a tel: or sms: line').exactOptional(),
  })
  .refine((each) => [each.tool, each.mistake ?? each.guide, each.to].some(Boolean), 'somewhere to go')
  .describe('A link or a button');

const advice = (doc: string) => z.strictObject({ say: words('What to do'), link: link.exactOptional() }).describe(doc);

const option = z.strictObject({
  value: id('What is kept when it is chosen'),
  label: words('What the row says'),
  note: words('A second line').exactOptional(),
  evidence: evidence.exactOptional(),
  facts: listOf(name, 'Facts it sets').exactOptional(),
  issue: id('The issue it opens').exactOptional(),
  right: words('Said under “What went right”').exactOptional(),
  because: words('Ends “Because you said: …”').exactOptional(),
  alone: z.boolean().describe('Cannot stand beside other rows').exactOptional(),
  unknown: z.boolean().describe('Counts as missing, never as middle').exactOptional(),
  hours: z.number().describe('About how many hours ago').exactOptional(),
  change: z
    .strictObject({
      visible: z.number().describe(measures.visible).exactOptional(),
      fixable: z.number().describe(measures.fixable).exactOptional(),
      weak: z.number().describe(measures.weak).exactOptional(),
      again: z.number().describe(measures.again).exactOptional(),
    })
    .describe('How it moves a slip in the rankings')
    .exactOptional(),
});

const options = z.array(option).min(2).describe('The rows, in order');

const kind = <Kind extends string>(name: Kind) => z.literal(name).describe('The sort of question');

const shared = {
  id: id('Its id, as it stands in the address'),
  ask: words('The question'),
  name: words('Ends “Change …”'),
  hint: words('One line before the field').exactOptional(),
  why: words('Why we ask').exactOptional(),
  ask_if: condition.describe('When it is asked; always if left out').exactOptional(),
  weight: evidence.describe('How much it counts, per dimension').exactOptional(),
  tags: z
    .strictObject({
      mistakes: listOf(id('A mistake page'), 'Pages it is about').exactOptional(),
      tools: listOf(id('A tool'), 'Tools it leads to').exactOptional(),
    })
    .describe('What it is about; an editor’s record, checked and shown nowhere')
    .exactOptional(),
};

const oneQuestion = z.strictObject({ ...shared, kind: kind('one'), options });

const question = z.discriminatedUnion('kind', [
  oneQuestion,
  z.strictObject({ ...shared, kind: kind('many'), options, base: evidence.exactOptional() }),
  z.strictObject({
    ...shared,
    kind: kind('scale'),
    from: z.int().describe('The lowest figure'),
    to: z.int().describe('The highest figure'),
    marks: z
      .array(
        z.strictObject({
          from: z.int().describe('From this figure'),
          to: z.int().describe('To this one'),
          facts: listOf(name, 'Facts it sets'),
        }),
      )
      .describe('What a stretch of the scale says')
      .exactOptional(),
    exits: z.array(option).describe('Ways off the scale, each a button').exactOptional(),
    gut: z.boolean().describe('The first feeling, set beside the facts').exactOptional(),
  }),
  z.strictObject({
    ...shared,
    kind: kind('text'),
    right: z.boolean().describe('What is typed stands under “What went right”').exactOptional(),
  }),
  z.strictObject({ ...shared, kind: kind('date') }),
  z.strictObject({ ...shared, kind: kind('slips') }),
  z.strictObject({
    ...shared,
    kind: kind('pause'),
    say: z.array(words('A paragraph')).min(1).describe('Its words, a paragraph each'),
    links: z.array(link).describe('Where it leads'),
    stops: z.boolean().describe('Ends the path; nothing is scored').exactOptional(),
  }),
]);

const slips = z.strictObject({
  most: z.int().min(0).describe('How many slips are asked about'),
  leave_out: listOf(id('A mistake page'), 'Pages that are not slips'),
  groups: z
    .array(
      z.strictObject({
        id: id('A group of the mistakes index'),
        name: words('Its heading'),
        theirs: z.boolean().describe('What they did: never scored').exactOptional(),
        dimension: name.exactOptional(),
        again: measure(measures.again),
        ask: listOf(name, 'Which follow-ups', { max: 2 }),
        practise: advice('What to practise'),
      }),
    )
    .describe('The groups that are offered, as on the index'),
  rules: z
    .array(
      z.strictObject({
        id: id('A mistake page'),
        dimension: name.exactOptional(),
        facts: listOf(name, 'Facts it sets').exactOptional(),
        ask: listOf(name, 'Which follow-ups', { max: 2 }).exactOptional(),
        again: measure(measures.again).exactOptional(),
        hours: z.number().describe('How long a note is in time').exactOptional(),
        practise: advice('What to practise').exactOptional(),
        quiet: z.boolean().describe('Opens a path and is no issue itself').exactOptional(),
        quiet_if: name.describe('Quiet as soon as another tick sets this fact').exactOptional(),
        theirs: z.boolean().describe('Not the reader’s, and never scored').exactOptional(),
      }),
    )
    .describe('What is different about single pages'),
  follow_ups: z.array(oneQuestion).describe('What is asked about a tick'),
  words: z
    .strictObject({
      send: words('A note is worth it'),
      depends: words('It depends'),
      dont: words('Leave it out of any note'),
      late: words('The time for a note has gone'),
      note: words('The link to the note'),
      read: words('The link to the page'),
      theirs: words('What they did; {slip} is its name'),
      more: words('Stands before the pages of the other ticks'),
    })
    .describe('What is said about a tick'),
});

const entry = { when: condition.exactOptional(), say: words('The words shown') };

const due = z
  .strictObject({
    title: words('What a calendar shows; discreet, because calendars are shared'),
    days: z.int().min(0).describe('How many days on'),
    working: z.boolean().describe('Counts Monday to Friday only').exactOptional(),
    after: id('The question that gave the day to count from; today if left out').exactOptional(),
  })
  .describe('The day it is for');

const result = z.strictObject({
  headings: z
    .strictObject({
      bands: words('Over the bands'),
      right: words('Over what went right'),
      issues: words('Over the issues'),
      not_yours: words('Over what was not theirs'),
      cannot_know: words('Over what nobody can know'),
      gut: words('Over the gut rating'),
      plan: words('Over the plan'),
      slots: z.record(slot, words('A stop of the plan')).describe('The stops of the plan'),
      would_change: words('Over what would change this'),
      answers: words('Over the list of answers'),
    })
    .describe('The headings of the result'),
  outcomes: z
    .array(z.strictObject({ id: name, ...entry, lede: words('The line under the headline') }))
    .min(1)
    .describe('The headlines, tried from the top; the last has no when'),
  none_right: words('Said when nothing went right in the answers'),
  none_issues: words('Said when nothing is worth looking at'),
  level: words('Said before issues that came out level'),
  cannot_know: z.array(z.strictObject(entry)).describe('What nobody can know'),
  gut: z.array(z.strictObject(entry)).describe('What is said of the gut rating'),
  plan: z
    .array(
      z.strictObject({
        id: name,
        slot: slot.describe('The stop it stands at'),
        ...entry,
        link: link.exactOptional(),
        main: z.boolean().describe('The one filled button').exactOptional(),
        due: due.exactOptional(),
      }),
    )
    .describe('The plan, stop by stop'),
  would_change: z.array(z.strictObject(entry)).describe('What would change this'),
  sources: listOf(id('An id in content/evidence'), 'What the words rest on'),
});

const fields = z.strictObject({
  id: id('The same as the file name'),
  version: z.int().min(1).describe('Goes up when the same answers would give another result'),
  title: words('The name of the tool'),
  lede: words('What it is, in one or two sentences'),
  description: words('For lists and search engines'),
  limit: z.int().min(1).describe('The most questions on any path'),
  start: z
    .strictObject({
      gives: z.array(words('One line')).describe('What it gives, how long'),
      kept: words('What is kept and where: left out where the browser keeps nothing'),
      button: words('The button that begins'),
    })
    .describe('The start page'),
  bands: z.record(band, words('How a dimension looks')).describe('The words for how a part looks'),
  dimensions: z
    .array(z.strictObject({ id: name, name: words('Its name in the result') }))
    .describe('The parts that are looked at; none is fine'),
  questions: z.array(question).min(1).describe('The questions, in the order they are asked'),
  slips: slips.describe('Only with a tick list of mistake pages').exactOptional(),
  facts: z
    .array(
      z.strictObject({
        id: name,
        of: z.enum(['them', 'outside']).describe('Not the reader’s, and never scored').exactOptional(),
        say: words('Said under “What was not yours”').exactOptional(),
      }),
    )
    .describe('Every name an answer may set'),
  issues: z
    .array(
      z.strictObject({
        id: name,
        title: words('The issue, to “you”'),
        visible: measure(measures.visible),
        fixable: measure(measures.fixable),
        weak: measure(measures.weak),
        again: measure(measures.again),
        hours: z.number().describe('How many hours after the interview a note is still in time'),
        repair: advice('What to do about it now').exactOptional(),
        practise: advice('What to practise'),
      }),
    )
    .describe('What may be worth looking at, with its place in the two rankings'),
  result: result.describe('How it ends'),
}) satisfies z.ZodType<Questionnaire>;

/** `content/questionnaires/<id>.yaml`: questions, routes and words. A new one needs no code. */
export const questionnaireSchema = fields.superRefine((questionnaire, context) => {
  for (const { path, message } of looseNames(questionnaire))
    context.addIssue({ code: 'custom', path: [...path], message });
});
