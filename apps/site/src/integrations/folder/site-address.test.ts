import { expect, it } from 'vitest';
import { siteAddress } from './site-address.ts';

it('is what the setting says, as a folder', () => {
  expect(siteAddress('https://careers.example').href).toBe('https://careers.example/');
  expect(siteAddress('https://careers.example/rebound').pathname).toBe('/rebound/');
  expect(siteAddress('https://careers.example/help/rebound/').pathname).toBe('/help/rebound/');
});

it('is a host that cannot exist when nothing is set', () => {
  expect(siteAddress(undefined).hostname).toMatch(/\.example$/);
  expect(siteAddress('').hostname).toMatch(/\.example$/);
});

it.each(['rebound', '/rebound/', 'ftp://a.example/', 'https://a.example/?b', 'https://a.example/#b'])(
  'refuses %s, with what it should look like',
  (setting) => expect(() => siteAddress(setting)).toThrow('https://rebound.example/'),
);
