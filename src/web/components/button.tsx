import { attributes, Content, classes, type Part, present } from './html.tsx';

export type ButtonProps = Part & {
  /** `submit` unless given. */
  type?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  /** Makes it a link that looks like a button. */
  href?: string | undefined;
  /** Ignores a second click within a second. */
  preventDoubleClick?: boolean | undefined;
  /** Starts a service: larger, with an arrow. */
  isStartButton?: boolean | undefined;
  id?: string | undefined;
};

/** Read out as a button; govuk-frontend's JavaScript lets Space press it. */
const LINK_AS_BUTTON = { role: 'button', draggable: false } as const;

/** Does something: sends a form, or with `href` leads to where something is done. */
export function Button(button: ButtonProps) {
  const shared = {
    ...attributes(button.attributes),
    ...present({ id: button.id }),
    class: classes('govuk-button', button.classes, button.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
  };
  const content = (
    <>
      <ButtonContent {...button} />
      {button.isStartButton ? <StartIcon /> : null}
    </>
  );
  if (button.href) {
    return (
      <a {...shared} {...LINK_AS_BUTTON} href={button.href}>
        {content}
      </a>
    );
  }
  return (
    <button
      {...shared}
      {...present({
        type: button.type || 'submit',
        value: button.value,
        name: button.name,
        disabled: button.disabled,
        'aria-disabled': button.disabled && 'true',
        'data-prevent-double-click': button.preventDoubleClick?.toString(),
      })}
    >
      {content}
    </button>
  );
}

/** Start buttons use flexbox, which would drop the whitespace between the elements inside. */
function ButtonContent(button: ButtonProps) {
  const content = <Content {...button} />;
  return button.isStartButton && (button.html || button.children) ? <span>{content}</span> : content;
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
