import { hasPlaceholder } from './placeholder.ts';
import { namesIn } from '../text/names.ts';
import { namesGreeted } from '../text/names-greeted.ts';
import type { Rule } from '../types.ts';

/** No greeting, or one that names nobody, although the name is known. */
export const missingRecipient: Rule = {
  id: 'missing-recipient',
  level: 'blocking',
  find(letter) {
    const { input, lists, greeting, quiet, bodyStart } = letter;
    const names = namesIn(input.recipient ?? '', lists);
    if (!names.length || namesGreeted(letter).length) return [];
    const place = greeting ?? { start: 0, end: 0 };
    if (hasPlaceholder(letter, place.start, place.end)) return [];
    // "Thank you, Jill, for …" greets by name inside the first line.
    const opening = namesIn(/^\W*[^.?!]*/.exec(quiet.slice(bodyStart))?.[0] ?? '', lists);
    return names.some((name) => name.length > 1 && opening.includes(name))
      ? []
      : [{ start: place.start, end: place.end }];
  },
};
