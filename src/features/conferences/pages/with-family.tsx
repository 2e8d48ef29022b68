import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { recordReading } from '../../../platform/events/record.ts';
import { type Answer, type Ask, notFound, redirect, type Tx } from '../../../web/route.ts';
import { askWhy, type ReadingReason, readingReasonIn } from '../../reviews/index.ts';
import { familyRead } from '../events.ts';
import {
  type Conference,
  conferencesOf,
  type Family,
  findConference,
  findFamily,
  isOwn,
} from '../queries.ts';

export const familyParams = z.object({ family: z.uuid('The address is not complete.') });
export const conferenceParams = z.object({ conference: z.uuid('The address is not complete.') });

/** Reading a family's line leaves its trace. */
export const familyReading = { writes: true, events: ['family.read'] } as const;

/** What a handler works on: the family, its conferences, with the way to the database, who asks and the day it is. */
export type HeldFamily = {
  tx: Tx;
  scope: Scope;
  family: Family;
  conferences: Conference[];
  today: string;
  why: string;
};

type Reading = Pick<Ask<unknown, { why: string }, unknown>, 'scope' | 'query' | 'clock' | 'site'>;

/**
 * Shows or changes something of a family. The reading is written down with its reason in the same transaction, or nothing
 * is shown; whoever opens a family that is not theirs says why first.
 */
export const withFamilyIn = async (
  tx: Tx,
  { scope, query, clock, site }: Reading,
  id: string,
  work: (held: HeldFamily) => Promise<Answer>,
): Promise<Answer> => {
  const family = await findFamily(tx, scope, id);
  if (!family) return notFound('that family');
  const reason: ReadingReason | null = isOwn(family, scope) ? 'own case' : readingReasonIn(query.why);
  if (reason === null) return askWhy(site.path, 'This family is not on your own list.');
  await recordReading(tx, scope, familyRead(family.id, reason));
  const conferences = (await conferencesOf(tx, scope, [family.id])).get(family.id) ?? [];
  return work({ tx, scope, family, conferences, today: todayIn(clock), why: query.why });
};

/** The same of the family that the address names. */
export const withFamily = (
  ask: Ask<{ family: string }, { why: string }, unknown>,
  work: (held: HeldFamily) => Promise<Answer>,
): Promise<Answer> => ask.inScope((tx) => withFamilyIn(tx, ask, ask.params.family, work));

export type HeldConferencePage = HeldFamily & { conference: Conference };

/** The same of a conference that the address names. */
export const withConference = (
  ask: Ask<{ conference: string }, { why: string }, unknown>,
  work: (held: HeldConferencePage) => Promise<Answer>,
): Promise<Answer> =>
  ask.inScope(async (tx) => {
    const conference = await findConference(tx, ask.scope, ask.params.conference);
    if (!conference) return notFound('that conference');
    return withFamilyIn(tx, ask, conference.familyId, (held) => work({ ...held, conference }));
  });

type Along = Pick<HeldFamily, 'why'>;

/** An address within a family's pages: the reason for reading goes along, so that nobody is asked twice. */
export const along = (path: string, { why }: Along, done = ''): string => {
  const query = new URLSearchParams({ ...(done && { done }), ...(why && { why }) }).toString();
  return query === '' ? path : `${path}?${query}`;
};

export const familyPath = ({ id }: Pick<Family, 'id'>): string => `/conferences/families/${id}`;
export const conferencePath = ({ id }: Pick<Conference, 'id'>): string => `/conferences/${id}`;

export const toConferences = { text: 'Conferences', href: '/conferences' };

export const toFamily = (held: HeldFamily) => ({
  text: held.family.reference,
  href: along(familyPath(held.family), held),
});

/** Back to the family, which says what was done. */
export const backToFamily = (held: HeldFamily, done: string): Answer =>
  redirect(along(familyPath(held.family), held, done));
