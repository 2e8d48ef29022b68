import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { findPerson, listPeople } from '../../../platform/access/people.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { addCabinetPost, endCabinetPost, undoCabinetEnd } from '../cabinet.ts';
import { mayAddBoards } from '../policy.ts';
import { listCabinet } from '../posts-queries.ts';
import { noDate, typedDateOf } from '../rules/typed-date.ts';
import { readPeriod } from './appoint.page.tsx';
import { type CabinetForm, cabinetView } from './cabinet.view.tsx';
import type { Problem } from './frame.view.tsx';
import { again, boardReading, id } from './on-board.ts';
import { anyForm, dateIn, idIn, lineIn } from './typed-form.ts';

const address = z.object({ post: id });

const done: Record<string, string> = {
  added: 'Added. Seats that clash are shown on the page of each board.',
  ended: 'Ended today. You can undo it in the list.',
  undone: 'Undone: they are in the Cabinet as before.',
};

type Typed = { form?: CabinetForm; problems?: Problem[]; done?: string | undefined };

const show = async (tx: Tx, scope: Scope, clock: Clock, typed: Typed): Promise<Answer> => {
  const fresh = { person: null, portfolio: '', from: typedDateOf(todayIn(clock)), to: noDate };
  const view = cabinetView({
    posts: await listCabinet(tx, scope),
    people: await listPeople(tx, scope),
    form: typed.form ?? fresh,
    problems: typed.problems ?? [],
    done: done[typed.done ?? ''] ?? null,
  });
  return page('Who is in the Cabinet', view);
};

/** Who is in the Cabinet. */
export const cabinet = route({
  method: 'GET',
  path: '/boards/cabinet',
  zone: 'board',
  at: 'any board',
  can: mayAddBoards,
  audit: boardReading,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, query, clock }) => inScope((tx) => show(tx, scope, clock, query)),
});

/** Records that somebody is in the Cabinet. */
export const addToCabinet = route({
  method: 'POST',
  path: '/boards/cabinet',
  zone: 'board',
  at: 'any board',
  can: mayAddBoards,
  audit: { writes: true, events: ['cabinet.added'] },
  body: anyForm,
  handle: ({ inScope, scope, body: sent, clock }) =>
    inScope(async (tx) => {
      const form: CabinetForm = {
        person: idIn(sent, 'person'),
        portfolio: lineIn(sent, 'portfolio'),
        from: dateIn(sent, 'from'),
        to: dateIn(sent, 'to'),
      };
      const period = readPeriod(form.from, form.to);
      const { person: personId, portfolio } = form;
      const isBackwards = period.ok && period.value.to !== null && period.value.to < period.value.from;
      const problems = [
        ...(personId === null ? [{ text: 'Choose who is in the Cabinet.', href: '#person' }] : []),
        ...(portfolio === '' ? [{ text: 'Give the portfolio.', href: '#portfolio' }] : []),
        ...(period.ok ? [] : period.reason),
        ...(isBackwards ? [{ text: 'The last day is before the first.', href: '#to-day' }] : []),
      ];
      if (personId === null || !period.ok || problems.length > 0)
        return again(await show(tx, scope, clock, { form, problems }));
      if (!(await findPerson(tx, scope, personId))) return notFound('that person');
      await addCabinetPost(tx, scope, { personId, portfolio, ...period.value });
      return redirect('/boards/cabinet?done=added');
    }),
});

/** Ends a cabinet post today. */
export const leaveCabinet = route({
  method: 'POST',
  path: '/boards/cabinet/:post/end',
  zone: 'board',
  at: 'any board',
  can: mayAddBoards,
  audit: { writes: true, events: ['cabinet.ended'] },
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope(async (tx) =>
      (await endCabinetPost(tx, scope, params.post, todayIn(clock)))
        ? redirect('/boards/cabinet?done=ended')
        : notFound('that cabinet post'),
    ),
});

/** Undoes the ending of a cabinet post. */
export const undoLeaveCabinet = route({
  method: 'POST',
  path: '/boards/cabinet/:post/undo',
  zone: 'board',
  at: 'any board',
  can: mayAddBoards,
  audit: { writes: true, events: ['cabinet.end-undone'] },
  params: address,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) =>
      (await undoCabinetEnd(tx, scope, params.post))
        ? redirect('/boards/cabinet?done=undone')
        : notFound('that cabinet post'),
    ),
});
