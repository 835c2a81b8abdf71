import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/pagefind.ts';

export default defineConfig({
  site: process.env['REBOUND_SITE'] ?? 'http://localhost:4321',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), searchIndex()],
  vite: {
    build: {
      // One warning per MDX file otherwise: the directive it complains about is Astro's own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
