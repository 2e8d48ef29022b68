import { plusDays } from '../../../../kernel/days.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import { canHaveChaired, participationsAt } from '../hold-review.ts';
import { careOn } from '../periods.ts';
import { dayOff } from '../plan-review.ts';
import type { KnownChild } from './known-reviews.ts';
import type { ListedReview } from './review-cells.ts';
import type { ReviewField } from './review-list.ts';

/** What is to be mended in a line, and in which column; null where no cell is to blame. */
export type Mistake = { field: ReviewField | 'reference' | null; text: string };

const notInCare = ({ episodes }: KnownChild, day: string): string | null => {
  const first = episodes.map(({ from }) => from).sort()[0];
  if (first !== undefined && day < first)
    return `${dateWords(day)} is before the child came into care on ${dateWords(first)}.`;
  return careOn(episodes, day) === null ? `The child was not in our care on ${dateWords(day)}.` : null;
};

const partMistake = ({ participation, chaired }: ListedReview, born: string | null, day: string) => {
  if (participation === null) return null;
  if (!participationsAt(born, day).includes(participation))
    return participation === 'PN0'
      ? 'The child was four or older on that day: PN0 cannot be right.'
      : 'The child was under four on that day: only PN0 can be right.';
  return chaired === true && !canHaveChaired(participation)
    ? 'A child who led the review came to it. Check how they took part.'
    : null;
};

const mistakesInHeld = (review: ListedReview, child: KnownChild, day: string, today: string): Mistake[] => {
  if (day > today)
    return [
      { field: 'heldOn', text: `${dateWords(day)} is still to come. A review to come is planned, not held.` },
    ];
  const care = notInCare(child, day);
  if (care !== null) return [{ field: 'heldOn', text: care }];
  const part = partMistake(review, child.born, day);
  return part === null ? [] : [{ field: 'participation', text: part }];
};

const daysOfAYear = 366;

const mistakeInPlanned = (child: KnownChild, day: string, today: string): string | null => {
  if (day < today)
    return `${dateWords(day)} has passed, and the line has no day on which the review was held. Give that day, or a new one.`;
  if (day > plusDays(today, daysOfAYear))
    return `${dateWords(day)} is more than a year ahead. Check the year.`;
  if (child.leftOn !== null) return 'The child is not in our care any more.';
  return dayOff(day)?.text ?? null;
};

const saysHeld = ({ participation, chaired }: ListedReview): boolean =>
  participation !== null || chaired === true;

/** Why a line cannot be right of a child on a day (`today`, ISO); none where it may be. */
export const mistakesInReview = (review: ListedReview, child: KnownChild, today: string): Mistake[] => {
  const { heldOn, plannedOn } = review;
  if (heldOn !== null) return mistakesInHeld(review, child, heldOn, today);
  if (saysHeld(review))
    return [
      {
        field: 'heldOn',
        text: 'The line says how the child took part, and not on which day the review was held. Give the day.',
      },
    ];
  const text = plannedOn === null ? null : mistakeInPlanned(child, plannedOn, today);
  return text === null ? [] : [{ field: 'plannedOn', text }];
};
