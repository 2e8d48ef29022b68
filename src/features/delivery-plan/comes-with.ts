import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { addParts, noChange } from './change-part.ts';
import { keepLead } from './keep-lead.ts';
import type { Objective } from './rules/deliverable.ts';
import type { Taken } from './rules/sheet/difference.ts';

/** What differences are taken with, and what came with those before. `today` is ISO. */
export type Taking = {
  tx: Tx;
  scope: Scope;
  planId: string;
  reason: string;
  today: string;
  /** Objectives that came with differences just now, by their title, else their number. */
  objectives: Map<string, string>;
  /** Leads that came so, by name. */
  leads: Map<string, string>;
};

const objectiveKey = ({ number = '', title = '' }: Partial<Objective>): string =>
  title.trim().toLowerCase() || number;

/** Adds an objective once, however many differences bring it. Answers its id. */
export const addObjective = async (taking: Taking, set: Partial<Objective>): Promise<string> => {
  const { tx, scope, planId, reason, today, objectives } = taking;
  const known = objectives.get(objectiveKey(set));
  if (known !== undefined) return known;
  const [id = ''] = await addParts(tx, scope, planId, 'objective', [{ ...noChange, set, reason }], today);
  objectives.set(objectiveKey(set), id);
  return id;
};

/** Adds a lead by name once. Answers the id. */
const addLead = async ({ tx, scope, leads }: Taking, name: string): Promise<string> => {
  const id =
    leads.get(name) ??
    (await keepLead(tx, scope, { name, service: '', email: null, personId: null, mailed: true }));
  leads.set(name, id);
  return id;
};

/** What a difference sets, once the objective and the leads that come with it are there. */
export const withWhatComes = async (
  taking: Taking,
  { set, objective, newLeads }: Pick<Taken, 'set' | 'objective' | 'newLeads'>,
): Promise<Taken['set']> => {
  const leads = [...(set.leads ?? [])];
  for (const name of newLeads) leads.push(await addLead(taking, name));
  return {
    ...set,
    ...(newLeads.length > 0 && { leads }),
    ...(objective !== null && { objective: await addObjective(taking, objective) }),
  };
};
