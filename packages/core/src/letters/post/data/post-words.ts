import type { PostRuleId } from '../types.ts';

/** What is said about a finding: what it is, and what somebody who reads it may think. */
export const postWords: Readonly<Record<PostRuleId, readonly [title: string, reads: string]>> = {
  despair: ['this needs a person, not a post', 'Please call or text somebody now. You do not have to be sure.'],
  name: ['a name or a place', 'They can find themselves in it, and so can everyone who knows them.'],
  insult: ['an insult', 'The next employer reads it and thinks: this is what I would be called.'],
  accusation: [
    'something they may have had no right to do',
    'A post can harm your case. Write down who, when and the words used, and get advice first.',
  ],
  confidential: [
    'something from inside',
    'They read: does not keep things to themselves. It may also be theirs by law.',
  ],
  'own-job': ['where you work now', 'They may not know that you are looking.'],
  'self-attack': ['hard on yourself', 'A friend hears a joke. A stranger reads a reference you wrote for yourself.'],
  swearing: ['a swear word', 'Fine on this page. In a feed it is the only word some people see.'],
};
