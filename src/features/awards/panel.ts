import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import {
  interestDeclared,
  interestTakenBack,
  panellistAdded,
  panellistChanged,
  panellistEnded,
  scoreGiven,
} from './events.ts';
import { lockYear } from './lock.ts';
import { findNomination, groupOf } from './nomination-queries.ts';
import { findPanellist, ownInterests, type Panellist } from './panel-queries.ts';
import { settingOf } from './queries.ts';
import { mayScore, type Points } from './rules/scoring.ts';
import { change, insert, remove } from './store.ts';

export type NewPanellist = { name: string; email: string; young: boolean; categoryIds: string[] };

/** Adds somebody to the panel. Answers the secret of their link, which is kept nowhere; it also goes by letter. */
export const addPanellist = async (
  tx: Tx,
  scope: Scope,
  { id: yearId, title }: { id: string; title: string },
  { name, email, young, categoryIds }: NewPanellist,
): Promise<string> => {
  const id = newId();
  const { secret, sha256 } = newSecret();
  await insert(tx, scope, 'panellist', {
    id,
    year_id: yearId,
    name,
    email,
    young,
    category_ids: categoryIds,
    token_sha256: sha256,
    ended: false,
  });
  await record(tx, scope, panellistAdded(id));
  if (email !== '')
    await queueMail(tx, scope, {
      toAddress: email,
      key: `panellist ${id}`,
      subject: `You are on the panel: ${title}`,
      paragraphs: [
        'Thank you for helping to choose. With this link you read the nominations and score them.',
        'It is yours alone: do not pass it on. Nobody on the panel sees your scores, and you do not see theirs.',
      ],
      link: `/panel/${secret}`,
      secret: true,
    });
  return secret;
};

/** Changes what somebody on the panel reads and scores. What they scored stays. */
export const setCategories = async (
  tx: Tx,
  scope: Scope,
  id: string,
  categoryIds: string[],
): Promise<void> => {
  await change(tx, scope, 'panellist', { id }, { category_ids: categoryIds });
  await record(tx, scope, panellistChanged(id, digestOf(categoryIds)));
};

/** Ends or restores somebody's place on the panel. What they scored stays. */
export const setPanellist = async (tx: Tx, scope: Scope, id: string, ended: boolean): Promise<void> => {
  await change(tx, scope, 'panellist', { id }, { ended });
  await record(tx, scope, ended ? panellistEnded(id) : panellistAdded(id));
};

/** Whether a panellist may score a nomination, by what is kept now; the year is locked until the transaction ends. */
const mayScoreNow = async (
  tx: Tx,
  scope: Scope,
  { id, yearId }: Panellist,
  nominationId: string,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const panellist = await findPanellist(tx, scope, id);
  const [nomination, ...merged] = await groupOf(tx, scope, nominationId);
  if (!panellist || !nomination || nomination.yearId !== yearId)
    return refused('There is no such nomination.');
  const { scoring } = await settingOf(tx, scope, yearId);
  return mayScore(
    panellist,
    {
      categoryId: nomination.categoryId,
      shortlisted: nomination.state === 'shortlisted' && nomination.mergedInto === null,
      nominators: [nomination, ...merged].map(({ byEmail }) => byEmail),
    },
    {
      scoring,
      declared: (await ownInterests(tx, scope, id)).some((one) => one.nomination === nominationId),
    },
  );
};

/** Keeps a panellist's points for a nomination, in place of what they gave before. Refused as the rule says. */
export const score = async (
  tx: Tx,
  scope: Scope,
  panellist: Panellist,
  nominationId: string,
  points: Points,
): Promise<Result<true>> => {
  const may = await mayScoreNow(tx, scope, panellist, nominationId);
  if (!may.ok) return may;
  const which = { panellist_id: panellist.id, nomination_id: nominationId };
  await remove(tx, scope, 'panel_score', which);
  const rows = [...points].map(([criterion_id, given]) => ({ ...which, criterion_id, points: given }));
  await insert(tx, scope, 'panel_score', ...rows);
  await record(tx, scope, scoreGiven(panellist.id, sha256Of(nominationId)));
  return ok(true);
};

/** Declares that a panellist knows somebody: what they gave for that nomination is gone, and they give nothing more. */
export const declareInterest = async (
  tx: Tx,
  scope: Scope,
  panellist: Panellist,
  nominationId: string,
): Promise<Result<true>> => {
  await lockYear(tx, scope, panellist.yearId);
  const nomination = await findNomination(tx, scope, nominationId);
  if (nomination?.yearId !== panellist.yearId) return refused('There is no such nomination.');
  const which = { panellist_id: panellist.id, nomination_id: nominationId };
  await remove(tx, scope, 'panel_score', which);
  await remove(tx, scope, 'panel_interest', which);
  await insert(tx, scope, 'panel_interest', which);
  await record(tx, scope, interestDeclared(panellist.id, sha256Of(nominationId)));
  return ok(true);
};

/** Takes back an interest that was declared in error. */
export const takeInterestBack = async (
  tx: Tx,
  scope: Scope,
  panellistId: string,
  nominationId: string,
): Promise<void> => {
  await remove(tx, scope, 'panel_interest', { panellist_id: panellistId, nomination_id: nominationId });
  await record(tx, scope, interestTakenBack(panellistId, sha256Of(nominationId)));
};
