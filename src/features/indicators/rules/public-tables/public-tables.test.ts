import { describe, expect, it } from 'vitest';
import { narrowedBy } from '../../../../testing/suppression/attack.ts';
import { publicFigures } from '../public-figures.ts';
import { suppress } from '../suppression/suppress.ts';
import { publicTables } from './public-tables.ts';

type Written = [indicator: string, at: string, numerator: number, denominator: number | null, area?: string];

const figuresOf = (written: readonly Written[]) =>
  written.map(([indicator, at, numerator, denominator, area = 'all']) => ({
    indicator,
    area,
    at,
    numerator,
    denominator,
    version: 1,
    value: numerator,
  }));
const ordersIn = (...written: Written[]): string[] =>
  (publicTables(figuresOf(written)).tables.orders ?? []).map(({ less, more }) => `${less} <= ${more}`);

const [march, april, may] = ['2025-03-31', '2025-04-30', '2025-05-31'];

describe('what is never more than something else', () => {
  it.each<[string, Written[], string[]]>([
    [
      'a year to date than a month later',
      [
        ['cla_started', april, 20, null],
        ['cla_started', may, 21, null],
      ],
      ['events started | all | 2025-04-30 <= events started | all | 2025-05-31'],
    ],
    [
      'that of a team',
      [
        ['cla_started', april, 8, null, 'North'],
        ['cla_started', may, 9, null, 'North'],
      ],
      ['events started | North | 2025-04-30 <= events started | North | 2025-05-31'],
    ],
    [
      'the last one that is public, where a month is missing',
      [
        ['complaints', '2025-06-30', 12, null],
        ['complaints', '2025-12-31', 30, null],
      ],
      ['complaints entered | all | 2025-06-30 <= complaints entered | all | 2025-12-31'],
    ],
    [
      'not over 1 April',
      [
        ['cla_started', march, 20, null],
        ['cla_started', april, 21, null],
      ],
      [],
    ],
    [
      'not where it fell',
      [
        ['cla_started', april, 21, null],
        ['cla_started', may, 20, null],
      ],
      [],
    ],
    [
      'not of who is looked after on the day',
      [
        ['ni62', april, 20, 90],
        ['ni62', may, 21, 91],
      ],
      [],
    ],
    [
      'not of a day',
      [
        ['cla_number', april, 20, null],
        ['cla_number', may, 21, null],
      ],
      [],
    ],
    [
      'those who did, those who did not and all',
      [
        ['ni67', april, 20, 30],
        ['ni67', may, 24, 36],
      ],
      ['reviews_due', 'reviews_due | all without conferences reviews_in_time', 'reviews_in_time'].map(
        (name) => {
          const series = `conferences ${name} | all`;
          return `${series} | 2025-04-30 <= ${series} | 2025-05-31`;
        },
      ),
    ],
    [
      'plans again within a year than plans again',
      [
        ['ni65', april, 20, 60],
        ['cp_again_12_months', april, 12, 60],
      ],
      ['plans began_again_within_a_year | all | 2025-04-30 <= plans began_again | all | 2025-04-30'],
    ],
    [
      'children who went missing than times',
      [
        ['missing_episodes', april, 20, null],
        ['missing_children', april, 12, null],
      ],
      ['events missing_children | all | 2025-04-30 <= events missing_episodes | all | 2025-04-30'],
    ],
    [
      'those not available of one age than those not engaged of that age',
      [
        ['care_leavers_neet.19-21', april, 20, 60],
        ['care_leavers_not_available.19-21', april, 12, 60],
      ],
      [
        'care-leavers not_available 19-21 | all | 2025-04-30 <= care-leavers not_engaged 19-21 | all | 2025-04-30',
      ],
    ],
  ])('%s', (_what, written, orders) => {
    expect(ordersIn(...written).sort()).toEqual([...orders].sort());
  });
});

describe('a small count that others add up to is not told by them', () => {
  it.each<[string, Written[], string[]]>([
    [
      'care leavers whose activity is not known',
      [
        ['care_leavers_eet', april, 40, 50],
        ['care_leavers_neet', april, 8, 50],
        ['care_leavers_not_known', april, 2, 50],
      ],
      ['care_leavers_neet', 'care_leavers_not_known'],
    ],
    [
      'the age band of those whose homes are known',
      [
        ['care_leavers_homes', april, 30, 64],
        ['care_leavers_homes.17-18', april, 0, 4],
        ['care_leavers_homes.19-21', april, 10, 30],
        ['care_leavers_homes.22-25', april, 20, 30],
      ],
      [
        'care_leavers_homes.17-18',
        'of care_leavers_homes.17-18',
        'care_leavers_homes.19-21',
        'of care_leavers_homes.19-21',
      ],
    ],
    [
      'children of 5 to 9, hidden by those of 16 and over, who are all those that need a plan for leaving care',
      [
        ['cla_number', april, 163, null],
        ['cla_by_age.5-9', april, 3, null],
        ['cla_by_age.10-15', april, 142, null],
        ['cla_by_age.16+', april, 18, null],
        ['pathway_plan', april, 9, 18],
      ],
      ['cla_by_age.5-9', 'cla_by_age.10-15'],
    ],
  ])('%s', (_what, written, hidden) => {
    const { figures, exposed } = publicFigures(figuresOf(written), []);
    expect(exposed).toBe(0);
    expect(
      figures.flatMap(({ indicator, numerator, denominator }, place) => [
        ...(numerator === null ? [indicator] : []),
        ...(denominator === null && written[place]?.[3] !== null ? [`of ${indicator}`] : []),
      ]),
    ).toEqual(hidden);
  });
});

describe('who was there, came and went make who is there', () => {
  const cared: Written[] = [
    ['cla_number', march, 100, null],
    ['cla_number', april, 109, null],
    ['cla_started', april, 12, null],
    ['cla_ceased', april, 3, null],
  ];
  const planned: Written[] = [
    ['cp_number', march, 100, null],
    ['cp_number', april, 109, null],
    ['ni65', april, 0, 12],
    ['ni64', april, 0, 3],
  ];
  const later: Written[] = [
    ['cla_number', april, 109, null],
    ['cla_started', april, 12, null],
    ['cla_ceased', april, 8, null],
    ['cla_number', may, 125, null],
    ['cla_started', may, 31, null],
    ['cla_ceased', may, 11, null],
  ];
  const hiddenOf = (written: readonly Written[]): string[] => {
    const { tables } = publicTables(figuresOf(written));
    const { hidden, exposed } = suppress(tables);
    expect({ exposed, narrowed: narrowedBy(tables, new Set(hidden.keys())) }).toEqual({
      exposed: [],
      narrowed: [],
    });
    return [...hidden.keys()].sort();
  };

  it.each<[string, Written[], string, string[]]>([
    ['care', cared, 'events ceased | all | 2025-04-30', ['events started | all | 2025-04-30']],
    [
      'plans',
      planned,
      'plans ended | all | 2025-04-30',
      ['plans began | all | 2025-04-30', 'plans ended_after_two_years | all | 2025-04-30'],
    ],
  ])('so few who left %s are hidden with who came', (_what, written, few, others) => {
    const { tables } = publicTables(figuresOf(written));
    expect(narrowedBy(tables, new Set([few]))).toContainEqual({ id: few, values: [3] });
    expect(hiddenOf(written)).toEqual([few, ...others].sort());
  });

  it('also where 31 March is not public: two months are bound by it', () => {
    const { tables } = publicTables(figuresOf(later));
    const left = 'events ceased | all | 2025-05-31';
    expect(narrowedBy(tables, new Set([left])).map(({ id }) => id)).toContain(left);
  });

  it('and not where somebody moved: no sum holds, they are hidden together all the same', () => {
    const moved = cared.map(([indicator, at, numerator, all]): Written => {
      return [indicator, at, numerator + (indicator === 'cla_number' && at === april ? 1 : 0), all];
    });
    const { tables } = publicTables(figuresOf(moved));
    expect(narrowedBy(tables, new Set(['events ceased | all | 2025-04-30']))).toEqual([]);
    expect(hiddenOf(moved)).toEqual([
      'events ceased | all | 2025-04-30',
      'events started | all | 2025-04-30',
    ]);
  });
});
