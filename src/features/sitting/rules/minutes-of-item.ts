import { dateWords } from '../../../kernel/words-of-time.ts';
import type { LineKind } from './lines.ts';

type Line = {
  kind: LineKind;
  text: string;
  who: string | null;
  due: string | null;
  leftRoom: boolean | null;
};

const declared = ({ who, text, leftRoom }: Line): string =>
  `${who} declared an interest: ${text}${/[.!?]$/.test(text) ? '' : '.'}${leftRoom ? ' They left the room for this item.' : ''}`;

const fedBack = ({ who, text }: Line): string[] => [
  `${who} fed back:`,
  ...text
    .split('\n')
    .map((point) => point.trim().replace(/^- /, ''))
    .filter((point) => point !== '')
    .map((point) => `- ${point}`),
];

/**
 * What the record says of an item once the meeting is closed: declarations, what the clerk typed, what tables fed back,
 * votes, and that it was deferred. Made anew from its parts each time, so closing twice says nothing twice.
 */
export const minutesOfItem = (
  typed: string,
  lines: readonly Line[],
  votes: readonly { question: string; words: string }[],
): string => {
  const of = (kind: Line['kind']) => lines.filter((line) => line.kind === kind);
  return [
    ...of('declaration').map(declared),
    typed.trim(),
    ...of('feedback').flatMap(fedBack),
    ...votes.map(({ question, words }) => `Vote on “${question}”. ${words}`),
    ...of('deferral').map(({ text }) => `This item was deferred: ${text}`),
  ]
    .filter((part) => part !== '')
    .join('\n');
};

/** What was resolved, in order. */
export const resolutionsOf = (lines: readonly Line[]): string[] =>
  lines.filter(({ kind }) => kind === 'resolution').map(({ text }) => text);

/** "Alder: write to the lantern makers, by 26 July 2026". */
export const actionWords = ({ text, who, due }: Pick<Line, 'text' | 'who' | 'due'>): string =>
  `${who}: ${text}${due === null ? '' : `, by ${dateWords(due)}`}`;
