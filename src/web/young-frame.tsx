import type { YoungFrameWord } from '../kernel/young-frame-words.ts';
import { ExitThisPage } from './components/exit-this-page.tsx';
import { ServiceNavigation } from './components/service-navigation.tsx';
import type { Site } from './route.ts';
import type { Tongue } from './tongue.tsx';

type Place = { text: YoungFrameWord; href: string };

const places: readonly Place[] = [
  { text: 'What’s on', href: '/whats-on' },
  { text: 'Have your say', href: '/have-your-say' },
  { text: 'You said, we did', href: '/you-said' },
  { text: 'What you can get', href: '/offer' },
];

type Frame = { site: Site; tongue: Tongue<YoungFrameWord> };

/** The head of a page for young people: where they can go, and how to leave fast. */
export const YoungHeader = ({ site, tongue: { say, plain, english } }: Frame) => (
  <header class="hearth-header">
    <div class="govuk-width-container hearth-header__name">
      <a href="/young" class="hearth-header__link">
        {english(site.authority.name)}
      </a>
      <a href="/help-now" class="hearth-header__link hearth-youth__help">
        {say('Get help now')}
      </a>
    </div>
    <ServiceNavigation
      serviceName={say('In care and leaving care')}
      serviceUrl="/young"
      ariaLabel={plain('Service information')}
      navigationLabel={plain('Menu')}
      collapseNavigationOnMobile={false}
      navigation={places.map(({ text, href }) => ({
        href,
        children: say(text),
        active: site.path === href || site.path.startsWith(`${href}/`),
      }))}
    />
    <ExitThisPage
      activatedText={plain('Loading.')}
      timedOutText={plain('Exit this page expired.')}
      pressTwoMoreTimesText={plain('Shift, press 2 more times to exit.')}
      pressOneMoreTimeText={plain('Shift, press 1 more time to exit.')}
    >
      {say('Leave this page fast')}
    </ExitThisPage>
  </header>
);

const waysOn: readonly Place[] = [
  { text: 'How are we doing?', href: '/performance/young' },
  { text: 'What the Board decides', href: '/' },
  { text: 'What money was given for', href: '/grants' },
  { text: 'Who promised to help care leavers', href: '/covenant' },
  { text: 'Help with this site', href: '/help' },
];

/** The foot of a page for young people. */
export const YoungFooter = ({ site, data, tongue: { say, english } }: Frame & { data: string | null }) => {
  const links = data === null ? waysOn : [...waysOn, { text: 'This page as data' as const, href: data }];
  return (
    <footer class="hearth-footer">
      <div class="govuk-width-container">
        <p class="govuk-body-s">
          {say(
            'Made by {authority}. Nothing here tracks you. If you do not feel safe, or just need to talk: {help}.',
            {
              authority: english(site.authority.name),
              help: (
                <a class="govuk-link" href="/help-now">
                  {say('get help now')}
                </a>
              ),
            },
          )}
        </p>
        <ul class="hearth-footer__links govuk-body-s">
          {links.map(({ text, href }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {say(text)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
};
