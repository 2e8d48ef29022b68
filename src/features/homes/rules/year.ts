import { ageBand, ageBands } from './age.ts';
import { kindWords } from './home-kinds.ts';
import type { Leaver, PanelCase } from './need.ts';
import { outcomeWords, type PanelDeed, type PanelOutcome, stepsOn } from './panel.ts';
import { type MemberStatus, memberWords } from './projects.ts';
import {
  countProtocol,
  type HousingRequest,
  type Promised,
  type ProtocolCounts,
  promiseOn,
} from './protocol.ts';
import { emergencyNights, homelessSpells, homeOn, isSettled, isSuitable, type Period } from './stays.ts';
import { type CommissionedHome, countSupply, type SupplyCounts } from './supply.ts';

/** All that a year is counted from. */
export type HomesRecords = {
  leavers: readonly Leaver[];
  cases: readonly PanelCase[];
  requests: readonly HousingRequest[];
  promises: readonly Promised[];
  homes: readonly CommissionedHome[];
  projects: readonly { started: string; places: number }[];
  members: readonly { leaver: string; status: MemberStatus; since: string }[];
};

/** A count of things that happened, or people, with how many people they are about. */
export type Count = { name: string; value: number; people: number };

/**
 * What came of homes in a period, in whole numbers. Of the last day: who had left care by then, how many of those whose
 * home is known (`homeKnown`, `suitableKnown`) lived in which kind. Of the period: all else.
 */
export type HomesYear = {
  leavers: Count;
  byAge: Count[];
  homeKnown: Count;
  byKind: Count[];
  suitableKnown: Count;
  suitable: Count;
  settled: Count;
  moved: Count;
  homeless: Count;
  emergency: Count;
  emergencyNights: Count;
  referred: Count;
  panel: Count[];
  outcomes: Count[];
  reviewsLate: Count;
  districts: { district: string; band: string; counts: ProtocolCounts; people: number }[];
  supply: SupplyCounts;
  projects: { started: number; places: number };
  members: Count[];
};

type About = { id: string };

const people = (ids: readonly string[]): number => new Set(ids).size;

const countOf = (name: string, some: readonly About[]): Count => ({
  name,
  value: some.length,
  people: people(some.map(({ id }) => id)),
});

/** Where nobody knows the day of leaving, they count from the first home that is written down. */
const hasLeftBy = ({ hasLeft, leftOn, stays }: Leaver, day: string): boolean =>
  hasLeft && (leftOn === null ? stays.some(({ from }) => from <= day) : leftOn <= day);

const ofLastDay = (leavers: readonly Leaver[], day: string) => {
  const left = leavers.filter((leaver) => hasLeftBy(leaver, day));
  const housed = left.flatMap(({ id, stays }) => {
    const home = homeOn(stays, day);
    return home === null ? [] : [{ id, home, settled: isSettled(stays, day) === true }];
  });
  const said = housed.filter(({ home }) => isSuitable(home) !== null);
  return {
    leavers: countOf('Care leavers', left),
    byAge: ageBands.map((band) =>
      countOf(
        band,
        left.filter(({ bornMonth }) => ageBand(bornMonth, day) === band),
      ),
    ),
    homeKnown: countOf('Their home is known', housed),
    byKind: Object.entries(kindWords).map(([kind, words]) =>
      countOf(
        words,
        housed.filter(({ home }) => home.kind === kind),
      ),
    ),
    suitableKnown: countOf('It is known whether the home is suitable', said),
    suitable: countOf(
      'The home is suitable',
      said.filter(({ home }) => isSuitable(home) === true),
    ),
    settled: countOf(
      'In the same home for twelve months or more',
      housed.filter(({ settled }) => settled),
    ),
  };
};

const within =
  ({ first, last }: Period) =>
  (day: string): boolean =>
    day >= first && day <= last;

const ofPeriod = (leavers: readonly Leaver[], period: Period) => {
  const isWithin = within(period);
  const moves = leavers.flatMap(({ id, leftOn, stays }) =>
    stays.filter(({ from }) => leftOn !== null && from > leftOn && isWithin(from)).map(() => ({ id })),
  );
  const spells = leavers.flatMap(({ id, stays }) =>
    homelessSpells(stays, period.last)
      .filter(isWithin)
      .map(() => ({ id })),
  );
  const nights = leavers
    .map(({ id, stays }) => ({ id, nights: emergencyNights(stays, period) }))
    .filter((one) => one.nights > 0);
  return {
    moved: countOf('Moves after leaving care', moves),
    homeless: countOf('Times without a home that began', spells),
    emergency: countOf('Stayed in an emergency home or bed and breakfast', nights),
    emergencyNights: {
      name: 'Nights there',
      value: nights.reduce((sum, one) => sum + one.nights, 0),
      people: nights.length,
    },
  };
};

const ofPanel = (cases: readonly PanelCase[], period: Period) => {
  const isWithin = within(period);
  const steps = cases.flatMap(({ leaver, steps }) =>
    steps.map((step, place) => ({ ...step, id: leaver, due: steps[place - 1]?.nextDue ?? null })),
  );
  const inPeriod = steps.filter(({ day }) => isWithin(day));
  const did = (name: string, deed: PanelDeed): Count =>
    countOf(
      name,
      inPeriod.filter((step) => step.deed === deed),
    );
  return {
    referred: did('Referred', 'referred'),
    panel: [
      did('Agreed', 'agreed'),
      did('Not agreed', 'not agreed'),
      did('Asked for more', 'more information'),
      did('Looked at again', 'reviewed'),
    ],
    outcomes: (Object.keys(outcomeWords) as PanelOutcome[]).map((outcome) =>
      countOf(
        outcomeWords[outcome],
        inPeriod.filter((step) => step.outcome === outcome),
      ),
    ),
    reviewsLate: countOf(
      'Looked at again after the day for it',
      inPeriod.filter(({ deed, due, day }) => deed === 'reviewed' && due !== null && day > due),
    ),
  };
};

const ofDistricts = (
  requests: readonly HousingRequest[],
  promises: readonly Promised[],
  period: Period,
): HomesYear['districts'] => {
  const isWithin = within(period);
  const asked = requests.filter(({ askedOn }) => isWithin(askedOn));
  const names = [
    ...asked.map(({ district }) => district),
    ...promises.filter(({ since }) => since <= period.last).map(({ district }) => district),
  ];
  return [...new Set(names)]
    .sort((one, other) => one.localeCompare(other))
    .map((district) => {
      const some = asked.filter((request) => request.district === district);
      return {
        district,
        band: promiseOn(promises, district, period.last)?.band ?? '',
        counts: countProtocol(some, promises),
        people: people(some.map(({ leaver }) => leaver)),
      };
    });
};

/** Counts a period, both days of it included. Records of a later day are left out. */
export const countYear = (records: HomesRecords, period: Period): HomesYear => {
  const known = records.cases.map((one) => ({ ...one, steps: stepsOn(one.steps, period.last) }));
  const started = records.projects.filter(({ started }) => within(period)(started));
  const members = records.members.filter(({ since }) => since <= period.last);
  return {
    ...ofLastDay(records.leavers, period.last),
    ...ofPeriod(records.leavers, period),
    ...ofPanel(known, period),
    districts: ofDistricts(records.requests, records.promises, period),
    supply: countSupply(records.homes, period.last),
    projects: {
      started: started.length,
      places: started.reduce((sum, { places }) => sum + places, 0),
    },
    members: (Object.keys(memberWords) as MemberStatus[]).map((status) =>
      countOf(
        memberWords[status],
        members.filter((one) => one.status === status).map(({ leaver }) => ({ id: leaver })),
      ),
    ),
  };
};
