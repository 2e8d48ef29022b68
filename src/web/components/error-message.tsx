import { attributes, Content, classes, type Part, present } from './html.tsx';

export type ErrorMessageProps = Part & {
  id?: string | undefined;
  /** Read out before the message: "Error" unless given; an empty text leaves it out. */
  visuallyHiddenText?: string | null | undefined;
};

/** What is wrong with one field, and how to put it right. */
export function ErrorMessage({ visuallyHiddenText = 'Error', ...error }: ErrorMessageProps) {
  return (
    <p
      {...attributes(error.attributes)}
      {...present({ id: error.id })}
      class={classes('govuk-error-message', error.classes)}
    >
      {visuallyHiddenText ? (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      ) : null}
      <Content {...error} />
    </p>
  );
}
