import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { findConsent, giveConsent, withdrawConsent } from '../voice/index.ts';
import { finalistAnswered } from './events.ts';
import { type Finalist, findFinalist } from './finalist-queries.ts';
import { hideFinalist } from './finalists.ts';
import { lockYear } from './lock.ts';
import type { InvitationAnswer } from './rules/invitation.ts';
import { change } from './store.ts';

/** What was newly agreed to, and the secret of the link by which it is taken back: told this once. */
export type NewConsent = { what: string; secret: string };

type Wanted = {
  before: string | null;
  wanted: boolean;
  kind: 'name' | 'picture';
  about: string;
  givenBy: string;
};

/** The consent as it is after the answer: the one that stands, a new one, the one that was taken back, or none. */
const consentNow = async (
  tx: Tx,
  scope: Scope,
  today: string,
  { before, wanted, ...agreed }: Wanted,
): Promise<{ id: string | null; secret: string | null }> => {
  const stood = before !== null && (await findConsent(tx, scope, before))?.withdrawnOn === null;
  if (wanted) return stood ? { id: before, secret: null } : giveConsent(tx, scope, { ...agreed, today });
  if (stood) await withdrawConsent(tx, scope, before, today);
  return { id: before, secret: null };
};

/**
 * Keeps what a finalist answers; again, to change it. What they agree to newly is written down and they get its link; what they
 * agree to no more is taken back at once. Whoever turns out to be under 16 is hidden until the team has spoken with the carer.
 */
export const answerInvitation = async (
  tx: Tx,
  scope: Scope,
  { id, yearId }: Finalist,
  { title, today }: { title: string; today: string },
  answer: InvitationAnswer,
): Promise<NewConsent[]> => {
  await lockYear(tx, scope, yearId);
  const now = await findFinalist(tx, scope, id);
  if (!now) return [];
  const carer = answer.underSixteen && answer.carerAgrees;
  const ofName = `The name ${answer.name} as a finalist of ${title}`;
  const ofPicture = `Pictures of ${answer.name} at ${title}`;
  const given = {
    consent_id: [now.consentId, answer.showName, 'name', ofName, 'the young person'],
    carer_consent_id: [now.carerConsentId, answer.showName && carer, 'name', ofName, 'a parent or carer'],
    picture_consent_id: [now.pictureConsentId, answer.showPicture, 'picture', ofPicture, 'the young person'],
    carer_picture_consent_id: [
      now.carerPictureConsentId,
      answer.showPicture && carer,
      'picture',
      ofPicture,
      'a parent or carer',
    ],
  } as const;
  const ids: Partial<Record<keyof typeof given, string | null>> = {};
  const fresh: NewConsent[] = [];
  for (const column of Object.keys(given) as (keyof typeof given)[]) {
    const [before, wanted, kind, about, givenBy] = given[column];
    const consent = await consentNow(tx, scope, today, { before, wanted, kind, about, givenBy });
    ids[column] = consent.id;
    if (consent.secret !== null)
      fresh.push({ what: `${about} (agreed by ${givenBy})`, secret: consent.secret });
  }
  const { name, guests, needs, underSixteen } = answer;
  const kept = {
    answer: answer.answer,
    name,
    guests,
    needs,
    carer: answer.carer,
    under_sixteen: underSixteen,
  };
  await change(tx, scope, 'finalist', { nomination_id: id }, { ...kept, ...ids });
  await record(tx, scope, finalistAnswered(id, sha256Of(JSON.stringify(kept))));
  if (now.shown && underSixteen && !now.underSixteen) await hideFinalist(tx, scope, id);
  return fresh;
};
