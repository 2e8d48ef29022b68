import type { JSX } from 'preact';
import { listed } from '../../../kernel/listed.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Input } from '../../../web/components/input.tsx';
import type { Shown, Translation } from '../queries.ts';
import { agesWords, type OfferWords, type Reach, type Situation, situations } from '../rules/offer.ts';
import { isRightToLeft } from '../rules/translation.ts';

const Reachable = ({ phone, email, web }: Reach): JSX.Element | null =>
  phone === '' && email === '' && web === '' ? null : (
    <ul class="govuk-list">
      {phone !== '' && (
        <li>
          Call{' '}
          <a class="govuk-link" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        </li>
      )}
      {email !== '' && (
        <li>
          Write to{' '}
          <a class="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      )}
      {web !== '' && (
        <li>
          Look at{' '}
          <a class="govuk-link" href={web}>
            {web.replace(/^https:\/\//, '')}
          </a>
        </li>
      )}
    </ul>
  );

const ForWhom = (offer: Shown): JSX.Element => (
  <p class="govuk-body">
    Age: {agesWords(offer)}. {offer.areas.length > 0 && `Where: ${listed(offer.areas)}. `}
    {offer.situations.length > 0 &&
      `For those who say: “${listed(
        offer.situations.map((one) => situations[one as Situation]),
        'or',
      )}”.`}
  </p>
);

const Deeds = ({ href, title }: { href: string; title: string }): JSX.Element => (
  <>
    <div class="govuk-button-group hearth-no-print" data-needs-script hidden>
      <button type="button" class="govuk-button" data-save data-href={href} data-title={title}>
        Save it
      </button>
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        data-share
        data-href={href}
        data-title={title}
      >
        Send it to somebody
      </button>
      <button type="button" class="govuk-button govuk-button--secondary" data-print>
        Print
      </button>
    </div>
    <p class="govuk-body" role="status" data-said />
    <p class="govuk-body hearth-without-script">To save this page, make a bookmark in your browser.</p>
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

const OtherViews = ({ href, language, isLarge, translations }: Views & { href: string }): JSX.Element => (
  <ul class="hearth-ways">
    <li>
      <a class="govuk-link" href={addressOf(href, language, !isLarge)}>
        {isLarge ? 'Normal print' : 'Large print'}
      </a>
    </li>
    {language !== '' && (
      <li>
        <a class="govuk-link" href={addressOf(href, '', isLarge)}>
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
        Is this wrong? Did it help? Tell us
      </a>
    </li>
  </ul>
);

type Said = { words: OfferWords; marks: { lang?: string; dir?: 'rtl' | 'ltr' } };

const saidIn = ({ words }: Shown, found: Translation | undefined): Said =>
  found
    ? {
        words: found.words,
        marks: { lang: found.language, dir: isRightToLeft(found.language) ? 'rtl' : 'ltr' },
      }
    : { words, marks: {} };

/** One offer. `isLongAgo`: it was not checked for more than a year. */
export const offerView = (
  offer: Shown,
  { isLongAgo, origin, ...views }: Views & { isLongAgo: boolean; origin: string },
): JSX.Element => {
  const href = `/offer/${offer.slug}`;
  const translation = views.translations.find(({ language }) => language === views.language);
  const { words, marks } = saidIn(offer, translation);
  return (
    <article class={views.isLarge ? 'hearth-large' : undefined}>
      <h1 class="govuk-heading-xl" {...marks}>
        {words.title}
      </h1>
      {translation?.isOld && (
        <div class="govuk-inset-text">
          The English page has changed since this was put into your language.
        </div>
      )}
      <p class="govuk-body-l" {...marks}>
        {words.what}
      </p>
      <Deeds href={href} title={offer.words.title} />
      <h2 class="govuk-heading-m">Who can get it</h2>
      <p class="govuk-body" {...marks}>
        {words.who}
      </p>
      <ForWhom {...offer} />
      <h2 class="govuk-heading-m">How much</h2>
      <p class="govuk-body" {...marks}>
        {words.howMuch}
      </p>
      <h2 class="govuk-heading-m">How to get it</h2>
      <ol class="govuk-list govuk-list--number" {...marks}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2 class="govuk-heading-m">Who to ask</h2>
      <p class="govuk-body" {...marks}>
        {words.contact}
      </p>
      <Reachable {...offer.reach} />
      <p class="govuk-body">
        Checked on {dateWords(offer.checkedOn)} by: {offer.checkedBy}.
        {isLongAgo && ' That is more than a year ago. Ask before you count on it.'}
      </p>
      <OtherViews href={href} {...views} />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">The link, to send to somebody</span>
        </summary>
        <div class="govuk-details__text">
          <Input
            name="link"
            label={{ text: 'Copy this' }}
            value={`${words.title}: ${origin}${href}`}
            attributes={{ readonly: true }}
          />
        </div>
      </details>
      <p class="govuk-body">
        <a class="govuk-link" href="/offer">
          See all that we can get
        </a>
      </p>
    </article>
  );
};
