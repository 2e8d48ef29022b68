import type { ComponentChild } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, type Site, type Tx } from '../../../web/route.ts';
import { findMeeting, type RecordedMeeting } from '../../meetings/index.ts';

const id = z.uuid('The address is not complete.');
export const boardParams = z.object({ board: id });
export { id };

export const reading = { writes: false, because: 'the board zone; no record of a child' } as const;
export const words = z.string().max(200_000, 'Use 200,000 characters at most.').default('');
export const line = z.string().max(500, 'Use 500 characters at most.').default('');

/** The board that the address names. */
export const atBoard = async (_tx: Tx, _scope: Scope, { board }: { board: string }): Promise<string> => board;

/** A board as its pages name it. */
export type NamedBody = { id: string; name: string; slug: string };

/** What a handler works on. */
export type Held = { tx: Tx; scope: Scope; site: Site; meeting: RecordedMeeting; today: string };

/** Works on the meeting that the address names. */
export const withMeeting = (
  { inScope, scope, site, params, clock }: Ask<{ meeting: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer> | Answer,
): Promise<Answer> =>
  inScope(async (tx) => {
    const meeting = await findMeeting(tx, scope, params.meeting);
    return meeting ? work({ tx, scope, site, meeting, today: todayIn(clock) }) : notFound('that meeting');
  });

/** A page, or the same page with what is wrong and all that was typed. */
export const formPage = (title: string, view: ComponentChild, error: FormError, model?: unknown): Answer => ({
  kind: 'page',
  title: `${error === null ? '' : 'Error: '}${title}`,
  view,
  model,
  status: error === null ? 200 : 422,
});

/** Why somebody who may open the page may not do this. */
export const refusal = (reason: string): Answer => ({
  kind: 'page',
  title: 'You cannot change this',
  view: messageView('You cannot change this', [reason]),
  status: 403,
});

/** Where the questions of a meeting are, or what is done with them. */
export const questionsAddress = (meetingId: string, path = ''): string =>
  `/board/meetings/${meetingId}/questions${path}`;
