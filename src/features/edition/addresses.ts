import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/**
 * Somebody whom a page can be sent to. `key` stays the same as long as they are meant; `why` says in words of the team why
 * they get it. `to` is a person here, whose supporter gets a copy; or an address, with the path at which they stop such letters.
 */
export type Addressee = {
  key: string;
  name: string;
  why: string;
  to: { to: string } | { toAddress: string; stop: string };
};

/** Who may be written to about a meeting of a board on a day. */
export type AddressesOf = (tx: Tx, scope: Scope, bodyId: string, today: string) => Promise<Addressee[]>;

/** The young people's representatives of the board; the post sends a copy to those who support them. */
export const representativesOf: AddressesOf = async (tx, scope, bodyId, today) =>
  (await peopleHolding(tx, scope, ["young people's representative"], bodyId, today)).map(({ id, name }) => ({
    key: `person ${id}`,
    name,
    why: 'young people’s representative; their supporter gets a copy',
    to: { to: id },
  }));
