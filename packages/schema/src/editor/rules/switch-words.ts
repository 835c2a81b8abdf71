import type { Check } from '../../draft.ts';
import { show } from '../../text/show.ts';
import { isRead, linesOf } from '../text-of.ts';

/** British words that a US reader would stumble over, each with the US one. A word both know is better still. */
const usWords: readonly (readonly [RegExp, string])[] = [
  [/\bCVs?\b/, 'résumé'],
  [/\bfortnight\b/i, 'two weeks'],
  [/\bredundan(?:t|cy)\b/i, 'laid off, layoff'],
  [/\bcar parks?\b/i, 'parking lot'],
  [/\bcurriculum vitae\b/i, 'résumé'],
  [/\bpost ?codes?\b/i, 'ZIP code'],
  [/\bmobile(?: phone)?s?\b/i, 'cell phone'],
  [/\bsolicitors?\b/i, 'lawyer'],
  [/\bwhilst\b/i, 'while'],
  [/\brotas?\b/i, 'schedule'],
  [/\bGPs?\b/, 'family doctor'],
  [/\bpayslips?\b/i, 'pay stub'],
  [/\bannual leave\b/i, 'vacation'],
  [/\bnursery\b/i, 'day care'],
  [/\btills?\b(?! (?:then|now|they|you|the|it|we|he|she|\d))/i, 'register'],
  [/\breferees?\b/i, 'reference'],
  [/\bmaths\b/i, 'math'],
  [/\btimetables?\b/i, 'schedule'],
  [/\bqueue[ds]?\b/i, 'line'],
  [/\bpavements?\b/i, 'sidewalk'],
  [/\btrousers\b/i, 'pants'],
  [/\btorch(?:es)?\b/i, 'flashlight'],
  [/\bfull stop\b/i, 'period'],
];

/** In running text, a word that differs for US readers stands in `<Uk us="…">`, so that the setting can change it. */
export const switchWords: Check = (drafts) =>
  drafts.filter(isRead).flatMap((draft) =>
    linesOf(draft)
      .filter(({ sort }) => sort === 'paragraph' || sort === 'item')
      .flatMap(({ parts, line }) =>
        parts
          .filter(({ within }) => !within.includes('Uk'))
          .flatMap(({ text }) =>
            usWords.flatMap(([word, us]) => {
              const hit = word.exec(text)?.[0];
              if (hit === undefined) return [];
              return [
                {
                  file: draft.file,
                  line,
                  field: 'text',
                  expected: `<Uk us="${us}">${hit}</Uk>, or a word that both sides use`,
                  received: show(hit),
                  todo: 'Mark it, or choose another word.',
                },
              ];
            }),
          ),
      ),
  );
