import { counted } from '../../../../kernel/counted.ts';
import { daysBetween } from '../../../../kernel/days.ts';
import { dateWords, timeWords } from '../../../../kernel/words-of-time.ts';
import { cautions } from '../plan-review.ts';
import { type Participation, participations } from '../record.ts';
import type { Deed, HeldHere, KnownChild, PlannedHere } from './known-reviews.ts';
import type { ListedReview } from './review-cells.ts';

/** What a line comes to: something to take, what is here and stays, or nothing new. */
export type Outcome =
  | { kind: 'difference'; deed: Deed; sentences: string[]; asks: string[] }
  | { kind: 'stays'; words: string }
  | { kind: 'same' };

/** What else the list says of the child of a line. Days are ISO. */
export type OtherLines = {
  today: string;
  looksLike: (words: string) => string | null;
  /** The last day on which a review of the child was held, here or in the list. */
  newest: string | null;
  /** Whether the list has reviews held that are not here. */
  bringsHeld: boolean;
  /** The line that says that the review planned here was held. */
  holdsPlanned: number | null;
};

const whenWords = (day: string, at: string): string =>
  `${dateWords(day)}${at === '' ? '' : ` at ${timeWords(at)}`}`;

/** Whether a line that was held is the review that is planned here: by the day it was held or planned for. */
export const isPlannedHere = (
  { heldOn, plannedOn }: ListedReview,
  planned: PlannedHere | null,
): planned is PlannedHere =>
  planned !== null && heldOn !== null && (heldOn === planned.day || plannedOn === planned.day);

const partWords = (code: Participation): string => `${code} (${participations[code]})`;

const compared = (review: ListedReview, here: HeldHere): string[] =>
  [
    review.participation !== null &&
      review.participation !== here.participation &&
      `the list says ${partWords(review.participation)}, here it is ${here.participation === null ? 'not said' : partWords(here.participation)}`,
    review.chaired !== null &&
      review.chaired !== here.chaired &&
      `the list says that the child ${review.chaired ? 'led' : 'did not lead'} it, here they ${here.chaired ? 'did' : 'did not'}`,
    review.due !== null &&
      review.due !== here.due &&
      `the list says due by ${dateWords(review.due)}, here it is ${here.due === null ? 'not said' : dateWords(here.due)}`,
  ].filter((difference) => difference !== false);

const heldAlready = (review: ListedReview, day: string, child: KnownChild): Outcome | null => {
  if (child.adjourned.includes(day))
    return {
      kind: 'stays',
      words: `A review met here on ${dateWords(day)} and was adjourned. Write down there when it was ended.`,
    };
  const here = child.held.find((one) => one.day === day);
  if (here === undefined) return null;
  const other = compared(review, here);
  return other.length === 0
    ? { kind: 'same' }
    : { kind: 'stays', words: `Held on ${dateWords(day)}: ${other.join('; ')}.` };
};

const seemsPersonal = (what: string, words: string, { looksLike }: OtherLines): string[] => {
  const seems = looksLike(words);
  return seems === null ? [] : [`${what}: this looks like ${seems}.`];
};

/** Why it was late: what is kept of it, and what is said. */
const lateness = (review: ListedReview, day: string, due: string | null) => {
  const { lateReason, otherReason } = review;
  if (due === null)
    return {
      kept: '',
      words: `The day by which it was due is not known.${lateReason === '' ? '' : ' Why it was late is not kept.'}`,
    };
  const dueWords = `It was due by ${dateWords(due)}`;
  if (day <= due) return { kept: '', words: `${dueWords}.` };
  const late = `${dueWords}: late by ${counted(daysBetween(due, day), 'day')}`;
  if (lateReason === '') return { kept: '', words: `${late}; the list does not say why.` };
  return {
    kept: lateReason,
    words: `${late}. ${lateReason}${otherReason === '' ? '.' : `; the words of the list (“${otherReason}”) are not kept.`}`,
  };
};

/** What taking a line does that says that a review was held on a day (ISO). */
export const heldOutcome = (
  review: ListedReview,
  day: string,
  child: KnownChild,
  others: OtherLines,
): Outcome => {
  const already = heldAlready(review, day, child);
  if (already) return already;
  const planned = isPlannedHere(review, child.planned) ? child.planned : null;
  const due = review.due ?? planned?.due ?? null;
  const late = lateness(review, day, due);
  const { participation } = review;
  const chaired = review.chaired === true;
  const mayBePlanned = planned === null && child.planned !== null && day === others.newest;
  return {
    kind: 'difference',
    deed: {
      kind: 'hold',
      review: planned && { id: planned.id, version: planned.version },
      held: { day, due, participation, chaired, lateReason: late.kept },
    },
    sentences: [
      planned === null
        ? `Held on ${dateWords(day)}.`
        : `Held on ${dateWords(day)}: the review that is planned here for ${dateWords(planned.day)}.`,
      late.words,
      participation === null
        ? 'How the child took part is not said.'
        : `${participations[participation]} (${participation}).`,
      ...(chaired ? ['Led by the child.'] : []),
    ],
    asks: [
      ...(mayBePlanned
        ? [
            `A review is planned here for ${dateWords(child.planned?.day ?? '')}, and stays planned. If this is that one, write it down there.`,
          ]
        : []),
      ...seemsPersonal('Why late', review.otherReason, others),
    ],
  };
};

const plan = (review: ListedReview, day: string, child: KnownChild, others: OtherLines): Outcome => {
  const { at, place, due } = review;
  const { today, bringsHeld, holdsPlanned } = others;
  const nextDue = bringsHeld ? null : child.nextDue;
  return {
    kind: 'difference',
    deed: { kind: 'plan', day, at, place, after: holdsPlanned === null ? null : (child.planned?.id ?? null) },
    sentences: [
      `Planned for ${whenWords(day, at)}.`,
      ...(place === '' ? [] : [`Place: ${place}.`]),
      ...cautions({ day, at, due: nextDue, endBy: null, today, others: [] }),
      ...(due !== null && nextDue !== null && due !== nextDue
        ? [
            `The list says due by ${dateWords(due)}; by what is written down here it is ${dateWords(nextDue)}.`,
          ]
        : []),
      ...(holdsPlanned === null ? [] : [`Take line ${holdsPlanned} with it.`]),
    ],
    asks: seemsPersonal('Place', place, others),
  };
};

const move = (review: ListedReview, day: string, here: PlannedHere, others: OtherLines): Outcome => {
  const at = review.at === '' ? here.at : review.at;
  const place = review.place === '' ? here.place : review.place;
  if (day === here.day && at === here.at && place === here.place) return { kind: 'same' };
  if (here.endsAdjourned)
    return {
      kind: 'stays',
      words: `The list says ${whenWords(day, at)}; here it is planned for ${whenWords(here.day, here.at)}, to end one that was adjourned. Move it on its own page.`,
    };
  return {
    kind: 'difference',
    deed: { kind: 'move', review: { id: here.id, version: here.version }, day, at, place },
    sentences: [
      ...(day === here.day && at === here.at
        ? []
        : [`Planned for ${whenWords(day, at)}; here, for ${whenWords(here.day, here.at)}.`]),
      ...(place === here.place
        ? []
        : [`Place: ${place}; here, ${here.place === '' ? 'not said' : here.place}.`]),
      ...cautions({ day, at, due: here.due, endBy: null, today: others.today, others: [] }),
    ],
    asks: place === here.place ? [] : seemsPersonal('Place', place, others),
  };
};

/** What taking a line does that says that a review is planned for a day (ISO). */
export const plannedOutcome = (
  review: ListedReview,
  day: string,
  child: KnownChild,
  others: OtherLines,
): Outcome =>
  child.planned === null || others.holdsPlanned !== null
    ? plan(review, day, child, others)
    : move(review, day, child.planned, others);
