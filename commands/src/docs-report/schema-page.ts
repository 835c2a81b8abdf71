import { type Field, fieldsOf, type Shape } from '@rebound/schema/fields/shape-of';
import { kindNames, kinds } from '@rebound/schema/kinds';
import { markdownTable } from '../shared/markdown-table.ts';

/** Every field of every kind of content file, as the schemas say it. */
export function schemaPage(): string {
  const parts = kindNames.map((name) => {
    const { folder, ending, schema } = kinds[name];
    const rows = rowsOf(fieldsOf(schema), '', new Map());
    return `## \`content/${folder}/<id>.${ending}\`\n\n${markdownTable(['Field', 'Holds', 'What it is for'], rows)}`;
  });
  return `# The fields of every content file

Made by \`npm run docs:report\` from \`packages/schema/src/kinds/\`; do not edit it by hand. A field with a question mark may be left
out, and no field that is not named here may be added. What holds fields has them below it. \`[]\` stands for each entry of a list, \`*\` for any name. The checks that look
across files are in \`packages/schema/src/checks/\`.

${parts.join('\n')}`;
}

/** A row for each field. Groups that were told before, further up, are named and not told again. */
function rowsOf(fields: readonly Field[], before: string, told: Map<string, string>): string[][] {
  return fields.flatMap(({ name, mayBeLeftOut, shape, doc, only }) => {
    const at = `${before}${name}`;
    const group = groupIn(shape, at);
    const key = JSON.stringify(group?.fields);
    const where = group && group.fields.length > 1 ? told.get(key) : undefined;
    const holds = where === undefined ? inWords(shape) : `${inWords(shape)}, as in \`${where}\``;
    if (group && where === undefined) told.set(key, at);
    const below = group && where === undefined ? rowsOf(group.fields, `${group.at}.`, told) : [];
    return [[`\`${at}${mayBeLeftOut ? '?' : ''}\``, holds, only ? `${doc} (${only.join(', ')} only)` : doc], ...below];
  });
}

/** The group of fields in a shape, however deep in lists, and how its place is written. */
function groupIn(shape: Shape, at: string): { fields: readonly Field[]; at: string } | undefined {
  if (shape.kind === 'group') return { fields: shape.fields, at };
  if (shape.kind === 'list') return groupIn(shape.of, `${at}[]`);
  return shape.kind === 'named' ? groupIn(shape.of, `${at}.*`) : undefined;
}

/** What a field holds, in a few words. */
function inWords(shape: Shape): string {
  switch (shape.kind) {
    case 'words':
      return 'words';
    case 'number':
      return 'a number';
    case 'yes-no':
      return 'true or false';
    case 'day':
      return 'a day, as 2026-11-22';
    case 'choice':
      return shape.of.length === 1 ? `\`${shape.of[0]}\`` : `one of ${shape.of.map((name) => `\`${name}\``).join(' ')}`;
    case 'list':
      return `a list${amount(shape)}${shape.of.kind === 'choice' ? ` from ${shape.of.of.map((name) => `\`${name}\``).join(' ')}` : ''}`;
    case 'group':
      return 'fields';
    case 'named':
      return shape.names.length > 0
        ? `one for each of ${shape.names.map((name) => `\`${name}\``).join(' ')}`
        : 'names and what goes with each';
    case 'either':
      return [...new Set(shape.of.map(inWords))].join(', or ');
    case 'described':
      return 'see beside';
  }
}

function amount({ least, most }: { least: number; most?: number }): string {
  if (most === undefined) return least > 0 ? `, ${least} or more` : '';
  return least === most ? `, exactly ${least}` : least > 0 ? `, ${least} to ${most}` : `, at most ${most}`;
}
