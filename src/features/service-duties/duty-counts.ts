import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { shownCounts } from '../quality/index.ts';
import { carerStandings, meetings } from './duty-records.ts';
import { fosterCounts, meetingCounts } from './rules/board-counts.ts';

/** The counts of a period for the Board. `system` reads in casework: whoever asks need not reach it. */
export const dutyCountsForBoard = async (
  tx: Tx,
  system: Scope,
  { first, last }: { first: string; last: string },
): Promise<Record<'fosterReviews' | 'meetings', ReturnType<typeof shownCounts>>> => {
  const isIn = (day: string): boolean => day >= first && day <= last;
  const held = (await carerStandings(tx, system)).flatMap(({ record, reviews }) =>
    reviews.filter(({ heldOn }) => isIn(heldOn)).map(({ why }) => ({ kind: why, about: record.id })),
  );
  const met = (await meetings(tx, system))
    .filter(({ day }) => isIn(day))
    .map(({ sort, child }) => ({ kind: sort, about: child }));
  return { fosterReviews: shownCounts(fosterCounts(held)), meetings: shownCounts(meetingCounts(met)) };
};
