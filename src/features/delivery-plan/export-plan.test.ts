import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workbook, workbookOf } from '../../testing/workbook.ts';
import { csvRecords } from '../../typesetting/spreadsheet/csv-records.ts';
import { entriesOf, objectivesOf, planAsCsv, planAsWorkbook } from './export-plan.ts';
import { rowsOfFile, sidesOfFile } from './plan-files.ts';
import { readSheets } from './readers/plan-file.ts';
import { emptyMeasure } from './rules/bring-in/row-content.ts';
import { emptyObjective } from './rules/deliverable.ts';
import { differencesBetween, type PlanHere } from './rules/sheet/differences.ts';
import { readPlanFile } from './rules/sheet/file-rows.ts';
import { leadNames } from './rules/sheet/lead-names.ts';

const hard = [
  '=1+1',
  '+',
  '-2',
  '@',
  "'",
  '"',
  ';',
  ',',
  '\n',
  '\t',
  '😀',
  'é',
  '<b>',
  '&',
  '_x0041_',
  ' ',
  '|',
  '**',
  '01/02/2026',
  'Red',
  '65%',
  'Objective 2:',
  '\u0001',
  '\ud800',
];
const word = fc.oneof(fc.constantFrom(...hard), fc.string({ maxLength: 6 }));
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const said = fc.record({ date: fc.constantFrom(null, '2026-01-31', '2026-02'), words: text });
const shown = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('text' as const, 'resolution' as const, 'indicator' as const),
  title: text,
  link: fc.constant(null),
  words: text,
  file: fc.constant(null),
});
const figure = fc.constantFrom(null, 65, 1705.5);
const measure = fc
  .record({ name: text, current: figure, currentWords: text, target: figure, targetWords: text })
  .map((parts) => ({ ...emptyMeasure, ...parts }));

/** What no form takes without a word. */
const named = text.map((words) => `A ${words}`);
const stage = fc.record({ name: named, when: text, done: fc.boolean() });

const objectiveId = '00000000-0000-4000-8000-000000000001';
const leadIds = ['00000000-0000-4000-8000-000000000081', '00000000-0000-4000-8000-000000000082'];
const added = {
  number: 1,
  day: '2026-03-10',
  by: 'Ann',
  deed: 'added' as const,
  said: [],
  shown: [],
  taken: [],
  reason: '',
};
const change = fc
  .record({
    set: fc.record({
      objective: fc.constantFrom(null, objectiveId),
      ref: text,
      references: fc.array(text, { maxLength: 3 }),
      activity: text,
      services: fc.array(text, { maxLength: 3 }),
      timescale: text,
      measures: fc.array(measure, { maxLength: 3 }),
      stages: fc.array(stage, { maxLength: 3 }),
      leads: fc.subarray(leadIds),
      rating: fc.constantFrom(null, 'blue' as const, 'red' as const, 'amber' as const, 'green' as const),
    }),
    said: fc.array(said, { maxLength: 3 }),
    shown: fc.array(shown, { maxLength: 3 }),
  })
  .map((parts) => ({ ...added, ...parts }));

const plans = fc
  .record({
    changes: fc.uniqueArray(fc.tuple(fc.uuid(), change), { maxLength: 4, selector: ([id]) => id }),
    objective: fc.record({
      title: text,
      number: fc.constantFrom('', '1', '12b', '2.4'),
      statement: text,
      how: text,
      voice: text,
      inYoungWords: text,
      priority: text,
    }),
    names: fc.tuple(named, named),
  })
  .map(
    ({ changes, objective, names }): PlanHere => ({
      histories: new Map(changes.map(([id, one]) => [id, [one]])),
      objectives: new Map([[objectiveId, [{ ...added, set: objective }]]]),
      known: {
        objectives: new Map([[objectiveId, { ...emptyObjective, ...objective }]]),
        leads: leadNames(leadIds.map((id, at) => ({ id, name: names[at] ?? '', service: 'Health; homes' }))),
        figureOf: () => null,
      },
    }),
  );

const toExport = (here: PlanHere) => ({
  plan: { name: 'Plan', body: 'Board' },
  entries: entriesOf(here, new Set(here.histories.keys())),
  objectives: objectivesOf(here),
  known: here.known,
});

const differencesIn = async (name: string, bytes: Uint8Array, here: PlanHere) => {
  const sheets = await readSheets({ name, bytes });
  if (!sheets.ok) throw new Error(sheets.reason);
  const file = { sheets: sheets.value, sheet: 'Plan' };
  return differencesBetween(readPlanFile(rowsOfFile(file)), sidesOfFile(file), here);
};

const none = { objectives: [], newObjectives: [], changed: [], added: [], missing: [], problems: [] };

describe('a plan, whatever stands in it, comes back without a difference', () => {
  test('as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (here) => {
        const written = await planAsWorkbook(toExport(here));
        if (!written.ok) throw new Error(written.reason);
        expect(await differencesIn('plan.xlsx', written.value, here)).toEqual(none);
      }),
      { numRuns: 60 },
    );
  });

  test('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (here) => {
        expect(await differencesIn('plan.csv', Buffer.from(planAsCsv(toExport(here))), here)).toEqual(none);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a workbook that was worked on in Excel', () => {
  const here: PlanHere = {
    histories: new Map(
      ['1a', '1b', '1c'].map((ref, at) => [
        `00000000-0000-4000-8000-00000000000${at + 1}`,
        [{ ...added, set: { ref, activity: `Do ${ref}`, services: ['Health'], timescale: 'TBC' } }],
      ]),
    ),
    objectives: new Map(),
    known: { objectives: new Map(), leads: new Map(), figureOf: () => null },
  };
  const [head = [], ...entries] = csvRecords(planAsCsv(toExport(here)), 'plan.csv').map(({ cells }) => cells);
  const at = (heading: string): number => head.findIndex((cell) => cell.endsWith(heading));
  type Row = Parameters<typeof workbook>[1][number][number];
  const rows = (change: (row: Row, place: number) => Row = (row) => row, above = 0) =>
    [head, ...entries].map((row: Row, place) => ({ [place + 1 + above]: change(row, place) }));
  const withTimescale =
    (cell: Row[number]) =>
    (row: Row, place: number): Row =>
      place === 2 ? row.with(at('Timescale'), cell) : row;
  const services = at('Responsible service');
  const letter = String.fromCharCode('A'.charCodeAt(0) + services);

  test.each<[string, Uint8Array, string[]]>([
    ['with nothing done', workbook('Plan', rows()), []],
    [
      'with cells merged that say the same',
      workbook(
        'Plan',
        rows((row, place) => (place > 1 ? row.with(services, '') : row)),
        [`${letter}2:${letter}4`],
      ),
      [],
    ],
    ['with a date', workbook('Plan', rows(withTimescale({ date: 46_203 }))), ['1b Timescale: 2026-06-30']],
    [
      'with a formula, which says what it came to',
      workbook('Plan', rows(withTimescale({ formula: 'TODAY()', saved: 2027 }))),
      ['1b Timescale: 2027'],
    ],
    [
      'with a number that Excel made a day',
      workbook('Plan', rows(withTimescale({ date: 8 }))),
      [
        '1b Timescale: 1900-01-07, refused: “1900-01-07” lies before 2000: a spreadsheet makes such a day out of a number. Mend it in the file, or change it on the page of the plan.',
      ],
    ],
    [
      'with rows above the headings and a sheet before it',
      workbookOf({
        Cover: [{ 1: ['Our plan'] }],
        Plan: [{ 1: ['Edited in May'] }, ...rows((row) => row, 2)],
      }),
      [],
    ],
  ])('%s', async (_, bytes, wanted) => {
    const { changed, ...others } = await differencesIn('plan.xlsx', bytes, here);
    expect(
      changed.map(
        ({ entry, heading, inFile, change: taken }) =>
          `${entry.fields.ref} ${heading}: ${inFile}${taken.ok ? '' : `, refused: ${taken.reason}`}`,
      ),
    ).toEqual(wanted);
    expect({ changed: [], ...others }).toEqual(none);
  });
});

describe('a long plan', () => {
  const many = (count: number): PlanHere => ({
    histories: new Map(
      Array.from({ length: count }, (_, at) => [
        `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        [{ ...added, set: { ref: `${at}`, activity: `Do ${at}` } }],
      ]),
    ),
    objectives: new Map(),
    known: { objectives: new Map(), leads: new Map(), figureOf: () => null },
  });

  test('of 50,000 entries goes out as CSV and is too long for a workbook', async () => {
    const here = toExport(many(50_000));
    expect(await planAsWorkbook(here)).toEqual({
      ok: false,
      reason:
        '50000 entries are too many for such a file: it holds at most 19999. Choose fewer, or take the CSV file.',
    });
    const csv = planAsCsv(here);
    expect(await readSheets({ name: 'plan.csv', bytes: Buffer.from(csv) })).toEqual({
      ok: false,
      reason: expect.stringMatching(/^plan\.csv, line 20001: a delivery plan has at most 20000 lines\./),
    });
  });
});

describe('a file that cannot be read names itself and says why', () => {
  test.each([
    ['of 50,000 rows', workbook('Plan', [{ 50000: ['1'] }]), /^plan\.xlsx, line 1: this workbook is larger/],
    ['that is cut off', workbook('Plan', [{ 1: ['1'] }]).slice(0, 200), /^plan\.xlsx/],
    [
      'whose quotes do not close',
      Buffer.from('Ref,Action\n1,"Ask\n'),
      /^plan\.xlsx, line \d+: a quotation mark/,
    ],
    ['that is empty', Buffer.from(' \n'), /^plan\.xlsx is empty/],
  ])('%s', async (_, bytes, reason) => {
    expect(await readSheets({ name: 'plan.xlsx', bytes })).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});
