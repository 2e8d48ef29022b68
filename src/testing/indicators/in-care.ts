import { codeSets } from '../../features/indicators/rules/code-sets.ts';
import { forMonths, type LookedAfter, lookedAfterOn } from './council.ts';
import { ageOn } from './days.ts';
import { dateIn, textIn } from './fields.ts';
import { hadThreeHomes, stayedTwoYears } from './homes.ts';
import type { PlainWay } from './plain-indicator.ts';
import { reviewedInTime, reviewsOf } from './reviews.ts';

const knownOr = (codes: object, code: string | null): string =>
  code !== null && Object.hasOwn(codes, code) ? code : 'unknown';

const bandOf = (age: number | null): string => {
  if (age === null) return 'unknown';
  if (age < 1) return 'under_1';
  if (age < 5) return '1-4';
  if (age < 10) return '5-9';
  return age < 16 ? '10-15' : '16+';
};

const everyChild = (part: (child: LookedAfter, day: string) => string | undefined): PlainWay['shares'] => {
  return (council, day) =>
    lookedAfterOn(council, day).map((child) => {
      const named = part(child, day);
      return {
        child: child.child,
        team: child.team,
        numerator: true,
        ...(named === undefined ? {} : { part: named }),
      };
    });
};

const isFar = ({ current: { location, distance } }: LookedAfter): { known: boolean; far: boolean } => {
  const miles = distance !== null && /^\d+(\.\d+)?$/.test(distance) ? Number(distance) : null;
  const side = location === 'IN' || location === 'OUT' ? location : null;
  return { known: side !== null || miles !== null, far: side === 'OUT' || (miles !== null && miles > 20) };
};

/** Children looked after on the day: how many, under what law, where and how old; their homes and reviews. */
export const inCare: Readonly<Record<string, readonly PlainWay[]>> = {
  cla_number: [{ needs: ['Episodes'], each: 'child', of: 'number', shares: everyChild(() => undefined) }],
  cla_rate: [
    {
      needs: ['Episodes', 'Population'],
      each: 'child',
      of: 'population',
      shares: everyChild(() => undefined),
    },
  ],
  cla_by_legal_status: [
    {
      needs: ['Episodes'],
      each: 'child',
      of: 'number',
      shares: everyChild(({ current }) => knownOr(codeSets.LS, current.legalStatus)),
    },
  ],
  cla_by_placement: [
    {
      needs: ['Episodes'],
      each: 'child',
      of: 'number',
      shares: everyChild(({ current }) => knownOr(codeSets.PLACE, current.place)),
    },
  ],
  cla_by_age: [
    {
      needs: ['Header', 'Episodes'],
      each: 'child',
      of: 'number',
      shares: everyChild(({ born }, day) => bandOf(ageOn(day, born))),
    },
  ],
  uasc_number: [
    {
      needs: ['Episodes', 'UASC'],
      each: 'child',
      of: 'number',
      shares: (council, day) =>
        lookedAfterOn(council, day).map(({ child, team }) => {
          const rows = council.records.rows('UASC').filter((row) => textIn(row, 'CHILD') === child);
          const still = rows.some((row) => day < (dateIn(row, 'DUC').date ?? '9999-12-31'));
          return { child, team, numerator: still };
        }),
    },
  ],
  placed_outside: [
    {
      needs: ['Episodes'],
      each: 'child',
      of: 'percentage',
      shares: (council, day) =>
        lookedAfterOn(council, day).map((child) => {
          const { known, far } = isFar(child);
          return { child: child.child, team: child.team, numerator: known && far, denominator: known };
        }),
    },
  ],
  ni62: [
    {
      needs: ['Episodes'],
      each: 'child',
      of: 'percentage',
      shares: (council, day) =>
        lookedAfterOn(council, day).map(({ child, team, episodes }) => ({
          child,
          team,
          numerator: hadThreeHomes(episodes, day),
          denominator: true,
        })),
    },
  ],
  ni63: [
    {
      needs: ['Header', 'Episodes'],
      each: 'child',
      of: 'percentage',
      shares: (council, day) =>
        lookedAfterOn(council, day)
          .filter((child) => (ageOn(day, child.born) ?? 16) < 16 && forMonths(child, day, 30))
          .map(({ child, team, episodes, current }) => ({
            child,
            team,
            numerator: stayedTwoYears(episodes, current, day),
            denominator: true,
          })),
    },
  ],
  ni66: [
    {
      needs: ['Episodes', 'Reviews'],
      each: 'child',
      of: 'percentage',
      shares: (council, day) => {
        const reviews = reviewsOf(council.records);
        return lookedAfterOn(council, day).map(({ child, team, episodes, current }) => {
          const found = reviewedInTime(reviews, child, episodes, current, day);
          return { child, team, numerator: found === 'in time', denominator: found !== 'not counted' };
        });
      },
    },
  ],
};
