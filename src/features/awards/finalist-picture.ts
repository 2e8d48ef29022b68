import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { finalistPictureRemoved, finalistPictureShown } from './events.ts';
import { whyPictureNotShown } from './finalist-consents.ts';
import type { Finalist } from './finalist-queries.ts';
import { change, insert, remove } from './store.ts';

/** Why no picture of a finalist can be shown; null where one can. */
export const whyNoPicture = async (tx: Tx, scope: Scope, finalist: Finalist): Promise<string | null> =>
  finalist.shown
    ? whyPictureNotShown(tx, scope, finalist)
    : 'Show their name to everybody first: the picture stands beside it.';

/** What the picture of a finalist stands on; null where they did not agree. */
const consentsOf = (finalist: Finalist) => {
  const { consentId, pictureConsentId, underSixteen } = finalist;
  if (consentId === null || pictureConsentId === null) return null;
  return {
    name_consent_id: consentId,
    carer_name_consent_id: underSixteen ? finalist.carerConsentId : null,
    consent_id: pictureConsentId,
    carer_consent_id: underSixteen ? finalist.carerPictureConsentId : null,
  };
};

/** A picture without traces of place and device (`readPhoto`), and what is on it in words. */
export type FinalistPicture = { bytes: Buffer; says: string };

/** Shows a picture of a finalist beside their name, in place of the one before. Refused without the consents. */
export const showPicture = async (
  tx: Tx,
  scope: Scope,
  finalist: Finalist,
  { bytes, says }: FinalistPicture,
): Promise<Result<true>> => {
  const why = await whyNoPicture(tx, scope, finalist);
  const consents = consentsOf(finalist);
  if (why !== null || consents === null) return refused(why ?? '');
  const which = { nomination_id: finalist.id };
  await remove(tx, scope, 'finalist_picture', which);
  await insert(tx, scope, 'finalist_picture', { ...which, bytes, says, ...consents });
  await insert(tx, scope, 'award_picture', { ...which, says });
  await record(tx, scope, finalistPictureShown(finalist.id, sha256Of(bytes)));
  return ok(true);
};

/** Shows the picture again that is kept of a finalist whose name was just shown, where they agree to pictures. */
export const bringPictureBack = async (tx: Tx, scope: Scope, finalist: Finalist): Promise<void> => {
  const consents = consentsOf(finalist);
  if (finalist.picture === null || finalist.pictureShown || consents === null) return;
  if ((await whyPictureNotShown(tx, scope, finalist)) !== null) return;
  const which = { nomination_id: finalist.id };
  await change(tx, scope, 'finalist_picture', which, consents);
  await insert(tx, scope, 'award_picture', { ...which, says: finalist.picture });
};

/** Takes the picture of a finalist away for good. */
export const removePicture = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await remove(tx, scope, 'finalist_picture', { nomination_id: id });
  await record(tx, scope, finalistPictureRemoved(id));
};
