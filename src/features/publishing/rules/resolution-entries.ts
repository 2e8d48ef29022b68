import type { SourceLine } from './source-line.ts';

const marker = /^\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s*(?=\S)/i;

/** Whether a line is an entry of a list: a bullet, or marked "i)", "(a)", "1."; `markedOnly` leaves bullets out. */
export const isEntry = (line: SourceLine | undefined, markedOnly = false): boolean =>
  line !== undefined && line.heading === 0 && (marker.test(line.text) || (line.bullet && !markedOnly));

/** The entries of the list from `from` on, each a sentence of its own with what led to the list. */
export const attachEntries = (
  lines: SourceLine[],
  from: number,
  lead: string,
): { resolutions: string[]; next: number } => {
  const entries: string[] = [];
  const isMarked = marker.test(lines[from]?.text ?? '');
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.heading > 0) break;
    const isOwn = isMarked ? marker.test(line.text) : line.bullet;
    const isPartOfLast =
      entries.length > 0 && ((isMarked && line.bullet) || /^[a-z]/.test(line.text)) && !isOwn;
    if (isOwn) entries.push(line.text.replace(marker, ''));
    else if (isPartOfLast) entries[entries.length - 1] = `${entries.at(-1)} ${line.text}`;
    else break;
  }
  return { resolutions: entries.map((entry) => sentenceOf(lead, entry)), next };
};

/** "That (1) the report be noted; and (2) the plan be approved" as two; null where no such list runs through. */
export const splitInline = (text: string): string[] | null => {
  const marks = [...text.matchAll(/(?:^|\s)\(?(i{1,3}|iv|vi{0,3}|ix|x|[a-h]|\d{1,2})\)\s+(?=\S)/g)];
  if (
    marks.length < 2 ||
    !/^(?:i|a|1)$/.test(marks[0]?.[1] ?? '') ||
    !/^(?:ii|b|2)$/.test(marks[1]?.[1] ?? '')
  )
    return null;
  const lead = text.slice(0, marks[0]?.index).trim();
  return marks.map((mark, index) =>
    sentenceOf(lead, text.slice(mark.index + mark[0].length, marks[index + 1]?.index)),
  );
};

/** "That the Board:" + "Noted the update." → "That the Board noted the update."; nothing else is reworded. */
const sentenceOf = (lead: string, entry: string): string => {
  const bareLead = lead.replace(/[:\s]+$/, '').trim();
  const tidy = entry
    .trim()
    .replace(/\s*[;,]\s*(?:and|or)?$/i, '')
    .replace(/\s+and$/i, '')
    .trim();
  const ends = /[.!?]$/.test(tidy) ? tidy : `${tidy}.`;
  if (bareLead === '' || /^that$/i.test(bareLead)) return withThat(bareLead, ends);
  return `${bareLead} ${goesOn(ends)}`;
};

const withThat = (lead: string, entry: string): string => {
  if (lead === '' || /^that\b/i.test(entry)) return entry;
  return /^[a-z]/.test(entry) ? `${lead} ${entry}` : entry;
};

/** A verb that goes on from the lead loses its capital; a name keeps it. */
const goesOn = (entry: string): string =>
  /^(?:[A-Z][a-z]+ed|Note|Agree|Approve|Receive|Request|Would|Will|Consider|Endorse|Support|Recommend|Ask|Welcome|Thank|That|The|To|Continue|Review|Accept|Comment)\b/.test(
    entry,
  )
    ? entry.charAt(0).toLowerCase() + entry.slice(1)
    : entry;
