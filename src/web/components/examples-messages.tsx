import { CookieBanner } from './cookie-banner.tsx';
import type { ComponentExamples } from './example.ts';
import { Feedback } from './feedback.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { Panel } from './panel.tsx';
import { WarningText } from './warning-text.tsx';

/** What tells people something, or asks them. */
export const messageExamples: readonly ComponentExamples[] = [
  {
    name: 'cookie-banner',
    examples: [
      {
        title: 'Not on these pages',
        view: (
          <>
            <p class="govuk-body">
              Hearth needs no consent, because the public pages set no cookies. It would look like this:
            </p>
            <CookieBanner
              ariaLabel="Example of a cookie banner"
              messages={[
                {
                  text: 'We would like to count how many people read the minutes.',
                  actions: [
                    { text: 'Accept counting', type: 'button' },
                    { text: 'Reject counting', type: 'button' },
                    { text: 'What is counted', href: '/design' },
                  ],
                },
              ]}
            />
          </>
        ),
      },
    ],
  },
  {
    name: 'feedback',
    examples: [
      {
        title: 'At the foot of a meeting',
        view: (
          <Feedback titleText="Is something missing from these minutes?" headingLevel={4}>
            <p class="govuk-body">
              <a class="govuk-link" href="/design">
                Tell the clerk
              </a>
              , who answers within five working days.
            </p>
          </Feedback>
        ),
      },
    ],
  },
  {
    name: 'notification-banner',
    examples: [
      {
        title: 'Something to know',
        view: (
          <NotificationBanner
            titleId="example-banner-moved"
            titleText="Meeting moved"
            titleHeadingLevel={4}
            text="The meeting of 21 July is now on Tuesday 27 July at 2pm, in the council chamber."
          />
        ),
      },
      {
        title: 'Something done',
        view: (
          <NotificationBanner
            type="success"
            disableAutoFocus
            titleId="example-banner-published"
            titleText="Agenda published"
            titleHeadingLevel={4}
          >
            <p class="govuk-notification-banner__heading">
              The agenda of 10 March is public.{' '}
              <a class="govuk-notification-banner__link" href="/design">
                Look at it
              </a>
            </p>
          </NotificationBanner>
        ),
      },
    ],
  },
  {
    name: 'panel',
    examples: [
      {
        title: 'Done',
        view: (
          <Panel titleText="Pack sent to the members" headingLevel={4}>
            84 pages, 7 papers
            <br />
            <strong>Wednesday 10 March 2027</strong>
          </Panel>
        ),
      },
      {
        title: 'Are you sure',
        view: (
          <Panel
            classes="govuk-panel--interruption"
            titleText="Is the meeting really on a Sunday?"
            headingLevel={4}
            actions={{
              items: [
                { text: 'Yes, keep Sunday 14 March', type: 'button' },
                { text: 'Change the date', href: '/design' },
              ],
            }}
          >
            <p class="govuk-body">The agenda says Wednesday 14 March 2027, which is a Sunday.</p>
          </Panel>
        ),
      },
    ],
  },
  {
    name: 'warning-text',
    examples: [
      {
        title: 'Before publishing',
        view: (
          <WarningText text="Once the agenda is public, a later paper is printed as a supplement and the page numbers stay." />
        ),
      },
    ],
  },
];
