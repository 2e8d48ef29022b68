import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserEndpoint: string;
  }
}

/** Of our own choosing, not the package's list: that one holds --single-process, which dies with its first context. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the one browser of a test run and tells the workers where it listens. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await chromium.launchServer({
    ...(await findChromium()),
    headless: true,
    args: flags,
    host: '127.0.0.1',
  });
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
};
