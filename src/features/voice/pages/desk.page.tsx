import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { type Desk, page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../policy.ts';
import { countWaiting, leadOf } from '../queries.ts';

const deskView = (
  desks: readonly Desk[],
  waiting: number,
  worrying: number,
  hasLead: boolean,
): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Young people’s voice</h1>
    {!hasLead && (
      <div class="govuk-inset-text">
        Nobody is named yet who is told when somebody’s words seem to tell of danger.{' '}
        <a class="govuk-link" href="/voice/settings">
          Name somebody
        </a>
        .
      </div>
    )}
    <ul class="govuk-list govuk-list--spaced">
      <li>
        <a class="govuk-link govuk-!-font-weight-bold" href="/voice/posts">
          What came in
        </a>
        <br />
        {waiting === 0 ? 'Nothing waits to be read.' : `${counted(waiting, 'message')} to read`}
        {worrying > 0 && `, ${worrying} of them worrying`}
      </li>
      <li>
        <a class="govuk-link govuk-!-font-weight-bold" href="/voice/quotes">
          Words that we wrote down
        </a>
        <br />
        What young people said, on what it rests, and taking it out.
      </li>
      {desks.map(({ text, href, hint }) => (
        <li key={href}>
          <a class="govuk-link govuk-!-font-weight-bold" href={href}>
            {text}
          </a>
          <br />
          {hint}
        </li>
      ))}
      <li>
        <a class="govuk-link govuk-!-font-weight-bold" href="/voice/settings">
          When we read, and who is told of danger
        </a>
        <br />
        It stands on every form that young people see.
      </li>
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href="/young">
        See the pages as young people see them
      </a>
    </p>
  </>
);

/** Where the participation team begins. */
export const desk = route({
  method: 'GET',
  path: '/voice',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'places to work at, and how much waits' },
  handle: ({ inScope, scope, site }) =>
    inScope(async (tx) => {
      const { all, worrying } = await countWaiting(tx, scope);
      const hasLead = (await leadOf(tx, scope)) !== undefined;
      return page('Young people’s voice', deskView(site.desks, all, worrying, hasLead));
    }),
});
