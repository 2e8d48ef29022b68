import { daysBetween } from '../../../kernel/days.ts';
import { daysBetweenLetters, daysUntilAsked } from './request.ts';

/**
 * How many letters have asked what changed by a day (ISO), when all goes by plan: the first four weeks after it took place,
 * then one every two weeks until the asker says it. Nought once they have.
 */
export const lettersBy = (
  { tookPlaceOn, saidOn }: { tookPlaceOn: string | null; saidOn: string | null },
  today: string,
): number => {
  if (tookPlaceOn === null || saidOn !== null) return 0;
  const days = daysBetween(tookPlaceOn, today) - daysUntilAsked;
  return days < 0 ? 0 : Math.floor(days / daysBetweenLetters) + 1;
};
