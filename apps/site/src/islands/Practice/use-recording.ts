import { useEffect, useRef, useState } from 'preact/hooks';

/** What the recorder is doing. The sound is in memory only: it is never stored and never sent. */
export interface Recording {
  readonly state: 'off' | 'asking' | 'refused' | 'running' | 'paused' | 'done';
  /** Where the finished recording can be heard, on this page and nowhere else. */
  readonly sound: string;
  readonly start: () => void;
  readonly pauseOrGoOn: () => void;
  readonly stop: () => void;
  readonly remove: () => void;
}

/** Records with the device’s own microphone. Leaving the question, or the page, deletes it. */
export function useRecording(): Recording {
  const [state, setState] = useState<Recording['state']>('off');
  const [sound, setSound] = useState('');
  const recorder = useRef<MediaRecorder | null>(null);
  const address = useRef('');

  const remove = (): void => {
    if (address.current !== '') URL.revokeObjectURL(address.current);
    address.current = '';
    setSound('');
    setState('off');
  };
  const start = async (): Promise<void> => {
    remove();
    setState('asking');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const pieces: Blob[] = [];
      const running = new MediaRecorder(stream);
      running.ondataavailable = ({ data }) => pieces.push(data);
      running.onstop = () => {
        // The light of the microphone goes out at once.
        for (const track of stream.getTracks()) track.stop();
        if (recorder.current !== running) return;
        address.current = URL.createObjectURL(new Blob(pieces, { type: running.mimeType }));
        setSound(address.current);
        setState('done');
      };
      recorder.current = running;
      running.start();
      setState('running');
    } catch {
      setState('refused');
    }
  };
  useEffect(
    () => () => {
      const running = recorder.current;
      recorder.current = null;
      if (running !== null && running.state !== 'inactive') running.stop();
      if (address.current !== '') URL.revokeObjectURL(address.current);
    },
    [],
  );

  return {
    state,
    sound,
    start: () => void start(),
    pauseOrGoOn: () => {
      const running = recorder.current;
      if (running?.state === 'recording') running.pause();
      else running?.resume();
      setState(running?.state === 'paused' ? 'paused' : 'running');
    },
    stop: () => recorder.current?.stop(),
    remove,
  };
}
