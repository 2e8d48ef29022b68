import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { firstMonth, principles } from '../rules/induction.ts';
import type { Shown } from '../who-queries.ts';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

/** A meeting as a new member needs it: `path` leads to its public page. */
export type MeetingToKnow = { date: string; time: string | null; venue: string | null; path: string | null };

type Model = AtBoard & {
  people: Shown[];
  tips: string[];
  coming: MeetingToKnow[];
  last: MeetingToKnow | null;
  /** The steps that the reader has done; null where the reader has no seat here. */
  steps: string[] | null;
  done: string | null;
};

const Principles = (): JSX.Element => (
  <section aria-labelledby="principles">
    <h2 class="govuk-heading-m" id="principles">
      The seven principles
    </h2>
    <p class="govuk-body">
      The law asks every council to keep to them when it acts for children in our care and care leavers
      (Children and Social Work Act 2017, section 1). In our words:
    </p>
    <ol class="govuk-list govuk-list--number hearth-minutes">
      {principles.map(({ title, asks }) => (
        <li>
          <strong>{title}.</strong> {asks}
        </li>
      ))}
    </ol>
  </section>
);

const WhatItMeans = (): JSX.Element => (
  <section aria-labelledby="parent" class="hearth-minutes">
    <h2 class="govuk-heading-m" id="parent">
      What a corporate parent does
    </h2>
    <p class="govuk-body">
      When a child cannot live with their family, the whole council stands in as a good parent would:
      councillors, officers, and the partners who work with us. Nobody does it alone, and nobody can leave it
      to somebody else.
    </p>
    <p class="govuk-body">
      The question to ask of every report, every budget and every plan is simple: would this be good enough
      for my own child?
    </p>
    <h3 class="govuk-heading-s">If you are a councillor</h3>
    <ul class="govuk-list govuk-list--bullet">
      <li>You are a corporate parent from the day you are elected, whichever party you belong to.</li>
      <li>You ask: what do the figures show, what do young people say, what changed since last time?</li>
      <li>
        You speak up for children in our care in every other meeting you sit in: housing, transport, leisure.
      </li>
      <li>You visit, you listen, and you come back with what you heard.</li>
      <li>You never ask for a child’s name or story. You ask what it is like for all of them.</li>
    </ul>
    <h3 class="govuk-heading-s">If you come from a partner</h3>
    <ul class="govuk-list govuk-list--bullet">
      <li>You speak for your service, and can promise something on its behalf.</li>
      <li>You take back what is asked, and tell the board at the next meeting what came of it.</li>
    </ul>
  </section>
);

const Steps = ({ body, steps }: { body: { id: string }; steps: string[] }): JSX.Element => (
  <form action={`/boards/${body.id}/induction`} method="post" class="hearth-next">
    <Checkboxes
      name="steps"
      values={steps}
      fieldset={{ legend: { text: 'Your first month', classes: 'govuk-fieldset__legend--m' } }}
      hint={{
        text: `${counted(steps.length, 'step')} done of ${firstMonth.length}. Tick what you have done.`,
      }}
      items={firstMonth.map(({ key, text }) => ({ value: key, text }))}
    />
    <Button text="Save my list" preventDoubleClick />
  </form>
);

const Tips = ({ body, runs, tips }: Pick<Model, 'body' | 'runs' | 'tips'>): JSX.Element => (
  <section aria-labelledby="tips">
    <h2 class="govuk-heading-m" id="tips">
      Top tips from the young people
    </h2>
    <ol class="govuk-list govuk-list--number hearth-minutes">
      {tips.map((tip) => (
        <li>{tip}</li>
      ))}
    </ol>
    {runs && (
      <p class="govuk-body hearth-no-print">
        <a class="govuk-link" href={`/boards/${body.id}/induction/tips`}>
          Change the tips together with the young people
        </a>
      </p>
    )}
  </section>
);

const meetingWords = ({ date, time, venue }: MeetingToKnow): string =>
  [dateWords(date), time && `at ${timeWords(time)}`, venue].filter((part) => part).join(', ');

const Dates = ({ coming, last }: Pick<Model, 'coming' | 'last'>): JSX.Element => (
  <section aria-labelledby="dates">
    <h2 class="govuk-heading-m" id="dates">
      Dates and the last notes
    </h2>
    {coming.length === 0 ? (
      <p class="govuk-body">No meeting is planned yet.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {coming.map((meeting) => (
          <li>
            {meeting.path ? (
              <a class="govuk-link" href={meeting.path}>
                {meetingWords(meeting)}
              </a>
            ) : (
              meetingWords(meeting)
            )}
          </li>
        ))}
      </ul>
    )}
    {last && (
      <p class="govuk-body">
        {last.path ? (
          <a class="govuk-link" href={last.path}>
            The notes of the last meeting, {dateWords(last.date)}
          </a>
        ) : (
          `The board last met on ${dateWords(last.date)}. Its notes are not published yet.`
        )}
      </p>
    )}
  </section>
);

/** What a new member needs in the first month. */
export const inductionView = ({
  body,
  runs,
  people,
  tips,
  coming,
  last,
  steps,
  done,
}: Model): JSX.Element => {
  const leading = people.filter((one) => one.offices.length > 0);
  return (
    <BoardFrame body={body} runs={runs} active="New members" heading="Welcome to the board" done={done}>
      <p class="govuk-body-l hearth-minutes">
        You are now one of the people who answer for the children in our care. This page tells you what that
        means and what to do first. It takes ten minutes.
      </p>
      {steps && <Steps body={body} steps={steps} />}
      <Tips body={body} runs={runs} tips={tips} />
      <WhatItMeans />
      <Principles />
      <section aria-labelledby="who">
        <h2 class="govuk-heading-m" id="who">
          Who is who
        </h2>
        {leading.length > 0 && (
          <p class="govuk-body">
            {leading.map((one) => `${one.name} is ${one.offices.join(' and ')}`).join('. ')}.
          </p>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={`/boards/${body.id}/who`}>
            See everybody in Who’s Who
          </a>
        </p>
      </section>
      <Dates coming={coming} last={last} />
    </BoardFrame>
  );
};

/** The form for the young people's top tips. */
export const tipsFormView = ({
  body,
  runs,
  typed,
  problems,
}: AtBoard & { typed: string; problems: Problem[] }): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="New members"
    heading="Top tips from the young people"
    above={{ text: 'New members', href: `/boards/${body.id}/induction` }}
    problems={problems}
  >
    <form action={`/boards/${body.id}/induction/tips`} method="post" noValidate>
      <Textarea
        name="tips"
        label={{ text: 'Their tips for a new member' }}
        hint={{ text: 'One tip a line, in their own words. Write them together.' }}
        rows={12}
        value={typed}
        {...(problems[0] && { errorMessage: { text: problems[0].text } })}
      />
      <Button text="Save the tips" preventDoubleClick />
    </form>
  </BoardFrame>
);
