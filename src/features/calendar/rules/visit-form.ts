import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readDate } from '../../../kernel/typed-line.ts';

/** A visit as typed. `visitors` are ids of people; `toldAt` the id of a meeting, or empty. */
export type VisitForm = {
  place: string;
  why: string;
  visitors: string[];
  others: string;
  plannedOn: string;
  madeOn: string;
  learnt: string;
  toldAt: string;
};

export type VisitErrors = Partial<Record<keyof VisitForm, string>>;

export type ReadVisit = {
  place: string;
  why: string | null;
  visitorIds: string[];
  others: string | null;
  plannedOn: string | null;
  madeOn: string | null;
  learnt: string | null;
  toldAt: string | null;
};

export const emptyVisitForm: VisitForm = {
  place: '',
  why: '',
  visitors: [],
  others: '',
  plannedOn: '',
  madeOn: '',
  learnt: '',
  toldAt: '',
};

type Known = { people: readonly string[]; meetings: readonly string[]; today: string };

const filled = (text: string): string | null => text.trim() || null;

/** Reads the form, or says what cannot be used: a visit that is to come was not made, and without a visit nothing was learnt. */
export const readVisitForm = (form: VisitForm, known: Known): Result<ReadVisit, VisitErrors> => {
  const place = form.place.trim();
  const planned = readDate(form.plannedOn);
  const made = readDate(form.madeOn);
  const madeOn = made.ok ? made.value : null;
  const learnt = filled(form.learnt);
  const errors: VisitErrors = {
    ...(place === '' && { place: 'Say where the visit goes.' }),
    ...(!form.visitors.every((one) => known.people.includes(one)) && {
      visitors: 'Choose people from the list.',
    }),
    ...(!planned.ok && { plannedOn: planned.reason }),
    ...(!made.ok && { madeOn: made.reason }),
    ...(madeOn !== null && madeOn > known.today && { madeOn: 'That day is still to come.' }),
    ...(learnt && made.ok && madeOn === null && { madeOn: 'Say on which day the visit was made.' }),
    ...(form.toldAt !== '' &&
      !known.meetings.includes(form.toldAt) && { toldAt: 'Choose a meeting from the list.' }),
    ...(form.toldAt !== '' &&
      !learnt && { learnt: 'Write down what you learnt, so that the Board can hear of it.' }),
  };
  if (!planned.ok || !made.ok || Object.keys(errors).length > 0) return refused(errors);
  return ok({
    place,
    why: filled(form.why),
    visitorIds: form.visitors,
    others: filled(form.others),
    plannedOn: planned.value,
    madeOn,
    learnt,
    toldAt: form.toldAt || null,
  });
};
