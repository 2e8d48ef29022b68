import type { JSX } from 'preact';
import { everyone, publicReading, route } from '../../../web/route.ts';
import { checklist } from '../rules/checklist.ts';
import { ToOffer } from './offer-list.view.tsx';
import { offerPage } from './offer-page.ts';

const savedView = (): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">My list</h1>
    <p class="govuk-body">What we save stays on this phone. We do not see it.</p>
    <p class="govuk-body hearth-without-script">
      Your browser runs no scripts, so it cannot keep a list here. Make a bookmark of a page instead.
    </p>
    <h2 class="govuk-heading-m">Saved</h2>
    <p class="govuk-body" id="saved-none">
      Nothing yet. Open something we can get and tap “Save it”.
    </p>
    <ul class="govuk-list govuk-list--spaced" id="saved" />
    <h2 class="govuk-heading-m">Looked at, and there without internet</h2>
    <p class="govuk-body" id="seen-none">
      Nothing yet.
    </p>
    <ul class="govuk-list govuk-list--spaced" id="seen" />
    <div data-needs-script hidden>
      <p class="govuk-body">Is this not your own phone? Then clear it.</p>
      <button type="button" class="govuk-button govuk-button--secondary" data-forget>
        Forget all of this
      </button>
    </div>
    <p class="govuk-body" role="status" data-said />
    <ToOffer />
  </>
);

/** What the phone keeps; also the page that it shows without a line. */
export const savedPage = route({
  method: 'GET',
  path: '/offer/saved',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async () => offerPage('My list', savedView()),
});

const checklistView = (): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Checklist by age</h1>
    <p class="govuk-body">
      What each of us should have, and by when. Tick what you have. The ticks stay on this phone and are sent
      to nobody.
    </p>
    <p class="govuk-body hearth-without-script">
      Your browser cannot keep the ticks. Print the list and tick it with a pen.
    </p>
    <ul class="hearth-ways">
      {checklist.map(({ age }) => (
        <li key={age}>
          <a class="govuk-link" href={`#age-${age}`}>
            Age {age}
          </a>
        </li>
      ))}
    </ul>
    {checklist.map(({ age, title, items }) => (
      <section key={age}>
        <h2 class="govuk-heading-l" id={`age-${age}`}>
          {title}
        </h2>
        <ul class="govuk-list govuk-list--spaced">
          {items.map(({ id, text, search }) => (
            <li key={id} class="hearth-tick">
              <input type="checkbox" id={`${age}-${id}`} data-tick />
              <span>
                <label for={`${age}-${id}`}>{text}</label>{' '}
                <a class="govuk-link" href={`/offer/search?${new URLSearchParams({ q: search })}`}>
                  How?<span class="govuk-visually-hidden"> {text}</span>
                </a>
              </span>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <div class="govuk-button-group hearth-no-print" data-needs-script hidden>
      <button type="button" class="govuk-button govuk-button--secondary" data-print>
        Print
      </button>
    </div>
  </>
);

/** What each should have by an age; the ticks are kept by the phone alone. */
export const checklistPage = route({
  method: 'GET',
  path: '/offer/checklist',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async () => offerPage('Checklist by age', checklistView(), { checklist }),
});
