import { expect, test } from 'vitest';
import { planColumnOf } from './plan-column.ts';

test.each([
  ['Strategic objective', 'objective'],
  ['Priority area', 'objective'],
  ['Outcome', null],
  ['Ref', 'ref'],
  ['No.', 'ref'],
  ['Action ref', 'ref'],
  ['Improvement Plan Ref', 'references'],
  ['Ofsted recommendation', 'references'],
  ['Activity ', 'activity'],
  ['What we will do', 'activity'],
  ['Progress', 'progress'],
  ['Latest update', 'progress'],
  ['Evidence', 'evidence'],
  ['Metric', 'metric'],
  ['How will we measure it?', 'metric'],
  ['Current Data & Date', 'current'],
  ['Baseline', 'current'],
  ['Target Data & Date', 'target'],
  ['Target date', 'timescale'],
  ['Responsible Service', 'services'],
  ['Lead officer', 'services'],
  ['By whom', 'services'],
  ['Timescales', 'timescale'],
  ['By when', 'timescale'],
  ['BRAG', 'brag'],
  ['RAG rating', 'brag'],
  ['Remarks of the auditor', null],
  ['', null],
])('%j heads the column %s', (heading, column) => {
  expect(planColumnOf(heading)).toBe(column);
});
