import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateMail } from '../../src/features/delivery-plan/jobs/update-mail.job.ts';
import { withScope } from '../../src/platform/database/transaction.ts';
import { form } from '../../src/testing/app.ts';
import { follow, openBrowser, openPage, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { recordedMeeting } from '../../src/testing/builders.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';
import {
  addressOf,
  begunRound,
  type PlannedHouse,
  plannedHouse,
  secretsIn,
} from '../../src/testing/update-rounds.ts';
import { openPdf } from '../../src/typesetting/opened-pdf.ts';

let browser: Browser;
let house: OpenHouse;

const longStory = 240_000;

beforeAll(async () => {
  house = await openHouse();
  await house.home.as('chair');
  await recordedMeeting(house.home, { date: '2026-03-31' });
  browser = await openBrowser();
});
afterAll(() => house.close());

const main = (page: Page) => page.locator('main').innerText();

/** What the leads of the story do. Four of them have said nothing yet. */
const actions = {
  'Ash Alder': { ref: '1', activity: 'Open a home for siblings' },
  'Bo Birch': { ref: '2', activity: 'Train foster carers' },
  'Cy Cedar': { ref: '3', activity: 'Agree a lease for the club' },
  'Di Dogwood': { ref: '4', activity: 'Check the teeth of everybody' },
  'Ed Elder': {
    ref: '5',
    activity: 'Write the housing protocol',
    timescale: '01/02/2026',
    ratingReason: 'It is nearly done.',
  },
  'Flo Fir': { ref: '6', activity: 'Hold the summer awards' },
} as const;
type Lead = keyof typeof actions;

describe.each<[string, PageOptions]>([
  ['at a desk and on phones', { javaScript: true, width: 1280 }],
  ['without JavaScript', { javaScript: false, width: 375 }],
])('a round of updates %s', (how, options) => {
  const phone: PageOptions = { ...options, width: 375 };
  const name = `Delivery plan ${how}`;
  let planned: PlannedHouse;
  const picture = (page: Page, what: string) => screenshot(page, `round-${what}-${options.width}`);

  const forgetMail = (): Promise<unknown> =>
    house.home.database.client.query(`DELETE FROM mail; UPDATE update_link SET made_on = made_on - 1`);

  const linkOf = async (lead: Lead): Promise<string> =>
    `${house.address}/update/${(await secretsIn(house.home)).get(addressOf(lead))}`;

  /** An earlier round, in which the leads that are named said "no change". */
  const earlierRound = async (meetingDay: string, unchanged: readonly Lead[]): Promise<void> => {
    const round = await begunRound(house.home, planned.plan, { meetingDay });
    const at = `/plans/${planned.plan.id}/rounds/${round.id}`;
    for (const lead of unchanged)
      await house.home.clerk('POST', `${at}/parts/${planned.parts[lead]}/no-change`);
    await house.home.clerk('POST', `${at}/lock`);
  };

  const morningOf = (day: string): Promise<void> => {
    const scope = { ...house.home.scope, actor: { kind: 'system', name: 'update-rounds' } as const };
    const clock = () => Temporal.Instant.from(`${day}T07:20:00Z`);
    return withScope(house.home.database.connected, scope, (tx) => updateMail.run(tx, scope, clock));
  };

  it(
    'asks six leads, takes what they say, tells what is late, and briefs the chair on that and nothing else',
    async () => {
      planned = await plannedHouse(house.home, actions, { name });
      await earlierRound('2026-03-11', ['Cy Cedar']);
      await earlierRound('2026-03-12', ['Cy Cedar', 'Flo Fir']);
      await forgetMail();
      const manager = await house.home.as('project manager');
      const desk = await house.openAs(browser, manager.personId, options);

      // Begun by who keeps the plan, and asked.
      await visit(desk, `${house.address}/plans/${planned.plan.id}/rounds`);
      await picture(desk, 'rounds');
      await follow(desk, 'button', 'Begin a round');
      await follow(desk, 'button', 'Begin the round');
      expect(await main(desk)).toContain('Choose the meeting, or give another day.');
      await picture(desk, 'begin-error');
      await desk.getByLabel('Another day').check();
      await desk.getByLabel('Day', { exact: true }).fill('31');
      await follow(desk, 'button', 'Begin the round');
      expect(await main(desk)).toContain('Give the date as numbers for day, month and year');
      await desk.getByLabel('Tuesday 31 March 2026 at 6pm').check();
      await picture(desk, 'begin');
      await follow(desk, 'button', 'Begin the round');
      const roundUrl = desk.url().replace(/\?.*/, '');
      expect(await main(desk)).toContain('The leads are not asked yet.');
      await follow(desk, 'button', 'Ask now');
      expect(await main(desk)).toContain('6 mails went out.');
      await picture(desk, 'asked');

      // Two answer on a phone.
      const ash = await openPage(browser, phone);
      await visit(ash, await linkOf('Ash Alder'));
      expect(await main(ash)).toContain('0 of 1 action answered.');
      expect(await main(ash)).not.toContain('Train foster carers');
      await picture(ash, 'lead');
      await follow(ash, 'button', 'Say how it is going (1)');
      await ash.getByLabel('How is it going?').fill('The builder is bankrupt. We look for another one.');
      await ash.getByLabel('R – Red').check();
      await picture(ash, 'lead-form');
      await follow(ash, 'button', 'Save the update');
      expect(await ash.locator('.govuk-error-summary').innerText()).toContain('Say why it is red.');
      await picture(ash, 'lead-error');
      await ash.getByLabel('Why this rating').fill('No builder until May.');
      await ash.getByText('Ask the board for a decision').click();
      await ash.getByLabel('This needs a decision of the board').check();
      await ash.getByLabel('What is the board to decide?').fill('May we take the dearer builder?');
      await follow(ash, 'button', 'Save the update');
      expect(await main(ash)).toContain('Your answer is saved.');
      await picture(ash, 'lead-done');

      const bo = await openPage(browser, phone);
      await visit(bo, await linkOf('Bo Birch'));
      await follow(bo, 'button', 'Say how it is going (2)');
      await bo.getByLabel('How is it going?').fill('All forty are trained.');
      await bo.getByLabel('B – Blue').check();
      await follow(bo, 'button', 'Save the update');
      expect(await bo.locator('.govuk-error-summary').innerText()).toContain('Blue closes this.');
      const list = { name: 'who-came.csv', mimeType: 'text/csv', buffer: Buffer.from('') };
      await bo.getByLabel('Or a file').setInputFiles(list);
      await follow(bo, 'button', 'Save the update');
      expect(await bo.locator('.govuk-error-summary').innerText()).toContain('is empty');
      expect(await bo.getByLabel('How is it going?').inputValue()).toBe('All forty are trained.');
      await picture(bo, 'lead-file');
      await bo.getByLabel('Or a file').setInputFiles({ ...list, buffer: Buffer.from('Forty came.') });
      await bo.getByLabel('Or what shows it, in words').fill('The list of who came');
      await follow(bo, 'button', 'Save the update');
      expect(await main(bo)).toContain('All done');

      // One says no change for the third time.
      const cy = await openPage(browser, phone);
      await visit(cy, await linkOf('Cy Cedar'));
      await follow(cy, 'button', 'No change (3)');
      await follow(cy, 'button', 'Save “no change”');
      expect(await cy.locator('.govuk-error-summary').innerText()).toContain('for the third time in a row');
      await picture(cy, 'third');
      await cy.getByLabel('Why', { exact: true }).fill('The owner of the hall does not answer.');
      await follow(cy, 'button', 'Save “no change”');
      expect(await main(cy)).toContain('No change.');

      // One taps "no change", and one is sent back and mends it.
      const flo = await openPage(browser, phone);
      await visit(flo, await linkOf('Flo Fir'));
      await follow(flo, 'button', 'No change (6)');
      const ed = await openPage(browser, phone);
      await visit(ed, await linkOf('Ed Elder'));
      await follow(ed, 'button', 'Say how it is going (5)');
      await ed.getByLabel('How is it going?').fill('Soon.');
      await follow(ed, 'button', 'Save the update');
      await visit(desk, roundUrl);
      expect(await main(desk)).toContain('5 of 6 actions answered.');
      await picture(desk, 'answers');
      await follow(desk, 'link', 'Send back (5)');
      await desk.getByLabel('What has to be put right?').fill('Which month?');
      await picture(desk, 'send-back');
      await follow(desk, 'button', 'Send it back');
      for (const ref of ['1', '2', '3', '6']) await follow(desk, 'button', `Assure (${ref})`);
      await forgetMail();
      await morningOf('2026-03-16');
      await visit(ed, await linkOf('Ed Elder'));
      expect(await main(ed)).toContain('Which month?');
      await picture(ed, 'came-back');
      await follow(ed, 'button', 'Say how it is going (5)');
      await ed.getByLabel('How is it going?').fill('The lawyers have it; signed in April.');
      await follow(ed, 'button', 'Save the update');

      // One is late: the chair is told, and the page says so.
      await forgetMail();
      await morningOf('2026-03-18');
      const { rows } = await house.home.database.client.query(
        'SELECT to_address, subject FROM mail ORDER BY subject, to_address',
      );
      expect(rows).toEqual([
        { to_address: addressOf('Di Dogwood'), subject: `Late: your update for ${name}` },
        { to_address: '', subject: 'Updates that are late' },
      ]);
      await visit(desk, roundUrl);
      expect(await main(desk)).toContain('Di Dogwood (Dogwood service)');
      await follow(desk, 'button', 'Assure (5)');

      // Locked: the links are over, and the briefing says what there is to say.
      await follow(desk, 'link', 'Lock the round');
      expect(await main(desk)).toContain('1 action has no answer');
      await picture(desk, 'lock');
      await follow(desk, 'button', 'Lock the round');
      expect(await main(desk)).toContain('The round is locked.');
      await picture(desk, 'locked');
      expect(await visit(ed, await linkOf('Di Dogwood'))).toBe(404);
      await picture(ed, 'over');
      await follow(desk, 'link', 'The chair’s briefing');
      await picture(desk, 'briefing');
      const briefing = (await main(desk)).replace(/\s+/g, ' ');
      const day = '1 February 2026, 37 days ago';
      expect(briefing.slice(briefing.indexOf('The chair’s briefing'))).toBe(
        [
          'The chair’s briefing',
          `What changed in “${name}” before the meeting of 31 March 2026. 5 of 6 actions have an answer.`,
          'Decisions asked for 1 Open a home for siblings May we take the dearer builder? Asked by Ash Alder (Alder service).',
          'Turned red 1 Open a home for siblings It was green. No builder until May.',
          'Closed 2 Train foster carers 1 piece of evidence shows it.',
          `Overdue 5 Write the housing protocol It was due on ${day}.`,
          'No answer 4 Check the teeth of everybody Di Dogwood (Dogwood service), for the third update in a row.',
          'No change 3 Agree a lease for the club Cy Cedar (Cedar service), for the third time in a row: The owner of the hall does not answer.',
          '6 Hold the summer awards Flo Fir (Fir service).',
        ].join(' '),
      );
    },
    longStory,
  );

  it(
    'lands on the next agenda and in its pack, without an officer’s name',
    async () => {
      const meeting = await recordedMeeting(house.home, { date: `2026-0${options.javaScript ? 4 : 5}-28` });
      const page = await house.openAs(browser, house.clerkId, options);
      await visit(page, `${house.address}/board/meetings/${meeting.id}/reports`);
      await follow(page, 'link', 'Put a plan, or its briefing, on the agenda');
      await follow(page, 'button', 'Put it on the agenda');
      expect(await main(page)).toContain('Choose the agenda item that the paper is for.');
      await page
        .getByLabel('Plan or briefing')
        .selectOption({ label: `Briefing on ${name}, for 31 March 2026` });
      await page.getByLabel('Agenda item').selectOption({ label: '2. Lasting Homes' });
      await picture(page, 'agenda');
      await follow(page, 'button', 'Put it on the agenda');
      expect(await main(page)).toContain('It stands on the agenda.');
      await house.home.clerk('POST', `/plans/${planned.plan.id}/publish`);
      await follow(page, 'link', 'Put a plan, or its briefing, on the agenda');
      await page
        .getByLabel('Plan or briefing')
        .selectOption({ label: `${name}, as it is public since 10 March 2026` });
      await page.getByLabel('Agenda item').selectOption({ label: '2. Lasting Homes' });
      await follow(page, 'button', 'Put it on the agenda');
      await house.home.clerk('POST', `/clerk/meetings/${meeting.id}/print`, form({ what: 'pack' }));
      const pack = await house.home.clerk('GET', `/clerk/meetings/${meeting.id}/printed/pack.pdf`);
      const read = await openPdf(pack.rawPayload);
      expect(read.bookmarks.map(({ title }) => title)).toContain(
        `Item 2: Briefing on ${name}, 31 March 2026`,
      );
      expect(read.bookmarks.map(({ title }) => title)).toContain(`Item 2: ${name}, 10 March 2026`);
      const words = read.pageTexts.join(' ').replace(/\s+/g, ' ');
      expect(words).toContain('No builder until May.');
      expect(words).toContain('The owner of the hall does not answer.');
      expect(words).toContain('Dogwood service, for the third update in a row.');
      for (const lead of Object.keys(actions)) expect(words).not.toContain(lead);
    },
    longStory,
  );
});

it('is stopped by its reader on a phone', async () => {
  const planned = await plannedHouse(house.home, { 'Gus Gorse': {} }, { name: 'Service plan' });
  const round = await begunRound(house.home, planned.plan);
  await house.home.clerk('POST', `/plans/${planned.plan.id}/rounds/${round.id}/ask`);
  const secret = (await secretsIn(house.home)).get(addressOf('Gus Gorse'));
  const page = await openPage(browser, { width: 375 });
  await visit(page, `${house.address}/update/${secret}/stop`);
  await screenshot(page, 'round-stop-375');
  await follow(page, 'button', 'Stop these mails');
  expect(await main(page)).toContain('The mails have stopped');
  const desk = await house.openAs(browser, house.clerkId, { width: 375 });
  await visit(desk, `${house.address}/plans/${planned.plan.id}/leads`);
  expect(await main(desk)).toContain('Wants no mail: ask by hand.');
  await screenshot(desk, 'round-leads-375');
  await follow(desk, 'link', 'Gus Gorse');
  await screenshot(desk, 'round-lead-change-375');
  await desk.getByLabel('Ask for updates by mail').check();
  await follow(desk, 'button', 'Save the lead');
  expect(await main(desk)).not.toContain('Wants no mail: ask by hand.');
});
