import type { ListRow } from '../../../kernel/list-columns.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { type Heading, headings } from './offer.ts';
import { type OfferFields, readOffer, typedOf } from './read-offer.ts';

/** The columns of a list of offers, by the field that each holds. */
const columns = {
  title: 'Title',
  heading: 'Heading',
  kind: 'Kind',
  what: 'What it is',
  who: 'Who can get it',
  howMuch: 'How much',
  steps: 'How to get it',
  contact: 'Whom to ask',
  phone: 'Telephone',
  email: 'E-mail',
  web: 'Web address',
  ageFrom: 'From age',
  ageTo: 'To age',
  areas: 'Areas',
  situations: 'Situations',
  alsoCalled: 'Also called',
  ownerPost: 'Owner',
  ownerEmail: 'Owner e-mail',
  checkedOn: 'Checked on',
} as const;
type Column = keyof typeof columns;
const all = Object.keys(columns) as Column[];

const needed: readonly Column[] = [
  'title',
  'heading',
  'what',
  'who',
  'howMuch',
  'steps',
  'contact',
  'ownerPost',
  'ownerEmail',
];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/** An offer of a list, with the day (ISO) on which it was last checked. */
export type ListedOffer = { offer: OfferFields; checkedOn: string };

/** The same with the line of the file that it begins in. */
export type ReadOffer = ListedOffer & { line: number };

/** What is wrong in a list: the line, the column, and how to mend it. */
export type ListMistake = { line: number; column: string; text: string };

/** Offers of a list that are here already by their title, or stand twice in the list. */
export const offersTwice = (list: readonly ReadOffer[], here: readonly string[]): ListMistake[] => {
  const titles = new Set(here.map((title) => title.toLowerCase()));
  return list.flatMap(({ line, offer: { words } }) => {
    const isTwice = titles.has(words.title.toLowerCase());
    titles.add(words.title.toLowerCase());
    const text = `“${words.title}” is here already, or twice in the list.`;
    return isTwice ? [{ line, column: columns.title, text }] : [];
  });
};

const headingIn = (cell: string): string =>
  (Object.keys(headings) as Heading[]).find(
    (heading) => plain(headings[heading]) === plain(cell) || plain(cell).startsWith(heading),
  ) ?? cell;

const readRow = (cells: Typed, today: string): Result<ListedOffer, { field: string; text: string }> => {
  const offer = readOffer({ ...cells, heading: headingIn(textIn(cells, 'heading')) });
  if (!offer.ok) return offer;
  const checkedOn = readDate(textIn(cells, 'checkedOn'));
  if (!checkedOn.ok) return refused({ field: 'checkedOn', text: checkedOn.reason });
  if (checkedOn.value !== null && checkedOn.value > today)
    return refused({ field: 'checkedOn', text: 'That day has not come yet.' });
  return ok({ offer: offer.value, checkedOn: checkedOn.value ?? today });
};

/** Reads a list of offers, its headings in the first row; all of it, or every mistake that is in it. `today` is ISO. */
export const readOfferList = (
  [head, ...rows]: readonly ListRow[],
  today: string,
): Result<ReadOffer[], ListMistake[]> => {
  const found = new Map(
    all.flatMap((column) => {
      const at = head?.cells.findIndex((cell) => plain(cell) === plain(columns[column])) ?? -1;
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
  const missing = needed.filter((column) => !found.has(column));
  if (head === undefined || missing.length > 0)
    return refused(
      missing.map((column) => ({
        line: head?.line ?? 1,
        column: columns[column],
        text: 'There is no column with this heading.',
      })),
    );
  const mistakes: ListMistake[] = [];
  const read: ReadOffer[] = [];
  for (const { line, cells } of rows) {
    const typed = Object.fromEntries([...found].map(([column, at]) => [column, cells[at] ?? '']));
    const offer = readRow(typed, today);
    if (offer.ok) read.push({ line, ...offer.value });
    else
      mistakes.push({
        line,
        column: columns[offer.reason.field as Column] ?? offer.reason.field,
        text: offer.reason.text,
      });
  }
  if (mistakes.length > 0) return refused(mistakes);
  return read.length > 0
    ? ok(read)
    : refused([{ line: head.line, column: columns.title, text: 'There is no offer below the headings.' }]);
};

/** Offers as a list that can be read again. */
export const offerListOf = (
  offers: readonly ListedOffer[],
): { columns: readonly string[]; rows: readonly (readonly string[])[] } => ({
  columns: all.map((column) => columns[column]),
  rows: offers.map(({ offer, checkedOn }) => {
    const typed: Typed = { ...typedOf(offer), situations: offer.situations.join('; '), checkedOn };
    return all.map((column) => textIn(typed, column));
  }),
});
