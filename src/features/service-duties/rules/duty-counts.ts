import { type Counts, countOf } from '../../../kernel/counts.ts';
import { meetingKinds } from './duties-year.ts';
import { reviewReasons } from './foster-review.ts';

/** Something to be counted for the Board: of which kind, and what tells the children or carers it is about apart. */
type OfSomebody = { kind: string; about: string };

const count = countOf(({ about }: OfSomebody) => about);

const kindsOf = (
  of: string,
  words: Readonly<Record<string, string>>,
  rows: readonly OfSomebody[],
): Counts['tables'][number]['parts'] =>
  Object.entries(words).map(([kind, name]) =>
    count(
      `${of} ${kind}`,
      name,
      rows.filter((row) => row.kind === kind),
    ),
  );

/** Foster carers' reviews and specialist meetings by why they were held, each with how many carers or children it is about. */
export const dutyCounts = (reviews: readonly OfSomebody[], meetings: readonly OfSomebody[]): Counts => ({
  wholes: [
    count('foster reviews', 'Foster carers’ reviews held', reviews),
    count('meetings', 'Specialist meetings held', meetings),
  ],
  tables: [
    {
      title: 'Foster carers’ reviews by why they were held',
      of: 'foster reviews',
      parts: kindsOf('foster reviews', reviewReasons, reviews),
    },
    {
      title: 'Specialist meetings by why they were held',
      of: 'meetings',
      parts: kindsOf('meetings', meetingKinds, meetings),
    },
  ],
});
