import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { nextRun } from '../../../platform/jobs/next-run.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, type Ask, redirect, route, type Tx } from '../../../web/route.ts';
import { removing } from '../jobs/remove-past.ts';
import { mayAdminister } from '../policy.ts';
import { changePeriods, countPast } from '../retention.ts';
import { lastDisposals, periodsOf } from '../retention-queries.ts';
import { type Kind, kindNames } from '../rules/kinds.ts';
import { formOf, type PeriodForm, type Periods, readPeriods, typedPeriods } from '../rules/periods.ts';
import { retentionView } from './retention.view.tsx';

const disposalsShown = 24;

type Asking = { tx: Tx; scope: Scope; clock: Clock; going: Going };

type Going = Record<Kind, number>;

type Typed = {
  form?: PeriodForm;
  errors?: Partial<Record<Kind, string>>;
  goingThen?: Going;
  saved?: boolean;
};

/** How much would go, of young people's voice too: the numbers alone, which are shown as well once it has gone. */
const goingWith = (
  { asSystem, clock }: Pick<Ask<unknown, unknown, unknown>, 'asSystem' | 'clock'>,
  periods?: Periods,
): Promise<Going> =>
  asSystem('retention', 'voice', async (tx, system) =>
    countPast(tx, system, periods ?? (await periodsOf(tx, system)), todayIn(clock)),
  );

const show = async ({ tx, scope, clock, going }: Asking, typed: Typed): Promise<Answer> => {
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
      going,
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
  handle: async (ask) => {
    const going = await goingWith(ask);
    const { inScope, scope, clock, query } = ask;
    return inScope((tx) => show({ tx, scope, clock, going }, { saved: query.saved === 'yes' }));
  },
});

const months = z.string().max(100, 'Give a number of months.').default('');

const monthsOfKinds = Object.fromEntries(kindNames.map((kind) => [kind, months])) as Record<
  Kind,
  typeof months
>;

/** Sets how long things are kept. Where more would go than goes already, it is asked first. */
export const savePeriods = route({
  method: 'POST',
  path: '/administration/retention',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: true, events: ['retention.period-changed'] },
  body: z.object({ ...monthsOfKinds, seen: z.string().max(500).default('') }),
  handle: async (ask) => {
    const { seen, ...form } = ask.body;
    const { inScope, scope, clock } = ask;
    const going = await goingWith(ask);
    const read = readPeriods(form);
    const goingThen = read.ok ? await goingWith(ask, read.value) : going;
    const moreGoes = kindNames.some((kind) => goingThen[kind] > going[kind]);
    return inScope(async (tx) => {
      const asking = { tx, scope, clock, going };
      if (!read.ok) return show(asking, { form, errors: read.reason });
      if (moreGoes && seen !== typedPeriods(form)) return show(asking, { form, goingThen });
      await changePeriods(tx, scope, read.value);
      return redirect('/administration/retention?saved=yes');
    });
  },
});
