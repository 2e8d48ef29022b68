import { describe, expect, it } from 'vitest';
import {
  columnName,
  columnOf,
  columnsOf,
  foundColumns,
  headingKey,
  mistakeInColumns,
} from '../../../../kernel/list-columns.ts';
import { emptyLine, lineFields, type PermanenceLine } from '../line.ts';
import { trackerList } from './columns.ts';
import { type KnownChild, readTracker } from './read-tracker.ts';

const today = '2026-03-10';

const children: KnownChild[] = [
  { id: '1', reference: 'K00001', line: emptyLine, version: 0 },
  {
    id: '2',
    reference: 'K00002',
    line: {
      ...emptyLine,
      route: 'special guardianship',
      guardian: 'connected carer',
      nextStep: 'Assessment',
    },
    version: 4,
  },
];

const rowsOf = (...rows: string[][]) => rows.map((cells, place) => ({ line: place + 1, cells }));

const readRows = (rows: { line: number; cells: string[] }[]) =>
  readTracker(rows, {
    columns: foundColumns(trackerList, rows, {}),
    children,
    today,
    looksLike: (words) => (words.includes('Smith') ? 'a name' : null),
  });

describe('the columns of a tracker', () => {
  it.each([
    ['Reference', 'reference'],
    ['Child Ref.', 'reference'],
    ['Mosaic ID', 'reference'],
    ['Case number', 'reference'],
    ['Plan for permanence', 'planFor'],
    ['PFP date', 'planForOn'],
    ['Date plan for permanence set', 'planForOn'],
    ['Plan of Permanence', 'planOf'],
    ['Date of plan of permanence', 'planOfOn'],
    ['Permanence route', 'route'],
    ['SGO to whom', 'guardian'],
    ['Next step', 'nextStep'],
    ['Action', 'nextStep'],
    ['By when', 'stepDue'],
    ['Next step due', 'stepDue'],
    ['Owner', 'stepOwner'],
    ['Presented to panel', 'panel'],
    ['Panel date', 'panelOn'],
    ['Life Story Work', 'lifeStory'],
    ['Filed with legal', 'filedOn'],
    ['To file by', 'fileBy'],
    ['Chased', 'chasedOn'],
    ['S20 reviewed', 'section20On'],
    ['Reunification', 'reunification'],
    ['Name', null],
    ['District', null],
    ['Date of birth', null],
  ])('%s: %s', (heading, column) => {
    expect(columnOf(trackerList, heading)).toBe(column);
  });

  it.each(columnsOf(trackerList))('knows its own heading of %s', (column) => {
    expect(columnOf(trackerList, columnName(trackerList, column))).toBe(column);
  });

  it('are found below what stands over them', () => {
    const rows = rowsOf(['Permanence tracker', ''], ['Ref', 'Next step'], ['K00001', 'Meet']);
    expect(foundColumns(trackerList, rows, {})).toEqual([
      { at: 0, heading: 'Ref', column: 'reference', example: 'K00001' },
      { at: 1, heading: 'Next step', column: 'nextStep', example: 'Meet' },
    ]);
  });

  it.each<[string, string[], Record<string, 'reference' | null>, string | null]>([
    ['no reference', ['Child', 'Next step'], {}, 'Say which column holds the reference of the child.'],
    ['one that is chosen', ['Child', 'Next step'], { [headingKey('Child', 0)]: 'reference' }, null],
    [
      'one that is chosen twice',
      ['Child', 'Ref', 'Next step'],
      { [headingKey('Child', 0)]: 'reference' },
      'Two columns are taken for “Reference of the child”. Leave one of them out.',
    ],
    ['nothing but the reference', ['Ref', 'Name'], {}, 'Say what at least one other column holds.'],
    ['a heading twice, of which the first counts', ['Ref', 'Action', 'Action'], {}, null],
  ])('%s', (_, head, chosen, mistake) => {
    expect(
      mistakeInColumns(trackerList, foundColumns(trackerList, rowsOf(head, ['x', 'y', 'z']), chosen)),
    ).toBe(mistake);
  });
});

const cell = (heading: string, words: string, of = 'K00001') =>
  readRows(rowsOf(['Ref', heading], [of, words]));

describe('a cell', () => {
  it.each<[string, string, Partial<PermanenceLine>]>([
    ['Next step', '  Matching   meeting ', { nextStep: 'Matching meeting' }],
    ['Panel date', '17/09/2026', {}],
    ['PFP date', '2026-01-05', { planForOn: '2026-01-05' }],
    ['PFP date', '5 January 2026', { planForOn: '2026-01-05' }],
    ['PFP date', '05.01.2026', { planForOn: '2026-01-05' }],
    ['Route', 'SGO to connected carer', { route: 'special guardianship', guardian: 'connected carer' }],
    [
      'Route',
      'Special guardianship, foster carer',
      { route: 'special guardianship', guardian: 'foster carer' },
    ],
    ['Route', 'Long term fostering', { route: 'long-term fostering' }],
    ['Route', 'LTF', { route: 'long-term fostering' }],
    ['Route', 'Return home', { route: 'return home' }],
    ['Route', 'Reunification', { route: 'return home' }],
    ['Route', 'Adoption', { route: 'adoption' }],
    ['Route', 'Discharge of CO, home placement', { route: 'discharge' }],
    ['Route', 'Independence', { route: 'independence' }],
    ['Panel', 'N/A', { panel: 'not needed' }],
    ['Panel', 'To be presented', { panel: 'to be presented' }],
    ['Panel', 'Not presented', { panel: 'to be presented' }],
    ['Life story work', 'In progress', { lifeStory: 'ongoing' }],
    ['Life story work', 'Completed', { lifeStory: 'complete' }],
  ])('%s, “%s”', (heading, words, set) => {
    const { differences } = cell(heading, words);
    expect(differences[0]?.after ?? emptyLine).toEqual({ ...emptyLine, ...set });
  });

  it.each([
    [
      'PFP date',
      'TBC',
      'Plan for permanence set on: “TBC” is no date. Write it as 17 September 2019 or 17/09/2019.',
    ],
    ['PFP date', '31/02/2026', 'Plan for permanence set on: "31/02/2026" is not a date that exists.'],
    [
      'PFP date',
      '1900-01-07',
      'Plan for permanence set on: “1900-01-07” lies before 2000: a spreadsheet makes such a day out of a number.',
    ],
    ['PFP date', '2027-01-01', 'Plan for permanence set on: this day has not come yet. Check it.'],
    ['Route', 'Emigration', 'Route: “Emigration” is none of the answers that there are.'],
    ['Route', 'Adoption or LTF', 'Route: “Adoption or LTF” is none of the answers that there are.'],
    ['Life story work', 'Yes', 'Life-story work: “Yes” is none of the answers that there are.'],
    ['Panel', 'Yes', 'Give the day on which it was presented to panel.'],
    ['Next step', 'x'.repeat(301), 'Next step: longer than 300 characters. Shorten it.'],
    [
      'SGO to whom',
      'Foster carer',
      'Choose special guardianship as the route, or leave open to whom it would go.',
    ],
  ])('%s, “%s” is listed by its line', (heading, words, message) => {
    expect(cell(heading, words)).toEqual({ differences: [], problems: [{ line: 2, message }], same: 0 });
  });

  it('that is empty takes nothing away', () => {
    expect(cell('Next step', '', 'K00002')).toEqual({ differences: [], problems: [], same: 1 });
  });

  it('with another route takes away to whom special guardianship was to go', () => {
    expect(cell('Route', 'Adoption', 'K00002').differences).toMatchObject([
      {
        sentences: [
          'Route: Adoption; before, Special guardianship.',
          'Special guardianship to: not known yet; before, Connected carer.',
        ],
      },
    ]);
  });

  it('with what looks like a name is asked about', () => {
    expect(cell('Next step', 'Ask Jo Smith').differences).toMatchObject([
      { asks: ['Next step: this looks like a name.'] },
    ]);
  });
});

describe('the lines of a tracker', () => {
  it('whose references are missing, unknown or stand twice are listed and left out', () => {
    const { differences, problems } = readRows(
      rowsOf(
        ['Ref', 'Next step'],
        ['', 'Meet'],
        ['K99999', 'Meet'],
        ['K00001', 'Meet'],
        ['k00001 ', 'Call'],
        [' k00002', 'Call'],
      ),
    );
    expect(problems).toEqual([
      { line: 2, message: 'There is no reference of a child.' },
      { line: 3, message: 'There is no child in care with the reference K99999 that you may open.' },
      { line: 4, message: 'K00001 stands in 2 lines: 4 and 5. Leave one of them.' },
      { line: 5, message: 'k00001 stands in 2 lines: 4 and 5. Leave one of them.' },
    ]);
    expect(differences).toMatchObject([
      {
        fileLine: 6,
        child: { id: '2', version: 4 },
        sentences: ['Next step: “Call”; before, “Assessment”.'],
      },
    ]);
  });

  it('are left out whole where one cell is to be mended', () => {
    const { differences, problems } = readRows(
      rowsOf(['Ref', 'Next step', 'By when'], ['K00001', 'Meet', 'soon']),
    );
    expect([differences, problems.length]).toEqual([[], 1]);
  });

  it('say nothing where there are only headings, or nothing', () => {
    expect(readRows(rowsOf(['Ref', 'Next step'])).differences).toEqual([]);
    expect(readRows([]).differences).toEqual([]);
  });

  it('have a column for every field', () => {
    expect(columnsOf(trackerList)).toHaveLength(lineFields.length + 1);
  });
});
