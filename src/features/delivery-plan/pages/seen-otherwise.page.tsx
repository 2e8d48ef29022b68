import { z } from 'zod';
import { plusDays } from '../../../kernel/days.ts';
import { route } from '../../../web/route.ts';
import { mayReadPlan } from '../policy.ts';
import { historiesOf, placeOfPlan } from '../queries.ts';
import { changesSince } from '../rules/changes-since.ts';
import { lineOfTime } from '../rules/line-of-time.ts';
import { namesIn, readWholePlan } from '../whole-plan.ts';
import { changesView } from './changes.view.tsx';
import { timelineView } from './timeline.view.tsx';
import { planParams, reading, withPlan } from './with-plan.tsx';

/** A delivery board meets every six to eight weeks. */
const usualDays = 56;

/** What changed in a plan since a day; since eight weeks ago unless the reader says otherwise. */
export const changesPage = route({
  method: 'GET',
  path: '/plans/:plan/changes',
  zone: 'board',
  at: placeOfPlan,
  can: mayReadPlan,
  audit: reading,
  params: planParams,
  query: z.object({ since: z.iso.date().nullable().default(null).catch(null) }),
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan, today }) => {
      const since = ask.query.since ?? plusDays(today, -usualDays);
      const whole = await readWholePlan(tx, ask.scope, plan, { today, asOf: null });
      const histories = await historiesOf(tx, ask.scope, plan.id, 'deliverable', {
        from: since,
        until: today,
      });
      const told = { kind: plan.kind, names: namesIn(whole) };
      const found = new Map(changesSince(histories, since, told).map((one) => [one.id, one]));
      const changed = whole.entries.flatMap((entry) => {
        const one = found.get(entry.id);
        return one ? [{ ...one, entry }] : [];
      });
      const model = { plan, since, changed };
      return { kind: 'page', title: 'What changed', view: changesView(model), model };
    }),
});

/** The entries of a plan on a line of time. */
export const timelinePage = route({
  method: 'GET',
  path: '/plans/:plan/timeline',
  zone: 'board',
  at: placeOfPlan,
  can: mayReadPlan,
  audit: reading,
  params: planParams,
  handle: (ask) =>
    withPlan(ask, async ({ tx, plan, today }) => {
      const { entries } = await readWholePlan(tx, ask.scope, plan, { today, asOf: null });
      const line = lineOfTime(
        entries.filter(({ removed }) => !removed),
        today,
      );
      return {
        kind: 'page',
        title: 'On a line of time',
        view: timelineView({ plan, line }),
        model: { plan, line },
      };
    }),
});
