import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import type { PublishedTable, Row } from '../rules/published/published-tables.ts';
import { readPublishedReport } from './published-report.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const monthly = readPublishedReport(fixture('monthly-report.txt'), 'monthly-report.txt');
const tables = (title: string): PublishedTable[] =>
  monthly.indicators
    .filter((indicator) => indicator.title === title)
    .flatMap((indicator) => indicator.tables);
const row = (title: string, shape: PublishedTable['shape'], name: string): Row | undefined =>
  tables(title)
    .find((table) => table.shape === shape)
    ?.rows.find((found) => found.name === name);
const values = (found: Row | undefined): (number | null)[] | undefined =>
  found?.figures.map(({ value }) => value);

const children = 'Number of CLA at the month end';
const plans = 'Number of CP plans at the month end';
const health = 'Percentage of CLA with an up to date health assessment';
const dental = 'Percentage of CLA with an up to date dental check';
const contact = 'Number of Care Leavers whom we are in contact with';

describe('a monthly report', () => {
  it('has its indicators in order, with their sections', () => {
    expect(monthly.indicators.map(({ title }) => title)).toEqual([
      'Number of CiN plans at the month end',
      plans,
      plans,
      children,
      children,
      health,
      health,
      dental,
      dental,
      'Number of Care Leavers',
      contact,
    ]);
    expect(monthly.indicators[0]?.section).toBe('Performance Section 1 - Who we look after');
  });

  it('keeps of a cell what is printed, its number, unit, month and line', () => {
    expect(row(children, 'measures', 'Rate per 10,000')?.figures[7]).toEqual({
      printed: '85.9',
      value: 85.9,
      mark: null,
      unit: 'rate',
      line:
        fixture('monthly-report.txt')
          .split('\n')
          .findIndex((line) => line.includes('\t83.1\t')) + 1,
      heading: 'Mar-19',
      period: { kind: 'month', at: '2019-03-31' },
    });
  });

  it('has thirteen months for the county and each of its areas', () => {
    const areas = tables(children).find(({ shape }) => shape === 'areas');
    expect(areas?.rows.map(({ name, role, figures }) => [name, role, figures.length])).toEqual([
      ['Northshire', 'whole', 13],
      ...[
        'Ashby',
        'Brook & Dale',
        'Castleford',
        'Dene & S Ferry',
        'Eastmoor',
        'Fenwick',
        'Garth',
        'Holme',
      ].map((name) => [name, 'part', 13]),
      ['Ings & Kirkdale', 'part', 13],
      ...['NORTH Team', 'Safety', 'Disabilities', 'Permanence', 'Other Teams'].map((name) => [
        name,
        'part',
        13,
      ]),
    ]);
    expect(areas?.rows.find(({ name }) => name === 'NORTH Team')?.label).toBe('<b>NORTH Team*</b>');
  });

  it('has the history of each 31 March, and the comparators that are glued to it', () => {
    expect(
      row(children, 'history', 'At 31st March')?.figures.map(({ value, period }) => [value, period?.at]),
    ).toEqual([1587, 1626, 1664, 1842, 1954, 2128].map((value, year) => [value, `${2014 + year}-03-31`]));
    const compared = tables(children).find(({ shape }) => shape === 'comparators');
    expect(
      compared?.rows.map(({ label, role, unit, figures }) => [label, role, unit, figures[0]?.printed]),
    ).toEqual([
      ['Norths', 'whole', 'rate', '85.9'],
      ['NW', 'region', 'rate', '91.0'],
      ['National', 'national', 'rate', '64.0'],
      ['SN', 'neighbours', 'rate', '67.1'],
    ]);
  });

  it('has the years of county, region, England and neighbours', () => {
    expect(values(row(dental, 'years', 'NW'))).toEqual([86, 87, 86, 90, 85.7, 81.9, 82, 86.2, 86.2]);
    expect(row(dental, 'years', 'Statistical Neighbours')?.role).toBe('neighbours');
    expect(tables(children).find(({ shape }) => shape === 'years')?.measure).toBe(
      'Rate per 10,000 at 31 March',
    );
  });

  it('takes empty cells for no figures, also where a heading is empty', () => {
    expect(values(row('Number of Care Leavers', 'history', 'At 31st March'))).toEqual([783]);
    expect(row('Number of Care Leavers', 'history', 'At 31st March')?.figures[0]?.heading).toBe('2019');
    expect(row('Number of Care Leavers', 'comparators', 'NW')?.figures).toEqual([]);
  });

  it('takes counts for counts though their label says percentage', () =>
    expect(row('Number of Care Leavers', 'measures', 'Percentage')?.unit).toBe('number'));

  it('has definition, commentary, extraction and the change of a definition', () => {
    expect(monthly.indicators[0]).toMatchObject({
      definition: 'Open plans for a child in need on the last day of the month.',
      commentary: 'The rise in winter came after a campaign at schools.',
      extraction: expect.stringContaining('two working days'),
      change: null,
    });
    expect(monthly.indicators.at(-1)).toMatchObject({
      definition: 'Care leavers whose adviser has heard from them.',
      change: { text: expect.stringMatching(/^What this counts .* July 2019$/), since: '2019-07-01' },
    });
  });
});

describe('other shapes', () => {
  const read = (lines: string[]) => readPublishedReport(lines.join('\n'), 'report.txt').indicators;
  const grid = (lines: string[]) =>
    read(lines)[0]?.tables[0]?.rows.map(({ name, figures }) => [
      name,
      ...figures.map(({ period, printed }) => `${period?.at.slice(0, 7)} ${printed}`),
    ]);

  it('kinds of one count stand below each other under the name of the county', () => {
    const statuses = readPublishedReport(fixture('legal-statuses.txt'), 'legal-statuses.txt').indicators[1];
    expect(statuses?.tables[0]).toMatchObject({ shape: 'kinds', area: 'Northshire' });
    expect(statuses?.tables[0]?.rows).toHaveLength(10);
  });

  it('spaces part the cells, and the place on the line tells which are missing', () => {
    const rows = readPublishedReport(fixture('spaced-months.txt'), 'spaced-months.txt').indicators[0]
      ?.tables[0]?.rows;
    expect(
      rows?.map(({ figures }) => figures.map(({ heading, printed }) => `${heading} ${printed}`)),
    ).toEqual([
      ['April 2023 81.0%', 'May 2023 80.2%', 'June 2023 82.4%', 'July 2023 81.9%'],
      ['April 2023 84.1%', 'June 2023 85.0%', 'July 2023 84.4%'],
      ['April 2023 78.3%', 'May 2023 77.9%', 'July 2023 79.6%'],
      ['April 2023 *', 'May 2023 79.0%', 'June 2023 n/a', 'July 2023 82.2%'],
    ]);
  });

  it.each([
    [
      'bars part the cells',
      ['| Area | Apr-23 | May-23 | Jun-23 |', '| --- | ---: | ---: | ---: |', '| Ashby | 1 | 2 | 3 |'],
    ],
    ['an empty line stands between any two', ['\tApr-23\tMay-23\tJun-23', '', 'Ashby\t1\t2\t3']],
    ['nothing stands over the labels', ['Apr-23\tMay-23\tJun-23', 'Ashby\t1\t2\t3']],
    ['months stand below each other', ['Month\tAshby', 'Apr-23\t1', 'May-23\t2', 'Jun-23\t3']],
  ])('%s', (_, lines) => expect(grid(lines)).toEqual([['Ashby', '2023-04 1', '2023-05 2', '2023-06 3']]));

  it('a label goes on in the next line, and a heading inside a table is no label', () => {
    const lines = [
      '\tApr-23\tMay-23\tJun-23',
      'In foster care with',
      'a friend or relative\t1\t2\t3',
      'Homes',
      'Own\t4\t5\t6',
    ];
    expect(grid(lines)?.map(([name]) => name)).toEqual(['In foster care with a friend or relative', 'Own']);
  });

  it.each([
    [
      'indicators below each other',
      ['Scorecard', 'Indicator\tApr-23\tMay-23\tJun-23', 'CLA reviewed\t1\t2\t3'],
      'measures',
    ],
    [
      'teams, one of them called after children',
      ['Plans', '\tApr-23\tMay-23\tJun-23', 'Children in care\t1\t2\t3', 'Ashby\t1\t2\t3'],
      'areas',
    ],
    [
      'parts of a count',
      ['CLA by placement type', '\tApr-23\tMay-23\tJun-23', 'Foster care\t1\t2\t3'],
      'kinds',
    ],
    [
      'areas under a heading that says so',
      ['CLA by district', 'District\tApr-23\tMay-23\tJun-23', 'Ashby\t1\t2\t3'],
      'areas',
    ],
  ])('%s', (_, lines, shape) => expect(read(lines)[0]?.tables[0]?.shape).toBe(shape));

  it('a line without any figure does not end a table', () =>
    expect(grid(['\tApr-23\tMay-23\tJun-23', 'Ashby\t\t\t', 'Garth\t1\t2\t3'])).toEqual([
      ['Ashby'],
      ['Garth', '2023-04 1', '2023-05 2', '2023-06 3'],
    ]));

  it('comparators stand alone, with the year over their labels or beside them', () => {
    for (const lines of [
      ['2018/19\tLancs\tNW\tNational', 'Rate per 10,000\t85.9\t91.0\t64.0'],
      ['Northshire\t2018/19\tLancs\tNW\tNational', 'In the year\tRate per 10,000\t85.9\t91.0\t64.0'],
    ])
      expect(read(lines)[0]?.tables[0]).toMatchObject({
        shape: 'comparators',
        rows: [
          { name: 'Lancs', role: 'whole', unit: 'rate', figures: [{ value: 85.9 }] },
          { name: 'NW', role: 'region', figures: [{ value: 91 }] },
          { name: 'National', role: 'national', figures: [{ value: 64 }] },
        ],
      });
  });

  it('2010-11 is a year among years and a month among months', () => {
    expect(grid(['\t2009-10\t2010-11\t2011-12', 'NW\t1\t2\t3'])?.[0]?.[2]).toBe('2011-03 2');
    expect(grid(['\t2010-10\t2010-11\t2010-12', 'Ashby\t1\t2\t3'])?.[0]?.[2]).toBe('2010-11 2');
  });

  it('words between two tables part their indicators, also where no heading follows', () => {
    const table = ['\tApr-23\tMay-23\tJun-23', 'Ashby\t1\t2\t3'];
    const titles = read(['Plans', ...table, '', 'We saw more families than ever.', '', ...table]).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Plans', 'Table in line 7']);
  });
});

describe('a report that cannot be used is refused with line and field', () => {
  it.each([
    ['no table', ['We met on 3 May 2023.'], /report\.txt, line 1: there is no table here/],
    [
      'a figure too many',
      ['\tApr-23\tMay-23\tJun-23', 'Ashby\t1\t2\t3\t4'],
      /line 2, Ashby: this line has 4 figures/,
    ],
    [
      'figures without a name',
      ['\tApr-23\tMay-23\tJun-23', '\t1\t2\t3'],
      /line 2: figures stand here without a name/,
    ],
    [
      'a flood of lines',
      ['\tApr-23\tMay-23\tJun-23', ...Array<string>(5001).fill('Ashby\t1\t2\t3')],
      /there are more than 5000 lines of figures/,
    ],
    [
      'two figures for one column',
      ['            Apr-23   May-23   Jun-23', 'Ashby       1  2'],
      /line 2, Ashby: the figure 2 cannot be given to a column/,
    ],
  ])('%s', (_, lines, message) => {
    const read = () => readPublishedReport(lines.join('\n'), 'report.txt');
    expect(read).toThrow(UnreadableTable);
    expect(read).toThrow(message);
  });
});
