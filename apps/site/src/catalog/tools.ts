import { oneOf, written, type Written } from './written.ts';

/** A tool: its name and what is said about it. */
export type ToolPage = Written<'tools'>;

/** Every tool, in the order of the list. */
export const allTools = async (): Promise<ToolPage[]> =>
  (await written('tools')).toSorted((one, other) => one.data.order - other.data.order);

/** The tool with this id. */
export const tool = async (id: string): Promise<ToolPage> => oneOf(await allTools(), id, 'tool');

/** Where a tool stands. */
export const toolHref = async (id: string): Promise<string> => (await tool(id)).href;
