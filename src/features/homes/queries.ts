import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { allLeavers } from './leaver-queries.ts';
import { allCases } from './panel-queries.ts';
import type { FileHome } from './rules/bring-in/read-rows.ts';
import type { MemberStatus } from './rules/projects.ts';
import type { HousingRequest } from './rules/protocol.ts';
import type { HomesRecords } from './rules/year.ts';
import { tables } from './store.ts';
import { allHomes, allPromises } from './supply-queries.ts';

export type KeptRequest = HousingRequest & { id: string; version: number };

const requests = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('housing_request')
    .select(['id', 'care_leaver_id as leaver', 'district', 'kind', 'asked_on as askedOn', 'version'])
    .select(['band_asked as bandAsked', 'band_given as bandGiven', 'offered_on as offeredOn'])
    .select('intentionality')
    .where('authority_id', '=', authorityId)
    .orderBy('asked_on');

/** What care leavers asked district councils for. */
const allRequests = (tx: Tx, scope: Scope): Promise<KeptRequest[]> => requests(tx, scope).execute();

export const requestsOfLeaver = (tx: Tx, scope: Scope, leaver: string): Promise<KeptRequest[]> =>
  requests(tx, scope).where('care_leaver_id', '=', leaver).execute();

export const findRequest = async (tx: Tx, scope: Scope, id: string): Promise<KeptRequest | null> =>
  (await requests(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** A house project with its members, who are named by their references. */
export type KeptProject = {
  id: string;
  name: string;
  district: string;
  started: string;
  places: number;
  version: number;
};
export type KeptMember = {
  id: string;
  project: string;
  projectName: string;
  leaver: string;
  reference: string;
  status: MemberStatus;
  since: string;
  version: number;
};

/** House projects, the latest first. */
export const allProjects = (tx: Tx, { authorityId }: Scope): Promise<KeptProject[]> =>
  tables(tx)
    .selectFrom('house_project')
    .select(['id', 'name', 'district', 'started_on as started', 'places', 'version'])
    .where('authority_id', '=', authorityId)
    .orderBy('started_on', 'desc')
    .orderBy('name')
    .execute();

export const findProject = async (tx: Tx, scope: Scope, id: string): Promise<KeptProject | null> =>
  (await allProjects(tx, scope)).find((project) => project.id === id) ?? null;

/** Members of all projects, by reference. */
export const allMembers = (tx: Tx, { authorityId }: Scope): Promise<KeptMember[]> =>
  tables(tx)
    .selectFrom('house_project_member as member')
    .innerJoin('care_leaver as leaver', (join) =>
      join
        .onRef('leaver.authority_id', '=', 'member.authority_id')
        .onRef('leaver.id', '=', 'member.care_leaver_id'),
    )
    .innerJoin('house_project as project', (join) =>
      join
        .onRef('project.authority_id', '=', 'member.authority_id')
        .onRef('project.id', '=', 'member.project_id'),
    )
    .select(['member.id', 'project.id as project', 'project.name as projectName', 'leaver.id as leaver'])
    .select(['leaver.reference', 'member.status', 'member.since', 'member.version'])
    .where('member.authority_id', '=', authorityId)
    .orderBy('leaver.reference')
    .execute();

/** All that counts of homes are made from. */
export const homesRecords = async (tx: Tx, scope: Scope): Promise<HomesRecords> => ({
  leavers: await allLeavers(tx, scope),
  cases: await allCases(tx, scope),
  requests: await allRequests(tx, scope),
  promises: await allPromises(tx, scope),
  homes: await allHomes(tx, scope),
  projects: await allProjects(tx, scope),
  members: await allMembers(tx, scope),
});

/** What was read of an extract and waits for the one who brought it. */
export type WaitingHomes = {
  id: string;
  name: string;
  broughtOn: string;
  rows: FileHome[];
  problems: string[];
};

const own = (tx: Tx, { authorityId, actor }: Scope) =>
  tables(tx)
    .selectFrom('homes_file')
    .select(['id', 'name', 'brought_on as broughtOn', 'rows', 'problems'])
    .where('authority_id', '=', authorityId)
    .where('by_id', '=', personIdOf(actor));

/** A file of the one who asks; null where there is none, or it was decided on. */
export const findFile = async (tx: Tx, scope: Scope, id: string): Promise<WaitingHomes | null> =>
  (await own(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** The files of the one who asks that wait, the newest first. */
export const waitingFiles = (tx: Tx, scope: Scope): Promise<WaitingHomes[]> =>
  own(tx, scope).orderBy('brought_on', 'desc').orderBy('name').execute();
