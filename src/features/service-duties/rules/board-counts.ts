import { meetingKinds } from './duties-year.ts';
import { reviewReasons } from './foster-review.ts';

/** Something to be counted for the Board: of which kind, and what tells the children or carers it is about apart. */
type OfSomebody = { kind: string; about: string };

const countOf = (id: string, name: string, rows: readonly OfSomebody[]) => ({
  id,
  name,
  value: rows.length,
  children: new Set(rows.map(({ about }) => about)).size,
});

const byKind = (title: string, words: Readonly<Record<string, string>>, rows: readonly OfSomebody[]) => ({
  all: countOf('all', 'All', rows),
  tables: [
    {
      title,
      of: 'all',
      parts: Object.entries(words).map(([kind, name]) =>
        countOf(
          kind,
          name,
          rows.filter((row) => row.kind === kind),
        ),
      ),
    },
  ],
});

/** Specialist meetings by why they were held, each with how many children it is about. */
export const meetingCounts = (rows: readonly OfSomebody[]) =>
  byKind('Specialist meetings by why they were held', meetingKinds, rows);

/** Foster carers' reviews by why they were held, each with how many carers it is about. */
export const fosterCounts = (rows: readonly OfSomebody[]) =>
  byKind('Foster carers’ reviews by why they were held', reviewReasons, rows);
