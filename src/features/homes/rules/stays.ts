import { daysBetween, laterDay } from '../../../kernel/days.ts';
import { type HomeKind, isEmergency, isHomeless, isNeverSuitable } from './home-kinds.ts';

/** Where somebody lived, from a day until the day of moving out (ISO; null: they live there). */
export type Stay = {
  district: string;
  kind: HomeKind;
  suitable: boolean | null;
  from: string;
  until: string | null;
};

/** Both days belong to the period. */
export type Period = { first: string; last: string };

/** The home on a day: whoever moves on that day already lives in the new one. */
export const homeOn = <One extends Stay>(stays: readonly One[], day: string): One | null =>
  stays.find(({ from, until }) => from <= day && (until === null || until > day)) ?? null;

/** Whether a home counts as suitable; null where nobody has said. */
export const isSuitable = ({ kind, suitable }: Stay): boolean | null =>
  isNeverSuitable(kind) ? false : suitable;

const inOrder = (stays: readonly Stay[]): Stay[] =>
  [...stays].sort((one, other) => one.from.localeCompare(other.from));

/**
 * Moves since leaving care, up to a day: homes that began after the day of leaving. The home they left care into is no
 * move. Null where the day of leaving is not known or still to come.
 */
export const movesSinceLeaving = (
  stays: readonly Stay[],
  leftOn: string | null,
  day: string,
): number | null =>
  leftOn === null || leftOn > day ? null : stays.filter(({ from }) => from > leftOn && from <= day).length;

/** Days in the home of a day; null where there is none. */
export const daysInHome = (stays: readonly Stay[], day: string): number | null => {
  const home = homeOn(stays, day);
  return home && daysBetween(home.from, day);
};

/** Whether somebody has lived in one home for twelve months or more on a day; null where there is no home. */
export const isSettled = (stays: readonly Stay[], day: string): boolean | null => {
  const home = homeOn(stays, day);
  return home && `${Number(home.from.slice(0, 4)) + 1}${home.from.slice(4)}` <= day;
};

/** The days on which a time without a home began, up to a day. Stays that follow each other are one time. */
export const homelessSpells = (stays: readonly Stay[], day: string): string[] => {
  const began: string[] = [];
  let end: string | null = '';
  for (const { kind, from, until } of inOrder(stays).filter(({ from }) => from <= day)) {
    if (!isHomeless(kind)) continue;
    if (end !== null && (end === '' || from > end)) began.push(from);
    end = until;
  }
  return began;
};

/**
 * Nights in emergency homes and bed and breakfast within a period: the night of the last day counts where somebody was
 * there at its end.
 */
export const emergencyNights = (stays: readonly Stay[], { first, last }: Period): number =>
  stays
    .filter(({ kind, from }) => isEmergency(kind) && from <= last)
    .reduce((nights, { from, until }) => {
      const began = laterDay(from, first);
      const ended =
        until !== null && until <= last ? daysBetween(began, until) : daysBetween(began, last) + 1;
      return nights + Math.max(0, ended);
    }, 0);

/** What stands against a stay beside the others of the same person; null where nothing does. */
export const mistakeInStay = (
  stay: Pick<Stay, 'from' | 'until'>,
  others: readonly Pick<Stay, 'from' | 'until'>[],
): { text: string; field: 'from' | 'until' } | null => {
  if (stay.until !== null && stay.until < stay.from)
    return { text: 'They moved out before they moved in. Check both days.', field: 'until' };
  const meets = others.some(
    ({ from, until }) => (stay.until === null || from < stay.until) && (until === null || stay.from < until),
  );
  return meets
    ? {
        text: 'On these days another home is written down. Change that one first, or check the days.',
        field: 'from',
      }
    : null;
};
