import { expect, it } from 'vitest';
import { itemOfPaper } from './place-papers.ts';

const items = ['Apologies', "Officers' Annual Report", 'Homes and Health', 'Any Other Business'].map(
  (title) => ({ title }),
);

it.each([
  ['homes and health', 2],
  ['Officers Annual Report 2018-2019', 1],
  ['Report on Homes and Health', 2],
  ['Appendix A', null],
  ['Education plan', null],
])('"%s" belongs to item %s', (title, place) => {
  expect(itemOfPaper(title, items)).toBe(place);
});
