import { endSeat } from '../../features/board/index.ts';
import { form, type Sent, type TestApp, upload } from '../app.ts';
import { boardWithSeats, type FurnishedBoard, smallPhoto } from './board.ts';

type Deed = { url: string; sent?: Sent };

const day = (name: string, date: string): Record<string, string> => {
  const [year = '', month = '', of = ''] = date.split('-');
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year };
};

/** At the furnished board: the rest of the address, and the form. */
const at =
  (
    path: (board: FurnishedBoard) => string,
    fields: (board: FurnishedBoard) => Record<string, string> = () => ({}),
    before: (home: TestApp, board: FurnishedBoard) => Promise<unknown> = async () => undefined,
  ) =>
  async (home: TestApp): Promise<Deed> => {
    const board = await boardWithSeats(home);
    await before(home, board);
    return { url: `/boards/${board.board}${path(board)}`, sent: form(fields(board)) };
  };

const asClerk =
  (path: (board: FurnishedBoard) => string, fields: Record<string, string> = {}) =>
  (home: TestApp, board: FurnishedBoard) =>
    home.clerk('POST', `/boards/${board.board}${path(board)}`, form(fields));

const ending = { ...day('to', '2026-01-31'), because: 'resigned' };

const withPost = async (home: TestApp): Promise<string> => {
  const { person } = await boardWithSeats(home);
  const fields = { person, portfolio: 'Children', ...day('from', '2026-03-01') };
  await home.clerk('POST', '/boards/cabinet', form(fields));
  const page = await home.clerk('GET', '/boards/cabinet');
  return /cabinet\/([0-9a-f-]{36})/.exec(page.body)?.[1] ?? '';
};

/** The clerk sits at the board themselves, so that they have a list of first steps. */
const clerkSits = async (home: TestApp, { board, vacant }: FurnishedBoard): Promise<void> => {
  const person = home.scope.actor.kind === 'person' ? home.scope.actor.id : '';
  const fields = { person, appointedBy: 'Full Council', ...day('from', '2026-03-01') };
  await home.clerk('POST', `/boards/${board}/seats/${vacant}`, form(fields));
};

const terms = {
  ...day('inForceFrom', '2026-05-21'),
  agreedBy: 'Full Council',
  purpose: 'To listen.',
  appointers: 'Full Council',
  everyMonths: '2',
  noticeDays: '5',
  meetingMinutes: '120',
};

/** For each route of the board that writes: how to use it well. */
export const boardDeeds: Record<string, (home: TestApp) => Promise<Deed>> = {
  '/boards/new': async () => ({ url: '/boards/new', sent: form({ name: 'New Board', kind: 'board' }) }),
  '/boards/cabinet': async (home) => {
    const { person } = await boardWithSeats(home);
    const fields = { person, portfolio: 'Children', ...day('from', '2026-03-01') };
    return { url: '/boards/cabinet', sent: form(fields) };
  },
  '/boards/cabinet/:post/end': async (home) => ({ url: `/boards/cabinet/${await withPost(home)}/end` }),
  '/boards/cabinet/:post/undo': async (home) => {
    const post = await withPost(home);
    await home.clerk('POST', `/boards/cabinet/${post}/end`);
    return { url: `/boards/cabinet/${post}/undo` };
  },
  '/boards/:board/change': at(
    () => '/change',
    () => ({ name: 'Board of Care', kind: 'board' }),
  ),
  '/boards/:board/close': at(() => '/close'),
  '/boards/:board/reopen': at(
    () => '/reopen',
    undefined,
    asClerk(() => '/close'),
  ),
  '/boards/:board/constitution/new': at(
    () => '/constitution/new',
    () => terms,
  ),
  '/boards/:board/constitution/reviewed': at(() => '/constitution/reviewed'),
  '/boards/:board/constitution/:version/withdraw': at(({ coming }) => `/constitution/${coming}/withdraw`),
  '/boards/:board/constitution/:version/restore': at(
    ({ coming }) => `/constitution/${coming}/restore`,
    undefined,
    asClerk(({ coming }) => `/constitution/${coming}/withdraw`),
  ),
  '/boards/:board/seats/new': at(
    () => '/seats/new',
    () => ({ name: 'Police', capacity: 'co-opted' }),
  ),
  '/boards/:board/seats/:seat': async (home) => {
    const { board, vacant } = await boardWithSeats(home);
    const { personId } = await home.as('member');
    const fields = { person: personId, appointedBy: 'the Leader', ...day('from', '2026-03-10') };
    return { url: `/boards/${board}/seats/${vacant}`, sent: form(fields) };
  },
  '/boards/:board/seats/:seat/change': at(
    ({ seat }) => `/seats/${seat}/change`,
    () => ({ name: 'Police', speaksFor: 'Police' }),
  ),
  '/boards/:board/seats/:seat/close': at(({ vacant }) => `/seats/${vacant}/close`),
  '/boards/:board/seats/:seat/reopen': at(
    ({ vacant }) => `/seats/${vacant}/reopen`,
    undefined,
    asClerk(({ vacant }) => `/seats/${vacant}/close`),
  ),
  '/boards/:board/people/new': at(
    () => '/people/new',
    () => ({ name: 'Bo Birch' }),
  ),
  '/boards/:board/tenures/:tenure/end': at(
    ({ tenure }) => `/tenures/${tenure}/end`,
    () => ending,
  ),
  '/boards/:board/tenures/:tenure/undo': at(
    ({ tenure }) => `/tenures/${tenure}/undo`,
    undefined,
    (home, { board, tenure }) =>
      home.inScope((tx, scope) =>
        endSeat(tx, scope, { bodyId: board, tenureId: tenure }, { to: '2026-01-31', because: 'resigned' }),
      ),
  ),
  '/boards/:board/offices/new': at(
    () => '/offices/new',
    ({ person }) => ({
      office: 'clerk',
      person,
      appointedBy: 'the Chair',
      ...day('from', '2026-03-10'),
    }),
  ),
  '/boards/:board/offices/:tenure/end': at(
    ({ office }) => `/offices/${office}/end`,
    () => ending,
  ),
  '/boards/:board/offices/:tenure/undo': at(
    ({ office }) => `/offices/${office}/undo`,
    undefined,
    asClerk(({ office }) => `/offices/${office}/end`, ending),
  ),
  '/boards/:board/priorities': at(
    () => '/priorities',
    ({ person }) => ({
      person,
      priority: 'Homes',
      ...day('from', '2026-03-10'),
    }),
  ),
  '/boards/:board/priorities/:lead/end': at(({ lead }) => `/priorities/${lead}/end`),
  '/boards/:board/priorities/:lead/undo': at(
    ({ lead }) => `/priorities/${lead}/undo`,
    undefined,
    asClerk(({ lead }) => `/priorities/${lead}/end`),
  ),
  '/boards/:board/who/:person/photo': async (home) => {
    const { board, person } = await boardWithSeats(home);
    const sent = await upload([{ name: 'face.png', bytes: smallPhoto() }]);
    return { url: `/boards/${board}/who/${person}/photo`, sent };
  },
  '/boards/:board/who/:person/photo/remove': at(({ person }) => `/who/${person}/photo/remove`),
  '/boards/:board/who/:person/shown': at(
    ({ person }) => `/who/${person}/shown`,
    () => ({ photo: 'yes' }),
  ),
  '/boards/:board/induction': at(
    () => '/induction',
    () => ({ steps: 'read' }),
    clerkSits,
  ),
  '/boards/:board/induction/tips': at(
    () => '/induction/tips',
    () => ({ tips: 'Say hello first.' }),
  ),
};
