import { type HeadingLevel, headingTag } from './heading-level.ts';
import { attributes, Content, classes, type Part } from './html.tsx';
import { ParagraphContent } from './paragraph-content.tsx';

export type NotificationBannerProps = Part & {
  /** "Important", or "Success" for a success, when neither title is given. */
  titleText?: string | undefined;
  /** Trusted markup only. */
  titleHtml?: string | undefined;
  /** 2 when not given. */
  titleHeadingLevel?: HeadingLevel | undefined;
  /** Needed when a page has more than one banner. */
  titleId?: string | undefined;
  /** `success` is announced at once and takes the focus; every other type is neutral. */
  type?: 'success' | undefined;
  /** `alert` for a success and `region` otherwise, when not given. */
  role?: string | undefined;
  disableAutoFocus?: boolean | undefined;
};

/** Tells about something outside the task of the page, or that what was asked has been done. */
export function NotificationBanner(props: NotificationBannerProps) {
  const success = props.type === 'success';
  const titleId = props.titleId || 'govuk-notification-banner-title';
  const Heading = headingTag(props.titleHeadingLevel || 2);
  const own = attributes({
    class: classes(
      'govuk-notification-banner',
      success && 'govuk-notification-banner--success',
      props.classes,
    ),
    role: props.role || (success ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': { value: props.disableAutoFocus?.toString(), optional: true },
  });
  return (
    <div {...attributes(props.attributes)} {...own}>
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          <Content html={props.titleHtml} text={props.titleText || (success ? 'Success' : 'Important')} />
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        <ParagraphContent slot={props} paragraph="govuk-notification-banner__heading" />
      </div>
    </div>
  );
}
