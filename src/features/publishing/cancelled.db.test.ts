import { afterAll, beforeAll, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { publishedMeeting } from '../../testing/builders.ts';
import { did } from '../../testing/public-site.ts';

let home: TestApp;
let id: string;
const page = '/meetings/corporate-parenting-board-2026-05-13';
const service = '/mgWebService.asmx';

beforeAll(async () => {
  home = await testApp();
  ({ id } = await publishedMeeting(home, { date: '2026-05-13' }));
});
afterAll(() => home.close());

const bodies = async (): Promise<string[]> => {
  const got = await Promise.all(
    [
      page,
      '/',
      '/calendar.ics',
      `${page}/calendar.ics`,
      `${service}/GetMeetings?lCommitteeId=1&sFromDate=01/01/2026&sToDate=31/12/2026`,
      `${service}/GetMeeting?lMeetingId=1`,
    ].map((address): Promise<Got> => home.visitor('GET', address)),
  );
  return got.map(({ body }) => body);
};
const said = ['cancelled', 'cancelled', 'CANCELLED', 'CANCELLED', '>Cancelled<', '>Cancelled<'];

it('a meeting that does not take place is public as cancelled once it is published again, and no longer when that was taken back', async () => {
  expect(await home.visitor('GET', '/')).toHaveProperty('body', expect.stringContaining('Next meeting'));
  const decision = { decidedBy: 'the Chair', why: 'The heating failed.' };
  expect((await home.clerk('POST', `/board/meetings/${id}/cancel`, form(decision))).statusCode).toBe(303);
  for (const body of await bodies()) expect(body).not.toMatch(/cancelled/i);
  expect((await home.clerk('GET', `/clerk/meetings/${id}`)).body).toContain('changed since');

  await did(home, id, 'publish');
  const after = await bodies();
  for (const [place, words] of said.entries())
    expect(after[place]?.toLowerCase()).toContain(words.toLowerCase());
  expect(after[0]).toContain('The heating failed.');

  await home.clerk('POST', `/board/meetings/${id}/restore`, form({}));
  await did(home, id, 'publish');
  for (const body of await bodies()) expect(body).not.toMatch(/cancelled/i);
});
