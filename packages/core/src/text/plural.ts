/** “1 story”, “2 stories”: a count with its thing. `many` is for a plural that is more than an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
