import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Question } from '../report.ts';
import { momentWords } from './words.ts';

const whatWasAsked = ({ kind, place, text }: Question): string => {
  if (kind === 'question') return place ? `About “${place}”: ${text}` : text;
  const about = place ? `I do not understand “${place}”.` : 'I do not understand this.';
  return text === '' ? about : `${about} ${text}`;
};

/** One question with its answer. */
export const QuestionText = ({ question }: { question: Question }): JSX.Element => (
  <>
    <p class="govuk-body hearth-as-written">{whatWasAsked(question)}</p>
    {question.answer !== null && (
      <p class="govuk-body hearth-answer hearth-as-written">Answer: {question.answer}</p>
    )}
  </>
);

type QuestionsProps = {
  path: string;
  questions: Question[];
  errors: { text: string; href: string }[];
  canAnswer: boolean;
};

/** What young people asked, and the form to answer. */
export const Questions = ({ path, questions, errors, canAnswer }: QuestionsProps): JSX.Element => (
  <section aria-labelledby="questions">
    <h3 class="govuk-heading-m" id="questions">
      What young people asked
    </h3>
    {questions.length === 0 && (
      <p class="govuk-body">
        Nobody has asked anything yet. Young people can read the report once it is cleared, or two weeks
        before the meeting.
      </p>
    )}
    <ul class="govuk-list">
      {questions.map((question) => {
        const field = `answer-${question.id}`;
        const error = errors.find(({ href }) => href === `#${field}`)?.text;
        return (
          <li key={question.id} class="hearth-point" id={`question-${question.id}`}>
            <p class="govuk-body-s hearth-quiet">
              {question.askedBy}, {momentWords(question.askedAt)}
            </p>
            <QuestionText question={question} />
            {canAnswer && question.answer === null && (
              <form action={`${path}/questions/${question.id}`} method="post" noValidate>
                <Textarea
                  id={field}
                  name="answer"
                  label={{ text: `Your answer to ${question.askedBy}` }}
                  hint={{ text: 'In plain words: they will read it as you write it.' }}
                  rows={3}
                  value=""
                  {...(error && { errorMessage: { text: error } })}
                />
                <Button text="Send the answer" classes="govuk-button--secondary" preventDoubleClick />
              </form>
            )}
          </li>
        );
      })}
    </ul>
  </section>
);
