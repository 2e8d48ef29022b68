import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { type Conference, dueOf, type FamilyAppeal, standingOf } from '../queries.ts';
import { appealOutcomes, appellants, grounds } from '../rules/appeal.ts';
import {
  agencies,
  beginnings,
  categories,
  endings,
  type HeldConference,
  kinds,
  outcomes,
  reasons,
} from '../rules/conference.ts';
import { dueWords, urgencyOf } from '../rules/due-list.ts';
import { UrgencyTag } from './conferences.view.tsx';
import { along, conferencePath, familyPath, type HeldFamily, toConferences } from './with-family.tsx';

type Model = { held: HeldFamily; appeals: readonly FamilyAppeal[]; done: string | null };

const Link = ({ href, children }: { href: string; children: string }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);

const Next = ({ held }: { held: HeldFamily }) => {
  const { family, conferences, today } = held;
  const { next, planned } = standingOf(family, conferences);
  const plannedOn = planned?.plannedOn ?? null;
  return (
    <>
      <h2 class="govuk-heading-m">Next conference</h2>
      <p class="govuk-body">
        {next && (
          <>
            <UrgencyTag urgency={urgencyOf({ next, plannedOn }, today)} />{' '}
          </>
        )}
        {next === null
          ? `${dueWords(next, today)}.`
          : `${kinds[next.kind]}: ${dueWords(next, today).toLowerCase()}, by ${dateWords(next.due)}. ${next.basis}.`}
      </p>
      {(next !== null || planned !== null) && (
        <p class="govuk-body">
          <Link href={along(`${familyPath(family)}/plan`, held)}>
            {planned ? `Move it: it is planned for ${plannedWords(planned)}` : 'Plan it'}
          </Link>
        </p>
      )}
    </>
  );
};

const plannedWords = ({ plannedOn, plannedAt }: Conference): string =>
  `${plannedOn === null ? 'no day yet' : dateWords(plannedOn)}${plannedAt === '' ? '' : ` at ${timeWords(plannedAt)}`}`;

const partsOf = (held: HeldConference): string => {
  const told: [number, string][] = [
    [held.came, 'came'],
    [held.viewsGiven, 'gave views without coming'],
    [held.viewsNotAvailable, 'without views'],
    [held.tooYoung, 'too young'],
  ];
  const how: [number, string][] = [
    [held.byForm, 'by form'],
    [held.byAdvocate, 'through an advocate'],
    [held.byWorker, 'through a worker'],
  ];
  const words = (some: [number, string][]) =>
    some.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const ways = words(how);
  return `${words(told).join(', ')}${ways.length > 0 ? ` (views: ${ways.join(', ')})` : ''}`;
};

const agenciesOf = (held: HeldConference, isIn: (part: HeldConference['agencies'][number]) => boolean) =>
  held.agencies
    .filter(isIn)
    .map(({ agency }) => agencies[agency])
    .join(', ');

const reasonOf = ({ reason, reasonWords }: Pick<Conference, 'reason' | 'reasonWords'>): string => {
  if (reason === null) return '';
  return reason === 'other' ? reasonWords : reasons[reason];
};

const HeldFacts = ({ held, conference }: { held: HeldFamily; conference: Conference }) => {
  const one = conference.held;
  if (one === null) return null;
  const due = dueOf(held.family, held.conferences, conference);
  const neither = agenciesOf(one, (part) => part.invited && !part.came && !part.report);
  const facts: [string, string][] = [
    ['Due by', dateWords(conference.dueOn)],
    ['Why late', reasonOf(conference)],
    [
      'Decided',
      `${outcomes[one.outcome]}${one.category === null ? '' : `: ${categories[one.category].toLowerCase()}`}`,
    ],
    ['Children', `${one.children}: ${partsOf(one)}`],
    ['Came', agenciesOf(one, ({ came }) => came)],
    ['Sent a report', agenciesOf(one, ({ report }) => report)],
    ['Invited, and did neither', neither],
    ['Questionnaires given out', conference.given === 0 ? '' : String(conference.given)],
  ];
  return (
    <>
      {due !== conference.dueOn && (
        <p class="govuk-inset-text">
          By what is known now it was due by {dateWords(due)}. Write it down again to count it so.
        </p>
      )}
      <SummaryList
        classes="govuk-summary-list--no-border"
        rows={facts
          .filter(([, value]) => value !== '')
          .map(([key, value]) => ({ key: { text: key }, value: { text: value } }))}
      />
    </>
  );
};

const stateWords = (conference: Conference): string => {
  const { state, cameOn, held, dueOn } = conference;
  if (state === 'planned') return `planned for ${plannedWords(conference)}`;
  const day = cameOn === null ? '' : dateWords(cameOn);
  if (held === null) return `${state} on ${day}: ${reasonOf(conference).toLowerCase()}`;
  return `held on ${day}${held.day > dueOn ? ', late' : ''}`;
};

const Appeals = ({ held, appeals }: { held: HeldFamily; appeals: readonly FamilyAppeal[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {appeals.map((appeal) => (
      <li key={appeal.id}>
        <Link href={along(`/conferences/appeals/${appeal.id}`, held)}>
          {`Appeal, ${appellants[appeal.by].toLowerCase()}: ${grounds[appeal.ground].toLowerCase()}`}
        </Link>
        , received on {dateWords(appeal.receivedOn)}.{' '}
        {appeal.answer === null
          ? 'It waits for an answer.'
          : `${appealOutcomes[appeal.answer.outcome]} on ${dateWords(appeal.answer.on)}.`}
        {appeal.changed !== '' && <span class="hearth-typed"> {appeal.changed}</span>}
      </li>
    ))}
  </ul>
);

const waysOn = (conference: Conference): [string, string][] => {
  const path = conferencePath(conference);
  if (conference.state === 'planned')
    return [
      [`${path}/held`, 'Write down that it was held'],
      [`${path}/not-held`, 'It was adjourned or called off'],
      [`${path}/questionnaires`, 'Questionnaires'],
    ];
  const back: [string, string] = [`${path}/take-back`, 'Take back what was written down'];
  if (conference.state !== 'held') return [back];
  return [
    [`${path}/held`, 'Put right what was written down'],
    [`${path}/questionnaires`, 'Questionnaires'],
    [`${path}/appeals/new`, 'Add an appeal'],
    back,
  ];
};

const One = ({
  held,
  conference,
  appeals,
}: {
  held: HeldFamily;
  conference: Conference;
  appeals: FamilyAppeal[];
}) => (
  <li>
    <h3 class="govuk-heading-s">
      {kinds[conference.kind]}, {stateWords(conference)}
      {conference.held !== null && conference.held.day > conference.dueOn && (
        <>
          {' '}
          <Tag text="Late" classes="govuk-tag--yellow" />
        </>
      )}
    </h3>
    <HeldFacts held={held} conference={conference} />
    {appeals.length > 0 && <Appeals held={held} appeals={appeals} />}
    <ul class="hearth-links">
      {waysOn(conference).map(([href, text]) => (
        <li key={href}>
          <Link href={along(href, held)}>{text}</Link>
        </li>
      ))}
    </ul>
  </li>
);

const Facts = ({ held: { family } }: { held: HeldFamily }) => {
  const { beginning, ending, childReferences } = family;
  const facts: [string, string][] = [
    ['District and team', [family.district, family.team].filter(Boolean).join(', ')],
    ['Who chairs', family.chair ?? 'Nobody yet'],
    ['References of the children', childReferences.join(', ')],
    ['Days are counted from', `${beginnings[beginning.kind]}, ${dateWords(beginning.on)}`],
    ['Nothing is due any more', ending === null ? '' : `${endings[ending.why]}, ${dateWords(ending.on)}`],
  ];
  return (
    <SummaryList
      rows={facts
        .filter(([, value]) => value !== '')
        .map(([key, value]) => ({ key: { text: key }, value: { text: value } }))}
    />
  );
};

/** A family: what is due next, its conferences with what came of them, the newest first, and what is known of it. */
export const familyView = ({ held, appeals, done }: Model): JSX.Element => {
  const { family, conferences } = held;
  return (
    <>
      {done !== null && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[toConferences, { text: family.reference }]} />
      <h1 class="govuk-heading-l">
        {family.reference}, {counted(family.children, 'child', 'children')}
      </h1>
      <Next held={held} />
      <h2 class="govuk-heading-m">Conferences</h2>
      {conferences.length === 0 ? (
        <p class="govuk-body">None yet. Plan the first one above.</p>
      ) : (
        <ul class="hearth-list">
          {conferences.toReversed().map((conference) => (
            <One
              key={conference.id}
              held={held}
              conference={conference}
              appeals={appeals.filter(({ conferenceId }) => conferenceId === conference.id)}
            />
          ))}
        </ul>
      )}
      <h2 class="govuk-heading-m">The family</h2>
      <Facts held={held} />
      <p class="govuk-body">
        <Link href={along(`${familyPath(family)}/edit`, held)}>Change the family’s line</Link>
      </p>
    </>
  );
};
