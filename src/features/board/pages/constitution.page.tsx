import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { recordReview, restoreVersion, withdrawVersion } from '../make-terms.ts';
import { mayReadBoards, mayRunBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import { differences } from '../rules/differences.ts';
import { reviewOn } from '../rules/review.ts';
import { inForceOn } from '../rules/terms.ts';
import { lastReviewed, listVersions } from '../terms-queries.ts';
import { compareView } from './compare.view.tsx';
import { constitutionView, withdrawVersionView } from './constitution.view.tsx';
import { type Problem, problemOf } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, id, runsBoard, withBoard } from './on-board.ts';

const versionAddress = z.object({ board: id, version: id });

const done: Record<string, string> = {
  added: 'The version is saved. The earlier ones can still be read.',
  withdrawn: 'The version was taken back.',
  restored: 'The version is back.',
  reviewed: 'The review is recorded.',
};

type Seen = {
  version?: string | undefined;
  done?: string | undefined;
  id?: string | undefined;
  problem?: Problem;
};

/** The page of a board's constitution: the version asked for, or the one in force. */
const show = async (
  tx: Tx,
  scope: Scope,
  body: Body,
  clock: Clock,
  { version, ...seen }: Seen,
): Promise<Answer> => {
  const today = todayIn(clock);
  const versions = await listVersions(tx, scope, body.id);
  const inForce = inForceOn(versions, today);
  const wanted = version ? versions.find((one) => one.id === version) : (inForce ?? versions.at(-1) ?? null);
  if (wanted === undefined) return notFound('that version');
  const view = constitutionView({
    body,
    runs: runsBoard(scope.actor, body.id),
    versions,
    shown: wanted,
    inForce,
    today,
    review: reviewOn(today, await lastReviewed(tx, scope, body.id, today)),
    done: done[seen.done ?? ''] ?? null,
    problems: seen.problem ? [seen.problem] : [],
    takenBack: seen.done === 'withdrawn' ? (seen.id ?? null) : null,
  });
  const answer = page(`Constitution – ${body.name}`, view, { body, version: wanted, versions });
  return seen.problem ? again(answer) : answer;
};

/** The constitution in force today, and all its versions. */
export const constitution = route({
  method: 'GET',
  path: '/boards/:board/constitution',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: boardAddress,
  query: z.object({ done: z.string().optional(), id: z.uuid().optional().catch(undefined) }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) => withBoard(tx, scope, params.board, (body) => show(tx, scope, body, clock, query))),
});

/** One version of the constitution, also one that no longer holds. */
export const constitutionVersion = route({
  method: 'GET',
  path: '/boards/:board/constitution/:version',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: versionAddress,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, (body) => show(tx, scope, body, clock, { version: params.version })),
    ),
});

/** What two versions differ in; the newest two unless told. */
export const compareVersions = route({
  method: 'GET',
  path: '/boards/:board/constitution/compare',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: boardAddress,
  query: z.object({ from: id.optional(), to: id.optional() }),
  handle: ({ inScope, scope, params, query }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const versions = await listVersions(tx, scope, body.id);
        const find = (wanted: string | undefined, place: number) =>
          wanted ? versions.find((one) => one.id === wanted) : versions[Math.min(place, versions.length - 1)];
        const from = find(query.from, 1);
        const to = find(query.to, 0);
        if (!from || !to) return notFound('two versions of this constitution');
        const found = differences(from, to);
        const runs = runsBoard(scope.actor, body.id);
        return page(
          `What changed – ${body.name}`,
          compareView({ body, runs, from, to, differences: found }),
          {
            from,
            to,
            differences: found,
          },
        );
      }),
    ),
});

/** Asks before a version is taken back that is not in force yet. */
export const askWithdrawVersion = route({
  method: 'GET',
  path: '/boards/:board/constitution/:version/withdraw',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: versionAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const version = (await listVersions(tx, scope, body.id)).find((one) => one.id === params.version);
        if (!version) return notFound('that version');
        return page('Take this version back?', withdrawVersionView({ body, runs: true, version }));
      }),
    ),
});

/** Takes back a version that is not in force yet. */
export const withdrawTerms = route({
  method: 'POST',
  path: '/boards/:board/constitution/:version/withdraw',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['terms.withdrawn'] },
  params: versionAddress,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const version = (await listVersions(tx, scope, body.id)).find((one) => one.id === params.version);
        if (!version) return notFound('that version');
        const now = { today: todayIn(clock), at: momentOf(clock) };
        const result = await withdrawVersion(tx, scope, version, now);
        return result.ok
          ? redirect(`/boards/${body.id}/constitution?done=withdrawn&id=${version.id}`)
          : show(tx, scope, body, clock, { version: version.id, problem: problemOf(result.reason) });
      }),
    ),
});

/** Puts back a version that was taken back. */
export const restoreTerms = route({
  method: 'POST',
  path: '/boards/:board/constitution/:version/restore',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['terms.restored'] },
  params: versionAddress,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const result = await restoreVersion(tx, scope, body.id, params.version);
        if (!result) return notFound('a version that was taken back');
        return result.ok
          ? redirect(`/boards/${body.id}/constitution/${params.version}`)
          : show(tx, scope, body, clock, { problem: problemOf(result.reason) });
      }),
    ),
});

/** Records that the yearly review changed nothing. */
export const reviewTerms = route({
  method: 'POST',
  path: '/boards/:board/constitution/reviewed',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['terms.reviewed'] },
  params: boardAddress,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        await recordReview(tx, scope, body.id, todayIn(clock));
        return redirect(`/boards/${body.id}/constitution?done=reviewed`);
      }),
    ),
});
