import type { Check } from '../../draft.ts';
import { show } from '../../text/show.ts';
import { isRead, linesOf } from '../text-of.ts';

/** Words we do not use, and what to do instead. What a page quotes, to warn of it or to borrow it, may hold them. */
const banned: readonly { readonly words: RegExp; readonly todo: string }[] = [
  { words: /\b(?:simply|obviously|of course|easy|easily)\b/i, todo: 'Leave it out: it is not that to this reader.' },
  { words: /\bjust (?:be|breathe|do|go|relax|remember|say|send|start|try|write)\b/i, todo: 'Leave out “just”.' },
  { words: /!/, todo: 'End with a full stop.' },
  { words: /\p{Extended_Pictographic}/u, todo: 'Say it in words.' },
  { words: /\b(?:always|guaranteed?|experts agree|studies prove)\b/i, todo: 'Say how sure we are: tends to, seldom.' },
  { words: /\bremuneration\b/i, todo: 'Say “pay”.' },
  { words: /\bemployer brand\b/i, todo: 'Say “they”.' },
  { words: /\breach out\b/i, todo: 'Say “write to” or “call”.' },
  { words: /\b(?:utilise|leverage|refrain from|in a timely manner|going forward)\b/i, todo: 'Use a word from speech.' },
  {
    words: /\b(?:don[’']t worry|you[’']ve got this|everything happens for a reason|oops|stay positive)\b/i,
    todo: 'Leave it out: say what is true, or what to do.',
  },
  // An order to feel. What a study asked of people may be told.
  { words: /\b(?:Calm down|Relax)\b/, todo: 'Say what to do, not what to feel.' },
  { words: /\byou (?:really )?should have\b/i, todo: 'Leave the scolding out.' },
];
const emptyLinks = /^(?:here|click here|this|link|more|learn more|read more)$/i;

/**
 * The voice: none of the words that we do not use, outside quotation marks, and links that say where they go. A title is
 * the reader’s own sentence, so it is theirs to say.
 */
export const bannedWords: Check = (drafts) =>
  drafts.filter(isRead).flatMap((draft) =>
    linesOf(draft).flatMap(({ text, line, field, linkWords }) => {
      const ours = field === 'title' ? '' : text.replaceAll(/“[^”]*”?/gu, ' ');
      const found = banned.flatMap(({ words, todo }) => {
        const hit = words.exec(ours)?.[0];
        return hit === undefined ? [] : [{ field, expected: 'words in our voice', received: show(hit), todo }];
      });
      const links = linkWords
        .filter((words) => emptyLinks.test(words.trim()))
        .map((words) => ({
          field: 'link',
          expected: 'words that say where the link goes',
          received: show(words),
          todo: 'Name the page or the task it leads to.',
        }));
      return [...found, ...links].map((problem) => ({ file: draft.file, line, ...problem }));
    }),
  );
