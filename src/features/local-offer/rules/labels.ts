import { youngFrameWords } from '../../../kernel/young-frame-words.ts';
import { situations } from './offer.ts';

/**
 * The words of the page of an offer around what is said of it, and of what stands around each page for young people; what
 * stands in braces is filled in. Each is translated by itself.
 */
export const labels = [
  'Save it',
  'Take it off my list',
  'Saved on this phone. It opens without internet too.',
  'It is off your list.',
  'This browser does not let us save. Make a bookmark instead.',
  'To save this page, make a bookmark in your browser.',
  'Send it to somebody',
  'The link is copied.',
  'It was not sent. You can copy the link below.',
  'Print',
  'Who can get it',
  'Age: {ages}.',
  'Where: {areas}.',
  'For those who say: {situations}.',
  ...Object.values(situations),
  'How much',
  'How to get it',
  'Who to ask',
  'Call',
  'Write to',
  'Look at',
  'Checked on {day} by: {post}.',
  'That is more than a year ago. Ask before you count on it.',
  'Large print',
  'Normal print',
  'Is this wrong? Did it help? Tell us',
  'The link, to send to somebody',
  'Copy this',
  'See all that we can get',
  'The English page has changed since this was put into your language.',
  'This phone saved this page on {day}.',
  'It has been taken down since.',
  'A newer one is here.',
  'Show it',
  ...youngFrameWords,
] as const;
export type Label = (typeof labels)[number];

/** Labels in another language; what is not here is not translated yet. */
export type Labels = Partial<Record<Label, string>>;

/** What is filled into a label: "{day}". */
export const gapsIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
