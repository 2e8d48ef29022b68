import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import { publishedMonth } from '../../testing/indicators/published-month.ts';
import { wordsOf } from '../../testing/words-of.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let analyst: Person;
let member: Person;

beforeAll(async () => {
  home = await testApp();
  analyst = await home.as('analyst', null);
  member = await home.as('member');
});
afterAll(() => home.close());

const main = (got: Got): string => wordsOf({ body: got.body.replace(/^[\s\S]*<main/, '<main') });

const since2020 = { day: '1', month: '4', year: '2020' };
const place = (area: string, kind: string, within: string, day = since2020): Promise<Got> =>
  analyst('POST', '/figures/areas/place', form({ area, kind, within, ...day }));
const areas = async (query = ''): Promise<string> => main(await analyst('GET', `/figures/areas${query}`));

const takeBack = async (change: number): Promise<Got> =>
  analyst('POST', '/figures/areas/take-back', form({ change: `${change}` }));

/** Dental checks of February 2026 of an area, kept. */
const keep = async (area: string, numerator: string, denominator: string): Promise<void> => {
  const got = await analyst(
    'POST',
    '/figures/enter',
    form({
      indicator: 'dental_check',
      area,
      begins: '2025',
      'numerator-2026-02-28': numerator,
      'denominator-2026-02-28': denominator,
      source: 'Dental service',
      day: '2',
      month: '3',
      year: '2026',
    }),
  );
  await analyst('POST', `${got.headers.location}/keep`, form({ reason: 'Counted again.' }));
};

describe('where areas belong', () => {
  it('says what to do while there is nothing', async () => {
    expect(await areas()).toContain('Nobody has said yet where areas belong. Add an area, larger ones first');
    expect(main(await member('GET', '/figures/areas'))).toContain('The analyst or the lead officer does.');
  });

  it('lists first what figures name and nobody placed', async () => {
    await keep('Harbour', '30', '40');
    await keep('Hill', '20', '20');
    expect(await areas()).toMatch(
      /Place them .* Harbour, with figures up to February 2026 Hill, with figures/,
    );
  });

  it('is said one by one, and a team moves from a day on', async () => {
    expect((await place('East', 'district', '')).headers.location).toBe('/figures/areas?done=placed');
    await place('West', 'district', '');
    await place('Harbour', 'team', 'East');
    await place('Hill', 'team', 'East');
    expect(await areas()).not.toContain('Place them');
    await place('Harbour', 'team', 'West', { day: '1', month: '7', year: '2025' });
    expect(await areas()).toMatch(
      /East, district district .* Hill, team in East team .* West, district .* Harbour, team in West/,
    );
    expect(await areas('?day=30&month=6&year=2025')).toMatch(
      /Areas on 30 June 2025 .* Harbour, team in East/,
    );
    expect(await areas('?day=30&month=6&year=2019')).toMatch(/There is no area on 30 June 2019/);
  });

  it('ends an area, and shows it where it was', async () => {
    const ended = await analyst(
      'POST',
      '/figures/areas/end',
      form({ area: 'Hill', day: '31', month: '1', year: '2026' }),
    );
    expect(ended.headers.location).toBe('/figures/areas?done=ended');
    expect(await areas()).toMatch(
      /Place them .* Hill, with figures .* Not there on that day Hill, until 31 January 2026/,
    );
  });

  it('takes the last change back, and that again', async () => {
    expect((await takeBack(6)).headers.location).toBe('/figures/areas?done=taken-back');
    expect(await areas()).toContain('Taken back: Hill ends with 31 January 2026.');
    expect(await areas()).toContain('Hill, team in East');
    await takeBack(7);
    expect(await areas()).toMatch(/Last change Hill ends with 31 January 2026\./);
    await takeBack(8);
  });

  it('takes back no change that is not the last one', async () => {
    const got = await takeBack(2);
    expect([got.statusCode, main(got).includes('The areas were changed since.')]).toEqual([422, true]);
  });

  it.each([
    ['place', { kind: 'town' }, 'Choose what kind of area it is.', '#kind'],
    ['place', { kind: 'team', area: '' }, 'Give the area’s name as the figures have it.', '#area'],
    ['place', { kind: 'team', within: 'South' }, 'There is no area “South”.', '#within'],
    ['place', { kind: 'district', area: 'Hill', year: '2021' }, '“Hill” is a team elsewhere.', '#kind'],
    ['place', { kind: 'team', day: '' }, 'Give the date as numbers', '#day'],
    [
      'place',
      { kind: 'team', day: '', month: '', year: '' },
      'Say from which day on it belongs there.',
      '#day',
    ],
    ['end', { area: 'East' }, '“Harbour” lies in “East”', '#day'],
    ['end', { area: 'Hill', year: '2019' }, '“Hill” is not there on 1 April 2019.', '#day'],
    ['end', { area: 'Hill', day: '', month: '', year: '' }, 'Say which day is its last one.', '#day'],
  ])('asks again to %s with %o', async (deed, fields, message, field) => {
    const got = await analyst(
      'POST',
      `/figures/areas/${deed}`,
      form({ area: 'Moor', within: '', ...since2020, ...fields }),
    );
    expect([got.statusCode, main(got)]).toEqual([422, expect.stringContaining(message)]);
    expect(got.body).toContain(`href="${field}"`);
  });

  it('is brought in at once, from a file or pasted, and taken as CSV', async () => {
    const csv = (await analyst('GET', '/figures/areas.csv')).body;
    expect(csv).toContain('Harbour,team,West,2025-07-01,\r\n');
    const more = await upload([textFile('areas.csv', `${csv}Moor,team,West,1/4/2020,`)]);
    expect((await analyst('POST', '/figures/areas/bring-in', more)).headers.location).toBe(
      '/figures/areas?done=brought-in',
    );
    expect(await areas()).toMatch(
      /Moor, team in West .* Last change All areas brought in at once: 5 areas\./,
    );
    const back = await analyst('POST', '/figures/areas/bring-in', form({ text: csv }));
    expect(back.statusCode).toBe(303);
    expect((await analyst('GET', '/figures/areas.csv')).body).toBe(csv);
  });

  it.each([
    [
      'East,district,,1/4/20,\nHarbour,Team,South,,',
      ['Line 2, FROM: “1/4/20” has a year of two digits.', 'Line 3, FROM: Give the day'],
    ],
    ['"East,district', ['line 2', 'a quotation mark']],
  ])('brings in nothing of %j, says every line and loses nothing', async (lines, messages) => {
    const before = (await analyst('GET', '/figures/areas.csv')).body;
    const text = `AREA,KIND,WITHIN,FROM,TO\n${lines}`;
    const got = await analyst('POST', '/figures/areas/bring-in', form({ text }));
    expect(got.statusCode).toBe(422);
    for (const message of messages) expect(main(got)).toContain(message);
    expect(got.body).toContain('AREA,KIND,WITHIN,FROM,TO\n');
    expect((await analyst('GET', '/figures/areas.csv')).body).toBe(before);
  });

  it('nests areas at each indicator, larger ones added up', async () => {
    const page = main(await member('GET', '/figures/dental_check'));
    expect(page).toContain('Area by area');
    expect(page).toMatch(
      /East, district 100\.0% Hill, team in East 100\.0% West, district 75\.0% Harbour, team in West 75\.0%/,
    );
    const choice = (await analyst('GET', '/figures/enter')).body;
    expect(choice).toContain('<option value="Hill">Hill (team in East)</option>');
  });

  it('says at the indicator what is not known, who belongs nowhere, and what does not add up', async () => {
    await keep('Moor', '3', '4');
    await keep('West', '20', '40');
    await place('Fell', 'team', 'East');
    const page = main(await member('GET', '/figures/dental_check'));
    expect(page).toContain('East is not known in February 2026: there are no counts for Fell.');
    expect(page).toContain('Moor belongs to no larger area in February 2026');
    expect(page).toMatch(
      /West, February 2026: The figure for West is 50\.0%, but the areas in it \(Harbour\) make 75\.0% together/,
    );
    expect(page).toMatch(/West, district 50\.0% \(looks wrong\)/);
  });

  it('is for those who answer for the figures to change', async () => {
    for (const path of ['place', 'end', 'bring-in'])
      expect([path, (await member('GET', `/figures/areas/${path}`)).statusCode]).toEqual([path, 403]);
    expect((await member('GET', '/figures/areas')).body).not.toContain('/figures/areas/place');
    expect((await home.visitor('GET', '/figures/areas')).statusCode).not.toBe(200);
  });
});

describe('the areas by which a month is public', () => {
  const publish = (at: string): Promise<Got> => publishedMonth(analyst, at);
  const publicAreas = async (at: string): Promise<Record<string, string>> => {
    const lines = (await home.visitor('GET', '/performance.csv')).body
      .split('\r\n')
      .map((line) => line.split(','));
    return Object.fromEntries(
      lines
        .filter((cells) => cells[0] === at && cells[5] === 'complaints')
        .map((cells) => [cells[4] ?? '', cells[9] ?? '']),
    );
  };
  const bringIn = (lines: string): Promise<Got> =>
    analyst('POST', '/figures/areas/bring-in', form({ text: `AREA,KIND,WITHIN,FROM,TO\n${lines}` }));
  const nested = (harbour: string, since: string): string =>
    [
      `East,district,,${since},`,
      `West,district,,${since},`,
      `Harbour,team,${harbour},${since},`,
      `Hill,team,East,${since},`,
      `Moor,team,West,${since},`,
    ].join('\n');
  const complaints = { all: 61, Harbour: 20, Hill: 22, Moor: 19 };

  beforeAll(async () => {
    for (const [area, number] of Object.entries(complaints)) {
      const fields = { 'value-2025-09-30': `${number}`, 'value-2025-12-31': `${number + 10}` };
      const source = { source: 'Complaints officer', day: '2', month: '3', year: '2026' };
      const got = await analyst(
        'POST',
        '/figures/enter',
        form({ indicator: 'complaints', area, begins: '2025', ...source, ...fields }),
      );
      await analyst('POST', `${got.headers.location}/keep`, form({ reason: 'Counted again.' }));
    }
  });

  it('are teams while some belong nowhere, and stay teams when districts come', async () => {
    await bringIn('Hill,team,,1/4/2020,');
    await publish('2025-09-30');
    const teams = { all: '61', Harbour: '20', Hill: '22', Moor: '19' };
    expect(await publicAreas('2025-09-30')).toEqual(teams);
    await bringIn(nested('East', '2020-04-01'));
    await publish('2025-12-31');
    expect(await publicAreas('2025-09-30')).toEqual(teams);
    expect(await publicAreas('2025-12-31')).toEqual({ all: '71', East: '62', West: '29' });
  });

  it('are the same when a team is said to have been elsewhere, so that nothing can be taken off', async () => {
    await bringIn(nested('West', '2020-04-01'));
    await publish('2025-12-31');
    expect(await publicAreas('2025-12-31')).toEqual({ all: '71', East: '62', West: '29' });
  });

  it('are said in words where they are not the same in all months', async () => {
    const page = main(await home.visitor('GET', '/performance/complaints'));
    expect(page).toContain('September 2025: Harbour, Hill, Moor. December 2025: East, West.');
    expect(page).toMatch(/East 62 no figure Harbour no figure 20/);
  });
});
