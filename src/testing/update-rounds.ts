import { ensureBody } from '../features/board/index.ts';
import { addParts } from '../features/delivery-plan/change-part.ts';
import { keepLead } from '../features/delivery-plan/keep-lead.ts';
import { makePlan } from '../features/delivery-plan/make-plan.ts';
import { makeRound } from '../features/delivery-plan/make-round.ts';
import { findPlan, type Plan } from '../features/delivery-plan/queries.ts';
import { findRound, type Round } from '../features/delivery-plan/round-queries.ts';
import type { Deliverable } from '../features/delivery-plan/rules/deliverable.ts';
import type { TestApp } from './app.ts';

/** A plan of the usual board with one lead for each name; each leads one action of its own. */
export type PlannedHouse = {
  plan: Plan;
  /** Ids of leads, and of what each leads, by the lead's name. */
  leads: Record<string, string>;
  parts: Record<string, string>;
};

export type PlannedAction = Partial<Deliverable>;

const day = '2026-03-10';

/** The address of a lead in tests: "Ash Alder" is at ash.alder@leads.example. */
export const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@leads.example`;

/** Makes a plan whose actions are led by somebody each: what is said of each, by the lead's name. */
export const plannedHouse = async (
  home: TestApp,
  actions: Record<string, PlannedAction>,
  { name = 'Delivery plan', on = day }: { name?: string; on?: string } = {},
): Promise<PlannedHouse> =>
  home.inScope(async (tx, scope) => {
    const { id: bodyId } = await ensureBody(tx, scope, 'Corporate Parenting Board');
    const planId = await makePlan(tx, scope, bodyId, {
      kind: 'delivery plan',
      name,
      from: null,
      to: null,
      principles: '',
      priorities: '',
      followsId: null,
      strategyId: null,
    });
    const [leads, parts]: Record<string, string>[] = [{}, {}];
    for (const [lead, action] of Object.entries(actions)) {
      const id = await keepLead(tx, scope, {
        name: lead,
        service: `${lead.split(' ')[1] ?? lead} service`,
        email: addressOf(lead),
        personId: null,
        mailed: true,
      });
      const set = {
        activity: `The ${lead.split(' ')[1] ?? lead} action`,
        rating: 'green' as const,
        timescale: '31/12/2026',
        ...action,
        leads: [id],
      };
      const said = [{ date: on.slice(0, 7), words: `As ${lead} said.` }];
      const [part = ''] = await addParts(
        tx,
        scope,
        planId,
        'deliverable',
        [{ set, said, shown: [], reason: '' }],
        on,
      );
      Object.assign(leads ?? {}, { [lead]: id });
      Object.assign(parts ?? {}, { [lead]: part });
    }
    const plan = await findPlan(tx, scope, planId);
    if (!plan) throw new Error('The plan was not made.');
    return { plan, leads: leads ?? {}, parts: parts ?? {} };
  });

/** Begins a round of a plan before a meeting. */
export const begunRound = (
  home: TestApp,
  plan: Plan,
  { meetingDay = '2026-03-31', today = day }: { meetingDay?: string; today?: string } = {},
): Promise<Round> =>
  home.inScope(async (tx, scope) => {
    const made = await makeRound(tx, scope, plan, meetingDay, today);
    if (!made.ok) throw new Error(made.reason);
    const round = await findRound(tx, scope, made.value);
    if (!round) throw new Error('The round was not made.');
    return round;
  });

/** The secrets that stand in letters which are still to go, by address. */
export const secretsIn = async (home: TestApp): Promise<Map<string, string>> => {
  const asked = `SELECT to_address AS address, link FROM mail WHERE link LIKE '/update/%' ORDER BY queued_at`;
  const { rows } = await home.database.client.query<{ address: string; link: string }>(asked);
  return new Map(rows.map(({ address, link }) => [address, link.replace('/update/', '')]));
};
