window.early = [];
for (const kind of ['click', 'input'])
  addEventListener(kind, ({ target }) => {
    if (target.closest('[ssr]')) window.early.push([target, target.value || target.textContent]);
  });
