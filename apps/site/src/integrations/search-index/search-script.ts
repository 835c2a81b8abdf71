import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SEARCH_SCRIPT } from '../../search/addresses.ts';

/**
 * Builds the search into one file at a fixed address, so that a page can name it without loading it:
 * a reading page carries a few inline lines, and the file is fetched when the field is first used.
 */
export function searchScript(): Plugin {
  const source = fileURLToPath(new URL('../../search/start-search.ts', import.meta.url));
  return {
    name: 'search-script',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      if (this.environment.mode === 'build') {
        this.emitFile({ type: 'chunk', id: source, fileName: SEARCH_SCRIPT.slice(1), preserveSignature: 'strict' });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url === SEARCH_SCRIPT) request.url = '/src/search/start-search.ts';
        next();
      });
    },
  };
}
