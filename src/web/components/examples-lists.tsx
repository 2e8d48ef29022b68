import type { ComponentExamples } from './example.ts';
import { SummaryList } from './summary-list.tsx';
import { TaskList } from './task-list.tsx';

/** Lists of facts, and of what is left to do. */
export const listExamples: readonly ComponentExamples[] = [
  {
    name: 'summary-list',
    examples: [
      {
        title: 'A meeting, with links to change it',
        view: (
          <SummaryList
            rows={[
              {
                key: { text: 'Date' },
                value: { text: 'Wednesday 10 March 2027' },
                actions: { items: [{ text: 'Change', href: '/design', visuallyHiddenText: 'date' }] },
              },
              {
                key: { text: 'Place' },
                value: {
                  children: (
                    <>
                      Council chamber
                      <br />
                      Town hall
                    </>
                  ),
                },
                actions: {
                  items: [
                    { text: 'Change', href: '/design', visuallyHiddenText: 'place' },
                    { text: 'Remove', href: '/design', visuallyHiddenText: 'place' },
                  ],
                },
              },
              { key: { text: 'Kind' }, value: { text: 'Ordinary meeting' } },
            ]}
          />
        ),
      },
      {
        title: 'In a card',
        view: (
          <SummaryList
            card={{
              title: { text: 'Line 214: the weekday does not fit the date', headingLevel: 4 },
              actions: { items: [{ text: 'Mend', href: '/design' }] },
            }}
            rows={[
              { key: { text: 'As published' }, value: { text: 'Wednesday 14 March 2027' } },
              { key: { text: 'The calendar says' }, value: { text: 'Sunday 14 March 2027' } },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'task-list',
    examples: [
      {
        title: 'Before an agenda is published',
        view: (
          <TaskList
            idPrefix="example-tasks"
            items={[
              {
                title: { text: 'Agree the items with the chair' },
                href: '/design',
                status: { text: 'Completed' },
              },
              {
                title: { text: 'Collect the papers' },
                hint: { text: '2 of 7 are still with their authors' },
                href: '/design',
                status: { tag: { text: 'In progress', classes: 'govuk-tag--blue' } },
              },
              {
                title: { text: 'Print the pack' },
                status: {
                  text: 'Cannot start yet',
                  classes: 'govuk-task-list__status--cannot-start-yet',
                },
              },
            ]}
          />
        ),
      },
    ],
  },
];
