import { describe, expect, test } from 'vitest';
import { rowsOfText } from '../reading/plan-rows.ts';
import { readPlan } from '../reading/read-plan.ts';
import { newParts } from './new-parts.ts';

const head =
  'Ref\tGetting to Good Plan ref\tActivity\tProgress\tEvidence\tMetric\tCurrent\tTarget\tLead\tTimescale\tBRAG';

const partsOf = (...lines: string[]) => {
  let count = 0;
  return newParts(readPlan(rowsOfText(lines.join('\n'))), () => `id${++count}`);
};

const row = (cells: Partial<Record<string, string>>): string =>
  head
    .split('\t')
    .map((heading) => cells[heading] ?? '')
    .join('\t');

const only = (cells: Partial<Record<string, string>>) => {
  const [found] = partsOf(head, row({ Ref: '1', Activity: 'Ask', Lead: 'Health', ...cells })).deliverables;
  if (!found) throw new Error('No row was read.');
  return found;
};

describe('what a published plan puts into a plan', () => {
  test('are its objectives with their words, and entries that belong to them', () => {
    const { objectives, deliverables } = partsOf(
      head,
      'Objective 1 – A voice\t\t\t\t\t\t\t\t\t\t',
      'How will we achieve this: We ask.\t\t\t\t\t\t\t\t\t\t',
      row({ Ref: '1a', Activity: 'Ask', 'Getting to Good Plan ref': '2.1.1 2.1.3' }),
    );
    expect(objectives).toEqual([
      {
        id: 'id1',
        set: { number: '1', title: 'A voice', statement: '', how: 'We ask.' },
        said: [],
        shown: [],
      },
    ]);
    expect(deliverables).toMatchObject([
      { id: 'id2', set: { objective: 'id1', ref: '1a', references: ['2.1.1', '2.1.3'], activity: 'Ask' } },
    ]);
  });

  test('are the entries of progress with their dates', () => {
    expect(only({ Progress: 'Begun. 14.05.19 - Asked ten. July 19 - Asked all.' }).said).toEqual([
      { date: null, words: 'Begun.' },
      { date: '2019-05-14', words: 'Asked ten.' },
      { date: '2019-07', words: 'Asked all.' },
    ]);
  });

  test('is evidence as words, named by its first words', () => {
    expect(only({ Evidence: 'Minutes of May' }).shown).toEqual([
      { kind: 'text', title: 'Minutes of May', link: null, words: 'Minutes of May', file: null },
    ]);
    expect(only({}).shown).toEqual([]);
  });

  test.each([
    [
      { Metric: 'Checks up to date', Current: '65%', Target: '95' },
      { current: 65, target: 95, better: 'up' },
    ],
    [
      { Metric: 'Reduce moves', Current: '12', Target: '8' },
      { current: 12, target: 8, better: 'down' },
    ],
    [
      { Metric: 'Views', Current: 'Improving', Target: 'Every child' },
      { current: null, currentWords: 'Improving', target: null, targetWords: 'Every child' },
    ],
  ])('is one measure from %j', (cells, measure) => {
    expect(only(cells).set.measures).toMatchObject([measure]);
  });

  test('is no measure where nothing is said of one', () => {
    expect(only({}).set.measures).toEqual([]);
  });

  test('is the rating as it is printed, blue without evidence too, and no lead', () => {
    const { set, shown } = only({ BRAG: 'Blue', Progress: '14.05.19 - EG and JL agreed.' });
    expect([set.rating, shown, set.leads]).toEqual(['blue', [], undefined]);
  });

  test('ties a row to the first one that is the same action', () => {
    const table = [
      head,
      'Objective 1 – A voice\t\t\t\t\t\t\t\t\t\t',
      row({ Ref: '1a', Activity: 'Ask everybody' }),
    ];
    const [first, again] = partsOf(...table, ...table).deliverables;
    expect(again?.set.sameAs).toBe(first?.id);
  });
});
