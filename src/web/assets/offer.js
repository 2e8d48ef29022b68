// Saves offers and ticks on this phone alone, shares and prints, and lets the pages open without a line. Nothing is sent.

const savedKey = 'offers-saved';
const tickedKey = 'checklist-ticked';
const refreshedKey = 'offers-refreshed';
const aDay = 24 * 60 * 60 * 1000;

/** A list on this phone; an empty one where the browser keeps nothing. */
const readList = (key) => {
  try {
    const list = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
};

/** False where this browser keeps nothing. */
const write = (key, value) => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

/** The words of this page in its language, by their English. */
const page = document.documentElement;
const inLanguage = JSON.parse(page.dataset.words ?? '{}');
const languageOf = (english) => (inLanguage[english] ? page.lang : 'en-GB');

/** Puts words in the language of the page, or English words that say so; a day stands in their braces. */
const put = (place, english, day = '') => {
  place.textContent = (inLanguage[english] ?? english).replace('{day}', day);
  place.lang = languageOf(english);
  place.dir = 'auto';
};

const words = (english, day) => {
  const place = document.createElement('span');
  put(place, english, day);
  return place;
};

/** Where this page is kept: its language belongs to its address. */
const here = location.pathname + location.search;

const say = (english) => {
  const place = document.querySelector('[data-said]');
  if (place) put(place, english);
};

const savingOn = (button) => {
  const { href, title } = button.dataset;
  const isSaved = () => readList(savedKey).some((one) => one.href === href);
  const name = () => {
    put(button, isSaved() ? 'Take it off my list' : 'Save it');
  };
  name();
  button.addEventListener('click', () => {
    const others = readList(savedKey).filter((one) => one.href !== href);
    const wasSaved = isSaved();
    const kept = write(savedKey, wasSaved ? others : [...others, { href, title }]);
    name();
    if (!kept) say('This browser does not let us save. Make a bookmark instead.');
    else say(wasSaved ? 'It is off your list.' : 'Saved on this phone. It opens without internet too.');
  });
};

const sharingOn = (button) => {
  const { href, title } = button.dataset;
  const url = new URL(href, location.origin).href;
  button.addEventListener('click', async () => {
    try {
      if (navigator.share) await navigator.share({ title, url });
      else {
        await navigator.clipboard.writeText(url);
        say('The link is copied.');
      }
    } catch {
      say('It was not sent. You can copy the link below.');
    }
  });
};

const ticksOn = (boxes) => {
  const ticked = new Set(readList(tickedKey));
  for (const box of boxes) {
    box.checked = ticked.has(box.id);
    box.addEventListener('change', () => {
      if (box.checked) ticked.add(box.id);
      else ticked.delete(box.id);
      write(tickedKey, [...ticked]);
    });
  }
};

/** A link to a page, its title in the language of that page. */
const linkTo = ({ href, title }) => {
  const link = Object.assign(document.createElement('a'), { className: 'govuk-link', textContent: title });
  link.setAttribute('href', href);
  link.lang = new URL(href, location.origin).searchParams.get('lang') ?? 'en-GB';
  link.dir = 'auto';
  return link;
};

const itemOf = (page) => {
  const item = document.createElement('li');
  item.append(linkTo(page));
  return item;
};

const titleIn = async (response) =>
  /<h1[^>]*>([^<]*)<\/h1>/.exec(await response.text())?.[1]?.replaceAll('&amp;', '&') ?? '';

/** Offers that are kept here because they were looked at. */
const seenPages = async () => {
  if (!('caches' in window)) return [];
  const names = (await caches.keys()).filter((name) => name.startsWith('young-'));
  const kept = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const requests = (await cache.keys()).filter(({ url }) => /\/offer(\/[a-z0-9-]+)?(\?|$)/.test(url));
      return Promise.all(
        requests.map(async (request) => ({
          href: request.url.slice(location.origin.length),
          title: await titleIn(await cache.match(request)),
        })),
      );
    }),
  );
  return kept.flat().filter(({ href, title }) => title !== '' && href !== '/offer/saved');
};

const fill = (place, links) => {
  const list = document.querySelector(place);
  list?.replaceChildren(...links.map(itemOf));
  const none = document.querySelector(`${place}-none`);
  if (none) none.hidden = links.length > 0;
};

const isOwnOffer = ({ href, title }) =>
  /^\/offer\/[a-z0-9-]+(\?lang=[A-Za-z-]+)?$/.test(href) && typeof title === 'string';

const showKept = async () => {
  fill('#saved', readList(savedKey).filter(isOwnOffer));
  fill('#seen', await seenPages());
};

const forgetAll = async () => {
  for (const key of [savedKey, tickedKey, refreshedKey]) localStorage.removeItem(key);
  if ('caches' in window) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await showKept();
  say('This phone has forgotten it all.');
};

const dayIn = (language, time) =>
  new Date(time).toLocaleDateString(language, { calendar: 'gregory', dateStyle: 'long' });

const savedOn = 'This phone saved this page on {day}.';

/** Says that this page was shown as this phone had saved it, and has changed since. */
const sayOlder = ({ savedAt, isGone }) => {
  const note = Object.assign(document.createElement('div'), { className: 'govuk-inset-text' });
  note.setAttribute('role', 'status');
  document.querySelector('main')?.prepend(note);
  note.append(words(savedOn, dayIn(languageOf(savedOn), savedAt)), ' ');
  if (isGone) return note.append(words('It has been taken down since.'));
  const link = linkTo({ href: here, title: '' });
  put(link, 'Show it');
  note.append(words('A newer one is here.'), ' ', link);
};

/** Once a day, and when the line comes back, what is kept is asked for anew: what was taken down goes. */
const refreshKept = (worker) => {
  worker.postMessage({ keep: here });
  const last = Number(readList(refreshedKey)[0] ?? 0);
  if (navigator.onLine && Date.now() - last > aDay) {
    worker.postMessage({ refresh: true });
    write(refreshedKey, [Date.now()]);
  }
  window.addEventListener('online', () => worker.postMessage({ refresh: true }));
};

for (const hidden of document.querySelectorAll('[data-needs-script]')) hidden.hidden = false;
for (const button of document.querySelectorAll('[data-save]')) savingOn(button);
for (const button of document.querySelectorAll('[data-share]')) sharingOn(button);
for (const button of document.querySelectorAll('[data-print]'))
  button.addEventListener('click', () => window.print());
ticksOn(document.querySelectorAll('input[data-tick]'));
if (document.querySelector('#saved')) showKept();
document.querySelector('[data-forget]')?.addEventListener('click', forgetAll);

if ('serviceWorker' in navigator) {
  // Without a controller the page came over the line, and is as new as can be.
  if (navigator.serviceWorker.controller)
    navigator.serviceWorker.addEventListener('message', ({ data }) => sayOlder(data));
  navigator.serviceWorker
    .register('/young-pages-worker.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  navigator.serviceWorker.ready.then(({ active }) => active && refreshKept(active));
}
