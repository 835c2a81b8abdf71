import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { finderIndex } from './src/integrations/finder-index/finder-index.ts';
import { folder } from './src/integrations/folder/folder.ts';
import { siteAddress } from './src/integrations/folder/site-address.ts';
import { gallery } from './src/integrations/gallery.ts';
import { hosting } from './src/integrations/hosting/hosting.ts';
import { islandParts } from './src/integrations/island-parts/island-parts.ts';
import { ownCopies } from './src/integrations/own-copies.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { searchIndex } from './src/integrations/search-index/search-index.ts';
import { contentPolicy } from './src/integrations/policy/content-policy.ts';
import { shareImages } from './src/integrations/share-images/share-images.ts';
import { sitemap } from './src/integrations/sitemap/sitemap.ts';
import { worksheets } from './src/integrations/worksheets/worksheets.ts';

const { REBOUND_SITE: address, REBOUND_CONTENT: elsewhere } = process.env;
const site = siteAddress(address);

// What every tool has: Preact, the controls over native elements, and what reads and writes the kept plan.
const FRAME = new RegExp(
  [
    String.raw`/preact/`,
    String.raw`/src/islands/wake\.ts$`,
    String.raw`/src/controls/(?:copy-text|FieldWords|Notice|Status|TextArea|TextField)\.tsx?$`,
    String.raw`/src/storage/[\w-]+\.ts$`,
    String.raw`/core/src/(?:saved/(?:aside|bounds|document|migrations|record|shapes)|calendar/days|questionnaire/part)\.ts$`,
  ].join('|'),
);
const NOTHING = /^$/;

export default defineConfig({
  // The folder comes last (src/integrations/folder): until then every address begins at the root.
  site: site.origin,
  trailingSlash: 'always',
  // Two pages at a time: the finder’s index is learned in a thread of its own, and the others need not wait for it.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 2 },
  // The newer default drops the space between a line of text and the link on the next line.
  compressHTML: true,
  // What Astro remembers of our words is not mixed with what it has read of others.
  cacheDir: elsewhere ? './node_modules/.astro-elsewhere' : './node_modules/.astro',
  devToolbar: { enabled: false },
  // In this order: what is indexed is what is read, sheets are printed with the addresses they keep, a policy names what stands in the page,
  // the worker knows the pages by their last bytes, and copies are made of the end.
  integrations: [
    ...[
      mdx(),
      preact({ include: ['**/*.tsx'] }),
      gallery(),
      finderIndex(),
      searchIndex(),
      islandParts(),
      shareImages(),
      sitemap(),
    ],
    ...[folder(site), worksheets(site), contentPolicy(), offline(site), hosting(site)],
  ],
  vite: {
    // A tool is one file beside the frame.
    plugins: [
      ownCopies([
        { entry: /\/src\/islands\/(\w+)\/\1\.tsx$/, shared: FRAME },
        { entry: /\/src\/pages\/(settings)\.astro\?/, shared: NOTHING },
      ]),
    ],
    // Named as other built files are, so that hosts may let it be kept for good.
    worker: { rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } } },
    // The integration's own client is bigger than what the islands need.
    resolve: {
      alias: {
        '@astrojs/preact/client.js': fileURLToPath(new URL('./src/islands/wake.ts', import.meta.url)),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } },
          },
        },
      },
    },
    build: {
      // One warning per MDX file otherwise: the directive it complains about is Astro's own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
