// The order of an agenda by dragging, or by one handle and the arrow keys. Without this script the buttons do the same.
const list = document.querySelector('[data-agenda]');
const said = document.querySelector('[data-agenda-said]');

if (list instanceof HTMLElement) improve(list);

function improve(agenda) {
  let held = null;
  let before = null;

  const say = (words) => {
    if (said) said.textContent = words;
  };
  const place = (item) => [...agenda.children].indexOf(item) + 1;

  const pickUp = (item) => {
    held = item;
    before = item.nextElementSibling;
    item.classList.add('hearth-held');
    say(`${item.dataset.title} is picked up. Arrow keys move it, Space puts it down, Escape leaves it.`);
  };

  const letGo = () => {
    held?.classList.remove('hearth-held');
    held = null;
  };

  const putBack = () => {
    const item = held;
    if (!item) return;
    agenda.insertBefore(item, before);
    letGo();
    say(`${item.dataset.title} stays where it was.`);
  };

  /** Sends the same form as the button "Move it there". */
  const putDown = () => {
    const item = held;
    if (!item) return;
    const unmoved = item.nextElementSibling === before;
    letGo();
    if (unmoved) return say(`${item.dataset.title} stays where it was.`);
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${agenda.dataset.agenda}${item.dataset.item}/move`;
    const to = document.createElement('input');
    to.type = 'hidden';
    to.name = 'to';
    to.value = item.previousElementSibling?.dataset.item ?? 'first';
    form.append(to);
    document.body.append(form);
    form.submit();
  };

  const step = (item, by) => {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (by < 0) agenda.insertBefore(item, other);
    else agenda.insertBefore(other, item);
    say(`${item.dataset.title} is number ${place(item)} of ${agenda.children.length}.`);
  };

  const onKey = (event, item) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (held === item) putDown();
      else pickUp(item);
    } else if (held === item && event.key === 'Escape') {
      putBack();
      event.currentTarget.focus();
    } else if (held === item && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      step(item, event.key === 'ArrowUp' ? -1 : 1);
      event.currentTarget.focus();
    }
  };

  for (const item of agenda.children) {
    const handle = document.createElement('button');
    handle.type = 'button';
    handle.className = 'hearth-handle';
    handle.setAttribute(
      'aria-label',
      `Drag ${item.dataset.title}, or press Space and move it with the arrow keys`,
    );
    handle.textContent = '⠿';
    handle.addEventListener('keydown', (event) => onKey(event, item));
    item.prepend(handle);
    // Only the handle starts a drag, so that text can still be marked.
    handle.addEventListener('pointerdown', () => {
      item.draggable = true;
    });
    item.addEventListener('dragstart', (event) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', item.dataset.title);
      pickUp(item);
    });
    item.addEventListener('dragend', () => {
      item.draggable = false;
      putBack();
    });
  }

  agenda.addEventListener('dragover', (event) => {
    if (!held) return;
    event.preventDefault();
    const over = event.target.closest('[data-item]');
    if (!over || over === held) return;
    const { top, height } = over.getBoundingClientRect();
    agenda.insertBefore(held, event.clientY < top + height / 2 ? over : over.nextElementSibling);
  });
  agenda.addEventListener('drop', (event) => {
    event.preventDefault();
    putDown();
  });
}
