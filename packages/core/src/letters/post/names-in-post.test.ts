import { describe, expect, it } from 'vitest';
import { namesInPost } from './names-in-post.ts';

const named = (text: string, known: readonly string[] = []) =>
  namesInPost(text, known).map(({ start, end }) => text.slice(start, end));

describe('namesInPost', () => {
  it.each([
    ['a name of two words', 'they yawned at Hartley Foods today', ['Hartley Foods']],
    ['a name alone, without the ending that says whose', "it was Karen's idea", ['Karen']],
    ['each of two names', 'first Karen, then Ana', ['Karen', 'Ana']],
    ['a name between words that are none', 'on Monday Hartley Foods Tuesday', ['Hartley Foods']],
    ['a letter that stands for one', 'it was Mr B', ['B']],
    ['a name that is not all in capitals', 'at McDONALD, at JPMorgan', ['McDONALD', 'JPMorgan']],
    ['the rest of a name that opens a sentence', 'So. Hartley Foods rang', ['Foods']],
    ['a name that ends like a day', 'at Holidays', ['Holidays']],
    ['a name that begins with an I', 'then Ines left', ['Ines']],
  ])('sees %s', (_, text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['a word that opens a sentence', 'Nobody came. Rain did.'],
    ['a day, or many of them', 'on Monday, on Tuesdays'],
    ['a month', 'in May and in December'],
    ['the word for oneself', "then I went, I'm sure, and I'd go, so I'll go, I've gone, I'da gone"],
    ['words in capitals', 'so it was LOUD and OK'],
    ['a title without a name', 'the Dr was late'],
    ['small letters', 'hartley foods'],
    ['nothing', ''],
  ])('sees none in %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['ask @hartley_foods why', ['@hartley_foods']],
    ['#hartley', ['#hartley']],
    ['so #4u and @éa', ['#4u', '@éa']],
    ['one @a', []],
    ['me@example', []],
    ['4#hartley', []],
    ['x.@hartley', []],
  ])('sees the handles in %j: %j', (text, handles) => {
    expect(named(text)).toEqual(handles);
  });

  it.each([
    ['in any capitals', 'never hartley FOODS', 'Hartley Foods', ['hartley FOODS']],
    ['each time', 'hartley, hartley', 'Hartley', ['hartley', 'hartley']],
    ['without the spaces around it', 'never hartley again', ' Hartley ', ['hartley']],
    ['from three letters on', 'the ito mill', 'Ito', ['ito']],
    ['not of two letters, whatever the spaces', 'the bo mill', ' Bo ', []],
    ['not as the end of a word', 'the shartley mill', 'Hartley', []],
    ['not as the beginning of one', 'the hartleyé mill', 'Hartley', []],
  ])('sees a name that the reader has saved, %s', (_, text, known, names) => {
    expect(named(text, [known])).toEqual(names);
  });

  it.each([...String.raw`\^$.*+?()[]{}|/-&'"`])('takes %s in a saved name for a mark, not for a pattern', (mark) => {
    expect(named(`at a${mark}bc, ab, aab, bc, axbc`, [`a${mark}bc`])).toEqual([`a${mark}bc`]);
  });

  it('sees a name once, in whichever way it was found first: saved, as a handle, by its capital', () => {
    expect(named('we saw Hartley Foods, then Ana', ['Foods'])).toEqual(['Foods', 'Ana']);
    expect(named('we saw @Hartley', ['Hartley'])).toEqual(['Hartley']);
    expect(named('we saw @Hartley')).toEqual(['@Hartley']);
  });

  it('takes names that touch for two', () => {
    expect(named('yes!@hartley', ['Yes!'])).toEqual(['yes!', '@hartley']);
    expect(named('@hartley2!maps', ['!Maps'])).toEqual(['!maps', '@hartley2']);
  });
});
