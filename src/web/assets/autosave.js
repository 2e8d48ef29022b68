// Saves a form while somebody writes in it, and says when, and what is to be said of the words. Without it the button saves.
const wait = 1500;
const retry = 5000;

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const said = form.querySelector('[data-saved]');
  const lines = form.querySelector('[data-lines]');
  const revision = form.querySelector('input[name="revision"]');
  let timer;
  let dirty = false;
  let saving = false;
  let stopped = false;
  let sendWhenSaved = false;

  const say = (words) => {
    if (said) said.textContent = words;
  };

  const list = (words) => {
    const entries = words.map((one) => {
      const entry = document.createElement('li');
      entry.textContent = one;
      return entry;
    });
    lines.replaceChildren(...entries);
  };

  const later = (time) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(save, time);
  };

  const save = async () => {
    if (saving) return later(wait);
    saving = true;
    dirty = false;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        redirect: 'error',
      });
      if (answer.status === 409) {
        dirty = true;
        stopped = true;
        say('Not saved: somebody else has saved this since. Press the button to see both texts.');
      } else if (!answer.ok) throw new Error(String(answer.status));
      else {
        const saved = await answer.json();
        revision.value = saved.revision;
        if (!dirty) say(`Saved ${saved.saved}`);
        if (lines && saved.lines) list(saved.lines);
      }
    } catch {
      dirty = true;
      say('Not saved yet: Hearth cannot be reached. Your words are still here; we keep trying.');
      later(retry);
    } finally {
      saving = false;
      if (sendWhenSaved) form.requestSubmit();
    }
  };

  form.addEventListener('input', () => {
    dirty = true;
    if (!stopped) say('Writing …');
    later(wait);
  });
  form.addEventListener('submit', (event) => {
    // A save that is under way would look like somebody else's.
    if (saving) {
      sendWhenSaved = true;
      event.preventDefault();
      return;
    }
    clearTimeout(timer);
    stopped = true;
    dirty = false;
  });
  addEventListener('beforeunload', (event) => {
    if (dirty || saving) event.preventDefault();
  });
}
