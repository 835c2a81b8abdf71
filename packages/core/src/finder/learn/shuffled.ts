/** The numbers below `count` in an order that looks like chance, and is the same every time for the same `turn`. */
export function shuffled(count: number, turn: number): number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  let seed = turn + 1;
  for (let place = count - 1; place > 0; place--) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const other = seed % (place + 1);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}
