import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { arrangementOf } from '../calendar/index.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { agreementOf, amendmentsOf } from '../minutes/index.ts';
import type { PublicMeeting } from './rules/public-meeting.ts';

type Standing = Pick<PublicMeeting, 'cancelled' | 'agreed'>;

const cancelled = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<Standing> => {
  const since = (await arrangementOf(tx, scope, meeting.id)).cancelled;
  return since ? { cancelled: { on: since.on, reason: since.reason } } : {};
};

/** What was changed in an exempt item stays with it. */
const agreed = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<Standing> => {
  const agreement = await agreementOf(tx, scope, meeting.id);
  if (!agreement) return {};
  const closed = new Set(meeting.items.filter(({ exempt }) => exempt !== null).map(({ id }) => id));
  const amendments = await amendmentsOf(tx, scope, meeting.id);
  const open = amendments.filter(({ itemId }) => itemId === null || !closed.has(itemId));
  const changes = open.map(({ title, drafted, agreed: text }) => ({ title, drafted, agreed: text }));
  return { agreed: { on: agreement.agreedOn, at: agreement.atMeeting, changes } };
};

/** What became of a meeting beside its record, for the public: whether it is cancelled, how its minutes were agreed. */
export const standingOf = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<Standing> => ({
  ...(await cancelled(tx, scope, meeting)),
  ...(await agreed(tx, scope, meeting)),
});
