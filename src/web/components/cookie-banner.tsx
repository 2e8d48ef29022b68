import { Button } from './button.tsx';
import { type Attributes, attributes, Content, classes, type Part, present } from './html.tsx';
import { ParagraphContent } from './paragraph-content.tsx';

export type CookieAction = {
  text: string;
  type?: 'button' | 'submit' | undefined;
  /** Makes it a link, unless `type` is `button`. */
  href?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type CookieMessage = Part & {
  headingText?: string | undefined;
  /** Trusted markup only. */
  headingHtml?: string | undefined;
  actions?: readonly CookieAction[] | undefined;
  hidden?: boolean | undefined;
  role?: string | undefined;
};

export type CookieBannerProps = {
  messages: readonly CookieMessage[];
  /** "Cookie banner" when not given. */
  ariaLabel?: string | undefined;
  hidden?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Asks for consent to cookies, above everything else. Pages without cookies need none. */
export function CookieBanner(props: CookieBannerProps) {
  const own = attributes({
    class: classes('govuk-cookie-banner', props.classes),
    'data-nosnippet': '',
    role: 'region',
    'aria-label': props.ariaLabel || 'Cookie banner',
    hidden: { value: props.hidden, optional: true },
  });
  return (
    <div {...attributes(props.attributes)} {...own}>
      {props.messages.map((message) => (
        <Message {...message} />
      ))}
    </div>
  );
}

function Message(message: CookieMessage) {
  const hasHeading = message.headingHtml || message.headingText;
  return (
    <div
      {...attributes(message.attributes)}
      {...present({ role: message.role, hidden: message.hidden })}
      class={classes('govuk-cookie-banner__message', message.classes, 'govuk-width-container')}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {hasHeading && (
            <h2 class="govuk-cookie-banner__heading govuk-heading-m">
              <Content html={message.headingHtml} text={message.headingText} />
            </h2>
          )}
          <div class="govuk-cookie-banner__content">
            <ParagraphContent slot={message} paragraph="govuk-body" />
          </div>
        </div>
      </div>
      {message.actions && (
        <div class="govuk-button-group">
          {message.actions.map((action) => (
            <>
              <Action {...action} />{' '}
            </>
          ))}
        </div>
      )}
    </div>
  );
}

function Action(action: CookieAction) {
  if (action.href && action.type !== 'button') {
    return (
      <a {...attributes(action.attributes)} class={classes('govuk-link', action.classes)} href={action.href}>
        {action.text}
      </a>
    );
  }
  return <Button {...action} type={action.type || 'button'} />;
}
