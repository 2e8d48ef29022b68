import { describe, expect, test } from 'vitest';
import { type Deliverable, emptyObjective, type Objective, type PlannedStage } from '../deliverable.ts';
import type { Change } from '../history/change.ts';
import type { FileDifferences } from './difference.ts';
import { differencesBetween, type PlanHere, readSideSheets } from './differences.ts';
import { entryAfter, objectiveAfter } from './entry.ts';
import { readPlanFile } from './file-rows.ts';
import { objectiveTable } from './objective-sheet.ts';
import { planChapters } from './plan-blocks.ts';
import { type PlanTable, planTable } from './plan-sheet.ts';
import { stageTable } from './stage-sheet.ts';
import { mergedChange, mergedObjective, plainKeys } from './take-differences.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const history = <Fields>(...sets: Partial<Fields>[]): Change<Fields>[] =>
  sets.map((set, at) => ({
    number: at + 1,
    day: `2026-03-0${at + 1}`,
    by: at === 0 ? 'Ann' : 'Bea',
    deed: at === 0 ? 'added' : 'changed',
    set,
    said: [],
    shown: [],
    taken: [],
    reason: '',
  }));

const stage = (name: string, when = '', done = false): PlannedStage => ({ name, when, done });

const voice: Partial<Objective> = { title: 'A voice', statement: '=We ask', how: 'Each term;\nby letter' };
const home: Partial<Objective> = { number: '2', title: 'A home', voice: 'I want to stay', priority: 'Homes' };
const stages = [stage('Ask', 'May 2026', true), stage('Ask', 'June 2026'), stage('Tell\nall', 'Q3')];

const planWith = ({
  entry = [],
  objective = [],
}: {
  entry?: Partial<Deliverable>[];
  objective?: Partial<Objective>[];
} = {}): PlanHere => {
  const objectives = new Map([
    [idOf(91), history<Objective>(voice, ...objective)],
    [idOf(92), history<Objective>(home)],
  ]);
  return {
    histories: new Map([
      [idOf(1), history<Deliverable>({ objective: idOf(91), ref: '1a', activity: 'Ask', stages }, ...entry)],
      [idOf(2), history<Deliverable>({ objective: idOf(92), ref: '2a', activity: 'Find homes' })],
      [idOf(3), history<Deliverable>({ objective: idOf(91), ref: '2a', activity: 'Find words' })],
    ]),
    objectives,
    known: {
      objectives: new Map(
        [...objectives].map(([id, changes]) => [
          id,
          { ...emptyObjective, ...objectiveAfter(id, changes).fields },
        ]),
      ),
      leads: new Map(),
      figureOf: () => null,
    },
  };
};

const plan = planWith();

type Rows = string[][];
type Sheets = { plan: Rows; stages: Rows; objectives: Rows };

const rowsOf = ({ columns, rows }: PlanTable): Rows => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => row.map(({ text }) => text)),
];

/** The sheets of a plan as they go out. */
const wentOut = ({ histories, objectives, known }: PlanHere): Sheets => {
  const entries = [...histories].map(([id, changes]) => entryAfter(id, changes));
  return {
    plan: rowsOf(planTable(entries, known)),
    stages: rowsOf(stageTable(entries, known)),
    objectives: rowsOf(objectiveTable([...objectives].map(([id, changes]) => objectiveAfter(id, changes)))),
  };
};

const out = wentOut(plan);

const lined = (rows: Rows) => rows.map((cells, at) => ({ line: at + 1, cells }));

const comesBack = (sheets: Partial<Sheets>, here: PlanHere = plan): FileDifferences => {
  const back = { ...out, ...sheets };
  const sides = readSideSheets([
    { sheet: 'Stages', rows: lined(back.stages) },
    { sheet: 'Objectives', rows: lined(back.objectives) },
  ]);
  return differencesBetween(readPlanFile(lined(back.plan)), sides, here);
};

/** A row, counted from 1 below the headings, with a cell changed. */
const edit = (rows: Rows, row: number, heading: string, text: string): Rows =>
  rows.map((cells, at) => (at === row ? cells.with(rows[0]?.indexOf(heading) ?? -1, text) : cells));

const without = (rows: Rows, ...headings: string[]): Rows =>
  rows.map((cells) => cells.filter((_, at) => !headings.includes(rows[0]?.[at] ?? '')));

const mark = 'Hearth (leave as it is)';
const nothing: FileDifferences = {
  objectives: [],
  newObjectives: [],
  changed: [],
  added: [],
  missing: [],
  problems: [],
};

const stagesTaken = ({ changed }: FileDifferences): PlannedStage[] | undefined =>
  mergedChange(changed).set.stages;

const told = ({ changed, objectives, problems }: FileDifferences) => [
  ...[...objectives, ...changed].map(
    ({ heading, here, inFile, clash, change }) =>
      `${heading}: ${here} → ${inFile}${clash ? ' (clash)' : ''}${change.ok ? '' : ` (${change.reason})`}`,
  ),
  ...problems.map(({ sheet, line, message }) => `${sheet} ${line}: ${message}`),
];

describe('sheets without a difference', () => {
  const [head = [], ...rows] = out.stages;
  test.each<[string, Partial<Sheets>]>([
    ['as they went out', {}],
    ['with rows in another order', { stages: [head, ...rows.toReversed()] }],
    [
      'with columns in another order',
      {
        stages: out.stages.map((row) => row.toReversed()),
        objectives: out.objectives.map((row) => row.toReversed()),
      },
    ],
    [
      'without the hidden column',
      { stages: without(out.stages, mark), objectives: without(out.objectives, mark) },
    ],
    [
      'without some columns',
      {
        stages: without(out.stages, 'When', 'Objective'),
        objectives: without(out.objectives, 'How', 'Number'),
      },
    ],
    ['with rows above the headings', { stages: [['Our stages'], ...out.stages] }],
    ['with “No” left out', { stages: edit(out.stages, 2, 'Done', '') }],
    ['with “Yes” written otherwise', { stages: edit(out.stages, 1, 'Done', ' x ') }],
    ['that are not there', { stages: [], objectives: [] }],
  ])('%s', (_, back) => {
    expect(comesBack(back)).toEqual(nothing);
  });
});

describe('the sheet of stages', () => {
  test.each<[string, number, string, string, PlannedStage[]]>([
    ['a name', 1, 'Stage', 'Ask each child', [stage('Ask each child', 'May 2026', true), ...stages.slice(1)]],
    ['when', 2, 'When', '', [...stages.slice(0, 1), stage('Ask', ''), ...stages.slice(2)]],
    ['that it is done', 3, 'Done', 'yes', [...stages.slice(0, 2), stage('Tell\nall', 'Q3', true)]],
    ['that it is not', 1, 'Done', 'No', [stage('Ask', 'May 2026'), ...stages.slice(1)]],
  ])('changes %s', (_, row, heading, text, wanted) => {
    const found = comesBack({ stages: edit(out.stages, row, heading, text) });
    expect([found.changed.length, stagesTaken(found)]).toEqual([1, wanted]);
    expect(plainKeys(found).size).toBe(1);
  });

  test('brings several edits of one entry together', () => {
    const once = edit(edit(out.stages, 1, 'Stage', 'Ask each child'), 1, 'When', 'July 2026');
    const found = comesBack({ stages: [...edit(once, 3, 'Done', 'Yes').toSpliced(2, 1)] });
    expect(told(found)).toEqual([
      'Stage 1, stage: Ask → Ask each child',
      'Stage 1, when: May 2026 → July 2026',
      'Stage 3, done: No → Yes',
      'Stage 2: Ask, June 2026 → ',
    ]);
    expect(stagesTaken(found)).toEqual([
      stage('Ask each child', 'July 2026', true),
      stage('Tell\nall', 'Q3', true),
    ]);
  });

  test('never takes a stage out unasked', () => {
    const found = comesBack({ stages: out.stages.toSpliced(3, 1) });
    expect(told(found)).toEqual(['Stage 3: Tell\nall, Q3 → ']);
    expect(plainKeys(found)).toEqual(new Set());
    expect(told(comesBack({ stages: edit(edit(out.stages, 3, 'Stage', ''), 3, 'When', '') }))).toEqual(
      told(found),
    );
  });

  test.each<[string, Rows]>([
    ['with its reference', [['', '1a', '', 'Thank', 'Q4', 'No', '']]],
    ['as a copied row with other words', [out.stages[1]?.with(3, 'Thank').with(4, 'Q4').with(5, '') ?? []]],
  ])('adds a stage %s', (_, rows) => {
    const found = comesBack({ stages: [...out.stages, ...rows] });
    expect(told(found)).toEqual(['A new stage:  → Thank, Q4']);
    expect(stagesTaken(found)).toEqual([...stages, stage('Thank', 'Q4')]);
    const taken = planWith({ entry: [{ stages: [...stages, stage('Thank', 'Q4')] }] });
    expect(comesBack({ stages: [...out.stages, ...rows] }, taken)).toEqual(nothing);
  });

  test('tells entries of one reference apart by their words or their objective', () => {
    const added = (objective: string, activity: string) =>
      comesBack({ stages: [...out.stages, [objective, '2a', activity, 'Begin', '', '', '']] });
    expect(added('', 'Find words').changed[0]?.entry.id).toBe(idOf(3));
    expect(added('Objective 2: A home', '').changed[0]?.entry.id).toBe(idOf(2));
    expect(told(added('', ''))).toEqual([
      'Stages 5: Nobody can tell whose stage this is. Give the reference of its entry. It is left out.',
    ]);
  });

  test('gives stages to a row that is new', () => {
    const row = ['Objective 2: A home', '2b', '', 'Mend homes', ...Array.from({ length: 10 }, () => '')];
    const found = comesBack({
      plan: [...out.plan, row],
      stages: [
        ...out.stages,
        ['', '2b', '', 'Begin', 'May', 'Yes', ''],
        ['', '2b', '', 'End', '', 'perhaps', ''],
      ],
    });
    expect(found.added.map(({ change }) => change.set.stages)).toEqual([[stage('Begin', 'May', true)]]);
    expect(told(found)).toEqual(['Stages 6: “perhaps” is neither “Yes” nor “No”. The stage is left out.']);
  });

  test.each([
    [
      'Stage',
      '',
      ['Stage 1, stage: Ask →  (The file does not say what the stage is. To take it out, delete its row.)'],
    ],
    [
      'When',
      '1900-01-07',
      [
        'Stage 1, when: May 2026 → 1900-01-07 (“1900-01-07” lies before 2000: a spreadsheet makes such a day out of a number. Mend it in the file, or change it on the page of the plan.)',
      ],
    ],
    ['Done', 'half', ['Stage 1, done: Yes → half (“half” is neither “Yes” nor “No”.)']],
    [
      'Activity',
      'Ask all',
      [
        'Stages 2: Objective, reference and activity only say whose stage it is. Change them on the sheet of the plan.',
      ],
    ],
  ])('says what cannot be taken: %s %j', (heading, text, words) => {
    expect(told(comesBack({ stages: edit(out.stages, 1, heading, text) }))).toEqual(words);
  });

  test('leaves what was changed here since, and marks what both changed', () => {
    const later = planWith({
      entry: [{ stages: stages.with(2, stage('Tell everybody', 'Q4')), activity: 'Ask all' }],
    });
    expect(comesBack({}, later)).toEqual(nothing);
    expect(told(comesBack({ stages: edit(out.stages, 3, 'When', 'Q1') }, later))).toEqual([
      'Stage 3, when: Q4 → Q1 (clash)',
    ]);
    expect(told(comesBack({ stages: out.stages.toSpliced(3, 1) }, later))).toEqual([
      'Stage 3: Tell everybody, Q4 →  (clash)',
    ]);
  });

  test('does not bring back a stage that was taken out here, and says so where it was edited', () => {
    const later = planWith({ entry: [{ stages: stages.toSpliced(1, 1) }] });
    expect(comesBack({}, later)).toEqual(nothing);
    expect(told(comesBack({ stages: edit(out.stages, 2, 'When', 'Q1') }, later))).toEqual([
      'Stages 3: The stage “Ask” was taken out here. The row is left out.',
    ]);
  });
});

describe('the sheet of objectives', () => {
  test.each<[string, keyof Objective, string]>([
    ['Number', 'number', '7'],
    ['Title', 'title', 'Our voice'],
    ['Statement', 'statement', 'We listen'],
    ['How', 'how', ''],
    ['Words of young people that it answers', 'voice', 'Ask me'],
    ['In words for young people', 'inYoungWords', 'We ask you'],
    ['Priority of the strategy', 'priority', 'Voice'],
  ])('changes %s', (heading, field, text) => {
    const found = comesBack({ objectives: edit(out.objectives, 1, heading, text) });
    expect(mergedObjective(found.objectives)).toEqual({ [field]: text });
    expect([found.objectives.length, { ...found, objectives: [] }]).toEqual([1, nothing]);
    const taken = planWith({ objective: [{ [field]: text }] });
    expect(comesBack({ objectives: edit(out.objectives, 1, heading, text) }, taken)).toEqual(nothing);
  });

  test('knows an objective under the title that it has in the same file', () => {
    const renamed = out.plan.map((row) => row.with(0, row[0] === 'A voice' ? 'Our voice' : (row[0] ?? '')));
    const found = comesBack({ plan: renamed, objectives: edit(out.objectives, 1, 'Title', 'Our voice') });
    expect(told(found)).toEqual(['Title: A voice → Our voice']);
  });

  test('marks what both changed, and takes no title away', () => {
    const later = planWith({ objective: [{ statement: 'We ask often' }] });
    expect(comesBack({}, later)).toEqual(nothing);
    const found = comesBack({ objectives: edit(out.objectives, 1, 'Statement', 'We listen') }, later);
    expect(told(found)).toEqual(['Statement: We ask often → We listen (clash)']);
    expect(found.objectives[0]?.since).toEqual({ by: 'Bea', day: '2026-03-02' });
    expect(told(comesBack({ objectives: edit(out.objectives, 1, 'Title', '') }))).toEqual([
      'Title: A voice →  (The file gives the objective no title.)',
    ]);
  });

  test('adds an objective, once, and leaves those that it does not have', () => {
    const [head = [], first = []] = out.objectives;
    const found = comesBack({
      objectives: [head, first, first, ['3', 'A job', 'We help', '', '', '', '', '']],
    });
    expect(found.newObjectives).toMatchObject([
      { line: 4, set: { number: '3', title: 'A job', statement: 'We help' } },
    ]);
    expect(told(found)).toEqual([
      'Objectives 3: This objective stands on the sheet already. The row is left out; a new one needs a title of its own.',
    ]);
  });
});

test('a plan that is printed has its stages below the activity', () => {
  const entries = [...plan.histories].map(([id, changes]) => entryAfter(id, changes));
  const [chapter] = planChapters(entries, plan.known, '2026-03-10');
  const table = chapter?.blocks.find((block) => block.kind === 'table');
  expect(table?.rows[0]?.[1]).toEqual([
    { text: 'Ask\nStage: Ask, May 2026, done\nStage: Ask, June 2026\nStage: Tell\nall, Q3' },
  ]);
});

test('sheets that hold something else are named, and columns that nobody knows', () => {
  const sides = readSideSheets([
    { sheet: 'Notes', rows: lined([['Read me']]) },
    { sheet: 'Empty', rows: [] },
    { sheet: 'Steps', rows: lined([[...(out.stages[0] ?? []), 'Remarks']]) },
  ]);
  expect(sides).toMatchObject({
    stages: { sheet: 'Steps', unknown: ['Remarks'] },
    objectives: null,
    unknown: [{ sheet: 'Notes' }],
  });
});
