import type { ComponentChildren } from 'preact';
import { type HeadingLevel, headingTag } from './heading-level.ts';
import { type Attributes, attributes, Content, classes, type Part, type Slot } from './html.tsx';

export type SummaryAction = Part & {
  href: string;
  /** Tells apart links of the same name for people who do not see the row: "name" after "Change". */
  visuallyHiddenText?: string | undefined;
};

export type SummaryActions = {
  items?: readonly SummaryAction[] | undefined;
  classes?: string | undefined;
};

type CardTitle = Slot & {
  /** 2 when not given. */
  headingLevel?: HeadingLevel | undefined;
  classes?: string | undefined;
};

export type SummaryCardProps = {
  title?: CardTitle | undefined;
  actions?: SummaryActions | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** The box with a title around a summary list. */
export function SummaryCard(props: SummaryCardProps & { children: ComponentChildren }) {
  const Heading = headingTag(props.title?.headingLevel || 2);
  return (
    <div {...attributes(props.attributes)} class={classes('govuk-summary-card', props.classes)}>
      <div class="govuk-summary-card__title-wrapper">
        {props.title && (
          <Heading class={classes('govuk-summary-card__title', props.title.classes)}>
            <Content {...props.title} />
          </Heading>
        )}
        <CardActions actions={props.actions} cardTitle={props.title} />
      </div>
      <div class="govuk-summary-card__content">{props.children}</div>
    </div>
  );
}

type ActionsProps = { actions: SummaryActions | undefined; cardTitle: Slot | undefined };

function CardActions({ actions, cardTitle }: ActionsProps) {
  const [first, ...others] = actions?.items ?? [];
  if (!first) return null;
  const className = classes('govuk-summary-card__actions', actions?.classes);
  if (others.length === 0) {
    return (
      <div class={className}>
        <SummaryActionLink action={first} cardTitle={cardTitle} />
      </div>
    );
  }
  return (
    <ul class={className}>
      {[first, ...others].map((action) => (
        <li class="govuk-summary-card__action">
          <SummaryActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}

/** A link of a row or a card; screen readers also hear what it changes and in which card. */
export function SummaryActionLink({
  action,
  cardTitle,
}: {
  action: SummaryAction;
  cardTitle: Slot | undefined;
}) {
  return (
    <a {...attributes(action.attributes)} class={classes('govuk-link', action.classes)} href={action.href}>
      <Content {...action} />
      {(action.visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && (
            <>
              {' '}
              (<Content {...cardTitle} />)
            </>
          )}
        </span>
      )}
    </a>
  );
}
