import type { ComponentChildren } from 'preact';
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx';
import { Fieldset, type FieldsetProps } from './fieldset.tsx';
import { Hint, type HintProps } from './hint.tsx';
import { type Attributes, attributes, classes, type Slot } from './html.tsx';
import { Label, type LabelProps } from './label.tsx';

export type FormGroupOptions = {
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Hint and error of a field or a group of fields; their ids are made from the field's own. */
export type Explained = {
  hint?: Omit<HintProps, 'id'> | undefined;
  errorMessage?: Omit<ErrorMessageProps, 'id'> | undefined;
};

/** What every single field takes; `id` is its name unless given. */
export type FieldProps = Explained & {
  id?: string | undefined;
  name: string;
  label?: Omit<LabelProps, 'for'> | undefined;
  /** Ids of further elements that describe the field. */
  describedBy?: string | undefined;
  formGroup?:
    | (FormGroupOptions & { beforeInput?: Slot | undefined; afterInput?: Slot | undefined })
    | undefined;
};

/** What every group of fields takes. */
export type GroupProps = Explained & {
  fieldset?: Omit<FieldsetProps, 'html' | 'children'> | undefined;
  formGroup?:
    | (FormGroupOptions & { beforeInputs?: Slot | undefined; afterInputs?: Slot | undefined })
    | undefined;
};

/** The ids for `aria-describedby`: those given, then the hint's, then the error's. */
export function describedByIds(
  idPrefix: string,
  given: string | undefined,
  { hint, errorMessage }: Explained,
) {
  return classes(given, hint && `${idPrefix}-hint`, errorMessage && `${idPrefix}-error`);
}

type FormGroupProps = {
  isWrong: boolean;
  formGroup: FormGroupOptions | undefined;
  children: ComponentChildren;
};

function FormGroup({ isWrong, formGroup, children }: FormGroupProps) {
  return (
    <div
      {...attributes(formGroup?.attributes)}
      class={classes('govuk-form-group', isWrong && 'govuk-form-group--error', formGroup?.classes)}
    >
      {children}
    </div>
  );
}

function Explanation({ idPrefix, hint, errorMessage }: Explained & { idPrefix: string }) {
  return (
    <>
      {hint ? <Hint {...hint} id={`${idPrefix}-hint`} /> : null}
      {errorMessage ? <ErrorMessage {...errorMessage} id={`${idPrefix}-error`} /> : null}
    </>
  );
}

/** One field in its form group: label, hint and error above the control given as children. */
export function FieldGroup({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const id = field.id || field.name;
  return (
    <FormGroup isWrong={Boolean(field.errorMessage)} formGroup={field.formGroup}>
      <Label {...field.label} for={id} />
      <Explanation idPrefix={id} hint={field.hint} errorMessage={field.errorMessage} />
      {children}
    </FormGroup>
  );
}

type ControlsGroupProps = {
  group: GroupProps;
  idPrefix: string;
  describedBy: string;
  role?: string;
  children: ComponentChildren;
};

/** Several controls in one form group, inside a fieldset when the group has one. */
export function ControlsGroup({ group, idPrefix, describedBy, role, children }: ControlsGroupProps) {
  const inner = (
    <>
      <Explanation idPrefix={idPrefix} hint={group.hint} errorMessage={group.errorMessage} />
      {children}
    </>
  );
  return (
    <FormGroup isWrong={Boolean(group.errorMessage)} formGroup={group.formGroup}>
      {group.fieldset ? (
        <Fieldset {...group.fieldset} role={role} describedBy={describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
