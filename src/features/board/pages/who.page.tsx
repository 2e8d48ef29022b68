import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { findPerson } from '../../../platform/access/people.ts';
import { findFile } from '../../../platform/files/files.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { photoType, readPhoto } from '../photo.ts';
import { mayReadBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import { showings } from '../rules/shown-as.ts';
import { removePhoto, setPhoto, setShowing } from '../show-person.ts';
import { showingOf, vacantOn, whoIsWho } from '../who-queries.ts';
import type { Problem } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, id, runsBoard, withBoard } from './on-board.ts';
import { personView } from './person.view.tsx';
import { anyForm, choiceIn, isTicked } from './typed-form.ts';
import { whoView } from './who.view.tsx';

const address = z.object({ board: id, person: id });
const readDone = z.object({ done: z.string().optional() });

const done: Record<string, string> = {
  photo: 'The photo is kept.',
  removed: 'The photo is taken away.',
  shown: 'Saved.',
};

/** Who's Who, readable by all who belong to the board. */
export const who = route({
  method: 'GET',
  path: '/boards/:board/who',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: boardAddress,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const today = todayIn(clock);
        const people = await whoIsWho(tx, scope, body.id, today);
        const vacant = await vacantOn(tx, scope, body.id, today);
        const me = personIdOf(scope.actor);
        const runs = runsBoard(scope.actor, body.id);
        return page(
          `Who’s Who – ${body.name}`,
          whoView({ body, runs, people, vacant, me, done: null }),
          people,
        );
      }),
    ),
});

/** The clerk may change anybody's entry, everybody else their own. */
const mayChange = (scope: Scope, params: { board: string; person: string }): boolean =>
  runsBoard(scope.actor, params.board) || personIdOf(scope.actor) === params.person;

type Typed = { problems?: Problem[]; done?: string | undefined };

const showPerson = async (
  tx: Tx,
  scope: Scope,
  { body, personId, clock }: { body: Body; personId: string; clock: Clock },
  typed: Typed,
): Promise<Answer> => {
  const day = todayIn(clock);
  const showing = await showingOf(tx, scope, { bodyId: body.id, personId, day });
  const person = await findPerson(tx, scope, personId);
  if (!showing || !person) return notFound('that person');
  const people = await whoIsWho(tx, scope, body.id, day);
  const view = personView({
    body,
    runs: runsBoard(scope.actor, body.id),
    person,
    choice: showing.choice,
    hasPhoto: showing.photoSha256 !== null,
    speaksFor: people.find((one) => one.personId === personId)?.speaksFor ?? null,
    problems: typed.problems ?? [],
    done: done[typed.done ?? ''] ?? null,
  });
  return page(`${person.name} – ${body.name}`, view);
};

/** One person's photo and how they appear. */
export const whoPerson = route({
  method: 'GET',
  path: '/boards/:board/who/:person',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: address,
  query: readDone,
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) =>
        mayChange(scope, params)
          ? showPerson(tx, scope, { body, personId: params.person, clock }, query)
          : notFound('that page'),
      ),
    ),
});

/** A photo, with the media type of its content and nothing else. */
export const photo = route({
  method: 'GET',
  path: '/boards/:board/who/:person/photo',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: boardReading,
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope(async (tx) => {
      const at = { bodyId: params.board, personId: params.person, day: todayIn(clock) };
      const showing = await showingOf(tx, scope, at);
      if (!showing?.choice.photo || showing.photoSha256 === null) return notFound('that photo');
      const file = await findFile(tx, scope, showing.photoSha256);
      const mediaType = file ? photoType(file.bytes) : null;
      if (!file || !mediaType) return notFound('that photo');
      return { kind: 'document', mediaType, content: file.bytes };
    }),
});

/** Runs a change of somebody's entry, for who may make it. */
const changing = (
  tx: Tx,
  scope: Scope,
  params: { board: string; person: string },
  clock: Clock,
  work: (body: Body) => Promise<Answer>,
): Promise<Answer> =>
  withBoard(tx, scope, params.board, async (body) => {
    const at = { bodyId: body.id, personId: params.person, day: todayIn(clock) };
    const isHere = (await showingOf(tx, scope, at)) !== null;
    return isHere && mayChange(scope, params) ? work(body) : notFound('that person');
  });

/** Keeps a photo, judged by its content. */
export const uploadPhoto = route({
  method: 'POST',
  path: '/boards/:board/who/:person/photo',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: { writes: true, events: ['person.photo-set'] },
  params: address,
  uploads: true,
  handle: ({ inScope, scope, params, files, clock }) =>
    inScope((tx) =>
      changing(tx, scope, params, clock, async (body) => {
        const at = { body, personId: params.person, clock };
        const [file] = files;
        const read = file ? readPhoto(file.bytes) : { ok: false as const, reason: 'Choose a photo first.' };
        if (!read.ok) {
          const problems = [{ text: read.reason, href: '#file' }];
          return again(await showPerson(tx, scope, at, { problems }));
        }
        await setPhoto(tx, scope, params.person, read.value);
        return redirect(`/boards/${body.id}/who/${params.person}?done=photo`);
      }),
    ),
});

/** Takes a photo away. */
export const takePhotoAway = route({
  method: 'POST',
  path: '/boards/:board/who/:person/photo/remove',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: { writes: true, events: ['person.photo-removed'] },
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      changing(tx, scope, params, clock, async (body) => {
        await removePhoto(tx, scope, params.person);
        return redirect(`/boards/${body.id}/who/${params.person}?done=removed`);
      }),
    ),
});

/** Keeps how somebody appears to the others. */
export const saveShown = route({
  method: 'POST',
  path: '/boards/:board/who/:person/shown',
  zone: 'board',
  at: atBoard,
  can: mayReadBoards,
  audit: { writes: true, events: ['person.showing-changed'] },
  params: address,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent, clock }) =>
    inScope((tx) =>
      changing(tx, scope, params, clock, async (body) => {
        const choice = {
          shownAs: choiceIn(sent, 'shownAs', showings) ?? 'group',
          photo: isTicked(sent, 'photo'),
        };
        await setShowing(tx, scope, params.person, choice);
        return redirect(`/boards/${body.id}/who/${params.person}?done=shown`);
      }),
    ),
});
