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
    build: {
      // One warning per MDX file otherwise: the directive it complains about is Astro's own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
