import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormErrors } from '../../../web/form-page.tsx';
import { type Answer, everyone, publicReading, route, youngPage } from '../../../web/route.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  type Hours,
  hoursOf,
  isFromRobot,
  keyIn,
  OpenForm,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { tellOfService } from '../near-me.ts';
import { districtsThere, type Shown, shownOffers } from '../queries.ts';
import { fiveOf } from '../rules/five-near.ts';
import { areasOf, isFor } from '../rules/offer.ts';
import { areaTyped } from '../rules/place-typed.ts';
import { readNearMe } from '../rules/read-near-me.ts';
import { OfferList } from './offer-list.view.tsx';
import { offerPage } from './offer-page.ts';

const title = 'Near me';

const PlaceForm = ({ typed, error }: { typed: string; error: FormError }): JSX.Element => (
  <form action="/offer/near-me" method="get" noValidate>
    <LineField
      name="place"
      label="Where are you?"
      hint="The town, or the start of the postcode, like EX1. We do not keep it."
      typed={{ place: typed }}
      error={error}
    />
    <Button text="Show five" />
  </form>
);

type Found = { areas: readonly string[]; area: string; five: readonly Shown[] };

const nearMeView = ({ areas, area, five }: Found, typed: string, error: FormError): JSX.Element => (
  <>
    <FormErrors error={error} />
    <h1 class="govuk-heading-xl">{area === '' ? title : `Five near me: ${area}`}</h1>
    <p class="govuk-body">Good places that people told us of. Each day we show others first.</p>
    {areas.length === 0 && <p class="govuk-body">We know of none yet. Be the first to tell us.</p>}
    {areas.length > 0 && <PlaceForm typed={typed} error={error} />}
    {areas.length > 0 && (
      <ul class="hearth-ways">
        {areas.map((one) => (
          <li key={one}>
            <a
              class="govuk-link"
              href={`/offer/near-me?${new URLSearchParams({ area: one })}`}
              aria-current={one === area ? 'true' : undefined}
            >
              {one}
            </a>
          </li>
        ))}
      </ul>
    )}
    {area !== '' && five.length === 0 && <p class="govuk-body">We know of none there yet.</p>}
    <OfferList offers={five} />
    <p class="govuk-body">
      <a class="govuk-link" href="/offer/near-me/new">
        Tell us of a good place
      </a>
    </p>
  </>
);

const line = z.string().max(80).default('').catch('');

/** Five services of an area, which is tapped, or found by the name of a place or a postcode. */
export const nearMePage = route({
  method: 'GET',
  path: '/offer/near-me',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  query: z.object({ area: line, place: line.nullable().default(null) }),
  handle: ({ inScope, scope, clock, query: { area: tapped, place } }) =>
    inScope(async (tx) => {
      const near = (await shownOffers(tx, scope)).filter(({ kind }) => kind === 'near me');
      const areas = areasOf(near);
      const meant = place === null ? ok(tapped) : areaTyped(place, areas, await districtsThere(tx, scope));
      const area = meant.ok ? meant.value : '';
      const there = near.filter((offer) => isFor(offer, { age: null, area, situation: '' }));
      const five = area === '' ? [] : fiveOf(there, todayIn(clock));
      const error = meant.ok ? null : { field: 'place', text: meant.reason };
      const view = nearMeView({ areas, area, five }, place ?? '', error);
      return error === null ? offerPage(title, view, { areas, offers: five }) : youngForm(title, view, true);
    }),
});

const tellTitle = 'Tell us of a good place';

const toldBy = (name: string): JSX.Element => (
  <p class="govuk-body">You are signed in, so the team sees that it came from {name}. Nobody else does.</p>
);

const formPage = (hours: Hours, typed: Typed, error: FormError, name: string | null): Answer =>
  youngForm(
    tellTitle,
    <OpenForm
      title={tellTitle}
      to="/offer/near-me/new"
      verb="Tell us"
      reads="Our team. They call the place first. If it is good, they put it on the list."
      hours={hours}
      typed={typed}
      error={error}
      before={name === null ? undefined : toldBy(name)}
    >
      <LineField name="service" label="What is it called?" typed={typed} error={error} />
      <LineField name="area" label="Where is it?" hint="The town or the area." typed={typed} error={error} />
      <TextField name="whatFor" label="What is it good for?" rows={4} typed={typed} error={error} />
      <LineField
        name="contact"
        label="How do we reach them?"
        hint="Their website or telephone, if you know it. Not your own."
        typed={typed}
        error={error}
      />
    </OpenForm>,
    error !== null,
  );

const nameOf = ({ actor }: { actor: { kind: string; name?: string | null } }): string | null =>
  actor.kind === 'person' ? (actor.name ?? null) : null;

/** The form by which anybody tells of a service near them. */
export const nearMeForm = route({
  method: 'GET',
  path: '/offer/near-me/new',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async ({ inScope, scope, site }) =>
    formPage(await inScope((tx) => hoursOf(tx, scope)), {}, null, nameOf(site)),
});

/** Takes it: the team makes an offer of it, or leaves it out. */
export const sendNearMe = route({
  method: 'POST',
  path: '/offer/near-me/new',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['post.came', 'post.worried', 'near me.came'] },
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'near me', () =>
      ask.asSystem('a service near me', 'voice', async (tx, system) => {
        const hours = await hoursOf(tx, system);
        const again = (error: FormError) => formPage(hours, ask.body, error, nameOf(ask.site));
        const read = readNearMe(ask.body);
        if (!read.ok) return again(read.reason);
        const taken = await tellOfService(tx, system, ask.site.actor, read.value, {
          key: keyIn(ask.body),
          at: new Date(ask.clock().epochMilliseconds),
          today: todayIn(ask.clock),
          fromRobot: isFromRobot(ask.body),
        });
        if (!taken.ok) return again({ field: 'service', text: taken.reason });
        const said = `We have it: ${textIn(ask.body, 'service')}.`;
        const next = 'We call them. If it is good, it will be on the list.';
        return youngPage(
          'Thank you',
          thanksView({ said, next, hours, origin: ask.site.origin, taken: taken.value }),
        );
      }),
    ),
});
