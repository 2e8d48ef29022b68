import { expect, it } from 'vitest';
import { plainLine } from './source-line.ts';
import { untabled } from './tabled-items.ts';

const texts = (...rows: string[]): string[] =>
  untabled(rows.map((row, at) => plainLine(at + 1, row))).map(({ text }) => text);

it.each([
  [
    'number, title, lead and pages',
    ['Item\tTitle\tLead\tPages', '2\tHousing\tAnn Roe\t3 - 8'],
    ['2. Housing (Pages 3 - 8)', 'Ann Roe'],
  ],
  ['two headings over three columns', ['Item\tPage', '4\tMinutes\t1 - 6'], ['4. Minutes (Pages 1 - 6)']],
  ['a spoken item', ['No.\tItem\tPaper', '3\tVoice\tverbal'], ['3. Voice (Verbal)']],
  [
    'what was said and who acts',
    ['Item\tDiscussion\tAction', '1. Homes\tMany points.\tJo to write'],
    ['1. Homes', 'Many points.', 'Action: Jo to write'],
  ],
  [
    'a table of actions stays a table',
    ['Ref\tAction\tOwner\tDue', 'A1\tWrite\tJo\tMay'],
    ['Ref\tAction\tOwner\tDue', 'A1\tWrite\tJo\tMay'],
  ],
])('%s', (_, rows, lines) => {
  expect(texts(...rows)).toEqual(lines);
});
