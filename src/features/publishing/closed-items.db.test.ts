import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp, upload } from '../../testing/app.ts';
import { minutesText, textFile } from '../../testing/builders.ts';
import {
  bringPublic,
  did,
  faces,
  facesWith,
  hits,
  itemPages,
  meetingPage,
  serviceAnswers,
} from '../../testing/public-site.ts';
import { changeItem, findMeeting } from '../meetings/index.ts';
import { childText, descendants, parseXml } from './readers/xml-tree.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

const secret = /Quillon|Lantern|letter to the makers|paper of figures/i;
const notice = 'Not open to the public (paragraph 3: information about the financial or business affairs';

/** A public meeting whose second item, with a paper, is open at first and then exempt; printed and released. */
const closed = async (): Promise<string> => {
  const file = textFile(
    'minutes.txt',
    minutesText({ said: 'Quillon spoke of lanterns.', resolved: 'That a letter to the makers be sent.' }),
  );
  const id = await bringPublic(home, file);
  const meeting = await home.inScope((tx, scope) => findMeeting(tx, scope, id));
  const item = meeting?.items[1]?.id ?? '';
  const paper = await upload([textFile('costs.txt', 'A paper of figures.')], { item });
  await home.clerk('POST', `/clerk/meetings/${id}/papers`, paper);
  await did(home, id, 'print', { what: 'pack' });
  await did(home, id, 'print', { what: 'minutes' });
  await did(home, id, 'publish');
  expect(await facesWith(home, 'Quillon')).not.toEqual([]);
  await home.inScope((tx, scope) =>
    changeItem(tx, scope, item, { exempt: { paragraph: 3, reason: 'It tells what a Quillon lamp costs.' } }),
  );
  await did(home, id, 'print', { what: 'pack' });
  await did(home, id, 'print', { what: 'minutes' });
  await did(home, id, 'publish');
  return id;
};

describe('an item that is not open to the public', () => {
  it('is left out of pages, search, feeds, data, web service and PDFs, and a notice says why', async () => {
    await closed();
    const seen = await faces(home);
    for (const [address, text] of Object.entries(seen)) expect(text, address).not.toMatch(secret);
    expect(Object.keys(seen)).toEqual(
      expect.arrayContaining([`${meetingPage}/minutes.pdf`, `${meetingPage}/pack.pdf`]),
    );
    const told = Object.entries(seen).flatMap(([address, text]) =>
      text.replace(/\s+/g, ' ').includes(notice) ? [address] : [],
    );
    expect(told).toEqual(
      expect.arrayContaining([
        meetingPage,
        `${meetingPage}.json`,
        `${meetingPage}/pack.pdf`,
        serviceAnswers[2],
      ]),
    );
    for (const words of ['Quillon', 'lantern', 'makers', 'costs'])
      expect(await hits(home, words)).toEqual([]);
    expect((await home.visitor('GET', itemPages[1])).statusCode).toBe(404);
    expect((await home.visitor('GET', `${meetingPage}/papers/costs`)).statusCode).toBe(404);
  });

  it('has a page of its own with the notice, and is restricted for those who read the web service', async () => {
    await closed();
    const page = await home.visitor('GET', `${meetingPage}/items/an-item-that-is-not-open-to-the-public`);
    expect([page.statusCode, page.body.includes(notice)]).toEqual([200, true]);
    const answer = parseXml('answer', (await home.visitor('GET', serviceAnswers[2] ?? '')).body);
    expect(descendants(answer, ['agendaitem']).map((item) => childText(item, 'isrestricted'))).toEqual([
      'False',
      'True',
      'False',
      'False',
    ]);
  });
});

it('lets feeds, calendar and web service lead to the address of the settings, whatever host is asked', async () => {
  const other = await testApp({ siteUrl: 'https://board.eastmere.gov.uk' });
  try {
    await bringPublic(other, textFile('minutes.txt', minutesText()));
    for (const address of ['/feed.atom', '/calendar.ics', '/follow', serviceAnswers[2] ?? '']) {
      const { body } = await other.visitor('GET', address, { headers: { host: 'evil.example' } });
      expect(body, address).toContain('https://board.eastmere.gov.uk/');
      expect(body, address).not.toContain('evil.example');
    }
  } finally {
    await other.close();
  }
});
