import type { JSX } from 'preact';
import { listed } from '../../../kernel/listed.ts';
import { Input } from '../../../web/components/input.tsx';
import type { Say as SayWords, Tongue as TongueOf } from '../../../web/tongue.tsx';
import type { Shown, Translation } from '../queries.ts';
import type { Label } from '../rules/labels.ts';
import { agesWords, type Reach, type Situation, situations } from '../rules/offer.ts';

type Say = SayWords<Label>;
type Tongue = TongueOf<Label>;

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

/** When it was checked, and by which post. */
const checkedBy: Label = 'Checked on {day} by: {post}.';

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

type Views = { isLarge: boolean; translations: readonly Translation[]; translation: Translation | undefined };

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
  isLarge,
  translations,
  translation,
  say,
}: Views & { href: string; say: Say }): JSX.Element => (
  <ul class="hearth-ways">
    <li>
      <a class="govuk-link" href={addressOf(href, translation?.language ?? '', !isLarge)}>
        {say(isLarge ? 'Normal print' : 'Large print')}
      </a>
    </li>
    {translation && (
      <li>
        <a class="govuk-link" lang="en-GB" href={addressOf(href, '', isLarge)}>
          English
        </a>
      </li>
    )}
    {translations
      .filter((one) => one !== translation)
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

/** One offer, in a translation or in English. `isLongAgo`: it was not checked for more than a year. */
export const offerView = (
  offer: Shown,
  { isLongAgo, origin, tongue, ...views }: Views & { isLongAgo: boolean; origin: string; tongue: Tongue },
): JSX.Element => {
  const { translation } = views;
  const href = `/offer/${offer.slug}`;
  const here = addressOf(href, translation?.language ?? '', false);
  const words = translation?.words ?? offer.words;
  const { say } = tongue;
  return (
    <article class={views.isLarge ? 'hearth-large' : undefined}>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      {translation?.isOld && (
        <div class="govuk-inset-text">
          {say('The English page has changed since this was put into your language.')}
        </div>
      )}
      <p class="govuk-body-l">{words.what}</p>
      <Deeds href={here} title={words.title} say={say} />
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
        {say(checkedBy, {
          day: tongue.day(offer.checkedOn, checkedBy),
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
            value={`${words.title}: ${origin}${here}`}
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
