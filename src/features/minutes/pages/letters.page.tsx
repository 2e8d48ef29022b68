import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { notFound, page, redirect, route } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import { atMeeting, meetingParams } from '../../meetings/index.ts';
import { draftFromResolution } from '../letters.ts';
import { lettersOf } from '../letters-queries.ts';
import { mayWriteLetters } from '../policy.ts';
import { BoardLinks } from './board-links.view.tsx';
import { atBoard, boardParams, id, reading, withMeeting } from './with-meeting.tsx';

/** Drafts the letter that a resolution of the meeting asks of the chair. */
export const draftLetter = route({
  method: 'POST',
  path: '/board/meetings/:meeting/letters',
  zone: 'board',
  at: atMeeting,
  can: mayWriteLetters,
  audit: { writes: true, events: ['letter.drafted'] },
  params: meetingParams,
  body: z.object({ resolution: id }),
  handle: (ask) =>
    withMeeting(ask, async ({ tx, scope, meeting, today }) => {
      const letter = await draftFromResolution(tx, scope, meeting, ask.body.resolution, today);
      return letter ? redirect(`/boards/${meeting.bodyId}/letters/${letter}`) : notFound('that resolution');
    }),
});

/** The letters of a board. */
export const boardLetters = route({
  method: 'GET',
  path: '/boards/:board/letters',
  zone: 'board',
  at: atBoard,
  can: mayWriteLetters,
  audit: reading,
  params: boardParams,
  handle: ({ inScope, scope, params: { board } }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const letters = await lettersOf(tx, scope, board);
      return page(
        `Letters: ${body.name}`,
        <>
          <span class="govuk-caption-l">{body.name}</span>
          <h1 class="govuk-heading-l">Letters of the Chair</h1>
          <BoardLinks boardId={board} here="letters" />
          <p class="govuk-body">{counted(letters.length, 'letter')}</p>
          {letters.length === 0 ? (
            <p class="govuk-body">
              None yet. A letter is drafted from a resolution, on the Minutes page of its meeting, or from the
              attendance of the board.
            </p>
          ) : (
            <ul class="hearth-list">
              {letters.map((letter) => (
                <li key={letter.id}>
                  <p class="govuk-body">
                    <a
                      class="govuk-link govuk-!-font-weight-bold"
                      href={`/boards/${board}/letters/${letter.id}`}
                    >
                      {letter.subject || 'Without a subject'}
                    </a>
                  </p>
                  <p class="govuk-body hearth-quiet">
                    To {letter.addressee || 'nobody yet'}.{' '}
                    {letter.sentOn
                      ? `Sent on ${dateWords(letter.sentOn)} by ${letter.sentBy}.`
                      : `Draft of ${dateWords(letter.draftedOn)}.`}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </>,
        { count: letters.length, letters },
      );
    }),
});
