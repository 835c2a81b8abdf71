import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { capitalRuns, nameOfOrganisation } from './organisations.ts';

describe('nameOfOrganisation', () => {
  it.each([
    ['Hartley Foods', ['hartley', 'foods']],
    ['The Hartley Foods Co. Ltd', ['hartley', 'foods']],
    ['Bank of the West', ['bank', 'west']],
    ['Café Zoë', ['cafe', 'zoe']],
    ['The Company', ['the', 'company']],
    ['', []],
  ])('carries the name of %j: %j', (organisation, words) => {
    expect(nameOfOrganisation(organisation, checkLists)).toEqual(words);
  });
});

describe('capitalRuns', () => {
  const runs = (text: string) => capitalRuns(text).map((run) => run.map(({ word }) => word));

  it.each([
    ['two words side by side', 'at Stonegate Capital today', [['Stonegate', 'Capital']]],
    ['words joined by a sign', 'at Kite & Harbour', [['Kite', 'Harbour']]],
    ['words joined by a small word', 'at Kite and Harbour', [['Kite', 'Harbour']]],
    ['words joined by several', 'the Bank of the West', [['Bank', 'West']]],
    ['a name of another language', 'at Casa de Luz', [['Casa', 'Luz']]],
    ['a name over the end of a line', 'at Hartley\nFoods', [['Hartley', 'Foods']]],
    ['a name over the end of a line with spaces', 'at Hartley \n Foods', [['Hartley', 'Foods']]],
    ['three words', 'at Ana Maria Silva', [['Ana', 'Maria', 'Silva']]],
    ['a name with marks and numbers', "at O'Neill-Smith B2B É4", [["O'Neill-Smith", 'B2B', 'É4']]],
    ['a letter alone', 'plan B', [['B']]],
  ])('keeps together %s', (_, text, together) => {
    expect(runs(text)).toEqual(together);
  });

  it.each([
    ['an empty line', 'to Hartley\n\nFoods', [['Hartley'], ['Foods']]],
    ['two spaces', 'to Hartley  Foods', [['Hartley'], ['Foods']]],
    ['a comma', 'to Hartley, Foods', [['Hartley'], ['Foods']]],
    ['a word in small letters', 'Hartley or Foods', [['Hartley'], ['Foods']]],
    ['a small word without a space', 'Hartley and2 Foods', [['Hartley'], ['Foods']]],
  ])('parts at %s', (_, text, apart) => {
    expect(runs(text)).toEqual(apart);
  });

  it('sees none where nothing has a capital', () => {
    expect(capitalRuns('the hens were wet')).toEqual([]);
  });

  it('gives each word its place, without the ending that says whose', () => {
    expect(capitalRuns("at Hartley's Foods' gate")).toEqual([
      [
        { word: 'Hartley', start: 3, end: 10, opens: false },
        { word: 'Foods', start: 13, end: 18, opens: false },
      ],
    ]);
    expect(runs("at Jo's's")).toEqual([["Jo's"]]);
  });

  it.each([
    ['the text', 'Hartley'],
    ['a sentence', 'It was. Hartley'],
    ['a sentence after two spaces', 'It was!  Hartley'],
    ['what comes after a colon', 'one: Hartley'],
    ['what comes after a quotation', '"one" Hartley'],
    ['a line', 'one,\nHartley'],
    ['a line that is set in', 'one,\n  Hartley'],
  ])('marks the first word of a run that opens %s', (_, text) => {
    expect(capitalRuns(text).at(-1)).toMatchObject([{ word: 'Hartley', opens: true }]);
  });

  it.each([
    ['inside a sentence', 'we saw Hartley'],
    ['after a comma', 'then, Hartley'],
    ['after a stop without a space', 'www.Hartley'],
  ])('marks none %s', (_, text) => {
    expect(capitalRuns(text)).toMatchObject([[{ word: 'Hartley', opens: false }]]);
  });

  it('marks the first word of a run alone', () => {
    expect(capitalRuns('Hartley\nFoods')).toMatchObject([[{ opens: true }, { opens: false }]]);
  });
});
