import type { Answer, Answers } from '@rebound/core/questionnaire/answers';
import { parseQuizPart } from '@rebound/core/questionnaire/part';
import type { KeptResult, QuizPart, Run } from '@rebound/core/questionnaire/part';
import { resultOf } from '@rebound/core/questionnaire/result';
import type { Result } from '@rebound/core/questionnaire/result';
import { route } from '@rebound/core/questionnaire/route';
import type { Step } from '@rebound/core/questionnaire/route';
import type { Slip } from '@rebound/core/questionnaire/slips';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readPart, watchPart, writePart } from '../../storage/device.ts';

/** Where the answers are: on the device, or why not. */
export type Kept = 'saved' | 'refused' | 'full' | 'newer' | 'set-aside';

/** One reader's way through a questionnaire, kept on the device as it is answered. */
export interface RunState {
  readonly ready: boolean;
  readonly run: Run | null;
  readonly forgotten: Run | null;
  readonly kept: Kept;
  readonly steps: readonly Step[];
  readonly result: Result | null;
  readonly answer: (key: string, answer: Answer | null) => void;
  /** Leaves a step with this answer, or without one, and says where the path goes from there. */
  readonly moveOn: (key: string, answer: Answer | null, returning: boolean) => string;
  readonly keep: (kept: KeptResult) => void;
  readonly forget: () => void;
  readonly bringBack: () => void;
}

const none: Answers = {};

/** Reads the run once the page is alive, and writes every change at once. */
export function useRun(questionnaire: Questionnaire, slips: readonly Slip[]): RunState {
  const [ready, setReady] = useState(false);
  const [run, setRun] = useState<Run | null>(null);
  const [forgotten, setForgotten] = useState<Run | null>(null);
  const [kept, setKept] = useState<Kept>('saved');
  const { id, version } = questionnaire;

  useEffect(() => {
    const read = readPart('quiz', parseQuizPart);
    if (read.kind === 'ok') setRun(read.value?.runs[id] ?? null);
    else setKept(read.kind);
    setReady(true);
    return watchPart('quiz', parseQuizPart, (part) => setRun(part?.runs[id] ?? null));
  }, [id]);

  const answers = run?.answers ?? none;
  const steps = useMemo(() => route(questionnaire, slips, answers), [questionnaire, slips, answers]);
  // With nothing begun there is nothing to work out while the page comes.
  const isBegun = run !== null;
  const result = useMemo(
    () => (isBegun ? resultOf(questionnaire, slips, steps) : null),
    [isBegun, questionnaire, slips, steps],
  );

  const write = (next: Run | null): void => {
    setRun(next);
    // Once there is something new, bringing back the old would lose it.
    if (next !== null) setForgotten(null);
    const written = writePart('quiz', withRun(id, next));
    // What was set aside stays reported until the page is left; what could not be saved must not look saved.
    if (written.kind !== 'saved') setKept(written.kind);
    else if (kept !== 'set-aside') setKept('saved');
  };
  const changed = (change: Partial<Run>): Run => {
    const before = run ?? { method: version, answers: none, place: null, at: '', kept: null };
    return { ...before, method: version, at: new Date().toISOString(), ...change };
  };

  return {
    ready,
    run,
    forgotten,
    kept,
    steps,
    result,
    answer: (key, answer) => {
      write(changed({ answers: withAnswer(answers, key, answer), kept: null }));
    },
    moveOn: (key, answer, returning) => {
      const next = withAnswer(answers, key, answer);
      const path = route(questionnaire, slips, next);
      const place = placeAfter(path, key, returning);
      write(
        changed({ answers: next, place, ...(JSON.stringify(next) === JSON.stringify(answers) ? {} : { kept: null }) }),
      );
      return place;
    },
    keep: (result) => write(changed({ kept: result })),
    forget: () => {
      setForgotten(run);
      write(null);
    },
    bringBack: () => {
      write(forgotten);
    },
  };
}

/** The part as the device holds it now, with this run put in or taken out. Other questionnaires are left alone. */
function withRun(id: string, run: Run | null): QuizPart {
  const read = readPart('quiz', parseQuizPart);
  const { [id]: _before, ...others } = read.kind === 'ok' ? (read.value?.runs ?? {}) : {};
  return { runs: run === null ? others : { ...others, [id]: run } };
}

function withAnswer(answers: Answers, key: string, answer: Answer | null): Answers {
  const { [key]: _before, ...others } = answers;
  return answer === null ? others : { ...others, [key]: answer };
}

/** The next step; for a reader who came back to change one answer, only what that answer opened, then the result. */
function placeAfter(path: readonly Step[], key: string, returning: boolean): string {
  const next = path[path.findIndex((step) => step.key === key) + 1];
  if (next === undefined) return 'result';
  const opened = next.answer === null && (next.slip !== null || next.question.ask_if !== undefined);
  return returning && !opened ? 'result' : next.address;
}
