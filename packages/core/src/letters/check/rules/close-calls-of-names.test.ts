import { describe, expect, it } from 'vitest';
import { tryLetter, tryRule } from '../try-rule.ts';
import { missingRecipient } from './missing-recipient.ts';
import { missingRole } from './missing-role.ts';
import { missingSender } from './missing-sender.ts';
import { placeholder } from './placeholder.ts';
import { wrongRecipient } from './wrong-recipient.ts';

const whole = (opening: string, closing = 'Kind regards,\nSam Rivera'): string =>
  `${opening}\n\nThank you for the tour of the mill.\n\n${closing}`;

describe('close calls of greetings, names and what is left open', () => {
  it.each([
    ['Dear Theresa,', 'Theresa Bolt'],
    ['Hi Again Ana,', 'Ana Ito'],
    ['Hi there, Ana', 'Ana Ito'],
    ['Dear Ana and team,', 'Ana Ito'],
    ['Dear Tom & Ana,', 'Ana Ito'],
    ['Dear Tom/Ana,', 'Ana Ito'],
    ['Dear Tom + Ana,', 'Ana Ito'],
    ['Dear Tom, Ana,', 'Tom Ito'],
    ['Dear [Name],', 'Ana Ito'],
    ['Dear Mr Muller,', 'Jörg Mueller'],
    ['Dear Dr. van Dijk,', 'Noor van Dijk'],
  ])('%s greets %s', (opening, recipient) => {
    expect(tryLetter(wrongRecipient, whole(opening), { recipient })).toEqual([]);
  });

  it.each([
    ['Dear Tom and Lee,', 'Ana Ito'],
    ['Dear Mrs Ito,', 'Mr Ken Ito'],
    ['Dear Sir Moyle,', 'Mrs Ann Moyle'],
    ['Dear Muller,', 'Miller'],
  ])('%s does not greet %s', (opening, recipient) => {
    expect(tryLetter(wrongRecipient, whole(opening), { recipient })).not.toEqual([]);
  });

  it('a name inside the first sentence greets; one that comes later does not', () => {
    const recipient = 'Ana Ito';
    expect(tryLetter(missingRecipient, 'Thank you, Ana, for the tour. I liked it.', { recipient })).toEqual([]);
    expect(tryLetter(missingRecipient, 'Thank you for the tour. I liked it, Ana.', { recipient })).not.toEqual([]);
    expect(tryLetter(missingRecipient, 'A good day it was. I liked it.', { recipient: 'A. Ito' })).not.toEqual([]);
  });

  it.each([
    ['Regards,\nSam', 'Sam Rivera'],
    ['Regards,\nRivera', 'Sam Rivera'],
    ['Regards,\nS. Rivera', 'Sam Rivera'],
    ['Regards,\nRA', 'Ruth Adams'],
    ['Regards,\nSamRivera', 'Sam Rivera'],
    ['Regards,\nSammy', 'Sam Rivera'],
    ['Regards,\n– S.', 'Sam Rivera'],
    ['Regards,\nMandy', 'Amanda Crewe'],
    ['Regards, Sam Rivera, 07700 900 311', 'Sam Rivera'],
    ['Regards,\n[Name]', 'Sam Rivera'],
  ])('%j signs for %s', (closing, sender) => {
    expect(tryLetter(missingSender, whole('Dear Ana,', closing), { sender })).toEqual([]);
  });

  it.each([
    ['Regards,\nTom', 'Sam Rivera'],
    ['Regards,\nT.', 'Sam Rivera'],
    ['Regards,\nThe one from Tuesday', 'Sam Rivera'],
    ['Regards', 'Sam Rivera'],
    ['Regards,\n07700 900 311', 'Sam Rivera'],
    ['Regards,\nAbe', 'Sam Rivera'],
  ])('%j does not sign for %s', (closing, sender) => {
    expect(tryLetter(missingSender, whole('Dear Ana,', closing), { sender })).not.toEqual([]);
  });

  it('a name in the greeting or the middle of a letter signs nothing', () => {
    const long = 'Sam was there and we spoke for a long time about the mill and the race and all of the wheels in it.';
    expect(
      tryLetter(missingSender, `Dear Sam,\n\n${long}\n\none\n\ntwo\n\nthree\n\nfour\n\nKind regards`, {
        sender: 'Sam Rivera',
      }),
    ).not.toEqual([]);
  });

  it.each([
    ['the fitter job', 'Fitter'],
    ['the fitting of it', 'Fitter'],
    ['the front desk job', 'Receptionist'],
    ['your warm night-shift vacancy', 'Packer'],
    ['an SRE', 'Site Reliability Engineer'],
    ['the senior post', 'Senior'],
    ['the [job title] post', 'Fitter'],
  ])('“%s” names the job of a %s', (words, role) => {
    expect(tryRule(missingRole, `Thank you for ${words}.`, { role })).toEqual([]);
  });

  it.each([
    ['the job', 'Fitter'],
    ['the new position', 'Fitter'],
    ['the best possible job', 'Fitter'],
    ['about the job', 'Fitter'],
    ['the fit of it', 'Fitter'],
    ['an sre', 'Site Reliability Engineer'],
    ['the day that you had for my job', 'Fitter'],
    ['the [day] of it', 'Fitter'],
  ])('“%s” names no job of a %s', (words, role) => {
    expect(tryRule(missingRole, `Thank you for ${words}.`, { role })).toEqual(['']);
  });

  it.each([
    'the [job title] job',
    'the {role} job',
    'on ____ last',
    'a salary of £XX',
    'as a ... role',
    'thanks to ........ and his drawings',
    '(insert name)',
    'insert your name here',
    'the company name here',
    'at COMPANY NAME',
    'the undefined role',
    'about null, I think',
    'hear by TBC',
    '[object Object]',
    'your <company> and',
  ])('%j is a gap', (words) => {
    expect(tryRule(placeholder, `Thank you ${words}.`)).toHaveLength(1);
  });

  it.each([
    'as he said [sic]',
    'see [1]',
    'and so [...] on',
    'in snake_case',
    'at a__b@example.com',
    'the Mark XX gun in a museum of XXL shirts'.replace('XX gun', 'IX gun'),
    'Wait ... no',
    'the bug where the total came back as undefined in the basket',
    'the value `[x]` that I typed',
    'date TBC',
  ])('%j is none', (words) => {
    expect(tryRule(placeholder, `Thank you ${words}.`)).toEqual([]);
  });

  it('what was typed as a name is no gap, whatever it looks like', () => {
    expect(tryRule(placeholder, 'Thank you for {code} Collective.', { organisation: '{code} Collective' })).toEqual([]);
    expect(tryRule(placeholder, 'Thank you for the [x] thing.', { ownWords: ['the [x] thing'] })).toEqual([]);
    expect(tryRule(placeholder, 'Thank you for [x].', { ownWords: ['[x]'] })).toEqual(['[x]']);
  });
});
