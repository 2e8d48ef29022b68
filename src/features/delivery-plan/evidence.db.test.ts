import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import { type Decided, decidedAt, madeExempt } from '../../testing/decisions.ts';
import { keptSource } from '../../testing/furnish/indicators.ts';
import {
  addressOf,
  begunRound,
  type PlannedHouse,
  plannedHouse,
  secretsIn,
} from '../../testing/update-rounds.ts';
import { largestEvidence } from './evidence.ts';
import { keepLead } from './keep-lead.ts';
import { findPart } from './queries.ts';

const lead = 'Ash Alder';

let home: TestApp;
let house: PlannedHouse;
let decided: Decided;
let part: string;
let roundAt: string;
beforeEach(async () => {
  home = await testApp();
  house = await plannedHouse(home, { [lead]: {} });
  decided = await decidedAt(home);
  part = house.parts[lead] ?? '';
  roundAt = `/plans/${house.plan.id}/rounds/${(await begunRound(home, house.plan)).id}`;
  await home.clerk('POST', `${roundAt}/ask`);
});
afterEach(() => home.close());

const entryAt = () => `/plans/${house.plan.id}/parts/${part}`;
const linkAt = async () => `/update/${(await secretsIn(home)).get(addressOf(lead))}/parts/${part}`;

const standing = () => home.inScope((tx, scope) => findPart(tx, scope, part, 'deliverable'));

const filesKept = async (): Promise<number> =>
  (await home.database.client.query('SELECT 1 FROM file')).rows.length;

const answer = { words: 'It opened on Monday.', rating: 'blue', seen: '1', reason: '' };
const ofEntry = { said: 'It opened on Monday.', rating: 'blue', seen: '1' };

const title = 'Decision of 14 May 2025: That the Chair write a letter to the lantern makers.';

describe('evidence that is chosen', () => {
  it('is a decision of the board and a figure: it closes, and stands on the page, in the history and in files', async () => {
    await keptSource(home);
    const asked = (await home.clerk('GET', `${entryAt()}/update`)).body;
    expect(asked).toContain(title);
    expect(asked).toMatch(/value="cla_number"[^>]*>[^<]*, figure of 28 February 2026</);
    const manager = await home.as('project manager');
    expect((await manager('GET', `${entryAt()}/update`)).body).not.toContain('figure of');
    const chosen = { ...ofEntry, resolution: decided.id, indicator: 'cla_number' };
    const sent = await home.clerk('POST', `${entryAt()}/update`, form(chosen));
    expect(sent.statusCode).toBe(303);
    expect(await standing()).toMatchObject({ evidence: 2, fields: { rating: 'blue' } });
    const { body } = await home.clerk('GET', entryAt());
    expect(body).toContain(`href="/board/meetings/${decided.meeting.id}"`);
    expect(body).toContain('href="/figures/cla_number"');
    expect(body).toContain(`Added evidence: “${title}”`);
    const { body: csv } = await home.clerk('GET', `/plans/${house.plan.id}/plan.csv`);
    expect(csv).toContain(title);
    expect(csv).not.toContain('/board/meetings/');
  });

  it('is offered to a lead with an account and to whoever writes down what they say', async () => {
    const author = await home.as('report author');
    await home.inScope((tx, scope) =>
      keepLead(tx, scope, {
        id: house.leads[lead] ?? '',
        name: lead,
        service: 'Alder service',
        email: addressOf(lead),
        personId: author.personId,
        mailed: true,
      }),
    );
    expect((await author('GET', `/updates/parts/${part}`)).body).toContain(title);
    expect((await home.clerk('GET', `${roundAt}/parts/${part}`)).body).toContain(title);
    const own = form({ ...answer, resolution: decided.id });
    expect((await author('POST', `/updates/parts/${part}`, own)).statusCode).toBe(303);
    const again = form({ ...answer, seen: '2', resolution: decided.id });
    expect((await home.clerk('POST', `${roundAt}/parts/${part}`, again)).statusCode).toBe(303);
    expect(await standing()).toMatchObject({ evidence: 2, fields: { rating: 'blue' } });
  });

  it('is nothing of an exempt item, and nothing at all by the link', async () => {
    const { body } = await home.visitor('GET', await linkAt());
    expect(body).not.toContain(title);
    expect(body).not.toContain('name="indicator"');
    const byLink = form({ ...answer, resolution: decided.id });
    expect((await home.visitor('POST', await linkAt(), byLink)).statusCode).toBe(422);
    await madeExempt(home, decided);
    expect((await home.clerk('GET', `${entryAt()}/update`)).body).not.toContain(title);
    const sent = await home.clerk(
      'POST',
      `${entryAt()}/update`,
      form({ ...ofEntry, resolution: decided.id }),
    );
    expect(sent.statusCode).toBe(422);
    expect(await standing()).toMatchObject({ evidence: 0, version: 1 });
  });
});

describe('a file', () => {
  it('can be sent by the link: it closes, is named by the words beside it, and is only ever saved', async () => {
    const file = textFile('..\\photo.html', '<script>alert(1)</script>');
    const sent = await upload([file], { ...answer, shows: 'The keys' });
    expect((await home.visitor('POST', await linkAt(), sent)).statusCode).toBe(303);
    expect(await standing()).toMatchObject({ evidence: 1, fields: { rating: 'blue' } });
    const { body } = await home.clerk('GET', entryAt());
    const at = /\/plans\/[^"]*\/evidence\/[0-9a-f-]{36}/.exec(body)?.[0] ?? '';
    expect(body).toContain('The keys');
    const got = await home.clerk('GET', at);
    expect(got.headers['content-type']).toBe('application/octet-stream');
    expect(got.headers['content-disposition']).toContain('photo.html');
    expect(got.body).toBe('<script>alert(1)</script>');
  });

  it('comes with an address and with words too long for a title, and nothing of them is lost', async () => {
    const shows = 'It is open. '.repeat(30);
    const sent = await upload([textFile('photo.txt', 'x')], { ...answer, link: 'www.example.org', shows });
    expect((await home.visitor('POST', await linkAt(), sent)).statusCode).toBe(303);
    expect((await standing())?.evidence).toBe(3);
    expect((await home.clerk('GET', entryAt())).body).toContain(shows.trim());
  });

  it.each([
    ['is empty', 0, 'The file “photo.jpg” is empty.'],
    ['is too large', largestEvidence + 1, 'larger than 20 MB'],
  ])('that %s is refused in words, and nothing that was typed is lost', async (_what, size, words) => {
    const file = { name: 'photo.jpg', bytes: new Uint8Array(size) };
    const byLink = await home.visitor(
      'POST',
      await linkAt(),
      await upload([file], { ...answer, decision: 'May we?' }),
    );
    const signedIn = await home.clerk('POST', `${entryAt()}/update`, await upload([file], ofEntry));
    for (const got of [byLink, signedIn]) {
      expect(got.statusCode).toBe(422);
      expect(got.body).toContain(words);
      expect(got.body).toContain('It opened on Monday.');
    }
    expect(byLink.body).toContain('May we?');
    expect([await filesKept(), (await standing())?.version]).toEqual([0, 1]);
  });

  it('is not kept where the rest of the form is refused, and has to be chosen again', async () => {
    const sent = await upload([textFile('photo.jpg', 'x')], { ...answer, words: '' });
    const got = await home.visitor('POST', await linkAt(), sent);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Then choose the file “photo.jpg” again.');
    expect(await filesKept()).toBe(0);
  });
});
