import { attributes, Content, classes, isFilled, type Part, present, type Slot } from './html.tsx';

export type LegendProps = Part & {
  /** The legend is also the heading of the page. */
  isPageHeading?: boolean | undefined;
};

export type FieldsetProps = Omit<Slot, 'text'> & {
  describedBy?: string | undefined;
  legend?: LegendProps | undefined;
  classes?: string | undefined;
  role?: string | undefined;
  attributes?: Part['attributes'];
};

/** Fields that belong together, under one legend. */
export function Fieldset(fieldset: FieldsetProps) {
  return (
    <fieldset
      {...attributes(fieldset.attributes)}
      {...present({ role: fieldset.role, 'aria-describedby': fieldset.describedBy })}
      class={classes('govuk-fieldset', fieldset.classes)}
    >
      {isFilled(fieldset.legend) ? <Legend {...fieldset.legend} /> : null}
      <Content html={fieldset.html}>{fieldset.children}</Content>
    </fieldset>
  );
}

function Legend(legend: LegendProps) {
  const content = <Content {...legend} />;
  return (
    <legend class={classes('govuk-fieldset__legend', legend.classes)}>
      {legend.isPageHeading ? <h1 class="govuk-fieldset__heading">{content}</h1> : content}
    </legend>
  );
}
