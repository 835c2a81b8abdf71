{
  const line = document.currentScript.previousElementSibling;
  try {
    const { version, parts } = JSON.parse(localStorage.rebound);
    const { plan, note, piles, quiz, 'follow-up': dates, debrief, stories, practice, breathe } = parts;
    const { pages = [], done = [], dropped = [], moved = {} } = plan ?? {};
    const today = new Date().toLocaleDateString('sv');
    const steps = [];
    const add = (key, slot, say, date) => {
      const day = Object.hasOwn(moved, key) ? moved[key] : date;
      if (done.includes(key) || dropped.includes(key)) return;
      const rank = day ? `${day > today ? 3 : 1}${day}` : { now: '0', day: '2', date: '4', next: '5' }[slot];
      steps.push({ rank, day, say: say[0].toLowerCase() + say.slice(1) });
    };
    for (const [id, { kept }] of Object.entries(quiz?.runs ?? {}))
      kept?.plan.forEach(({ slot, say, date }, index) => add(`${id}/${kept.at}/${index}`, slot, say, date));
    const asks = { thanks: 'thank them', nudge: 'ask once', stop: 'stop waiting', feedback: 'ask for feedback' };
    for (const { id, day } of dates?.kept?.dates ?? [])
      add(`follow-up-${dates.interview}-${id}`, 'date', asks[id], day);
    if (note) add(`note/${note.kind}`, 'day', 'read your letter once more by daylight');
    for (const { id } of pages) add(`page/${id}`, 'day', 'do the one thing on a page you kept');
    piles?.kept?.things.forEach((_, index) =>
      add(`piles/${piles.kept.at}/${index}`, 'next', 'work on the thing you chose'),
    );
    const debriefs = debrief?.kept ?? [];
    for (const { id, words } of debriefs)
      if (words.practise.trim()) add(`debrief/${id}`, 'next', 'practise the one thing you chose', words.day);
    const bad = debriefs.findLast(({ words }) => words.if.trim() && words.then.trim());
    if (bad && bad.sealedUntil <= today) add(`if/${bad.id}`, 'next', 'read your line for the bad moment aloud');
    const [next] = steps.sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0));
    const isKept = [note, piles, quiz, dates, debrief, stories, practice, breathe, pages[0]].some(Boolean);
    if (version === 1 && isKept) {
      const day =
        next?.day &&
        new Date(`${next.day}T00:00`).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
      line.lastElementChild.textContent = next ? (day ? `${day}, ` : '') + next.say : 'see what you have kept';
      line.hidden = false;
      // In the place of the line above, so that nothing under it moves.
      line.previousElementSibling.hidden = true;
    }
  } catch {
    /* nothing readable: no line */
  }
}
