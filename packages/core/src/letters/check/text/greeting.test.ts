import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { findGreeting } from './greeting.ts';

const REST = '\n\nThank you for Tuesday.';
const find = (text: string) => findGreeting(text, checkLists.openings);

describe('findGreeting', () => {
  it.each([
    ['Dear Ana,', 'Ana'],
    ['DEAR Ana,', 'Ana'],
    ['Hi Ana!', 'Ana'],
    ['Hello there Ana:', 'Ana'],
    ['Hi again, Ana', 'Ana'],
    ['Good morning Dr. Silva. It was good', 'Dr. Silva'],
    ['Dear J. Silva,', 'J. Silva'],
    ['Dear Ana – thank you', 'Ana'],
    ['Dear Ana-Maria,', 'Ana-Maria'],
    ['Hi Ana. Thank you for Tuesday, it was good', 'Ana'],
    ['Hi Ana, thank you. It was good', 'Ana'],
    ['Dear Ana St. Clair. It was good', 'Ana St. Clair'],
    ['Dear Ana Maria da Silva Rivera,', 'Ana Maria da Silva Rivera'],
    ['Dear Ana  Maria   da  Silva,', 'Ana  Maria   da  Silva'],
    ['Dear Ana Maria da Silva Rivera Costa,', 'Ana Maria da Silva Rivera Costa'],
    ['Hi Ana  Silva thanks for the tour of the mill', 'Ana  Silva'],
    ['Hi Ana Silva Rivera Costa Reed Okafor thanks', 'Ana Silva Rivera Costa Reed Okafor'],
    ["Hi Ana O'Neill-Smith thanks for the tour of the mill", "Ana O'Neill-Smith"],
    ['Hi thanks for the tour of the old mill', ''],
    ['Dear ,', ''],
  ])('finds the name in %j', (line, name) => {
    expect(find(line + REST)?.name).toBe(name);
  });

  it.each([
    ['Dear Tom, Priya,', 'Tom, Priya'],
    ['Dear Tom, Priya', 'Tom, Priya'],
    ['Dear Tom,  Priya:', 'Tom,  Priya'],
    ["Dear Tom, O'Neill-Smith!", "Tom, O'Neill-Smith"],
    ['Dear Tom, Ana & Priya,', 'Tom, Ana & Priya'],
    ['Dear Tom, dear Priya,', 'Tom, dear Priya'],
    ['Dear Tom, Ana Silva and Priya,', 'Tom, Ana Silva and Priya'],
    ['Good morning to you, Priya,', 'to you, Priya'],
    ['Dear Tom, Ana Silva and Priya Shah,', 'Tom'],
    ['Dear Tom, thank you,', 'Tom'],
    ['Dear Tom, Thank you', 'Tom'],
    ['Dear Tom, thank you, Priya,', 'Tom'],
    ['Dear Tom, Priya.', 'Tom'],
    ['Dear Tom,Priya,', 'Tom'],
  ])('finds the names on both sides of a comma, and no other words: %j', (line, name) => {
    expect(find(line + REST)?.name).toBe(name);
  });

  it.each([
    ['Hi Priya in Accounts,', 'Priya'],
    ['Hi Priya  at the mill,', 'Priya'],
    ['Dear Priya Shah from Sales,', 'Priya Shah'],
    ['Dear Priya (if I may),', 'Priya'],
    ['Hi Priya hope all is well', 'Priya'],
    ['Hi É if I may', 'É'],
    ['Dear Priya Inglis,', 'Priya Inglis'],
    ['Dear Priya inglis,', 'Priya inglis'],
    ['Hi all in Accounts,', 'all in Accounts'],
  ])('leaves out what follows a name in small letters: %j', (line, name) => {
    expect(find(line + REST)?.name).toBe(name);
  });

  it.each([
    ['Ana,', 'Ana'],
    ['Ana –', 'Ana'],
    ['Ana Maria da', null],
    ['Ana Maria Silva Rivera', 'Ana Maria Silva Rivera'],
    ['Ana Maria Silva Rivera Costa', null],
    ["D. O'Neill:", "D. O'Neill"],
    ['Ana.', null],
    ['Ana?', null],
    ['thank you', null],
    ['so Ana', null],
    ['Ana went', null],
  ])('reads a first line that is only a name, such as %j', (line, name) => {
    expect(find(line + REST)?.name ?? null).toBe(name);
  });

  it('keeps the places of the whole line that is only a name', () => {
    expect(find(`\n Ana ,${REST}`)).toEqual({ start: 2, end: 7, name: 'Ana' });
  });

  it('keeps the place up to the end of the name', () => {
    expect(find(`Dear Ana ,${REST}`)).toEqual({ start: 0, end: 9, name: 'Ana' });
  });

  it('passes over the heading of an email', () => {
    expect(find(`Subject: Dear diary\nTo: Ana\n\nDear Ana,${REST}`)?.name).toBe('Ana');
    expect(find(`Re: the job\n\nAna,${REST}`)?.name).toBe('Ana');
  });

  it('needs a letter: a line alone greets nobody', () => {
    expect(find('Ana')).toBeNull();
    expect(find('')).toBeNull();
  });

  it('looks in the first twelve lines', () => {
    const lines = (count: number) => `${'so it goes\n'.repeat(count)}Dear Ana,${REST}`;
    expect(find(lines(11))?.name).toBe('Ana');
    expect(find(lines(12))).toBeNull();
  });

  it('takes whichever openings it is handed, and no word that only begins like one', () => {
    expect(findGreeting(`Salut Ana,${REST}`, 'bonsoir\nsalut')?.name).toBe('Ana');
    expect(findGreeting(`SALUT again Ana,${REST}`, 'salut\nbonsoir')?.name).toBe('Ana');
    expect(findGreeting(`so salut Ana,${REST}`, 'salut')).toBeNull();
    expect(findGreeting(`saluting Ana was fine,${REST}`, 'salut|adieu')).toBeNull();
  });
});
