import type { Place } from '../folder/readdresser.ts';
import { inlineHashes } from '../policy/inline-hashes.ts';
import { policyText } from '../policy/policy-text.ts';
import { hasFrame, hasSearch } from '../policy/with-policy.ts';
import { type HostRules, hostRules } from './host-rules.ts';

/**
 * The rules for these pages. One policy goes with every file, as hosts allow few rules: it names what any page brings. Each page
 * carries its own, narrower one besides, and a browser holds a page to both.
 */
export function hostRulesOf(pages: readonly string[], site: Place): HostRules {
  const inline = pages.map(inlineHashes);
  const all = (kind: 'scripts' | 'styles'): string[] => [...new Set(inline.flatMap((page) => page[kind]))].toSorted();
  const needs = {
    scripts: all('scripts'),
    styles: all('styles'),
    search: pages.some(hasSearch),
    frames: pages.some(hasFrame),
  };
  return hostRules(policyText(needs), site);
}
