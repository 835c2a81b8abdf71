import { checkLetter } from '@rebound/core/letters/check/check-letter';
import { checkData } from '@rebound/core/letters/check/data/check-data';
import { describeFinding } from '@rebound/core/letters/check/describe';
import { composeLetter } from '@rebound/core/letters/compose/compose-letter';
import { blankNote, type NotePart } from '@rebound/core/letters/note-part';
import type { LetterChoice, LetterKind } from '@rebound/core/letters/types';
import type { JSX } from 'preact';
import { AskEnglish } from '../islands/Note/AskEnglish.tsx';
import { Checks } from '../islands/Note/Checks.tsx';
import { Erase } from '../islands/Note/Erase.tsx';
import { Fields } from '../islands/Note/Fields.tsx';
import { LetterBox } from '../islands/Note/LetterBox.tsx';
import { NightLine } from '../islands/Note/NightLine.tsx';
import { Panel } from '../islands/Note/Panel.tsx';
import { StoppedHere } from '../islands/Note/StoppedHere.tsx';
import { TakeIt } from '../islands/Note/TakeIt.tsx';
import '../islands/Note/Note.css';
import { nothing, Sample } from './Sample.tsx';

const answers = {
  recipient: 'Ms Okafor',
  organisation: 'Hartley Foods',
  role: 'stock controller',
  talk: 'how you plan the Friday deliveries',
  sender: 'Sam Rivera',
};
const doubtful = `Dear Ms Okafor,

I am so sorry, I was a disaster today, and I beg you to forgive me. Please see the attached file.

Yours,
[name]`;
const today = '2026-11-22';
const letterRef = { current: null };
const named = [{ id: 'excuse', name: 'No excuses' }];

interface NoteSamplesProps {
  readonly choices: readonly LetterChoice[];
  readonly kind: LetterKind;
}

/** The parts of the note writer. */
export function NoteSamples({ choices, kind }: NoteSamplesProps): JSX.Element {
  const blank = blankNote(kind.id, {});
  const filled: NotePart = { ...blank, answers, wording: 1, savedAt: '2026-11-22T20:00:00.000Z' };
  const { text, subject } = composeLetter(kind, { answers, tone: 'plain', words: 'uk', wording: 1, today });
  const own: NotePart = { ...filled, ownText: doubtful };
  const seen = checkLetter({ text: doubtful, kind: kind.id, words: 'uk', ...answers }, checkData.lists).map(
    (finding) => ({ ...finding, ...describeFinding(finding, checkData.said) }),
  );
  const box = { letterRef, wordings: 4, characters: undefined, failed: false, wasOwn: null, kept: 'saved' } as const;
  const press = {
    onInput: nothing,
    onSubject: nothing,
    onAnother: nothing,
    onBackToFields: nothing,
    onPutBack: nothing,
  };
  const checks = { missing: [], passed: named, off: [], failed: false, isBlank: false } as const;
  const decide = { onFix: nothing, onFine: nothing, onAttached: nothing, onOff: nothing };
  const take = { text, subject, goes: 'mail', missing: [], recipient: 'Ms Okafor', today, time: '20:00' } as const;
  const taken = { checkNow: () => [], letterRef, keepFirst: false, to: '', onTo: nothing, onByHand: nothing };
  return (
    <>
      <Sample of="Fields, at first">
        <Fields choices={choices} form={kind} note={blank} onChange={nothing} />
      </Sample>
      <Sample of="Fields, filled, with when not to send it" isOpen>
        <Fields choices={choices} form={kind} note={filled} onChange={nothing} />
      </Sample>
      <Sample of="Fields, for a letter that was pasted in">
        <Fields choices={choices} form={kind} note={{ ...filled, pasted: true }} onChange={nothing} />
      </Sample>
      <Sample of="LetterBox, empty">
        <LetterBox {...box} {...press} kept="no" text="" subject="" note={blank} words={null} />
      </Sample>
      <Sample of="LetterBox, written by the fields">
        <LetterBox {...box} {...press} text={text} subject={subject} note={filled} words={80} wasOwn={doubtful} />
      </Sample>
      <Sample of="LetterBox, changed by hand, not saved, with a limit of signs">
        <LetterBox
          {...box}
          {...press}
          kept="refused"
          text={doubtful}
          subject={null}
          note={own}
          words={9}
          characters={300}
        />
      </Sample>
      <Sample of="LetterBox, the sentences did not load">
        <LetterBox {...box} {...press} kept="no" text="" subject="" note={blank} words={null} failed />
      </Sample>
      <Sample of="Checks, before there is a letter">
        <Checks {...checks} {...decide} isBlank findings={[]} />
      </Sample>
      <Sample of="Checks, fields still to fill in">
        <Checks {...checks} {...decide} missing={['recipient', 'role']} findings={[]} />
      </Sample>
      <Sample of="Checks: to fix, worth a look, fine, switched off" isOpen>
        <Checks {...checks} {...decide} findings={seen} off={[{ id: 'pressure', name: 'No pressure' }]} />
      </Sample>
      <Sample of="Checks, nothing found">
        <Checks {...checks} {...decide} findings={[]} />
      </Sample>
      <Sample of="Checks, not loaded">
        <Checks {...checks} {...decide} findings={null} failed />
      </Sample>
      <Sample of="Panel, one letter finished">
        <Panel note={{ ...filled, panel: [{ to: 'Tom', text }] }} text={text} onChange={nothing} />
      </Sample>
      <Sample of="AskEnglish">
        <AskEnglish text={text} words="uk" names={[]} onFound={nothing} />
      </Sample>
      <Sample of="NightLine, before and after midnight">
        <NightLine time="23:10" />
        <NightLine time="00:40" />
      </Sample>
      <Sample of="StoppedHere">
        <StoppedHere at="2026-11-22T20:00:00.000Z" onStartAnother={nothing} />
      </Sample>
      <Sample of="TakeIt, by day, folds open" isOpen>
        <TakeIt {...take} {...taken} />
      </Sample>
      <Sample of="TakeIt at night, with half an email address">
        <TakeIt {...take} {...taken} keepFirst to="okafor@" />
      </Sample>
      <Sample of="TakeIt, held by what must be fixed" press={['Copy body']}>
        <TakeIt
          {...take}
          {...taken}
          checkNow={() => seen.filter(({ rule }) => rule !== 'placeholder')}
          recipient="Ana and Bo"
        />
      </Sample>
      <Sample of="Erase, at rest and erased">
        <Erase note={filled} onErase={nothing} onUndo={nothing} />
      </Sample>
      <Sample of="Erase, erased" press={['Erase this letter']}>
        <Erase note={filled} onErase={nothing} onUndo={nothing} />
      </Sample>
    </>
  );
}
