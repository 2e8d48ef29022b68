import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { YoungFrameWord } from '../kernel/young-frame-words.ts';
import { assetPath } from './assets.ts';
import { ServiceNavigation } from './components/service-navigation.tsx';
import { SkipLink } from './components/skip-link.tsx';
import type { Site } from './route.ts';
import { english, type Tongue } from './tongue.tsx';
import { YoungFooter, YoungHeader } from './young-frame.tsx';

/** `model` is what the page shows as data; a page that has one leads to it. */
type Shown = {
  title: string;
  view: ComponentChild;
  model?: unknown;
  young?: true;
  tongue?: Tongue<YoungFrameWord>;
  scripts?: readonly string[];
};

const sections = [
  { text: 'Meetings', href: '/' },
  { text: 'Search', href: '/search' },
  { text: 'Follow', href: '/follow' },
];

const belongs = (path: string, href: string): boolean =>
  href === '/' ? path === '/' || path.startsWith('/meetings') : path === href || path.startsWith(`${href}/`);

const Header = ({ site }: { site: Site }) => {
  const shown = [...sections, ...site.sections];
  return (
    <header class="hearth-header">
      <div class="govuk-width-container hearth-header__name">
        <a href="/" class="hearth-header__link">
          {site.authority.name}
        </a>
        {site.actor.kind === 'person' && (
          <a href="/account" class="hearth-header__link hearth-header__person">
            {site.actor.name}
            <span class="govuk-visually-hidden">: my account</span>
          </a>
        )}
      </div>
      <ServiceNavigation
        serviceName="Corporate Parenting"
        serviceUrl="/"
        collapseNavigationOnMobile={false}
        navigation={shown.map((section) => ({ ...section, active: belongs(site.path, section.href) }))}
      />
    </header>
  );
};

/** The address of the page's data (web/pipeline/answer.ts), or null for a page that has none. */
const dataPath = (site: Site, shown: Shown): string | null => {
  if (shown.model === undefined) return null;
  const [path = '/', query] = site.url.split('?');
  const data = path === '/' ? '/index.json' : `${path}.json`;
  return query ? `${data}?${query}` : data;
};

const signedIn = 'One cookie keeps you signed in. Nothing here tracks you.';

const cookieWords: Record<Site['actor']['kind'], string> = {
  public: 'This site sets no cookies and does not track you.',
  guest: 'One cookie keeps you in the meeting. Nothing here tracks you.',
  person: signedIn,
  system: signedIn,
};

const Footer = ({ site, data }: { site: Site; data: string | null }) => (
  <footer class="hearth-footer">
    <div class="govuk-width-container">
      <p class="govuk-body-s">
        Published by {site.authority.name}. {cookieWords[site.actor.kind]}
      </p>
      <ul class="hearth-footer__links govuk-body-s">
        <li>
          <a class="govuk-link" href="/follow">
            Calendar and news feeds
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/help">
            Help and accessibility
          </a>
        </li>
        {site.actor.kind === 'public' && (
          <li>
            <a class="govuk-link" href="/sign-in">
              Sign in (for people of the board)
            </a>
          </li>
        )}
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

type PageShown = { site: Site; shown: Shown; data: string | null; tongue: Tongue<YoungFrameWord> };

const Page = ({ site, shown, data, tongue }: PageShown) => (
  <html {...tongue.marks} class="govuk-template">
    <head>
      <meta charset="utf-8" />
      <title>{`${shown.title} – ${tongue.plain('Corporate Parenting')} – ${site.authority.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content={site.authority.colour} />
      <link rel="icon" href="/assets/hearth.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assetPath('hearth.css')} />
      <link rel="stylesheet" href={`/assets/colour-${site.authority.colour.slice(1)}.css`} />
      <link rel="alternate" type="application/atom+xml" title="News of meetings" href="/feed.atom" />
      {data && <link rel="alternate" type="application/json" href={data} />}
      <script type="module" src={assetPath('hearth.js')} />
      {shown.scripts?.map((name) => (
        <script key={name} type="module" src={assetPath(name)} />
      ))}
    </head>
    <body class={shown.young ? 'govuk-template__body hearth-youth' : 'govuk-template__body'}>
      <script src={assetPath('enabled.js')} />
      <SkipLink href="#main">{tongue.say('Skip to main content')}</SkipLink>
      {shown.young ? <YoungHeader site={site} tongue={tongue} /> : <Header site={site} />}
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main" tabindex={-1}>
          {shown.view}
        </main>
      </div>
      {shown.young ? (
        <YoungFooter site={site} data={data} tongue={tongue} />
      ) : (
        <Footer site={site} data={data} />
      )}
    </body>
  </html>
);

/** A whole page as HTML. */
export const renderPage = (site: Site, shown: Shown): string =>
  `<!DOCTYPE html>\n${renderToString(
    <Page site={site} shown={shown} data={dataPath(site, shown)} tongue={shown.tongue ?? english} />,
  )}`;
