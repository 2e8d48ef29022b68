import {
  type FoundColumn,
  type ListRow,
  lineNumbers,
  referenceKey,
  rowsBelowHead,
} from '../../../../kernel/list-columns.ts';
import { dateWords } from '../../../../kernel/words-of-time.ts';
import type { KnownChild, ReviewDifference } from './known-reviews.ts';
import { type ListedReview, nothingListed, readReviewCell } from './review-cells.ts';
import { heldOutcome, isPlannedHere, type OtherLines, plannedOutcome } from './review-deeds.ts';
import { type ReviewField, reviewList } from './review-list.ts';
import { type Mistake, mistakesInReview } from './review-mistakes.ts';

/** Something to mend: the line, and the heading of the column where a cell is to blame. That line is left out whole. */
export type Problem = { line: number; column: string | null; message: string };

/** What is here and differs: it stays. */
export type Staying = { line: number; child: KnownChild; words: string };

/** What a list comes to. `same`: lines that are here already; `silent`: lines without any day of a review. */
export type ReadReviews = {
  differences: ReviewDifference[];
  stays: Staying[];
  problems: Problem[];
  same: number;
  silent: number;
};

type Asked = {
  columns: readonly FoundColumn<ReviewField>[];
  children: readonly KnownChild[];
  today: string;
  /** What a value seems to be that should not be kept of a child ("a name"), or null. */
  looksLike: (words: string) => string | null;
};

/** A line that can be read, of a child that is known. */
type Line = { line: number; child: KnownChild; review: ListedReview };

const dayOf = ({ review }: Line): string | null => review.heldOn ?? review.plannedOn;

const readCells = (cells: readonly string[], columns: Asked['columns']) => {
  let review = nothingListed;
  const mistakes: Mistake[] = [];
  for (const { at, column } of columns) {
    const cell = cells[at] ?? '';
    if (column === null || column === 'reference' || cell === '') continue;
    const set = readReviewCell(column, cell);
    // A column of its own says the time before a cell that holds day and time does.
    if (set.ok) review = { ...review, ...set.value, ...(column !== 'at' && review.at && { at: review.at }) };
    else mistakes.push({ field: column, text: set.reason });
  }
  return { review, mistakes };
};

const isToCome = ({ review }: Line): boolean => review.heldOn === null && review.plannedOn !== null;

/** Tells of each line of a child what is to be mended because of its other lines. */
const mistakesInAlike = (lines: readonly Line[]): ((one: Line) => Mistake[]) => {
  const ofDays = Map.groupBy(lines, dayOf);
  const toCome = lines.filter(isToCome);
  const mayBePlanned = lines.filter(({ review, child }) => isPlannedHere(review, child.planned));
  return (one) => {
    const { child, review } = one;
    const day = dayOf(one);
    const alike = ofDays.get(day) ?? [];
    if (day !== null && alike.length > 1)
      return [
        {
          field: 'reference',
          text: `${child.reference} has a review on ${dateWords(day)} in lines ${lineNumbers(alike)}. Leave one of them.`,
        },
      ];
    if (isToCome(one) && toCome.length > 1)
      return [
        {
          field: 'plannedOn',
          text: `${child.reference} has reviews to come in lines ${lineNumbers(toCome)}. A child has one: leave the next one.`,
        },
      ];
    return isPlannedHere(review, child.planned) && mayBePlanned.length > 1
      ? [
          {
            field: 'heldOn',
            text: `Lines ${lineNumbers(mayBePlanned)} may each be the review that is planned here for ${dateWords(child.planned.day)}. Leave one of them.`,
          },
        ]
      : [];
  };
};

const othersOf = (child: KnownChild, lines: readonly Line[], { today, looksLike }: Asked): OtherLines => {
  const inList = lines.flatMap(({ review }) => (review.heldOn === null ? [] : [review.heldOn]));
  const here = child.held.map(({ day }) => day);
  return {
    today,
    looksLike,
    newest: [...inList, ...here].sort().at(-1) ?? null,
    bringsHeld: inList.some((day) => !here.includes(day)),
    holdsPlanned: lines.find(({ review }) => isPlannedHere(review, child.planned))?.line ?? null,
  };
};

const take = (read: ReadReviews, one: Line, others: OtherLines): void => {
  const { line, child, review } = one;
  const { heldOn, plannedOn } = review;
  if (heldOn === null && plannedOn === null) {
    read.silent += 1;
    return;
  }
  const outcome =
    heldOn === null
      ? plannedOutcome(review, plannedOn ?? '', child, others)
      : heldOutcome(review, heldOn, child, others);
  if (outcome.kind === 'same') read.same += 1;
  else if (outcome.kind === 'stays') read.stays.push({ line, child, words: outcome.words });
  else read.differences.push({ line, child, ...outcome });
};

/**
 * What a list of reviews would change, line by line. An empty cell says nothing. A line with anything to mend is left out
 * whole and told; so are lines that say the same review twice. Nothing that is here is overwritten. `today` is ISO.
 */
export const readReviews = (rows: readonly ListRow[], asked: Asked): ReadReviews => {
  const { columns, children, today } = asked;
  const read: ReadReviews = { differences: [], stays: [], problems: [], same: 0, silent: 0 };
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
  const tell = (line: number, mistakes: readonly Mistake[]): void => {
    for (const { field, text } of mistakes)
      read.problems.push({ line, column: headings.get(field) ?? null, message: text });
  };
  const at = columns.find(({ column }) => column === 'reference')?.at ?? -1;
  const known = new Map(children.map((child) => [referenceKey(child.reference), child]));
  const lines: Line[] = [];
  for (const { line, cells } of rowsBelowHead(reviewList, rows)) {
    const reference = (cells[at] ?? '').trim();
    const child = known.get(referenceKey(reference));
    const { review, mistakes } = readCells(cells, columns);
    if (!child) tell(line, [{ field: 'reference', text: unknownChild(reference) }]);
    else if (mistakes.length > 0) tell(line, mistakes);
    else {
      const wrong = mistakesInReview(review, child, today);
      if (wrong.length > 0) tell(line, wrong);
      else lines.push({ line, child, review });
    }
  }
  for (const [child, ofChild] of Map.groupBy(lines, (one) => one.child)) {
    const mistakesOf = mistakesInAlike(ofChild);
    const sound = ofChild.filter((one) => mistakesOf(one).length === 0);
    for (const one of ofChild) tell(one.line, mistakesOf(one));
    const others = othersOf(child, sound, asked);
    for (const one of sound) take(read, one, others);
  }
  return inOrder(read);
};

const unknownChild = (reference: string): string =>
  reference === ''
    ? 'There is no reference of a child.'
    : `There is no child with the reference ${reference} that you may open.`;

const inOrder = (read: ReadReviews): ReadReviews => {
  const byLine = (one: { line: number }, other: { line: number }): number => one.line - other.line;
  read.differences.sort(byLine);
  read.stays.sort(byLine);
  read.problems.sort(byLine);
  return read;
};
