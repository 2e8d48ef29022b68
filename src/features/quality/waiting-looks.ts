import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayReview, mayRunService } from '../reviews/index.ts';
import { openModerations } from './queries.ts';
import { auditKinds, gradesIn } from './rules/audit.ts';
import { stateOf, stepFor } from './rules/moderation.ts';

type Line = { since: string; text: string; href: string; verb: string };

/** Second looks that wait for the one who asks: their grades, or grades that differ. No line names a child. */
export const waitingLooks = async (tx: Tx, scope: Scope): Promise<Line[]> => {
  if (!mayReview(scope.actor).ok) return [];
  const me = personIdOf(scope.actor);
  const audits = await openModerations(tx, scope, Object.keys(auditKinds));
  return audits.flatMap(({ id, kind, content, moderation, byId, secondId }) => {
    if (moderation === null) return [];
    const step = stepFor(
      { isFirst: me === byId, isSecond: me === secondId, isManager: mayRunService(scope.actor).ok },
      stateOf(gradesIn(kind, content), moderation),
    );
    const href = `/quality/${id}/second`;
    if (step === 'give')
      return [{ since: moderation.askedOn, text: 'An audit waits for your grades', href, verb: 'Grade it' }];
    return step === 'agree' && moderation.givenOn !== null
      ? [{ since: moderation.givenOn, text: 'Two auditors graded differently', href, verb: 'Settle it' }]
      : [];
  });
};
