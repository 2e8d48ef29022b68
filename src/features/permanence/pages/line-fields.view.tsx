import type { JSX } from 'preact';
import { DateInput } from '../../../web/components/date-input.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import {
  type DayField,
  fieldNames,
  guardians,
  lifeStories,
  panels,
  routes,
  type WordField,
} from '../rules/line.ts';
import { type Typed, typedDay } from '../rules/line-form.ts';

type Fields = { typed: Typed; error: FormError };

const Day = ({ typed, error, field, hint }: Fields & { field: DayField; hint?: string }) => {
  const value = typedDay(typed, field);
  return (
    <DateInput
      id={field}
      fieldset={{ legend: { text: fieldNames[field], classes: 'govuk-fieldset__legend--s' } }}
      {...(hint !== undefined && { hint: { text: hint } })}
      items={(['day', 'month', 'year'] as const).map((part) => ({
        id: `${field}-${part}`,
        name: `${field}-${part}`,
        label: part === 'day' ? 'Day' : part === 'month' ? 'Month' : 'Year',
        value: value[part],
        classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
      }))}
      {...messageAt(error, `${field}-day`)}
    />
  );
};

const Words = ({ typed, error, field, hint }: Fields & { field: WordField; hint?: string }) => (
  <Textarea
    id={field}
    name={field}
    label={{ text: fieldNames[field], classes: 'govuk-label--s' }}
    {...(hint !== undefined && { hint: { text: hint } })}
    rows={3}
    value={typed[field]}
    {...messageAt(error, field)}
  />
);

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const Choice = ({
  typed,
  error,
  field,
  items,
}: Fields & {
  field: 'route' | 'guardian' | 'panel' | 'lifeStory';
  items: { value: string; text: string }[];
}) => (
  <Radios
    idPrefix={field}
    name={field}
    fieldset={{ legend: { text: fieldNames[field], classes: 'govuk-fieldset__legend--s' } }}
    items={items.map((item) => ({ ...item, checked: item.value === (typed[field] ?? '') }))}
    {...messageAt(error, field)}
  />
);

const undecided = (text: string) => ({ value: '', text });

/** Every field of a line, in the order in which a plan grows. */
export const LineFields = (fields: Fields): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Plans and route</h2>
    <Words {...fields} field="planFor" hint="Due by the second review. Write posts, never names." />
    <Day {...fields} field="planForOn" />
    <Words {...fields} field="planOf" hint="The home for good, once it is found." />
    <Day {...fields} field="planOfOn" />
    <Choice {...fields} field="route" items={[undecided('Not yet decided'), ...choices(routes)]} />
    <Choice
      {...fields}
      field="guardian"
      items={[undecided('Not known, or another route'), ...choices(guardians)]}
    />
    <h2 class="govuk-heading-m">Next step</h2>
    <Words {...fields} field="nextStep" />
    <Input
      id="stepOwner"
      name="stepOwner"
      label={{ text: fieldNames.stepOwner, classes: 'govuk-label--s' }}
      hint={{ text: 'A post, such as social worker or team manager.' }}
      value={fields.typed.stepOwner}
      classes="govuk-input--width-20"
      {...messageAt(fields.error, 'stepOwner')}
    />
    <Day {...fields} field="stepDue" />
    <h2 class="govuk-heading-m">Panel and life-story work</h2>
    <Choice {...fields} field="panel" items={choices(panels)} />
    <Day {...fields} field="panelOn" />
    <Choice {...fields} field="lifeStory" items={choices(lifeStories)} />
    <h2 class="govuk-heading-m">Discharge of the care order</h2>
    <Day {...fields} field="fileBy" />
    <Day {...fields} field="filedOn" />
    <Day {...fields} field="chasedOn" hint="Where the day to file has passed." />
    <h2 class="govuk-heading-m">Going home and section 20</h2>
    <Words {...fields} field="reunification" />
    <Day {...fields} field="section20On" />
  </>
);
