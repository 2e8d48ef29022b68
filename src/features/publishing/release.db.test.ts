import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { agendaText, minutesText, recordedMeeting, textFile } from '../../testing/builders.ts';
import {
  becauseWrong,
  bring,
  bringPublic,
  desk,
  did,
  faces,
  facesWith,
  hits,
  itemPages,
  meetingPage,
  pdfText,
} from '../../testing/public-site.ts';
import { openPdf } from '../../typesetting/opened-pdf.ts';
import { deadlinesOf } from '../calendar/index.ts';
import { listPrintings } from '../packs/index.ts';
import { publish } from './release.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

const agenda = textFile('agenda.txt', agendaText());
const minutes = textFile('minutes.txt', minutesText());

describe('the calendar', () => {
  it('notes the day on which the agenda of a meeting ahead was first published', async () => {
    const { id } = await recordedMeeting(home, { date: '2026-03-24' });
    await did(home, id, 'publish');
    const metOn = async () => {
      const found = await home.inScope((tx, scope) => deadlinesOf(tx, scope, id, '2026-03-12'));
      return found.find(({ kind }) => kind === 'agenda')?.metOn;
    };
    expect(await metOn()).toBe('2026-03-10');
    const later = { authority: home.authority, at: new Date('2026-03-12T09:00:00Z') };
    await home.inScope((tx, scope) => publish(tx, scope, id, later));
    expect(await metOn()).toBe('2026-03-10');
  });
});

describe('the name of a young person who sits for a group', () => {
  const named = /Zedd/;

  it('stands nowhere that anybody reads: pages, search, feeds, data and PDF show the group', async () => {
    const id = await bringPublic(home, minutes);
    await did(home, id, 'print', { what: 'minutes' });
    const seen = await faces(home);
    expect(Object.keys(seen)).toContain(`${meetingPage}/minutes.pdf`);
    for (const [address, text] of Object.entries(seen)) expect(text, address).not.toMatch(named);
    expect(await facesWith(home, 'LINX representative')).toEqual([
      meetingPage,
      `${meetingPage}.json`,
      '/mgWebService.asmx/GetMeeting?lMeetingId=1',
      `${meetingPage}/minutes.pdf`,
    ]);
    expect(await facesWith(home, '[name withheld] told the Board about the lanterns.')).toContain(
      `${meetingPage}/minutes.pdf`,
    );
    expect(await hits(home, 'Zedd')).toEqual([]);
    expect(home.log.join()).not.toMatch(named);
  });

  it('goes from earlier meetings, public and printed, once a later file makes it known', async () => {
    const drum = {
      when: 'Wednesday, 8th March, 2023 at 6.00 pm in the Attic',
      representative: 'Quillon',
      said: 'Zedd came with a drum.',
    };
    const earlier = '/meetings/corporate-parenting-board-2023-03-08';
    const id = await bringPublic(home, textFile('march.txt', minutesText(drum)));
    await did(home, id, 'print', { what: 'minutes' });
    expect((await home.visitor('GET', `${earlier}/items/lantern-project-update`)).body).toMatch(named);
    expect(await pdfText(home, `${earlier}/minutes.pdf`)).toMatch(named);

    await bring(home, minutes);
    for (const address of [
      '',
      '.json',
      '/items/lantern-project-update',
      '/items/lantern-project-update.json',
    ])
      expect((await home.visitor('GET', `${earlier}${address}`)).body, address).not.toMatch(named);
    expect(await hits(home, 'Zedd')).toEqual([]);
    expect(await pdfText(home, `${earlier}/minutes.pdf`)).toContain('[name withheld] came with a drum.');
    expect(await desk(home)).toMatchObject([{ state: 'waiting' }, { id, state: 'public' }]);
  });

  it('goes from the PDF of a meeting that is not public yet, too', async () => {
    const drum = {
      when: 'Wednesday, 8th March, 2023 at 6.00 pm in the Attic',
      representative: 'Quillon',
      said: 'Zedd came with a drum.',
    };
    const { id } = await bring(home, textFile('march.txt', minutesText(drum)));
    await did(home, id, 'print', { what: 'minutes' });
    await bring(home, minutes);
    const printed = await home.clerk('GET', `/clerk/meetings/${id}/printed/minutes.pdf`);
    expect((await openPdf(printed.rawPayload)).pageTexts.join(' ')).not.toMatch(named);
    await did(home, id, 'publish');
    expect(await pdfText(home, '/meetings/corporate-parenting-board-2023-03-08/minutes.pdf')).not.toMatch(
      named,
    );
  });
});

describe('a name or a number in a text', () => {
  const detailId = async (id: string, text: string): Promise<string> => {
    const { body } = await home.clerk('GET', `/clerk/meetings/${id}`);
    return new RegExp(`value="([0-9a-f-]{36})"[^>]*>\\s*<label[^>]*>\\s*${text}\\s*<`).exec(body)?.[1] ?? '';
  };
  const telling = ['Wendy', '01632 960123'];

  it('is masked until the clerk decides; kept or masked, it is so everywhere at once', async () => {
    const id = await bringPublic(home, minutes);
    await did(home, id, 'print', { what: 'minutes' });
    for (const text of telling) expect(await facesWith(home, text)).toEqual([]);
    expect(await facesWith(home, '[telephone number withheld]')).toContain(`${meetingPage}/minutes.pdf`);
    expect(await desk(home)).toMatchObject([{ undecided: expect.any(Number) }]);

    await did(home, id, 'details', { decision: 'keep', which: await detailId(id, 'Wendy') });
    const shown = [itemPages[2], `${itemPages[2]}.json`, `${meetingPage}.json`, `${meetingPage}/minutes.pdf`];
    expect(await facesWith(home, 'Wendy')).toEqual(expect.arrayContaining(shown));
    expect(await hits(home, 'Wendy')).toEqual([itemPages[2]]);
    expect(await facesWith(home, '01632 960123')).toEqual([]);

    await did(home, id, 'details', { decision: 'mask', which: await detailId(id, 'Wendy') });
    expect(await facesWith(home, 'Wendy')).toEqual([]);
    expect(await hits(home, 'Wendy')).toEqual([]);
  });

  it.each([
    ['on its pages', false],
    ['in its PDF', true],
  ])('does not release what was recorded since, when a decision is made: %s', async (_, print) => {
    const id = await bringPublic(home, minutes);
    if (print) await did(home, id, 'print', { what: 'minutes' });
    await bring(home, textFile('minutes.txt', minutesText({ resolved: 'That nothing be said of it yet.' })));
    await did(home, id, 'details', { decision: 'keep', which: await detailId(id, 'Wendy') });
    expect(await facesWith(home, 'That nothing be said of it yet.')).toEqual([]);
    expect(await facesWith(home, 'Wendy')).not.toEqual([]);
  });

  it('keeps the decision through a newer version of the file', async () => {
    const id = await bringPublic(home, minutes);
    await did(home, id, 'details', { decision: 'keep', which: await detailId(id, 'Wendy') });
    await bring(home, textFile('minutes.txt', minutesText({ homes: 'Wendy spoke of her new home.' })));
    await did(home, id, 'publish');
    expect(await facesWith(home, 'Wendy spoke of her new home.')).toContain(itemPages[2]);
  });
});

/** What the fence lets the public reach of a meeting's PDFs, whatever a page asks for. */
const printingsInReach = (id: string) => {
  const scope: Scope = { ...home.scope, zone: 'public', actor: { kind: 'public' } };
  return withScope(home.database.connected, scope, (tx) => listPrintings(tx, scope, id));
};

describe('a meeting that is taken off the public site', () => {
  it('is gone from pages, search, feeds, data and PDF, and comes back at the same address', async () => {
    const nothing = Object.keys(await faces(home));
    const id = await bringPublic(home, minutes);
    await did(home, id, 'print', { what: 'minutes' });
    expect(await printingsInReach(id)).toHaveLength(1);
    const all = Object.keys(await faces(home));
    expect(all).toContain(`${meetingPage}/minutes.pdf`);

    await did(home, id, 'withdraw', becauseWrong);
    expect(await printingsInReach(id)).toEqual([]);
    const seen = await faces(home);
    expect(Object.keys(seen)).toEqual(nothing);
    expect(Object.values(seen).join()).not.toMatch(/2023|Lantern/);
    expect(await hits(home, 'lantern')).toEqual([]);
    expect(await desk(home)).toMatchObject([{ id, state: 'waiting' }]);

    await did(home, id, 'publish');
    expect(Object.keys(await faces(home))).toEqual(all);
  });
});

describe('an address that was public', () => {
  it("leads to today's, with what stood behind it", async () => {
    const id = await bringPublic(home, minutes);
    await did(home, id, 'print', { what: 'minutes' });
    await did(home, id, 'mend', { day: '11' });
    await did(home, id, 'publish');
    const today = '/meetings/corporate-parenting-board-2023-05-11';
    for (const rest of [
      '',
      '.json',
      '/items/lasting-homes',
      '/items/lasting-homes.json',
      '/minutes.pdf',
      '/calendar.ics',
    ]) {
      const got = await home.visitor('GET', `${meetingPage}${rest}`);
      expect([rest, got.statusCode, got.headers.location]).toEqual([rest, 301, `${today}${rest}`]);
      expect((await home.visitor('GET', `${today}${rest}`)).statusCode).toBe(200);
    }
    await did(home, id, 'withdraw', becauseWrong);
    expect((await home.visitor('GET', meetingPage)).statusCode).toBe(410);
  });

  it('stays that of an item whose title changes', async () => {
    await bringPublic(home, agenda);
    const { id } = await bring(
      home,
      textFile('agenda.txt', agendaText({ lantern: 'Lantern Project Review' })),
    );
    await did(home, id, 'publish');
    const got = await home.visitor('GET', `${meetingPage}/items/lantern-project-update`);
    expect([got.statusCode, got.body.includes('Lantern Project Review')]).toEqual([200, true]);
  });
});
