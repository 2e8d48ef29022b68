import { type ChoiceItem, type ChoiceList, Choices } from './choice.tsx';
import { ControlsGroup, describedByIds, type GroupProps } from './form-group.tsx';
import { type Attributes, attributes, Content, classes } from './html.tsx';

export type CheckboxItem = ChoiceItem & {
  name?: string | undefined;
  /** `exclusive`: choosing this item clears the others. */
  behaviour?: string | undefined;
};

export type CheckboxesProps = GroupProps & {
  describedBy?: string | undefined;
  /** Starts the ids; the name unless given. */
  idPrefix?: string | undefined;
  name: string;
  items?: ChoiceList<CheckboxItem> | undefined;
  /** The values that are checked; an item's own `checked` goes first. */
  values?: readonly (string | number)[] | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Any number of choices out of a few. */
export function Checkboxes(checkboxes: CheckboxesProps) {
  const idPrefix = checkboxes.idPrefix || checkboxes.name;
  const given = checkboxes.fieldset?.describedBy || checkboxes.describedBy;
  const describedBy = describedByIds(idPrefix, given, checkboxes);
  return (
    <ControlsGroup group={checkboxes} idPrefix={idPrefix} describedBy={describedBy}>
      <div
        {...attributes(checkboxes.attributes)}
        class={classes('govuk-checkboxes', checkboxes.classes)}
        data-module="govuk-checkboxes"
      >
        <Content {...checkboxes.formGroup?.beforeInputs} />
        <Choices
          items={checkboxes.items}
          kind="checkboxes"
          idPrefix={idPrefix}
          control={(item) => ({
            name: item.name || checkboxes.name,
            isChecked: isChecked(item, checkboxes.values),
            describedBy: checkboxes.fieldset ? undefined : describedBy,
            behaviour: item.behaviour,
          })}
        />
        <Content {...checkboxes.formGroup?.afterInputs} />
      </div>
    </ControlsGroup>
  );
}

function isChecked(item: CheckboxItem, values: CheckboxesProps['values']): boolean {
  return item.checked ?? (item.value !== undefined && (values?.includes(item.value) ?? false));
}
