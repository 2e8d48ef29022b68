import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import {
  finalistHidden,
  finalistInvited,
  finalistShown,
  finalistsChosen,
  winnerMarked,
  winnerTakenBack,
} from './events.ts';
import { whyNotShown } from './finalist-consents.ts';
import { bringPictureBack } from './finalist-picture.ts';
import { type Finalist, finalistsOf } from './finalist-queries.ts';
import { lockYear } from './lock.ts';
import { nominationsOf } from './nomination-queries.ts';
import { interestsFor, scoresFor } from './panel-queries.ts';
import type { AwardYear } from './queries.ts';
import { leavesOrder, type Ranked, ranking } from './rules/ranking.ts';
import { change, insert, remove } from './store.ts';

/** The shortlist of a category by the panel's scores. */
export const rankedIn = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  categoryId: string,
): Promise<Ranked[]> => {
  const ids = (await nominationsOf(tx, scope, yearId))
    .filter((one) => one.categoryId === categoryId && one.state === 'shortlisted' && one.mergedInto === null)
    .map(({ id }) => id);
  return ranking(ids, await scoresFor(tx, scope, ids), await interestsFor(tx, scope, ids));
};

type Chosen = { yearId: string; categoryId: string; ids: readonly string[]; reason: string };

/**
 * Chooses the finalists of a category. Refused without a reason where the choice leaves the panel's order or breaks a tie, and
 * where somebody who was invited would be dropped.
 */
export const chooseFinalists = async (
  tx: Tx,
  scope: Scope,
  { yearId, categoryId, ids, reason }: Chosen,
): Promise<Result<true, 'reason' | 'invited' | 'unknown'>> => {
  await lockYear(tx, scope, yearId);
  const ranked = await rankedIn(tx, scope, yearId, categoryId);
  if (ids.some((id) => !ranked.some(({ nomination }) => nomination === id))) return refused('unknown');
  if (leavesOrder(ranked, ids) && reason === '') return refused('reason');
  const before = (await finalistsOf(tx, scope, yearId)).filter((one) => one.categoryId === categoryId);
  const dropped = before.filter(({ id }) => !ids.includes(id));
  if (dropped.some(({ invitedOn }) => invitedOn !== null)) return refused('invited');
  for (const { id } of dropped) await remove(tx, scope, 'finalist', { nomination_id: id });
  for (const { id } of before) await change(tx, scope, 'finalist', { nomination_id: id }, { reason });
  const named = new Map((await nominationsOf(tx, scope, yearId)).map(({ id, firstName }) => [id, firstName]));
  for (const id of ids.filter((one) => !before.some((finalist) => finalist.id === one)))
    await insert(tx, scope, 'finalist', {
      nomination_id: id,
      reason,
      name: named.get(id) ?? '',
      winner: false,
      email: '',
      token_sha256: null,
      invited_on: null,
      answer: null,
      under_sixteen: null,
      guests: 0,
      needs: '',
      carer: '',
      consent_id: null,
      carer_consent_id: null,
      picture_consent_id: null,
      carer_picture_consent_id: null,
    });
  await record(tx, scope, finalistsChosen(categoryId, sha256Of(JSON.stringify([ids, reason]))));
  return ok(true);
};

/**
 * Invites a finalist: a letter where there is an address, which may be that of whoever looks after them. Answers the secret of
 * the link, which is kept nowhere; a link from before opens no more.
 */
export const invite = async (
  tx: Tx,
  scope: Scope,
  { id, category }: Finalist,
  { title }: Pick<AwardYear, 'title'>,
  { email, today }: { email: string; today: string },
): Promise<string> => {
  const { secret, sha256 } = newSecret();
  const changed = { email, token_sha256: sha256, invited_on: today };
  await change(tx, scope, 'finalist', { nomination_id: id }, changed);
  await record(tx, scope, finalistInvited(id));
  if (email !== '')
    await queueMail(tx, scope, {
      toAddress: email,
      key: `award invitation ${sha256}`,
      subject: `An invitation: ${title}`,
      paragraphs: [
        `Congratulations! Somebody nominated you for an award (${category}), and the panel chose you as a finalist.`,
        'Open this link to say whether you can come, whom you bring, and what you need. It is for you alone.',
        'You got this letter because your team gave us this address. If it is not for you, please delete it.',
      ],
      link: `/awards/invitation/${secret}`,
      secret: true,
    });
  return secret;
};

/**
 * Shows a finalist to everybody, under a name that the team has read; a picture that is kept of them with it. Refused without
 * the consents.
 */
export const showFinalist = async (
  tx: Tx,
  scope: Scope,
  finalist: Finalist,
  name: string,
): Promise<Result<true>> => {
  const why = await whyNotShown(tx, scope, finalist);
  if (why !== null || finalist.consentId === null) return refused(why ?? '');
  const which = { nomination_id: finalist.id };
  const shown = {
    year_id: finalist.yearId,
    category_id: finalist.categoryId,
    name,
    winner: finalist.winner,
    consent_id: finalist.consentId,
    carer_consent_id: finalist.underSixteen ? finalist.carerConsentId : null,
  };
  // Changed in place: a picture stands on the row.
  if ((await change(tx, scope, 'award_shown', which, shown)) === 0)
    await insert(tx, scope, 'award_shown', { ...which, ...shown });
  await bringPictureBack(tx, scope, finalist);
  await record(tx, scope, finalistShown(finalist.id, sha256Of(name)));
  return ok(true);
};

/** Hides a finalist. What the team keeps of them stays, their picture too. */
export const hideFinalist = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await remove(tx, scope, 'award_shown', { nomination_id: id });
  await record(tx, scope, finalistHidden(id));
};

/** Marks a finalist as winner, or takes that back. Where they are shown everybody sees it at once. */
export const markWinner = async (tx: Tx, scope: Scope, id: string, winner: boolean): Promise<void> => {
  await change(tx, scope, 'finalist', { nomination_id: id }, { winner });
  await change(tx, scope, 'award_shown', { nomination_id: id }, { winner });
  await record(tx, scope, winner ? winnerMarked(id) : winnerTakenBack(id));
};
