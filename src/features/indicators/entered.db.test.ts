import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { recordedMeeting, textFile } from '../../testing/builders.ts';
import { publishedMonth } from '../../testing/indicators/published-month.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { openAction } from '../actions/index.ts';
import { ensureBody } from '../board/index.ts';
import { putComparators } from './comparator-store.ts';

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

const of2025 = {
  area: 'all',
  begins: '2025',
  source: 'Leaving care service',
  day: '2',
  month: '3',
  year: '2026',
};

const enter = (fields: Record<string, string>): Promise<Got> =>
  analyst('POST', '/figures/enter', form({ ...of2025, ...fields }));

const keep = async (got: Got, reason = ''): Promise<Got> =>
  analyst('POST', `${got.headers.location}/keep`, form({ reason }));

describe('figures that somebody enters', () => {
  const share = { indicator: 'eet_18_20' };
  const counts = (at: string, numerator: string, denominator: string) => ({
    [`numerator-${at}`]: numerator,
    [`denominator-${at}`]: denominator,
  });

  it('wait with the value worked out, and count when they are kept', async () => {
    const got = await enter({
      ...share,
      ...counts('2025-12-31', '45', '60'),
      'value-2026-01-31': '71.9',
      note: 'January without two who moved away.',
    });
    const source = wordsOf(await analyst('GET', got.headers.location ?? ''));
    expect(source).toContain('Leaving care service');
    expect(source).toContain('December 2025 75.0% 45 60');
    expect(source).toContain('January without two who moved away.');
    expect(source).toContain('2 new figures');
    expect(wordsOf(await analyst('GET', '/figures/eet_18_20'))).toContain('There are no figures of it yet.');
    await keep(got);
    const page = wordsOf(await member('GET', '/figures/eet_18_20'));
    expect(page).toContain('71.9%');
    expect(page).toContain('Source: Leaving care service, taken on 2 March 2026.');
  });

  it('are put right one month at a time, with a reason, and both stay', async () => {
    const shown = wordsOf(await analyst('GET', '/figures/enter?indicator=eet_18_20&begins=2025'));
    expect(shown).toContain('Stands there now: 75.0% (45 of 60)');
    const got = await enter({ ...share, ...counts('2025-12-31', '42', '60') });
    expect((await keep(got)).statusCode).toBe(422);
    await keep(got, 'Three were counted twice.');
    const page = wordsOf(await analyst('GET', '/figures/eet_18_20'));
    expect(page).toMatch(
      /December 2025: it was 75\.0%; counted again on 2 March 2026 it is 70\.0%\. Three were/,
    );
    expect(page).toContain('71.9%');
  });

  it('of a team stand beside the council’s, and that team is in the list from then on', async () => {
    await keep(await enter({ ...share, area: 'North', ...counts('2026-01-31', '20', '30') }));
    const page = wordsOf(await analyst('GET', '/figures/eet_18_20'));
    expect(page).toContain('Team by team');
    expect(page).toContain('66.7%');
    expect((await analyst('GET', '/figures/enter')).body).toContain('<option value="North">');
  });

  it('that were put aside are gone', async () => {
    const got = await enter({ ...share, 'value-2025-11-30': '99' });
    await analyst('POST', `${got.headers.location}/discard`);
    expect((await analyst('GET', got.headers.location ?? '')).statusCode).toBe(404);
  });

  it('carry what the checks of reports doubt in them', async () => {
    const year = { 'value-2025-06-30': '61.2', 'value-2025-07-31': '60.8', 'value-2025-08-31': '62' };
    const got = await enter({ indicator: 'year_12_13_eet', area: 'South', 'value-2025-07-31': '61' });
    expect(wordsOf(await analyst('GET', got.headers.location ?? ''))).toContain('Nothing in it looks wrong.');
    const doubted = await enter({ ...share, area: 'South', ...year, 'value-2025-09-30': '6.15' });
    expect(wordsOf(await analyst('GET', doubted.headers.location ?? ''))).toContain(
      '6.2% in September 2025 stands among figures around',
    );
  });

  it.each([
    [{ 'numerator-2025-12-31': '45' }, 'December 2025: say also out of how many', '#denominator-2025-12-31'],
    [
      { 'value-2025-12-31': '73', ...counts('2025-12-31', '45', '60') },
      'is 75.0%, not 73',
      '#value-2025-12-31',
    ],
    [{}, 'Type at least one figure.', '#value-2025-04-30'],
    [{ 'value-2025-12-31': '73', source: ' ' }, 'Say where the figures come from.', '#source'],
    [{ 'value-2025-12-31': '73', day: '31', month: '2' }, 'There is no date 31 2 2026', '#day'],
    [{ 'value-2025-12-31': '73', day: '', month: '', year: '' }, 'Say of which day', '#day'],
    [{ 'value-2025-12-31': '73', day: '11' }, 'That day is still to come.', '#day'],
  ])('with %o are asked for again, and nothing typed is lost', async (fields, message, field) => {
    const got = await enter({
      ...share,
      'value-2025-05-31': '61',
      note: 'Not lost',
      ...fields,
      ...('value-2025-12-31' in fields || 'numerator-2025-12-31' in fields ? {} : { 'value-2025-05-31': '' }),
    });
    expect(got.statusCode).toBe(422);
    expect(wordsOf(got)).toContain(message);
    expect(got.body).toContain(`href="${field}"`);
    expect(got.body).toContain('Not lost');
    for (const [name, value] of Object.entries(fields))
      if (value.trim() !== '') expect(got.body).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
  });

  it.each([
    ['indicator=nothing', 'Choose what the figures say.'],
    ['indicator=cla_by_age', 'Choose what the figures say.'],
    ['indicator=complaints&begins=1999', 'Choose a year.'],
    [
      'indicator=complaints&area=North&team=South',
      'Choose a team from the list or write its name, not both.',
    ],
  ])('ask again what is to be entered for %s', async (query, message) => {
    const got = await analyst('GET', `/figures/enter?${query}`);
    expect([got.statusCode, wordsOf(got).includes(message)]).toEqual([422, true]);
  });

  it('are public without small counts, and without few who did not', async () => {
    await keep(await enter({ indicator: 'complaints', 'value-2025-12-31': '3', 'value-2025-09-30': '17' }));
    await keep(await enter({ indicator: 'ks4_attainment', ...counts('2025-03-31', '47', '50') }));
    await publishedMonth(analyst, '2026-01-31');
    const lines = (await home.visitor('GET', '/performance.csv')).body.split('\r\n');
    const of = (name: string, at: string) =>
      lines.filter((line) => line.includes(name) && line.includes(at)).join();
    expect(of('complaints', '2025-12-31')).toMatch(/,c,/);
    expect(of('complaints', '2025-09-30')).toMatch(/,17,/);
    expect(of('ks4_attainment', '2025-03-31')).not.toMatch(/,94|,47,50/);
  });
});

describe('parts that somebody enters', () => {
  const october = {
    indicator: 'cla_by_age',
    area: 'all',
    at: '2025-10-31',
    day: '2',
    month: '3',
    year: '2026',
  };
  const send = (fields: Record<string, string>, by: Person = analyst) =>
    by('POST', '/figures/enter/parts', form({ ...october, source: 'Social work team', ...fields }));
  const ages = { 'value-1-4': '20', 'value-5-9': '61', 'value-16+': 'c' };

  it('wait with all together beside them, and count when they are kept', async () => {
    const got = await send({ ...ages, 'value-together': '140', note: 'Without those on holiday.' });
    const source = wordsOf(await analyst('GET', got.headers.location ?? ''));
    expect(source).toMatch(
      /by age, Whole council, October 2025 Part Figure 1 to 4 20 5 to 9 61 16 and over hidden .* All together 140/,
    );
    expect(source).toContain('Nothing in it looks wrong.');
    expect(source).toContain('Without those on holiday.');
    await keep(got);
    expect(wordsOf(await member('GET', '/figures/cla_by_age'))).toMatch(/5 to 9 .*61/);
    expect(wordsOf(await member('GET', '/figures/cla_number'))).toContain('140 children were in our care');
  });

  it('that make no sum are doubted, and the others of the month stay', async () => {
    const got = await send({ 'value-1-4': '25', 'value-16+': '60' });
    expect(wordsOf(await analyst('GET', got.headers.location ?? ''))).toContain(
      'do not add up to the total (146 against 140 in October 2025)',
    );
    await keep(got, 'Five were counted twice.');
    const shown = wordsOf(await analyst('GET', '/figures/enter/parts?indicator=cla_by_age&at=2025-10-31'));
    expect(shown).toMatch(/5 to 9 Stands there now: 61/);
    expect(shown).toMatch(/All together Stands there now: 140/);
  });

  it('of shares have counts', async () => {
    const got = await send({
      indicator: 'care_leavers_eet',
      'numerator-17-18': '20',
      'denominator-17-18': '30',
      'numerator-together': '15',
      'denominator-together': '40',
    });
    const source = wordsOf(await analyst('GET', got.headers.location ?? ''));
    expect(source).toMatch(/17 and 18 66\.7% 20 30 All together 37\.5% 15 40/);
  });

  it.each([
    [{ 'value-5-9': 'many' }, '5 to 9: “many” is no figure.', '#value-5-9'],
    [{ 'value-together': '12.5' }, 'All together: 12.5 is no whole number.', '#value-together'],
    [{ 'value-1-4': '' }, 'Type the figure of at least one part.', '#value-under_1'],
    [{ source: ' ' }, 'Say where the figures come from.', '#source'],
    [{ day: '11' }, 'That day is still to come.', '#day'],
  ])('with %o are asked for again, and nothing typed is lost', async (fields, message, field) => {
    const got = await send({ 'value-1-4': '20', note: 'Not lost', ...fields });
    expect([got.statusCode, wordsOf(got).includes(message)]).toEqual([422, true]);
    expect(got.body).toContain(`href="${field}"`);
    expect(got.body).toContain('Not lost');
    for (const [name, value] of Object.entries({ 'value-1-4': '20', ...fields }))
      if (value.trim() !== '') expect(got.body).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
  });

  it.each([
    ['indicator=cla_by_age', 'Choose a month.'],
    ['indicator=dental_check&at=2025-10-31', 'Choose what the figures say.'],
  ])('are chosen again for %s', async (query, message) => {
    const got = await analyst('GET', `/figures/enter/parts?${query}`);
    expect([got.statusCode, wordsOf(got).includes(message)]).toEqual([422, true]);
  });

  it('are entered by nobody else at the table', async () => {
    expect((await member('GET', '/figures/enter/parts')).statusCode).toBe(403);
    expect((await send(ages, member)).statusCode).toBe(403);
  });
});

describe('marks of a published table', () => {
  it('stand with their meaning where it had no figure', async () => {
    const report =
      '### Number of CLA at the month end\n\nEastmere\tDec-25\tJan-26\tFeb-26\nNumber\tz\t207\t210\n';
    const got = await analyst('POST', '/figures/add', await upload([textFile('report.txt', report)], {}));
    await keep(got);
    expect(wordsOf(await member('GET', '/figures/cla_number'))).toContain('does not apply (z)');
  });
});

describe('figures of elsewhere that somebody enters', () => {
  const told = { at: '2025-03-31', source: 'Benchmarking club', day: '1', month: '12', year: '2025' };
  const send = (fields: Record<string, string>) =>
    analyst('POST', '/figures/ks4_attainment/elsewhere', form({ ...told, ...fields }));

  it('stand beside the indicator, neighbours together by the mean of their counts', async () => {
    const got = await send({
      region: 'E12000002',
      'value-region': '21',
      'numerator-national': '2,000',
      'denominator-national': '10,000',
      'name-neighbour-1': 'Westmere',
      'numerator-neighbour-1': '10',
      'denominator-neighbour-1': '40',
      'name-neighbour-2': 'North Fell',
      'numerator-neighbour-2': '5',
      'denominator-neighbour-2': '60',
    });
    expect(got.headers.location).toBe('/figures/ks4_attainment?done=elsewhere');
    const page = wordsOf(await member('GET', '/figures/ks4_attainment'));
    expect(page).toContain('North West 21%');
    expect(page).toContain('England 20% 2,000 10,000 31 March 2025 Benchmarking club, 1 December 2025');
    expect(page).toContain('2 neighbours together (weighted mean) 15%');
  });

  it('take the place of what stood there of that year, and no more', async () => {
    await send({ 'name-neighbour-1': 'Westmere', 'value-neighbour-1': '30' });
    const page = wordsOf(await member('GET', '/figures/ks4_attainment'));
    expect(page).toContain('1 neighbour together (median) 30%');
    expect(page).not.toContain('North Fell');
    expect(page).toContain('North West 21%');
  });

  it('begin with the region and the neighbours that are known', async () => {
    const got = await analyst('GET', '/figures/ks2_attainment/elsewhere');
    expect(got.body).toMatch(/name="name-neighbour-1"[^>]*value="Westmere"/);
    expect(got.body).toMatch(/<option selected value="E12000002">|<option value="E12000002" selected>/);
  });

  it.each([
    [{}, 'Type at least one figure.', '#value-region'],
    [{ 'value-region': '21' }, 'Choose the region', '#region'],
    [{ 'value-neighbour-3': '21' }, 'Write which council neighbour 3 is.', '#name-neighbour-3'],
    [{ 'value-national': '21', source: '' }, 'Say where the figures come from.', '#source'],
    [{ 'value-national': '21', at: '1999-03-31' }, 'Choose a year.', '#at'],
  ])('with %o are asked for again, and nothing typed is lost', async (fields, message, field) => {
    const got = await send({ 'numerator-neighbour-9': '', ...fields });
    expect(got.statusCode).toBe(422);
    expect(wordsOf(got)).toContain(message);
    expect(got.body).toContain(`href="${field}"`);
    expect(got.body).toMatch(/value="(21|Benchmarking club)"/);
  });
});

describe('figures of elsewhere that were typed', () => {
  const page = '/figures/advocacy';
  const type = (fields: Record<string, string>) =>
    analyst(
      'POST',
      `${page}/elsewhere`,
      form({ at: '2025-03-31', source: 'Club', day: '1', month: '12', year: '2025', ...fields }),
    );
  const buttons = async (): Promise<string[]> =>
    [...(await analyst('GET', page)).body.matchAll(/action="([^"]+)\/elsewhere\/([^"]+)\/take-back"/g)].map(
      ([, indicator, id]) => `${indicator}/elsewhere/${id}`,
    );
  const shown = async (): Promise<string> => wordsOf(await member('GET', page));

  it('are taken back, the last ones first, and what stood before stands again', async () => {
    await type({ 'name-neighbour-1': 'Westmere', 'value-neighbour-1': '40', 'value-national': '31' });
    await type({ 'name-neighbour-1': 'Westmere', 'value-neighbour-1': '4', source: 'Another club' });
    const [last = ''] = await buttons();
    const got = await analyst('POST', `${last}/take-back`);
    expect(await shown()).toMatch(/Westmere 40 .* Club/);
    const banner = await analyst('GET', got.headers.location ?? '');
    expect(wordsOf(banner)).toContain('What stood there before stands there again.');
    expect(banner.body).toContain(`action="${last}/put-back"`);
    expect((await analyst('POST', `${last}/take-back`)).statusCode).toBe(404);
  });

  it('are put back', async () => {
    const [first = ''] = await buttons();
    await analyst('POST', `${first}/take-back`);
    expect(await shown()).not.toContain('Westmere');
    await analyst('POST', `${first}/put-back`);
    expect(await shown()).toMatch(/England 31 .*Westmere 40/);
    expect((await analyst('POST', `${first}/put-back`)).statusCode).toBe(404);
  });

  it('stay while something was typed after them', async () => {
    const [first = ''] = await buttons();
    await type({ 'value-national': '32' });
    expect(await buttons()).not.toContain(first);
    expect((await analyst('POST', `${first}/take-back`)).statusCode).toBe(404);
    expect(await shown()).toMatch(/England 32 .*Westmere 40/);
  });

  it('give nothing back in the place of a statistic that came since', async () => {
    const [last = ''] = await buttons();
    await home.inScope((tx, scope) =>
      putComparators(tx, scope, [
        {
          ...{ indicator: 'advocacy', at: '2025-03-31', level: 'national', name: 'England' },
          ...{ code: 'E92000001', nearness: null, numerator: null, denominator: null, mark: null },
          ...{ value: 33, source: 'Department for Education', added_on: '2026-03-10' },
        },
      ]),
    );
    expect((await analyst('POST', `${last}/take-back`)).statusCode).toBe(404);
    const [older = ''] = await buttons();
    await analyst('POST', `${older}/take-back`);
    expect(await shown()).toMatch(/England 33 .*Department for Education/);
    expect(await shown()).not.toContain('Westmere');
  });

  it('are taken back and put back by nobody else at the table, and not under another indicator', async () => {
    await type({ 'value-region': '20', region: 'E12000002' });
    const [last = ''] = await buttons();
    expect((await member('GET', page)).body).not.toContain('/take-back');
    for (const deed of ['take-back', 'put-back']) {
      expect((await member('POST', `${last}/${deed}`)).statusCode).toBe(403);
      const elsewhere = `${last.replace('advocacy', 'complaints')}/${deed}`;
      expect((await analyst('POST', elsewhere)).statusCode).toBe(404);
    }
    expect(await shown()).toContain('North West 20');
  });
});

describe('who answers for an indicator', () => {
  const complaints = '/figures/complaints';

  it('is a person or an office, and nobody again', async () => {
    await analyst('POST', `${complaints}/owner`, form({ ownerName: 'The complaints officer' }));
    expect(wordsOf(await member('GET', complaints))).toContain(
      'The complaints officer answers for it since 10 March 2026.',
    );
    await analyst('POST', `${complaints}/owner/take-away`);
    expect(wordsOf(await member('GET', complaints))).toContain('Nobody has been named yet');
    expect((await analyst('POST', `${complaints}/owner/take-away`)).statusCode).toBe(404);
  });

  it('is asked for where nobody is named, or somebody who reads no figures', async () => {
    const observer = await home.as('observer');
    for (const fields of [{}, { owner: observer.personId }, { owner: member.personId, ownerName: 'Office' }])
      expect((await analyst('POST', `${complaints}/owner`, form(fields))).statusCode).toBe(422);
  });

  it('writes what is behind the figures and asks the Board; others at the table do neither', async () => {
    const comment = form({ words: 'Most were about food.' });
    const question = form({ question: 'What did we change?' });
    for (const [path, sent] of [
      ['comments', comment],
      ['questions', question],
    ] as const)
      expect((await member('POST', `${complaints}/${path}`, sent)).statusCode, path).toBe(403);
    await analyst('POST', `${complaints}/owner`, form({ owner: member.personId }));
    for (const [path, sent] of [
      ['comments', comment],
      ['questions', question],
    ] as const)
      expect((await member('POST', `${complaints}/${path}`, sent)).statusCode, path).toBe(303);
    const page = wordsOf(await home.clerk('GET', complaints));
    expect(page).toContain('Most were about food.');
    expect(page).toMatch(/What did we change\? Member, 10 March 2026/);
    // Of no other indicator.
    expect((await member('POST', '/figures/advocacy/questions', question)).statusCode).toBe(403);
  });
});

describe('figures in what somebody writes behind them', () => {
  const page = '/figures/complaints';
  const wrong =
    'There was an increase of 222% from 767 to 1,705. The number of complaints by children and young people was 19 in September 2025.';
  const write = (by: Person | TestApp['clerk'], text: string) =>
    by('POST', `${page}/comments`, form({ words: text }));
  let owner: Person;
  beforeAll(async () => {
    owner = await home.as('member');
    await analyst('POST', `${page}/owner`, form({ owner: owner.personId }));
  });

  it('are told to the writer after saving: against themselves, and against what Hearth holds', async () => {
    const got = await write(owner, wrong);
    const saved = await owner('GET', got.headers.location ?? '');
    expect(wordsOf(saved)).toContain('Look at the figures in it: not all of them agree.');
    const [, place] = /banner__link" href="#([^"]+)"/.exec(saved.body) ?? [];
    expect(saved.body).toContain(`id="${place}"`);
    expect(wordsOf(saved)).toMatch(
      /Does not agree paragraph 1 There was an increase of 222%.* should be 122%/,
    );
    expect(wordsOf(saved)).toMatch(/It says 19\. It should be 17\. .*the figure in Hearth/);
  });

  it('are told to whoever looks after the figures, and to nobody else; the words stay', async () => {
    for (const keeper of [analyst, home.clerk])
      expect(wordsOf(await keeper('GET', page))).toContain('It should be 122%');
    const read = wordsOf(await member('GET', page));
    expect(read).toContain('There was an increase of 222% from 767 to 1,705.');
    expect(read).not.toContain('It should be');
  });

  it('make no fuss where they agree, or where there are none', async () => {
    const got = await write(owner, 'Of the 58 children, 49 (84%) were at home.');
    expect(wordsOf(await owner('GET', got.headers.location ?? ''))).not.toContain(
      'Look at the figures in it',
    );
    const quiet = await write(analyst, 'The homes are near the sea.');
    const saved = wordsOf(await analyst('GET', quiet.headers.location ?? ''));
    expect(saved).toContain('It is written down.');
    expect(saved).not.toContain('Figures in what Analyst wrote');
  });
});

describe('questions for the Board', () => {
  const page = '/figures/statements_sent';
  const ask = (question: string) => analyst('POST', `${page}/questions`, form({ question }));
  const addresses = async (): Promise<string[]> =>
    [...(await analyst('GET', page)).body.matchAll(/action="([^"]+)\/take-back"/g)].map(
      ([, path]) => path ?? '',
    );

  it('are three at most, and can be taken back and put back', async () => {
    for (const question of ['One?', 'Two?', 'Three?']) expect((await ask(question)).statusCode).toBe(303);
    const fourth = await ask('Four?');
    expect([fourth.statusCode, wordsOf(fourth).includes('There are 3 questions already.')]).toEqual([
      422,
      true,
    ]);
    expect(fourth.body).toContain('Four?');
    const [first = ''] = await addresses();
    const taken = await analyst('POST', `${first}/take-back`);
    expect(wordsOf(await analyst('GET', taken.headers.location ?? ''))).toContain('Put it back');
    expect(wordsOf(await member('GET', page))).not.toContain('One?');
    expect((await analyst('POST', `${first}/put-back`)).statusCode).toBe(303);
    expect(wordsOf(await member('GET', page))).toContain('One?');
    expect((await analyst('POST', `${first}/put-back`)).statusCode).toBe(422);
  });

  it('that were taken back stay so while there is no room', async () => {
    const [first = ''] = await addresses();
    await analyst('POST', `${first}/take-back`);
    await ask('Another?');
    expect((await analyst('POST', `${first}/put-back`)).statusCode).toBe(422);
    expect(wordsOf(await member('GET', page))).not.toContain('One?');
  });

  it('are taken back by nobody who may not ask, and not under another indicator', async () => {
    const [first = ''] = await addresses();
    expect((await member('POST', `${first}/take-back`)).statusCode).toBe(403);
    expect((await member('POST', `${first}/put-back`)).statusCode).toBe(403);
    const elsewhere = first.replace('statements_sent', 'advocacy');
    expect((await analyst('POST', `${elsewhere}/take-back`)).statusCode).toBe(404);
  });

  it('need words', async () => {
    const got = await ask('  ');
    expect([got.statusCode, wordsOf(got).includes('Write the question.')]).toEqual([422, true]);
  });
});

describe('questions of a meeting about an indicator', () => {
  it('are listed beside it for those who read them, and lead there', async () => {
    const meeting = await recordedMeeting(home, { date: '2026-03-04' });
    const at = `/board/meetings/${meeting.id}/questions`;
    const asked = {
      question: 'Who waits longest?',
      askedBy: 'Ash',
      ownerName: 'The lead',
      indicator: 'advocacy',
    };
    await home.clerk('POST', `${at}/new`, form(asked));
    const list = await member('GET', at);
    expect(list.body).toContain('href="/figures/advocacy"');
    const page = await member('GET', '/figures/advocacy');
    expect(wordsOf(page)).toMatch(
      /Who waits longest\? Ash, 10 March 2026, .* 4 March 2026 \. It waits for its answer/,
    );
    expect(page.body).toContain(`href="${at}"`);
    const other = await home.as('member', 'Another Board');
    expect(wordsOf(await other('GET', '/figures/advocacy'))).not.toContain('Who waits longest?');
  });

  it('are tied to another one by the clerk', async () => {
    const address = /\/boards\/[0-9a-f-]+\/questions\/[0-9a-f-]{36}/;
    const [path = ''] = address.exec((await member('GET', '/figures/advocacy')).body) ?? [];
    expect((await member('POST', `${path}/about`, form({ indicator: 'complaints' }))).statusCode).toBe(403);
    await home.clerk('POST', `${path}/about`, form({ indicator: 'complaints' }));
    expect(wordsOf(await member('GET', '/figures/complaints'))).toContain('Who waits longest?');
    expect(wordsOf(await member('GET', '/figures/advocacy'))).not.toContain('Who waits longest?');
    await home.clerk('POST', `${path}/about`, form({ indicator: '' }));
    expect(wordsOf(await member('GET', '/figures/complaints'))).not.toContain('Who waits longest?');
  });
});

describe('actions about an indicator', () => {
  const openedAction = (board: string, what: string): Promise<string> =>
    home.inScope(async (tx, scope) => {
      const { id: bodyId } = await ensureBody(tx, scope, board);
      const origin = { kind: 'resolution', id: bodyId, label: 'resolution 3 of 4 March 2026' };
      return openAction(tx, scope, { bodyId, what, ownerId: null, ownerName: 'The lead', due: null, origin });
    });
  const page = '/figures/higher_education';
  let action: string;

  it('are tied to it by the clerk and listed for those who read them', async () => {
    action = await openedAction('Corporate Parenting Board', 'Visit the university');
    expect((await home.clerk('GET', `${page}/actions`)).body).toContain('Visit the university');
    const got = await home.clerk('POST', `${page}/actions`, form({ action }));
    expect(got.headers.location).toBe(`${page}?done=tied`);
    const listed = await member('GET', page);
    expect(wordsOf(listed)).toMatch(
      /Visit the university The lead\. No date yet\. From resolution 3 of 4 March 2026\./,
    );
    expect(listed.body).toContain(`href="/actions/${action}"`);
    const other = await home.as('member', 'Another Board');
    expect(wordsOf(await other('GET', page))).not.toContain('Visit the university');
  });

  it.each(['', 'nothing', '00000000-0000-4000-8000-000000000000'])('are chosen, not %o', async (chosen) => {
    const got = await home.clerk('POST', `${page}/actions`, form({ action: chosen }));
    expect([got.statusCode, wordsOf(got).includes('Choose an open action.')]).toEqual([422, true]);
  });

  it('are tied and untied by nobody else at the table', async () => {
    expect((await member('GET', `${page}/actions`)).statusCode).toBe(403);
    expect((await member('POST', `${page}/actions`, form({ action }))).statusCode).toBe(403);
    expect((await member('POST', `${page}/actions/${action}/untie`)).statusCode).toBe(403);
  });

  it('are tied once, and untied again', async () => {
    expect((await home.clerk('POST', `${page}/actions`, form({ action }))).statusCode).toBe(422);
    expect((await home.clerk('POST', `${page}/actions/${action}/untie`)).statusCode).toBe(303);
    expect(wordsOf(await member('GET', page))).not.toContain('Visit the university');
    expect((await home.clerk('POST', `${page}/actions/${action}/untie`)).statusCode).toBe(404);
  });
});
