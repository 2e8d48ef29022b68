import { listMeetings, saveMeeting } from '../../features/meetings/index.ts';
import type { Role } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { createPerson, giveRole, listPeople } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';

const items = ['Lantern Project Update', 'Lasting Homes', 'Bus Passes'];
const members = ['County Councillor Alder', 'County Councillor Birch', 'County Councillor Cedar'];

const addMeeting = (tx: Tx, scope: Scope): Promise<string> =>
  saveMeeting(
    tx,
    scope,
    {
      body: 'Corporate Parenting Board',
      date: '2026-03-10',
      time: '18:00',
      venue: null,
      kind: 'ordinary',
      rescheduledFrom: null,
      attendance: {
        present: members.map((name) => ({ name, organisation: null, capacity: 'member' })),
        apologies: [],
        substitutions: [],
        remote: [],
        observers: [],
      },
      membership: [],
      items: items.map((title, place) => ({
        number: `${place + 1}`,
        title,
        presenters: [],
        purpose: null,
        minutesAllotted: 10,
        pages: null,
        verbal: false,
        narrative: '',
        resolutions: [],
      })),
      next: null,
    },
    null,
  );

/** The ready meeting of the server, added where there is none. Answers its id. */
export const readyMeeting = async (tx: Tx, scope: Scope): Promise<string> =>
  (await listMeetings(tx, scope))[0]?.id ?? (await addMeeting(tx, scope));

const addPerson = async (tx: Tx, scope: Scope, name: string, role: Role | null): Promise<string> => {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@eastmere.example`;
  const blank = { title: null, young: false, supporterId: null, photoSha256: null };
  const person = await createPerson(tx, scope, { name, email, ...blank });
  if (!person.ok) throw new Error(person.reason);
  if (role !== null)
    await giveRole(tx, scope, { personId: person.value, role, bodyId: null, from: '2020-01-01', to: null });
  return person.value;
};

/** The people of these names, added where they are not there yet. Answers their ids by name. */
export const namedPeople = async (
  tx: Tx,
  scope: Scope,
  people: Record<string, Role | null>,
): Promise<Record<string, string>> => {
  const known = await listPeople(tx, scope);
  const ids: Record<string, string> = {};
  for (const [name, role] of Object.entries(people))
    ids[name] = known.find((one) => one.name === name)?.id ?? (await addPerson(tx, scope, name, role));
  return ids;
};
