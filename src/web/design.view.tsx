import type { JSX } from 'preact';
import { examples } from './components/examples.tsx';

/** Every component with its examples: what designers look at, and what axe checks. */
export const designView = (): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Design</h1>
    <p class="govuk-body-l">Every building block of Hearth's pages, with examples.</p>
    {examples.map(({ name, examples: shown }) => (
      <section key={name} aria-labelledby={`component-${name}`}>
        <h2 class="govuk-heading-l" id={`component-${name}`}>
          {name}
        </h2>
        {shown.map(({ title, view }) => (
          <div key={title} class="hearth-example">
            <h3 class="govuk-heading-s">{title}</h3>
            {view}
          </div>
        ))}
      </section>
    ))}
  </>
);
