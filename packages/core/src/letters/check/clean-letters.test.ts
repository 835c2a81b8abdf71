import { describe, expect, it } from 'vitest';
import { checkLetter } from './check-letter.ts';
import { checkLists } from './data/check-lists.ts';
import type { LetterCheckInput } from './types.ts';

// Letters in many voices that are fine as they are: nothing may be found in any of them.
const CLEAN: readonly LetterCheckInput[] = [
  {
    kind: 'thanks',
    text: 'Dear Ms Oyelaran,\n\nThank you for Wednesday. I have laid tables in three hotels and never seen anyone iron the cloth after it is on. I tried it at home last night and the cat was not convinced.\n\nThe breakfast supervisor post sounds like early starts and good company, and I would be glad of both. I am free for a trial shift any weekday.\n\nYours sincerely,\nConor Healy',
    recipient: 'Folake Oyelaran',
    sender: 'Conor Healy',
    organisation: 'The Bay Hotel',
    role: 'Breakfast Supervisor',
    otherOrganisations: ['Cliff House'],
    attachmentReady: false,
    interviewDate: '2025-10-15',
  },
  {
    kind: 'owning-a-slip',
    text: 'Dear Dr Núñez,\n\nMy phone rang twice on Monday while you were explaining the sampling plan. That was careless, and I am sorry. It is off in meetings from now on.\n\nI would still like to hear the end of the story about the river that ran backwards. The field technician job is the one I want, mud and all.\n\nKind regards,\nAgnieszka Łuczak',
    recipient: 'Dr. María Núñez',
    sender: 'Agnieszka Luczak',
    organisation: 'Severn Water Research',
    role: 'Field Technician',
    attachmentReady: false,
    interviewDate: '2026-03-02',
  },
  {
    kind: 'correction',
    text: 'Hi Jo,\n\nThank you for yesterday and for the look round the print room.\n\nI told you my first aid certificate runs to 2027. It runs to March 2026; I read the wrong line. I have booked the renewal for 9 February so there will be no gap.\n\nI liked hearing how you fold the maps by hand, and I hope to be your next print finisher.\n\nBest wishes,\nRav',
    recipient: 'Joanne Pike',
    sender: 'Ravinder Gill',
    organisation: 'Pike & Daughters',
    role: 'Print Finisher',
    attachmentReady: false,
  },
  {
    kind: 'rejection-reply',
    text: 'Dear Mr. Whitfield,\n\nThank you for calling yourself instead of sending the form letter. I had hoped for a different answer, and I understand this one.\n\nThe hour with your crew changed how I look at a roof. If a roofer apprentice spot opens in the spring, I would like to be on the list, and I will have my harness ticket by then.\n\nRespectfully,\nDeShawn Carter',
    recipient: 'Earl Whitfield',
    sender: 'DeShawn Carter',
    organisation: 'Whitfield Roofing',
    role: 'Roofer Apprentice',
    attachmentReady: false,
    interviewDate: '2025-11-05',
  },
  {
    kind: 'feedback-request',
    text: 'Dear Ms Haugen,\n\nI thank you for your answer about the position of tram driver. It is a pity for me, but I respect it.\n\nPlease can you write me one sentence about what I can do better? In the simulator I was careful at the second crossing, maybe too careful. I have my next test in May and I want to arrive better prepared.\n\nWith friendly greetings,\nOleksandr Bondarenko',
    recipient: 'Ingrid Haugen',
    sender: 'Oleksandr Bondarenko',
    organisation: 'City Tramways',
    role: 'Tram Driver',
    attachmentReady: false,
  },
  {
    kind: 'nudge',
    text: 'Hello Bronwen,\n\nWhen we met on 3 June you thought there would be news about the shepherd’s hut manager job by the end of the month. It is now the eighth of July, so I am asking.\n\nIs there a new date I could put in the diary? I have kept August free, and I have read the booklet on composting toilets twice, which is once more than I planned.\n\nAll the best,\nHuw',
    recipient: 'Bronwen Rees',
    sender: 'Huw Prosser',
    organisation: 'Cwm Isaf Farm',
    role: 'Glamping Site Manager',
    attachmentReady: false,
    interviewDate: '2025-06-03',
  },
  {
    kind: 'reschedule',
    text: 'Dear Mr Achterberg,\n\nThe power failed in our street at ten to nine this morning and took the video call with it. I rang your office from the shop on the corner and left word with Fenna.\n\nWould another time this week suit you? I can be at the library from tomorrow, where the line is steady, at any hour you like. I am sorry you were left looking at a grey square, and I still look forward to talking about the translator post.\n\nKind regards,\nImke de Jong',
    recipient: 'W. Achterberg',
    sender: 'Imke de Jong',
    organisation: 'Taalhuis',
    role: 'Translator (Dutch–English)',
    attachmentReady: false,
    interviewDate: '2025-09-17',
  },
  {
    kind: 'offer-decline',
    text: 'Dear Hannah,\n\nThank you for offering me the archivist post, and for waiting while I made up my mind. I have decided to stay where I am for one more year and see the move of the map room through.\n\nIt was not an easy choice. I hope the person you appoint likes the tide tables as much as I did, and that we meet at the conference in York.\n\nWarm wishes,\nTheo Marchetti',
    recipient: 'Hannah Leigh',
    sender: 'Theodore Marchetti',
    organisation: 'Harbour Records Office',
    role: 'Archivist',
    otherOrganisations: ['County Archive'],
    attachmentReady: false,
  },
  {
    kind: 'promised-item',
    text: 'Dear Professor Okonkwo,\n\nYou asked on Friday for the title of the book about seed banks. It is The Cold Shelf, by a botanist from Tromsø, and the chapter on barley begins on page ninety.\n\nThank you for the walk through the fern house. I had no idea that a frond could be heard uncurling. I hope to hear about the glasshouse assistant job before the frost does.\n\nYours,\nMarguerite Lacroix',
    recipient: 'Prof. Chidi Okonkwo',
    sender: 'Marguerite Lacroix',
    organisation: 'Botanic Garden',
    role: 'Glasshouse Assistant',
    attachmentReady: false,
    interviewDate: '2026-01-23',
  },
  {
    kind: 'handwritten-card',
    text: 'Dear Mrs Pettigrew,\n\nThank you for the tea, the tour and the loan of the wellingtons. I have never been so pleased to be asked about drains. Whoever becomes your estate clerk will have a fine view from that desk.\n\nYours sincerely,\nAlistair Boyd',
    recipient: 'Mrs Pettigrew',
    sender: 'Alistair Boyd',
    organisation: 'Glenmoor Estate',
    role: 'Estate Clerk',
  },
  {
    kind: 'serious-apology',
    text: 'Dear Yusuf,\n\nI raised my voice at you on Thursday when you asked about the gap in 2022. There was no call for it. I apologise, to you and to Leanne, who had to sit through it.\n\nThe plain answer is that I was out of work for seven months and I was ashamed to say so. That is mine to carry. If you would rather not go on with the warehouse lead job, I will understand.\n\nCraig Dunmore',
    recipient: 'Yusuf Demir',
    sender: 'Craig Dunmore',
    organisation: 'Parcel Yard',
    role: 'Warehouse Lead',
    attachmentReady: false,
    interviewDate: '2025-07-10',
  },
  {
    kind: 'via-recruiter',
    text: 'Hi Sunita,\n\nWould you pass my thanks on to Mr Bell and the night team? I came away on Tuesday with flour in both shoes and a clear picture of what the baker job asks.\n\nThe part I keep telling people about is the bell that rings when the rye is ready, because nobody knows who fitted it. I would be glad to go back for the trial night whenever it suits them.\n\nThanks,\nMo',
    recipient: 'Sunita Rao',
    sender: 'Mohammed El-Amin',
    organisation: 'Bell & Sons',
    role: 'Night Baker',
    otherOrganisations: ['Crust'],
    attachmentReady: false,
    interviewDate: '2025-05-06',
  },
  {
    kind: 'connect',
    text: 'Hi Beatriz, I was the one who asked about the tide gauge on Tuesday. Whatever happens with the surveyor post, I would like to follow what you publish on the estuary.\n\nTom Ashdown',
    recipient: 'Beatriz Fonseca',
    sender: 'Tom Ashdown',
    organisation: 'Estuary Surveys',
    role: 'Surveyor',
  },
  {
    kind: 'keep-in-touch',
    text: 'Dear Noor,\n\nThe course I told you about is done: I can now drive the tall forklift as well as the short one, and the certificate says so in two languages.\n\nIf another yard operative place comes up before Christmas, please keep me in mind. I walk past your gate most mornings and I see the blue crane is painted at last. It looks well.\n\nThank you again for your time in August.\n\nSincerely,\nEmeka Obi',
    recipient: 'Noor van Dijk',
    sender: 'Emeka Obi',
    organisation: 'Quayside Timber',
    role: 'Yard Operative',
  },
  {
    kind: 'thanks',
    text: 'Good afternoon, Mr. Tran,\n\nThank you for meeting with me on Thursday about the Teller position. When you showed me the vault log from 1931, I understood why you still ask for two signatures.\n\nI organized the cash room at my last store the same way, and the count was never off by more than a dime. I look forward to the next step, and my phone is on.\n\nSincerely,\nAlma R. Castañeda\n(505) 555-0132',
    recipient: 'Minh Tran',
    sender: 'Alma Castaneda',
    organisation: 'Mesa Community Bank',
    role: 'Teller',
    otherOrganisations: ['First Union'],
    attachmentReady: false,
    interviewDate: '2025-08-14',
  },
  {
    kind: 'offer-clarify',
    text: 'Dear Philippa,\n\nThank you for the offer of the school cook job, which I would like to accept. Two lines in the letter pull against each other: page one says 30 hours and page three says 27.5. Which is right?\n\nI would also be grateful to know whether the training day in August is paid. Everything else is clear, and I can start on 1 September.\n\nYours sincerely,\nJoyce Amankwah',
    recipient: 'Philippa Dunn',
    sender: 'Joyce Amankwah',
    organisation: 'St Brigid’s Primary',
    role: 'School Cook',
    attachmentReady: false,
  },
];

describe('clean letters', () => {
  it.each(CLEAN)('finds nothing in the letter of $sender', (letter) => {
    expect(checkLetter(letter, checkLists).map(({ rule, found }) => `${rule}: ${found}`)).toEqual([]);
  });

  it('stays silent on what it is not told', () => {
    for (const { text } of CLEAN)
      expect(checkLetter({ text }, checkLists).filter((one) => one.level === 'blocking')).toEqual([]);
  });
});
