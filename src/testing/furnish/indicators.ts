import { form, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
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

const publish = form({ at: '2026-02-28', sure: 'yes' });

/** Figures of February 2026 that are kept and public. */
export const publicFigures = async (home: TestApp): Promise<void> => {
  await keptSource(home);
  await home.clerk('POST', '/figures/publish', publish);
};

/** The same, and some that wait. */
export const furnishIndicators: Furnish = async (home) => {
  await publicFigures(home);
  const source = await waitingSource(home, '211');
  return [
    { prefix: '/figures/', values: { indicator: 'cla_number', source } },
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
    return { url: '/figures/publish', sent: publish };
  },
  '/figures/:indicator/comments': async (home) => {
    await keptSource(home);
    return { url: '/figures/cla_number/comments', sent: form({ words: 'More families ask for help.' }) };
  },
};
