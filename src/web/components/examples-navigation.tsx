import type { ComponentExamples } from './example.ts';
import { LanguageNavigation } from './language-navigation.tsx';
import { Pagination } from './pagination.tsx';
import { PhaseBanner } from './phase-banner.tsx';
import { ServiceNavigation } from './service-navigation.tsx';
import { SkipLink } from './skip-link.tsx';

/** What leads from page to page, and stands around the content. */
export const navigationExamples: readonly ComponentExamples[] = [
  {
    name: 'generic-header',
    examples: [
      {
        title: 'On every page',
        view: <p class="govuk-body">The header of this page, with the council’s name, is the example.</p>,
      },
    ],
  },
  {
    name: 'header',
    examples: [
      {
        title: 'Not on a council’s pages',
        view: (
          <p class="govuk-body">
            The crown belongs to GOV.UK. A council takes the generic header, which is at the top of this page.
          </p>
        ),
      },
    ],
  },
  {
    name: 'language-navigation',
    examples: [
      {
        title: 'A page in two languages',
        view: (
          <LanguageNavigation
            ariaLabel="Language of an example page"
            items={[
              { text: 'English', lang: 'en', current: true },
              {
                text: 'Cymraeg',
                lang: 'cy',
                href: '/design',
                languageDescriptionText: '(newid yr iaith i’r Gymraeg)',
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'pagination',
    examples: [
      {
        title: 'Pages of search results',
        view: (
          <Pagination
            landmarkLabel="Pages of example results"
            previous={{ href: '/design' }}
            next={{ href: '/design' }}
            items={[
              { number: 1, href: '/design' },
              { ellipsis: true },
              { number: 6, href: '/design' },
              { number: 7, href: '/design', current: true },
              { number: 8, href: '/design' },
              { ellipsis: true },
              { number: 42, href: '/design' },
            ]}
          />
        ),
      },
      {
        title: 'The meetings before and after',
        view: (
          <Pagination
            landmarkLabel="Example meetings before and after"
            previous={{ href: '/design', text: 'Previous meeting', labelText: 'Wednesday 13 January 2027' }}
            next={{ href: '/design', text: 'Next meeting', labelText: 'Wednesday 12 May 2027' }}
          />
        ),
      },
    ],
  },
  {
    name: 'phase-banner',
    examples: [
      {
        title: 'The demo board',
        view: (
          <PhaseBanner tag={{ text: 'Demo' }}>
            This is a made-up board: nobody on these pages exists.{' '}
            <a class="govuk-link" href="/design">
              Tell us what you miss
            </a>
          </PhaseBanner>
        ),
      },
    ],
  },
  {
    name: 'service-navigation',
    examples: [
      {
        title: 'The parts of the public site',
        view: (
          <ServiceNavigation
            ariaLabel="Example of a named service"
            navigationLabel="Example menu of the public site"
            navigationId="example-navigation-public"
            serviceName="Corporate Parenting Board"
            serviceUrl="/design"
            navigation={[
              { text: 'Meetings', href: '/design', active: true },
              { text: 'Papers', href: '/design' },
              { text: 'Search', href: '/design' },
            ]}
          />
        ),
      },
      {
        title: 'Without a name',
        view: (
          <ServiceNavigation
            navigationLabel="Example menu for the clerk"
            navigationId="example-navigation-clerk"
            navigation={[
              { text: 'Waiting for a look', href: '/design', current: true },
              { text: 'Bring meetings in', href: '/design' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'skip-link',
    examples: [
      {
        title: 'Past a long table',
        view: (
          <>
            <p class="govuk-body">
              It appears when it has the focus: go here with the Tab key. The first link of every page is one
              too.
            </p>
            <SkipLink href="#example-skip-target" text="Skip past the example" />
            <p class="govuk-body" id="example-skip-target" tabIndex={-1}>
              The link leads to this paragraph.
            </p>
          </>
        ),
      },
    ],
  },
];
