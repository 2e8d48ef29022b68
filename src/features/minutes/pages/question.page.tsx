import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import {
  checkText,
  FiguresInText,
  indicatorIn,
  mayReadFigures,
  type PlacedClaim,
} from '../../indicators/index.ts';
import { mayAnswerFor, mayHaveQuestions, mayReadQuestion, mayRunMinutes } from '../policy.ts';
import { answerQuestion, tieQuestion } from '../questions.ts';
import { findQuestion, type Question } from '../questions-queries.ts';
import { questionWords } from '../rules/questions.ts';
import { AboutField, AboutFigures } from './about-figures.view.tsx';
import { atBoard, boardParams, formPage, id, line, reading, refusal, words } from './with-meeting.tsx';

const params = boardParams.extend({ question: id });

type Held = {
  tx: Tx;
  question: Question;
  mayAnswer: boolean;
  mayTie: boolean;
  readsFigures: boolean;
  /** What the saved answer says of figures, for whoever may write it. */
  claims: readonly PlacedClaim[];
  today: string;
};

const withQuestion = (
  { inScope, scope, params: at, clock }: Ask<z.infer<typeof params>, unknown, unknown>,
  work: (held: Held) => Promise<Answer> | Answer,
): Promise<Answer> =>
  inScope(async (tx) => {
    const question = await findQuestion(tx, scope, at.question);
    if (!question || question.bodyId !== at.board || !mayReadQuestion(scope.actor, question))
      return notFound('that question');
    const mayAnswer = mayAnswerFor(scope.actor, question).ok;
    const mayTie = mayRunMinutes(scope.actor, question.bodyId).ok;
    const readsFigures = mayReadFigures(scope.actor).ok;
    const claims = mayAnswer && question.answer ? await checkText(tx, scope, question.answer) : [];
    return work({ tx, question, mayAnswer, mayTie, readsFigures, claims, today: todayIn(clock) });
  });

const AnswerForm = ({
  question,
  answer,
  error,
}: {
  question: Question;
  answer: string;
  error: FormError;
}) => (
  <form action={`/boards/${question.bodyId}/questions/${question.id}`} method="post" noValidate>
    <Textarea
      name="answer"
      label={{ text: 'The answer', classes: 'govuk-label--m' }}
      hint={{ text: 'In plain words: the young people read it too. You can mend it until it is circulated.' }}
      rows={8}
      value={answer}
      {...messageAt(error, 'answer')}
    />
    <Button text="Save the answer" preventDoubleClick />
  </form>
);

const TieForm = ({ question }: { question: Question }) => (
  <form action={`/boards/${question.bodyId}/questions/${question.id}/about`} method="post" noValidate>
    <AboutField indicator={question.indicator ?? ''} />
    <Button text="Save what it is about" classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const done: Readonly<Record<string, string>> = {
  answered: 'Your answer is saved. The clerk sends it round.',
  tied: 'It is written down which figures it is about.',
};

const show = (
  { question, mayAnswer, mayTie, readsFigures, claims, today }: Held,
  answer: string,
  error: FormError,
  said: string | null,
): Answer =>
  formPage(
    'Question',
    <>
      <FormErrors error={error} />
      {said && <NotificationBanner type="success" text={said} />}
      <span class="govuk-caption-l">
        {question.askedBy} asked {question.askedTo} on {dateWords(question.askedOn)}
      </span>
      <h1 class="govuk-heading-l">{question.question}</h1>
      <p class="govuk-body">{questionWords(question, today)}.</p>
      <AboutFigures indicator={question.indicator} reads={readsFigures} />
      {mayAnswer && question.circulatedOn === null ? (
        <AnswerForm question={question} answer={answer} error={error} />
      ) : (
        question.answer && (
          <>
            <h2 class="govuk-heading-m">The answer</h2>
            <p class="govuk-body hearth-typed">{question.answer}</p>
            <p class="govuk-body hearth-quiet">{question.answeredBy}</p>
          </>
        )
      )}
      {claims.length > 0 && <FiguresInText claims={claims} level={2} title="Figures in the answer" />}
      {mayTie && <TieForm question={question} />}
    </>,
    error,
    { question },
  );

/** A question, and for who is asked the form to answer it. */
export const questionPage = route({
  method: 'GET',
  path: '/boards/:board/questions/:question',
  zone: 'board',
  at: atBoard,
  can: mayHaveQuestions,
  audit: reading,
  params,
  query: z.object({ done: z.string().optional() }),
  handle: (ask) =>
    withQuestion(ask, (held) =>
      show(held, held.question.answer ?? '', null, done[ask.query.done ?? ''] ?? null),
    ),
});

/** Saves the answer to a question. */
export const saveAnswerOf = route({
  method: 'POST',
  path: '/boards/:board/questions/:question',
  zone: 'board',
  at: atBoard,
  can: mayHaveQuestions,
  audit: { writes: true, events: ['question.answered'] },
  params,
  body: z.object({ answer: words }),
  handle: (ask) =>
    withQuestion(ask, async (held) => {
      const { tx, question, today } = held;
      const allowed = mayAnswerFor(ask.scope.actor, question);
      if (!allowed.ok) return refusal(allowed.reason);
      const saved = await answerQuestion(tx, ask.scope, question.id, ask.body.answer, today);
      return saved.ok
        ? redirect(`/boards/${question.bodyId}/questions/${question.id}?done=answered`)
        : show(held, ask.body.answer, { text: saved.reason, field: 'answer' }, null);
    }),
});

/** Says which figures a question is about. */
export const saveAbout = route({
  method: 'POST',
  path: '/boards/:board/questions/:question/about',
  zone: 'board',
  at: atBoard,
  can: mayRunMinutes,
  audit: { writes: true, events: ['question.tied'] },
  params,
  body: z.object({ indicator: line }),
  handle: (ask) =>
    withQuestion(ask, async ({ tx, question: { id: questionId, bodyId } }) => {
      await tieQuestion(tx, ask.scope, questionId, indicatorIn(ask.body.indicator));
      return redirect(`/boards/${bodyId}/questions/${questionId}?done=tied`);
    }),
});
