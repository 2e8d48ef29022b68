import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { csvText } from '../../../kernel/csv.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { setCheckMonths } from '../ask-owners.ts';
import { leaveOutService } from '../near-me.ts';
import { checkMonths, findNearMe, keptOffers, nearMeServices } from '../queries.ts';
import { checkChoices } from '../rules/check-due.ts';
import { offerListOf } from '../rules/offer-list.ts';
import { deskView } from './desk.view.tsx';
import { offerDesk, team, voiceLink } from './team.ts';

const number = z.coerce.number().int().min(0).max(100_000).optional().catch(undefined);

/** The team's list of offers, and what people told us of. */
export const desk = route({
  ...team,
  method: 'GET',
  path: '/voice/offer',
  audit: { writes: false, because: 'offers, which are public, with who keeps them' },
  query: z.object({ added: number, translated: number, labels: number }),
  handle: ({ inScope, scope, clock, query: { added, translated, labels = 0 } }) =>
    inScope(async (tx) => {
      const done =
        added !== undefined
          ? `Added: ${counted(added, 'offer')}.`
          : translated !== undefined
            ? `Translated: ${counted(translated, 'offer')}, and ${counted(labels, 'line')} of every page.`
            : null;
      const shown = {
        offers: await keptOffers(tx, scope),
        near: await nearMeServices(tx, scope),
        months: await checkMonths(tx, scope),
        today: todayIn(clock),
      };
      return page(offerDesk.text, deskView(shown, done));
    }),
});

/** Every offer as a file that can be brought in again. */
export const offersFile = route({
  ...team,
  method: 'GET',
  path: '/voice/offer/offers.csv',
  audit: { writes: false, because: 'offers, which are public, with who keeps them' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx): Promise<Answer> => {
      const offers = (await keptOffers(tx, scope)).filter(({ takenDownOn }) => takenDownOn === null);
      const { columns, rows } = offerListOf(offers.map((offer) => ({ offer, checkedOn: offer.checkedOn })));
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: `\ufeff${csvText(columns, rows)}`,
        fileName: 'local-offer.csv',
      };
    }),
});

/** Leaves out a service that somebody told us of. */
export const leaveOut = route({
  ...team,
  method: 'POST',
  path: '/voice/offer/near-me/:service/leave-out',
  audit: { writes: true, events: ['near me.left out'] },
  params: z.object({ service: z.uuid('The address is not complete.') }),
  handle: ({ inScope, scope, params: { service } }) =>
    inScope(async (tx) => {
      if (!(await findNearMe(tx, scope, service))) return notFound('that service');
      await leaveOutService(tx, scope, service);
      return redirect('/voice/offer');
    }),
});

const settingsTitle = 'How often offers are checked';

const settingsPage = (typed: Typed, error: FormError): Answer =>
  formAnswer(
    settingsTitle,
    <FormPage
      title={settingsTitle}
      to="/voice/offer/settings"
      above={[voiceLink]}
      back={offerDesk}
      verb="Save"
      leave="Leave it as it is"
      error={error}
    >
      <Radios
        name="months"
        fieldset={{ legend: { text: 'Ask the owner of an offer whether it is still right' } }}
        items={checkChoices.map((months) => ({
          value: `${months}`,
          text: `${months} months after it was last checked`,
        }))}
        hint={{ text: 'After that once a month, until it is checked.' }}
        value={textIn(typed, 'months')}
        {...messageAt(error, 'months')}
      />
    </FormPage>,
    error,
  );

/** When owners are asked. */
export const settingsForm = route({
  ...team,
  method: 'GET',
  path: '/voice/offer/settings',
  audit: { writes: false, because: 'what the team set itself' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => settingsPage({ months: `${await checkMonths(tx, scope)}` }, null)),
});

/** Sets it. */
export const saveSettings = route({
  ...team,
  method: 'POST',
  path: '/voice/offer/settings',
  audit: { writes: true, events: ['offer.months set'] },
  body: anyForm,
  handle: async ({ inScope, scope, body }) => {
    const months = checkChoices.find((one) => `${one}` === textIn(body, 'months'));
    const mistake: Mistake = { field: 'months', text: 'Choose one.' };
    if (months === undefined) return settingsPage(body, mistake);
    await inScope((tx) => setCheckMonths(tx, scope, months));
    return redirect('/voice/offer');
  },
});
