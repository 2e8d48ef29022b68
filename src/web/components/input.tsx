import { describedByIds, FieldGroup, type FieldProps } from './form-group.tsx';
import { type Attributes, attributes, Content, classes, isFilled, type Part } from './html.tsx';

export type InputProps = FieldProps & {
  type?: string | undefined;
  inputmode?: string | undefined;
  value?: string | number | undefined;
  disabled?: boolean | undefined;
  /** Shown before the value, such as £; not read out, so name the unit in the label too. */
  prefix?: Part | undefined;
  /** Shown after the value, such as %. */
  suffix?: Part | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  pattern?: string | undefined;
  spellcheck?: boolean | undefined;
  autocapitalize?: string | undefined;
  inputWrapper?: Pick<Part, 'classes' | 'attributes'> | undefined;
  attributes?: Attributes | undefined;
};

/** One line of text. */
export function Input(input: InputProps) {
  const { beforeInput, afterInput } = input.formGroup ?? {};
  const isWrapped = [input.prefix, input.suffix, beforeInput, afterInput].some(isFilled);
  return (
    <FieldGroup field={input}>
      {isWrapped ? (
        <div
          {...attributes(input.inputWrapper?.attributes)}
          class={classes('govuk-input__wrapper', input.inputWrapper?.classes)}
        >
          <Content {...beforeInput} />
          {isFilled(input.prefix) ? <Affix {...input.prefix} place="prefix" /> : null}
          <Control {...input} />
          {isFilled(input.suffix) ? <Affix {...input.suffix} place="suffix" /> : null}
          <Content {...afterInput} />
        </div>
      ) : (
        <Control {...input} />
      )}
    </FieldGroup>
  );
}

function Affix({ place, ...affix }: Part & { place: 'prefix' | 'suffix' }) {
  return (
    <div
      {...attributes(affix.attributes)}
      class={classes(`govuk-input__${place}`, affix.classes)}
      aria-hidden="true"
    >
      <Content {...affix} />
    </div>
  );
}

function Control(input: InputProps) {
  const id = input.id || input.name;
  const own = attributes({
    class: classes('govuk-input', input.classes, input.errorMessage && 'govuk-input--error'),
    id,
    name: input.name,
    type: input.type || 'text',
    spellcheck: { value: input.spellcheck?.toString(), optional: true },
    value: { value: input.value, optional: true },
    disabled: { value: input.disabled, optional: true },
    'aria-describedby': { value: describedByIds(id, input.describedBy, input) || undefined, optional: true },
    autocomplete: { value: input.autocomplete, optional: true },
    autocapitalize: { value: input.autocapitalize, optional: true },
    pattern: { value: input.pattern, optional: true },
    inputmode: { value: input.inputmode, optional: true },
  });
  return <input {...attributes(input.attributes)} {...own} />;
}
