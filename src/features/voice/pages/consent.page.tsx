import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { everyone, route, youngPage } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { unknownLink } from '../../../web/young-answers.tsx';
import { withdrawConsent } from '../consents.ts';
import { type Consent, consentBySecret } from '../queries.ts';
import { takingForm } from './open-form.tsx';

const params = z.object({ secret: secretShape });

const what: Record<Consent['kind'], string> = {
  words: 'your words',
  name: 'your name',
  picture: 'your picture',
  story: 'your story',
};

/** What cannot be called back from here. */
const WhatStays = ({ isOver }: { isOver: boolean }): JSX.Element => (
  <p class="govuk-body">
    What {isOver ? 'was' : 'is'} on paper already, or saved on somebody’s phone or computer, we cannot take
    back. A search engine may show it for some days. If you see it anywhere else, tell the team: it takes it
    out.
  </p>
);

const consentView = (consent: Consent, secret: string): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">You said that we may show {what[consent.kind]}</h1>
    <p class="hearth-said">{consent.about}</p>
    <p class="govuk-body">
      Agreed on {dateWords(consent.givenOn)} by {consent.givenBy}.
    </p>
    {consent.withdrawnOn === null ? (
      <form action={`/consent/${secret}`} method="post">
        <p class="govuk-body">
          You can take this back. It is then gone at once from every page here, and from all that is printed,
          searched or sent out from here afterwards. You do not have to say why.
        </p>
        <WhatStays isOver={false} />
        <Button text="Take it back" preventDoubleClick />
      </form>
    ) : (
      <>
        <p class="govuk-body">
          You took this back on {dateWords(consent.withdrawnOn)}. Nothing here shows it any more.
        </p>
        <WhatStays isOver />
      </>
    )}
  </>
);

const title = 'What you agreed to';

/** What somebody agreed to, by the link that they were given. */
export const consentPage = route({
  method: 'GET',
  path: '/consent/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own agreement, for whoever has its secret' },
  params,
  handle: ({ params: { secret }, asSystem }) =>
    asSystem('consent link', 'voice', async (tx, system) => {
      const consent = await consentBySecret(tx, system, secret);
      return consent ? youngPage(title, consentView(consent, secret)) : unknownLink();
    }),
});

/** Takes it back. */
export const takeConsentBack = route({
  method: 'POST',
  path: '/consent/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['consent.withdrawn'] },
  params,
  handle: (ask) =>
    takingForm(ask, 'consent', () =>
      ask.asSystem('consent link', 'voice', async (tx, system) => {
        const consent = await consentBySecret(tx, system, ask.params.secret);
        if (!consent) return unknownLink();
        await withdrawConsent(tx, system, consent.id, todayIn(ask.clock));
        return { kind: 'redirect', to: `/consent/${ask.params.secret}` };
      }),
    ),
});
