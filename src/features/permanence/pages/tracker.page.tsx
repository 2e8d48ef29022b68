import { todayIn } from '../../../kernel/clock.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { route } from '../../../web/route.ts';
import { childRead } from '../../reviews/events.ts';
import { mayReview } from '../../reviews/index.ts';
import { gapCounts, tracker } from '../rules/tracker.ts';
import { type ChildOnTracker, trackedChildren } from '../tracked.ts';
import { trackerCsv } from '../tracker-csv.ts';
import { trackerView } from './tracker.view.tsx';
import { wantedQuery } from './wanted.ts';

/** Children on one page: each of them is a reading that is written down. */
const onePage = 50;

const readOf = (children: readonly ChildOnTracker[]) =>
  children.map(({ id }) => childRead(id, 'list of what is due'));

const namesIn = (children: readonly ChildOnTracker[], of: 'district' | 'team'): string[] =>
  [...new Set(children.map((child) => child[of]))]
    .filter((name) => name !== '')
    .sort((one, other) => one.localeCompare(other));

/** The tracker as a list: who must do what by when, worst first. */
export const trackerPage = route({
  method: 'GET',
  path: '/permanence',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  query: wantedQuery,
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const { page: asked, ...wanted } = query;
      const all = await trackedChildren(tx, scope, today);
      const found = tracker(all, wanted);
      const pages = Math.max(1, Math.ceil(found.length / onePage));
      const page = Math.min(asked, pages);
      const shown = found.slice((page - 1) * onePage, page * onePage);
      await recordReadings(tx, scope, readOf(shown));
      return {
        kind: 'page',
        title: 'Permanence',
        view: trackerView({
          wanted,
          all: all.length,
          withPlanFor: all.filter(({ line }) => line.planForOn !== null).length,
          withPlanOf: all.filter(({ line }) => line.planOfOn !== null).length,
          counts: gapCounts(all.flatMap(({ gaps }) => gaps.map(({ name }) => name))),
          districts: namesIn(all, 'district'),
          teams: namesIn(all, 'team'),
          shown,
          found: found.length,
          page,
          pages,
          today,
        }),
      };
    }),
});

/** The same as a file: every child that is wanted. */
export const trackerFile = route({
  method: 'GET',
  path: '/permanence/tracker.csv',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  query: wantedQuery,
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const found = tracker(await trackedChildren(tx, scope, today), query);
      await recordReadings(tx, scope, readOf(found));
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: trackerCsv(found, today),
        fileName: `permanence-tracker-${today}.csv`,
      };
    }),
});
