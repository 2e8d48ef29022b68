import { z } from 'zod';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { bodyOfMeeting } from './queries.ts';

/** The address of a page of one meeting names it. */
export const meetingParams = z.object({ meeting: z.uuid('The address is not complete.') });

/** The board at which such a page acts. */
export const atMeeting = (
  tx: Tx,
  scope: Scope,
  { meeting }: z.infer<typeof meetingParams>,
): Promise<string | null> => bodyOfMeeting(tx, scope, meeting);
