import { type NotePart, toneIds } from '@rebound/core/letters/note-part';
import type { LetterField, LetterFieldId, LetterForm, ToneId } from '@rebound/core/letters/types';
import type { JSX } from 'preact';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { TextField } from '../../controls/TextField.tsx';

interface FieldsProps {
  readonly kinds: readonly LetterForm[];
  readonly kind: LetterForm;
  readonly note: NotePart;
  readonly onChange: (edit: Partial<NotePart>) => void;
}

const TONES: Readonly<Record<ToneId, string>> = {
  plain: 'Plain',
  warm: 'Warm',
  formal: 'Formal',
  'very-short': 'Very short',
};
/** What the checks need to know about a letter written elsewhere. */
const FACTS: readonly LetterFieldId[] = ['recipient', 'organisation', 'role', 'day', 'sender'];

/** The kind of note, the few things that kind needs, and how it should sound. */
export function Fields({ kinds, kind, note, onChange }: FieldsProps): JSX.Element {
  const asked = note.pasted ? kind.fields.filter(({ id }) => FACTS.includes(id)) : kind.fields;
  const ticks = asked.filter(isTick);
  const answer = (id: LetterFieldId, value: string): void => onChange({ answers: { ...note.answers, [id]: value } });
  return (
    <>
      <ChoiceGroup
        kind="one"
        legend="What kind of note?"
        name="kind"
        layout="tiles"
        options={kinds.map(({ id, label }) => ({ value: id, label }))}
        value={kind.id}
        onChange={(id) => onChange({ kind: kinds.find((other) => other.id === id)?.id ?? kind.id, wording: 0 })}
      />
      <p class="small soft mt3">{kind.use}</p>
      {asked
        .filter((field) => !isTick(field))
        .map((field) => (
          <TextField
            key={field.id}
            id={`note-${field.id}`}
            label={field.required && !note.pasted ? field.label : `${field.label} (optional)`}
            hint={field.hint}
            kind={field.id === 'day' || field.id === 'answer-by' ? 'date' : 'text'}
            autocomplete={field.id === 'sender' ? 'name' : 'off'}
            value={note.answers[field.id] ?? ''}
            onInput={(value) => answer(field.id, value)}
          />
        ))}
      {ticks.length === 0 ? null : (
        <ChoiceGroup
          kind="many"
          legend="Add to it (optional)"
          name="add"
          layout="tiles"
          options={ticks.map(({ id, label }) => ({ value: id, label }))}
          value={ticks.map(({ id }) => id).filter((id) => note.answers[id] === 'yes')}
          onChange={(chosen) => {
            const answers = { ...note.answers };
            for (const { id } of ticks) answers[id] = chosen.includes(id) ? 'yes' : '';
            onChange({ answers });
          }}
        />
      )}
      {note.pasted ? null : (
        <ChoiceGroup
          kind="one"
          legend="How should it sound?"
          name="tone"
          layout="tiles"
          options={toneIds.map((id) => ({ value: id, label: TONES[id] }))}
          value={note.tone}
          onChange={(id) => onChange({ tone: toneIds.find((tone) => tone === id) ?? note.tone, wording: 0 })}
        />
      )}
    </>
  );
}

function isTick({ id }: LetterField): boolean {
  return id === 'ask-feedback' || id === 'keep-in-mind';
}
