import { plusMonths } from '../../../../kernel/days.ts';
import { type Building, countOf, idOf, put } from './building.ts';

/** A count of who is there on a day, and those of who came and who went since 1 April. */
type Flow = { there: string; came: string; went: string };

/** The flows of which all three counts are public, by the wording of their definitions. */
const flows: readonly Flow[] = [
  { there: 'looked-after looked_after', came: 'events started', went: 'events ceased' },
  { there: 'plans protected', came: 'plans began', went: 'plans ended' },
];

/** Whether a count, by its name, says who came or who went. */
export const isOfFlow = (name: string): boolean =>
  flows.some(({ came, went }) => name === came || name === went);

/** The ids of the counts of one day. */
type Day = Flow & { at: string };

/** The days of one area and year, and who was there on 31 March before it. */
type Year = { march: { series: string; at: string }; days: readonly Day[] };

/** 31 March before the year in which a day lies. */
const marchBefore = (at: string): string => `${plusMonths(at, -3).slice(0, 'yyyy'.length)}-03-31`;

const yearsOf = ({ cells, places }: Building, { there, came, went }: Flow): Year[] => {
  const days = [...places.values()].flatMap(({ series, at }) => {
    const [name, area] = series.split(' | ');
    const idIn = (count: string): string => idOf({ series: `${count} | ${area}`, at });
    const day = { area, at, there: idIn(there), came: idIn(came), went: idIn(went) };
    return name === came && cells.has(day.there) && cells.has(day.went) ? [day] : [];
  });
  const years = Map.groupBy(days, ({ area, at }) => `${area} | ${marchBefore(at)}`);
  return [...years.values()].flatMap((year) => {
    const [first] = year;
    return first
      ? [{ march: { series: `${there} | ${first.area}`, at: marchBefore(first.at) }, days: year }]
      : [];
  });
};

/** Who must have been there on 31 March, were who is there, came and went all that happened. */
const before = (building: Building, { there, came, went }: Day): number =>
  countOf(building, there) + countOf(building, went) - countOf(building, came);

/** Days that come from the same number on 31 March: whether that is printed or not, it binds them. */
const bindDays = (building: Building, march: Year['march'], number: number, days: readonly Day[]): void => {
  const { cells, relations } = building;
  const isPrinted = cells.get(idOf(march))?.value === number;
  if (number < 0 || (!isPrinted && days.length < 2)) return;
  const unprinted = (series: string, at: string, value: number): string =>
    put(building, { series, at, rises: false }, value, false);
  const first = isPrinted ? idOf(march) : unprinted(`${march.series} as ${number}`, march.at, number);
  for (const { at, there, came, went } of days) {
    const either = unprinted(
      `${march.series} or left`,
      at,
      countOf(building, there) + countOf(building, went),
    );
    relations.push({ total: either, parts: [first, came] }, { total: either, parts: [there, went] });
  }
};

/**
 * Who was there on 31 March and who came since are who is there and who went, but for those who moved between teams or
 * came twice. Where the counts agree with it, it is a sum that anybody can make; who came and who went are hidden
 * together wherever.
 */
export const bindFlows = (building: Building): void => {
  for (const { march, days } of flows.flatMap((flow) => yearsOf(building, flow))) {
    const alike = Map.groupBy(days, (day) => before(building, day));
    for (const [number, those] of alike) bindDays(building, march, number, those);
    building.pairs.push(...days.map(({ came, went }) => [came, went] as const));
  }
};
