import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import type { KeptLeaver, KeptStay } from '../leaver-queries.ts';
import type { KeptCase } from '../panel-queries.ts';
import type { KeptMember, KeptRequest } from '../queries.ts';
import { ageBand } from '../rules/age.ts';
import { kindWords } from '../rules/home-kinds.ts';
import { homeState } from '../rules/home-state.ts';
import { memberWords } from '../rules/projects.ts';
import { intentionalityWords } from '../rules/protocol.ts';
import {
  daysInHome,
  emergencyNights,
  homelessSpells,
  isSuitable,
  movesSinceLeaving,
} from '../rules/stays.ts';
import { PanelTag, taskWords } from './case.view.tsx';
import { doneWords } from './homes-links.view.tsx';
import { aboveLeaver, leaverPath } from './leaver-links.ts';
import { HomeTag } from './leavers.page.tsx';
import { withWhy } from './with-leaver.tsx';

export type LeaverModel = {
  leaver: KeptLeaver;
  cases: readonly KeptCase[];
  requests: readonly KeptRequest[];
  members: readonly KeptMember[];
  today: string;
  why: string;
  done: string;
  writes: boolean;
};

const known = (value: number | null, one: string): string =>
  value === null ? 'Not known' : counted(value, one);

const Facts = ({ leaver, today }: LeaverModel): JSX.Element => {
  const { stays, hasLeft, leftOn, bornMonth } = leaver;
  const left = leftOn === null ? 'Yes, the day is not known' : `Yes, on ${dateWords(leftOn)}`;
  const rows: [string, string][] = [
    ['Age', ageBand(bornMonth, today)],
    ['Born', bornMonth === null ? 'Not known' : monthWords(bornMonth)],
    ['Left care', hasLeft ? left : 'No'],
    ['Moves since leaving care', known(movesSinceLeaving(stays, leftOn, today), 'move')],
    ['In the same home for', known(daysInHome(stays, today), 'day')],
    ['Times without a home', counted(homelessSpells(stays, today).length, 'time')],
    [
      'Nights in emergency homes',
      counted(emergencyNights(stays, { first: '0001-01-01', last: today }), 'night'),
    ],
  ];
  return (
    <SummaryList
      rows={[
        {
          key: { text: 'Home now' },
          value: { children: <HomeTag state={homeState(stays, today)} /> },
        },
        ...rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
      ]}
    />
  );
};

type Change = { path: string; what: string; model: LeaverModel };

const Changes = ({ path, what, model: { writes, why } }: Change): JSX.Element | null =>
  writes ? (
    <>
      {' '}
      <a class="govuk-link" href={withWhy(path, why)}>
        Change<span class="govuk-visually-hidden"> {what}</span>
      </a>{' '}
      <a class="govuk-link" href={withWhy(`${path}/take-back`, why)}>
        Take back<span class="govuk-visually-hidden"> {what}</span>
      </a>
    </>
  ) : null;

const suitableWords = (stay: KeptStay): string => {
  const suitable = isSuitable(stay);
  if (suitable === null) return 'suitability not said';
  return suitable ? 'suitable' : 'not suitable';
};

const Stays = ({ model }: { model: LeaverModel }): JSX.Element =>
  model.leaver.stays.length === 0 ? (
    <p class="govuk-body">No home is written down yet. Write down where they live now.</p>
  ) : (
    <ul class="govuk-list govuk-list--spaced">
      {model.leaver.stays.toReversed().map((stay) => (
        <li key={stay.id}>
          <strong>{kindWords[stay.kind]}</strong>, {stay.district || 'district not said'},{' '}
          {suitableWords(stay)}. From {dateWords(stay.from)}
          {stay.until === null ? '.' : ` to ${dateWords(stay.until)}.`} {stay.reason}
          <Changes
            path={`/homes/stays/${stay.id}`}
            what={`the home of ${dateWords(stay.from)}`}
            model={model}
          />
        </li>
      ))}
    </ul>
  );

const Cases = ({ cases, today, why }: LeaverModel): JSX.Element =>
  cases.length === 0 ? (
    <p class="govuk-body">No case of the panel.</p>
  ) : (
    <ul class="govuk-list govuk-list--spaced">
      {cases.map((one) => (
        <li key={one.id}>
          <a class="govuk-link" href={withWhy(`/homes/panel/${one.id}`, why)}>
            Referred on {dateWords(one.steps[0]?.day ?? today)}
          </a>{' '}
          <PanelTag of={one} today={today} /> {taskWords(one)}
        </li>
      ))}
    </ul>
  );

const requestWords = (request: KeptRequest): string => {
  const { kind, district, askedOn, bandAsked, bandGiven, offeredOn, intentionality } = request;
  const band = bandGiven === '' ? 'no band yet' : `given band ${bandGiven}`;
  return [
    `${kind === 'home' ? 'A home' : 'A bed in an emergency'}, asked of ${district} on ${dateWords(askedOn)}`,
    ...(kind === 'home' ? [`asked for band ${bandAsked || 'not said'}`, band] : []),
    offeredOn === null
      ? 'no offer yet'
      : `${kind === 'home' ? 'offered' : 'found'} on ${dateWords(offeredOn)}`,
    ...(intentionality === 'not asked'
      ? []
      : [`whether they made themselves homeless: ${intentionalityWords[intentionality].toLowerCase()}`]),
  ].join('; ');
};

const Requests = ({ model }: { model: LeaverModel }): JSX.Element =>
  model.requests.length === 0 ? (
    <p class="govuk-body">Nothing was asked of a district council.</p>
  ) : (
    <ul class="govuk-list govuk-list--spaced">
      {model.requests.map((request) => (
        <li key={request.id}>
          {requestWords(request)}.
          <Changes
            path={`/homes/requests/${request.id}`}
            what={`what was asked on ${dateWords(request.askedOn)}`}
            model={model}
          />
        </li>
      ))}
    </ul>
  );

const More = ({ path, text, model }: { path: string; text: string; model: LeaverModel }) =>
  model.writes && (
    <p class="govuk-body">
      <a class="govuk-link" href={withWhy(`${leaverPath(model.leaver.id)}/${path}`, model.why)}>
        {text}
      </a>
    </p>
  );

/** Where a care leaver lived and lives, and what is done so that they have a lasting home. */
export const leaverView = (model: LeaverModel): JSX.Element => {
  const { leaver, members, done, writes, why } = model;
  const told = doneWords(done);
  return (
    <>
      {told && <NotificationBanner type="success" text={told} />}
      <Breadcrumbs items={[...aboveLeaver, { text: leaver.reference }]} />
      <h1 class="govuk-heading-l">{leaver.reference}</h1>
      <Facts {...model} />
      <More path="change" text="Change what is kept of them" model={model} />
      <h2 class="govuk-heading-m">Homes</h2>
      {writes && (
        <Button text="Write a home down" href={withWhy(`${leaverPath(leaver.id)}/stays/new`, why)} />
      )}
      <Stays model={model} />
      <h2 class="govuk-heading-m">Lasting-homes panel</h2>
      <Cases {...model} />
      <More path="panel/new" text="Refer them to the panel" model={model} />
      <h2 class="govuk-heading-m">District councils</h2>
      <Requests model={model} />
      <More path="requests/new" text="Write down what they asked a district council for" model={model} />
      {members.length > 0 && (
        <>
          <h2 class="govuk-heading-m">House projects</h2>
          <ul class="govuk-list">
            {members.map(({ id, projectName, status, since }) => (
              <li key={id}>
                {projectName}: {memberWords[status].toLowerCase()}, {dateWords(since)}
              </li>
            ))}
          </ul>
        </>
      )}
      <More path="take-back" text="Take them back: they were added in error" model={model} />
    </>
  );
};
