import type { JSX } from 'preact';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import type { Lead } from '../queries.ts';
import { rowsIn, type Typed } from '../rules/edit/typed.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import type { Written } from '../rules/plan-kind.ts';
import type { WholePlan } from '../whole-plan.ts';
import { MeasureFields } from './measure-fields.view.tsx';

type Shown = { typed: Typed; error: FormError };

const long: readonly Written[] = ['activity', 'position', 'outcome', 'next', 'services', 'inYoungWords'];

const hints: Partial<Record<Written, string>> = {
  ref: 'As it is written in the plan: 7b, 10b.ii.',
  references: 'Parted by commas, such as 4.7.5, 4.7.6.',
  services: 'One a line.',
  timescale: 'A day, a month, a quarter, “Ongoing”, “To be confirmed”, “Every term”.',
  waitsFor: 'References of other entries, parted by commas.',
  risks: 'References in the register of risks, parted by commas.',
};

const TextField = ({ field, label, typed, error }: Shown & { field: Written; label: string }) => {
  const about = {
    name: field,
    label: { text: label },
    hint: hints[field] === undefined ? undefined : { text: hints[field] },
    value: typed[field] ?? '',
    ...messageAt(error, field),
  };
  return long.includes(field) ? (
    <Textarea {...about} rows={field === 'activity' ? 4 : 3} />
  ) : (
    <Input {...about} classes={field === 'ref' ? 'govuk-input--width-10' : undefined} />
  );
};

const StageRow = ({ at, typed, error }: Shown & { at: number }) => (
  <div class="hearth-filters">
    <Input
      name={`stage-${at}-name`}
      label={{ text: `Stage ${at + 1}: what it is` }}
      value={typed[`stage-${at}-name`] ?? ''}
      {...messageAt(error, `stage-${at}-name`)}
    />
    <Input
      name={`stage-${at}-when`}
      label={{ text: `When stage ${at + 1} is due` }}
      value={typed[`stage-${at}-when`] ?? ''}
      classes="govuk-input--width-10"
    />
    <Checkboxes
      name={`stage-${at}-done`}
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: `Stage ${at + 1} is done` }]}
      values={[typed[`stage-${at}-done`] ?? '']}
    />
  </div>
);

const Stages = ({ label, ...shown }: Shown & { label: string }) => {
  const rows = rowsIn(shown.typed, 'stage');
  const next = Math.max(-1, ...rows) + 1;
  return (
    <Fieldset legend={{ text: label }}>
      {[...rows, next, next + 1].map((at) => (
        <StageRow key={at} at={at} {...shown} />
      ))}
    </Fieldset>
  );
};

const Leads = ({ label, leads, typed }: { label: string; leads: readonly Lead[]; typed: Typed }) => (
  <Fieldset legend={{ text: label }}>
    {leads.length === 0 && <p class="govuk-hint">Nobody is known as a lead yet. Add them under “Leads”.</p>}
    <div class="hearth-cards">
      {leads.map(({ id, name, service }) => (
        <Checkboxes
          key={id}
          name={`lead-${id}`}
          classes="govuk-checkboxes--small"
          items={[{ value: 'yes', text: service === '' ? name : `${name}, ${service}` }]}
          values={[typed[`lead-${id}`] ?? '']}
        />
      ))}
    </div>
  </Fieldset>
);

/** The fields of an entry that its plan shows. */
export const EntryFields = ({
  fields,
  whole: { objectives, leads },
  ...shown
}: Shown & {
  fields: readonly { field: Written; label: string }[];
  whole: Pick<WholePlan, 'objectives' | 'leads'>;
}): JSX.Element => (
  <>
    <Select
      name="objective"
      label={{ text: 'Objective' }}
      items={[
        { value: '', text: 'None' },
        ...objectives.map(({ id, fields: { number, title } }) => ({
          value: id,
          text: objectiveTitle({ number, title }),
        })),
      ]}
      value={shown.typed.objective ?? ''}
    />
    {fields.map(({ field, label }) => {
      if (field === 'leads') return <Leads key={field} label={label} leads={leads} typed={shown.typed} />;
      if (field === 'stages') return <Stages key={field} label={label} {...shown} />;
      if (field === 'measures')
        return (
          <Details
            key={field}
            summaryText={label}
            open={rowsIn(shown.typed, 'measure').length > 0 || shown.error?.field.startsWith('measure-')}
          >
            <MeasureFields {...shown} />
          </Details>
        );
      return <TextField key={field} field={field} label={label} {...shown} />;
    })}
  </>
);
