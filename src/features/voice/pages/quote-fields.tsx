import type { JSX } from 'preact';
import { textIn } from '../../../kernel/typed-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { agreedHow, bases } from '../rules/quote.ts';

const Choice = ({
  name,
  legend,
  choices,
  typed,
  error,
}: Filled & { name: string; legend: string; choices: Readonly<Record<string, string>> }): JSX.Element => (
  <Radios
    name={name}
    classes="govuk-radios--small"
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    items={Object.entries(choices).map(([value, text]) => ({ value, text }))}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** Words of young people that the team writes down, and on what they rest. */
export const QuoteFields = ({ label, ...field }: Filled & { label: string }): JSX.Element => (
  <>
    <TextField name="words" label={label} hint="No names. Everybody reads it." {...field} />
    <Choice name="basis" legend="Who said these words?" choices={bases} {...field} />
    <LineField
      name="who"
      label="If one said it: by what you know who it is"
      hint="Like a number of your own list. Only the team sees it, and it is printed nowhere."
      width={20}
      {...field}
    />
    <Choice name="how" legend="If one said it: how they agreed" choices={agreedHow} {...field} />
    <DayLine name="agreedOn" label="If one said it: when they agreed" {...field} />
  </>
);
