import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { addOffer, changeOffer, checkOffer, putBackOffer, takeDownOffer } from '../keep-offer.ts';
import { makeOfferOf } from '../near-me.ts';
import { findNearMe, findOffer, type KeptOffer } from '../queries.ts';
import { readOffer, typedOf } from '../rules/read-offer.ts';
import { seenIn } from '../rules/seen.ts';
import { OfferFieldsView } from './offer-form.view.tsx';
import { changedMeanwhile, offerDesk, team, voiceLink } from './team.ts';

const newTitle = 'Add an offer';
const from = z.uuid().or(z.literal('')).default('').catch('');

const addPage = (typed: Typed, error: FormError, service: string): Answer =>
  formAnswer(
    newTitle,
    <FormPage
      title={newTitle}
      to={`/voice/offer/new${service === '' ? '' : `?${new URLSearchParams({ from: service })}`}`}
      above={[voiceLink]}
      back={offerDesk}
      verb="Show it to everybody"
      leave="Do not add it"
      error={error}
    >
      <OfferFieldsView typed={typed} error={error} />
    </FormPage>,
    error,
  );

/** The form of a new offer; begun with what somebody told us of a service. */
export const newOfferForm = route({
  ...team,
  method: 'GET',
  path: '/voice/offer/new',
  audit: { writes: false, because: 'a form, begun with what somebody told the team' },
  query: z.object({ from }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const told = query.from === '' ? undefined : await findNearMe(tx, scope, query.from);
      const begun = told && {
        kind: 'near me',
        title: told.service,
        what: told.whatFor,
        contact: told.contact,
        areas: told.area,
      };
      return addPage(begun ?? {}, null, told ? told.id : '');
    }),
});

/** Adds it. */
export const addOfferRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/offer/new',
  audit: { writes: true, events: ['offer.added'] },
  query: z.object({ from }),
  body: anyForm,
  handle: ({ inScope, scope, clock, query, body }) =>
    inScope(async (tx) => {
      const read = readOffer(body);
      if (!read.ok) return addPage(body, read.reason, query.from);
      const check = { checkedOn: todayIn(clock), checkedBy: read.value.ownerPost };
      const made =
        query.from === ''
          ? await addOffer(tx, scope, read.value, check)
          : await makeOfferOf(tx, scope, query.from, read.value, check);
      return made === null
        ? addPage(body, { field: 'title', text: 'Somebody else settled that service meanwhile.' }, '')
        : redirect('/voice/offer');
    }),
});

const params = z.object({ offer: z.uuid('The address is not complete.') });

const Step = ({ offer, step, text }: { offer: KeptOffer; step: string; text: string }): JSX.Element => (
  <form action={`/voice/offer/${offer.id}/${step}`} method="post" class="hearth-inline-form">
    <input type="hidden" name="seen" value={`${offer.version}`} />
    <Button text={text} classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const Standing = ({ offer }: { offer: KeptOffer }): JSX.Element =>
  offer.takenDownOn === null ? (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={`/offer/${offer.slug}`}>
          See it as young people do
        </a>
        . Checked on {dateWords(offer.checkedOn)} by {offer.checkedBy}
        {offer.askedOn !== null && `; owner asked on ${dateWords(offer.askedOn)}`}.
      </p>
      <Step offer={offer} step="checked" text="It is right as it stands" />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Take it down</span>
        </summary>
        <div class="govuk-details__text">
          <p>Nobody sees it any more. You can put it back, with its translations.</p>
          <Step offer={offer} step="take-down" text="Take it down" />
        </div>
      </details>
    </>
  ) : (
    <>
      <p class="govuk-body">It was taken down on {dateWords(offer.takenDownOn)}. Nobody sees it.</p>
      <Step offer={offer} step="put-back" text="Put it back" />
    </>
  );

const changePage = (offer: KeptOffer, typed: Typed, error: FormError): Answer =>
  formAnswer(
    offer.words.title,
    <FormPage
      title={offer.words.title}
      to={`/voice/offer/${offer.id}`}
      above={[voiceLink]}
      back={offerDesk}
      verb="Save the offer"
      leave="Leave it as it is"
      error={error}
      before={<Standing offer={offer} />}
    >
      <input type="hidden" name="seen" value={`${offer.version}`} />
      <OfferFieldsView typed={typed} error={error} />
    </FormPage>,
    error,
  );

const withOffer = (
  { inScope, scope, params: { offer: id } }: Ask<{ offer: string }, unknown, unknown>,
  work: (tx: Tx, offer: KeptOffer) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const offer = await findOffer(tx, scope, id);
    return offer ? work(tx, offer) : notFound('that offer');
  });

/** An offer as the team keeps it. */
export const keptOfferPage = route({
  ...team,
  method: 'GET',
  path: '/voice/offer/:offer',
  audit: { writes: false, because: 'an offer, which is public, with who keeps it' },
  params,
  handle: (ask) => withOffer(ask, async (_, offer) => changePage(offer, typedOf(offer), null)),
});

/** Changes it. */
export const changeOfferRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/offer/:offer',
  audit: { writes: true, events: ['offer.changed'] },
  params,
  body: anyForm,
  handle: (ask) =>
    withOffer(ask, async (tx, offer) => {
      const read = readOffer(ask.body);
      if (!read.ok) return changePage(offer, ask.body, read.reason);
      return (await changeOffer(tx, ask.scope, offer, seenIn(ask.body), read.value))
        ? redirect('/voice/offer')
        : changePage(offer, ask.body, { field: 'title', text: changedMeanwhile });
    }),
});

type Take = (
  ask: Pick<Ask<unknown, unknown, unknown>, 'scope' | 'clock'>,
  tx: Tx,
  offer: KeptOffer,
  seen: number,
) => Promise<boolean>;

const stepRoute = (step: string, event: string, take: Take) =>
  route({
    ...team,
    method: 'POST',
    path: `/voice/offer/:offer/${step}`,
    audit: { writes: true, events: [event] },
    params,
    body: anyForm,
    handle: (ask) =>
      withOffer(ask, async (tx, offer) =>
        (await take(ask, tx, offer, seenIn(ask.body)))
          ? redirect(`/voice/offer/${offer.id}`)
          : changePage(offer, typedOf(offer), {
              field: 'title',
              text: 'Somebody changed this since you opened it. This is how it stands now: look again.',
            }),
      ),
  });

/** Says that it is right, takes it down, puts it back. */
export const offerSteps = [
  stepRoute('checked', 'offer.checked', ({ scope, clock }, tx, { id, ownerPost }, seen) =>
    checkOffer(tx, scope, { id, seen }, { checkedOn: todayIn(clock), checkedBy: ownerPost }),
  ),
  stepRoute('take-down', 'offer.taken down', ({ scope, clock }, tx, { id }, seen) =>
    takeDownOffer(tx, scope, { id, seen }, todayIn(clock)),
  ),
  stepRoute('put-back', 'offer.put back', ({ scope }, tx, { id }, seen) =>
    putBackOffer(tx, scope, { id, seen }),
  ),
];
