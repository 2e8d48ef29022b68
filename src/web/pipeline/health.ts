import type { FastifyInstance } from 'fastify';
import { databaseAnswers } from '../../platform/database/answers.ts';
import type { Connected } from '../../platform/database/transaction.ts';
import { everyone } from '../route.ts';

const open = { config: { can: everyone } };

/** /health: the process lives. /ready: it can serve, its database answers. Neither tells anything else. */
export const registerHealth = (app: FastifyInstance, connected: Connected): void => {
  app.get('/health', open, () => ({ status: 'ok' }));
  app.get('/ready', open, async (_request, reply) => {
    if (await databaseAnswers(connected)) return { status: 'ready' };
    return reply.status(503).send({ status: 'the database does not answer' });
  });
};
