import type { Role } from '../../../kernel/roles.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** A role as people read it. `where` is "at …"; `now`: held today. */
export type HeldRole = {
  id: string;
  role: Role;
  where: string;
  from: string;
  to: string | null;
  now: boolean;
};

/** Whether a role with this first and last day is held on a day. ISO dates stand in the order of time. */
export const holdsOn = ({ from, to }: { from: string; to: string | null }, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** "at every board", or the board's name. */
export const whereWords = (board: string | null): string =>
  board === null ? 'at every board' : `at the ${board}`;

/** "Clerk at every board", with a capital. */
export const roleWords = ({ role, where }: Pick<HeldRole, 'role' | 'where'>): string =>
  `${role.charAt(0).toUpperCase()}${role.slice(1)} ${where}`;

/** "from 1 May 2026 to 30 April 2027". */
export const periodWords = ({ from, to }: Pick<HeldRole, 'from' | 'to'>): string =>
  to === null ? `since ${dateWords(from)}` : `from ${dateWords(from)} to ${dateWords(to)}`;
