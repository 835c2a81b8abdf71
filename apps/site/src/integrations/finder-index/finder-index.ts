import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Tells the page `finder.json` where the program stands that learns what is in it: pages are bundled, and that is run as it is. */
export function finderIndex(): AstroIntegration {
  return {
    name: 'finder-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const thread = fileURLToPath(new URL('learning-thread.ts', import.meta.url));
        updateConfig({ vite: { define: { LEARNING_THREAD: JSON.stringify(thread) } } });
      },
    },
  };
}
