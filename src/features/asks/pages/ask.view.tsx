import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { FormKey } from '../../voice/index.ts';
import type { NextMeeting } from '../of-meetings.ts';
import { themes } from '../rules/themes.ts';
import type { Story } from '../story.ts';
import { Steps, standingWords } from './standing.view.tsx';
import { answerWords, LedTo, Words } from './story.view.tsx';

const Support = ({ ask }: Pick<Story, 'ask'>) => (
  <>
    {ask.supportWords !== '' && <p class="govuk-body">{ask.supportWords}</p>}
    {ask.standing !== 'done' && (
      <form action={`/you-said/${ask.id}/support`} method="post">
        <FormKey typed={{}} />
        <Button text="This matters to me too" classes="govuk-button--secondary" preventDoubleClick />
        <p class="govuk-hint">
          You do not need an account. We do not track you, so we cannot be sure that each press is another
          person. It moves nothing up or down.
        </p>
      </form>
    )}
  </>
);

/** An ask as a story: what we said, who answers, what happened, what it led to. */
export const askView = ({
  ask,
  tied,
  changes,
  next,
  thanked,
}: Story & { next: NextMeeting | null; thanked: boolean }): JSX.Element => (
  <>
    {thanked && <NotificationBanner type="success" text="Thank you. We see that this matters to you too." />}
    <Breadcrumbs
      items={[
        { text: 'You said, we did', href: '/you-said' },
        { text: themes[ask.theme], href: `/you-said?theme=${ask.theme}` },
        { text: ask.title },
      ]}
    />
    <h1 class="govuk-heading-l">{ask.title}</h1>
    <Words ask={ask} />
    <Support ask={ask} />
    <h2 class="govuk-heading-m">What came of it</h2>
    <p class="govuk-body">
      <strong>{standingWords[ask.standing]}.</strong> {ask.standing !== 'done' && answerWords(ask)}
    </p>
    <Steps steps={ask.steps} />
    <LedTo tied={tied} changes={changes} next={next} />
    <h2 class="govuk-heading-m">Is it done?</h2>
    <p class="govuk-body">
      Only we can say so. Tell us in one of{' '}
      <a class="govuk-link" href="/have-your-say">
        our groups
      </a>
      . Did you ask for this? Then use the link that you were given.
    </p>
  </>
);
