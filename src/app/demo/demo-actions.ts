import type { Role } from './demo-people.ts';

/** What somebody owes the demo board; days are counted from today, past ones are negative. */
export type DemoAction = {
  kind: 'action' | 'promise' | 'recommendation';
  /** The item it came from, by its title: of the last meeting that had it. */
  item: string;
  what: string;
  owner: Role | 'Cabinet Member for Children';
  dueInDays: number | null;
  note?: string;
  /** How it ended: with a reason, or for a recommendation with an answer. */
  closed?: { daysAgo: number; reason: string; answer?: 'accepted' | 'amended' | 'refused' };
};

/** Late, due, far, undated and closed: what a board has between two meetings. */
export const demoActions: readonly DemoAction[] = [
  {
    kind: 'action',
    item: 'Participation Team Update',
    what: 'Make a "who is who" page with Voices in Care and try it in ten homes',
    owner: 'Participation manager',
    dueInDays: 5,
    note: 'The page is drawn. Six homes have said yes, four more are asked.',
  },
  {
    kind: 'action',
    item: 'Care Leaver Covenant Update',
    what: 'Report on the leisure passes',
    owner: 'County councillor for the West',
    dueInDays: -6,
  },
  {
    kind: 'action',
    item: 'Local Offer for Care Leavers',
    what: 'Tell the Board what young people say about the new leaflet',
    owner: 'Personal adviser for the West',
    dueInDays: 22,
  },
  {
    kind: 'promise',
    item: 'Lasting Homes Update',
    what: 'Run a session for the Board on how the trial flats work',
    owner: 'Housing lead',
    dueInDays: null,
    note: 'A room in one of the flats can be had on any Wednesday.',
  },
  {
    kind: 'promise',
    item: 'Celebration Awards Update',
    what: 'Find twenty people who help on the evening of the awards',
    owner: 'Participation worker',
    dueInDays: 40,
  },
  {
    kind: 'recommendation',
    item: 'Health and Dental Checks Update',
    what: 'Open the dental clinics to care leavers',
    owner: 'Designated nurse',
    dueInDays: 12,
  },
  {
    kind: 'recommendation',
    item: 'Local Offer for Care Leavers',
    what: 'Give every care leaver a free leisure pass until the age of 25',
    owner: 'Cabinet Member for Children',
    dueInDays: -20,
    closed: {
      daysAgo: 21,
      reason: 'From April, at the pools and gyms that the council runs itself.',
      answer: 'amended',
    },
  },
  {
    kind: 'action',
    item: 'Participation Team Update',
    what: 'Find a room for the weekly meetings of the Care Leavers Forum',
    owner: 'Lead officer',
    dueInDays: -30,
    closed: { daysAgo: 28, reason: 'The Forum meets in the library every Tuesday from 5pm.' },
  },
];
