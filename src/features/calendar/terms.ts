import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** What the calendar needs of a board's terms of reference. */
export type Terms = { noticeDays: number; meetingMinutes: number; everyMonths: number };

const usualTerms: Terms = { noticeDays: 5, meetingMinutes: 120, everyMonths: 2 };

/** The terms in force at a board on a day. */
export const termsFor = async (_tx: Tx, _scope: Scope, _bodyId: string, _date: string): Promise<Terms> =>
  usualTerms;
