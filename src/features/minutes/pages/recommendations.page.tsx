import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { csvText } from '../../../kernel/csv.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { type Action, recommendationsOf, standingWords } from '../../actions/index.ts';
import { findBody } from '../../board/index.ts';
import { mayReadBoard } from '../policy.ts';
import { type AnswerWanted, answerWanted, answerWords, narrowedTo } from '../rules/recommendations.ts';
import { BoardLinks } from './board-links.view.tsx';
import { atBoard, boardParams, reading } from './with-meeting.tsx';

/** What cannot be understood in an address is as if it were not there. */
const query = z.object({ answer: z.enum(answerWanted).default('all').catch('all') });

const choices: Record<AnswerWanted, string> = {
  all: 'All',
  waiting: 'Waiting for an answer',
  accepted: 'Accepted',
  amended: 'Accepted with changes',
  refused: 'Refused',
};

const Row = ({ one, today }: { one: Action; today: string }) => (
  <li>
    <p class="govuk-body">
      <a class="govuk-link govuk-!-font-weight-bold" href={`/actions/${one.id}`}>
        {one.what}
      </a>
    </p>
    <p class="govuk-body">
      <strong>{answerWords(one.recommendation)}.</strong> To {one.ownerName}
      {one.recommendation && ` (${one.recommendation.addressee})`}.{' '}
      {one.recommendation?.sentOn ? `Sent on ${dateWords(one.recommendation.sentOn)}.` : 'Not sent yet.'}{' '}
      {one.closedOn === null && `${standingWords(one, today)}.`}
    </p>
    {one.recommendation?.reasons && <p class="govuk-body hearth-typed">{one.recommendation.reasons}</p>}
    <p class="govuk-body-s hearth-quiet">From {one.origin.label}.</p>
  </li>
);

/** What a board recommended, and what came of it. */
export const recommendationsPage = route({
  method: 'GET',
  path: '/boards/:board/recommendations',
  zone: 'board',
  at: atBoard,
  can: mayReadBoard,
  audit: reading,
  params: boardParams,
  query,
  handle: ({ inScope, scope, params: { board }, query: { answer }, clock }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const shown = narrowedTo(await recommendationsOf(tx, scope, board), answer);
      const today = todayIn(clock);
      return page(
        `Recommendations: ${body.name}`,
        <>
          <span class="govuk-caption-l">{body.name}</span>
          <h1 class="govuk-heading-l">Recommendations</h1>
          <BoardLinks boardId={board} here="recommendations" />
          <form action={`/boards/${board}/recommendations`} method="get" class="hearth-filters">
            <Select
              name="answer"
              label={{ text: 'Answer' }}
              items={answerWanted.map((value) => ({ value, text: choices[value] }))}
              value={answer}
            />
            <Button text="Show these" classes="govuk-button--secondary" />
          </form>
          <p class="govuk-body">{counted(shown.length, 'recommendation')}</p>
          {shown.length === 0 ? (
            <p class="govuk-body">
              None here. The Board advises: what it recommends is written down under Actions, and stands here
              until it is answered and after.
            </p>
          ) : (
            <>
              <p class="govuk-body">
                <a class="govuk-link" href={`/boards/${board}/recommendations.csv?answer=${answer}`}>
                  Save this list for a spreadsheet
                </a>
              </p>
              <ul class="hearth-list">
                {shown.map((one) => (
                  <Row key={one.id} one={one} today={today} />
                ))}
              </ul>
            </>
          )}
        </>,
        { count: shown.length, recommendations: shown },
      );
    }),
});

const columns = [
  'What',
  'To',
  'Addressee',
  'Sent',
  'Due',
  'Answer',
  'Answered',
  'Reasons',
  'Where it came from',
];

/** The same list for a spreadsheet. */
export const recommendationsExport = route({
  method: 'GET',
  path: '/boards/:board/recommendations.csv',
  zone: 'board',
  at: atBoard,
  can: mayReadBoard,
  audit: reading,
  params: boardParams,
  query,
  handle: ({ inScope, scope, params: { board }, query: { answer } }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const rows = narrowedTo(await recommendationsOf(tx, scope, board), answer).map((one) => [
        one.what,
        one.ownerName,
        one.recommendation?.addressee ?? '',
        one.recommendation?.sentOn ?? '',
        one.due ?? '',
        answerWords(one.recommendation),
        one.recommendation?.answeredOn ?? '',
        one.recommendation?.reasons ?? '',
        one.origin.label,
      ]);
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: csvText(columns, rows),
        fileName: `recommendations-${body.slug}.csv`,
      };
    }),
});
