import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { type Post, type Taken, takePost } from '../voice/index.ts';
import { nominationCame, nominationTakenBack } from './events.ts';
import { lockYear } from './lock.ts';
import type { Nomination } from './nomination-queries.ts';
import { categoriesOf } from './queries.ts';
import type { Nominated } from './rules/nomination.ts';
import { change, insert, nextNomination } from './store.ts';

/** By what the team knows the form. */
export const nominationForm = 'Nomination';

/** When, by which form, for which year, and whether a letter may go to the address that was typed. */
type Came = { yearId: string; title: string; key: string; at: Date; today: string; mayWrite: boolean };

const thankByLetter = (
  tx: Tx,
  scope: Scope,
  { id, secret, title }: { id: string; secret: string; title: string },
  { byEmail, whom }: Nominated,
): Promise<void> =>
  queueMail(tx, scope, {
    toAddress: byEmail,
    key: `nomination ${id} came`,
    subject: `Thank you: ${title}`,
    paragraphs: [
      `Somebody typed this e-mail address when they nominated ${whom} for an award. If that was you: thank you, your nomination is here.`,
      'If you change your mind, or it was not you, take the nomination back with this link. There will be no more letters about it.',
    ],
    link: `/awards/nomination/${secret}`,
    secret: true,
  });

/**
 * Takes a nomination. What a program seems to have sent is kept as a message for the team alone: it makes no nomination and
 * sends no letter. Refused as takePost refuses, and where the category was taken off meanwhile.
 */
export const nominate = async (
  tx: Tx,
  scope: Scope,
  { yearId, title, key, at, today, mayWrite }: Came,
  nominated: Nominated,
  post: Post,
): Promise<Result<Taken>> => {
  await lockYear(tx, scope, yearId);
  const categories = await categoriesOf(tx, scope, yearId);
  if (!categories.some((one) => one.id === nominated.categoryId))
    return refused('This award is not given any more. Choose another one.');
  const id = newId();
  const more = `${nominated.whom}\n${nominated.finder}`;
  const came = { form: nominationForm, aboutId: post.fromRobot ? null : id, key, at, today, more };
  const taken = await takePost(tx, scope, came, { ...post, mayShow: false });
  if (!taken.ok || post.fromRobot) return taken;
  const { secret, sha256 } = newSecret();
  await insert(tx, scope, 'nomination', {
    id,
    year_id: yearId,
    category_id: nominated.categoryId,
    number: await nextNomination(tx, scope, yearId),
    first_name: nominated.whom,
    finder: nominated.finder,
    by_name: nominated.byName,
    by_relation: nominated.byRelation,
    by_email: nominated.byEmail,
    post_id: taken.value.id,
    came_on: today,
    state: 'came',
    panel_words: '',
    merged_into: null,
    token_sha256: sha256,
  });
  await record(tx, scope, nominationCame(id));
  if (nominated.byEmail !== '' && mayWrite) await thankByLetter(tx, scope, { id, secret, title }, nominated);
  return taken;
};

/** Takes a nomination back, for whoever has its link. Their address is forgotten. Refused where the panel reads it already. */
export const takeNominationBack = async (
  tx: Tx,
  scope: Scope,
  { id, yearId }: Nomination,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const changed = { state: 'left out', by_email: '' } as const;
  const done = await change(tx, scope, 'nomination', { id, state: 'came' }, changed);
  if (done === 0) return refused('The panel reads it already, or it was left out. Please tell us instead.');
  await record(tx, scope, nominationTakenBack(id));
  return ok(true);
};
