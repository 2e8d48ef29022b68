import { describe, expect, test } from 'vitest';
import { workbook, workbookOf } from '../../../testing/workbook.ts';
import { readPlan } from '../rules/reading/read-plan.ts';
import { isWorkbook, rowsOfCsv, rowsOfWorkbook } from './plan-spreadsheet.ts';

const head = ['Ref', 'Action', 'Lead', 'By when', 'RAG'];

const rowsIn = (bytes: Uint8Array, named: string | null = null) =>
  rowsOfWorkbook(Buffer.from(bytes), 'plan.xlsx', named);
const planIn = async (bytes: Uint8Array, named: string | null = null) => readPlan(await rowsIn(bytes, named));

describe('a workbook', () => {
  test('is known by what is in it', () => {
    expect(isWorkbook(Buffer.from(workbook('Plan', [])))).toBe(true);
    expect(isWorkbook(Buffer.from('Ref,Action'))).toBe(false);
  });

  test('gives the plan with the lines of its sheet, dates as days and what formulas came to', async () => {
    const { objectives, rows, problems } = await planIn(
      workbook('Plan', [
        { 1: ['Our plan'] },
        { 3: head },
        { 4: ['Objective 1 – A voice'] },
        { 6: [1, 'Ask everybody', 'Health', { date: 43709 }, 'G'] },
        { 7: ['2', 'Answer everybody', 'Health', { formula: '1+1', saved: 2 }, 'A'] },
      ]),
    );
    expect(objectives).toMatchObject([{ number: '1', title: 'A voice' }]);
    expect(rows).toMatchObject([
      { ref: '1', objective: '1', timescale: '2019-09-01', brag: 'green', line: 6 },
      { ref: '2', timescale: '2', brag: 'amber', line: 7 },
    ]);
    expect(problems).toEqual([]);
  });

  test('may have its columns in another order, with others between, and rows that end early', async () => {
    const { rows } = await planIn(
      workbook('Plan', [
        { 1: ['RAG', 'Action', 'Remarks', 'Lead', 'No.', 'Progress'] },
        { 2: ['Red', 'Ask', 'none', 'Health', '1'] },
      ]),
    );
    expect(rows).toMatchObject([
      { ref: '1', activity: 'Ask', services: ['Health'], brag: 'red', progress: [] },
    ]);
  });

  test('says what merged cells say in each row that they reach over', async () => {
    const { rows } = await planIn(
      workbook(
        'Plan',
        [
          { 1: head },
          { 2: ['1', 'Ask', 'Health', 'TBC', 'R'] },
          { 3: ['2', 'Tell', '', '', 'A'] },
          { 4: ['3', 'Show', '', 'May 2026', 'G'] },
          { 5: ['4', 'Thank', '', '', 'G'] },
        ],
        ['C2:C4', 'D2:D3', 'A1:E1'],
      ),
    );
    expect(rows.map(({ ref, services, timescale }) => [ref, services, timescale])).toEqual([
      ['1', ['Health'], 'TBC'],
      ['2', ['Health'], 'TBC'],
      ['3', ['Health'], 'May 2026'],
      ['4', [], ''],
    ]);
  });

  test('warns of a day that Excel made out of a number', async () => {
    const { rows, problems } = await planIn(
      workbook('Plan', [{ 1: head }, { 2: ['1', 'Ask', 'Health', { date: 8 }, 'R'] }]),
    );
    expect(rows).toMatchObject([{ timescale: '1900-01-07' }]);
    expect(problems).toEqual([
      {
        line: 2,
        message:
          '“1900-01-07” lies before 2000: a spreadsheet makes such a day out of a number. It stays as it is written until somebody mends it.',
      },
    ]);
  });

  test('has other sheets beside the plan', async () => {
    const bytes = workbookOf({
      Notes: [{ 1: ['Read me'] }],
      Plan: [{ 1: head }, { 2: ['1', 'Ask', 'Health', 'TBC', 'R'] }],
    });
    expect((await planIn(bytes)).rows).toMatchObject([{ ref: '1' }]);
  });

  test('with several plans asks which', async () => {
    const bytes = workbookOf({
      East: [{ 1: head }, { 2: ['1', 'Ask', 'Health', 'TBC', 'R'] }],
      West: [{ 1: head }, { 2: ['2', 'Tell', 'Health', 'TBC', 'R'] }],
    });
    await expect(planIn(bytes)).rejects.toThrow(
      'plan.xlsx, line 1: the sheets “East”, “West” each hold a plan. Say which is meant (--sheet).',
    );
    expect((await planIn(bytes, 'West')).rows).toMatchObject([{ ref: '2' }]);
    await expect(planIn(bytes, 'North')).rejects.toThrow(
      'plan.xlsx, line 1: there is no sheet “North”. There is “East”, “West”.',
    );
  });

  test('of 50,000 rows is refused in words', async () => {
    await expect(rowsIn(workbook('Plan', [{ 1: head }, { 50000: ['1'] }]))).rejects.toThrow(
      'plan.xlsx, line 1: this workbook is larger than a delivery plan (at most 20000 lines and 200 columns).',
    );
  });

  test('that is damaged is refused in words', async () => {
    await expect(rowsIn(workbook('Plan', [{ 1: head }]).slice(0, 300))).rejects.toThrow('damaged');
  });
});

describe('a CSV file', () => {
  test('gives the plan, with commas, semicolons and lines inside its cells', () => {
    const text =
      'Ref,Action,Lead,By when,RAG\r\n1,"Ask, and\nanswer","Health; Housing; Police; Schools",Oct-24,Amber\r\n2,Tell\r\n';
    expect(readPlan(rowsOfCsv(text, 'plan.csv')).rows).toMatchObject([
      {
        ref: '1',
        activity: 'Ask, and\nanswer',
        services: ['Health', 'Housing', 'Police', 'Schools'],
        brag: 'amber',
      },
      { ref: '2', activity: 'Tell', brag: null, line: 4 },
    ]);
  });

  test('with semicolons between its cells is read too', () => {
    expect(
      readPlan(rowsOfCsv('Ref;Action;Lead;By when;RAG\n1;Ask, answer;Health;Oct-24;Red\n', 'plan.csv')).rows,
    ).toMatchObject([{ ref: '1', activity: 'Ask, answer', brag: 'red' }]);
  });

  test('whose quotes do not close is refused with its line', () => {
    expect(() => rowsOfCsv('Ref,Action\n1,"Ask\n', 'plan.csv')).toThrow('plan.csv, line');
  });
});
