import { selfAttack } from '../check/data/self-attack.ts';
import { phrase } from '../check/text/phrase.ts';
import { plainText } from '../check/text/plain-text.ts';
import { postLists } from './data/post-lists.ts';
import { isOfOthers, type Place } from './is-of-others.ts';
import { namesInPost } from './names-in-post.ts';
import type { PostFinding, PostRuleId } from './types.ts';

const ORDER: readonly PostRuleId[] = [
  'despair',
  'name',
  'accusation',
  'insult',
  'confidential',
  'own-job',
  'self-attack',
  'swearing',
];

const LISTS: Readonly<Record<Exclude<PostRuleId, 'name'>, string>> = { ...postLists, 'self-attack': selfAttack };

/**
 * What others may read in a post, despair first. Quoted words count: in a post they are read like all the others.
 * `known` are names the reader has saved elsewhere, such as the organisation of a letter.
 */
export function checkPost(text: string, known: readonly string[] = []): PostFinding[] {
  const plain = plainText(text);
  const heard = ORDER.flatMap((rule) =>
    (rule === 'name' ? namesInPost(plain, known.map(plainText)) : said(plain, rule)).map(
      ({ start, end }): PostFinding => ({ rule, start, end, found: text.slice(start, end) }),
    ),
  );
  const insults = heard.filter(({ rule }) => rule === 'insult');
  return heard.filter((one) => one.rule !== 'self-attack' || !insults.some((insult) => isOfOthers(plain, one, insult)));
}

function said(plain: string, rule: keyof typeof LISTS): Place[] {
  return [...plain.matchAll(phrase(LISTS[rule]))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
