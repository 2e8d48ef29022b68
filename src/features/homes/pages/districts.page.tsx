import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { firstOfMonth, plusDays } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { page, route } from '../../../web/route.ts';
import { districtsForBoard, homesOfYear, wholeDistricts } from '../counts.ts';
import { mayReadHomes, mayReadSupply, mayWriteSupply } from '../policy.ts';
import type { ShownDistrict } from '../rules/board-counts.ts';
import { medianOf, type ProtocolCounts, promiseOn } from '../rules/protocol.ts';
import { allPromises, type KeptPromise } from '../supply-queries.ts';
import { countWords, doneWords } from './homes-links.view.tsx';
import { promisePath } from './promise-forms.page.tsx';

const title = 'What district councils promise, and what happened';

const promiseWords = (promise: KeptPromise): string =>
  [
    promise.band === '' ? 'no band' : promise.band,
    promise.localConnection ? 'local in the whole county' : 'not local in the whole county',
    promise.decidesTogether
      ? 'decided together whether somebody made themselves homeless'
      : 'that is not decided together',
    promise.councilTax ? 'no council tax' : 'council tax is paid',
    promise.emergencyBed ? 'a bed in an emergency' : 'no bed in an emergency',
  ].join('; ');

type DistrictModel = {
  district: string;
  promises: readonly KeptPromise[];
  shown: ShownDistrict | undefined;
  /** Only for whoever reads the records themselves. */
  counts: ProtocolCounts | undefined;
  today: string;
  writes: boolean;
};

const Promises = ({ promises, district, today, writes }: DistrictModel): JSX.Element => {
  const now = promiseOn(promises, district, today);
  return promises.length === 0 ? (
    <p class="govuk-body">No promise is written down.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {promises.map((promise) => (
        <li key={promise.since}>
          {promise === now ? <strong>Since</strong> : 'Since'} {dateWords(promise.since)}:{' '}
          {promiseWords(promise)}.{' '}
          {writes && (
            <>
              <a class="govuk-link" href={promisePath(promise)}>
                Change
                <span class="govuk-visually-hidden">
                  {' '}
                  what {district} promised since {dateWords(promise.since)}
                </span>
              </a>{' '}
              <a class="govuk-link" href={`${promisePath(promise)}/take-back`}>
                Take back
                <span class="govuk-visually-hidden">
                  {' '}
                  what {district} promised since {dateWords(promise.since)}
                </span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const Happened = ({ shown, counts }: DistrictModel): JSX.Element => {
  if (shown === undefined) return <p class="govuk-body">Nothing was asked for in the year.</p>;
  const { asked, decided, kept, bedsAsked, bedsFound } = shown.counts;
  const median = counts && medianOf(counts.daysToOffer);
  const lines = [
    `Homes asked for: ${countWords(asked)}.`,
    ...(shown.band === '' ? [] : [`The promised band given: ${countWords(kept)} of ${countWords(decided)}.`]),
    ...(counts && median !== null && median !== undefined
      ? [`Days until an offer: ${median}, the middle of ${counted(counts.daysToOffer.length, 'offer')}.`]
      : []),
    ...(counts && counts.intentionality > 0
      ? [
          `Whether somebody made themselves homeless was decided together ${counts.together} of ${counted(counts.intentionality, 'time')}.`,
        ]
      : []),
    `Beds in an emergency: ${countWords(bedsFound)} found of ${countWords(bedsAsked)} asked for.`,
  ];
  return (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

const District = (model: DistrictModel): JSX.Element => (
  <section>
    <h2 class="govuk-heading-m">{model.district}</h2>
    <h3 class="govuk-heading-s">Promised</h3>
    <Promises {...model} />
    <h3 class="govuk-heading-s">In the year</h3>
    <Happened {...model} />
  </section>
);

/** Each district council: what the joint protocol promises beside what happened. Small counts are hidden from the board. */
export const districtsPage = route({
  method: 'GET',
  path: '/homes/districts',
  zone: 'board',
  at: 'any board',
  can: mayReadSupply,
  audit: { writes: false, because: 'counts, small ones hidden from the board; no record of a young person' },
  query: z.object({ done: z.string().max(40).default('').catch('') }),
  handle: async ({ inScope, asSystem, scope, query, clock }) => {
    const isWhole = mayReadHomes(scope.actor).ok;
    const today = todayIn(clock);
    const day = isWhole ? today : plusDays(firstOfMonth(today), -1);
    const year = { first: plusDays(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`, 1), last: day };
    const promises = await inScope((tx) => allPromises(tx, scope));
    const { shown, counts } = await asSystem(
      'what was asked of districts',
      'challenge',
      async (tx, system) => ({
        shown: isWhole ? await wholeDistricts(tx, system, day) : await districtsForBoard(tx, system, day),
        counts: isWhole ? (await homesOfYear(tx, system, year)).districts : [],
      }),
    );
    const asked = (shown ?? []).filter((one) => one.counts.asked !== 0 || one.counts.bedsAsked !== 0);
    const names = [...promises, ...asked].map(({ district }) => district);
    const writes = mayWriteSupply(scope.actor).ok;
    const told = doneWords(query.done);
    return page(
      title,
      <>
        {told && <NotificationBanner type="success" text={told} />}
        <Breadcrumbs items={[{ text: 'Homes', href: '/homes' }, { text: title }]} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          What the joint protocol promises care leavers, and what was asked for in the year up to{' '}
          {dateWords(day)}. {!isWhole && 'A count of one to five, or about at most five people, is hidden.'}
        </p>
        {writes && <Button text="Add a promise" href="/homes/districts/new" />}
        {names.length === 0 && (
          <p class="govuk-body">
            No promise is written down yet. Add what the protocol promises, for each district council.
          </p>
        )}
        {[...new Set(names)]
          .sort((one, other) => one.localeCompare(other))
          .map((district) => (
            <District
              key={district}
              district={district}
              promises={promises.filter((one) => one.district === district)}
              shown={asked.find((one) => one.district === district)}
              counts={counts.find((one) => one.district === district)?.counts}
              today={today}
              writes={writes}
            />
          ))}
      </>,
      { promises, shown },
    );
  },
});
