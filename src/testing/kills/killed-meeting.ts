import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { startEmbedded } from '../../platform/database/embedded/start.ts';

import { type ItemSeen, look, nextWrite, send, type Write, write } from './clerk-at-work.ts';
import { type MeetingServer, startMeetingServer } from './meeting-server.ts';

/** Two clerks at two items, so that there is always something under way; longer than any kill waits. */
const clerks = 2;
const longestWait = 1200;

const holds = (seen: ItemSeen, one: Write, newest: Write | undefined): boolean => {
  if (one.kind === 'line') return seen.lines.some(({ id, text }) => id === one.id && text === one.text);
  if (one.kind === 'vote')
    return seen.votes.some(
      ({ id, state, for: hands }) => id === one.id && state === 'counted' && hands === 2,
    );
  // Of minutes only the newest stands; those before it are among the earlier texts.
  return one !== newest || seen.minute.text === one.text;
};

/** Looks whether everything that was ever acknowledged is there. What is not known to have arrived is sent again, once. */
const checkAndMend = async (server: MeetingServer, writes: readonly Write[]): Promise<void> => {
  for (const one of writes.filter(({ acknowledged }) => !acknowledged)) await write(server, one);
  const { items } = await look(server);
  for (const seen of items) {
    const ofItem = writes.filter(({ itemId }) => itemId === seen.item.id);
    const newest = ofItem.filter(({ kind }) => kind === 'minute').at(-1);
    const missing = ofItem.filter((one) => !holds(seen, one, newest));
    expect(missing).toEqual([]);
    const ids = [...seen.lines, ...seen.votes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(ofItem.filter(({ kind }) => kind !== 'minute').length);
    expect(seen.minute.version).toBe(ofItem.filter(({ kind }) => kind === 'minute').length);
  }
};

const work = async (server: MeetingServer, place: number, round: number, writes: Write[]): Promise<void> => {
  for (let count = 0; ; count += 1) {
    const seen = (await look(server).catch(() => null))?.items[place];
    if (!seen) return;
    const one = nextWrite(seen, round, count);
    writes.push(one);
    if (!(await write(server, one))) return;
  }
};

/** In the database itself: every write is whole, with its trace in the audit log. */
const halfWritten = `
  SELECT 'minute' AS what FROM minute m WHERE version <> (SELECT count(*) FROM minute_version v WHERE v.item_id = m.item_id)
    OR (version > 0 AND text <> (SELECT text FROM minute_version v WHERE v.item_id = m.item_id AND v.version = m.version))
  UNION ALL SELECT 'trace of a text' FROM minute m WHERE version <>
    (SELECT count(*) FROM audit_entry a WHERE a.deed = 'minute.saved' AND a.subject_id = m.item_id::text)
  UNION ALL SELECT 'trace of a line' FROM sitting_line l WHERE 1 <>
    (SELECT count(*) FROM audit_entry a WHERE a.deed = 'line.added' AND a.subject_id = l.id::text)
  UNION ALL SELECT 'trace of a vote' FROM vote o WHERE 1 <>
    (SELECT count(*) FROM audit_entry a WHERE a.deed = 'vote.counted' AND a.subject_id = o.id::text)
  UNION ALL SELECT 'news' FROM audit_entry a WHERE a.subject_kind IN ('line', 'vote') AND NOT EXISTS
    (SELECT FROM outbox o WHERE o.event = a.deed AND o.subject_id = a.subject_id)`;

const checkDatabase = async (folder: string): Promise<void> => {
  const cluster = await startEmbedded(folder);
  try {
    const { rows } = await onClient(cluster.connection, (client) => client.query(halfWritten));
    expect(rows).toEqual([]);
  } finally {
    await cluster.stop();
  }
};

const openMeeting = async (server: MeetingServer): Promise<void> => {
  const status = await send(server, '/steps', { step: 'opened' });
  if (status !== 303) throw new Error(`The meeting was not opened: the server answered ${status}.`);
  for (const { id } of (await look(server)).attendees) await send(server, '/people', { note: `here:${id}` });
};

/** Holds a meeting whose server is killed `kills` times, at any moment, while clerks type, vote and write actions down. */
export const holdKilledMeeting = async (kills: number): Promise<number> => {
  const home = await mkdtemp(join(tmpdir(), 'hearth-killed-meeting-'));
  const folder = join(home, 'data');
  const writes: Write[] = [];
  try {
    for (let round = 0; round <= kills; round += 1) {
      const server = await startMeetingServer(folder);
      try {
        if (round === 0) await openMeeting(server);
        await checkAndMend(server, writes);
        const atWork = Promise.all(
          Array.from({ length: clerks }, (_, place) => work(server, place, round, writes)),
        );
        await delay(round === kills ? 0 : Math.random() * longestWait);
        await server.kill();
        await atWork;
      } finally {
        await server.kill();
      }
    }
    await checkDatabase(folder);
    return writes.filter(({ acknowledged }) => acknowledged).length;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};
