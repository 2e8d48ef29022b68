import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAction } from '../../src/features/actions/index.ts';
import { ensureBody } from '../../src/features/board/index.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, follow, openBrowser, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
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

const owed = (ownerId: string, what: string): Promise<string> =>
  house.home.inScope(async (tx, scope) =>
    openAction(tx, scope, {
      bodyId: (await ensureBody(tx, scope, 'Corporate Parenting Board')).id,
      what,
      ownerId,
      ownerName: 'The dental lead',
      due: '2026-03-03',
      origin: {
        kind: 'resolution',
        id: 'r1',
        label: 'Dental checks (Corporate Parenting Board, 4 February 2026)',
      },
      on: '2026-02-04',
    }),
  );

const main = (page: Page) => page.locator('main').innerText();

describe.each([
  ['at a desk', { javaScript: true, width: 1280 }],
  ['on a phone', { javaScript: true, width: 375 }],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }],
])('an owner %s', (how, options) => {
  it('finds what they owe, says how it goes, and closes it with evidence', async () => {
    const { personId } = await house.home.as('report author');
    const what = `Write to the dentists ${how}`;
    await owed(personId, what);
    const page = await house.openAs(browser, personId, options);

    await visit(page, `${house.address}/actions`);
    expect(await main(page)).toContain('1 action');
    expect(await main(page)).toContain('Late by 7 days');
    await screenshot(page, `actions-${options.width}`);
    await follow(page, 'link', what);
    await screenshot(page, `action-${options.width}`);

    await follow(page, 'button', 'Save the note');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Write how it is going.');
    await page.getByLabel('How is it going?').fill('Nine of twelve have answered.');
    await follow(page, 'button', 'Save the note');
    expect(await main(page)).toContain('Your note is saved.');
    expect(await main(page)).toContain('Nine of twelve have answered.');

    await follow(page, 'link', 'It is done, or no longer needed');
    await follow(page, 'button', 'Close it');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Add evidence that it was done');
    await page.getByLabel('What shows that it is done').fill('All twelve have answered.');
    await screenshot(page, `action-close-${options.width}`);
    await follow(page, 'button', 'Close it');
    expect(await main(page)).toContain('Closed on 10 March 2026');
    expect(await main(page)).toContain('closed this with evidence');

    await follow(page, 'link', 'Open it again');
    await page.getByLabel('Why').fill('Two took it back.');
    await follow(page, 'button', 'Open it again');
    expect(await main(page)).toContain('It is open again.');
  });
});

it('is answered with the keyboard alone', async () => {
  const { personId } = await house.home.as('member');
  await owed(personId, 'Visit a home');
  const page = await house.openAs(browser, personId);
  await visit(page, `${house.address}/actions`);
  await tabTo(page, 'link', 'Visit a home');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/actions/*');
  await arrive(page);
  await tabTo(page, 'textbox', 'How is it going?');
  await page.keyboard.type('Went on Monday.');
  await tabTo(page, 'button', 'Save the note');
  await Promise.all([page.waitForURL('**done=noted'), page.keyboard.press('Enter')]);
  await arrive(page);
  expect(await main(page)).toContain('Went on Monday.');
});

it('goes out as a recommendation and comes back refused with reasons', async () => {
  const chair = await house.home.as('chair');
  const page = await house.openAs(browser, chair.personId);
  await visit(page, `${house.address}/actions?whose=boards&state=closed`);
  await follow(page, 'link', 'Write down something owed to the Corporate Parenting Board');
  await page.getByLabel('Recommendation', { exact: true }).check();
  await page.getByLabel('What is owed').fill('Free swimming for care leavers');
  await page.getByLabel('Or somebody outside').fill('Cabinet Member for Children');
  await follow(page, 'button', 'Write it down');
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Say where it came from.');
  expect(await page.getByLabel('What is owed').inputValue()).toBe('Free swimming for care leavers');
  await page.getByLabel('Where it came from').fill('Visit to the pool');
  await page.getByLabel('Only for a recommendation: to whom').selectOption('Cabinet Member');
  await screenshot(page, 'action-new');
  await follow(page, 'button', 'Write it down');

  await follow(page, 'link', 'Mark it as sent');
  await follow(page, 'button', 'Mark as sent');
  expect(await main(page)).toContain('sent on 10 March 2026');
  await follow(page, 'link', 'Write down the answer');
  await page.getByLabel('Refused').check();
  await follow(page, 'button', 'Save the answer');
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Say what reasons were given');
  await page.getByLabel('The reasons, or what was changed').fill('The pools are full.');
  await follow(page, 'button', 'Save the answer');
  expect(await main(page)).toContain('Refused on 10 March 2026');
  await screenshot(page, 'recommendation-answered');

  await visit(page, `${house.address}/actions?whose=boards&state=closed`);
  expect(await main(page)).toContain('Free swimming for care leavers');
  await page.getByLabel('How it stands').selectOption('late');
  await follow(page, 'button', 'Show these');
  expect(await main(page)).not.toContain('Free swimming for care leavers');
});
