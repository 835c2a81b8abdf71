globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (at) => (['/worker.js', '/pagefind/pagefind-worker.js'].includes(at) ? at : null),
});
addEventListener('load', () => navigator.serviceWorker?.register('/worker.js').catch(() => 0));
