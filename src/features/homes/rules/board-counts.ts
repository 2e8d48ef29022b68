import type { Count as BoardCount, Counts } from '../../../kernel/counts.ts';
import { type Need, needByDistrict } from './need.ts';
import { countProtocol, promiseOn } from './protocol.ts';
import { type DistrictFigures, questionsFor } from './questions.ts';
import { countSupply } from './supply.ts';
import type { Count, HomesRecords, HomesYear } from './year.ts';

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
  cells: Record<DistrictColumn, BoardCount>;
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
      const ofPeople = (column: DistrictColumn, ids: readonly string[]): BoardCount => ({
        id: idOf(district, column),
        name: column,
        value: new Set(ids).size,
        people: new Set(ids).size,
      });
      const counts = countProtocol(requests, records.promises);
      const beds = requests.filter(({ kind }) => kind === 'emergency bed');
      const ofRequests = (column: DistrictColumn, value: number): BoardCount => ({
        id: idOf(district, column),
        name: column,
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

/** The columns that stand in no table of their own. */
const wholeColumns = ['unsuitable', 'waiting', 'eighteen', 'asked', 'decided', 'bedsAsked'] as const;

/** How the counts of districts hang together. No whole council is shown, so districts are no parts of one. */
export const countsOfDistricts = (districts: readonly District[]): Counts => ({
  wholes: districts.flatMap(({ cells }) => wholeColumns.map((column) => cells[column])),
  tables: districts.flatMap(({ district, cells }) => [
    {
      title: `Homes that are not suitable, ${district}`,
      of: idOf(district, 'unsuitable'),
      parts: [cells.emergency, cells.other],
    },
    {
      title: `Bands, ${district}`,
      of: idOf(district, 'decided'),
      parts: [cells.kept, cells['not kept']],
    },
    {
      title: `Emergency beds, ${district}`,
      of: idOf(district, 'bedsAsked'),
      parts: [cells.bedsFound, cells.bedsNot],
    },
  ]),
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

const named = (of: string, { name, value, people }: Count): BoardCount => ({
  id: `${of}: ${name}`,
  name,
  value,
  people,
});

const rest = (id: string, name: string, whole: Count, part: Count): BoardCount => ({
  id,
  name,
  value: whole.value - part.value,
  people: whole.value - part.value,
});

/** The counts of a year, as they may go further once small ones are hidden. */
export const countsOfYear = (year: HomesYear): Counts => {
  const whole = (count: Count): BoardCount => named('whole', count);
  const [leavers, known, told, settled] = [
    year.leavers,
    year.homeKnown,
    year.suitableKnown,
    year.settled,
  ].map(whole);
  if (!leavers || !known || !told || !settled) throw new Error('A year has these counts.');
  const inYear = [year.moved, year.homeless, year.emergency, year.emergencyNights].map(whole);
  const panel = [year.referred, ...year.panel, year.reviewsLate].map((count) => named('panel', count));
  const order = (less: BoardCount | undefined, more: BoardCount | undefined) =>
    less && more ? [{ less: less.id, more: more.id }] : [];
  return {
    wholes: [
      leavers,
      settled,
      told,
      ...inYear,
      ...panel,
      ...year.outcomes.map((count) => named('how cases ended', count)),
      ...year.members.map((count) => named('house projects', count)),
    ],
    tables: [
      {
        title: 'Care leavers by age',
        of: leavers.id,
        parts: year.byAge.map((count) => named('age', count)),
      },
      {
        title: 'Whether their home is known',
        of: leavers.id,
        parts: [known, rest('unsaid', 'Their home is not known', year.leavers, year.homeKnown)],
      },
      {
        title: 'Where care leavers lived',
        of: known.id,
        parts: year.byKind.map((count) => named('kind', count)),
      },
      {
        title: 'Whether their home is suitable',
        of: told.id,
        parts: [
          whole(year.suitable),
          rest('unsuitable', 'Their home is not suitable', year.suitableKnown, year.suitable),
        ],
      },
    ],
    orders: [
      ...order(told, known),
      ...order(settled, known),
      ...order(inYear[2], inYear[3]),
      ...order(panel[5], panel[4]),
    ],
  };
};
