import { describe, expect, test } from 'vitest';
import { letterKindIds } from './letter-kind-ids.ts';
import { blankNote, type NotePart, parseNotePart } from './note-part.ts';

const note: NotePart = {
  ...blankNote('thanks', {}),
  tone: 'very-short',
  wording: 2,
  answers: { recipient: 'Ana', talk: '{role} $& <b>' },
  ownText: null,
  fine: ['vague|nice'],
  ownSubject: 'Hello',
  to: 'ana@example.com',
  off: ['vague'],
  attached: true,
  earlier: ['Ito'],
  panel: [{ to: 'Bo', text: 'Dear Bo' }],
  savedAt: '2026-03-05T22:50:00',
};

describe('a kept note', () => {
  test('comes back as it was kept', () => expect(parseNotePart(JSON.parse(JSON.stringify(note)))).toEqual(note));
  test('keeps the reader’s own text', () => expect(parseNotePart({ ...note, ownText: '' })?.ownText).toBe(''));
  test('from before there were panels and addresses is read all the same', () => {
    const { kind, tone, wording, answers, ownText, fine, pasted } = note;
    expect(parseNotePart({ kind, tone, wording, answers, ownText, fine, pasted })).toEqual({
      ...blankNote(kind, answers),
      tone,
      wording,
      fine,
    });
  });
  test.each<[string, unknown]>([
    ['a subject that is no text', { ...note, ownSubject: 1 }],
    ['an address that is no text', { ...note, to: null }],
    ['rules off that are no list', { ...note, off: 'vague' }],
    ['a reminder that is no choice', { ...note, attached: 'yes' }],
    ['names that are no list of words', { ...note, earlier: [1] }],
    ['a panel of words', { ...note, panel: ['Dear Bo'] }],
    ['a panel letter without words', { ...note, panel: [{ to: 'Bo' }] }],
    ['a time that is no text', { ...note, savedAt: 5 }],
    ['nothing', null],
    ['a list', []],
    ['words', 'thanks'],
    ['an unknown kind', { ...note, kind: 'threat' }],
    ['a name every object has', { ...note, kind: 'toString' }],
    ['an unknown tone', { ...note, tone: 'loud' }],
    ['a wording before the first', { ...note, wording: -1 }],
    ['half a wording', { ...note, wording: 0.5 }],
    ['an unknown field', { ...note, answers: { hat: 'red' } }],
    ['an answer that is no text', { ...note, answers: { recipient: 1 } }],
    ['answers in a list', { ...note, answers: [] }],
    ['a letter that is no text', { ...note, ownText: 3 }],
    ['no letter at all', { ...note, ownText: undefined }],
    ['ticks that are no list', { ...note, fine: 'all' }],
    ['a pasted that is no choice', { ...note, pasted: 'yes' }],
  ])('%s is not one', (_, value) => expect(parseNotePart(value)).toBe(null));
});

test('every kind is in the list once', () => {
  expect(new Set(letterKindIds).size).toBe(letterKindIds.length);
});
