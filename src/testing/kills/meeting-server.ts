import { type BoardServerProcess, startBoardServer } from './board-server-process.ts';

/** A server with one meeting in the hands of its clerk, whose cookie it is. */
export type MeetingServer = BoardServerProcess & { cookie: string; meeting: string };

/** Starts a server on that folder, and on that port or any that is free, whose meeting is ready to be opened. */
export const startMeetingServer = async (folder: string, port = 0): Promise<MeetingServer> => {
  const server = await startBoardServer({ folder, port, people: { Clerk: 'clerk' }, meeting: true });
  const { cookies, meeting } = server;
  if (!cookies.Clerk || meeting === null) throw new Error('The server has no clerk or no meeting.');
  return { ...server, cookie: cookies.Clerk, meeting };
};
