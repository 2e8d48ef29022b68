import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findConsent } from '../voice/index.ts';
import type { Finalist } from './finalist-queries.ts';

/** Whether somebody agreed and has not taken it back. */
const stands = async (tx: Tx, scope: Scope, id: string | null): Promise<boolean> =>
  id !== null && (await findConsent(tx, scope, id))?.withdrawnOn === null;

/** Whether somebody agreed once and took it back. */
const takenBack = async (tx: Tx, scope: Scope, id: string | null): Promise<boolean> =>
  id !== null && !(await stands(tx, scope, id));

/** Whether a finalist, or under 16 their parent or carer, took back their yes to the name. */
export const tookNameBack = async (tx: Tx, scope: Scope, finalist: Finalist): Promise<boolean> =>
  (await takenBack(tx, scope, finalist.consentId)) ||
  (finalist.underSixteen !== false && (await takenBack(tx, scope, finalist.carerConsentId)));

/** Why a finalist cannot be shown to everybody; null where they can. */
export const whyNotShown = async (tx: Tx, scope: Scope, finalist: Finalist): Promise<string | null> => {
  if (!(await stands(tx, scope, finalist.consentId)))
    return 'They do not agree (any more) that everybody sees their name.';
  if (finalist.underSixteen !== false && !(await stands(tx, scope, finalist.carerConsentId)))
    return 'They are under 16, and their parent or carer does not agree (any more).';
  return null;
};

/** Why no picture of a finalist whose name is shown can stand beside it; null where one can. */
export const whyPictureNotShown = async (
  tx: Tx,
  scope: Scope,
  finalist: Finalist,
): Promise<string | null> => {
  if (!(await stands(tx, scope, finalist.pictureConsentId)))
    return 'They do not agree (any more) that pictures of them are shown.';
  if (finalist.underSixteen !== false && !(await stands(tx, scope, finalist.carerPictureConsentId)))
    return 'They are under 16, and their parent or carer does not agree to pictures (any more).';
  return null;
};
