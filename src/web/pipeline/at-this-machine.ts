import type { FastifyRequest } from 'fastify';

const loopbackAddress = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const proxyHeader = /^(x-forwarded-|x-real-ip$|x-client-ip$|true-client-ip$|cf-|forwarded$|via$)/;

/**
 * Whether somebody sits at the machine itself: the connection comes from loopback, the address asked for is a loopback
 * name (so no other site's name can be pointed here), and no proxy stands between.
 */
export const atThisMachine = (request: FastifyRequest): boolean => {
  const { headers, httpVersion } = request.raw;
  // Browsers speak HTTP/1.1 to a plain server; a proxy that says nothing of itself often speaks 1.0 to what is behind it.
  const proxied = httpVersion !== '1.1' || Object.keys(headers).some((header) => proxyHeader.test(header));
  return (
    !proxied &&
    loopbackAddress.test(request.socket.remoteAddress ?? '') &&
    loopbackName.test(request.headers.host ?? '')
  );
};
