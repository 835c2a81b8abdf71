globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (at) => (/^\/(worker|pagefind\/pagefind-worker)\.js$/.test(at) ? at : null),
});
addEventListener('load', () => navigator.serviceWorker?.register('/worker.js').catch(() => 0));
