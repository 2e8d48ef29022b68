import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';
import { Panel } from '../../../web/components/panel.tsx';
import type { Taken } from '../posts.ts';
import type { Hours } from '../queries.ts';

const Worried = ({ alerted }: { alerted: string | null }): JSX.Element => (
  <div class="govuk-inset-text">
    <p>
      <strong>Some of your words made us worry about you.</strong>{' '}
      {alerted === null
        ? 'Nobody can be told at this moment, so please do not wait for us.'
        : `We have just told this person: ${alerted}. They only see that something came in, until they open it here.`}
    </p>
    <p>
      If you are in danger, call 999. To talk to somebody now,{' '}
      <a class="govuk-link" href="/help-now">
        see who is there
      </a>
      .
    </p>
  </div>
);

type Thanks = {
  said: string;
  next: string;
  hours: Hours;
  origin: string;
  taken: Pick<Taken, 'alerted' | 'worried' | 'secret'>;
};

/** It was sent: what happens next, who was told where there is worry, and the link to take it back with. */
export const thanksView = ({ said, next, hours, origin, taken }: Thanks): JSX.Element => (
  <>
    <Panel titleText="Thank you" text={said} />
    {taken.worried && <Worried alerted={taken.alerted} />}
    <p class="govuk-body">{next}</p>
    <p class="govuk-body">
      {hours.team} reads it {hours.readWhen}.
    </p>
    {taken.secret !== null && (
      <>
        <h2 class="govuk-heading-m">If you change your mind</h2>
        <p class="govuk-body">
          You said that others may see it. With this link you can take that back at any time. Save it: it is
          shown this once.
        </p>
        <Input
          name="link"
          label={{ text: 'Your link' }}
          value={`${origin}/consent/${taken.secret}`}
          attributes={{ readonly: true }}
        />
      </>
    )}
  </>
);
