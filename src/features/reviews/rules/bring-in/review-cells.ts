import { readDayCell } from '../../../../kernel/day-cell.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { readTime } from '../../../../kernel/typed-line.ts';
import { lateReasons, type Participation, participations } from '../record.ts';
import type { ReviewField } from './review-list.ts';

/** What a line of the file says of a review. Days are ISO, the time is "10:00"; null and nothing where it does not say. */
export type ListedReview = {
  due: string | null;
  plannedOn: string | null;
  at: string;
  place: string;
  heldOn: string | null;
  participation: Participation | null;
  chaired: boolean | null;
  /** A reason of the list. */
  lateReason: string;
  /** Words of the file that are no reason of the list: they are not kept. */
  otherReason: string;
};

export const nothingListed: ListedReview = {
  due: null,
  plannedOn: null,
  at: '',
  place: '',
  heldOn: null,
  participation: null,
  chaired: null,
  lateReason: '',
  otherReason: '',
};

const longestPlace = 200;
const longestReason = 1000;

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^a-z0-9']+/g, ' ')
    .trim();

const codes = Object.keys(participations) as Participation[];

/** How the guide of the children looked after return puts the codes (REVIEW_CODE), as case systems print them. */
const wordsOfReturn: readonly (readonly [RegExp, Participation])[] = [
  [/^child (?:aged )?under (?:4|four)(?: at the time of the review)?$/, 'PN0'],
  [/^(?:child )?(?:physically )?(?:attends|attended) and (?:speaks|spoke) for /, 'PN1'],
  [/^(?:child )?(?:physically )?(?:attends|attended) and (?:an )?advocate (?:speaks|spoke)/, 'PN2'],
  [/^(?:child )?(?:physically )?(?:attends|attended) and convey(?:s|ed) .*(?:symbolic|non verbal)/, 'PN3'],
  [/^(?:child )?(?:physically )?(?:attends|attended) but (?:does|did) not (?:speak|convey)/, 'PN4'],
  [/^(?:child )?(?:does|did) not attend (?:physically )?but brief(?:s|ed) an advocate/, 'PN5'],
  [/^(?:child )?(?:does|did) not attend (?:physically )?but convey/, 'PN6'],
  [/^(?:child )?(?:does|did) not attend (?:physically )?(?:nor|and) /, 'PN7'],
];

const participationIn = (cell: string): Participation | null => {
  const [, code] = /^(PN ?[0-7])(?!\d)/i.exec(cell) ?? [];
  if (code !== undefined) return codes.find((one) => one === code.toUpperCase().replace(' ', '')) ?? null;
  const words = plain(cell);
  const own = codes.find((one) => plain(participations[one]) === words);
  return own ?? wordsOfReturn.find(([shape]) => shape.test(words))?.[1] ?? null;
};

const yesOrNo = (cell: string): boolean | null => {
  if (/^(?:yes|y|true)$/i.test(cell)) return true;
  return /^(?:no|n|false)$/i.test(cell) ? false : null;
};

const time = String.raw`\d{1,2}[.:]\d\d(?::00)?|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|(?:12 )?(?:noon|midday)`;
const onlyTime = new RegExp(`^(?:${time})$`, 'i');
const dayAndTime = new RegExp(`^(.+?),?(?: at)? (${time})$`, 'i');

const timeIn = (cell: string): Result<string> => {
  const read = onlyTime.test(cell) ? readTime(cell.replace(/^(\d{1,2})[.:](\d\d)(?::00)?$/, '$1:$2')) : null;
  return read?.ok && read.value !== null
    ? ok(read.value)
    : refused(`“${cell}” is no time. Write it as 10am, 1.30pm or 13:30.`);
};

/** A day, and the time where the cell says both: "24 March 2026 at 10am". */
const dayAndTimeIn = (cell: string): Result<Partial<ListedReview>> => {
  const [, first = cell, second] = dayAndTime.exec(cell) ?? [];
  const day = readDayCell(first);
  if (!day.ok) return day;
  if (second === undefined) return ok({ plannedOn: day.value });
  const at = timeIn(second);
  return at.ok ? ok({ plannedOn: day.value, at: at.value }) : at;
};

const lateIn = (words: string): Partial<ListedReview> => {
  const known = lateReasons.find((reason) => plain(reason) === plain(words));
  if (known !== undefined) return { lateReason: known };
  const other = 'Another reason';
  return /^others?(?: reasons?)?$/i.test(words)
    ? { lateReason: other }
    : { lateReason: other, otherReason: words };
};

const tooLong = (most: number) => refused(`longer than ${most} characters. Shorten it.`);
const noAnswer = (cell: string, mend: string) =>
  refused(`“${cell}” is none of the answers that there are. ${mend}`);

const readers: Record<ReviewField, (cell: string) => Result<Partial<ListedReview>>> = {
  due: (cell) => {
    const day = readDayCell(cell);
    return day.ok ? ok({ due: day.value }) : day;
  },
  plannedOn: dayAndTimeIn,
  at: (cell) => {
    const at = timeIn(cell);
    return at.ok ? ok({ at: at.value }) : at;
  },
  place: (place) => (place.length > longestPlace ? tooLong(longestPlace) : ok({ place })),
  heldOn: (cell) => {
    const day = readDayCell(cell);
    return day.ok ? ok({ heldOn: day.value }) : day;
  },
  participation: (cell) => {
    const participation = participationIn(cell);
    return participation ? ok({ participation }) : noAnswer(cell, 'Write a code, PN0 to PN7.');
  },
  chaired: (cell) => {
    const chaired = yesOrNo(cell);
    return chaired === null ? noAnswer(cell, 'Write yes or no.') : ok({ chaired });
  },
  lateReason: (words) => (words.length > longestReason ? tooLong(longestReason) : ok(lateIn(words))),
};

/** What a cell that is not empty says of a review, or why it cannot be read. */
export const readReviewCell = (field: ReviewField, cell: string): Result<Partial<ListedReview>> =>
  readers[field](cell.replace(/\s+/g, ' ').trim());
