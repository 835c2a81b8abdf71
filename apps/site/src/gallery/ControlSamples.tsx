import type { JSX } from 'preact';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { ErrorSummary } from '../controls/ErrorSummary.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Scale } from '../controls/Scale.tsx';
import { Status } from '../controls/Status.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { CopyButton } from '../islands/shared/CopyButton.tsx';
import { EraseButton } from '../islands/shared/EraseButton.tsx';
import { Heading } from '../islands/shared/Heading.tsx';
import { KeptNotices } from '../islands/shared/KeptNotices.tsx';
import { SavedLine } from '../islands/shared/SavedLine.tsx';
import '../islands/shared/shared.css';
import { nothing, Sample } from './Sample.tsx';

const options = [
  { value: 'late', label: 'I was late' },
  { value: 'name', label: 'I got a name wrong', note: 'Once or more' },
  { value: 'blank', label: 'My mind went blank' },
];
const kept = { kept: 'saved', isAside: false, elsewhere: null, takeElsewhere: nothing } as const;

/** The controls over native elements, and what every tool says of keeping and erasing. */
export function ControlSamples(): JSX.Element {
  return (
    <>
      <Sample of="TextField, empty">
        <TextField id="c-1" label="Which job?" value="" onInput={nothing} />
      </Sample>
      <Sample of="TextField, with a hint and filled">
        <TextField id="c-2" label="We talked about …" hint="One real thing" value="the rota" onInput={nothing} />
      </Sample>
      <Sample of="TextField, with a problem">
        <TextField
          id="c-3"
          label="Who to?"
          hint="One person"
          error="Add their name"
          value="Ana and Bo"
          onInput={nothing}
        />
      </Sample>
      <Sample of="TextField, a date">
        <TextField id="c-4" label="When was it?" kind="date" value="2026-11-20" onInput={nothing} />
      </Sample>
      <Sample of="TextField, for a search">
        <TextField id="c-5" label="Find it in the list" kind="search" value="late" onInput={nothing} />
      </Sample>
      <Sample of="TextArea, empty and short">
        <TextArea id="c-6" short label="Three things that worked" hint="However small." value="" onInput={nothing} />
      </Sample>
      <Sample of="TextArea, with a problem">
        <TextArea id="c-7" short label="What I did" error="Add a line, or skip" value="I rang back" onInput={nothing} />
      </Sample>
      <Sample of="ChoiceGroup of one, nothing chosen">
        <ChoiceGroup kind="one" legend="What happened?" name="c-8" options={options} value={null} onChange={nothing} />
      </Sample>
      <Sample of="ChoiceGroup of one, chosen, as the question of a page">
        <ChoiceGroup
          kind="one"
          legendLevel="h2"
          legend="What happened?"
          hint="The biggest thing"
          name="c-9"
          options={options}
          value="name"
          onChange={nothing}
        />
      </Sample>
      <Sample of="ChoiceGroup of one, with a problem">
        <ChoiceGroup
          kind="one"
          legend="What happened?"
          error="Choose one, or skip"
          name="c-10"
          options={options}
          value={null}
          onChange={nothing}
        />
      </Sample>
      <Sample of="ChoiceGroup of many, two ticked">
        <ChoiceGroup
          kind="many"
          legend="What happened?"
          name="c-11"
          options={options}
          value={['late', 'blank']}
          onChange={nothing}
        />
      </Sample>
      <Sample of="ChoiceGroup as tiles">
        <ChoiceGroup
          kind="one"
          layout="tiles"
          legend="How should it sound?"
          name="c-12"
          options={options}
          value="late"
          onChange={nothing}
        />
      </Sample>
      <Sample of="Scale, nothing chosen">
        <Scale legend="How do you feel?" hint="0 is bad" name="c-13" from={0} to={10} value={null} onChange={nothing} />
      </Sample>
      <Sample of="Scale, chosen, with a problem">
        <Scale
          legend="How do you feel?"
          hint="0 is bad, 10 is good"
          error="Choose a number, or skip"
          name="c-14"
          from={0}
          to={10}
          value={7}
          onChange={nothing}
        />
      </Sample>
      <Sample of="ErrorSummary, one and two problems">
        <ErrorSummary problems={[{ fieldId: 'c-3', message: 'Add their name' }]} />
        <ErrorSummary
          problems={[
            { fieldId: 'c-3', message: 'Add their name' },
            { fieldId: 'c-7', message: 'Add what you did' },
          ]}
        />
      </Sample>
      <Sample of="Notice">
        <Notice>
          <p>
            <b>This browser will not let us save.</b> It may be in private mode.
          </p>
        </Notice>
      </Sample>
      <Sample of="Status, shown (the other is for the ear alone)">
        <Status shown message="4 in the list" />
        <Status message="4 in the list" />
      </Sample>
      <Sample of="CopyButton, and the text where copying is blocked">
        <CopyButton text="Interview, Tuesday" label="Copy as text" />
      </Sample>
      <Sample of="EraseButton, at rest and in a list">
        <p>
          <EraseButton what="this debrief" isErased={false} onErase={nothing} onUndo={nothing} />
        </p>
        <p>
          <EraseButton what="this debrief" isShort isErased={false} onErase={nothing} onUndo={nothing} />
        </p>
      </Sample>
      <Sample of="EraseButton, erased">
        <EraseButton what="this debrief" isErased onErase={nothing} onUndo={nothing} />
      </Sample>
      <Sample of="Heading of a place in a tool">
        <Heading place={{ id: '', hasMoved: false }} title="">
          Go on with it
        </Heading>
      </Sample>
      <Sample of="SavedLine: nothing yet, saved, refused">
        <SavedLine kept="no" />
        <SavedLine kept="saved" />
        <SavedLine kept="refused" />
      </Sample>
      <Sample of="KeptNotices: refused, newer, set aside">
        <KeptNotices what="letter" use={{ ...kept, kept: 'refused' }} />
        <KeptNotices what="letter" use={{ ...kept, kept: 'newer' }} />
        <KeptNotices what="letter" use={{ ...kept, isAside: true }} />
      </Sample>
      <Sample of="KeptNotices: changed and erased in another tab">
        <KeptNotices what="letter" use={{ ...kept, elsewhere: 'changed' }} />
        <KeptNotices what="letter" use={{ ...kept, elsewhere: 'erased' }} />
      </Sample>
    </>
  );
}
