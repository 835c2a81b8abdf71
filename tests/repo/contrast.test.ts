import { describe, expect, it } from 'vitest';
import { textOf } from '../support/tracked-files.ts';

type Palette = ReadonlyMap<string, string>;

const css = textOf('apps/site/src/styles/tokens.css');
const colours = (block: string): [string, string][] =>
  [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].flatMap(([, name, colour]) =>
    name && colour ? [[name, colour]] : [],
  );
const nightByDevice = css.slice(
  css.indexOf('@media screen and (prefers-color-scheme'),
  css.indexOf("[data-theme='night']"),
);
const nightByChoice = css.slice(
  css.indexOf("[data-theme='night']"),
  css.indexOf("[data-theme='day'] {", css.indexOf("[data-theme='night']")),
);
const day: Palette = new Map(colours(css.slice(css.indexOf(':root {'), css.indexOf('@media screen'))));
const night: Palette = new Map([...day, ...colours(nightByDevice)]);

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(palette: Palette, one: string, other: string): number {
  const [first = 0, second = 0] = [one, other].map((name) => luminance(palette.get(name) ?? '#888888'));
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const pairs: readonly [string, string, number][] = [
  ...['page', 'card', 'sunk', 'lamp-soft', 'stop-soft'].map((ground): [string, string, number] => ['ink', ground, 7]),
  ...['page', 'card'].flatMap((ground): [string, string, number][] => [
    ...['soft', 'link', 'link-deep', 'good', 'look', 'stop'].map((text): [string, string, number] => [text, ground, 7]),
    ...['line', 'act', 'edge', 'focus'].map((line): [string, string, number] => [line, ground, 3]),
  ]),
  ...['soft', 'link'].flatMap((text): [string, string, number][] => [
    [text, 'sunk', 4.5],
    [text, 'lamp-soft', 4.5],
  ]),
  ['stop', 'stop-soft', 4.5],
  ['act-ink', 'act', 7],
  ['act-ink', 'act-deep', 7],
  ['lamp-ink', 'lamp', 7],
  ['band-ink', 'band', 7],
  ['band-soft', 'band', 7],
  ['edge', 'sunk', 3],
  ['line', 'lamp-soft', 3],
  ['lamp', 'band', 3],
  ['focus', 'sunk', 3],
  ['focus', 'lamp-soft', 3],
  ['focus', 'halo', 3],
];

describe('colours', () => {
  it('are all found in the tokens', () => {
    const names = new Set(pairs.flatMap(([one, other]) => [one, other]));
    expect([...names].filter((name) => !day.has(name))).toEqual([]);
  });

  it('are the same at night, by device or by choice', () => {
    expect(new Map(colours(nightByChoice))).toEqual(new Map(colours(nightByDevice)));
    expect(colours(nightByDevice).length).toBeGreaterThan(20);
  });

  it.each(pairs)('%s on %s has a contrast of at least %d, day and night', (one, other, least) => {
    expect(contrast(day, one, other)).toBeGreaterThanOrEqual(least);
    expect(contrast(night, one, other)).toBeGreaterThanOrEqual(least);
  });
});
