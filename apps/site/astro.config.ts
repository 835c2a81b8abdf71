import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { hosting } from './src/integrations/hosting/hosting.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { searchIndex } from './src/integrations/pagefind.ts';
import { contentPolicy } from './src/integrations/policy/content-policy.ts';

export default defineConfig({
  site: process.env['REBOUND_SITE'] ?? 'http://localhost:4321',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The newer default drops the space between a line of text and the link on the next line.
  compressHTML: true,
  devToolbar: { enabled: false },
  // In this order: what is indexed is what is read, a policy names what stands in the page,
  // the worker knows the pages by their last bytes, and copies are made of the end.
  integrations: [mdx(), preact(), searchIndex(), contentPolicy(), offline(), hosting()],
  vite: {
    // The integration's own client is bigger than what the islands need.
    resolve: {
      alias: {
        '@astrojs/preact/client.js': fileURLToPath(new URL('./src/islands/wake.ts', import.meta.url)),
      },
    },
    build: {
      // One warning per MDX file otherwise: the directive it complains about is Astro's own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
