import type { StoryEdit } from '@rebound/core/stories/edit';
import { type Story, type StoryTheme, storyThemes, themeTitles, type StoryWordId } from '@rebound/core/stories/types';
import type { JSX } from 'preact';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { TextArea } from '../../controls/TextArea.tsx';

interface FieldsProps {
  readonly words: Story['words'];
  readonly themes: readonly StoryTheme[];
  readonly onChange: (edit: Omit<StoryEdit, 'at'>) => void;
}

/** The question and the three parts of the answer. */
export function Fields({ words, themes, onChange }: FieldsProps): JSX.Element {
  const field = (id: StoryWordId): { id: string; value: string; onInput: (value: string) => void; short: true } => ({
    id: `story-${id}`,
    value: words[id],
    onInput: (value) => onChange({ words: { [id]: value } }),
    short: true,
  });
  return (
    <>
      <TextArea {...field('question')} label="The question, in their words" />
      <TextArea
        {...field('situation')}
        label="Situation"
        hint="One or two lines. Where were you, what was your part, what was at stake?"
      />
      <TextArea
        {...field('did')}
        label="What I did"
        hint="The long part. Each sentence starts with “I” and a verb: asked, moved, checked, called. Give one reason."
      />
      <TextArea
        {...field('result')}
        label="What came of it"
        hint="A number, a thing that stopped, or what somebody said. If it ended badly, say what you changed."
      />
      <ChoiceGroup
        kind="many"
        layout="tiles"
        legend="What it could also be an answer to"
        name="themes"
        options={storyThemes.map((value) => ({ value, label: themeTitles[value] }))}
        value={themes}
        onChange={(chosen) => onChange({ themes: storyThemes.filter((theme) => chosen.includes(theme)) })}
      />
      <TextArea {...field('also')} label="Other questions it could answer (optional)" hint="One on each line" />
    </>
  );
}
