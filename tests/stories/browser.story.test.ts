import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { accessibilityFindings, checkAccessibility } from '../../src/testing/browser/accessibility.ts';
import { axePath, axeScript } from '../../src/testing/browser/axe-script.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, openPage, takeFaults, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en-GB"><head><title>${title}</title><meta name="viewport" content="width=device-width"></head>
<body><main><h1>${title}</h1>${main}</main></body></html>`;

const pages: Record<string, string> = {
  '/': page('Agenda', '<p><a href="/minutes">Minutes</a></p><p><a href="/figures">Figures</a></p>'),
  '/minutes': page('Minutes', '<p id="said">As published</p><script>said.textContent = "As spoken"</script>'),
  '/unlabelled': page('Search', '<input type="text">'),
  '/wide': page('Figures', '<p style="width: 500px">Seventeen columns</p>'),
  '/broken': page('Votes', '<script>throw new Error("no quorum")</script>'),
};

describe('the browser the stories are told in', () => {
  let browser: Browser;
  let server: Server;
  let site: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === axePath) {
        response.writeHead(200, axeScript.headers);
        response.end(axeScript.body);
        return;
      }
      const body = pages[request.url ?? ''];
      response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(body ?? page('Page not found', ''));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
  });

  it.each([1280, 375])('opens a clean page at %i px and axe finds nothing', async (width) => {
    const opened = await openPage(browser, { width });
    expect(await visit(opened, `${site}/`)).toBe(200);
    expect(await accessibilityFindings(opened)).toEqual([]);
    await follow(opened, 'link', 'Minutes');
    expect(await opened.textContent('p')).toBe('As spoken');
  });

  it('names the field that has no label', async () => {
    const opened = await openPage(browser);
    await expect(visit(opened, `${site}/unlabelled`)).rejects.toThrow(/label: .*<input type="text">/);
  });

  it('says when a page is wider than a phone', async () => {
    const opened = await openPage(browser, { width: 375 });
    await expect(visit(opened, `${site}/wide`)).rejects.toThrow(/reflow/);
    await opened.setViewportSize({ width: 1280, height: 900 });
    await checkAccessibility(opened);
  });

  it('shows the page as served when JavaScript is off', async () => {
    const opened = await openPage(browser, { javaScript: false });
    await visit(opened, `${site}/minutes`);
    expect(await opened.textContent('p')).toBe('As published');
  });

  it.each([true, false])('is led by the keyboard alone (JavaScript: %s)', async (javaScript) => {
    const opened = await openPage(browser, { javaScript });
    await visit(opened, `${site}/`);
    await tabTo(opened, 'link', 'Minutes');
    await opened.keyboard.press('Enter');
    await opened.waitForURL('**/minutes');
    await arrive(opened);
    await expect(tabTo(opened, 'link', 'Figures')).rejects.toThrow(
      'the keyboard never reaches the link "Figures"',
    );
  });

  it('answers with the status of a page that is not there', async () => {
    expect(await visit(await openPage(browser), `${site}/nowhere`)).toBe(404);
  });

  it('notices a script error', async () => {
    const opened = await openPage(browser);
    await visit(opened, `${site}/broken`);
    expect(takeFaults(opened)).toEqual([expect.stringContaining('no quorum')]);
  });

  it('notices a page that was shown and never checked', async () => {
    const opened = await openPage(browser);
    await opened.goto(`${site}/`);
    await follow(opened, 'link', 'Minutes');
    expect(takeFaults(opened)).toEqual([expect.stringContaining('never checked')]);
  });

  it.fails('fails the test that leaves such a fault behind', async () => {
    await visit(await openPage(browser), `${site}/broken`);
  });

  it('keeps a picture where the settings ask for one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearth-screenshots-'));
    onTestFinished(() => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    });
    const opened = await openPage(browser);
    await visit(opened, `${site}/`);
    vi.stubEnv('HEARTH_SCREENSHOTS', undefined);
    await screenshot(opened, 'nowhere');
    vi.stubEnv('HEARTH_SCREENSHOTS', folder);
    await screenshot(opened, 'agenda');
    expect(readdirSync(folder)).toEqual(['agenda.png']);
  });

  it('honours a reader who wants no motion', async () => {
    const opened = await openPage(browser, { reducedMotion: true });
    expect(await opened.evaluate('matchMedia("(prefers-reduced-motion: reduce)").matches')).toBe(true);
  });
});
