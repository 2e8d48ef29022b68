import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, partsOf } from '../../src/features/delivery-plan/queries.ts';
import { follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { emptyPlan } from '../../src/testing/plans.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';
import { workbookOf } from '../../src/testing/workbook.ts';
import { workbookSheets } from '../../src/typesetting/spreadsheet/workbook-sheets.ts';
import { writtenWorkbook } from '../../src/typesetting/spreadsheet/write-workbook.ts';

let browser: Browser;
let house: OpenHouse;
let manager: string;
let member: string;
let folder: string;

beforeAll(async () => {
  house = await openHouse();
  manager = (await house.home.as('project manager')).personId;
  member = (await house.home.as('member')).personId;
  folder = await mkdtemp(join(tmpdir(), 'hearth-in-out-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const main = (page: Page) => page.locator('main').innerText();

const file = async (name: string, bytes: Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};

/** A plan as a council keeps it in Excel, with a note on a sheet of its own and a column that nobody else calls so. */
const kept = () =>
  workbookOf({
    Notes: [{ 1: ['Last changed in January'] }],
    Plan: [
      {
        1: [
          'No.',
          'Undertaking',
          'Progress',
          'Evidence',
          'Metric',
          'Current',
          'Target',
          'Who',
          'By when',
          'RAG',
        ],
      },
      { 2: ['Objective 1 – Children are heard'] },
      {
        3: [
          '1a',
          'Ask every child what they think of their home',
          '05.01.26 - Forty were asked. 02.02.26 - Sixty were asked.',
          'Minutes of February',
          'Children asked',
          '60%',
          '95%',
          'Fostering; Residential care',
          { date: 46203 },
          'Green',
        ],
      },
      {
        4: [
          '1b',
          'Tell every child what came of it',
          'Not yet begun.',
          '',
          '',
          '',
          '',
          'Participation',
          'TBC',
          'Amber',
        ],
      },
      { 5: ['Objective 2 – Homes near school'] },
      { 6: ['2a', 'Open two homes in the east', '', '', '', '', '', 'Sufficiency', '31/04/2026', 'Blue'] },
    ],
  });

type Edits = {
  /** Cells of the plan, by reference and heading. */
  cells: [ref: string, heading: string, text: string][];
  /** A row more on the sheet of stages. */
  stage: string[];
  /** What the first objective wants. */
  statement: string;
};

/** Takes the exported workbook along as somebody who reads the plan, and edits its three sheets. */
const editedExport = async (
  page: Page,
  plan: string,
  { cells, stage, statement }: Edits,
): Promise<Uint8Array> => {
  const got = await page.request.get(`${house.address}/plans/${plan}/plan.xlsx`);
  expect(got.headers()['content-disposition']).toContain('.xlsx');
  const sheets = await workbookSheets(await got.body(), 'plan.xlsx', {
    rows: 100,
    columns: 50,
    of: 'a test',
  });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Plan', 'Stages', 'Objectives']);
  const [[head = [], ...rows] = [], stages = [], objectives = []] = sheets.map((one) => one.rows);
  const edited = rows.map((row) =>
    row.map(
      (text, at) =>
        cells.find(([ref, heading]) => ref === row[head.indexOf('Ref')] && heading === head[at])?.[2] ?? text,
    ),
  );
  const back: Record<string, string[][]> = {
    Plan: [head, ...edited],
    Stages: [...stages, stage],
    Objectives: objectives.map((row, at) => (at === 1 ? row.with(2, statement) : row)),
  };
  return writtenWorkbook(
    Object.entries(back).map(([sheet, [headings = [], ...others]]) => ({
      sheet,
      columns: headings.map((heading) => ({ heading, width: 10 })),
      rows: others.map((row) => row.map((text) => ({ text }))),
    })),
  );
};

describe.each<[string, PageOptions]>([
  ['at a desk', { javaScript: true, width: 1280 }],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }],
])('a project manager %s', (_how, options) => {
  const picture = (page: Page, what: string) => screenshot(page, `plan-in-out-${what}-${options.width}`);
  let plan: string;
  beforeAll(async () => {
    plan = await emptyPlan(house.home, `Our promises ${options.width}`);
  });

  it('brings a workbook in, says what a column is, and confirms what was found', async () => {
    const page = await house.openAs(browser, manager, options);
    await visit(page, `${house.address}/plans/${plan}/bring-in`);
    await follow(page, 'button', 'Read the file');
    expect(await main(page)).toContain('Choose the file.');
    await picture(page, 'nothing');
    await page.getByLabel('The file', { exact: true }).setInputFiles(await file('promises.xlsx', kept()));
    await follow(page, 'button', 'Read the file');
    await page.getByLabel('The sheet that holds the plan').selectOption('Plan');
    await follow(page, 'button', 'Read it again');
    expect(await main(page)).toContain('No actions were found.');
    await picture(page, 'unknown');
    await page.getByLabel('Undertaking').selectOption('Activity');
    await follow(page, 'button', 'Read it again');
    const found = await main(page);
    expect(found).toContain('2 objectives and 3 entries: 1 green, 1 amber and 1 blue.');
    expect(found).toContain('Line 6: “31/04/2026” is no date.');
    await picture(page, 'found');
    await follow(page, 'button', 'Bring it in');
    expect(await main(page)).toContain('Brought in: 2 objectives and 3 entries.');
    await picture(page, 'brought-in');
  });

  it('brings an edited file back, takes most of its differences, and the history says so', async () => {
    const reader = await house.openAs(browser, member, options);
    const bytes = await editedExport(reader, plan, {
      cells: [
        ['1b', 'Timescale', 'July 2026'],
        ['1b', 'Progress', 'Not yet begun.\n01/03/2026 - Ten letters were sent.'],
        ['1b', 'Responsible people', `Head of participation ${options.width}`],
      ],
      stage: ['', '1b', '', 'Write to every child', 'May 2026', 'No'],
      statement: 'Every child is asked, and told what came of it.',
    });
    const page = await house.openAs(browser, manager, options);
    await visit(page, `${house.address}/plans/${plan}/bring-back`);
    await page.getByLabel('The file', { exact: true }).setInputFiles(await file('edited.xlsx', bytes));
    await picture(page, 'back');
    await follow(page, 'button', 'Read the file');
    expect(await main(page)).toContain(
      'edited.xlsx: 5 cells of 1 entry and 1 objective say something else, 0 rows are new.',
    );
    await picture(page, 'differences');
    for (const heading of ['Timescale', 'Responsible people', 'A new stage', 'Statement'])
      await page.getByLabel(heading, { exact: true }).check();
    await follow(page, 'button', 'Take what is ticked');
    expect(await main(page)).toContain('4 differences taken into the plan.');
    expect(await main(page)).toContain('Ten letters were sent.');
    await picture(page, 'taken');
    await follow(page, 'button', 'Leave the rest as it is');
    expect(await main(page)).toContain('Nothing more is taken from that file.');

    const history = await house.home.inScope(async (tx, scope) => {
      const entries = await partsOf(tx, scope, plan, 'deliverable');
      const entry = entries.find(({ fields }) => fields.ref === '1b');
      return entry ? changesOf(tx, scope, entry) : [];
    });
    expect(history.slice(1)).toMatchObject([
      {
        by: 'Project manager',
        set: {
          timescale: 'July 2026',
          leads: [expect.any(String)],
          stages: [{ name: 'Write to every child', when: 'May 2026', done: false }],
        },
        said: [],
        reason: 'From edited.xlsx',
      },
    ]);
  });
});
