import type { Story } from '@rebound/core/stories/types';
import { themeTitles } from '@rebound/core/stories/types';
import { spokenTime, timeInWords, wholeAnswer } from '@rebound/core/stories/spoken';
import type { JSX } from 'preact';
import { EraseButton } from '../shared/EraseButton.tsx';

/** A story that was erased a moment ago, and the place it had. */
export interface Gone {
  readonly story: Story;
  readonly place: number;
}

interface StoryListProps {
  readonly stories: readonly Story[];
  readonly open: string;
  readonly gone: readonly Gone[];
  readonly onOpen: (id: string) => void;
  readonly onReuse: (story: Story) => void;
  readonly onErase: (story: Story) => void;
  readonly onUndo: (gone: Gone) => void;
}

/** The story bank. */
export function StoryList({ stories, open, gone, onOpen, onReuse, onErase, onUndo }: StoryListProps): JSX.Element {
  const rows = gone
    .filter(({ story }) => !stories.some(({ id }) => id === story.id))
    .reduce<readonly Story[]>((list, { story, place }) => list.toSpliced(place, 0, story), stories);
  return (
    <section class="flow mt6 noprint" aria-labelledby="bank">
      <h2 id="bank">Your stories</h2>
      {rows.length === 0 ? (
        <p>
          None yet. What you write above is kept here as you type. One true story can serve three or four questions.
        </p>
      ) : (
        <ul class="kept">
          {rows.map((story) => {
            const erased = gone.find((each) => each.story.id === story.id);
            const name = nameOf(story);
            const isGone = erased !== undefined && !stories.includes(story);
            return (
              <li key={story.id}>
                {isGone ? null : (
                  <span>
                    <b dir="auto">{name}</b>
                    <span class="small soft do">{about(story)}</span>
                    <span class="row">
                      {story.id === open ? (
                        <span class="small soft">Open above</span>
                      ) : (
                        <button type="button" class="linkbtn" onClick={() => onOpen(story.id)}>
                          Change<span class="vh"> “{name}”</span>
                        </button>
                      )}
                      <button type="button" class="linkbtn" onClick={() => onReuse(story)}>
                        Use for another question<span class="vh">: “{name}”</span>
                      </button>
                    </span>
                  </span>
                )}
                <EraseButton
                  what={`“${name}”`}
                  isShort
                  isErased={isGone}
                  onErase={() => onErase(story)}
                  onUndo={() => {
                    if (erased !== undefined) onUndo(erased);
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What a story is called: its question, or how it begins. */
export function nameOf({ words }: Story): string {
  const text =
    [words.question, words.situation, words.did, words.result].find((each) => each.trim() !== '') ?? 'A story';
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length > 70 ? `${letters.slice(0, 70).join('').trimEnd()} …` : letters.join('');
}

function about({ words, themes }: Story): string {
  const { seconds } = spokenTime(wholeAnswer(words));
  const also = words.also.split('\n').filter((line) => line.trim() !== '').length;
  return [
    seconds === 0 ? 'Not told yet' : `${timeInWords(seconds)} aloud`,
    ...themes.map((theme) => themeTitles[theme].toLowerCase()),
    also === 0 ? '' : `${also} more ${also === 1 ? 'question' : 'questions'}`,
  ]
    .filter((text) => text !== '')
    .join(' · ');
}
