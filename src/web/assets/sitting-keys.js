// The keys of the clerk's screen, and of a new line only the fields that its kind has.
const setting = 'hearth.keys';

const remembered = () => {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
};

const remember = (on) => {
  try {
    localStorage.setItem(setting, on ? 'on' : 'off');
  } catch {
    // The choice then holds for this page only.
  }
};

const isTyping = (element) => element instanceof HTMLElement && element.matches('input, textarea, select');

const focusOn = (found) => {
  if (!(found instanceof HTMLElement)) return false;
  found.focus();
  found.scrollIntoView({ block: 'nearest' });
  return true;
};

/** Goes to the item before or after the one that is shown. */
const goTo = (by) => {
  const links = [...document.querySelectorAll('[data-item-link]')];
  const here = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
  links[here + by]?.click();
};

const newLine = (kind) => {
  const choice = document.getElementById('line-kind');
  if (!(choice instanceof HTMLSelectElement)) return false;
  choice.value = kind;
  choice.dispatchEvent(new Event('change'));
  return focusOn(document.getElementById('line-text'));
};

/** The keys of the page (shown under "Keys"); single letters count only while nobody types, and can be switched off. */
function useKeys(form) {
  const shortcuts = document.querySelector('[data-shortcuts]');
  const choice = document.querySelector('[data-keys-on]');
  if (!(shortcuts instanceof HTMLDetailsElement) || !(choice instanceof HTMLInputElement)) return;
  choice.checked = remembered();
  choice.addEventListener('change', () => remember(choice.checked));

  const deeds = {
    m: () => focusOn(document.getElementById('minutes')),
    r: () => newLine('resolution'),
    a: () => newLine('action'),
    v: () => focusOn(document.getElementById('question')),
    w: () => focusOn(document.getElementById('people-heading')),
    s: () => document.querySelector('[data-key="s"]')?.click(),
    j: () => goTo(1),
    k: () => goTo(-1),
    '?': () => {
      shortcuts.open = !shortcuts.open;
      focusOn(shortcuts.querySelector('summary'));
    },
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isTyping(event.target)) return event.target.blur();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form?.contains(event.target)) {
      event.preventDefault();
      return form.requestSubmit();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !choice.checked || isTyping(event.target)) return;
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
}

/** Shows of a new line only the fields that its kind has. */
function suitNewLine() {
  const kind = document.getElementById('line-kind');
  if (!kind) return;
  const suit = () => {
    for (const part of document.querySelectorAll('[data-for]'))
      part.hidden = !part.dataset.for.split(' ').includes(kind.value);
  };
  kind.addEventListener('change', suit);
  suit();
}

suitNewLine();
useKeys(document.querySelector('[data-item-form]'));
