import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { alertLead } from './alert-lead.ts';
import { giveConsent } from './consents.ts';
import { postCame, postLeftOut, postRead, postShown, postWaitsAgain, postWorried } from './events.ts';
import { type PostCame, waitingOf } from './queries.ts';
import type { Post } from './rules/post.ts';
import { worriesIn } from './rules/worrying-words.ts';
import { deleteShown, insertPost, updatePost, writeShown } from './store.ts';

/** More of one form than that waits for nobody: the team cannot read them in time, and whoever writes is told so. */
const mostWaiting = 500;

/**
 * Which open form it came by, what it is about there, the form's own key, and other words that came with it (`more`), which
 * are looked through for danger too.
 */
export type Came = {
  form: string;
  aboutId: string | null;
  key: string;
  at: Date;
  today: string;
  more?: string;
};

/** What whoever wrote is told: who was alerted where danger seems to be in their words; the secret to take it back with. */
export type Taken = { id: string; alerted: string | null; worried: boolean; secret: string | null };

/** What a form that kept no words has to tell: nobody was alerted, nothing can be taken back. */
export const nothingTaken = { alerted: null, worried: false, secret: null } as const;

/**
 * Takes what somebody wrote into an open form: it waits until the team has read it. Where its words seem to tell of danger
 * the named lead gets a letter at once, without the words. Refused where too much waits already.
 */
export const takePost = async (
  tx: Tx,
  scope: Scope,
  { form, aboutId, key, at, today, more = '' }: Came,
  { words, firstName, mayShow, fromRobot }: Post,
): Promise<Result<Taken>> => {
  if ((await waitingOf(tx, scope, form)) >= mostWaiting)
    return refused('We have more messages than we can read now. Please try again in a few days, or call us.');
  const id = newId();
  const worries = worriesIn(`${words}\n${more}`);
  const isNew = await insertPost(tx, scope, {
    id,
    form,
    about_id: aboutId,
    key,
    words,
    first_name: firstName,
    came_at: at,
    worries,
    from_robot: fromRobot,
    consent_id: null,
    state: 'waiting',
  });
  if (!isNew) return refused('This was sent already. It is here, and we will read it.');
  await record(tx, scope, postCame(id));
  const consent = mayShow
    ? await giveConsent(tx, scope, { kind: 'words', about: words, givenBy: 'whoever wrote it', today })
    : null;
  if (consent) await updatePost(tx, scope, id, { consent_id: consent.id });
  const worried = worries.length > 0;
  if (worried) await record(tx, scope, postWorried(id));
  const alerted = worried
    ? await alertLead(tx, scope, { key: `post ${id} worries`, link: `/voice/posts/${id}` })
    : null;
  return ok({ id, alerted, worried, secret: consent?.secret ?? null });
};

/** Shows what somebody wrote to everybody, in the words that the team left. Refused where they do not agree (any more). */
export const showPost = async (
  tx: Tx,
  scope: Scope,
  { id, form, aboutId, consentId, agreed }: PostCame,
  shown: { words: string; firstName: string; today: string },
): Promise<Result<true>> => {
  if (consentId === null || !agreed)
    return refused('Whoever wrote this does not agree that others see it. You can only mark it as read.');
  if (shown.words.trim() === '') return refused('There are no words left to show. Leave it out instead.');
  await writeShown(tx, scope, {
    post_id: id,
    form,
    about_id: aboutId,
    words: shown.words.trim(),
    first_name: shown.firstName.trim(),
    shown_on: shown.today,
    consent_id: consentId,
  });
  await updatePost(tx, scope, id, { state: 'shown' });
  await record(tx, scope, postShown(id, sha256Of(shown.words)));
  return ok(true);
};

const happenings = { read: postRead, 'left out': postLeftOut, waiting: postWaitsAgain };

/** Marks what came as read, leaves it out, or lets it wait again. Whatever of it was shown is shown no more. */
export const settlePost = async (
  tx: Tx,
  scope: Scope,
  { id }: PostCame,
  state: keyof typeof happenings,
): Promise<void> => {
  await deleteShown(tx, scope, id);
  await updatePost(tx, scope, id, { state });
  await record(tx, scope, happenings[state](id));
};
