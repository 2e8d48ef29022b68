import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { everyone, publicReading, route, type Tx, youngPage } from '../../../web/route.ts';
import { categoriesOf, latestYear, shownFinalists } from '../queries.ts';
import { criteriaOfRound, latestRound } from '../reward-queries.ts';
import { awardsView } from './awards-public.view.tsx';

const read = async (tx: Tx, scope: Scope) => {
  const year = await latestYear(tx, scope);
  const round = await latestRound(tx, scope);
  return {
    year: year && {
      ...year,
      categories: await categoriesOf(tx, scope, year.id),
      finalists: await shownFinalists(tx, scope, year.id),
    },
    round: round && { ...round, criteria: await criteriaOfRound(tx, scope, round.id) },
  };
};

/** What the awards and rewards are, when and how; the finalists who agree. */
export const awardsPage = route({
  method: 'GET',
  path: '/awards',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const found = await read(tx, scope);
      const title = found.year ? found.year.title : 'Awards and rewards';
      return youngPage(title, awardsView(found, todayIn(clock)));
    }),
});
