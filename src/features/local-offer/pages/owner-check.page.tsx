import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { plusMonths } from '../../../kernel/days.ts';
import { newId } from '../../../kernel/ids.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { TextField } from '../../../web/fields.tsx';
import { type FormError, FormErrors } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, everyone, page, route } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { takePost, takingForm } from '../../voice/index.ts';
import { checkOffer } from '../keep-offer.ts';
import { type KeptOffer, offerOfLink } from '../queries.ts';
import { readChange } from '../rules/read-change.ts';
import { seenIn } from '../rules/seen.ts';

const params = z.object({ secret: secretShape });
/** A link of a letter opens for so many months. */
const opensMonths = 6;
const title = 'Is this still right?';
const form = 'A change to an offer';

const unknownLink: Answer = {
  kind: 'page',
  title: 'This link does not open',
  view: messageView('This link does not open', [
    'It may be old, or the offer has another owner now. The next letter brings a new one.',
  ]),
  status: 404,
};

const AsItStands = ({ words, reach, checkedOn }: KeptOffer): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">{words.title}</h2>
    <p class="govuk-body">{words.what}</p>
    <p class="govuk-body">Who can get it: {words.who}</p>
    <p class="govuk-body">How much: {words.howMuch}</p>
    <ol class="govuk-list govuk-list--number">
      {words.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p class="govuk-body">
      Who to ask:{' '}
      {[words.contact, reach.phone, reach.email, reach.web].filter((one) => one !== '').join(', ')}
    </p>
    <p class="govuk-body">Last checked on {dateWords(checkedOn)}.</p>
  </>
);

const checkPage = (offer: KeptOffer, secret: string, typed: Typed, error: FormError): Answer => ({
  kind: 'page',
  title: error === null ? title : `Error: ${title}`,
  view: (
    <>
      <FormErrors error={error} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        This stands in our local offer to care leavers. You answer for it as {offer.ownerPost}.
      </p>
      <AsItStands {...offer} />
      <form action={`/offer-check/${secret}`} method="post">
        <input type="hidden" name="seen" value={`${offer.version}`} />
        <input type="hidden" name="verdict" value="right" />
        <Button text="It is still right" preventDoubleClick />
      </form>
      <form action={`/offer-check/${secret}`} method="post" noValidate>
        <input type="hidden" name="seen" value={`${offer.version}`} />
        <input type="hidden" name="verdict" value="changed" />
        <TextField
          name="words"
          label="Or say what changed"
          hint="The participation team reads it and changes the page. If it is not yours any more, say who answers for it."
          rows={5}
          typed={typed}
          error={error}
        />
        <Button text="Send what changed" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </>
  ),
  status: error === null ? 200 : 422,
});

const thanks = (words: string): Answer => page('Thank you', messageView('Thank you', [words]));

/** What the owner of an offer is asked, by the link in their letter. */
export const ownerCheck = route({
  method: 'GET',
  path: '/offer-check/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'an offer that is public, for its owner' },
  params,
  handle: ({ params: { secret }, asSystem, clock }) =>
    asSystem('offer link', 'voice', async (tx, system) => {
      const offer = await offerOfLink(tx, system, secret, plusMonths(todayIn(clock), -opensMonths));
      return offer ? checkPage(offer, secret, {}, null) : unknownLink;
    }),
});

/** Takes their answer: right as it stands, or what changed. */
export const answerOwnerCheck = route({
  method: 'POST',
  path: '/offer-check/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['offer.checked', 'post.came', 'post.worried'] },
  params,
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, form, () =>
      ask.asSystem('offer link', 'voice', async (tx, system) => {
        const { secret } = ask.params;
        const today = todayIn(ask.clock);
        const offer = await offerOfLink(tx, system, secret, plusMonths(today, -opensMonths));
        if (!offer) return unknownLink;
        const again = (text: string) => checkPage(offer, secret, ask.body, { field: 'words', text });
        if (textIn(ask.body, 'verdict') === 'right') {
          const seen = seenIn(ask.body);
          const check = { checkedOn: today, checkedBy: offer.ownerPost };
          return (await checkOffer(tx, system, { id: offer.id, seen }, check))
            ? thanks('It now says that it was checked today. You will hear from us when it is due again.')
            : again(
                'The page was changed since you opened it. Please look again: this is how it stands now.',
              );
        }
        const words = readChange(ask.body);
        if (!words.ok) return again(words.reason);
        const came = {
          form,
          aboutId: offer.id,
          key: newId(),
          at: new Date(ask.clock().epochMilliseconds),
          today,
        };
        const post = { words: words.value, firstName: '', mayShow: false, fromRobot: false };
        const taken = await takePost(tx, system, came, post);
        return taken.ok
          ? thanks('The participation team has it, and changes the page.')
          : again(taken.reason);
      }),
    ),
});
