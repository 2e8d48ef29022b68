import axe from 'axe-core';
import type { FastifyInstance } from 'fastify';
import { everyone } from '../../web/route.ts';

/** Where a page under test finds axe. */
export const axePath = '/axe-for-tests.js';

/** What a browser is answered there. It keeps the script compiled from page to page: sent along with each page, it takes four times as long. */
export const axeScript = {
  headers: {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  },
  body: axe.source,
};

/** Has a site under test hold axe for its own pages, as they load no script of another site. Before it listens. */
export const serveAxe = (app: FastifyInstance): void => {
  app.get(axePath, { config: { can: everyone }, compress: false }, (_request, reply) =>
    reply.headers(axeScript.headers).send(axeScript.body),
  );
};
