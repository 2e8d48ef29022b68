import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDate, openTab } from '../../src/testing/browser/board-pages.ts';
import { click, follow, openBrowser, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { takeVote, writeLine } from '../../src/testing/browser/sitting-pages.ts';
import { board, chair, foundBoard, people } from '../../src/testing/cycle/board.ts';
import { saveAfterCrash, typeOnThroughCrash, wholeText } from '../../src/testing/cycle/crash.ts';
import { acceptYear, addToPlan, uploadAndAnswer } from '../../src/testing/cycle/prepare.ts';
import { type HouseInTime, houseInTime } from '../../src/testing/kills/house-in-time.ts';

const planningDay = '2026-02-16T09:00:00Z';
const [meetingEvening, afterTheCrash] = ['2026-03-11T18:00:00Z', '2026-03-11T19:10:00Z'];
/** Summer time: 6pm. */
const nextMeeting = '2026-05-13T17:00:00Z';

/** Milliseconds for a journey through many pages, each of them looked through by axe. */
const longJourney = { timeout: 300_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

const report = 'Living near friends';
const actions = [
  ['Write to the Leader', chair, '20 March 2026'],
  ['Show the plans of the home', 'Head of Housing', '1 April 2026'],
  ['Ask young people what they need', 'County Councillor Birch', '30 June 2026'],
  ['Count the empty rooms', 'Head of Housing', '30 June 2026'],
] as const;
const agreed = 'That the notes be agreed with the addition of the Head of Health as present.';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

const titles = (page: Page): Promise<string[]> => page.locator('[data-item] h2').allInnerTexts();
/** The button of what waits for somebody on their page of today, by words of it. */
const waiting = (page: Page, words: string): Locator =>
  page.locator('.hearth-waiting', { hasText: words }).getByRole('button');

describe.each([
  ['with JavaScript', { javaScript: true, width: 1280 }],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }],
])('the cycle of a board %s', longJourney, (_how, options) => {
  let house: HouseInTime;
  beforeAll(async () => {
    house = await houseInTime(people);
    await house.goTo(planningDay);
  }, longJourney.timeout);
  afterAll(() => house.close());

  const shot = (page: Page, name: string) => screenshot(page, `cycle-${name}-${options.width}`);

  const openAs = async (name: keyof typeof people): Promise<Page> => {
    const page = await house.openAs(browser, name, options);
    await visit(page, `${house.address()}/today`);
    return page;
  };

  /** The workspace of the meeting that comes next, at one of its tabs. */
  const openNextMeeting = async (tab: string): Promise<Page> => {
    const page = await openAs('Clerk');
    await click(page, page.locator('.hearth-next').getByRole('button', { name: 'Go to the meeting' }));
    await openMeetingTab(page, tab);
    return page;
  };

  const openMeetingTab = (page: Page, name: string): Promise<void> =>
    click(
      page,
      page.getByRole('navigation', { name: 'This meeting' }).getByRole('link', { name, exact: true }),
    );

  it('begins with a constitution, seats and a chair', async () => {
    const page = await openAs('Clerk');
    await foundBoard(page);
    await openTab(page, 'About');
    expect(await main(page)).toContain(`Chair: ${chair}`);
    expect(await main(page)).toContain('3 members, 1 co-opted representative');
    expect(await main(page)).not.toContain('What to do next');
    await shot(page, 'board');
  });

  it('plans a year of meetings, and what the next one talks about', async () => {
    const page = await openAs('Clerk');
    await acceptYear(page);
    expect(await main(page)).toContain('Wednesday 11 March 2026');
    expect(await main(page)).toContain('Wednesday 13 May 2026');
    await follow(page, 'link', 'Forward plan');
    await addToPlan(page, 'Homes near friends', '30');
    await addToPlan(page, 'Bus passes', '10');
    await shot(page, 'plan');
  });

  it('makes the agenda from the plan, puts it in order, and asks for a report', async () => {
    const page = await openNextMeeting('Agenda');
    await follow(page, 'button', 'Start the agenda');
    expect(await titles(page)).toEqual([
      'Introductions and apologies',
      'Declarations of interest',
      'Notes of the last meeting and matters arising',
      'Homes near friends',
      'Bus passes',
      'Any other business',
      'Date and time of the next meeting',
    ]);
    await follow(page, 'button', 'Up Bus passes');
    expect((await titles(page))[3]).toBe('Bus passes');
    await openMeetingTab(page, 'Reports');
    await page.getByLabel('Title of the report').fill(report);
    await page.getByLabel('Agenda item').selectOption({ label: '5. Homes near friends' });
    await page.getByLabel('Who writes it?').selectOption({ label: 'Report author' });
    await fillDate(page, 'By when?', ['20', '2', '2026']);
    await follow(page, 'button', 'Ask for the report');
    expect(await main(page)).toContain('20 February 2026');
  });

  it('checks a Word report against the Golden Rules, answers and clears it', async () => {
    const author = await openAs('Report author');
    await click(author, waiting(author, report));
    await uploadAndAnswer(author);
    expect(await main(author)).toContain('Every point is answered.');
    await follow(author, 'button', 'Hand in the report');

    const officer = await openAs('Lead officer');
    await click(officer, waiting(officer, report));
    await follow(officer, 'button', 'Clear the report');
    expect(await main(officer)).toContain('The report is cleared and stands on the agenda');
  });

  it('publishes the agenda on time and makes the pack', async () => {
    const page = await openNextMeeting('Agenda');
    expect(await main(page)).toContain('It has to be published by 3 March 2026.');
    await follow(page, 'button', 'Publish the agenda');
    await follow(page, 'button', 'Make the pack');
    expect(await main(page)).toContain('accessible (PDF/UA-1)');
    await shot(page, 'pack');
    await follow(page, 'link', 'Agenda of this meeting');
    expect(await main(page)).toContain(
      'The agenda was published on 16 February 2026, on time: it was due by 3 March 2026.',
    );
    await shot(page, 'agenda');
  });

  it('opens the meeting with a substitute and a remote member', async () => {
    await house.goTo(meetingEvening);
    const page = await openNextMeeting('In the meeting');
    await follow(page, 'button', 'Open the meeting');
    await follow(page, 'button', `Here ${chair}`);
    await follow(page, 'button', 'Remote County Councillor Birch');
    await follow(page, 'button', 'Here Head of Housing');
    expect(await main(page)).toContain('No quorum: 2 here, 3 needed');
    await page.locator('summary', { hasText: 'Somebody else came' }).click();
    await page.getByLabel('Name', { exact: true }).fill('County Councillor Dogwood');
    await page
      .getByLabel('Why', { exact: true })
      .selectOption({ label: 'In place of County Councillor Cedar' });
    await follow(page, 'button', 'Put on the list');
    expect(await main(page)).toContain('Quorum: 3 of 3 needed are here');
    expect(await main(page)).toContain(`In the chair: ${chair}`);
    await shot(page, 'opened');
  });

  it('takes two votes, one of them tied, and writes four actions down', async () => {
    const page = await openNextMeeting('In the meeting');
    await follow(page, 'link', '5 Homes near friends');
    await takeVote(page, 'Open a third home', { for: '2', against: '1', abstained: '0' });
    expect(await main(page)).toContain('carried');
    await takeVote(page, 'Ask the Leader for the money', { for: '1', against: '1', abstained: '1' });
    expect(await main(page)).toContain('tied, so it is not carried');
    await follow(page, 'button', 'For “Ask the Leader for the money”');
    expect(await main(page)).toContain(`carried by the casting vote of ${chair}`);
    for (const [what, who, due] of actions) {
      await writeLine(page, 'Action', what, { who, due });
      expect(await main(page)).toContain(`${who}: ${what}, by ${due}`);
    }
    await shot(page, 'voted');
  });

  it('loses nothing when the server is killed in mid-sentence', async () => {
    const page = await openNextMeeting('In the meeting');
    await follow(page, 'link', '5 Homes near friends');
    await (options.javaScript ? typeOnThroughCrash : saveAfterCrash)(page, house, afterTheCrash);
    await visit(page, page.url());
    expect(await page.locator('#minutes').inputValue()).toBe(wholeText);
    expect(await main(page)).toContain(`carried by the casting vote of ${chair}`);
    for (const [what] of actions) expect(await main(page)).toContain(what);
  });

  it('closes the meeting and sends the draft minutes out', async () => {
    const page = await openNextMeeting('In the meeting');
    await follow(page, 'link', 'Close the meeting');
    expect(await main(page)).toContain('4 actions and promises are opened for their owners.');
    await follow(page, 'button', 'Close the meeting');
    await shot(page, 'closed');
    await openMeetingTab(page, 'Minutes');
    await follow(page, 'button', 'Send the draft for correction');
    await page.getByLabel(chair).check();
    await follow(page, 'button', 'Send the draft');
    expect(await main(page)).toContain('Draft, sent for correction on 11 March 2026.');
    await shot(page, 'draft');
  });

  it('brings what is open before the next meeting', async () => {
    await house.goTo(nextMeeting);
    const page = await openNextMeeting('Agenda');
    await follow(page, 'button', 'Start the agenda');
    expect(await main(page)).toContain('To agree the notes of 11 March 2026 and go through 4 open actions.');
    await openMeetingTab(page, 'Matters arising');
    for (const [what] of actions) expect(await main(page)).toContain(what);
    await shot(page, 'matters');
    await follow(page, 'button', 'Put it before the meeting');
    expect(await main(page)).toContain('The paper is with the meeting.');
    await openMeetingTab(page, 'In the meeting');
    await follow(page, 'button', 'Open the meeting');
    for (const name of ['Alder', 'Birch', 'Cedar'])
      await follow(page, 'button', `Here County Councillor ${name}`);
    await follow(page, 'link', '3 Notes of the last meeting and matters arising');
    await writeLine(page, 'Resolved', agreed);
    await follow(page, 'link', 'Close the meeting');
    await follow(page, 'button', 'Close the meeting');
  });

  it('agrees the minutes with an addition, and publishes them for everybody', async () => {
    const page = await openAs('Clerk');
    await click(page, waiting(page, 'Draft minutes'));
    await follow(page, 'link', 'Add somebody who was present');
    await page.getByLabel('Name').fill('Head of Health');
    await page.getByLabel('Co-opted member').check();
    await follow(page, 'button', 'Add them');
    await page.getByLabel(new RegExp(agreed)).check();
    await follow(page, 'button', 'Save that they were agreed');
    expect(await main(page)).toContain(`Agreed with one change at the ${board}, 13 May 2026`);
    await shot(page, 'agreed');
    await follow(page, 'button', 'Publish or print these minutes');
    await follow(page, 'button', 'Publish the changes');

    const stranger = await house.openAs(browser, null, options);
    await visit(stranger, `${house.address()}/meetings/corporate-parenting-board-2026-03-11`);
    const seen = await main(stranger);
    expect(seen).toContain('Head of Health');
    expect(seen).toContain('County Councillor Dogwood');
    await shot(stranger, 'public');
    await follow(stranger, 'link', 'Homes near friends');
    expect(await main(stranger)).toContain(wholeText);
    expect(await main(stranger)).toContain(`carried by the casting vote of ${chair}`);
    await shot(stranger, 'public-item');
  });
});
