// Gives each frame of Rebound on this page the height of what is in it. Version 1: what it does will not change under this name.
// It reads nothing of your page, sets nothing but the height of these frames, and asks nothing of any server.
(() => {
  const home = new URL(document.currentScript.src).origin;
  const frames = () => [...document.querySelectorAll('iframe[data-rebound]')];
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame || new URL(frame.src).origin !== home) return;
    // A frame with a sandbox has no origin of its own: the browser says “null”.
    if (origin !== home && !(origin === 'null' && frame.hasAttribute('sandbox'))) return;
    const height = data?.rebound === 1 ? Math.ceil(Number(data.height)) : 0;
    if (height > 0 && height < 30000) frame.style.height = `${height}px`;
  });
  const ask = () => frames().forEach((frame) => frame.contentWindow.postMessage({ rebound: 1 }, '*'));
  addEventListener('load', ask);
  ask();
})();
