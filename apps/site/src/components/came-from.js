{
  const back = document.currentScript.previousElementSibling;
  const [, guide, id] = /\b(?:(guide)|mistake|slip)=([\w-]+)$/.exec(location.href) ?? [];
  back.hidden = !id;
  if (id) back.href = `/${guide ?? 'mistake'}s/${id}/`;
}
