import { WORKSHEETS_FILE } from '@rebound/schema/site-addresses';

// What printed the file dates it with the second it was printed in, which says nothing of its words.
const DATE = /^\/(?:CreationDate|ModDate) \(D:\d{14}\+00'00'\)/gm;

/** The same file dated with the day of its words (2026-11-22): printed twice, it is the same to the byte. */
export function dated(pdf: Uint8Array, day: string): Buffer {
  const stamp = day.replaceAll('-', '').concat('000000');
  if (!/^\d{14}$/.test(stamp)) throw new Error(`The worksheets need a day, and “${day}” is none.`);
  // Latin 1 gives each byte one sign, and a date takes as many as before: nothing else in the file moves.
  const text = Buffer.from(pdf).toString('latin1');
  const dates = text.match(DATE) ?? [];
  if (dates.length !== 2) throw new Error(`The file of the worksheets has ${dates.length} dates, where two are known.`);
  return Buffer.from(
    text.replaceAll(DATE, (date) => date.replace(/\d{14}/, stamp)),
    'latin1',
  );
}

/** How many sheets a file has: what prints it writes one page object for each. */
export function sheetsOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  return text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** A page that leads to the file, with how much there is of it where it says “(PDF)”. */
export const withExtent = (page: string, sheets: number, bytes: number): string =>
  page.replaceAll(KIND, (_, link: string) => `${link}(PDF, ${sheets} pages, ${Math.ceil(bytes / 1024)} KB)`);

/** A page that leads to the file, or its plain copy, without the paragraph that does. */
export const withoutFile = (page: string): string => page.replaceAll(page.startsWith('<') ? PARAGRAPH : BLOCK, '');

const LINK = WORKSHEETS_FILE.replaceAll('.', String.raw`\.`);
const KIND = new RegExp(`(${LINK}[^]{1,80}?)\\(PDF(?:, [^)]+)?\\)`, 'g');
const PARAGRAPH = new RegExp(`<p\\b[^>]*>(?:(?!</p>)[^])*?${LINK}[^]*?</p>`, 'g');
const BLOCK = new RegExp(`^(?:.+\\n)*?.*${LINK}.*(?:\\n.+)*\\n+`, 'gm');
