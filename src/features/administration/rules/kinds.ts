/** What is kept for a time, from when the time counts and how long, in months. */
export type KindRule = {
  title: string;
  what: string;
  one: string;
  many: string;
  usual: number;
  shortest: number;
  longest: number;
  source: string;
};

/**
 * What is personal goes when it has done its work: UK GDPR, Article 5(1)(e). The Act gives no number; the usual periods
 * are ours, a council sets its own.
 */
export const kinds = {
  'room-names': {
    title: 'First names in the room of a meeting',
    what: 'First names that people gave to join on their phones, also beside ideas and questions. What they wrote stays, without a name. The time counts from the meeting.',
    one: 'first name',
    many: 'first names',
    usual: 3,
    shortest: 1,
    longest: 12,
    source: 'UK General Data Protection Regulation (GDPR), Article 5(1)(e); guests never had an account',
  },
  'private-notes': {
    title: 'Private notes',
    what: 'What people noted for themselves beside the items of a meeting. The time counts from the meeting.',
    one: 'note',
    many: 'notes',
    usual: 24,
    shortest: 3,
    longest: 60,
    source: 'UK GDPR, Article 5(1)(e); notes serve until the next meetings are over',
  },
  'minutes-drafts': {
    title: 'Drafts of minutes',
    what: 'Earlier texts of minutes, and the changes that people asked for. The agreed minutes stay, and so does what was changed when they were agreed. The time counts from the day on which they were agreed.',
    one: 'earlier text or change',
    many: 'earlier texts and changes',
    usual: 24,
    shortest: 6,
    longest: 72,
    source:
      'UK GDPR, Article 5(1)(e); signed minutes are the record: Local Government Act 1972, Schedule 12, paragraph 41',
  },
} as const satisfies Record<string, KindRule>;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly Kind[];
