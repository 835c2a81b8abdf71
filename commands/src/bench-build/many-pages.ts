import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Makes a content folder with this many mistake pages: ours, and copies of them under other names, each asked for in its own words. */
export function writeManyPages(from: string, to: string, count: number): void {
  cpSync(from, to, { recursive: true, filter: (file) => !file.includes('node_modules') });
  const own = globSync('mistakes/*.mdx', { cwd: from }).toSorted();
  for (let number = own.length; number < count; number += 1) {
    const file = own[number % own.length] ?? '';
    const id = `${basename(file, '.mdx')}-${number}`;
    writeFileSync(join(to, 'mistakes', `${id}.mdx`), asAnother(readFileSync(join(from, file), 'utf8'), number));
  }
}

// A page has to differ where two pages may not be the same: in its title and in how it is asked for. Ten ways each, the fewest there may be.
function asAnother(page: string, number: number): string {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(page) ?? [];
  let asks = 0;
  const lines = front.split('\n').flatMap((line) => {
    const [, field = '', value = ''] = /^(title|short|summary): (.+)$/.exec(line) ?? [];
    if (field !== '') return [`${field}: ${withNumber(value, number)}`];
    if (!line.startsWith('  - ')) return [line];
    asks += 1;
    return asks > 10 ? [] : [`  - ${withNumber(line.slice(4), number)}`];
  });
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** The number in words of letters, since the check takes no figures for a difference: “… case bcd”. */
function withNumber(text: string, number: number): string {
  const letters = [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
  const [, quote = '', inside = text, end = ''] = /^(["'])(.*)\1()$/.exec(text) ?? [];
  return `${quote}${inside.replace(/\.$/, '')} (${letters})${inside.endsWith('.') ? '.' : ''}${quote}${end}`;
}
