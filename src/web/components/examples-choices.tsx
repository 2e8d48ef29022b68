import { Checkboxes } from './checkboxes.tsx';
import { DateInput } from './date-input.tsx';
import type { ComponentExamples } from './example.ts';
import { Fieldset } from './fieldset.tsx';
import { Input } from './input.tsx';
import { Radios } from './radios.tsx';
import { Select } from './select.tsx';

/** Choices, and fields that belong together. */
export const choiceExamples: readonly ComponentExamples[] = [
  {
    name: 'checkboxes',
    examples: [
      {
        title: 'Any number of groups, or none',
        view: (
          <Checkboxes
            name="example-groups"
            fieldset={{ legend: { text: 'Who was asked?', classes: 'govuk-fieldset__legend--m' } }}
            hint={{ text: 'Choose all that took part' }}
            values={['care-leavers']}
            items={[
              { value: 'children', text: 'Children in care council' },
              { value: 'care-leavers', text: 'Care leavers’ forum', hint: { text: 'Aged 16 to 25' } },
              { value: 'carers', text: 'Foster carers' },
              { divider: 'or' },
              { value: 'none', text: 'Nobody yet', behaviour: 'exclusive' },
            ]}
          />
        ),
      },
      {
        title: 'One that asks for more',
        view: (
          <Checkboxes
            name="example-needs"
            fieldset={{ legend: { text: 'What does the meeting need?' } }}
            items={[
              { value: 'loop', text: 'A hearing loop' },
              {
                value: 'interpreter',
                text: 'An interpreter',
                conditional: {
                  children: <Input name="example-language" label={{ text: 'Which language?' }} />,
                },
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'date-input',
    examples: [
      {
        title: 'A date one knows',
        view: (
          <DateInput
            id="example-due"
            namePrefix="example-due"
            fieldset={{ legend: { text: 'When is the action due?' } }}
            hint={{ text: 'For example, 31 3 2026' }}
            values={{ 'example-due-day': 31, 'example-due-month': 3, 'example-due-year': 2026 }}
          />
        ),
      },
      {
        title: 'With the one field marked that is wrong',
        view: (
          <DateInput
            id="example-meeting-date"
            namePrefix="example-meeting-date"
            fieldset={{ legend: { text: 'Date of the meeting' } }}
            errorMessage={{ text: 'The date of the meeting must have a month' }}
            items={[
              { name: 'day', value: 14 },
              { name: 'month', error: true },
              { name: 'year', value: 2025 },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'fieldset',
    examples: [
      {
        title: 'Fields of one matter',
        view: (
          <Fieldset legend={{ text: 'Who presents the item?', classes: 'govuk-fieldset__legend--m' }}>
            <Input name="example-presenter" label={{ text: 'Name' }} />
            <Input name="example-service" label={{ text: 'Service' }} />
          </Fieldset>
        ),
      },
    ],
  },
  {
    name: 'radios',
    examples: [
      {
        title: 'Yes or no, on one line',
        view: (
          <Radios
            name="example-public"
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: 'May the public read this paper?' } }}
            items={[
              { value: 'yes', text: 'Yes' },
              { value: 'no', text: 'No' },
            ]}
          />
        ),
      },
      {
        title: 'One to a line, to be mended',
        view: (
          <Radios
            name="example-outcome"
            fieldset={{ legend: { text: 'What became of the action?' } }}
            errorMessage={{ text: 'Say what became of the action' }}
            items={[
              { value: 'done', text: 'It is done' },
              { value: 'later', text: 'It needs more time', hint: { text: 'The Board is told why' } },
              { value: 'dropped', text: 'It is no longer needed' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'select',
    examples: [
      {
        title: 'One out of many',
        view: (
          <Select
            name="example-kind"
            label={{ text: 'Kind of paper' }}
            value="figures"
            items={[
              { value: 'report', text: 'Report' },
              { value: 'terms-of-reference', text: 'Terms of reference' },
              { value: 'figures', text: 'Figures' },
              { value: 'delivery-plan', text: 'Delivery plan' },
              { value: 'strategy', text: 'Strategy' },
            ]}
          />
        ),
      },
    ],
  },
];
