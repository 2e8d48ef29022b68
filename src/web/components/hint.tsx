import { attributes, Content, classes, type Part, present } from './html.tsx';

export type HintProps = Part & { id?: string | undefined };

/** Help under a label or a legend. */
export function Hint(hint: HintProps) {
  return (
    <div
      {...attributes(hint.attributes)}
      {...present({ id: hint.id })}
      class={classes('govuk-hint', hint.classes)}
    >
      <Content {...hint} />
    </div>
  );
}
