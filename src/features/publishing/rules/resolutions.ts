import { itemLabel } from './line-shapes.ts';
import { attachEntries, isEntry, splitInline } from './resolution-entries.ts';
import type { SourceLine } from './source-line.ts';

const bodies = 'board|panel|committee|forum|group|sub-committee|cabinet|council|commission|meeting';
/** The same words for patterns in which capitals tell "RESOLVED" from "resolved". */
const bodiesNamed = bodies.replace(/\b[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const labelled =
  /^(?:(?:resolved|resolution|resolutions|agreed|recommended|recommendations? agreed|decision|decisions)(?: \(?unanimously\)?)?)\s*(?:[:–—]|-\s|\.?$)\s*(.*)$/i;
const shouted = new RegExp(
  `^(?:[Ii]t was\\s+|IT WAS\\s+|[Mm]embers\\s+|[Tt]he (?:\\w+ ){0,3}(?:${bodiesNamed})\\s+)?(?:unanimously\\s+)?(?:RES(?:OLV|OVL|LOV|OL|OV)ED|ORDERED)\\b(?: UNANIMOUSLY| \\(unanimously\\)| as follows)?[\\s,:–—-]*(.*)$`,
);
const told =
  /^(?:it was\s+(?:unanimously\s+|therefore\s+|then\s+){0,2}(?:resolved|agreed)|(?:members|all|those present)\s+(?:unanimously\s+)?(?:resolved|agreed)(?=:|\s+that:|\s+to:)|resolved)\b(?:\s+unanimously)?\s*[:,–—-]?\s*(that\b.*|to\b.*|)$/i;
const bodyResolved = new RegExp(
  `^the (?:\\w+ ){0,3}(?:${bodies})\\s+(?:resolved|agreed)\\s*(?::\\s*(.*)|(?:to|that)\\s*:\\s*$)`,
  'i',
);
const bodyResolvedThat = new RegExp(
  `^[Tt]he (?:\\w+ ){0,3}(?:${bodiesNamed})\\s+(?:resolved|RESOLVED|AGREED)\\s+((?:that|to)\\b.*)$`,
);

/** "That the minutes be agreed." as a paragraph of its own is a resolution, whatever stands before it. */
const standsAlone =
  /^That\s[^?]{3,400}?\sbe\s(?:\w+ly\s)?(?:\w+ed|sent|made|given|held|taken|put|brought|written)\b/;

/** What an item resolved, each as published, and the lines that are its narrative. */
export type ItemResolutions = { resolutions: string[]; rest: SourceLine[] };

/**
 * Takes every resolution out of an item's lines: "Resolved: …", "RESOLVED – That …", "Decision:", "Agreed:",
 * with their lists ("i)", "(a)", "1.", bullets) as one resolution each.
 */
export const takeResolutions = (lines: SourceLine[]): ItemResolutions => {
  const resolutions: string[] = [];
  const rest: SourceLine[] = [];
  const parted = lines.flatMap(partAtResolved);
  for (let at = 0; at < parted.length; ) {
    const line = parted[at];
    if (!line) break;
    const opening = openingOf(line.text);
    if (opening === null) {
      rest.push(line);
      at += 1;
      continue;
    }
    const taken =
      line.mark === 'label' || itemLabel(line.text) === 'decision'
        ? underLabel(parted, at + 1)
        : resolutionAt(parted, at + 1, opening);
    resolutions.push(...taken.resolutions);
    at = taken.next;
  }
  return { resolutions: resolutions.map(capitalised), rest };
};

/** A paragraph that ends in its resolution ("… was welcomed. RESOLVED: That …") is two. */
const partAtResolved = (line: SourceLine): SourceLine[] => {
  const inside =
    /(?:[.!?]\s+|,?\s+and\s+|,\s+|\s(?=it was |IT WAS ))(?=(?:[Ii]t was (?:unanimously )?|IT WAS )?(?:RES(?:OLV|OVL|LOV|OL|OV)ED\b))|[.!?]\s+(?=(?:Resolved|Agreed|AGREED|Decision|DECISION)\s*[:–])/.exec(
      line.text,
    );
  if (!inside) return [line];
  const at = inside.index + inside[0].length;
  return [
    {
      ...line,
      text: line.text
        .slice(0, at)
        .trim()
        .replace(/,?(?:\s+and)?$/, ''),
    },
    { ...line, text: line.text.slice(at), bullet: false },
  ];
};

const capitalised = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).replace(/^HAT(?=\s)/, 'hat');

/** What follows the word of resolution on its line; null where the line opens none. */
const openingOf = (numbered: string): string | null => {
  // "17.4 Resolved – That": some councils number their paragraphs.
  const text = numbered.replace(/^\d{1,3}(?:\.\d{1,3})+\.?\s+(?=\S)/, '');
  const match =
    labelled.exec(text) ??
    shouted.exec(text) ??
    told.exec(text) ??
    bodyResolved.exec(text) ??
    bodyResolvedThat.exec(text);
  if (match) return (match[1] ?? '').trim();
  return standsAlone.test(text) ? text : null;
};

type Taken = { resolutions: string[]; next: number };

const resolutionAt = (lines: SourceLine[], from: number, opening: string): Taken => {
  let lead = opening;
  let next = from;
  const following = lines[next];
  if (lead === '' && following && !isEntry(following) && openingOf(following.text) === null) {
    lead = following.text;
    next += 1;
  }
  const inline = splitInline(lead);
  if (inline) return { resolutions: inline, next };
  const opensList = lead === '' || /(?::|\bthat|\bto)$/i.test(lead);
  const listAhead = isEntry(lines[next], !opensList);
  if (!listAhead || (!opensList && /[.!?]$/.test(lead)))
    return { resolutions: lead === '' ? [] : [lead.replace(/^(that|to)\s*:\s+/i, '$1 ')], next };
  const list = attachEntries(lines, next, lead);
  return { resolutions: list.resolutions, next: list.next };
};

/** Under a page's own label "Decision:" every paragraph is decision until the next label. */
const underLabel = (lines: SourceLine[], from: number): Taken => {
  let to = from;
  while (to < lines.length && lines[to]?.mark !== 'label' && itemLabel(lines[to]?.text ?? '') === null)
    to += 1;
  return { resolutions: takeNested(lines.slice(from, to)), next: to };
};

const takeNested = (lines: SourceLine[]): string[] => {
  const found: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const text = lines[at]?.text ?? '';
    const taken = resolutionAt(
      lines,
      at + 1,
      openingOf(text) ?? text.replace(/^\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s+/i, ''),
    );
    found.push(...taken.resolutions);
    at = taken.next;
  }
  return found;
};
