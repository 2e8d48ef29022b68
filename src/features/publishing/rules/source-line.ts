/** What a web page's own classes, or an XML element, say a line is. Text and PDF lines carry none. */
export type LineMark = 'item number' | 'item title' | 'label' | 'paper' | 'presenter';

/**
 * One line of a document, whatever it was read from. Blank lines are not kept: `gap` counts those before it.
 * `n` is the line number in the original file, from 1 (in a PDF, the line of its text, page after page).
 * `text` is trimmed, with markdown marks, zero-width characters and repeated spaces gone; a tab parts columns.
 */
export type SourceLine = {
  n: number;
  text: string;
  gap: number;
  heading: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  bold: boolean;
  italic: boolean;
  bullet: boolean;
  page?: number;
  mark?: LineMark;
};

/** Longer lines are cut into pieces of this many characters, so that no rule meets an endless line. */
export const longestLine = 5000;

/** A line with nothing but its text. */
export const plainLine = (n: number, text: string): SourceLine => ({
  n,
  text,
  gap: 0,
  heading: 0,
  bold: false,
  italic: false,
  bullet: false,
});
