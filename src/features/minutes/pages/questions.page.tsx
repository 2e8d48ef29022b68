import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { readTypedDate, type TypedDate } from '../../../kernel/typed-date.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { DayField, type FormError, FormErrors, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { OwnerFields, possibleOwners, readOwner } from '../../actions/index.ts';
import { findBody } from '../../board/index.ts';
import { indicatorIn } from '../../indicators/index.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { mayReadBoard, mayRunMinutes } from '../policy.ts';
import { askQuestion, circulateAnswers } from '../questions.ts';
import { questionsOfBoard, questionsOfMeeting } from '../questions-queries.ts';
import { toCirculate } from '../rules/questions.ts';
import { AboutField } from './about-figures.view.tsx';
import { BoardLinks } from './board-links.view.tsx';
import { Questions } from './questions.view.tsx';
import {
  atBoard,
  boardParams,
  formPage,
  type Held,
  line,
  reading,
  withMeeting,
  words,
} from './with-meeting.tsx';

const done: Record<string, string> = {
  asked: 'The question is written down, and who is asked gets a mail.',
  circulated: 'The answers are on their way to everybody at the table.',
};

const here = (meetingId: string, path = ''): string => `/board/meetings/${meetingId}/questions${path}`;

const showList = async (held: Held, error: FormError, said: string | null): Promise<Answer> => {
  const { tx, scope, site, meeting, today } = held;
  const questions = await questionsOfMeeting(tx, scope, meeting.id);
  const runs = mayRunMinutes(scope.actor, meeting.bodyId).ok;
  const ready = toCirculate(questions).length;
  return formPage(
    `Questions: ${meetingTitle(meeting)}`,
    <>
      <FormErrors error={error} />
      {said && <NotificationBanner type="success" text={said} />}
      <Workspace site={site} meeting={{ id: meeting.id, title: meetingTitle(meeting) }} active="Questions">
        <Questions
          questions={questions}
          today={today}
          empty="Nobody has asked a question at or before this meeting. A question is answered in writing, and the answer goes to everybody before the next meeting."
        />
        <div class="govuk-button-group">
          {runs && ready > 0 && (
            <form action={here(meeting.id, '/circulate')} method="post" id="circulate">
              <Button text="Circulate the answers" preventDoubleClick />
            </form>
          )}
          <a class="govuk-link" href={here(meeting.id, '/new')}>
            Write down a question
          </a>
        </div>
        <BoardLinks boardId={meeting.bodyId} />
      </Workspace>
    </>,
    error,
    { count: questions.length, questions },
  );
};

/** The questions of a meeting. */
export const meetingQuestions = route({
  method: 'GET',
  path: '/board/meetings/:meeting/questions',
  zone: 'board',
  at: atMeeting,
  can: mayReadBoard,
  audit: reading,
  params: meetingParams,
  query: z.object({ done: z.string().optional() }),
  handle: (ask) => withMeeting(ask, (held) => showList(held, null, done[ask.query.done ?? ''] ?? null)),
});

type AskForm = TypedDate & {
  question: string;
  askedBy: string;
  owner: string;
  ownerName: string;
  indicator: string;
};

const empty: AskForm = {
  question: '',
  askedBy: '',
  owner: '',
  ownerName: '',
  indicator: '',
  day: '',
  month: '',
  year: '',
};

const showAsk = async (
  { tx, scope, meeting, today }: Held,
  form: AskForm,
  error: FormError,
): Promise<Answer> => {
  const people = await possibleOwners(tx, scope, meeting.bodyId, today);
  const title = 'Write down a question';
  return formPage(
    title,
    <FormPage
      leave="Go back without saving"
      title={title}
      to={here(meeting.id, '/new')}
      back={{ text: meetingTitle(meeting), href: here(meeting.id) }}
      verb="Write it down"
      error={error}
    >
      <Textarea
        name="question"
        label={{ text: 'The question' }}
        rows={3}
        value={form.question}
        {...messageAt(error, 'question')}
      />
      <Input
        name="askedBy"
        label={{ text: 'Who asked' }}
        hint={{ text: 'A young person by first name or group, as they choose.' }}
        value={form.askedBy}
        {...messageAt(error, 'askedBy')}
      />
      <OwnerFields label="Who is to answer" people={people} form={form} error={error} />
      <DayField
        legend="Answer due on"
        hint="Leave it empty for: before the next meeting."
        form={form}
        error={error}
      />
      <AboutField indicator={form.indicator} />
    </FormPage>,
    error,
  );
};

/** The form for a question. */
export const askForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/questions/new',
  zone: 'board',
  at: atMeeting,
  can: mayReadBoard,
  audit: reading,
  params: meetingParams,
  handle: (ask) =>
    withMeeting(ask, (held) => {
      const asker = held.scope.actor.kind === 'person' ? held.scope.actor.name : '';
      const runs = mayRunMinutes(held.scope.actor, held.meeting.bodyId).ok;
      return showAsk(held, { ...empty, askedBy: runs ? '' : asker }, null);
    }),
});

/** Writes down a question. */
export const saveAsk = route({
  method: 'POST',
  path: '/board/meetings/:meeting/questions/new',
  zone: 'board',
  at: atMeeting,
  can: mayReadBoard,
  audit: { writes: true, events: ['question.asked'] },
  params: meetingParams,
  body: z.object({
    question: words,
    askedBy: line,
    owner: line,
    ownerName: line,
    indicator: line,
    day: line,
    month: line,
    year: line,
  }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting, today } = held;
      const form = ask.body;
      const again = (text: string, field: string) => showAsk(held, form, { text, field });
      const question = form.question.trim();
      const askedBy = form.askedBy.trim();
      if (question === '') return again('Write the question.', 'question');
      if (askedBy === '') return again('Say who asked.', 'askedBy');
      const owner = readOwner(form, await possibleOwners(tx, scope, meeting.bodyId, today));
      if (!owner.ok) return again(owner.reason, 'owner');
      const due = readTypedDate(form);
      if (!due.ok) return again(due.reason, 'day');
      const { ownerId: askedToId, ownerName: askedTo } = owner.value;
      const indicator = indicatorIn(form.indicator);
      const asked = { question, askedBy, askedToId, askedTo, due: due.value, indicator };
      await askQuestion(tx, scope, meeting, asked, today);
      return redirect(here(meeting.id, '?done=asked'));
    }),
});

/** Sends every new answer round. */
export const circulate = route({
  method: 'POST',
  path: '/board/meetings/:meeting/questions/circulate',
  zone: 'board',
  at: atMeeting,
  can: mayRunMinutes,
  audit: { writes: true, events: ['answers.circulated'] },
  params: meetingParams,
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const sent = await circulateAnswers(held.tx, held.scope, held.meeting, held.today);
      return sent.ok
        ? redirect(here(held.meeting.id, '?done=circulated'))
        : showList(held, { text: sent.reason, field: 'main' }, null);
    }),
});

/** The questions of a board. */
export const boardQuestions = route({
  method: 'GET',
  path: '/boards/:board/questions',
  zone: 'board',
  at: atBoard,
  can: mayReadBoard,
  audit: reading,
  params: boardParams,
  handle: ({ inScope, scope, params: { board }, clock }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const questions = await questionsOfBoard(tx, scope, board);
      return page(
        `Questions: ${body.name}`,
        <>
          <span class="govuk-caption-l">{body.name}</span>
          <h1 class="govuk-heading-l">Questions</h1>
          <BoardLinks boardId={board} here="questions" />
          <Questions
            questions={questions}
            today={todayIn(clock)}
            empty="No question has been asked yet. They are written down at a meeting, under Questions."
          />
        </>,
        { count: questions.length, questions },
      );
    }),
});
