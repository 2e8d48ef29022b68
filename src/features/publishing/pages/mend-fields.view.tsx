import type { JSX } from 'preact';
import { DateInput } from '../../../web/components/date-input.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { MendErrors, MendForm } from '../rules/mend-form.ts';

const kinds = [
  { value: 'ordinary', text: 'Ordinary meeting' },
  { value: 'takeover', text: 'Young people run the meeting (takeover)' },
  { value: 'special', text: 'Special meeting' },
];

const message = (text: string | undefined) => (text ? { errorMessage: { text } } : {});

type Fields = { prefix: string; form: MendForm; errors: MendErrors };

/** The fields of a meeting that a clerk can mend. `prefix` tells several meetings on one page apart. */
export const MendFields = ({ prefix, form, errors }: Fields): JSX.Element => (
  <>
    <Input
      name={`${prefix}body`}
      label={{ text: 'Board or committee' }}
      value={form.body}
      {...message(errors.body)}
    />
    <DateInput
      id={`${prefix}date`}
      fieldset={{ legend: { text: 'Date of the meeting' } }}
      hint={{ text: 'Leave it empty if nobody knows it. A meeting without a date cannot be published.' }}
      items={(['day', 'month', 'year'] as const).map((part) => ({
        id: `${prefix}date-${part}`,
        name: `${prefix}${part}`,
        label: part === 'day' ? 'Day' : part === 'month' ? 'Month' : 'Year',
        value: form[part],
        classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
      }))}
      {...message(errors.date)}
    />
    <Input
      name={`${prefix}time`}
      label={{ text: 'Time' }}
      hint={{ text: 'For example 6pm or 13:30' }}
      classes="govuk-input--width-10"
      value={form.time}
      {...message(errors.time)}
    />
    <Input name={`${prefix}venue`} label={{ text: 'Place' }} value={form.venue} />
    <Select
      name={`${prefix}kind`}
      label={{ text: 'Kind of meeting' }}
      items={kinds}
      value={form.kind}
      {...message(errors.kind)}
    />
  </>
);

const places = { body: 'body', date: 'date-day', time: 'time', kind: 'kind' } as const;

/** The mistakes in the fields as the list of an error summary. */
export const mendErrorList = (prefix: string, errors: MendErrors): { text: string; href: string }[] =>
  (Object.keys(places) as (keyof MendErrors)[]).flatMap((field) => {
    const text = errors[field];
    return text ? [{ text, href: `#${prefix}${places[field]}` }] : [];
  });
