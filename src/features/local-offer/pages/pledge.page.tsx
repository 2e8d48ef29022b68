import type { JSX } from 'preact';
import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { ok, refused } from '../../../kernel/result.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { formRoutes, type Held } from '../../../web/form-routes.tsx';
import { allNotes, type CountedPledge, countedPledges, type Note } from '../covenant-queries.ts';
import { changePledge, noteHeard } from '../keep-covenant.ts';
import { type CountedJob, countedJobs } from '../kept-job-queries.ts';
import { pledgeStates, readHeard, readPledge } from '../rules/covenant.ts';
import { seenIn } from '../rules/seen.ts';
import { Choice, PledgeFieldsView, Seen } from './covenant-forms.page.tsx';
import { changedMeanwhile, covenantDesk, team, voiceLink } from './team.ts';

type Found = CountedPledge & { notes: readonly Note[]; jobs: readonly CountedJob[] };

const hrefOf = ({ id }: Pick<Found, 'id'>): string => `/voice/covenant/pledges/${id}`;

const open = async ({ tx, scope, params }: Held<{ pledge: string }>): Promise<Found | null> => {
  const one = (await countedPledges(tx, scope)).find(({ id }) => id === params.pledge);
  if (!one) return null;
  const isOfIt = ({ pledgeId }: { pledgeId: string }): boolean => pledgeId === one.id;
  return {
    ...one,
    notes: (await allNotes(tx, scope)).filter(isOfIt),
    jobs: (await countedJobs(tx, scope)).filter(isOfIt),
  };
};

const atPledge = {
  ...team,
  params: z.object({ pledge: z.uuid('The address is not complete.') }),
  open,
} as const;

const HeardSoFar = (found: Found): JSX.Element => (
  <>
    <p class="govuk-body">
      <a class="govuk-link" href={`${hrefOf(found)}/heard`}>
        Write down what was heard of it
      </a>
    </p>
    {found.notes.length === 0 ? (
      <p class="govuk-body">Nothing has been heard of it yet.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {found.notes.map(({ version, heardOn, notedBy, state, words, takenUp }) => (
          <li key={version}>
            {dateWords(heardOn)}: {state}, taken up {counted(takenUp, 'time')} until then.{' '}
            {words !== '' && `“${words}” `}
            Written down by {notedBy}.
          </li>
        ))}
      </ul>
    )}
  </>
);

const JobsOfIt = (found: Found): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Jobs and apprenticeships kept for care leavers</h2>
    {found.jobs.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {found.jobs.map(({ id, kind, title, offered, filled, openUntil }) => (
          <li key={id}>
            <a class="govuk-link" href={`/voice/covenant/jobs/${id}`}>
              {title}
            </a>
            , {kind}: {offered} kept until {dateWords(openUntil)}, {filled} filled
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      {found.jobs.length === 0 && 'None yet. '}
      <a class="govuk-link" href={`${hrefOf(found)}/jobs/new`}>
        Add what is kept
      </a>
    </p>
  </>
);

const changedPledge = formRoutes({
  ...atPledge,
  path: '/voice/covenant/pledges/:pledge',
  above: [voiceLink],
  events: ['pledge.changed'],
  verb: 'Save the pledge',
  title: () => 'A pledge',
  back: () => covenantDesk,
  typed: ({ pledge, outcome, strand, dueOn, version }): Typed => ({
    pledge,
    outcome,
    strand,
    dueOn: dateWords(dueOn),
    seen: `${version}`,
  }),
  before: (found) => (
    <>
      <HeardSoFar {...found} />
      <JobsOfIt {...found} />
    </>
  ),
  fields: PledgeFieldsView,
  save: async ({ tx, scope }, { id }, typed) => {
    const read = readPledge(typed);
    if (!read.ok) return read;
    return (await changePledge(tx, scope, { id, seen: seenIn(typed) }, read.value))
      ? ok(covenantDesk.href)
      : refused({ field: 'pledge', text: changedMeanwhile });
  },
});

const heard = formRoutes({
  ...atPledge,
  path: '/voice/covenant/pledges/:pledge/heard',
  above: [voiceLink, covenantDesk],
  events: ['pledge.heard'],
  verb: 'Write it down',
  title: () => 'What was heard of a pledge',
  back: (found) => ({ text: 'The pledge', href: hrefOf(found) }),
  typed: ({ state, takenUp, version }, today): Typed => ({
    heardOn: dateWords(today),
    state,
    takenUp: `${takenUp}`,
    seen: `${version}`,
  }),
  before: ({ pledge }) => (
    <>
      <p class="govuk-body">{pledge}</p>
      <p class="govuk-body">
        What was heard before stays in its history, with its day and who wrote it down.
      </p>
    </>
  ),
  fields: (filled) => (
    <>
      <Seen {...filled} />
      <DayLine name="heardOn" label="When you heard it" {...filled} />
      <Choice name="state" label="How far it is" among={pledgeStates} {...filled} />
      <TextField name="progress" label="What came of it" hint="Everybody sees it: no names." {...filled} />
      <LineField
        name="takenUp"
        label="How often it was taken up, in all until then"
        hint="Only people of the boards see it."
        width={4}
        {...filled}
      />
    </>
  ),
  save: async ({ tx, scope, today }, found, typed) => {
    const read = readHeard(typed, found.notes[0]?.heardOn ?? null, today);
    if (!read.ok) return read;
    return (await noteHeard(tx, scope, { id: found.id, seen: seenIn(typed) }, read.value))
      ? ok(hrefOf(found))
      : refused({ field: 'heardOn', text: changedMeanwhile });
  },
});

/** A pledge, and what was heard of it. */
export const pledgeForms = [...changedPledge, ...heard];
