import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOfPaper, rowsOfText } from './plan-rows.ts';
import { readPlan } from './read-plan.ts';

const head =
  'Ref\tImprovement Plan Ref\tActivity\tProgress\tEvidence\tMetric\tCurrent\tTarget\tResponsible Service\tTimescales\tBRAG';
const line = (cells: Record<number, string>, count = 11): string =>
  Array.from({ length: count }, (_, place) => cells[place] ?? '').join('\t');
const action = (ref: string, brag: string, more: Record<number, string> = {}): string =>
  line({ 0: ref, 2: `Do the thing of ${ref}`, 10: brag, ...more });

const read = (...lines: string[]) => readPlan(rowsOfText(lines.join('\n')));

describe('a published plan', () => {
  test('is read with its objectives, the cells of its rows and their lines', () => {
    const plan = read(
      'Some words before.',
      head,
      line({ 0: "<b>Objective 1 – A voice</b> 'To be heard in every review.'" }),
      line({ 0: '<b>How will we achieve this:</b> We will ask.' }),
      line({
        0: '7b',
        1: '2.1.1 4.4.6',
        2: 'Ask everybody',
        3: 'Planned. 14.05.19 - Begun',
        4: 'Minutes',
        5: 'Asked',
        6: '40%',
        7: '90%',
        8: 'Participation; Virtual School',
        9: 'Oct-19',
        10: 'Green',
      }),
    );
    expect(plan).toEqual({
      objectives: [
        { number: '1', title: 'A voice', statement: 'To be heard in every review.', how: 'We will ask.' },
      ],
      rows: [
        {
          table: 1,
          objective: '1',
          ref: '7b',
          references: ['2.1.1', '4.4.6'],
          activity: 'Ask everybody',
          progress: [
            { date: null, text: 'Planned.' },
            { date: '2019-05-14', text: 'Begun' },
          ],
          evidence: 'Minutes',
          metric: 'Asked',
          current: '40%',
          target: '90%',
          services: ['Participation', 'Virtual School'],
          timescale: 'Oct-19',
          brag: 'green',
          sameAs: null,
          line: 5,
        },
      ],
      problems: [],
    });
  });

  test('has tables that go on over pages, with the title at the head of each', () => {
    const plan = read(
      'Our plan',
      head,
      action('1', 'Green'),
      '',
      'Our plan',
      '',
      action('2', 'blue'),
      'Our plan',
      head,
      action('3', 'R'),
    );
    expect(plan.rows.map(({ ref, table, brag }) => [ref, table, brag])).toEqual([
      ['1', 1, 'green'],
      ['2', 1, 'blue'],
      ['3', 2, 'red'],
    ]);
    expect(plan.problems).toEqual([]);
  });

  test('names words between its rows, and leaves alone what stands behind its last one', () => {
    const plan = read(
      head,
      action('1', 'Green'),
      'a cell that ran over',
      action('2', 'Green'),
      'Appendix',
      'More words',
    );
    expect(plan.problems).toEqual([
      {
        line: 3,
        message: '“a cell that ran over” stands between the rows of a table and belongs to none of them.',
      },
    ]);
  });

  test('may have an empty column too many on one page', () => {
    const plan = read(head, line({ 0: '1', 2: 'Ask', 9: 'Health', 10: 'Jul-20', 11: 'Amber' }, 12));
    expect(plan.rows).toMatchObject([{ services: ['Health'], timescale: 'Jul-20', brag: 'amber' }]);
  });

  test('loses no cell unseen', () => {
    const wide = Array.from({ length: 12 }, (_, place) => `cell ${place}`).join('\t');
    expect(read(head, wide)).toMatchObject({
      rows: [],
      problems: [{ line: 2, message: 'This row has more cells than its table has columns. It is left out.' }],
    });
  });

  test('names what it lacks: rating, date, reference', () => {
    const plan = read(
      head,
      action('1', ''),
      action('2', 'Purple'),
      action('3', 'Green', { 9: '31/04/19' }),
      action('', 'Green'),
    );
    expect(plan.problems.map(({ line: at, message }) => `${at} ${message}`)).toEqual([
      '2 “1” has no rating. It is brought in without one.',
      '3 “Purple” is no rating: blue, red, amber or green is meant to stand there.',
      '4 “31/04/19” is no date. The timescale stays as it is written until somebody mends it.',
      '5 This action has no reference.',
    ]);
  });

  test('is read from bars, in another order of other names', () => {
    const plan = read(
      '| No. | What we will do | Lead officer | By when | RAG |',
      '|---|---|---|---|---|',
      '| 1 | Ask | Health | Oct-24 | A |',
    );
    expect(plan.rows).toMatchObject([
      { ref: '1', activity: 'Ask', services: ['Health'], brag: 'amber', line: 3 },
    ]);
  });

  test('may have a column of objectives, empty where it was merged with the cell above', () => {
    const plan = read(
      'Objective\tAction\tLead\tRAG',
      'Health\tAsk\tHealth\tRed',
      '\tTell\tHealth\tRed',
      'Homes\t\t\t',
      '\tBuild\tHousing\tAmber',
      'Health\tMeasure\tHealth\tGreen',
    );
    expect(plan.objectives.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Health'],
      ['2', 'Homes'],
    ]);
    expect(plan.rows.map(({ objective, activity }) => [objective, activity])).toEqual([
      ['1', 'Ask'],
      ['1', 'Tell'],
      ['2', 'Build'],
      ['1', 'Measure'],
    ]);
    expect(plan.problems).toEqual([]);
  });

  test('is read from the tables of a paper', () => {
    const cells = (...words: string[]) => words.map((text) => [{ text }]);
    const plan = readPlan(
      rowsOfPaper([
        { kind: 'heading', level: 2, text: 'Priority 1: Health' },
        {
          kind: 'table',
          caption: null,
          header: cells('Ref', 'Action', 'Lead', 'RAG'),
          rows: [cells('1', 'Ask', 'Health\nHousing', 'Red')],
        },
      ]),
    );
    expect(plan.objectives).toMatchObject([{ number: '1', title: 'Health' }]);
    expect(plan.rows).toMatchObject([{ ref: '1', services: ['Health', 'Housing'], brag: 'red' }]);
  });

  test('that is none has no rows', () => {
    expect(read('Ref\tName\tAge\tTown', '1\tA\t4\tB')).toEqual({ objectives: [], rows: [], problems: [] });
  });

  test('is read without a fault whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '5a-c',
        '31/04/19 - x',
        '14.05.19',
        '<p>a</p>',
        'Green',
        'Objective 2 – B',
        '|',
        'How will we do it',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 12 }), (rows) => {
        const plan = read(head, ...rows.map((cells) => cells.join('\t').replaceAll('\n', ' ')));
        expect(plan.rows.every(({ line: at }) => at > 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
