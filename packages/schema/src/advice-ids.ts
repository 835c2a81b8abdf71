/** The five articles this site answers, and how many pieces of advice each holds. */
const pieces = { A0: 14, A1: 21, A2: 13, A3: 18, A4: 9 };

/** Every piece of advice that a page may cover: `A0-01` to `A4-09`, 75 in all. */
export const adviceIds: readonly string[] = Object.entries(pieces).flatMap(([article, count]) =>
  Array.from({ length: count }, (_, place) => `${article}-${String(place + 1).padStart(2, '0')}`),
);
