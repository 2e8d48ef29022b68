import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Finding, listFindings } from '../queries.ts';
import { FindingList } from './finding-list.tsx';
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
