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
  test('has nothing in it at first, and comes back like that', () => {
    const blank = blankNote('owning-a-slip', { recipient: 'Ana' });
    const { kind, tone, answers, ...rest } = blank;
    expect({ kind, tone, answers }).toEqual({ kind: 'owning-a-slip', tone: 'plain', answers: { recipient: 'Ana' } });
    for (const [name, value] of Object.entries(rest)) expect([null, false, 0, '', []], name).toContainEqual(value);
    expect(parseNotePart(blank)).toEqual(blank);
  });
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
    ['a panel that is no list', { ...note, panel: 'Dear Bo' }],
    ['a panel with one letter that is none', { ...note, panel: [...note.panel, null] }],
    ['a panel letter to nobody', { ...note, panel: [{ text: 'Dear Bo' }] }],
    ['a panel letter whose words are no text', { ...note, panel: [{ to: 'Bo', text: 1 }] }],
    ['rules off that are no words', { ...note, off: [1] }],
    ['names that are no list', { ...note, earlier: 'Ito' }],
    ['a panel letter without words', { ...note, panel: [{ to: 'Bo' }] }],
    ['a time that is no text', { ...note, savedAt: 5 }],
    ['nothing', null],
    ['a list', []],
    ['words', 'thanks'],
    ['an unknown kind', { ...note, kind: 'threat' }],
    ['a name every object has', { ...note, kind: 'toString' }],
    ['an unknown tone', { ...note, tone: 'loud' }],
    ['a kind that is no text', { ...note, kind: 1 }],
    ['no tone', { ...note, tone: undefined }],
    ['a wording that is no number', { ...note, wording: '1' }],
    ['a wording past all counting', { ...note, wording: Infinity }],
    ['no answers', { ...note, answers: null }],
    ['a wording before the first', { ...note, wording: -1 }],
    ['half a wording', { ...note, wording: 0.5 }],
    ['an unknown field', { ...note, answers: { hat: 'red' } }],
    ['an answer that is no text', { ...note, answers: { recipient: 1 } }],
    ['answers in a list', { ...note, answers: [] }],
    ['a letter that is no text', { ...note, ownText: 3 }],
    ['no letter at all', { ...note, ownText: undefined }],
    ['ticks that are no words', { ...note, fine: [1] }],
    ['ticks that are no list', { ...note, fine: 'all' }],
    ['a pasted that is no choice', { ...note, pasted: 'yes' }],
  ])('%s is not one', (_, value) => expect(parseNotePart(value)).toBe(null));
});

test('every kind is in the list once', () => {
  expect(new Set(letterKindIds).size).toBe(letterKindIds.length);
});
