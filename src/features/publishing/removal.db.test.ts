import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { type TestApp, testApp, upload } from '../../testing/app.ts';
import { agendaText, minutesText, textFile } from '../../testing/builders.ts';
import {
  becauseWrong,
  bring,
  bringPublic,
  did,
  faces,
  facesWith,
  hits,
  itemPages,
  meetingPage,
  post,
  serviceAnswers,
} from '../../testing/public-site.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

const why = { why: 'personal information', note: 'A neighbour is named.' };
const mark = '[removed: personal information]';

const spoken = {
  said: 'Quillon Feather of Elm Road spoke. Bram Oakes thanked him.',
  resolved: 'That a letter be written to Quillon Feather.',
};

/** A meeting whose title, narrative, resolution and written paper hold the same words, with all its PDFs. */
const withWords = async (): Promise<string> => {
  const id = await bringPublic(home, textFile('minutes.txt', minutesText(spoken)));
  const papers = [
    textFile('report.txt', 'The plan for Quillon Feather is ready.'),
    textFile('other.txt', 'Homes.'),
  ];
  await home.clerk('POST', `/clerk/meetings/${id}/papers`, await upload(papers));
  await did(home, id, 'print', { what: 'pack' });
  await did(home, id, 'print', { what: 'minutes' });
  await did(home, id, 'publish');
  return id;
};

const takeOut = (id: string, words: string) =>
  did(home, id, 'remove', { what: 'words', words, seen: words, ...why });

const paperPage = `${meetingPage}/papers/report`;

/** What every table that the public may read holds, and the logs. */
const publicTables = async (): Promise<string> =>
  onClient(home.database.owner, async (client) => {
    const texts: string[] = [];
    for (const table of [
      ...['publication', 'publication_paper', 'publication_entry', 'former_address', 'withdrawn_address'],
      ...['moderngov_number', 'audit_entry', 'outbox', 'publication_deed'],
    ]) {
      const { rows } = await client.query(`SELECT to_json(t)::text AS row FROM ${table} t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return [...texts, ...home.log].join('\n');
  });

const removalId = async (id: string): Promise<string> => {
  const { body } = await home.clerk('GET', `/clerk/meetings/${id}/remove`);
  return /removals\/([0-9a-f-]{36})\/put-back/.exec(body)?.[1] ?? '';
};

describe('words that the clerk takes out', () => {
  it('are gone from pages, search, feeds, data, web service and PDFs, and a mark says why', async () => {
    const id = await withWords();
    expect(Object.keys(await faces(home))).toEqual(
      expect.arrayContaining([`${meetingPage}/minutes.pdf`, `${meetingPage}/pack.pdf`, ...serviceAnswers]),
    );
    const before = await facesWith(home, 'Feather');
    expect(before).toEqual(
      expect.arrayContaining([
        meetingPage,
        itemPages[1],
        `${itemPages[1]}.json`,
        '/feed.atom',
        serviceAnswers[2],
        `${meetingPage}/minutes.pdf`,
        `${meetingPage}/pack.pdf`,
      ]),
    );
    expect((await home.visitor('GET', paperPage)).body).toContain('Feather');

    await takeOut(id, 'quillon  feather');
    const seen = { ...(await faces(home)), [paperPage]: (await home.visitor('GET', paperPage)).body };
    for (const [address, text] of Object.entries(seen)) expect(text, address).not.toMatch(/Quillon|Feather/);
    expect(await hits(home, 'Feather')).toEqual([]);
    expect(await hits(home, 'Quillon')).toEqual([]);
    for (const address of before) expect(seen[address]?.replace(/\s+/g, ' '), address).toContain(mark);
    expect(seen[paperPage]).toContain(mark);
    expect(seen[meetingPage]).toContain('personal information (10 March 2026)');
    expect(await publicTables()).not.toMatch(/Quillon|Feather/);
  });

  it('come back when the clerk puts them back', async () => {
    const id = await withWords();
    const before = await faces(home);
    await takeOut(id, 'Quillon Feather');
    await did(home, id, `removals/${await removalId(id)}/put-back`);
    const after = await faces(home);
    expect(after[`${meetingPage}/minutes.pdf`]).toBe(before[`${meetingPage}/minutes.pdf`]);
    expect(after[`${meetingPage}.json`]).toBe(before[`${meetingPage}.json`]);
    expect((await post(home, id, `removals/${await removalId(id)}/put-back`)).statusCode).toBe(404);
  });

  it('stay gone when a newer version of the file is brought in and published', async () => {
    const id = await withWords();
    await takeOut(id, 'Quillon Feather');
    await bring(
      home,
      textFile('minutes.txt', minutesText({ ...spoken, homes: 'Quillon Feather came back.' })),
    );
    await did(home, id, 'publish');
    expect(await facesWith(home, 'Feather')).toEqual([]);
    expect(await facesWith(home, `${mark} came back.`)).not.toEqual([]);
  });

  it('leave the address of an item too, where its title held them', async () => {
    const id = await bringPublic(home, textFile('agenda.txt', agendaText({ lantern: 'A Home for Quillon' })));
    const former = `${meetingPage}/items/a-home-for-quillon`;
    expect((await home.visitor('GET', former)).statusCode).toBe(200);
    await takeOut(id, 'Quillon');
    expect((await home.visitor('GET', former)).statusCode).toBe(404);
    expect((await home.visitor('GET', `${meetingPage}.json`)).body.toLowerCase()).not.toContain('quillon');
    expect((await publicTables()).toLowerCase()).not.toContain('quillon');
  });

  it('release nothing that was recorded since', async () => {
    const id = await withWords();
    await bring(home, textFile('minutes.txt', minutesText({ ...spoken, homes: 'Not said in public yet.' })));
    await takeOut(id, 'Quillon Feather');
    expect(await facesWith(home, 'Not said in public yet.')).toEqual([]);
    expect(await facesWith(home, 'Feather')).toEqual([]);
  });

  it('are shown where they stand before they go, and nothing typed is lost', async () => {
    const id = await withWords();
    const before = await home.contents();
    const looked = await post(home, id, 'remove', { what: 'words', words: 'Quillon Feather', ...why });
    expect([looked.statusCode, looked.body.match(/<mark>Quillon Feather<\/mark>/g)?.length]).toEqual([
      200, 3,
    ]);
    for (const [fields, said] of [
      [{ words: 'Nobody Here', ...why }, 'These words do not stand in what is public.'],
      [{ words: ' ,. ', ...why }, 'Give the words to take out.'],
      [{ words: 'Quillon', seen: 'Quillon', why: '', note: 'Typed.' }, 'Choose the reason.'],
      [{ words: 'Quillon', seen: 'Quillon', why: 'because', note: ' ' }, 'Say in a few words why'],
    ] as const) {
      const got = await post(home, id, 'remove', { what: 'words', ...fields });
      expect([got.statusCode, got.body.includes(said)]).toEqual([422, true]);
      expect(got.body).toContain(fields.words.trim());
    }
    expect(await home.contents()).toEqual(before);
  });

  it.each(['paragraph', 'report', 'member', 'ordinary', '2023'])(
    'may be words that Hearth uses itself: %s',
    async (word) => {
      const id = await bringPublic(
        home,
        textFile('minutes.txt', minutesText({ homes: `They said ${word} twice.` })),
      );
      await takeOut(id, word);
      expect((await home.visitor('GET', meetingPage)).statusCode).toBe(200);
      expect(await facesWith(home, `They said ${word} twice.`)).toEqual([]);
      expect(await facesWith(home, `They said ${mark} twice.`)).not.toEqual([]);
    },
  );
});

describe('a paper that the clerk takes down', () => {
  it('is gone from its page, the pack and the data; its title says so', async () => {
    const id = await withWords();
    const { meeting } = (await home.visitor('GET', `${meetingPage}.json`)).json();
    const paper = meeting.papers.find(({ title }: { title: string }) => title === 'report').id;
    await did(home, id, 'remove', { what: 'paper', paper, ...why });
    expect((await home.visitor('GET', paperPage)).statusCode).toBe(404);
    const seen = await faces(home);
    expect(seen[`${meetingPage}/pack.pdf`]).not.toContain('is ready');
    expect(seen[meetingPage]).toContain(`report ${mark}`);
    const again = await post(home, id, 'remove', { what: 'paper', paper, ...why });
    expect([again.statusCode, again.body.includes('The paper was taken down before.')]).toEqual([422, true]);

    await did(home, id, `removals/${await removalId(id)}/put-back`);
    expect((await home.visitor('GET', paperPage)).body).toContain('is ready');
    await did(home, id, 'print', { what: 'pack' });
    const pdfs = (await home.visitor('GET', meetingPage)).body;
    expect(pdfs).toContain('supplement-1.pdf');
  });

  it('has to be one of the meeting', async () => {
    const id = await withWords();
    const got = await post(home, id, 'remove', { what: 'paper', paper: 'x', ...why });
    expect([got.statusCode, got.body.includes('Choose the paper.')]).toEqual([422, true]);
  });
});

describe('a meeting that is taken off the public site', () => {
  it('says at each of its addresses that something was taken down, when and why, and no word of it', async () => {
    const id = await withWords();
    const refused = await post(home, id, 'withdraw', { why: '', note: 'x' });
    expect([refused.statusCode, refused.body.includes('Choose the reason.')]).toEqual([422, true]);
    expect((await home.visitor('GET', meetingPage)).statusCode).toBe(200);

    await did(home, id, 'withdraw', becauseWrong);
    for (const address of [
      meetingPage,
      `${meetingPage}.json`,
      itemPages[1],
      paperPage,
      `${meetingPage}/minutes.pdf`,
      `${meetingPage}/calendar.ics`,
    ]) {
      const got = await home.visitor('GET', address);
      expect([address, got.statusCode]).toEqual([address, 410]);
      expect(got.body).toContain('published by mistake');
      // The page repeats the address that was asked for, and nothing else of what was there.
      const told = got.body.replaceAll(address, '');
      expect(told).not.toMatch(/Lantern|Feather|wrong version/i);
    }
    const service = await home.visitor('GET', serviceAnswers[2] ?? '');
    expect([service.statusCode, service.body]).toEqual([
      410,
      'The meeting of that lMeetingId was taken down.\n',
    ]);
    expect(await hits(home, 'lantern')).toEqual([]);

    await did(home, id, 'publish', { note: 'Put right.' });
    expect((await home.visitor('GET', meetingPage)).statusCode).toBe(200);
  });

  it('says so at an address that it had before, too', async () => {
    const id = await bringPublic(home, textFile('minutes.txt', minutesText()));
    await did(home, id, 'mend', { day: '11' });
    await did(home, id, 'publish');
    await did(home, id, 'withdraw', becauseWrong);
    for (const day of ['10', '11']) {
      const got = await home.visitor('GET', `/meetings/corporate-parenting-board-2023-05-${day}`);
      expect([day, got.statusCode]).toEqual([day, 410]);
    }
  });
});

it('is all written down for the clerk: who, when and why', async () => {
  const id = await withWords();
  await takeOut(id, 'Quillon Feather');
  await did(home, id, 'withdraw', becauseWrong);
  await did(home, id, 'publish', { note: 'Put right.' });
  const { body } = await home.clerk('GET', `/clerk/meetings/${id}`);
  const told = body
    .slice(body.indexOf('id="deeds"'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const line of [
    /Published by [^(]+\(10 March 2026 at 9am\) Put right\./,
    /Taken off the public site by [^(]+\(10 March 2026 at 9am\) published by mistake: The wrong version\./,
    /Words taken out by [^(]+\(10 March 2026 at 9am\) personal information: A neighbour is named\./,
  ])
    expect(told).toMatch(line);
});
