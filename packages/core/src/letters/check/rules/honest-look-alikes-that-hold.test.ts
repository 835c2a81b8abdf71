import { describe, expect, it } from 'vitest';
import { inBody } from '../try-rule.ts';
import { casesOf, type LookAlikes } from './look-alikes.fixture.ts';
import { placeholder } from './placeholder.ts';
import { missingRecipient } from './missing-recipient.ts';
import { wrongRecipient } from './wrong-recipient.ts';
import { missingRole } from './missing-role.ts';
import { weekday } from './weekday.ts';
import { wrongOrganisation } from './wrong-organisation.ts';

const greeting = (words: string) => `${words}\n\nThank you for the tour of the mill.\n\nKind regards,\nSam Rivera`;

const LOOKS: readonly LookAlikes[] = [
  {
    rule: placeholder,
    letter: inBody,
    seen: [
      ['I enjoyed our talk on xx October.'],
      ['It was good to be at (name of school).'],
      ['(say something about the parlour here) I had not seen robots.'],
      ['I especially liked .'],
      ['I especially liked , and the tour.'],
      ['I met your colleague NAME in the hall.'],
      ['I liked (mention something specific).'],
      ['I liked the tour (add detail about the tour).'],
    ],
    left: [
      ['You slowed down for the 46,XX males.'],
      ['The XX chromosome slides were clear.'],
      ['We talked about the Super Bowl XX poster.'],
      ['I said my name here and there.'],
      ['The date here is 3 March.'],
      ['We had Dos XX beer on the menu.'],
      ['Team XX of the rugby club.'],
      ['King Louis XX never was.'],
      ['I read (and liked) the handbook.'],
    ],
  },
  {
    rule: missingRecipient,
    facts: { recipient: 'Priya Raghunathan' },
    letter: greeting,
    seen: [
      ['Dear Interview Panel,'],
      ['Dear friend,'],
      ['Dear Store Manager,'],
      ['Dear Hiring Lead,'],
      ['Dear Practice Manager,'],
      ['Dear Shop Manager,'],
      ['Dear Business Owner,'],
      ['Dear Owner,'],
    ],
    left: [
      ['Dear Priya,'],
      ['Dear Ms Raghunathan,'],
      ['Hi Priya and team,'],
      ['Priya,'],
      ['PRIYA,'],
      ['dear priya'],
      ['Good morning Priya,'],
      ['Morning, Priya!'],
      ['Hello again, Priya,'],
    ],
  },
  {
    rule: wrongRecipient,
    facts: { recipient: 'Priya Raghunathan' },
    letter: greeting,
    seen: [
      ['Dear Pria,'],
      ['Dear Preeya,'],
      ['Dear Priya Raghunatan,'],
      ['Dear Ms Ragunathan,'],
      ['Dear Mr Ragnathan,'],
      ['Dear Paula,'],
      ['Hi Tom,'],
      ['Tom,'],
    ],
    left: [
      ['Dear Team Leader Raghunathan,'],
      ['Hi Tom, Priya,'],
      ['Alright Priya,'],
      ['Good morning to you, Priya,'],
      ['Dear Store Manager,'],
      ['Dear Priya (if I may),'],
      ['Dear Priya from the mill,'],
      ['Thanks Priya'],
      ['Hi Priya hope you are well'],
      ['Dear Area Manager Raghunathan,'],
      ['Dear Ward Sister Raghunathan,'],
      ['Dear Duty Manager Raghunathan,'],
      ['Dear Acting Head Raghunathan,'],
      ['Dear Recruitment Lead, Priya,'],
    ],
  },
  {
    rule: missingRole,
    facts: { role: 'Teaching Assistant' },
    letter: inBody,
    seen: [
      ['Here are photographs of the dry stone wall at Hafod. The wall fell.', { role: "Dry Stone Waller's Mate" }],
      ['I liked the kitchen and the knives.', { role: 'Kitchen Porter' }],
      ['I liked the warehouse a lot.', { role: 'Warehouse Operative' }],
      ['I loved the garden.', { role: 'Gardener' }],
      ['I liked the library.', { role: 'Librarian' }],
      ['I liked the sales floor.', { role: 'Sales Assistant' }],
      ['The bakery was warm.', { role: 'Baker' }],
      ['I liked the hotel.', { role: 'Hotel Receptionist' }],
    ],
    left: [
      ['the T.A. job'],
      ['I would be glad to be one of your drivers.', { role: 'Driver' }],
      ['I hope to hear about the teaching assistant job.'],
      ['The TA post sounds good.'],
      ['I would love to be your teaching assistant.'],
      ['I hope to assist in the classroom: the classroom post is the one I want.'],
      ['I would like the teaching assistants’ rota.'],
      ['I was interviewed for Teaching Assistant.'],
      ['I hope to hear about the classroom support role.'],
    ],
  },
  {
    rule: weekday,
    facts: { interviewDate: '2025-10-14' },
    letter: inBody,
    seen: [
      ['Thank you for walking me round the shed on Wednesday.'],
      ['Cheers for walking me round the shed on Wednesday.'],
      ['It was a pleasure to meet the team on Wednesday.'],
      ['I enjoyed Wednesday very much.'],
      ['I loved Wednesday.'],
      ['You showed me the press on Wednesday.'],
      ['We met on Wed 14 Oct.'],
      ['We met on Weds 14th October.'],
    ],
    left: [
      ['I passed my test on Wednesday.'],
      ['I have an interview elsewhere on Wednesday.'],
      ['I watched your talk on Wednesday online.'],
      ['You mentioned the open day on Wednesday.'],
      ['Thank you for Tuesday.'],
      ['I enjoyed Tuesday very much.'],
      ['We met on Tuesday 14th.'],
      ['We met on Tue 14 Oct.'],
      ['We met on Tues 14/10.'],
    ],
  },
  {
    rule: wrongOrganisation,
    facts: { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines', 'Next', 'Target', 'Apple'] },
    letter: inBody,
    seen: [
      ['I would love to work for Bramble Wines.'],
      ['I would love to be at Next.'],
      ['I want to join Target.'],
      ['I want to join Apple because of the design.'],
      ['Thank you for showing me round Bramble Wines.'],
      ['I like what Bramble Wines does.'],
      ['I look forward to working with Hawthorne & Vine.'],
      ['Hawthorn and Vines is a fine shop.'],
    ],
    left: [
      ['At Next I ran the till.'],
      ['My manager at Bramble Wines will give a reference.'],
      ['Mary at Bramble Wines can vouch for me.'],
      ['Before Bramble Wines I was a cook.'],
      ['After Bramble Wines I was a cook.'],
      ['I came to you from Bramble Wines.'],
      ['Bramble Wines taught me to rack.'],
      ['Bramble Wines was my first job.'],
      ['Bramble Wines let me go in March.'],
    ],
  },
];

describe('what holds a letter back, and what only looks like it', () => {
  it.each(casesOf(LOOKS))('$name', ({ says, does }) => {
    expect(does()).toBe(says);
  });
});
