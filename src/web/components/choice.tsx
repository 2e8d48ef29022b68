import type { HintProps } from './hint.tsx';
import { Hint } from './hint.tsx';
import { type Attributes, attributes, Content, classes, isFilled, present, type Slot } from './html.tsx';
import { Label, type LabelProps } from './label.tsx';

/** One radio button or checkbox; its label is its slot. */
export type ChoiceItem = Slot & {
  id?: string | undefined;
  value?: string | number | undefined;
  label?: Pick<LabelProps, 'classes' | 'attributes'> | undefined;
  hint?: Omit<HintProps, 'id'> | undefined;
  checked?: boolean | undefined;
  /** Shown when the item is chosen. */
  conditional?: Omit<Slot, 'text'> | undefined;
  disabled?: boolean | undefined;
  attributes?: Attributes | undefined;
};

/** A line between items, such as "or". */
export type ChoiceDivider = { divider: string };

export type ChoiceList<Item> = readonly (Item | ChoiceDivider | false | null | undefined)[];

/** The id of the item at `index` (from 0): the first has no number, so that an error can link to it. */
function choiceId(item: ChoiceItem, idPrefix: string, index: number): string {
  return item.id || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
}

type ChoicesProps<Item> = {
  items: ChoiceList<Item> | undefined;
  kind: 'radios' | 'checkboxes';
  idPrefix: string;
  /** What of each item differs between radios and checkboxes. */
  control: (item: Item) => {
    name: string;
    isChecked: boolean;
    describedBy?: string | undefined;
    behaviour?: string | undefined;
  };
};

/** The items of radios and checkboxes; an absent item leaves out nothing but itself. */
export function Choices<Item extends ChoiceItem>({ items, kind, idPrefix, control }: ChoicesProps<Item>) {
  return (items ?? []).map((item, index) => {
    if (!item) return null;
    if ('divider' in item) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>;
    return <Choice kind={kind} item={item} id={choiceId(item, idPrefix, index)} {...control(item)} />;
  });
}

type ChoiceProps = ReturnType<ChoicesProps<ChoiceItem>['control']> & {
  kind: 'radios' | 'checkboxes';
  item: ChoiceItem;
  id: string;
};

function Choice({ kind, item, id, name, isChecked, describedBy, behaviour }: ChoiceProps) {
  const hintId = isFilled(item.hint) ? `${id}-item-hint` : undefined;
  const conditionalId = isFilled(item.conditional) ? `conditional-${id}` : undefined;
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          {...attributes(item.attributes)}
          {...present({
            checked: isChecked,
            disabled: item.disabled,
            'data-aria-controls': conditionalId,
            'data-behaviour': behaviour,
            'aria-describedby': classes(describedBy, hintId),
          })}
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
        />
        <Label
          html={item.html}
          text={item.text}
          classes={classes(`govuk-${kind}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        >
          {item.children}
        </Label>
        {hintId ? (
          <Hint {...item.hint} id={hintId} classes={classes(`govuk-${kind}__hint`, item.hint?.classes)} />
        ) : null}
      </div>
      {conditionalId ? (
        <div
          class={classes(`govuk-${kind}__conditional`, !isChecked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          <Content {...item.conditional} />
        </div>
      ) : null}
    </>
  );
}
