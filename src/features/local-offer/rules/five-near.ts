import { daysBetween } from '../../../kernel/days.ts';

const shown = 5;
const someDay = '2026-01-01';

/**
 * Five of an area's services, in an order that moves on by one each day (ISO): each of them is shown first as often as any
 * other, and everybody sees the same five on one day.
 */
export const fiveOf = <Service>(services: readonly Service[], today: string): Service[] => {
  const count = services.length;
  if (count === 0) return [];
  const first = ((daysBetween(someDay, today) % count) + count) % count;
  return [...services.slice(first), ...services.slice(0, first)].slice(0, shown);
};
