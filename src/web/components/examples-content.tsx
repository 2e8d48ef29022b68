import { Accordion } from './accordion.tsx';
import type { ComponentExamples } from './example.ts';
import { PasswordInput } from './password-input.tsx';
import { Table } from './table.tsx';
import { Tabs } from './tabs.tsx';
import { Tag } from './tag.tsx';

/** What carries the content of a page. */
export const contentExamples: readonly ComponentExamples[] = [
  {
    name: 'accordion',
    examples: [
      {
        title: 'Items of an agenda',
        view: (
          <Accordion
            id="example-agenda"
            headingLevel={4}
            items={[
              {
                heading: { text: '1. Introductions and apologies' },
                summary: { text: 'Chair, 5 minutes' },
                content: { text: 'To welcome new members and receive apologies.' },
                expanded: true,
              },
              {
                heading: { text: '2. Homes close to home' },
                summary: { text: 'Head of Fostering, 20 minutes, pages 3 to 10' },
                content: {
                  children: (
                    <p class="govuk-body">
                      To discuss{' '}
                      <a class="govuk-link" href="/design">
                        the report on new foster homes
                      </a>
                      .
                    </p>
                  ),
                },
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'password-input',
    examples: [
      {
        title: 'Signing in',
        view: <PasswordInput id="example-password" name="example-password" label={{ text: 'Password' }} />,
      },
      {
        title: 'Choosing one, with an error',
        view: (
          <PasswordInput
            id="example-new-password"
            name="example-new-password"
            label={{ text: 'New password' }}
            hint={{ text: 'At least 12 characters. Three words are easy to remember.' }}
            errorMessage={{ text: 'Your password must have at least 12 characters' }}
            autocomplete="new-password"
          />
        ),
      },
    ],
  },
  {
    name: 'table',
    examples: [
      {
        title: 'Figures by area',
        view: (
          <Table
            caption="Children in our care with a health check in the last 12 months"
            captionClasses="govuk-table__caption--m"
            firstCellIsHeader
            head={[
              { text: 'Area' },
              { text: 'Children', format: 'numeric' },
              { text: 'Checked', format: 'numeric' },
            ]}
            rows={[
              [{ text: 'North' }, { text: 312, format: 'numeric' }, { text: '91.3%', format: 'numeric' }],
              [{ text: 'East' }, { text: 458, format: 'numeric' }, { text: '88.0%', format: 'numeric' }],
            ]}
          />
        ),
      },
      {
        title: 'Links in cells, small on a phone',
        view: (
          <Table
            caption="Actions from the last meeting"
            captionClasses="govuk-table__caption--s"
            classes="govuk-table--small-text-until-tablet"
            head={[{ text: 'Action' }, { text: 'Who' }, { text: 'Status' }]}
            rows={[
              [
                {
                  children: (
                    <a class="govuk-link" href="/design">
                      Write to the housing authorities
                    </a>
                  ),
                },
                { text: 'Chair' },
                { children: <Tag classes="govuk-tag--green" text="Done" /> },
              ],
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'tabs',
    examples: [
      {
        title: 'A meeting before and after',
        view: (
          <Tabs
            id="example-meeting"
            title="Parts of the meeting"
            items={[
              {
                id: 'example-meeting-agenda',
                label: 'Agenda',
                panel: {
                  children: (
                    <>
                      <h3 class="govuk-heading-m">Agenda</h3>
                      <p class="govuk-body">Eight items, published on Wednesday 3 March.</p>
                    </>
                  ),
                },
              },
              {
                id: 'example-meeting-minutes',
                label: 'Minutes',
                panel: {
                  children: (
                    <>
                      <h3 class="govuk-heading-m">Minutes</h3>
                      <p class="govuk-body">In draft; they are agreed at the next meeting.</p>
                    </>
                  ),
                },
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'tag',
    examples: [
      {
        title: 'Ratings of a delivery plan',
        view: (
          <p class="govuk-body">
            <Tag classes="govuk-tag--blue" text="Blue: complete" />{' '}
            <Tag classes="govuk-tag--red" text="Red: off track" />{' '}
            <Tag classes="govuk-tag--orange" text="Amber: at risk" />{' '}
            <Tag classes="govuk-tag--green" text="Green: on target" />
          </p>
        ),
      },
      { title: 'A state', view: <Tag classes="govuk-tag--grey" text="Not yet checked" /> },
    ],
  },
];
