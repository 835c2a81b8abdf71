import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/pagefind.ts';

export default defineConfig({
  site: process.env['REBOUND_SITE'] ?? 'http://localhost:4321',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The newer default drops the space between a line of text and the link on the next line.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), searchIndex()],
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
