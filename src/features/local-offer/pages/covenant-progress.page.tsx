import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { anyRole } from '../../../kernel/roles.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import {
  type Asked,
  askedMembers,
  covenantProgress,
  type LastHeard,
  lastHeard,
} from '../covenant-queries.ts';
import { type CountedJob, countedJobs } from '../kept-job-queries.ts';
import { type CovenantProgress, isLate, isSilent } from '../rules/covenant-progress.ts';
import { isOpenOn } from '../rules/kept-job.ts';

type Group = { name: string; pledges: number; kept: number };

const Groups = ({ caption, groups }: { caption: string; groups: readonly Group[] }): JSX.Element => (
  <Table
    caption={caption}
    captionClasses="govuk-table__caption--m"
    firstCellIsHeader
    head={[{ text: 'Part' }, { text: 'Pledges', format: 'numeric' }, { text: 'Kept', format: 'numeric' }]}
    rows={groups.map(({ name, pledges, kept }) => [
      { text: name.charAt(0).toUpperCase() + name.slice(1) },
      { text: pledges, format: 'numeric' },
      { text: kept, format: 'numeric' },
    ])}
  />
);

/** What is kept for care leavers alone, by when, and how much of it is filled. */
const Jobs = ({ jobs, today }: { jobs: readonly CountedJob[]; today: string }): JSX.Element => (
  <section class="hearth-scroll" aria-label="Jobs and apprenticeships" tabindex={0}>
    <Table
      caption="Jobs and apprenticeships kept for care leavers"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { text: 'Work' },
        { text: 'Kept', format: 'numeric' },
        { text: 'Filled', format: 'numeric' },
        { text: 'Kept until' },
      ]}
      rows={jobs.map((job) => [
        { text: `${job.title} (${job.kind}), ${job.organisation}` },
        { text: job.offered, format: 'numeric' },
        { text: job.filled, format: 'numeric' },
        { text: `${dateWords(job.openUntil)}${isOpenOn(job, today) ? ', open' : ''}` },
      ])}
    />
  </section>
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

/** What was heard last of each pledge, and since when nothing was; that of which nothing was heard for longest first. */
const HeardList = ({ last, today }: { last: readonly LastHeard[]; today: string }): JSX.Element => (
  <ul class="govuk-list govuk-list--bullet">
    {last.map(({ id, organisation, pledge, state, note, since, ...one }) => (
      <li key={id}>
        <strong>{organisation}.</strong> {pledge}
        <br />
        {state.charAt(0).toUpperCase() + state.slice(1)}
        {isLate({ state, dueOn: one.dueOn }, today) && `, late: it was due on ${dateWords(one.dueOn)}`}.{' '}
        {note === null
          ? `Nothing was heard since they signed on ${dateWords(since)}.`
          : `Last heard on ${dateWords(since)}. ${note.words} Taken up ${counted(note.takenUp, 'time')}.`}
        {isSilent({ state }, since, today) && ' That is more than six months ago.'}
      </li>
    ))}
  </ul>
);

const progressView = (
  progress: CovenantProgress,
  asked: readonly Asked[],
  last: readonly LastHeard[],
  jobs: readonly CountedJob[],
  today: string,
): JSX.Element => {
  const { kept, pledges } = progress;
  return (
    <>
      <h1 class="govuk-heading-l">The covenant: how far it is</h1>
      <p class="govuk-body">
        {counted(progress.signatories, 'organisation')} signed. Pledges: {pledges.promised} promised,{' '}
        {pledges['under way']} under way, {pledges.kept} kept, {pledges['not kept']} not kept; {progress.late}{' '}
        late.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>Offers were taken up {counted(progress.takenUp, 'time')}.</li>
        <li>
          Jobs kept for care leavers: {kept.job.offered}, {kept.job.filled} of them filled.
        </li>
        <li>
          Apprenticeships kept for care leavers: {kept.apprenticeship.offered}, {kept.apprenticeship.filled}{' '}
          of them filled.
        </li>
      </ul>
      <Groups caption="By outcome of the covenant" groups={progress.byOutcome} />
      <Groups caption="By part of the council’s approach" groups={progress.byStrand} />
      {jobs.length > 0 && <Jobs jobs={jobs} today={today} />}
      <h2 class="govuk-heading-m">What was heard last</h2>
      {last.length === 0 ? (
        <p class="govuk-body">
          There is no pledge yet. The participation team writes pledges down at /voice/covenant.
        </p>
      ) : (
        <HeardList last={last} today={today} />
      )}
      <h2 class="govuk-heading-m">Employers from our wards</h2>
      {progress.asked > 0 && (
        <p class="govuk-body">
          {progress.brought} of {counted(progress.asked, 'member')} who were asked brought an employer.
        </p>
      )}
      <AskedList asked={asked} />
      <ul class="hearth-ways">
        <li>
          <a class="govuk-link" href="/covenant">
            What everybody sees
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/offer/kept-jobs">
            Jobs that are open now
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
      const today = todayIn(clock);
      const progress = await covenantProgress(tx, scope, today);
      const asked = await askedMembers(tx, scope);
      const last = await lastHeard(tx, scope, today);
      const jobs = await countedJobs(tx, scope);
      return page('The covenant', progressView(progress, asked, last, jobs, today));
    }),
});
