import type { ComponentChildren, JSX } from 'preact';
import { type Breadcrumb, Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select, type SelectItem } from '../../../web/components/select.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { PlacedArea } from '../rules/areas/in-order.ts';
import { AreaFields } from './area-fields.view.tsx';

type Asking = {
  title: string;
  above: readonly Breadcrumb[];
  /** Stands below the title. */
  children: ComponentChildren;
  /** The address of the form, which is asked with the choice. */
  to: string;
  choice: { indicator: string; area: string; team: string };
  indicators: readonly SelectItem[];
  areas: readonly PlacedArea[];
  /** The field that says of when. */
  when: JSX.Element;
  error: FormError;
};

/** Asks what is to be entered: which indicator, whose and of when. */
export const ChooseFigures = (asking: Asking): JSX.Element => {
  const { title, above, children, to, choice, indicators, areas, when, error } = asking;
  return (
    <>
      <FormErrors error={error} />
      <Breadcrumbs items={[...above, { text: title }]} />
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
      <form action={to} method="get" noValidate>
        <Select
          id="indicator"
          name="indicator"
          label={{ text: 'What the figures say', classes: 'govuk-label--s' }}
          items={[{ value: '', text: 'Choose' }, ...indicators]}
          value={choice.indicator}
          {...messageAt(error, 'indicator')}
        />
        <AreaFields choice={choice} areas={areas} error={error} />
        {when}
        <div class="govuk-button-group">
          <Button text="Go on" />
          <a class="govuk-link" href="/figures">
            Leave them as they are
          </a>
        </div>
      </form>
    </>
  );
};
