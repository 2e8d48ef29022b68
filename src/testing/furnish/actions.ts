import { type NewAction, openAction, openRecommendation } from '../../features/actions/index.ts';
import { ensureBody } from '../../features/board/index.ts';
import { form, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
import type { Deed } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const owed = async (home: TestApp): Promise<NewAction> => ({
  bodyId: await home.inScope(
    async (tx, scope) => (await ensureBody(tx, scope, 'Corporate Parenting Board')).id,
  ),
  what: 'Write to the dentists',
  ownerId: null,
  ownerName: 'The dental lead',
  due: '2026-03-17',
  origin: { kind: 'resolution', id: 'r1', label: 'item 3 on 4 February 2026' },
  on: '2026-02-04',
});

/** An action of the usual board, owed by somebody outside. Answers its id. */
export const newAction = async (home: TestApp): Promise<string> => {
  const action = await owed(home);
  return home.inScope((tx, scope) => openAction(tx, scope, action));
};

const newRecommendation = async (home: TestApp): Promise<string> => {
  const action = await owed(home);
  return home.inScope((tx, scope) =>
    openRecommendation(tx, scope, { ...action, addressee: 'Cabinet Member' }),
  );
};

/** A recommendation of the usual board that has everything: it can be answered, and holds a file. */
export const furnishActions: Furnish = async (home) => {
  const { bodyId } = await owed(home);
  const action = await newRecommendation(home);
  await home.clerk(
    'POST',
    `/actions/${action}/evidence`,
    await upload([textFile('letter.txt', 'Dear all.')]),
  );
  const page = await home.clerk('GET', `/actions/${action}`);
  const evidence = /evidence\/([0-9a-f-]{36})/.exec(page.body)?.[1] ?? '';
  return [
    { prefix: '/actions/', values: { action, evidence } },
    { prefix: '/boards/:board/actions/', values: { board: bodyId } },
  ];
};

const deedOn =
  (make: (home: TestApp) => Promise<string>, path: string, fields: Record<string, string>) =>
  async (home: TestApp): Promise<Deed> => ({
    url: `/actions/${await make(home)}/${path}`,
    sent: form(fields),
  });

const tenth = { day: '10', month: '3', year: '2026' };

/** How each route that writes is used well. */
export const deedsOfActions: Record<string, (home: TestApp) => Promise<Deed>> = {
  '/actions/:action/notes': deedOn(newAction, 'notes', { words: 'Letter drafted.' }),
  '/actions/:action/evidence': deedOn(newAction, 'evidence', { words: 'Nine answered.' }),
  '/actions/:action/hand-over': deedOn(newAction, 'hand-over', { ownerName: 'The nurse' }),
  '/actions/:action/due': deedOn(newAction, 'due', { ...tenth, year: '2027' }),
  '/actions/:action/close': deedOn(newAction, 'close', { reason: 'The practice has closed.' }),
  '/actions/:action/reopen': async (home) => {
    const id = await newAction(home);
    await home.clerk('POST', `/actions/${id}/close`, form({ reason: 'Done.' }));
    return { url: `/actions/${id}/reopen`, sent: form({ reason: 'It came back.' }) };
  },
  '/actions/:action/answer': deedOn(newRecommendation, 'answer', { ...tenth, answer: 'accepted' }),
  '/actions/:action/sent': deedOn(newRecommendation, 'sent', tenth),
  '/boards/:board/actions/new': async (home) => ({
    url: `/boards/${(await owed(home)).bodyId}/actions/new`,
    sent: form({ kind: 'promise', what: 'Run a session', ownerName: 'The nurse', origin: 'A visit' }),
  }),
};
