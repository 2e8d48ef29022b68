import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** What young people ask of a board: how many asks stand where, and which, those that wait longest first. */
type AsksOfBoard = {
  counts: { asked: number; open: number; done: number };
  asks: readonly { title: string; href: string; standing: 'asked' | 'open' | 'done' }[];
};

/** Asks come later in the order of features, so whoever puts the house together says where boards learn of them. */
export type AsksOf = (tx: Tx, scope: Scope, bodyId: string) => Promise<AsksOfBoard>;

export type { AsksOfBoard };
