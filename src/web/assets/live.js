// A page that lists what goes on tells of something new by itself. What somebody is typing is never taken away.
const part = document.getElementById('live');

const isTyping = () =>
  [...part.querySelectorAll('textarea, input[type="text"]')].some(
    (field) => field.value !== field.defaultValue || field === document.activeElement,
  ) ||
  [...part.querySelectorAll('input[type="radio"], input[type="checkbox"]')].some(
    (box) => box.checked !== box.defaultChecked,
  );

const offer = () => {
  if (document.getElementById('live-offer')) return;
  const notice = document.createElement('p');
  notice.id = 'live-offer';
  notice.className = 'hearth-offer';
  notice.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = window.location.pathname;
  link.textContent = 'There is something new. Look at it now';
  notice.append(link);
  part.prepend(notice);
};

const lookAnew = async () => {
  if (isTyping()) return offer();
  const answer = await fetch(window.location.pathname, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('live');
  if (!fresh) return window.location.reload();
  if (isTyping()) return offer();
  part.replaceChildren(...fresh.childNodes);
};

// Not everybody asks in the same moment.
const spread = 1500;
let waiting;
const later = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => lookAnew().catch(offer), Math.random() * Number(part.dataset.spread ?? spread));
};

if (part) new EventSource(part.dataset.live).addEventListener('changed', later);
