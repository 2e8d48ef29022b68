import { newId } from '../../kernel/ids.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import {
  clearBrought,
  insertAsked,
  insertNote,
  insertPledge,
  insertSignatory,
  updateBrought,
  updateSeen,
  writeContact,
  writeCounts,
} from './covenant-store.ts';
import {
  employerAsked,
  employerBrought,
  employerNotBrought,
  pledgeAdded,
  pledgeChanged,
  pledgeHeard,
  signatoryAdded,
  signatoryChanged,
} from './events.ts';
import type { HeardFields, PledgeFields, SignatoryFields } from './rules/covenant.ts';

type Seen = { id: string; seen: number };

const signatoryRow = ({ organisation, area, about, signedOn, endedOn }: SignatoryFields) => ({
  organisation,
  area,
  about,
  signed_on: signedOn,
  ended_on: endedOn,
});

/** Adds who signed the covenant; everybody sees it, but for the contact. Answers the id. */
export const addSignatory = async (tx: Tx, scope: Scope, fields: SignatoryFields): Promise<string> => {
  const id = newId();
  await insertSignatory(tx, scope, { id, version: 1, ...signatoryRow(fields) });
  await writeContact(tx, scope, id, fields.contact);
  await record(tx, scope, signatoryAdded(id, digestOf(fields)));
  return id;
};

/** Changes who signed; false where somebody changed it since it was seen. */
export const changeSignatory = async (
  tx: Tx,
  scope: Scope,
  seen: Seen,
  fields: SignatoryFields,
): Promise<boolean> => {
  if (!(await updateSeen(tx, scope, 'covenant_signatory', seen, signatoryRow(fields)))) return false;
  await writeContact(tx, scope, seen.id, fields.contact);
  await record(tx, scope, signatoryChanged(seen.id, digestOf(fields)));
  return true;
};

const pledgeRow = ({ pledge, outcome, strand, dueOn }: PledgeFields) => ({
  pledge,
  outcome,
  strand,
  due_on: dueOn,
});

/** Adds what somebody who signed pledges; everybody sees it. Answers the id. */
export const addPledge = async (
  tx: Tx,
  scope: Scope,
  signatoryId: string,
  fields: PledgeFields,
): Promise<string> => {
  const id = newId();
  const begun = { state: 'promised', progress: '' } as const;
  await insertPledge(tx, scope, {
    id,
    version: 1,
    signatory_id: signatoryId,
    ...pledgeRow(fields),
    ...begun,
  });
  await record(tx, scope, pledgeAdded(id, digestOf(fields)));
  return id;
};

/** Changes what is pledged; false as in `changeSignatory`. */
export const changePledge = async (
  tx: Tx,
  scope: Scope,
  seen: Seen,
  fields: PledgeFields,
): Promise<boolean> => {
  if (!(await updateSeen(tx, scope, 'covenant_pledge', seen, pledgeRow(fields)))) return false;
  await record(tx, scope, pledgeChanged(seen.id, digestOf(fields)));
  return true;
};

/**
 * Writes down what was heard of a pledge: its words and how far it is are seen by everybody, how often it was taken up by the boards.
 * What was heard before stays in its history. False as in `changeSignatory`.
 */
export const noteHeard = async (tx: Tx, scope: Scope, seen: Seen, heard: HeardFields): Promise<boolean> => {
  const { heardOn, state, progress, takenUp } = heard;
  if (!(await updateSeen(tx, scope, 'covenant_pledge', seen, { state, progress }))) return false;
  await writeCounts(tx, scope, { pledge_id: seen.id, taken_up: takenUp });
  await insertNote(tx, scope, {
    pledge_id: seen.id,
    version: seen.seen + 1,
    heard_on: heardOn,
    noted_by: actorName(scope),
    state,
    words: progress,
    taken_up: takenUp,
  });
  await record(tx, scope, pledgeHeard(seen.id, digestOf(heard)));
  return true;
};

/**
 * Writes down that a member was asked to bring an employer from a ward. Answers the id, or null where they were asked
 * before. `today` is ISO.
 */
export const askMember = async (
  tx: Tx,
  scope: Scope,
  { personId, ward }: { personId: string; ward: string },
  today: string,
): Promise<string | null> => {
  const id = newId();
  const isNew = await insertAsked(tx, scope, {
    id,
    person_id: personId,
    ward,
    asked_on: today,
    signatory_id: null,
    brought_on: null,
  });
  if (!isNew) return null;
  await record(tx, scope, employerAsked(id));
  return id;
};

/** Writes down which employer a member brought; once, a second time changes nothing. */
export const noteBrought = async (
  tx: Tx,
  scope: Scope,
  id: string,
  signatoryId: string,
  today: string,
): Promise<void> => {
  if (await updateBrought(tx, scope, id, { signatory_id: signatoryId, brought_on: today }))
    await record(tx, scope, employerBrought(id));
};

/** Takes back whom a member brought, where it was said by mistake; a second time changes nothing. */
export const takeBackBrought = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  if (await clearBrought(tx, scope, id)) await record(tx, scope, employerNotBrought(id));
};
