import type { Scope } from '../../../kernel/scope.ts';
import type { Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Event, findEvent } from '../public-queries.ts';

/** Where the participation team works on events. */
export const team = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;

export const voiceLink = { text: 'Young people’s voice', href: '/voice' };
export const eventsLink = { text: 'Events', href: '/voice/events' };

/** The team's page of an event. */
export const deskOf = (id: string): string => `/voice/events/${id}`;

export const linkTo = ({ id, title }: Pick<Event, 'id' | 'title'>) => ({ text: title, href: deskOf(id) });

/** What a form of an event is about; null where there is no such event. */
export const openEvent = async (tx: Tx, scope: Scope, id: string): Promise<Event | null> =>
  (await findEvent(tx, scope, { id })) ?? null;
