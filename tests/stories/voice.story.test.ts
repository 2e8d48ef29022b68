import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from '../../src/testing/browser/keyboard.ts';
import { arrive, click, follow, openBrowser, openPage, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { signInAs } from '../../src/testing/browser/sign-in.ts';
import { slowLine } from '../../src/testing/browser/slow-line.ts';
import { type RunningSite, runningSite } from '../../src/testing/running-site.ts';

let browser: Browser;
let site: RunningSite;

const longStory = 240_000;

beforeAll(async () => {
  site = await runningSite();
  browser = await openBrowser();
});
afterAll(() => site.close());

const main = (page: Page) => page.locator('main').innerText();
const say = (page: Page, label: string | RegExp, words: string) => page.getByLabel(label).fill(words);
const press = (page: Page, name: string) => follow(page, 'button', name);
const open = (page: Page, path: string) => visit(page, `${site.address}${path}`);
/** Goes there with Tab alone and presses Enter. */
const byKeyboard = async (page: Page, role: 'link' | 'button', name: string): Promise<void> => {
  await tabTo(page, role, name);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await arrive(page);
};
const pathIn = async (page: Page, label: string): Promise<string> =>
  new URL(await page.getByLabel(label).inputValue()).pathname;

/** A cheap phone on a bus: a narrow screen, a slow line, and no JavaScript. */
const phone = async (): Promise<Page> => {
  const page = await openPage(browser, { width: 360, javaScript: false });
  await slowLine(page);
  return page;
};

const team = async (): Promise<Page> => {
  const page = await openPage(browser);
  await signInAs(page, site.address, 'Participation worker');
  return page;
};

/** The address in the newest letter of that subject. */
const letterAbout = (subject: string): Promise<string> =>
  site.inScope(async (tx) => {
    const { link } = await tx
      .withTables<{ mail: { subject: string; link: string; queued_at: Date } }>()
      .selectFrom('mail')
      .select('link')
      .where('subject', '=', subject)
      .orderBy('queued_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return link;
  });

/** Brings a translator's sheet in, with some words of every page and all of one offer. */
const bringPersian = async (desk: Page, offer: string, words: string): Promise<void> => {
  const english = await desk.request.get(`${site.address}/voice/offer/translations.csv`);
  const ofOffer = new RegExp(`(?<=^${offer.slice('/offer/'.length)},.*),\r$`, 'gm');
  const sheet = (await english.text())
    .replaceAll(ofOffer, `,${words}\r`)
    .replace(',Get help now,\r', ',Get help now,کمک\r')
    .replace(
      ',This phone saved this page on {day}.,\r',
      ',This phone saved this page on {day}.,ذخیره در {day}\r',
    );
  await open(desk, '/voice/offer/translations');
  await say(desk, 'Language', 'fa');
  const file = { name: 'persian.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) };
  await desk.getByLabel('The sheet, filled in').setInputFiles(file);
  await press(desk, 'Bring the translation in');
};

/** A browser's voice that keeps what it is to say. */
const fakeVoice = `
  window.said = [];
  Object.defineProperty(speechSynthesis, 'speaking', { get: () => window.said.length > 0 });
  speechSynthesis.speak = (piece) => window.said.push(piece.text);
  speechSynthesis.cancel = () => window.said.splice(0);
`;

describe('young people’s own pages', () => {
  it(
    'carry a social worker’s request until what changed',
    async () => {
      const [young, asker, desk] = [await phone(), await phone(), await team()];
      await open(young, '/have-your-say/join');
      await say(young, 'What do we call you?', 'Robin');
      await young.getByLabel('14 or 15').check();
      await say(young, 'How can we reach you?', 'Ask my carer');
      await press(young, 'Ask to join');
      await open(desk, '/voice/groups');
      await follow(desk, 'link', 'Robin');
      await desk.getByLabel('Lanterns').check();
      await say(desk, 'Which parent or carer agreed, and when', 'Foster carer, 10 March');
      await press(desk, 'Confirm them');
      const mine = await pathIn(desk, 'Their link');

      await open(asker, '/involve');
      await asker.getByLabel('Time and ideas of young people').check();
      const request: Record<string, string> = {
        'What is it about, in a few words?': 'A leaflet on family time',
        'Why do you need young people for it?': 'Only they know what it is like.',
        'What would they do?': 'Read it, and say what is unclear.',
        'When?': 'A Tuesday after school',
        'Where?': 'Town hall',
        'How long does it take, in all?': '1 hour',
        'How do they get there and home, and who pays?': 'Taxi, paid by us',
        'What do they get for their time?': 'A voucher',
        'What may change because of what they say?': 'Every word of it',
        'How and when will you tell them what came of it?': 'We come back in May',
        'Who are you?': 'Social worker, North',
      };
      for (const [label, words] of Object.entries(request)) await say(asker, label, words);
      await press(asker, 'Send the request');
      expect(await main(asker)).toContain('There is a problem');
      expect(await asker.getByLabel('Where?').inputValue()).toBe('Town hall');
      await say(asker, 'Your work e-mail address', 'worker@exampleshire.example');
      await press(asker, 'Send the request');
      const theirs = await pathIn(asker, 'The link to your page');

      await open(desk, '/voice/requests');
      await follow(desk, 'link', 'A leaflet on family time');
      const request1 = new URL(desk.url()).pathname;
      await say(desk, 'Ask something', 'Is there food?');
      await press(desk, 'Send the question');
      await open(asker, theirs);
      await say(asker, 'Is there food?', 'Yes, pizza.');
      await press(asker, 'Send the answer');
      await open(desk, request1);
      await follow(desk, 'link', 'Write a card');
      await say(desk, 'The card', 'A social worker wants to make a leaflet.\nCan you read it with us?');
      await say(desk, 'Until when they can answer', '19 March 2026');
      await desk.getByLabel(/^Lanterns/).check();
      await press(desk, 'Look at it first');
      await press(desk, 'Send the card');
      await open(young, mine);
      await screenshot(young, 'voice-mine-360');
      await follow(young, 'link', 'A leaflet on family time');
      await young.getByLabel('Yes', { exact: true }).check();
      await say(young, 'Why? You do not have to say.', 'I like leaflets.');
      await press(young, 'Send my answer');
      await open(desk, request1);
      await desk.getByLabel('Yes, we take part').check();
      await press(desk, 'Tell them');
      await follow(desk, 'link', 'It took place: write down who took part');
      await say(desk, 'On which day it took place', '10 March 2026');
      await say(desk, /^Robin, .*hours/, '1.5');
      await press(desk, 'Save who took part');
      await open(asker, theirs);
      await asker.getByLabel('Yes', { exact: true }).check();
      await say(asker, 'What changed, or why nothing did', 'The leaflet is half as long.');
      await press(asker, 'Tell the young people');
      await open(desk, request1);
      await press(desk, 'Show it to everybody');
      await open(young, mine);
      expect(await main(young)).toContain('The leaflet is half as long.');
      expect(await young.getByRole('link', { name: /My certificate/ }).count()).toBe(1);
      await screenshot(young, 'voice-changed-360');
    },
    longStory,
  );

  it(
    'find the council tax offer, give number 101 a waiting place, and move them up',
    async () => {
      const [young, desk] = [await phone(), await team()];
      await open(young, '/young');
      await click(young, young.locator('main').getByRole('link', { name: 'What you can get' }));
      await say(young, 'What are you looking for?', 'counsil tacks');
      await press(young, 'Search');
      await follow(young, 'link', 'No council tax until we are 25');
      await screenshot(young, 'voice-offer-360');

      await open(young, '/whats-on');
      await follow(young, 'link', 'Closing event');
      expect(await main(young)).toContain('Full');
      await press(young, 'Join the waiting list');
      await say(young, 'Your first name', 'Robin');
      await say(young, 'How old are you?', '19');
      await say(young, 'Your e-mail address or phone number', 'robin@exampleshire.example');
      await press(young, 'Sign up');
      expect(await main(young)).toContain('you go on the waiting list');
      const place = await letterAbout('On the waiting list: Closing event');
      await open(young, place);
      expect(await main(young)).toContain('You are number 1 on the waiting list');

      await open(desk, '/voice/events');
      await follow(desk, 'link', 'Closing event');
      await follow(desk, 'link', 'Take Care leaver 7 off the list');
      await press(desk, 'Take off the list');
      await open(young, await letterAbout('You have moved up: Closing event'));
      expect(await main(young)).toContain('You have a place.');
      await screenshot(young, 'voice-place-360');
    },
    longStory,
  );

  it('keep an offer on the phone, where it opens without a line, in another language too', async () => {
    const [young, desk] = [await openPage(browser, { width: 360 }), await team()];
    const offer = '/offer/no-council-tax-until-we-are-25';
    const inPersian = `${offer}?lang=fa`;
    await bringPersian(desk, offer, 'مالیات');
    await open(young, '/offer');
    await open(young, offer);
    await young.getByRole('button', { name: 'Save it' }).click();
    await young.getByText('Saved on this phone.').waitFor();
    await young.evaluate('navigator.serviceWorker.ready');
    await open(young, inPersian);
    await screenshot(young, 'voice-offer-persian-360');
    for (const address of [offer, inPersian])
      await expect
        .poll(() => young.evaluate(`caches.match('${address}').then((kept) => kept !== undefined)`))
        .toBe(true);
    await young.context().setOffline(true);
    try {
      await open(young, offer);
      expect(await main(young)).toContain('No council tax until we are 25');
      await open(young, inPersian);
      expect(await young.getByRole('heading', { level: 1 }).innerText()).toBe('مالیات');
      expect(await young.getByRole('link', { name: 'کمک', exact: true }).count()).toBe(1);
      await open(young, '/offer/saved');
      await young.locator('#seen').getByRole('link', { name: 'مالیات' }).waitFor();
    } finally {
      await young.context().setOffline(false);
    }
    await bringPersian(desk, offer, 'مالیات شورا');
    await open(young, inPersian);
    await young.getByText(/ذخیره در [۰-۹]/).waitFor();
    await follow(young, 'link', 'Show it');
    expect(await young.getByRole('heading', { level: 1 }).innerText()).toBe('مالیات شورا');
  });

  it(
    'bring a nomination to its certificate',
    async () => {
      const [young, desk] = [await phone(), await team()];
      await open(young, '/awards');
      await press(young, 'Nominate somebody');
      await young.getByLabel('Courage').check();
      await say(young, 'Their first name', 'Robin');
      await say(young, 'How can we find them?', 'Leaving care team, North');
      await say(young, 'Why should they get this award?', 'They learned to swim and now teach others.');
      await say(young, 'Your first name', 'Alex');
      await young.getByLabel('A friend').check();
      await press(young, 'Send my nomination');
      await open(desk, '/voice/awards');
      await click(desk, desk.getByRole('link', { name: /^PROUD awards 20/ }));
      const year = new URL(desk.url()).pathname;
      await follow(desk, 'link', 'Nominations');
      await click(desk, desk.getByRole('link', { name: /Robin/ }).first());
      await press(desk, 'Put it on the shortlist');
      await open(desk, `${year}/panel`);
      await press(desk, 'Add somebody to the panel');
      await say(desk, 'How they are called', 'Charlie');
      await press(desk, 'Add them');
      const panel = await pathIn(desk, 'Their link');
      await open(young, panel);
      await byKeyboard(young, 'button', 'Score the next one');
      for (const _ of await young.getByRole('group').all()) {
        await tabTo(young, 'radio', '1, a little');
        for (let point = 1; point < 4; point += 1) await young.keyboard.press('ArrowRight');
      }
      await byKeyboard(young, 'button', 'Keep my points');
      expect(await main(young)).toContain('You gave 4, 4');
      await young
        .getByRole('link', { name: /^Number/ })
        .first()
        .click();
      expect(await main(young)).not.toContain('Leaving care team');
      await screenshot(young, 'voice-panel-360');

      await open(desk, year);
      await follow(desk, 'link', 'Courage');
      await desk.getByRole('checkbox', { name: /Robin/ }).check();
      await say(desk, /^Why, where you leave/, 'One panellist scored; the reasons speak for themselves.');
      await press(desk, 'Keep these finalists');
      await open(desk, `${year}/finalists`);
      await click(desk, desk.getByRole('link', { name: /Robin/ }).first());
      const finalist = new URL(desk.url()).pathname;
      await press(desk, 'Invite them');
      await press(desk, 'Make the invitation');
      const invitation = await pathIn(desk, 'Their link');
      await open(young, invitation);
      await young.getByLabel('Yes, I come').check();
      await young.getByLabel('16 or over').check();
      await young.getByLabel(/^Show my name/).check();
      await press(young, 'Send my answer');
      await screenshot(young, 'voice-invitation-360');
      await open(desk, finalist);
      expect(await desk.getByRole('link', { name: 'Certificate (PDF)' }).count()).toBe(1);
      const pdf = await desk.request.get(
        `${site.address}${await desk.getByRole('link', { name: 'Certificate (PDF)' }).getAttribute('href')}`,
      );
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    },
    longStory,
  );

  it('lead from the Board’s page to an ask, to the indicator that moved, and back', async () => {
    const chair = await openPage(browser);
    await signInAs(chair, site.address, 'Chair');
    await open(chair, '/boards');
    await follow(chair, 'link', 'Corporate Parenting Board');
    await follow(chair, 'link', 'Voice');
    expect(await main(chair)).toContain('What young people ask of this board');
    await screenshot(chair, 'voice-year-1280');
    await click(
      chair,
      chair.locator('main').getByRole('link', { name: 'Corporate Parenting Board' }).first(),
    );
    await follow(chair, 'link', 'Ask us before our review, not in it');
    const ask = chair.url();
    await screenshot(chair, 'voice-ask-1280');
    await follow(chair, 'link', 'Taking part in our reviews');
    expect(await main(chair)).toContain('Young people asked for this');
    await follow(chair, 'link', 'Ask us before our review, not in it');
    expect(new URL(chair.url()).pathname).toBe(new URL(ask).pathname);
  });

  it('are read aloud where the browser can, and the team sees how a page reads while it writes', async () => {
    const desk = await team();
    await open(desk, '/voice/editions');
    await click(desk, desk.locator('main .hearth-list').getByRole('link').first());
    await follow(desk, 'link', 'Write on it');
    const reads = desk.getByRole('region', { name: 'How it reads' });
    const before = await reads.innerText();
    await say(
      desk,
      'How it begins',
      'Notwithstanding considerable organisational restructuring, multidisciplinary professionals collaboratively ' +
        'operationalised comprehensive accommodation sufficiency methodologies.',
    );
    await reads.getByText('Notwithstanding').first().waitFor();
    expect(await reads.innerText()).not.toBe(before);
    await screenshot(desk, 'voice-edition-writing');

    const quiet = await phone();
    await open(quiet, '/young/editions');
    await click(quiet, quiet.locator('main').getByRole('link').first());
    const edition = new URL(quiet.url()).pathname;
    expect(await quiet.getByRole('button', { name: 'Listen' }).count()).toBe(0);
    const young = await openPage(browser, { width: 360 });
    await open(young, edition);
    await young.evaluate(fakeVoice);
    await young.getByRole('button', { name: 'Listen to this page' }).click();
    expect(await young.evaluate('window.said.length')).toBeGreaterThan(3);
    await young.getByRole('button', { name: 'Stop reading' }).click();
    await young.getByRole('button', { name: 'Listen to this page' }).waitFor();
    expect(await young.evaluate('speechSynthesis.speaking')).toBe(false);
    await screenshot(young, 'voice-edition-listen-360');
  });

  it.each([
    '/young',
    '/help-now',
    '/have-your-say',
    '/whats-on',
    '/offer',
    '/offer?age=17&situation=parent',
    '/offer/checklist',
    '/offer/search?q=zzzz',
    '/offer/saved',
    '/offer/kept-jobs',
    '/offer/near-me?area=East',
    '/offer/near-me/new',
    '/offer/a-free-bus-pass?print=large',
    '/offer/a-free-bus-pass/feedback',
    '/you-said',
    '/awards',
    '/covenant',
    '/young/editions',
  ])('%s is clean on a small phone', async (path) => {
    const young = await openPage(browser, { width: 360 });
    expect(await open(young, path)).toBe(200);
  });

  it('says on a small phone that nobody knows a place, and where to go on', async () => {
    const young = await openPage(browser, { width: 360 });
    expect(await open(young, '/offer/near-me?place=Xyzzy')).toBe(422);
    expect(await young.title()).toMatch(/^Error: Near me/);
    await young.getByRole('link', { name: 'East' }).waitFor();
  });
});
