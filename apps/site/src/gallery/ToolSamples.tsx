import { dayNumber } from '@rebound/core/calendar/days';
import { followUpDates } from '@rebound/core/follow-up/dates';
import { followUpFacts } from '@rebound/core/follow-up/facts';
import { BLANK_FOLLOW_UP, type FollowUpPart } from '@rebound/core/follow-up/part';
import { checkPost } from '@rebound/core/letters/post/check-post';
import { BLANK_PILES } from '@rebound/core/piles/part';
import type { Card } from '@rebound/core/practice/types';
import { newStory } from '@rebound/core/stories/edit';
import type { JSX } from 'preact';
import { Fields } from '../islands/Answer/Fields.tsx';
import { StoryList } from '../islands/Answer/StoryList.tsx';
import { Wave } from '../islands/Breathe/Wave.tsx';
import '../islands/Breathe/Breathe.css';
import { Dates } from '../islands/FollowUp/Dates.tsx';
import { Facts } from '../islands/FollowUp/Facts.tsx';
import '../islands/FollowUp/FollowUp.css';
import { PostFindings } from '../islands/Pad/PostFindings.tsx';
import '../islands/Pad/Pad.css';
import { PileLists } from '../islands/Piles/PileLists.tsx';
import '../islands/Piles/Piles.css';
import { CardList } from '../islands/Practice/CardList.tsx';
import { Chooser } from '../islands/Practice/Chooser.tsx';
import { Session } from '../islands/Practice/Session.tsx';
import { nothing, Sample } from './Sample.tsx';

const at = '2026-11-20T20:00:00.000Z';
const today = '2026-11-22';
const story = newStory('one', at, { question: 'A late van', did: 'I rang the depot.', result: 'It came by two.' });
const card: Card = { id: 'own-1', own: 'Why the gap?', isPaused: false, days: [], typed: '', change: '', ticks: [] };
const cards: readonly Card[] = [
  card,
  { ...card, id: 'own-2', own: 'Why us?', days: [today] },
  { ...card, id: 'own-3', own: 'Your weakness?', isPaused: true },
];
const deck = [
  { id: 'late', say: 'I was late', page: 'arrived-late' },
  { id: 'rude', say: 'They were rude', page: null },
];
const piles = { ...BLANK_PILES, sorted: { late: 'mine', rude: 'theirs' }, practise: ['late'], savedAt: at } as const;
const asked: FollowUpPart = {
  ...BLANK_FOLLOW_UP,
  interview: '2026-11-20',
  named: 'none',
  place: 'us',
  job: 'Stock controller',
};
const number = dayNumber(today) ?? 0;
const known = followUpFacts(asked, number);
const missing = followUpFacts(BLANK_FOLLOW_UP, number);
const place = { id: '', hasMoved: false };
const stories = { open: '', gone: [], onOpen: nothing, onReuse: nothing, onErase: nothing, onUndo: nothing };
const list = {
  today,
  interview: '',
  questionOf: ({ own }: Card) => own,
  onPause: nothing,
  onErase: nothing,
  onUndo: nothing,
};
const session = { place, card, today, interview: '', kept: 'no', onChange: nothing, onDone: nothing } as const;
const bank = { id: 'gap', question: 'Why the gap?', themes: ['motive'], shape: ['What, when', 'What since', 'Now'] };

/** The parts of the smaller tools. */
export function ToolSamples(): JSX.Element {
  return (
    <>
      <Sample of="Answer: Fields, filled">
        <Fields words={story.words} themes={['pressure']} onChange={nothing} />
      </Sample>
      <Sample of="Answer: StoryList, none yet">
        <StoryList {...stories} stories={[]} />
      </Sample>
      <Sample of="Answer: StoryList, one, and one erased">
        <StoryList {...stories} stories={[story]} gone={[{ story: { ...story, id: 'two' }, place: 1 }]} />
      </Sample>
      <Sample of="Practice: CardList, for today, done and paused; one erased">
        <CardList {...list} cards={cards} gone={[{ card: { ...card, id: 'own-4', own: 'Hobbies?' }, place: 3 }]} />
      </Sample>
      <Sample of="Practice: Chooser, nothing typed and pressed" press={['Add it']}>
        <Chooser bank={[bank]} taken={[]} onOwn={nothing} />
      </Sample>
      <Sample of="Practice: Chooser, the bank did not load">
        <Chooser bank="failed" taken={[]} onOwn={nothing} />
      </Sample>
      <Sample of="Practice: Session of a question of one’s own">
        <Session {...session} fromBank={null} />
      </Sample>
      <Sample of="Practice: Session from the bank, practised today" isOpen>
        <Session {...session} card={{ ...card, own: '', days: [today], ticks: ['real'] }} fromBank={bank} />
      </Sample>
      <Sample of="Follow-up: Facts, with problems">
        <Facts part={BLANK_FOLLOW_UP} problems={'problems' in missing ? missing.problems : []} onChange={nothing} />
      </Sample>
      <Sample of="Follow-up: Facts, filled">
        <Facts part={asked} problems={[]} onChange={nothing} />
      </Sample>
      {'facts' in known ? (
        <Sample of="Follow-up: Dates">
          <Dates
            part={asked}
            facts={known.facts}
            found={followUpDates(known.facts, number)}
            today={number}
            canKeep
            headingRef={{ current: null }}
            onKeep={nothing}
          />
        </Sample>
      ) : null}
      <Sample of="Piles: PileLists">
        <PileLists part={piles} deck={deck} canKeep onPut={nothing} onErase={nothing} onChange={nothing} />
      </Sample>
      <Sample of="Pad: PostFindings, nothing found">
        <PostFindings findings={checkPost('The bus was late.')} />
      </Sample>
      <Sample of="Pad: PostFindings, with despair first">
        <PostFindings
          findings={checkPost('I want to die. Hartley Foods are idiots, and I am a failure.', ['Hartley Foods'])}
        />
      </Sample>
      <Sample of="Breathe: Wave, out and in">
        <Wave level={0} travel={0} />
        <Wave level={1} travel={1} />
      </Sample>
    </>
  );
}
