/** A corporate parenting principle, in words of our own, and what it asks of a member. */
export type Principle = { title: string; asks: string };

/** Children and Social Work Act 2017, section 1(1)(a) to (g), in plain words. */
export const principles: readonly Principle[] = [
  {
    title: 'Do what is best for them, and look after their health',
    asks: 'Ask what a plan does for how a child feels and grows, in body and mind.',
  },
  {
    title: 'Help them say what they want and feel',
    asks: 'Make room for young people to speak, in their own way.',
  },
  {
    title: 'Listen, and act on what they say',
    asks: 'Ask what changed because of what young people said, and why not where nothing did.',
  },
  {
    title: 'Help them get the best from the council and its partners',
    asks: 'Open doors: in your service, your party, your town.',
  },
  {
    title: 'Aim high for them',
    asks: 'Want for them what you would want for your own child.',
  },
  {
    title: 'Keep them safe, and their home, friends and school steady',
    asks: 'Ask how often children had to move, and what would have let them stay.',
  },
  {
    title: 'Get them ready for adult life',
    asks: 'Ask about money, a home, work and people to turn to, years before they leave.',
  },
];

/** Something that a new member does in the first month. */
export type Step = { key: string; text: string };

export const firstMonth: readonly Step[] = [
  { key: 'read', text: 'Read this page and the terms of reference' },
  { key: 'chair', text: 'Talk with the chair or the lead officer for half an hour' },
  { key: 'dates', text: 'Put the dates of the meetings into your calendar' },
  { key: 'minutes', text: 'Read the notes of the last meeting' },
  { key: 'listen', text: 'Meet young people from our care, and mostly listen' },
  { key: 'visit', text: 'Ask the clerk for a visit to a home or a service' },
  { key: 'acronyms', text: 'Tell the clerk which words and letters you did not understand' },
  { key: 'promise', text: 'Decide on one thing that you will do, and tell the Board' },
];

/** What the young people's top tips start from, until they write their own. */
export const firstTips: readonly string[] = [
  'Say hello to us first. Tell us your name and what you do.',
  'Use words that everybody knows.',
  'Ask us what we think before you decide.',
  'If you promise something, tell us when it is done.',
];

/** How long somebody counts as new, in days: they are asked to read the page until then. */
export const daysNew = 92;
