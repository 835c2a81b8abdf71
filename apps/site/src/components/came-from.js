{
  const back = document.currentScript.previousElementSibling;
  const [, kind, id] = /[#&](mistake|slip|guide)=([a-z0-9-]+)$/.exec(location.search + location.hash) ?? [];
  if (id) {
    back.hidden = false;
    back.firstElementChild.href = `/${kind === 'guide' ? 'guides' : 'mistakes'}/${id}/`;
  }
}
