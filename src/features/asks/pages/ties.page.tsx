import { z } from 'zod';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormErrors, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Route, redirect, route } from '../../../web/route.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { suggestions, tiesOf } from '../queries.ts';
import { choicesAmong, tieKey, wordsOfAction } from '../rules/tie.ts';
import { sayNoAction } from '../suggest-tie.ts';
import { tieAsk, tieablesFor, tieWords, untieAsk } from '../ties.ts';
import { type AskPlace, askParams, atBoard, type Held, reading, withAsk } from './ask-places.tsx';

const title = 'Tie it to the Board’s work';

/** Which action the team thinks of, and the button for whoever knows of none. */
const Suggested = ({ at, words }: { at: string; words: string }) => (
  <div class="govuk-inset-text">
    <p class="govuk-body">The participation team asks for an action to be tied: {words}</p>
    <form action={`${at}/no-action`} method="post">
      <Button text="There is no action for this" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  </div>
);

const show = async (
  { tx, scope, ask }: Held,
  place: AskPlace,
  ofMeetings: OfMeetings,
  typed: Typed,
  error: FormError,
): Promise<Answer> => {
  const words = textIn(typed, 'looked');
  const at = `${place.base}/${ask.id}`;
  const tied = await tiesOf(tx, scope, ask.id);
  const suggested = place.seesAll ? undefined : (await suggestions(tx, scope)).get(ask.id);
  const { offered, left } = choicesAmong(await tieablesFor(tx, scope, ask, ofMeetings), tied, words);
  return formAnswer(
    title,
    <>
      <FormErrors error={error} />
      <Breadcrumbs items={[...place.above, { text: ask.title, href: at }, { text: title }]} />
      <h1 class="govuk-heading-l">{title}</h1>
      {suggested && <Suggested at={at} words={suggested.words} />}
      <form action={`${at}/ties`} method="get" class="hearth-filters">
        <Input name="looked" label={{ text: 'Words to look for' }} value={words} />
        <Button text="Look for these" classes="govuk-button--secondary" />
      </form>
      {offered.length === 0 ? (
        <p class="govuk-body">Nothing that can be tied says all of these words. Look for others.</p>
      ) : (
        <form action={`${at}/ties`} method="post" noValidate>
          <input type="hidden" name="looked" value={words} />
          <Radios
            name="tie"
            classes="govuk-radios--small"
            fieldset={{
              legend: {
                text: 'Public agenda items and decisions, actions, and figures',
                classes: 'govuk-fieldset__legend--m',
              },
            }}
            items={offered.map((one) => {
              const { text, hint } = tieWords(one);
              return { value: tieKey(one), text, hint: { text: hint } };
            })}
            value={textIn(typed, 'tie')}
            {...messageAt(error, 'tie')}
          />
          {left > 0 && <p class="govuk-body">{left} more say these words. Look for others to find them.</p>}
          <LineField
            name="label"
            label="For an action: what everybody reads of it"
            hint={`What an action says is for the Board. Without words of yours it says “${wordsOfAction}”`}
            typed={typed}
            error={error}
          />
          <Button text="Tie it" preventDoubleClick />
        </form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={at}>
          Leave it as it is
        </a>
      </p>
    </>,
    error,
  );
};

/** Where an ask is tied to what the Board does, and untied. */
export const tieRoutes = (place: AskPlace, ofMeetings: OfMeetings): Route[] => {
  const { zone, at, can } = place;
  const shared = { zone, at, can, params: askParams };
  const path = `${place.base}/:ask/ties`;
  return [
    route({
      ...shared,
      method: 'GET',
      path,
      audit: reading,
      query: z.object({ looked: z.string().max(200).default('').catch('') }),
      handle: (asked) =>
        withAsk(asked, place, (held) => show(held, place, ofMeetings, { looked: asked.query.looked }, null)),
    }),
    route({
      ...shared,
      method: 'POST',
      path,
      audit: { writes: true, events: ['ask.tied'] },
      body: anyForm,
      handle: (asked) =>
        withAsk(asked, place, async (held) => {
          const { body } = asked;
          const wanted = {
            tie: textIn(body, 'tie'),
            label: textIn(body, 'label').slice(0, 200),
            today: held.today,
          };
          const tied = await tieAsk(held.tx, held.scope, held.ask, wanted, ofMeetings);
          if (tied.ok) return redirect(`${place.base}/${held.ask.id}?done=ties`);
          return show(held, place, ofMeetings, body, { text: tied.reason, field: 'tie' });
        }),
    }),
    route({
      ...shared,
      method: 'POST',
      path: `${place.base}/:ask/untie`,
      audit: { writes: true, events: ['ask.untied'] },
      body: z.object({ tie: z.string().max(200).default('') }),
      handle: (asked) =>
        withAsk(asked, place, async (held) => {
          await untieAsk(held.tx, held.scope, held.ask.id, asked.body.tie);
          return redirect(`${place.base}/${held.ask.id}?done=untie`);
        }),
    }),
  ];
};

/** Whoever answers says that no action belongs to an ask. */
export const noActionRoute = route({
  method: 'POST',
  path: '/asks/:ask/no-action',
  zone: atBoard.zone,
  at: atBoard.at,
  can: atBoard.can,
  audit: { writes: true, events: ['ask.no action to tie'] },
  params: askParams,
  handle: (asked) =>
    withAsk(asked, atBoard, async ({ tx, scope, ask }) => {
      await sayNoAction(tx, scope, ask.id);
      return redirect(`/asks/${ask.id}?done=no-action`);
    }),
});
