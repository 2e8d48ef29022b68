import { openAction } from '../../features/actions/index.ts';
import { ensureBody } from '../../features/board/index.ts';
import { openCounting } from '../../features/indicators/counting.ts';
import { fixedClock, form, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
import { publishedMonth, shownMonth } from '../indicators/published-month.ts';
import type { Deed } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const report = (number: string): string =>
  [
    '### Number of CLA at the month end',
    '',
    'Eastmere\tDec-25\tJan-26\tFeb-26',
    `Number\t201\t207\t${number}`,
    '',
  ].join('\n');

/** The id of a source of figures that waits for a look. */
const waitingSource = async (home: TestApp, number = '210'): Promise<string> => {
  const analyst = await home.as('analyst', null);
  const added = await analyst(
    'POST',
    '/figures/add',
    await upload([textFile(`report ${number}.txt`, report(number))]),
  );
  return added.headers.location?.split('/').at(-1) ?? '';
};

/** The same figures, kept; the number is that of February 2026. Answers the id of their source. */
export const keptSource = async (home: TestApp, number?: string): Promise<string> => {
  const id = await waitingSource(home, number);
  const analyst = await home.as('analyst', null);
  await analyst('POST', `/figures/sources/${id}/keep`, form({ reason: 'Counted again.' }));
  return id;
};

/** Complaints of a quarter as somebody types them. */
const typed = {
  indicator: 'complaints',
  area: 'all',
  begins: '2025',
  'value-2025-12-31': '41',
  source: 'Yearly report on complaints',
  day: '5',
  month: '1',
  year: '2026',
};

/** The id of an action of our board. */
const openedAction = (home: TestApp): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const { id: bodyId } = await ensureBody(tx, scope, 'Corporate Parenting Board');
    const origin = { kind: 'board', id: bodyId, label: 'outside a meeting' };
    const action = {
      bodyId,
      what: 'Ask the dentists',
      ownerId: null,
      ownerName: 'The lead',
      due: null,
      origin,
    };
    return openAction(tx, scope, action);
  });

/** The address of a question for the Board that stands beside an indicator. */
const boardQuestion = async (home: TestApp): Promise<string> => {
  const analyst = await home.as('analyst', null);
  await analyst('POST', '/figures/complaints/questions', form({ question: 'Who helps them?' }));
  const page = (await analyst('GET', '/figures/complaints')).body;
  return /\/figures\/complaints\/questions\/[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
};

const elsewhere = { ...typed, at: '2025-03-31', 'value-national': '21.3' };

/** The address of a set of figures of elsewhere that was typed beside an indicator. */
const typedElsewhere = async (home: TestApp, indicator: string): Promise<string> => {
  const analyst = await home.as('analyst', null);
  await analyst('POST', `/figures/${indicator}/elsewhere`, form(elsewhere));
  const page = (await analyst('GET', `/figures/${indicator}`)).body;
  return /\/figures\/[a-z0-9_]+\/elsewhere\/[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
};

/** A district as somebody puts it where it belongs. */
const east = form({ area: 'East', kind: 'district', day: '1', month: '4', year: '2020' });

/** Where areas belong, after one change. */
const placedArea = async (home: TestApp): Promise<void> => {
  const analyst = await home.as('analyst', null);
  await analyst('POST', '/figures/areas/place', east);
};

const february = '2026-02-28';

/** Figures of February 2026 that are kept and public. */
export const publicFigures = async (home: TestApp): Promise<void> => {
  await keptSource(home);
  await publishedMonth(home.clerk, february);
};

/** The same, and some that wait. */
export const furnishIndicators: Furnish = async (home) => {
  await publicFigures(home);
  await placedArea(home);
  const source = await waitingSource(home, '211');
  const counting = await home.inScope((tx, scope) =>
    openCounting(tx, scope, { files: 8, at: '2026-02-28', months: 13 }, fixedClock),
  );
  const set = (await typedElsewhere(home, 'ks4_attainment')).split('/').at(-1) ?? '';
  return [
    { prefix: '/figures/', values: { indicator: 'cla_number', source, counting, set, at: february } },
    { prefix: '/performance/', values: { indicator: 'cla_number' } },
    { prefix: '/performance/reports/', values: { month: '2026-02' } },
  ];
};

/** How each route that writes is used well. */
export const deedsOfIndicators: Record<string, (home: TestApp) => Promise<Deed>> = {
  '/figures/add': async () => ({
    url: '/figures/add',
    sent: await upload([textFile('another report.txt', report('212'))]),
  }),
  '/figures/sources/:source/keep': async (home) => ({
    url: `/figures/sources/${await waitingSource(home, '213')}/keep`,
    sent: form({ reason: 'Two children were entered late.' }),
  }),
  '/figures/sources/:source/discard': async (home) => ({
    url: `/figures/sources/${await waitingSource(home, '214')}/discard`,
  }),
  '/figures/publish': async (home) => {
    await keptSource(home);
    return { url: '/figures/publish', sent: await shownMonth(home.clerk, february) };
  },
  '/figures/areas/place': async () => ({ url: '/figures/areas/place', sent: east }),
  '/figures/areas/end': async (home) => {
    await placedArea(home);
    const last = { area: 'East', day: '31', month: '3', year: '2026' };
    return { url: '/figures/areas/end', sent: form(last) };
  },
  '/figures/areas/take-back': async (home) => {
    await placedArea(home);
    return { url: '/figures/areas/take-back', sent: form({ change: '1' }) };
  },
  '/figures/areas/bring-in': async () => ({
    url: '/figures/areas/bring-in',
    sent: await upload([textFile('areas.csv', 'AREA,KIND,FROM\nEast,district,1/4/2020')]),
  }),
  '/figures/enter': async () => ({ url: '/figures/enter', sent: form(typed) }),
  '/figures/enter/parts': async () => ({
    url: '/figures/enter/parts',
    sent: form({ ...typed, indicator: 'cla_by_age', at: '2026-02-28', 'value-5-9': '41' }),
  }),
  '/figures/:indicator/owner': async () => ({
    url: '/figures/complaints/owner',
    sent: form({ ownerName: 'The complaints officer' }),
  }),
  '/figures/:indicator/owner/take-away': async (home) => {
    const analyst = await home.as('analyst', null);
    await analyst('POST', '/figures/complaints/owner', form({ ownerName: 'The complaints officer' }));
    return { url: '/figures/complaints/owner/take-away' };
  },
  '/figures/:indicator/elsewhere': async () => ({
    url: '/figures/ks4_attainment/elsewhere',
    sent: form(elsewhere),
  }),
  '/figures/:indicator/elsewhere/:set/take-back': async (home) => ({
    url: `${await typedElsewhere(home, 'ks4_attainment')}/take-back`,
  }),
  '/figures/:indicator/elsewhere/:set/put-back': async (home) => {
    const set = await typedElsewhere(home, 'ks4_attainment');
    await (await home.as('analyst', null))('POST', `${set}/take-back`);
    return { url: `${set}/put-back` };
  },
  '/figures/:indicator/questions': async (home) => ({
    url: '/figures/complaints/questions',
    sent: form({ question: 'What do they complain about?' }),
    by: await home.as('analyst', null),
  }),
  '/figures/:indicator/questions/:question/take-back': async (home) => ({
    url: `${await boardQuestion(home)}/take-back`,
    by: await home.as('analyst', null),
  }),
  '/figures/:indicator/questions/:question/put-back': async (home) => {
    const question = await boardQuestion(home);
    const analyst = await home.as('analyst', null);
    await analyst('POST', `${question}/take-back`);
    return { url: `${question}/put-back`, by: analyst };
  },
  '/figures/:indicator/actions': async (home) => ({
    url: '/figures/complaints/actions',
    sent: form({ action: await openedAction(home) }),
  }),
  '/figures/:indicator/actions/:action/untie': async (home) => {
    const action = await openedAction(home);
    await home.clerk('POST', '/figures/complaints/actions', form({ action }));
    return { url: `/figures/complaints/actions/${action}/untie` };
  },
  '/figures/:indicator/comments': async (home) => {
    await keptSource(home);
    return { url: '/figures/cla_number/comments', sent: form({ words: 'More families ask for help.' }) };
  },
};
