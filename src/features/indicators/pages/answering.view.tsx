import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import type { BoardQuestion } from '../answering-queries.ts';
import type { IndicatorModel } from './indicator-model.ts';

/** What was just done; what was taken back can be put back. */
export const Done = ({ done, toLookAt, putBack }: IndicatorModel): JSX.Element | null =>
  done === null ? null : (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{done}</p>
      {toLookAt && (
        <p class="govuk-body">
          <a class="govuk-notification-banner__link" href={`#figures-${toLookAt.id}`}>
            Look at the figures in it: not all of them agree.
          </a>
        </p>
      )}
      {putBack && (
        <form action={putBack} method="post">
          <Button
            text="Put it back"
            classes="govuk-button--secondary govuk-!-margin-bottom-0"
            preventDoubleClick
          />
        </form>
      )}
    </NotificationBanner>
  );

/** Who answers for the indicator, and what those who look after the figures can do here. */
export const Answering = ({ definition: { code, parts }, owner, may }: IndicatorModel): JSX.Element => (
  <>
    <p class="govuk-body">
      {owner === null
        ? 'Nobody has been named yet to answer for it.'
        : `${owner.ownerName} answers for it since ${dateWords(owner.namedOn)}.`}
    </p>
    {may.keep && (
      <ul class="govuk-list hearth-inline">
        <li>
          <a class="govuk-link" href={`/figures/${code}/owner`}>
            {owner === null ? 'Name who answers for it' : 'Change who answers for it'}
          </a>
        </li>
        {parts !== undefined && (
          <li>
            <a class="govuk-link" href={`/figures/enter/parts?choose=first&indicator=${code}`}>
              Enter its parts
            </a>
          </li>
        )}
        {parts !== 'only' && (
          <>
            <li>
              <a class="govuk-link" href={`/figures/enter?indicator=${code}`}>
                Enter its figures
              </a>
            </li>
            <li>
              <a class="govuk-link" href={`/figures/${code}/elsewhere`}>
                Enter figures of elsewhere
              </a>
            </li>
          </>
        )}
      </ul>
    )}
  </>
);

const Question = ({ code, question, asks }: { code: string; question: BoardQuestion; asks: boolean }) => (
  <li>
    <p class="govuk-body govuk-!-font-weight-bold">{question.words}</p>
    <p class="govuk-body-s hearth-quiet">
      {question.byName}, {dateWords(question.day)}
    </p>
    {asks && (
      <form action={`/figures/${code}/questions/${question.id}/take-back`} method="post">
        <Button classes="govuk-button--secondary" preventDoubleClick>
          Take back<span class="govuk-visually-hidden"> “{question.words}”</span>
        </Button>
      </form>
    )}
  </li>
);

/** What the Board should ask when it reads the indicator. */
export const Questions = ({ model }: { model: IndicatorModel }): JSX.Element | null => {
  const { definition, questions, may, suggested, typed, error } = model;
  if (questions.length === 0 && !may.ask) return null;
  return (
    <section id="questions" aria-labelledby="questions-heading">
      <h2 class="govuk-heading-m" id="questions-heading">
        Questions for the Board
      </h2>
      {questions.length > 0 && (
        <ul class="hearth-list">
          {questions.map((question) => (
            <Question key={question.id} code={definition.code} question={question} asks={may.ask} />
          ))}
        </ul>
      )}
      {may.ask && (
        <form action={`/figures/${definition.code}/questions`} method="post" noValidate>
          <Textarea
            id="question"
            name="question"
            label={{ text: 'Add a question', classes: 'govuk-label--s' }}
            hint={{
              text: `${suggested === null ? '' : `The figures raise this one: ${suggested} `}Up to three stand here.`,
            }}
            rows={2}
            value={typed.question}
            {...messageAt(error, 'question')}
          />
          <Button text="Add the question" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </section>
  );
};

/** What meetings asked about it, the newest first. */
export const AskedInMeetings = ({
  askedInMeetings,
}: Pick<IndicatorModel, 'askedInMeetings'>): JSX.Element | null =>
  askedInMeetings.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Asked in meetings</h2>
      <ul class="hearth-list">
        {askedInMeetings.map(({ question, askedBy, askedOn, answered, href, meeting }) => (
          <li key={href}>
            <p class="govuk-body">
              <a class="govuk-link" href={href}>
                {question}
              </a>
            </p>
            <p class="govuk-body-s hearth-quiet">
              {askedBy}, {dateWords(askedOn)},{' '}
              <a class="govuk-link" href={meeting.href}>
                {meeting.title}
              </a>
              . {answered ? 'It is answered.' : 'It waits for its answer.'}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
