import { daysBetween, laterDay, plusMonths } from '../../../kernel/days.ts';
import type { CareFacts } from './care.ts';
import { fieldNames, type PermanenceLine } from './line.ts';

/** A point of a child's line to permanence: what it is, its day (ISO), whether it lies behind, and whether it is late. */
export type Point = { what: string; day: string; state: 'done' | 'ahead' | 'late' };

/** The line as one picture: its points in their order, and how far along the way each lies, from 0 to 1. */
export type Picture = { points: (Point & { at: number })[]; today: number; from: string; to: string };

const done = (what: string, day: string | null): Point[] =>
  day === null ? [] : [{ what, day, state: 'done' }];

const awaited = (what: string, day: string | null, today: string): Point[] =>
  day === null ? [] : [{ what, day, state: day < today ? 'late' : 'ahead' }];

const reviewNames = ['First review', 'Second review'];

const pointsOf = (line: PermanenceLine, { since, reviewsHeld }: CareFacts, today: string): Point[] => [
  { what: 'Came into care', day: since, state: 'done' },
  ...reviewsHeld.slice(0, 2).flatMap((day, place) => done(reviewNames[place] ?? '', day)),
  ...(reviewsHeld.length > 2 ? done('Last review', reviewsHeld.at(-1) ?? null) : []),
  ...done('Plan for permanence set', line.planForOn),
  ...done('Plan of permanence set', line.planOfOn),
  ...(line.panel === 'presented'
    ? done('Presented to panel', line.panelOn)
    : awaited('Panel', line.panelOn, today)),
  ...done(fieldNames.section20On, line.section20On),
  ...done('Discharge filed with legal', line.filedOn),
  ...(line.filedOn === null ? awaited(fieldNames.fileBy, line.fileBy, today) : []),
  ...awaited(line.nextStep === '' ? 'Next step' : `Next step: ${line.nextStep}`, line.stepDue, today),
];

/** The picture of a line on a day (ISO): from coming into care to the last of its points, and at least a month past today. */
export const pictureOf = (line: PermanenceLine, care: CareFacts, today: string): Picture => {
  const points = pointsOf(line, care, today).sort((one, other) => one.day.localeCompare(other.day));
  const from = points[0]?.day ?? care.since;
  const to = [plusMonths(today, 1), ...points.map(({ day }) => day)].reduce(laterDay);
  const length = daysBetween(from, to);
  const at = (day: string): number => daysBetween(from, day) / length;
  return { points: points.map((point) => ({ ...point, at: at(point.day) })), today: at(today), from, to };
};
