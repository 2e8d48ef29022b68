import { type Attributes, attributes, classes, type Printable, present, type Slot } from './html.tsx';
import type { Listed } from './listed.ts';
import { ParagraphContent } from './paragraph-content.tsx';

export type Tab = {
  /** Unique on the page. Without it the id is made of the tabs' `idPrefix` and the place in the list. */
  id?: string | undefined;
  label: Printable;
  attributes?: Attributes | undefined;
  panel: Slot & { attributes?: Attributes | undefined };
};

export type TabsProps = {
  id?: string | undefined;
  idPrefix?: string | undefined;
  /** Heading of the list when JavaScript is off; "Contents" when not given. */
  title?: Printable;
  items?: Listed<Tab> | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Sections of which one is seen at a time. Without JavaScript all stand below one another. */
export function Tabs(props: TabsProps) {
  const items = props.items ?? [];
  const panelId = (tab: Tab, index: number) => tab.id || `${props.idPrefix ?? ''}-${index + 1}`;
  return (
    <div
      data-module="govuk-tabs"
      {...attributes(props.attributes)}
      {...present({ id: props.id })}
      class={classes('govuk-tabs', props.classes)}
    >
      <h2 class="govuk-tabs__title">{props.title ?? 'Contents'}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map(
            (tab, index) => tab && <TabLink tab={tab} id={panelId(tab, index)} first={index === 0} />,
          )}
        </ul>
      )}
      {items.map((tab, index) => tab && <TabPanel tab={tab} id={panelId(tab, index)} first={index === 0} />)}
    </div>
  );
}

type TabProps = { tab: Tab; id: string; first: boolean };

function TabLink({ tab, id, first }: TabProps) {
  return (
    <li class={classes('govuk-tabs__list-item', first && 'govuk-tabs__list-item--selected')}>
      <a {...attributes(tab.attributes)} class="govuk-tabs__tab" href={`#${id}`}>
        {tab.label}
      </a>
    </li>
  );
}

function TabPanel({ tab, id, first }: TabProps) {
  return (
    <div
      {...attributes(tab.panel.attributes)}
      class={classes('govuk-tabs__panel', !first && 'govuk-tabs__panel--hidden')}
      id={id}
    >
      <ParagraphContent slot={tab.panel} paragraph="govuk-body" />
    </div>
  );
}
