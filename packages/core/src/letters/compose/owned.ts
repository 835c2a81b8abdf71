import type { FieldGrammar } from './field-grammar.ts';

/** "James’s", "Ana’s"; an organisation in the plural takes the mark alone: "Hartley Foods’". */
export function owned(name: string, grammar: FieldGrammar): string {
  if (/['’]s?$/iu.test(name)) return name;
  return grammar === 'organisation' && /[^s]s$/iu.test(name) ? `${name}’` : `${name}’s`;
}
