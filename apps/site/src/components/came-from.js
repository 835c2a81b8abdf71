{
  const back = document.currentScript.previousElementSibling;
  const [, kind, id] = /\b(mistake|slip|guide)=([\w-]+)$/.exec(location.href) ?? [];
  back.hidden = !id;
  if (id) back.href = `${kind === 'guide' ? '/guides/' : '/mistakes/'}${id}/`;
}
