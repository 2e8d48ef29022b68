import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { countEarlierTexts, forgetEarlierTexts } from '../sitting/index.ts';
import { tables } from './store.ts';

const agreedBefore = async (tx: Tx, { authorityId }: Scope, day: string): Promise<string[]> => {
  const agreed = await tables(tx)
    .selectFrom('agreement')
    .select('meeting_id as id')
    .where('authority_id', '=', authorityId)
    .where('agreed_on', '<', day)
    .execute();
  return agreed.map(({ id }) => id);
};

/**
 * What led to minutes that are agreed: earlier texts, and changes that were asked for. The minutes stay, and so does
 * what the next meeting changed in them, with both texts.
 */
export const draftsOfMinutes: Forgettable = {
  count: async (tx, scope, before) => {
    const meetings = await agreedBefore(tx, scope, before);
    if (meetings.length === 0) return 0;
    const asked = await tables(tx)
      .selectFrom('correction')
      .select('id')
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', 'in', meetings)
      .execute();
    return asked.length + (await countEarlierTexts(tx, scope, meetings));
  },
  forget: async (tx, scope, before) => {
    const meetings = await agreedBefore(tx, scope, before);
    if (meetings.length === 0) return 0;
    const { numDeletedRows } = await tables(tx)
      .deleteFrom('correction')
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', 'in', meetings)
      .executeTakeFirst();
    return Number(numDeletedRows) + (await forgetEarlierTexts(tx, scope, meetings));
  },
};
