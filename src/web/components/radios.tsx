import { type ChoiceItem, type ChoiceList, Choices } from './choice.tsx';
import { ControlsGroup, describedByIds, type GroupProps } from './form-group.tsx';
import { type Attributes, attributes, Content, classes } from './html.tsx';

export type RadiosProps = GroupProps & {
  /** Starts the ids; the name unless given. */
  idPrefix?: string | undefined;
  name: string;
  items?: ChoiceList<ChoiceItem> | undefined;
  /** The value that is chosen; an item's own `checked` goes first. */
  value?: string | number | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** One choice out of a few. */
export function Radios(radios: RadiosProps) {
  const idPrefix = radios.idPrefix || radios.name;
  return (
    <ControlsGroup
      group={radios}
      idPrefix={idPrefix}
      describedBy={describedByIds(idPrefix, radios.fieldset?.describedBy, radios)}
    >
      <div
        {...attributes(radios.attributes)}
        class={classes('govuk-radios', radios.classes)}
        data-module="govuk-radios"
      >
        <Content {...radios.formGroup?.beforeInputs} />
        <Choices
          items={radios.items}
          kind="radios"
          idPrefix={idPrefix}
          control={(item) => ({ name: radios.name, isChecked: isChosen(item, radios.value) })}
        />
        <Content {...radios.formGroup?.afterInputs} />
      </div>
    </ControlsGroup>
  );
}

function isChosen(item: ChoiceItem, value: RadiosProps['value']): boolean {
  return item.checked ?? (Boolean(value) && String(item.value) === String(value));
}
