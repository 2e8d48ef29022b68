// Keeps pages for young people on the phone as they were last seen, so that they open on a bad line and without one
// (docs/decisions/0035). It touches no other page: nothing behind a sign-in and no address with a secret.

const cacheName = 'young-VERSION';
const assets = ['ASSETS'];
/** What is shown where a page is not kept: what this phone has. */
const whatIsKept = '/offer/saved';
/** Milliseconds that the line gets before a page that may have news is shown as it was last seen. */
const patience = 500;

/** Pages of the local offer, forms and searches too; the line answers them, and without it what is kept. */
const isYoung = ({ pathname }) =>
  /^\/(young|help-now|covenant|offer)$/.test(pathname) || pathname.startsWith('/offer/');

/** A page that everybody sees alike, without what somebody chose or typed; one offer also in another language. */
const mayBeKept = ({ pathname, search }) =>
  /^\/offer\/(?!search$)[a-z0-9-]+$/.test(pathname)
    ? /^(\?lang=[a-z]{2,3}(-[A-Za-z]{2,4})?)?$/.test(search)
    : /^\/(young|help-now|covenant|offer)$/.test(pathname) && search === '';

/** By what a page is kept: its language belongs to its address. */
const addressOf = ({ pathname, search }) => pathname + search;

/** A page of what there is to get: as it was last seen it is shown at once, and asked for anew when it stands there. */
const isAtOnce = ({ pathname }) => pathname !== '/young' && pathname !== '/help-now';

const isWhole = (response) =>
  response.ok &&
  response.type === 'basic' &&
  !response.redirected &&
  !(response.headers.get('cache-control') ?? '').includes('no-store');

const isGone = ({ status }) => status === 404 || status === 410;

/** Keeps what the line answered; a page that is gone is gone from here too. */
const keep = async (address, response) => {
  const cache = await caches.open(cacheName);
  if (isWhole(response)) await cache.put(address, response);
  else if (isGone(response)) await cache.delete(address);
};

/** Asks for a page anew and keeps it. Answers how it differs from what was kept; null where it does not. */
const keepAnew = async (address) => {
  const kept = await (await caches.open(cacheName)).match(address);
  try {
    const now = await fetch(address, { cache: 'no-cache' });
    await keep(address, now.clone());
    if (!kept || (now.ok && now.headers.get('etag') === kept.headers.get('etag'))) return null;
    return now.ok || isGone(now) ? { savedAt: kept.headers.get('date'), isGone: isGone(now) } : null;
  } catch {
    return null;
  }
};

const after = (milliseconds, value) =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds);
  });

const pageFor = async (event, url) => {
  const cache = await caches.open(cacheName);
  const kept = mayBeKept(url) ? await cache.match(addressOf(url)) : undefined;
  if (kept && isAtOnce(url)) return kept;
  const answered = fetch(event.request).then((response) => {
    if (mayBeKept(url)) event.waitUntil(keep(addressOf(url), response.clone()));
    return response;
  });
  event.waitUntil(answered.catch(() => undefined));
  try {
    return await Promise.race(kept ? [answered, after(patience, kept)] : [answered]);
  } catch {
    return kept ?? (await cache.match(url.pathname)) ?? (await cache.match(whatIsKept)) ?? Response.error();
  }
};

const assetFor = async (request) => {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (/^\/assets\/colour-/.test(new URL(request.url).pathname) && isWhole(response))
    await cache.put(request, response.clone());
  return response;
};

const keptPages = async (name) =>
  (await (await caches.open(name)).keys())
    .map(({ url }) => new URL(url))
    .filter(mayBeKept)
    .map(addressOf);

/** What an older version kept is asked for anew, then thrown away with its assets. */
const takeOver = async () => {
  const older = (await caches.keys()).filter((name) => name.startsWith('young-') && name !== cacheName);
  const addresses = new Set((await Promise.all(older.map(keptPages))).flat());
  await Promise.all([...addresses].map(keepAnew));
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
};

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...assets, whatIsKept])));
});

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(assetFor(event.request));
  else if (event.request.mode === 'navigate' && isYoung(url)) event.respondWith(pageFor(event, url));
});

/** Keeps the page that is open as it is now, and tells it where it shows something older. */
const renew = async (address, page) => {
  const changed = await keepAnew(address);
  if (changed) page.postMessage(changed);
};

// "keep": the page that is open. "refresh": all that is kept, asked for anew.
self.addEventListener('message', (event) => {
  const { keep: address, refresh } = event.data ?? {};
  if (address && mayBeKept(new URL(address, self.location.origin)))
    event.waitUntil(renew(address, event.source));
  if (refresh)
    event.waitUntil(keptPages(cacheName).then((addresses) => Promise.all(addresses.map(keepAnew))));
});
