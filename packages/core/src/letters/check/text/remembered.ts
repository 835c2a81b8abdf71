/** Makes something of a list the first time it is asked for; a list is the same for every letter. */
export function remembered<Made extends object>(make: (list: string) => Made): (list: string) => Made {
  const made = new Map<string, Made>();
  return (list) => {
    const one = made.get(list) ?? make(list);
    made.set(list, one);
    return one;
  };
}
