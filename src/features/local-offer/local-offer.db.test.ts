import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvText } from '../../kernel/csv.ts';
import { newId } from '../../kernel/ids.ts';
import { fixedClock, form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { damagedOnes } from '../../testing/damage.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { busPass, offerAt } from '../../testing/offers.ts';
import { readingsOf } from '../../testing/reading-age.ts';
import { seatAt } from '../../testing/seats.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { ensureBody } from '../board/index.ts';
import { askOwner, askOwners } from './ask-owners.ts';
import { bringOffersIn } from './bring-in.ts';
import { askOwnersOfOffers } from './jobs/ask-owners-of-offers.ts';
import { addPledge, addSignatory, askMember, changeSignatory } from './keep-covenant.ts';
import { changeOffer, checkOffer } from './keep-offer.ts';
import { findOffer, type KeptOffer, keptOffers, nearMeServices } from './queries.ts';
import { offerListOf } from './rules/offer-list.ts';
import { typedOf } from './rules/read-offer.ts';

const today = '2026-03-10';
let home: TestApp;
let team: TestApp['clerk'];
let asItWas: () => Promise<void>;

beforeAll(async () => {
  home = await testApp();
  team = await home.as('participation worker', null);
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const kept = (id: string): Promise<KeptOffer> =>
  home.asSystem('voice', async (tx, scope) => {
    const offer = await findOffer(tx, scope, id);
    if (!offer) throw new Error('There is no such offer.');
    return offer;
  });
const letters = async (): Promise<{ to_address: string; subject: string }[]> =>
  (await home.database.client.query('SELECT to_address, subject FROM mail ORDER BY queued_at')).rows;
const seen = { seen: '1' };

describe('an offer', () => {
  it('is seen by everybody with when and by whom it was checked, and found however it is spelled', async () => {
    await offerAt(home);
    const page = wordsOf(await home.visitor('GET', '/offer/a-free-bus-pass'));
    expect(page).toContain('Checked on 3 March 2026 by: Travel manager.');
    expect(page).toContain('Ask your adviser for the form.');
    expect(page).not.toContain('travel@eastmere.example');
    const found = (await home.visitor('GET', '/offer/search.json?q=buss+pas')).json();
    expect(found.offers.map(({ slug }: { slug: string }) => slug)).toEqual(['a-free-bus-pass']);
    expect(JSON.stringify(found)).not.toContain('travel@eastmere.example');
  });

  it('is shown only to whom it is for, where somebody says who they are', async () => {
    await offerAt(home, { situations: ['parent'], areas: ['North'] });
    const shown = async (query: string): Promise<number> =>
      (await home.visitor('GET', `/offer.json?${query}`)).json().offers.length;
    expect(await shown('')).toBe(1);
    expect(await shown('age=16&area=North&situation=parent')).toBe(1);
    expect(await shown('age=25')).toBe(0);
    expect(await shown('area=South')).toBe(0);
    expect(await shown('situation=university')).toBe(0);
    expect(await shown('age=old&situation=')).toBe(1);
  });

  it('is gone from every page when it is taken down, and comes back as it was', async () => {
    const id = await offerAt(home);
    await team('POST', `/voice/offer/${id}/take-down`, form(seen));
    expect((await home.visitor('GET', '/offer/a-free-bus-pass')).statusCode).toBe(404);
    expect((await home.visitor('GET', '/offer')).body).not.toContain('A free bus pass');
    await team('POST', `/voice/offer/${id}/put-back`, form({ seen: '2' }));
    expect((await home.visitor('GET', '/offer/a-free-bus-pass')).statusCode).toBe(200);
  });

  it('is changed by one of two who change it at once; the other loses nothing that was typed', async () => {
    const id = await offerAt(home);
    const fields = (title: string) =>
      form({ ...(typedOf(busPass) as Record<string, string | string[]>), title, ...seen });
    const titles = ['Bus pass one', 'Bus pass two', 'Bus pass three'];
    const answers = await Promise.all(
      titles.map((title) => team('POST', `/voice/offer/${id}`, fields(title))),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422, 422]);
    const late = answers.findIndex(({ statusCode }) => statusCode === 422);
    expect(answers[late]?.body).toContain(titles[late]);
    expect((await kept(id)).version).toBe(2);
  });

  it('has an address of its own, also when many of one title are added at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => offerAt(home)));
    const slugs = await home.asSystem('voice', async (tx, scope) =>
      (await keptOffers(tx, scope)).map(({ slug }) => slug),
    );
    expect(new Set(slugs).size).toBe(8);
  });

  it('looks the same to everybody, so that a phone may keep it', async () => {
    await offerAt(home);
    for (const address of [
      '/offer',
      '/offer/a-free-bus-pass',
      '/offer/saved',
      '/offer/checklist',
      '/offer/kept-jobs',
      '/covenant',
    ]) {
      const visitor = await home.visitor('GET', address);
      expect((await home.clerk('GET', address)).body).toBe(visitor.body);
      expect(visitor.headers).not.toHaveProperty('set-cookie');
    }
  });

  it('is told about by anybody; only the team reads it', async () => {
    await offerAt(home);
    const sent = form({ key: newId(), words: 'The form is not there any more.' });
    const got = await home.visitor('POST', '/offer/a-free-bus-pass/feedback', sent);
    expect(wordsOf(got)).toContain('Thank you');
    expect((await home.visitor('GET', '/offer/a-free-bus-pass')).body).not.toContain('not there any more');
    expect((await team('GET', '/voice/posts')).body).toContain('Feedback on an offer');
    const empty = await home.visitor('POST', '/offer/a-free-bus-pass/feedback', form({ words: ' ' }));
    expect([empty.statusCode, wordsOf(empty)]).toEqual([
      422,
      expect.stringContaining('Write something first.'),
    ]);
  });
});

describe('the owner of an offer', () => {
  const ask = (day: string) => home.asSystem('voice', (tx, scope) => askOwners(tx, scope, day));

  it('is asked when it was not checked for six months, then each month, until it is', async () => {
    const id = await offerAt(home, {}, '2025-09-10');
    await offerAt(home, { ownerEmail: 'other@eastmere.example' }, '2025-09-11');
    await askOwnersOfOffers.runApart(
      home.database.connected,
      { ...home.scope, actor: { kind: 'system', name: 'offer-checks' } },
      fixedClock,
    );
    await ask('2026-03-10');
    expect(await letters()).toEqual([
      { to_address: 'travel@eastmere.example', subject: 'Is this still right? A free bus pass' },
    ]);
    await ask('2026-04-10');
    expect((await letters()).filter(({ to_address }) => to_address.startsWith('travel'))).toHaveLength(2);
    const { version } = await kept(id);
    await home.asSystem('voice', (tx, scope) =>
      checkOffer(tx, scope, { id, seen: version }, { checkedOn: '2026-04-11', checkedBy: 'Travel manager' }),
    );
    await ask('2026-09-01');
    expect((await letters()).filter(({ to_address }) => to_address.startsWith('travel'))).toHaveLength(2);
  });

  const link = async (id: string): Promise<string> =>
    `/offer-check/${await home.asSystem('voice', async (tx, scope) => askOwner(tx, scope, await kept(id), today))}`;

  it('says by the link that it is still right', async () => {
    const id = await offerAt(home, {}, '2025-01-10');
    const address = await link(id);
    expect(wordsOf(await home.visitor('GET', address))).toContain('You answer for it as Travel manager.');
    expect(wordsOf(await home.visitor('GET', '/offer/a-free-bus-pass'))).toContain('more than a year ago');
    await home.visitor('POST', address, form({ verdict: 'right', ...seen }));
    expect(await kept(id)).toMatchObject({ checkedOn: today, checkedBy: 'Travel manager', askedOn: null });
    const late = await home.visitor('POST', address, form({ verdict: 'right', ...seen }));
    expect([late.statusCode, wordsOf(late)]).toEqual([422, expect.stringContaining('was changed since')]);
  });

  it('says what changed, which the team reads first', async () => {
    const id = await offerAt(home);
    const address = await link(id);
    await home.visitor('POST', address, form({ verdict: 'changed', words: 'It ends at 21 now.', ...seen }));
    expect((await team('GET', '/voice/posts')).body).toContain('A change to an offer');
    expect((await kept(id)).words).toEqual(busPass.words);
  });

  it('has no link any more when somebody else answers for it, or it is taken down', async () => {
    const id = await offerAt(home);
    const address = await link(id);
    const before = await kept(id);
    await home.asSystem('voice', (tx, scope) =>
      changeOffer(tx, scope, before, 1, { ...busPass, ownerEmail: 'new@eastmere.example' }),
    );
    expect((await home.visitor('GET', address)).statusCode).toBe(404);
    const other = await link(id);
    await team('POST', `/voice/offer/${id}/take-down`, form({ seen: '2' }));
    expect((await home.visitor('GET', other)).statusCode).toBe(404);
  });
});

describe('a file', () => {
  const bring = async (text: string): Promise<Got> =>
    team('POST', '/voice/offer/bring-in', await upload([{ name: 'offers.csv', bytes: Buffer.from(text) }]));
  const listOf = (...titles: string[]): string => {
    const offers = titles.map((title) => ({ ...busPass, words: { ...busPass.words, title } }));
    const { columns, rows } = offerListOf(offers.map((offer) => ({ offer, checkedOn: '2026-02-01' })));
    return csvText(columns, rows);
  };

  it('brings in every offer of a list, and what went out comes back in', async () => {
    expect((await bring(listOf('Gym', 'Dentist'))).headers.location).toBe('/voice/offer?added=2');
    expect((await home.visitor('GET', '/offer/gym')).statusCode).toBe(200);
    const file = (await team('GET', '/voice/offer/offers.csv')).body;
    await asItWas();
    expect((await bring(file)).headers.location).toBe('/voice/offer?added=2');
  });

  it('brings in nothing where one line is wrong, and tells which', async () => {
    const before = await home.contents();
    // Each offer takes two lines of the file, for its steps stand below each other in their cell.
    const wrong = listOf('Gym', 'Dentist').replace(/(?<=Dentist.*)travel@eastmere.example/s, 'nobody');
    for (const file of [
      wrong,
      wrong.replaceAll('\r\n', '\n'),
      `\ufeff${wrong.replaceAll(/\r?\n/g, '\r\n')}`,
    ]) {
      const got = await bring(file);
      expect([got.statusCode, wordsOf(got)]).toEqual([
        422,
        expect.stringContaining('Line 4, Owner e-mail: Type their'),
      ]);
    }
    expect(wordsOf(await bring(listOf('Gym', 'gym')))).toContain('Line 4, Title: “gym” is here already');
    expect(await home.contents()).toEqual(before);
  });

  it('is taken whole or not at all, however it is damaged', async () => {
    const sound = Buffer.from(listOf('Gym', 'Dentist', 'Swimming'));
    const empty = await home.contents();
    await fc.assert(
      fc.asyncProperty(damagedOnes([sound]), async (bytes) => {
        const added = await home.asSystem('voice', (tx, scope) =>
          bringOffersIn(tx, scope, { name: 'offers.csv', bytes }, today),
        );
        if (!added.ok) return;
        const kept = await home.asSystem('voice', keptOffers);
        expect(kept).toHaveLength(added.value);
        await asItWas();
      }),
      { numRuns: 200 },
    );
    expect(await home.contents()).toEqual(empty);
  });

  it('translates offers: each is shown in the other language, and says when the English has changed', async () => {
    const id = await offerAt(home);
    const sheet = (await team('GET', '/voice/offer/translations.csv')).body
      .replaceAll(/(?<=a-free-bus-pass,.*),\r\n/g, ',کلمات\r\n')
      .replace(',How much,\r\n', ',How much,چقدر\r\n')
      .replace(',Get help now,\r\n', ',Get help now,کمک\r\n')
      .replace(
        ',Checked on {day} by: {post}.,\r\n',
        ',Checked on {day} by: {post}.,بررسی در {day}: {post}\r\n',
      );
    const sent = await upload([{ name: 'fa.csv', bytes: Buffer.from(sheet) }], { language: 'fa' });
    expect((await team('POST', '/voice/offer/translations', sent)).headers.location).toBe(
      '/voice/offer?translated=1&labels=3',
    );
    const page = await home.visitor('GET', '/offer/a-free-bus-pass?lang=fa');
    expect(page.body).toContain('<html lang="fa" dir="rtl"');
    expect(page.body).toContain('<title>کلمات – Corporate Parenting');
    expect(page.body).toContain('hearth-youth__help">کمک</a>');
    expect(page.body).toContain('<span lang="en-GB" dir="ltr">Have your say</span>');
    expect(wordsOf(page)).toContain('کلمات');
    expect(page.body).toContain('<h2 class="govuk-heading-m">چقدر</h2>');
    expect(page.body).toContain('<span lang="en-GB" dir="ltr">How to get it</span>');
    expect(wordsOf(page)).toContain('بررسی در ۳ مارس ۲۰۲۶: Travel manager');
    expect(wordsOf(page)).not.toContain('The English page has changed');
    const before = await kept(id);
    const words = { ...busPass.words, what: 'We can go by bus.' };
    await home.asSystem('voice', (tx, scope) => changeOffer(tx, scope, before, 1, { ...busPass, words }));
    expect(wordsOf(await home.visitor('GET', '/offer/a-free-bus-pass?lang=fa'))).toContain(
      'The English page has changed',
    );
  });
});

describe('a service near somebody', () => {
  const told = { service: 'Lantern Café', area: 'North', whatFor: 'A warm room.', contact: '01632 960001' };
  const tell = (by: TestApp['clerk'], more: Record<string, string> = {}) =>
    by('POST', '/offer/near-me/new', form({ key: newId(), ...told, ...more }));
  const services = () => home.asSystem('voice', nearMeServices);

  it('is told by anybody or a member, made an offer once, and then shown in its area', async () => {
    await tell(home.visitor);
    await tell(await home.as('member'), { service: 'Bike Shed' });
    const waiting = await services();
    expect(waiting.map(({ service, broughtBy }) => [service, broughtBy]).sort()).toEqual([
      ['Bike Shed', 'Member'],
      ['Lantern Café', ''],
    ]);
    expect((await home.visitor('GET', '/offer/near-me?area=North')).body).not.toContain('Lantern');
    const id = waiting.find(({ service }) => service === 'Lantern Café')?.id;
    const offer = { ...(typedOf(busPass) as Record<string, string>), ...told, kind: 'near me' };
    const make = () =>
      team('POST', `/voice/offer/new?from=${id}`, form({ ...offer, title: told.service, areas: 'North' }));
    const made = await Promise.all([make(), make(), make()]);
    expect(made.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422, 422]);
    expect((await home.visitor('GET', '/offer/near-me?area=North')).body).toContain('Lantern');
    expect((await home.visitor('GET', '/offer')).body).not.toContain('Lantern');
  });

  it('is found by a town or a postcode that is typed; what is not known is answered with what to do', async () => {
    await offerAt(home, { kind: 'near me', areas: ['North'] });
    const at = (place: string) => home.visitor('GET', `/offer/near-me?${new URLSearchParams({ place })}`);
    const found = 'Five near me: North';
    expect(wordsOf(await at('nroth'))).toContain(found);
    expect(wordsOf(await at('EX1 2AB'))).toContain('We do not know where EX1 is. Type your town');
    const page = (await team('GET', '/voice/offer/districts')).body;
    const [, kept = ''] = /name="seen" value="([^"]*)"/.exec(page) ?? [];
    const set = (districts: string) =>
      team('POST', '/voice/offer/districts', form({ districts, seen: kept }));
    expect((await set('North: EX1, lake')).body).toContain('“lake” in the line of North is no postcode');
    expect((await set('North: EX1, EX2')).headers.location).toBe('/voice/offer');
    const late = await set('South: EX1');
    expect([late.statusCode, late.body]).toEqual([422, expect.stringContaining('South: EX1')]);
    expect(wordsOf(await at('ex1 2ab'))).toContain(found);
    const unknown = await at('<Xyzzy>');
    expect(wordsOf(unknown)).toContain('We do not know that place.');
    expect(unknown.body).toContain('value="&lt;Xyzzy>"');
    expect((await at('')).body).toContain('<title>Error: Near me');
  });

  it('is not kept where a program told of it, which sees no difference', async () => {
    const got = await tell(home.visitor, { website: 'https://example.org' });
    expect(wordsOf(got)).toContain('Thank you');
    expect(await services()).toEqual([]);
  });
});

describe('the covenant', () => {
  const signed = { organisation: 'Lantern Bakery', area: 'North', about: '', signedOn: '2025-05-01' };

  const keptJob = {
    kind: 'job',
    title: 'Help in the shop',
    howToApply: 'Go in and ask.',
    openUntil: '31 March 2026',
    offered: '9871',
    filled: '9870',
  };
  const pledgeOnDesk = async (): Promise<string> =>
    /covenant\/pledges\/([0-9a-f-]{36})/.exec((await team('GET', '/voice/covenant')).body)?.[1] ?? '';

  it('shows who signed and what they pledge, with what was heard of it and when, and neither whom we write to nor small counts', async () => {
    await team(
      'POST',
      '/voice/covenant/signatories/new',
      form({ ...signed, contact: 'Zebedee', endedOn: '' }),
    );
    const desk = await team('GET', '/voice/covenant');
    const id = /signatories\/([0-9a-f-]{36})/.exec(desk.body)?.[1];
    const pledge = {
      pledge: 'Two jobs a year',
      outcome: 'finance',
      strand: 'social value',
      dueOn: '1 March 2026',
    };
    await team('POST', `/voice/covenant/signatories/${id}/pledges/new`, form(pledge));
    const address = `/voice/covenant/pledges/${await pledgeOnDesk()}`;
    const hear = (more: Record<string, string>) =>
      team('POST', `${address}/heard`, form({ state: 'under way', ...more }));
    const silent = wordsOf(await (await home.as('observer'))('GET', '/covenant/progress'));
    expect(silent).toContain(
      'Nothing was heard since they signed on 1 May 2025. That is more than six months ago.',
    );
    await hear({ heardOn: '2 February 2026', progress: 'They look for people.', takenUp: '3', ...seen });
    const late = await hear({ heardOn: '3 February 2026', progress: 'Lost?', ...seen });
    expect([late.statusCode, late.body]).toEqual([422, expect.stringContaining('Lost?')]);
    expect((await hear({ heardOn: '1 February 2026', seen: '2' })).statusCode).toBe(422);
    await hear({ heardOn: '4 March 2026', progress: 'Two have begun.', takenUp: '5', seen: '2' });
    const history = wordsOf(await team('GET', address));
    expect(history).toMatch(
      /4 March 2026: under way, taken up 5 times.*Two have begun.*2 February 2026: under way, taken up 3 times.*They look for people.*Written down by Participation worker/,
    );
    const work = { ...keptJob, offered: '777', filled: '555' };
    await team('POST', `${address}/jobs/new`, form(work));
    for (const address of ['/covenant', '/covenant.json']) {
      // An id or the version of an asset may hold any digits.
      const page = (await home.visitor('GET', address)).body.replaceAll(/[0-9a-f-]{36}|v=[0-9a-f]{8}/g, '');
      expect(page).toContain('Two jobs a year');
      expect(page).toContain('Two have begun.');
      expect(page).not.toMatch(/Zebedee|777|555|They look for people/);
    }
    const observer = await home.as('observer');
    const boards = await observer('GET', '/boards');
    const boardPage = /href="(\/boards\/[0-9a-f-]{36})"/.exec(boards.body)?.[1] ?? '';
    expect((await observer('GET', boardPage)).body).toContain('href="/covenant/progress"');
    const board = wordsOf(await observer('GET', '/covenant/progress'));
    expect(board).toContain('Jobs kept for care leavers: 777, 555 of them filled.');
    expect(board).toMatch(/Help in the shop \(job\), Lantern Bakery ?777 ?555 ?31 March 2026, open/);
    expect(board).toContain('1 late');
    expect(board).toContain('Last heard on 4 March 2026. Two have begun. Taken up 5 times.');
    expect(board).not.toContain('Zebedee');
  });

  it('shows what one can apply for, how and until when, as long as it is open; and the numbers to no stranger', async () => {
    const fields = {
      pledge: 'Jobs',
      outcome: 'finance',
      strand: 'social value',
      dueOn: '2026-05-01',
    } as const;
    const pledge = await home.asSystem('voice', async (tx, scope) => {
      const signatory = await addSignatory(tx, scope, { ...signed, endedOn: null, contact: '' });
      return addPledge(tx, scope, signatory, fields);
    });
    const shown = async (): Promise<string> => wordsOf(await home.visitor('GET', '/offer/kept-jobs'));
    const change = async (more: Record<string, string>, version: number): Promise<number> =>
      (await team('POST', address, form({ ...keptJob, ...more, seen: `${version}` }))).statusCode;
    expect(await shown()).toContain('There is none right now.');
    await team('POST', `/voice/covenant/pledges/${pledge}/jobs/new`, form(keptJob));
    const desk = (await team('GET', `/voice/covenant/pledges/${pledge}`)).body;
    const address = /\/voice\/covenant\/jobs\/[0-9a-f-]{36}/.exec(desk)?.[0] ?? '';
    expect(await shown()).toMatch(
      /Help in the shop ?A job at Lantern Bakery. Where: North. ?How to apply: Go in and ask. ?It is kept until 31 March 2026./,
    );
    const data = (await home.visitor('GET', '/offer/kept-jobs.json')).body;
    expect(await shown()).not.toMatch(/987\d/);
    expect(data).not.toMatch(/987\d/);
    expect(await change({ filled: '9871' }, 1)).toBe(303);
    expect(await shown()).toContain('There is none right now.');
    expect(await change({ filled: '9000' }, 1)).toBe(422);
    expect(await change({ openUntil: '9 March 2026' }, 2)).toBe(303);
    expect(await shown()).toContain('There is none right now.');
  });

  it('takes back whom a member brought, where that was said by mistake', async () => {
    const { id: board } = await home.inScope((tx, scope) =>
      ensureBody(tx, scope, 'Corporate Parenting Board'),
    );
    const personId = await seatAt(home, board, 'Councillor for the North');
    const [asked, signatory] = await home.asSystem('voice', async (tx, scope) => [
      await askMember(tx, scope, { personId, ward: 'North' }, today),
      await addSignatory(tx, scope, { ...signed, endedOn: null, contact: '' }),
    ]);
    const step = (name: string) =>
      team('POST', `/voice/covenant/asked/${asked}/${name}`, form({ signatory: signatory ?? '' }));
    await step('brought');
    expect(wordsOf(await team('GET', '/voice/covenant'))).toContain(
      'Brought Lantern Bakery on 10 March 2026.',
    );
    await step('not-brought');
    expect(wordsOf(await team('GET', '/voice/covenant'))).not.toContain('Brought Lantern Bakery');
    await step('brought');
    expect(wordsOf(await team('GET', '/voice/covenant'))).toContain('Brought Lantern Bakery');
  });

  it('is changed by one of two who change it at once', async () => {
    const fields = { ...signed, endedOn: null, contact: '' };
    const id = await home.asSystem('voice', (tx, scope) => addSignatory(tx, scope, fields));
    const change = () =>
      home.asSystem('voice', (tx, scope) => changeSignatory(tx, scope, { id, seen: 1 }, fields));
    expect((await Promise.all([change(), change(), change()])).filter(Boolean)).toHaveLength(1);
  });
});

describe('every page of the local offer', () => {
  const pages = [
    '/offer',
    '/offer/search?q=zzzz',
    '/offer/saved',
    '/offer/checklist',
    '/offer/near-me',
    '/offer/kept-jobs',
    '/offer/near-me/new',
    '/offer/a-free-bus-pass',
    '/offer/a-free-bus-pass/feedback',
    '/covenant',
  ];

  it('is read with ease at eleven where there is next to nothing', async () => {
    await offerAt(home);
    const read: Record<string, Got> = {};
    for (const address of pages) read[address] = await home.visitor('GET', address);
    expect(readingsOf(read).tooHard).toEqual({});
  });

  it('stands in a worker that is asked for anew each time, and has the assets of now', async () => {
    const worker = await home.visitor('GET', '/young-pages-worker.js');
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect(worker.body).toMatch(/\/assets\/offer\.js\?v=[0-9a-f]{8}/);
    expect(worker.body).toMatch(/young-[0-9a-f]{8}/);
  });
});
