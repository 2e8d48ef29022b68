import type { FastifyInstance } from 'fastify';

/** Once the server stops, a connection is closed with its answer: kept alive, it would hold the stop up for a minute. */
export const endConnectionsOnStop = (app: FastifyInstance): void => {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
};
