import { selfAttack } from '../check/data/self-attack.ts';
import { phrase } from '../check/text/phrase.ts';
import { plainText } from '../check/text/plain-text.ts';
import { postLists } from './data/post-lists.ts';
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

const LISTS: Record<Exclude<PostRuleId, 'name'>, string> = { ...postLists, 'self-attack': selfAttack };

/**
 * What others may read in a post, despair first. Quoted words count: in a post they are read like all the others.
 * `known` are names the reader has saved elsewhere, such as the organisation of a letter.
 */
export function checkPost(text: string, known: readonly string[] = []): PostFinding[] {
  const plain = plainText(text);
  return ORDER.flatMap((rule) => {
    const places =
      rule === 'name'
        ? namesInPost(plain, known.map(plainText))
        : [...plain.matchAll(phrase(LISTS[rule]))].map(({ index, 0: words }) => ({
            start: index,
            end: index + words.length,
          }));
    return places.map(({ start, end }) => ({ rule, start, end, found: text.slice(start, end) }));
  });
}
