import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, type Tx } from '../../../web/route.ts';
import { type Event, findEvent } from '../public-queries.ts';

/** The address of an event on the public pages. */
export const ofSlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) });

/** An event on the team's pages. */
export const ofEvent = z.object({ event: z.uuid('The address is not complete.') });

/** What the team knows the open forms of events by. */
export const forms = {
  question: 'Question to the panel',
  feedback: 'After an event',
  need: 'A need for an event',
} as const;

/** Runs `work` with the event of an address, or says that there is none. */
export const withEvent = async (
  tx: Tx,
  scope: Scope,
  id: string,
  work: (event: Event) => Promise<Answer>,
): Promise<Answer> => {
  const event = await findEvent(tx, scope, { id });
  return event ? work(event) : notFound('that event');
};
