import { createHash } from 'node:crypto';

/** What a page brings inside itself, as the hashes a content policy names. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The hashes of every script and style that stands in the markup of a page. */
export function inlineHashes(html: string): InlineHashes {
  return { scripts: hashesOf(html, SCRIPT), styles: hashesOf(html, STYLE) };
}

// A script with an address comes under 'self'; what stands between its tags is never run. Nor is a block of data.
const SCRIPT = /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

function hashesOf(html: string, element: RegExp): string[] {
  const hashes = [...html.matchAll(element)].map(([, text = '']) => hash(text));
  return [...new Set(hashes)].toSorted();
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
