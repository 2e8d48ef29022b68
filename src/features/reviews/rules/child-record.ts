import { careOn, type Episode } from './periods.ts';
import type { DoneKind, Participation } from './record.ts';
import { type ChildInCare, toldInFull } from './timetable/history.ts';
import { childTimetable, type TimetableLine } from './timetable/timetable.ts';

/** Something that was done for a child on a day (ISO), and by whom, as a post. */
export type Done = { what: DoneKind; day: string; by: string };

/** A review that was held on a day (ISO), and how the child took part. */
export type Held = { day: string; participation: Participation | null };

/** What is written down of a child: where they lived, what was done, and reviews held, each the oldest first. */
export type ChildRecord = { episodes: Episode[]; done: Done[]; held: Held[] };

export const emptyRecord: ChildRecord = { episodes: [], done: [], held: [] };

/** The record as the timetable reads it on a day (ISO); null where the child is not in care then, or nobody knows since when. */
const historyOf = (
  { reference, born }: { reference: string; born: string | null },
  { episodes, done, held }: ChildRecord,
  at: string,
): ChildInCare | null => {
  const care = careOn(episodes, at);
  if (care === null) return null;
  const daysOf = (what: DoneKind): string[] =>
    done.filter((one) => one.what === what && one.day <= at).map(({ day }) => day);
  return {
    child: reference,
    born,
    ...care,
    fromTheStart: true,
    reviews: [...new Set(held.map(({ day }) => day))].filter((day) => day <= at),
    initialAssessments: daysOf('initial assessment'),
    healthReviews: daysOf('health review'),
    dentalChecks: daysOf('dental check'),
    questionnaires: daysOf('questionnaire'),
    educationPlans: daysOf('education plan'),
    visits: daysOf('visit'),
    pathwayPlans: daysOf('pathway plan'),
    advisers: daysOf('personal adviser'),
    ofYear: null,
  };
};

/** What is due to a child on a day (ISO) by what is written down here: what is not written down was not done. */
export const timetableOf = (
  child: { reference: string; born: string | null },
  record: ChildRecord,
  at: string,
): TimetableLine[] => {
  const history = historyOf(child, record, at);
  return history === null ? [] : childTimetable(history, at, toldInFull);
};
