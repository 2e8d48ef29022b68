import { listMeetings } from '../features/meetings/index.ts';
import { findRelease } from '../features/publishing/index.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Tx } from '../platform/database/transaction.ts';

type Known = { date: string; time: string | null; venue: string | null; path: string | null };

/** How many coming meetings somebody new is told of. */
const soon = 3;

/** The meetings of a board that somebody new should know of: the next ones, and the last one with its notes. */
export const meetingsOfBoard = async (
  tx: Tx,
  scope: Scope,
  body: { id: string },
  today: string,
): Promise<{ coming: Known[]; last: Known | null }> => {
  const dated = (await listMeetings(tx, scope)).flatMap(({ date, ...meeting }) =>
    meeting.bodyId === body.id && date !== null ? [{ ...meeting, date }] : [],
  );
  const known = async ({ id, date, time, venue }: (typeof dated)[number]): Promise<Known> => {
    const released = await findRelease(tx, scope, id);
    return { date, time, venue, path: released ? `/meetings/${released.record.slug}` : null };
  };
  const coming: Known[] = [];
  const ahead = dated.filter(({ date }) => date >= today).sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const meeting of ahead.slice(0, soon)) coming.push(await known(meeting));
  const [last] = dated.filter(({ date }) => date < today).sort((a, b) => (a.date < b.date ? 1 : -1));
  return { coming, last: last ? await known(last) : null };
};
