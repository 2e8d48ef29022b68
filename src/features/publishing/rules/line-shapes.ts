import { hasPersonTitle, isPersonName } from './person-name.ts';
import type { SourceLine } from './source-line.ts';

/** A purpose: "To receive…", "[To note…]", "The Board is asked to…", "For the Board to approve…". */
const purpose =
  /^\[?\(?(?:to (?!be\b|date\b|the\b|his\b|her\b|their\b|our\b|all\b|follow\b)[a-z]{3,}\b|for (?:the )?[\w ]{2,40}? to [a-z]{3,}|(?:the )?(?:board|panel|committee|forum|group|members?|sub-committee|cabinet|council)\b[\w ]{0,30}? (?:is|are|will be) (?:asked|invited|requested|recommended)\b|report of the\b|(?:a )?(?:report|update|presentation) (?:from|by|of)\b(?!.{0,120}\b(?:was|were)\b))/i;

/** Whether a line says why an item is on the agenda; no purpose is as long as a page. */
export const isPurpose = (text: string): boolean => purpose.test(text) && text.length < 1500;

/** The labels a Modern.Gov page puts before parts of an item. */
export type ItemLabel = 'minutes' | 'decision' | 'papers';

/** The label that a line is, or null: "Minutes:", "Decision:", "Additional documents". */
export const itemLabel = (text: string): ItemLabel | null => {
  const plain = text.toLowerCase().replace(/[:\s]+$/, '');
  // "Minutes" without a colon is the title of an item, or of a document.
  const isLabel = /:\s*$/.test(text);
  if (isLabel && /^(?:draft )?(?:minutes|discussion|notes)$/.test(plain)) return 'minutes';
  if (isLabel && /^decisions?$/.test(plain)) return 'decision';
  if (/^(?:additional|supporting|background|linked|related)? ?(?:documents|papers)$/.test(plain))
    return 'papers';
  return null;
};

/** Whether a line can be a title: short, begins with a capital, does not run or end like a sentence. */
export const isTitleShaped = (line: SourceLine): boolean => {
  const { text } = line;
  if (text.length < 2 || text.length > 220 || line.bullet) return false;
  if (!/^["'“‘([]?[\p{Lu}\d]/u.test(text) || /[.;:,]$/.test(text.replace(/\betc\.$/, ''))) return false;
  if (/^(?:it was )?(?:resol?ved|resovled|reslolved|agreed|ordered)\b/i.test(text)) return false;
  return (
    !/^(?:present|decision|view the|venue|contact|date|time|place)\b\s*:?/i.test(text) ||
    /\bmeeting/i.test(text)
  );
};

const presenterBreakers =
  /\b(?:is|are|was|were|will|has|have|had|be|been|would|should|provided|presented|informed|updated|reported|gave|asked|noted|said|explained|that|which|welcomed|thanked|highlighted|led)\b/;

/** Whether a line can name who presents: names, services, groups; no verb, no full stop. */
export const isPresenterShaped = (text: string): boolean => {
  if (text.length > 300 || /[.;:?!]$/.test(text) || presenterBreakers.test(text) || isPurpose(text))
    return false;
  if (!/^(?:\p{Lu}|all\b)/u.test(text)) return false;
  if (/^young people (?:from|of)\b/i.test(text)) return true;
  const words = text.split(/[\s/]+/).filter((word) => word.length > 3);
  const capitals = words.filter((word) => /^["'(]?[\p{Lu}\d]/u.test(word));
  return words.length === 0 || capitals.length >= words.length * 0.6;
};

/** Whether a line surely names who presents: a titled person, a group, or a person with a service. */
export const isSurePresenter = (text: string): boolean =>
  isPresenterShaped(text) &&
  (hasPersonTitle(text) ||
    /^(?:young people (?:from|of)|the chair\b|chair$|all$|linx\b)/i.test(text) ||
    (text.includes(',') && isPersonName(text.split(',')[0] ?? '')));

/** "… view the full minutes text for item 4": where a web page cut the minutes off. */
export const cutMark =
  /\s*(?:\.{3}|…)?\s*view the full (?:minutes|decision|agenda) text for item\s+([\w./]+?)\.?\s*$/i;

/** Links of a web page that say nothing of the meeting. */
export const isPageLink = (text: string): boolean =>
  /^(?:view the (?:background|reasons|declarations|decisions?|full)\b.{0,80}item|printer friendly|share this|back to top|skip to|add to (?:my )?calendar|agenda frontsheet|agenda reports pack|printed minutes|printed draft minutes|agenda supplement|rss|get e-mail updates|attendance details|browse meetings|view directions|media$|• share)/i.test(
    text,
  ) && !cutMark.test(text);
