import us from 'dictionary-en';
import uk from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Check } from '../../draft.ts';
import { show } from '../../text/show.ts';
import { isRead, linesOf } from '../text-of.ts';
import { ourWords } from './our-words.ts';

const british = nspell(Buffer.from(uk.aff), Buffer.from(uk.dic));
const american = nspell(Buffer.from(us.aff), Buffer.from(us.dic));
/** Both dictionaries of British English allow these; we write the one that most British readers write. */
const withZ = /(?:[^s]iz(?:e[ds]?|ing|ations?)|lyz(?:e[ds]?|ing))$/i;
const keepsZ =
  /^(?:re|cap|over|under|down|out)?(?:siz(?:e[ds]?|ing)|priz(?:e[ds]?|ing)|seiz(?:e[ds]?|ing)|citizens?)$/i;

/** Source text is in British spelling, and every word of it is a word: known to the dictionary, to us, or a name. */
export const spelling: Check = (drafts) => {
  const judged = new Map<string, 'right' | 'us' | 'unknown'>();
  const judge = (word: string) => {
    const known = judged.get(word) ?? verdictOn(word);
    judged.set(word, known);
    return known;
  };
  return drafts.filter(isRead).flatMap((draft) =>
    linesOf(draft).flatMap(({ parts, line, field }) =>
      parts
        .filter(({ within }) => !within.includes('Gap'))
        .flatMap(({ text }) => wordsOf(text))
        .flatMap((word) => {
          const verdict = judge(word);
          if (verdict === 'right') return [];
          return [
            {
              file: draft.file,
              line,
              field,
              expected: verdict === 'us' ? 'British spelling' : 'a word',
              received: show(word),
              todo:
                verdict === 'us'
                  ? `Write it the British way${hint(word)}.`
                  : `Mend it${hint(word)}; or, if it is right, add it to packages/schema/src/editor/rules/our-words.ts.`,
            },
          ];
        }),
    ),
  );
};

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('’', "'")
    .replaceAll(/\S*[@/]\S*/gu, ' ')
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replaceAll(/^'+|'+$/gu, ''))
    .filter((word) => /^\p{L}/u.test(word));

function verdictOn(word: string): 'right' | 'us' | 'unknown' {
  const bare = word.replace(/'s$/, '');
  if (ourWords.has(bare.toLowerCase())) return 'right';
  if (withZ.test(bare) && !keepsZ.test(bare)) return 'us';
  if ([word, bare].some((form) => british.correct(form))) return 'right';
  if (/^\p{Lu}/u.test(word)) return 'right';
  return american.correct(bare) ? 'us' : 'unknown';
}

function hint(word: string): string {
  const [nearest] = british.suggest(word);
  return nearest === undefined ? '' : `, perhaps ${show(nearest)}`;
}
