import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { giveConsent } from '../voice/index.ts';
import { pictureAdded, pictureRemoved } from './events.ts';
import { consentsFor, type Pictured } from './rules/pictured.ts';
import { deletePicture, insertPicture } from './store.ts';

/** A picture as it is added: its bytes without traces of place and device, and what is on it in words. */
export type NewPicture = Pictured & { eventId: string; title: string; bytes: Buffer; says: string };

/** The secret of a link by which one of those on a picture takes back that it is shown. */
export type PictureLink = { whose: string; secret: string };

/**
 * Shows a picture to everybody as long as all who are on it agree. Answers the links to hand out: with each the picture
 * can be taken off again at once, without asking.
 */
export const addPicture = async (
  tx: Tx,
  scope: Scope,
  { eventId, title, bytes, says, older, younger }: NewPicture,
  today: string,
): Promise<{ id: string; links: PictureLink[] }> => {
  const id = newId();
  const consentIds: string[] = [];
  const links: PictureLink[] = [];
  for (const { whose, givenBy } of consentsFor({ older, younger })) {
    const about = `A picture of ${title}: ${says}`;
    const consent = await giveConsent(tx, scope, { kind: 'picture', about, givenBy, today });
    consentIds.push(consent.id);
    links.push({ whose, secret: consent.secret });
  }
  const row = { id, event_id: eventId, bytes, says, people: older + younger, added_on: today };
  await insertPicture(tx, scope, row, consentIds);
  await record(tx, scope, pictureAdded(id));
  return { id, links };
};

/** Takes a picture away for good. */
export const removePicture = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await deletePicture(tx, scope, id);
  await record(tx, scope, pictureRemoved(id));
};
