/** One step that brings the parts of version `from` to version `from + 1`. */
export interface Migration {
  readonly from: number;
  /** What changed and why, for the next engineer. */
  readonly why: string;
  readonly apply: (parts: Parts) => Parts;
}

type Parts = Readonly<Record<string, unknown>>;

interface Versioned {
  readonly version: number;
  readonly parts: Parts;
}

/**
 * Every step, in order and without a gap: the first starts at version 1, each next one where the last ended.
 * A step is never changed once released. `fixtures/v<N>.json` keeps one document of each version for the tests.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The version this code writes. */
export const CURRENT_VERSION = MIGRATIONS.length + 1;

/** Takes a document through every step it has not had yet. Null when a step cannot make sense of it. */
export function upgrade(document: Versioned, steps: readonly Migration[] = MIGRATIONS): Versioned | null {
  try {
    return steps
      .filter((step) => step.from >= document.version)
      .reduce<Versioned>((older, step) => ({ version: step.from + 1, parts: step.apply(older.parts) }), document);
  } catch {
    return null;
  }
}
