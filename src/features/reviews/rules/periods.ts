import { byDay } from '../../../kernel/days.ts';

/**
 * An episode of care as the return has it, days ISO: `until` is the day on which it ended, which no longer counts, or null.
 * `reason` is why it began (RNE), `home` tells one home from another.
 */
export type Episode = {
  from: string;
  until: string | null;
  reason: string;
  legalStatus: string;
  place: string;
  home: string;
};

/** How a child is looked after on a day: since when, in which home that is no temporary one, and every stay in care. */
export type Care = {
  since: string;
  home: { since: string; place: string | null } | null;
  care: { from: string; until: string }[];
};

const never = '9999-12-31';
const shortBreaks: readonly string[] = ['V3', 'V4'];
const temporary: readonly string[] = ['T0', 'T1', 'T2', 'T3', 'T4'];
const sameCarers: readonly string[] = ['L', 'T', 'U'];
const otherCarers: readonly string[] = ['S', 'P', 'B'];

type Stay = Omit<Episode, 'until'> & { until: string; period: number };

/** A period begins with a start of care (S), and with an episode that none before it reaches. */
const staysIn = (episodes: readonly Episode[], at: string): Stay[] => {
  const inOrder = episodes
    .filter(({ legalStatus, from }) => !shortBreaks.includes(legalStatus) && from <= at)
    .map((episode) => ({ ...episode, until: episode.until ?? never, period: 0 }))
    .sort((one, other) => byDay(one.from, other.from) || byDay(one.until, other.until));
  let period = -1;
  let reached = '';
  for (const stay of inOrder) {
    if (stay.reason === 'S' || reached < stay.from) period += 1;
    if (stay.until > reached) reached = stay.until;
    stay.period = period;
  }
  return inOrder;
};

/** The stays of the period that is open at the end of a day; none where there is no such period. */
const openPeriod = (stays: readonly Stay[], at: string): Stay[] => {
  const current = stays.findLast(({ until }) => until > at);
  return current ? stays.filter(({ period }) => period === current.period) : [];
};

/** Since when a child is looked after at the end of a day (ISO), as `careOn` has it; null where it is not. */
export const careSince = (episodes: readonly Episode[], at: string): string | null =>
  openPeriod(staysIn(episodes, at), at)[0]?.from ?? null;

/** Whether the carers changed, by the reason where no temporary home lies between, else by the home itself. */
const isAnotherHome = (before: Stay, stay: Stay, afterTemporary: boolean): boolean => {
  if (!afterTemporary && sameCarers.includes(stay.reason)) return false;
  if (!afterTemporary && otherCarers.includes(stay.reason)) return true;
  return before.home !== stay.home;
};

/** The first day of the last home of a period. */
const lastHomeSince = (stays: readonly Stay[]): string | null => {
  let since: string | null = null;
  let before: Stay | null = null;
  let afterTemporary = false;
  for (const stay of stays) {
    if (temporary.includes(stay.place)) {
      afterTemporary = true;
      continue;
    }
    if (before === null || isAnotherHome(before, stay, afterTemporary)) since = stay.from;
    before = stay;
    afterTemporary = false;
  }
  return since;
};

/**
 * How a child is looked after at the end of a day (ISO), or null where it is not: periods of care and homes as the
 * indicators tell them from each other (indicators/README.md, "How records are counted"). What begins after the day is
 * not known on it.
 */
export const careOn = (episodes: readonly Episode[], at: string): Care | null => {
  const stays = staysIn(episodes, at);
  const ofPeriod = openPeriod(stays, at);
  const [first] = ofPeriod;
  if (!first) return null;
  const homeSince = lastHomeSince(ofPeriod);
  return {
    since: first.from,
    home: homeSince === null ? null : { since: homeSince, place: lastPlace(ofPeriod) },
    care: stays.map(({ from, until }) => ({ from, until })),
  };
};

const lastPlace = (stays: readonly Stay[]): string | null =>
  stays.findLast(({ place }) => !temporary.includes(place))?.place || null;
