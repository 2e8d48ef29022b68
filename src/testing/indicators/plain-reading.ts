import { everywhere, noTeam, whole } from '../../features/indicators/rules/counted.ts';
import { careLeavers } from './care-leavers.ts';
import { type Council, councilOf } from './council.ts';
import { education } from './education.ts';
import { events } from './events.ts';
import { health } from './health.ts';
import { inCare } from './in-care.ts';
import type { PlainWay, Share } from './plain-indicator.ts';
import { plans } from './plans.ts';
import { childrenLiving } from './population.ts';
import type { RawExtract } from './raw-extract.ts';

const ways: Readonly<Record<string, readonly PlainWay[]>> = {
  ...plans,
  ...inCare,
  ...events,
  ...health,
  ...education,
  ...careLeavers,
};

/** A figure as the plain reading finds it; null for an indicator that the files cannot tell of on that day. */
export type PlainFigure = {
  numerator: number;
  denominator: number | null;
  value: number | null;
  excluded: number;
};

const total = (
  shares: readonly Share[],
  side: 'numerator' | 'denominator',
  each: 'child' | 'row',
): number => {
  const counted = shares.filter((share) => share[side]);
  if (each === 'child') return new Set(counted.map(({ child }) => child)).size;
  return counted.reduce((sum, share) => sum + Number(share[side]), 0);
};

const inUnit = (of: PlainWay['of'], numerator: number, denominator: number | null): number | null => {
  if (of === 'number') return numerator;
  if (!denominator) return null;
  const per = { percentage: 100, average: 1, population: 10_000 }[of];
  return (per * numerator) / denominator;
};

/** Answers for one extract and one last day, day by day. */
export type PlainReading = {
  /** The areas and parts that have something to count on a day. */
  placesOf(code: string, day: string): { area: string; part: string }[];
  figure(code: string, day: string, area: string, part: string): PlainFigure | null;
};

/** Reads an extract slowly and plainly, by the words of the definitions. */
export const readPlainly = (extract: RawExtract, lastDay: string): PlainReading => {
  const council: Council = councilOf(extract);
  const { records } = council;
  const kept = new Map<string, Share[]>();
  const wayOn = (code: string, day: string): PlainWay | undefined =>
    ways[code]?.find(
      ({ needs, lastDayOnly }) =>
        needs.every((kind) => records.kinds.has(kind)) && (!lastDayOnly || day === lastDay),
    );
  const sharesOf = (code: string, way: PlainWay, day: string): Share[] => {
    const key = `${code} ${day}`;
    const shares = kept.get(key) ?? way.shares(council, day);
    kept.set(key, shares);
    return shares;
  };
  return {
    placesOf: (code, day) => {
      const way = wayOn(code, day);
      const counted = way
        ? sharesOf(code, way, day).filter((share) => share.numerator || share.denominator)
        : [];
      return counted.map(({ team, part }) => ({ area: team ?? noTeam, part: part ?? whole }));
    },
    figure: (code, day, area, part) => {
      const way = wayOn(code, day);
      if (!way) return null;
      const shares = sharesOf(code, way, day).filter(
        (share) =>
          (area === everywhere || (share.team ?? noTeam) === area) && (part === whole || share.part === part),
      );
      const numerator = total(shares, 'numerator', way.each);
      const denominator =
        way.of === 'population'
          ? childrenLiving(records, area, day)
          : way.of === 'number'
            ? null
            : total(shares, 'denominator', way.each);
      const excluded = way.needs.reduce((sum, kind) => sum + records.leftOut(kind), 0);
      return { numerator, denominator, value: inUnit(way.of, numerator, denominator), excluded };
    },
  };
};
