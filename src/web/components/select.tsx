import { describedByIds, FieldGroup, type FieldProps } from './form-group.tsx';
import { type Attributes, attributes, Content, classes, present } from './html.tsx';

export type SelectItem = {
  /** What is sent; the text unless given. */
  value?: string | number | boolean | undefined;
  text: string;
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
  attributes?: Attributes | undefined;
};

export type SelectProps = FieldProps & {
  items?: readonly (SelectItem | false | null | undefined)[] | undefined;
  /** The value that is selected; an item's own `selected` goes first. */
  value?: string | number | undefined;
  disabled?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** One choice out of a long list. */
export function Select(select: SelectProps) {
  const id = select.id || select.name;
  return (
    <FieldGroup field={select}>
      <Content {...select.formGroup?.beforeInput} />
      <select
        {...attributes(select.attributes)}
        {...present({
          disabled: select.disabled,
          'aria-describedby': describedByIds(id, select.describedBy, select),
        })}
        class={classes('govuk-select', select.classes, select.errorMessage && 'govuk-select--error')}
        id={id}
        name={select.name}
      >
        {select.items?.map((item) => (item ? <Option item={item} value={select.value} /> : null))}
      </select>
      <Content {...select.formGroup?.afterInput} />
    </FieldGroup>
  );
}

function Option({ item, value }: { item: SelectItem; value: SelectProps['value'] }) {
  const isSelected = item.selected ?? (Boolean(value) && String(item.value ?? item.text) === String(value));
  return (
    <option
      {...attributes(item.attributes)}
      {...present({ selected: isSelected, disabled: item.disabled })}
      {...(item.value === undefined ? {} : { value: String(item.value) })}
    >
      {item.text}
    </option>
  );
}
