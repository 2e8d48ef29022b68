import { describe, expect, test } from 'vitest';
import { emptyMeasure } from '../bring-in/row-content.ts';
import { type Deliverable, emptyObjective, type Measure } from '../deliverable.ts';
import type { Change, Said, Shown } from '../history/change.ts';
import { type FileDifferences, nothingTaken } from './difference.ts';
import { differencesBetween, type PlanHere, readSideSheets } from './differences.ts';
import { type EntryInFull, entryAfter } from './entry.ts';
import { readPlanFile } from './file-rows.ts';
import { leadNames } from './lead-names.ts';
import { planTable } from './plan-sheet.ts';
import { mergedChange, plainKeys } from './take-differences.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const shownAs = (words: string): Omit<Shown, 'id'> => ({
  kind: 'text',
  title: words,
  link: null,
  words,
  file: null,
});

const evidence = (words: string): Shown => ({ id: words, ...shownAs(words) });

type Made = { set?: Partial<Deliverable>; said?: Said[]; shown?: Shown[]; by?: string; deed?: 'removed' };

const change = (
  number: number,
  { set = {}, said = [], shown = [], by = 'Ann', deed }: Made,
): Change<Deliverable> => ({
  number,
  day: `2026-03-0${number}`,
  by,
  deed: deed ?? (number === 1 ? 'added' : 'changed'),
  set,
  said,
  shown,
  taken: [],
  reason: '',
});

const objectives = new Map([
  [idOf(91), { ...emptyObjective, number: '1', title: 'A voice' }],
  [idOf(92), { ...emptyObjective, number: '2', title: 'A home' }],
]);

const leads = leadNames([
  { id: idOf(81), name: 'Head of housing', service: '' },
  { id: idOf(82), name: 'Robin; Ashdown', service: '' },
]);

const measure = (parts: Partial<Measure>): Measure => ({ ...emptyMeasure, ...parts });

const usual: Made[] = [
  {
    set: {
      objective: idOf(91),
      ref: '1a',
      references: ['2.1.1', '2.1.3'],
      activity: '=Ask +everybody;\n"today" 😀',
      services: ['Health', 'Housing; Police'],
      timescale: 'March 2026',
      measures: [
        measure({ name: 'Checks', current: 65, currentWords: '65%', target: 95, targetWords: '95%' }),
      ],
      rating: 'green',
      leads: [idOf(81), idOf(82)],
    },
    said: [
      { date: '2026-01-05', words: 'Asked ten.' },
      { date: '2026-02', words: 'Asked\nall.' },
    ],
    shown: [evidence('Minutes of May')],
  },
  { set: { objective: idOf(92), ref: '2a', activity: '-Find homes', rating: 'amber', timescale: 'TBC' } },
  { set: { objective: idOf(92), ref: '2b', activity: '@Mend homes', services: ['Housing'] } },
];

const planOf = (...histories: Made[][]): PlanHere => ({
  histories: new Map(
    histories.map((made, at) => [idOf(at + 1), made.map((one, step) => change(step + 1, one))]),
  ),
  objectives: new Map(),
  known: { objectives, leads, figureOf: () => null },
});

const plan = planOf(...usual.map((one) => [one]));

type Rows = string[][];

/** The plan as it goes out, the headings first. */
const wentOut = ({ histories, known }: PlanHere): Rows => {
  const entries = [...histories].map(([id, changes]): EntryInFull => entryAfter(id, changes));
  const { columns, rows } = planTable(entries, known);
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(({ text }) => text))];
};

const comesBack = (rows: Rows, here: PlanHere = plan): FileDifferences =>
  differencesBetween(
    readPlanFile(rows.map((cells, at) => ({ line: at + 1, cells }))),
    readSideSheets([]),
    here,
  );

const edit = (
  rows: Rows,
  ref: string,
  heading: string,
  text: string | ((before: string) => string),
): Rows => {
  const [head = []] = rows;
  return rows.map((row) =>
    row[head.indexOf('Ref')] === ref
      ? row.map((cell, at) =>
          at === head.indexOf(heading) ? (typeof text === 'string' ? text : text(cell)) : cell,
        )
      : row,
  );
};

const without = (rows: Rows, ...headings: string[]): Rows => {
  const [head = []] = rows;
  return rows.map((row) => row.filter((_, at) => !headings.includes(head[at] ?? '')));
};

const shuffled = (rows: Rows): Rows => rows.map((row) => [...row.slice(5), ...row.slice(0, 5)]);

const told = ({ changed, added, missing, problems }: FileDifferences) => ({
  changed: changed.map(
    ({ entry, key, clash }) =>
      `${entry.fields.ref} ${key.replace(`${entry.id}.`, '')}${clash ? ' clash' : ''}`,
  ),
  added: added.map(({ row }) => row.read.ref),
  missing: missing.map(({ entry }) => entry.fields.ref),
  problems: problems.map(({ message }) => message),
});

const nothing = { changed: [], added: [], missing: [], problems: [] };

const mark = 'Hearth (leave as it is)';

describe('a file without a difference', () => {
  const rows = wentOut(plan);
  const [head = [], ...entries] = rows;
  test.each<[string, Rows]>([
    ['as it went out', rows],
    ['with its rows in another order', [head, ...entries.toReversed()]],
    ['with its columns in another order', shuffled(rows)],
    ['without some columns', without(rows, 'Progress', 'BRAG', 'Objective')],
    ['without the hidden column', without(rows, mark)],
    [
      'with columns called otherwise',
      [
        head.map((name) => ({ Timescale: 'By when', Activity: 'Action', Ref: 'No.' })[name] ?? name),
        ...entries,
      ],
    ],
    [
      'with its leads in another order',
      edit(rows, '1a', 'Responsible people', 'Robin, Ashdown; Head of housing'),
    ],
    ['with columns that plans do not have', rows.map((row) => ['', ...row, 'mine'])],
    [
      'with the ratings typed as words',
      [head, ...entries.map((row) => row.map((cell) => cell.replace(/^[A-Z] – /, '')))],
    ],
    [
      'with blanks and line ends as another programme writes them',
      rows.map((row) => row.map((cell) => `${cell.replaceAll('\n', ' \r\n').replaceAll(' ', '\u00a0')} `)),
    ],
    ['with the cells of an objective merged', edit(rows, '2b', 'Objective', '')],
  ])('%s', (_, back) => {
    expect(told(comesBack(back))).toEqual(nothing);
  });
});

describe('an edited cell is one difference', () => {
  test.each<[string, string, string, Partial<ReturnType<typeof mergedChange>>]>([
    ['1a', 'Timescale', 'May 2026', { set: { timescale: 'May 2026' } }],
    ['1a', 'Timescale', '', { set: { timescale: '' } }],
    ['1a', 'Ref', '1b', { set: { ref: '1b' } }],
    ['1a', 'Other references', '2.1.1', { set: { references: ['2.1.1'] } }],
    ['1a', 'Activity', 'Ask most', { set: { activity: 'Ask most' } }],
    ['1a', 'Responsible service', 'Health', { set: { services: ['Health'] } }],
    ['1a', 'BRAG', 'R', { set: { rating: 'red' } }],
    ['1a', 'BRAG', '', { set: { rating: null } }],
    ['1a', 'Objective', 'Objective 2: A home', { set: { objective: idOf(92) } }],
    ['2a', 'Evidence', 'A photo', { shown: [shownAs('A photo')] }],
    ['1a', 'Responsible people', 'Head of housing', { set: { leads: [idOf(81)] } }],
    ['1a', 'Responsible people', '', { set: { leads: [] } }],
    [
      '2a',
      'Responsible people',
      'Robin, Ashdown; Head of homes',
      { set: { leads: [idOf(82)] }, newLeads: ['Head of homes'] },
    ],
    [
      '1a',
      'Current data & date',
      '70% (28/02/2026)',
      {
        set: {
          measures: [
            measure({
              name: 'Checks',
              current: 70,
              currentOn: '2026-02-28',
              currentWords: '70% (28/02/2026)',
              target: 95,
              targetWords: '95%',
            }),
          ],
        },
      },
    ],
    [
      '2a',
      'Target data & date',
      'Four homes',
      { set: { measures: [measure({ targetWords: 'Four homes' })] } },
    ],
  ])('%s, %s: %j', (ref, heading, text, wanted) => {
    const { changed, ...others } = comesBack(edit(wentOut(plan), ref, heading, text));
    expect([changed.length, changed[0]?.clash, others]).toEqual([
      1,
      false,
      { objectives: [], newObjectives: [], added: [], missing: [], problems: [] },
    ]);
    expect(mergedChange(changed)).toEqual({ ...nothingTaken, ...wanted });
  });

  test('progress brings only what is new, wherever it was typed', () => {
    const rows = edit(wentOut(plan), '1a', 'Progress', (before) => `01.03.26 - Asked twenty.\n${before}`);
    expect(mergedChange(comesBack(rows).changed).said).toEqual([
      { date: '2026-03-01', words: 'Asked twenty.' },
    ]);
  });

  test('an objective that the plan does not have comes with it', () => {
    const { changed } = comesBack(edit(wentOut(plan), '2a', 'Objective', 'Objective 3: A job'));
    expect(mergedChange(changed).objective).toMatchObject({ number: '3', title: 'A job' });
  });

  test('metric and figure of one measure are brought together', () => {
    const once = edit(wentOut(plan), '1a', 'Metric', 'Dental checks');
    const { changed } = comesBack(edit(once, '1a', 'Target data & date', '98%'));
    expect(mergedChange(changed).set.measures).toEqual([
      measure({ name: 'Dental checks', current: 65, currentWords: '65%', target: 98, targetWords: '98%' }),
    ]);
  });
});

describe('what cannot be taken says why', () => {
  test.each([
    ['Timescale', '1900-01-07', '“1900-01-07” lies before 2000'],
    ['BRAG', 'Purple', '“Purple” is no rating'],
    ['Activity', '', 'does not say what is to be done'],
    ['Progress', '', 'What was written down stays'],
    ['Evidence', '', 'What was written down stays'],
    ['Activity', 'Ask\n… (the rest stands in Hearth)', 'only the beginning'],
  ])('%s: %j', (heading, text, why) => {
    const { changed } = comesBack(edit(wentOut(plan), '1a', heading, text));
    expect(changed.map((one) => (one.change.ok ? '' : one.change.reason))).toEqual([
      expect.stringContaining(why),
    ]);
    expect(plainKeys(comesBack(edit(wentOut(plan), '1a', heading, text)))).toEqual(new Set());
  });
});

describe('what was changed here since the file went out', () => {
  const later = (made: Made): PlanHere =>
    planOf([usual[0] ?? {}, made], ...usual.slice(1).map((one) => [one]));
  const rows = wentOut(plan);

  test('stays where the file still says what stood here', () => {
    expect(told(comesBack(rows, later({ set: { timescale: 'June 2026' }, by: 'Bea' })))).toEqual(nothing);
  });

  test('is no difference where the file says the same', () => {
    const back = edit(rows, '1a', 'Timescale', 'June 2026');
    expect(told(comesBack(back, later({ set: { timescale: 'June 2026' } })))).toEqual(nothing);
  });

  test('clashes where the file says something else, and names who changed it', () => {
    const back = edit(rows, '1a', 'Timescale', 'May 2026');
    const found = comesBack(back, later({ set: { timescale: 'June 2026' }, by: 'Bea' }));
    expect(found.changed).toMatchObject([
      { clash: true, here: 'June 2026', inFile: 'May 2026', since: { by: 'Bea', day: '2026-03-02' } },
    ]);
    expect(plainKeys(found)).toEqual(new Set());
  });

  test('may be what a lead is called, and is no difference', () => {
    const here = {
      ...plan,
      known: { ...plan.known, leads: new Map([...leads, [idOf(81), 'Director of housing']]) },
    };
    expect(told(comesBack(rows, here))).toEqual(nothing);
  });

  test('does not clash in another field, nor in progress', () => {
    const said = { said: [{ date: '2026-03-02', words: 'Asked Bea.' }], set: { rating: 'red' as const } };
    const back = edit(
      edit(rows, '1a', 'Timescale', 'May 2026'),
      '1a',
      'Progress',
      (before) => `${before}\n03/03/2026 - Asked Cy.`,
    );
    const found = comesBack(back, later(said));
    expect(told(found).changed).toEqual(['1a progress', '1a timescale']);
    expect(mergedChange(found.changed).said).toEqual([{ date: '2026-03-03', words: 'Asked Cy.' }]);
  });

  test('leaves out a row whose entry was taken out', () => {
    const back = edit(rows, '1a', 'Timescale', 'May 2026');
    const found = told(comesBack(back, later({ deed: 'removed' })));
    expect(found).toEqual({
      ...nothing,
      problems: ['“1a” was taken out of the plan here. The row is left out.'],
    });
  });
});

describe('rows', () => {
  const [head = [], first = [], ...rest] = wentOut(plan);
  const at = (heading: string): number => head.indexOf(heading);

  test('that are new may be added', () => {
    const fresh = head.map(
      (name) => ({ Ref: '2c', Activity: 'Paint homes', Objective: 'Objective 2: A home' })[name] ?? '',
    );
    const { added } = comesBack([head, first, ...rest, fresh]);
    expect(added).toMatchObject([
      { line: 5, change: { set: { ref: '2c', objective: idOf(92) }, objective: null } },
    ]);
  });

  test('that are copied from another one are new', () => {
    const copy = first.with(at('Activity'), 'Ask again');
    expect(told(comesBack([head, first, copy, ...rest])).added).toEqual(['1a']);
  });

  test('that are not there are only ever offered to be taken out', () => {
    expect(told(comesBack([head, ...rest]))).toEqual({ ...nothing, missing: ['1a'] });
  });

  test('of another plan are known by their words, not their marks', () => {
    const foreign = [first, ...rest].map((row, place) => row.with(at(mark), `${idOf(50 + place)} 1`));
    expect(told(comesBack([head, ...foreign]))).toEqual(nothing);
  });

  test('without marks are known by reference and nearly the same words', () => {
    const rows = without(edit([head, first, ...rest], '2b', 'Activity', '@Mend all homes'), mark);
    expect(told(comesBack(rows))).toEqual({ ...nothing, changed: ['2b activity'] });
  });

  test('without anything to do are left out by line', () => {
    const fresh = head.map((name) => ({ Ref: '2c', Timescale: 'TBC' })[name] ?? '');
    expect(comesBack([head, first, ...rest, fresh]).problems).toEqual([
      { sheet: null, line: 5, message: 'This new row does not say what is to be done. It is left out.' },
    ]);
  });
});
