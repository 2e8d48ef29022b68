import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { redirect, route } from '../../../web/route.ts';
import { ownerOf } from '../answering-queries.ts';
import { explainFigure } from '../keep.ts';
import { mayExplain, mayReadFigures } from '../policy.ts';
import { figuresOfIndicator } from '../queries.ts';
import type { AskedAbout } from './indicator-model.ts';
import { showIndicator } from './show-indicator.ts';
import { indicatorParams, refusal, withIndicator } from './with-indicator.ts';

const named = z.uuid().optional().catch(undefined);

type Undone = { done?: string | undefined; question?: string | undefined; set?: string | undefined };

/** Where what was just taken back is put back. */
const putBackAt = (code: string, { done, question, set }: Undone): string | undefined => {
  if (done === 'taken-back' && question) return `/figures/${code}/questions/${question}/put-back`;
  if (done === 'elsewhere-taken-back' && set) return `/figures/${code}/elsewhere/${set}/put-back`;
  return undefined;
};

/** One indicator with everything that is known of it. */
export const indicatorPage = (askedAbout: AskedAbout) =>
  route({
    method: 'GET',
    path: '/figures/:indicator',
    zone: 'board',
    at: 'any board',
    can: mayReadFigures,
    audit: { writes: false, because: 'counts, no child’s record' },
    params: indicatorParams,
    query: z.object({ done: z.string().optional(), question: named, set: named, comment: named }),
    handle: (ask) =>
      withIndicator(ask, ({ tx, scope, definition }) => {
        const { done, comment } = ask.query;
        return showIndicator(
          tx,
          scope,
          definition,
          { askedAbout, today: todayIn(ask.clock) },
          { done, comment, putBack: putBackAt(definition.code, ask.query) },
        );
      }),
  });

const longest = 4000;

/** Writes what is behind the last figure of an indicator. */
export const saveComment = (askedAbout: AskedAbout) =>
  route({
    method: 'POST',
    path: '/figures/:indicator/comments',
    zone: 'board',
    at: 'any board',
    can: mayReadFigures,
    audit: { writes: true, events: ['figure.explained'] },
    params: indicatorParams,
    body: z.object({ words: z.string().max(longest).default('') }),
    handle: (ask) =>
      withIndicator(ask, async ({ tx, scope, definition }) => {
        const { code } = definition;
        const today = todayIn(ask.clock);
        const allowed = mayExplain(scope.actor, (await ownerOf(tx, scope, code))?.ownerId ?? null);
        if (!allowed.ok) return refusal(allowed.reason);
        const again = (text: string) =>
          showIndicator(
            tx,
            scope,
            definition,
            { askedAbout, today },
            {
              words: ask.body.words,
              error: { text, field: 'words' },
            },
          );
        const words = ask.body.words.trim();
        if (words === '') return again('Write what is behind the figure.');
        const figures = await figuresOfIndicator(tx, scope, code);
        const at = figures
          .map((figure) => figure.at)
          .sort()
          .at(-1);
        if (at === undefined) return again('There is no figure yet to write about.');
        const id = await explainFigure(tx, scope, { indicator: code, at, words, today });
        return redirect(`/figures/${code}?done=explained&comment=${id}`);
      }),
  });
