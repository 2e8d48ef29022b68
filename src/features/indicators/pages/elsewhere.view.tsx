import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { DayField, type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { Definition } from '../rules/definition.ts';
import { neighbourPlaces } from '../rules/entered/elsewhere.ts';
import { lastYear } from '../rules/entered/periods.ts';
import { england, regions } from '../rules/regions.ts';
import { typedFigure } from './typed-figure.view.tsx';
import { rowIn, type TypedForm, textIn } from './typed-form.ts';

export const elsewhereTitle = 'Enter figures of elsewhere';

const yearsOffered = 10;

/** The last days of the years that can be entered, the last one first. */
export const yearEnds = (today: string): string[] =>
  Array.from({ length: yearsOffered }, (_, place) => `${lastYear(today) - place}-03-31`);

type Elsewhere = { definition: Definition; form: TypedForm; today: string; error: FormError };

const Neighbour = ({
  place,
  index,
  elsewhere: { definition, form, error },
}: {
  place: string;
  index: number;
  elsewhere: Elsewhere;
}) => (
  <>
    <Input
      id={`name-${place}`}
      name={`name-${place}`}
      label={{ text: `Neighbour ${index + 1}`, classes: 'govuk-label--s' }}
      value={textIn(form, `name-${place}`)}
      {...messageAt(error, `name-${place}`)}
    />
    {typedFigure({
      definition,
      key: place,
      legend: `Figure of neighbour ${index + 1}`,
      typed: rowIn(form, place),
      error,
    })}
  </>
);

/** England, the region and ten neighbours in one year. */
export const elsewhereView = (elsewhere: Elsewhere): JSX.Element => {
  const { definition, form, today, error } = elsewhere;
  const { code, name } = definition;
  return (
    <FormPage
      title={elsewhereTitle}
      to={`/figures/${code}/elsewhere`}
      above={[{ text: 'Figures', href: '/figures' }]}
      back={{ text: name, href: `/figures/${code}` }}
      leave="Leave them as they are"
      verb="Put them beside it"
      error={error}
      before={
        <>
          <p class="govuk-body-l">{name}</p>
          <p class="govuk-body">
            What you type takes the place of what stands there of that year. What you leave empty stays, but
            neighbours are replaced together.
          </p>
        </>
      }
    >
      <Select
        id="at"
        name="at"
        label={{ text: 'Year that ended on', classes: 'govuk-label--s' }}
        items={yearEnds(today).map((at) => ({ value: at, text: dateWords(at) }))}
        value={textIn(form, 'at')}
        {...messageAt(error, 'at')}
      />
      <Select
        id="region"
        name="region"
        label={{ text: 'Region', classes: 'govuk-label--s' }}
        items={[
          { value: '', text: 'Choose' },
          ...regions.map((region) => ({ value: region.code, text: region.name })),
        ]}
        value={textIn(form, 'region')}
        {...messageAt(error, 'region')}
      />
      {typedFigure({
        definition,
        key: 'region',
        legend: 'Figure of the region',
        typed: rowIn(form, 'region'),
        error: error?.field === 'region' ? null : error,
      })}
      {typedFigure({
        definition,
        key: 'national',
        legend: england.name,
        typed: rowIn(form, 'national'),
        error,
      })}
      {neighbourPlaces.map((place, index) => (
        <Neighbour key={place} place={place} index={index} elsewhere={elsewhere} />
      ))}
      <Input
        id="source"
        name="source"
        label={{ text: 'Where they come from', classes: 'govuk-label--s' }}
        hint={{ text: 'For example: regional benchmarking of the virtual schools.' }}
        value={textIn(form, 'source')}
        {...messageAt(error, 'source')}
      />
      <DayField
        legend="Of which day that is"
        hint="For example 31 3 2026."
        form={{ day: textIn(form, 'day'), month: textIn(form, 'month'), year: textIn(form, 'year') }}
        error={error}
      />
    </FormPage>
  );
};
