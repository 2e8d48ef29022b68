import { ensureBody } from '../../features/board/index.ts';
import type { Role } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { createPerson, giveRole } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';

type DemoPerson = { name: string; role: Role; everywhere?: true; young?: true };

/** Everybody is called by the role they show; the address is one that no letter can reach. */
const demoPeople: readonly DemoPerson[] = [
  { name: 'Clerk', role: 'clerk', everywhere: true },
  { name: 'Chair', role: 'chair' },
  { name: 'Lead officer', role: 'lead officer' },
  { name: 'Member', role: 'member' },
  { name: 'Young people’s representative', role: "young people's representative", young: true },
  { name: 'Report author', role: 'report author' },
  { name: 'Analyst', role: 'analyst', everywhere: true },
  { name: 'Project manager', role: 'project manager' },
  { name: 'Administrator', role: 'administrator', everywhere: true },
  { name: 'Reviewing officer', role: 'independent reviewing officer', everywhere: true },
  { name: 'Reviewing manager', role: 'reviewing manager', everywhere: true },
  { name: 'Service manager', role: 'service manager', everywhere: true },
  { name: 'Team manager', role: 'team manager', everywhere: true },
];

/** Stands beside the young people's representative. */
const supporter = { name: 'Participation worker', role: 'participation worker' } as const;

const board = 'Corporate Parenting Board';

const addressOf = (name: string): string =>
  `${name.toLowerCase().replaceAll('’', '').replaceAll(' ', '.')}@exampleshire.example`;

const add = async (tx: Tx, scope: Scope, name: string, supporterId: string | null): Promise<string> => {
  const person = { name, email: addressOf(name), title: null, photoSha256: null };
  const added = await createPerson(tx, scope, { ...person, young: supporterId !== null, supporterId });
  if (!added.ok) throw new Error(added.reason);
  return added.value;
};

/** Adds somebody for each role, holding it from that day on. Answers their ids by name. */
export const addDemoPeople = async (tx: Tx, scope: Scope, since: string): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  const { id: bodyId } = await ensureBody(tx, scope, board);
  const supporterId = await add(tx, scope, supporter.name, null);
  await giveRole(tx, scope, {
    personId: supporterId,
    role: supporter.role,
    bodyId: null,
    from: since,
    to: null,
  });
  for (const { name, role, everywhere, young } of demoPeople) {
    const personId = await add(tx, scope, name, young ? supporterId : null);
    await giveRole(tx, scope, { personId, role, bodyId: everywhere ? null : bodyId, from: since, to: null });
    ids.set(name, personId);
  }
  return ids;
};
