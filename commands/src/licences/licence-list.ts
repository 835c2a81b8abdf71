/** A package as pnpm lists it. */
export interface Installed {
  readonly name: string;
  readonly versions: readonly string[];
}

/**
 * The list of licences as a document. Packages for one kind of machine are left out, so that the list is the same on all: they are
 * compiled parts of packages that stand in it.
 */
export function licenceList(
  listed: Readonly<Record<string, readonly Installed[]>>,
  forOneMachine: ReadonlySet<string>,
): string {
  const licences = Object.entries(listed)
    .map(([licence, packages]) => {
      const names = packages.flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`));
      return { licence, names: names.filter((name) => !forOneMachine.has(name)).toSorted() };
    })
    .filter(({ names }) => names.length > 0)
    .toSorted((one, other) => other.names.length - one.names.length || (one.licence < other.licence ? -1 : 1));
  const total = licences.reduce((sum, { names }) => sum + names.length, 0);
  return (
    [
      '# Licences of the packages we use',
      `Made by \`npm run licences\` from what is installed: ${total} packages, nearly all of them tools that build and test. What readers get is named in [dependencies](dependencies.md).`,
      ...licences.flatMap(({ licence, names }) => [
        `## ${licence} (${names.length})`,
        names.map((name) => `\`${name}\``).join(', '),
      ]),
    ].join('\n\n') + '\n'
  );
}
