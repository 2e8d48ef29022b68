import type { FastifyRequest } from 'fastify';
import type { Visit } from '../../platform/access/visit.ts';
import { UnusableInput } from './unusable-input.ts';

/**
 * The address of the site that was asked for; what is no host's name would make an address that leads nowhere. A proxy
 * that ends https before Hearth may not say so: under its public name the site has its public address.
 */
export const askedOrigin = ({ protocol, host }: FastifyRequest, siteUrl: string | null): string => {
  if (!/^[\w.:[\]-]+$/.test(host)) throw new UnusableInput(['The name of the site was not understood.']);
  return siteUrl !== null && new URL(siteUrl).host === host ? siteUrl : `${protocol}://${host}`;
};

/** Who comes, as sign-in needs to know. */
export const visitOf = (request: FastifyRequest, siteUrl: string | null): Visit => ({
  origin: askedOrigin(request, siteUrl),
  cookie: request.headers.cookie ?? '',
  address: request.ip,
  browser: request.headers['user-agent'] ?? '',
});
