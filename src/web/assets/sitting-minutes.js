// Minutes save themselves and survive a crash and a lost connection: what is typed is kept in this browser until the
// server says that it is saved (docs/decisions/0014).
const pause = 800;
const retries = [1000, 2000, 5000, 10000];

/** What is not saved yet, by item, in this browser. A browser that keeps nothing still saves to the server. */
const drawer = (meeting) => {
  const start = `hearth.minutes.${meeting}.`;
  const attempt = (work, otherwise) => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    put: (item, unsent) => attempt(() => localStorage.setItem(start + item, JSON.stringify(unsent))),
    take: (item) => attempt(() => JSON.parse(localStorage.getItem(start + item) ?? 'null'), null),
    forget: (item) => attempt(() => localStorage.removeItem(start + item)),
    others: (item) =>
      attempt(
        () =>
          Object.keys(localStorage)
            .filter((key) => key.startsWith(start) && key !== start + item)
            .map((key) => key.slice(start.length)),
        [],
      ),
  };
};

/** Keeps the minutes of the item: in this browser at every key, on the server a moment after. */
function keepMinutes(meeting, form, box) {
  const item = box.dataset.minutes;
  const kept = drawer(meeting);
  const state = document.getElementById('minutes-state');
  const unsent = form.querySelector('[data-unsent]');
  const base = form.elements.namedItem('base');
  const save = form.elements.namedItem('save');
  let standing = box.defaultValue;
  let timer = null;
  let sending = null;
  let failures = 0;
  let inConflict = false;

  const say = (words) => {
    if (state.textContent !== words) state.textContent = words;
  };
  const isSaved = () => box.value === standing;
  const remember = () => kept.put(item, { text: box.value, base: Number(base.value), save: save.value });

  const again = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };

  const onSaved = (answer, text) => {
    failures = 0;
    standing = text;
    base.value = String(answer.version);
    save.value = crypto.randomUUID();
    if (isSaved()) {
      kept.forget(item);
      say(`Saved ${answer.saved ?? ''}`.trim());
    } else {
      remember();
      again(pause);
    }
  };

  const onUnreachable = () => {
    const wait = retries[Math.min(failures, retries.length - 1)];
    failures += 1;
    say(
      'Not saved yet: the server cannot be reached. Your text is kept in this browser and will be sent again.',
    );
    again(wait);
  };

  const ask = async (text) => {
    const body = new URLSearchParams({ text, base: base.value, save: save.value, by: 'script' });
    const got = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
    const isAnswer = (got.headers.get('content-type') ?? '').startsWith('application/json');
    if (isAnswer) return got.json();
    if (got.status >= 500 || got.status === 429) throw new Error('not reached');
    return { state: 'refused', why: 'You may be signed out. Sign in again in another window, then type on.' };
  };

  const trySending = async () => {
    const text = box.value;
    say('Saving…');
    try {
      const answer = await ask(text);
      if (answer.state === 'saved') onSaved(answer, text);
      else if (answer.state === 'conflict') showConflict(answer);
      else say(`Not saved: ${answer.why} Your text is kept in this browser.`);
    } catch {
      onUnreachable();
    }
  };

  /** Sends what is not saved; one at a time, so that no text overtakes another. */
  async function send() {
    clearTimeout(timer);
    if (sending) await sending;
    if (isSaved() || inConflict) return;
    sending = trySending().finally(() => {
      sending = null;
    });
    await sending;
  }

  const button = (words, press) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'hearth-small-button';
    made.textContent = words;
    made.addEventListener('click', press);
    return made;
  };

  const show = (title, text, buttons) => {
    const heading = document.createElement('h3');
    heading.className = 'govuk-heading-s';
    heading.tabIndex = -1;
    heading.textContent = title;
    const shown = document.createElement('pre');
    shown.className = 'hearth-text';
    shown.textContent = text;
    unsent.className = 'govuk-inset-text';
    unsent.replaceChildren(heading, shown, ...buttons);
    unsent.hidden = false;
  };

  const settle = (text, version) => {
    inConflict = false;
    unsent.hidden = true;
    base.value = String(version);
    save.value = crypto.randomUUID();
    box.value = text;
    box.focus();
    if (isSaved()) kept.forget(item);
    else remember();
    send();
  };

  const together = (theirs, mine) => {
    const known = new Set(theirs.split('\n').map((line) => line.trim()));
    const more = mine.split('\n').filter((line) => line.trim() === '' || !known.has(line.trim()));
    const added = more.join('\n').trim();
    return added === '' ? theirs : `${theirs.trimEnd()}\n${added}`;
  };

  function showConflict({ theirs, version, by, saved }) {
    inConflict = true;
    standing = theirs;
    remember();
    say('Not saved: two of you wrote these minutes. Choose below what stands; nothing is lost.');
    show(`${by ?? 'Somebody else'} wrote at ${saved ?? 'the same time'}:`, theirs, [
      button('Join both', () => settle(together(theirs, box.value), version)),
      button('Let mine stand', () => settle(box.value, version)),
      button('Let theirs stand', () => settle(theirs, version)),
    ]);
  }

  /** After a reload: what was typed and never reached the server is offered, not put in unasked. */
  const offer = () => {
    const left = kept.take(item);
    if (!left || left.text === box.value) return kept.forget(item);
    show('You typed this and it was not saved:', left.text, [
      button('Use this text', () => {
        unsent.hidden = true;
        box.value = left.text;
        base.value = String(left.base);
        // The same save: where it did reach the server before the crash, it is the same version there.
        save.value = left.save;
        box.focus();
        remember();
        send();
      }),
      button('Leave it', () => {
        kept.forget(item);
        unsent.hidden = true;
      }),
    ]);
  };

  const pointAtOthers = () => {
    const items = new Set(kept.others(item));
    for (const link of document.querySelectorAll('[data-item-link]')) {
      const id = new URL(link.href).searchParams.get('item');
      if (!items.has(id)) continue;
      const mark = document.createElement('span');
      mark.className = 'hearth-late';
      mark.textContent = 'text not saved';
      link.after(mark);
    }
  };

  box.addEventListener('input', () => {
    remember();
    if (inConflict) return;
    say('Typing…');
    again(pause);
  });
  window.addEventListener('online', () => send());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send();
  });

  // Another form of the page (who is here, the chair) leaves it: the minutes go first.
  for (const other of document.forms) {
    other.addEventListener('submit', async (event) => {
      if (other === form) {
        kept.forget(item);
        clearTimeout(timer);
        return;
      }
      if (isSaved() || inConflict) return;
      event.preventDefault();
      await Promise.race([send(), new Promise((resolve) => setTimeout(resolve, 2000))]);
      if (event.submitter?.name) {
        const pressed = document.createElement('input');
        pressed.type = 'hidden';
        pressed.name = event.submitter.name;
        pressed.value = event.submitter.value;
        other.append(pressed);
      }
      other.submit();
    });
  }

  if (box.value !== standing) standing = null;
  offer();
  pointAtOthers();
}

const meetingShown = document.querySelector('[data-sitting]')?.dataset.sitting;
const itemForm = document.querySelector('[data-item-form]');
const minutesBox = document.querySelector('[data-minutes]');
if (meetingShown && itemForm instanceof HTMLFormElement && minutesBox instanceof HTMLTextAreaElement)
  keepMinutes(meetingShown, itemForm, minutesBox);
