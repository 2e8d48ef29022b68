import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.ts';
import { type Access, openAccess } from '../platform/access/access.ts';
import type { Directory } from '../platform/access/directory.ts';
import { openWorkApart, type WorkApart } from '../platform/apart/work-apart.ts';
import { asWebRole, type Connection } from '../platform/database/connection.ts';
import type { Connected } from '../platform/database/transaction.ts';
import { type Live, listenLive } from '../platform/live/live.ts';
import { createApp } from './create-app.ts';
import { features } from './features.ts';

type Grounds = {
  database: { owner: Connection; connected: Connected };
  authorityId: string;
  clock: Clock;
  logger: Logger;
  directory?: Directory | null;
  /** Whether one may look around without a password at the machine itself. */
  lookAround?: boolean;
  siteUrl?: string | null;
  proxies?: string[];
  /** Where work is done that would hold up the pages; threads unless told. */
  apart?: WorkApart;
};

/** The whole product of one council on an open database. `close` ends everything but the database. */
export type OpenSite = {
  app: FastifyInstance;
  access: Access;
  live: Live;
  close(): Promise<void>;
};

/** Puts the product together. */
export const openSite = async ({
  database: { owner, connected },
  authorityId,
  clock,
  logger,
  directory = null,
  lookAround = false,
  siteUrl = null,
  proxies = [],
  apart = openWorkApart(),
}: Grounds): Promise<OpenSite> => {
  const live = listenLive(asWebRole(owner));
  const access = await openAccess({ owner, connected, authorityId, directory, lookAround, clock });
  const app = await createApp({
    connected,
    authorityId,
    clock,
    features,
    live,
    apart,
    access,
    siteUrl,
    proxies,
    logger,
  });
  return {
    app,
    access,
    live,
    close: async () => {
      // First: a request that waits for it would hold up the stop.
      await apart.close();
      await app.close();
      await live.stop();
      await access.close();
    },
  };
};
