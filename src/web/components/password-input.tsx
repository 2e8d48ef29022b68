import { Button } from './button.tsx';
import type { FieldProps } from './form-group.tsx';
import { type Attributes, Content, classes, translation } from './html.tsx';
import { Input } from './input.tsx';

export type PasswordInputProps = FieldProps & {
  value?: string | undefined;
  disabled?: boolean | undefined;
  /** "current-password" when not given; "new-password" where one is chosen. */
  autocomplete?: string | undefined;
  showPasswordText?: string | undefined;
  hidePasswordText?: string | undefined;
  showPasswordAriaLabelText?: string | undefined;
  hidePasswordAriaLabelText?: string | undefined;
  passwordShownAnnouncementText?: string | undefined;
  passwordHiddenAnnouncementText?: string | undefined;
  button?: { classes?: string | undefined } | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** A password, with a button to see what was typed. The button appears only where JavaScript runs. */
export function PasswordInput(props: PasswordInputProps) {
  const { formGroup } = props;
  return (
    <Input
      formGroup={{
        classes: classes('govuk-password-input', formGroup?.classes),
        attributes: {
          ...formGroup?.attributes,
          'data-module': 'govuk-password-input',
          ...translation('show-password', props.showPasswordText),
          ...translation('hide-password', props.hidePasswordText),
          ...translation('show-password-aria-label', props.showPasswordAriaLabelText),
          ...translation('hide-password-aria-label', props.hidePasswordAriaLabelText),
          ...translation('password-shown-announcement', props.passwordShownAnnouncementText),
          ...translation('password-hidden-announcement', props.passwordHiddenAnnouncementText),
        },
        beforeInput: formGroup?.beforeInput,
        afterInput: { children: <ShowButton {...props} /> },
      }}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      label={props.label}
      hint={props.hint}
      classes={classes('govuk-password-input__input', 'govuk-js-password-input-input', props.classes)}
      errorMessage={props.errorMessage}
      id={props.id || props.name}
      name={props.name}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      value={props.value}
      disabled={props.disabled}
      describedBy={props.describedBy}
      attributes={props.attributes}
    />
  );
}

function ShowButton(props: PasswordInputProps) {
  return (
    <>
      <Button
        type="button"
        classes={classes(
          'govuk-button--secondary',
          'govuk-password-input__toggle',
          'govuk-js-password-input-toggle',
          props.button?.classes,
        )}
        text={props.showPasswordText ?? 'Show'}
        attributes={{
          'aria-controls': props.id || props.name,
          'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
          hidden: { value: true, optional: true },
        }}
      />
      <Content {...props.formGroup?.afterInput} />
    </>
  );
}
