import type { Scope } from '../../kernel/scope.ts';
import { changePerson, findPerson } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { keepFile } from '../../platform/files/files.ts';
import { photoRemoved, photoSet, showingChanged } from './events.ts';
import { putShowing } from './people-store.ts';
import type { Choice } from './rules/shown-as.ts';

/** Keeps how somebody wants to appear to the rest of the board. */
export const setShowing = async (tx: Tx, scope: Scope, personId: string, choice: Choice): Promise<void> => {
  await putShowing(tx, scope, personId, choice);
  await record(tx, scope, showingChanged(personId));
};

const changePhoto = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  photoSha256: string | null,
): Promise<void> => {
  const person = await findPerson(tx, scope, personId);
  if (person) await changePerson(tx, scope, { ...person, photoSha256 });
};

/** Gives somebody a photo, which `readPhoto` has looked at. */
export const setPhoto = async (tx: Tx, scope: Scope, personId: string, bytes: Uint8Array): Promise<void> => {
  await changePhoto(tx, scope, personId, await keepFile(tx, scope, bytes));
  await record(tx, scope, photoSet(personId));
};

/** Takes somebody's photo away. */
export const removePhoto = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  await changePhoto(tx, scope, personId, null);
  await record(tx, scope, photoRemoved(personId));
};
