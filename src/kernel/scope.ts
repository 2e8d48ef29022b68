import type { Holding } from './holding.ts';
import type { Zone } from './zones.ts';

/**
 * Who acts: the public, a guest in the room of one meeting, a person with the roles they hold today, or the system
 * itself. A guest is known by a first name, or not at all.
 */
export type Actor =
  | { kind: 'public' }
  | { kind: 'guest'; id: string; meetingId: string; name: string | null }
  | { kind: 'person'; id: string; name: string; holdings: readonly Holding[] }
  | { kind: 'system'; name: string };

/** Everything the database needs to fence a transaction: whose rows, how secret, and who asks. */
export type Scope = { authorityId: string; zone: Zone; actor: Actor };

/** The name under which a deed is written down. */
export const actorName = ({ actor }: Scope): string =>
  (actor.kind === 'public' ? null : actor.name) ?? 'somebody without a name here';
