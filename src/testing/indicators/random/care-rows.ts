import fc from 'fast-check';
import { plusDays } from '../../../kernel/days.ts';
import type { RawRow } from '../raw-extract.ts';
import { british, daysBefore, written, writtenOrNone } from './dates.ts';

type Step = {
  lasts: number;
  gap: number;
  reason: string;
  status: string;
  place: string;
  provider: string;
  urn: string;
  post: string;
  location: string;
  distance: string;
};

const reasons = fc.constantFrom('S', 'L', 'L', 'T', 'U', 'P', 'P', 'B', '', 'Q', 'p');
const statuses = fc.constantFrom('C1', 'C2', 'C2', 'E1', 'V2', 'V2', 'V3', 'V4', 'J1', '', 'ZZ', 'c2');
const places = fc.constantFrom(
  'U4',
  'U4',
  'U6',
  'K2',
  'P1',
  'A3',
  'A4',
  'A5',
  'A6',
  'T0',
  'T1',
  'T3',
  'U9',
  '',
);
const ceasing = fc.constantFrom('E4A', 'E4A', 'E11', 'X1', '', 'E99');

const steps: fc.Arbitrary<Step> = fc.record({
  lasts: fc.constantFrom(0, 0, 1, 2, 7, 20, 90, 200, 365, 366, 730, 731, 913),
  gap: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 30),
  reason: reasons,
  status: statuses,
  place: places,
  provider: fc.constantFrom('PR1', 'PR1', 'PR1', 'PR4', ''),
  urn: fc.constantFrom('', '', 'SC1', 'SC2'),
  post: fc.constantFrom('PR1 1AA', 'PR1 1AA', 'LA1 1AA', ''),
  location: fc.constantFrom('', 'IN', 'OUT', 'out', 'NEAR'),
  distance: fc.constantFrom('', '', '0', '20', '20.0', '20.1', '35', 'far'),
});

const rowOf = (child: string, began: string, ended: string, step: Step, ceased: string): RawRow => ({
  CHILD: child,
  DECOM: began,
  RNE: step.reason,
  LS: step.status,
  CIN: 'N1',
  PLACE: step.place,
  PLACE_PROVIDER: step.provider,
  DEC: ended,
  REC: ceased,
  REASON_PLACE_CHANGE: '',
  HOME_POST: 'PR2 2BB',
  PL_POST: step.post,
  URN: step.urn,
  PL_LOCATION: step.location,
  PL_DISTANCE: step.distance,
});

type Ending = { open: boolean; ceased: string };

/** One episode after the other, the first a start, with gaps and starts on the day of an ending. */
const chain = (child: string, from: string, walk: readonly Step[], { open, ceased }: Ending): RawRow[] => {
  let began = from;
  return walk.map((step, place) => {
    const ended = plusDays(began, step.lasts);
    const isLast = place === walk.length - 1;
    const first = place === 0 ? { ...step, reason: step.reason === 'L' ? 'L' : 'S' } : step;
    const next = walk[place + 1];
    const goesOn = next && next.reason !== 'S' && next.gap === 0;
    const row = rowOf(
      child,
      british(began),
      isLast && open ? '' : british(ended),
      first,
      isLast && open ? '' : goesOn ? 'X1' : ceased,
    );
    began = plusDays(ended, next?.gap ?? 0);
    return row;
  });
};

const chains = (child: string, day: string): fc.Arbitrary<RawRow[]> =>
  fc
    .tuple(
      daysBefore(day),
      fc.array(steps, { minLength: 1, maxLength: 7 }),
      fc.record({ open: fc.constantFrom(true, true, false), ceased: ceasing }),
    )
    .map(([from, walk, ending]) => chain(child, from, walk, ending));

const stray = (child: string, day: string): fc.Arbitrary<RawRow> =>
  fc
    .tuple(written(daysBefore(day)), writtenOrNone(daysBefore(day)), steps, ceasing)
    .map(([began, ended, step, ceased]) => rowOf(child, began, ended, step, ceased));

/** The episodes of a child: a history, and seldom a row that overlaps it or cannot be right. */
export const episodesOf = (child: string, day: string): fc.Arbitrary<RawRow[]> =>
  fc
    .tuple(
      fc.array(chains(child, day), { minLength: 0, maxLength: 2 }),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(stray(child, day), { minLength: 1, maxLength: 2 }) },
      ),
    )
    .map(([histories, strays]) => [...histories.flat(), ...strays]);
