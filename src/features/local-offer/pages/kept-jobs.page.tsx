import { z } from 'zod';
import { ok, refused } from '../../../kernel/result.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { countedPledges } from '../covenant-queries.ts';
import { addJob, changeJob } from '../keep-jobs.ts';
import { countedJobs } from '../kept-job-queries.ts';
import { jobKinds, readJob } from '../rules/kept-job.ts';
import { seenIn } from '../rules/seen.ts';
import { Choice, Seen } from './covenant-forms.page.tsx';
import { changedMeanwhile, covenantDesk, team, voiceLink } from './team.ts';

const about = { ...team, above: [voiceLink, covenantDesk], verb: 'Save it' } as const;

const pledgeLink = (id: string) => ({ text: 'The pledge', href: `/voice/covenant/pledges/${id}` });

const Fields = (filled: Filled) => (
  <>
    <Seen {...filled} />
    <p class="govuk-body">Everybody reads these while it is open, under “Jobs kept for you”.</p>
    <Choice name="kind" label="What it is" among={jobKinds} {...filled} />
    <LineField name="title" label="What the work is" hint="Like “Help in the shop”." {...filled} />
    <TextField
      name="howToApply"
      label="How to apply"
      hint="For young people: short, and no names."
      {...filled}
    />
    <DayLine
      name="openUntil"
      label="Kept until"
      hint="The last day to apply, like 13 May 2026."
      {...filled}
    />
    <h2 class="govuk-heading-m">How many</h2>
    <p class="govuk-body">Only people of the boards see these. When all are filled it is shown no more.</p>
    <LineField name="offered" label="Kept for care leavers" width={4} {...filled} />
    <LineField name="filled" label="Of these filled" width={4} {...filled} />
  </>
);

const newJob = formRoutes({
  ...about,
  path: '/voice/covenant/pledges/:pledge/jobs/new',
  params: z.object({ pledge: z.uuid('The address is not complete.') }),
  open: async ({ tx, scope, params }) =>
    (await countedPledges(tx, scope)).find(({ id }) => id === params.pledge) ?? null,
  events: ['kept job.added'],
  title: () => 'A job kept for care leavers',
  back: ({ id }) => pledgeLink(id),
  typed: (): Typed => ({ filled: '0' }),
  fields: Fields,
  save: async ({ tx, scope }, { id }, typed) => {
    const read = readJob(typed);
    if (!read.ok) return read;
    await addJob(tx, scope, id, read.value);
    return ok(pledgeLink(id).href);
  },
});

const changedJob = formRoutes({
  ...about,
  path: '/voice/covenant/jobs/:job',
  params: z.object({ job: z.uuid('The address is not complete.') }),
  open: async ({ tx, scope, params }) =>
    (await countedJobs(tx, scope)).find(({ id }) => id === params.job) ?? null,
  events: ['kept job.changed'],
  title: ({ title }) => title,
  back: ({ pledgeId }) => pledgeLink(pledgeId),
  typed: ({ kind, title, howToApply, openUntil, offered, filled, version }): Typed => ({
    kind,
    title,
    howToApply,
    openUntil: dateWords(openUntil),
    offered: `${offered}`,
    filled: `${filled}`,
    seen: `${version}`,
  }),
  fields: Fields,
  save: async ({ tx, scope }, { id, pledgeId }, typed) => {
    const read = readJob(typed);
    if (!read.ok) return read;
    return (await changeJob(tx, scope, { id, seen: seenIn(typed) }, read.value))
      ? ok(pledgeLink(pledgeId).href)
      : refused({ field: 'title', text: changedMeanwhile });
  },
});

/** Work that somebody who signed keeps for care leavers alone: until when, and how much of it is filled. */
export const keptJobForms = [...newJob, ...changedJob];
