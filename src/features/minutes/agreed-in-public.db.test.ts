import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { itemOf, recordedMeeting } from '../../testing/builders.ts';
import { did } from '../../testing/public-site.ts';
import { changeItem, type RecordedMeeting, setMinutesState } from '../meetings/index.ts';
import { agreeMinutes, amendAttendance, amendItem } from './agree.ts';

let home: TestApp;
let meeting: RecordedMeeting;
const today = '2026-03-10';
const secret = 'The orchard costs a million.';

beforeAll(async () => {
  home = await testApp();
  const items = [itemOf(), itemOf({ number: '2', title: 'Secret Orchard', narrative: 'The orchard.' })];
  meeting = await recordedMeeting(home, { date: '2026-01-14', items });
  const later = await recordedMeeting(home, { date: '2026-03-04', items: [itemOf()] });
  await home.inScope(async (tx, scope) => {
    await setMinutesState(tx, scope, meeting.id, 'draft');
    meeting = { ...meeting, minutesState: 'draft' };
    const [open, closed] = meeting.items;
    const exempt = { paragraph: 3, reason: 'A seller would learn it.' };
    await changeItem(tx, scope, closed?.id ?? '', { exempt });
    const narrative = 'narrative' as const;
    await amendItem(tx, scope, meeting, {
      itemId: open?.id ?? '',
      part: narrative,
      agreed: 'Five lanterns.',
    });
    await amendItem(tx, scope, meeting, { itemId: closed?.id ?? '', part: narrative, agreed: secret });
    const beech = { name: 'Bo Beech', organisation: 'Police', capacity: 'co-opted' } as const;
    await amendAttendance(tx, scope, meeting, beech);
    const agreed = await agreeMinutes(tx, scope, meeting.id, `${later.id} ${later.items[0]?.id} 0`, today);
    expect(agreed).toEqual({ ok: true, value: true });
  });
  await did(home, meeting.id, 'publish');
});
afterAll(() => home.close());

const publicPage = async (): Promise<string> => (await home.visitor('GET', `/meetings/${meeting.slug}`)).body;

describe('minutes that were agreed with changes', () => {
  it('tell the public when, where and what was changed, both texts', async () => {
    const body = await publicPage();
    expect(body).toContain('Agreed at the Corporate Parenting Board, 4 March 2026, with 2 changes.');
    expect(body).toMatch(/<del>.*was shown the/s);
    expect(body).toMatch(/<ins>.*Five/s);
    expect(body).toMatch(/<ins>.*Bo Beech/s);
  });

  it('tell nothing of what was changed in an exempt item', async () => {
    for (const address of [`/meetings/${meeting.slug}`, `/meetings/${meeting.slug}.json`])
      expect((await home.visitor('GET', address)).body).not.toMatch(/million|orchard/i);
  });

  it('lose what is taken out of the meeting', async () => {
    await did(home, meeting.id, 'remove', {
      what: 'words',
      words: 'Five lanterns',
      seen: 'Five lanterns',
      why: 'personal information',
      note: 'For the test.',
    });
    expect(await publicPage()).not.toContain('Five');
  });
});
