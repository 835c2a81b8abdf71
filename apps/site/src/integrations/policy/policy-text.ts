import type { InlineHashes } from './inline-hashes.ts';

/** What a content policy is made for. */
export interface PolicyNeeds extends InlineHashes {
  /** The full-text engine is WebAssembly. */
  readonly search: boolean;
  /** A tool in a frame, on the page that shows how. */
  readonly frames: boolean;
}

/**
 * The content policy as a browser reads it: nothing but our own files, and of what stands in a page only what we put there.
 * The same words serve in a page and in a header; `frame-ancestors` counts in a header only (hosting/host-rules.ts adds it).
 */
export function policyText({ scripts, styles, search, frames }: PolicyNeeds): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...(search ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' '),
    ['style-src', ...styles].join(' '),
    // The ticks and dashes of lists are drawn in the style itself.
    "img-src 'self' data:",
    // What a reader has recorded in Practice, in memory only.
    'media-src blob:',
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join(';');
}
