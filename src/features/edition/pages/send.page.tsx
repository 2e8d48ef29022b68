import type { JSX } from 'preact';
import type { Clock } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { manyIn, numberIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { sha256Of } from '../../../platform/files/files.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Route, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import type { Addressee, AddressesOf } from '../addresses.ts';
import type { Edition } from '../queries.ts';
import { readingOfPage } from '../reading.ts';
import { doubtsAbout } from '../rules/doubts.ts';
import { textsOf } from '../rules/edition.ts';
import { closedNow, printedNow, sendEdition } from '../send.ts';
import { above, editionParams, pathOf, titleOf, withEdition } from './edition-at.tsx';

/** What in a text may be the name of a young person, an address or a number to call, as the public site masks it. */
export type NamesIn = (tx: Tx, scope: Scope, text: string) => Promise<string[]>;

export type SendingWith = { addressesOf: AddressesOf; namesIn: NamesIn };

type Look = { edition: Edition; to: Addressee[]; doubts: string[]; closed: string[] };

const lookAt = async (
  tx: Tx,
  { scope, site, clock, today }: { scope: Scope; site: Site; clock: Clock; today: string },
  edition: Edition,
  { addressesOf, namesIn }: SendingWith,
): Promise<Look> => {
  const { pages, provisional } = await printedNow(tx, scope, edition, site.authority, clock);
  const doubts = doubtsAbout(edition.content, {
    names: await namesIn(tx, scope, textsOf(edition.content).join('\n')),
    reading: await readingOfPage(tx, scope, edition.kind, edition.content),
    pages,
    provisional,
  });
  return {
    edition,
    to: await addressesOf(tx, scope, edition.bodyId, today),
    doubts,
    closed: await closedNow(tx, scope, edition),
  };
};

/** What the tick stands for: these very doubts and no others. */
const tickOf = (doubts: readonly string[]): string => sha256Of(doubts.join('\n')).slice(0, 16);

const Doubts = ({ doubts }: { doubts: readonly string[] }): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Look at this first</h2>
    <ul class="govuk-list govuk-list--bullet">
      {doubts.map((doubt) => (
        <li key={doubt}>{doubt}</li>
      ))}
    </ul>
  </>
);

const show = ({ edition, to, doubts, closed }: Look, typed: Typed, error: FormError): Answer => {
  const again = edition.shown !== null;
  const title = again ? 'Send it again' : 'Send it';
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={pathOf(edition.id, '/send')}
      above={above}
      back={{ text: titleOf(edition), href: pathOf(edition.id) }}
      verb={again ? 'Send it again' : 'Send it'}
      leave="Not yet"
      error={error}
      before={
        <>
          <p class="govuk-body">
            Everybody can read the page then, at its own address and as a PDF: “{edition.content.headline}”.
            {again && ' Where its words changed, it says that it was corrected today.'}
          </p>
          {closed.length > 0 && (
            <p class="govuk-body">
              It cannot be sent as it is: {closed.map((one) => `“${one}”`).join(', ')} is not open to
              everybody.
            </p>
          )}
        </>
      }
    >
      <input type="hidden" name="revision" value={edition.revision} />
      {to.length === 0 ? (
        <p class="govuk-body">This board has no young people’s representatives, so nobody gets a letter.</p>
      ) : (
        <Checkboxes
          name="to"
          fieldset={{
            legend: { text: 'Who gets a letter with the link?', classes: 'govuk-fieldset__legend--m' },
          }}
          {...(again && { hint: { text: 'Choose somebody only where the change matters to them.' } })}
          items={to.map(({ key, name, why }) => ({ value: key, text: name, hint: { text: why } }))}
          values={manyIn(typed, 'to')}
        />
      )}
      {doubts.length > 0 && (
        <>
          <Doubts doubts={doubts} />
          <Checkboxes
            name="sure"
            items={[{ value: tickOf(doubts), text: 'I have looked: send it all the same' }]}
            values={[textIn(typed, 'sure')]}
            {...messageAt(error, 'sure')}
          />
        </>
      )}
    </FormPage>,
    error,
  );
};

const at = {
  path: '/voice/editions/:edition/send',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  params: editionParams,
} as const;

/** Asks who gets the page, and about what is left to do on it. */
export const sendForm = (sendingWith: SendingWith): Route =>
  route({
    ...at,
    method: 'GET',
    audit: { writes: false, because: 'a page that the team writes for everybody' },
    handle: (ask) =>
      withEdition(ask, async (tx, edition, today) => {
        const look = await lookAt(tx, { ...ask, today }, edition, sendingWith);
        const untold = look.to.map(({ key }) => key).filter((key) => !edition.told.includes(key));
        return show(look, { to: untold }, null);
      }),
  });

/** Sends it. */
export const sendRoute = (sendingWith: SendingWith): Route =>
  route({
    ...at,
    method: 'POST',
    audit: { writes: true, events: ['edition.sent'] },
    body: anyForm,
    handle: (ask) =>
      withEdition(ask, async (tx, edition, today) => {
        const { body, scope, site, clock } = ask;
        const look = await lookAt(tx, { ...ask, today }, edition, sendingWith);
        if (look.doubts.length > 0 && textIn(body, 'sure') !== tickOf(look.doubts))
          return show(look, body, {
            text: 'Look at what is listed here. Mend it on the page, or tick that it is sent all the same.',
            field: 'sure',
          });
        const chosen = manyIn(body, 'to');
        const to = look.to.filter(({ key }) => chosen.includes(key));
        const sending = { revision: numberIn(body, 'revision'), to, authority: site.authority };
        const sent = await sendEdition(tx, scope, edition.id, sending, clock);
        return sent.ok
          ? redirect(pathOf(edition.id))
          : show(look, body, { text: sent.reason, field: 'main' });
      }),
  });
