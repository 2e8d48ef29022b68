import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';

/** Something that a feature keeps for a time and can forget: of everything whose time began before a day (ISO). */
export type Forgettable = {
  /** How many of them there are. */
  count(tx: Tx, scope: Scope, before: string): Promise<number>;
  /** Forgets them for good; answers how many went. */
  forget(tx: Tx, scope: Scope, before: string): Promise<number>;
};
