import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../../src/testing/app.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import {
  arrive,
  click,
  follow,
  openBrowser,
  type PageOptions,
  visit,
} from '../../src/testing/browser/page.ts';
import {
  answerPoint,
  appendixFile,
  chooseFileIn,
  reportFile,
} from '../../src/testing/browser/report-pages.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { recordedMeeting } from '../../src/testing/builders.ts';
import { askedReport, goodReport, saved } from '../../src/testing/reports.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';
import { wordReport } from '../../src/testing/word-report.ts';

/** Milliseconds: four people and some twenty pages, each looked at by axe. */
const longStory = 600_000;

let browser: Browser;
let house: OpenHouse;
let home: TestApp;
let site: string;

beforeAll(async () => {
  house = await openHouse();
  ({ home, address: site } = house);
  browser = await openBrowser();
});

afterAll(async () => {
  await house.close();
});

/** A window in which that person is signed in. */
const openAs = ({ personId }: { personId: string }, options: PageOptions): Promise<Page> =>
  house.openAs(browser, personId, options);

const text = (page: Page): Promise<string> => page.locator('main').innerText();

describe.each([
  ['with JavaScript', { javaScript: true, width: 1280 }],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }],
])('a Word report %s', (_how, options) => {
  it(
    'is asked for, uploaded, checked, answered, handed in, cleared, and read by a young person who is answered',
    async () => {
      const meeting = await recordedMeeting(home, { date: '2026-03-31' });
      const author = await home.as('report author');
      const lead = await home.as('lead officer');
      const young = await home.as("young people's representative");
      const title = `Homes near friends ${options.width}`;

      const desk = await house.openAs(browser, house.clerkId, options);
      await visit(desk, `${site}/board/meetings/${meeting.id}/reports`);
      await follow(desk, 'button', 'Ask for the report');
      expect(await desk.locator('.govuk-error-summary').innerText()).toContain('Give the report a title');
      await desk.getByLabel('Title of the report').fill(title);
      await desk.getByLabel('Agenda item').selectOption({ label: '1. Lantern Project Update' });
      await desk.getByLabel('Who writes it?').selectOption(author.personId);
      await desk.getByLabel('Day').fill('13');
      await desk.getByLabel('Month').fill('3');
      await desk.getByLabel('Year').fill('2026');
      await follow(desk, 'button', 'Ask for the report');
      expect(await text(desk)).toContain('Asked for due in 3 days, 13 March 2026');
      await screenshot(desk, `reports-meeting-${options.width}`);

      const writer = await openAs(author, options);
      await visit(writer, `${site}/reports`);
      await follow(writer, 'link', title);
      await follow(writer, 'button', 'Write the report');
      await screenshot(writer, `reports-write-${options.width}`);
      await chooseFileIn(writer, reportFile, 'Homes.docx', wordReport);
      await follow(writer, 'button', 'Upload the report');
      expect(await text(writer)).toContain('1 tracked deletion, which were left out: “as if”');

      await follow(writer, 'link', 'Check it against the Golden Rules');
      expect(await text(writer)).toContain('5 points to look at');
      await screenshot(writer, `reports-check-${options.width}`);
      await answerPoint(writer, 1, 'I changed it', 'There will be a poll');
      await answerPoint(writer, 2, 'I changed it', '');
      await answerPoint(writer, 3, 'I keep it', '');
      await answerPoint(writer, 4, 'I keep it', 'it is what the letter said');
      await answerPoint(writer, 5, 'I changed it', '');
      await follow(writer, 'button', 'Save the answers');
      expect(await writer.locator('.govuk-error-summary').innerText()).toContain('Say why you keep it');
      await answerPoint(writer, 3, 'I keep it', 'the young people use it');
      await follow(writer, 'button', 'Save the answers');
      expect(await text(writer)).toContain('You said that you changed this. It is still there.');

      await follow(writer, 'link', 'Write');
      await writer.getByLabel('How will people take part?').fill('A poll: what makes a home?');
      await writer.getByLabel('How many minutes will you speak?').fill('8');
      await follow(writer, 'button', 'Save the report');
      await chooseFileIn(writer, appendixFile, 'Appendix A.txt', Buffer.from('Four homes.'));
      await follow(writer, 'button', 'Add the appendix');
      await follow(writer, 'link', 'Check it against the Golden Rules');
      const checked = await text(writer);
      expect(checked).toContain('Every point is answered.');
      expect(checked).toContain('There will be a poll');
      await screenshot(writer, `reports-answered-${options.width}`);
      await follow(writer, 'button', 'Hand in the report');
      expect(await text(writer)).toContain('The report is with the lead officer');

      const officer = await openAs(lead, options);
      await visit(officer, `${site}/reports`);
      await follow(officer, 'link', title);
      expect(await text(officer)).toContain('Every point of the Golden Rules is answered.');
      await screenshot(officer, `reports-clear-${options.width}`);
      await follow(officer, 'button', 'Clear the report');
      expect(await text(officer)).toContain('The report is cleared and stands on the agenda');

      const reader = await openAs(young, { ...options, width: 375 });
      await visit(reader, `${site}/board/meetings/${meeting.id}/reports`);
      await follow(reader, 'link', title);
      expect(await text(reader)).toContain('Kept, because the young people use it');
      await screenshot(reader, `reports-young-${options.width}`);
      await reader.getByLabel('Which part?').selectOption('Recommendation');
      await reader.getByLabel('Your words').fill('What does note mean?');
      await follow(reader, 'button', 'Send it to the author');
      expect(await text(reader)).toContain('Sent. The author will answer you here.');

      await follow(writer, 'link', 'Report');
      await writer.getByLabel(/^Your answer to/).fill('It means: read it and remember it.');
      await follow(writer, 'button', 'Send the answer');
      await screenshot(writer, `reports-questions-${options.width}`);
      await visit(reader, reader.url().replace(/\?.*/, ''));
      expect(await text(reader)).toContain('It means: read it and remember it.');
    },
    longStory,
  );

  it(
    'that two people write at once keeps both texts',
    async () => {
      const report = await askedReport(home);
      await saved(report);
      const one = await openAs(report.author, options);
      const other = await house.openAs(browser, house.clerkId, options);
      for (const page of [one, other]) await visit(page, `${site}${report.path}/write`);
      await one.getByLabel('Detail').fill('The author wrote this.');
      await follow(one, 'button', 'Save the report');
      await other.getByLabel('Detail').fill('The clerk wrote that.');
      await follow(other, 'button', 'Save the report');
      const both = await text(other);
      expect(both).toContain('Report author saved this report while you were writing');
      expect(both).toContain('The author wrote this.');
      expect(await other.getByLabel('Detail').inputValue()).toBe('The clerk wrote that.');
      await screenshot(other, `reports-conflict-${options.width}`);
      await other.getByLabel('Detail').fill('We both wrote this.');
      await follow(other, 'button', 'Save the report');
      await visit(one, `${site}${report.path}/preview`);
      expect(await text(one)).toContain('We both wrote this.');
    },
    longStory,
  );
});

describe('writing with JavaScript', () => {
  it('saves by itself and says when, and says so when somebody else has saved', async () => {
    const report = await askedReport(home);
    await saved(report);
    const page = await openAs(report.author, {});
    await visit(page, `${site}${report.path}/write`);
    const said = page.locator('[data-saved]');
    await page.getByLabel('Detail').fill('Saved by itself.');
    await said.filter({ hasText: /^Saved 9am$/ }).waitFor();
    await visit(page, `${site}${report.path}/preview`);
    expect(await text(page)).toContain('Saved by itself.');

    await visit(page, `${site}${report.path}/write`);
    await saved(report, { ...goodReport, detail: 'Somebody else.' }, 2);
    await page.getByLabel('Detail').fill('Mine.');
    await said.filter({ hasText: 'somebody else has saved this since' }).waitFor();
    await follow(page, 'button', 'Save the report');
    expect(await text(page)).toContain('Somebody else.');
    expect(await page.getByLabel('Detail').inputValue()).toBe('Mine.');
  });

  it('keeps what was typed while the server cannot be reached, and saves it afterwards', async () => {
    const report = await askedReport(home);
    await saved(report);
    const page = await openAs(report.author, {});
    await visit(page, `${site}${report.path}/write`);
    await page.context().setOffline(true);
    await page.getByLabel('Detail').fill('Typed on a train.');
    const said = page.locator('[data-saved]');
    await said.filter({ hasText: 'Hearth cannot be reached' }).waitFor();
    await page.context().setOffline(false);
    await said.filter({ hasText: /^Saved 9am$/ }).waitFor();
    expect((await report.author('GET', `${report.path}/write`)).body).toContain('Typed on a train.');
  });
});

it('a report is written, saved and handed in with the keyboard alone', async () => {
  const report = await askedReport(home);
  const page = await openAs(report.author, {});
  await visit(page, `${site}${report.path}/write`);
  await tabTo(page, 'textbox', 'Detail');
  await page.keyboard.type('Two homes have opened.');
  await tabTo(page, 'button', 'Save the report');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await arrive(page);
  await tabTo(page, 'link', 'Check');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await arrive(page);
  await tabTo(page, 'button', 'Hand in the report');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await arrive(page);
  expect(await text(page)).toContain('The report was handed in');
  await click(page, page.getByRole('link', { name: 'Versions', exact: true }));
  await follow(page, 'link', 'Version 1');
  await screenshot(page, 'reports-version');
});
