import { z } from 'zod';
import { readTypedDate, type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { DayField, type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, route } from '../../../web/route.ts';
import { answerRecommendation, markSent } from '../close.ts';
import { mayHaveActions, mayRun } from '../policy.ts';
import { type Action, placeOfAction } from '../queries.ts';
import { answers } from '../rules/action.ts';
import {
  aboveAction,
  actionParams,
  backTo,
  line,
  reading,
  toAction,
  withAction,
  words,
} from './with-action.tsx';

type AnswerForm = TypedDate & { answer: string; reasons: string };

const onlyRecommendations = notFound('that recommendation');

const choices = [
  { value: 'accepted', text: 'Accepted' },
  { value: 'amended', text: 'Accepted with changes' },
  { value: 'refused', text: 'Refused' },
];

const showAnswer = (action: Action, form: AnswerForm, error: FormError): Answer =>
  formAnswer(
    'Write down the answer',
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title="Write down the answer"
      to={`/actions/${action.id}/answer`}
      back={backTo(action)}
      verb="Save the answer"
      error={error}
    >
      <Radios
        name="answer"
        fieldset={{ legend: { text: `What ${action.ownerName} answered` } }}
        items={choices}
        value={form.answer}
        {...messageAt(error, 'answer')}
      />
      <Textarea
        name="reasons"
        label={{ text: 'The reasons, or what was changed' }}
        rows={4}
        value={form.reasons}
        {...messageAt(error, 'reasons')}
      />
      <DayField legend="Answered on" hint="For example 17 9 2019" form={form} error={error} />
    </FormPage>,
    error?.text ?? null,
  );

/** The form for the answer to a recommendation. */
export const answerForm = route({
  method: 'GET',
  path: '/actions/:action/answer',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams,
  handle: (ask) =>
    withAction(
      ask,
      ({ action, today }) =>
        action.recommendation
          ? showAnswer(action, { ...typedDateOf(today), answer: '', reasons: '' }, null)
          : onlyRecommendations,
      mayRun,
    ),
});

/** Writes down what was answered. */
export const saveAnswer = route({
  method: 'POST',
  path: '/actions/:action/answer',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: { writes: true, events: ['recommendation.answered'] },
  params: actionParams,
  body: z.object({ answer: line, reasons: words, day: line, month: line, year: line }),
  handle: (ask) =>
    withAction(
      ask,
      async ({ tx, action }) => {
        if (!action.recommendation) return onlyRecommendations;
        const again = (text: string, field: string) => showAnswer(action, ask.body, { text, field });
        const answer = answers.find((one) => one === ask.body.answer);
        if (!answer) return again('Choose what was answered.', 'answer');
        const day = readTypedDate(ask.body);
        if (!day.ok) return again(day.reason, 'day');
        if (day.value === null) return again('Give the day on which it was answered.', 'day');
        const given = { answer, reasons: ask.body.reasons.trim(), answeredOn: day.value };
        const result = await answerRecommendation(tx, ask.scope, action.id, given);
        return result.ok ? toAction(action.id, 'answered') : again(result.reason, 'reasons');
      },
      mayRun,
    ),
});

const showSent = (action: Action, form: TypedDate, error: FormError): Answer =>
  formAnswer(
    'Mark as sent',
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title="Mark as sent"
      to={`/actions/${action.id}/sent`}
      back={backTo(action)}
      verb="Mark as sent"
      error={error}
    >
      <p class="govuk-body">
        Hearth sends nothing to {action.ownerName} by itself. When you have sent it, say on which day.
      </p>
      <DayField legend="Sent on" hint="For example 17 9 2019" form={form} error={error} />
    </FormPage>,
    error?.text ?? null,
  );

/** The form for when a recommendation went out. */
export const sentForm = route({
  method: 'GET',
  path: '/actions/:action/sent',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams,
  handle: (ask) =>
    withAction(
      ask,
      ({ action, today }) =>
        action.recommendation ? showSent(action, typedDateOf(today), null) : onlyRecommendations,
      mayRun,
    ),
});

/** Notes when a recommendation went out. */
export const saveSent = route({
  method: 'POST',
  path: '/actions/:action/sent',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: { writes: true, events: ['recommendation.sent'] },
  params: actionParams,
  body: z.object({ day: line, month: line, year: line }),
  handle: (ask) =>
    withAction(
      ask,
      async ({ tx, action }) => {
        if (!action.recommendation) return onlyRecommendations;
        const again = (text: string) => showSent(action, ask.body, { text, field: 'day' });
        const day = readTypedDate(ask.body);
        if (!day.ok) return again(day.reason);
        if (day.value === null) return again('Give the day on which it was sent.');
        const result = await markSent(tx, ask.scope, action.id, day.value);
        return result.ok ? toAction(action.id, 'sent') : again(result.reason);
      },
      mayRun,
    ),
});
