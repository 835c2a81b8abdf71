/** What a page may weigh, in bytes. A figure is raised only with a reason in docs/decisions/. */
export interface Budget {
  kind: string;
  /** Addresses of this kind: the first that matches a page is its kind. */
  pages: RegExp;
  /** HTML with its style, Brotli 11. */
  html: number;
  /** The same by gzip: one round trip on a fresh connection. */
  htmlGzip: number;
  /** Every script file the page loads, at once or by an import while it runs, Brotli 11. */
  script: number;
  /** The JSON files that it and its scripts ask for, Brotli 11 (docs/decisions/0006-what-a-script-knows-is-data.md). */
  data: number;
}

const kb = (kilobytes: number): number => Math.round(kilobytes * 1024);
const roundTrip = kb(14.6);

// The data of the quiz names every page it can point to: it grows with them, about 40 bytes a page.
export const budgets: readonly Budget[] = [
  { kind: 'home', pages: /^\/$/, html: kb(12), htmlGzip: roundTrip, script: 0, data: 0 },
  { kind: 'moment', pages: /^\/now\//, html: kb(12), htmlGzip: roundTrip, script: 0, data: 0 },
  { kind: 'guide', pages: /^\/guides\/./, html: kb(12), htmlGzip: roundTrip, script: 0, data: 0 },
  { kind: 'mistake', pages: /^\/mistakes\/./, html: kb(12), htmlGzip: roundTrip, script: 0, data: 0 },
  { kind: 'A to Z', pages: /^\/a-z\/$/, html: kb(12.5), htmlGzip: roundTrip, script: 0, data: 0 },
  { kind: 'all mistakes', pages: /^\/mistakes\/$/, html: kb(12.5), htmlGzip: roundTrip, script: 0, data: 0 },
  { kind: 'help', pages: /^\/help\/$/, html: kb(12), htmlGzip: roundTrip, script: 0, data: 0 },
  { kind: 'quiz', pages: /^\/tools\/how-did-it-go\/$/, html: kb(14.7), htmlGzip: kb(17), script: kb(20), data: kb(20) },
  { kind: 'note writer', pages: /^\/tools\/note\/$/, html: kb(14.7), htmlGzip: kb(17), script: kb(30), data: kb(54) },
  { kind: 'tool', pages: /^\/tools\/./, html: kb(14.6), htmlGzip: kb(17), script: kb(20), data: kb(8) },
  // A tool without its page, in a frame of another site: the largest is the note writer.
  { kind: 'embed', pages: /^\/embed\/./, html: kb(12), htmlGzip: roundTrip, script: kb(30), data: kb(54) },
  { kind: 'plan', pages: /^\/plan\/$/, html: kb(14.6), htmlGzip: kb(17), script: kb(20), data: 0 },
  { kind: 'search', pages: /^\/search\/$/, html: kb(12), htmlGzip: roundTrip, script: kb(12), data: 0 },
  { kind: 'sources', pages: /^\/sources\/$/, html: kb(30), htmlGzip: kb(36), script: 0, data: 0 },
  { kind: 'other', pages: /./, html: kb(12), htmlGzip: roundTrip, script: kb(10), data: 0 },
];

/** What a search may cost before it answers, packed, in bytes: our own first answer, and the full text behind it. */
export const searchBudget = { firstAnswer: kb(45), fullText: kb(110) };

/** The budget of the page at this address. */
export function budgetOf(address: string): Budget {
  const found = budgets.find((budget) => budget.pages.test(address));
  if (!found) throw new Error(`No budget covers ${address}.`);
  return found;
}
