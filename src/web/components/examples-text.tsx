import { BackLink } from './back-link.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button } from './button.tsx';
import { Details } from './details.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { ComponentExamples } from './example.ts';
import { ExitThisPage } from './exit-this-page.tsx';
import { InsetText } from './inset-text.tsx';

/** Links, buttons and pieces of text. */
export const textExamples: readonly ComponentExamples[] = [
  {
    name: 'back-link',
    examples: [
      { title: 'To the page before', view: <BackLink href="/design" /> },
      { title: 'With its own words', view: <BackLink href="/design">Back to the agenda</BackLink> },
    ],
  },
  {
    name: 'breadcrumbs',
    examples: [
      {
        title: 'From a meeting up to the home page',
        view: (
          <Breadcrumbs
            labelText="Breadcrumb of a meeting"
            items={[
              { text: 'Home', href: '/' },
              { text: 'Meetings', href: '/design' },
              { text: '14 May 2025' },
            ]}
          />
        ),
      },
      {
        title: 'Shorter on a phone',
        view: (
          <Breadcrumbs
            labelText="Breadcrumb of an agenda item"
            collapseOnMobile
            items={[
              { text: 'Home', href: '/' },
              { text: 'Meetings', href: '/design' },
              { text: '14 May 2025', href: '/design' },
              { text: 'Health of children in our care' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'button',
    examples: [
      { title: 'The one thing to do', view: <Button>Save and continue</Button> },
      {
        title: 'Something else to do',
        view: <Button classes="govuk-button--secondary">Save as a draft</Button>,
      },
      {
        title: 'Something that cannot be undone, pressed once only',
        view: (
          <Button classes="govuk-button--warning" preventDoubleClick>
            Withdraw this paper
          </Button>
        ),
      },
      {
        title: 'Where something starts',
        view: (
          <Button href="/design" isStartButton>
            Bring in published meetings
          </Button>
        ),
      },
    ],
  },
  {
    name: 'details',
    examples: [
      {
        title: 'Help that only some need',
        view: (
          <Details summaryText="What is corporate parenting?">
            Every councillor and officer does for children in our care what a good parent would do.
          </Details>
        ),
      },
    ],
  },
  {
    name: 'error-summary',
    examples: [
      {
        title: 'Two fields to mend',
        view: (
          <ErrorSummary
            titleText="There is a problem"
            disableAutoFocus
            errorList={[
              { text: 'Enter the title of the paper', href: '#example-paper-title' },
              { text: 'Enter a date of the meeting that has a month', href: '#example-meeting-date-month' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'exit-this-page',
    examples: [
      {
        title: 'On pages a young person may need to leave at once',
        view: <ExitThisPage id="example-exit" />,
      },
    ],
  },
  {
    name: 'footer',
    examples: [
      {
        title: 'At the foot of every page',
        view: <p class="govuk-body">A page has one footer: look at the foot of this one.</p>,
      },
    ],
  },
  {
    name: 'inset-text',
    examples: [
      {
        title: 'What a young person said',
        view: <InsetText>“We asked for a say in where we live, and we were heard.”</InsetText>,
      },
    ],
  },
];
