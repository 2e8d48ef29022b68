import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { momentOf } from '../../../platform/moment.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Input } from '../../../web/components/input.tsx';
import { LineField, TextField } from '../../../web/fields.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, everyone, publicReading, route, youngPage } from '../../../web/route.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  type Hours,
  hoursOf,
  keyIn,
  MayShow,
  OpenForm,
  readPost,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { sendAsk } from '../send-ask.ts';

const title = 'Ask for something';

const newAskView = (hours: Hours, typed: Typed, error: FormError): JSX.Element => (
  <OpenForm
    title={title}
    to="/you-said/new"
    verb="Send it"
    reads="The participation team reads it first. If you say that we may show it, everybody can see it here, and the Board has to answer."
    hours={hours}
    typed={typed}
    error={error}
    before={
      <p class="govuk-body-l">
        What should be different for us? Say it in your words. You do not need an account.
      </p>
    }
  >
    <TextField
      name="words"
      label="What do you want to ask for?"
      hint="Please do not say where you live, and no names of other people."
      rows={6}
      typed={typed}
      error={error}
    />
    <LineField
      name="firstName"
      label="Your first name, if you like"
      hint="You can leave this empty."
      width={20}
      typed={typed}
      error={error}
    />
    <MayShow
      typed={typed}
      text="Yes, you may show my words here"
      hint="We do not show it before a person has read it. You can take this back at any time."
    />
  </OpenForm>
);

const show = (hours: Hours, typed: Typed, error: FormError): Answer =>
  youngForm(title, newAskView(hours, typed, error), error !== null);

/** The form for an ask. */
export const newAskForm = route({
  method: 'GET',
  path: '/you-said/new',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) => inScope(async (tx) => show(await hoursOf(tx, scope), {}, null)),
});

const OwnLink = ({ at }: { at: string }): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">See what comes of it</h2>
    <p class="govuk-body">
      With this link you can see what happens, and say whether it is done. Save it: it is shown this once.
    </p>
    <Input name="mine" label={{ text: 'Your link to this ask' }} value={at} attributes={{ readonly: true }} />
  </>
);

/** Takes an ask: it waits until the team has read it. */
export const sendNewAsk = route({
  method: 'POST',
  path: '/you-said/new',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['post.came'] },
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'ask', async () => {
      const { body, clock, scope, site } = ask;
      const hours = await ask.inScope((tx) => hoursOf(tx, scope));
      const post = readPost(body);
      if (!post.ok) return show(hours, body, post.reason);
      const sent = {
        key: keyIn(body),
        at: momentOf(clock),
        today: todayIn(clock),
      };
      const done = await ask.asSystem('open form', 'voice', (tx, system) =>
        sendAsk(tx, system, sent, post.value),
      );
      if (!done.ok) return show(hours, body, { text: done.reason, field: 'words' });
      const { taken, secret } = done.value;
      return youngPage(
        'Thank you',
        <>
          {thanksView({
            said: 'We have got what you ask for.',
            next: post.value.mayShow
              ? 'A person reads it. Then it is shown here, and the Board has to answer.'
              : 'A person reads it. Nobody else will see it.',
            hours,
            origin: site.origin,
            taken,
          })}
          <OwnLink at={`${site.origin}/you-said/mine/${secret}`} />
        </>,
      );
    }),
});
