import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listBodies, seatedOn } from '../board/index.ts';
import { covenantTables } from './covenant-store.ts';
import { countedJobs } from './kept-job-queries.ts';
import type { HeardFields, PledgeFields, PledgeState } from './rules/covenant.ts';
import { type CovenantProgress, progressOf } from './rules/covenant-progress.ts';

/** Who signed. Days are ISO. */
export type Signatory = {
  id: string;
  version: number;
  organisation: string;
  area: string;
  about: string;
  signedOn: string;
  endedOn: string | null;
};

/** Who signed, in the order of the alphabet; those who left too. Zone public. */
export const signatories = (tx: Tx, { authorityId }: Scope): Promise<Signatory[]> =>
  covenantTables(tx)
    .selectFrom('covenant_signatory')
    .select([
      'id',
      'version',
      'organisation',
      'area',
      'about',
      'signed_on as signedOn',
      'ended_on as endedOn',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('organisation')
    .orderBy('id')
    .execute();

/** What somebody pledges and how far it is, as everybody sees it. */
export type Pledge = PledgeFields &
  Pick<HeardFields, 'state' | 'progress'> & { id: string; version: number; signatoryId: string };

const pledges = (tx: Tx, { authorityId }: Scope) =>
  covenantTables(tx)
    .selectFrom('covenant_pledge as p')
    .select([
      'p.id',
      'p.version',
      'p.signatory_id as signatoryId',
      'p.pledge',
      'p.outcome',
      'p.strand',
      'p.due_on as dueOn',
      'p.state',
      'p.progress',
    ])
    .where('p.authority_id', '=', authorityId)
    .orderBy('p.due_on')
    .orderBy('p.id');

/** Zone public. */
export const allPledges = (tx: Tx, scope: Scope): Promise<Pledge[]> => pledges(tx, scope).execute();

/** A pledge with how often it was taken up. */
export type CountedPledge = Pledge & Pick<HeardFields, 'takenUp'>;

/** Zone board, as all that follows. */
export const countedPledges = (tx: Tx, scope: Scope): Promise<CountedPledge[]> =>
  pledges(tx, scope)
    .leftJoin('covenant_count as c', (join) =>
      join.onRef('c.authority_id', '=', 'p.authority_id').onRef('c.pledge_id', '=', 'p.id'),
    )
    .select(({ fn, val }) => fn.coalesce('c.taken_up', val(0)).as('takenUp'))
    .execute();

/** What was heard of a pledge on a day (ISO), who wrote it down, and all that was taken up until then. */
export type Note = {
  pledgeId: string;
  version: number;
  heardOn: string;
  notedBy: string;
  state: PledgeState;
  words: string;
  takenUp: number;
};

/** What was heard of every pledge, the latest first. */
export const allNotes = (tx: Tx, { authorityId }: Scope): Promise<Note[]> =>
  covenantTables(tx)
    .selectFrom('covenant_note')
    .select([
      'pledge_id as pledgeId',
      'version',
      'heard_on as heardOn',
      'noted_by as notedBy',
      'state',
      'words',
      'taken_up as takenUp',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('heard_on', 'desc')
    .orderBy('version', 'desc')
    .execute();

/** A member who was asked to bring an employer from their ward, and whom they brought. */
export type Asked = {
  id: string;
  personId: string;
  member: string;
  ward: string;
  askedOn: string;
  broughtOn: string | null;
  organisation: string | null;
};

export const askedMembers = (tx: Tx, { authorityId }: Scope): Promise<Asked[]> =>
  covenantTables(tx)
    .withTables<{ person: { authority_id: string; id: string; name: string } }>()
    .selectFrom('covenant_asked as a')
    .innerJoin('person', (join) =>
      join.onRef('person.authority_id', '=', 'a.authority_id').onRef('person.id', '=', 'a.person_id'),
    )
    .leftJoin('covenant_signatory as s', (join) =>
      join.onRef('s.authority_id', '=', 'a.authority_id').onRef('s.id', '=', 'a.signatory_id'),
    )
    .select([
      'a.id',
      'a.person_id as personId',
      'person.name as member',
      'a.ward',
      'a.asked_on as askedOn',
      'a.brought_on as broughtOn',
      's.organisation',
    ])
    .where('a.authority_id', '=', authorityId)
    .orderBy('a.ward')
    .orderBy('person.name')
    .execute();

/** A member of a board who can be asked; `seat` is what their seat speaks for, or its name. */
export type Member = { personId: string; name: string; seat: string };

/** Members of all boards on a day (ISO), each once. */
export const membersToAsk = async (tx: Tx, scope: Scope, today: string): Promise<Member[]> => {
  const members = new Map<string, Member>();
  for (const { id } of await listBodies(tx, scope))
    for (const { capacity, personId, shownAs, seatName } of await seatedOn(tx, scope, id, today))
      if (capacity === 'member') members.set(personId, { personId, name: shownAs, seat: seatName });
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name));
};

const standingOn = async (tx: Tx, scope: Scope, today: string): Promise<Signatory[]> =>
  (await signatories(tx, scope)).filter(({ endedOn }) => endedOn === null || endedOn > today);

/** A pledge with what was heard of it last, `since` when (ISO): or since they signed, where nothing was. */
export type LastHeard = CountedPledge & { organisation: string; note: Note | null; since: string };

/** Pledges of those who have not left by a day (ISO), the one of which nothing was heard for longest first. */
export const lastHeard = async (tx: Tx, scope: Scope, today: string): Promise<LastHeard[]> => {
  const standing = new Map((await standingOn(tx, scope, today)).map((one) => [one.id, one]));
  const notes = await allNotes(tx, scope);
  const last = (await countedPledges(tx, scope)).flatMap((pledge) => {
    const signatory = standing.get(pledge.signatoryId);
    const note = notes.find(({ pledgeId }) => pledgeId === pledge.id) ?? null;
    return signatory
      ? [
          {
            ...pledge,
            organisation: signatory.organisation,
            note,
            since: note?.heardOn ?? signatory.signedOn,
          },
        ]
      : [];
  });
  return last.sort((one, other) => one.since.localeCompare(other.since));
};

/** How far the covenant is on a day (ISO), for the Board. */
export const covenantProgress = async (tx: Tx, scope: Scope, today: string): Promise<CovenantProgress> => {
  const standing = await standingOn(tx, scope, today);
  return progressOf({
    signatories: standing.length,
    pledges: await countedPledges(tx, scope),
    jobs: await countedJobs(tx, scope),
    asked: await askedMembers(tx, scope),
    today,
  });
};

/** Whom the team writes to at an organisation. Zone voice. */
export const contactOf = async (tx: Tx, { authorityId }: Scope, signatoryId: string): Promise<string> =>
  (
    await covenantTables(tx)
      .selectFrom('covenant_contact')
      .select('contact')
      .where('authority_id', '=', authorityId)
      .where('signatory_id', '=', signatoryId)
      .executeTakeFirst()
  )?.contact ?? '';
