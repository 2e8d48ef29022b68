import {
  addParts,
  changePart,
  findPlan,
  keepLead,
  makePlan,
  makeRound,
  noChange,
  publishPlan,
  readWholePlan,
} from '../../features/delivery-plan/index.ts';
import { plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { demoDates } from './demo-dates.ts';
import { type DemoEntry, type DemoLead, type DemoObjective, demoLeads, demoObjectives } from './demo-plan.ts';

/** The plan was written half a year ago; what was said last is eight weeks later than the update before it. */
const begunBefore = -180;
const updatedBefore = -20;

const measureOf = (measure: DemoObjective['measure']) =>
  measure === null
    ? []
    : [
        {
          ...measure,
          cohort: '',
          area: null,
          better: 'up' as const,
          baseline: null,
          targetWords: `${measure.target}%`,
          current: null,
          currentWords: '',
          currentOn: null,
        },
      ];

type Leads = Record<DemoLead, string>;

const keepLeads = async (tx: Tx, scope: Scope): Promise<Leads> => {
  const leads: Partial<Leads> = {};
  for (const [key, lead] of Object.entries(demoLeads))
    leads[key as DemoLead] = await keepLead(tx, scope, {
      ...lead,
      email: null,
      personId: null,
      mailed: false,
    });
  return leads as Leads;
};

/** How an action goes, as its lead said it. */
const update = async (tx: Tx, scope: Scope, id: string, entry: DemoEntry, day: string): Promise<void> => {
  const shown = {
    id: newId(),
    kind: 'text',
    title: entry.shown,
    link: null,
    words: entry.shown,
    file: null,
  } as const;
  await changePart(
    tx,
    scope,
    { id, kind: 'deliverable', seen: 1 },
    {
      ...noChange,
      set: { rating: entry.now, ratingReason: entry.reason },
      said: entry.said === '' ? [] : [{ date: day, words: entry.said }],
      shown: entry.shown === '' ? [] : [shown],
      reason: entry.now === entry.before ? '' : entry.reason,
    },
    day,
    demoLeads[entry.lead].name,
  );
};

/** Gives the board a delivery plan with half a year of history, a round that begins, and what everybody sees of it. */
export const addDemoPlan = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<void> => {
  const begun = plusDays(today, begunBefore);
  const planId = await makePlan(tx, scope, bodyId, {
    kind: 'delivery plan',
    name: 'Delivery plan for children in our care',
    from: begun,
    to: plusDays(today, 365),
    principles: '',
    priorities: 'The right home\nHealth\nLearning and work',
    followsId: null,
    strategyId: null,
  });
  const leads = await keepLeads(tx, scope);
  for (const { entries, measure, ...objective } of demoObjectives(today)) {
    const set = { ...objective, measures: measureOf(measure) };
    const [objectiveId = ''] = await addParts(tx, scope, planId, 'objective', [{ ...noChange, set }], begun);
    for (const entry of entries) {
      const { ref, activity, inYoungWords, lead, when, before } = entry;
      const fields = {
        objective: objectiveId,
        ref,
        activity,
        inYoungWords,
        services: [demoLeads[lead].service],
        leads: [leads[lead]],
        timescale: when,
        rating: before,
      };
      const [id = ''] = await addParts(
        tx,
        scope,
        planId,
        'deliverable',
        [{ ...noChange, set: fields }],
        begun,
      );
      await update(tx, scope, id, entry, plusDays(today, updatedBefore));
    }
  }
  const plan = await findPlan(tx, scope, planId);
  if (!plan) throw new Error('The demo has no plan.');
  await publishPlan(tx, scope, await readWholePlan(tx, scope, plan, { today, asOf: null }), today);
  const round = await makeRound(tx, scope, plan, demoDates(today).coming, today);
  if (!round.ok) throw new Error(round.reason);
};
