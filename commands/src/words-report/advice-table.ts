import type { Content } from '@rebound/schema/read-content';
import { addressOf } from '@rebound/schema/site-addresses';
import { markdownTable } from '../shared/markdown-table.ts';

/** Where the site answers each piece of advice of the articles it grew out of, and where it advises something else. */
export function adviceTable(content: Content): string {
  const parts = [...content.coverage.values()].map(({ article, publisher, advice }) => {
    const rows = advice.map(({ id, says, answers, otherwise }) => {
      const named = answers.map(({ at, how }) => `\`${at}\` ${how}`);
      const others = alsoOn(content, id).filter((address) => !answers.some(({ at }) => at.startsWith(address)));
      const also = others.length > 0 ? `Also: ${others.map((address) => `\`${address}\``).join(', ')}` : '';
      return [id, says, [...named, also].filter(Boolean).join('; '), otherwise ?? ''];
    });
    return `## ${article} (${publisher})\n\n${markdownTable(['Id', 'It says', 'Answered at', 'What we say instead, and why'], rows)}`;
  });
  return `# The advice we answer

Made by \`npm run words:report\` from \`content/coverage/\`; do not edit it by hand. Five published articles on bad interviews were the
starting point. Each piece of their advice is answered somewhere on the site, or answered differently for a reason.

${parts.join('\n')}`;
}

function alsoOn({ mistakes, guides }: Content, advice: string): string[] {
  const on = (entries: Iterable<{ id: string; covers: readonly string[] }>, address: (id: string) => string) =>
    [...entries].filter(({ covers }) => covers.includes(advice)).map(({ id }) => address(id));
  return [...on(guides.values(), addressOf.guides), ...on(mistakes.values(), addressOf.mistakes)];
}
