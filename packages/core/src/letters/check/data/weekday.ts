import { list } from './list.ts';

/** Words about a day that is still to come. */
export const ahead = list`
  free|available|could|can|will|I'll|we'll|you'll|would|shall|suits?|hope to|going to|start|deadline|due|tomorrow|if|expect
`;

/** Words about a message: its day is not the day of the interview. */
export const messages = list`
  e-?mail|call|called|message|letter|news|letting|telling|offer|offering|ringing|rang|decision|reply|voicemail|note|wrote|writing|sent|posted|phone|phoned|post|invit@
`;
