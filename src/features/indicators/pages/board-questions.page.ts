import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { askBoard, putQuestionBack, takeQuestionBack } from '../answer-for.ts';
import { ownerOf } from '../answering-queries.ts';
import { mayAskAbout, mayReadFigures } from '../policy.ts';
import type { AskedAbout } from './indicator-model.ts';
import { showIndicator } from './show-indicator.ts';
import { indicatorParams, refusal, withIndicator } from './with-indicator.ts';

const allowedTo = async (tx: Tx, scope: Scope, code: string) =>
  mayAskAbout(scope.actor, (await ownerOf(tx, scope, code))?.ownerId ?? null);

const longest = 500;

/** Adds a question for the Board to an indicator. */
export const addQuestion = (askedAbout: AskedAbout) =>
  route({
    method: 'POST',
    path: '/figures/:indicator/questions',
    zone: 'board',
    at: 'any board',
    can: mayReadFigures,
    audit: { writes: true, events: ['board-question.added'] },
    params: indicatorParams,
    body: z.object({
      question: z.string().max(longest, `Use ${longest} characters at most.`).default(''),
    }),
    handle: (ask) =>
      withIndicator(ask, async ({ tx, scope, definition }) => {
        const { code } = definition;
        const allowed = await allowedTo(tx, scope, code);
        if (!allowed.ok) return refusal(allowed.reason);
        const { question } = ask.body;
        const asked = await askBoard(tx, scope, {
          indicator: code,
          words: question,
          today: todayIn(ask.clock),
        });
        return asked.ok
          ? redirect(`/figures/${code}?done=asked`)
          : showIndicator(
              tx,
              scope,
              definition,
              { askedAbout, today: todayIn(ask.clock) },
              {
                question,
                error: { text: asked.reason, field: 'question' },
              },
            );
      }),
  });

const questionParams = indicatorParams.extend({ question: z.uuid('The address is not complete.') });

/** Takes a question back; the page offers to put it back. */
export const takeBack = route({
  method: 'POST',
  path: '/figures/:indicator/questions/:question/take-back',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: true, events: ['board-question.taken-back'] },
  params: questionParams,
  handle: (ask) =>
    withIndicator(ask, async ({ tx, scope, definition: { code } }) => {
      const allowed = await allowedTo(tx, scope, code);
      if (!allowed.ok) return refusal(allowed.reason);
      const id = ask.params.question;
      return (await takeQuestionBack(tx, scope, { id, indicator: code }, todayIn(ask.clock)))
        ? redirect(`/figures/${code}?done=taken-back&question=${id}`)
        : notFound('question that stands there');
    }),
});

/** Puts a question back that was taken back. */
export const putBack = (askedAbout: AskedAbout) =>
  route({
    method: 'POST',
    path: '/figures/:indicator/questions/:question/put-back',
    zone: 'board',
    at: 'any board',
    can: mayReadFigures,
    audit: { writes: true, events: ['board-question.put-back'] },
    params: questionParams,
    handle: (ask) =>
      withIndicator(ask, async ({ tx, scope, definition }) => {
        const { code } = definition;
        const allowed = await allowedTo(tx, scope, code);
        if (!allowed.ok) return refusal(allowed.reason);
        const put = await putQuestionBack(tx, scope, { id: ask.params.question, indicator: code });
        if (put === null) return notFound('question that was taken back');
        return put.ok
          ? redirect(`/figures/${code}?done=put-back`)
          : showIndicator(
              tx,
              scope,
              definition,
              { askedAbout, today: todayIn(ask.clock) },
              {
                error: { text: put.reason, field: 'questions' },
              },
            );
      }),
  });
