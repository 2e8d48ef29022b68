import compress from '@fastify/compress';
import etag from '@fastify/etag';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { guestOf } from '../features/live/index.ts';
import { newId } from '../kernel/ids.ts';
import { loadAssets, registerAssets } from '../web/assets.ts';
import { generalRoutes } from '../web/general.routes.tsx';
import { dropJsonEnding } from '../web/pipeline/answer.ts';
import { answerBadAddress, registerErrors } from '../web/pipeline/errors.ts';
import { registerHealth } from '../web/pipeline/health.ts';
import { logRequests } from '../web/pipeline/log.ts';
import { type Grounds, registerRoutes } from '../web/pipeline/register.ts';
import { requireCan } from '../web/pipeline/require-can.ts';
import { endConnectionsOnStop } from '../web/pipeline/stop.ts';
import { endStreamsOnStop } from '../web/pipeline/streams.ts';

/** `proxies`: whose word on the visitor's address and protocol is taken. */
export type AppGrounds = Omit<Grounds, 'guestOf'> & { logger: FastifyBaseLogger; proxies: string[] };

/** Bytes of a form without files: the minutes of a long item, typed. */
const largestForm = 2 * 1024 * 1024;

/** Bytes of one field beside uploaded files. */
const largestField = 256 * 1024;

/** Bytes of one uploaded file; more is refused while it is read. */
const largestUpload = 100 * 1024 * 1024;

/** Milliseconds for a request to arrive whole: a large pack over a slow line. */
const slowestRequest = 300_000;

/** Milliseconds that an answer waits for its turn, on average, before newcomers are told that the site is very busy. */
const tooBusy = 3000;

/**
 * Milliseconds over which that is measured. Much longer than `tooBusy`: a measure that saw no whole turn counts as
 * endless, and when thousands come in the same moment one turn takes longer than the plugin's own second.
 */
const busyFor = 10_000;

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** The web pipeline on one screen: what a request goes through, in this order. */
export const createApp = async (given: AppGrounds): Promise<FastifyInstance> => {
  const grounds: Grounds = { ...given, guestOf };
  // First, and before anything watches the event loop: the first start compiles the stylesheet, which holds it up.
  await loadAssets();
  const app = Fastify({
    loggerInstance: given.logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    rewriteUrl: dropJsonEnding,
    frameworkErrors: answerBadAddress(grounds),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    bodyLimit: largestForm,
    trustProxy: given.proxies.length > 0 ? given.proxies : false,
    requestTimeout: slowestRequest,
  });
  await app.register(underPressure, {
    maxEventLoopDelay: tooBusy,
    sampleInterval: busyFor,
    exposeStatusRoute: false,
  });
  await app.register(helmet, {
    contentSecurityPolicy,
    crossOriginEmbedderPolicy: false,
    hsts: false,
    // Our own pages must be told apart from others by where a form came from (pipeline/actor.ts).
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(etag, { weak: true });
  // Forms come as forms: nothing here reads JSON or plain text.
  app.removeContentTypeParser(['application/json', 'text/plain']);
  await app.register(formbody);
  await app.register(multipart, {
    limits: { fileSize: largestUpload, fieldSize: largestField, files: 50, fields: 2000, parts: 2100 },
  });
  logRequests(app);
  endConnectionsOnStop(app);
  endStreamsOnStop(app);
  requireCan(app);
  registerErrors(app, grounds);
  registerAssets(app);
  registerHealth(app, grounds.connected);
  registerRoutes(app, [...generalRoutes, ...grounds.features.flatMap((feature) => feature.routes)], grounds);
  return app;
};
