import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { folder } from './src/integrations/folder/folder.ts';
import { siteAddress } from './src/integrations/folder/site-address.ts';
import { hosting } from './src/integrations/hosting/hosting.ts';
import { islandParts } from './src/integrations/island-parts/island-parts.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { searchIndex } from './src/integrations/pagefind.ts';
import { contentPolicy } from './src/integrations/policy/content-policy.ts';
import { shareImages } from './src/integrations/share-images/share-images.ts';
import { sitemap } from './src/integrations/sitemap/sitemap.ts';
import { worksheets } from './src/integrations/worksheets/worksheets.ts';

const site = siteAddress(process.env['REBOUND_SITE']);

const FRAME =
  /\/preact\/|\/src\/controls\/(?:ChoiceGroup|copy-text|ErrorSummary|FieldWords|Notice|Status|TextArea|TextField)\.tsx?$/;
// What reads and writes the kept plan: every tool that keeps something has it.
const KEPT =
  /\/src\/storage\/|\/core\/src\/(?:saved\/(?:aside|bounds|document|migrations|record|shapes)|calendar\/days|questionnaire\/part)\.ts$/;
// What makes files for a reader to take along.
const TAKE = /\/core\/src\/calendar\/(?!days)|\/islands\/(?:Plan\/download|Questionnaire\/to-calendar)\.ts$/;

export default defineConfig({
  // The folder comes last (src/integrations/folder): until then every address begins at the root.
  site: site.origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The newer default drops the space between a line of text and the link on the next line.
  compressHTML: true,
  devToolbar: { enabled: false },
  // In this order: what is indexed is what is read, sheets are printed with the addresses they keep, a policy names what stands in the page,
  // the worker knows the pages by their last bytes, and copies are made of the end.
  integrations: [
    ...[mdx(), preact(), searchIndex(), islandParts(), shareImages(), sitemap()],
    ...[folder(site), worksheets(site), contentPolicy(), offline(site), hosting(site)],
  ],
  vite: {
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
            // What nearly every tool needs comes as few files, not as twenty: Preact and the controls over native elements, what
            // keeps the plan, and what is taken along. Small files pack badly, and each is named in the page.
            output: {
              codeSplitting: {
                groups: [
                  { name: 'frame', test: FRAME },
                  { name: 'kept', test: KEPT },
                  { name: 'take', test: TAKE },
                ],
              },
            },
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
