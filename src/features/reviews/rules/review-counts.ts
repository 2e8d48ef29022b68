import { byDistrict, type Count, type Counts, type CountTable, countOf } from '../../../kernel/counts.ts';
import { lateReasons, type Participation, participations } from './record.ts';

/**
 * A review that was held, to be counted; `child` tells children apart and is never shown. `known` says whether the
 * last lawful day for it is written down: of a review that was brought in it is not.
 */
export type CountedReview = {
  child: string;
  district: string;
  known: boolean;
  lateReason: string;
  participation: Participation | null;
  chaired: boolean;
};

/** A look between two reviews, to be counted. */
export type CountedLook = { child: string; onTrack: boolean };

/** A review that was adjourned or called off before it was held, to be counted. */
export type CountedStop = { child: string; deed: 'adjourned' | 'called off' };

const review = countOf(({ child }: CountedReview) => child);
const look = countOf(({ child }: CountedLook) => child);
const stop = countOf(({ child }: CountedStop) => child);

const isLate = ({ lateReason }: CountedReview): boolean => lateReason !== '';

/** Whether a review was held by the last lawful day for it (Care Planning Regulations 2010, regulation 33). */
const timing = (held: readonly CountedReview[]): CountTable => ({
  title: 'Whether reviews were held in time',
  of: 'held',
  parts: [
    review(
      'in time',
      'held in time',
      held.filter((one) => !isLate(one) && one.known),
    ),
    review('late', 'held late', held.filter(isLate)),
    review(
      'not known',
      'brought in from the case system, not known whether in time',
      held.filter((one) => !isLate(one) && !one.known),
    ),
  ],
});

const reasons = (held: readonly CountedReview[]): CountTable => ({
  title: 'Why reviews were late',
  of: 'late',
  parts: lateReasons.map((reason) =>
    review(
      `late: ${reason}`,
      reason,
      held.filter(({ lateReason }) => lateReason === reason),
    ),
  ),
});

/** The codes that say that the child gave a view of their own, there or in another way, as review_participation counts. */
const ownView: readonly Participation[] = ['PN1', 'PN2', 'PN3', 'PN5', 'PN6'];
const noView: readonly Participation[] = ['PN4', 'PN7'];

const withCode = (held: readonly CountedReview[], code: Participation | null): Count =>
  review(
    code ?? 'no code',
    code ? participations[code] : 'not written down',
    held.filter(({ participation }) => participation === code),
  );

const anyCode = (held: readonly CountedReview[], codes: readonly Participation[]): CountedReview[] =>
  held.filter(({ participation }) => participation !== null && codes.includes(participation));

const takingPart = (held: readonly CountedReview[]): CountTable[] => [
  {
    title: 'Whether children had their say in their reviews',
    of: 'held',
    parts: [
      review('had a say', 'with the child’s own view', anyCode(held, ownView)),
      review('had no say', 'without a view of the child', anyCode(held, noView)),
      withCode(held, 'PN0'),
      withCode(held, null),
    ],
  },
  {
    title: 'How children gave their views',
    of: 'had a say',
    parts: ownView.map((code) => withCode(held, code)),
  },
  {
    title: 'Why no view was given',
    of: 'had no say',
    parts: noView.map((code) => withCode(held, code)),
  },
  {
    title: 'Who led the review',
    of: 'held',
    parts: [
      review(
        'chaired',
        'led by the child',
        held.filter(({ chaired }) => chaired),
      ),
      review(
        'not chaired',
        'led by the reviewing officer',
        held.filter(({ chaired }) => !chaired),
      ),
    ],
  },
];

/** What is counted of reviews in a period. */
export const reviewCounts = ({
  held,
  stopped,
  looks,
}: {
  held: readonly CountedReview[];
  stopped: readonly CountedStop[];
  looks: readonly CountedLook[];
}): Counts => ({
  wholes: [
    review('held', 'Reviews held', held),
    look('looks', 'Looks between reviews', looks),
    stop('stopped', 'Reviews adjourned or called off', stopped),
  ],
  tables: [
    timing(held),
    reasons(held),
    ...takingPart(held),
    byDistrict(review, { title: 'Reviews by district', of: 'held', rows: held }),
    {
      title: 'What looks between reviews found',
      of: 'looks',
      parts: [
        look(
          'on track',
          'the plan was on track',
          looks.filter(({ onTrack }) => onTrack),
        ),
        look(
          'off track',
          'the plan was not on track',
          looks.filter(({ onTrack }) => !onTrack),
        ),
      ],
    },
    {
      title: 'Reviews adjourned or called off',
      of: 'stopped',
      parts: (['adjourned', 'called off'] as const).map((deed) =>
        stop(
          deed,
          deed,
          stopped.filter((one) => one.deed === deed),
        ),
      ),
    },
  ],
});
