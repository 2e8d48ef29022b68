import { newId } from '../../kernel/ids.ts';
import type { MeetingServer } from './meeting-server.ts';

/** What one item of the screen says, as its data (".json"). */
export type ItemSeen = {
  item: { id: string };
  minute: { version: number; text: string };
  lines: { id: string; kind: string; text: string; becameId: string | null }[];
  votes: { id: string; question: string; state: string; for: number }[];
};

/** What the clerk's screen says, as its data. */
export type ScreenSeen = {
  sitting: { state: string } | null;
  attendees: { id: string }[];
  items: ItemSeen[];
};

/** A write that was sent. `acknowledged`: the server said that it is done, so it must never be missing again. */
export type Write = {
  kind: 'minute' | 'line' | 'vote';
  itemId: string;
  id: string;
  text: string;
  fields: Record<string, string>;
  acknowledged: boolean;
};

export const screenAddress = ({ address, meeting }: MeetingServer): string =>
  `${address}/board/meetings/${meeting}/sitting`;

/** Sends a form of the screen. Answers the status, or null where the server went away. */
export const send = async (
  server: MeetingServer,
  path: string,
  fields: Record<string, string>,
): Promise<number | null> => {
  try {
    const got = await fetch(`${screenAddress(server)}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie: server.cookie, 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    });
    await got.arrayBuffer();
    return got.status;
  } catch {
    return null;
  }
};

export const look = async (server: MeetingServer): Promise<ScreenSeen> => {
  const got = await fetch(`${screenAddress(server)}.json`, { headers: { cookie: server.cookie } });
  if (got.status !== 200) throw new Error(`The screen answers ${got.status}: ${await got.text()}`);
  return (await got.json()) as ScreenSeen;
};

const pathOf = ({ kind, itemId }: Write): string =>
  kind === 'vote' ? `/items/${itemId}/votes` : `/items/${itemId}`;

/** Sends a write, or the same once more because nobody knows whether it arrived. Answers whether it was acknowledged. */
export const write = async (server: MeetingServer, one: Write): Promise<boolean> => {
  const status = await send(server, pathOf(one), one.fields);
  if (status !== null && ![200, 303].includes(status))
    throw new Error(`A ${one.kind} was answered with ${status}.`);
  one.acknowledged = status !== null;
  return one.acknowledged;
};

/** The next thing that the clerk of one item does: types on, writes an action down, or takes a vote. */
export const nextWrite = (seen: ItemSeen, round: number, count: number): Write => {
  const id = newId();
  const words = `Round ${round}, write ${count}.`;
  const base = { id, itemId: seen.item.id, acknowledged: false };
  if (count % 5 === 3) {
    const fields = { voteId: id, question: words, way: 'show of hands', for: '2', against: '1' };
    return { ...base, kind: 'vote', text: words, fields };
  }
  if (count % 5 === 1 || count % 5 === 4) {
    const fields = { lineId: id, kind: 'action', lineText: words, who: 'County Councillor Alder' };
    return { ...base, kind: 'line', text: words, fields };
  }
  const text = `${words} The Board talked about homes, and the clerk is in mid-sentence when`;
  const fields = { text, base: `${seen.minute.version}`, save: id, by: 'script' };
  return { ...base, kind: 'minute', text, fields };
};
