import type { FoundColumn, ListKind } from '../../../../kernel/list-columns.ts';

/** What a list of reviews says of one. */
export type ReviewField =
  | 'due'
  | 'plannedOn'
  | 'at'
  | 'place'
  | 'heldOn'
  | 'participation'
  | 'chaired'
  | 'lateReason';

/**
 * A list of reviews as councils keep them in spreadsheets, a line a review. “Review date” is no heading of either day:
 * it may be the one planned or the one held, and whoever brings the list says which.
 */
export const reviewList: ListKind<ReviewField> = {
  names: {
    due: 'Due by',
    plannedOn: 'Planned for',
    at: 'Time',
    place: 'Place',
    heldOn: 'Held on',
    participation: 'How the child took part',
    chaired: 'Led by the child',
    lateReason: 'Why late',
  },
  shapes: [
    [
      /\b(?:why|reasons?|cause)\b.*\b(?:late|delay|timescale|overdue|time)|late(?:ness)? reason/,
      'lateReason',
    ],
    [/particip|\bpn\b|(?:review|pn) code|took part|attendance/, 'participation'],
    [
      /(?:chair|led|lead).*(?:child|young person|yp)|(?:child|young person|yp).*(?:chair|led|lead)/,
      'chaired',
    ],
    [/^(?:review )?(?:start )?time(?: planned| of review)?$/, 'at'],
    [/^(?:review )?(?:venue|place|location|where)(?: of review)?$/, 'place'],
    [/\b(?:due|deadline|statutory date|timescale)\b/, 'due'],
    [/\b(?:held|actual|completed?|took place)\b/, 'heldOn'],
    [/\b(?:planned|booked|scheduled|arranged)\b|^(?:date (?:of )?)?next review(?: date)?$/, 'plannedOn'],
  ],
};

/** Why columns taken so say nothing of a review; null where they may. */
export const mistakeInReviewColumns = (found: readonly FoundColumn<ReviewField>[]): string | null =>
  found.some(({ column }) => column === 'plannedOn' || column === 'heldOn')
    ? null
    : 'Say which column holds the day for which a review is planned, or on which it was held.';
