import type { Visit } from '../platform/access/visit.ts';

/** A browser that nobody signed in with yet. */
export const newVisit: Visit = {
  origin: 'http://localhost:3000',
  cookie: '',
  address: '198.51.100.7',
  browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};
