import { expect, it } from 'vitest';
import { plainLine } from './source-line.ts';
import { restOfTitle, wholeTitle } from './two-line-title.ts';

it.each([
  ['ANNUAL REPORT OF THE REVIEWING OFFICERS', 'SERVICE 2023/24 (Pages 5 - 9)', true],
  ['Report of the Virtual School and the', 'Education Team', true],
  ['Performance of the 25 min\t10 – 11', 'children’s teams', true],
  ['Notes of the Meeting from 22 May', '2019', true],
  ['Housing', '(Pages 3 - 8)', false],
  ['Housing', 'To receive a report.', false],
  ['HOUSING', '5. HEALTH', false],
  ['Housing', 'Members talked of housing for a long time.', false],
])('%s / %s', (title, next, isTitle) => {
  expect(restOfTitle(title, plainLine(2, next))).toBe(isTitle ? next : null);
});

it('pages and minutes stay at the end of the whole title', () => {
  expect(wholeTitle('Care and Man-\t25 min', 'agement figures')).toBe('Care and Management figures\t25 min');
  expect(wholeTitle('A report of', 'the School')).toBe('A report of the School');
});
