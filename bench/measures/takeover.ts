import { join } from 'node:path';
import { sql } from 'kysely';
import { migrations } from '../../src/app/ground.ts';
import { ensureBody } from '../../src/features/board/index.ts';
import { preparePoll, setPollState } from '../../src/features/live/poll-commands.ts';
import { openRoom } from '../../src/features/live/room-commands.ts';
import { findRoom } from '../../src/features/live/room-queries.ts';
import { prepareWall, setWallState } from '../../src/features/live/wall-commands.ts';
import { createMeeting } from '../../src/features/meetings/index.ts';
import { newId } from '../../src/kernel/ids.ts';
import { asOwner } from '../../src/platform/database/connect.ts';
import { type Database, openDatabase } from '../../src/platform/database/open.ts';
import { withScope } from '../../src/platform/database/transaction.ts';
import { newCouncil } from '../council.ts';
import { ask, percentile, phone } from '../crowd.ts';
import { withFolder } from '../folder.ts';
import type { Measure, Row } from '../row.ts';
import { bareFastify, hearth, startSite } from '../site.ts';

const at = new Date('2031-07-16T10:00:00Z');
/** Bytes of the room's page as it goes over the line, about. */
const pageBytes = 6000;

type Room = { code: string; poll: string; wall: string };

const must = <Value>(result: { ok: true; value: Value } | { ok: false; reason: unknown }): Value => {
  if (!result.ok) throw new Error(String(result.reason));
  return result.value;
};

/** A takeover meeting with an open room, a question and a wall. */
const furnish = async (database: Database): Promise<Room> => {
  const { scope } = await newCouncil(database, 'Exampleshire');
  return withScope(database.connected, scope, async (tx) => {
    const body = await ensureBody(tx, scope, 'Corporate Parenting Board');
    const date = '2031-07-16';
    const id = await createMeeting(tx, scope, { bodyId: body.id, date, kind: 'takeover' });
    await openRoom(tx, scope, { id, title: 'Takeover' }, at);
    const options = 'Sea\nHills\nCity\nStay here';
    const asked = { question: 'Which trip?', options, several: false, anonymous: true };
    const poll = must(await preparePoll(tx, scope, id, asked));
    await setPollState(tx, scope, id, poll, 'open');
    const wall = must(await prepareWall(tx, scope, id, { prompt: 'What should change?', anonymous: false }));
    await setWallState(tx, scope, id, wall, 'open');
    const room = await findRoom(tx, scope, id);
    return { code: room?.code ?? '', poll, wall };
  });
};

/** What one person does: join, look, answer, post an idea; the idea is sent twice, as a bad line does. */
const takePart = async (address: string, { code, poll, wall }: Room, person: number): Promise<number[]> => {
  const agent = phone();
  const took: number[] = [];
  const go = async (path: string, sent: Parameters<typeof ask>[2], expected: number) => {
    const got = await ask(agent, `${address}${path}`, sent);
    if (got.status !== expected) throw new Error(`${path} was answered with ${got.status}.`);
    took.push(got.took);
    return got;
  };
  const joined = await go('/join', { fields: { code, firstName: 'Zed' } }, 303);
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? '';
  await go('/room', { cookie }, 200);
  await go(`/room/polls/${poll}`, { cookie, fields: { choice: String(person % 4) } }, 303);
  const fields = { key: newId(), text: `Idea ${person}: more lanterns, please.` };
  await go(`/room/walls/${wall}`, { cookie, fields }, 303);
  await go(`/room/walls/${wall}`, { cookie, fields }, 303);
  agent.destroy();
  return took;
};

const crowd = async (people: number, one: (person: number) => Promise<number[]>): Promise<number[]> =>
  (await Promise.all(Array.from({ length: people }, (_, person) => one(person)))).flat();

/** Whether every answer and every idea is there once. */
const countKept = async (dataFolder: string): Promise<{ answers: number; ideas: number }> => {
  const database = await openDatabase({ databaseUrl: null, dataFolder }, migrations);
  try {
    const { rows } = await asOwner(database.owner, (db) =>
      sql<{ answers: number; ideas: number }>`SELECT (SELECT count(*)::int FROM poll_answer) AS answers,
        (SELECT count(*)::int FROM idea) AS ideas`.execute(db),
    );
    return rows[0] ?? { answers: 0, ideas: 0 };
  } finally {
    await database.close();
  }
};

const bare = async (people: number): Promise<number[]> => {
  const site = await startSite(bareFastify(pageBytes));
  try {
    return await crowd(people, async () => {
      const agent = phone();
      const took: number[] = [];
      for (let sent = 0; sent < 5; sent += 1) took.push((await ask(agent, site.address)).took);
      agent.destroy();
      return took;
    });
  } finally {
    await site.stop();
  }
};

const measureCrowd = (people: number): Promise<Row> =>
  withFolder(async (folder) => {
    const dataFolder = join(folder, 'data');
    const database = await openDatabase({ databaseUrl: null, dataFolder }, migrations);
    const room = await furnish(database).finally(() => database.close());
    const site = await startSite(hearth(dataFolder, ['start']));
    const took = await crowd(people, (person) => takePart(site.address, room, person)).finally(() =>
      site.stop(),
    );
    const kept = await countKept(dataFolder);
    if (kept.answers !== people || kept.ideas !== people)
      throw new Error(`Of ${people} people ${kept.answers} answers and ${kept.ideas} ideas were kept.`);
    return {
      name: `${people} people join, look, answer and post twice, all at once; p95 of an answer`,
      figure: percentile(took, 95),
      unit: 'ms',
      baseline: { name: 'bare Fastify, five pages each', figure: percentile(await bare(people), 95) },
    };
  });

/** A takeover meeting: 200 people in the room, then the 3,000 young people whom the Board answers for, all at once. */
export const takeover: Measure = async () => [await measureCrowd(200), await measureCrowd(3000)];
