/** The kinds of page the finder can lead to, in the order a reader meets them when two match equally well. */
export type PageKind = 'mistake' | 'moment' | 'guide' | 'tool' | 'page';

/** Several ways of saying one thing. Any of them in the reader’s words stands for all of them. */
export interface Meaning {
  /** A name for the thing, unique; never shown. */
  readonly meaning: string;
  /** Words and short phrases, each written plainly. */
  readonly says: readonly string[];
}

/** What the finder knows about the language, apart from the words of our own pages. */
export interface Language {
  /** Words that say nothing about what happened. */
  readonly fillers: readonly string[];
  /** Words that say nothing alone, but much in a phrase: “went wrong”, “let me know”. */
  readonly light: readonly string[];
  /** Ways of saying the same thing. */
  readonly synonyms: readonly Meaning[];
  /** What a word typed like this means: short forms, irregular forms, frequent slips of the thumb. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** What an editor keeps for the search. */
export interface SearchVocabulary extends Language {
  /** Words of self-harm. One of them brings the help card, whatever else is found. */
  readonly crisis: readonly string[];
}

/** A page as the finder learns it. */
export interface FinderEntry {
  readonly id: string;
  readonly url: string;
  readonly kind: PageKind;
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly asks: readonly string[];
  /** Said beside the kind, such as “A dip” or “5 minutes”. */
  readonly note?: string;
  /** Ids of the mistakes nearest to it, nearest first. */
  readonly related?: readonly string[];
}

/** A page as it is shown in a list of results. */
export interface FinderPage {
  readonly id: string;
  readonly url: string;
  readonly kind: PageKind;
  readonly title: string;
  readonly summary: string;
  readonly note?: string;
  readonly related?: readonly string[];
}

/** Everything the browser needs to answer a query, as it is sent: built once, with the site. */
export interface FinderIndex {
  /** What is known of the language, see packed/vocabulary-lines.ts. */
  readonly vocabulary: string;
  /** What each meaning is said by, see packed/meanings.ts. */
  readonly meanings: { readonly count: number; readonly packed: string };
  /** See packed/page-lines.ts. */
  readonly pages: string;
  /** Every stem our pages or our meanings use, in order of the alphabet, see packed/sorted-words.ts. */
  readonly stems: { readonly count: number; readonly packed: string };
  /** For each meaning and then for each stem the pages it speaks for and how loudly, see packed/rows.ts. */
  readonly rows: string;
  /** How far each stem speaks for our topic, see packed/topic-marks.ts, and how much must speak for it. */
  readonly topic: { readonly least: number; readonly packed: string } | null;
}

/** The pages a term speaks for, and how loudly for each of them. */
export interface Row {
  /** Numbers of pages, rising. */
  readonly pages: readonly number[];
  readonly weights: readonly number[];
}

/** A page that answers a query. */
export interface Hit {
  readonly page: FinderPage;
  readonly score: number;
}

/** Why the first page may not be the one the reader meant. */
export interface Doubt {
  /** It rests on a single word, among words our pages never use. */
  readonly weak: boolean;
  /** The reader’s words that led there, as typed. */
  readonly words: readonly string[];
}

/** The answer to a query. */
export interface Found {
  /** The words speak of self-harm: the help card comes before anything else. */
  readonly help: boolean;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The first hit rests on few of the words. */
  readonly doubt: Doubt | null;
  /** The words the finder went by, respelled where they had to be. */
  readonly went: readonly string[];
}
