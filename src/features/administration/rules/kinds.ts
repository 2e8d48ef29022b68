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
  'voice-posts': {
    title: 'What young people sent',
    what: 'Messages by the open forms that the team has read or left out: their words and first names. What everybody reads stays while whoever wrote it agrees, and what waits to be read stays until it is read. The time counts from the day on which it came.',
    one: 'message',
    many: 'messages',
    usual: 12,
    shortest: 3,
    longest: 36,
    source:
      'UK GDPR, Article 5(1)(e); what has to be followed up about a child is in the child’s own record by then',
  },
  'voice-consents': {
    title: 'Agreements that were taken back',
    what: 'What they were about, which quotes words or a name, and by what the team knew whoever said it. The day on which somebody agreed, and the day on which they took it back, stay. The time counts from that day.',
    one: 'agreement',
    many: 'agreements',
    usual: 12,
    shortest: 1,
    longest: 36,
    source: 'UK GDPR, Article 5(1)(e) and 7(1); the days show that it was agreed to',
  },
  'group-joiners': {
    title: 'Who asked to join a group and was not confirmed',
    what: 'First name, age and how to reach them. The time counts from the day on which they asked.',
    one: 'person who asked',
    many: 'people who asked',
    usual: 6,
    shortest: 1,
    longest: 24,
    source: 'UK GDPR, Article 5(1)(e); who still wants to join asks again',
  },
  'names-in-record': {
    title: 'Names of who took part, without a page of their own',
    what: 'What they wanted to be called, as the team wrote it into the record of involvement. That somebody took part, in which group and for how long, stays. Who has a page of their own chooses there. The time counts from the day on which it took place.',
    one: 'name in the record',
    many: 'names in the record',
    usual: 12,
    shortest: 1,
    longest: 36,
    source: 'UK GDPR, Article 5(1)(e); certificates are given out within months',
  },
  'asker-addresses': {
    title: 'Addresses of who asked for young people’s time',
    what: 'The e-mail addresses of staff. What they asked for, and the post and team that asked, stays. The time counts from the day on which the request came, was decided, took place or was closed, whichever was last; after it nobody is asked by letter any more what changed.',
    one: 'address',
    many: 'addresses',
    usual: 24,
    shortest: 6,
    longest: 60,
    source: 'UK GDPR, Article 5(1)(e); letters ask what changed until it is said',
  },
  'event-people': {
    title: 'Who signed up for an event',
    what: 'Names, contacts and needs. How many came stays. The time counts from the event.',
    one: 'person at an event',
    many: 'people at events',
    usual: 3,
    shortest: 1,
    longest: 3,
    source:
      'UK GDPR, Article 5(1)(e); questions after an event are asked within weeks, and the form promises three months',
  },
  'near-me-services': {
    title: 'Services near somebody that people told us of',
    what: 'What they told, how the service is reached, and which member told, once the team has made an offer of it or left it out. The offer stays, and so does what the team has not looked at yet. The time counts from the day on which it came.',
    one: 'service near somebody',
    many: 'services near somebody',
    usual: 12,
    shortest: 1,
    longest: 24,
    source: 'UK GDPR, Article 5(1)(e); what is on the list is checked with whoever answers for it there',
  },
  'award-people': {
    title: 'Who was nominated for an award or entered for a reward',
    what: 'Who they are, how they are found, who nominated them and why, and what the panel gave. Of finalists who agree to something their name stays with that. The time counts from the evening, or else from the last day to nominate or enter.',
    one: 'nomination or entry',
    many: 'nominations and entries',
    usual: 12,
    shortest: 3,
    longest: 24,
    source: 'UK GDPR, Article 5(1)(e); complaints and thanks are over before the next awards',
  },
} as const satisfies Record<string, KindRule>;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly Kind[];
