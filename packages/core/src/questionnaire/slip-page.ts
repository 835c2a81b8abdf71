import type { SlipPage } from './slips.ts';

/** The fields of a mistake page that a questionnaire draws on. */
interface MistakeFields {
  readonly title: string;
  readonly short: string;
  readonly moment: string;
  readonly size: SlipPage['size'];
  readonly repair: { readonly verdict: SlipPage['verdict']; readonly letter?: string | undefined };
}

/** What the tick list needs to know of a mistake page, and no more: it is sent to the browser. */
export function slipPage(id: string, { title, short, moment, size, repair }: MistakeFields): SlipPage {
  const { verdict, letter } = repair;
  return { id, title, short, group: moment, size, verdict, ...(letter === undefined ? {} : { letter }) };
}
