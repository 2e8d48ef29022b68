import { ExitThisPage } from './components/exit-this-page.tsx';
import { ServiceNavigation } from './components/service-navigation.tsx';
import type { Site } from './route.ts';

const places = [
  { text: 'What’s on', href: '/whats-on' },
  { text: 'Have your say', href: '/have-your-say' },
  { text: 'You said, we did', href: '/you-said' },
  { text: 'What you can get', href: '/offer' },
];

/** The head of a page for young people: where they can go, and how to leave fast. */
export const YoungHeader = ({ site }: { site: Site }) => (
  <header class="hearth-header">
    <div class="govuk-width-container hearth-header__name">
      <a href="/young" class="hearth-header__link">
        {site.authority.name}
      </a>
      <a href="/help-now" class="hearth-header__link hearth-youth__help">
        Get help now
      </a>
    </div>
    <ServiceNavigation
      serviceName="In care and leaving care"
      serviceUrl="/young"
      collapseNavigationOnMobile={false}
      navigation={places.map((place) => ({
        ...place,
        active: site.path === place.href || site.path.startsWith(`${place.href}/`),
      }))}
    />
    <ExitThisPage text="Leave this page fast" />
  </header>
);

/** The foot of a page for young people. */
export const YoungFooter = ({ site, data }: { site: Site; data: string | null }) => (
  <footer class="hearth-footer">
    <div class="govuk-width-container">
      <p class="govuk-body-s">
        Made by {site.authority.name}. Nothing here tracks you. If you do not feel safe, or just need to talk:{' '}
        <a class="govuk-link" href="/help-now">
          get help now
        </a>
        .
      </p>
      <ul class="hearth-footer__links govuk-body-s">
        <li>
          <a class="govuk-link" href="/performance/young">
            How are we doing?
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/">
            What the Board decides
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/grants">
            What money was given for
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/covenant">
            Who promised to help care leavers
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/help">
            Help with this site
          </a>
        </li>
        {data && (
          <li>
            <a class="govuk-link" href={data}>
              This page as data
            </a>
          </li>
        )}
      </ul>
    </div>
  </footer>
);
