import { z } from 'zod';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, route } from '../../../web/route.ts';
import { assureAnswer, returnAnswer } from '../judge-answer.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { contentOfRound, type RoundPart } from '../round-parts.ts';
import type { Round } from '../round-queries.ts';
import { formPage, reading, words } from './with-plan.tsx';
import {
  aboveRound,
  backToRound,
  cannot,
  ofRound,
  roundPartParams,
  roundPath,
  toRound,
  withRound,
} from './with-round.tsx';

/** Assures an answer. */
export const assure = route({
  method: 'POST',
  path: `${ofRound}/parts/:part/assure`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['update.assured'] },
  params: roundPartParams,
  handle: (ask) =>
    withRound(ask, async ({ tx, round }) => {
      const at = { roundId: round.id, partId: ask.params.part };
      const assured = await assureAnswer(tx, ask.scope, at);
      return assured.ok ? backToRound(round, 'assured') : cannot(assured.reason);
    }),
});

const returnView = (round: Round, found: RoundPart, note: string, error: FormError): Answer =>
  formPage(
    'Send the answer back',
    <FormPage
      title="Send the answer back"
      to={`${roundPath(round)}/parts/${found.part.id}/return`}
      above={aboveRound(round)}
      back={toRound(round)}
      verb="Send it back"
      leave="Leave it as it is"
      error={error}
      before={
        <>
          <p class="govuk-body-l">{found.part.fields.activity}</p>
          <p class="govuk-body hearth-typed">
            “{found.answer?.noChange ? 'No change' : found.answer?.words}” {found.answer?.by}
          </p>
        </>
      }
    >
      <Textarea
        name="note"
        label={{ text: 'What has to be put right?', classes: 'govuk-label--m' }}
        hint={{ text: 'Its lead sees this above the form, and is told with the next mail.' }}
        rows={3}
        value={note}
        {...messageAt(error, 'note')}
      />
    </FormPage>,
    error,
  );

const noAnswer = notFound('an answer that could be sent back');

/** The form that sends an answer back. */
export const returnForm = route({
  method: 'GET',
  path: `${ofRound}/parts/:part/return`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: roundPartParams,
  handle: (ask) =>
    withRound(ask, async ({ tx, round }) => {
      const { asked } = await contentOfRound(tx, ask.scope, round);
      const found = asked.find(({ part }) => part.id === ask.params.part);
      return found?.answer ? returnView(round, found, '', null) : noAnswer;
    }),
});

/** Sends it back. */
export const saveReturn = route({
  method: 'POST',
  path: `${ofRound}/parts/:part/return`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['update.returned'] },
  params: roundPartParams,
  body: z.object({ note: words }),
  handle: (ask) =>
    withRound(ask, async ({ tx, round }) => {
      const { asked } = await contentOfRound(tx, ask.scope, round);
      const found = asked.find(({ part }) => part.id === ask.params.part);
      if (!found?.answer) return noAnswer;
      const at = { roundId: round.id, partId: found.part.id };
      const returned = await returnAnswer(tx, ask.scope, at, ask.body.note);
      return returned.ok
        ? backToRound(round, 'returned')
        : returnView(round, found, ask.body.note, { text: returned.reason, field: 'note' });
    }),
});
