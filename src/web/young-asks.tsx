import type { JSX } from 'preact';

/** An ask of young people that something belongs to, as its page leads to it. */
export type YoungAskLink = { title: string; href: string };

/** That young people asked for it, with the way to what they said; nothing where nobody did. */
export const YoungAsked = ({ asks }: { asks: readonly YoungAskLink[] }): JSX.Element | null =>
  asks.length === 0 ? null : (
    <section aria-labelledby="young-asked">
      <h2 class="govuk-heading-m" id="young-asked">
        Young people asked for this
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {asks.map(({ title, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
