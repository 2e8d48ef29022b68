import { holds, personIdOf } from '../../kernel/roles.ts';
import type { Actor } from '../../kernel/scope.ts';
import type { ReadingReason } from './events.ts';

/** Who has to do with a record: who wrote it, whose work it is about, who grades it anew. */
type Concerned = { byId: string | null; officerId: string | null; secondId: string | null };

/** Why the actor, who may see a record, reads it. */
export const reasonFor = (actor: Actor, { byId, officerId, secondId }: Concerned): ReadingReason => {
  const me = personIdOf(actor);
  if (me !== null && me === byId) return 'own work';
  if (me !== null && me === secondId) return 'second auditor';
  if (me !== null && me === officerId) return 'own practice';
  return holds(actor, ['service manager']) ? 'whole service' : 'team of the reader';
};
