import { Button } from './button.tsx';
import { attributes, classes, isFilled, type Part, present } from './html.tsx';

export type ExitThisPageProps = Omit<Part, 'classes'> & {
  /** Where it leads: the BBC's weather page unless given. */
  redirectUrl?: string | undefined;
  id?: string | null | undefined;
  classes?: string | null | undefined;
  /** Read out when it was pressed. */
  activatedText?: string | undefined;
  timedOutText?: string | undefined;
  pressTwoMoreTimesText?: string | undefined;
  pressOneMoreTimeText?: string | undefined;
};

/** Leaves the site at once for a harmless page; also with three presses of Shift where JavaScript runs. */
export function ExitThisPage({ html, text, children, ...exit }: ExitThisPageProps) {
  const content = { html, text, children };
  return (
    <div
      {...attributes(exit.attributes)}
      {...present({
        id: exit.id,
        'data-i18n.activated': exit.activatedText,
        'data-i18n.timed-out': exit.timedOutText,
        'data-i18n.press-two-more-times': exit.pressTwoMoreTimesText,
        'data-i18n.press-one-more-time': exit.pressOneMoreTimeText,
      })}
      class={classes('govuk-exit-this-page', exit.classes)}
      data-module="govuk-exit-this-page"
    >
      <Button
        {...(isFilled(content) ? content : { children: <DefaultContent /> })}
        classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        href={exit.redirectUrl || 'https://www.bbc.co.uk/weather'}
        attributes={{ rel: 'nofollow noreferrer' }}
      />
    </div>
  );
}

function DefaultContent() {
  return (
    <>
      <span class="govuk-visually-hidden">Emergency</span> Exit this page
    </>
  );
}
