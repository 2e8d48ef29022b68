import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import {
  addPerson,
  boardNames,
  endPerson,
  everybody,
  giveRoleTo,
  invite,
  type ListedPerson,
  readPerson,
  readRole,
  roleWords,
  stateWords,
} from '../../features/people/index.ts';
import { type Clock, todayIn } from '../../kernel/clock.ts';
import { roles } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { findPerson, findPersonByEmail } from '../../platform/access/people.ts';
import { type Tx, withScope } from '../../platform/database/transaction.ts';
import { momentOf } from '../../platform/moment.ts';
import type { Settings } from '../../platform/settings.ts';
import { type Run, WrongUsage } from '../command.ts';
import { forCouncil } from '../ground.ts';

type Values = { name?: string; email?: string; role?: string; board?: string; authority?: string };
type Deed = (tx: Tx, scope: Scope, values: Values, site: string) => Promise<object>;

const clock: Clock = () => Temporal.Now.instant();

const noDates = {
  'from-day': '',
  'from-month': '',
  'from-year': '',
  'to-day': '',
  'to-month': '',
  'to-year': '',
};

const boardNamed = async (tx: Tx, scope: Scope, named: string | undefined): Promise<string> => {
  if (named === undefined) return '';
  const boards = await boardNames(tx, scope);
  const found = boards.find(({ name }) => name.toLowerCase() === named.trim().toLowerCase());
  if (found) return found.id;
  const known = boards.map(({ name }) => name).join(', ') || 'none yet';
  throw new WrongUsage(`There is no board "${named}". There are: ${known}.`);
};

/** A young person needs a supporter, whom the page for it asks for. */
const onThePage = "young people's representative";

const add: Deed = async (tx, scope, { name = '', email = '', role = '', board }, site) => {
  if (role === onThePage)
    throw new WrongUsage(`Add a ${onThePage} on the page People, where their supporter is named too.`);
  const details = readPerson({ name, email, title: '', young: '', supporter: '' }, null);
  if (!details.ok) throw new WrongUsage(details.reason.text);
  if (details.value.email === null) throw new WrongUsage('Give --email: the person signs in with it.');
  if (!roles.some((one) => one === role))
    throw new WrongUsage(`There is no role "${role}". Give one of: ${roles.join(', ')}.`);
  const given = readRole({ ...noDates, role, board: await boardNamed(tx, scope, board) }, todayIn(clock));
  if (!given.ok) throw new WrongUsage(given.reason.text);
  const added = await addPerson(tx, scope, details.value);
  if (!added.ok) throw new WrongUsage(added.reason.text);
  const person = await findPerson(tx, scope, added.value);
  if (!person) throw new Error('A person that was added is not there.');
  await giveRoleTo(tx, scope, person, given.value);
  const invited = await invite(tx, scope, person, clock);
  if (!invited.ok) throw new WrongUsage(invited.reason);
  return { id: person.id, name: person.name, email: person.email, invitation: site + invited.value };
};

const listed = ({ person, roles: held, state }: ListedPerson) => ({
  name: person.name,
  email: person.email,
  roles: held.map(roleWords),
  signIn: stateWords[state],
});

const list: Deed = async (tx, scope) => ({
  people: (await everybody(tx, scope, todayIn(clock), momentOf(clock))).map(listed),
});

const end: Deed = async (tx, scope, { email }) => {
  if (!email) throw new WrongUsage('Give --email: whose part in the boards is to be ended.');
  const person = await findPersonByEmail(tx, scope, email);
  if (!person) throw new WrongUsage(`Nobody here has the e-mail address ${email}.`);
  await endPerson(tx, scope, person.id, clock);
  return { ended: person.name };
};

const deeds: Record<string, Deed> = { add, list, end };

/** Where the site is, for the link of an invitation. */
const siteOf = ({ siteUrl, host, port }: Settings): string =>
  siteUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

export const person: Run = async (args, terminal, settings) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string' },
      board: { type: 'string' },
      authority: { type: 'string' },
    },
  });
  const [verb = '', ...others] = positionals;
  const deed = Object.hasOwn(deeds, verb) ? deeds[verb] : undefined;
  if (!deed || others.length > 0) throw new WrongUsage('Say what to do: add, list or end.');
  return forCouncil(settings, 'person', values.authority, async ({ connected, scope }) => {
    const done = await withScope(connected, scope, (tx) => deed(tx, scope, values, siteOf(settings)));
    terminal.out(`${JSON.stringify(done)}\n`);
    return 0;
  });
};
