import { form, type TestApp, upload } from '../app.ts';
import { recordedMeeting, textFile } from '../builders.ts';
import { type AskedReport, askedReport, goodReport, handedIn, saved } from '../reports.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';
import { publicFigures } from './indicators.ts';
import { lockedRound } from './update-rounds.ts';

const path = '/board/meetings/:meeting/reports';

const partIn = (body: string, before: string): string =>
  new RegExp(`${before}([0-9a-f-]{36})`).exec(body)?.[1] ?? '';

const withAppendix = async (home: TestApp): Promise<AskedReport & { part: string }> => {
  const report = await askedReport(home);
  await report.author(
    'POST',
    `${report.path}/appendices`,
    await upload([textFile('a.txt', 'Figures.')], { name: 'Appendix A' }),
  );
  const form = await report.author('GET', `${report.path}/write`);
  return { ...report, part: partIn(form.body, '/appendices/') };
};

const withQuestion = async (home: TestApp): Promise<AskedReport & { part: string }> => {
  const report = await handedIn(home);
  await report.lead('POST', `${report.path}/clear`, form({ version: '1' }));
  const young = await home.as("young people's representative");
  await young('POST', `${report.path}/young`, form({ kind: 'question', text: 'Where are they?' }));
  const page = await report.author('GET', report.path);
  return { ...report, part: partIn(page.body, '/questions/') };
};

/** A report that came as a file, with an appendix, handed in. */
export const furnishReports: Furnish = async (home) => {
  const { meeting, id, path: address, author, part } = await withAppendix(home);
  await author('POST', `${address}/file`, await upload([textFile('homes.txt', 'Two homes have opened.')]));
  await author('POST', `${address}/hand-in`);
  return [{ prefix: path, values: { meeting: meeting.id, report: id, part, version: '1' } }];
};

const step =
  (page: string, made: (home: TestApp) => Promise<AskedReport>, sent?: Deed['sent']) =>
  async (home: TestApp): Promise<Deed> => ({
    url: `${(await made(home)).path}${page}`,
    ...(sent && { sent }),
  });

const written = async (home: TestApp): Promise<AskedReport> => {
  const report = await askedReport(home);
  await saved(report);
  return report;
};

const takenBack = async (home: TestApp): Promise<AskedReport> => {
  const report = await handedIn(home);
  await report.author('POST', `${report.path}/take-back`);
  await saved(report, { ...goodReport, detail: 'Newer.' }, 1);
  return report;
};

const byLead =
  (page: string, sent: Deed['sent']) =>
  async (home: TestApp): Promise<Deed> => {
    const { path: address, lead } = await handedIn(home);
    return { url: `${address}${page}`, by: lead, ...(sent && { sent }) };
  };

/** How each of the feature's forms is used. */
export const reportDeeds: Deeds = {
  '/reports/words': async () => ({ url: '/reports/words', sent: form({ words: 'PROUD' }) }),
  [path]: async (home) => {
    const { id } = await recordedMeeting(home);
    const { personId } = await home.as('report author');
    return { url: `/board/meetings/${id}/reports`, sent: form({ title: 'Homes', author: personId }) };
  },
  [`${path}/performance`]: async (home) => {
    await publicFigures(home);
    const { id, items } = await recordedMeeting(home);
    const sent = form({ at: '2026-02-28', item: items[0]?.id ?? '', sure: 'yes' });
    return { url: `/board/meetings/${id}/reports/performance`, sent };
  },
  [`${path}/plan`]: async (home) => {
    const { round } = await lockedRound(home);
    const { id, items } = await recordedMeeting(home);
    const sent = form({ paper: round, item: items[0]?.id ?? '' });
    return { url: `/board/meetings/${id}/reports/plan`, sent };
  },
  [`${path}/:report/write`]: step('/write', askedReport, form({ ...goodReport, revision: '0' })),
  [`${path}/:report/autosave`]: async (home) => ({
    url: `${(await askedReport(home)).path}/autosave`,
    sent: form({ ...goodReport, revision: '0' }),
    answer: 200,
  }),
  [`${path}/:report/check`]: async (home) => {
    const report = await askedReport(home);
    await saved(report, { ...goodReport, detail: 'The placement ended.' });
    const page = await report.author('GET', `${report.path}/check`);
    const key = /name="key-1" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const sent = form({ 'key-1': key, 'answer-1': 'kept', 'because-1': 'it is a name' });
    return { url: `${report.path}/check`, sent };
  },
  [`${path}/:report/file`]: async (home) => ({
    url: `${(await askedReport(home)).path}/file`,
    sent: await upload([textFile('homes.txt', 'Two homes have opened.')]),
  }),
  [`${path}/:report/file/remove`]: step('/file/remove', written),
  [`${path}/:report/appendices`]: async (home) => ({
    url: `${(await askedReport(home)).path}/appendices`,
    sent: await upload([textFile('a.txt', 'Figures.')]),
  }),
  [`${path}/:report/appendices/:part/remove`]: async (home) => {
    const { path: address, part } = await withAppendix(home);
    return { url: `${address}/appendices/${part}/remove` };
  },
  [`${path}/:report/appendices/:part/restore`]: async (home) => {
    const { path: address, part } = await withAppendix(home);
    return { url: `${address}/appendices/${part}/restore` };
  },
  [`${path}/:report/hand-in`]: step('/hand-in', written),
  [`${path}/:report/take-back`]: step('/take-back', handedIn),
  [`${path}/:report/clear`]: byLead('/clear', form({ version: '1' })),
  [`${path}/:report/send-back`]: byLead('/send-back', form({ note: 'Shorten it.' })),
  [`${path}/:report/withdraw`]: step('/withdraw', handedIn, form({ note: 'Not needed.' })),
  [`${path}/:report/put-back`]: async (home) => {
    const report = await handedIn(home);
    await home.clerk('POST', `${report.path}/withdraw`, form({ note: 'Not needed.' }));
    return { url: `${report.path}/put-back` };
  },
  [`${path}/:report/versions/:version/restore`]: step('/versions/1/restore', takenBack),
  [`${path}/:report/young`]: async (home) => {
    const report = await handedIn(home);
    await report.lead('POST', `${report.path}/clear`, form({ version: '1' }));
    const sent = form({ kind: 'question', text: 'Where are they?' });
    return { url: `${report.path}/young`, sent, by: await home.as("young people's representative") };
  },
  [`${path}/:report/questions/:part`]: async (home) => {
    const { path: address, part } = await withQuestion(home);
    return { url: `${address}/questions/${part}`, sent: form({ answer: 'In the north.' }) };
  },
};
