import type { FastifyRequest } from 'fastify';

/**
 * Whether a form was sent from one of our own pages. Browsers say where a request comes from in Sec-Fetch-Site,
 * older ones in Origin; a program that sends neither is not a browser that another site could misuse.
 */
export const fromOwnPage = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
};
