import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { districtsSet } from './events.ts';
import type { District } from './rules/districts.ts';
import { lockOffers, replaceDistricts } from './store.ts';

/** Until this transaction ends nobody else sets the districts. */
export const lockDistricts = async (tx: Tx, scope: Scope): Promise<void> => {
  await lockOffers(tx, scope);
};

/** Sets in which area each postcode district is, in place of all that was set before. */
export const setDistricts = async (tx: Tx, scope: Scope, districts: readonly District[]): Promise<void> => {
  await replaceDistricts(tx, scope, districts);
  await record(tx, scope, districtsSet(scope.authorityId, digestOf(districts)));
};
