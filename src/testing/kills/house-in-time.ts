import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '../../kernel/roles.ts';
import { openPage, type PageOptions } from '../browser/page.ts';
import { carryCookies } from '../listening-home.ts';
import { type BoardServerProcess, startBoardServer } from './board-server-process.ts';

/** One house over months: its server is started at one moment after another, always at the same address. */
export type HouseInTime = {
  address(): string;
  /** Goes to a later moment ("2026-03-11T18:00:00Z"), from which the clock runs on. A server that runs ends first. */
  goTo(moment: string): Promise<void>;
  /** Ends the server at once, as a power cut does. */
  crash(): Promise<void>;
  /** A fresh page on which that person is signed in, or nobody (null). */
  openAs(browser: Browser, name: string | null, options: PageOptions): Promise<Page>;
  /** Ends the server and removes all that it kept. */
  close(): Promise<void>;
};

/** Makes ready a house for these people, each with the role they hold at every board, or none. Nothing runs yet. */
export const houseInTime = async (people: Record<string, Role | null>): Promise<HouseInTime> => {
  const home = await mkdtemp(join(tmpdir(), 'hearth-house-'));
  let port = 0;
  let server: BoardServerProcess | null = null;
  const running = (): BoardServerProcess => {
    if (!server) throw new Error('The house has no server: go to a moment first.');
    return server;
  };
  return {
    address: () => running().address,
    goTo: async (from) => {
      await server?.stop();
      server = await startBoardServer({ folder: join(home, 'data'), port, from, people, meeting: false });
      port = Number(new URL(server.address).port);
    },
    crash: () => running().kill(),
    openAs: async (browser, name, options) => {
      const page = await openPage(browser, options);
      if (name === null) return page;
      const cookie = running().cookies[name];
      if (!cookie) throw new Error(`Nobody of the house is called ${name}.`);
      await carryCookies(page, cookie);
      return page;
    },
    close: async () => {
      await server?.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
};
