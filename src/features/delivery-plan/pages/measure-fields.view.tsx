import type { JSX } from 'preact';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { namedIndicators } from '../../indicators/index.ts';
import { rowsIn, type Typed } from '../rules/edit/typed.ts';

type Shown = { typed: Typed; error: FormError };

const Field = ({
  name,
  label,
  hint,
  width,
  typed,
  error,
}: Shown & { name: string; label: string; hint?: string | undefined; width?: number }) => (
  <Input
    name={name}
    label={{ text: label }}
    {...(hint !== undefined && { hint: { text: hint } })}
    classes={width === undefined ? undefined : `govuk-input--width-${width}`}
    value={typed[name] ?? ''}
    {...messageAt(error, name)}
  />
);

const MeasureRow = ({ at, isNew, ...shown }: Shown & { at: number; isNew: boolean }) => {
  const field = (part: string): string => `measure-${at}-${part}`;
  return (
    <Fieldset
      legend={{
        text: isNew ? 'Another measure (optional)' : `Measure ${at + 1}`,
        classes: 'govuk-fieldset__legend--s',
      }}
    >
      <Field
        {...shown}
        name={field('name')}
        label="What is measured"
        hint={isNew ? undefined : 'Empty this row to take it away.'}
      />
      <Field {...shown} name={field('cohort')} label="For whom, if not for all" width={20} />
      <Select
        name={field('indicator')}
        label={{ text: 'The indicator that says it' }}
        hint={{ text: 'Then its newest figure stands here by itself.' }}
        items={[
          { value: '', text: 'None: somebody enters the figure' },
          ...namedIndicators.map(({ code, name }) => ({ value: code, text: name })),
        ]}
        value={shown.typed[field('indicator')] ?? ''}
      />
      <Field {...shown} name={field('area')} label="Its area, if not the whole council" width={20} />
      <Radios
        name={field('better')}
        fieldset={{ legend: { text: 'It is meant to go' } }}
        classes="govuk-radios--small govuk-radios--inline"
        items={[
          { value: 'up', text: 'up' },
          { value: 'down', text: 'down' },
        ]}
        value={shown.typed[field('better')] || 'up'}
      />
      <Field {...shown} name={field('baseline')} label="Where it began" width={5} />
      <Field {...shown} name={field('target')} label="Target" width={10} />
      <Field {...shown} name={field('current')} label="Now, without an indicator" width={10} />
      <Field {...shown} name={field('on')} label="The day of that figure" width={20} />
    </Fieldset>
  );
};

/** The measures of an entry or an objective, and an empty row for another one. */
export const MeasureFields = (shown: Shown): JSX.Element => {
  const rows = rowsIn(shown.typed, 'measure');
  return (
    <>
      {rows.map((at) => (
        <MeasureRow key={at} at={at} isNew={false} {...shown} />
      ))}
      <MeasureRow at={Math.max(-1, ...rows) + 1} isNew {...shown} />
    </>
  );
};
