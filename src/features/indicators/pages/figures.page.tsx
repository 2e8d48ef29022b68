import { plusMonths } from '../../../kernel/days.ts';
import { route } from '../../../web/route.ts';
import { mayKeepFigures, mayPublishFigures, mayReadFigures } from '../policy.ts';
import { figuresOfCouncil, keptDays } from '../queries.ts';
import { chaptersOf } from '../rules/chapters.ts';
import { listSources } from '../source-queries.ts';
import { figuresView } from './figures.view.tsx';

/** Two years and a month: as far back as a signal is looked for. */
const monthsShown = 25;

/** The figures of the council, chapter by chapter. */
export const figuresPage = route({
  method: 'GET',
  path: '/figures',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'counts, no child’s record' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const days = await keptDays(tx, scope);
      const last = days[0] ?? null;
      const figures =
        last === null ? [] : await figuresOfCouncil(tx, scope, plusMonths(last, 1 - monthsShown));
      const sources = await listSources(tx, scope);
      const model = {
        lastDay: last,
        days,
        chapters: chaptersOf(figures),
        waiting: sources.filter(({ keptAt }) => keptAt === null).length,
        keeps: mayKeepFigures(scope.actor).ok,
        publishes: mayPublishFigures(scope.actor).ok,
      };
      return { kind: 'page', title: 'Figures', view: figuresView(model), model };
    }),
});
