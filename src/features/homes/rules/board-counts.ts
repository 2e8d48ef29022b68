import { type Need, needByDistrict } from './need.ts';
import { countProtocol, promiseOn } from './protocol.ts';
import { type DistrictFigures, questionsFor } from './questions.ts';
import { countSupply } from './supply.ts';
import type { Count, HomesRecords, HomesYear } from './year.ts';

/** A count with how many people it is about; its id tells it from all others that are shown together. */
export type Cell = { id: string; value: number; people: number };

/** Counts that are shown together, and which add up to which. */
export type CountTables = {
  cells: Cell[];
  relations: { total: string; parts: string[] }[];
  /** `less` is never more than `more`. */
  orders: { less: string; more: string }[];
};

/** Whether a count tells of so few people that it stays hidden: five or fewer, however often something happened. */
export const isOfFewPeople = ({ people }: Cell): boolean => people >= 1 && people <= 5;

const needColumns = ['unsuitable', 'emergency', 'other', 'waiting', 'eighteen'] as const;
const protocolColumns = [
  'asked',
  'decided',
  'kept',
  'not kept',
  'bedsAsked',
  'bedsFound',
  'bedsNot',
] as const;
export type DistrictColumn = (typeof needColumns)[number] | (typeof protocolColumns)[number];

/** What a district needs, has and was asked for. */
export type District = {
  district: string;
  band: string;
  emergencyBed: boolean;
  free: number;
  places: number;
  cells: Record<DistrictColumn, Cell>;
};

/** The id of a count of a district; '' is the whole council. */
const idOf = (district: string, column: DistrictColumn): string => `${column} of ${district}`;

const noNeed: Need = { emergency: [], otherUnsuitable: [], waiting: [], eighteenSoon: [] };

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Need against supply by district on a day (ISO), with what was asked of district councils in the year before it. */
export const districtsOn = (records: HomesRecords, day: string): District[] => {
  const needs = needByDistrict(records.leavers, records.cases, day);
  const asked = records.requests.filter(({ askedOn }) => askedOn > yearBefore(day) && askedOn <= day);
  const names = [
    ...needs.keys(),
    ...[...asked, ...records.homes, ...records.promises].map(({ district }) => district),
  ];
  return [...new Set(names)]
    .sort((one, other) => one.localeCompare(other))
    .map((district) => {
      const need = needs.get(district) ?? noNeed;
      const requests = asked.filter((request) => request.district === district);
      const promised = promiseOn(records.promises, district, day);
      const { free, places } = countSupply(
        records.homes.filter((home) => home.district === district),
        day,
      );
      const ofPeople = (column: DistrictColumn, ids: readonly string[]): Cell => ({
        id: idOf(district, column),
        value: new Set(ids).size,
        people: new Set(ids).size,
      });
      const counts = countProtocol(requests, records.promises);
      const beds = requests.filter(({ kind }) => kind === 'emergency bed');
      const ofRequests = (column: DistrictColumn, value: number): Cell => ({
        id: idOf(district, column),
        value,
        people: Math.min(
          value,
          new Set((column.startsWith('beds') ? beds : requests).map(({ leaver }) => leaver)).size,
        ),
      });
      return {
        district,
        band: promised?.band ?? '',
        emergencyBed: promised?.emergencyBed ?? false,
        free,
        places,
        cells: {
          unsuitable: ofPeople('unsuitable', [...need.emergency, ...need.otherUnsuitable]),
          emergency: ofPeople('emergency', need.emergency),
          other: ofPeople('other', need.otherUnsuitable),
          waiting: ofPeople('waiting', need.waiting),
          eighteen: ofPeople('eighteen', need.eighteenSoon),
          asked: ofRequests('asked', counts.asked),
          decided: ofRequests('decided', counts.decided),
          kept: ofRequests('kept', counts.kept),
          'not kept': ofRequests('not kept', counts.decided - counts.kept),
          bedsAsked: ofRequests('bedsAsked', counts.bedsAsked),
          bedsFound: ofRequests('bedsFound', counts.bedsFound),
          bedsNot: ofRequests('bedsNot', counts.bedsAsked - counts.bedsFound),
        },
      };
    });
};

/** How the counts of districts hang together. No whole council is shown, so districts are no parts of one. */
export const tablesOfDistricts = (districts: readonly District[]): CountTables => ({
  cells: districts.flatMap(({ cells }) => Object.values(cells)),
  relations: districts.flatMap(({ district }) => {
    const id = (column: DistrictColumn) => idOf(district, column);
    return [
      { total: id('unsuitable'), parts: [id('emergency'), id('other')] },
      { total: id('decided'), parts: [id('kept'), id('not kept')] },
      { total: id('bedsAsked'), parts: [id('bedsFound'), id('bedsNot')] },
    ];
  }),
  orders: districts.map(({ district }) => ({
    less: idOf(district, 'decided'),
    more: idOf(district, 'asked'),
  })),
});

/** A district as it is shown: null is a count that is hidden. */
export type ShownDistrict = Omit<District, 'cells'> & {
  counts: Record<DistrictColumn, number | null>;
  questions: string[];
};

/** Shows districts without what is hidden, each with what the board could ask. */
export const showDistricts = (
  districts: readonly District[],
  isHidden: (id: string) => boolean,
): ShownDistrict[] =>
  districts.map(({ cells, ...district }) => {
    const counts = Object.fromEntries(
      Object.entries(cells).map(([column, { id, value }]) => [column, isHidden(id) ? null : value]),
    ) as Record<DistrictColumn, number | null>;
    const figures: DistrictFigures = { ...counts, ...district };
    return { ...district, counts, questions: questionsFor(figures) };
  });

/** A list of counts of a year under a heading. */
export type YearTable = { title: string; counts: (Count & { id: string })[] };

/** The counts of a year about people, as they are shown to those who may read only counts. */
export const yearTables = (year: HomesYear): YearTable[] => {
  const table = (title: string, counts: readonly Count[]): YearTable => ({
    title,
    counts: counts.map((count) => ({ ...count, id: `${title}: ${count.name}` })),
  });
  return [
    table('Care leavers on the last day', [
      year.leavers,
      year.homeKnown,
      year.suitableKnown,
      year.suitable,
      year.settled,
    ]),
    table('By age', year.byAge),
    table('Where they lived', year.byKind),
    table('In the year', [year.moved, year.homeless, year.emergency, year.emergencyNights]),
    table('Lasting-homes panel', [year.referred, ...year.panel, year.reviewsLate]),
    table('How cases ended', year.outcomes),
    table('House projects', year.members),
  ];
};

/** How the counts of a year hang together. */
export const tablesOfYear = (tables: readonly YearTable[]): CountTables => {
  const [whole, byAge, byKind, inYear, panel] = tables;
  const id = (table: YearTable | undefined, place: number): string => table?.counts[place]?.id ?? '';
  const ids = (table: YearTable | undefined): string[] => table?.counts.map((count) => count.id) ?? [];
  const unsaid = { id: 'unsaid', value: (whole?.counts[0]?.value ?? 0) - (whole?.counts[1]?.value ?? 0) };
  const unsuitable = {
    id: 'unsuitable',
    value: (whole?.counts[2]?.value ?? 0) - (whole?.counts[3]?.value ?? 0),
  };
  const order = (less: string, more: string) => ({ less, more });
  return {
    cells: [
      ...tables.flatMap(({ counts }) => counts),
      { ...unsaid, people: unsaid.value },
      { ...unsuitable, people: unsuitable.value },
    ],
    relations: [
      { total: id(whole, 0), parts: [id(whole, 1), 'unsaid'] },
      { total: id(whole, 2), parts: [id(whole, 3), 'unsuitable'] },
      { total: id(whole, 0), parts: ids(byAge) },
      { total: id(whole, 1), parts: ids(byKind) },
    ],
    orders: [
      order(id(whole, 2), id(whole, 1)),
      order(id(whole, 4), id(whole, 1)),
      order(id(inYear, 2), id(inYear, 3)),
      order(id(panel, 5), id(panel, 4)),
    ],
  };
};
