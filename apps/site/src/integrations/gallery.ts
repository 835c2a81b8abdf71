import type { AstroIntegration } from 'astro';

/** The component gallery, at /gallery/ while one develops. A build knows nothing of it, so no reader can come upon it. */
export const gallery = (): AstroIntegration => ({
  name: 'rebound:gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/gallery/[...side]', entrypoint: './src/gallery/Gallery.astro' });
    },
  },
});
