import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { Shown } from '../queries.ts';
import { headings, situations, type Wanted } from '../rules/offer.ts';

/** Offers, each with what it is. */
export const OfferList = ({ offers }: { offers: readonly Shown[] }): JSX.Element => (
  <ul class="hearth-offers">
    {offers.map(({ slug, words }) => (
      <li key={slug}>
        <a class="govuk-link" href={`/offer/${slug}`}>
          {words.title}
        </a>
        <br />
        {words.what}
      </li>
    ))}
  </ul>
);

/** The way back from a page beside the offers. */
export const ToOffer = (): JSX.Element => (
  <p class="govuk-body">
    <a class="govuk-link" href="/offer">
      See all that we can get
    </a>
  </p>
);

/** Where to look for an offer by words. */
export const SearchBox = ({ typed }: { typed: string }): JSX.Element => (
  <form action="/offer/search" method="get">
    <Input
      name="q"
      type="search"
      label={{ text: 'What are you looking for?' }}
      hint={{ text: 'It does not matter how you spell it.' }}
      value={typed}
    />
    <Button text="Search" />
  </form>
);

const places = [
  { text: 'My list', href: '/offer/saved' },
  { text: 'Checklist by age', href: '/offer/checklist' },
  { text: 'Near me', href: '/offer/near-me' },
  { text: 'Jobs kept for you', href: '/offer/kept-jobs' },
  { text: 'Firms that stand by us', href: '/covenant' },
];

/** Ways on from the local offer. */
export const Ways = (): JSX.Element => (
  <ul class="hearth-ways">
    {places.map(({ text, href }) => (
      <li key={href}>
        <a class="govuk-link" href={href}>
          {text}
        </a>
      </li>
    ))}
  </ul>
);

const youngest = 16;
const oldest = 25;
const ages = Array.from({ length: oldest - youngest + 1 }, (_, more) => `${youngest + more}`);
const any = { value: '', text: 'Show all' };

const Filters = ({ wanted, areas }: { wanted: Wanted; areas: readonly string[] }): JSX.Element => (
  <form action="/offer" method="get">
    <Select
      name="age"
      label={{ text: 'How old are you?' }}
      items={[any, ...ages.map((age) => ({ value: age, text: age }))]}
      value={wanted.age === null ? '' : `${wanted.age}`}
    />
    {areas.length > 0 && (
      <Select
        name="area"
        label={{ text: 'Where do you live?' }}
        items={[any, ...areas.map((area) => ({ value: area, text: area }))]}
        value={wanted.area}
      />
    )}
    <Select
      name="situation"
      label={{ text: 'What fits you?' }}
      items={[any, ...Object.entries(situations).map(([value, text]) => ({ value, text }))]}
      value={wanted.situation}
    />
    <Button text="Show what fits" classes="govuk-button--secondary" />
  </form>
);

/** Everything that there is, or what is for whoever says something of themselves. */
export const offersView = (
  offers: readonly Shown[],
  { wanted, areas }: { wanted: Wanted; areas: readonly string[] },
): JSX.Element => {
  const isAny = wanted.age === null && wanted.area === '' && wanted.situation === '';
  const byHeading = Map.groupBy(offers, ({ heading }) => heading);
  return (
    <>
      <h1 class="govuk-heading-xl">What we can get</h1>
      <p class="govuk-body-l">
        When we are in care or have left it, we have a right to help. Here is all of it, and how to get it.
      </p>
      <SearchBox typed="" />
      <Ways />
      <details class="govuk-details" open={!isAny}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Show only what is for me</span>
        </summary>
        <div class="govuk-details__text">
          <Filters wanted={wanted} areas={areas} />
        </div>
      </details>
      {!isAny && (
        <p class="govuk-body">
          {offers.length === 1 ? 'One thing fits.' : `${offers.length} things fit.`}{' '}
          <a class="govuk-link" href="/offer">
            Show all
          </a>
        </p>
      )}
      {offers.length === 0 && isAny && (
        <p class="govuk-body">There is nothing here yet. Ask your personal adviser what you can get.</p>
      )}
      {Object.entries(headings).map(([heading, text]) => {
        const there = byHeading.get(heading as Shown['heading']) ?? [];
        return (
          there.length > 0 && (
            <section key={heading}>
              <h2 class="govuk-heading-l" id={heading}>
                {text}
              </h2>
              <OfferList offers={there} />
            </section>
          )
        );
      })}
    </>
  );
};
