import type { JSX } from 'preact';
import { Table } from '../../../web/components/table.tsx';
import { type QuestionCount, questions } from '../rules/questionnaire.ts';

/** How often each answer was given, out of those who answered the question. */
export const QuestionTable = ({
  caption,
  questions: counts,
}: {
  caption: string;
  questions: readonly QuestionCount[];
}): JSX.Element => (
  <section class="hearth-scroll" aria-label={caption} tabindex={0}>
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      classes="hearth-conference-questions"
      firstCellIsHeader
      head={[
        { text: 'Question' },
        { text: 'Yes', format: 'numeric' },
        { text: 'No', format: 'numeric' },
        { text: 'Not sure', format: 'numeric' },
        { text: 'Answered it', format: 'numeric' },
      ]}
      rows={counts.map(({ question, yes, no, notSure, answered }) => [
        { text: questions[question] },
        ...[yes, no, notSure, answered].map((count) => ({ text: String(count), format: 'numeric' })),
      ])}
    />
  </section>
);
