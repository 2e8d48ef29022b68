import { describe, expect, it } from 'vitest';
import { combine } from './combine.ts';
import { joinMeetings } from './join-meetings.ts';
import type { PublishedItem, PublishedMeeting } from './published.ts';

const item = (title: string, more: Partial<PublishedItem> = {}): PublishedItem => ({
  number: null,
  title,
  presenters: [],
  purpose: null,
  minutesAllotted: null,
  pages: null,
  verbal: false,
  narrative: '',
  resolutions: [],
  papers: [],
  ...more,
});

const meeting = (
  date: string | null,
  items: PublishedItem[],
  more: Partial<PublishedMeeting> = {},
): PublishedMeeting => ({
  body: 'Corporate Parenting Board',
  date,
  time: null,
  venue: null,
  kind: 'ordinary',
  rescheduledFrom: null,
  source: { file: 'a.txt', fromLine: 1, toLine: 9 },
  attendance: { present: [], apologies: [], substitutions: [], remote: [], observers: [] },
  membership: [],
  items,
  next: null,
  ...more,
});

const agendaItems = [
  item('Apologies', { number: '1' }),
  item('Housing', {
    number: '2',
    minutesAllotted: 20,
    pages: { from: 3, to: 8 },
    purpose: 'To discuss.',
    presenters: [{ name: 'Jane Thorn', service: null }],
    papers: ['Housing report'],
  }),
  item('Local grants', { number: '3' }),
];
const minutesItems = [
  item('Apologies', { number: '1' }),
  item('HOUSING', { number: '2', narrative: 'They talked.', resolutions: ['That it be noted.'] }),
];

describe('an agenda and its later minutes', () => {
  it('are one meeting when body and date are the same', () => {
    const { joined, offers } = joinMeetings([
      meeting('2024-03-04', agendaItems, { venue: 'Room 1' }),
      meeting('2024-03-04', minutesItems, { body: 'CORPORATE PARENTING BOARD', time: '18:00' }),
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({
      time: '18:00',
      venue: 'Room 1',
      items: [
        { title: 'Apologies' },
        {
          title: 'HOUSING',
          narrative: 'They talked.',
          resolutions: ['That it be noted.'],
          minutesAllotted: 20,
          pages: { from: 3, to: 8 },
          purpose: 'To discuss.',
          papers: ['Housing report'],
        },
        { title: 'Local grants' },
      ],
    });
    expect(offers).toEqual([]);
  });

  it('keep two items of one number apart when their titles share no word', () => {
    const { joined } = joinMeetings([
      meeting('2024-03-04', [item('AOB', { number: '3' })]),
      meeting('2024-03-04', [item('Housing', { number: '3', resolutions: ['That it be noted.'] })]),
    ]);
    expect(joined[0]?.items.map(({ title }) => title)).toEqual(['Housing', 'AOB']);
  });

  it('stay apart and are offered when one has no date', () => {
    const { joined, offers } = joinMeetings([
      meeting(null, agendaItems),
      meeting('2024-03-04', minutesItems),
    ]);
    expect(joined).toHaveLength(2);
    expect(offers).toEqual([
      {
        agenda: 0,
        minutes: 1,
        reason: 'Same board, and both have "HOUSING"; but the agenda does not say its date.',
      },
    ]);
  });

  it('are not offered when the agenda brings those very minutes to be agreed', () => {
    const agenda = meeting(null, [item('Minutes of 4 March 2024'), ...agendaItems]);
    expect(joinMeetings([agenda, meeting('2024-03-04', minutesItems)]).offers).toEqual([]);
  });

  it('of other bodies, days or hours stay apart', () => {
    const one = meeting('2024-03-04', agendaItems, { time: '10:00' });
    expect(
      joinMeetings([one, meeting('2024-03-04', minutesItems, { body: 'Audit Committee' })]).joined,
    ).toHaveLength(2);
    const panel = (body: string) => meeting('2024-03-04', minutesItems, { body });
    expect(joinMeetings([panel('Area Panel 1'), panel('Area Panel 2')]).joined).toHaveLength(2);
    expect(joinMeetings([one, meeting('2024-03-05', minutesItems)]).joined).toHaveLength(2);
    expect(joinMeetings([one, meeting('2024-03-04', minutesItems, { time: '14:00' })]).joined).toHaveLength(
      2,
    );
  });

  it('come from different files just as well', () => {
    const rest = { papers: [], problems: [], keptNames: [] };
    const combined = combine([
      { meetings: [meeting('2024-03-04', agendaItems)], ...rest },
      { meetings: [meeting('2024-03-04', minutesItems)], ...rest },
    ]);
    expect(combined.meetings).toHaveLength(1);
  });
});
