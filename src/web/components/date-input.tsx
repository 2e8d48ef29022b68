import { ControlsGroup, describedByIds, type GroupProps } from './form-group.tsx';
import { type Attributes, attributes, Content, classes, present } from './html.tsx';
import { Input } from './input.tsx';

type DateValue = string | number | undefined;

export type DateInputItem = {
  id?: string | undefined;
  name?: string | undefined;
  label?: string | undefined;
  value?: DateValue;
  /** Marks this field alone as wrong; `false` keeps it unmarked. */
  error?: boolean | undefined;
  autocomplete?: string | undefined;
  pattern?: string | undefined;
  inputmode?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type DateInputProps = GroupProps & {
  id: string;
  namePrefix?: string | undefined;
  /** Other fields than day, month and year, or these in another order. */
  items?: readonly (DateInputItem | false | null | undefined)[] | undefined;
  day?: DateInputItem | undefined;
  month?: DateInputItem | undefined;
  year?: DateInputItem | undefined;
  /** Values by field name, the prefix included. */
  values?: { readonly [name: string]: DateValue } | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

type DatePart = 'day' | 'month' | 'year';
const PARTS: readonly DatePart[] = ['day', 'month', 'year'];
const ERROR_CLASS = 'govuk-input--error';

/** A date a person knows by heart, typed in three fields. */
export function DateInput(date: DateInputProps) {
  const parts = {
    day: partOf(date, 'day', 2),
    month: partOf(date, 'month', 2),
    year: partOf(date, 'year', 4),
  };
  const items = date.items?.length ? date.items : [parts.day, parts.month, parts.year];
  const anyItemIsWrong = items.some((item) => item && isWrong(item));
  return (
    <ControlsGroup
      group={date}
      idPrefix={date.id}
      describedBy={describedByIds(date.id, date.fieldset?.describedBy, date)}
      role="group"
    >
      <div
        {...attributes(date.attributes)}
        {...present({ id: date.id })}
        class={classes('govuk-date-input', date.classes)}
      >
        <Content {...date.formGroup?.beforeInputs} />
        {items.map((item) =>
          item ? (
            <DateField
              date={date}
              item={item}
              part={PARTS.find((part) => isPart(item, parts[part], part))}
              partValue={(part) => parts[part].value}
              isMarkedWrong={
                isWrong(item) || (item.error !== false && Boolean(date.errorMessage) && !anyItemIsWrong)
              }
            />
          ) : null,
        )}
        <Content {...date.formGroup?.afterInputs} />
      </div>
    </ControlsGroup>
  );
}

function partOf(date: DateInputProps, part: DatePart, width: number): DateInputItem {
  return date[part] ?? { name: part, value: date.values?.[part], classes: `govuk-input--width-${width}` };
}

function isWrong(item: DateInputItem): boolean {
  return Boolean(item.error || item.classes?.includes(ERROR_CLASS));
}

/** A field is the day when it is the very item given for it, or bears its name. */
function isPart(item: DateInputItem, given: DateInputItem, part: DatePart): boolean {
  return item === given || (Boolean(item.name) && (item.name === part || item.name === given.name));
}

type DateFieldProps = {
  date: DateInputProps;
  item: DateInputItem;
  part: DatePart | undefined;
  partValue: (part: DatePart) => DateValue;
  isMarkedWrong: boolean;
};

function DateField({ date, item, part, partValue, isMarkedWrong }: DateFieldProps) {
  const field = item.name ?? part ?? '';
  const name = date.namePrefix ? `${date.namePrefix}-${field}` : field;
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: item.label || capitalised(field), classes: 'govuk-date-input__label' }}
        id={item.id || `${date.id}-${field}`}
        classes={classes(
          'govuk-date-input__input',
          isMarkedWrong && !item.classes?.includes(ERROR_CLASS) && ERROR_CLASS,
          !item.classes?.includes('govuk-input--width-') && `govuk-input--width-${part === 'year' ? 4 : 2}`,
          item.classes,
        )}
        name={name}
        value={item.value ?? (part && partValue(part)) ?? date.values?.[name]}
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
