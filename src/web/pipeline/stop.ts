import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Once the server stops, a connection is closed with its answer, and one on which nothing has been asked at once: kept
 * alive, or opened by a browser for what it may ask next, either would hold the stop up for a minute.
 */
export const endConnectionsOnStop = (app: FastifyInstance): void => {
  let stopping = false;
  const open = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', async () => {
    stopping = true;
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
};
