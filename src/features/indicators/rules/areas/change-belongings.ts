import { plusDays } from '../../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import { type Belonging, endOf, isOn } from './belonging.ts';
import { checkBelongings } from './check-belongings.ts';

/** What is wrong with a change, and in which field it is mended. */
export type WrongChange = { field: keyof Belonging; text: string };

type Changed = Result<Belonging[], WrongChange>;

/** By name and day, so that the same hierarchy is always written in the same way. */
export const inNameOrder = (all: readonly Belonging[]): Belonging[] =>
  all.toSorted((one, other) => one.area.localeCompare(other.area) || one.from.localeCompare(other.from));

const checked = (all: readonly Belonging[]): Changed => {
  const [wrong] = checkBelongings(all);
  return wrong ? refused({ field: wrong.field, text: wrong.text }) : ok(inNameOrder(all));
};

/**
 * Puts an area where it belongs from a day on. Where it belonged before ends the day before; where it is to be later on
 * stays, and so does the day on which it ends.
 */
export const place = (
  all: readonly Belonging[],
  { area, kind, within, from }: Omit<Belonging, 'to'>,
): Changed => {
  const own = all.filter((one) => one.area === area);
  const others = all.filter((one) => one.area !== area);
  const until = own.find((one) => isOn(one, from));
  const later = own.filter((one) => one.from > from);
  const next = later.map((one) => one.from).sort()[0];
  const to = until ? until.to : next === undefined ? null : plusDays(next, -1);
  const earlier = own
    .filter((one) => one.from < from)
    .map((one) => (one === until ? { ...one, to: plusDays(from, -1) } : one));
  return checked([...others, ...earlier, { area, kind, within, from, to }, ...later]);
};

/** Ends an area: `day` is its last one. What was to come of it is left out. */
export const end = (all: readonly Belonging[], area: string, day: string): Changed => {
  const own = all.filter((one) => one.area === area);
  if (!own.some((one) => isOn(one, day))) {
    const last = own.map(endOf).sort().at(-1);
    const text =
      last === undefined
        ? `There is no area “${area}”.`
        : `“${area}” is not there on ${dateWords(day)}. Give a day on which it is.`;
    return refused({ field: last === undefined ? 'area' : 'to', text });
  }
  const result = checked([
    ...all.filter((one) => one.area !== area),
    ...own.filter((one) => one.from <= day).map((one) => (isOn(one, day) ? { ...one, to: day } : one)),
  ]);
  // It is the end that leaves others without their larger area: the day is mended, or they are moved first.
  return result.ok ? result : refused({ ...result.reason, field: 'to' });
};
