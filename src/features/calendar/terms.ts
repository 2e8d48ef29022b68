import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { termsOn } from '../board/index.ts';

/** What the calendar needs of a board's terms of reference. */
export type Terms = {
  noticeDays: number;
  meetingMinutes: number;
  everyMonths: number;
  duties: readonly { what: string; months: readonly number[] }[];
};

/** What holds for a board whose terms are not written down. */
const usualTerms: Terms = { noticeDays: 5, meetingMinutes: 120, everyMonths: 2, duties: [] };

/** The terms in force at a board on a day. */
export const termsFor = async (tx: Tx, scope: Scope, bodyId: string, date: string): Promise<Terms> =>
  (await termsOn(tx, scope, bodyId, date)) ?? usualTerms;
