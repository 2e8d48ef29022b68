import type { JSX } from 'preact';
import { type KeptQuote, quoteBasis } from '../../voice/index.ts';

/** What young people said, below a page, with what it rests on. */
export const Quotes = ({ quotes }: { quotes: readonly KeptQuote[] }): JSX.Element | null =>
  quotes.length === 0 ? null : (
    <section aria-labelledby="what-we-said">
      <h2 class="govuk-heading-m" id="what-we-said">
        What we said
      </h2>
      {quotes.map((quote) => (
        <blockquote key={quote.id} class="hearth-said">
          {quote.words}
          <footer class="hearth-quiet">{quoteBasis(quote)}</footer>
        </blockquote>
      ))}
    </section>
  );
