import type { FactProblem } from '@rebound/core/follow-up/facts';
import type { FollowUpAlso, FollowUpPart, FollowUpSince } from '@rebound/core/follow-up/part';
import { type Whereabouts, whereabouts } from '@rebound/core/follow-up/places';
import { oneOf } from '@rebound/core/saved/shapes';
import type { JSX } from 'preact';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { TextField } from '../../controls/TextField.tsx';

interface FactsProps {
  readonly part: FollowUpPart;
  readonly problems: readonly FactProblem[];
  readonly onChange: (edit: Partial<FollowUpPart>) => void;
}

/** What the reader knows: no more than the dates need. */
export function Facts({ part, problems, onChange }: FactsProps): JSX.Element {
  const error = (field: FactProblem['field']): string | undefined =>
    problems.find((problem) => problem.field === field)?.message;
  const day = (field: FactProblem['field'] & ('interview' | 'promised' | 'sinceDay'), label: string): JSX.Element => (
    <TextField
      id={FIELD_IDS[field]}
      kind="date"
      label={label}
      value={part[field]}
      error={error(field)}
      onInput={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <h2 class="vh">What you know</h2>
      {day('interview', 'When was the interview?')}
      {part.since === 'refused' ? null : (
        <>
          <ChoiceGroup
            kind="one"
            name={FIELD_IDS.named}
            legend="Did they say when you would hear?"
            options={[
              { value: 'day', label: 'Yes, they named a day' },
              { value: 'none', label: 'No, or not clearly' },
            ]}
            value={part.named}
            error={error('named')}
            onChange={(value) => onChange({ named: value === 'day' ? 'day' : 'none' })}
          />
          {part.named === 'day' ? day('promised', 'Which day did they name?') : null}
        </>
      )}
      <ChoiceGroup
        kind="many"
        name="fu-also"
        legend="Is either of these true?"
        hint="If not, leave both empty"
        options={ALSO}
        value={part.also}
        onChange={(values) => onChange({ also: ALSO.map(({ value }) => value).filter((id) => values.includes(id)) })}
      />
      <ChoiceGroup
        kind="one"
        name="fu-since"
        legend="What has happened since?"
        options={SINCE}
        value={part.since}
        onChange={(value) => onChange({ since: SINCE.find((each) => each.value === value)?.value ?? 'nothing' })}
      />
      {part.since === 'nothing'
        ? null
        : day('sinceDay', part.since === 'nudged' ? 'When did you ask?' : 'When did they say no?')}
      <ChoiceGroup
        kind="one"
        layout="tiles"
        name="fu-place"
        legend="Where are they? (optional)"
        hint="So that we can skip the public holidays there"
        options={whereabouts.map((value) => ({ value, label: PLACES[value] }))}
        value={part.place}
        onChange={(value) => onChange({ place: oneOf(whereabouts, value) ?? null })}
      />
      <TextField
        id="fu-job"
        label="Which job is it? (optional)"
        hint="So that you know it again in your plan"
        value={part.job}
        onInput={(job) => onChange({ job })}
      />
    </>
  );
}

/** The ids of the fields that a problem can stand at. */
export const FIELD_IDS: Readonly<Record<FactProblem['field'], string>> = {
  interview: 'fu-interview',
  named: 'fu-named',
  promised: 'fu-promised',
  sinceDay: 'fu-since-day',
};

const ALSO: readonly { value: FollowUpAlso; label: string }[] = [
  { value: 'agency', label: 'I came through an agency' },
  { value: 'no-contact', label: 'They asked for no contact' },
];
const SINCE: readonly { value: FollowUpSince; label: string }[] = [
  { value: 'nothing', label: 'Nothing yet' },
  { value: 'nudged', label: 'I have asked them once' },
  { value: 'refused', label: 'They said no' },
];
const PLACES: Readonly<Record<Whereabouts, string>> = {
  'england-wales': 'England or Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  us: 'United States',
  elsewhere: 'Somewhere else',
};
