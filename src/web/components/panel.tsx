import { Button } from './button.tsx';
import { type HeadingLevel, headingTag } from './heading-level.ts';
import { type Attributes, attributes, Content, classes, isFilled, type Part } from './html.tsx';

export type PanelAction = {
  text: string;
  type?: 'button' | 'submit' | 'reset' | undefined;
  /** Makes it a link, unless `type` is `button`: then a link that looks like a button. */
  href?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

type PanelActions = {
  items?: readonly PanelAction[] | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type PanelProps = Part & {
  titleText?: string | undefined;
  /** Trusted markup only. */
  titleHtml?: string | undefined;
  /** 1 when not given. */
  headingLevel?: HeadingLevel | undefined;
  /** Shown only in a panel with the class `govuk-panel--interruption`. */
  actions?: PanelActions | undefined;
};

/** Confirms in large type what has been done, or interrupts to ask whether something is meant. */
export function Panel(props: PanelProps) {
  const isInterruption = props.classes?.includes('govuk-panel--interruption') ?? false;
  const Heading = headingTag(props.headingLevel || 1);
  return (
    <div
      {...attributes(props.attributes)}
      class={classes('govuk-panel', !isInterruption && 'govuk-panel--confirmation', props.classes)}
    >
      <Heading class="govuk-panel__title">
        <Content html={props.titleHtml} text={props.titleText} />
      </Heading>
      {isFilled(props) && (
        <div class="govuk-panel__body">
          <Content {...props} />
        </div>
      )}
      {isInterruption && props.actions && <Actions {...props.actions} />}
    </div>
  );
}

function Actions(actions: PanelActions) {
  const items = actions.items ?? [];
  return (
    <div {...attributes(actions.attributes)} class={classes('govuk-panel__actions', actions.classes)}>
      {items.length > 0 && (
        <div class="govuk-button-group">
          {items.map((action) => (
            <>
              <Action {...action} />{' '}
            </>
          ))}
        </div>
      )}
    </div>
  );
}

function Action(action: PanelAction) {
  if (action.href && action.type !== 'button') {
    return (
      <a
        {...attributes(action.attributes)}
        class={classes('govuk-link', 'govuk-link--inverse', action.classes)}
        href={action.href}
      >
        {action.text}
      </a>
    );
  }
  return (
    <Button
      text={action.text}
      type={action.type || 'button'}
      classes={classes('govuk-button--inverse', action.classes)}
      href={action.href}
      attributes={action.attributes}
    />
  );
}
