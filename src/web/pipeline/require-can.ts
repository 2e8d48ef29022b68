import type { FastifyInstance } from 'fastify';
import type { Can } from '../../kernel/roles.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may: no route is without it. */
    can?: Can;
  }
}

/** Refuses to start with a route that does not say who may use it. */
export const requireCan = (app: FastifyInstance): void => {
  app.addHook('onRoute', ({ config, method, url }) => {
    if (!config?.can) throw new Error(`The route ${method} ${url} does not say who may use it.`);
  });
};
