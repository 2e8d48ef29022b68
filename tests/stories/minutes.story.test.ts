import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAction } from '../../src/features/actions/index.ts';
import { type RecordedMeeting, setMinutesState } from '../../src/features/meetings/index.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, click, follow, openBrowser, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { itemOf, recordedMeeting } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
});

afterAll(async () => {
  await house.close();
});

const main = (page: Page) => page.locator('main').innerText();

const notes = itemOf({
  number: '2',
  title: 'Notes of the last meeting and matters arising',
  narrative: '',
  resolutions: ['That the notes be agreed with the addition of Bo Beech as present.'],
});

const heldMeeting = async (date: string, state: 'draft' | 'being written'): Promise<RecordedMeeting> => {
  const meeting = await recordedMeeting(house.home, { date, items: [itemOf(), notes] });
  await house.home.inScope((tx, scope) => setMinutesState(tx, scope, meeting.id, state));
  return meeting;
};

describe.each([
  ['at a desk', { javaScript: true, width: 1280 }, '2026-01-14', '2026-02-04'],
  ['on a phone', { javaScript: true, width: 375 }, '2025-09-10', '2025-10-08'],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }, '2025-05-14', '2025-06-11'],
])('draft minutes %s', (_how, options, date, later) => {
  it('are corrected, agreed with an addition, and keep both texts', async () => {
    const meeting = await heldMeeting(date, 'draft');
    await heldMeeting(later, 'being written');
    const { personId } = await house.home.as('report author');
    const clerk = await house.openAs(browser, house.clerkId, options);
    const minutes = `${house.address}/board/meetings/${meeting.id}/minutes`;

    await visit(clerk, minutes);
    expect(await main(clerk)).toContain('Nobody has been asked to correct it yet.');
    await screenshot(clerk, `minutes-draft-${options.width}`);
    await follow(clerk, 'button', 'Send the draft for correction');
    await clerk.locator(`input[value="${personId}"]`).check();
    await follow(clerk, 'button', 'Send the draft');
    expect(await main(clerk)).toContain('Changes until 17 March 2026.');

    const author = await house.openAs(browser, personId, options);
    await visit(author, minutes);
    await follow(author, 'link', 'Correct what was said of 1. Lantern Project Update');
    await author.getByLabel('The text as it should be').fill('The Board was shown five lanterns.');
    await author.getByLabel('Why (optional)').fill('There were five.');
    await follow(author, 'button', 'Ask for this change');
    expect(await main(author)).toContain('Waits for the clerk.');

    await visit(clerk, minutes);
    await screenshot(clerk, `minutes-corrections-${options.width}`);
    await follow(clerk, 'link', 'Decide on this change of Lantern Project Update by Report author');
    expect(await clerk.locator('ins').innerText()).toContain('five');
    await screenshot(clerk, `minutes-decide-${options.width}`);
    await clerk.getByLabel('Decline it').check();
    await follow(clerk, 'button', 'Save the decision');
    expect(await clerk.locator('.govuk-error-summary').innerText()).toContain('Say why it is declined');
    await clerk.getByLabel('Accept it').check();
    await follow(clerk, 'button', 'Save the decision');
    expect(await main(clerk)).toContain('The Board was shown five lanterns.');

    await follow(clerk, 'button', 'Write down that they were agreed');
    await follow(clerk, 'link', 'Add somebody who was present');
    await clerk.getByLabel('Name').fill('Bo Beech');
    await clerk.getByLabel('Co-opted member').check();
    await follow(clerk, 'button', 'Add them');
    await clerk
      .getByLabel(/That the notes be agreed with the addition of Bo Beech/)
      .first()
      .check();
    await screenshot(clerk, `minutes-agree-${options.width}`);
    await follow(clerk, 'button', 'Save that they were agreed');
    expect(await main(clerk)).toContain('Agreed with one change at the Corporate Parenting Board');
    expect(await clerk.locator('ins').last().innerText()).toContain('five');
    expect(await main(clerk)).toContain('Changed when they were agreed');
    await screenshot(clerk, `minutes-agreed-${options.width}`);
  });
});

it('shows both texts to the second of two clerks who change one item', async () => {
  const meeting = await heldMeeting('2024-05-14', 'draft');
  const text = `${house.address}/board/meetings/${meeting.id}/minutes/items/${meeting.items[0]?.id}/narrative`;
  const [first, second] = [
    await house.openAs(browser, house.clerkId),
    await house.openAs(browser, house.clerkId),
  ];
  await visit(first, text);
  await visit(second, text);
  await first.getByLabel('The text').fill('The first text.');
  await follow(first, 'button', 'Save the text');
  await second.getByLabel('The text').fill('The second text.');
  await follow(second, 'button', 'Save the text');
  expect(await main(second)).toContain('Yours is not saved');
  expect(await main(second)).toContain('The first text.');
  expect(await second.getByLabel('The text').inputValue()).toBe('The second text.');
  await screenshot(second, 'minutes-conflict');
  await second.getByLabel('The text').fill('Both texts.');
  await follow(second, 'button', 'Save the text');
  expect(await main(second)).toContain('Both texts.');
});

it('puts what is open before the meeting, takes a question, and drafts the letter', async () => {
  const meeting = await heldMeeting('2026-03-18', 'being written');
  await house.home.inScope((tx, scope) =>
    openAction(tx, scope, {
      bodyId: meeting.bodyId,
      what: 'Write to the dentists',
      ownerId: null,
      ownerName: 'The Chair',
      due: '2026-02-01',
      origin: { kind: 'resolution', id: 'r', label: 'item 1 on 14 January 2026' },
      on: '2026-01-14',
    }),
  );
  const page = await house.openAs(browser, house.clerkId);
  await visit(page, `${house.address}/board/meetings/${meeting.id}/matters`);
  expect(await main(page)).toContain('Late by 37 days.');
  await screenshot(page, 'matters-arising');
  await follow(page, 'button', 'Put it before the meeting');
  expect(await main(page)).toContain('The paper is with the meeting.');

  await follow(page, 'link', 'Questions');
  await follow(page, 'link', 'Write down a question');
  await page.getByLabel('The question').fill('How many wait for a dentist?');
  await page.getByLabel('Who asked').fill('Voices in Care');
  await page.getByLabel('Or somebody outside').fill('The dental lead');
  await follow(page, 'button', 'Write it down');
  await follow(page, 'link', 'How many wait for a dentist?');
  await page.getByLabel('The answer').fill('Forty, and fewer each week.');
  await follow(page, 'button', 'Save the answer');
  await visit(page, `${house.address}/board/meetings/${meeting.id}/questions`);
  await follow(page, 'button', 'Circulate the answers');
  expect(await main(page)).toContain('Forty, and fewer each week.');
  await screenshot(page, 'questions');

  await tabTo(page, 'link', 'Minutes');
  await Promise.all([page.waitForURL('**/minutes'), page.keyboard.press('Enter')]);
  await arrive(page);
  await click(page, page.getByRole('button', { name: /Draft the letter: That the Chair write/ }));
  await page.getByLabel('Subject').fill('Thank you for the lanterns');
  await follow(page, 'button', 'Save the letter');
  expect(await main(page)).toContain('The letter is saved.');
  await screenshot(page, 'letter');
  await follow(page, 'button', 'Mark it as sent');
  expect(await main(page)).toContain('Sent on 10 March 2026');

  for (const list of ['attendance', 'recommendations', 'letters', 'questions']) {
    await visit(page, `${house.address}/boards/${meeting.bodyId}/${list}`);
    await screenshot(page, `board-${list}`);
  }
});
