import type { JSX } from 'preact';
import type { Shown } from '../queries.ts';
import { OfferList, SearchBox, Ways } from './offer-list.view.tsx';

/** What was found; where nothing was, what to do next. */
export const searchView = (typed: string, found: readonly Shown[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Search what we can get</h1>
    <SearchBox typed={typed} />
    {found.length > 0 ? (
      <>
        <p class="govuk-body">
          {found.length === 1 ? 'We found one thing.' : `We found ${found.length} things.`}
        </p>
        <OfferList offers={found} />
      </>
    ) : (
      <p class="govuk-body">
        We found nothing. Try one other word, or{' '}
        <a class="govuk-link" href="/offer">
          look through all of it
        </a>
        .
      </p>
    )}
    <Ways />
  </>
);
