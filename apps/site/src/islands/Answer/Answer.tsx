import '../shared/shared.css';
import { newStory, putBack, type StoryEdit, withoutStory, withStory } from '@rebound/core/stories/edit';
import { storyHints } from '@rebound/core/stories/hints';
import { spokenTime, storyText, timeInWords, wholeAnswer } from '@rebound/core/stories/spoken';
import { NO_STORY, type Story, type StoryWords } from '@rebound/core/stories/types';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../controls/Notice.tsx';
import { Status } from '../../controls/Status.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import { KeptNotices } from '../shared/KeptNotices.tsx';
import { SavedLine } from '../shared/SavedLine.tsx';
import { usePart } from '../shared/use-part.ts';
import { idAt, usePlace } from '../shared/use-place.ts';
import { useBank } from '../shared/bank.ts';
import { Fields } from './Fields.tsx';
import { fromDebrief, STORIES } from './store.ts';
import { type Gone, nameOf, StoryList } from './StoryList.tsx';

/** The answer rebuilder: a question, three parts, one minute; and the bank of the stories it makes. */
export function Answer(): JSX.Element {
  const use = usePart(STORIES);
  const { part, change } = use;
  const place = usePlace();
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const [said, setSaid] = useState('');
  // The id of a story that has no word yet: every key pressed before the next drawing must mean the same one.
  const fresh = useRef('');

  const story = part.stories.find(({ id }) => id === part.open);
  const words = story?.words ?? NO_STORY;
  const asked = idAt(place, 'q');
  const bank = useBank(asked !== null);
  const fromBank = Array.isArray(bank) ? bank.find(({ id }) => id === asked) : undefined;
  const brought = use.isRead ? (fromDebrief(place) ?? (fromBank && { question: fromBank.question })) : undefined;
  const isBrought = part.stories.some((each) => each.words.question === brought?.question);
  const answer = wholeAnswer(words);
  const time = spokenTime(answer);

  const edit = (edited: Omit<StoryEdit, 'at'>): void => {
    const now = new Date();
    if (fresh.current === '') fresh.current = newId(now);
    const at = now.toISOString();
    change((before) => withStory(before, story ?? newStory(fresh.current, at), { ...edited, at }));
  };
  const clear = (): void => {
    fresh.current = '';
    change((before) => ({ ...before, open: '' }));
  };
  const begin = (start: Partial<StoryWords>, themes: Story['themes'] = []): void => {
    const now = new Date();
    const next = { ...newStory(newId(now), now.toISOString(), start), themes };
    change((before) => ({ open: next.id, stories: [...before.stories, next] }));
  };
  const toTop = (): void => document.getElementById('story-question')?.focus();

  // Words typed before this script had come stay, as a story of their own.
  const [early] = useState(typedSoFar);
  useLayoutEffect(() => {
    if (Object.keys(early).length > 0) begin(early);
  }, []);

  return (
    <div data-view={answer === '' && words.question === '' ? 'start' : 'written'}>
      <KeptNotices use={use} what="story" />
      {brought === undefined || isBrought ? null : (
        <Notice>
          <p dir="auto">
            {asked === null ? 'From your debrief' : 'This question comes along'}: “{brought.question}”
          </p>
          <p>
            <button
              type="button"
              class="btn second"
              onClick={() => {
                begin(brought);
                toTop();
              }}
            >
              Rebuild this answer
            </button>
          </p>
        </Notice>
      )}
      <div class="desk">
        <div class="noprint">
          <Fields words={words} themes={story?.themes ?? []} onChange={edit} />
          <SavedLine kept={use.kept} />
        </div>
        <div class="noprint">
          <section class="flow" aria-labelledby="minute">
            <h2 id="minute">In about a minute</h2>
            {answer === '' ? (
              <p>What you write comes together here, as one answer. 130 words are about a minute.</p>
            ) : (
              <p class="written letter" dir="auto">
                {answer}
              </p>
            )}
            <p>
              <b>
                {answer === ''
                  ? ''
                  : `${time.words} ${time.words === 1 ? 'word' : 'words'}, ${timeInWords(time.seconds)} aloud`}
              </b>
            </p>
            {storyHints(words).map((hint) => (
              <p key={hint}>{hint}</p>
            ))}
            {story === undefined ? null : (
              <>
                <div class="row">
                  <button
                    type="button"
                    class="btn"
                    onClick={() => {
                      clear();
                      setSaid('It is with your stories. The sheet is clear for the next one.');
                      toTop();
                    }}
                  >
                    Done, clear the sheet
                  </button>
                  <CopyButton label="Copy as text" text={storyText(words)} />
                  <button type="button" class="btn second" onClick={() => print()}>
                    Print
                  </button>
                </div>
                <p>Say it aloud once with a clock. Then listen for the second question: “What would you do now?”</p>
              </>
            )}
            <Status shown message={story === undefined ? said : ''} />
          </section>
        </div>
      </div>
      <div class="onpaper">
        <h2 class="q" dir="auto">
          {words.question}
        </h2>
        <p class="written mt3" dir="auto">
          {answer}
        </p>
        {words.also.trim() === '' ? null : (
          <p class="written mt3" dir="auto">
            <b>Other questions it could answer</b>
            {`\n${words.also.trim()}`}
          </p>
        )}
        <p class="mt3 small">
          {time.words} words, {timeInWords(time.seconds)} aloud
        </p>
      </div>
      <StoryList
        stories={part.stories}
        open={part.open}
        gone={gone}
        onOpen={(id) => {
          change((before) => ({ ...before, open: id }));
          toTop();
        }}
        onReuse={(from) => {
          begin({ ...from.words, question: '', also: '' }, from.themes);
          toTop();
        }}
        onErase={(erased) => {
          setGone([...gone, { story: erased, place: part.stories.indexOf(erased) }]);
          fresh.current = '';
          change((before) => withoutStory(before, erased.id));
        }}
        onUndo={(back) => {
          setGone(gone.filter((each) => each !== back));
          change((before) => putBack(before, back.story, back.place));
          setSaid(`“${nameOf(back.story)}” is back.`);
        }}
      />
    </div>
  );
}

function newId(now: Date): string {
  return `s${now.getTime().toString(36)}`;
}

type Typed = { -readonly [Name in keyof StoryWords]?: string };

/** What stands in the fields when this script comes. */
function typedSoFar(): Typed {
  const typed: Typed = {};
  if (typeof document === 'undefined') return typed;
  for (const name of ['question', 'situation', 'did', 'result', 'also'] as const) {
    const field = document.getElementById(`story-${name}`);
    if (field instanceof HTMLTextAreaElement && field.value !== '') typed[name] = field.value;
  }
  return typed;
}
