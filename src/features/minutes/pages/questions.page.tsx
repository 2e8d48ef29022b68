import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { type FormError, FormErrors } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { findBody } from '../../board/index.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { mayReadBoard, mayRunMinutes } from '../policy.ts';
import { circulateAnswers } from '../questions.ts';
import { questionsOfBoard, questionsOfMeeting } from '../questions-queries.ts';
import { toCirculate } from '../rules/questions.ts';
import { BoardLinks } from './board-links.view.tsx';
import { Questions } from './questions.view.tsx';
import {
  atBoard,
  boardParams,
  formPage,
  type Held,
  questionsAddress,
  reading,
  withMeeting,
} from './with-meeting.tsx';

const done: Record<string, string> = {
  asked: 'The question is written down, and who is asked gets a mail.',
  circulated: 'The answers are on their way to everybody at the table.',
};

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
            <form action={questionsAddress(meeting.id, '/circulate')} method="post" id="circulate">
              <Button text="Circulate the answers" preventDoubleClick />
            </form>
          )}
          <a class="govuk-link" href={questionsAddress(meeting.id, '/new')}>
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
        ? redirect(questionsAddress(held.meeting.id, '?done=circulated'))
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
