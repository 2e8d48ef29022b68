import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { mailboxOf } from '../../../kernel/e-mail-address.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { Panel } from '../../../web/components/panel.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormErrors, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, everyone, page, publicReading, route } from '../../../web/route.ts';
import { FormKey, isFromRobot, keyIn, takingForm } from '../../voice/index.ts';
import type { Heeded } from '../heed.ts';
import { sendRequest } from '../requests.ts';
import { kinds, type Request, readRequest, requestTexts } from '../rules/request.ts';
import { AskedFields } from './asked-fields.tsx';
import { itemsOf, OneOf } from './choice-fields.tsx';
import { LooksPersonal } from './looks-personal.tsx';
import { LinkToKeep } from './secret-link.tsx';

const title = 'Ask young people to take part';

const {
  title: about,
  why,
  whatFor,
  atTime,
  place,
  howLong,
  travel,
  payment,
  mayChange,
  hearBack,
  asker,
} = requestTexts;

const show = (typed: Typed, error: FormError): Answer => {
  const field = { typed, error };
  return formAnswer(
    title,
    <>
      <FormErrors error={error} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        For staff. Young people’s time is theirs: they see what you write here as a short card, and say yes,
        no or maybe.
      </p>
      <div class="govuk-inset-text">
        <strong>Who will see this?</strong> The participation team reads your request. Once a month young
        people look at all of them. You answer their questions, and afterwards you say what changed. Name no
        child, and write nothing by which one could be known. A computer looks for words that may mean that
        somebody is in danger, and then tells a person at once; it can miss things. If you worry about a
        child, do not write it here: do what you always do.
      </div>
      <form action="/involve" method="post" noValidate>
        <FormKey typed={typed} />
        <h2 class="govuk-heading-m">What you ask for</h2>
        <OneOf name="kind" legend="What do you ask for?" items={itemsOf(kinds)} {...field} />
        <AskedFields asked={{ title: about, why, whatFor }} {...field} />
        <h2 class="govuk-heading-m">When, where and what for them</h2>
        <AskedFields asked={{ atTime, place, howLong, travel, payment }} {...field} />
        <h2 class="govuk-heading-m">What comes of it</h2>
        <AskedFields asked={{ mayChange, hearBack }} {...field} />
        <h2 class="govuk-heading-m">You</h2>
        <AskedFields asked={{ asker }} {...field} />
        <LineField
          name="email"
          label="Your work e-mail address"
          hint="Your link and our questions go there. Only the team sees it."
          {...field}
        />
        <Button text="Send the request" preventDoubleClick />
      </form>
    </>,
    error,
  );
};

/** The form by which staff ask for young people's time. */
export const involveForm = route({
  method: 'GET',
  path: '/involve',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async () => show({}, null),
});

const Worried = ({ alerted }: Pick<Heeded, 'alerted'>): JSX.Element => (
  <div class="govuk-inset-text">
    <p>
      <strong>Some of your words may mean that somebody is in danger.</strong>{' '}
      {alerted === null
        ? 'Nobody can be told at this moment, so please do not wait for us.'
        : `We have just told this person: ${alerted}.`}
    </p>
    <p>
      If you worry about a child, do what you always do, also if you think that we know. In danger, call 999.
    </p>
  </div>
);

/** What came of a request; of one that a program sent nothing did. */
type Came = { link: string; request: Request } & Heeded;

const thanks = (email: string, came: Came | null): Answer => {
  const view: JSX.Element = (
    <>
      <Panel titleText="Thank you" text="Your request was sent." />
      <p class="govuk-body">
        We have written to {email}. The letter has the link to your page: there you see where the request
        stands, answer questions, and say what changed.
      </p>
      {came?.worried && <Worried alerted={came.alerted} />}
      {came && (
        <LooksPersonal
          request={came.request}
          next="We have it all the same. The team takes it out before young people read it."
        />
      )}
      {came && <LinkToKeep label="The link to your page" href={came.link} />}
    </>
  );
  return page('Thank you', view);
};

/** Takes a request. */
export const saveInvolve = route({
  method: 'POST',
  path: '/involve',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['involvement request.came', 'involvement request.worried'] },
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'involve', async () => {
      const { body, access, clock, site } = ask;
      const read = readRequest(body);
      if (!read.ok) return show(body, read.reason);
      if (isFromRobot(body)) return thanks(read.value.email, null);
      const mayWrite = await access.limits.take('letter', mailboxOf(read.value.email));
      if (!mayWrite.ok) return show(body, { field: 'email', text: mayWrite.reason });
      const sent = await ask.asSystem('involvement form', 'voice', (tx, system) =>
        sendRequest(tx, system, read.value, { key: keyIn(body), today: todayIn(clock) }),
      );
      return sent.ok
        ? thanks(read.value.email, {
            ...sent.value,
            link: `${site.origin}/involve/${sent.value.secret}`,
            request: read.value,
          })
        : show({ ...body, key: textIn(body, 'key') }, { field: 'kind', text: sent.reason });
    }),
});
