import { type HeadingLevel, headingTag } from './heading-level.ts';
import {
  type Attributes,
  attributes,
  Content,
  classes,
  isFilled,
  present,
  type Slot,
  translation,
} from './html.tsx';
import type { Listed } from './listed.ts';
import { ParagraphContent } from './paragraph-content.tsx';

export type AccordionSection = {
  heading: Slot;
  /** One line under the heading. */
  summary?: Slot | undefined;
  content: Slot;
  expanded?: boolean | undefined;
};

export type AccordionProps = {
  /** Unique on the page; the ids of the sections start with it. */
  id: string;
  items: Listed<AccordionSection>;
  /** 2 when not given. */
  headingLevel?: HeadingLevel | undefined;
  /** Whether the browser keeps which sections are open; it does when not given. */
  rememberExpanded?: boolean | undefined;
  hideAllSectionsText?: string | undefined;
  hideSectionText?: string | undefined;
  hideSectionAriaLabelText?: string | undefined;
  showAllSectionsText?: string | undefined;
  showSectionText?: string | undefined;
  showSectionAriaLabelText?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Sections that open and close. Without JavaScript all of them are open. */
export function Accordion(props: AccordionProps) {
  return (
    <div
      {...attributes(props.attributes)}
      class={classes('govuk-accordion', props.classes)}
      data-module="govuk-accordion"
      id={props.id}
      {...translation('hide-all-sections', props.hideAllSectionsText)}
      {...translation('hide-section', props.hideSectionText)}
      {...translation('hide-section-aria-label', props.hideSectionAriaLabelText)}
      {...translation('show-all-sections', props.showAllSectionsText)}
      {...translation('show-section', props.showSectionText)}
      {...translation('show-section-aria-label', props.showSectionAriaLabelText)}
      {...present({ 'data-remember-expanded': props.rememberExpanded?.toString() })}
    >
      {props.items.map(
        (item, index) =>
          item && (
            <Section id={props.id} number={index + 1} item={item} headingLevel={props.headingLevel || 2} />
          ),
      )}
    </div>
  );
}

type SectionProps = { id: string; number: number; item: AccordionSection; headingLevel: HeadingLevel };

/** The spaces after heading and summary keep the words apart in the one button that the script makes of them. */
function Section({ id, number, item, headingLevel }: SectionProps) {
  const Heading = headingTag(headingLevel);
  return (
    <div class={classes('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}>
      <div class="govuk-accordion__section-header">
        <Heading class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${number}`}>
            <Content {...item.heading} />{' '}
          </span>
        </Heading>
        {isFilled(item.summary) && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${number}`}>
            <Content {...item.summary} />{' '}
          </div>
        )}
      </div>
      <div id={`${id}-content-${number}`} class="govuk-accordion__section-content">
        <ParagraphContent slot={item.content} paragraph="govuk-body" />
      </div>
    </div>
  );
}
