import { expect, test } from 'vitest';
import { suggestBrag } from '../suggest-brag.ts';
import { factsOfRow } from './facts-of-row.ts';
import { rowsOfText } from './plan-rows.ts';
import { readPlan } from './read-plan.ts';

const head = 'Ref\tActivity\tProgress\tEvidence\tResponsible\tTimescale\tBRAG';

/** What is suggested at the end of August 2019 for a row of progress, evidence, timescale and rating. */
const suggested = (...[progress, evidence, timescale, brag]: string[]) => {
  const [row] = readPlan(
    rowsOfText(`${head}\n1\tAsk\t${progress}\t${evidence}\tHealth\t${timescale}\t${brag}`),
  ).rows;
  return row && suggestBrag(factsOfRow(row), '2019-08-31').brag;
};

test.each([
  ['on course', '09.08.19 - Begun', '', '31/12/19', 'Green', 'green'],
  ['said in the month before', 'July 19 - Begun', '', '31/12/19', 'Green', 'green'],
  ['late, and rated green', '09.08.19 - Begun', '', '01/02/19', 'Green', 'red'],
  ['silent since spring', '14.03.19 - Begun', '', '31/12/19', 'Green', 'red'],
  [
    'the newest word counts, not the last',
    '09.08.19 - Going on. 14.03.19 - Begun',
    '',
    '31/12/19',
    'Green',
    'green',
  ],
  ['complete and shown', '09.08.19 - Done', 'Minutes of July', '01/02/19', 'Blue', 'blue'],
  ['complete and not shown', '09.08.19 - Done', '', 'Complete', 'Blue', 'amber'],
  ['a date that is none', '09.08.19 - Begun', '', '31/04/19', 'Green', 'amber'],
  ['nothing to go by', 'Begun', '', '31/12/19', 'Green', null],
])('%s', (_, progress, evidence, timescale, brag, expected) => {
  expect(suggested(progress, evidence, timescale, brag)).toBe(expected);
});
