import type { JSX } from 'preact';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';

/** The agenda item that a paper is for. The field of its mistakes is "item". */
export const ItemField = ({
  items,
  chosen,
  error,
}: {
  items: readonly { id: string; number: string | null; title: string }[];
  chosen: string;
  error: FormError;
}): JSX.Element => (
  <Select
    id="item"
    name="item"
    label={{ text: 'Agenda item', classes: 'govuk-label--s' }}
    value={chosen}
    items={[
      { value: '', text: 'Choose an item' },
      ...items.map(({ id, number, title }) => ({
        value: id,
        text: [number, title].filter(Boolean).join('. '),
      })),
    ]}
    {...messageAt(error, 'item')}
  />
);
