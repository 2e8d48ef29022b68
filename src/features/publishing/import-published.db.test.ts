import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import {
  agendaText,
  bringIn,
  minutesText,
  type NamedFile,
  recordedMeeting,
  textFile,
  whenHeld,
} from '../../testing/builders.ts';
import { damagedFiles } from '../../testing/mutations.ts';
import {
  bring,
  bringPublic,
  desk,
  did,
  faces,
  facesWith,
  hits,
  itemPages,
  meetingPage,
  post,
  serviceAnswers,
} from '../../testing/public-site.ts';
import { plainPdf } from './readers/fixtures/plain-pdf.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

const agenda = textFile('agenda.txt', agendaText());
const minutes = textFile('minutes.txt', minutesText());

describe('a file that was brought in', () => {
  it('waits for the clerk: the public finds nothing of it anywhere', async () => {
    const { id } = await bring(home, minutes);
    expect(await desk(home)).toMatchObject([{ id, date: whenHeld.iso, state: 'waiting' }]);
    const seen = await faces(home);
    expect(Object.keys(seen)).toEqual([
      '/meetings',
      '/meetings.json',
      '/',
      '/search?words=board',
      '/search.json?words=board',
      '/feed.atom',
      '/calendar.ics',
      ...serviceAnswers.slice(0, 2),
    ]);
    expect(seen['/']).toContain('No meeting has been published yet.');
    expect(Object.values(seen).join()).not.toMatch(/2023|Lantern|Alder/);
    expect(await hits(home, 'lantern')).toEqual([]);
  });

  it('is everywhere once the clerk has published it', async () => {
    await bringPublic(home, minutes);
    expect(await desk(home)).toMatchObject([{ state: 'public' }]);
    expect(Object.keys(await faces(home))).toHaveLength(20);
    expect(await hits(home, 'lantern letter')).toEqual([`${meetingPage}/items/lantern-project-update`]);
    expect(await facesWith(home, 'That the Chair write a letter to the lantern makers.')).toEqual(
      expect.arrayContaining([
        meetingPage,
        `${meetingPage}.json`,
        itemPages[1],
        `${itemPages[1]}.json`,
        '/feed.atom',
      ]),
    );
    expect((await home.visitor('GET', '/calendar.ics')).body).toContain('DTSTART:20230510T170000Z');
  });

  it('can be made public at once', async () => {
    const { published, meetings } = await bringIn(home, [minutes], { publishNow: true });
    expect(published).toEqual(meetings.map((one) => one.id));
    expect((await home.visitor('GET', meetingPage)).statusCode).toBe(200);
  });

  it('changes nothing at all when it is brought in again, under whatever name', async () => {
    await bringIn(home, [agenda, minutes], { publishNow: true });
    const before = await home.contents();
    const again = await bringIn(home, [agenda, { ...minutes, name: 'copy of minutes.txt' }], {
      publishNow: true,
    });
    expect(again).toEqual({
      unchangedFiles: ['agenda.txt', 'copy of minutes.txt'],
      meetings: [],
      published: [],
    });
    expect(await home.contents()).toEqual(before);
  });

  it('counts once when the same file comes twice at one time', async () => {
    const { meetings, unchangedFiles } = await bringIn(home, [minutes, { ...minutes, name: 'copy.txt' }]);
    expect([meetings.length, unchangedFiles]).toEqual([1, ['copy.txt']]);
    expect(await desk(home)).toHaveLength(1);
  });
});

describe('a newer version of a file', () => {
  const newer = (name: string) =>
    textFile(name, minutesText({ resolved: 'That the Chair thank the lantern makers.' }));

  it.each(['minutes.txt', 'minutes as agreed.txt'])(
    'updates the record, and the public only once published (%s)',
    async (name) => {
      const id = await bringPublic(home, minutes);
      const before = (await home.visitor('GET', meetingPage)).body;
      expect(await bring(home, newer(name))).toEqual({ id, change: 'updated' });
      expect((await home.visitor('GET', meetingPage)).body).toBe(before);
      expect(await hits(home, 'thank')).not.toContain(`${meetingPage}/items/lasting-homes`);
      expect(await desk(home)).toMatchObject([{ id, state: 'changed' }]);
      expect((await home.clerk('GET', `/clerk/meetings/${id}`)).body).toContain('Publish the changes');

      await did(home, id, 'publish');
      expect(await facesWith(home, 'That the Chair write a letter')).toEqual([]);
      expect(await facesWith(home, 'That the Chair thank the lantern makers.')).toEqual(
        expect.arrayContaining([
          meetingPage,
          `${meetingPage}.json`,
          itemPages[1],
          `${itemPages[1]}.json`,
          '/feed.atom',
        ]),
      );
      expect(await desk(home)).toMatchObject([{ id, state: 'public' }]);
    },
  );

  it('leaves what the clerk mended, and takes the rest', async () => {
    const { id } = await bring(home, minutes);
    await did(home, id, 'mend', { venue: 'The Harbour Room', time: '5.30pm' });
    const moved = minutesText({
      when: 'Wednesday, 10th May, 2023 at 7.00 pm in the Attic, County Hall, Harrowby',
    });
    const file = textFile('minutes.txt', moved.replace('write a letter', 'send a card'));
    expect((await bring(home, file)).id).toBe(id);
    await did(home, id, 'publish');
    const { meeting } = (await home.visitor('GET', `${meetingPage}.json`)).json();
    expect(meeting).toMatchObject({ venue: 'The Harbour Room', time: '17:30' });
    expect(meeting.items[1].resolutions).toEqual(['That the Chair send a card to the lantern makers.']);
  });

  it('leaves the agenda items that the clerk mended', async () => {
    const { id } = await bring(home, minutes);
    const clerkPage = (await home.clerk('GET', `/clerk/meetings/${id}`)).body;
    const [, lantern] = [...clerkPage.matchAll(/\/items\/([0-9a-f-]{36})/g)].map(([, item]) => item);
    await did(home, id, `items/${lantern}`, {
      title: 'The Lantern Project',
      resolutions: 'That it goes on.',
    });
    await bring(home, newer('minutes.txt'));
    await did(home, id, 'publish');
    const { meeting } = (await home.visitor('GET', `${meetingPage}.json`)).json();
    expect(meeting.items[1]).toMatchObject({
      title: 'The Lantern Project',
      resolutions: ['That it goes on.'],
    });
  });
});

describe('the agenda and the minutes of a meeting', () => {
  it.each([
    ['the agenda first', [[agenda], [minutes]]],
    ['the minutes first', [[minutes], [agenda]]],
    ['both at once', [[agenda, minutes]]],
    ['both at once, the minutes first', [[minutes, agenda]]],
  ])('are one meeting: %s', async (_, runs) => {
    for (const files of runs) await bringIn(home, files, { publishNow: true });
    expect(await desk(home)).toHaveLength(1);
    const { meeting } = (await home.visitor('GET', `${meetingPage}.json`)).json();
    expect(meeting.items.map((item: { title: string }) => item.title)).toEqual([
      'Introductions and Apologies',
      'Lantern Project Update',
      'Lasting Homes',
      'Date and Time of Next Meeting',
    ]);
    expect(meeting.items[1]).toMatchObject({
      purpose: 'To receive an update on the Lantern Project.',
      minutesAllotted: 30,
      presenters: [{ name: 'Bram Oakes', service: 'Permanence Service' }],
      resolutions: ['That the Chair write a letter to the lantern makers.'],
    });
    expect(meeting.attendance.apologies).toEqual([{ name: 'County Councillor Andrea Kaye' }]);
    expect(meeting.next).toEqual({
      date: '2023-07-26',
      time: '13:30',
      venue: 'Heron Suite, County Hall, Harrowby',
    });
  });

  it('stay two while one has no date: joining is offered, and done only when the clerk says so', async () => {
    const undated = await bring(home, textFile('agenda.txt', agendaText({ when: '' })));
    const dated = await bring(home, minutes);
    expect(await desk(home)).toMatchObject([{ date: null }, { date: whenHeld.iso }]);
    const offer = 'the agenda does not say its date';
    for (const { id } of [undated, dated])
      expect((await home.clerk('GET', `/clerk/meetings/${id}`)).body).toContain(offer);

    await did(home, dated.id, 'join', { other: undated.id });
    expect(await desk(home)).toMatchObject([{ id: dated.id, date: whenHeld.iso }]);
    await did(home, dated.id, 'publish');
    const { meeting } = (await home.visitor('GET', `${meetingPage}.json`)).json();
    expect(meeting.items[1]).toMatchObject({
      minutesAllotted: 30,
      resolutions: [expect.stringContaining('letter')],
    });
  });

  it('are not joined with a meeting of another board', async () => {
    const dated = await bring(home, minutes);
    const other = await recordedMeeting(home, { body: 'Another Board', date: null });
    const got = await home.clerk('POST', `/clerk/meetings/${dated.id}/join`, form({ other: other.id }));
    expect(got.statusCode).toBe(404);
    expect((await home.clerk('GET', `/clerk/meetings/${other.id}`)).statusCode).toBe(200);
  });

  it('stay joined when the undated file comes again in a newer version', async () => {
    const undated = await bring(home, textFile('agenda.txt', agendaText({ when: '' })));
    const dated = await bring(home, minutes);
    await did(home, dated.id, 'join', { other: undated.id });
    const newer = textFile('agenda.txt', agendaText({ when: '' }).replace('(30 mins)', '(40 mins)'));
    expect(await bring(home, newer)).toMatchObject({ id: dated.id });
    expect(await desk(home)).toHaveLength(1);
  });
});

describe('a meeting without a date', () => {
  const undated = textFile('agenda.txt', agendaText({ when: '' }));

  it('is not published, also not at once, and the clerk is told what to do', async () => {
    const { published, meetings } = await bringIn(home, [undated], { publishNow: true });
    expect(published).toEqual([]);
    const before = await home.contents();
    const got = await post(home, meetings[0]?.id ?? '', 'publish');
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Give the date of the meeting first: its address is made of it.');
    expect(await home.contents()).toEqual(before);
    expect((await home.visitor('GET', '/meetings.json')).json()).toEqual({ meetings: [] });
  });

  it('is published once the clerk has given its date, which a newer file does not take away', async () => {
    const { id } = await bring(home, undated);
    await did(home, id, 'mend', { day: '10', month: '5', year: '2023' });
    await bring(home, textFile('agenda.txt', agendaText({ when: '', lantern: 'Lantern Project Review' })));
    await did(home, id, 'publish');
    expect((await home.visitor('GET', meetingPage)).body).toContain('Lantern Project Review');
  });
});

describe('the form for the clerk', () => {
  const send = async (...files: NamedFile[]): Promise<Got> =>
    home.clerk('POST', '/clerk/import', await upload(files));

  it('shows what was read with names masked, saves it with what the clerk mended, and publishes nothing', async () => {
    const address = String((await send(minutes)).headers.location);
    const preview = await home.clerk('GET', address);
    expect(preview.body).toContain('What was read: 1 meeting, 0 papers');
    expect(preview.body).not.toContain('Zedd');
    expect((await home.clerk('GET', `${address}.json`)).body).not.toContain('Zedd');
    expect(await desk(home)).toEqual([]);

    const saved = await home.clerk('POST', address, form({ 'm0-venue': 'The Harbour Room' }));
    expect(saved.headers.location).toMatch(/^\/clerk\/meetings\/[0-9a-f-]{36}$/);
    expect(await desk(home)).toMatchObject([{ date: whenHeld.iso, state: 'waiting' }]);
    expect((await home.clerk('GET', String(saved.headers.location))).body).toContain('The Harbour Room');
    expect((await home.clerk('GET', address)).headers.location).toBe('/clerk');
  });

  it('reads a PDF as it reads a text, when it comes and when it is saved', async () => {
    const lines = [
      'Corporate Parenting Panel',
      'Monday 4 March 2024 at 5.30pm in the Hall',
      'Agenda',
      '1. Apologies',
    ];
    const pdf = {
      name: 'agenda.pdf',
      bytes: plainPdf([[...lines, '2. Lasting Homes', '3. Date of Next Meeting']]),
    };
    const address = String((await send(pdf)).headers.location);
    expect((await home.clerk('GET', address)).body).toContain('What was read: 1 meeting');
    expect((await home.clerk('POST', address, form({}))).statusCode).toBe(303);
    expect(await desk(home)).toMatchObject([{ date: '2024-03-04' }]);
  });

  it('saves nothing while a date is impossible, and says which', async () => {
    const address = String((await send(minutes)).headers.location);
    const before = await home.contents();
    const got = await home.clerk('POST', address, form({ 'm0-day': '31', 'm0-month': '2' }));
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('There is no date 31 2 2023.');
    expect(await home.contents()).toEqual(before);
  });

  it('keeps nothing of files of which one cannot be read, and names it', async () => {
    const before = await home.contents();
    const got = await send(minutes, textFile('broken.xml', '<meeting><agendaitems>'));
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('broken.xml, line 1: The XML is malformed');
    expect(await home.contents()).toEqual(before);
  });
});

describe('an import that fails half-way', () => {
  const grant = (verb: 'GRANT' | 'REVOKE', table: string): Promise<unknown> =>
    onClient(home.database.owner, (client) =>
      client.query(`${verb} INSERT ON ${table} ${verb === 'GRANT' ? 'TO' : 'FROM'} hearth_web`),
    );

  it('saves nothing, wherever it fails', async () => {
    await bringIn(home, [agenda], { publishNow: true });
    const before = await home.contents();
    const written = ['file', 'import', 'origin', 'attendance', 'resolution', 'kept_name', 'personal_detail'];
    for (const table of [
      ...written,
      'publication',
      'publication_entry',
      'release',
      'audit_entry',
      'outbox',
    ]) {
      await grant('REVOKE', table);
      await expect(bringIn(home, [minutes], { publishNow: true }), table).rejects.toThrow(
        `permission denied for table ${table}`,
      );
      await grant('GRANT', table);
      expect(await home.contents(), table).toEqual(before);
    }
    expect((await bringIn(home, [minutes], { publishNow: true })).published).toHaveLength(1);
  });

  it('saves all of a damaged file or nothing, and nothing new when it comes again', async () => {
    for (const bytes of fc.sample(damagedFiles(), { numRuns: 40, seed: 20_230_510 })) {
      const before = await home.contents();
      const file = { name: 'damaged', bytes };
      const { meetings } = await bringIn(home, [file]).catch(() => ({ meetings: null }));
      const after = await home.contents();
      if (meetings === null) expect(after).toEqual(before);
      else expect((await bringIn(home, [file])).unchangedFiles).toEqual(['damaged']);
      expect(await home.contents()).toEqual(after);
    }
    expect((await home.visitor('GET', '/meetings.json')).json()).toEqual({ meetings: [] });
    expect((await desk(home)).length).toBeGreaterThan(5);
  });
});
