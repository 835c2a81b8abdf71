import { expect, test } from 'vitest';
import { asSentence } from './as-sentence.ts';

test.each([
  ['Hiring someone', 'Hiring someone.'],
  ['Are they late?', 'Are they late?'],
  ['Come in!', 'Come in!'],
  ['Smith et al.', 'Smith et al.'],
  ['', ''],
])('“%s” stands as “%s”', (words, said) => expect(asSentence(words)).toBe(said));
