import type { NotePart, PanelLetter } from '@rebound/core/letters/note-part';
import type { JSX } from 'preact';

interface PanelProps {
  readonly note: NotePart;
  readonly text: string;
  readonly onChange: (edit: Partial<NotePart>) => void;
}

/** One letter a person: the finished ones are kept here, and the checks compare the next one with them. */
export function Panel({ note, text, onChange }: PanelProps): JSX.Element {
  const { panel, answers, wording } = note;
  const now: readonly PanelLetter[] =
    text.trim() === '' ? [] : [{ to: answers.recipient?.trim() || `person ${panel.length + 1}`, text }];
  const next = (): void =>
    onChange({
      panel: [...panel, ...now],
      answers: { ...answers, recipient: '', talk: '', because: '' },
      wording: wording + 1,
      ownText: null,
      ownSubject: null,
      to: '',
    });
  const takeUp = (letter: PanelLetter): void =>
    onChange({
      panel: [...panel.filter((other) => other !== letter), ...now],
      answers: { ...answers, recipient: letter.to, talk: '', because: '' },
      ownText: letter.text,
      to: '',
    });
  return (
    <div class="mt4">
      {now.length === 0 || (note.ownText === null && (answers.talk ?? '') === '') ? null : (
        <p>
          <button type="button" class="linkbtn" onClick={next}>
            Keep this one and write to the next person
          </button>
        </p>
      )}
      {panel.length === 0 ? null : (
        <>
          <p class="small soft mt3">Finished, and compared with this one so that no two are alike:</p>
          <ul class="links">
            {panel.map((letter) => (
              <li key={letter.to}>
                <button type="button" class="linkbtn" onClick={() => takeUp(letter)}>
                  The letter to {letter.to}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
