import { isoDate, months } from '../../../../kernel/local-date.ts';
import { plainText } from '../../../../kernel/plain-text.ts';
import type { DefinitionChange, PublishedIndicator, SourceRow } from './published-tables.ts';

/** The words below the tables of an indicator: its definition, its commentary, and what was extracted when. */
export type IndicatorWords = Pick<PublishedIndicator, 'definition' | 'commentary' | 'extraction' | 'change'>;

type Kind = 'definition' | 'commentary' | 'extraction';
type Paragraph = { kind: Kind; text: string; line: number };

/** Words without a label beneath a table belong to what comes next; words far below a label no longer belong to it. */
const mostParagraphs = 12;

/** Reads the lines between the tables of one indicator and the heading of the next one. */
export const indicatorWords = (rows: readonly SourceRow[]): IndicatorWords => {
  const paragraphs = labelledParagraphs(rows);
  const joined = (kind: Kind): string | null =>
    paragraphs
      .filter((paragraph) => paragraph.kind === kind && changeIn(paragraph) === null)
      .map(({ text }) => text)
      .join('\n\n') || null;
  return {
    definition: joined('definition'),
    commentary: joined('commentary'),
    extraction: joined('extraction'),
    change: paragraphs.map(changeIn).find((change) => change !== null) ?? null,
  };
};

const label =
  /^(?<word>commentary|comments?|narrative|analysis|definition|methodology)\s*(?:[:–-]\s*(?<rest>.*))?$/i;
const extraction = /^n\.?b\b|^notes?:|\bdata (is|was|are|were) (extracted|taken)\b/i;

/** Words before the first label belong to nothing that we know. */
const labelledParagraphs = (rows: readonly SourceRow[]): Paragraph[] => {
  const found: Paragraph[] = [];
  let kind: Kind | null = null;
  for (const { text, line } of paragraphsOf(rows).slice(0, mostParagraphs)) {
    const labelled = label.exec(text)?.groups;
    if (labelled) kind = /^(definition|methodology)/i.test(text) ? 'definition' : 'commentary';
    const words = labelled ? (labelled.rest ?? '') : text;
    if (kind !== null && words !== '')
      found.push({ kind: extraction.test(words) ? 'extraction' : kind, text: words, line });
  }
  return found;
};

/** Lines joined up to an empty one or the next label; a marked heading that is no label ends them all. */
const paragraphsOf = (rows: readonly SourceRow[]): { text: string; line: number }[] => {
  const paragraphs: { text: string; line: number }[] = [];
  let isOpen = false;
  for (const { text, line } of rows) {
    const plain = plainText(text);
    const isLabel = label.test(plain);
    if (/^\s*#/.test(text) && !isLabel) break;
    const last = paragraphs.at(-1);
    if (isOpen && last && plain !== '' && !isLabel) last.text = `${last.text} ${plain}`.trim();
    else if (plain !== '') paragraphs.push({ text: plain, line });
    isOpen = plain !== '' && !isBareLabel(plain);
  }
  return paragraphs;
};

const isBareLabel = (plain: string): boolean => /^\w+\s*[:–-]?$/.test(plain) && label.test(plain);

const changed =
  /\bchang(ed?|es)\b|\bredefined\b|\bnew definition\b|\bnow (counts|includes|excludes|reports)\b/i;
const since = new RegExp(
  `\\b(?:since|from|as of|as at|effective)(?: the)?(?: \\d{1,2}(?:st|nd|rd|th)?)? (?<month>${months.join('|')}) (?<year>20\\d\\d)\\b`,
  'i',
);

const changeIn = ({ text, line }: Paragraph): DefinitionChange | null => {
  const { month, year } = since.exec(text)?.groups ?? {};
  if (!changed.test(text) || month === undefined) return null;
  const number = months.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const date = isoDate(Number(year), number, 1);
  return date === null ? null : { text: text.replace(/^[*(\s]+|[)\s]+$/g, ''), line, since: date };
};
