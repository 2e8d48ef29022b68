// A page that lists what goes on tells of something new by itself. What somebody is typing is never taken away, and
// nothing moves under a finger or the keyboard: there the new is offered, and what was typed stays in its field.
const part = document.getElementById('live');

const said = document.createElement('div');
said.setAttribute('role', 'status');

const isTyped = (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked;

const typedFields = () => [...part.querySelectorAll('textarea, input:not([type="hidden"])')].filter(isTyped);

const isBusy = () => part.contains(document.activeElement) || typedFields().length > 0;

const show = (fresh) => {
  for (const { id, value, checked } of typedFields()) {
    const same = fresh.querySelector(`#${CSS.escape(id)}`);
    if (same) Object.assign(same, { value, checked });
  }
  part.replaceChildren(...fresh.childNodes);
  said.className = 'govuk-visually-hidden';
  said.textContent = 'There is something new on this page.';
};

const offer = (fresh) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = 'There is something new. Show it';
  button.addEventListener('click', () => {
    show(fresh);
    part.focus();
  });
  said.className = 'hearth-offer';
  said.replaceChildren(button);
};

const lookAnew = async () => {
  const answer = await fetch(window.location.pathname, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('live');
  if (!fresh) return window.location.reload();
  if (fresh.textContent === part.textContent) return;
  if (isBusy()) offer(fresh);
  else show(fresh);
};

// Not everybody asks in the same moment.
const spread = 1500;
let waiting;
const later = () => {
  clearTimeout(waiting);
  const pause = Math.random() * Number(part.dataset.spread ?? spread);
  waiting = setTimeout(() => lookAnew().catch(() => undefined), pause);
};

if (part) {
  part.tabIndex = -1;
  part.before(said);
  const line = new EventSource(part.dataset.live);
  line.addEventListener('changed', later);
  // Where the line broke off, something may have happened meanwhile.
  line.addEventListener('error', () => line.addEventListener('open', later, { once: true }));
}
