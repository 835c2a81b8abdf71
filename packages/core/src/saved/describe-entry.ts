import { parseNotePart } from '../letters/note-part.ts';
import { parseQuizPart } from '../questionnaire/part.ts';
import { describeWhole } from './describe-whole.ts';
import type { Entry } from './entries.ts';
import { isRecord } from './record.ts';

/** How a kept thing is shown. */
export interface Described {
  readonly key: string;
  readonly title: string;
  /** A line more about it, or empty. */
  readonly about: string;
  /** Where it opens, or null when no page of this version does. */
  readonly href: string | null;
  /** ISO time, or empty when it was not written down. */
  readonly savedAt: string;
}

/** The names of things that saved data knows by id only. */
export interface Names {
  readonly pages: Readonly<Record<string, string>>;
  readonly tools: Readonly<Record<string, string>>;
}

/** Says what a kept thing is. Whatever it holds, it gets a name, so that it can be seen and erased. */
export function describeEntry(entry: Entry, names: Names): Described {
  const { key, value } = entry;
  const id = key.slice(key.indexOf(':') + 1);
  if (key === 'note') return describeLetter(value);
  const whole = describeWhole(key, value);
  if (whole !== null) return whole;
  if (key.startsWith('quiz:')) return describeRun(key, id, value, names);
  if (key.startsWith('page:')) {
    const title = nameOf(names.pages, id);
    const href = title === null ? null : `/mistakes/${id}/`;
    return { key, title: `Page: ${title ?? id}`, about: '', href, savedAt: textOf(value, 'savedAt') };
  }
  return { key, title: 'Something this page cannot read', about: '', href: null, savedAt: '' };
}

function describeLetter(value: unknown): Described {
  const recipient = parseNotePart(value)?.answers.recipient?.trim() ?? '';
  const title = recipient === '' ? 'Your letter' : `Letter to ${recipient}`;
  return { key: 'note', title, about: 'Draft', href: '/tools/note/', savedAt: textOf(value, 'savedAt') };
}

function describeRun(key: string, id: string, value: unknown, names: Names): Described {
  const title = nameOf(names.tools, id);
  const run = parseQuizPart({ runs: { [id]: value } })?.runs[id];
  return {
    key,
    title: title ?? 'Your answers',
    about: run?.kept?.headline ?? 'Not finished',
    href: title === null ? null : `/tools/${id}/`,
    savedAt: run?.kept?.at ?? textOf(value, 'at'),
  };
}

function nameOf(names: Readonly<Record<string, string>>, id: string): string | null {
  return Object.hasOwn(names, id) ? (names[id] ?? null) : null;
}

function textOf(value: unknown, field: string): string {
  const text = isRecord(value) ? value[field] : undefined;
  return typeof text === 'string' ? text : '';
}
