import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { DayLine } from '../../../web/fields.tsx';
import { formRoutes, type Held } from '../../../web/form-routes.tsx';
import { mayHearVoice } from '../../voice/index.ts';
import { keepFinding, keepHomeDid, takeFindingBack } from '../panels.ts';
import { type Finding, findFinding, findRequest } from '../queries.ts';
import { findingTexts, homeDidTexts, readFinding, readHomeDid } from '../rules/panel.ts';
import { AskedFields } from './asked-fields.tsx';
import { ofRequest } from './of-request.ts';
import { crumbs } from './voice-crumbs.ts';

const { home, seen, asks } = findingTexts;

const newFinding = formRoutes({
  ...ofRequest,
  path: '/voice/requests/:request/finding',
  events: ['inspection finding.kept'],
  verb: 'Save the finding',
  leave: 'Write none down',
  title: () => 'Write a finding down',
  open: async ({ tx, scope, params }) => {
    const request = await findRequest(tx, scope, params.request);
    return request ? { request } : null;
  },
  typed: (): Typed => ({}),
  fields: (field) => (
    <>
      <AskedFields asked={{ home }} {...field} />
      <DayLine name="visitedOn" label="Day of the visit" {...field} />
      <AskedFields asked={{ seen, asks }} {...field} />
    </>
  ),
  save: async ({ tx, scope, today }, found, typed) => {
    const read = readFinding(typed, today);
    if (!read.ok) return read;
    await keepFinding(tx, scope, found.request.id, read.value);
    return ok(ofRequest.back(found).href);
  },
});

const ofFinding = {
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  params: z.object({ finding: z.uuid('The address is not complete.') }),
  open: async ({ tx, scope, params }: Held<{ finding: string }>): Promise<Finding | null> =>
    (await findFinding(tx, scope, params.finding)) ?? null,
} as const;

const pathOf = ({ id }: Finding): string => `${crumbs.findings.href}/${id}`;

const whatHomeDid = formRoutes({
  ...ofFinding,
  path: '/voice/findings/:finding',
  events: ['inspection finding.done'],
  verb: 'Save what the home did',
  title: (finding) => finding.home,
  back: () => crumbs.findings,
  above: [crumbs.voice],
  typed: ({ did, doneOn }): Typed => ({ did, doneOn: doneOn === null ? '' : dateWords(doneOn) }),
  before: (finding) => (
    <>
      <p class="govuk-body">
        Visited on {dateWords(finding.visitedOn)}. We saw: {finding.seen}
      </p>
      <p class="govuk-body">We ask: {finding.asks}</p>
    </>
  ),
  fields: (field) => (
    <>
      <AskedFields asked={homeDidTexts} {...field} />
      <DayLine name="doneOn" label="On which day" {...field} />
    </>
  ),
  after: (finding) => (
    <p class="govuk-body">
      <a class="govuk-link" href={`${pathOf(finding)}/take-back`}>
        Take the finding back
      </a>
      , where it was written down in error.
    </p>
  ),
  save: async ({ tx, scope, today }, { id }, typed) => {
    const read = readHomeDid(typed, today);
    if (!read.ok) return read;
    await keepHomeDid(tx, scope, id, read.value);
    return ok(crumbs.findings.href);
  },
});

const takenBack = formRoutes({
  ...ofFinding,
  path: '/voice/findings/:finding/take-back',
  events: ['inspection finding.taken back'],
  verb: 'Take it back',
  leave: 'Keep it',
  warning: true,
  title: () => 'Take this finding back?',
  back: (finding) => ({ text: finding.home, href: pathOf(finding) }),
  above: [crumbs.voice, crumbs.findings],
  typed: (): Typed => ({}),
  fields: (_field, finding) => (
    <p class="govuk-body">
      {finding.home}: {finding.seen} The audit log keeps that it was there.
    </p>
  ),
  save: async ({ tx, scope }, { id }) => {
    await takeFindingBack(tx, scope, id);
    return ok(crumbs.findings.href);
  },
});

/** What Young Inspectors found, what the home did about it, and taking a finding back. */
export const findingForms = [...newFinding, ...whatHomeDid, ...takenBack];
