import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import { recordedMeeting } from '../../testing/builders.ts';
import { keptSource, publicFigures } from '../../testing/furnish/indicators.ts';
import { publishedMonth } from '../../testing/indicators/published-month.ts';
import { askedReport, goodReport, handedIn, saved } from '../../testing/reports.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { openPdf } from '../../typesetting/opened-pdf.ts';
import { findMeeting, type RecordedMeeting } from '../meetings/index.ts';

let home: TestApp;
beforeAll(async () => {
  home = await testApp();
});
afterAll(() => home.close());

describe('figures in a written report', () => {
  const wrong = {
    ...goodReport,
    detail: 'There was an increase of 222% from 767 to 1,705. Of the 58 children, 49 (84%) were at home.',
  };

  it('are worked out for its author before it is handed in, and keep nobody from handing it in', async () => {
    const report = await askedReport(home);
    await saved(report, wrong);
    const page = wordsOf(await report.author('GET', `${report.path}/check`));
    expect(page).toContain('2 claims about figures were worked out again. One does not agree.');
    expect(page).toMatch(/Does not agree.*increase of 222% from 767 to 1,705.*It should be 122%/);
    expect((await report.author('POST', `${report.path}/hand-in`)).statusCode).toBe(303);
  });

  it('are shown to the lead officer before it is cleared, and its words stay as they are', async () => {
    const report = await handedIn(home, wrong);
    expect(wordsOf(await report.lead('GET', report.path))).toMatch(/It says 222%\. It should be 122%/);
    await report.lead('POST', `${report.path}/clear`, form({ version: '1' }));
    const cleared = wordsOf(await report.lead('GET', report.path));
    expect(cleared).toContain('an increase of 222% from 767 to 1,705');
    expect(cleared).not.toContain('It should be');
  });

  it('say so where there is nothing to work out', async () => {
    const report = await askedReport(home);
    await saved(report, { ...goodReport, detail: 'The homes are near the sea.' });
    expect(wordsOf(await report.author('GET', `${report.path}/check`))).toContain(
      'there was nothing to check',
    );
  });
});

describe('the performance report of a month', () => {
  let meeting: RecordedMeeting;
  const address = (): string => `/board/meetings/${meeting.id}/reports/performance`;
  const february = () => ({ at: '2026-02-28', item: meeting.items[1]?.id ?? '' });
  const papers = async () =>
    (await home.inScope((tx, scope) => findMeeting(tx, scope, meeting.id)))?.papers ?? [];

  beforeAll(async () => {
    meeting = await recordedMeeting(home, { date: '2026-03-31' });
  });

  it('waits until a month is public', async () => {
    expect(wordsOf(await home.clerk('GET', address()))).toContain('No month is public yet.');
    await publicFigures(home);
    expect(wordsOf(await home.clerk('GET', address()))).toContain('February 2026');
  });

  it('is checked, and put at its agenda item when somebody says so', async () => {
    const lead = await home.as('lead officer');
    const asked = await lead('POST', address(), form(february()));
    expect(wordsOf(asked)).toContain('February 2026, for “Lasting Homes”');
    expect(wordsOf(asked)).toContain('Nothing looks wrong.');
    expect(await papers()).toEqual([]);
    const added = await lead('POST', address(), form({ ...february(), sure: 'yes' }));
    expect(added.headers.location).toBe(`/board/meetings/${meeting.id}/reports?done=performance`);
    expect((await papers()).map(({ title, kind, itemId }) => [title, kind, itemId])).toEqual([
      ['Performance report, February 2026', 'figures', february().item],
    ]);
  });

  it.each([
    ['a month that is not public', { at: '2026-01-31' }, 'Choose a month whose report is public.'],
    ['no item of the meeting', { item: '' }, 'Choose the agenda item that the report is for.'],
  ])('is not put there for %s', async (_, changed, message) => {
    const got = await home.clerk('POST', address(), form({ ...february(), ...changed, sure: 'yes' }));
    expect([got.statusCode, wordsOf(got).includes(message)]).toEqual([422, true]);
  });

  it('stands in the pack as a section with its bookmark and its pages on the agenda', async () => {
    await home.clerk('POST', `/clerk/meetings/${meeting.id}/print`, form({ what: 'pack' }));
    const got = await home.clerk('GET', `/clerk/meetings/${meeting.id}/printed/pack.pdf`);
    const pdf = await openPdf(got.rawPayload);
    const section = pdf.bookmarks.findIndex(
      ({ title }) => title === 'Item 2: Performance report, February 2026',
    );
    expect(pdf.bookmarks.slice(section + 1).map(({ title, depth }) => [title, depth])).toEqual([
      ['What has changed', 1],
      ['In our care', 1],
      ['Children in our care', 2],
    ]);
    const from = (pdf.bookmarks[section]?.page ?? 0) + 1;
    expect(pdf.pageTexts[1]).toContain(`Lasting Homes`);
    expect(pdf.pageTexts[1]).toContain(`${from} – ${pdf.pageTexts.length}`);
    expect(pdf.universalAccess).toBe('1');
    expect(pdf.pageTexts.join(' ')).toContain('210 children were in our care (February 2026).');
  });

  it('tells of figures that were put right since, and is put in its own place once the month is public again', async () => {
    const [before] = await papers();
    await keptSource(home, '215');
    expect(wordsOf(await home.clerk('POST', address(), form(february())))).toContain(
      '1 figure of the public report was put right since.',
    );
    await publishedMonth(home.clerk, '2026-02-28');
    await home.clerk('POST', address(), form({ ...february(), sure: 'yes' }));
    const after = await papers();
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    expect(JSON.stringify(after)).toContain('215 children were in our care (February 2026).');
  });

  it('is put there by the clerk and the lead officer of the board, and by nobody else', async () => {
    for (const role of ['chair', 'member', 'report author', 'observer', 'analyst'] as const) {
      const got = await (await home.as(role))('POST', address(), form({ ...february(), sure: 'yes' }));
      expect(got.statusCode, role).toBe(403);
    }
    const elsewhere = await home.as('lead officer', 'Another Board');
    expect((await elsewhere('GET', address())).statusCode).toBe(404);
    expect((await home.visitor('POST', address(), form({}))).statusCode).toBe(403);
  });
});
