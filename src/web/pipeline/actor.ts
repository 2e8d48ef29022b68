import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/scope.ts';

const loopbackAddress = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const proxyHeader = /^(x-forwarded-|x-real-ip$|x-client-ip$|true-client-ip$|cf-|forwarded$|via$)/;

/**
 * Who asks. Until sign-in exists, the clerk is whoever sits at the machine itself: the connection comes from
 * loopback, the address asked for is a loopback name (so no other site's name can be pointed here), and no proxy
 * stands between. Anyone else is the public. A proxy can hide itself, so a council that puts one before Hearth
 * closes the desk (HEARTH_DESK=closed).
 */
export const actorOf = (request: FastifyRequest): Actor => {
  const { headers, httpVersion } = request.raw;
  // Browsers speak HTTP/1.1 to a plain server; a proxy that says nothing of itself often speaks 1.0 to what is behind it.
  const proxied = httpVersion !== '1.1' || Object.keys(headers).some((header) => proxyHeader.test(header));
  const here =
    loopbackAddress.test(request.socket.remoteAddress ?? '') && loopbackName.test(request.headers.host ?? '');
  return here && !proxied ? { kind: 'clerk', name: 'clerk at this machine' } : { kind: 'public' };
};

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
