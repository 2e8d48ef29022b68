import type { JSX } from 'preact';
import { Blocks } from '../../../web/blocks.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { reportPath } from '../notify.ts';
import type { Question, Report, Version } from '../report.ts';
import { reportBlocks, sectionBlocks } from '../report-blocks.ts';
import { AnsweredPoints } from './points.view.tsx';
import { QuestionText } from './questions.view.tsx';

export type Typed = { kind: string; place: string; text: string };

export type YoungModel = {
  report: Report;
  version: Version | null;
  questions: Question[];
  /** Whether the one who asks is a young person or stands beside one; others look on. */
  mayAsk: boolean;
  typed: Typed;
  error: string | null;
  done: boolean;
};

/** The headings that one can point at. */
const headingsOf = (version: Version): string[] =>
  reportBlocks(version.sections, version.file).flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );

const AskForm = ({ report, version, typed, error }: YoungModel & { version: Version }) => (
  <form action={reportPath(report, '/young')} method="post" noValidate>
    <Radios
      name="kind"
      fieldset={{
        legend: { text: 'What do you want to tell the author?', classes: 'govuk-fieldset__legend--m' },
      }}
      value={typed.kind}
      items={[
        { value: 'not understood', text: 'I do not understand this' },
        { value: 'question', text: 'I have a question' },
      ]}
    />
    <Select
      name="place"
      label={{ text: 'Which part?' }}
      value={typed.place}
      items={[
        { value: '', text: 'All of it' },
        ...[...new Set(headingsOf(version))].map((heading) => ({ value: heading, text: heading })),
      ]}
    />
    <Textarea
      name="text"
      label={{ text: 'Your words' }}
      hint={{
        text: 'You do not have to write much. Please do not write anything that you want to keep private.',
      }}
      rows={4}
      value={typed.text}
      {...(error && { errorMessage: { text: error } })}
    />
    <Button text="Send it to the author" preventDoubleClick />
  </form>
);

const Asked = ({ questions }: { questions: Question[] }) =>
  questions.length === 0 ? null : (
    <section aria-labelledby="asked">
      <h2 class="govuk-heading-m" id="asked">
        What was asked
      </h2>
      <ul class="govuk-list">
        {questions.map((question) => (
          <li key={question.id} class="hearth-point">
            <p class="govuk-body-s hearth-quiet">{question.askedBy}</p>
            <QuestionText question={question} />
            {question.answer === null && <p class="govuk-body hearth-quiet">No answer yet.</p>}
          </li>
        ))}
      </ul>
    </section>
  );

const Reading = (model: YoungModel & { version: Version }) => {
  const { report, version, questions, mayAsk } = model;
  const summary = sectionBlocks(version.sections.youngSummary);
  return (
    <>
      {summary.length > 0 && (
        <section class="hearth-young__summary" aria-labelledby="short">
          <h2 class="govuk-heading-m" id="short">
            The short version
          </h2>
          <Blocks blocks={summary} level={3} />
        </section>
      )}
      {mayAsk && (
        <p>
          <a class="govuk-link" href="#ask">
            Ask a question, or say what is hard to understand
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{summary.length > 0 ? 'The whole report' : 'The report'}</h2>
      {version.file && (
        <p>
          <a class="govuk-link" href={reportPath(report, '/file')}>
            Open the file: {version.file.name}
          </a>
        </p>
      )}
      <article class="hearth-paper">
        <Blocks blocks={reportBlocks({ ...version.sections, youngSummary: '' }, version.file)} level={3} />
      </article>
      {version.appendices.map((appendix) => (
        <p key={appendix.id}>
          <a class="govuk-link" href={reportPath(report, `/appendices/${appendix.id}`)}>
            {appendix.name}
          </a>
        </p>
      ))}
      <section aria-labelledby="rules">
        <h2 class="govuk-heading-m" id="rules">
          Does it keep the Golden Rules?
        </h2>
        <p>You made these rules. This is what we found, and what the author says.</p>
        <AnsweredPoints points={version.points} level={3} />
      </section>
      <Asked questions={questions} />
      {mayAsk && (
        <section aria-labelledby="ask">
          <h2 class="govuk-heading-m" id="ask">
            Your turn
          </h2>
          <AskForm {...model} />
        </section>
      )}
    </>
  );
};

/** A report as young people read it: large, plain, with a way to ask. */
export const youngView = (model: YoungModel): JSX.Element => {
  const { report, version, error, done } = model;
  return (
    <div class="hearth-young">
      {error && (
        <ErrorSummary titleText="Something is missing" errorList={[{ text: error, href: '#text' }]} />
      )}
      {done && <NotificationBanner type="success" text="Sent. The author will answer you here." />}
      <p class="govuk-caption-l">{report.meetingTitle}</p>
      <h1 class="govuk-heading-xl">{report.title}</h1>
      <p>Written by {report.authorName}</p>
      {version ? (
        <Reading {...model} version={version} />
      ) : (
        <p>
          This report is not ready for you yet. You get it two weeks before the meeting at the latest. We will
          send you a message.
        </p>
      )}
    </div>
  );
};
