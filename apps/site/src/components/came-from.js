{
  const back = document.currentScript.previousElementSibling;
  const [, kind, id] = /[#&](mistake|slip|guide)=([a-z0-9-]{1,80})$/.exec(location.search + location.hash) ?? [];
  back.hidden = !id;
  if (id) back.firstElementChild.href = `/${kind === 'guide' ? 'guides' : 'mistakes'}/${id}/`;
}
