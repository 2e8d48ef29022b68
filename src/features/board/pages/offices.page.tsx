import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { listPeople } from '../../../platform/access/people.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { endOffice, giveOffice, undoOfficeEnd } from '../hold-office.ts';
import { mayRunBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import { noDate, typedDateOf } from '../rules/typed-date.ts';
import { appointers, offices, officeWords } from '../rules/words.ts';
import { listOffices, type OfficeTenure } from '../seats-queries.ts';
import { mendedIn, readPeriod } from './appoint.page.tsx';
import { type EndForm, endingView } from './ending.view.tsx';
import { readEnding } from './ending-form.ts';
import { type Problem, problemOf } from './frame.view.tsx';
import { type OfficeForm, officeFormView } from './office-form.view.tsx';
import { again, atBoard, boardAddress, boardReading, id, withBoard } from './on-board.ts';
import { anyForm, choiceIn, dateIn, idIn, lineIn } from './typed-form.ts';

const address = z.object({ board: id, tenure: id });

const showForm = async (
  tx: Tx,
  scope: Scope,
  body: Body,
  form: OfficeForm,
  problems: Problem[] = [],
): Promise<Answer> => {
  const people = await listPeople(tx, scope);
  return page('Give somebody an office', officeFormView({ body, runs: true, people, form, problems }));
};

/** The form that gives somebody an office. */
export const newOffice = route({
  method: 'GET',
  path: '/boards/:board/offices/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  query: z.object({ person: z.uuid().optional().catch(undefined) }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, (body) =>
        showForm(tx, scope, body, {
          office: '',
          person: query.person ?? null,
          from: typedDateOf(todayIn(clock)),
          to: noDate,
          appointedBy: '',
        }),
      ),
    ),
});

const missing = (form: OfficeForm, period: ReturnType<typeof readPeriod>): Problem[] => [
  ...(form.office === '' ? [{ text: 'Choose the office.', href: '#office' }] : []),
  ...(form.person === null ? [{ text: 'Choose who gets the office.', href: '#person' }] : []),
  ...(period.ok ? [] : period.reason),
];

/** Gives somebody an office; a rule in the way is shown with its name. */
export const saveOffice = route({
  method: 'POST',
  path: '/boards/:board/offices/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['office.given'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const form: OfficeForm = {
          office: choiceIn(sent, 'office', offices) ?? '',
          person: idIn(sent, 'person'),
          from: dateIn(sent, 'from'),
          to: dateIn(sent, 'to'),
          appointedBy: lineIn(sent, 'appointedBy'),
        };
        const office = choiceIn(sent, 'office', offices);
        const period = readPeriod(form.from, form.to);
        if (!office || !period.ok || form.person === null)
          return again(await showForm(tx, scope, body, form, missing(form, period)));
        const result = await giveOffice(tx, scope, {
          bodyId: body.id,
          office,
          personId: form.person,
          period: period.value,
          appointedBy: choiceIn(sent, 'appointedBy', appointers),
        });
        if (!result) return notFound('that person');
        if (result.ok) return redirect(`/boards/${body.id}/seats?done=given`);
        const problems = result.reason.map((one) => problemOf(one, mendedIn[one.rule] ?? '#person'));
        return again(await showForm(tx, scope, body, form, problems));
      }),
    ),
});

const withOffice = (
  tx: Tx,
  scope: Scope,
  params: { board: string; tenure: string },
  work: (body: Body, tenure: OfficeTenure) => Promise<Answer>,
): Promise<Answer> =>
  withBoard(tx, scope, params.board, async (body) => {
    const tenure = (await listOffices(tx, scope, body.id)).find((one) => one.id === params.tenure);
    return tenure ? work(body, tenure) : notFound('that office');
  });

const ask = (body: Body, tenure: OfficeTenure, form: EndForm, problems: Problem[] = []): Answer => {
  const heading = `End ${tenure.personName}’s time as ${officeWords[tenure.office].toLowerCase()}`;
  return page(
    heading,
    endingView({
      body,
      runs: true,
      heading,
      along: 'Nobody holds the office from the day after, until you give it to somebody. Their seat stays.',
      action: `/boards/${body.id}/offices/${tenure.id}/end`,
      form,
      problems,
    }),
  );
};

/** Asks when and why somebody's time in an office ends. */
export const askEndOffice = route({
  method: 'GET',
  path: '/boards/:board/offices/:tenure/end',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withOffice(tx, scope, params, async (body, tenure) =>
        ask(body, tenure, { to: typedDateOf(todayIn(clock)), because: '' }),
      ),
    ),
});

/** Ends somebody's time in an office. */
export const endOfficeNow = route({
  method: 'POST',
  path: '/boards/:board/offices/:tenure/end',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['office.ended'] },
  params: address,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent }) =>
    inScope((tx) =>
      withOffice(tx, scope, params, async (body, tenure) => {
        const { form, read } = readEnding(sent);
        if (!read.ok) return again(ask(body, tenure, form, read.reason));
        const ended = await endOffice(tx, scope, { bodyId: body.id, tenureId: tenure.id }, read.value);
        if (!ended) return notFound('that office');
        return ended.ok
          ? redirect(`/boards/${body.id}/seats?done=ended`)
          : again(
              ask(
                body,
                tenure,
                form,
                ended.reason.map((one) => problemOf(one, '#to-day')),
              ),
            );
      }),
    ),
});

/** Undoes the ending of an office, unless a rule stands in the way by now. */
export const undoEndOffice = route({
  method: 'POST',
  path: '/boards/:board/offices/:tenure/undo',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['office.end-undone'] },
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withOffice(tx, scope, params, async (body, tenure) => {
        const undone = await undoOfficeEnd(tx, scope, { bodyId: body.id, tenureId: tenure.id });
        if (!undone) return notFound('an ending to undo');
        if (undone.ok) return redirect(`/boards/${body.id}/seats?done=undone`);
        const form = { to: typedDateOf(todayIn(clock)), because: '' };
        return again(
          ask(
            body,
            tenure,
            form,
            undone.reason.map((one) => problemOf(one)),
          ),
        );
      }),
    ),
});
