import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { plusMonths } from '../../../kernel/days.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { TextField } from '../../../web/fields.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, everyone, notFound, publicReading, route, youngPage } from '../../../web/route.ts';
import { english, tongueOf } from '../../../web/tongue.tsx';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  type Hours,
  hoursOf,
  keyIn,
  OpenForm,
  readPost,
  takePost,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { labelsIn, type Shown, shownOffer, translationsOf } from '../queries.ts';
import { isLanguage } from '../rules/translation.ts';
import { offerView } from './offer.view.tsx';
import { offerPage } from './offer-page.ts';

const params = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,100}$/) });
const monthsAYear = 12;
const none = 'that offer. It may have been taken down; look through all of it under “What you can get”';

/** One offer: what, for whom, how much, how to get it, whom to ask, and when that was checked. */
export const offerRoute = route({
  method: 'GET',
  path: '/offer/:slug',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params,
  query: z.object({
    lang: z.string().max(12).refine(isLanguage).or(z.literal('')).default('').catch(''),
    print: z.enum(['large', '']).default('').catch(''),
  }),
  handle: ({ inScope, scope, site, clock, params: { slug }, query }) =>
    inScope(async (tx) => {
      const offer = await shownOffer(tx, scope, slug);
      if (!offer) return notFound(none);
      const translations = await translationsOf(tx, scope, offer);
      const translation = translations.find(({ language }) => language === query.lang);
      const tongue = translation ? tongueOf(query.lang, await labelsIn(tx, scope, query.lang)) : english;
      const view = offerView(offer, {
        translations,
        translation,
        tongue,
        isLarge: query.print === 'large',
        isLongAgo: plusMonths(offer.checkedOn, monthsAYear) < todayIn(clock),
        origin: site.origin,
      });
      return offerPage((translation ?? offer).words.title, view, { offer, translations }, tongue);
    }),
});

/** The words by which the team knows the form. */
const form = 'Feedback on an offer';
const title = 'Tell us about this page';

const feedbackPage = (offer: Shown, hours: Hours, typed: Typed, error: FormError): Answer =>
  youngForm(
    title,
    <OpenForm
      title={title}
      to={`/offer/${offer.slug}/feedback`}
      verb="Send it"
      reads="The team that looks after these pages. They put right what is wrong."
      hours={hours}
      typed={typed}
      error={error}
      before={
        <p class="govuk-body">
          About:{' '}
          <a class="govuk-link" href={`/offer/${offer.slug}`}>
            {offer.words.title}
          </a>
        </p>
      }
    >
      <TextField
        name="words"
        label="What is wrong, or what helped?"
        hint="Please leave out names."
        rows={5}
        typed={typed}
        error={error}
      />
    </OpenForm>,
    error !== null,
  );

/** The form by which anybody says what is wrong with an offer, or whether it helped. */
export const feedbackForm = route({
  method: 'GET',
  path: '/offer/:slug/feedback',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params,
  handle: ({ inScope, scope, params: { slug } }) =>
    inScope(async (tx) => {
      const offer = await shownOffer(tx, scope, slug);
      return offer ? feedbackPage(offer, await hoursOf(tx, scope), {}, null) : notFound(none);
    }),
});

/** Takes it: the team reads it, and nobody else. */
export const sendFeedback = route({
  method: 'POST',
  path: '/offer/:slug/feedback',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['post.came', 'post.worried'] },
  params,
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, form, () =>
      ask.asSystem('feedback on an offer', 'voice', async (tx, system) => {
        const offer = await shownOffer(tx, system, ask.params.slug);
        if (!offer) return notFound(none);
        const hours = await hoursOf(tx, system);
        const again = (error: FormError) => feedbackPage(offer, hours, ask.body, error);
        const post = readPost(ask.body);
        if (!post.ok) return again(post.reason);
        const came = {
          form,
          aboutId: offer.id,
          key: keyIn(ask.body),
          at: new Date(ask.clock().epochMilliseconds),
          today: todayIn(ask.clock),
        };
        const taken = await takePost(tx, system, came, { ...post.value, mayShow: false });
        if (!taken.ok) return again({ field: 'words', text: taken.reason });
        const said = 'We have it.';
        const next = 'We look into it, and put right what is wrong.';
        return youngPage(
          'Thank you',
          thanksView({ said, next, hours, origin: ask.site.origin, taken: taken.value }),
        );
      }),
    ),
});
