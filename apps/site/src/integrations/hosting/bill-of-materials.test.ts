import { expect, it } from 'vitest';
import { steady } from './bill-of-materials.ts';

const bill = (time: string, names: readonly string[]) => ({
  specVersion: '1.6',
  serialNumber: `urn:uuid:${time}`,
  metadata: { timestamp: time, lifecycles: [] },
  components: names.map((name) => ({
    'bom-ref': name,
    externalReferences: [
      { type: 'distribution', url: `https://${time}.example`, hashes: [{ alg: 'SHA-512', content: name }] },
    ],
  })),
  dependencies: names.map((name) => ({ ref: name, dependsOn: [...names] })),
});

it('is the same for the same packages, whenever and wherever it is made', () => {
  expect(steady(bill('monday', ['preact', 'astro']))).toEqual(steady(bill('friday', ['astro', 'preact'])));
  expect(JSON.stringify(steady(bill('monday', ['astro'])))).not.toContain('monday');
});

it('keeps the hash each package is held to', () => {
  expect(steady(bill('monday', ['astro']))).toMatchObject({
    components: [{ 'bom-ref': 'astro', hashes: [{ alg: 'SHA-512', content: 'astro' }] }],
  });
});
