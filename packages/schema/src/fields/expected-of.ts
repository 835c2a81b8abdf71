import type { z } from 'zod';
import { namesIn } from '../text/show.ts';

type Issue = z.core.$ZodIssue;

/** What a schema wanted, in words that end the sentence “expected …”. */
export function expectedOf(issue: Issue): string {
  if (ownWords(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return kindOf(issue.expected);
    case 'invalid_value':
      return issue.values.length === 1 ? `"${String(issue.values[0])}"` : `one of ${namesIn(issue.values.map(String))}`;
    case 'too_small':
      return amount(issue.origin, `at least ${issue.minimum}`, Number(issue.minimum));
    case 'too_big':
      return amount(issue.origin, `at most ${issue.maximum}`, Number(issue.maximum));
    case 'invalid_format':
      return formats[issue.format] ?? `words of the form ${issue.format}`;
    default:
      return issue.message;
  }
}

const formats: Record<string, string> = {
  date: 'a day such as 2026-11-22',
  url: 'a web address that starts with https://',
};

const kinds: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const kindOf = (expected: string): string => kinds[expected] ?? expected;

function amount(origin: string, limit: string, count: number): string {
  if (origin === 'array' || origin === 'set') return `${limit} ${count === 1 ? 'entry' : 'entries'}`;
  if (origin === 'string') return count === 1 ? 'some words' : `${limit} characters`;
  return limit;
}

/** A message the schema’s author wrote, as against one that the library makes up. */
const ownWords = (message: string): boolean => !/^(Invalid|Too |Unrecognized)/.test(message);
