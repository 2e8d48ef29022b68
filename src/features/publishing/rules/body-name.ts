import { findDates } from '../../../kernel/local-date.ts';
import type { SourceLine } from './source-line.ts';

const bodyWord =
  /\b(?:board|panel|committee|sub-committee|forum|cabinet|commission|executive|assembly|partnership|group)\b/i;
const notBody =
  /\b(?:committee room|board room|held|present|apolog|agenda item|minutes|notes|report|meeting|members|venue|contact|tel|email|clerk|officer|chair|agenda|welcome|published|councillors?)\b/i;

/** The body that a heading names: "Corporate Parenting Board", also as "… - Wednesday, 22nd January, 2025 6.00 pm". */
export const bodyName = (lines: readonly SourceLine[]): string | null => {
  for (const { text } of lines) {
    const inMinutes =
      /\b(?:meeting|minutes|notes) of (?:the )?(.{3,80}?)(?:,?\s+(?:meeting|held|on|at)\b|$)/i.exec(
        text.slice(0, 300),
      )?.[1];
    const named = withoutDate((inMinutes ?? '').replace(/^.*\bmeeting of (?:the )?/i, ''));
    if (named && isBody(named)) return asName(named);
    const name = withoutDate(text).replace(/\s+(?:draft )?(?:minutes|agenda|notes)$/i, '');
    if (isBody(name)) return asName(name);
  }
  return councilAlone(lines);
};

/** Headings in capitals name the same body as the page that writes it small. */
const asName = (name: string): string =>
  name !== name.toUpperCase()
    ? name
    : name
        .toLowerCase()
        .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/\b(?:And|Of|For|The|In|On|To|With)\b/g, (word) => word.toLowerCase());

/** Whether a line is the name of a board or committee and nothing else. */
export const isBodyName = (text: string): boolean =>
  isBody(text) && /(?:board|panel|committee|forum|cabinet|commission)$/i.test(text);

const isBody = (name: string): boolean =>
  name.length > 3 &&
  name.length < 90 &&
  bodyWord.test(name) &&
  /^\p{Lu}/u.test(name) &&
  !notBody.test(name) &&
  !/[.;:?!]$/.test(name);

const withoutDate = (text: string): string => {
  if (text.length > 250) return '';
  const moved = /^(?:rescheduled|postponed|moved) from [^,]{3,40},\s*(?=\p{Lu})/iu.exec(text);
  if (moved) return withoutDate(text.slice(moved[0].length));
  const date = findDates(text)[0];
  return (date ? text.slice(0, date.from) : text)
    .replace(
      /^(?:agenda for|agenda of|meeting:|committee:|body:|minutes:|agenda:|agenda pack:|notes:|(?:special|extraordinary|ordinary) (?:meeting of|-))\s*(?:the\s+)?/i,
      '',
    )
    .replace(/\s[-–]\s(?:young people['’]s\s)?take-?\s?over\b.*$/i, '')
    .replace(/(?:\s+(?:on|held|held on|at))?[\s,–-]*$/i, '')
    .trim();
};

/** A full council meeting names nothing but the council. */
const councilAlone = (lines: readonly SourceLine[]): string | null =>
  lines
    .map((line) => withoutDate(line.text))
    .find((name) => /^(?:\p{Lu}[\w&'’-]* ){0,5}Council$/u.test(name)) ?? null;

const mentioned = /\b(?:\p{Lu}[\p{L}'’&-]+ ){1,5}(?:Board|Panel|Committee|Forum|Cabinet)\b/gu;

/** The body a text mentions most often, for pages that do not name their own. */
export const bodyMentionedMost = (lines: readonly SourceLine[]): string | null => {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [words] of line.text.slice(0, 3000).matchAll(mentioned)) {
      const name = words.replace(/^(?:The|Our|This|That|Four|From|To|For|Of|And|All)\s+/, '');
      if (name.includes(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
};
