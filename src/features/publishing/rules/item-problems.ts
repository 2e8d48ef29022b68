import { type ReadItem, titleOfPurpose } from './item-details.ts';
import type { Problem } from './published.ts';

/** What is wrong with items: cut minutes, a title that is missing, a number that is left out. */
export const itemProblems = (file: string, items: ReadItem[]): Problem[] => [
  ...items.flatMap(({ item, cuts }) =>
    cuts.map((line) => ({
      file,
      line,
      message: `The minutes of "${item.title}" are cut off here; the rest stands on the page of the item.`,
    })),
  ),
  ...items.flatMap(({ item, line }) => {
    if (item.title === '') return [{ file, line, message: 'An item without a title could not be read.' }];
    if (item.purpose !== null && item.title === titleOfPurpose(item.purpose))
      return [{ file, line, message: 'This item has no title; the words of its purpose stand for it.' }];
    const isPresenter =
      item.presenters.length > 0 && item.title.startsWith(item.presenters[0]?.name ?? item.title);
    return isPresenter &&
      item.number === null &&
      item.purpose === null &&
      item.presenters.some(({ name }) => item.title.includes(name)) &&
      sharesPresenter(items, item.title)
      ? [{ file, line, message: 'This item has no title; the words of its presenter stand for it.' }]
      : [];
  }),
  ...missingNumbers(file, items),
];

const sharesPresenter = (items: ReadItem[], title: string): boolean =>
  items.some(({ item }) => item.title !== title && item.presenters.some(({ name }) => title.includes(name)));

const missingNumbers = (file: string, items: ReadItem[]): Problem[] =>
  items.flatMap(({ item, line }, index) => {
    const number = plainNumber(item.number);
    const before = plainNumber(items[index - 1]?.item.number ?? null);
    if (number === null || before === null || number <= before + 1) return [];
    const missing =
      number === before + 2 ? `Item ${before + 1} was` : `Items ${before + 1} to ${number - 1} were`;
    return [{ file, line, message: `${missing} not found: the numbers go from ${before} to ${number}.` }];
  });

const plainNumber = (number: string | null): number | null =>
  number && /^\d+$/.test(number) ? Number(number) : null;
