import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { keepFile } from '../../platform/files/files.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { itemOf, recordedMeeting } from '../../testing/builders.ts';
import { addPaper, changeItem, type RecordedMeeting } from '../meetings/index.ts';

let home: TestApp;
let meeting: RecordedMeeting;
let open: string;
let closed: string;

const here = (): string => `/board/meetings/${meeting.id}/here`;

const paperOf = (item: number, title: string): Promise<string> =>
  home.inScope((tx, scope) =>
    addPaper(
      tx,
      scope,
      { meetingId: meeting.id, itemId: meeting.items[item]?.id ?? null, position: item },
      {
        title,
        kind: 'report',
        content: [{ kind: 'paragraph', content: [{ text: `The words of the ${title}.` }] }],
        file: null,
      },
    ),
  );

beforeAll(async () => {
  home = await testApp();
  const items = [itemOf(), itemOf({ number: '2', title: 'Secret Orchard' })];
  meeting = await recordedMeeting(home, { date: '2026-03-24', items });
  const exempt = { paragraph: 3, reason: 'A seller would learn it.' };
  await home.inScope((tx, scope) => changeItem(tx, scope, meeting.items[1]?.id ?? '', { exempt }));
  open = await paperOf(0, 'Lantern report');
  closed = await paperOf(1, 'Orchard report');
});
afterAll(() => home.close());

describe('the papers of a meeting on one’s own screen', () => {
  it.each(['chair', 'member', 'co-opted', "young people's representative", 'lead officer'] as const)(
    'are all for a %s, who sits at the table',
    async (role) => {
      const one = await home.as(role);
      const agenda = (await one('GET', here())).body;
      for (const paper of [open, closed]) expect(agenda).toContain(`${here()}/papers/${paper}`);
      expect((await one('GET', `${here()}/papers/${open}`)).body).toContain(
        'The words of the Lantern report.',
      );
      expect((await one('GET', `${here()}/papers/${closed}`)).statusCode).toBe(200);
    },
  );

  it.each(['observer', 'report author'] as const)('are without exempt items for a %s', async (role) => {
    const one = await home.as(role);
    const agenda = (await one('GET', here())).body;
    expect(agenda).toContain(`${here()}/papers/${open}`);
    expect(agenda).not.toContain('Orchard');
    expect((await one('GET', `${here()}/papers/${closed}`)).statusCode).toBe(404);
  });

  it('are not there under another meeting, or under a number that is none', async () => {
    const other = await recordedMeeting(home, { date: '2026-04-24' });
    const member = await home.as('member');
    const address = `/board/meetings/${other.id}/here/papers`;
    for (const paper of [open, newId()])
      expect((await member('GET', `${address}/${paper}`)).statusCode).toBe(404);
  });

  it('come as the PDF that came in, where nobody could read it', async () => {
    const bytes = Buffer.from('%PDF-1.7\n%%EOF');
    const paper = await home.inScope(async (tx, scope) =>
      addPaper(
        tx,
        scope,
        { meetingId: meeting.id, itemId: null, position: 2 },
        {
          title: 'Plan of the garden',
          kind: 'other',
          content: null,
          file: { sha256: await keepFile(tx, scope, bytes), name: 'garden.pdf' },
        },
      ),
    );
    const member = await home.as('member');
    expect((await member('GET', here())).body).toContain('Plan of the garden');
    const got = await member('GET', `${here()}/papers/${paper}`);
    expect(got.headers['content-type']).toBe('application/pdf');
    expect(got.rawPayload).toEqual(bytes);
  });
});
