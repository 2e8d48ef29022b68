import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { page, route } from '../../../web/route.ts';
import { mayReadSupply, mayWriteSupply } from '../policy.ts';
import { commissionedKinds, countSupply, isStale, toldOn } from '../rules/supply.ts';
import { allHomes, type KeptHome } from '../supply-queries.ts';
import { doneWords } from './homes-links.view.tsx';

const title = 'Commissioned homes';

const Home = ({ home, today, writes }: { home: KeptHome; today: string; writes: boolean }): JSX.Element => {
  const told = toldOn(home.told, today);
  const path = `/homes/places/${home.id}`;
  const links: readonly [string, string][] = [
    [`${path}/free`, 'Tell the places'],
    [path, 'Change'],
    [`${path}/take-back`, 'Take back'],
  ];
  return (
    <li>
      <strong>{home.name}</strong>
      <p class="govuk-body govuk-!-margin-bottom-1">
        {told === null
          ? 'No places told yet.'
          : `${told.free} of ${counted(told.places, 'place')} free, told on ${dateWords(told.day)}.`}{' '}
        {isStale(told, today) && `Ask ${home.contact}.`}
      </p>
      <p class="govuk-body-s hearth-quiet govuk-!-margin-bottom-1">
        {[
          commissionedKinds[home.kind],
          `ages ${home.agesFrom} to ${home.agesTo}`,
          home.provider,
          ...(home.block ? ['block contract'] : []),
          ...(home.selfFunding ? ['can stay and pay after 18'] : []),
          ...(home.until === null ? [] : [`until ${dateWords(home.until)}`]),
        ].join(', ')}
      </p>
      {writes && (
        <p class="govuk-body">
          {links.map(([href, text]) => (
            <>
              <a key={href} class="govuk-link" href={href}>
                {text}
                <span class="govuk-visually-hidden"> of {home.name}</span>
              </a>{' '}
            </>
          ))}
        </p>
      )}
    </li>
  );
};

const Districts = ({
  homes,
  today,
  writes,
}: {
  homes: readonly KeptHome[];
  today: string;
  writes: boolean;
}) => (
  <>
    {[...Map.groupBy(homes, ({ district }) => district)].map(([district, some]) => {
      const { free, places } = countSupply(some, today);
      return (
        <section key={district}>
          <h2 class="govuk-heading-m">
            {district}: {free} of {counted(places, 'place')} free
          </h2>
          <ul class="hearth-list">
            {some.map((home) => (
              <Home key={home.id} home={home} today={today} writes={writes} />
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

/** Commissioned homes by district, with the places that are free and whom to ask where that is old. */
export const placesPage = route({
  method: 'GET',
  path: '/homes/places',
  zone: 'board',
  at: 'any board',
  can: mayReadSupply,
  audit: { writes: false, because: 'homes and places; nothing of a young person' },
  query: z.object({ done: z.string().max(40).default('').catch('') }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const homes = (await allHomes(tx, scope)).filter(({ until }) => until === null || until >= today);
      const { places, free, blockPlaces } = countSupply(homes, today);
      const writes = mayWriteSupply(scope.actor).ok;
      const told = doneWords(query.done);
      return page(
        title,
        <>
          {told && <NotificationBanner type="success" text={told} />}
          <Breadcrumbs items={[{ text: 'Homes', href: '/homes' }, { text: title }]} />
          <h1 class="govuk-heading-l">{title}</h1>
          {writes && <Button text="Add a home" href="/homes/places/new" />}
          {homes.length === 0 ? (
            <p class="govuk-body">
              No home is written down yet. Whoever commissions homes adds them here, with their places.
            </p>
          ) : (
            <>
              <p class="govuk-body">
                {counted(places, 'place')}, of which {free} free and {blockPlaces} under a block contract, as
                it was told last. What was told more than two weeks ago is asked for again.
              </p>
              <Districts homes={homes} today={today} writes={writes} />
            </>
          )}
        </>,
        homes,
      );
    }),
});
