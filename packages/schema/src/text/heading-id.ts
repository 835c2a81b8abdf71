/** Gives each heading of a page the address the site gives it: `What to do, and when` is `what-to-do-and-when`. */
export function headingIds(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading) => {
    const plain = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let id = plain;
    for (let again = 1; used.has(id); again++) id = `${plain}-${again}`;
    used.add(id);
    return id;
  });
}
