import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Tag } from '../../../web/components/tag.tsx';
import type { Question } from '../questions-queries.ts';
import { type QuestionState, questionState, questionWords } from '../rules/questions.ts';
import { AboutFigures } from './about-figures.view.tsx';

const colours: Record<QuestionState, string> = {
  late: 'govuk-tag--red',
  waiting: 'govuk-tag--yellow',
  answered: 'govuk-tag--blue',
  circulated: 'govuk-tag--green',
};

type Shown = { questions: Question[]; today: string; empty: string };

/** Questions with who asked, who is asked, how it stands, and the answer. */
export const Questions = ({ questions, today, empty }: Shown): JSX.Element => (
  <>
    <p class="govuk-body">{counted(questions.length, 'question')}</p>
    {questions.length === 0 ? (
      <p class="govuk-body">{empty}</p>
    ) : (
      <ul class="hearth-list">
        {questions.map((one) => (
          <li key={one.id}>
            <p class="govuk-body">
              <a
                class="govuk-link govuk-!-font-weight-bold"
                href={`/boards/${one.bodyId}/questions/${one.id}`}
              >
                {one.question}
              </a>
            </p>
            <p class="govuk-body">
              <Tag text={questionWords(one, today)} classes={colours[questionState(one, today)]} />
            </p>
            <p class="govuk-body hearth-quiet">
              {one.askedBy} asked {one.askedTo}.
            </p>
            <AboutFigures indicator={one.indicator} reads />
            {one.answer && <p class="govuk-body hearth-typed">{one.answer}</p>}
          </li>
        ))}
      </ul>
    )}
  </>
);
