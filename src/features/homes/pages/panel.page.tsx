import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { leaverRead } from '../events.ts';
import { allCases, findCase, type KeptCase } from '../panel-queries.ts';
import { mayReadHomes, mayWriteHomes } from '../policy.ts';
import { isLate, stateOf, taskOf } from '../rules/panel.ts';
import { caseView, PanelTag, taskWords } from './case.view.tsx';
import { readingLeaver, readsLeaver, whyQuery } from './with-leaver.tsx';

const title = 'Lasting-homes panel';
const mostListed = 100;

type Model = {
  shown: readonly KeptCase[];
  count: number;
  late: number;
  today: string;
  state: string;
  writes: boolean;
};

const panelView = ({ shown, count, late, today, state, writes }: Model): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Homes', href: '/homes' }, { text: title }]} />
    <h1 class="govuk-heading-l">{title}</h1>
    <p class="govuk-body">
      To refer somebody, open them under{' '}
      <a class="govuk-link" href="/homes/leavers">
        care leavers’ homes
      </a>
      .{' '}
      {writes && (
        <a class="govuk-link" href="/homes/panel-weeks">
          When the panel looks again
        </a>
      )}
    </p>
    <form action="/homes/panel" method="get" class="hearth-filters">
      <Select
        name="state"
        label={{ text: 'How they stand' }}
        items={[
          { value: 'open', text: 'Open' },
          { value: 'ended', text: 'Ended' },
        ]}
        value={state}
      />
      <Button text="Show these" classes="govuk-button--secondary" />
    </form>
    <p class="govuk-body" role="status">
      {counted(count, 'case')}
      {late > 0 && `; for ${late} the day has passed`}
      {count > shown.length && `. The first ${shown.length} are shown`}
    </p>
    {shown.length === 0 ? (
      <p class="govuk-body">
        {state === 'open'
          ? 'No case is open. Refer a care leaver who needs a lasting home.'
          : 'No case has ended yet.'}
      </p>
    ) : (
      <ul class="hearth-list">
        {shown.map((one) => (
          <li key={one.id}>
            <a class="govuk-link" href={`/homes/panel/${one.id}`}>
              {one.reference}
            </a>
            <p class="govuk-body">
              <PanelTag of={one} today={today} /> {taskWords(one)}
            </p>
            <p class="govuk-body-s hearth-quiet">{one.district}</p>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** Cases of the panel: who must do what by when, the earliest day first. Each that is named is written down as read. */
export const panelPage = route({
  method: 'GET',
  path: '/homes/panel',
  zone: 'challenge',
  at: 'any board',
  can: mayReadHomes,
  audit: readsLeaver,
  query: z.object({ state: z.enum(['open', 'ended']).default('open').catch('open') }),
  handle: ({ inScope, scope, query: { state }, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const dueOf = ({ steps }: KeptCase): string => taskOf(steps)?.by ?? '9999';
      const found = (await allCases(tx, scope))
        .filter(({ steps }) => (stateOf(steps) === 'ended') === (state === 'ended'))
        .sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
      const shown = found.slice(0, mostListed);
      await recordReadings(
        tx,
        scope,
        shown.map(({ leaver }) => leaverRead(leaver, 'list')),
      );
      const late = found.filter(({ steps }) => isLate(taskOf(steps), today)).length;
      const model = { shown, count: found.length, late, today, state };
      return page(title, panelView({ ...model, writes: mayWriteHomes(scope.actor).ok }), model);
    }),
});

/** One case of the panel. */
export const casePage = route({
  method: 'GET',
  path: '/homes/panel/:case',
  zone: 'challenge',
  at: 'any board',
  can: mayReadHomes,
  audit: readsLeaver,
  params: z.object({ case: z.uuid('The address is not complete.') }),
  query: whyQuery,
  handle: ({ inScope, scope, params, query: { why, done }, clock, site }) =>
    inScope(async (tx) => {
      const of = await findCase(tx, scope, params.case);
      if (of === null) return notFound('that case');
      return readingLeaver(tx, scope, { id: of.leaver, why, path: site.path }, () =>
        page(
          `Panel case of ${of.reference}`,
          caseView({ of, today: todayIn(clock), why, done, writes: mayWriteHomes(scope.actor).ok }),
          of,
        ),
      );
    }),
});
