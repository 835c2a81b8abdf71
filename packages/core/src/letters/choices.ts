/** How a letter may sound, in the order it is offered. Each tone is written by hand for each kind. */
export const toneIds = ['plain', 'warm', 'formal', 'very-short'] as const;

/** What a reader comes to a kind of note for: the first of the two choices. */
export const letterGroups = ['thanks', 'repair', 'waiting', 'answer', 'offer', 'close'] as const;

/** How a note gets there: by email, on paper, as a message typed elsewhere, or not at all. */
export const letterWays = ['mail', 'paper', 'message', 'nowhere'] as const;
