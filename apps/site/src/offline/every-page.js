globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (at) => {
    const own = at.replace(location.origin, '');
    const known = ['/worker.js', '/pagefind/pagefind-worker.js'].includes(own);
    return known || own.startsWith('/_astro/english-worker.') ? at : null;
  },
});
addEventListener('load', () => navigator.serviceWorker?.register('/worker.js').catch(() => 0));
