import { meaningSchema } from '@rebound/schema/kinds/search';
import type { Maker } from './maker.ts';

const path = 'search/synonyms.yaml';

/** Several ways of saying one thing, at the end of the list that the search knows. */
export const newSynonym: Maker = ({ id: meaning, rest: says, read }) => {
  const text = read(path) ?? 'synonyms:\n';
  if (new RegExp(`^ +- meaning: ${meaning}$`, 'm').test(text)) {
    return { problem: `“${meaning}” stands in content/${path} already: add your words to its line “says”.` };
  }
  const entry = meaningSchema.safeParse({ meaning, says });
  if (!entry.success) {
    const [issue] = entry.error.issues;
    const wrong =
      issue?.path[0] === 'meaning' ? `the name “${meaning}”` : `“${says[Number(issue?.path[1])] ?? says.join(', ')}”`;
    const expected = says.length < 2 ? 'two or more ways of saying it' : (issue?.message ?? 'something else');
    return {
      problem: `The search expects ${expected}; got ${wrong}. Like this: npm run new -- synonym late "turned up late" tardy`,
    };
  }
  return {
    files: [
      {
        path,
        text: `${text.trimEnd()}\n  - meaning: ${meaning}\n    says: [${says.map(inYaml).join(', ')}]\n`,
        grows: true,
      },
    ],
    next: [
      'Move the entry to its neighbours in the file.',
      'Look whether it helps and what it takes from other pages: docs/search.md says how.',
    ],
  };
};

/** Words that YAML would take for something else stand in quotes. */
const inYaml = (words: string): string => (/^(?:true|false|null|[\d.e ]+)$/.test(words) ? `'${words}'` : words);
