/** A line with someone to listen. */
export interface HelpLine {
  readonly where: string;
  /** The number as it is read out. */
  readonly number: string;
  /** True where a text reaches it too. */
  readonly takesTexts: boolean;
  /** The file in content/evidence that it rests on. */
  readonly source: string;
}

/** The lines that stand wherever despair or danger is spoken of. `content/pages/help.mdx` says more of each; a test holds the two together. */
export const HELP_LINES: readonly HelpLine[] = [
  { where: 'UK and Ireland', number: '116 123', takesTexts: false, source: 'samaritans-116123' },
  { where: 'US and Canada', number: '988', takesTexts: true, source: '988-us-canada' },
];

/** The numbers for danger now: the EU and the UK, the UK, the US and Canada. */
export const EMERGENCY_NUMBERS = ['112', '999', '911'] as const;

/** Where a tap on a number leads. */
export function dial(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}
