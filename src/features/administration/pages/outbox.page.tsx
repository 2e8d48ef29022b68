import { z } from 'zod';
import { listMail } from '../../../platform/mail/outbox.ts';
import { notFound, page, redirect, route } from '../../../web/route.ts';
import { openLetter, tryLetterAgain } from '../commands.ts';
import { mayAdminister } from '../policy.ts';
import { letterView, outboxView } from './outbox.view.tsx';

const params = z.object({ letter: z.uuid() });

/** What was sent, what waits and what failed. */
export const outbox = route({
  method: 'GET',
  path: '/administration/outbox',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: false, because: 'subjects and receivers; reading what a letter says leaves a trace' },
  query: z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const model = { page: query.page, ...(await listMail(tx, scope, query)) };
      return page('Letters', outboxView(model), model);
    }),
});

/** What one letter says. */
export const letter = route({
  method: 'GET',
  path: '/administration/outbox/:letter',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: true, events: ['letter.read'] },
  params,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const found = await openLetter(tx, scope, params.letter);
      return found ? page(found.subject, letterView({ letter: found })) : notFound('that letter');
    }),
});

/** Has a letter that was given up tried again. */
export const sendAgain = route({
  method: 'POST',
  path: '/administration/outbox/:letter/again',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: true, events: ['letter.tried-again'] },
  params,
  handle: ({ inScope, scope, params, clock }) =>
    inScope(async (tx) =>
      (await tryLetterAgain(tx, scope, clock, params.letter))
        ? redirect('/administration/outbox')
        : notFound('that letter among those that were given up'),
    ),
});
