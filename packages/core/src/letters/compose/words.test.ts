import { describe, expect, test } from 'vitest';
import { article } from './article.ts';
import { asList } from './as-list.ts';
import { owned } from './owned.ts';

describe('a or an', () => {
  test.each([
    'accountant',
    'HR officer',
    'MRI technician',
    'hour',
    'honest broker',
    'X-ray nurse',
    'usher',
    'umpire',
    '8th-grade teacher',
    'SEO writer',
    'uninsured driver',
    'état',
  ])('an %s', (words) => expect(article(words)).toBe('an'));
  test.each([
    'stock controller',
    'UX designer',
    'university porter',
    'user researcher',
    'one-day cook',
    'European buyer',
    'PA',
    'NASA driver',
    'house painter',
    '',
  ])('a %s', (words) => expect(article(words)).toBe('a'));
});

test.each([
  ['Ana', 'person', 'Ana’s'],
  ['James', 'person', 'James’s'],
  ['Hartley Foods', 'organisation', 'Hartley Foods’'],
  ['Ross', 'organisation', 'Ross’s'],
  ['Sainsbury’s', 'organisation', 'Sainsbury’s'],
] as const)('what %s has is %j', (name, grammar, written) => expect(owned(name, grammar)).toBe(written));

test.each([
  ['Ana', 'uk', 'Ana'],
  ['Ana and Tom', 'us', 'Ana and Tom'],
  ['Ana, Tom, Lee', 'uk', 'Ana, Tom and Lee'],
  ['Ana, Tom, and Lee', 'us', 'Ana, Tom, and Lee'],
  ['Ana,, Tom;', 'uk', 'Ana and Tom'],
] as const)('%j in %s words is %j', (typed, words, written) => expect(asList(typed, words)).toBe(written));
