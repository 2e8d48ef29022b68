import { crc32, deflateSync } from 'node:zlib';
import {
  addSeat,
  addVersion,
  appoint,
  ensureBody,
  giveLead,
  giveOffice,
  type Terms,
} from '../../features/board/index.ts';
import type { Result } from '../../kernel/result.ts';
import { createPerson } from '../../platform/access/people.ts';
import { form, type TestApp, upload } from '../app.ts';
import type { Furnish } from './furnishing.ts';

const terms: Terms = {
  purpose: 'The Board speaks up for children in our care.',
  aims: ['Listen to children in our care.', 'Ask what changed.'],
  memberGroups: ['Councillors'],
  coOptedServices: ['Police'],
  attending: ['Lead officer'],
  advisers: ['Voices in Care'],
  appointers: ['the Leader', 'Full Council'],
  castingVote: true,
  quorum: 3,
  substitutesVote: false,
  everyMonths: 2,
  noticeDays: 5,
  meetingMinutes: 120,
  reviewedYearly: true,
  duties: [{ what: 'Health', months: [3, 9] }],
};

const needed = <Value>(result: Result<Value, unknown> | null): Value => {
  if (result?.ok) return result.value;
  throw new Error(`The board could not be furnished: ${JSON.stringify(result)}`);
};

/** A small picture as a browser sends it. */
export const smallPhoto = (): Buffer => {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(data.length);
    numbers.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
  };
  const rows = Buffer.concat(
    Array.from({ length: 96 }, (_, y) => Buffer.from([0, ...Array.from({ length: 96 }, (_, x) => x + y)])),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 96, 0, 0, 0, 96, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** What stands at the usual board. */
export type FurnishedBoard = {
  board: string;
  /** In force now, and from next year on. */
  version: string;
  coming: string;
  /** Held by the person, who is chair and leads on health; and a vacant one. */
  seat: string;
  vacant: string;
  person: string;
  tenure: string;
  office: string;
  lead: string;
};

/** A board with two versions of its terms, a seat that is held, a vacant one, a chair and a priority lead. */
export const boardWithSeats = (home: TestApp, name = 'Corporate Parenting Board'): Promise<FurnishedBoard> =>
  home.inScope(async (tx, scope) => {
    const { id: bodyId } = await ensureBody(tx, scope, name);
    const version = (inForceFrom: string) => ({ ...terms, inForceFrom, agreedBy: 'Full Council' });
    const seat = { bodyId, capacity: 'member' as const, speaksFor: null, since: '2024-01-01' };
    const seatId = await addSeat(tx, scope, { ...seat, name: 'Councillor of the largest group' });
    const blank = { title: 'Councillor', email: null, young: false, supporterId: null, photoSha256: null };
    const person = needed(await createPerson(tx, scope, { name: 'Ash Alder', ...blank }));
    const period = { from: '2025-06-01', to: null };
    const appointedBy = 'Full Council' as const;
    const furnished = {
      board: bodyId,
      version: needed(await addVersion(tx, scope, bodyId, version('2025-05-22'))),
      coming: needed(await addVersion(tx, scope, bodyId, version('2027-05-20'))),
      seat: seatId,
      vacant: await addSeat(tx, scope, { ...seat, name: 'Councillor of the second group' }),
      person,
      tenure: needed(await appoint(tx, scope, { bodyId, seatId, personId: person }, { period, appointedBy })),
      office: needed(
        await giveOffice(tx, scope, { bodyId, office: 'chair', personId: person, period, appointedBy }),
      ),
    };
    const lead = { bodyId, personId: person, priority: 'Health', from: '2025-06-01' };
    return { ...furnished, lead: needed(await giveLead(tx, scope, lead)) };
  });

/** The usual board with everything that its pages show. */
export const furnishBoard: Furnish = async (home) => {
  const { board, version, coming, seat, vacant, person, tenure, office } = await boardWithSeats(home);
  const photo = await upload([{ name: 'face.png', bytes: smallPhoto() }]);
  await home.clerk('POST', `/boards/${board}/who/${person}/photo`, photo);
  await home.clerk('POST', `/boards/${board}/induction/tips`, form({ tips: 'Say hello first.' }));
  return [
    { prefix: '/boards/:board/offices/', values: { board, tenure: office } },
    { prefix: '/boards/:board/constitution/:version/withdraw', values: { board, version: coming } },
    { prefix: '/boards/:board/seats/:seat/close', values: { board, seat: vacant } },
    { prefix: '/boards/', values: { board, version, seat, person, tenure, date: '2025-12-24' } },
  ];
};
