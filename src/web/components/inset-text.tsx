import { attributes, Content, classes, type Part, present } from './html.tsx';

export type InsetTextProps = Part & { id?: string | undefined };

/** A quotation or a note set off from the text around it. */
export function InsetText(inset: InsetTextProps) {
  return (
    <div
      {...attributes(inset.attributes)}
      {...present({ id: inset.id })}
      class={classes('govuk-inset-text', inset.classes)}
    >
      <Content {...inset} />
    </div>
  );
}
