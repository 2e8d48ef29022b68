import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { emptyPlan, planText } from '../../testing/plans.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { workbookSheets } from '../../typesetting/spreadsheet/workbook-sheets.ts';
import { writtenWorkbook } from '../../typesetting/spreadsheet/write-workbook.ts';
import { changePart, noChange } from './change-part.ts';
import { keepLead } from './keep-lead.ts';
import { changesOf, listLeads, partsOf } from './queries.ts';
import { markHeading } from './rules/sheet/file-rows.ts';
import { sheetColumns } from './rules/sheet/plan-cells.ts';

let home: TestApp;
let plan: string;
let manager: TestApp['clerk'];
let asItWas: () => Promise<void>;

beforeAll(async () => {
  home = await testApp();
  manager = await home.as('project manager');
  asItWas = await keepRows(home.database.client);
});
beforeEach(async () => {
  await asItWas();
  plan = await emptyPlan(home);
});
afterAll(() => home.close());

const send = async (way: 'bring-in' | 'bring-back', name: string, bytes: string | Uint8Array): Promise<Got> =>
  manager('POST', `/plans/${plan}/${way}`, await upload([{ name, bytes: Buffer.from(bytes) }]));

const entries = () => home.inScope((tx, scope) => partsOf(tx, scope, plan, 'deliverable'));

const entryNamed = async (ref: string) => {
  const found = (await entries()).find(({ fields }) => fields.ref === ref);
  if (!found) throw new Error(`There is no entry ${ref}.`);
  return found;
};

const historyOf = async (ref: string) => {
  const found = await entryNamed(ref);
  return home.inScope((tx, scope) => changesOf(tx, scope, found));
};

const broughtIn = async (text = planText): Promise<void> => {
  const { headers } = await send('bring-in', 'plan.txt', text);
  await manager('POST', `${headers.location}`, form({}));
};

type Sheets = { Plan: string[][]; Stages: string[][]; Objectives: string[][] };

/** The rows of each sheet of the exported workbook, the headings first. */
const exportedSheets = async (): Promise<Sheets> => {
  const got = await manager('GET', `/plans/${plan}/plan.xlsx`);
  const limits = { rows: 1000, columns: 50, of: 'a test' };
  const sheets = await workbookSheets(got.rawPayload, 'plan.xlsx', limits);
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.rows ?? [];
  return { Plan: rowsOf('Plan'), Stages: rowsOf('Stages'), Objectives: rowsOf('Objectives') };
};

const exported = async (): Promise<string[][]> => (await exportedSheets()).Plan;

const asWorkbook = (sheets: Partial<Sheets>): Promise<Uint8Array> =>
  writtenWorkbook(
    Object.entries(sheets).map(([sheet, [head = [], ...rows]]) => ({
      sheet,
      columns: head.map((heading) => ({ heading, width: 10 })),
      rows: rows.map((row) => row.map((text) => ({ text }))),
    })),
  );

const place = (heading: string): number => {
  const at = [...sheetColumns.map((one) => one.heading), markHeading].indexOf(heading);
  if (at < 0) throw new Error(`There is no column ${heading}.`);
  return at;
};

/** The exported rows with cells of some entries changed. */
const edited = (rows: string[][], cells: [ref: string, heading: string, text: string][]): string[][] =>
  rows.map((row) => {
    const changed = [...row];
    for (const [ref, heading, text] of cells) if (row[place('Ref')] === ref) changed[place(heading)] = text;
    return changed;
  });

/** Brings rows, or whole sheets, back as a workbook; answers the address of the differences. */
const broughtBack = async (back: string[][] | Partial<Sheets>): Promise<string> => {
  const sheets = Array.isArray(back) ? { Plan: back } : back;
  const got = await send('bring-back', 'edited.xlsx', await asWorkbook(sheets));
  expect(got.statusCode).toBe(303);
  return `${got.headers.location}`;
};

const boxesIn = (page: Got): string[] =>
  [...page.body.matchAll(/name="take"[^>]* value="([^"]+)"/g)].map(([, value = '']) => value);

describe('bringing in', () => {
  it('shows what was found, and writes nothing before it is confirmed', async () => {
    const { headers } = await send('bring-in', 'plan.txt', planText);
    const page = wordsOf(await manager('GET', `${headers.location}`));
    expect(page).toContain('2 objectives and 3 entries: 1 green, 1 amber and 1 blue.');
    expect(await entries()).toEqual([]);
    const done = await manager('POST', `${headers.location}`, form({}));
    expect(wordsOf(await manager('GET', `${done.headers.location}`))).toContain(
      'Brought in: 2 objectives and 3 entries.',
    );
    expect((await entries()).map(({ fields }) => [fields.ref, fields.services, fields.rating])).toEqual([
      ['1a', ['Health'], 'green'],
      ['1b', ['Housing', 'Health'], 'amber'],
      ['2a', ['Housing'], 'blue'],
    ]);
    expect(await historyOf('1a')).toMatchObject([
      { reason: 'From plan.txt', said: [{ date: '2026-01-05', words: 'Asked ten.' }] },
    ]);
  });

  it('reads again with other columns before anything is written', async () => {
    const { headers } = await send('bring-in', 'plan.txt', planText.replace('Activity', 'Undertaking'));
    const at = `${headers.location}`;
    const before = await manager('GET', at);
    expect(wordsOf(before)).toContain('No actions were found.');
    expect((await manager('POST', at, form({ 'column-1': 'activity' }))).headers.location).toBe(
      `${at}?changed=1`,
    );
    expect(await entries()).toEqual([]);
    expect(wordsOf(await manager('GET', `${at}?changed=1`))).toContain('2 objectives and 3 entries');
    await manager('POST', at, form({ 'column-1': 'activity' }));
    expect(await entries()).toHaveLength(3);
  });

  it('says which columns are missing', async () => {
    const { headers } = await send('bring-in', 'plan.txt', planText);
    const wrong = await manager('POST', `${headers.location}/columns`, form({ 'column-1': '' }));
    expect([wrong.statusCode, wordsOf(wrong)]).toEqual([
      422,
      expect.stringContaining('Say which column holds the activity: what is to be done.'),
    ]);
  });

  it.each([
    ['nothing', '', 'Choose the file.'],
    ['a picture', Uint8Array.from([137, 80, 78, 71, 0, 1, 2, 3]), 'x.bin is no Excel workbook'],
  ])('refuses %s in words', async (_, bytes, words) => {
    const got = await send('bring-in', 'x.bin', bytes);
    expect([got.statusCode, wordsOf(got)]).toEqual([422, expect.stringContaining(words)]);
  });

  it('into a plan that holds something leads to the differences', async () => {
    await broughtIn();
    const { headers } = await send('bring-in', 'plan.txt', planText);
    const led = await manager('POST', `${headers.location}`, form({}));
    expect(led.headers.location).toMatch(/\/bring-back\//);
    expect(wordsOf(await manager('GET', `${led.headers.location}`))).toContain(
      'The file says what stands in the plan.',
    );
    expect(await entries()).toHaveLength(3);
  });
});

describe('a file that comes back', () => {
  beforeEach(() => broughtIn());

  it('as it went out has no differences', async () => {
    const page = await manager('GET', await broughtBack(await exported()));
    expect(wordsOf(page)).toContain('The file says what stands in the plan.');
  });

  it('with edited cells has exactly those; what is ticked is taken, with the file as its reason', async () => {
    const rows = edited(await exported(), [
      ['1a', 'Timescale', 'May 2026'],
      ['1a', 'Progress', '05/01/2026 - Asked ten.\n01/03/2026 - Asked twenty.'],
      ['1b', 'Responsible service', 'Police'],
    ]);
    const at = await broughtBack(rows);
    const boxes = boxesIn(await manager('GET', at));
    expect(boxes.map((box) => box.replace(/^[^.]+\./, ''))).toEqual([
      'progress@1',
      'timescale@1',
      'services@1',
    ]);
    const taken = await manager('POST', at, form({ take: boxes.slice(0, 2) }));
    expect(taken.headers.location).toBe(`${at}?taken=2`);
    expect((await historyOf('1a'))[1]).toMatchObject({
      by: 'Project manager',
      set: { timescale: 'May 2026' },
      said: [{ date: '2026-03-01', words: 'Asked twenty.' }],
      reason: 'From edited.xlsx',
    });
    expect(await historyOf('1b')).toHaveLength(1);
    expect(boxesIn(await manager('GET', at))).toEqual(boxes.slice(2));
  });

  it('does not undo what was changed here since, and marks what both changed', async () => {
    const rows = edited(await exported(), [['1a', 'Timescale', 'May 2026']]);
    const { id } = await entryNamed('1a');
    await home.inScope((tx, scope) =>
      changePart(
        tx,
        scope,
        { id, kind: 'deliverable', seen: 1 },
        { ...noChange, set: { timescale: 'June 2026', ref: '1A' } },
        '2026-03-11',
      ),
    );
    const at = await broughtBack(rows);
    const page = await manager('GET', at);
    expect(wordsOf(page)).toContain(
      'Clerk changed it here on 11 March 2026, after the file went out. Then it said “March 2026”.',
    );
    expect(boxesIn(page)).toEqual([`${id}.timescale@2`]);
    const all = await manager('POST', at, form({ all: 'yes' }));
    expect([all.statusCode, (await entryNamed('1A')).fields.timescale]).toEqual([422, 'June 2026']);
    await manager('POST', at, form({ take: `${id}.timescale@2` }));
    expect((await entryNamed('1A')).fields.timescale).toBe('May 2026');
  });

  it('changes nothing that somebody changed after its reader looked', async () => {
    const at = await broughtBack(edited(await exported(), [['1a', 'Timescale', 'May 2026']]));
    const [box = ''] = boxesIn(await manager('GET', at));
    const { id } = await entryNamed('1a');
    const change = { ...noChange, set: { timescale: 'June 2026' } };
    await home.inScope((tx, scope) =>
      changePart(tx, scope, { id, kind: 'deliverable', seen: 1 }, change, '2026-03-11'),
    );
    expect((await manager('POST', at, form({ take: box }))).statusCode).toBe(422);
    expect((await entryNamed('1a')).fields.timescale).toBe('June 2026');
  });

  it('may add rows, with an objective that is new, and take entries out where that is ticked', async () => {
    const [head = [], first = [], ...rest] = await exported();
    const fresh = first.map((cell, at) =>
      at === place('Ref')
        ? '3a'
        : at === place('Objective')
          ? 'Objective 3: A job'
          : at === place(markHeading)
            ? ''
            : at === place('Activity')
              ? 'Open doors'
              : cell,
    );
    const at = await broughtBack([head, first, ...rest.slice(0, 1), fresh]);
    const boxes = boxesIn(await manager('GET', at));
    const gone = (await entryNamed('2a')).id;
    expect(boxes).toEqual(['new.4', `gone.${gone}`]);
    await manager('POST', at, form({ take: boxes }));
    const now = await entries();
    expect(now.find(({ id }) => id === gone)?.removed).toBe(true);
    const objectives = await home.inScope((tx, scope) => partsOf(tx, scope, plan, 'objective'));
    const added = objectives.find(({ fields }) => fields.number === '3');
    expect(added?.fields.title).toBe('A job');
    expect((await entryNamed('3a')).fields.objective).toBe(added?.id);
  });

  it('brings leads, stages and the words of objectives; a new lead once, and nothing goes unasked', async () => {
    const lead = { name: 'Head of housing', service: 'Housing', email: null, personId: null, mailed: true };
    const led = await home.inScope((tx, scope) => keepLead(tx, scope, lead));
    const { id } = await entryNamed('1a');
    const stages = [
      { name: 'Ask', when: 'May 2026', done: true },
      { name: 'Tell', when: 'Q4', done: false },
    ];
    await home.inScope((tx, scope) =>
      changePart(
        tx,
        scope,
        { id, kind: 'deliverable', seen: 1 },
        { ...noChange, set: { stages, leads: [led] } },
        '2026-03-11',
      ),
    );
    const out = await exportedSheets();
    expect(wordsOf(await manager('GET', await broughtBack(out)))).toContain(
      'The file says what stands in the plan.',
    );
    const [stageHead = [], , ...otherStages] = out.Stages;
    const at = await broughtBack({
      Plan: edited(out.Plan, [
        ['1a', 'Responsible people', 'Head of housing; Head of homes'],
        ['1b', 'Responsible people', 'Head of homes'],
      ]),
      Stages: [stageHead, ...otherStages.map((row) => row.with(5, 'Yes'))],
      Objectives: out.Objectives.map((row, line) => (line === 1 ? row.with(2, 'We listen') : row)),
    });
    expect(wordsOf(await manager('GET', at))).toContain('Nobody here is called “Head of homes”');
    const taken = await manager('POST', at, form({ all: 'yes' }));
    expect(taken.headers.location).toBe(`${at}?taken=4`);
    const leads = await home.inScope(listLeads);
    const added = leads.filter(({ name }) => name === 'Head of homes');
    expect(added).toMatchObject([{ email: null, personId: null }]);
    expect((await entryNamed('1a')).fields).toMatchObject({
      leads: [led, added[0]?.id],
      stages: [stages[0], { name: 'Tell', when: 'Q4', done: true }],
    });
    expect((await entryNamed('1b')).fields.leads).toEqual([added[0]?.id]);
    const objectives = await home.inScope((tx, scope) => partsOf(tx, scope, plan, 'objective'));
    expect(objectives[0]?.fields.statement).toBe('We listen');
    const left = await manager('GET', at);
    expect(boxesIn(left).map((box) => box.replace(/^[^.]+\./, ''))).toEqual(['stage.gone.0@3']);
    await manager('POST', at, form({ take: boxesIn(left) }));
    expect((await entryNamed('1a')).fields.stages).toEqual([{ name: 'Tell', when: 'Q4', done: true }]);
  });

  it('and is brought into an empty plan has its leads, stages and objectives there too', async () => {
    const out = await exportedSheets();
    const sheets = {
      Plan: edited(out.Plan, [['2a', 'Responsible people', 'Head of homes']]),
      Stages: [...out.Stages, ['', '2a', '', 'Look', 'May 2026', 'x', '']],
      Objectives: out.Objectives.map((row, line) => (line === 2 ? row.with(2, 'A home for each') : row)),
    };
    plan = await emptyPlan(home, 'The next plan');
    const got = await send('bring-in', 'plan.xlsx', await asWorkbook(sheets));
    const page = wordsOf(await manager('GET', `${got.headers.location}`));
    expect(page).toContain('From the other sheets: 1 stage, and the words of 2 objectives.');
    expect(page).toContain('Nobody here is called “Head of homes”: added as a new lead');
    await manager('POST', `${got.headers.location}`, form({}));
    const leads = await home.inScope(listLeads);
    expect((await entryNamed('2a')).fields).toMatchObject({
      leads: [leads.find(({ name }) => name === 'Head of homes')?.id],
      stages: [{ name: 'Look', when: 'May 2026', done: true }],
    });
    const objectives = await home.inScope((tx, scope) => partsOf(tx, scope, plan, 'objective'));
    expect(objectives.map(({ fields }) => [fields.number, fields.title, fields.statement])).toEqual([
      ['1', 'A voice', ''],
      ['2', 'A home', 'A home for each'],
    ]);
    expect(wordsOf(await manager('GET', await broughtBack(sheets)))).toContain(
      'The file says what stands in the plan.',
    );
  });

  it('cannot close an entry that has no evidence', async () => {
    const at = await broughtBack(edited(await exported(), [['1a', 'BRAG', 'Blue']]));
    const refused = await manager('POST', at, form({ take: boxesIn(await manager('GET', at)) }));
    expect([refused.statusCode, wordsOf(refused)]).toEqual([
      422,
      expect.stringContaining('“1a”: Blue closes this. Add what shows that it is done, then rate it blue.'),
    ]);
    expect((await entryNamed('1a')).fields.rating).toBe('green');
  });
});

describe('who may', () => {
  it('bring in is who keeps the plan; take it along is who reads it', async () => {
    const member = await home.as('member');
    const stranger = await home.as('clerk', 'Another Board');
    const file = await upload([textFile('plan.txt', planText)]);
    expect((await member('POST', `/plans/${plan}/bring-in`, file)).statusCode).toBe(403);
    expect((await member('GET', `/plans/${plan}/plan.csv`)).statusCode).toBe(200);
    for (const ending of ['xlsx', 'csv', 'pdf'])
      expect((await stranger('GET', `/plans/${plan}/plan.${ending}`)).statusCode).toBe(404);
  });
});
