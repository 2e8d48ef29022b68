import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { nameInOrder, type PlacedArea } from '../rules/areas/in-order.ts';
import { everywhere } from '../rules/counted.ts';
import { areaName } from '../rules/part-names.ts';

type Area = { area: string; team: string };

/** Whose figures they are: the council's, or those of an area. */
export const AreaFields = ({
  choice,
  areas,
  error,
}: {
  choice: Area;
  areas: readonly PlacedArea[];
  error: FormError;
}): JSX.Element => (
  <>
    <Select
      id="area"
      name="area"
      label={{ text: 'Whose', classes: 'govuk-label--s' }}
      items={[
        { value: everywhere, text: areaName(everywhere) },
        ...areas.map((placed) => ({ value: placed.area, text: nameInOrder(placed) })),
      ]}
      value={choice.area}
    />
    <Input
      id="team"
      name="team"
      label={{ text: 'Or an area that is not in the list' }}
      classes="govuk-input--width-20"
      value={choice.team}
      {...messageAt(error, 'team')}
    />
  </>
);
