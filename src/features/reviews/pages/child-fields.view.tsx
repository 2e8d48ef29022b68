import type { JSX } from 'preact';
import { DateInput } from '../../../web/components/date-input.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Code, episodeReasons, legalStatuses, placeKinds } from '../code-words.ts';
import { type Typed, wordLabels } from '../rules/child-form.ts';

type Shown = { typed: Typed; error: FormError };

/** A day in three fields that begin with a name. */
export const NamedDay = ({
  name,
  legend,
  hint,
  typed,
  error,
}: Shown & { name: string; legend: string; hint: string }): JSX.Element => (
  <DateInput
    id={name}
    namePrefix={name}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    hint={{ text: hint }}
    values={typed}
    {...messageAt(error, name)}
  />
);

const hints: Partial<Record<keyof typeof wordLabels, string>> = {
  reference: 'Such as K90412. Never a name.',
  worker: 'Such as “Social worker, North 2”. Never a name.',
  carer: 'Such as “Foster carers” or “Grandmother”. Never a name.',
  siblings: 'The same few letters for all of them, such as S0017. Empty for none.',
};

/** The fields of a child's line that are words, and how far the home is. */
export const WordFields = ({ typed, error }: Shown): JSX.Element => (
  <>
    {Object.entries(wordLabels).map(([field, label]) => (
      <Input
        key={field}
        name={field}
        label={{ text: label, classes: 'govuk-label--s' }}
        hint={
          hints[field as keyof typeof wordLabels] === undefined
            ? undefined
            : { text: hints[field as keyof typeof wordLabels] }
        }
        value={typed[field] ?? ''}
        autocomplete="off"
        classes={field === 'reference' || field === 'siblings' ? 'govuk-input--width-10' : undefined}
        {...messageAt(error, field)}
      />
    ))}
    <Input
      name="miles"
      label={{ text: 'Miles to the child’s home, one way', classes: 'govuk-label--s' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={typed.miles ?? ''}
      {...messageAt(error, 'miles')}
    />
  </>
);

const CodeSelect = ({
  name,
  label,
  codes,
  typed,
  error,
}: Shown & { name: string; label: string; codes: readonly Code[] }) => (
  <Select
    name={name}
    label={{ text: label, classes: 'govuk-label--s' }}
    items={[
      { value: '', text: 'Choose' },
      ...codes.map(([value, text]) => ({ value, text: `${text} (${value})` })),
    ]}
    value={typed[name] ?? ''}
    {...messageAt(error, name)}
  />
);

/** Where a child lives from a day on, and under what law. A child that is new has only just come into care. */
export const EpisodeFields = ({ isNew, ...shown }: Shown & { isNew: boolean }): JSX.Element => (
  <>
    <NamedDay
      name="from"
      legend={isNew ? 'Came into our care on' : 'Since which day'}
      hint="For example 17 9 2019."
      {...shown}
    />
    {isNew ? (
      <input type="hidden" name="reason" value="S" />
    ) : (
      <CodeSelect name="reason" label="What changed" codes={episodeReasons} {...shown} />
    )}
    <CodeSelect name="legalStatus" label="Legal status" codes={legalStatuses} {...shown} />
    <CodeSelect name="place" label="Kind of home" codes={placeKinds} {...shown} />
    <Input
      name="home"
      label={{ text: 'What tells this home from another', classes: 'govuk-label--s' }}
      hint={{ text: 'Such as its number at Ofsted. Never an address. It may stay empty.' }}
      classes="govuk-input--width-10"
      value={shown.typed.home ?? ''}
      autocomplete="off"
      {...messageAt(shown.error, 'home')}
    />
  </>
);
