/** Every kind of note the writer knows by name. A kind can be written once `content/letters/<id>.yaml` exists. */
export const letterKindIds = [
  'thanks',
  'closure',
  'correction',
  'owning-a-slip',
  'serious-apology',
  'promised-item',
  'reschedule',
  'panel-set',
  'via-recruiter',
  'nudge',
  'last-nudge',
  'rejection-reply',
  'feedback-request',
  'keep-in-touch',
  'withdraw',
  'offer-clarify',
  'offer-accept',
  'offer-decline',
  'connect',
  'handwritten-card',
  'interview-notes-request',
  'tell-a-friend',
  'letter-to-myself',
] as const;

/** Tells the id of a kind of note from any other word. */
export function isLetterKindId(word: string): word is (typeof letterKindIds)[number] {
  return letterKindIds.some((id) => id === word);
}
