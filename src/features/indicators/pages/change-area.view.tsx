import type { JSX } from 'preact';
import type { TypedDate } from '../../../kernel/typed-date.ts';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { DayField, type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type PlacedArea, placeWords } from '../rules/areas/in-order.ts';
import { areaKinds, kindWords } from '../rules/areas/kinds.ts';
import { areasTitle } from './areas.view.tsx';

const figures = { text: 'Figures', href: '/figures' };
const areasLink = { text: areasTitle, href: '/figures/areas' };

export type PlaceForm = TypedDate & { area: string; kind: string; within: string };

export const placeTitle = (area: string): string => (area === '' ? 'Add an area' : `Where ${area} belongs`);

type Placing = { form: PlaceForm; areas: readonly PlacedArea[]; error: FormError };

/** Puts an area where it belongs from a day on. Teams hold nothing, so none is offered to hold another. */
export const placeView = ({ form, areas, error }: Placing): JSX.Element => (
  <FormPage
    title={placeTitle(form.area)}
    to="/figures/areas/place"
    above={[figures]}
    back={areasLink}
    leave="Leave them as they are"
    verb="Put it there"
    error={error}
    before={
      <p class="govuk-body-l">
        Where it belonged before ends the day before. Figures of earlier days stay with the area it was in.
      </p>
    }
  >
    <Input
      id="area"
      name="area"
      label={{ text: 'Name', classes: 'govuk-label--s' }}
      hint={{ text: 'As the figures have it.' }}
      value={form.area}
      {...messageAt(error, 'area')}
    />
    <Select
      id="kind"
      name="kind"
      label={{ text: 'Kind', classes: 'govuk-label--s' }}
      hint={{
        text: 'A service holds localities, a locality holds districts, a district holds teams; steps can be left out.',
      }}
      items={areaKinds.map((kind) => ({ value: kind, text: kindWords(kind).one }))}
      value={form.kind}
      {...messageAt(error, 'kind')}
    />
    <Select
      id="within"
      name="within"
      label={{ text: 'Lies in', classes: 'govuk-label--s' }}
      items={[
        { value: '', text: 'Directly under the council' },
        ...areas
          .filter(({ kind }) => kind !== 'team')
          .map((placed) => ({ value: placed.area, text: `${placed.area}, ${placeWords(placed)}` })),
      ]}
      value={form.within}
      {...messageAt(error, 'within')}
    />
    <DayField
      legend="From which day on"
      hint="For example 1 4 2026. For what was always so, a day before the oldest figures."
      form={form}
      error={error}
    />
  </FormPage>
);

export const endTitle = (area: string): string => `End ${area}`;

/** Ends an area with its last day. */
export const endView = ({
  form,
  error,
}: {
  form: TypedDate & { area: string };
  error: FormError;
}): JSX.Element => (
  <FormPage
    title={endTitle(form.area)}
    to="/figures/areas/end"
    above={[figures]}
    back={areasLink}
    leave="Leave it as it is"
    verb="End it"
    error={error}
    before={<p class="govuk-body-l">Its figures up to that day stay. What lies in it is moved first.</p>}
  >
    <input type="hidden" name="area" value={form.area} />
    <DayField legend="Its last day" hint="For example 31 3 2026." form={form} error={error} />
  </FormPage>
);
