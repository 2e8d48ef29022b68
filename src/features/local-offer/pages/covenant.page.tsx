import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { anyRole } from '../../../kernel/roles.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { everyone, page, publicReading, route } from '../../../web/route.ts';
import {
  type Asked,
  allPledges,
  askedMembers,
  covenantProgress,
  type Pledge,
  type Signatory,
  signatories,
} from '../covenant-queries.ts';
import { type CovenantProgress, outcomes, type PledgeState } from '../rules/covenant.ts';
import { offerPage } from './offer-page.ts';

/** What an outcome of the covenant is called on a page for young people. */
const outcomeWords: Record<(typeof outcomes)[number], string> = {
  'independent living': 'A home of our own',
  'education, employment and training': 'Learning and work',
  'safety and security': 'To be safe',
  health: 'To be well',
  finance: 'Money',
};

const stateWords: Record<PledgeState, string> = {
  promised: 'They have promised it',
  'under way': 'They have begun',
  kept: 'They have done it',
  'not kept': 'They have not done it',
};

const Promised = ({ one, by }: { one: Pledge; by: string }): JSX.Element => (
  <li>
    <strong>{by}.</strong> {one.pledge}
    <br />
    {stateWords[one.state]}
    {(one.state === 'promised' || one.state === 'under way') && `. By ${dateWords(one.dueOn)}`}.{' '}
    {one.progress}
  </li>
);

const covenantView = (there: readonly Signatory[], pledges: readonly Pledge[]): JSX.Element => {
  const names = new Map(there.map(({ id, organisation }) => [id, organisation]));
  const standing = pledges.filter(({ signatoryId }) => names.has(signatoryId));
  return (
    <>
      <h1 class="govuk-heading-xl">Firms that stand by us</h1>
      <p class="govuk-body-l">
        These firms and groups have signed the Care Leaver Covenant. It is a promise to help those of us who
        leave care. Here is what each one said it would do, and if it did.
      </p>
      {there.length === 0 && <p class="govuk-body">Nobody has signed here yet. We are asking.</p>}
      {outcomes.map((outcome) => {
        const some = standing.filter((one) => one.outcome === outcome);
        return (
          some.length > 0 && (
            <section key={outcome}>
              <h2 class="govuk-heading-m">{outcomeWords[outcome]}</h2>
              <ul class="hearth-offers">
                {some.map((one) => (
                  <Promised key={one.id} one={one} by={names.get(one.signatoryId) ?? ''} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {there.length > 0 && (
        <>
          <h2 class="govuk-heading-m">All who signed</h2>
          <ul class="govuk-list govuk-list--bullet">
            {there.map(({ id, organisation, area, about, signedOn }) => (
              <li key={id}>
                {organisation}, {area}. Signed on {dateWords(signedOn)}. {about}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/offer">
          See all that we can get
        </a>
      </p>
    </>
  );
};

/** Who signed the covenant, and what they pledge. */
export const covenantPage = route({
  method: 'GET',
  path: '/covenant',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const there = (await signatories(tx, scope)).filter(
        ({ endedOn }) => endedOn === null || endedOn > today,
      );
      const pledges = await allPledges(tx, scope);
      return offerPage('Firms that stand by us', covenantView(there, pledges), {
        signatories: there,
        pledges,
      });
    }),
});

type Group = { name: string; pledges: number; kept: number };

const Groups = ({ caption, groups }: { caption: string; groups: readonly Group[] }): JSX.Element => (
  <table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">
          Part
        </th>
        <th scope="col" class="govuk-table__header govuk-table__header--numeric">
          Pledges
        </th>
        <th scope="col" class="govuk-table__header govuk-table__header--numeric">
          Kept
        </th>
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {groups.map(({ name, pledges, kept }) => (
        <tr key={name} class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {name.charAt(0).toUpperCase() + name.slice(1)}
          </th>
          <td class="govuk-table__cell govuk-table__cell--numeric">{pledges}</td>
          <td class="govuk-table__cell govuk-table__cell--numeric">{kept}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Members who were asked for an employer, and whom they brought. */
const AskedList = ({ asked }: { asked: readonly Asked[] }): JSX.Element =>
  asked.length === 0 ? (
    <p class="govuk-body">
      No member has been asked yet. The participation team writes it down at /voice/covenant.
    </p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {asked.map(({ id, member, ward, askedOn, broughtOn, organisation }) => (
        <li key={id}>
          {member}, {ward}: asked on {dateWords(askedOn)};{' '}
          {broughtOn === null ? 'nobody yet' : `brought ${organisation ?? ''} on ${dateWords(broughtOn)}`}
        </li>
      ))}
    </ul>
  );

const progressView = (progress: CovenantProgress, asked: readonly Asked[]): JSX.Element => {
  const { counts, pledges } = progress;
  return (
    <>
      <h1 class="govuk-heading-l">The covenant: how far it is</h1>
      <p class="govuk-body">
        {counted(progress.signatories, 'organisation')} signed. Pledges: {pledges.promised} promised,{' '}
        {pledges['under way']} under way, {pledges.kept} kept, {pledges['not kept']} not kept; {progress.late}{' '}
        late.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>Offers were taken up {counted(counts.takenUp, 'time')}.</li>
        <li>
          Jobs kept for care leavers: {counts.jobsOffered}, {counts.jobsFilled} of them filled.
        </li>
        <li>
          Apprenticeships kept for care leavers: {counts.apprenticeshipsOffered},{' '}
          {counts.apprenticeshipsFilled} of them filled.
        </li>
      </ul>
      <Groups caption="By outcome of the covenant" groups={progress.byOutcome} />
      <Groups caption="By part of the council’s approach" groups={progress.byStrand} />
      <h2 class="govuk-heading-m">Employers from our wards</h2>
      <p class="govuk-body">
        {progress.asked === 0
          ? ''
          : `${progress.brought} of ${counted(progress.asked, 'member')} who were asked brought an employer.`}
      </p>
      <AskedList asked={asked} />
      <ul class="hearth-ways">
        <li>
          <a class="govuk-link" href="/covenant">
            What everybody sees
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/offer/near-me/new">
            Tell the team of a service in your ward
          </a>
        </li>
      </ul>
    </>
  );
};

/** How far the covenant is, for everybody with a role at a board. */
export const progressPage = route({
  method: 'GET',
  path: '/covenant/progress',
  zone: 'board',
  at: 'any board',
  can: anyRole,
  audit: { writes: false, because: 'counts, and which members were asked' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const progress = await covenantProgress(tx, scope, todayIn(clock));
      return page('The covenant', progressView(progress, await askedMembers(tx, scope)));
    }),
});
