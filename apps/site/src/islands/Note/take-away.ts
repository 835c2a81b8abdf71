import { type EmailWords, emailFile } from '@rebound/core/letters/export/email-file';
import { fileName } from '@rebound/core/letters/export/file-name';
import { download } from '../shared/download.ts';

/** How a letter leaves the page. In every one of them it is the reader who takes it: nothing is ever sent from here. */
export type Way = 'copy' | 'mail' | 'print' | 'eml' | 'txt' | 'share';

/** Hands the letter over, to the byte as it stands in the box. */
export function takeAway(
  way: Exclude<Way, 'copy' | 'mail'>,
  letter: EmailWords,
  recipient: string,
  say: (words: string) => void,
): void {
  if (way === 'print') print();
  else if (way === 'share') {
    const { subject, body } = letter;
    navigator.share({ ...(subject === '' ? {} : { title: subject }), text: body }).catch(() => say('Not shared.'));
  } else if (way === 'eml') {
    download(fileName(recipient, 'eml'), 'message/rfc822', emailFile(letter));
    say('The email file is in your downloads. Open it, look once more, and send it there.');
  } else {
    download(fileName(recipient, 'txt'), 'text/plain', letter.body);
    say('The text file is in your downloads.');
  }
}
