import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { nextRun } from '../../../platform/jobs/next-run.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { removing } from '../jobs/remove-past.ts';
import { mayAdminister } from '../policy.ts';
import { changePeriods, countPast } from '../retention.ts';
import { lastDisposals, periodsOf } from '../retention-queries.ts';
import { type Kind, kindNames } from '../rules/kinds.ts';
import { formOf, type PeriodForm, readPeriods, typedPeriods } from '../rules/periods.ts';
import { retentionView } from './retention.view.tsx';

const disposalsShown = 24;

type Asking = { tx: Tx; scope: Scope; clock: Clock };

type Typed = {
  form?: PeriodForm;
  errors?: Partial<Record<Kind, string>>;
  goingThen?: Record<Kind, number>;
  saved?: boolean;
};

const show = async ({ tx, scope, clock }: Asking, typed: Typed): Promise<Answer> => {
  const periods = await periodsOf(tx, scope);
  const errors = typed.errors ?? {};
  const failed = Object.keys(errors).length > 0;
  return {
    kind: 'page',
    title: `${failed ? 'Error: ' : ''}${typed.goingThen ? 'Not saved yet: ' : ''}How long things are kept`,
    status: failed ? 422 : 200,
    view: retentionView({
      form: typed.form ?? formOf(periods),
      errors,
      going: await countPast(tx, scope, periods, todayIn(clock)),
      goingThen: typed.goingThen ?? null,
      next: nextRun(removing.cron, momentOf(clock)),
      gone: await lastDisposals(tx, scope, disposalsShown),
      saved: typed.saved ?? false,
    }),
  };
};

/** How long what is kept, and what has gone. */
export const retention = route({
  method: 'GET',
  path: '/administration/retention',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: false, because: 'periods and numbers, nothing of a record' },
  query: z.object({ saved: z.string().optional() }),
  handle: ({ inScope, scope, clock, query }) =>
    inScope((tx) => show({ tx, scope, clock }, { saved: query.saved === 'yes' })),
});

const months = z.string().max(100, 'Give a number of months.').default('');

/** Sets how long things are kept. Where more would go than goes already, it is asked first. */
export const savePeriods = route({
  method: 'POST',
  path: '/administration/retention',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: true, events: ['retention.period-changed'] },
  body: z.object({
    'room-names': months,
    'private-notes': months,
    'minutes-drafts': months,
    seen: z.string().max(500).default(''),
  }),
  handle: ({ inScope, scope, clock, body: { seen, ...form } }) =>
    inScope(async (tx) => {
      const asking = { tx, scope, clock };
      const read = readPeriods(form);
      if (!read.ok) return show(asking, { form, errors: read.reason });
      const going = await countPast(tx, scope, await periodsOf(tx, scope), todayIn(clock));
      const goingThen = await countPast(tx, scope, read.value, todayIn(clock));
      const moreGoes = kindNames.some((kind) => goingThen[kind] > going[kind]);
      if (moreGoes && seen !== typedPeriods(form)) return show(asking, { form, goingThen });
      await changePeriods(tx, scope, read.value);
      return redirect('/administration/retention?saved=yes');
    }),
});
