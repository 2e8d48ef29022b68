import { Temporal } from 'temporal-polyfill';
import { type Clock, todayIn } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { endSessionsOf, makeInvitation } from '../../platform/access/invitation.ts';
import {
  changePerson,
  createPerson,
  endRole,
  findPerson,
  giveRole,
  type Person,
  setPersonEnded,
} from '../../platform/access/people.ts';
import { rolesOf } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { momentOf } from '../../platform/moment.ts';
import { personInvited } from './events.ts';
import type { FieldProblem, PersonDetails } from './rules/person-form.ts';
import { checkHolder, type RoleDetails, type RoleProblem } from './rules/role-form.ts';

/** Saves what is known of a person, if the supporter that was chosen is there and the e-mail address is free. */
const saveDetails = async (
  tx: Tx,
  scope: Scope,
  { supporterId }: PersonDetails,
  save: () => Promise<Result<string>>,
): Promise<Result<string, FieldProblem>> => {
  if (supporterId !== null && !(await findPerson(tx, scope, supporterId)))
    return refused({ field: 'supporter', text: 'Choose a supporter out of the list.' });
  const saved = await save();
  return saved.ok ? saved : refused({ field: 'email', text: saved.reason });
};

/** Adds a person. Answers their id, or why not. */
export const addPerson = (
  tx: Tx,
  scope: Scope,
  details: PersonDetails,
): Promise<Result<string, FieldProblem>> =>
  saveDetails(tx, scope, details, () => createPerson(tx, scope, { ...details, photoSha256: null }));

/** Changes what is known of a person. */
export const mendPerson = (
  tx: Tx,
  scope: Scope,
  person: Person,
  details: PersonDetails,
): Promise<Result<string, FieldProblem>> =>
  saveDetails(tx, scope, details, () => changePerson(tx, scope, { ...person, ...details }));

/** Makes a new invitation. Answers the path of its link, or why there can be none. */
export const invite = async (tx: Tx, scope: Scope, person: Person, clock: Clock): Promise<Result<string>> => {
  if (person.email === null) return refused(`Give ${person.name} an e-mail address first.`);
  const { path } = await makeInvitation(tx, scope, person.id, clock);
  await record(tx, scope, personInvited(person.id));
  return ok(path);
};

/** Invites a person by mail. `council` is its name. */
export const inviteByMail = async (
  tx: Tx,
  scope: Scope,
  person: Person,
  council: string,
  clock: Clock,
): Promise<Result<string>> => {
  const invited = await invite(tx, scope, person, clock);
  if (!invited.ok) return invited;
  await queueMail(tx, scope, {
    to: person.id,
    key: `invitation ${newId()}`,
    subject: `Your invitation from ${council}`,
    paragraphs: [
      `Hello ${person.name},`,
      `you are invited to the Corporate Parenting pages of ${council}. Open the link and choose how you want to sign in.`,
      'The link works once, for one week. If you did not expect it, do nothing.',
    ],
    link: invited.value,
    secret: true,
  });
  return ok(person.id);
};

/** Gives a person a role, if they can hold it. */
export const giveRoleTo = async (
  tx: Tx,
  scope: Scope,
  person: Person,
  details: RoleDetails,
): Promise<Result<string, RoleProblem>> => {
  const holder = checkHolder(details.role, person);
  if (!holder.ok) return holder;
  return ok(await giveRole(tx, scope, { personId: person.id, ...details }));
};

const ownPart =
  'This is your own. Ask another administrator, so that somebody is left who can let you in again.';

/** Ends a role at once: yesterday was its last day. The person is signed out everywhere. */
export const endRoleNow = async (
  tx: Tx,
  scope: Scope,
  person: Person,
  roleId: string,
  clock: Clock,
): Promise<Result<{ until: string | null } | null>> => {
  const role = (await rolesOf(tx, scope, person.id)).find(({ id }) => id === roleId);
  if (!role) return ok(null);
  if (person.id === personIdOf(scope.actor)) return refused(ownPart);
  const yesterday = Temporal.PlainDate.from(todayIn(clock)).subtract({ days: 1 }).toString();
  await endRole(tx, scope, role.id, yesterday);
  await endSessionsOf(tx, scope, person.id);
  return ok({ until: role.to });
};

/** Takes back that a role was ended: it lasts until the day it was meant to. False where there is no such role. */
export const restoreRole = async (
  tx: Tx,
  scope: Scope,
  person: Person,
  roleId: string,
  until: string | null,
): Promise<boolean> => {
  const role = (await rolesOf(tx, scope, person.id)).find(({ id }) => id === roleId);
  if (!role || (until !== null && until < role.from)) return false;
  await endRole(tx, scope, role.id, until);
  return true;
};

/** Ends a person's part in the boards: no role counts any more, and they are signed out everywhere. */
export const endPerson = async (tx: Tx, scope: Scope, id: string, clock: Clock): Promise<Result<true>> => {
  if (id === personIdOf(scope.actor)) return refused(ownPart);
  await setPersonEnded(tx, scope, id, momentOf(clock));
  return ok(true);
};

/** Takes back that a person was ended: roles and sign-in are as they were. */
export const restorePerson = (tx: Tx, scope: Scope, id: string): Promise<void> =>
  setPersonEnded(tx, scope, id, null);

/** Sends a person who is signed in a link to choose a new password with. */
export const mailPasswordLink = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  clock: Clock,
): Promise<boolean> => {
  const person = await findPerson(tx, scope, personId);
  if (!person?.email) return false;
  const { path } = await makeInvitation(tx, scope, personId, clock);
  await record(tx, scope, personInvited(personId));
  await queueMail(tx, scope, {
    to: personId,
    key: `new password ${newId()}`,
    subject: 'Choose a new password',
    paragraphs: [
      'Open the link to choose a new password. It works once, for one week.',
      'If you did not ask for it, do nothing: your password stays as it is.',
    ],
    link: path,
    secret: true,
  });
  return true;
};
