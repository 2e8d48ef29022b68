import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeInvitation } from '../../src/platform/access/invitation.ts';
import { createPerson } from '../../src/platform/access/people.ts';
import { fixedClock } from '../../src/testing/app.ts';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, click, follow, openBrowser, openPage, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { signInAs } from '../../src/testing/browser/sign-in.ts';
import { type RunningSite, runningSite } from '../../src/testing/running-site.ts';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  site = await runningSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await site.close();
});

const main = (page: Page) => page.locator('main').innerText();
const heading = (page: Page) => page.locator('h1').innerText();
const open = (page: Page, path: string) => visit(page, site.address + path);

/** The newest letter to that address. */
const newestMail = (email: string) =>
  site.inScope(async (tx) => {
    const { rows } = await sql<{ text: string; link: string | null }>`SELECT paragraphs::text AS text, link
      FROM mail JOIN person ON person.id = to_person WHERE email = ${email} ORDER BY queued_at DESC LIMIT 1`.execute(
      tx,
    );
    const mail = rows[0];
    if (!mail) throw new Error(`No letter went to ${email}.`);
    return mail;
  });

const codeFor = async (email: string): Promise<string> =>
  /\b\d{6}\b/.exec((await newestMail(email)).text)?.[0] ?? '';

const linkFor = async (email: string): Promise<string> => (await newestMail(email)).link ?? '';

/** Somebody who was invited and has chosen links by mail. Answers the path of a link that signs them in. */
const invitedPath = (email: string, name: string): Promise<string> =>
  site.inScope(async (tx, scope) => {
    const blank = { title: null, young: false, supporterId: null, photoSha256: null };
    const added = await createPerson(tx, scope, { ...blank, name, email });
    if (!added.ok) throw new Error(added.reason);
    return (await makeInvitation(tx, scope, added.value, fixedClock)).path;
  });

/** The administrator adds somebody, gives them a role and sends the invitation. */
const inviteSomebody = async (page: Page, name: string, email: string): Promise<void> => {
  await signInAs(page, site.address, 'Administrator');
  await follow(page, 'link', 'People');
  await screenshot(page, 'people');
  await follow(page, 'button', 'Add a person');
  await follow(page, 'button', 'Add this person');
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Type a name');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await follow(page, 'button', 'Add this person');
  await page.getByLabel('Role').selectOption('member');
  await follow(page, 'button', 'Give this role');
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Choose the board');
  expect(await page.getByLabel('Role').inputValue()).toBe('member');
  await page.getByLabel('Board').selectOption('Corporate Parenting Board');
  await follow(page, 'button', 'Give this role');
  await follow(page, 'button', 'Send the invitation');
  expect(await main(page)).toContain('on its way by mail');
  await screenshot(page, `person-${page.viewportSize()?.width}`);
};

describe.each([
  ['with JavaScript', { javaScript: true, width: 1280 }, 'robin'],
  ['without JavaScript on a phone', { javaScript: false, width: 375 }, 'sam'],
])('signing in %s', (how, options, who) => {
  const email = `${who}@exampleshire.example`;
  const password = `${who} lantern marble otter`;

  it('begins with an invitation and needs a password and a code from then on', async () => {
    const administrator = await openPage(browser, options);
    await inviteSomebody(administrator, `Newcomer ${how}`, email);

    const page = await openPage(browser, options);
    const invitation = await linkFor(email);
    await open(page, invitation);
    expect(await heading(page)).toBe(`Hello Newcomer ${how}`);
    await page.getByLabel('New password').fill('short');
    await follow(page, 'button', 'Use this password');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('at least 12 characters');
    await screenshot(page, `invitation-${options.width}`);
    await page.getByLabel('New password').fill(password);
    await follow(page, 'button', 'Use this password');
    expect(await heading(page)).toBe('Today');
    await open(page, '/account');
    expect(await heading(page)).toBe(`Newcomer ${how}`);
    expect(await main(page)).toContain('Member at the Corporate Parenting Board');
    await screenshot(page, `account-${options.width}`);

    const late = await openPage(browser, options);
    expect(await open(late, invitation)).toBe(404);
    expect(await heading(late)).toBe('This invitation does not work');

    await follow(page, 'button', 'Sign out');
    expect(await open(page, '/account')).toBe(200);
    expect(new URL(page.url()).search).toBe('?next=%2Faccount');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('not this one at all');
    await follow(page, 'button', 'Sign in');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('is not right');
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(email);
    await screenshot(page, `sign-in-${options.width}`);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await follow(page, 'button', 'Sign in');
    await page.getByLabel('Code').fill('1');
    await follow(page, 'button', 'Go on');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('six numbers');
    await screenshot(page, `code-${options.width}`);
    await page.getByLabel('Code').fill(await codeFor(email));
    await follow(page, 'button', 'Go on');
    expect(new URL(page.url()).pathname).toBe('/account');
  });

  it('works with a link by mail, which a program that only looks does not use up', async () => {
    const email = `${who}.links@exampleshire.example`;
    const first = await openPage(browser, options);
    await open(first, await invitedPath(email, `Links ${how}`));
    await follow(first, 'button', 'I do not want a password');
    const page = await openPage(browser, options);
    await open(page, '/sign-in');
    await follow(page, 'link', 'Get a link by mail');
    await page.getByLabel('E-mail address').fill('half');
    await follow(page, 'button', 'Send me the link');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('whole e-mail address');
    await page.getByLabel('E-mail address').fill(email);
    await follow(page, 'button', 'Send me the link');
    expect(await heading(page)).toBe('Look in your mail');
    await screenshot(page, `link-sent-${options.width}`);
    const link = await linkFor(email);
    for (let time = 0; time < 2; time += 1) await fetch(site.address + link);
    await open(page, link);
    await follow(page, 'button', 'Sign me in');
    expect(await heading(page)).toBe('Today');

    const again = await openPage(browser, options);
    await open(again, link);
    await follow(again, 'button', 'Sign me in');
    expect(await heading(again)).toBe('This link does not work');
    await screenshot(again, `link-used-${options.width}`);
  });

  it('shows where one is signed in, and ends what is not oneself', async () => {
    const email = `${who}.devices@exampleshire.example`;
    const first = await openPage(browser, options);
    await open(first, await invitedPath(email, `Devices ${how}`));
    await follow(first, 'button', 'I do not want a password');
    const others: Page[] = [];
    for (let time = 0; time < 2; time += 1) {
      const other = await openPage(browser, options);
      await open(other, '/sign-in/link');
      await other.getByLabel('E-mail address').fill(email);
      await follow(other, 'button', 'Send me the link');
      await open(other, await linkFor(email));
      await follow(other, 'button', 'Sign me in');
      others.push(other);
    }
    await open(first, '/account');
    expect(await first.getByRole('button', { name: /^End this one/ }).count()).toBe(2);
    await screenshot(first, `sessions-${options.width}`);
    await click(first, first.getByRole('button', { name: /^End this one/ }).first());
    expect(await first.getByRole('button', { name: /^End this one/ }).count()).toBe(1);
    await follow(first, 'button', 'End all others');
    expect(await main(first)).toContain('You are signed out everywhere else.');
    for (const other of others) {
      await open(other, '/account');
      expect(await heading(other)).toBe('Sign in');
    }
  });
});

describe('signing in by keyboard alone', () => {
  it('reaches every way in, in the order of the page', async () => {
    const page = await openPage(browser);
    await open(page, '/sign-in');
    await tabTo(page, 'textbox', 'E-mail address');
    await page.keyboard.type('nobody@exampleshire.example');
    await tabTo(page, 'textbox', 'Password');
    await page.keyboard.type('not this one at all');
    const answered = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await answered;
    await arrive(page);
    expect(await page.locator(':focus').innerText()).toContain('is not right');
    await tabTo(page, 'link', 'Get a link by mail');
    await tabTo(page, 'button', 'Chair');
    const inside = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await inside;
    await arrive(page);
    expect(await heading(page)).toBe('Today');
    await tabTo(page, 'link', 'Chair : my account');
  });
});

describe('a young person', () => {
  it('sees who supports them', async () => {
    const page = await openPage(browser, { width: 375 });
    await signInAs(page, site.address, "Young people's representative");
    await open(page, '/account');
    expect(await main(page)).toContain('Participation worker. Ask them when you need help with this.');
    await screenshot(page, 'account-young');
  });
});

describe('an administrator', () => {
  it('ends somebody, who is out at once, and brings them back', async () => {
    const member = await openPage(browser);
    await signInAs(member, site.address, 'Member');
    const page = await openPage(browser);
    await signInAs(page, site.address, 'Administrator');
    await follow(page, 'link', 'People');
    await follow(page, 'link', 'Member');
    await click(page, page.getByRole('button', { name: /^End this role/ }));
    expect(await main(page)).toContain('not today');
    await open(member, '/account');
    expect(await heading(member)).toBe('Sign in');
    await follow(page, 'button', 'Take it back');
    expect(await main(page)).toContain('Member at the Corporate Parenting Board');

    await signInAs(member, site.address, 'Member');
    await click(page, page.getByRole('link', { name: /^End Member/ }));
    await screenshot(page, 'end-person');
    await follow(page, 'button', 'End it');
    await open(member, '/account');
    expect(await heading(member)).toBe('Sign in');
    expect(await main(page)).toContain('no role counts, and nobody can sign in as them');
    await screenshot(page, 'person-ended');
    await follow(page, 'button', 'Bring them back');
    await signInAs(member, site.address, 'Member');
  });
});
