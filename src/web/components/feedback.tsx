import { type HeadingLevel, headingTag } from './heading-level.ts';
import { attributes, Content, classes, isFilled, type Part } from './html.tsx';
import { ParagraphContent } from './paragraph-content.tsx';

export type FeedbackProps = Part & {
  titleText?: string | undefined;
  /** Trusted markup only. */
  titleHtml?: string | undefined;
  /** 2 when not given. */
  headingLevel?: HeadingLevel | undefined;
};

/** Asks at the foot of a page what people think of the service. */
export function Feedback(props: FeedbackProps) {
  const Heading = headingTag(props.headingLevel || 2);
  return (
    <div
      {...attributes(props.attributes)}
      class={classes('govuk-feedback', 'govuk-width-container', props.classes)}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Heading class="govuk-feedback__title">
            <Content html={props.titleHtml} text={props.titleText} />
          </Heading>
          {isFilled(props) && (
            <div class="govuk-feedback__body">
              <ParagraphContent slot={props} paragraph="govuk-body" />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
