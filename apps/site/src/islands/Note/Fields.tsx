import { fieldGrammar } from '@rebound/core/letters/compose/field-grammar';
import { toneIds } from '@rebound/core/letters/choices';
import type { NotePart } from '@rebound/core/letters/note-part';
import type {
  LetterChoice,
  LetterField,
  LetterFieldId,
  LetterForm,
  LetterGroup,
  ToneId,
} from '@rebound/core/letters/types';
import type { JSX } from 'preact';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { TextField } from '../../controls/TextField.tsx';

interface FieldsProps {
  readonly choices: readonly LetterChoice[];
  /** What the chosen kind asks; `null` while its file is on the way. */
  readonly form: LetterForm | null;
  readonly note: NotePart;
  readonly onChange: (edit: Partial<NotePart>) => void;
}

const GROUPS: Readonly<Record<LetterGroup, string>> = {
  thanks: 'Say thank you',
  repair: 'Put something right',
  waiting: 'Ask while I wait',
  answer: 'Answer a no',
  offer: 'Answer an offer, or pull out',
  close: 'Someone close, or me',
};
const TONES: Readonly<Record<ToneId, string>> = {
  plain: 'Plain',
  warm: 'Warm',
  formal: 'Formal',
  'very-short': 'Very short',
};
/** What the checks need to know about a letter written elsewhere. */
const FACTS: readonly LetterFieldId[] = ['recipient', 'organisation', 'role', 'day', 'sender'];

/** The kind of note, the few things that kind needs, and how it should sound. */
export function Fields({ choices, form, note, onChange }: FieldsProps): JSX.Element {
  const group = choices.find(({ id }) => id === note.kind)?.group;
  const groups = [...new Set(choices.map((choice) => choice.group))];
  const asked = form?.fields.filter(({ id }) => !note.pasted || FACTS.includes(id)) ?? [];
  const ticks = asked.filter(isTick);
  const answer = (id: LetterFieldId, value: string): void => onChange({ answers: { ...note.answers, [id]: value } });
  const choose = (kind: LetterChoice | undefined): void => {
    if (kind !== undefined) onChange({ kind: kind.id, wording: 0 });
  };
  return (
    <>
      <ChoiceGroup
        kind="one"
        legend="What do you want to do?"
        name="group"
        layout="tiles"
        options={groups.map((id) => ({ value: id, label: GROUPS[id] }))}
        value={group ?? null}
        onChange={(id) => choose(choices.find((choice) => choice.group === id))}
      />
      <ChoiceGroup
        kind="one"
        legend="What kind of note?"
        name="kind"
        layout="tiles"
        options={choices.filter((choice) => choice.group === group).map(({ id, label }) => ({ value: id, label }))}
        value={note.kind}
        onChange={(id) => choose(choices.find((choice) => choice.id === id))}
      />
      {form === null ? null : (
        <>
          <p class="small soft mt3">{form.use}</p>
          <details class="small mt3">
            <summary>When not to send it, and what to leave out</summary>
            <p class="mt3">
              <b>Do not send it if this is true.</b> {form.notWhen}
            </p>
            <p class="mt3">
              <b>Leave out:</b> {form.leaveOut.join('; ')}.
            </p>
          </details>
        </>
      )}
      {asked
        .filter((field) => !isTick(field))
        .map((field) => (
          <TextField
            key={field.id}
            id={`note-${field.id}`}
            label={field.required && !note.pasted ? field.label : `${field.label} (optional)`}
            hint={field.hint}
            kind={fieldGrammar[field.id] === 'date' ? 'date' : 'text'}
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
      {note.pasted || form === null ? null : (
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
  return fieldGrammar[id] === 'tick';
}
