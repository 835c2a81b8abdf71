import { expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { switchWords } from './switch-words.ts';

it('remarks on a word that US readers call something else', () => {
  expect(remarks(switchWords, page('Print your CV.'))).toEqual([
    expect.stringContaining('expected <Uk us="résumé">CV</Uk>, or a word that both sides use; got "CV"'),
  ]);
});

it('passes it when it is marked', () => {
  expect(remarks(switchWords, page('Print your <Uk us="résumé">CV</Uk> at the <Uk us="register">till</Uk>.'))).toEqual(
    [],
  );
});

it('leaves headings and fields alone, where no mark can stand', () => {
  expect(remarks(switchWords, page('## My CV\n\nPrint it.', { fields: 'title: My CV\n' }))).toEqual([]);
});
