import { describe, expect, it } from 'vitest';
import type { Belonging } from '../areas/belonging.ts';
import { findMistakes } from '../mistakes/find-mistakes.ts';
import { monthEnds } from '../month-ends.ts';
import { asPublished } from './as-published.ts';
import { type MonthReport, monthReport, type ReportableFigure } from './month-report.ts';
import { paperBlocks } from './report-blocks.ts';

const at = '2026-02-28';
const months = monthEnds(at, 20);

const figure = (parts: Partial<ReportableFigure>): ReportableFigure => ({
  indicator: 'cla_number',
  area: 'all',
  at,
  version: 1,
  value: 100,
  numerator: null,
  denominator: null,
  doubt: null,
  hidden: false,
  from: null,
  ...parts,
});

const monthly = (parts: Partial<ReportableFigure>): ReportableFigure[] =>
  months.map((day) => figure({ at: day, ...parts }));

const report = (figures: ReportableFigure[], belongings: Belonging[] = []): MonthReport =>
  monthReport(at, { figures, belongings, comparators: [], comments: [] });

const only = (figures: ReportableFigure[]) => report(figures).chapters[0]?.indicators[0];

const tablesOf = (figures: ReportableFigure[]) =>
  paperBlocks(report(figures), { reading: { kind: 'board' }, chartsOf: () => [] }).flatMap((block) =>
    block.kind === 'table'
      ? [
          {
            caption: block.caption,
            rows: [block.header, ...block.rows].map((row) => row.map((cell) => cell[0]?.text)),
          },
        ]
      : [],
  );

describe('the report of a month', () => {
  it('shows the month and the twelve before it, and nothing of later ones', () => {
    const later = figure({ at: '2026-03-31', value: 999 });
    const shown = only([...monthly({}), later]);
    expect(shown?.months).toEqual(monthEnds(at, 13).reverse());
    expect(JSON.stringify(shown)).not.toContain('999');
  });

  it('looks two years back for what is counted once a year', () => {
    const yearly = ['2023-03-31', '2024-03-31', '2025-03-31'].map((day) =>
      figure({ indicator: 'ks4_attainment', at: day, value: 20 }),
    );
    expect(only(yearly)?.months).toEqual(['2025-03-31', '2024-03-31']);
  });

  it('leaves out what has no figure at all', () => {
    expect(report(monthly({ value: null })).chapters).toEqual([]);
  });

  it('says of a hidden figure that it is hidden, and of its counts which are', () => {
    const hidden = figure({
      indicator: 'dental_check',
      value: null,
      numerator: null,
      denominator: 61,
      hidden: true,
    });
    expect(
      tablesOf([
        hidden,
        figure({ indicator: 'dental_check', at: '2026-01-31', value: 50, numerator: 30, denominator: 60 }),
      ])[0]?.rows,
    ).toEqual([
      ['Month', 'Whole council', 'Counted', 'Out of'],
      ['February\u00a02026', 'hidden', 'hidden', '61'],
      ['January\u00a02026', '50.0%', '30', '60'],
    ]);
  });

  it('sets at most six teams beside each other', () => {
    const teams = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((area) => figure({ area, value: 10 }));
    const tables = tablesOf([figure({}), ...teams]).slice(1);
    expect(tables.map(({ caption, rows }) => [caption, rows[0]?.length])).toEqual([
      ['Children in our care, by area and month (1 of 2)', 7],
      ['Children in our care, by area and month (2 of 2)', 2],
    ]);
  });

  it('names ages from the youngest on', () => {
    const ages = ['10-15', '16+', 'under_1', '5-9', '1-4'].map((age) =>
      figure({ indicator: `cla_by_age.${age}`, value: 3 }),
    );
    expect(only(ages)?.parts.map(({ name }) => name)).toEqual([
      'Under 1',
      '1 to 4',
      '5 to 9',
      '10 to 15',
      '16 and over',
    ]);
  });
});

describe('areas in the report of a month', () => {
  const since = '2020-04-01';
  const belongings: Belonging[] = [
    { area: 'East', kind: 'district', within: null, from: since, to: null },
    { area: 'Harbour', kind: 'team', within: 'East', from: since, to: null },
    { area: 'Hill', kind: 'team', within: 'East', from: since, to: null },
  ];
  const teams = [
    ...monthly({ value: 100, numerator: 100 }),
    ...monthly({ area: 'Hill', value: 60, numerator: 60 }),
    ...monthly({ area: 'Harbour', value: 40, numerator: 40 }),
  ];

  it('stand under the larger area, whose figure is added up, and make no false doubt', () => {
    const shown = report(teams, belongings);
    expect(
      shown.chapters[0]?.indicators[0]?.areas.map(({ name, figures }) => [name, figures[0]?.value]),
    ).toEqual([
      ['East (district)', 100],
      ['Harbour (team in East)', 40],
      ['Hill (team in East)', 60],
    ]);
    expect(findMistakes(asPublished(shown))).toEqual([]);
  });

  it('carry what looks wrong in a larger one that its source printed', () => {
    const shown = report([...teams, figure({ area: 'East', value: 99, numerator: 99 })], belongings);
    expect(shown.chapters[0]?.indicators[0]?.areas[0]?.figures[0]?.doubt).toContain('make 100 together');
  });

  it('are said not to be known where a part of them has no counts', () => {
    const without = teams.filter((one) => one.area !== 'Hill' || one.at !== at);
    const blocks = paperBlocks(report(without, belongings), {
      reading: { kind: 'board' },
      chartsOf: () => [],
    });
    expect(JSON.stringify(blocks)).toContain(
      'East is not known in February 2026: there are no counts for Hill.',
    );
    const table = blocks.find((block) => block.kind === 'table' && block.caption?.includes('by area'));
    expect(table?.kind === 'table' && table.rows[0]?.map((cell) => cell[0]?.text)).toEqual([
      'February\u00a02026',
      'not known',
      '40',
      'none',
    ]);
  });
});

describe('the checks of its tables', () => {
  const teams = (north: (day: string) => number): ReportableFigure[] => [
    ...monthly({ value: 100 }),
    ...months.map((day) => figure({ at: day, area: 'North team', value: north(day) })),
    ...monthly({ area: 'South team', value: 60 }),
  ];
  const found = (figures: ReportableFigure[]) =>
    findMistakes(asPublished(report(figures))).map(({ rule, period }) => [rule, period]);

  it.each<[string, ReportableFigure[], unknown[]]>([
    ['teams that add up', teams(() => 40), []],
    [
      'teams that do not add up in one month',
      teams((day) => (day === '2025-11-30' ? 44 : 40)),
      [['totals-and-parts', '2025-11-30']],
    ],
    [
      'legal statuses that make more than all children',
      [
        ...monthly({ value: 100 }),
        ...monthly({ indicator: 'cla_by_legal_status.C2', value: 70 }),
        ...months.map((day) =>
          figure({ indicator: 'cla_by_legal_status.C1', at: day, value: day === at ? 31 : 30 }),
        ),
      ],
      [['totals-and-parts', at]],
    ],
    [
      'a percentage that is not its counts',
      months.map((day) =>
        figure({
          indicator: 'dental_check',
          at: day,
          value: day === '2025-10-31' ? 65 : 60,
          numerator: 60,
          denominator: 100,
        }),
      ),
      [['percentage-and-counts', '2025-10-31']],
    ],
    [
      'children who came into care since April, counted in two teams',
      ['all', 'North team', 'South team'].flatMap((area) =>
        monthly({ indicator: 'cla_started', area, value: area === 'all' ? 10 : 6 }),
      ),
      [],
    ],
  ])('%s', (_, figures, findings) => {
    expect(found(figures)).toEqual(findings);
  });
});
