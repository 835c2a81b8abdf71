/** A page in its two parts. Each keeps the line breaks of the other, so a line number in either is one of the file. */
export interface SplitPage {
  readonly fields: string;
  readonly body: string;
}

/** Parts the fields between two `---` lines from the text below them; `undefined` when there are none. */
export function splitFrontmatter(text: string): SplitPage | undefined {
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return undefined;
  const [head, fields = ''] = found;
  const opening = head.indexOf('\n') + 1;
  return {
    fields: blank(head.slice(0, opening)) + fields,
    body: blank(head) + text.slice(head.length),
  };
}

const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, '');
