import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { firstOfMonth } from '../../../kernel/days.ts';
import { readPastDay, readWords } from '../../../kernel/read-typed.ts';
import { choiceIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Input } from '../../../web/components/input.tsx';
import { DayLine } from '../../../web/fields.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { mayReview } from '../../reviews/index.ts';
import { findAnswer } from '../answer-queries.ts';
import { keepPaperAnswer, takeAnswerBack } from '../questionnaires.ts';
import { longest } from '../rules/longest.ts';
import { answerKinds, readQuestionnaire } from '../rules/questionnaire.ts';
import { ChoiceField, conferenceForm } from './form-parts.tsx';
import { QuestionnaireFields } from './questionnaire-fields.tsx';
import { toConferences } from './with-family.tsx';

const toAnswers = { text: 'What parents and carers say', href: '/conferences/answers' };

const show = (typed: Typed, error: FormError): Answer =>
  conferenceForm({
    title: 'A questionnaire that came on paper',
    to: '/conferences/answers/new',
    above: [toConferences],
    back: toAnswers,
    verb: 'Save the answer',
    typed,
    error,
    before: (
      <p class="govuk-body">
        Of the day of the conference only the month is kept. Leave out names, also where they stand on the
        paper.
      </p>
    ),
    children: (
      <>
        <ChoiceField name="kind" legend="Which conference" words={answerKinds} typed={typed} error={error} />
        <DayLine name="day" label="Day of the conference" typed={typed} error={error} />
        <Input
          name="district"
          label={{ text: 'District' }}
          classes="govuk-input--width-20"
          value={textIn(typed, 'district')}
          {...messageAt(error, 'district')}
        />
        <QuestionnaireFields typed={typed} error={error} />
      </>
    ),
  });

/** The form for a questionnaire that came on paper. */
export const paperAnswerForm = route({
  method: 'GET',
  path: '/conferences/answers/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'an empty form' },
  handle: async () => show({}, null),
});

/** Writes it down. */
export const savePaperAnswer = route({
  method: 'POST',
  path: '/conferences/answers/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['questionnaire.kept from paper'] },
  body: anyForm,
  handle: ({ inScope, scope, body: typed, clock }) =>
    inScope(async (tx) => {
      const kind = choiceIn(typed, 'kind', answerKinds);
      if (kind === null) return show(typed, { text: 'Say which conference it was.', field: 'kind' });
      const day = readPastDay(typed, 'day', 'Give the day of the conference.', todayIn(clock));
      if (!day.ok) return show(typed, day.reason);
      const district = readWords(typed, 'district', 'Give the district.', longest.line);
      if (!district.ok) return show(typed, district.reason);
      const read = readQuestionnaire(typed);
      if (!read.ok) return show(typed, read.reason);
      const group = { kind, month: firstOfMonth(day.value), district: district.value };
      await keepPaperAnswer(tx, scope, group, read.value);
      return redirect('/conferences/answers?done=kept');
    }),
});

const answerParams = z.object({ answer: z.uuid('The address is not complete.') });

/** Asks before an answer that was written down from paper in error is taken back. */
export const takeAnswerBackForm = route({
  method: 'GET',
  path: '/conferences/answers/:answer/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'a question; it shows nothing of the answer' },
  params: answerParams,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const answer = await findAnswer(tx, scope, params.answer);
      if (!answer?.onPaper) return notFound('that answer');
      const title = 'Take back an answer';
      return page(
        title,
        <FormPage
          title={title}
          to={`/conferences/answers/${answer.id}/take-back`}
          above={[toConferences]}
          back={toAnswers}
          verb="Take it back"
          leave="Leave it as it is"
          error={null}
          warning
          before={
            <p class="govuk-body">
              For an answer that was written down twice or wrongly. Answers that came by link stay.
            </p>
          }
        />,
      );
    }),
});

/** Takes it back. */
export const takeAnswerBackNow = route({
  method: 'POST',
  path: '/conferences/answers/:answer/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['questionnaire.taken back'] },
  params: answerParams,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const answer = await findAnswer(tx, scope, params.answer);
      if (!answer?.onPaper) return notFound('that answer');
      await takeAnswerBack(tx, scope, answer);
      return redirect('/conferences/answers?done=taken-back');
    }),
});
