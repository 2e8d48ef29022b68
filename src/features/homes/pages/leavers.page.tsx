import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { page, route } from '../../../web/route.ts';
import { leaverRead } from '../events.ts';
import { allLeavers, type KeptLeaver } from '../leaver-queries.ts';
import { mayReadHomes, mayWriteHomes } from '../policy.ts';
import { ageBand } from '../rules/age.ts';
import { kindWords } from '../rules/home-kinds.ts';
import { type HomeState, homeState, homeStates } from '../rules/home-state.ts';
import { homeOn } from '../rules/stays.ts';
import { leaverPath } from './leaver-links.ts';
import { readsLeaver } from './with-leaver.tsx';

const title = 'Care leavers’ homes';

/** How many are named at once. */
const mostListed = 100;

const tagClasses: Readonly<Record<HomeState, string>> = {
  'emergency home': 'govuk-tag--red',
  'not suitable': 'govuk-tag--orange',
  'home not known': 'govuk-tag--yellow',
  'suitability not said': 'govuk-tag--yellow',
  suitable: 'govuk-tag--green',
};

export const HomeTag = ({ state }: { state: HomeState }): JSX.Element => (
  <Tag text={`${state.charAt(0).toUpperCase()}${state.slice(1)}`} classes={tagClasses[state]} />
);

const Row = ({ leaver, today }: { leaver: KeptLeaver; today: string }): JSX.Element => {
  const home = homeOn(leaver.stays, today);
  return (
    <li>
      <a class="govuk-link" href={leaverPath(leaver.id)}>
        {leaver.reference}
      </a>
      <p class="govuk-body">
        <HomeTag state={homeState(leaver.stays, today)} />{' '}
        {home && `${kindWords[home.kind]}, since ${dateWords(home.from)}`}
      </p>
      <p class="govuk-body-s hearth-quiet">
        {[home?.district || 'District not said', ageBand(leaver.bornMonth, today)].join(', ')}
        {leaver.hasLeft ? '' : ', still in care'}
      </p>
    </li>
  );
};

type Model = {
  actor: Parameters<typeof mayWriteHomes>[0];
  wanted: { state: string; district: string };
  districts: readonly string[];
  shown: readonly KeptLeaver[];
  count: number;
  all: number;
  today: string;
};

const Filters = ({ wanted, districts }: Model): JSX.Element => (
  <form action="/homes/leavers" method="get" class="hearth-filters">
    <Select
      name="state"
      label={{ text: 'How their home is' }}
      items={[
        { value: '', text: 'All' },
        ...homeStates.map((state) => ({
          value: state,
          text: `${state.charAt(0).toUpperCase()}${state.slice(1)}`,
        })),
      ]}
      value={wanted.state}
    />
    <Select
      name="district"
      label={{ text: 'District' }}
      items={[
        { value: '', text: 'All' },
        ...districts.map((district) => ({ value: district, text: district })),
      ]}
      value={wanted.district}
    />
    <Button text="Show these" classes="govuk-button--secondary" />
  </form>
);

const leaversView = (model: Model): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Homes', href: '/homes' }, { text: title }]} />
    <h1 class="govuk-heading-l">{title}</h1>
    {mayWriteHomes(model.actor).ok && (
      <>
        <Button text="Add a care leaver" href="/homes/leavers/new" />
        <p class="govuk-body">
          <a class="govuk-link" href="/homes/bring-in">
            Bring in the file of the case system
          </a>
        </p>
      </>
    )}
    <Filters {...model} />
    <p class="govuk-body" role="status">
      {counted(model.count, 'care leaver')}
      {model.count > model.shown.length && `, of whom the first ${model.shown.length} are shown`}
    </p>
    {model.shown.length === 0 ? (
      <p class="govuk-body">
        {model.all === 0
          ? 'Nobody is written down yet. Add a care leaver, or bring in the file of the case system.'
          : 'Nobody here. Choose another district, or another way their home is.'}
      </p>
    ) : (
      <ul class="hearth-list">
        {model.shown.map((leaver) => (
          <Row key={leaver.id} leaver={leaver} today={model.today} />
        ))}
      </ul>
    )}
  </>
);

/** Care leavers with their homes, those in an emergency first. Each that is named is written down as read. */
export const leaversPage = route({
  method: 'GET',
  path: '/homes/leavers',
  zone: 'challenge',
  at: 'any board',
  can: mayReadHomes,
  audit: readsLeaver,
  query: z.object({
    state: z.string().max(40).default('').catch(''),
    district: z.string().max(500).default('').catch(''),
  }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const all = await allLeavers(tx, scope);
      const districtOf = ({ stays }: KeptLeaver): string => homeOn(stays, today)?.district ?? '';
      const order = (leaver: KeptLeaver): number => homeStates.indexOf(homeState(leaver.stays, today));
      const found = all
        .filter(
          (leaver) =>
            (query.state === '' || homeState(leaver.stays, today) === query.state) &&
            (query.district === '' || districtOf(leaver) === query.district),
        )
        .sort((one, other) => order(one) - order(other));
      const shown = found.slice(0, mostListed);
      await recordReadings(
        tx,
        scope,
        shown.map(({ id }) => leaverRead(id, 'list')),
      );
      const districts = [...new Set(all.map(districtOf))].filter((district) => district !== '').sort();
      const model = { wanted: query, districts, shown, count: found.length, all: all.length, today };
      return page(title, leaversView({ ...model, actor: scope.actor }), { shown });
    }),
});
