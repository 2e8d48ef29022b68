import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { DayLine } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { keepFinding, keepHomeDid, takeFindingBack } from '../panels.ts';
import { type Finding, findFinding, findRequest, type KeptRequest, listFindings } from '../queries.ts';
import { findingTexts, homeDidTexts, readFinding, readHomeDid } from '../rules/panel.ts';
import { AskedFields } from './asked-fields.tsx';
import { FindingList } from './finding-list.tsx';
import { requestParams } from './request.page.tsx';
import { crumbs } from './voice-crumbs.ts';

const findingsView = (findings: readonly Finding[]): JSX.Element => {
  const open = findings.filter(({ doneOn }) => doneOn === null);
  const done = findings.filter(({ doneOn }) => doneOn !== null);
  return (
    <>
      <Breadcrumbs items={[crumbs.voice, { text: crumbs.findings.text }]} />
      <h1 class="govuk-heading-l">{crumbs.findings.text}</h1>
      {findings.length === 0 && (
        <p class="govuk-body">
          Nothing is written down yet. Findings are added to a request for a visit, under{' '}
          <a class="govuk-link" href="/voice/requests">
            Requests
          </a>
          .
        </p>
      )}
      <h2 class="govuk-heading-m">Open: {counted(open.length, 'finding')}</h2>
      <FindingList findings={open} />
      <h2 class="govuk-heading-m">Done: {counted(done.length, 'finding')}</h2>
      <FindingList findings={done} />
    </>
  );
};

/** What Young Inspectors found, the open findings first. */
export const findingsPage = route({
  method: 'GET',
  path: '/voice/findings',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'findings at homes; nothing of a young person' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => page(crumbs.findings.text, findingsView(await listFindings(tx, scope)))),
});

const newTitle = 'Write a finding down';

const { home, seen, asks } = findingTexts;

const showNew = (request: KeptRequest, typed: Typed, error: FormError): Answer =>
  formAnswer(
    newTitle,
    <FormPage
      title={newTitle}
      to={`/voice/requests/${request.id}/finding`}
      above={[crumbs.voice, crumbs.requests]}
      back={{ text: request.title, href: `/voice/requests/${request.id}` }}
      verb="Save the finding"
      leave="Write none down"
      error={error}
    >
      <AskedFields asked={{ home }} typed={typed} error={error} />
      <DayLine name="visitedOn" label="Day of the visit" typed={typed} error={error} />
      <AskedFields asked={{ seen, asks }} typed={typed} error={error} />
    </FormPage>,
    error,
  );

/** The form of a finding. */
export const findingForm = route({
  method: 'GET',
  path: '/voice/requests/:request/finding',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'a form of the team' },
  params: requestParams,
  handle: ({ inScope, scope, params: { request: id } }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      return request ? showNew(request, {}, null) : notFound('that request');
    }),
});

/** Writes a finding down. */
export const saveFinding = route({
  method: 'POST',
  path: '/voice/requests/:request/finding',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['inspection finding.kept'] },
  params: requestParams,
  body: anyForm,
  handle: ({ inScope, scope, params: { request: id }, body, clock }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      if (!request) return notFound('that request');
      const read = readFinding(body, todayIn(clock));
      if (!read.ok) return showNew(request, body, read.reason);
      await keepFinding(tx, scope, id, read.value);
      return redirect(`/voice/requests/${id}`);
    }),
});

const params = z.object({ finding: z.uuid('The address is not complete.') });

const show = (finding: Finding, typed: Typed, error: FormError): Answer =>
  formAnswer(
    finding.home,
    <>
      <FormPage
        title={finding.home}
        to={`/voice/findings/${finding.id}`}
        above={[crumbs.voice]}
        back={crumbs.findings}
        verb="Save what the home did"
        leave="Leave it as it is"
        error={error}
        before={
          <>
            <p class="govuk-body">
              Visited on {dateWords(finding.visitedOn)}. We saw: {finding.seen}
            </p>
            <p class="govuk-body">We ask: {finding.asks}</p>
          </>
        }
      >
        <AskedFields asked={homeDidTexts} typed={typed} error={error} />
        <DayLine name="doneOn" label="On which day" typed={typed} error={error} />
      </FormPage>
      <p class="govuk-body">
        <a class="govuk-link" href={`/voice/findings/${finding.id}/take-back`}>
          Take the finding back
        </a>
        , where it was written down in error.
      </p>
    </>,
    error,
  );

const typedOf = ({ did, doneOn }: Finding): Typed => ({
  did,
  doneOn: doneOn === null ? '' : dateWords(doneOn),
});

/** The form for what a home did about a finding. */
export const findingPage = route({
  method: 'GET',
  path: '/voice/findings/:finding',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'a finding at a home; nothing of a young person' },
  params,
  handle: ({ inScope, scope, params: { finding: id } }) =>
    inScope(async (tx) => {
      const finding = await findFinding(tx, scope, id);
      return finding ? show(finding, typedOf(finding), null) : notFound('that finding');
    }),
});

/** Writes down what a home did. */
export const saveHomeDid = route({
  method: 'POST',
  path: '/voice/findings/:finding',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['inspection finding.done'] },
  params,
  body: anyForm,
  handle: ({ inScope, scope, params: { finding: id }, body, clock }) =>
    inScope(async (tx) => {
      const finding = await findFinding(tx, scope, id);
      if (!finding) return notFound('that finding');
      const read = readHomeDid(body, todayIn(clock));
      if (!read.ok) return show(finding, body, read.reason);
      await keepHomeDid(tx, scope, id, read.value);
      return redirect('/voice/findings');
    }),
});

/** Asks before a finding is taken back. */
export const takeFindingBackForm = route({
  method: 'GET',
  path: '/voice/findings/:finding/take-back',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'a form of the team' },
  params,
  handle: ({ inScope, scope, params: { finding: id } }) =>
    inScope(async (tx) => {
      const finding = await findFinding(tx, scope, id);
      if (!finding) return notFound('that finding');
      const title = 'Take this finding back?';
      return page(
        title,
        <FormPage
          title={title}
          to={`/voice/findings/${id}/take-back`}
          above={[crumbs.voice, crumbs.findings]}
          back={{ text: finding.home, href: `/voice/findings/${id}` }}
          verb="Take it back"
          leave="Keep it"
          error={null}
          warning
        >
          <p class="govuk-body">
            {finding.home}: {finding.seen} The audit log keeps that it was there.
          </p>
        </FormPage>,
      );
    }),
});

/** Takes a finding back. */
export const takeFindingBackRoute = route({
  method: 'POST',
  path: '/voice/findings/:finding/take-back',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['inspection finding.taken back'] },
  params,
  handle: ({ inScope, scope, params: { finding: id } }) =>
    inScope(async (tx) => {
      if (!(await findFinding(tx, scope, id))) return notFound('that finding');
      await takeFindingBack(tx, scope, id);
      return redirect('/voice/findings');
    }),
});
