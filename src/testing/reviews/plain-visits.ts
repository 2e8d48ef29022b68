import { plusDays, plusMonths } from '../../kernel/days.ts';
import { homesOf } from '../indicators/homes.ts';
import { beganBefore, type ChildInCare, daysIn, rowsOf } from './plain-child.ts';
import { type Answer, owed, unknown } from './plain-line.ts';

const longTermFostering = ['U1', 'U4'];

type CurrentHome = { began: string; lastsUntil18: boolean };

const homeOn = ({ episodes, current, since, at }: ChildInCare): CurrentHome => {
  const home = homesOf(episodes)
    .filter(({ period, began }) => period === current.period && began <= at)
    .sort((one, other) => one.began.localeCompare(other.began))
    .at(-1);
  if (!home) return { began: since, lastsUntil18: false };
  const place = home.episodes.findLast(({ began }) => began <= at)?.place ?? '';
  return { began: home.began, lastsUntil18: longTermFostering.includes(place) };
};

export const statutoryVisit = (child: ChildInCare): Answer => {
  const { council, at } = child;
  if (!council.records.kinds.has('Visits')) return unknown(null);
  const { began, lastsUntil18 } = homeOn(child);
  const last = daysIn(rowsOf(council, 'Visits', child.child), 'DATE', began, at).at(-1);
  if (last === undefined && began === child.since && beganBefore(child)) return unknown(null);
  if (last === undefined) return owed(plusDays(began, 7), at);
  const sixWeeks = plusDays(last, 42);
  const settled = lastsUntil18 && sixWeeks >= plusMonths(began, 12);
  return owed(settled ? plusMonths(last, 3) : sixWeeks, at);
};
