import type { Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import {
  asksIn,
  type Consultation,
  itemsWithAsks,
  listConsultations,
  listSurveys,
  type OfMeetings,
  type PublicItem,
  type Survey,
} from '../asks/index.ts';
import { type AwardYear, allYears, shownFinalists } from '../awards/index.ts';
import { eventsCounts } from '../events/index.ts';
import { allGiven, type Given } from '../grants/index.ts';
import { type Changed, whatChangedIn } from '../participation/index.ts';

/** What everybody may read of young people's voice in a period, and how a board's asks stand now. */
export type PublicVoice = {
  changed: Changed[];
  asks: Awaited<ReturnType<typeof asksIn>>;
  items: PublicItem[];
  events: number;
  surveys: Survey[];
  consultations: Consultation[];
  awards: (AwardYear & { finalists: number; winners: number })[];
  grants: Given[];
};

const awardsIn = async (tx: Tx, scope: Scope, touches: (from: string, to: string) => boolean) => {
  const found: PublicVoice['awards'] = [];
  for (const year of await allYears(tx, scope)) {
    if (!touches(year.opensOn, year.eventOn ?? year.closesOn)) continue;
    const shown = await shownFinalists(tx, scope, year.id);
    found.push({ ...year, finalists: shown.length, winners: shown.filter(({ winner }) => winner).length });
  }
  return found;
};

/** Reads what is public of a period: nothing of it tells of anybody who did not agree. */
export const publicVoiceOf = async (
  tx: Tx,
  scope: Scope,
  { bodyId, period }: { bodyId: string; period: Period },
  ofMeetings: OfMeetings,
): Promise<PublicVoice> => {
  const isIn = (day: string): boolean => day >= period.from && day <= period.to;
  const touches = (from: string, to: string): boolean => from <= period.to && to >= period.from;
  return {
    changed: (await whatChangedIn(tx, scope)).filter(({ month }) => isIn(month)),
    asks: await asksIn(tx, scope, bodyId),
    items: (await itemsWithAsks(tx, scope, bodyId, ofMeetings)).filter(({ day }) => isIn(day)),
    events: (await eventsCounts(tx, scope, period)).events,
    surveys: (await listSurveys(tx, scope)).filter(
      ({ published, opensOn, closesOn }) => published && touches(opensOn, closesOn),
    ),
    consultations: (await listConsultations(tx, scope)).filter(
      ({ published, fromOn, toOn }) => published && touches(fromOn, toOn),
    ),
    awards: await awardsIn(tx, scope, touches),
    grants: (await allGiven(tx, scope)).filter(({ decidedOn }) => isIn(decidedOn)),
  };
};
