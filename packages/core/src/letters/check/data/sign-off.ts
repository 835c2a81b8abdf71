import { list } from './list.ts';

/** How a closing line starts. */
export const signOff = list`
  (with |my |and )*(very |many )?(kind(est)?|best|warm(est)?|good|all good|all best|friendly|respectful|many|sincere) ([a-z]+( |))?(regards|wishes|thanks|greetings)?
  regards|yours|sincerely|respectfully|cordially|best|thanks|thank you|many thanks|cheers|all the best|take care|gratefully|faithfully|cofion|diolch|saludos|cordialement|bien à vous|mit freundlichen|love|see you|until|in gratitude
  with (# ){0,2}(thanks|gratitude|appreciation|respect|regards|wishes)
`;
