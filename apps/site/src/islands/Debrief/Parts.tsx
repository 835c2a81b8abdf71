import type { Debrief, DebriefEdit, ReasonId, WeightId, WordId } from '@rebound/core/debrief/types';
import { reasonIds, weightIds } from '@rebound/core/debrief/types';
import { reasons, weights } from '@rebound/core/debrief/words';
import { oneOf } from '@rebound/core/saved/shapes';
import type { JSX } from 'preact';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { TextArea } from '../../controls/TextArea.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { SlipList } from './SlipList.tsx';
import type { Slip } from '../shared/slips.ts';

interface PartsProps {
  readonly part: number;
  readonly draft: Debrief;
  readonly slips: readonly Slip[];
  readonly failed: boolean;
  readonly onChange: (edit: DebriefEdit) => void;
}

/** The fields of one part of the sheet. */
export function Parts({ part, draft, slips, failed, onChange }: PartsProps): JSX.Element {
  const field = (id: WordId): { id: string; value: string; onInput: (value: string) => void } => ({
    id: `debrief-${id}`,
    value: draft.words[id],
    onInput: (value) => onChange({ words: { [id]: value } }),
  });
  switch (part) {
    case 1:
      return (
        <>
          <TextArea
            {...field('good')}
            short
            label="Three things that worked"
            hint="However small. If nothing comes, write: I stayed to the end."
          />
          <TextArea {...field('again')} short label="A thing I did that I would do again" />
        </>
      );
    case 2:
      return (
        <>
          <TextArea
            {...field('asked')}
            short
            label="They asked, or this happened"
            hint="As somebody in the corner would have seen it"
          />
          <TextArea {...field('said')} short label="I said, or did" hint="Leave out what their faces meant" />
          <SlipList
            slips={slips}
            failed={failed}
            picked={draft.mistakes}
            onChange={(mistakes) => onChange({ mistakes })}
          />
          <ChoiceGroup
            kind="one"
            legend="The nearest reason"
            name="why"
            options={reasonIds.map((value) => ({ value, label: reasons[value] }))}
            value={draft.why}
            onChange={(value) => onChange({ why: oneOf<ReasonId>(reasonIds, value) ?? null })}
          />
          <TextField {...field('reason')} label="Why, in one line of your own" />
        </>
      );
    case 3:
      return (
        <>
          <TextField
            {...field('count')}
            label="Asked, and went badly"
            hint="How many questions did they ask? How many went badly? Like: 9 asked, 2 badly"
          />
          <ChoiceGroup
            kind="one"
            legend="Find that question in the job ad. How much does it weigh?"
            hint="One of the first three lines of the ad, or near the end?"
            name="weight"
            options={[
              { value: 'one', label: weights.one, note: 'It counts as one. Go on with that one.' },
              { value: 'turns', label: weights.turns, note: 'It weighs more. It is also the one to practise.' },
              { value: 'most', label: weights.most, note: 'Choose the worst single minute, and work on that.' },
            ]}
            value={draft.weight}
            onChange={(value) => onChange({ weight: oneOf<WeightId>(weightIds, value) ?? null })}
          />
        </>
      );
    case 4:
      return (
        <TextArea
          {...field('better')}
          label="What I would say now"
          hint="Four sentences or fewer: one for what was going on, two for what you did, one for how it ended. Read it aloud once."
        />
      );
    default:
      return (
        <>
          <TextField {...field('practise')} label="One thing to practise" />
          <TextField {...field('day')} kind="date" label="The day I practise it (optional)" />
          <TextField {...field('if')} label="If it happens again: if …" hint="Like: I go blank" />
          <TextField
            {...field('then')}
            label="… I will …"
            hint="Like: say “let me think for a moment”, and breathe out"
          />
          <TextField {...field('leaving')} label="One thing I am leaving in that room (optional)" />
        </>
      );
  }
}
