import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import { eachSeal, unsealedEntries } from './chain-queries.ts';
import { firstHash, type Head } from './rules/chain.ts';
import type { KeptHead, Tampering } from './rules/tampering.ts';
import { ChainWalk } from './rules/walk-chain.ts';

/** What verifying a council's audit log showed: whole where nothing was found. `waiting`: entries not sealed yet. */
export type Verdict = { whole: boolean; head: Head; waiting: number; found: Tampering[] };

/** Faults that are told one by one; a rewritten log has no end of them. */
const mostTold = 100;

const hours = 60 * 60 * 1000;

/** Entries that wait to be sealed are new. An old one among them was put in by hand. */
const putIn = (unsealed: Awaited<ReturnType<typeof unsealedEntries>>, newest: string | null): Tampering[] => {
  if (newest === null) return [];
  const oldest = Date.parse(`${newest}Z`) - 24 * hours;
  return unsealed
    .filter(({ at }) => Date.parse(`${at}Z`) < oldest)
    .map(({ id, at }) => ({
      kind: 'inserted',
      position: null,
      entryId: id,
      words: `This entry says ${at.slice(0, 10)}, but newer ones were sealed before it.`,
    }));
};

/**
 * Goes through the council's whole audit log and says what was done to it that should not have been. With the head that
 * somebody kept it sees a cut end and a log that was rewritten as a whole; without, only what does not fit together.
 * A log that grows meanwhile stays itself: seals are only ever added at the end.
 */
export const verifyAudit = async (tx: Tx, scope: Scope, kept: KeptHead | null): Promise<Verdict> => {
  const walk = new ChainWalk(scope.authorityId, kept);
  let newest: string | null = null;
  let head: Head = { position: 0, hash: firstHash(scope.authorityId) };
  for await (const seal of eachSeal(tx, scope)) {
    walk.take(seal);
    head = { position: seal.position, hash: seal.hash };
    if (seal.entry !== null && (newest === null || seal.entry.at > newest)) newest = seal.entry.at;
  }
  const unsealed = await unsealedEntries(tx, scope, { lately: false, limit: 100_000 });
  const found = [...walk.end(), ...putIn(unsealed, newest)];
  return {
    whole: found.length === 0,
    head,
    waiting: unsealed.length,
    found: found.slice(0, mostTold),
  };
};
