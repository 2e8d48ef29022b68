import { attributes, Content, classes, type Part } from './html.tsx';
import { Tag } from './tag.tsx';

export type PhaseBannerProps = Part & {
  /** The phase: "Alpha", "Beta", "Demo". */
  tag?: Part | undefined;
};

/** A line under the header that says how finished the service is. */
export function PhaseBanner(props: PhaseBannerProps) {
  return (
    <div
      {...attributes(props.attributes)}
      class={classes('govuk-phase-banner', 'govuk-width-container', props.classes)}
    >
      <p class="govuk-phase-banner__content">
        <Tag
          text={props.tag?.text}
          html={props.tag?.html}
          classes={classes('govuk-phase-banner__content__tag', props.tag?.classes)}
        >
          {props.tag?.children}
        </Tag>{' '}
        <span class="govuk-phase-banner__text">
          <Content {...props} />
        </span>
      </p>
    </div>
  );
}
