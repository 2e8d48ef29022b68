import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { carerStandings, councilHomes, homeVisits, meetings, paidPosts, posts } from './duty-records.ts';
import { type DutiesYear, dutiesYear } from './rules/duties-year.ts';
import { type RoleStaffing, staffing } from './rules/staffing.ts';

type Period = { first: string; last: string };

/**
 * Counts foster carers' reviews, specialist meetings and visits to the council's homes in a period, both days included.
 * `scope` must reach casework; `today` is ISO. Nothing is rounded.
 */
export const dutiesOfYear = async (
  tx: Tx,
  scope: Scope,
  period: Period,
  today: string,
): Promise<DutiesYear> =>
  dutiesYear(
    {
      carers: await carerStandings(tx, scope),
      meetings: await meetings(tx, scope),
      homes: await councilHomes(tx, scope),
      visits: await homeVisits(tx, scope),
    },
    period,
    today,
  );

/**
 * Counts who the service has at both ends of a period, who left and how experienced they are: people as whole numbers,
 * posts as hundredths of whole ones. What is vacant goes by the posts that are paid for now.
 */
export const staffingOfYear = async (tx: Tx, scope: Scope, period: Period): Promise<RoleStaffing[]> =>
  staffing(await posts(tx, scope), await paidPosts(tx, scope), period);
