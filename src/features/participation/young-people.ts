import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { type Taken, takePost } from '../voice/index.ts';
import {
  groupKept,
  personAsked,
  personCalled,
  personConfirmed,
  personForgotten,
  personLinked,
  personTakenBack,
} from './events.ts';
import { findPerson, listGroups } from './people-queries.ts';
import type { GroupFields } from './rules/group.ts';
import type { Confirming, Joining } from './rules/joining.ts';
import type { Called } from './rules/took-part.ts';
import { deletePerson, insert, lockPerson, setGroups, update, updateGroup } from './store.ts';

/** Writes a group down, or changes the version that was seen. Answers its id; refused where somebody changed it meanwhile. */
export const keepGroup = async (
  tx: Tx,
  scope: Scope,
  group: { id: string; seen: number } | null,
  { name, supporters, meets, agesFrom, agesTo }: GroupFields,
): Promise<Result<string, 'stale'>> => {
  const row = { name, supporters, meets, ages_from: agesFrom, ages_to: agesTo };
  const id = group?.id ?? newId();
  if (group === null) await insert(tx, scope, 'young_group', { id, ...row, version: 1 });
  else if (!(await updateGroup(tx, scope, group, row))) return refused('stale');
  await record(tx, scope, groupKept(id, sha256Of(JSON.stringify(row))));
  return ok(id);
};

type Asking = Joining & { firstName: string; says: string; key: string; at: Date; today: string };

/** The form by which the team knows that somebody asks to join. */
const joinForm = 'Asks to join a group';

/** Somebody asks to join: nothing is told to them before a worker has confirmed them. Refused where it was sent already. */
export const askToJoin = async (tx: Tx, scope: Scope, asking: Asking): Promise<Result<Taken>> => {
  const { firstName, ageBand, reach, email, says, key, at, today } = asking;
  const id = newId();
  const words = says === '' ? 'They asked to join, and wrote nothing more.' : says;
  const taken = await takePost(
    tx,
    scope,
    { form: joinForm, aboutId: id, key, at, today, more: reach },
    { words, firstName, mayShow: false, fromRobot: false },
  );
  if (!taken.ok) return taken;
  await insert(tx, scope, 'young_person', {
    id,
    key,
    first_name: firstName,
    age_band: ageBand,
    reach,
    email,
    asked_on: today,
    state: 'asked',
    confirmed_on: null,
    carer_agreed: '',
    called: 'somebody',
    token_sha256: null,
  });
  await record(tx, scope, personAsked(id));
  return taken;
};

const giveLink = async (
  tx: Tx,
  scope: Scope,
  { id, email }: { id: string; email: string },
): Promise<string> => {
  const { secret, sha256 } = newSecret();
  await update(tx, scope, 'young_person', id, { token_sha256: sha256 });
  if (email !== '')
    await queueMail(tx, scope, {
      toAddress: email,
      key: `young person ${id} link ${sha256}`,
      subject: 'Your link',
      paragraphs: [
        'You asked us for this. With the link you open your own page.',
        'It is yours alone: please do not pass it on. If you did not ask for it, tell us, and throw this letter away.',
      ],
      link: `/mine/${secret}`,
      secret: true,
    });
  return secret;
};

/**
 * Confirms somebody, or changes what was confirmed: from now on their page tells them when and where their groups meet. Who
 * has no link yet gets one: by e-mail, where they gave an address, and answered here for the worker to hand on. Answers null
 * where their link stays.
 */
export const confirmPerson = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { ageBand, groups, email, carerAgreed }: Confirming,
  today: string,
): Promise<Result<string | null>> => {
  const locked = await lockPerson(tx, scope, id);
  if (!locked) return refused('They were taken out meanwhile.');
  const known = (await listGroups(tx, scope)).map((group) => group.id);
  if (!groups.every((group) => known.includes(group)))
    return refused('A group is not there any more. Choose again.');
  await setGroups(tx, scope, id, groups);
  await update(tx, scope, 'young_person', id, {
    age_band: ageBand,
    email,
    carer_agreed: carerAgreed,
    state: 'confirmed',
    ...(locked.state !== 'confirmed' && { confirmed_on: today }),
  });
  await record(tx, scope, personConfirmed(id, sha256Of(JSON.stringify({ ageBand, groups, carerAgreed }))));
  return ok(locked.token_sha256 === null ? await giveLink(tx, scope, { id, email }) : null);
};

/** Takes a confirmation back: their page shows no place any more. */
export const takePersonBack = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await update(tx, scope, 'young_person', id, { state: 'taken back' });
  await record(tx, scope, personTakenBack(id));
};

/** Gives somebody who is confirmed a new link; the old one opens nothing from now on. Null where nobody is. */
export const renewLink = async (tx: Tx, scope: Scope, id: string): Promise<string | null> => {
  const locked = await lockPerson(tx, scope, id);
  const person = await findPerson(tx, scope, id);
  if (locked?.state !== 'confirmed' || !person) return null;
  await record(tx, scope, personLinked(id));
  return giveLink(tx, scope, person);
};

/** Takes somebody out for good. What they took part in stays in the record as somebody's. */
export const forgetPerson = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await deletePerson(tx, scope, id);
  await record(tx, scope, personForgotten(id));
};

/** Somebody chooses how they stand in the record. */
export const callPerson = async (tx: Tx, scope: Scope, id: string, called: Called): Promise<void> => {
  await update(tx, scope, 'young_person', id, { called });
  await record(tx, scope, personCalled(id, sha256Of(called)));
};
