import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { finalistPictureRemoved, finalistPictureShown } from './events.ts';
import type { Finalist } from './finalist-queries.ts';
import { stands } from './finalists.ts';
import { insert, remove } from './store.ts';

/** Why no picture of a finalist can be shown; null where one can. */
export const whyNoPicture = async (tx: Tx, scope: Scope, finalist: Finalist): Promise<string | null> => {
  if (!finalist.shown) return 'Show their name to everybody first: the picture stands beside it.';
  if (!(await stands(tx, scope, finalist.pictureConsentId)))
    return 'They do not agree (any more) that pictures of them are shown.';
  if (finalist.underSixteen !== false && !(await stands(tx, scope, finalist.carerPictureConsentId)))
    return 'They are under 16, and their parent or carer does not agree to pictures (any more).';
  return null;
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
  if (why !== null || finalist.pictureConsentId === null) return refused(why ?? '');
  await remove(tx, scope, 'award_picture', { nomination_id: finalist.id });
  await insert(tx, scope, 'award_picture', {
    nomination_id: finalist.id,
    bytes,
    says,
    consent_id: finalist.pictureConsentId,
    carer_consent_id: finalist.underSixteen ? finalist.carerPictureConsentId : null,
  });
  await record(tx, scope, finalistPictureShown(finalist.id, sha256Of(bytes)));
  return ok(true);
};

/** Takes the picture of a finalist away for good. */
export const removePicture = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await remove(tx, scope, 'award_picture', { nomination_id: id });
  await record(tx, scope, finalistPictureRemoved(id));
};
