/** What decides a place in the two rankings; each from 0 to 3. */
export interface SlipMeasures {
  readonly visible: number;
  readonly fixable: number;
  readonly weak: number;
  readonly again: number;
}

export interface LinkWords {
  readonly label: string;
  readonly tool?: string;
  /** The kind of note to open. */
  readonly kind?: string;
  /** The page to open; beside a tool, the id it takes with it. */
  readonly mistake?: string;
  /** The question of the practice bank a tool opens with. */
  readonly question?: string;
  /** Takes the page of the first thing worth looking at along, where one alone stands first. */
  readonly carry?: boolean;
  readonly guide?: string;
  /** An address such as /help/, or a tel: or sms: line. */
  readonly to?: string;
}

export interface Advice {
  readonly say: string;
  readonly link?: LinkWords;
}

export interface IssueRule extends SlipMeasures {
  readonly id: string;
  readonly title: string;
  /** How many hours after the interview a note is still in time. */
  readonly hours: number;
  readonly repair?: Advice;
  readonly practise: Advice;
}
