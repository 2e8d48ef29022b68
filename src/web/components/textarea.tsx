import { describedByIds, FieldGroup, type FieldProps } from './form-group.tsx';
import { type Attributes, attributes, Content, classes, present } from './html.tsx';

export type TextareaProps = FieldProps & {
  spellcheck?: boolean | undefined;
  /** Height in lines; 5 unless given. */
  rows?: string | number | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Text of more than one line. */
export function Textarea(textarea: TextareaProps) {
  const id = textarea.id || textarea.name;
  return (
    <FieldGroup field={textarea}>
      <Content {...textarea.formGroup?.beforeInput} />
      <textarea
        {...attributes(textarea.attributes)}
        {...present({
          spellcheck: textarea.spellcheck?.toString(),
          disabled: textarea.disabled,
          'aria-describedby': describedByIds(id, textarea.describedBy, textarea),
          autocomplete: textarea.autocomplete,
          rows: textarea.rows || 5,
        })}
        class={classes('govuk-textarea', textarea.errorMessage && 'govuk-textarea--error', textarea.classes)}
        id={id}
        name={textarea.name}
      >
        {textarea.value}
      </textarea>
      <Content {...textarea.formGroup?.afterInput} />
    </FieldGroup>
  );
}
