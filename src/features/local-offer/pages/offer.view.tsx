import type { JSX } from 'preact';
import { listed } from '../../../kernel/listed.ts';
import { Input } from '../../../web/components/input.tsx';
import type { Shown, Translation } from '../queries.ts';
import type { Labels } from '../rules/labels.ts';
import { agesWords, type Reach, type Situation, situations } from '../rules/offer.ts';
import { english, type Say, type Tongue, tongueOf } from './tongue.tsx';

const Reachable = ({ phone, email, web, say }: Reach & { say: Say }): JSX.Element | null =>
  phone === '' && email === '' && web === '' ? null : (
    <ul class="govuk-list">
      {phone !== '' && (
        <li>
          {say('Call')}{' '}
          <a class="govuk-link" dir="ltr" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        </li>
      )}
      {email !== '' && (
        <li>
          {say('Write to')}{' '}
          <a class="govuk-link" dir="ltr" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      )}
      {web !== '' && (
        <li>
          {say('Look at')}{' '}
          <a class="govuk-link" dir="ltr" href={web}>
            {web.replace(/^https:\/\//, '')}
          </a>
        </li>
      )}
    </ul>
  );

const ForWhom = ({ offer, tongue: { say, english } }: { offer: Shown; tongue: Tongue }): JSX.Element => (
  <p class="govuk-body">
    {say('Age: {ages}.', { ages: english(agesWords(offer)) })}{' '}
    {offer.areas.length > 0 && say('Where: {areas}.', { areas: english(listed(offer.areas)) })}{' '}
    {offer.situations.length > 0 &&
      say('For those who say: {situations}.', {
        situations: offer.situations.map((one, at) => (
          <>
            {at > 0 && ', '}“{say(situations[one as Situation])}”
          </>
        )),
      })}
  </p>
);

const Deeds = ({ href, title, say }: { href: string; title: string; say: Say }): JSX.Element => (
  <>
    <div class="govuk-button-group hearth-no-print" data-needs-script hidden>
      <button type="button" class="govuk-button" data-save data-href={href} data-title={title}>
        {say('Save it')}
      </button>
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        data-share
        data-href={href}
        data-title={title}
      >
        {say('Send it to somebody')}
      </button>
      <button type="button" class="govuk-button govuk-button--secondary" data-print>
        {say('Print')}
      </button>
    </div>
    <p class="govuk-body" role="status" data-said />
    <p class="govuk-body hearth-without-script">
      {say('To save this page, make a bookmark in your browser.')}
    </p>
  </>
);

type Views = { language: string; isLarge: boolean; translations: readonly Translation[] };

const addressOf = (href: string, language: string, isLarge: boolean): string => {
  const query = new URLSearchParams({
    ...(language !== '' && { lang: language }),
    ...(isLarge && { print: 'large' }),
  });
  return query.size === 0 ? href : `${href}?${query}`;
};

const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;

const OtherViews = ({
  href,
  language,
  isLarge,
  translations,
  say,
}: Views & { href: string; say: Say }): JSX.Element => (
  <ul class="hearth-ways">
    <li>
      <a class="govuk-link" href={addressOf(href, language, !isLarge)}>
        {say(isLarge ? 'Normal print' : 'Large print')}
      </a>
    </li>
    {language !== '' && (
      <li>
        <a class="govuk-link" lang="en-GB" href={addressOf(href, '', isLarge)}>
          English
        </a>
      </li>
    )}
    {translations
      .filter((one) => one.language !== language)
      .map((one) => (
        <li key={one.language}>
          <a class="govuk-link" lang={one.language} href={addressOf(href, one.language, isLarge)}>
            {languageName(one.language)}
          </a>
        </li>
      ))}
    <li>
      <a class="govuk-link" href={`${href}/feedback`}>
        {say('Is this wrong? Did it help? Tell us')}
      </a>
    </li>
  </ul>
);

/** One offer. `isLongAgo`: it was not checked for more than a year. `labels`: the words of every page in its language. */
export const offerView = (
  offer: Shown,
  { isLongAgo, origin, labels, ...views }: Views & { isLongAgo: boolean; origin: string; labels: Labels },
): JSX.Element => {
  const href = `/offer/${offer.slug}`;
  const translation = views.translations.find(({ language }) => language === views.language);
  const words = translation?.words ?? offer.words;
  const tongue = translation ? tongueOf(translation.language, labels) : english;
  const { say, marks, day } = tongue;
  return (
    <article class={views.isLarge ? 'hearth-large' : undefined} {...marks}>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      {translation?.isOld && (
        <div class="govuk-inset-text">
          {say('The English page has changed since this was put into your language.')}
        </div>
      )}
      <p class="govuk-body-l">{words.what}</p>
      <Deeds href={href} title={offer.words.title} say={say} />
      <h2 class="govuk-heading-m">{say('Who can get it')}</h2>
      <p class="govuk-body">{words.who}</p>
      <ForWhom offer={offer} tongue={tongue} />
      <h2 class="govuk-heading-m">{say('How much')}</h2>
      <p class="govuk-body">{words.howMuch}</p>
      <h2 class="govuk-heading-m">{say('How to get it')}</h2>
      <ol class="govuk-list govuk-list--number">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2 class="govuk-heading-m">{say('Who to ask')}</h2>
      <p class="govuk-body">{words.contact}</p>
      <Reachable {...offer.reach} say={say} />
      <p class="govuk-body">
        {say('Checked on {day} by: {post}.', {
          day: day(offer.checkedOn),
          post: tongue.english(offer.checkedBy),
        })}{' '}
        {isLongAgo && say('That is more than a year ago. Ask before you count on it.')}
      </p>
      <OtherViews href={href} {...views} say={say} />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{say('The link, to send to somebody')}</span>
        </summary>
        <div class="govuk-details__text">
          <Input
            name="link"
            label={{ children: say('Copy this') }}
            value={`${words.title}: ${origin}${href}`}
            attributes={{ readonly: true }}
          />
        </div>
      </details>
      <p class="govuk-body">
        <a class="govuk-link" href="/offer">
          {say('See all that we can get')}
        </a>
      </p>
    </article>
  );
};
