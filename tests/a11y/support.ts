import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
declare global {
  interface Window {
    axe: { run(options: { runOnly: string[]; resultTypes: ['violations'] }): Promise<Results> };
  }
}

/** WCAG 2.2 at A and AA, and what the makers of axe call good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can come out otherwise when nothing but the colours is another. */
const ofColours = ['color-contrast', 'link-in-text-block'];

const inWords = ({ violations }: Results): string[] =>
  violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} – ${node.failureSummary ?? rule.help}`),
  );

/** What axe finds in the page as it stands, in the colours of the day and of the night. */
export async function barriersIn(page: Page): Promise<string[]> {
  // Legacy mode spares a second page for each run; it differs only for frames of other hosts, and we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const byDay = inWords(await axe.withTags(rules).analyze());
  // Only colours change with the device, and axe is in the page by now.
  await page.emulateMedia({ colorScheme: 'dark' });
  const atNight = inWords(
    await page.evaluate((runOnly) => window.axe.run({ runOnly: [...runOnly], resultTypes: ['violations'] }), ofColours),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  return [...byDay, ...atNight.map((barrier) => `at night, ${barrier}`)];
}

/** Expects axe to find nothing in the page as it stands. */
export async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
}

/** Expects axe to find nothing in the colours as they stand, on a page whose other rules are looked at elsewhere. */
export async function expectReadableColours(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  expect(inWords(await axe.withRules(ofColours).analyze())).toEqual([]);
}
