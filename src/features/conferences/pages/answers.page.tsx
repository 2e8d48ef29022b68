import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { firstOfMonth, plusMonths } from '../../../kernel/days.ts';
import { readWords } from '../../../kernel/read-typed.ts';
import { textIn } from '../../../kernel/typed-form.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormErrors, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { notFound, type Answer as Page, page, redirect, route } from '../../../web/route.ts';
import { mayReview, mayRunService } from '../../reviews/index.ts';
import { type Answer, answersSince, findAnswer } from '../answer-queries.ts';
import { settleWords } from '../questionnaires.ts';
import { longest } from '../rules/longest.ts';
import { answerKinds, countAnswers } from '../rules/questionnaire.ts';
import { QuestionTable } from './question-table.view.tsx';
import { toConferences } from './with-family.tsx';

const title = 'What parents and carers say';

/** How far back the page looks. */
const monthsShown = 12;

const doneWords: Readonly<Record<string, string>> = {
  kept: 'The answer is written down.',
  'taken-back': 'The answer was taken back.',
  read: 'The words were read.',
};

const whereWords = ({ kind, month, district, onPaper }: Answer): string =>
  `${answerKinds[kind]}, ${monthWords(month)}, ${district}${onPaper ? ', on paper' : ''}`;

const Waiting = ({ some, isManager }: { some: readonly Answer[]; isManager: boolean }) => (
  <>
    <h2 class="govuk-heading-m">Words to be read first</h2>
    <p class="govuk-body">
      These may name somebody. A manager of the reviewing service reads them before others do.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {some.map((answer) => (
        <li key={answer.id}>
          {isManager ? (
            <a class="govuk-link" href={`/conferences/answers/${answer.id}`}>
              Read what was written: {whereWords(answer)}
            </a>
          ) : (
            whereWords(answer)
          )}
        </li>
      ))}
    </ul>
  </>
);

const Words = ({ some }: { some: readonly Answer[] }) => (
  <>
    <h2 class="govuk-heading-m">In their own words</h2>
    {some.length === 0 ? (
      <p class="govuk-body">Nobody wrote anything yet.</p>
    ) : (
      <ul class="hearth-list">
        {some.map((answer) => (
          <li key={answer.id}>
            <p class="govuk-body hearth-typed">{answer.words}</p>
            <p class="govuk-hint">{whereWords(answer)}</p>
          </li>
        ))}
      </ul>
    )}
  </>
);

const OnPaper = ({ some }: { some: readonly Answer[] }) => (
  <>
    <h2 class="govuk-heading-m">Written down from paper</h2>
    <ul class="govuk-list govuk-list--bullet">
      {some.map((answer, place) => (
        <li key={answer.id}>
          {place + 1}. {whereWords(answer)}{' '}
          <a class="govuk-link" href={`/conferences/answers/${answer.id}/take-back`}>
            Take back<span class="govuk-visually-hidden"> answer {place + 1}</span>
          </a>
        </li>
      ))}
    </ul>
  </>
);

/** What came back in twelve months, for the service: counts, words, and what somebody must read first. */
export const answersPage = route({
  method: 'GET',
  path: '/conferences/answers',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'anonymous answers; no record of a family' },
  query: z.object({ done: z.string().max(20).default('').catch('') }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const since = plusMonths(firstOfMonth(todayIn(clock)), 1 - monthsShown);
      const all = await answersSince(tx, scope, since);
      const waiting = all.filter(({ wordsState }) => wordsState === 'waiting');
      const paper = all.filter(({ onPaper }) => onPaper);
      const done = doneWords[query.done];
      return page(
        title,
        <>
          {done && <NotificationBanner type="success" text={done} />}
          <Breadcrumbs items={[toConferences, { text: title }]} />
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">
            Questionnaires of conferences since {monthWords(since)}: {all.length} came back.{' '}
            <a class="govuk-link" href="/conferences/answers/new">
              Write down one that came on paper
            </a>
          </p>
          {waiting.length > 0 && <Waiting some={waiting} isManager={mayRunService(scope.actor).ok} />}
          {(['initial', 'review'] as const).map((kind) => {
            const some = all.filter((answer) => answer.kind === kind);
            return (
              <QuestionTable
                key={kind}
                caption={`${answerKinds[kind]}: ${some.length} came back`}
                questions={countAnswers(some)}
              />
            );
          })}
          <Words some={all.filter(({ words, wordsState }) => words !== '' && wordsState === 'shown')} />
          {paper.length > 0 && <OnPaper some={paper} />}
        </>,
      );
    }),
});

const answerParams = z.object({ answer: z.uuid('The address is not complete.') });

const showWords = (answer: Answer, words: string, error: FormError): Page =>
  formAnswer(
    'Read what was written',
    <>
      <FormErrors error={error} />
      <Breadcrumbs
        items={[
          toConferences,
          { text: title, href: '/conferences/answers' },
          { text: 'Read what was written' },
        ]}
      />
      <h1 class="govuk-heading-l">Read what was written</h1>
      <p class="govuk-body">
        {whereWords(answer)}. Take out whatever names somebody; the rest stays as it is.
      </p>
      <form action={`/conferences/answers/${answer.id}`} method="post">
        <Textarea
          name="words"
          label={{ text: 'Their words' }}
          rows={6}
          value={words}
          {...messageAt(error, 'words')}
        />
        <Radios
          name="shown"
          fieldset={{
            legend: { text: 'What is to be done with them', classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'yes', text: 'Show them as they stand above' },
            { value: 'no', text: 'Leave them out for good; the answers still count' },
          ]}
          {...messageAt(error, 'shown')}
        />
        <Button text="Save" preventDoubleClick />
      </form>
    </>,
    error,
  );

/** Words that wait until a manager has read them. */
export const wordsForm = route({
  method: 'GET',
  path: '/conferences/answers/:answer',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: false, because: 'an anonymous answer; no record of a family' },
  params: answerParams,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const answer = await findAnswer(tx, scope, params.answer);
      return answer?.wordsState === 'waiting'
        ? showWords(answer, answer.words, null)
        : notFound('those words');
    }),
});

/** Shows them, as the manager left them, or leaves them out. */
export const saveWords = route({
  method: 'POST',
  path: '/conferences/answers/:answer',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: true, events: ['questionnaire.words read'] },
  params: answerParams,
  body: anyForm,
  handle: ({ inScope, scope, params, body }) =>
    inScope(async (tx) => {
      const answer = await findAnswer(tx, scope, params.answer);
      if (answer?.wordsState !== 'waiting') return notFound('those words');
      const words = readWords(body, 'words', null, longest.text);
      if (!words.ok) return showWords(answer, textIn(body, 'words'), words.reason);
      const shown = textIn(body, 'shown');
      if (shown !== 'yes' && shown !== 'no')
        return showWords(answer, words.value, { text: 'Choose one of the two.', field: 'shown' });
      const kept = await settleWords(tx, scope, answer.id, { words: words.value, shown: shown === 'yes' });
      return kept.ok
        ? redirect('/conferences/answers?done=read')
        : showWords(answer, words.value, { text: kept.reason, field: 'words' });
    }),
});
