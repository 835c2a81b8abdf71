/** The value of a JSON text, or undefined where the text is none: no JSON says “undefined”. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
