import type { Zone } from './zones.ts';

/** Who acts. Until sign-in exists there are three: the public, the clerk at this machine, and the system itself. */
export type Actor = { kind: 'public' } | { kind: 'clerk'; name: string } | { kind: 'system'; name: string };

/** Everything the database needs to fence a transaction: whose rows, how secret, and who asks. */
export type Scope = { authorityId: string; zone: Zone; actor: Actor };
