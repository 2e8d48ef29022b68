import { dateWords } from '../../../kernel/words-of-time.ts';

/** What pages, letters and guests call a meeting: "Corporate Parenting Board, 4 March 2026". */
export const meetingTitle = ({ body, date }: { body: string; date: string | null }): string =>
  `${body}, ${date === null ? 'date not set' : dateWords(date)}`;
