import { describe, expect, it } from 'vitest';
import { type Facts, tryRule } from '../try-rule.ts';
import { wrongOrganisation } from './wrong-organisation.ts';

describe('wrong-organisation', () => {
  it.each<{ text: string; facts: Facts }>([
    {
      text: 'I would be glad to join Bramble Wines.',
      facts: { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines'] },
    },
    { text: 'Thank you for the offer at Stonebridge Capital.', facts: { organisation: 'Stonegate Capital' } },
    { text: 'I liked the yard at Hartley Food.', facts: { organisation: 'Hartley Foods' } },
    {
      text: 'I hope to work at Bramble.',
      facts: { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines'] },
    },
    {
      text: 'I would be glad to join Sainsbury’s.',
      facts: { organisation: 'Hartley Foods', otherOrganisations: ["Sainsbury's"] },
    },
    {
      text: 'I would be glad to join Kwik-Fit.',
      facts: { organisation: 'Hartley Foods', otherOrganisations: ['Kwik-Fit'] },
    },
    { text: 'I liked what I saw of Brightwatter.', facts: { organisation: 'Brightwater Energy' } },
  ])('sees $text', ({ text, facts }) => {
    expect(tryRule(wrongOrganisation, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    {
      text: 'I would be glad to join Hawthorn and Vine.',
      facts: { organisation: 'Hawthorn & Vine Ltd', otherOrganisations: ['Bramble Wines'] },
    },
    {
      text: 'I am free for the next round. Next, I would read the file.',
      facts: { organisation: 'First Lakeshore', otherOrganisations: ['Next'] },
    },
    {
      text: 'I would rather Coldbrook had the right person.',
      facts: { organisation: 'Coldbrook Museum', otherOrganisations: ['Coldbrook Library'] },
    },
    {
      text: 'I worked at Tayside Foods for six years.',
      facts: { organisation: 'Highland Bakeries', otherOrganisations: ['Tayside Foods'] },
    },
    { text: "Stonegate's ledger room was a surprise.", facts: { organisation: 'Stonegate Capital' } },
    {
      text: 'I have accepted a post at Argent Partners.',
      facts: { organisation: 'Stonegate Capital', otherOrganisations: ['Argent Partners'], kind: 'offer-decline' },
    },
    { text: 'I liked the ward at St Mary’s Hospital.', facts: { organisation: "St Mary's Hospital" } },
    { text: 'I live on Larkspur Road.', facts: { organisation: 'Larkspur Diagnostics' } },
    { text: 'The compass on the wall was lovely.', facts: { organisation: 'Tern', otherOrganisations: ['Compass'] } },
    { text: 'I liked Cafe Olé.', facts: { organisation: 'Café Ole' } },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryRule(wrongOrganisation, text, facts)).toEqual([]);
  });
});
