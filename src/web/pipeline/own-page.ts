import type { FastifyRequest } from 'fastify';

/**
 * Whether a form was sent from one of our own pages. Browsers say where a request comes from in Sec-Fetch-Site,
 * older ones in Origin; a program that sends neither is not a browser that another site could misuse, unless it
 * carries a cookie of ours, the session of somebody or the pass of a guest: then it has to say.
 */
export const fromOwnPage = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host, cookie = '' } = request.headers;
  if (origin === undefined) return cookie === '';
  return URL.canParse(origin) && new URL(origin).host === host;
};
