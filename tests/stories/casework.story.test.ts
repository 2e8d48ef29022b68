import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, openBrowser, type PageOptions, visit } from '../../src/testing/browser/page.ts';
import { screenshot } from '../../src/testing/browser/screenshot.ts';
import { childInCare, newOfficer } from '../../src/testing/casework.ts';
import { addedFamily } from '../../src/testing/conferences.ts';
import { type OpenHouse, openHouse } from '../../src/testing/signed-in.ts';

let browser: Browser;
let house: OpenHouse;

const longStory = 240_000;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
});
afterAll(() => house.close());

const main = (page: Page) => page.locator('main').innerText();

/** Looks at the same page again. */
const again = (page: Page) => visit(page, page.url().replace(/\?.*/, ''));

/** A radio button or tick box by the name and value that it sends. */
const tick = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();

describe.each<[string, PageOptions, string]>([
  ['at a desk', { javaScript: true, width: 1280 }, 'K70001'],
  ['on a phone without JavaScript', { javaScript: false, width: 375 }, 'K70002'],
])('a review and what came of it, %s', (_how, options, reference) => {
  const picture = (page: Page, what: string) => screenshot(page, `casework-${what}-${options.width}`);

  /** The day for the answer to every challenge has passed. */
  const daysPass = () =>
    house.home.database.client.query(`UPDATE challenge SET reply_due = '2026-03-02' WHERE closed_on IS NULL`);

  /** Asks a practice manager without an account, whose answers the officer would write down. */
  const askPracticeManager = async (page: Page): Promise<void> => {
    await tick(page, 'level', 'practice manager');
    await page.getByLabel('Or the post of somebody without an account').fill('Practice manager, North 1');
    await follow(page, 'button', 'Send it');
  };

  it(
    'goes from a day that comes near to what changed for the child, and leaves a count',
    async () => {
      const officer = await newOfficer(house.home);
      const manager = await house.home.as('team manager', null);
      const [name] = (
        await house.home.database.client.query('SELECT name FROM person WHERE id = $1', [manager.personId])
      ).rows;
      await childInCare(house.home, { reference, officerId: officer.personId, since: '2026-02-12' });
      const desk = await house.openAs(browser, officer.personId, options);

      // The first review falls due; it is planned, and the child and the school are asked what they think.
      await visit(desk, `${house.address}/children`);
      expect(await main(desk)).toMatch(/First review\s+Due in 2 days/);
      await picture(desk, 'due');
      await follow(desk, 'link', reference);
      await follow(desk, 'link', 'Reviews, their decisions, and what was found between them');
      await follow(desk, 'link', 'Plan the next review');
      await tick(desk, 'asked', 'The child');
      await tick(desk, 'asked', 'School');
      await tick(desk, 'papers', 'The child');
      await desk.getByLabel('The day they were sent (optional)').fill('2 March 2026');
      await follow(desk, 'button', 'Plan the review');
      expect(await main(desk)).toContain('Review on Thursday 12 March 2026');
      await follow(desk, 'link', 'Consultation papers');
      await desk.getByLabel('Came back on').first().fill('9 March 2026');
      await follow(desk, 'button', 'Save');
      await picture(desk, 'planned');

      // It is held with the child in the chair, and decides two things.
      await follow(desk, 'button', 'Write down that it was held');
      await desk.getByLabel('The day on which it was held').fill('10 March 2026');
      await tick(desk, 'participation', 'PN1');
      await tick(desk, 'came', 'The child');
      await tick(desk, 'chaired', 'yes');
      await desk.getByLabel('The child’s own words (optional)').fill('I want to see the lantern college.');
      await desk.getByLabel('What is to be done').nth(0).fill('Visit the lantern college');
      await desk.getByLabel('Who does it, by their post').nth(0).fill('Social worker');
      await desk.getByLabel('By which day').nth(0).fill('10 April 2026');
      await desk.getByLabel('What is to be done').nth(1).fill('Write the family time plan');
      await desk.getByLabel('Who does it, by their post').nth(1).fill('Social worker');
      await desk.getByLabel('By which day').nth(1).fill('17 April 2026');
      await follow(desk, 'button', 'Save the review');
      expect(await main(desk)).toContain('and chaired the review');
      expect(await main(desk)).toContain('I want to see the lantern college.');
      await picture(desk, 'held');

      // Half way one of the two is not done: first a word with the team.
      await visit(desk, `${house.address}/children`);
      await follow(desk, 'link', reference);
      await follow(desk, 'link', 'Reviews, their decisions, and what was found between them');
      await follow(desk, 'link', 'Write down what you found');
      await tick(desk, 'track', 'no');
      await desk.getByLabel('What you found', { exact: true }).fill('Nobody arranged the visit.');
      await desk.getByLabel('Not done').nth(0).check();
      await desk.getByLabel('Done', { exact: true }).nth(1).check();
      await follow(desk, 'button', 'Save what you found');
      expect(await main(desk)).toContain('The plan is not on track.');
      await follow(desk, 'link', 'Raise a challenge');
      await tick(desk, 'kind', 'informal');
      await desk.getByLabel('What it is about').selectOption('statutory visits not recorded');
      await desk.getByLabel('What is to be put right, and by when').fill('The visit was not arranged.');
      await askPracticeManager(desk);

      // Nobody answers: an alert, and then a problem resolution.
      await daysPass();
      await again(desk);
      await follow(desk, 'button', 'Raise it further');
      await tick(desk, 'kind', 'alert');
      await desk.getByLabel('What it is about').selectOption('statutory visits not recorded');
      await askPracticeManager(desk);
      await daysPass();
      await again(desk);
      await follow(desk, 'button', 'Raise it further');
      await desk.getByLabel('What it is about').selectOption('implementation of the plan');
      await desk.getByLabel('What you fear for the child').selectOption('delay and drift');
      await askPracticeManager(desk);

      // The day passes: the next level is offered, and a person sends it.
      expect(await main(desk)).not.toContain('Escalate it\n');
      await daysPass();
      await again(desk);
      await picture(desk, 'offered');
      await follow(desk, 'button', 'Escalate it');
      await tick(desk, 'level', 'team manager');
      await desk.getByLabel('Who is asked').selectOption(manager.personId);
      await desk.getByLabel('Why it goes further').fill('Three weeks without an answer.');
      await follow(desk, 'button', 'Send it');
      const challenge = desk.url().replace(/\?.*/, '');

      // The team manager reads that, and nothing of the child's line.
      const office = await house.openAs(browser, manager.personId, options);
      expect(await visit(office, `${house.address}/children`)).toBe(403);
      await visit(office, `${house.address}/challenges`);
      await follow(office, 'link', 'Problem resolution: implementation of the plan');
      await office.getByLabel('Your answer').fill('The visit is on 20 March; the worker goes along.');
      await follow(office, 'button', 'Send the answer');
      await picture(office, 'answered');

      // It ends with what changed for the child.
      await visit(desk, challenge);
      expect(await main(desk)).toContain(`${name?.name} answered`);
      await follow(desk, 'link', 'Close it, with what changed for the child');
      await tick(desk, 'outcome', 'mended');
      await desk.getByLabel('What changed for the child, or why nothing did').fill('They saw the college.');
      await follow(desk, 'button', 'Close it');
      expect(await main(desk)).toContain('They saw the college.');
      await picture(desk, 'closed');

      // The manager of the service brings its list of reviews in, and the next one is planned.
      const lead = await house.home.as('service manager', null);
      const service = await house.openAs(browser, lead.personId, options);
      await visit(service, `${house.address}/children`);
      await follow(service, 'link', 'Bring a list of reviews in');
      await service.getByLabel('The file', { exact: true }).setInputFiles({
        name: 'reviews.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `Ref,Planned,Time,Venue,Held,PN\n${reference},4/6/2026,10am,School,,\n${reference},,,,10/3/2026,PN6\n${reference},,,,soon,\n`,
        ),
      });
      await follow(service, 'button', 'Read the file');
      expect(await main(service)).toContain('Line 4, Held: “soon” is no date.');
      expect(await main(service)).toContain(
        'the list says PN6 (Did not come, and sent their views), here it is PN1',
      );
      await picture(service, 'list');
      await follow(service, 'button', 'Take these');
      expect(await main(service)).toContain('Taken in: 1 line.');
      await picture(service, 'list-taken');

      // The week counts it; what leaves the service names no child, and hides so small a number.
      await visit(desk, `${house.address}/challenges/week`);
      expect(await main(desk)).toMatch(/raised/i);
      await house.home.database.client.query(`UPDATE challenge SET raised_on = '2025-11-03'`);
      const analyst = await house.home.as('analyst', null);
      const figures = await house.openAs(browser, analyst.personId, options);
      await visit(figures, `${house.address}/counts?of=challenges`);
      const counts = await main(figures);
      expect(counts).toContain('hidden');
      expect(counts).not.toContain(reference);
      await picture(figures, 'counts');

      // A family's conference is planned and held, and a parent says what it was like.
      const family = `F-${options.width}`;
      await addedFamily(officer, { reference: family, begunOn: '23 February 2026' });
      await visit(desk, `${house.address}/conferences`);
      expect(await main(desk)).toMatch(/Initial conference: due in 6 days/);
      await picture(desk, 'conferences');
      await follow(desk, 'link', family);
      await follow(desk, 'link', 'Plan it');
      await desk.getByLabel('Day').fill('13 March 2026');
      await follow(desk, 'button', 'Plan it');
      await follow(desk, 'link', 'Write down that it was held');
      await desk.getByLabel('The day on which it was held').fill('10 March 2026');
      await tick(desk, 'outcome', 'plan made');
      await desk.getByLabel('Category of the plan').selectOption('neglect');
      await desk.locator('input[name="came"]').fill('1');
      await desk.getByLabel('Too young to say').fill('1');
      await tick(desk, 'invited', 'education');
      await tick(desk, 'invited', 'gp');
      await tick(desk, 'present', 'education');
      await picture(desk, 'conference-form');
      await follow(desk, 'button', 'Save the conference');
      expect(await main(desk)).toContain('Review conference: due in 92 days, by 10 June 2026.');
      await picture(desk, 'family');
      await follow(desk, 'link', 'Questionnaires');
      await tick(desk, 'link', 'yes');
      await follow(desk, 'button', 'Save');
      const link = new URL(await desk.getByLabel('The link').inputValue());
      await visit(desk, `${house.address}${link.pathname}`);
      await tick(desk, 'couldSay', 'yes');
      await picture(desk, 'questionnaire');
      await follow(desk, 'button', 'Send your answers');
      expect(await main(desk)).toContain('Thank you');
      await visit(desk, `${house.address}/conferences/year`);
      expect(await main(desk)).toMatch(/Initial conference\s+\d\s+\d\s+0/);
      await picture(desk, 'conference-year');
      await visit(desk, `${house.address}/conferences/answers`);
      await visit(figures, `${house.address}/counts?of=conferences&quarter=2025-10-01`);
      expect(await main(figures)).toMatch(/Conferences held\s+0/);
      await picture(figures, 'conference-counts');
      // The officer audits another child's file, asks for a second look, and sees what else the service owes.
      await visit(desk, `${house.address}/quality`);
      await follow(desk, 'button', 'Add an audit');
      await tick(desk, 'kind', 'tier 2 audit');
      await follow(desk, 'button', 'Go on');
      await desk.getByLabel('Day', { exact: true }).fill('2');
      await desk.getByLabel('Month').fill('3');
      await desk.getByLabel('Year').fill('2026');
      await desk.getByLabel('The child’s reference').fill(`${reference}-A`);
      await desk.getByLabel('District').fill('North');
      await desk.getByLabel('Done by, as a post').fill('Reviewing officer, North');
      await tick(desk, 'oversight', 'good');
      await desk.getByLabel('The child’s voice').first().check();
      await follow(desk, 'button', 'Save it');
      expect(await main(desk)).toContain('Nobody else has graded it.');
      await picture(desk, 'audit');
      await follow(desk, 'link', 'Ask somebody for a second look');
      await visit(desk, `${house.address}/foster-reviews`);
      expect(await main(desk)).toContain('0 of 12 reviews are booked');
      await picture(desk, 'foster-reviews');
      await visit(desk, `${house.address}/duties`);
      await visit(desk, `${house.address}/quality/period`);
      await picture(desk, 'quality-year');
      await visit(service, `${house.address}/duties/period`);
      // The year of the service drafts itself from all of that.
      await visit(service, `${house.address}/service`);
      await follow(service, 'link', 'Annual report');
      expect(await main(service)).toContain('To be written:');
      await picture(service, 'annual-report');
      // A care leaver in bed and breakfast goes to the panel; staff see the need, and the board no small count.
      await visit(office, `${house.address}/homes/leavers/new`);
      await office.getByLabel('Reference of the case system').fill(`L${reference}`);
      await tick(office, 'hasLeft', 'yes');
      await follow(office, 'button', 'Add them');
      await follow(office, 'button', 'Write a home down');
      await office.getByLabel('What kind of home').selectOption('bed and breakfast');
      await office.getByLabel('District').fill('Lantern Vale');
      await office.getByLabel('The day they moved in').fill('2 February 2026');
      await follow(office, 'button', 'Save the home');
      expect(await main(office)).toContain('37 nights');
      await picture(office, 'home');
      await follow(office, 'link', 'Refer them to the panel');
      await office.getByLabel('Why, and who refers them, by their post').fill('Personal adviser');
      await office.getByLabel('What they need').fill('A home near college');
      await office.getByLabel('By which day the panel decides').fill('20 March 2026');
      await follow(office, 'button', 'Refer them');
      expect(await main(office)).toContain('Lasting-homes panel: decide by 20 March 2026');
      await visit(office, `${house.address}/homes`);
      expect(await main(office)).toContain('in an emergency home or bed and breakfast');
      await picture(office, 'need');
      await visit(figures, `${house.address}/homes`);
      expect(await main(figures)).toMatch(/Lantern Vale\s+hidden/);
      await picture(figures, 'need-of-board');
    },
    longStory,
  );
});
