import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { everyone } from '../../web/route.ts';

/** Where a page under test finds axe. */
export const axePath = '/axe-for-tests.js';

/** The small one: of each page a browser spends a good part on reading it. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a browser is answered there. It keeps the script compiled from page to page: sent along with each page, it takes four times as long. */
export const axeScript = {
  headers: {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  },
  body: source,
};

/** Has a site under test hold axe for its own pages, as they load no script of another site. Before it listens. */
export const serveAxe = (app: FastifyInstance): void => {
  app.get(axePath, { config: { can: everyone }, compress: false }, (_request, reply) =>
    reply.headers(axeScript.headers).send(axeScript.body),
  );
};
