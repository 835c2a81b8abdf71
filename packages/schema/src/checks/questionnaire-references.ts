import { type Check, type Draft, idsOf } from '../draft.ts';
import { mistakeGroups } from '../names.ts';
import { suggestion } from '../nearest-name.ts';
import { brokenLink, type Places, placesOf } from '../places.ts';
import type { Problem } from '../problem.ts';
import { show } from '../text/show.ts';

type Names = Readonly<Record<string, readonly string[]>>;
interface Found {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

/** Every page, tool, note and source that a questionnaire names exists. Its own names are for its engine to check. */
export const checkQuestionnaireReferences: Check = (drafts) => {
  const mistakes = idsOf(drafts, 'mistakes');
  const tools = idsOf(drafts, 'tools');
  const names = {
    'link tool': tools,
    'link kind': idsOf(drafts, 'letters'),
    'link mistake': mistakes,
    'link question': idsOf(drafts, 'interviewQuestions'),
    'link guide': idsOf(drafts, 'guides'),
    'tags mistakes': mistakes,
    'tags tools': tools,
    'slips leave_out': mistakes,
    'rules id': mistakes,
    'groups id': mistakeGroups,
    'result sources': idsOf(drafts, 'evidence'),
  };
  const places = placesOf(drafts);
  return drafts
    .filter((draft) => draft.kind === 'questionnaires')
    .flatMap((draft) => wordsBelow(draft.fields, []).flatMap((found) => problemsOf(found, draft, names, places)));
};

function problemsOf({ path, value }: Found, draft: Draft, names: Names, places: Places): Problem[] {
  const role = roleOf(path);
  const at = { file: draft.file, line: draft.lineOf(path), field: role };
  if (role === 'link to') return brokenLink(value, '', places).map((problem) => ({ ...at, ...problem }));
  const known = names[role];
  if (known === undefined || known.includes(value)) return [];
  const todo = 'Take it out, or name one that exists.';
  return [{ ...at, expected: 'an id that exists', received: show(value), todo, ...suggestion(value, known) }];
}

/** The last two names on the way to a value, with the places in lists left out: `link tool`. An entry of `links` is a link. */
function roleOf(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string');
  return names
    .slice(-2)
    .map((name) => (name === 'links' ? 'link' : name))
    .join(' ');
}

function wordsBelow(value: unknown, path: readonly PropertyKey[]): Found[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, place) => wordsBelow(entry, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) => wordsBelow(inside, [...path, name]));
}
